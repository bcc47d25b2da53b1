import Canvas
import FoundationEssentials
import Testing

@testable import Dashboard

/// A screen as it should be, kept in a file beside the tests.
///
/// The text, below it a letter for the look of every cell, and the place of the cursor. With
/// `RECORD=1` in the environment a screen that differs is written anew; the test fails then, so
/// that nobody takes a recording for a passed test.
enum Golden {
  static func check(
    _ play: Screenplay,
    _ name: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    check(picture(of: play.frame, in: play.state.settings.palette), name, location)
  }

  /// Checks lines that are kept as they are.
  static func check(
    _ lines: [String],
    _ name: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    check((lines + [""]).joined(separator: "\n"), name, location)
  }

  private static func check(_ actual: String, _ name: String, _ location: SourceLocation) {
    let path = folder + name + ".txt"
    let kept = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard kept != actual else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let wasWritten = FileManager.default.createFile(atPath: path, contents: Data(actual.utf8))
      Issue.record(
        "\(name): \(wasWritten ? "recorded; look at it" : "could not be written")",
        sourceLocation: location
      )
    } else {
      Issue.record(difference(name, kept, actual), sourceLocation: location)
    }
  }

  /// Everything that a golden holds.
  static func picture(of frame: Frame, in palette: Palette) -> String {
    let looks = (0..<frame.height).map { y in
      String(frame.row(y).map { StyleLetters.letter($0.style, in: palette) })
    }
    let cursor = frame.cursor.map { "\($0.x),\($0.y)\(frame.showsCursor ? " shown" : "")" }
    return (frame.textRows + ["", "style"] + looks + ["", "cursor \(cursor ?? "none")", ""])
      .joined(separator: "\n")
  }

  private static let folder =
    #filePath.split(separator: "/").dropLast(2)
    .reduce("") { $0 + "/" + $1 } + "/Goldens/"

  private static func difference(_ name: String, _ kept: String?, _ actual: String) -> Comment {
    guard let kept else { return "\(name): there is no golden; RECORD=1 records it" }
    let (was, now) = (lines(kept), lines(actual))
    let rows = (0..<max(was.count, now.count)).filter { row in
      (row < was.count ? was[row] : nil) != (row < now.count ? now[row] : nil)
    }
    let shown = rows.prefix(12).map { row in
      "\(row + 1)\n  - \(row < was.count ? was[row] : "")\n  + \(row < now.count ? now[row] : "")"
    }
    return
      "\(name): \(rows.count) lines differ; RECORD=1 records it\n\(shown.joined(separator: "\n"))"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// A letter for each look.
enum StyleLetters {
  /// The letter of the first role that looks so, or `?` for a look that no role has.
  ///
  /// It is a capital if it is bold besides, and one of its own in reverse video.
  static func letter(_ style: Style, in palette: Palette) -> Character {
    if style.attributes.contains(.reverse) { return reversed(style) }
    // Nothing is written there, whatever a palette does to text.
    if style == .plain { return "." }
    if let role = letters.first(where: { palette[$0.role] == style }) { return role.letter }
    if let role = letters.first(where: { palette[$0.role].adding(.bold) == style }) {
      return Character(role.letter.uppercased())
    }
    return "?"
  }

  /// A selected row has the terminal's own colours exchanged, and no others.
  private static func reversed(_ style: Style) -> Character {
    guard style.foreground == nil, style.background == nil else { return "?" }
    switch style.attributes.subtracting(.reverse) {
    case []: return "R"
    case .bold: return "B"
    case .dim: return "D"
    default: return "?"
    }
  }

  private static let letters: [(role: Role, letter: Character)] = [
    (.text, "."), (.strong, "s"), (.quiet, "q"), (.faint, "f"), (.accent, "a"), (.good, "g"),
    (.partly, "p"), (.poor, "o"), (.alarm, "!"),
  ]
}
