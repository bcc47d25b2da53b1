import Files
import Testing

/// The talk with the program that makes workbooks, without it: a script in its place.
@Suite struct WorkbookExport {
  let home = Home()

  private func export(_ script: String?) throws -> Home.Run {
    if let script {
      try home.put("bin/soffice", "#!/bin/bash\n\(script)\n")
      _ = try Program.run(["chmod", "+x", home("bin/soffice")])
    }
    try Folder(path: home("tmp")).create()
    let variables = ["PATH": home("bin") + (script == nil ? "" : ":/usr/bin:/bin")]
    return try home.greco(
      ["export", "xlsx", "-o", home("x.xlsx")],
      variables: variables.merging(["TMPDIR": home("tmp")]) { $1 }
    )
  }

  private var leftovers: [String] { get throws { try Folder(path: home("tmp")).names() } }

  @Test func `without the program it is said what to install`() throws {
    let run = try export(nil)
    #expect(run.status == 69 && run.said.contains("apt-get install libreoffice-calc"))
    #expect(try home.text("x.xlsx") == nil && leftovers == [])
  }

  @Test func `it has settings of its own, texts as texts, and leaves nothing behind`() throws {
    let run = try export(
      """
      for last; do :; done
      folder=$(dirname "$last")
      mkdir -p "$folder/settings/deep" && touch "$folder/settings/deep/file"
      ln -s "$HOME" "$folder/settings/home"
      echo "$@" >"$HOME/arguments"
      cp "$last" "$folder/greco.xlsx"
      """
    )
    #expect(run.status == 0, "\(run)")
    #expect(try leftovers == [])
    let arguments = try #require(try home.text("arguments"))
    #expect(arguments.hasPrefix("-env:UserInstallation=file://\(home("tmp"))/greco-"))
    #expect(arguments.contains("--headless --norestore --convert-to xlsx"))
    let sheet = try #require(try home.text("x.xlsx"))
    #expect(sheet.contains("office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\""))
    #expect(sheet.contains("office:value-type=\"string\"") && !sheet.contains("table:formula"))
    #expect(try home.text("arguments") != nil)
  }

  @Test func `what the program says when it fails is passed on`() throws {
    let run = try export("echo 'Error: source file could not be loaded' >&2; exit 1")
    #expect(run.status == 75 && run.said.contains("Error: source file could not be loaded"))
    #expect(try home.text("x.xlsx") == nil && leftovers == [])
  }
}
