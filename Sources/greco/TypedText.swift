import Files
import Model

/// The text that was typed in one or more words; `-` reads it from standard input.
func typedText(_ words: [String]) throws -> String {
  guard words == ["-"] else { return words.joined(separator: " ").trimmed }
  guard let text = String(validating: try readStandardInput(), as: UTF8.self) else {
    throw Failure("What came in is no UTF-8 text.", .badData)
  }
  return text.withPlainLines.trimmed
}
