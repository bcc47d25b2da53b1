internal import Glibc

/// That programs of these packages are needed and not installed.
public struct MissingPackages: Error, Equatable, Sendable, CustomStringConvertible {
  /// Their names.
  public let packages: [String]

  /// What the process ends with when this is why it ends.
  public let exitStatus: Int32 = 69

  /// What is needed and how to get it, in one line.
  public var description: String {
    "\(packages.joined(separator: " and ")): needed for this and not found. "
      + "Install with: apt-get install \(packages.joined(separator: " "))"
  }
}

extension Environment {
  /// Refuses to begin what needs programs that are not there.
  ///
  /// - Parameter programs: each with the package that it comes in.
  /// - Throws: the packages of those that are missing.
  func refuseMissing(_ programs: [(program: String, package: String)]) throws(MissingPackages) {
    let missing = programs.filter { !hasProgram($0.program) }.map(\.package)
    if !missing.isEmpty { throw MissingPackages(packages: missing) }
  }

  /// Whether a program is on the `PATH`.
  private func hasProgram(_ name: String) -> Bool {
    (self["PATH"] ?? "/usr/bin:/bin").split(separator: ":").contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
  }
}
