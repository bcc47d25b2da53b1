import Testing

@testable import Dashboard
@testable import Model

/// The dossiers that the dashboard is tried with.
enum Fixture: String, CaseIterable, CustomTestStringConvertible {
  /// Kazakhstan's, as it is shipped.
  case shipped
  /// The same after some years of work.
  case busy
  /// The same, and who answers for what.
  case owing
  /// One theme of three recommendations.
  case oneTheme
  /// Twelve themes, one of them with sixty recommendations.
  case twelveThemes
  /// GRECO's own texts, with numbers and parts.
  case official
  /// Titles in Kazakh, and in characters two columns wide.
  case kazakh
  /// Texts that try to take the terminal over.
  case hostile
  /// The last report is not public.
  case confidential
  /// Nothing can be changed.
  case readOnly
  /// On a day in the past.
  case asOf
  /// No theme at all.
  case empty
  /// Some entries could not be read.
  case damaged

  /// The day on which everything is seen.
  static let today = day("2026-11-23")

  /// A day that is known to be one.
  static func day(_ text: String) -> Day {
    guard let day = PartialDay(text)?.exact else { preconditionFailure("\(text) is no day") }
    return day
  }

  /// A day, a month or a year that is known to be one.
  static func partial(_ text: String) -> PartialDay {
    guard let day = PartialDay(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  var testDescription: String { rawValue }

  var dossier: Dossier {
    switch self {
    case .asOf:
      Dossier(catalogue, journal, asOf: Self.day("2024-10-01"), local: .utc)
    default:
      Dossier(catalogue, journal, today: Self.today, local: .utc)
    }
  }

  func settings(palette: Palette, isASCII: Bool) -> Settings {
    Settings(
      palette: palette,
      isASCII: isASCII,
      readOnlyReason: readOnlyReason,
      languages: self == .kazakh ? ["kk", "en"] : ["en"]
    )
  }

  /// It as a dossier that was opened.
  var arrival: Desk.Arrival { arrival(in: "") }

  /// It as a dossier that was opened in a folder.
  func arrival(in folder: String) -> Desk.Arrival {
    Desk.Arrival(dossier, in: folder, problemCount: self == .damaged ? 3 : 0)
  }

  /// The commands of the shell that can be typed.
  static let commands = [
    CommandUsage(
      name: "set",
      arguments: "<id> ... <status> [--note <text>]",
      help: "Set our status of recommendations or parts."
    ),
    CommandUsage(name: "add", arguments: "<id> --name <name>", help: "Add something."),
    CommandUsage(
      name: "import",
      arguments: "<file> ... [--strict] [--sheet <name>]",
      help: "Enter a file."
    ),
    CommandUsage(name: "edit", arguments: "<id> <field> <value> ...", help: "Correct it."),
  ]

  private var readOnlyReason: String? {
    switch self {
    case .readOnly: "it was opened to be read only"
    case .asOf: "1 Oct 2024 is in the past"
    default: nil
    }
  }

  private var catalogue: Catalogue {
    switch self {
    case .shipped, .readOnly, .asOf, .damaged: Shipped.catalogue
    case .busy: Busy.catalogue
    case .owing: Owing.catalogue
    case .oneTheme: Invented.oneTheme
    case .twelveThemes: Invented.twelveThemes
    case .official: Invented.official
    case .kazakh: Invented.kazakh
    case .hostile: Hostile.catalogue
    case .confidential: Invented.confidential
    case .empty: Invented.empty
    }
  }

  private var journal: Journal {
    switch self {
    case .busy: Busy.journal
    case .owing: Owing.journal
    case .hostile: Hostile.journal
    case .asOf: Busy.journal
    case .shipped, .oneTheme, .twelveThemes, .official, .kazakh, .confidential, .readOnly, .empty,
      .damaged:
      Journal()
    }
  }
}
