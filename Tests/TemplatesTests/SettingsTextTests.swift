import Testing

@testable import Hosting
@testable import Templates

@Suite struct SettingsTextTests {
  @Test func aCommentStaysOneLineAndNamesNothing() {
    #expect(settingsComment("Clinique Élan & Fils (Ottawa)") == "Clinique Élan & Fils (Ottawa)")
    #expect(
      settingsComment("Alder\nlocation /leak/ { alias /etc/; }\r\u{2028}\u{85}#{$HOME}")
        == "Alder location /leak/   alias /etc/;        HOME ")
  }

  @Test func aPlainPathStaysAsItIsAndAnyOtherIsOneWord() {
    #expect(nginxValue("/srv/clinic-1.example/~a_b") == "/srv/clinic-1.example/~a_b")
    #expect(nginxValue("/a b;}\n\"\\$host") == #""/a b;}\"\\host""#)
    #expect(caddyValue("/conditions/sciatica/") == "/conditions/sciatica/")
    #expect(caddyValue("/a b\n\"{$HOME}") == #""/a b\"$HOME""#)
  }
}
