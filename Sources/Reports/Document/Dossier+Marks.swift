import Model

extension Dossier {
  /// What a reader of any document made of it has to know first.
  var marks: [Document.Mark] {
    let invented = Document.Mark(
      word: "INVENTED",
      text: "This dossier is made up, to learn with. None of it is GRECO\u{2019}s."
    )
    return (catalogue.isInvented ? [invented] : []) + confidentialMarks + [
      Document.Mark(text: "This is neither GRECO\u{2019}s nor the Council of Europe\u{2019}s.")
    ]
  }

  private var confidentialMarks: [Document.Mark] {
    let secret = reports.filter { $0.isConfidential(on: day) }
    guard !secret.isEmpty else { return [] }
    let names = secret.map { "the \($0.kind.words), adopted \($0.adopted.longWords)" }
    let verb = secret.count == 1 ? "is" : "are"
    return [
      Document.Mark(
        word: "CONFIDENTIAL",
        text: names.joined(separator: "; ").capitalizedFirst
          + ", \(verb) not published: the findings, wording and dates are confidential."
      )
    ]
  }
}

extension String {
  /// With a capital letter in front.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
