internal import Glibc
internal import Model

/// A user's entry in the system's list of accounts.
struct Account {
  var login: String
  var name: String?
  var home: String?

  static var current: Account? { of(getuid()) }

  /// What a user is called at login, or else that user's number.
  static func login(of user: UInt32) -> String { of(user)?.login ?? "user \(user)" }

  private static func of(_ user: UInt32) -> Account? {
    var room = [CChar](repeating: 0, count: 1 << 14)
    var entry = passwd()
    return room.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return nil }
      var found: UnsafeMutablePointer<passwd>?
      getpwuid_r(user, &entry, start, room.count, &found)
      return found.flatMap { Account($0.pointee) }
    }
  }

  init?(_ entry: passwd) {
    guard let login = Self.text(entry.pw_name) else { return nil }
    self.login = login
    home = Self.text(entry.pw_dir).flatMap { $0.hasPrefix("/") ? $0 : nil }
    name = Self.text(entry.pw_gecos).flatMap { Self.name(gecos: $0, login: login) }
  }

  /// The name before the first comma, in which `&` stands for the login.
  static func name(gecos: String, login: String) -> String? {
    let field = gecos.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
    return String(field).replacing("&", with: login.capitalizedFirst).nonBlank
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
    pointer.flatMap { String(cString: $0).nonBlank }
  }
}

extension String {
  /// Without the space around it, or nil when there is nothing else.
  var nonBlank: String? {
    let text = trimmed
    return text.isEmpty ? nil : text
  }
}
