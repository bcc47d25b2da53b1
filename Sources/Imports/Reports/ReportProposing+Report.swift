internal import Entering
internal import Model

/// The report itself, its source, and the next date.
extension ReportProposing {
  /// Proposes the report; false where it does not say what it is or when it was adopted.
  mutating func proposeReport() -> Bool {
    guard let kind = report.kind, let adopted = report.adopted else {
      refuse(
        "report",
        report.symbol?.value ?? report.title,
        at: report.place,
        because: "it does not say when it was adopted"
      )
      return false
    }
    if let old = dossier.catalogue.reports.first(where: { isSame($0, adopted.value) }) {
      (known, source) = (old, old.source)
      proposeEdits(of: old)
      return true
    }
    return proposeNew(kind, adopted)
  }

  /// Whether a report of the dossier is this one: by its symbol, else by its kind and when it was adopted.
  private func isSame(_ old: Report, _ adopted: PartialDay) -> Bool {
    if let one = old.symbol, let other = report.symbol?.value {
      return Self.plain(symbol: one) == Self.plain(symbol: other)
    }
    return old.kind == report.kind?.value && old.adopted.earliest <= adopted.latest
      && adopted.earliest <= old.adopted.latest
  }

  private static func plain(symbol: String) -> String {
    symbol.lowercased().filter { !$0.isWhitespace }
  }

  private mutating func proposeNew(
    _ kind: OfficialReport.Read<Report.Kind>,
    _ adopted: OfficialReport.Read<PartialDay>
  ) -> Bool {
    guard let name = report.idWords, let id = dossier.freeID(for: name.searchable),
      let day = written(adopted.value)
    else { return false }
    let key = dossier.freeID(
      for: (report.symbol?.value ?? name + " text").searchable,
      besides: [id]
    )
    guard let key else { return false }
    let new = Report(
      id: id,
      kind: kind.value,
      symbol: report.symbol?.value,
      adopted: adopted.value,
      published: report.published?.value,
      totals: report.totals,
      judgement: report.judgement?.value,
      ends: report.ends?.value
    )
    do throws(Refusal) {
      let source = SourceDeed(
        try NewID(key, in: dossier),
        title: try SaidText(report.title, of: "the title"),
        publisher: try SaidText("GRECO", of: "the publisher"),
        published: written(report.published?.value)
      )
      let deed = ReportDeed(
        try NewID(id, in: dossier),
        kind: kind.value,
        adopted: day,
        published: written(report.published?.value),
        symbol: try .ifWritten(report.symbol?.value, of: "the symbol"),
        judgement: try .ifWritten(report.judgement?.value, of: "the judgement"),
        totals: report.totals,
        ends: report.ends?.value,
        closes: answeredDeadline(adopted.value)
      )
      _ = try deed.drafts(in: dossier)
      (known, self.source) = (new, key)
      ground =
        propose("source", report.title, at: report.place, by: source)
        + propose("report", words(of: new), at: kind.place, by: deed)
    } catch {
      refuse("report", words(of: new), at: kind.place, because: error.words(on: .shell).why)
      return false
    }
    return true
  }

  /// What GRECO's report answers: the last report that was due before it, and that nothing answers yet.
  private func answeredDeadline(_ adopted: PartialDay) -> Deadline? {
    guard report.kind?.value != .evaluation else { return nil }
    return dossier.catalogue.deadlines.last {
      $0.closedBy == nil && $0.due.latest <= adopted.earliest
    }
  }

  /// A report in words, and that it is confidential where it does not say when it was published.
  private func words(of new: Report) -> String {
    let totals = new.totals.bestFirst.map { "\($0.count) \($0.status.words)" }
    let deadline = answeredDeadline(new.adopted).map {
      "answers what was due \($0.due.words)"
    }
    let facts: [String?] = [
      new.kind.words, new.symbol, "adopted \(new.adopted.words)",
      new.published.map { "published \($0.words)" } ?? "confidential",
      totals.isEmpty ? nil : totals.joined(separator: ", "),
      new.judgement.map { "\u{201C}\($0)\u{201D}" },
      new.ends.map { _ in "closes the procedure" }, deadline,
    ]
    return facts.compactMap(\.self).joined(separator: " \u{B7} ")
  }

  // MARK: A report that is there

  /// What the report says otherwise, or more, than the dossier says of it.
  private mutating func proposeEdits(of old: Report) {
    let totals = report.totals.bestFirstAsTyped
    let fields: [(Editable.Field, String?, String?, Place?)] = [
      (.symbol, old.symbol, report.symbol?.value, report.symbol?.place),
      (
        .adopted, old.adopted.description, report.adopted?.value.description,
        report.adopted?.place
      ),
      (
        .published, old.published?.description, report.published?.value.description,
        report.published?.place
      ),
      (.judgement, old.judgement, report.judgement?.value, report.judgement?.place),
      (
        .totals, old.totals.isEmpty ? nil : old.totals.bestFirstAsTyped,
        report.totals.isEmpty ? nil : totals, report.judgement?.place ?? report.place
      ),
      (.ends, old.ends?.rawValue, report.ends?.value.rawValue, report.ends?.place),
    ]
    for (field, before, now, place) in fields {
      guard let now else { continue }
      let days = days
      let deed = resting { dossier throws(Refusal) in
        try EditDeed(field, of: .report(old), to: now, readBy: days, in: dossier)
      }
      propose(
        "report\u{2019}s \(field.rawValue)",
        now,
        on: old.id,
        at: place ?? report.place,
        before: before,
        by: deed
      )
    }
  }

  // MARK: The next date

  mutating func proposeDeadline() {
    guard let next = report.nextReportBy, let adopted = report.adopted?.value else { return }
    let catalogue = dossier.catalogue
    let isThere = catalogue.deadlines.contains {
      $0.due == next.value && $0.basis == .stated
    }
    let inferred = catalogue.deadlines.last {
      $0.basis == .inferred && $0.closedBy == nil
        && $0.from.map { $0.earliest <= adopted.latest && adopted.earliest <= $0.latest } == true
    }
    guard !isThere, let due = try? days.day(next.value.description, for: .end) else { return }
    let opening = LetterDeed.Opening.said(written(adopted))
    let deed = resting { _ throws(Refusal) in
      LetterDeed(
        due: due,
        of: inferred.map { .known($0) } ?? .further(title: nil),
        opening: opening
      )
    }
    propose(
      "deadline",
      "next report by \(next.value.longWords)",
      at: next.place,
      before: inferred.map { "about \($0.due.words), inferred" },
      by: deed
    )
  }
}

extension [Status: Int] {
  /// As people type totals: `satisfactory=3,partly-implemented=8`.
  fileprivate var bestFirstAsTyped: String {
    Status.bestFirst.compactMap { status in self[status].map { "\(status.rawValue)=\($0)" } }
      .joined(separator: ",")
  }
}
