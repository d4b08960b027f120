/// What a content folder has in a repository of its own: there it is checked, built and published with a released
/// Bedside. All are hidden files, which are no content.
public var repositoryFiles: [(path: String, bytes: [UInt8])] {
  [
    (".github/workflows/publish.yml", PackageResources.publish_workflow_yml),
    (".gitlab-ci.yml", PackageResources.publish_pipeline_yml),
    (".gitignore", PackageResources.ignored_files_txt),
  ]
}
