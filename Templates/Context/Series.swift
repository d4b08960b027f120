import ClinicSite

/// The pages before and after a page in its folder's series, which consists of the pages that have an `order`.
struct Neighbours: Sendable, Hashable {
  var previous: Crumb?
  var next: Crumb?
}

/// One for each of the edition's pages, in their order.
func neighbours(in edition: Edition) -> [Neighbours] {
  var neighbours = [Neighbours](repeating: Neighbours(), count: edition.pages.count)
  for folder in edition.folders {
    let series = folder.pages.filter { edition.pages[$0].order != nil }
    for (place, next) in zip(series, series.dropFirst()) {
      neighbours[place].next = Crumb(title: edition.pages[next].title, address: edition.pages[next].address)
      neighbours[next].previous = Crumb(title: edition.pages[place].title, address: edition.pages[place].address)
    }
  }
  return neighbours
}
