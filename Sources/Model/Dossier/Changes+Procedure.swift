extension Changes {
  /// What became of a report, a date of GRECO's, an institution, a source or a theme.
  public struct ProcedureChange: Sendable {
    /// Its id.
    public let id: String
    /// Whether it is a report, a deadline, an institution, a source or a theme's heading.
    public let kind: EventKind
    /// What was done.
    public let what: What
    /// What it is called.
    private let name: LocalizedText
    /// What of it was there before and is there now.
    private let members: (before: [JSON.Member], after: [JSON.Member])
    /// What became of a disagreement about it, if anything.
    public let dispute: Dispute?
    private let dossier: Dossier

    /// What can be done to it.
    public enum What: String, Sendable {
      /// It is new.
      case entered
      /// It is new here, but was there before: a report that was adopted by then.
      case enteredLate = "entered-late"
      /// It says something else.
      case corrected
      /// It does not stand any more.
      case takenBack = "taken-back"
    }
  }
}

extension Changes.ProcedureChange {
  /// A field that says something else.
  public struct Field: Sendable {
    /// What it is called.
    public let label: String
    /// What was there; nil for nothing.
    public let before: String?
    /// What is there; nil for nothing.
    public let after: String?
  }

  /// What it is called, and on which day it is as long as that is all there is to tell, or others are
  /// called alike and no other day is told of it.
  public func title(
    in languages: [String] = ["en"],
    days: (PartialDay) -> String = \.longWords
  ) -> String {
    let now = JSON.object(members.after.isEmpty ? members.before : members.after)
    let dates = ["adopted", "due"].compactMap { date in
      now[date]?.string.flatMap { PartialDay($0) }
        .map { "\(Names.label(date, of: now)) \(days($0))" }
    }
    let isWhole = what == .entered || what == .enteredLate
    let isDated = isWhole || isOneOfSeveral && !hasOtherDay
    return ([name.text(in: languages).capitalizedFirst] + (isDated ? dates : [])).joined(
      separator: ", "
    )
  }

  private var isOneOfSeveral: Bool {
    dossier.naming.deadlinesCalledAlike.contains(id)
      || dossier.naming.reportsCalledAlike.contains(id)
  }

  /// Whether the day that tells it from others is what was corrected.
  private var hasOtherDay: Bool {
    let (old, new) = (JSON.object(members.before), JSON.object(members.after))
    return what == .corrected && ["adopted", "due"].contains { old[$0] != new[$0] }
  }

