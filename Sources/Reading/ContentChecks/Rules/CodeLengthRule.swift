import ClinicSite
import Diagnostics

extension RuleID {
  public static let codeLength: RuleID = "code-length"
}

let codeLengthRule = Rule(
  .codeLength, .warning, summary: "A handout whose QR code holds an address of more than 60 characters",
  explanation: Explanation(
    why: """
      The longer the address, the finer the code, and the harder it is for an old phone to read it from a creased sheet.
      People also have to type the address that stands beside it. A short qr-path leads to the same page.
      """,
    bad: "page: ../aftercare/what-to-do-in-the-first-days-after-your-treatment.md",
    good: "page: ../aftercare/what-to-do-in-the-first-days-after-your-treatment.md\nqr-path: /after/"),
  .page { checked in
    guard let handout = checked.page.handout else { return [] }
    let address = checked.site.site.settings.baseURL.absolute(handout.shortAddress ?? handout.page)
    guard address.count > 60 else { return [] }
    let key = handout.shortAddress == nil ? "page" : "qr-path"
    return [
      Finding(
        "the QR code's address has \(address.count) characters", at: checked.page.location(of: key),
        help: "give the handout a short one, for example qr-path: /after/")
    ]
  })
