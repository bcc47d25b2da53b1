/// A JSON value by itself, apart from the file it was read from.
public enum JSON: Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A number, in the digits it was written with, so that none is changed by reading it.
  case number(String)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Named values in the order they were written.
  case object([Member])

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSON

    /// A member of an object.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The one value that bytes hold; nil if they are no JSON.
  public init?(_ bytes: [UInt8]) {
    guard let root = try? JSONDocument.root(of: bytes) else { return nil }
    self = root.json
  }

  /// A whole number.
  public static func number(_ value: Int) -> JSON { .number(String(value)) }

  /// A text, or null where there is none.
  public static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// The text, if it is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth value, if it is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements, if it is an array.
  public var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The value of a member, if it is an object that has it.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Whether the two say the same, in whatever order the members of objects stand.
  func says(sameAs other: JSON) -> Bool {
    if self == other { return true }
    switch self {
    case .object, .array: return inOrder == other.inOrder
    case .null, .bool, .number, .string: return false
    }
  }

  /// The same with the members of every object in the order of their names, which says nothing.
  var inOrder: JSON {
    switch self {
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.inOrder) }.sorted { $0.name < $1.name }
      )
    case .array(let elements): .array(elements.map(\.inOrder))
    case .null, .bool, .number, .string: self
    }
  }

  /// The same object with a member set anew, in its place or behind the others; nil leaves it out.
  public func setting(_ name: String, to value: JSON?) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.setting(name, to: value))
  }
}

extension [JSON.Member] {
  /// The same members with one set anew, in its place or behind the others; nil leaves it out.
  public func setting(_ name: String, to value: JSON?) -> [JSON.Member] {
    guard let value else { return filter { $0.name != name } }
    guard let place = firstIndex(where: { $0.name == name }) else {
      return self + [JSON.Member(name, value)]
    }
    var members = self
    members[place].value = value
    return members
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByNilLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(value) }
  /// Values in order.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// Nothing.
  public init(nilLiteral: ()) { self = .null }
  /// Named values in order.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
