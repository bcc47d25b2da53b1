public import ArgumentParser
public import Dashboard

/// A palette is typed by its name.
extension Palette: ExpressibleByArgument {
  /// The palette of a name.
  public init?(argument: String) {
    guard let palette = Palette.named(argument) else { return nil }
    self = palette
  }

  /// As it is typed.
  public var defaultValueDescription: String { name }

  /// The names there are, for help and completion.
  public static var allValueStrings: [String] { all.map(\.name) }

  /// Any of them.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
