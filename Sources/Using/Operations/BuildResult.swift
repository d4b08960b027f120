import ClinicSite
import ContentLoading
import Diagnostics
import DocumentPrinting
import Publishing
import SearchIndexing

public struct BuildResult: Sendable {
  public var site: Site?
  /// Nil when the content has errors; then nothing was written.
  public var summary: BuildSummary?
  public var diagnostics: [Diagnostic]
  public var sources: [String: SourceText]
  public var times: StageTimes
}

public struct BuildSummary: Sendable, Hashable {
  /// HTML pages among the files.
  public var pages: Int
  /// PDFs that were made now, and all of them.
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
