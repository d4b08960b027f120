import Testing

@testable import ContentLoading

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("abc", "abc", 0), ("abc", "acb", 1), ("sumary", "summary", 1), ("", "abc", 3), ("kitten", "sitting", 3),
  ])
  func editsAreCounted(one: String, other: String, distance: Int) {
    #expect(editDistance(one, other) == distance)
    #expect(editDistance(other, one) == distance)
  }

  @Test func onlyACloseWordIsSuggested() {
    #expect(didYouMean("titel", among: ["title", "summary"]) == "did you mean title?")
    #expect(didYouMean("colour", among: ["title", "summary"]) == nil)
    #expect(didYouMean("x", among: []) == nil)
  }
}
