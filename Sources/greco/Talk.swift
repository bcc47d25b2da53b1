import Files
import Model

/// A message, on standard error: data alone goes to standard output.
func say(_ message: String) {
  // Where nobody hears it there is nothing left to do.
  _ = try? writeOut(message + "\n", to: 2)
}

/// Data, on standard output.
func put(_ text: String) throws {
  try writeOut(text, to: 1)
}

/// A JSON value, on standard output.
func put(_ json: JSON) throws {
  try put(json.text(.indented) + "\n")
}
