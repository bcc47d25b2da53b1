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
  /// In the overview.
  case overview
  /// Among what needs the user.
  case needs
  /// In the help.
  case help
  /// Choosing our status by a letter.
  case status
  /// Typing a text.
  case text
  /// Typing into one of several fields, and into the last of them.
  case form, lastField
  /// Typing to choose from what is offered.
  case choosing
  /// Typing words to find.
  case find

  /// Whether letters are text here.
  var takesText: Bool {
    switch self {
    case .text, .form, .lastField, .choosing, .find: true
    case .panes, .detail, .timeline, .changes, .overview, .needs, .help, .status: false
    }
  }

  /// Its name, as in "keys in the panes".
  var name: String {
    switch self {
    case .panes: "in the panes"
    case .detail: "in a recommendation"
    case .timeline: "on the timeline"
    case .changes: "among the changes"
    case .overview: "in the overview"
    case .needs: "among what needs you"
    case .help: "in the help"
    case .status: "while choosing a status"
    case .text, .form, .lastField, .choosing, .find: "while typing"
    }
  }
}

extension State {
  /// Whether letters are text where the user is.
  public var isTyping: Bool { place.takesText }

  /// Where the user is.
  var place: Place {
    if let prompt {
      let place = prompt.question.place
      return place == .form && prompt.focus == prompt.fields.count - 1 ? .lastField : place
    }
    if helpScroll != nil { return .help }
    return viewPlace
  }

  /// Whether the panes are seen, and neither a view nor the help over them.
  var showsPanes: Bool { view == nil && helpScroll == nil }

  /// The place under the help and the question.
  var viewPlace: Place {
    switch view {
    case .detail: .detail
    case .timeline: .timeline
    case .changes: .changes
    case .overview: .overview
    case .needs: .needs
    case nil: .panes
    }
  }
}
