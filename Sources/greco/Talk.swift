import Files
import Model
import Reports

/// A message, on standard error: data alone goes to standard output.
func say(_ message: String) {
  // What was typed or read from a file is in it, and is to be shown, not obeyed.
  let lines = message.shownLines.map { $0 + "\n" }.joined()
  // Where nobody hears it there is nothing left to do.
  _ = try? writeOut(lines, to: 2)
}

/// Says on standard error that what is printed is made up, where it is: a table has no room for it.
func sayIfInvented(_ dossier: Dossier) {
  if let words = dossier.catalogue.inventedWords { say(words) }
}

/// Data, on standard output.
func put(_ text: String) throws {
  try writeOut(text, to: 1)
}

/// Data that is made as it is written, on standard output.
func put(_ text: LongText) throws {
  try writeOut(text.parts, to: 1)
}

/// A JSON value, on standard output.
func put(_ json: JSON) throws {
  try put(json.text(.indented) + "\n")
}
