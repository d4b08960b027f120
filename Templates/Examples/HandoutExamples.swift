import ClinicSite
import HTML
import Templates

private func sheet(_ sample: Sample, clinic place: Int = 0, _ size: HandoutSheet.Size = .standard) -> HandoutSheet? {
  guard let handout = sample.context.edition.handouts.first, sample.context.clinics.indices.contains(place) else {
    return nil
  }
  return HandoutSheet(handout, of: sample.context.clinics[place], size: size)
}

func handoutDocumentExamples(_ sample: Sample) -> ExampledComponent {
  func document(_ size: HandoutSheet.Size) -> ComponentExample.Markup? {
    sheet(sample, size).map { .document(handoutDocument($0, sample.context)) }
  }
  return sample.component(
    "Handouts/HandoutDocument.swift", .sheets, "A whole sheet, as a clinic prints it.",
    [document(.standard).map { ("standard print", $0) }, document(.largePrint).map { ("large print", $0) }])
}

func sheetHeadExamples(_ sample: Sample) -> ExampledComponent {
  func head(clinic: Int) -> ComponentExample.Markup? {
    sheet(sample, clinic: clinic).map { .sheet(sheetHead($0, sample.context)) }
  }
  return sample.component(
    "Handouts/SheetHead.swift", .sheets, "Whose sheet it is, and lines for the physiotherapist’s pen.",
    [
      head(clinic: 0).map { ("long hours", $0) }, head(clinic: 1).map { ("short hours", $0) },
      sheet(sample).map { ("lines for the pen", .sheet(sheetPen($0, sample.context))) },
    ])
}

func sheetTextExamples(_ sample: Sample) -> ExampledComponent {
  func boxes(_ kinds: [Callout.Kind]) -> ComponentExample.Markup? {
    sheet(sample).map { sheet in
      let boxes: HTML = "\(for: kinds, { sheetBlock(.callout(sample.callout($0)), sheet, sample.context) })"
      return .sheet(
        kinds.allSatisfy { $0 == .emergency || $0 == .emergencyDepartment }
          ? boxes : "<div class=\"sheet__text\">\(boxes)</div>")
    }
  }
  return sample.component(
    "Handouts/SheetText.swift", .sheets, "The boxes of a sheet.",
    [
      boxes([.emergency]).map { ("emergency", $0) },
      boxes([.emergencyDepartment]).map { ("emergency department", $0) },
      boxes([.do, .doNot]).map { ("do and do not", $0) },
      boxes([.sameDay, .callUs]).map { ("same day and call us", $0) }, boxes([.note]).map { ("note", $0) },
    ])
}

func sheetEndExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Handouts/SheetEnd.swift", .sheets, "The code and the address of the web page, and who answers for the sheet.",
    [
      sheet(sample).map { sheet in
        let last: HTML = """
          <div class="sheet__text"><div class="sheet__last">\(codeOfPage(sheet, sample.context))\(addressOfPage(sheet, sample.context))</div></div>
          """
        return ("code and address", .sheet(last))
      }, sheet(sample).map { ("foot", .sheet(sheetFoot($0, sample.context))) },
    ])
}

func handoutListExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Handouts/HandoutList.swift", .clinics, "Every sheet, by clinic.",
    [("two clinics", .text(handoutList(sample.context)))])
}
