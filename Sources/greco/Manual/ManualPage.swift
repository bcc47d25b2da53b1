import ArgumentParser
import Dashboard
import Entering

/// The manual page `greco(1)`, from the commands that the parser knows and the table of keys.
enum ManualPage {
  /// The page as `man` reads it.
  static var roff: String {
    var page = Roff()
    page.title("GRECO", section: 1, footer: "greco \(Greco.number)", manual: "User Commands")
    addIntroduction(&page)
    addCommands(&page)
    addDays(&page)
    addKeys(&page)
    addSurroundings(&page)
    addExitStatus(&page)
    return page.text
  }

  private static func addIntroduction(_ page: inout Roff) {
    let configuration = Greco.configuration
    page.heading("NAME")
    page.paragraph(
      "greco - \(configuration.abstract.prefix(1).lowercased())"
        + configuration.abstract.dropFirst().dropLast()
    )
    page.heading("SYNOPSIS")
    page.paragraph("greco [options] [command] [arguments]")
    page.heading("DESCRIPTION")
    page.paragraph(configuration.discussion)
    page.heading("OPTIONS")
    page.paragraph("They are taken before or after any command.")
    for option in ParsedCommand.everywhere { page.item(option.usage, option.help) }
  }

  private static func addCommands(_ page: inout Roff) {
    page.heading("COMMANDS")
    for command in ParsedCommand.all {
      page.subheading("greco \(command.name)")
      page.paragraph(command.abstract)
      page.example(command.usage)
      if !command.discussion.isEmpty { page.paragraph(command.discussion) }
      for option in command.options { page.item(option.usage, option.help) }
    }
  }

  private static func addDays(_ page: inout Roff) {
    page.heading("DAYS")
    page.paragraph(
      "A day may be written as \(DayRefusal.forms), 31/3/2026, 31 Mar 2026, Q1 2026, end of year, "
        + "yesterday or -7d, in English, French, Russian, Kazakh or Ukrainian. A month or a year is its last day "
        + "where something is due or ends (due, deadline, --until, --as-of), its first in --since, and "
        + "stays what it is elsewhere. A quarter or a half-year is its last day, and its words are "
        + "kept in the note. What could be two days, as 1/2/2027, is refused."
    )
  }

  private static func addKeys(_ page: inout Roff) {
    page.heading("KEYS")
    page.paragraph("In the dashboard, ? shows those of the place one is in.")
    for row in KeyTable.rows {
      // A manual is read in every locale, and not every one has the sign on the key.
      let keys = row.keys.map { $0 == "\u{23CE}" ? "Enter" : $0 }
      page.item(keys.joined(separator: ", "), row.help)
    }
  }

  private static func addSurroundings(_ page: inout Roff) {
    page.heading("FILES")
    page.item(
      "$XDG_DATA_HOME/greco/<dossier>/journal.jsonl",
      "What was entered, one event a line, only ever appended to; by default below ~/.local/share."
    )
    page.item(
      "$XDG_CONFIG_HOME/greco/config.json",
      "How the user wants it: name, palette, sort, mouse, institution, language; by default below "
        + "~/.config."
    )
    page.heading("ENVIRONMENT")
    page.item("GRECO_DOSSIER", "The folder of the dossier to open, where --dossier names none.")
    page.item("VISUAL, EDITOR", "The editor for long texts.")
    page.item("NO_COLOR", "Without colours, if it is set.")
    page.item("COLORFGBG", "Tells whether the terminal's background is light.")
    page.item("TZ", "Where the user is: a day ends there.")
  }

  private static func addExitStatus(_ page: inout Roff) {
    page.heading("EXIT STATUS")
    for (status, words) in ExitStatus.meanings { page.item("\(status)", words) }
    page.heading("NOTES")
    page.paragraph(
      "GRECO is the Council of Europe's Group of States against Corruption. This program is "
        + "neither GRECO's nor the Council of Europe's."
    )
  }
}
