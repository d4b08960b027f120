import HTML

/// What a page may load and run. Each page carries its own policy; the header that a server sends (Hosting) comes on top.
package enum ContentSecurityPolicy {
  /// No request to another host, no script, no form; a data block such as JSON-LD is not a script that runs.
  package static let page: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'">
    """

  /// The search page's own script, and Pagefind's, which reads the index with WebAssembly.
  static let searchPage: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'">
    """

  /// A sheet to print, with its own font.
  static let handout: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">
    """
}
