import Testing

@Suite struct ManualTests {
  let home = Home()

  @Test func `the manual page tells of every command, key, option and exit status`() throws {
    let page = try home.greco("manual").out.replacing("\\-", with: "-")
    for command in ["list", "set", "log", "deadlines", "demo"] {
      #expect(page.contains(".SS greco \(command)"), "\(command)")
    }
    #expect(page.contains(".B --internal\nIt is not for others' eyes."))
    #expect(page.contains(".B --dossier <dir>\n"))
    #expect(page.contains(".B y\ncopies the text"))
    #expect(page.contains(".B Enter\nopens what") && !page.contains("\u{23CE}"))
    #expect(page.contains(".B 69\n"))
    #expect(page.contains("neither GRECO's nor the Council of Europe's"))
    #expect(!page.contains("greco manual"))
  }

  @Test func `no line of the manual page is taken for a request`() throws {
    let requests: Set = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi"]
    for line in try home.greco("manual").out.split(separator: "\n") {
      guard let first = line.first, ".'".contains(first) else { continue }
      let request = line.split(separator: " ").first.map(String.init) ?? ""
      #expect(requests.contains(request), "\(line)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell can complete every command`(shell: String) throws {
    let script = try home.greco("--generate-completion-script", shell).out
    for command in ["list", "set", "changes", "demo"] { #expect(script.contains(command)) }
    #expect(!script.contains("manual"))
  }

  @Test(arguments: [
    (["edit", "--", "positional@1", "2", "0", "edit", "report-2025"], "closedBy\n"),
    (["edit", "--", "positional@1", "2", "0", "edit", "training"], "wording\n"),
    (["list", "--", "--theme", "0", "0"], "transparency\n"),
    (["finding", "--", "--report", "0", "0"], "compliance-2024\n"),
    (["answer", "--", "--report", "0", "0"], "report-2025\n"),
  ])
  func `the values of options are completed`(words: [String], wanted: String) throws {
    let run = try home.greco(["---completion"] + words)
    #expect(run.out.contains(wanted), "\(run.out) \(run.said)")
  }

  @Test(arguments: ["contrast-light", "partly-implemented", "outstanding"])
  func `what is known of options without a dossier stands in the script`(word: String) throws {
    for shell in ["bash", "zsh", "fish"] {
      #expect(try home.greco("--generate-completion-script", shell).out.contains(word), "\(shell)")
    }
  }

  @Test func `ids and statuses are completed`() throws {
    let words = try home.greco("---completion", "set", "--", "positional@0", "0", "0").out
    #expect(words.contains("whistleblowers\n") && words.contains("partly-implemented"))
  }
}
