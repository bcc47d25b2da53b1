import Files
import Testing

/// `greco report` and `greco brief`.
@Suite struct DocumentCommands {
  let home = Home()

  private var demo: String { home(".local/share/greco/demo") }

  private func greco(_ words: String..., path: String? = nil) throws -> Home.Run {
    let run = try home.greco(
      words + ["--dossier", demo, "--by", "Ann"],
      variables: path.map { ["PATH": $0] } ?? [:]
    )
    return run
  }

  @Test func `the format is the file's ending, and a file that is there stays`() throws {
    _ = try home.greco("demo")
    #expect(try greco("report", "-o", home("r.html")).status == 0)
    #expect(try home.text("r.html")?.hasPrefix("<!doctype html>") == true)
    let again = try greco("report", "-o", home("r.html"))
    #expect(again.status == 73 && again.said.contains("--force"))
    #expect(try greco("report", "-o", home("r.html"), "--format", "md", "--force").status == 0)
    #expect(try home.text("r.html")?.hasPrefix("# Ruritania: ") == true)
    #expect(try greco("report").out == home.text("r.html"))
    #expect(try greco("brief", "--since", "addendum").out.hasPrefix("# Ruritania: brief"))
  }

  @Test func `the report that is sent is refused as long as something is missing, each named`()
    throws
  {
    _ = try home.greco("demo")
    let refused = try greco("report", "--final", "-o", home("r.md"))
    #expect(try refused.status == 1 && home.text("r.md") == nil)
    for line in [
      " [lobbying]: no answer\n", " [whistleblowers]: the answer is not agreed\n",
      " [instructions]: two entries stand (our status)\n",
      " [advisers]: our status was said before GRECO\u{2019}s finding\n",
    ] { #expect(refused.said.contains(line)) }
    #expect(!refused.said.contains("official text"))
    let made = try greco("report", "--final", "--even-so", "-o", home("r.md"))
    #expect(
      made.status == 0 && made.said.contains("[advisers]: no official text (only a summary)\n")
    )
    #expect(try home.text("r.md")?.contains("Draft") == false)
  }

  @Test(.enabled(if: Pages.hasPandoc), arguments: ["blank here", "a#b", "a?b", "a%41b"])
  func `wherever temporary files are, every page of a PDF says that it is confidential`(
    name: String
  ) throws {
    _ = try home.greco("demo")
    try Folder(path: home(name)).create()
    let run = try home.greco(
      ["report", "-o", home("r.pdf"), "--dossier", demo],
      variables: ["TMPDIR": home(name), "PATH": "/usr/local/bin:/usr/bin:/bin"]
    )
    guard run.status != 69 else { return }
    #expect(try run.status == 0 && Folder(path: home(name)).names().isEmpty)
    let text = try home.shell("PATH=/usr/bin:/bin pdftotext r.pdf - | tr -d '\\n'").out
    let pages = text.split(separator: "\u{C}")
    #expect(pages.count > 1 && pages.allSatisfy { $0.contains("INVENTED · CONFIDENTIAL") })
  }

  @Test func `what was delivered is printed again to the letter`() throws {
    _ = try home.greco("demo")
    let draft = try greco("report").out
    #expect(try greco("met").status == 0)
    let today = try greco("report", "--for", "situation-report").out
    #expect(draft.contains("**State:** Draft") && today.contains("**State:** Delivered on "))
    #expect(try greco("answer", "lobbying", "LATER", "--report", "situation-report").status == 0)
    #expect(try greco("set", "lobbying", "implemented").status == 0)
    #expect(try greco("report").out == today)
    #expect(try greco("report", "--for", "situation-report").out == today)
    let iso = try home.shell("date +%F").out.split(separator: "\n")[0]
    #expect(try greco("report", "--as-of", String(iso)).out == today)
  }

  @Test(arguments: [
    (["report", "--for", "nothing"], Int32(66), "There are: first-report"),
    (["report", "--format", "doc"], 64, "md"),
    (["brief"], 64, "--since"),
    (["brief", "--since", "second"], 64, "is no report and no day; write"),
    (["report", "-o", "/nowhere/r.md"], 73, "/nowhere"),
    (["report", "-o", "r.doc"], 64, ".md, .markdown, .html, .htm, .docx, .odt, .pdf"),
    (["brief", "--since", "2026-01-01", "-o", "x.xlsx"], 64, ".docx"),
    (["report", "-o", "r.rtf", "--format", "docx"], 64, ".docx"),
    (["export", "md", "-o", "x.txt"], 64, ".md"), (["export", "json", "-o", "x.csv"], 64, ".json"),
    (["report", "--even-so"], 64, "--final"),
  ])
  func `what cannot be done is refused`(words: [String], status: Int32, said: String) throws {
    _ = try home.greco("demo")
    let run = try home.greco(words + ["--dossier", demo])
    #expect(run.status == status && run.said.contains(said), "\(run.said)")
  }

  @Test func `without pandoc it says what to install, and leaves nothing`() throws {
    _ = try home.greco("demo")
    for (ending, packages) in [("docx", "pandoc"), ("odt", "pandoc"), ("pdf", "pandoc weasyprint")]
    {
      let run = try greco("report", "-o", home("r." + ending), path: home("none"))
      #expect(run.status == 69)
      #expect(run.said.contains("apt-get install \(packages)\n"), "\(run.said)")
      #expect(try home.text("r." + ending) == nil)
    }
  }

  /// Puts a program called pandoc there that does what a script says.
  private func pandoc(_ script: String) throws -> String {
    try home.put("bin/pandoc", "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script)
    _ = try home.shell("chmod +x bin/pandoc")
    return home("bin")
  }

  @Test func `pandoc's words are passed on where it fails, and nothing is left`() throws {
    _ = try home.greco("demo")
    let path = try pandoc("cat >/dev/null; echo 'out of paper' >&2; exit 3\n")
    let run = try home.greco(
      ["report", "--dossier", demo, "-o", home("r.docx")],
      variables: ["PATH": path, "TMPDIR": home.path]
    )
    #expect(run.status == 69 && run.said.contains("out of paper"))
    #expect(try home.text("r.docx") == nil)
    #expect(try home.shell("ls -d greco-* 2>/dev/null || true").out.isEmpty)
  }

  @Test func `it gets the page on its input, and what it writes is the file`() throws {
    _ = try home.greco("demo")
    let path = try pandoc(
      """
      for option; do case $option in --output=*) file=${option#--output=};; esac; done
      grep -c '<h2' > "$file"
      """
    )
    let run = try greco("brief", "--since", "addendum", "-o", home("b.odt"), path: path)
    #expect(run.status == 0, "\(run.said)")
    #expect(try home.text("b.odt") == "5\n")
  }

  @Test(.enabled(if: Pages.hasPandoc, "pandoc is not installed"))
  func `Word's format has the title, the language and paper of A4`() throws {
    _ = try home.greco("demo")
    #expect(try greco("report", "-o", home("r.docx")).status == 0)
    let script = """
      import sys, zipfile
      file = zipfile.ZipFile(sys.argv[1])
      body = file.read("word/document.xml").decode()
      print(body.count("w:tblHeader") > 3, 'w:w="11906" w:h="16838"' in body or 'w:h="16838"' in body)
      print("Situation report on what is outstanding" in file.read("docProps/core.xml").decode())
      """
    let run = try Program.run(["/usr/bin/python3", "-c", script, home("r.docx")])
    #expect(String(decoding: run.bytes, as: UTF8.self) == "True True\nTrue\n")
  }
}
