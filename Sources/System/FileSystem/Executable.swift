#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that the running program is installed in, with symbolic links resolved: `/usr/local` for
/// `/usr/local/bin/bedside`.
public var installedFolder: String? {
  #if canImport(Darwin)
    var size: UInt32 = 0
    _NSGetExecutablePath(nil, &size)
    var path = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
  #else
    let path = "/proc/self/exe"
  #endif
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  let folders = String(cString: resolved).split(separator: "/").dropLast(2)
  return "/" + folders.joined(separator: "/")
}
