/// The keys of the dashboard as documents list them: what each does, told once.
public enum KeyTable {
  /// What some keys do.
  public struct Row: Hashable, Sendable {
    /// The keys' names; first the one that is shown.
    public var keys: [String]
    /// What they do.
    public var help: String
  }

  /// The rows in the order of the help, without the keys of an editor, which everybody knows.
  public static let rows: [Row] = Binding.Group.allCases.filter { $0 != .typing }.flatMap(rows)

  private static func rows(_ group: Binding.Group) -> [Row] {
    let bindings = Bindings.all.filter { binding in
      binding.group == group && !binding.places.isSubset(of: [.status, .screen(.help)])
    }
    var told: Set<String> = []
    return bindings.compactMap { binding in
      // What opened a view closes it, too.
      guard binding.help != "back", told.insert(binding.help).inserted else { return nil }
      let keys = binding.keys.map { $0.name(Symbols(isASCII: false)) }
      return Row(keys: binding.command.digit == nil ? keys : ["1…9"], help: binding.help)
    }
  }
}
