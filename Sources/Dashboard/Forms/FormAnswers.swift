internal import Entering
internal import Model

/// What was typed in a form, and which of it was read last.
struct FormAnswers {
  private let texts: [String]
  private let parts: [FormPart]
  /// The field that was read last: where that is refused, it is the one to be mended.
  private var last: Int?

  init(_ prompt: Prompt, _ parts: [FormPart]) {
    texts = parts.indices.map { prompt.text($0) }
    self.parts = parts
  }

  /// What a field holds, by its place.
  func text(at place: Int) -> String { texts[place] }

  /// What is said of a part; empty where nothing is.
  func text(_ part: FormPart) -> String { parts.firstIndex(of: part).map { texts[$0] } ?? "" }

  /// A field is read.
  mutating func read(_ place: Int) { last = place }

  /// What is said of a part, which is read; nil where nothing is said.
  mutating func said(_ part: FormPart) -> String? {
    last = parts.firstIndex(of: part)
    let text = text(part)
    return text.isEmpty ? nil : text
  }

  /// A text that is needed.
  mutating func needed(_ field: Editable.Field) throws(Refusal) -> SaidText {
    try SaidText(said(.field(field)) ?? "", of: "the \(field.rawValue)")
  }

  /// A text, where there is one.
  mutating func ifSaid(_ field: Editable.Field) throws(Refusal) -> SaidText? {
    try .ifWritten(said(.field(field)), of: "the \(field.rawValue)")
  }

  /// A day, where one is written.
  mutating func day(_ field: Editable.Field, in state: State) throws(Refusal) -> WrittenDay? {
    guard let text = said(.field(field)) else { return nil }
    return try TypedDay(text, for: DayUse(of: field.rawValue), orNone: field.isOptional, in: state)
      .read()
  }

  /// Where a text is from.
  mutating func source(in state: State) throws(Refusal) -> WrittenSource {
    let report = said(.saidIn)
    _ = try WrittenSource(nil, paragraph: nil, report: report, in: state.dossier)
    let key = said(.field(.source))
    let source = try WrittenSource(key, paragraph: nil, report: report, in: state.dossier)
    guard let paragraph = said(.paragraph) else { return source }
    return try WrittenSource(key, paragraph: paragraph, report: report, in: state.dossier)
  }

  /// What those hand on in whose place it stands.
  mutating func handedOn() throws(Refusal) -> Set<HandedOn> {
    guard let text = said(.handedOn) else { return [] }
    return try Choices.handedOn(text)
  }

  /// The id that is given, or is worked out of a name.
  mutating func id(from name: String, in dossier: Dossier) throws(Refusal) -> NewID {
    if let id = said(.id) { return try NewID(id, in: dossier) }
    guard let id = dossier.freeID(for: name) else { throw .unread(.nameWithoutLetters(name)) }
    return try NewID(id, in: dossier)
  }

  /// The id of a theme that is given, or is worked out of its title.
  mutating func themeID(from title: String, in dossier: Dossier) throws(Refusal) -> NewID {
    if let id = said(.id) { return try NewID(theme: id, in: dossier) }
    guard let id = dossier.freeID(for: title) else { throw .unread(.nameWithoutLetters(title)) }
    return try NewID(theme: id, in: dossier)
  }

  /// The field that a refusal is about.
  func field(of refusal: Refusal) -> Int? {
    if case .impossible(.taken) = refusal { return parts.firstIndex(of: .id) }
    return last
  }
}
