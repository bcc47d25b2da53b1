/// A copy of the repository in a home, in which the scripts build a program that is small but answers
/// like greco, so that what they make of a program can be looked at without building all of it.
struct Workshop {
  let home: Home

  init(in home: Home) throws {
    self.home = home
    try home.put("repository/Package.swift", Self.package)
    try home.put("repository/Sources/greco/main.swift", Self.program)
    _ = try home.shell(
      """
      mkdir repository/Themes
      ln -s "$original"/{Scripts,Documentation,README.md,CHANGELOG.md} repository
      """,
      variables: ["original": Self.repository]
    )
  }

  /// Runs a bash script beside the repository's copy.
  func shell(_ script: String) throws -> Home.Run {
    try home.shell(script, variables: Self.commit)
  }

  /// Where these tests were built from.
  static let repository = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  /// What git would say of the last commit.
  private static let commit = [
    "SOURCE_DATE_EPOCH": "1700000000", "DEBFULLNAME": "Ann", "DEBEMAIL": "ann@example.org",
  ]

  private static let package = """
    // swift-tools-version: 6.1
    import PackageDescription
    let package = Package(name: "greco", targets: [.executableTarget(name: "greco")])
    """

  private static let program = """
    import Glibc
    execv(getenv("greco"), CommandLine.unsafeArgv)
    """
}
