internal import Glibc

/// Every folder and link that a path leads through, from the root on, its end included: those of
/// links as well.
func steps(to path: String) -> [String] {
  var steps: [String] = []
  var here = path.hasPrefix("/") ? "" : currentFolder
  var rest = path.split(separator: "/").map(String.init)
  var links = 0
  while !rest.isEmpty {
    let name = rest.removeFirst()
    if name == "." { continue }
    if name == ".." {
      here = here.isEmpty ? "" : String(here[..<(here.lastIndex(of: "/") ?? here.startIndex)])
      continue
    }
    let step = here + "/" + name
    steps.append(step)
    guard links < 40, let next = try? SystemCalls.real.readlink(step) else {
      here = step
      continue
    }
    links += 1
    if next.hasPrefix("/") { here = "" }
    rest = next.split(separator: "/").map(String.init) + rest
  }
  return steps
}

/// Where the process is, without a slash at its end.
private var currentFolder: String {
  guard let path = getcwd(nil, 0) else { return "" }
  defer { free(path) }
  let folder = String(cString: path)
  return folder == "/" ? "" : folder
}
