import ClinicSite
import HTML

/// Large links to the most important pages, if they exist. Those for treated patients are filled because they are urgent.
package func tasks(_ context: EditionContext) -> HTML {
  let tasks = taskList(context)
  guard !tasks.isEmpty else { return HTML() }
  return """
    <div class="wrap band">
    <h2 class="visually-hidden">\(context.phrases.home.tasks)</h2>
    <ul class="tasks">
    \(for: tasks, { task in """
    <li\(attribute: "class", task.isNow ? "tasks__first" : nil)><a\(attribute: "class", task.isNow ? "tasks__now" : nil) \
    href="\(url: context.href(task.address))"><strong>\(task.title)</strong><span>\(task.hint)</span>\(Icon.arrow)</a></li>

    """ })</ul>
    </div>
    """
}

private struct Task {
  var title: String
  var hint: String
  var address: PageAddress
  var isNow = false
}

private func taskList(_ context: EditionContext) -> [Task] {
  let phrases = context.phrases.home
  let edition = context.edition
  let someAreNo = context.conditions.contains { $0.condition?.verdicts.values.contains(.notFor) ?? false }
  let aftercare = aftercarePages(context).map { page, treatment in
    Task(
      title: treatment.map { "\(phrases.treatedToday): \($0.shortName[context.language])" } ?? phrases.treatedToday,
      hint: phrases.treatedTodayHint(context.settings.emergencyNumber.display),
      address: page.address, isNow: true)
  }
  let conditions = edition.folder(.conditions).map { folder in
    Task(
      title: context.questionOfConditions, hint: phrases.isItForMyPainHint(context.conditions.count, someAreNo),
      address: folder.address)
  }
  let clinics = edition.folder(.locations).map { folder in
    Task(title: phrases.findClinic, hint: phrases.findClinicHint(context.clinics.count), address: folder.address)
  }
  let insurance = (edition[.insurance]?.address ?? edition.folder(.insurance)?.address).map { address in
    Task(title: phrases.doesMyPlanPay, hint: phrases.doesMyPlanPayHint, address: address)
  }
  return aftercare + [conditions, clinics, insurance].compactMap { $0 }
}

/// With the treatments that they are of, if there are several.
private func aftercarePages(_ context: EditionContext) -> [(page: Page, treatment: Treatment?)] {
  let pages = context.treatments.compactMap { treatment in
    context.edition[.aftercare, of: treatment.id].map { (page: $0, treatment: Treatment?.some(treatment)) }
  }
  if pages.count > 1 { return pages }
  return context.edition[.aftercare].map { [(page: $0, treatment: nil)] } ?? []
}
