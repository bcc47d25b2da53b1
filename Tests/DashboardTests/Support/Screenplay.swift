import Canvas
import Model

@testable import Dashboard

/// A session as a person has it: a dossier on a screen, keys, and what is then to be seen.
///
/// What the program's loop does outside of the dashboard is done here with a clock that always
/// says the same and a journal in memory.
final class Screenplay {
  /// What the dashboard knows.
  private(set) var state: State
  /// What was entered in this session, in order.
  private(set) var events: [Event] = []
  /// Whether the program would have ended.
  private(set) var hasQuit = false
  /// What else was asked of the world outside.
  private(set) var otherEffects: [Effect] = []
  /// Why nothing can be written; nil while it can.
  var writeFailure: String?
  /// Whether nothing tells who enters things.
  var isUnnamed = false
  /// What the user's own editor gives back.
  var composed: String?
  /// Why the user's own editor does not end well; nil if it does.
  var editorFailure: String?
  /// The folder that it then leaves, if it does.
  var editorFolder: String?

  /// What is in a folder.
  var names: (_ folder: String) -> [String] = { _ in [] }

  /// The other dossiers of a portfolio, by their folders.
  private var others: [String: Fixture] = [:]

  private var drawing = Drawing()
  private var minutes = 0
  private let userName: String

  init(
    _ fixture: Fixture = .shipped,
    _ width: Int = 80,
    _ height: Int = 24,
    palette: Palette = .dark,
    ascii: Bool = false,
    user: String = "A. Sadykova"
  ) {
    let settings = fixture.settings(palette: palette, isASCII: ascii)
    userName = user
    state = State(
      fixture.arrival,
      settings: settings,
      commands: { Fixture.commands },
      size: .init(width: width, height: height)
    )
    update(.resized(.init(width: width, height: height)))
  }

  /// Several dossiers, by their folders, of which the first is at the front.
  init(portfolio: [(folder: String, fixture: Fixture)], _ width: Int = 120, _ height: Int = 40) {
    userName = "A. Sadykova"
    others = Dictionary(uniqueKeysWithValues: portfolio.map { ($0.folder, $0.fixture) })
    state = State(
      portfolio[0].fixture.arrival(in: portfolio[0].folder),
      among: Portfolio(portfolio.map(\.folder)),
      settings: portfolio[0].fixture.settings(palette: .dark, isASCII: false),
      size: .init(width: width, height: height)
    )
  }

  /// Looks into the next dossier of the portfolio that nobody looked into yet.
  @discardableResult
  func lookIntoNext() -> Self {
    guard let folder = state.portfolio?.waiting.first else { return self }
    let reading = others[folder].map { Portfolio.Reading.read(Glance($0.dossier, leftOut: 0)) }
    glance(at: folder, reading ?? .unreadable("it is gone"))
    return self
  }

  /// A dossier of the portfolio was looked into.
  func glance(at folder: String, _ reading: Portfolio.Reading) {
    update(.glanced([Portfolio.Glanced(in: folder, reading)]))
  }

  /// A dossier of the portfolio is taken away.
  func forget(_ folder: String) { others[folder] = nil }

  /// Presses keys, written as in `type("j j + <Enter>")`.
  @discardableResult
  func type(_ keys: String) -> Self {
    for input in Keystrokes.inputs(keys) { take(input) }
    return self
  }

  /// Presses a key.
  @discardableResult
  func press(_ key: Key) -> Self { take(.key(key)) }

  /// Types a text as it is, blanks included.
  @discardableResult
  func write(_ text: String) -> Self {
    for character in text { take(.key(.character(character))) }
    return self
  }

  @discardableResult
  func paste(_ text: String) -> Self { take(.paste(text)) }

  /// Keys come all at once, as they do where a terminal does not mark what is pasted.
  @discardableResult
  func pour(_ text: String) -> Self {
    let inputs = text.map { Input.key($0 == "\n" ? .enter : .character($0)) }
    if state.looksPasted(inputs) { update(.strayText) } else { inputs.forEach { take($0) } }
    return self
  }

