import Model

/// What is missing in a report that is to be sent.
extension SituationReport {
  /// Something that is missing.
  public struct Gap: Hashable, Sendable {
    /// What is missing.
    public let kind: Kind
    /// Of what: the id of a recommendation or of something of the procedure.
    public let on: String
    /// What more there is to say, as the part that it is about; empty where that is all.
    public let detail: String

    /// What can be missing; those that keep the report from being sent come first.
    public enum Kind: String, CaseIterable, Sendable {
      case answers, drafts, contested, outdated, aside, undated, wording, evidence, assessment

      /// Whether the report cannot be sent so.
      ///
      /// The rest may never be had: many dossiers are without official texts.
      public var keepsFromSending: Bool {
        switch self {
        case .answers, .drafts, .contested, .outdated: true
        case .aside, .undated, .wording, .evidence, .assessment: false
        }
      }

      /// What it is, behind the name of what it is missing of.
      public var words: String {
        switch self {
        case .answers: "no answer"
        case .drafts: "the answer is not agreed"
        case .contested: "two entries stand"
        case .outdated: "our status was said before GRECO\u{2019}s finding"
        case .aside: "its answer is not in the report: GRECO found it satisfactory"
        case .undated: "a measure is not in the report, its day is not known"
        case .wording: "no official text"
        case .evidence: "no evidence"
        case .assessment: "our status is not said"
        }
      }
    }

  }

  /// What is missing of what, on one line.
  public func words(_ gap: Gap) -> String {
    "\(dossier.label(of: gap.on).shown): \(gap.kind.words)"
      + (gap.detail.isEmpty ? "" : " (\(gap.detail))")
  }

  /// All that is missing, the most pressing first; of a delivered report, what was when it was.
  public var gaps: [Gap] {
    Gap.Kind.allCases.flatMap { kind in
      let own = outstanding.flatMap { recommendation in
        details(kind, recommendation).map { Gap(kind: kind, on: recommendation.id, detail: $0) }
      }
      return own + (kind == .contested ? contestedElsewhere : kind == .aside ? answersAside : [])
    }
  }

  /// What of a kind is missing of a recommendation, a line each; an empty line says nothing more.
  private func details(_ kind: Gap.Kind, _ recommendation: Recommendation) -> [String] {
    let answers = answers(of: recommendation)
    switch kind {
    case .answers:
      if answers.isEmpty { return [""] }
      let empty = answers.filter { $0.text.trimmed.isEmpty }.map { _ in "the answer is empty" }
      let silent = silentParts(of: recommendation).map { "part \($0.id)" }
      return empty + silent
    case .drafts:
      let drafts = answers.filter { $0.state != .agreed && !$0.isContested }
      return drafts.map { $0.part(of: recommendation).map { "part \($0.id)" } ?? "" }
    case .contested: return contested(recommendation)
    case .outdated:
      return dossier.isBeforeFinding(recommendation.id) ? [""] : []
    case .aside: return []
    case .undated: return unplacedMeasures(recommendation).map(\.now.text)
    case .wording:
      return recommendation.wording == .official
        ? [] : ["only a\(recommendation.wording == .excerpt ? "n excerpt" : " summary")"]
    case .evidence:
      let proofs = Proofs(on: recommendation.id, in: dossier)
      return measuresSince(recommendation)
        .filter { Self.forOthers(proofs[$0.first.id]).isEmpty }.map(\.now.text)
    case .assessment: return dossier.saying(on: recommendation.id) == nil ? [""] : []
    }
  }

  /// What is answered though it is not reported on, since nothing of it is outstanding.
  private var answersAside: [Gap] {
    dossier.recommendations
      .filter { !dossier.isOutstanding($0.id) && !answers(of: $0).isEmpty }
      .map { Gap(kind: .aside, on: $0.id, detail: "") }
  }

  /// What is contested of a recommendation and stands in the report.
  func contested(_ recommendation: Recommendation) -> [String] {
    dossier.twoEntries(of: recommendation.id).filter(isShown)
      .map { $0.words(of: recommendation.id).shown }
  }

  /// What is contested and decides what the report is on: whether GRECO found something satisfactory,
  /// which report was its last, when this one is due.
  var contestedElsewhere: [Gap] {
    let known = Set(outstanding.map(\.id))
    let findings = dossier.recommendations.filter { !known.contains($0.id) }.flatMap { other in
      dossier.twoEntries(of: other.id).filter { $0.knownKind == .finding }.map { (other.id, $0) }
    }
    let procedure = dossier.twoEntriesOnProcedure.map { ($0.on, $0) }.filter { _, question in
      question.knownKind == .report || question.knownKind == .deadline
    }
    return (findings + procedure).map { on, question in
      // What a report or a date is says that already.
      let isProcedure = question.knownKind?.isOnRecommendation == false
      return Gap(kind: .contested, on: on, detail: isProcedure ? "" : question.words(of: on).shown)
    }
  }

  /// Of what something is missing: what a recommendation, a report or a date is called.
  func name(of gap: Gap) -> String {
    dossier.recommendation(gap.on).map(dossier.heading) ?? dossier.names().thing(gap.on)
  }

  /// Whether the two entries are to something that is in the report.
  private func isShown(_ question: TwoEntries) -> Bool {
    switch question.knownKind {
    case .answer?: question.entries.contains { $0.report == id }
    case .measure?, .evidence?: !question.entries.contains(where: \.isInternal)
    case let kind: kind?.isReported ?? false
    }
  }
}
