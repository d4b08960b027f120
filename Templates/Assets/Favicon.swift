import ClinicSite

/// `/favicon.svg`: the fibres on the theme's `field` colour.
func faviconImage(_ theme: Theme) -> [UInt8] {
  let (light, dark) = (theme.light, theme.dark)
  return Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><style>\
    .field{fill:\(light.field.hexadecimal)}.calm{stroke:\(light.onField.hexadecimal)}\
    .tight{stroke:\(theme.dark.mark.hexadecimal)}\
    @media(prefers-color-scheme:dark){.field{fill:\(dark.field.hexadecimal)}.calm{stroke:\(dark.onField.hexadecimal)}}\
    </style><rect class="field" width="40" height="40" rx="8"/>\
    <g fill="none" stroke-width="2.6" stroke-linecap="round" transform="translate(0 4)">\
    <path class="calm" d="\(calmStrands)"/><path class="tight" d="\(tightStrand)"/></g></svg>
    """.utf8)
}

private let calmStrands = """
  M2 22c2.3-3.7 4.7-8.7 7-11c2.3-2.3 4.7-2.3 7-3c3.3-1 6.7-1.7 10-2c4-0.4 8 0 12 0M2 7c2.3 4.7 4.7 12 7 14c2.3 2 4.7-0.9 7-2c3.3-1.6 6.7-5.3 10-6.3c4-1.1 8 0 12 0M2 12c2.3-1 4.7-5 7-3c2.3 2 4.7 12.7 7 15c3.3 3.3 6.7 1.7 10 2c4 0.4 8 0 12 0
  """

private let tightStrand = """
  M2 26c2.3-1 4.7-0.2 7-3c2.3-2.8 4.7-13 7-13.5c3.3-0.7 6.7 8.3 10 9.8c4 1.8 8 0 12 0
  """
