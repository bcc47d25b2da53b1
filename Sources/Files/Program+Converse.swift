internal import Glibc

extension Program {
  /// Runs a program that has the terminal to itself, and returns its exit status when it has ended.
  ///
  /// No shell reads the arguments, of which the first is the program's name.
  public static func converse(
    _ arguments: [String],
    environment: Environment = .current
  ) throws(Failure) -> Int32 {
    let name = arguments.first ?? ""
    do throws(SystemError) {
      return waitForEnd(of: try start(arguments, environment))
    } catch {
      throw .starting(name, error)
    }
  }
}
