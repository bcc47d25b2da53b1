internal import Model

/// Numbers as people write them.
public enum Numbers {
  /// GRECO's number of a recommendation, from `xiv` or `14`, as a numeral.
  public static func official(_ text: String) throws(Refusal) -> String {
    if let numeral = Roman.numeral(typed: text.trimmed) { return numeral }
    throw .unread(.noNumber(text))
  }

  /// A place among the themes, from 1 on.
  public static func place(_ text: String) throws(Refusal) -> Int {
    if let place = Int(text.trimmed), Theme.places.contains(place) { return place }
    throw .unread(.noPlaceAmongThemes(text))
  }
}
