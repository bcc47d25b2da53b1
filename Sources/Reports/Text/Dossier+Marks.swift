public import Model

/// What everybody who gets something made of a dossier has to know first.
extension Dossier {
  /// That it is made up, what of it is confidential, what is left out for the public, and whose it
  /// is not.
  var marks: [Document.Mark] {
    let invented = Document.Mark(
      word: "INVENTED",
      text: "This dossier is made up, to learn with. None of it is GRECO\u{2019}s."
    )
    return (catalogue.isInvented ? [invented] : []) + confidentialMarks + extentMarks + [
      Document.Mark(text: "This is neither GRECO\u{2019}s nor the Council of Europe\u{2019}s.")
    ]
  }

  /// The same, a sentence each.
  public var notices: [String] {
    marks.map { mark in mark.word.map { "\($0): \(mark.text)" } ?? mark.text }
  }

  /// Whether there is a report that is not published: then what is known from it is confidential.
  public var isConfidential: Bool { !confidentialReports.isEmpty }

  /// What of it is confidential, if anything is.
  var confidentialMarks: [Document.Mark] {
    let secret = confidentialReports
    guard !secret.isEmpty else { return [] }
    let names = secret.map { report in
      let isToCome = report.adopted.earliest > day
      let verb = (isToCome ? "to be " : "") + report.kind.verb
      return "the \(report.kind.words), \(verb) \(report.adopted.longWords)"
    }
    let verb = secret.count == 1 ? "is" : "are"
    return [
      Document.Mark(
        word: "CONFIDENTIAL",
        text: names.joined(separator: "; ").capitalizedFirst
          + ", \(verb) not published: the findings, wording and dates are confidential."
      )
    ]
  }

  private var extentMarks: [Document.Mark] {
    switch extent {
    case .whole: []
    case .published, .publishedWithOurStatus:
      [Document.Mark(text: "This is the part of the dossier that may be public.")]
    }
  }
}
