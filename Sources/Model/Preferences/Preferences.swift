/// How a user wants things, whatever the dossier; what is not said is left to the surroundings.
///
/// Kept as it was written: what this version does not know or cannot use stays in its place.
public struct Preferences: Hashable, Sendable {
  private var members: [JSON.Member]

  /// Nothing said.
  public init() { members = [] }

  init(_ members: [JSON.Member]) { self.members = members }

  /// The dashboard's colours, by a palette's name.
  public var palette: String? {
    get { self[.palette]?.string }
    set { self[.palette] = newValue.map { .string($0) } }
  }

  /// In which order recommendations stand.
  public var sort: Sort? {
    get { self[.sort]?.string.flatMap(Sort.init) }
    set { self[.sort] = newValue.map { .string($0.rawValue) } }
  }

  /// Whether the dashboard takes the mouse.
  public var mouse: Bool? {
    get { self[.mouse]?.bool }
    set { self[.mouse] = newValue.map { .bool($0) } }
  }

  /// What entries are signed with.
  public var name: String? {
    get { self[.name]?.string }
    set { self[.name] = newValue.map { .string($0) } }
  }

  /// Where the user works: an institution's id, its name or short name.
  public var institution: String? {
    get { self[.institution]?.string }
    set { self[.institution] = newValue.map { .string($0) } }
  }

  /// The language of texts that come in several, by its two or three letters: `en`, `ru`, `kk`.
  public var language: String? {
    get { self[.language]?.string }
    set { self[.language] = newValue.map { .string($0) } }
  }

  /// When a shared dossier is brought together with that of others without being asked to.
  public var sync: Set<SyncMoment> {
    get {
      let said = self[.sync]
      return Set((said?.elements ?? [said].compactMap(\.self)).compactMap(SyncMoment.init))
    }
    set {
      let moments = SyncMoment.allCases.filter(newValue.contains)
      self[.sync] = moments.isEmpty ? nil : .array(moments.map { .string($0.rawValue) })
    }
  }

  /// As in the file, with what this version does not know.
  public var json: JSON { .object(members) }

  /// A value that can be used, and a place for one.
  private subscript(field: Field) -> JSON? {
    get {
      let value = members.first { $0.name == field.rawValue }?.value
      return value.flatMap { field.expectation(of: $0) == nil ? $0 : nil }
    }
    set {
      guard let place = members.firstIndex(where: { $0.name == field.rawValue }) else {
        if let newValue { members.append(JSON.Member(field.rawValue, newValue)) }
        return
      }
      if let newValue { members[place].value = newValue } else { members.remove(at: place) }
    }
  }

  /// What can be said.
  enum Field: String, CaseIterable {
    case palette, sort, mouse, name, institution, language, sync

    /// What a value should be, where it is not; null says nothing, and may.
    func expectation(of value: JSON) -> String? {
      if value == .null { return nil }
      switch self {
      case .palette: return value.isSomeText ? nil : "a palette's name was expected"
      case .sort:
        let names = Sort.allCases.map(\.rawValue)
        return names.contains(value.string ?? "")
          ? nil : "one of these was expected: \(names.joined(separator: ", "))"
      case .mouse: return value.bool != nil ? nil : "true or false was expected"
      case .sync:
        let names = SyncMoment.allCases.map(\.rawValue).joined(separator: ", ")
        let said = value.elements ?? [value]
        return said.allSatisfy { SyncMoment($0) != nil }
          ? nil : "one or several of these were expected: \(names)"
      case .name: return value.isSomeText ? nil : "your name in quotation marks was expected"
      case .institution: return value.isSomeText ? nil : "an institution's name or id was expected"
      case .language:
        return value.string?.isLanguage == true ? nil : "a language was expected: en, ru, kk"
      }
    }
  }
}

extension JSON {
  fileprivate var isSomeText: Bool { string.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
}

extension String {
  /// Whether it is the short name of a language.
  fileprivate var isLanguage: Bool {
    (2...3).contains(utf8.count)
      && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
