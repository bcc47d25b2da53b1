import ArgumentParser
import Entering
import Files
import Imports
import Model

/// Why a command ends without having done what was asked.
struct Failure: Error {
  var message: String
  /// The same where it was typed behind `:`.
  var typed: String
  var status: Int32

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    typed = message
    self.status = status.rawValue
  }

  /// A failure that ends with another one's status.
  init(_ message: String, _ status: Int32) {
    (self.message, typed, self.status) = (message, message, status)
  }

  /// The failure that an error of ours is; nil for the argument parser's.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let refusal as Refusal: self = Failure(refusal)
    case let refusal as ImportRefusal: self = Failure(refusal.words.sentence, .badData)
    case let refusal as Unreadable: self = Failure(refusal.words.sentence, .badData)
    case let failure as OpenFailure: self = Failure(told: failure, failure.exitStatus)
    case let failure as FileFailure: self = Failure(told: failure, failure.exitStatus)
    case let failure as MissingPackages: self = Failure(told: failure, failure.exitStatus)
    case let failure as SharingFailure: self = Failure(told: failure, failure.exitStatus)
    case let failure as Errand.Failure: self = Failure(told: failure, failure.exitStatus)
    case AppendFailure<Failure>.refused(let failure): self = failure
    case AppendFailure<Failure>.file(let failure), AppendFailure<Never>.file(let failure):
      self = Failure(told: failure, failure.exitStatus)
    default: return nil
    }
  }

  private init(told failure: some CustomStringConvertible, _ status: Int32) {
    (message, typed, self.status) = (failure.description, failure.description, status)
  }
}

extension Failure {
  /// What a piece of work comes to, or the failure that its error is.
  static func only<Result>(_ work: () throws -> Result) throws(Failure) -> Result {
    do {
      return try work()
    } catch {
      throw Failure(error) ?? Failure(Greco.message(for: error), .usage)
    }
  }
}
