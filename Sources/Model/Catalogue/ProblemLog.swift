/// Collects what is wrong with one file.
final class ProblemLog {
  let file: String
  private let bytes: [UInt8]
  private var faults: [Fault] = []

  private struct Fault {
    var message: String
    var offset: Int
    var field: String?
  }

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  func add(_ message: String, at offset: Int, field: String?) {
    faults.append(Fault(message: message, offset: offset, field: field))
  }

  /// All of it, in the order in which it was found; lines are counted once for all.
  var problems: [Problem] {
    zip(faults, TextPosition.places(of: faults.map(\.offset), in: bytes)).map { fault, place in
      Problem(.error, file: file, at: place, field: fault.field, fault.message)
    }
  }
}
