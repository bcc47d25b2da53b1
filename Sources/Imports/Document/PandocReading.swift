import Model

/// A document in the JSON of pandoc made into paragraphs and tables.
///
/// What is numbered by itself gets its number back as text: `12.` before a paragraph, `iv.` before an item,
/// `(ii)` before an item of an item.
struct PandocReading {
  private(set) var blocks: [Block] = []
  /// How many paragraphs were met, those of tables too.
  private var count = 0
  /// Whether a heading or the first numbered paragraph was met: the lines of a cover stand by themselves.
  private var isCover = true
  /// What numbers the next paragraph.
  private var label = ""

  /// Adds a block of the document.
  mutating func read(_ block: JSON) { read(block, isInItem: false) }

  private mutating func read(_ block: JSON, isInItem: Bool) {
    let content = block["c"]
    switch block["t"]?.string {
    case "Para", "Plain": paragraph(content?.elements ?? [])
    case "Header":
      isCover = false
      paragraph(content?.elements?.last?.elements ?? [], isHeading: true)
    case "OrderedList": orderedList(content, isInItem: isInItem)
    case "BulletList":
      for item in content?.elements ?? [] { readAll(item.elements, isInItem: isInItem) }
    case "BlockQuote": readAll(content?.elements, isInItem: isInItem)
    case "Div", "Figure": readAll(content?.elements?.last?.elements, isInItem: isInItem)
    case "LineBlock":
      for line in content?.elements ?? [] { paragraph(line.elements ?? []) }
    case "DefinitionList":
      for entry in content?.elements ?? [] {
        paragraph(entry.elements?.first?.elements ?? [])
        for definition in entry.elements?.last?.elements ?? [] {
          readAll(definition.elements, isInItem: isInItem)
        }
      }
    case "CodeBlock":
      for line in (content?.elements?.last?.string ?? "").split(separator: "\n") {
        add(String(line))
      }
    case "Table":
      count += 1
      blocks.append(.table(PandocTable.rows(of: content), .paragraph(count)))
    default: break
    }
  }

  private mutating func readAll(_ blocks: [JSON]?, isInItem: Bool) {
    for block in blocks ?? [] { read(block, isInItem: isInItem) }
  }

  private mutating func paragraph(_ inlines: [JSON], isHeading: Bool = false) {
    let text = PandocInlines.text(inlines)
    count += 1
    let lines = isCover ? text.split(separator: "\n").map(String.init) : [text]
    for line in lines { add(line, isHeading: isHeading) }
  }

  private mutating func add(_ text: String, isHeading: Bool = false) {
    let plain = PlainLetters(line: text.unicodeScalars.map { $0 == "\n" ? " " : $0 }).text
    guard !plain.isEmpty else { return }
    let whole = label + String(plain.map { $0 == "\t" ? " " : $0 })
    label = ""
    if case .paragraph(1) = LineLabel(whole) { isCover = false }
    blocks.append(.paragraph(Paragraph(whole, at: .paragraph(count), isHeading: isHeading)))
  }

  // MARK: Lists

  private mutating func orderedList(_ content: JSON?, isInItem: Bool) {
    guard let parts = content?.elements, parts.count == 2, let attributes = parts[0].elements,
      attributes.count == 3
    else { return }
    let style = attributes[1]["t"]?.string ?? ""
    let delimiter = attributes[2]["t"]?.string ?? ""
    var number = attributes[0].whole ?? 1
    for item in parts[1].elements ?? [] {
      let mark = Self.mark(number, style)
      label +=
        isInItem || delimiter == "TwoParens"
        ? "(\(mark)) " : delimiter == "OneParen" ? "\(mark)) " : "\(mark). "
      readAll(item.elements, isInItem: style == "LowerRoman" || isInItem)
      label = ""
      number += 1
    }
  }

  private static func mark(_ number: Int, _ style: String) -> String {
    switch style {
    case "LowerRoman": Roman.numeral(number)
    case "UpperRoman": Roman.numeral(number).uppercased()
    case "LowerAlpha", "UpperAlpha":
      (1...26).contains(number)
        ? String(UnicodeScalar(UInt8((style == "LowerAlpha" ? 96 : 64) + number)))
        : String(number)
    default: String(number)
    }
  }
}

extension JSON {
  /// The whole number, if it is one.
  var whole: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
}
