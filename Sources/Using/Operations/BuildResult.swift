import ClinicSite
import ContentLoading
import Diagnostics
import DocumentPrinting
import Publishing
import SearchIndexing

public struct BuildResult: Sendable {
  public var site: Site?
  /// Nil if the content has errors; then nothing was written.
  public var summary: BuildSummary?
  public var diagnostics: [Diagnostic]
  public var sources: [String: SourceText]
  public var times: StageTimes
}

public struct BuildSummary: Sendable, Hashable {
  /// The number of HTML pages.
  public var pages: Int
  /// The number of PDFs printed in this build; `sheets` is the number of all PDFs.
  public var printed: Int
  public var sheets: Int
  public var files: PublishedCounts
}

public enum BuildFailure: Error, Sendable, Hashable {
  case content(ContentSourceFailure)
  case output(OutputFailure)
  case printing(PrintingFailure)
  case indexing(IndexingFailure)
}
