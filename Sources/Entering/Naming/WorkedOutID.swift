public import Model

extension Dossier {
  /// An id made of a name, that nothing in the dossier has; nil where the name has neither letters nor
  /// digits.
  ///
  /// - Parameters:
  ///   - name: What it is called, as `Ministry of Justice`.
  ///   - taken: What else is no longer free.
  /// - Returns: The id.
  public func freeID(for name: String, besides taken: [String] = []) -> String? {
    guard let id = name.asID?.beginning else { return nil }
    let ids = [id] + (2...999).map { "\(id)-\($0)" }
    return ids.first { id in
      // One of GRECO's numbers would mean the recommendation that has it.
      !taken.contains(id) && Roman.numeral(typed: id) == nil && editable(id) == nil
    }
  }
}

extension String {
  /// As many whole words of an id as people still read and type.
  fileprivate var beginning: String {
    var words = split(separator: "-")
    while words.count > 1, words.joined(separator: "-").count > 40 { words.removeLast() }
    return words.joined(separator: "-")
  }
}
