internal import Entering
internal import Model

/// The official texts, where the dossier has not got them.
extension ReportProposing {
  /// Proposes texts for the dossier's recommendations, and those that it does not have.
  mutating func proposeTexts() {
    let texts = report.recommendations.filter { one in
      report.recommendations.count { $0.number == one.number } == 1
    }
    for recommendation in dossier.recommendations {
      if let number = recommendation.number { byNumber[number] = Target(id: recommendation.id) }
    }
    let unknown = texts.filter { byNumber[$0.number] == nil }
    let subjects = dossier.recommendations.filter { $0.number == nil }
    let open = unknown.isEmpty ? [] : match(subjects, to: unknown)
    for text in texts {
      if let target = byNumber[text.number] {
        guard let there = dossier.recommendation(target.id), there.number != nil else { continue }
        proposeText(text, for: there)
      } else if let first = open.first {
        proposal.waiting.append(
          Waiting(
            "official text of \(text.number)",
            text.text,
            on: nil,
            at: text.place,
            for: .match(first.id)
          )
        )
      } else {
        proposeNew(text)
      }
    }
  }

  /// The text of a recommendation that has its number, where it has only a summary or an excerpt so far.
  private mutating func proposeText(
    _ text: OfficialReport.Recommendation,
    for there: Recommendation
  ) {
    guard there.wording != .official else {
      let isSame =
        RecommendedText.essence(there.text.text()) == RecommendedText.essence(text.text)
      guard report.kind?.value == .evaluation else { return }
      if isSame {
        let deed = edits(of: there, to: text, isNumbered: false)
        proposal.proposed.append(
          Proposed("official text", text.text, on: there.id, at: text.place, .unchanged, by: deed)
        )
      } else {
        proposal.remarks.append(
          Remark("the text of \(text.number) is another one in the dossier", at: [text.place])
        )
      }
      return
    }
    propose(
      "official text",
      text.text,
      on: there.id,
      at: text.place,
      before: there.text.text(),
      by: edits(of: there, to: text, isNumbered: false)
    )
  }

  /// The fields of a recommendation that an official text sets.
  func edits(
    of there: Recommendation,
    to text: OfficialReport.Recommendation,
    isNumbered: Bool
  ) -> RestingDeed {
    let (days, key, paragraph) = (days, source, text.paragraph.map(String.init))
    let id = there.id
    return resting { dossier throws(Refusal) in
      let from = try WrittenSource(
        key,
        paragraph: key == nil ? nil : paragraph,
        report: nil,
        in: dossier
      )
      let thing = Editable.recommendation(dossier.recommendation(id) ?? there)
      var edits = [
        try EditDeed(.text, of: thing, to: text.text, from: from, readBy: days, in: dossier),
        try EditDeed(.wording, of: thing, to: "official", readBy: days, in: dossier),
      ]
      if isNumbered {
        edits.append(try EditDeed(.number, of: thing, to: text.number, readBy: days, in: dossier))
      }
      var deeds: [any Deed] = [EditsDeed(edits)]
      for part in text.parts {
        deeds.append(
          try EditDeed(
            .text,
            of: .part(part.id, of: there),
            to: part.text,
            from: from,
            readBy: days,
            in: dossier
          )
        )
      }
      return ManyDeeds(deeds)
    }
  }

  /// A recommendation that the dossier does not have.
  private mutating func proposeNew(_ text: OfficialReport.Recommendation) {
    let title = WorkingTitle.of(text.text)
    let taken = byNumber.values.map(\.id)
    guard let theme = theme(for: text),
      let id = dossier.freeID(for: title.searchable, besides: taken)
    else {
      refuse("recommendation", text.number, at: text.place, because: "there is no theme for it")
      return
    }
    let (key, paragraph) = (source, text.paragraph.map(String.init))
    let deed = resting { dossier throws(Refusal) in
      var new = RecommendationDeed(
        try NewID(id, in: dossier),
        theme: theme.id,
        title: try SaidText(title, of: "the title"),
        text: try SaidText(text.text, of: "the text")
      )
      new.number = text.number
      new.wording = .official
      for part in text.parts { new.parts.append(try SaidText(part.text, of: "the part")) }
      new.source = try WrittenSource(
        key,
        paragraph: key == nil ? nil : paragraph,
        report: nil,
        in: dossier
      )
      return new
    }
    let new = propose(
      "recommendation \(text.number)",
      text.text,
      on: id,
      at: text.place,
      by: deed
    )
    byNumber[text.number] = Target(id: id, ground: new)
  }

  /// The theme of the text's heading, else the last, where what belongs to no other is.
  private func theme(for text: OfficialReport.Recommendation) -> Theme? {
    let themes = dossier.catalogue.themes
    return themes.first { theme in theme.title.texts.contains { $0.text == text.group } }
      ?? themes.last
  }
}

/// Several things that are done as one.
struct ManyDeeds: Deed {
  private let deeds: [any Deed]

  init(_ deeds: [any Deed]) { self.deeds = deeds }

  func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try RestingDeed.drafts(of: deeds, in: dossier)
  }
}
