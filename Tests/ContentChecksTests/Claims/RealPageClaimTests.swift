import Diagnostics
import Testing

@testable import ContentChecks

/// Sentences like those that pages of clinics and hospitals really have.
@Suite struct RealPageClaimTests {
  private func errors(_ text: String, in file: String = "en/a.md") async throws -> [Diagnostic] {
    await [advertisingClaimRule, unsafeClaimRule].findings(in: try await site([file: page("A page", text)]))
      .filter { $0.severity == .error }
  }

  @Test(arguments: [
    "You may see a doctor who specializes in diseases of the eye.", "Found late, the chances for a cure are less.",
    "An MRI scan is painless.", "- Avoid cured meats.", "Rule number one is to rest.",
    "To find which treatment plan is best for you, your doctor will discuss your tests.",
    "Prevention is better than cure.", "Condoms are very effective.", "Success rates differ by age.",
    "Toxins are poisons made by germs.", "Act now: you are not alone.",
    "The study found more satisfied patients in the second group.", "- Wear a helmet to avoid infections and injuries.",
    "Sweeteners seem risk-free for our bodies.", "There are proven ways to quit smoking.",
    "Exercise is the most effective treatment for back pain.", "We work to prevent falls in hospital.",
    "The best chair has a straight back.", "Pain specialists at the hospital can help.", "Feel your best.",
    "Ask for the gardening expert.", "The bakery beside our clinic won an award.", "Go there even if you feel well.",
    "- Proven identity, such as a passport.", "Prevent strains by bending your knees.", "Do not wait for a call back.",
    "Soreness is normal, but a bladder change is an emergency.", "Lasting relief? Nobody knows.",
  ])
  func whatIsNotSaidOfTheClinicStopsNoBuild(text: String) async throws {
    #expect(try await errors(text) == [])
  }

  @Test(arguments: [
    ("You get the best possible care from me.", "en/a.md", "best"),
    ("Come in and get some top quality hands on help.", "en/a.md", "top quality"),
    ("Tips that can help prevent sudden injuries.", "en/a.md", "prevent sudden injuries"),
    ("Your pelvis is misaligned.", "en/aftercare/a.md", "misaligned"),
    ("## What our patients say", "en/a.md", "What our patients say"),
    ("## Guaranteed results!", "en/a.md", "Guaranteed results"),
    ("As back pain specialists, we know.", "en/a.md", "specialists"),
    ("Our director, a specialist in hips, is here.", "en/a.md", "specialist"),
    ("Everyone who comes to us is cured.", "en/a.md", "is cured"),
    ("If your pelvis is misaligned, rest.", "en/aftercare/a.md", "misaligned"),
    ("A session ends with a pull that realigns you.", "en/aftercare/a.md", "realigns"),
    ("Some are wary, but it is painless.", "en/aftercare/a.md", "painless"),
    ("Our care is second to none.", "en/a.md", "second to none"),
    ("A weak bladder afterwards: a good sign.", "en/aftercare/a.md", "good sign"),
  ])
  func whatIsSaidOfTheClinicDoes(text: String, file: String, phrase: String) async throws {
    #expect(try await errors(text, in: file).map { $0.message.prefix(phrase.count + 2) } == ["\"\(phrase)\""])
  }
}
