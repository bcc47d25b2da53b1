/// How far a recommendation is implemented, in GRECO's words.
///
/// The four grades of GRECO's scale, and two that only findings have whose source does not say
/// which of two grades it was.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// Nothing of it, or too little.
  case notImplemented = "not-implemented"
  /// Some of it.
  case partlyImplemented = "partly-implemented"
  /// All of it, though by another way than the recommended one.
  case dealtWith = "dealt-with"
  /// All of it.
  case implemented = "implemented"
  /// One of the last two; the source does not say which.
  case satisfactory = "satisfactory"
  /// One of the first two; the source does not say which.
  case outstanding = "outstanding"

  /// The four that somebody can say of a recommendation, worst first.
  public static let scale = allCases.filter(\.isOnScale)

  /// Best first: the order in which strips and counts show them.
  public static let bestFirst: [Status] = [
    .implemented, .dealtWith, .satisfactory, .partlyImplemented, .outstanding, .notImplemented,
  ]

  /// GRECO's words for it.
  public var words: String {
    switch self {
    case .notImplemented: "not implemented"
    case .partlyImplemented: "partly implemented"
    case .dealtWith: "dealt with in a satisfactory manner"
    case .implemented: "implemented satisfactorily"
    case .satisfactory: "satisfactory"
    case .outstanding: "outstanding"
    }
  }

  /// One or two words where there is little room.
  public var shortWords: String {
    switch self {
    case .notImplemented: "not"
    case .partlyImplemented: "partly"
    case .dealtWith: "dealt with"
    case .implemented: "implemented"
    case .satisfactory: "satisfactory"
    case .outstanding: "outstanding"
    }
  }

  /// Whether nothing is left to do: GRECO counts dealt with and implemented together.
  public var isSatisfactory: Bool {
    switch self {
    case .dealtWith, .implemented, .satisfactory: true
    case .notImplemented, .partlyImplemented, .outstanding: false
    }
  }

  /// Whether it is on the scale, and not a combined count.
  public var isOnScale: Bool {
    switch self {
    case .notImplemented, .partlyImplemented, .dealtWith, .implemented: true
    case .satisfactory, .outstanding: false
    }
  }

  /// One step better, from nothing to partly implemented; nil at the end of the scale.
  public static func stepUp(from status: Status?) -> Status? {
    switch status {
    case nil, .notImplemented, .outstanding: .partlyImplemented
    case .partlyImplemented, .dealtWith, .satisfactory: .implemented
    case .implemented: nil
    }
  }

  /// One step worse, from nothing to not implemented; nil at the end of the scale.
  public static func stepDown(from status: Status?) -> Status? {
    switch status {
    case nil, .partlyImplemented, .outstanding: .notImplemented
    case .implemented, .dealtWith, .satisfactory: .partlyImplemented
    case .notImplemented: nil
    }
  }
}

extension [Status: Int] {
  /// Each status that occurs and how often, the best first.
  public var bestFirst: [(status: Status, count: Int)] {
    Status.bestFirst.compactMap { status in
      self[status].flatMap { $0 > 0 ? (status, $0) : nil }
    }
  }
}
