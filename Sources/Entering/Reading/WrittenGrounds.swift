public import Model

/// What something rests on, as somebody wrote it: a letter's number, and on whose word.
public struct WrittenGrounds: Hashable, Sendable {
  /// What was written of one of the two.
  private enum Written: Hashable, Sendable {
    case nothing
    /// That there is none.
    case none
    case text(String)

    /// What holds then, where something held before.
    func over(_ held: String?) -> String? {
      switch self {
      case .nothing: held
      case .none: nil
      case .text(let text): text
      }
    }
  }

  private let ref: Written
  private let from: Written

  /// Nothing was written.
  public static let nothing = WrittenGrounds(.nothing, .nothing)

  private init(_ ref: Written, _ from: Written) { (self.ref, self.from) = (ref, from) }

  /// What was written, nil of what was not; `none`, or nothing at all, takes away.
  ///
  /// - Parameters:
  ///   - ref: A letter's number.
  ///   - from: Who says so: an institution, or a name.
  ///   - dossier: Where institutions are known.
  public init(ref: String?, from: String?, in dossier: Dossier) {
    self.init(Self.read(ref), Self.read(from))
    if case .text(let name) = self.from {
      let named = Institutions.named(name, in: dossier)
      guard named.count == 1, case .known(let institution)? = named.first else { return }
      self = WrittenGrounds(self.ref, .text(institution.id))
    }
  }

  private static func read(_ text: String?) -> Written {
    guard let text = text?.trimmed else { return .nothing }
    return text.isEmpty || WrittenNone.isSaid(by: text) ? .none : .text(text)
  }

  /// What it is then, where something was known before.
  func over(_ held: Grounds = Grounds()) -> Grounds {
    Grounds(ref: ref.over(held.ref), from: from.over(held.from))
  }
}

extension EventDraft {
  /// The same, resting on what was written.
  func resting(on grounds: WrittenGrounds) -> EventDraft {
    var draft = self
    draft.others = others.setting(grounds.over())
    return draft
  }
}
