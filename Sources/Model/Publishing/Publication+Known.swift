/// Which reports are published and which sources are public.
extension Publication {
  /// The reports of which everybody who entered something says that they are published by the day.
  static func publishedReports(_ reports: Entries<Report>, of dossier: Dossier) -> [Report] {
    reports.filter { report in
      let register = dossier.journal.register(.report, on: report.id)
      let rivals = dossier.journal.rivals(register)
      let stands = rivals.isEmpty ? [dossier.journal.counting(register)].compactMap(\.self) : rivals
      let said = stands.map(\.value).filter { $0 != .null }
        .map { ReportKind.thing(report.id, $0) }
      return ([report] + said).allSatisfy { $0?.isPublished(by: dossier.day) == true }
    }
  }

  /// The entries to sources that may be public as far as they themselves tell: what a published report is
  /// from, and what can be read on the web.
  ///
  /// The day of a letter is not one on which it was published, whatever stands there.
  static func publicSources(
    entered events: [Event],
    of dossier: Dossier,
    _ reports: [Report]
  ) -> [Event] {
    let named = Set(reports.compactMap(\.source))
    return events.filter { event in
      guard event.knownKind == .source, let source = SourceKind.thing(event.on, event.value) else {
        return false
      }
      return named.contains(event.on)
        || source.url?.isWebAddress == true && source.isPublicByItself(on: dossier.day)
    }
  }

  /// The sources that published reports are, and those that are public by themselves: not what an
  /// unpublished report is, nor what only its findings name.
  static func publicSources(
    of dossier: Dossier,
    _ reports: [Report],
    entered: Set<String>
  ) -> Set<String> {
    let published = Set(reports.map(\.id))
    let all = [dossier.shipped, dossier.catalogue]
    let others = all.flatMap(\.reports).filter { !published.contains($0.id) }
    let recommendations = dossier.shipped.themes.flatMap(\.recommendations) + dossier.withReplaced
    let findings = recommendations.flatMap(\.findings)
    let open = findings.filter { published.contains($0.report) }.compactMap(\.source)
    let closed = findings.filter { !published.contains($0.report) }.compactMap(\.source)
    let secret = Set(closed).subtracting(open).union(others.compactMap(\.source))
    let known = dossier.shipped.sources.filter { $0.isPublicByItself(on: dossier.day) }.map(\.key)
    let named = reports.compactMap(\.source)
    let hidden = dossier.catalogue.sources.map(\.key)
      .filter { dossier.shipped.source($0) == nil && !entered.contains($0) }
    return Set(known).union(entered).subtracting(secret).union(named).subtracting(hidden)
  }

  /// Whether a date stems from something public, and from nothing that is not.
  func isPublic(_ deadline: Deadline) -> Bool {
    if let source = deadline.source, !sources.contains(source) { return false }
    // That it was met may not be told; that it seems not to have been must not be.
    if isMetInSecret(deadline) { return false }
    guard let from = deadline.from else { return deadline.source != nil }
    let all = Array(dossier.shipped.reports) + dossier.catalogue.reports
    let openers = all.filter { $0.adopted.overlaps(from) }
    if openers.contains(where: { !isPublic($0) }) { return false }
    return deadline.source != nil || !openers.isEmpty
  }

  private func isMetInSecret(_ deadline: Deadline) -> Bool {
    let window = dossier.deadlines.first { $0.deadline.id == deadline.id }
    // Nor may it seem to be still due what nobody owes any more.
    if window?.state == .closed { return dossier.procedureEnd.map(isPublic) != true }
    guard window?.state == .met, deadline.due.latest < dossier.day else { return false }
    let isClosedOpenly = deadline.closedBy.map { reports.contains($0) } ?? false
    return !isClosedOpenly && dossier.shipped.deadline(deadline.id)?.met == nil
  }
}

extension Report {
  /// Whether it was adopted and made public, for certain, by the end of a day.
  func isPublished(by day: Day) -> Bool { isAdopted(by: day) && !isConfidential(on: day) }
}

extension Catalogue.Source {
  /// Whether it was published by a day, or can be read on the web and nobody knows since when.
  fileprivate func isPublicByItself(on day: Day) -> Bool {
    published.map { $0.latest <= day } ?? (url?.isWebAddress == true)
  }
}

extension PartialDay {
  /// Whether the two can be the same day.
  fileprivate func overlaps(_ other: PartialDay) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }
}

extension String {
  /// Whether it is an address on the web and nothing else: no path, which can hold a person's name,
  /// and no name to sign in with.
  public var isWebAddress: Bool {
    guard ["http://", "https://"].contains(where: lowercased().hasPrefix),
      unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0 != "\\" && $0.value != 0x7F && !$0.properties.isWhitespace
      })
    else { return false }
    let rest = drop { $0 != "/" }.dropFirst(2)
    let host = rest.prefix { !"/?#\\".contains($0) }
    return !host.isEmpty && !host.contains("@")
  }
}
