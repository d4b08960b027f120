import CommonMark
import Testing
import TextModel

@Suite struct HeadingTests {
  @Test(arguments: [
    ("After your session", "after-your-session"), ("What's IMS?", "what-s-ims"), ("Étape 2 : l’été", "etape-2-l-ete"),
    ("Cœur, Ægir, œuvre", "coeur-aegir-oeuvre"), ("Straße STRAẞE", "strasse-strasse"),
    ("Ångström, Łódź, Øre", "angstrom-lodz-ore"),
    ("e\u{301}te\u{301}", "ete"), ("日本 guide", "日本-guide"), ("Ελλάδα", "ελλάδα"), ("ਪੰਜਾਬੀ", "ਪੰਜਾਬੀ"),
    ("  --  100 % --", "100"), ("🙂", ""), ("1️⃣ ❤️ one", "1-one"), ("", ""), ("a_b.c/d", "a-b-c-d"),
  ])
  func identifiersAreLowerCaseWithoutAccents(heading: String, identifier: String) {
    #expect(headingIdentifier(for: heading) == identifier)
  }

  @Test func everyHeadingHasAnIdentifierOfItsOwn() {
    #expect(
      html("## Risks\n\n### Risks\n\n## Risks-2\n\n## 🙂\n\n##\n\n## Risks") == """
        <h2 id="risks">Risks</h2>
        <h3 id="risks-2">Risks</h3>
        <h2 id="risks-2-2">Risks-2</h2>
        <h2 id="section">🙂</h2>
        <h2 id="section-2"></h2>
        <h2 id="risks-3">Risks</h2>

        """)
  }

  @Test func smartPunctuationIsLeftOutOfIdentifiers() {
    #expect(
      html("## Don't \"rest\" -- move\n\nWhat *is* `IMS` & more\n---\n") == """
        <h2 id="don-t-rest-move">Don’t “rest” – move</h2>
        <h2 id="what-is-ims-more">What <em>is</em> <code>IMS</code> &amp; more</h2>

        """)
  }

  @Test func theOutlineHasTextAndPlace() {
    let text = "## One *two*\n\n> ### Three\n\n- #### Four [@brady2014]\n\nFive\nsix\n---\n\n> [!DO]\n> ## Seven\n"
    let document = document(text)
    let outline = document.outline.map { heading in
      "\(heading.level) \(heading.identifier) \(heading.text) \(heading.position.line):\(heading.position.byteColumn)"
    }
    #expect(
      outline == [
        "2 one-two One two 1:1", "3 three Three 3:3", "4 four Four 5:3", "2 five-six Five six 7:1",
      ])
    #expect(document.identifiers == ["one-two", "three", "four", "five-six", "do", "seven"])
  }

  @Test func aHeadingOfLevelOneIsTheTitlesPlace() {
    #expect(
      problems("Text\n\n# One\n\n  Two\n===\n\n> # Three") == [
        "3:1 levelOneHeading", "5:3 levelOneHeading", "8:3 levelOneHeading",
      ])
  }
}
