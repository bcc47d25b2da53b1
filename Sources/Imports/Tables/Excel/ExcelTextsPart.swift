/// The texts that the cells of a workbook share: the runs of each joined, without what says how it sounds.
final class ExcelTextsPart: XMLListener {
  /// The texts by their place.
  private(set) var texts: [String] = []
  private var text: [UInt8] = []
  private var (isInRun, isHowItSounds) = (false, false)

  func begin(_ element: XMLElement) {
    switch element.name {
    case "si": text.removeAll(keepingCapacity: true)
    case "rPh": isHowItSounds = true
    case "t": isInRun = !isHowItSounds
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case "si": texts.append(String(decoding: text, as: UTF8.self).withCodesRead.asACellSaysIt)
    case "rPh": isHowItSounds = false
    case "t": isInRun = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInRun { text += bytes }
  }
}

extension String {
  /// The text with the characters that a workbook's own codes stand for, as `_x000D_` (ECMA-376, 22.9.2.19).
  var withCodesRead: String {
    guard utf8.contains(UInt8(ascii: "_")), contains("_x") else { return self }
    var text = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let first = rest.first {
      let code = rest.prefix(7)
      if first == "_", code.count == 7, code.last == "_", code.dropFirst().first == "x",
        let value = UInt32(String(code.dropFirst(2).dropLast()), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        text.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        text.append(first)
        rest.removeFirst()
      }
    }
    return String(text)
  }
}
