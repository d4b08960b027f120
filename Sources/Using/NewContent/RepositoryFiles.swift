/// Files for a content folder that is a repository of its own: they check, build and publish it with a released
/// Bedside. All are hidden, so they don't count as content.
public var repositoryFiles: [(path: String, bytes: [UInt8])] {
  [
    (".github/workflows/publish.yml", PackageResources.publish_workflow_yml),
    (".gitlab-ci.yml", PackageResources.publish_pipeline_yml),
    (".gitignore", PackageResources.ignored_files_txt),
  ]
}
