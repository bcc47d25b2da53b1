internal import Entering
internal import Model

/// A part of the answer to a question, in a line of its own.
struct Field: Hashable, Sendable {
  /// What it is called; the only field of a question may be without.
  let label: String
  /// What is typed there.
  let kind: Kind
  /// What is said where it holds something else than what is listed; nil where it cannot.
  var other: String?

  /// What a field holds, which settles how it is typed and shown.
  enum Kind: Hashable, Sendable {
    /// One line.
    case line
    /// A text, to the letter, which may have several lines.
    case text
    /// A day, told as it is understood.
    case day(DayUse, orNone: Bool)
    /// One of several, which are listed.
    case choice
  }

  /// One line.
  static func line(_ label: String = "") -> Field { Field(label: label, kind: .line) }

  /// A text, to the letter.
  static func text(_ label: String = "") -> Field { Field(label: label, kind: .text) }

  /// A day for something, or that there is none where that may be said.
  static func day(_ label: String = "", for use: DayUse, orNone: Bool = false) -> Field {
    Field(label: label, kind: .day(use, orNone: orNone))
  }

  /// One of several, or something else where that has words.
  static func choice(_ label: String, orOther other: String? = nil) -> Field {
    Field(label: label, kind: .choice, other: other)
  }
}

extension Question {
  /// The names of its fields.
  var labels: [String] { fields.map(\.label) }

  /// The day that a field is; of what is no field for a day, none.
  func day(_ field: Int, of prompt: Prompt, in state: State) -> TypedDay {
    guard case .day(let use, let orNone) = fields[safe: field]?.kind else {
      return TypedDay("", for: .fact, in: state)
    }
    return TypedDay(prompt.text(field), for: use, orNone: orNone, in: state)
  }

  /// The first field in which what is typed is no day, and why it is none.
  func unreadDay(of prompt: Prompt, in state: State) -> (field: Int, why: String)? {
    for place in fields.indices {
      do throws(Refusal) {
        _ = try day(place, of: prompt, in: state).read()
      } catch {
        return (place, error.words)
      }
    }
    return nil
  }

  /// What is understood of a field by what it holds.
  func understood(_ field: Int, of prompt: Prompt, in state: State) -> Remark? {
    let hint = hint(on: field, in: state)
    let help = hint.isEmpty ? nil : Remark(text: hint)
    let isEmpty = prompt.text(field).isEmpty
    switch fields[safe: field]?.kind {
    case .line, nil: return isEmpty ? help : nil
    case .text: return isEmpty ? help ?? Remark(text: "^X opens your editor") : nil
    case .day: return day(field, of: prompt, in: state).remark(empty: hint)
    case .choice: return isEmpty ? help : chosen(field, of: prompt, in: state)
    }
  }

  /// What is known of the one that is chosen; that it is none, unless what is typed may find one yet.
  private func chosen(_ field: Int, of prompt: Prompt, in state: State) -> Remark? {
    let all = choices(of: field, for: prompt, in: state)
    let text = prompt.text(field)
    if let whole = all.first(where: { $0.text == text }) {
      return whole.detail.isEmpty ? nil : Remark(text: whole.detail)
    }
    if let other = fields[field].other { return Remark(text: other) }
    return all.finding(text).isEmpty ? Remark(text: "is none of these", isRefusal: true) : nil
  }
}

extension [Offer] {
  /// Those that letters find, best first.
  func finding(_ typed: String) -> [Offer] {
    FuzzyMatch.best(self, for: typed) { "\($0.text)\n\($0.words)\n\($0.alias)" }
  }

  /// The first place, from one on and round, of what is called by something that begins with letters, on
  /// whatever layout of the keyboard; nil where nothing is.
  func place(beginning letters: String, from start: Int) -> Int? {
    guard !isEmpty else { return nil }
    let wanted = [letters.searchable, KeyPlace.latin(letters)]
    let places = indices.map { (start + $0) % count }
    for letters in wanted {
      let found = places.first { place in
        let offer = self[place]
        return ([offer.text, offer.words] + offer.alias.split(separator: "\n").map(String.init))
          .contains { $0.searchable.hasPrefix(letters) }
      }
      if let found { return found }
    }
    return nil
  }
}
