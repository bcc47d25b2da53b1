internal import Model

/// The one value that a dossier is exported as, laid out as tables: a row for each recommendation, and one
/// for each member beside them.
enum ExportedValue {
  /// The sheet of recommendations.
  static let sheet = "recommendations of one value"
  /// The sheet of the other members.
  static let others = "members of one value"
  /// Members that every recommendation has.
  static let always = ["id", "timeliness", "firstDue", "conflict"]
  /// Members that may be in several languages.
  static let translated = ["title", "text"]
  /// What stands behind such a member's name where it is in the languages but the first.
  static let inOtherLanguages = " in other languages"
  /// The latest version that is understood.
  static let format = 1

  /// What an export says of itself.
  static func export(_ value: Sheet) -> SeenExport? {
    guard let header = value.rows.first else { return nil }
    func said(_ name: String) -> String? {
      header.cells.map(\.text).first { $0.hasPrefix(name + "=") }
        .map { String($0.dropFirst(name.count + 1)) }
    }
    let extent = said("extent").flatMap { Extent(rawValue: $0) } ?? .whole
    return SeenExport(
      format: .json,
      extent: extent,
      day: said("asOf").flatMap { Day($0) },
      lastEntry: extent == .whole ? lastEntry(value) : nil
    )
  }

  private static func lastEntry(_ value: Sheet) -> Timestamp? {
    guard let names = value.rows.dropFirst().first,
      let column = names.cells.firstIndex(where: { $0.text == "changed" })
    else { return nil }
    let cells = value.rows.dropFirst(2).map { $0[column].text }.filter { !$0.isEmpty }
    let moments = cells.compactMap { Timestamp($0) }
    return moments.count == cells.count ? moments.max() ?? SeenExport.noEntry : nil
  }

  /// What a member says, as a cell: a text as it is, texts below each other, else as JSON.
  static func text(_ value: JSON) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    case .array(let elements) where elements.allSatisfy({ $0.string != nil }):
      elements.compactMap(\.string).joined(separator: "\n")
    case .bool, .number, .array, .object: value.text()
    }
  }
}

extension Workbook {
  /// The one value that a dossier is exported as; a row's number is the line that it begins on.
  ///
  /// - Throws: `.damaged` where it is no such value, or one of a later version.
  public init(export bytes: [UInt8]) throws(Unreadable) {
    let text = try EncodedText(bytes).utf8
    guard let value = JSON(text), let themes = value["themes"]?.elements,
      case .object(let members) = value
    else { throw .damaged("it is no JSON that \u{201C}export json\u{201D} wrote") }
    if case .number(let format)? = value["format"], Int(format) ?? .max > ExportedValue.format {
      throw .damaged("it is of a later version of this program")
    }
    let lines = Self.lines(ofIDsIn: text)
    let all = themes.flatMap { $0["recommendations"]?.elements ?? [] }
    var names: [String] = []
    for case .object(let members) in all {
      for member in members where !names.contains(member.name) { names.append(member.name) }
    }
    if names.isEmpty { names = ExportedValue.always }
    let translated = ExportedValue.translated.filter(names.contains)
    let said = ["extent", "asOf"].compactMap { name in
      value[name]?.string.map { TableCell("\(name)=\($0)") }
    }
    let rows = all.enumerated().map { place, one in
      let id = one["id"]?.string ?? ""
      return TableRow(
        number: lines[id] ?? place + 1,
        cells: names.map { name in
          let value = translated.contains(name) ? one[name]?.firstText : one[name]
          return TableCell(value.map(ExportedValue.text) ?? "")
        } + translated.map { TableCell(one[$0]?.otherTexts.map { $0.text() } ?? "") }
      )
    }
    let headings = names + translated.map { $0 + ExportedValue.inOtherLanguages }
    let header = TableRow(number: 0, cells: headings.map { TableCell($0) })
    let others = members.filter { $0.name != "themes" }.map { member in
      TableRow(
        number: 1,
        cells: [TableCell(member.name), TableCell(ExportedValue.text(member.value.undated))]
      )
    }
    self.init(
      sheets: [
        Sheet(
          name: ExportedValue.sheet,
          rows: SheetRows([TableRow(number: 0, cells: said), header] + rows)
        ),
        Sheet(name: ExportedValue.others, rows: SheetRows(others)),
      ]
    )
  }

  /// The lines on which ids stand by themselves, those of recommendations being the first of their kind.
  private static func lines(ofIDsIn text: [UInt8]) -> [String: Int] {
    var lines: [String: Int] = [:]
    for (place, line) in text.split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false
    ).enumerated() {
      let line = line.drop { $0 <= 0x20 }
      guard line.starts(with: Array("\"id\": \"".utf8)) else { continue }
      let id = line.dropFirst(7).prefix { $0 != UInt8(ascii: "\"") }
      let name = String(decoding: id, as: UTF8.self)
      if lines[name] == nil { lines[name] = place + 1 }
    }
    return lines
  }
}

extension JSON {
  /// In English, else in the first of its languages.
  fileprivate var firstText: JSON {
    guard case .object(let members) = self else { return self }
    return self["en"] ?? members.first?.value ?? .null
  }

  /// In the others; nil where there are none.
  fileprivate var otherTexts: JSON? {
    guard case .object(let members) = self, members.count > 1 else { return nil }
    return setting(self["en"] == nil ? members[0].name : "en", to: nil)
  }

  /// The same without what the day alone changes.
  fileprivate var undated: JSON {
    guard case .array(let elements) = self else { return self }
    return .array(elements.map { $0.setting("days", to: nil).setting("state", to: nil) })
  }
}
