internal import Entering
internal import Model

/// Which institutions a cell names.
extension TableReading {
  /// Who a cell names; nil where one of them is not known, which is asked then.
  mutating func institutions(_ text: String, at place: Place) -> [NamedInstitution]? {
    var all: [NamedInstitution] = []
    var isComplete = true
    for name in names(in: text) {
      let plain = Self.plainName(name)
      newNames[plain] = newNames[plain] ?? name.withPlainBlanks
      for one in [name] + Self.pieces(name) { met.insert(.institution(Self.plainName(one))) }
      switch institution(name) {
      case .named(let institutions): all += institutions
      case .leftOut: break
      case .open:
        isComplete = false
        askOpen(name, at: place)
      }
      for one in leftOut(of: name) { tellLeftOut(one, at: place) }
    }
    return isComplete ? all : nil
  }

  /// Something waits for who is named in a text, which may be one of several that belong together.
  mutating func wait(
    forInstitutionsOf text: String,
    in all: String? = nil,
    _ what: String,
    at place: Place,
    on ids: [String]
  ) {
    let open = names(in: text).first { institution($0) == .open }
    let key = Question.Key.institution(Self.plainName(open ?? text))
    for id in ids {
      proposal.waiting.append(Waiting(what, all ?? text, on: id, at: place, for: key))
    }
  }

  /// What is known of a name.
  private enum Known: Equatable {
    case named([NamedInstitution])
    case leftOut
    case open
  }

  private func institution(_ name: String) -> Known {
    if let known = known(name) { return .named([known]) }
    let answer = answers[.institution(Self.plainName(name))]
    switch answer {
    case Answers.skip?: return .leftOut
    case "new"?:
      let spelling = newNames[Self.plainName(name)] ?? name.withPlainBlanks
      return .named([.new(spelling)])
    case "several"? where Self.pieces(name).count > 1:
      var all: [NamedInstitution] = []
      for piece in Self.pieces(name) {
        switch institution(piece) {
        case .named(let institutions): all += institutions
        case .leftOut: break
        case .open: return .open
        }
      }
      return .named(all)
    case let id?: return dossier.catalogue.institution(id).map { .named([.known($0)]) } ?? .open
    case nil: break
    }
    return several(name).map { .named($0) } ?? .open
  }

  /// What of a name somebody answered to leave out: all of it, or some of the several that it is.
  private func leftOut(of name: String) -> [String] {
    if institution(name) == .leftOut { return [name.withPlainBlanks] }
    guard answers[.institution(Self.plainName(name))] == "several" else { return [] }
    return Self.pieces(name).filter { institution($0) == .leftOut }
  }

  /// The institutions of which all are known, with commas, strokes or a word for “and” between; nil where
  /// one is not.
  private func several(_ name: String) -> [NamedInstitution]? {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let parted = words.map { Self.joints.contains($0.searchable) ? "," : $0 }.joined(separator: " ")
    for pieces in [Self.pieces(name), Self.pieces(parted.replacing("/", with: ","))] {
      let known = pieces.compactMap { self.known($0) }
      if pieces.count > 1, known.count == pieces.count { return known }
    }
    return nil
  }

  private static let joints = Set(
    ["and", "&", "et", "и", "және", "мен", "та", "і", "й"].map(\.searchable)
  )

  private func known(_ name: String) -> NamedInstitution? {
    if let known = institutions[Self.plainName(name)] { return .known(known) }
    let found = institutionNames.named(name)
    if found.count == 1, case .known? = found.first { return found[0] }
    // By its name and, in brackets, by another of its names.
    guard let other = name.remarkInBrackets, let open = name.lastIndex(of: "("),
      let one = known(String(name[..<open]).trimmed), one == known(other)
    else { return nil }
    return one
  }

  /// The names that certainly are several: between semicolons, bars and lines.
  private func names(in text: String) -> [String] {
    text.split { ";|\n".contains($0) }.map { String($0).withoutListSigns }
      .filter { !$0.isEmpty }
  }

  private mutating func askOpen(_ name: String, at place: Place) {
    if answers[.institution(Self.plainName(name))] == "several", Self.pieces(name).count > 1 {
      for piece in Self.pieces(name) where institution(piece) == .open { askOpen(piece, at: place) }
    } else {
      let dossier = dossier
      ask(
        .institution(Self.plainName(name)),
        .institution(name, pieces: Self.pieces(name), in: dossier),
        at: place
      )
    }
  }

  /// A name as answers are kept of it.
  static func plainName(_ name: String) -> String {
    name.searchable.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands between commas.
  private static func pieces(_ name: String) -> [String] {
    name.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// With one blank between its words.
  fileprivate var withPlainBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without what marks a line of a list, and the word in brackets that Kazakh plans put behind whoever
  /// gathers what the others did.
  fileprivate var withoutListSigns: String {
    var text = trimmed
    let first = text.prefix { !$0.isWhitespace }
    let isNumber =
      first.count > 1 && first.count < 4 && first.last.map { ".)".contains($0) } == true
      && first.dropLast().allSatisfy(\.isNumber)
    if isNumber
      || ["-", "\u{2013}", "\u{2014}", "\u{2022}", "*", "\u{25AA}", "\u{25CF}"].contains(first)
    {
      text = String(text[first.endIndex...]).trimmed
    }
    for word in gathering where text.lowercased().hasSuffix(word) {
      text = String(text.dropLast(word.count)).trimmed
    }
    return text
  }
}

/// Words for whoever gathers what the others did.
private let gathering = ["(свод)", "(созыв)", "(жинақтау)", "(жинақ)", "(зведення)"]
