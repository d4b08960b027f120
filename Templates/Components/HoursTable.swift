import ClinicSite
import HTML

/// A week's opening hours. Consecutive days with the same hours share a row; a day with a lunch break shows both
/// ranges.
package func hoursTable(_ hours: OpeningHours, _ phrases: Phrases) -> HTML {
  """
  <table class="hours"><caption>\(phrases.clinic.hours)</caption><tbody>
  \(for: hours.groups, { group in """
  <tr\(attribute: "class", group.ranges.isEmpty ? "closed" : nil)>\
  <th scope="row">\(phrases.calendar.days(group.days).capitalisedFirst)</th>\
  <td>\(if: group.ranges.isEmpty, "\(phrases.clinic.closed)")\
  \(for: group.ranges, separator: "<br>", { "\(phrases.calendar.range($0))" })</td></tr>

  """ })</tbody></table>
  """
}

/// The closures that have not ended yet.
package func closureList(_ clinic: Clinic, _ context: EditionContext) -> HTML {
  let closures = clinic.closures.filter { $0.to >= context.site.asOf }.sorted { $0.from < $1.from }
  guard !closures.isEmpty else { return HTML() }
  let phrases = context.phrases
  return """
    <ul class="closures">
    \(for: closures, { closure in """
    <li>\(phrases.clinic.closedOn(phrases.calendar.dates(from: closure.from, to: closure.to), closure.note?.text(in: context.language)))</li>

    """ })</ul>
    """
}
