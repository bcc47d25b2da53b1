extension JSON {
  /// How to lay a value out.
  public enum Layout: Sendable {
    /// All on one line, nothing between.
    case line
    /// A member or element a line, two spaces deeper each level; short lists stay on one.
    case indented
  }

  /// The value as JSON text.
  ///
  /// Control characters and those that turn the direction of text are escaped, so that printing
  /// it in a terminal does nothing but show it.
  /// - Parameters:
  ///   - layout: how to lay it out.
  ///   - depth: how many objects and arrays it stands in.
  /// - Returns: the text, without the end of its last line.
  public func text(_ layout: Layout = .line, depth: Int = 0) -> String {
    var text = ""
    write(into: &text, layout, depth: depth)
    return text
  }

  private func write(into text: inout String, _ layout: Layout, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): Self.write(string, into: &text)
    case .array(let elements):
      Self.writeList(
        elements,
        open: "[",
        close: "]",
        onOneLine: isShort,
        into: &text,
        layout,
        depth: depth
      ) { element, text in
        element.write(into: &text, layout, depth: depth + 1)
      }
    case .object(let members):
      Self.writeList(
        members,
        open: "{",
        close: "}",
        onOneLine: false,
        into: &text,
        layout,
        depth: depth
      ) { member, text in
        Self.write(member.name, into: &text)
        text += layout == .line ? ":" : ": "
        member.value.write(into: &text, layout, depth: depth + 1)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element],
    open: String,
    close: String,
    onOneLine: Bool,
    into text: inout String,
    _ layout: Layout,
    depth: Int,
    _ writeElement: (Element, inout String) -> Void
  ) {
    let breaks = layout == .indented && !elements.isEmpty && !onOneLine
    func newLine(_ depth: Int) -> String {
      breaks ? "\n" + String(repeating: "  ", count: depth) : ""
    }
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += layout == .indented && !breaks ? ", " : "," }
      text += newLine(depth + 1)
      writeElement(element, &text)
    }
    text += newLine(depth) + close
  }

  private var isShort: Bool {
    guard case .array(let elements) = self else { return false }
    return elements.allSatisfy {
      switch $0 {
      case .array, .object: false
      case .null, .bool, .number, .string: true
      }
    } && elements.count <= 8
  }

  private static func write(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isObeyedByTerminals {
          text += scalar.escape
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, or one that turns the direction of what follows.
  public var isObeyedByTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  fileprivate var escape: String {
    Character(self).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
