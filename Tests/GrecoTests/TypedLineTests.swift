import Files
import Testing

/// Command lines behind `:` that end in free text, in a real terminal.
@Suite(.serialized) struct TypedLines {
  @Test func `quotation marks, apostrophes and dashes in a text stay to the letter`() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.openDashboard()
    let lines = [
      #"note training he said "yes, we can" today"#: #"he said "yes, we can" today"#,
      #"note training 'tis -5 % -- and – more"#: #"'tis -5 % -- and – more"#,
      #"note training --internal the "inner" one"#: #"the "inner" one"#,
      "note training -- - first --internal": "- first --internal",
      #"note training an "inner" one --internal"#: #"an "inner" one"#,
      #"measure training the "new" law's draft --state drafted"#: #"the "new" law's draft"#,
      #"measure training procurement "a 'quoted' law" --day 2026-04-02"#: "a 'quoted' law",
      #"set training partly --note - the "draft" law --day 2026-04-02"#: #"- the "draft" law"#,
      #"edit ngo-involvement text that the "Civil Society" council's role"#:
        #"that the "Civil Society" council's role"#,
    ]
    for (line, text) in lines {
      try terminal.press(":")
      try terminal.type(line)
      // What was said of the line before is gone by then.
      try terminal.waitFor(String(line.suffix(12)))
      try terminal.press("Enter")
      try terminal.waitFor("saved")
      let listed = try terminal.greco("log", "--json")
      let escaped = text.replacing("\"", with: "\\\"")
      #expect(listed.contains("\"\(escaped)\""), "\(line)")
    }
  }

  @Test(arguments: [
    ("note training foo --interal", "--interal is none of the options of note"),
    ("measure training procurement law adopted", "put the text in quotation marks"),
    ("note training -", "there is no standard input here"),
    ("set training partly --note \"open", "a quotation mark is left open"),
    ("due training 2027-03-31 --ascii", "--ascii is for the shell"),
  ])
  func `what cannot be told apart is refused`(line: String, said: String) throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.openDashboard()
    try terminal.command(line)
    try terminal.waitFor(said)
  }

  @Test(arguments: [
    ("set ", "a,b,c "), ("note training ", "--xy "),
    ("measure training ", "--state drafted "), ("due training ", "--note x "),
    ("measure ", "training "),
  ])
  func `a line of very many words is refused at once`(start: String, word: String) throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.openDashboard()
    try terminal.press(":")
    try terminal.paste(start + String(repeating: word, count: 20_000))
    try terminal.press("Enter")
    try terminal.waitUntil("it is refused") { $0.contains("too long") || $0.contains("none of") }
  }

  @Test func `a report that cannot be sent is not written, and each gap is named`() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.openDashboard()
    try terminal.command("report --final -o r.md")
    let screen = try terminal.waitFor("16 gaps: the report cannot be sent so")
    #expect(screen.contains("Systemic risk studies [risk-studies]: no answer\n"))
    try terminal.enter(" --even-so")
    try terminal.waitFor("Written: ")
  }
}
