public import Model

/// A JSON value of which the elements of a long array are made as it is written.
public indirect enum LongJSON {
  /// A value that is made already.
  case value(JSON)
  /// Named values in the order they are written.
  case object([(name: String, value: LongJSON)])
  /// Values in order, each made when it is asked for.
  case array(AnyCollection<LongJSON>)

  /// A member or element a line, as in ``Model/JSON/Layout/indented``, and the end of the last one.
  public var text: LongText {
    var text = text(depth: 0)
    text.append("\n")
    return text
  }

  private func text(depth: Int) -> LongText {
    var text = LongText()
    switch self {
    case .value(let value): text.append(value.text(.indented, depth: depth))
    case .object(let members):
      let named = members.lazy.map { (JSON.string($0.name).text() + ": ", $0.value) }
      text.append("{")
      text.append(contentsOf: Self.lines(named, depth))
      text.append("}")
    case .array(let values):
      text.append("[")
      text.append(contentsOf: Self.lines(values.lazy.map { ("", $0) }, depth))
      text.append("]")
    }
    return text
  }

  /// Values on lines of their own, each behind its name.
  private static func lines(
    _ values: some Collection<(String, LongJSON)>,
    _ depth: Int
  ) -> some Sequence<String> {
    func line(_ depth: Int) -> String { "\n" + String(repeating: "  ", count: depth) }
    let lines = values.enumerated().lazy.flatMap { index, value in
      let begin = (index > 0 ? "," : "") + line(depth + 1) + value.0
      return [AnySequence([begin]), AnySequence(value.1.text(depth: depth + 1))].joined()
    }
    return [AnySequence(lines), AnySequence(values.isEmpty ? [] : [line(depth)])].joined()
  }
}
