public import Model

/// It is said that a name is somebody's as well, or no longer.
public struct PersonDeed: Deed {
  /// What a person's other names are called, as fields of other things are.
  public static let field = "also"

  let name: String
  /// The name that is theirs as well; nil where those that were are to be people of their own again.
  let other: String?

  /// - Parameters:
  ///   - name: What somebody goes by.
  ///   - other: What is their name as well; `none` where none is.
  /// - Throws: Why that is no name.
  public init(_ name: String, also other: String) throws(Refusal) {
    self.name = try Self.name(name)
    self.other = WrittenNone.isSaid(by: other) ? nil : try Self.name(other)
  }

  private static func name(_ text: String) throws(Refusal) -> String {
    let name = Person.name(ofEventsOn: text.trimmed) ?? text
    return try SaidText(name, of: "a name").text
  }

  /// What is entered; refused where nobody entered anything under either name.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let known = dossier.journal.names
    guard known.contains(name) || other.map(known.contains) == true else {
      throw .missing(.person(name, known: known))
    }
    guard let other else { return parting(in: dossier) }
    if other == name { throw .impossible(.sameName(name)) }
    return joining(other, in: dossier)
  }

  /// The other name leads to this one; where this one led there, it no longer does.
  private func joining(_ other: String, in dossier: Dossier) -> [EventDraft] {
    let people = dossier.people
    let present = people.presentName(of: name)
    guard people.areOne(name, other) else { return [said(other, name, dossier)].compactMap(\.self) }
    guard present == other else {
      // They are one already; what two people said of it is settled so.
      let register = dossier.journal.register(.person, on: Person.eventPrefix + other)
      return dossier.journal.rivals(register).isEmpty
        ? [] : [said(other, name, dossier)].compactMap(\.self)
    }
    return [said(name, nil, dossier), said(other, name, dossier)].compactMap(\.self)
  }

  /// Of the name that somebody goes by all others are parted, of another that one.
  private func parting(in dossier: Dossier) -> [EventDraft] {
    let person = dossier.people.person(name)
    let parted = person.presentName == name ? person.names.sorted() : [name]
    return parted.compactMap { said($0, nil, dossier) }
  }

  private func said(_ name: String, _ other: String?, _ dossier: Dossier) -> EventDraft? {
    dossier.journal.drafting(
      .person,
      on: Person.eventPrefix + name,
      value: .optional(other)
    )
  }

  /// What is said where it holds already.
  public var alreadyWords: String {
    other.map { "\(name) and \($0) are one person already" } ?? "\(name) has no other name"
  }
}
