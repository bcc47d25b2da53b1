extension Environment {
  /// What the user goes by in the list of accounts, else at login.
  public var accountName: String? {
    Account.current?.name ?? Account.current?.login ?? variables["LOGNAME"]?.nonBlank
      ?? variables["USER"]?.nonBlank
  }

  /// What the user goes by in git.
  ///
  /// Asks the program git, so it is asked for only when something is to be signed.
  public func gitName() -> String? {
    let git = ["git", "config", "--get", "user.name"]
    guard let output = try? Program.run(git, environment: self, patience: 1000) else { return nil }
    guard output.status == 0 else { return nil }
    return String(decoding: output.bytes, as: UTF8.self).nonBlank
  }
}
