import Testing

@testable import Model

/// Points of other plans, from the shell to what leaves.
@Suite struct References {
  let home = Home()

  private func run(_ words: String...) throws -> Home.Run {
    try home.greco(words + ["--by", "Ann"])
  }

  @Test func `they are entered, shown, found, corrected and taken back`() throws {
    #expect(try run("refs", "training", "OECD", "IAP", "3.2").said.contains("reference: OECD IAP"))
    #expect(try run("refs", "training", "OECD IAP 3.2").said.contains("points there already"))
    #expect(try run("refs", "training", "georgia-5/training", "--internal").status == 0)
    #expect(try run("refs", "training", "https://oecd.org/x").status == 0)
    let shown = try home.greco("show", "training").out
    #expect(shown.contains("Ann): OECD IAP 3.2\n") && shown.contains("Internal reference ("))
    let refs = try #require(home.json("show", "training")["refs"]?.elements)
    #expect(
      refs.map { $0["text"] } == ["OECD IAP 3.2", "georgia-5/training", "https://oecd.org/x"]
    )
    #expect(try home.greco("list", "--match", "iap 3.2").out.contains("training"))
    let id = try #require(refs[0]["id"]?.string)
    #expect(try run("amend", id, "OECD IAP 3.3").status == 0)
    #expect(try run("retract", try #require(refs[1]["id"]?.string)).status == 0)
    #expect(
      try home.json("show", "training")["refs"]?.elements?.map { $0["text"] }
        == ["OECD IAP 3.3", "https://oecd.org/x"]
    )
    #expect(try run("refs", "training", " ").said.contains("A reference needs a text."))
  }

  @Test func `they leave as links, and internal ones do not leave in public`() throws {
    for text in ["https://oecd.org/x", "OECD IAP 3.2", "/srv/plans/ours"] {
      _ = try run("refs", "training", text)
    }
    _ = try run("refs", "training", "quiet-plan/x", "--internal")
    let page = try home.greco("export", "html").out
    #expect(page.contains(#"href="https://oecd.org/x""#) && page.contains("quiet-plan/x"))
    for format in ["html", "md", "csv", "json"] {
      let out = try home.greco("export", format, "--public").out
      #expect(out.contains("OECD IAP 3.2") && out.contains("https://oecd.org/x"), "\(format)")
      #expect(!out.contains("quiet-plan") && !out.contains("/srv/plans"), "\(format)")
    }
  }
}
