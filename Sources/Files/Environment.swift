@preconcurrency internal import Glibc

/// What the process was started with, as a value.
public struct Environment: Sendable {
  /// The variables by name.
  public let variables: [String: String]

  /// An environment of those variables.
  public init(variables: [String: String]) {
    self.variables = variables
  }

  /// The environment of this process as it was started.
  public static let current = ofProcess

  /// The environment of this process as it is now.
  static var ofProcess: Environment {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1)
      if let name = parts.first {
        variables[String(name)] = parts.count > 1 ? String(parts[1]) : ""
      }
      next += 1
    }
    return Environment(variables: variables)
  }

  /// The variables of this process that name folders of ours and hold no UTF-8: mended, another
  /// folder would be meant.
  public static var brokenPaths: [String] {
    ["GRECO_DOSSIER", "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"]
      .filter { name in getenv(name).map { String(validatingCString: $0) == nil } ?? false }
  }

  /// A variable's value, or nil where it is not set.
  public subscript(name: String) -> String? { variables[name] }

  /// The folder for what the user makes, or nil where nothing says where that is.
  public var dataHome: String? { home(variable: "XDG_DATA_HOME", under: ".local/share") }

  /// The folder for how the user wants things, or nil where nothing says where that is.
  public var configHome: String? { home(variable: "XDG_CONFIG_HOME", under: ".config") }

  /// The folder for what lasts from one start to the next, or nil where nothing says where that is.
  public var stateHome: String? { home(variable: "XDG_STATE_HOME", under: ".local/state") }

  /// Whether the user wants no colour.
  public var noColor: Bool { said("NO_COLOR") != nil }

  /// Whether the terminal can do nothing but print.
  public var isDumb: Bool { (said("TERM") ?? "dumb") == "dumb" }

  /// A variable that is set and not empty.
  private func said(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A relative path is to be ignored, says the XDG specification.
  private func home(variable: String, under folder: String) -> String? {
    let absolute = { (path: String) in path.hasPrefix("/") }
    if let stated = said(variable), absolute(stated) { return stated }
    let home = said("HOME").flatMap { absolute($0) ? $0 : nil } ?? Account.current?.home
    return home.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + folder }
  }
}
