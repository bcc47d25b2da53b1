internal import Model

/// What a form is for.
public enum FormKind: Hashable, Sendable {
  /// A recommendation that the dossier does not have.
  case recommendation
  /// A part of a recommendation, by the id of that.
  case part(of: String)
  case report, institution, deadline, source, theme
  /// What is there, by its id, to be corrected.
  case edit(String)
}

extension FormKind {
  /// What can be added with the selection where it is, in the order in which it is offered.
  static func additions(in state: State) -> [FormKind] {
    let part = state.selectedID.map { FormKind.part(of: $0) }
    return [.recommendation, part, .report, .institution, .deadline, .source, .theme].compactMap(
      \.self
    )
  }

  /// What it adds or corrects, as it is offered.
  var words: String {
    switch self {
    case .recommendation: "a recommendation"
    case .part: "a part of a recommendation"
    case .report: "a report"
    case .institution: "an institution"
    case .deadline: "a deadline: the date of a report"
    case .source: "a source: a publication or a letter"
    case .theme: "a theme, to put recommendations under"
    case .edit: "what is there, corrected"
    }
  }

  /// What is typed for it behind `:add`.
  var name: String? {
    switch self {
    case .recommendation: "recommendation"
    case .part: "part"
    case .report: "report"
    case .institution: "institution"
    case .deadline: "deadline"
    case .source: "source"
    case .theme: "theme"
    case .edit: nil
    }
  }
}

extension State {
  /// The form for something; nil where what it is about is not there.
  func form(_ kind: FormKind) -> (any Question)? {
    switch kind {
    case .recommendation: return RecommendationForm(in: self)
    case .part(let id): return PartForm(of: id, in: self)
    case .report: return ReportForm(in: self)
    case .institution: return InstitutionForm(in: self)
    case .deadline: return DeadlineForm(in: self)
    case .source: return SourceForm(in: self)
    case .theme: return ThemeForm(in: self)
    case .edit(let id):
      switch dossier.editable(id) {
      case .recommendation(let recommendation): return RecommendationForm(recommendation, in: self)
      case .part(let part, let recommendation): return PartForm(part, of: recommendation, in: self)
      case .report(let report): return ReportForm(report, in: self)
      case .deadline(let deadline): return DeadlineForm(deadline, in: self)
      case .institution(let institution): return InstitutionForm(institution, in: self)
      case .source(let source): return SourceForm(source, in: self)
      case .theme(let theme): return ThemeForm(theme, in: self)
      case nil: return nil
      }
    }
  }

  /// Asks for something in a form.
  mutating func ask(_ kind: FormKind) {
    if refusesChanges() { return }
    guard let form = form(kind) else {
      return message = Message(.refused, "it is not in this dossier any more")
    }
    ask(form)
  }
}
