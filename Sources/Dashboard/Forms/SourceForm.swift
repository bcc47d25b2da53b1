internal import Entering
internal import Model

/// A source: a publication, or a letter on paper.
struct SourceForm: Form {
  let edited: Editable?
  let begun: [String]
  let noun = "source"

  private static let fields: [Editable.Field] = [.title, .publisher, .published, .url, .note]

  var parts: [FormPart] {
    let parts = Self.fields.map { FormPart.field($0) }
    return edited == nil ? parts + [.id] : parts
  }

  /// A new one.
  init(in state: State) { (edited, begun) = (nil, Self.fields.map { _ in "" } + [""]) }

  /// One that is there.
  init(_ source: Catalogue.Source, in state: State) {
    let thing = Editable.source(source)
    edited = thing
    begun = Self.fields.map { state.written($0, of: thing) }
  }

  func hint(on field: Int, in state: State) -> String {
    // That a report without such a day is confidential says nothing of a source.
    parts[field] == .field(.published) ? "" : parts[field].hint
  }

  func name(in answers: FormAnswers) -> String { answers.text(.field(.title)) }

  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed {
    let title = try answers.needed(.title)
    let publisher = try answers.needed(.publisher)
    let published = try answers.day(.published, in: state)
    let (url, note) = (try answers.ifSaid(.url), try answers.ifSaid(.note))
    return SourceDeed(
      try answers.id(from: title.text, in: state.dossier),
      title: title,
      publisher: publisher,
      url: url,
      published: published,
      note: note
    )
  }
}
