extension String {
  /// The text as it stands in XML 1.0 and HTML, between tags or in an attribute; what XML has no
  /// way to say is the replacement character.
  var xml: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      // A reader would take it for a line feed.
      case "\r": text += "&#13;"
      case "\t", "\n": text.unicodeScalars.append(scalar)
      default:
        let isForbidden = scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE
        text.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
      }
    }
    return text
  }
}