  /// Clicks on a place, columns and rows from 0.
  @discardableResult
  func click(_ x: Int, _ y: Int) -> Self { take(.mouse(Mouse(.press, x: x, y: y))) }

  /// Clicks twice on the first place where a text is to be seen.
  @discardableResult
  func doubleClick(on text: String) -> Self {
    guard let place = place(of: text) else { return self }
    return click(place.x, place.y).take(.mouse(Mouse(.press, x: place.x, y: place.y, count: 2)))
  }

  /// Clicks on the first place where a text is to be seen.
  @discardableResult
  func click(on text: String) -> Self {
    guard let place = place(of: text) else { return self }
    return click(place.x, place.y)
  }

  /// Clicks on a text in the last row.
  @discardableResult
  func clickFooter(_ text: String, twice: Bool = false) -> Self {
    let (frame, y) = (frame, frame.height - 1)
    let x = (0..<frame.width).first { frame.row(y).dropFirst($0).text.hasPrefix(text) }
    guard let x else { return self }
    click(x, y)
    return twice ? take(.mouse(Mouse(.press, x: x, y: y, count: 2))) : self
  }

  @discardableResult
  func wheel(_ kind: Mouse.Kind, on text: String) -> Self {
    guard let place = place(of: text) else { return self }
    return take(.mouse(Mouse(kind, x: place.x, y: place.y)))
  }

  @discardableResult
  func resize(_ width: Int, _ height: Int) -> Self { take(.resize(width: width, height: height)) }

  /// Somebody else enters something in another program.
  @discardableResult
  func meanwhile(_ name: String, _ drafts: EventDraft...) -> Self { meanwhile(name, drafts) }

  /// Somebody else enters much at once.
  @discardableResult
  func meanwhile(_ name: String, _ drafts: [EventDraft]) -> Self {
    update(.news(sign(drafts, by: name)))
    return self
  }

  /// The user looked last on a day, and others entered something since.
  @discardableResult
  func looked(on day: Day, missing entries: [(name: String, drafts: [EventDraft])]) -> Self {
    let missed = entries.flatMap { name, drafts in
      let events = sign(drafts, by: name)
      update(.news(events))
      return events
    }
    let since = Timestamp(milliseconds: day.number * 86_400_000 + 9 * 3_600_000)
    update(.looked(since: since, missed: missed, by: userName))
    return self
  }

  /// The files are read anew.
  func reload(_ dossier: Dossier) { update(.reloaded(dossier)) }

  /// The same dossier is opened once more, after another session was left with texts begun.
  @discardableResult
  func takeUp(from other: Screenplay) -> Self { begin(with: other.state.begunTexts) }

  /// Texts were begun in an earlier session.
  @discardableResult
  func begin(with texts: [String: [String]]) -> Self {
    update(.begun(texts))
    return self
  }

  /// A command line that was run outside means nothing there.
  @discardableResult
  func refuse(_ line: String, why: String) -> Self {
    update(.notUnderstood(line, why: why))
    return self
  }

  /// A program is at work beside the dashboard, or none is.
  @discardableResult
  func working(_ work: Work?) -> Self {
    update(.working(work))
    return self
  }

  /// The dossier can be read no more, or again.
  func takeAway(_ outage: Outage?) { update(outage.map { .outage($0) } ?? .outageOver) }

  /// What was entered last is told so.
  func written(_ notice: Notice) {
    update(.written(Array(state.dossier.journal.events.suffix(1)), notice))
  }

  /// A file was read that is to be taken in.
  @discardableResult
  func read(_ file: ReadFile) -> Self {
    update(.read(file))
    return self
  }

  /// So many entries of the files cannot be read now.
  func leaveOut(_ count: Int) { update(.leftOut(count)) }

  @discardableResult
  private func take(_ input: Input) -> Self {
    if !hasQuit, let action = state.action(for: input) { update(action) }
    return self
  }

