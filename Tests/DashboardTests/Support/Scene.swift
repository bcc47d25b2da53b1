@testable import Dashboard

/// The views and prompts of the dashboard, each as somebody comes to see it.
enum Scene: String, CaseIterable {
  case answers, assign, changed, changes, commands, detail
  case officialDetail = "detail-official"
  case due, filter, find, help, institutions, marked, measure, needs, note, overview, own, panes
  case past, status, timeline

  /// Wide, as usual, and as small as it gets used.
  static let sizes = [(120, 40), (80, 24), (40, 12)]

  /// A session that has come to it.
  func play(_ width: Int, _ height: Int, palette: Palette = .dark) -> Screenplay {
    let play = Screenplay(fixture, width, height, palette: palette)
    switch self {
    case .answers: return play.type("4 j <Enter>")
    case .assign: return play.type("7 a").write("Min")
    case .changed: return play.type("j +")
    case .changes: return play.type("c")
    case .commands: return play.type(":").write("due")
    case .detail: return play.type("3 <Enter>")
    case .officialDetail: return play.type("<Enter> <PgDn>")
    case .due: return play.type("3 d <C-u>").write("+30d")
    case .filter: return play.type("f")
    case .find: return play.type("/ trans")
    case .help: return play.type("?")
    case .institutions: return play.type("w")
    case .marked: return play.type("3 v v")
    case .measure:
      return play.type("3 m").write("Order 214").type("<Tab>").write("next friday")
        .type("<Tab> <Down> <Down>")
    case .needs: return play.type("! j")
    case .note: return play.type("3 n").write("Проект закона внесён в Мажилис")
    case .overview: return play.type("o")
    case .own: return play.type(":").write("institution MoJ").type("<Enter> i")
    case .panes: return play.type("3")
    case .past: return play.type(":").write("as-of 2026-03-01").type("<Enter>")
    case .status: return play.type("3 s")
    case .timeline: return play.type("t")
    }
  }

  private var fixture: Fixture {
    switch self {
    case .changed, .help: .shipped
    case .officialDetail: .official
    case .institutions, .own: .owing
    case .answers, .assign, .changes, .commands, .detail, .due, .filter, .find, .marked, .measure,
      .needs, .note, .overview, .panes, .past, .status, .timeline:
      .busy
    }
  }
}
