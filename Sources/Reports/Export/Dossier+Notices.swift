public import Model

/// What everybody who gets a document made of a dossier has to know first.
extension Dossier {
  /// That it is made up, what of it is confidential, and whose it is not: a sentence each.
  public var notices: [String] {
    [catalogue.inventedWords].compactMap(\.self)
      + unpublishedReports.map { "CONFIDENTIAL: \($0.unpublishedWords)" }
      + ["This is neither GRECO's nor the Council of Europe's."]
  }

  /// Whether there is a report that is not published: then what is known from it is confidential.
  public var isConfidential: Bool { !unpublishedReports.isEmpty }

  /// The reports that are not public on the dossier's day.
  var unpublishedReports: [Report] { reports.filter { $0.isConfidential(on: day) } }
}

extension Report {
  /// That it is not published, and what follows from that.
  var unpublishedWords: String {
    "the \(kind.words), adopted \(adopted.longWords), is not published; "
      + "so are its findings, wording and dates."
  }
}
