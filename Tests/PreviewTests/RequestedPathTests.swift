import Testing

@testable import Preview

@Suite struct RequestedPathTests {
  @Test(arguments: [
    ("/", "/"), ("/a%20b/", "/a b/"), ("/caf%C3%A9/", "/café/"), ("/a%2eb", "/a.b"), ("/a..b/", "/a..b/"),
  ])
  func whatAnHonestLinkHoldsIsItsPath(target: String, path: String) { #expect(requestedPath(target) == path) }

  @Test(arguments: [
    "", "a", "/a%", "/a%2", "/a%2x", "/a%2Fb", "/a%2fb", "/a%5Cb", "/a\\b", "/a%00", "/a%1F", "/a%7F", "/a%FF", "/.",
    "/../a", "/a/%2e%2E/b", "/a/./b",
  ])
  func whatNoneHoldsIsNoPath(target: String) { #expect(requestedPath(target) == nil) }
}
