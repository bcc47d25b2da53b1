internal import Model

/// What a report that was read is called in a dossier.
extension OfficialReport {
  /// An id to begin with: its kind and year.
  var idWords: String? {
    guard let kind, let adopted else { return nil }
    return "\(kind.value.rawValue) \(adopted.value.year)"
  }

  /// Its title as a source.
  var title: String {
    let name = [round?.value, kind?.value.words].compactMap(\.self).joined(separator: ", ")
    return [name + (member.map { " on \($0.value)" } ?? ""), symbol?.value].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// Where it stands what it is: its title, else its symbol.
  var place: Place { kind?.place ?? symbol?.place ?? .file }
}
