/// Where the user is: it decides what a key means.
enum Place: CaseIterable, Hashable, Sendable {
  /// Among the panes.
  case panes
  /// In one recommendation.
  case detail
  /// On the timeline.
  case timeline
  /// Among the changes.
  case changes
  /// In the help.
  case help
  /// Choosing our status by a letter.
  case status
  /// Typing a text.
  case text
  /// Typing words to find.
  case find

  /// Whether letters are text here.
  var takesText: Bool {
    switch self {
    case .text, .find: true
    case .panes, .detail, .timeline, .changes, .help, .status: false
    }
  }

  /// Its name, as in "keys in the panes".
  var name: String {
    switch self {
    case .panes: "in the panes"
    case .detail: "in a recommendation"
    case .timeline: "on the timeline"
    case .changes: "among the changes"
    case .help: "in the help"
    case .status: "while choosing a status"
    case .text, .find: "while typing"
    }
  }
}

extension State {
  /// Where the user is.
  var place: Place {
    switch prompt?.kind {
    case .find: return .find
    case .note: return .text
    case .status: return .status
    case nil: break
    }
    if helpScroll != nil { return .help }
    switch view {
    case .detail: return .detail
    case .timeline: return .timeline
    case .changes: return .changes
    case nil: return .panes
    }
  }
}
