import ClinicSite
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://clinic.example", "https://clinic.example", "/"),
    ("https://clinic.example/", "https://clinic.example", "/"),
    ("https://clinic.example/ims", "https://clinic.example", "/ims/"),
    ("https://clinic.example/a/b/", "https://clinic.example", "/a/b/"),
    ("https://clinic.example//a//", "https://clinic.example", "/a/"),
    ("http://127.0.0.1:8080/", "http://127.0.0.1:8080", "/"),
  ])
  func aSiteLivesAtAnOriginAndAPath(text: String, origin: String, path: String) {
    let url = BaseURL(text)
    #expect(url?.origin == origin)
    #expect(url?.path == path)
  }

  @Test(arguments: [
    "", "clinic.example", "//clinic.example", "ftp://clinic.example", "https://", "https:///a",
    "https://clinic.example?a",
    "https://clinic.example/#a", "https://me@clinic.example", "https://clinic.example/a b",
    "https://clinic.example/../a",
    "https://clinic.example/./", "https://clinic.example\n", "https://clinic.example/a;b/",
    "https://clinic.example/a%20b/", "https://clinic.example/{a}/", "https://clinic.example/santé/",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test func addressesAreLinkedBelowThePath() {
    let (root, below) = (BaseURL("https://clinic.example"), BaseURL("https://clinic.example/ims"))
    #expect(root?.href(PageAddress("/")) == "/")
    #expect(root?.href(PageAddress("/conditions/")) == "/conditions/")
    #expect(below?.href(PageAddress("/")) == "/ims/")
    #expect(below?.href(PageAddress("/conditions/")) == "/ims/conditions/")
    #expect(below?.absolute(PageAddress("/conditions/")) == "https://clinic.example/ims/conditions/")
  }
}
