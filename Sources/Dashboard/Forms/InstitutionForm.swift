internal import Entering
internal import Model

/// An institution: its name, and its short name.
struct InstitutionForm: Form {
  let edited: Editable?
  let begun: [String]
  let noun = "institution"

  var parts: [FormPart] {
    let parts: [FormPart] = [.field(.name), .field(.short)]
    return edited == nil ? parts + [.id] : parts
  }

  /// A new one.
  init(in state: State) { (edited, begun) = (nil, ["", "", ""]) }

  /// One that is there.
  init(_ institution: Catalogue.Institution, in state: State) {
    let thing = Editable.institution(institution)
    edited = thing
    begun = [.name, .short].map { state.written($0, of: thing) }
  }

  func name(in answers: FormAnswers) -> String {
    let short = answers.text(.field(.short))
    return short.asID == nil ? answers.text(.field(.name)) : short
  }

  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed {
    let name = try answers.needed(.name)
    let short = try answers.ifSaid(.short)
    let id = try answers.id(from: self.name(in: answers), in: state.dossier)
    return InstitutionDeed(id, name: name, short: short)
  }
}
