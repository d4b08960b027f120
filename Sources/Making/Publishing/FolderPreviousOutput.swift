import ClinicSite
import FileSystem
import SHA256

extension FolderOutput {
  /// The costly files that the manifest lists.
  func previous() -> PreviousOutput {
    let manifest = (try? directory.contents(of: Manifest.name)).flatMap(Manifest.init)
    let (directory, origins) = (directory, manifest?.origins ?? [:])
    let paths = origins.keys.sorted().reduce(into: [String: [String]]()) { paths, path in
      if let origin = origins[path] { paths[origin.input, default: []].append(path) }
    }
    return PreviousOutput(paths: paths) { path in
      guard let origin = origins[path], let bytes = try? directory.contents(of: path),
        sha256(bytes).hex == origin.output
      else { return nil }
      return bytes
    }
  }

  func origins(of files: [SiteFile]) -> [String: Manifest.Origin] {
    files.reduce(into: [:]) { origins, file in
      if let input = file.input {
        origins[file.path] = Manifest.Origin(input: input, output: sha256(file.contents()).hex)
      }
    }
  }
}
