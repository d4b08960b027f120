import Diagnostics

/// A cited work, with the field names of CSL, the Citation Style Language.
public struct Reference: Sendable, Hashable {
  /// The id in references.yml.
  public var id: String
  public var type: String
  public var authors: [Author]
  public var title: String
  public var containerTitle: String?
  public var year: Int?
  public var volume: String?
  public var issue: String?
  public var page: String?
  public var doi: String?
  public var pmid: String?
  public var url: String?
  public var publisher: String?
  public var location = SourceLocation("references.yml", 1, 1)

  public enum Author: Sendable, Hashable {
    case name(family: String, given: String?)
    case literal(String)
  }

  public init(id: String, type: String, authors: [Author], title: String) {
    self.id = id
    self.type = type
    self.authors = authors
    self.title = title
  }

  /// The most durable address: DOI, then URL, then PubMed.
  public var link: String? {
    doi.map { "https://doi.org/" + $0 } ?? url ?? pmid.map { "https://pubmed.ncbi.nlm.nih.gov/" + $0 + "/" }
  }
}
