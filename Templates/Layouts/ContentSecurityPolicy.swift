import HTML

/// What a page may load and run. Each page contains its own policy; the server may send a further one as a header (see
/// Hosting).
package enum ContentSecurityPolicy {
  /// No requests to other hosts, no scripts, no forms. Data blocks such as JSON-LD don't count as scripts.
  package static let page: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'">
    """

  /// Allows the search page's own script, and Pagefind's, which reads the index with WebAssembly.
  static let searchPage: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'">
    """

  /// For handouts, which have their own font.
  static let handout: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">
    """
}
