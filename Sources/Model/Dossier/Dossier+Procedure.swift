/// What is told of reports, dates, institutions and themes by their ids.
extension Dossier {
  /// What a report, a date or an institution is called; its id, where the dossier does not know it.
  public func name(ofProcedure id: String, in languages: [String] = ["en"]) -> String {
    // A date by its title alone: the day may be what is disputed.
    catalogue.deadline(id)?.title.text(in: languages) ?? names(in: languages).thing(id)
  }

  /// What two entries to a report, a date or an institution differ in, as
  /// `due: 31 January 2027 / 30 June 2027`; days as they are to be written.
  public func differences(
    _ question: TwoEntries,
    in languages: [String] = ["en"],
    days: @escaping (PartialDay) -> String = \.longWords
  ) -> String {
    let values = question.entries.map(\.value)
    let names = names(in: languages)
    let members = values.flatMap(\.memberNames).unique.filter { name in
      Set(values.map { $0[name] }).count > 1
    }
    func label(_ name: String) -> String {
      Names.label(name, of: values.first { $0["kind"] != nil } ?? .null)
    }
    guard !members.isEmpty else {
      return question.entries.map { words(for: $0, days: days, in: languages) }.joined(
        separator: " / "
      )
    }
    return members.map { name in
      let said = values.map { value in
        if value == .null { return "taken back" }
        return value[name].map { names.value(name, $0, days: days) } ?? "not said"
      }
      return "\(label(name)): \(said.unique.joined(separator: " / "))"
    }.joined(separator: "; ")
  }
}

extension JSON {
  /// The names of an object's members, in their order.
  public var memberNames: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }
}
