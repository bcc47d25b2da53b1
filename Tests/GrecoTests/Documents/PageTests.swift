import Files
import Testing

@testable import Model
@testable import Reports

/// The pages that leave the program, as independent readers see them.
@Suite struct Pages {
  let home = Home()

  /// Every document of a dossier, by a name.
  private func documents(of folder: String) throws -> [(name: String, document: Document)] {
    let dossier = try OpenDossier(folder, in: Environment(variables: ["HOME": home.path])).dossier()
    let due = try #require(dossier.idOfReportDue)
    let report = try #require(SituationReport(dossier, for: due))
    return [
      ("report", report.document),
      ("brief", Brief(dossier, since: .day(dossier.day + -300)).document),
      ("state", Export(dossier).document),
    ]
  }

  @Test func `no tag and no attribute comes from data, and every word is there`() throws {
    for (name, document) in try documents(of: try Hostile.dossier(in: home)) {
      let page = try PageCheck.read(document.html.joined())
      #expect(page.faults.isEmpty, "\(name): \(page.faults)")
      #expect(page.text.contains(Hostile.read), "\(name): \(page.text.prefix(3000))")
    }
  }

  @Test func `the demo's pages have landmarks, headings in order and headers of tables`() throws {
    _ = try home.greco("demo")
    for (name, document) in try documents(of: home(".local/share/greco/demo")) {
      let page = try PageCheck.read(document.html.joined())
      #expect(page.faults.isEmpty, "\(name): \(page.faults)")
      #expect(!document.html.joined().contains("{{"))
      #expect(page.text.contains("INVENTED") && page.text.contains("CONFIDENTIAL"))
      #expect(page.text.contains("neither GRECO\u{2019}s nor the Council of Europe\u{2019}s"))
    }
  }

  @Test func `the style sheet asks nothing of the network`() {
    let style = Document(title: "", marks: []).styleSheet
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test(
    .enabled(if: hasPandoc, "pandoc is not installed"),
    arguments: ["markdown", "gfm", "commonmark+pipe_tables"]
  )
  func `pandoc gives the Markdown back as it was`(dialect: String) throws {
    for (name, document) in try documents(of: try Hostile.dossier(in: home)) {
      let ast = try Program.run(
        ["pandoc", "--from=\(dialect)", "--to=json"],
        input: Array(document.markdown.joined().utf8)
      )
      #expect(ast.status == 0)
      let words = try Program.run(["/usr/bin/python3", "-c", Self.words], input: ast.bytes)
      let text = String(decoding: words.bytes, as: UTF8.self)
      let read = Hostile.read.filter { !$0.isWhitespace }
      #expect(text.hasPrefix("\n"), "\(name): \(text.prefix(100))")
      #expect(text.contains(read), "\(name): \(text.prefix(2000))")
    }
  }

  /// The tags that no data may make, a line, then all words without blanks.
  private static let words = #"""
    import sys, json
    words, odd = [], set()
    def walk(node):
      if isinstance(node, list):
        for each in node: walk(each)
      elif isinstance(node, dict):
        tag = node.get("t")
        if tag == "Str": words.append(node["c"])
        elif tag in ("RawInline", "RawBlock", "Math", "Image", "Cite", "Code", "CodeBlock",
                     "Strikeout", "Superscript", "Subscript", "Note", "Span", "Div"):
          odd.add(tag)
        if "c" in node: walk(node["c"])
    walk(json.load(sys.stdin)["blocks"])
    sys.stdout.write(" ".join(sorted(odd)) + "\n" + "".join("".join(words).split()))
    """#

  static let hasPandoc = (try? Program.run(["pandoc", "--version"])) != nil
}
