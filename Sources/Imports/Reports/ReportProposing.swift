internal import Entering
internal import Model

/// What an official report would enter, while that is worked out.
struct ReportProposing {
  var report: OfficialReport
  let dossier: Dossier
  let answers: Answers
  let days: DayReader
  var proposal = Proposal()
  /// What is entered before anything that rests on the report: its source, and the report.
  var ground = Ground()
  /// The report as it is, or will be, in the dossier.
  var known: Report?
  /// The key of its source.
  var source: String?
  /// The recommendations of the dossier by GRECO's number, those that answers gave one among them.
  var byNumber: [String: Target] = [:]

  /// A recommendation of the dossier, or one that will be there.
  struct Target {
    var id: String
    /// What has to be entered before anything is entered on it.
    var ground = Ground()
  }

  /// Something that would be entered; what is refused is told.
  ///
  /// - Returns: What rests on it: the deed, and its place in the proposal.
  @discardableResult
  mutating func propose(
    _ what: String,
    _ value: String,
    on subject: String? = nil,
    at place: Place,
    before: String? = nil,
    by deed: any Deed
  ) -> Ground {
    do throws(Refusal) {
      let isThere = try deed.drafts(in: dossier).isEmpty
      let change: Proposed.Change = isThere ? .unchanged : before.map { .changed(from: $0) } ?? .new
      proposal.proposed.append(Proposed(what, value, on: subject, at: place, change, by: deed))
      return Ground(deeds: [deed], places: [proposal.proposed.count - 1])
    } catch {
      refuse(what, value, at: place, because: error.words(on: .shell).why)
      return Ground(deeds: [deed])
    }
  }

  mutating func refuse(_ what: String?, _ value: String, at place: Place, because why: String) {
    proposal.refused.append(Refused(what, value, at: place, because: why))
  }

  /// Something that rests on the report.
  func resting(
    on more: Ground = Ground(),
    _ make: @escaping @Sendable (Dossier) throws(Refusal) -> any Deed
  ) -> RestingDeed {
    RestingDeed(ground: ground + more, make: make)
  }

  /// A day as it is entered; nil where it is none, which days of a report never are.
  func written(_ day: PartialDay?) -> WrittenDay? {
    day.flatMap { try? days.day($0.description, for: .fact) }
  }
}
