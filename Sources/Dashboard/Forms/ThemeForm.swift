internal import Entering
internal import Model

/// A theme: its title, what belongs to it, and its place.
struct ThemeForm: Form {
  let edited: Editable?
  let begun: [String]
  let noun = "theme"

  private static let fields: [Editable.Field] = [.title, .about, .place]

  var parts: [FormPart] {
    let parts = Self.fields.map { FormPart.field($0) }
    return edited == nil ? parts + [.id] : parts
  }

  /// A new one, the last.
  init(in state: State) {
    (edited, begun) = (nil, ["", "", String(state.dossier.catalogue.themes.count + 1), ""])
  }

  /// One that is there.
  init(_ theme: Theme, in state: State) {
    let thing = Editable.theme(theme)
    edited = thing
    begun = Self.fields.map { state.written($0, of: thing) }
  }

  func title(in state: State) -> String {
    guard case .theme(let theme) = edited else { return "A new theme" }
    return "The theme \(state.text(theme.title))"
  }

  func name(in answers: FormAnswers) -> String { answers.text(.field(.title)) }

  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed {
    let title = try answers.needed(.title)
    let about = try answers.ifSaid(.about)
    let place = try answers.said(.field(.place))
      .map { text throws(Refusal) in try Numbers.place(text) }
    let isLast = place.map { $0 > state.dossier.catalogue.themes.count } ?? true
    let id = try answers.themeID(from: title.text, in: state.dossier)
    return HeadingDeed(id, title: title, about: about, place: isLast ? nil : place)
  }
}
