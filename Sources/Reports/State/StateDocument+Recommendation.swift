import Model

extension StateDocument {
  /// All that is known of one recommendation.
  func section(_ recommendation: Recommendation) -> Document.Section {
    let id = recommendation.id
    let pieces: [(String, [Block])] = [
      ("The recommendation", dossier.wording(recommendation) + dossier.parts(recommendation)),
      ("How it stands", [.list(standing(recommendation))]),
      ("What the authorities report", answers(recommendation)),
      ("Measures and evidence", measures(recommendation)),
      ("References to other plans", references(recommendation)), ("Notes", notes(recommendation)),
    ]
    return Document.Section(
      heading: dossier.heading(recommendation),
      anchor: anchor(id),
      blocks: twoEntries(id),
      sections: pieces.enumerated().filter { !$0.element.1.isEmpty }.map { place, piece in
        Document.Section(heading: piece.0, anchor: anchor("\(id)-\(place + 1)"), blocks: piece.1)
      }
    )
  }

  /// To what two entries stand, so that what is told of it is told for now only.
  private func twoEntries(_ id: String) -> [Block] {
    let asked = dossier.twoEntries(of: id).map { $0.words(of: id) }.unique
    guard !asked.isEmpty else { return [] }
    let words = " \(asked.joined(separator: "; ")). The last counts for now."
    return [.paragraph([.strong("Two entries stand:"), .text(words)])]
  }

  private func standing(_ recommendation: Recommendation) -> [[Inline]] {
    let id = recommendation.id
    let parts = recommendation.parts.compactMap { part -> [Inline]? in
      let id = recommendation.eventID(of: part)
      guard dossier.saying(on: id) != nil else { return nil }
      return [.text("We, of part \(part.id): ")] + ours(id)
    }
    let place = dossier.placeWords(recommendation, days: \.longWords)
    let look = dossier.isBeforeFinding(id) ? "Said before GRECO\u{2019}s finding." : nil
    let said: [[Inline]] =
      [[.text("We: ")] + ours(id)] + parts
      + (look.map { [.init(words: $0)] } ?? [])
    let lines =
      (place.map { [[.text($0.capitalizedFirst + ".")]] } ?? [])
      + [[.text("GRECO: ")] + dossier.lastFinding(id)]
      + (dossier.extent.tellsOurStatus ? said : [])
    guard dossier.extent.tellsOurProcedure else { return lines }
    return lines + [
      .init(words: "Due: \(due(id))"),
      .init(words: "Lead: \(dossier.leadWords(recommendation) ?? "nobody named")"),
    ]
  }

  /// What we say, since when and with which text: of two entries each its own.
  private func ours(_ id: String) -> [Inline] {
    let answers = dossier.contestedStatuses(of: id)
    guard answers.isEmpty else {
      let said = answers.map { answer in
        let note = dossier.journal.remark(on: answer).map {
          ": " + $0 + dossier.corrected(remarkOn: answer, \.longWords)
        }
        return Saying(answer).words + answer.dayWords(\.longWords) + (note ?? "")
      }
      return dossier.twoEntries(said.joined(separator: " / "))
    }
    let since = dossier.saying(on: id)?.event.dayWords(\.longWords) ?? ""
    let note = dossier.ourRemark(id, \.longWords).map { ": \($0)" } ?? ""
    return dossier.ourInlines(id) + [.text(since + note)]
  }

  private func answers(_ recommendation: Recommendation) -> [Block] {
    dossier.reportedAnswers(of: recommendation.id).flatMap { answer -> [Block] in
      let report = name(ofReport: answer.report)
      let part = answer.part(of: recommendation).map { ", part \($0.id)" } ?? ""
      let clash = answer.isContested ? ", one of two entries" : ""
      var paragraphs = Inline.paragraphs(answer.text)
      if paragraphs.isEmpty { paragraphs = [[]] }
      let mark = "\(report)\(part) (\(answer.stateWords)\(clash)):"
      paragraphs[0].insert(contentsOf: [.strong(mark), .text(" ")], at: 0)
      return paragraphs.map(Block.paragraph)
    }
  }

  /// What an answer is for.
  private func name(ofReport id: String) -> String {
    dossier.names().report(id, days: \.longWords).capitalizedFirst
  }

  private func measures(_ recommendation: Recommendation) -> [Block] {
    let proofs = Proofs(on: recommendation.id, in: dossier)
    let measures = dossier.measures(of: recommendation.id)
    let names = dossier.names()
    let done = measures.map { first, now -> [Inline] in
      let part = recommendation.parts.first { recommendation.eventID(of: $0) == now.on }
      let known = names.facts(ofMeasure: now, days: \.longWords)
      let marks = [
        first.isInternal || now.isInternal ? "internal" : nil,
        dossier.isContested(now) ? TwoEntries.words : nil,
      ]
      let facts: [String?] = [part.map { "part \($0.id)" }] + known + marks
      let remarks = facts.compactMap(\.self).joined(separator: ", ")
      return [.text(now.text + (remarks.isEmpty ? "" : " (\(remarks))"))]
        + proofs[first.id].flatMap { [.lineBreak, .text("Evidence: "), .address($0.now.text)] }
    }
    let items = done + proofs.loose.map { [.text("Evidence: "), .address($0.now.text)] }
    return items.isEmpty ? [] : [.list(items)]
  }

  private func references(_ recommendation: Recommendation) -> [Block] {
    let items = dossier.refs(of: recommendation.id).map { first, now -> [Inline] in
      let part = recommendation.parts.first { recommendation.eventID(of: $0) == now.on }
      let marks = [
        part.map { "part \($0.id)" }, first.isInternal || now.isInternal ? "internal" : nil,
        dossier.isContested(now) ? TwoEntries.words : nil,
      ]
      .compactMap(\.self)
      return [.address(now.text)]
        + (marks.isEmpty ? [] : [.text(" (\(marks.joined(separator: ", ")))")])
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private func notes(_ recommendation: Recommendation) -> [Block] {
    let items = dossier.notes(of: recommendation.id).map { note -> [Inline] in
      let (first, now) = note
      let of = recommendation.parts.first { recommendation.eventID(of: $0) == first.on }
      let part = of.map { "Part \($0.id), " } ?? ""
      let kind = now.isInternal ? (part.isEmpty ? "Internal, " : "internal, ") : ""
      let more = [
        dossier.correctedWords(note, \.longWords),
        dossier.isContested(now) ? TwoEntries.words : nil,
      ]
      let signed = ([signature(first)] + more).compactMap(\.self).joined(separator: "; ")
      return [.emphasis("\(part)\(kind)\(signed):"), .text(" ")]
        + Inline.paragraphs(now.text).joined(by: .lineBreak)
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private func signature(_ event: Event) -> String {
    [dossier.day(of: event).longWords, event.by].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
