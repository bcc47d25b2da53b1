/// A file of the form that Office wrote before 2007 (MS-CFB), and still writes around what a password locks.
struct OldOfficeFile {
  /// Whether a newer file lies in it behind a password.
  let isLocked: Bool
  /// Whether it is a workbook.
  let isWorkbook: Bool
  /// Whether it is a text.
  let isDocument: Bool

  /// What is known of such a file; nil for another.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    // The names of what is in it stand in a directory somewhere, as UTF-16.
    isLocked = bytes.hold("EncryptedPackage")
    isWorkbook = bytes.hold("Workbook") || bytes.hold("Book\0")
    isDocument = bytes.hold("WordDocument")
  }
}

extension [UInt8] {
  /// Whether a name stands in it as UTF-16.
  fileprivate func hold(_ name: String) -> Bool {
    let name = Array(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    return withUnsafeBufferPointer { bytes in
      guard bytes.count >= name.count else { return false }
      return (0...bytes.count - name.count).contains { start in
        bytes[start] == name[0] && name.indices.allSatisfy { bytes[start + $0] == name[$0] }
      }
    }
  }
}
