/// Why what somebody wrote or did is not entered.
public enum Refusal: Error, Hashable, Sendable {
  /// What was written means nothing, or more than one thing.
  case unread(Unread)
  /// There is nothing that it names.
  case missing(Missing)
  /// It cannot be so.
  case impossible(Impossible)
}

extension Refusal {
  /// What of a deed is to be mended; nil where that is no part of it.
  public var part: DeedPart? {
    switch self {
    case .unread(let why): why.part
    case .missing(let why): why.part
    case .impossible(let why): why.part
    }
  }

  /// Why, and what helps, each a phrase without a capital or a full stop; no help where there is no more
  /// to say.
  public func words(on surface: Surface) -> (why: String, help: String?) {
    switch self {
    case .unread(let why): why.words(on: surface)
    case .missing(let why): why.words(on: surface)
    case .impossible(let why): (why.words(on: surface), nil)
    }
  }
}

/// Where something is refused, which has its own ways to mend it.
public enum Surface: Sendable {
  /// The commands of the shell.
  case shell
  /// Keys, forms, and what is typed behind `:`.
  case dashboard
}