  private func update(_ action: Action) {
    for effect in Dashboard.update(&state, action) { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .quit: hasQuit = true
    case .goTo(let destination):
      let folder = destination.folder
      guard let other = others[folder] else { return update(.failed("\(folder): no such folder")) }
      update(.arrived(other.arrival(in: folder), showing: destination.subject))
    case .identify(let command): update(.identified(userName, then: command))
    case .write(let drafts, let says):
      if isUnnamed, state.userName == nil {
        return update(.unnamed(drafts, says: says, suggestion: "root"))
      }
      if let writeFailure { return update(.notWritten(writeFailure)) }
      let signed = sign(drafts, by: state.userName ?? userName)
      events += signed
      update(.written(signed, says))
    case .compose:
      if let editorFailure {
        update(.notComposed(editorFailure, left: composed, folder: editorFolder))
      } else {
        update(.composed(composed))
      }
    case .join(let lines, let says):
      events += lines.map(\.event)
      update(.written(lines.map(\.event), says))
    case .list(let folder): update(.listed(folder: folder, names(folder)))
    case .suspend, .redraw, .run, .keep, .keepLook, .copy, .mouse, .endWork:
      otherEffects.append(effect)
    }
  }

  /// Each entry a minute after the one before, from nine in the morning on.
  private func sign(_ drafts: [EventDraft], by name: String) -> [Event] {
    minutes += 1
    let start = Fixture.today.number * 86_400_000 + 9 * 3_600_000
    let chance = UInt64(minutes)
    let author = Author(
      name: name,
      now: Timestamp(milliseconds: start + minutes * 60_000),
      random: { (0, chance) }
    )
    return state.dossier.journal.sign(drafts, by: author)
  }
}

/// What is to be seen.
extension Screenplay {
  var frame: Frame { fromNothing(isPassing: false) }

  /// The same while keys come too quickly to read it.
  var passingFrame: Frame { fromNothing(isPassing: true) }

  private func fromNothing(isPassing: Bool) -> Frame {
    // Neither layers nor pages of before.
    var (fresh, drawing) = (state, Drawing())
    fresh.page = nil
    fresh.renewPage()
    return drawing.frame(of: fresh, isPassing: isPassing)
  }

  /// The same as the program draws it, frame after frame.
  func nextFrame(isPassing: Bool = false) -> Frame {
    drawing.frame(of: state, isPassing: isPassing)
  }

  /// The rows of the screen, without blanks at their ends.
  var rows: [String] { frame.textRows }

  /// The whole screen.
  var text: String { rows.joined(separator: "\n") }

  /// The last row.
  var footer: String { rows.last ?? "" }

  /// The first row.
  var header: String { rows.first ?? "" }

  /// What is in the selected row, which is in reverse video; nil where there is none.
  var selectedRow: String? {
    let frame = frame
    for y in 0..<frame.height {
      let reversed = frame.row(y).filter { $0.style.attributes.contains(.reverse) }
      if !reversed.isEmpty { return String(reversed.text).trimmedRight }
    }
    return nil
  }

  /// The id of the selected recommendation.
  var selected: String? { state.selectedID }

  /// What we say of a recommendation.
  func status(_ id: String) -> Status? { state.dossier.status(of: id) }

  /// The first place, from the top, where a text is to be seen.
  func place(of text: String) -> Frame.Position? {
    let frame = frame
    for y in 0..<frame.height {
      for x in 0..<frame.width where frame.row(y).dropFirst(x).text.hasPrefix(text) {
        return Frame.Position(x: x, y: y)
      }
    }
    return nil
  }

  /// Everything on the screen that is in a role of the palette, run by run, without blanks around.
  func texts(in role: Role) -> [String] {
    let frame = frame
    let style = state.settings.palette[role]
    return (0..<frame.height).flatMap { y in
      frame.row(y).split { $0.style != style }.map { run in
        String(run.text.drop { $0 == " " }).trimmedRight
      }
    }
  }
}

extension Frame {
  /// The rows of the screen, without blanks at their ends.
  var textRows: [String] { (0..<height).map { row($0).text.trimmedRight } }
}

extension Sequence where Element == Cell {
  /// The characters; a wide one once.
  var text: String { String(filter { !$0.isContinuation }.map(\.character)) }
}

extension StringProtocol {
  var trimmedRight: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
