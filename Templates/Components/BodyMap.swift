import ClinicSite
import HTML

/// A drawing of a person from the front and the back, whose labels link to the parts of the list below. Hidden from
/// screen readers, because the list has the same links.
package func bodyMap(_ areas: [BodyArea], _ phrases: ConditionPhrases) -> HTML {
  let placed = areas.filter { $0.leader != nil }
  guard !placed.isEmpty else { return HTML() }
  return """
    <nav class="body-map" aria-label="\(phrases.bodyMap)">
    <svg viewBox="-30 0 500 318" aria-hidden="true">\
    <g transform="translate(158 4)">\(bodyOutline)<path class="body-map__line" d="\(frontLines)"/></g>\
    <g transform="translate(282 4)">\(bodyOutline)<path class="body-map__line" d="\(backLines)"/></g>\
    \(for: placed, { area in drawing(of: area.leader) })</svg>
    <ul>\(for: placed, { area in """
    <li class="body-map__\(area.rawValue)"><a href="\(url: "#page-area-" + area.rawValue)">\(phrases.area(area))</a></li>
    """ })</ul>
    </nav>
    """
}

/// A line from the end of a label to a part of the body.
private struct Leader {
  var labelX: Int
  var labelY: Int
  var x: Int
  var y: Int
}

private func drawing(of leader: Leader?) -> HTML {
  guard let leader else { return HTML() }
  return """
    <path class="body-map__leader" d="M\(leader.labelX) \(leader.labelY)L\(leader.x) \(leader.y)"/>\
    <circle cx="\(leader.x)" cy="\(leader.y)" r="6"/>
    """
}

extension BodyArea {
  /// Nil for areas that are not in one place. The labels' positions are in the style sheet.
  fileprivate var leader: Leader? {
    switch self {
    case .headAndJaw: Leader(labelX: 88, labelY: 24, x: 152, y: 34)
    case .shoulder: Leader(labelX: 88, labelY: 73, x: 124, y: 75)
    case .elbowWristHand: Leader(labelX: 88, labelY: 127, x: 113, y: 131)
    case .knee: Leader(labelX: 88, labelY: 225, x: 141, y: 226)
    case .neck: Leader(labelX: 352, labelY: 44, x: 286, y: 51)
    case .back: Leader(labelX: 352, labelY: 95, x: 288, y: 118)
    case .hipAndPelvis: Leader(labelX: 352, labelY: 208, x: 302, y: 164)
    case .ankleAndFoot: Leader(labelX: 352, labelY: 273, x: 300, y: 272)
    case .wholeBody: nil
    }
  }
}

private let bodyOutline: HTML = """
  <path class="body-map__skin" d="M0 3C9 3 14 11 14 21C14 29 11 36 7.5 40C7 44 7 48 8 51C11 55 18 57 26 60C35 63 40 69 41.5 79C43 95 46 109 48.5 124C52 138 56 152 58 166C61 172 62 181 59 188C57 193 53 192 52.5 187C50.5 181 49.5 175 49 168C45 153 41 142 38.5 129C36 115 33 103 30.5 92C30.5 104 28 116 27 128C27 138 31 146 32 158C33.5 178 31.5 204 28 222C30 240 28 262 22.5 286C23 291 28 296 30.5 300C30.5 304 20 305 13 303C11.5 296 11.5 290 11.5 284C11 262 9 244 9.5 226C8 204 5 186 2.5 168L0 165L-2.5 168C-5 186-8 204-9.5 226C-9 244-11 262-11.5 284C-11.5 290-11.5 296-13 303C-20 305-30.5 304-30.5 300C-28 296-23 291-22.5 286C-28 262-30 240-28 222C-31.5 204-33.5 178-32 158C-31 146-27 138-27 128C-28 116-30.5 104-30.5 92C-33 103-36 115-38.5 129C-41 142-45 153-49 168C-49.5 175-50.5 181-52.5 187C-53 192-57 193-59 188C-62 181-61 172-58 166C-56 152-52 138-48.5 124C-46 109-43 95-41.5 79C-40 69-35 63-26 60C-18 57-11 55-8 51C-7 48-7 44-7.5 40C-11 36-14 29-14 21C-14 11-9 3 0 3Z"/>
  """

private let frontLines = "M-24 65Q-12 61-4 64M24 65Q12 61 4 64M-16 214q-4 8 0 15M16 214q4 8 0 15"
private let backLines = "M0 54V150M-19 74q-2 16 6 24M19 74q2 16-6 24M0 152v14M-16 222q5 3 10 0M16 222q-5 3-10 0"
