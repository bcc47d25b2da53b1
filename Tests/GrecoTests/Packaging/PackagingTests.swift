import Testing

/// What `Scripts/install` and `Scripts/package` make of a program.
@Suite struct PackagingTests {
  let home = Home()

  @Test func `what is installed has no debugger's names, and loads nothing from beside it`() throws
  {
    let workshop = try Workshop(in: home)
    let run = try workshop.shell(
      """
      repository/Scripts/install ~/prefix
      readelf -dSW prefix/bin/greco
      find prefix -type f | sort
      """
    )
    #expect(run.status == 0, "\(run.said)")
    #expect(run.out.contains("Flags: PIE") && run.out.contains(".text"))
    #expect(!run.out.contains("RUNPATH") && !run.out.contains("RPATH"))
    #expect(!run.out.contains(".symtab") && !run.out.contains(".debug"))
    #expect(
      run.out.hasSuffix(
        """
        prefix/bin/greco
        prefix/share/bash-completion/completions/greco
        prefix/share/fish/vendor_completions.d/greco.fish
        prefix/share/man/man1/greco.1
        prefix/share/zsh/site-functions/_greco

        """
      )
    )
  }

  @Test(.enabled(if: hasDebianTools, "dpkg-deb is not installed"))
  func `the package and the archive are the same bytes again, and root's`() throws {
    let workshop = try Workshop(in: home)
    let made = try workshop.shell(
      """
      repository/Scripts/package one
      umask 077
      TZ=Asia/Almaty repository/Scripts/package two
      diff -r one two
      ls one
      """
    )
    #expect(made.status == 0, "\(made.said) \(made.out)")
    let version = try Self.version(in: home)
    #expect(made.out.contains("greco-\(version)-linux-"))
    #expect(made.out.contains("greco_\(version)_"))

    let package = try workshop.shell("dpkg-deb -f one/*.deb; dpkg-deb -c one/*.deb")
    #expect(package.out.contains("\nVersion: \(version)\n"))
    #expect(package.out.contains("\nMaintainer: Ann <ann@example.org>\n"))
    #expect(package.out.firstMatch(of: /\nDepends: .*libc6 \(>= 2\.\d+\)/) != nil)
    #expect(package.out.contains("\nSuggests: pandoc, weasyprint, poppler-utils, git\n"))
    let files = package.out.split(separator: "\n").filter { $0.contains(" ./") }
    #expect(files.allSatisfy { $0.contains(" root/root ") && $0.contains("2023-11-14") })
    for file in [
      "bin/greco", "share/man/man1/greco.1.gz", "share/doc/greco/copyright",
      "share/doc/greco/changelog.gz", "share/doc/greco/README.md",
      "share/bash-completion/completions/greco", "share/zsh/vendor-completions/_greco",
      "share/fish/vendor_completions.d/greco.fish",
    ] {
      #expect(files.contains { $0.hasSuffix(" ./usr/" + file) }, "\(file)")
    }

    let archive = try workshop.shell(
      """
      tar -xzf one/*.tar.gz
      cat greco-*/INSTALL
      dpkg-deb -x one/*.deb tree
      zcat tree/usr/share/doc/greco/changelog.gz
      greco-*/bin/greco --version
      """
    )
    #expect(archive.out.hasPrefix("greco \(version) for Linux on "))
    #expect(!archive.out.contains("@GLIBC@"))
    #expect(archive.out.contains("\ngreco (\(version)) unstable; urgency=medium\n"))
    #expect(archive.out.contains("\n -- Ann <ann@example.org>  "))
    #expect(archive.out.hasSuffix("It is neither GRECO's nor the Council of Europe's.\n"))
  }

  @Test func `the program, its manual page and the newest entry of the changelog say one version`()
    throws
  {
    let version = try Self.version(in: home)
    #expect(try home.greco("manual").out.contains("\"greco \(version)\""))
    let changes = try home.shell(
      "grep -m 1 '^## ' \"$changelog\"",
      variables: ["changelog": Workshop.repository + "/CHANGELOG.md"]
    )
    #expect(changes.out.hasPrefix("## [\(version)] - "), "\(changes.out)")
  }

  private static func version(in home: Home) throws -> String {
    let said = try home.greco("--version").out
    return String(try #require(said.firstMatch(of: /^greco (\d+\.\d+\.\d+)\n/)).1)
  }

  private static var hasDebianTools: Bool {
    (try? Home().shell("command -v dpkg-deb").status) == 0
  }
}
