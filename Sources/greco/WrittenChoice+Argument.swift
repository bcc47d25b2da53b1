public import ArgumentParser
public import Entering
public import Model

// What an option takes by a word is read as everywhere else.

extension ExpressibleByArgument where Self: WrittenChoice {
  /// What the word behind an option names.
  public init?(argument: String) {
    guard let choice = try? Self.written(argument) else { return nil }
    self = choice
  }
}

extension Basis: ExpressibleByArgument {}
extension Wording: ExpressibleByArgument {}
