extension Preferences {
  /// What could be read of a file, and what could not.
  public struct Reading: Sendable {
    /// All that is said in it.
    public var preferences: Preferences
    /// What is not used, and why.
    public var problems: [Problem]
    /// Whether the file as a whole says nothing that can be understood, so that nobody may write
    /// over it.
    public var isBroken: Bool

    /// What could be read.
    public init(_ preferences: Preferences, problems: [Problem] = [], isBroken: Bool = false) {
      self.preferences = preferences
      self.problems = problems
      self.isBroken = isBroken
    }
  }

  /// Reads preferences.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name for problems.
  ///   - palettes: the names of palettes there are.
  /// - Returns: what can be used, and the problems that name everything else.
  public static func read(_ bytes: [UInt8], file: String, palettes: [String]) -> Reading {
    do throws(JSONFault) {
      let root = try JSONDocument.root(of: bytes)
      if let twin = root.twin { throw twin }
      guard case .object(let members) = root.json else {
        throw JSONFault(offset: root.offset, message: "an object { … } was expected")
      }
      let problems = Field.allCases.compactMap { field -> Problem? in
        guard let node = root[field.rawValue],
          let message = field.expectation(of: node.json, palettes)
        else { return nil }
        let position = TextPosition(of: node.offset, in: bytes)
        let text = message + ", not \(node.source.shortened); this is not used"
        return Problem(.warning, file: file, at: position, field: field.rawValue, text)
      }
      return Reading(Preferences(members), problems: problems)
    } catch {
      let position = TextPosition(of: error.offset, in: bytes)
      let problem = Problem(.error, file: file, at: position, error.message)
      return Reading(Preferences(), problems: [problem], isBroken: true)
    }
  }
}

extension Preferences.Field {
  fileprivate func expectation(of value: JSON, _ palettes: [String]) -> String? {
    if let expectation = expectation(of: value) { return expectation }
    guard self == .palette, let name = value.string, !palettes.contains(name) else { return nil }
    return "one of these was expected: \(palettes.joined(separator: ", "))"
  }
}
