/// For a content folder in a repository of its own: checks, builds and publishes with a released Bedside.
public var publishWorkflow: (path: String, bytes: [UInt8]) {
  (".github/workflows/publish.yml", PackageResources.publish_workflow_yml)
}
