/// The fields of one object of a catalogue file, each read as what it has to be.
///
/// A field that is not what it has to be is named in the log; what reads it then gets nil.
struct Fields {
  let node: JSONNode
  let path: String
  let log: ProblemLog

  /// The fields of a node, or nil, logged, if it is not an object or a name stands twice in it.
  init?(_ node: JSONNode, path: String, log: ProblemLog) {
    guard node.isObject else {
      log.add(
        "an object { … } was expected, not \(node.kindName)",
        at: node.offset,
        field: path.isEmpty ? nil : path
      )
      return nil
    }
    self.node = node
    self.path = path
    self.log = log
    guard let twin = node.twin else { return }
    log.add(twin.message, at: twin.offset, field: path.isEmpty ? nil : path)
    // Which of the two is meant nobody knows; only a whole file is not given up for it.
    if !path.isEmpty { return nil }
  }

  func reject(_ name: String, _ message: String) {
    log.add(message, at: (node[name] ?? node).offset, field: self.name(of: name))
  }

  func string(_ name: String) -> String? {
    guard let value = present(name) else { return nil }
    guard let string = value.string else {
      reject(name, "a text in quotation marks was expected, not \(value.kindName)")
      return nil
    }
    return string
  }

  func requiredString(_ name: String) -> String? {
    guard let value = required(name) else { return nil }
    guard let string = value.string, !string.isEmpty else {
      reject(name, "a text in quotation marks was expected")
      return nil
    }
    return string
  }

  /// A name people type: small letters, digits and hyphens.
  func requiredID(_ name: String = "id") -> String? {
    guard let id = requiredString(name) else { return nil }
    guard id.isKebabCase else {
      reject(
        name,
        "\u{201C}\(id)\u{201D} is no id: a small letter first, then small letters, digits and single hyphens"
      )
      return nil
    }
    return id
  }

  func text(_ name: String) -> LocalizedText? {
    guard let value = present(name) else { return nil }
    if let string = value.string { return LocalizedText(string) }
    if let twin = value.twin { reject(name, twin.message) }
    let texts = value.members?.compactMap { member in
      member.value.string.map { (language: member.name.string ?? "", text: $0) }
    }
    guard let texts, texts.count == value.members?.count, let text = LocalizedText(texts) else {
      reject(name, "a text, or an object of texts by language, was expected")
      return nil
    }
    return text
  }

  func requiredText(_ name: String) -> LocalizedText? {
    required(name) == nil ? nil : text(name)
  }

  func bool(_ name: String) -> Bool? {
    guard let value = present(name) else { return nil }
    if value.bool == nil { reject(name, "true or false was expected, not \(value.kindName)") }
    return value.bool
  }

  /// A whole number within bounds: nothing that is read is ever counted with beyond them.
  func integer(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let value = present(name) else { return nil }
    guard let number = value.integer, bounds.contains(number) else {
      let most = bounds.upperBound == .max ? "or more" : "to \(bounds.upperBound)"
      reject(
        name,
        "a whole number of \(bounds.lowerBound) \(most) was expected, not \(value.source.shortened)"
      )
      return nil
    }
    return number
  }

  func day(_ name: String) -> PartialDay? {
    guard let text = string(name) else { return nil }
    guard let day = PartialDay(text) else {
      reject(name, "\u{201C}\(text.shortened)\u{201D} is no day; write YYYY-MM-DD, YYYY-MM or YYYY")
      return nil
    }
    return day
  }

  func requiredDay(_ name: String) -> PartialDay? {
    required(name) == nil ? nil : day(name)
  }

  /// One of the values of an enum, which are named in the message if it is none of them.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ name: String,
    _ type: Choice.Type
  ) -> Choice? {
    guard let value = present(name) else { return nil }
    if let choice = value.string.flatMap(Choice.init(rawValue:)) { return choice }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    reject(name, "\(value.source.shortened) is none of: \(choices)")
    return nil
  }

  func requiredChoice<Choice: CaseIterable & RawRepresentable<String>>(
    _ name: String,
    _ type: Choice.Type
  ) -> Choice? {
    required(name) == nil ? nil : choice(name, type)
  }

  func strings(_ name: String, accepting problem: (String) -> String? = { _ in nil }) -> [String] {
    elements(name).enumerated().compactMap { place, element in
      let string = element.string
      let message =
        string.map(problem) ?? "a text was expected, not \(element.kindName)"
      guard let message else { return string }
      log.add(message, at: element.offset, field: self.name(of: name, place))
      return nil
    }
  }

  /// What something is from: a key of a source, or an object of a key and a paragraph.
  func citations(_ name: String = "sources") -> [Citation] {
    elements(name).enumerated().compactMap { place, element in
      if let key = element.string { return Citation(key) }
      guard let fields = Fields(element, path: self.name(of: name, place), log: log),
        let key = fields.requiredString("source")
      else { return nil }
      return Citation(key, paragraph: fields.string("paragraph"))
    }
  }

  /// The names of files that lie beside this one.
  func fileNames(_ name: String, existing: (String) -> Bool) -> [String] {
    strings(name) { file in
      if file.contains("/") { return "a theme's file has to lie beside this one" }
      if existing(file) { return nil }
      return "the file \(file) is missing or cannot be read; put it back, or take its name out here"
    }
  }

  /// The objects in a list; those that are none are logged and left out.
  func objects(_ name: String) -> [Fields] {
    elements(name).enumerated().compactMap { place, element in
      Fields(element, path: self.name(of: name, place), log: log)
    }
  }

  private func elements(_ name: String) -> [JSONNode] {
    guard let value = present(name) else { return [] }
    guard let elements = value.elements else {
      reject(name, "a list [ … ] was expected, not \(value.kindName)")
      return []
    }
    return elements
  }

  private func present(_ name: String) -> JSONNode? {
    guard let value = node[name], !value.isNull else { return nil }
    return value
  }

  private func required(_ name: String) -> JSONNode? {
    if let value = present(name) { return value }
    log.add(
      "\(name) is missing",
      at: node.offset,
      field: self.name(of: name)
    )
    return nil
  }

  private func name(of field: String) -> String { path.isEmpty ? field : path + "." + field }

  private func name(of field: String, _ place: Int) -> String { name(of: field) + "[\(place)]" }
}

extension String {
  /// Enough of it for a message, however long it is.
  public var shortened: String { dropFirst(40).isEmpty ? self : prefix(39) + "…" }

  /// Whether it can be an id: small letters, digits and single hyphens, a letter first, so that it
  /// is no number.
  public var isKebabCase: Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = utf8.first, letters.contains(first) else { return false }
    var before = first
    for byte in utf8 {
      switch byte {
      case letters, UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where before != byte: break
      default: return false
      }
      before = byte
    }
    return before != UInt8(ascii: "-")
  }
}
