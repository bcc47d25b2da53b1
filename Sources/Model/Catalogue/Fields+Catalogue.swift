/// What each kind of object in a catalogue file is made of.
extension Fields {
  /// Everything of `dossier.json` but the themes.
  func catalogue() -> Catalogue {
    let reports = unique(objects("reports"), { $0.report() }, \.id)
      .sorted { $0.adopted.latest < $1.adopted.latest }
    let names = Set(reports.map(\.id))
    let deadlines = unique(objects("deadlines"), { $0.deadline(closedBy: names) }, \.id)
      .sorted { $0.due.latest < $1.due.latest }
    return Catalogue(
      id: requiredID() ?? "unnamed",
      member: requiredText("member") ?? LocalizedText("Member not known"),
      isInvented: bool("invented") ?? false,
      round: text("round") ?? LocalizedText(""),
      symbol: string("symbol"),
      // GRECO reports on nothing that it did not issue.
      issued: integer("issued", in: (reports.isEmpty ? 0 : 1)...Catalogue.counts.upperBound),
      note: text("note"),
      themes: [],
      reports: Entries(reports),
      deadlines: Entries(deadlines),
      institutions: Entries(unique(objects("institutions"), { $0.institution() }, \.id)),
      sources: Entries(sources())
    )
  }

  /// A theme, each recommendation of which is sound and the only one of its id.
  func theme(_ names: inout CatalogueNames) -> Theme? {
    guard let id = requiredID(), let title = requiredText("title") else { return nil }
    guard names.themes.insert(id).inserted else {
      rejectTwin(id)
      return nil
    }
    var recommendations: [Recommendation] = []
    for fields in objects("recommendations") {
      guard let recommendation = fields.recommendation(names) else { continue }
      if names.recommendations.insert(recommendation.id).inserted {
        recommendations.append(recommendation)
      } else {
        fields.rejectTwin(recommendation.id)
      }
    }
    return Theme(
      id: id,
      title: title,
      about: text("about"),
      recommendations: recommendations
    )
  }

  /// The entries, but for those whose id an earlier one has.
  private func unique<Entry>(
    _ entries: [Fields],
    _ read: (Fields) -> Entry?,
    _ id: KeyPath<Entry, String>
  ) -> [Entry] {
    var seen: Set<String> = []
    return entries.compactMap { fields in
      guard let entry = read(fields) else { return nil }
      if seen.insert(entry[keyPath: id]).inserted { return entry }
      fields.rejectTwin(entry[keyPath: id])
      return nil
    }
  }

  func rejectTwin(_ id: String) {
    reject("id", "the id \u{201C}\(id)\u{201D} is taken; this entry is left out")
  }

  func recommendation(_ names: CatalogueNames) -> Recommendation? {
    guard let id = requiredID(), let title = requiredText("title"),
      let text = requiredText("text")
    else { return nil }
    let due = day("due")
    if let due, due.exact == nil { reject("due", "a whole day YYYY-MM-DD was expected") }
    return Recommendation(
      id: id,
      number: string("number")?.lowercased(),
      title: title,
      text: text,
      wording: choice("wording", Wording.self) ?? .summary,
      note: self.text("note"),
      sources: citations(),
      parts: unique(objects("parts"), { $0.part() }, \.id),
      findings: objects("findings").compactMap { $0.finding(names) },
      responsible: strings("responsible") { id in
        guard names.isComplete, !names.institutions.contains(id) else { return nil }
        return "no institution in this dossier has the id \u{201C}\(id)\u{201D}"
      },
      due: due?.exact,
      replaces: strings("replaces"),
      written: JSONSource(node)
    )
  }

  private func part() -> Recommendation.Part? {
    guard let id = requiredID(), let text = requiredText("text") else { return nil }
    return Recommendation.Part(id: id, text: text, sources: citations())
  }

  private func finding(_ names: CatalogueNames) -> Finding? {
    guard let report = requiredString("report"),
      let status = requiredChoice("status", Status.self)
    else { return nil }
    guard !names.isComplete || names.reports.contains(report) else {
      reject("report", "no report in this dossier has the id \u{201C}\(report)\u{201D}")
      return nil
    }
    return Finding(
      report: report,
      status: status,
      part: string("part"),
      basis: choice("basis", Basis.self) ?? .inferred,
      source: string("source")
    )
  }

  func report() -> Report? {
    guard let id = requiredID(), let kind = requiredChoice("kind", Report.Kind.self),
      let adopted = requiredDay("adopted")
    else { return nil }
    return Report(
      id: id,
      kind: kind,
      symbol: string("symbol"),
      adopted: adopted,
      published: day("published"),
      totals: totals(),
      judgement: string("judgement"),
      ends: choice("ends", Report.Ending.self),
      source: string("source"),
      note: text("note")
    )
  }

  /// How many have each finding; none where one of them is no count, since the rest would then be
  /// told as the whole.
  private func totals() -> [Status: Int] {
    guard let node = node["totals"], let fields = Fields(node, path: path + ".totals", log: log)
    else { return [:] }
    var totals: [Status: Int] = [:]
    var areSound = true
    for member in node.members ?? [] {
      let name = member.name.string ?? ""
      guard let status = Status(rawValue: name) else {
        log.add(
          "\u{201C}\(name.shortened)\u{201D} is no status",
          at: member.value.offset,
          field: path + ".totals." + name.shortened
        )
        continue
      }
      totals[status] = fields.integer(name, in: Catalogue.counts)
      if totals[status] == nil { areSound = false }
    }
    return areSound ? totals : [:]
  }

  /// A deadline, met by no other report than one of these; by any where nobody knows which there are.
  func deadline(closedBy reports: Set<String>?) -> Deadline? {
    guard let id = requiredID(), let title = requiredText("title"),
      let due = requiredDay("due")
    else { return nil }
    let closedBy = string("closedBy")
    if let closedBy, reports?.contains(closedBy) == false {
      reject("closedBy", "no report in this dossier has the id \u{201C}\(closedBy)\u{201D}")
    }
    return Deadline(
      id: id,
      title: title,
      due: due,
      from: day("from"),
      basis: choice("basis", Basis.self) ?? .inferred,
      source: string("source"),
      closedBy: closedBy,
      met: day("met")?.exact,
      note: text("note")
    )
  }

  func institution() -> Catalogue.Institution? {
    guard let id = requiredID(), let name = requiredText("name") else { return nil }
    return Catalogue.Institution(id: id, name: name, short: text("short"))
  }

  func heading() -> Heading? {
    guard let id = requiredID(), let title = requiredText("title") else { return nil }
    return Heading(
      id: id,
      title: title,
      about: text("about"),
      place: integer("place", in: Theme.places)
    )
  }

  private func sources() -> [Catalogue.Source] {
    guard let node = node["sources"], let fields = Fields(node, path: "sources", log: log)
    else { return [] }
    return (fields.node.members ?? []).compactMap { member in
      let key = member.name.string ?? ""
      return Fields(member.value, path: "sources." + key, log: log).flatMap { $0.source(key) }
    }
  }

  func source(_ key: String) -> Catalogue.Source? {
    guard let title = requiredText("title") else { return nil }
    return Catalogue.Source(
      key: key,
      title: title,
      publisher: string("publisher"),
      published: day("published"),
      url: string("url"),
      note: string("note")
    )
  }
}
