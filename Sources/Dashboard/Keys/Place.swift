/// Where the user is: it decides what a key means.
enum Place: Hashable, Sendable {
  /// Among the panes.
  case panes
  /// On a screen over them.
  case screen(ScreenKind)
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
    case .panes, .screen, .status: false
    }
  }

  /// Its name, as in "keys in the panes".
  var name: String {
    switch self {
    case .panes: "in the panes"
    case .screen(let kind): kind.type.placeName
    case .status: "while choosing a status"
    case .text, .form, .lastField, .choosing, .find: "while typing"
    }
  }
}

extension Place: CaseIterable {
  static let allCases: [Place] =
    [.panes] + ScreenKind.allCases.map(Place.screen)
    + [.status, .text, .form, .lastField, .choosing, .find]
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
    return screenPlace
  }

  /// Whether the panes are seen, and no screen over them.
  var showsPanes: Bool { layers.isEmpty }

  /// The place under the question.
  var screenPlace: Place { layers.last.map { .screen($0.kind) } ?? .panes }
}
