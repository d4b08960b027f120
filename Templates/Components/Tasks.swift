import ClinicSite
import HTML

/// Large links to the most important pages, if they exist. The first one is filled because it is urgent.
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
  let aftercarePage = edition.folderOfAftercare(of: context.treatments)?.address ?? edition[.aftercare]?.address
  let aftercare = aftercarePage.map { address in
    Task(
      title: phrases.treatedToday, hint: phrases.treatedTodayHint(context.settings.emergencyNumber.display),
      address: address, isNow: true)
  }
  let conditions = edition.folder(.conditions).map { folder in
    Task(
      title: context.questionOfConditions,
      hint: (context.treatments.count == 1 ? phrases.isItForMyPainHint : phrases.canWeHelpHint)(
        context.conditions.count, someAreNo),
      address: folder.address)
  }
  let clinics = edition.folder(.locations).map { folder in
    Task(title: phrases.findClinic, hint: phrases.findClinicHint(context.clinics.count), address: folder.address)
  }
  let insurance = (edition[.insurance]?.address ?? edition.folder(.insurance)?.address).map { address in
    Task(title: phrases.doesMyPlanPay, hint: phrases.doesMyPlanPayHint, address: address)
  }
  return [aftercare, conditions, clinics, insurance].compactMap { $0 }
}
