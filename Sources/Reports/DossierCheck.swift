public import Model

/// Everything in a dossier's files that cannot be used as it stands.
public struct DossierCheck: Sendable {
  private let problems: [Problem]
  private let isInvented: Bool
  private let questions: [TwoEntries]

  /// Checks what was read.
  /// - Parameters:
  ///   - catalogue: as far as it is sound.
  ///   - problems: what reading the catalogue and the journal brought up.
  ///   - journal: the bytes of the journal, whose lines are looked at one by one.
  ///   - questions: everything to which two entries stand.
  ///   - now: the clock's time.
  public init(
    _ catalogue: Catalogue,
    problems: [Problem],
    journal: [UInt8],
    questions: [TwoEntries],
    now: Timestamp
  ) {
    self.questions = questions
    isInvented = catalogue.isInvented
    var check = JournalCheck(catalogue, now: now)
    let foreign = problems.filter { $0.file == JournalReader.file }
    let journalProblems = (foreign + check.problems(in: journal)).sorted {
      ($0.position ?? TextPosition(line: 0, column: 0))
        < ($1.position ?? TextPosition(line: 0, column: 0))
    }
    self.problems =
      problems.filter { $0.file != JournalReader.file }
      + catalogue.reports.compactMap { $0.excessProblem(in: catalogue) } + journalProblems
  }

  /// Whether a part of the catalogue is left out.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// What is asked of what, as `our status of training`, or to what as a whole, as `report second`.
  private static func words(_ question: TwoEntries) -> String {
    let kind = question.knownKind?.question ?? question.kind.shortened
    let of = question.knownKind?.isOnRecommendation == false ? "" : "of "
    return "\(kind) \(of)\(question.on.shortened)".shown
  }

  /// A line for each, as compilers print it, and a line that sums up.
  public func text(place: String, isEmbedded: Bool) -> String {
    let lines = problems.map { $0.description.shown + "\n" }
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count - errors
    let catalogue = isEmbedded ? " (no dossier.json there: the catalogue is the one in greco)" : ""
    let count =
      problems.isEmpty
      ? "sound" : "\(Span.count(errors, "error")), \(Span.count(warnings, "warning"))"
    let invented = isInvented ? "; INVENTED, to learn with" : ""
    let disputed =
      questions.isEmpty ? "" : "; two entries stand to \(Span.count(questions.count, "question"))"
    return lines.joined() + questions.map { "two entries: \(Self.words($0))\n" }.joined()
      + "\(place.shown): \(count)\(disputed)\(invented)\(catalogue)\n"
  }
}

extension Report {
  /// What is odd about totals that come to more than were issued; nil where they do not.
  func excessWords(in catalogue: Catalogue) -> String? {
    excess(over: catalogue.issued).map {
      "the totals come to \($0); GRECO issued \(catalogue.issued ?? 0) recommendations; they are shown as they are"
    }
  }

  fileprivate func excessProblem(in catalogue: Catalogue) -> Problem? {
    excessWords(in: catalogue).map {
      Problem(.warning, file: CatalogueReader.dossierFile, field: "reports: \(id).totals", $0)
    }
  }
}
