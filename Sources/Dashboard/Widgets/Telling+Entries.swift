internal import Canvas
internal import Model

/// What users entered.
extension Telling {
  private typealias Entry = Proofs.Entry

  /// What was done, the latest first, each with how far it has come; its proofs below it.
  var measures: [Row] {
    let measures = dossier.measures(of: id, last: rows)
    // All of it: of a measure whose proof was not looked for nobody may say that there is none.
    let all = measures.isEmpty ? nil : Proofs(on: id, in: dossier)
    return rows(of: measures.reversed()) { measure in
      let proofs = all?[measure.first.id] ?? []
      let day = measure.now.doneOn
      let entered = day == nil ? "entered \(dossier.day(of: measure.first).words)" : nil
      var undated = measure.now
      // Its day stands before it.
      if day != nil { undated.day = nil }
      let facts =
        [part(measure.first)] + state.names.facts(ofMeasure: undated, days: \.words)
        + [
          entered, proofs.isEmpty ? "no evidence yet" : nil, grounds(measure), contested(measure),
        ]
      var row = row(of: measure, day?.words ?? "", marked(measure.now), facts)
      for note in dossier.journal.notes(onMeasure: measure.now) {
        row.lines += entry("", "note: \(note)", .quiet)
      }
      return [row]
        + proofs.map { self.row(of: $0, "", marked($0.now), [lost($0), contested($0)], .quiet) }
    }
  }

  /// Proofs that belong to no measure, the latest first.
  var otherEvidence: [Row] {
    rows(of: Proofs(on: id, in: dossier).loose.suffix(rows).reversed()) { proof in
      let day = dossier.day(of: proof.first).words
      let facts = [part(proof.first), lost(proof), grounds(proof), contested(proof)]
      return [row(of: proof, day, marked(proof.now), facts)]
    }
  }

  /// What it points to in other plans, in the order it was entered.
  var references: [Row] {
    rows(of: dossier.refs(of: id, last: rows)) { ref in
      let secret = ref.now.isInternal ? "internal" : nil
      let facts = [part(ref.first), secret, grounds(ref), contested(ref)]
      return [row(of: ref, dossier.day(of: ref.first).words, ref.now.text, facts)]
    }
  }

  /// The notes that stand, the latest first.
  var notes: [Row] {
    rows(of: dossier.notes(of: id, last: rows).reversed()) { note in
      let corrected = dossier.correctedWords(note, \.words)
      let facts = [part(note.first), note.first.by, grounds(note), corrected, contested(note)]
      return [row(of: note, dossier.day(of: note.first).words, marked(note.now), facts)]
    }
  }

  /// The text of an entry, marked where it is not for others' eyes.
  private func marked(_ entry: Event) -> String {
    (entry.isInternal ? "internal: " : "") + entry.text
  }

  /// A text behind its day, and behind it what more there is to know of it, or below where it does not
  /// fit.
  private func row(
    of entry: Entry,
    _ label: String,
    _ text: String,
    _ facts: [String?],
    _ role: Role = .text
  ) -> Row {
    let more = facts.compactMap(\.self).joined(separator: " \(symbols.dot) ")
    let link =
      [.evidence, .refs].contains(entry.now.knownKind) ? entry.now.text.webLink : nil
    var lines = self.entry(label, text, role, link: link)
    if let last = lines.last, !more.isEmpty {
      if last.columns + 2 + more.columns <= width {
        lines[lines.count - 1] = last.adding("  " + more, .quiet)
      } else {
        lines += self.entry("", more, .quiet)
      }
    }
    return Row(lines, .entry(entry.first.id))
  }

  /// A text behind a label; with an address it leads there.
  func entry(
    _ label: String,
    _ text: String,
    _ role: Role = .text,
    link: String? = nil
  ) -> [Line] {
    Line.labelled(label, text, role, link: link, indent: 13, width: width)
  }

  /// What is told of entries; of those that nobody can see no words are made.
  private func rows(of entries: [Entry], _ told: (Entry) -> [Row]) -> [Row] {
    var rows: [Row] = []
    var lines = 0
    for entry in entries where lines < self.rows {
      let more = told(entry)
      rows += more
      lines += more.lineCount
    }
    return rows
  }

  /// That the file that is a proof is not there any more; nil where it is, or never was.
  private func lost(_ proof: Entry) -> String? {
    state.lostProofs.contains(proof.now.id) ? ProofLoss.gone.shortWords : nil
  }

  /// What an entry rests on; nil where nobody says.
  private func grounds(_ entry: Entry) -> String? {
    let words = state.names.words(for: entry.now.grounds)
    return words.isEmpty ? nil : words.joined(separator: " \(symbols.dot) ")
  }

  /// That two entries stand to what an entry says; nil where one holds.
  private func contested(_ entry: Entry) -> String? {
    dossier.isContested(entry.now) ? "\(symbols.contested) \(TwoEntries.words)" : nil
  }

  /// What was done to it, the latest first.
  var history: [Row] {
    let entries = dossier.history(of: id, lastEntries: rows).reversed()
    let days = entries.map { words(for: dossier.day(of: $0.last)) }
    let dayColumn = days.map(\.columns).max() ?? 0
    let names = entries.map(\.last.by.columns).max() ?? 0
    let column = min(max(8, names), max(8, width / 4))
    var rows: [Row] = []
    var lines = 0
    var undoing = UndoingByRegister(dossier.journal)
    // Of what nobody can see no words are made.
    for (entry, day) in zip(entries, days) where lines < self.rows {
      let who = entry.last.by.cut(to: column, ellipsis: symbols.ellipsis).padded(to: column)
      let label = day.ending(at: dayColumn) + "  " + who + "  "
      let room = entry.last.id == unfolded ? nil : width - label.columns
      let words = HistoryWords(entry, &undoing, in: state, width: room)
      let blank = String(repeating: " ", count: label.columns)
      let told = [(label, words.text), (blank, words.note)].flatMap { label, text in
        text.map {
          Line.labelled(label, $0, .quiet, indent: label.columns, width: width)
        } ?? []
      }
      rows.append(Row(told, .entry(entry.last.id)))
      lines += told.count
    }
    return rows
  }
}
