import Entering
import Model

extension Editable {
  /// A field by its name; if there is none, the failure names those there are.
  func findField(_ name: String) throws(Failure) -> Field {
    if let field = fields.first(where: { $0.rawValue.lowercased() == name.lowercased() }) {
      return field
    }
    let known = fields.map(\.rawValue).joined(separator: ", ")
    throw Failure(
      "\u{201C}\(name)\u{201D} is no field of \(noun.withArticle). There are: \(known).",
      .usage
    )
  }
}

extension Editable.Field {
  /// What a text sets the field to; nil where it is taken away.
  func value(of text: String, in dossier: Dossier) throws(Failure) -> JSON? {
    if isOptional, WrittenNone.isSaid(by: text) { return nil }
    switch self {
    case .title, .text, .judgement, .symbol, .name, .short:
      return .string(try filled(text, rawValue))
    case .number: return .string(try Roman.officialNumber(text))
    case .adopted, .published, .due, .from, .met:
      return try day(of: text, in: dossier).map { .string($0.partial.description) }
    case .kind: return try choice(text, Report.Kind.self)
    case .wording: return try choice(text, Wording.self)
    case .basis: return try choice(text, Basis.self)
    case .closedBy: return .string(try dossier.findReport(text).id)
    case .totals: return Report.json(totals: try Status.totals(text))
    }
  }

  /// The day that a text sets the field to; nil where it is taken away, or holds no day.
  func day(of text: String, in dossier: Dossier) throws(Failure) -> WrittenDay? {
    guard let use = DayUse(self) else { return nil }
    let reader = DayReader.ofUser(from: dossier.day)
    do throws(DayRefusal) {
      return isOptional
        ? try reader.dayOrNone(text, for: use) : try reader.day(text, for: use)
    } catch {
      throw Failure(error, of: text, behind: rawValue, from: reader.today, orNone: isOptional)
    }
  }

  private func choice<Choice: WrittenChoice>(
    _ text: String,
    _ type: Choice.Type
  ) throws(Failure) -> JSON {
    if let choice = try? Choice.written(text) { return .string(choice.rawValue) }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure("\(rawValue): \u{201C}\(text)\u{201D} is none of: \(choices).", .usage)
  }
}
