internal import Model

extension Status {
  /// The colour that repeats what the mark says.
  var role: Role {
    switch self {
    case .implemented, .dealtWith, .satisfactory: .good
    case .partlyImplemented: .partly
    case .notImplemented: .poor
    case .outstanding: .quiet
    }
  }
}
