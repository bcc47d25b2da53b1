extension Changes {
  /// What became of a disagreement, as far as that is to be told.
  public enum Dispute: String, Hashable, Sendable {
    /// Two entries stand.
    case stands
    /// They stood, and one holds.
    case settled

    /// Nil where there was none.
    ///
    /// - Parameters:
    ///   - before: Whether two entries stood.
    ///   - after: Whether two entries stand.
    init?(before: Bool, after: Bool) {
      if after {
        self = .stands
      } else if before {
        self = .settled
      } else {
        return nil
      }
    }

    /// In words.
    public var words: String {
      switch self {
      case .stands: TwoEntries.words
      case .settled: "settled"
      }
    }
  }

  /// What became of a disagreement that nothing else tells: about what one of two took back, about a
  /// review and the like.
  struct OtherDispute: Sendable {
    var dispute: Dispute
    /// What is asked, and what was said or holds.
    var words: String
  }
}

extension Dossier {
  /// What became of disagreements about a recommendation that nothing else tells.
  ///
  /// - Parameters:
  ///   - id: The recommendation.
  ///   - before: How it stood.
  ///   - isTold: Whether what became of one is told elsewhere.
  /// - Returns: Those that began or ended.
  func otherDisputes(
    of id: String,
    since before: Dossier,
    isTold: (TwoEntries) -> Bool
  ) -> [Changes.OtherDispute] {
    func isOther(_ question: TwoEntries) -> Bool {
      question.knownKind.map { $0.scope != .field } == true && !isTold(question)
    }
    let (old, new) = (before.twoEntries(of: id), twoEntries(of: id))
    let standing = new.filter { isOther($0) && !old.contains($0) }
    let settled = old.filter { was in
      isOther(was) && !new.contains { $0.register == was.register }
    }
    return standing.map { question in
      let answers = question.entries.map { words(for: $0) }.joined(separator: " / ")
      return Changes.OtherDispute(
        dispute: .stands,
        words: "\(question.words(of: id)): \(answers)"
      )
    }
      + settled.map { was in
        let now = journal.registers[was.register].flatMap(journal.counting)
        let held = now.map { $0.value == .null ? "taken back" : words(for: $0) } ?? "taken back"
        return Changes.OtherDispute(dispute: .settled, words: "\(was.words(of: id)): \(held)")
      }
  }
}
