import ClinicSite
import Testing

@Suite struct HostTests {
  @Test(arguments: [
    "clinic.example", "localhost", "127.0.0.1", "a.b-c.example:8080", "xn--bcher-kva.example", "1.example",
  ])
  func aHostIsAHost(text: String) { #expect(isHost(text)) }

  @Test(arguments: [
    "", ".", "a.", ".a", "a..b", "-a.b", "a-.b", "Clinic.example", "a b", "a\"b<c>&d", "a;b{}", "a,b", "a:0", "a:99999",
    "a:", "a:1:2", "a:+1", "a\u{1}b", "a_b.example", "bücher.example", "user@a", "[::1]",
    String(repeating: "a", count: 64) + ".example", Array(repeating: "abcdefgh", count: 40).joined(separator: "."),
  ])
  func anythingElseIsNone(text: String) {
    #expect(!isHost(text))
    #expect(BaseURL("https://\(text)/") == nil)
  }

  @Test(arguments: [
    "https://clinic.example", "https://Clinic.example/Buch?a=b&c=d#e", "https://clinic.example:8443/é(1)",
  ])
  func aWholeAddressMayHaveAPath(text: String) { #expect(isSecureAddress(text)) }

  @Test(arguments: [
    "http://clinic.example", "https://", "https:///a", "https://a\"b<c>&d/", "https://a,b:99999/", "https://a/ b",
    "https://a/\"onclick=\"", "https://a/<b>", "https://a/\u{1B}", "https://a\\b", "https://user:word@clinic.example/",
  ])
  func whatOnlyLooksLikeOneIsNone(text: String) { #expect(!isSecureAddress(text)) }

  @Test func anEmailAddressHasANameAndAHost() {
    #expect(isEmailAddress("front.desk+ims@clinic.example"))
    for text in ["clinic.example", "@clinic.example", "a@", "a@b@c", "a b@c", "a\"@c", "a@c:25", "a@b;c{}"] {
      #expect(!isEmailAddress(text))
    }
  }

  @Test func aTelephoneLinkIsAWholeNumberOfThePlan() {
    let good = ["tel:613-555-0100", "tel:+1-613-555-0100;ext=12", "TEL:6135550100", "tel:911", "tel:811", "tel:988"]
    for url in good { #expect(ServiceNumber(url: url) != nil, "\(url)") }
    let bad = [
      "tel:613-555-010", "tel:613-555-01000", "tel:", "tel:912", "tel:9111", "tel:555-0100", "tel:+44-20-7946-0000",
      "tel:113-555-0100", "tel:613-155-0100", "tel:613-555-0100;ext=", "mailto:911", "tel:call-us",
    ]
    for url in bad { #expect(ServiceNumber(url: url) == nil, "\(url)") }
  }
}