  /// What was done, and what became of a disagreement about it; nil where the fields tell it.
  public var remark: String? {
    let done: String? =
      switch what {
      case .entered:
        switch kind {
        case .institution, .source: "added"
        case .heading: "theme added"
        case _: nil
        }
      case .enteredLate: "entered only now"
      case .takenBack: "taken back"
      case .corrected: nil
      }
    let words = [done, dispute?.words].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// The fields that say something else; none of what is new or taken back.
  public func fields(
    in languages: [String] = ["en"],
    days: (PartialDay) -> String = \.longWords
  ) -> [Field] {
    guard what == .corrected else { return [] }
    let (old, new) = (JSON.object(members.before), JSON.object(members.after))
    return (new.memberNames + old.memberNames).unique.compactMap { field in
      guard old[field] != new[field] else { return nil }
      // They go along with what they were said of.
      if new[field] == nil, field == "note" || field == "source" { return nil }
      func words(_ value: JSON?) -> String? {
        value.map { dossier.names(in: languages).value(field, $0, days: days) }
      }
      return Field(
        label: Names.label(field, of: new),
        before: words(old[field]),
        after: words(new[field])
      )
    }
  }

  /// What was done to it, on one line; nil where the title says it all.
  ///
  /// `step` says from what to what.
  public func details(
    in languages: [String] = ["en"],
    days: (PartialDay) -> String = \.longWords,
    step: (_ before: String, _ after: String) -> String
  ) -> String? {
    let told = fields(in: languages, days: days).map { field in
      switch (field.before, field.after) {
      case (let before?, let after?): "\(field.label) \(step(before, after))"
      case (nil, let after?): "\(field.label) \(after)"
      case (let before, nil): "\(field.label) \(step(before ?? "nothing", "nothing"))"
      }
    }
    let all = told + [remark].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  /// All of it on one line; `step` says from what to what.
  public func words(
    in languages: [String] = ["en"],
    days: (PartialDay) -> String = \.longWords,
    step: (_ before: String, _ after: String) -> String
  ) -> String {
    let details = details(in: languages, days: days, step: step)
    return title(in: languages, days: days) + (details.map { ": " + $0 } ?? "")
  }
}

extension Changes {
  /// What became of reports, dates, institutions, sources and themes, but for the report since which it is asked for.
  static func procedure(
    in dossier: Dossier,
    since beginning: Beginning
  ) -> [ProcedureChange] {
    let before = beginning.entries
    let late = Set(dossier.reports.filter { $0.isAdopted(by: beginning.day + -1) }.map(\.id))
    func reports(since before: Dossier) -> [ProcedureChange] {
      ProcedureChange.all(.report, before, dossier, late: late) { dossier in
        dossier.reports.map { ($0.id, LocalizedText($0.kind.words), $0.members) }
      }
    }
    let own = reports(since: beginning.reports).filter { change in
      change.id == beginning.report && change.what == .corrected
    }
    return own + reports(since: before).filter { $0.id != beginning.report }
      + ProcedureChange.all(.deadline, before, dossier) { dossier in
        dossier.deadlines.map(\.deadline).map { ($0.id, $0.title, $0.members) }
      }
      + ProcedureChange.all(.institution, before, dossier) { dossier in
        dossier.catalogue.institutions.map { ($0.id, $0.name, $0.members) }
      }
      + ProcedureChange.all(.source, before, dossier) { dossier in
        dossier.catalogue.sources.map { ($0.key, $0.title, $0.members) }
      }
      + ProcedureChange.all(.heading, before, dossier) { dossier in
        dossier.catalogue.themes.map { ($0.eventID, $0.title, dossier.heading(of: $0)) }
      }
  }
}

extension [Changes.ProcedureChange] {
  /// What stands over them.
  public var heading: String {
    let others = "eports, dates, institutions and sources"
    return contains { $0.kind == .heading } ? "Themes, r\(others)" : "R\(others)"
  }
}

extension Dossier {
  /// What is said of a theme, with the place that it was given; that others went before it is no change.
  fileprivate func heading(of theme: Theme) -> [JSON.Member] {
    let said = journal.counting(journal.register(.heading, on: theme.eventID))?.value
    return theme.members + (said?["place"].map { [JSON.Member("place", $0)] } ?? [])
  }
}

extension Changes.ProcedureChange {
  fileprivate typealias Thing = (id: String, name: LocalizedText, members: [JSON.Member])

  fileprivate static func all(
    _ kind: EventKind,
    _ before: Dossier,
    _ after: Dossier,
    late: Set<String> = [],
    _ things: (Dossier) -> [Thing]
  ) -> [Self] {
    var old = Dictionary(things(before).map { ($0.id, $0) }) { first, _ in first }
    let new = things(after)
    let gone = things(before).filter { thing in !new.contains { $0.id == thing.id } }
    func change(
      _ what: What,
      _ thing: Thing,
      _ members: [JSON.Member],
      _ now: [JSON.Member]
    ) -> Self {
      Self(
        id: thing.id,
        kind: kind,
        what: what,
        name: thing.name,
        members: (members, now),
        dispute: Changes.Dispute(
          before: before.isContested(kind, on: thing.id),
          after: after.isContested(kind, on: thing.id)
        ),
        dossier: after
      )
    }
    let told = new.compactMap { thing -> Self? in
      guard let was = old.removeValue(forKey: thing.id) else {
        return change(late.contains(thing.id) ? .enteredLate : .entered, thing, [], thing.members)
      }
      let change = change(.corrected, thing, was.members, thing.members)
      let wasContested = before.isContested(kind, on: thing.id)
      let isDisputed = wasContested != after.isContested(kind, on: thing.id)
      return change.fields().isEmpty && !isDisputed ? nil : change
    }
    return told + gone.map { change(.takenBack, $0, $0.members, []) }
  }
}
