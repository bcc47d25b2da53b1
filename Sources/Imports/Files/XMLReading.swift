internal import CExpat

/// Who is told of what stands in an XML text, from its beginning to its end.
protocol XMLListener: AnyObject {
  /// An element begins.
  func begin(_ element: XMLElement) throws(Unreadable)
  /// An element ends.
  func end(_ name: XMLName) throws(Unreadable)
  /// A piece of what stands in an element.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The name of an element without its prefix, to be looked at while it is told of.
struct XMLName {
  fileprivate let start: UnsafePointer<CChar>
  fileprivate let count: Int

  /// Whether it is the name.
  static func ~= (name: StaticString, there: XMLName) -> Bool {
    guard name.utf8CodeUnitCount == there.count else { return false }
    for place in 0..<there.count
    where name.utf8Start[place] != UInt8(bitPattern: there.start[place]) {
      return false
    }
    return true
  }
}

/// An element that begins, to be looked at while it is told of.
struct XMLElement {
  let name: XMLName
  fileprivate let attributes: UnsafePointer<UnsafePointer<CChar>?>

  /// The value of an attribute, by its name without prefix, or with it where `name` has one.
  subscript(name: StaticString) -> String? {
    self.value(name).map { String(cString: $0) }
  }

  /// The value of an attribute, for a look at its bytes, which end with 0.
  func value(_ name: StaticString) -> UnsafePointer<UInt8>? {
    name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) { name in
      guard let value = ce_attribute(attributes, name) else { return nil }
      return UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self)
    }
  }
}

/// An XML text that is read piece by piece.
///
/// One that declares a document type is refused: entities are declared there.
final class XMLReading {
  private let listener: any XMLListener
  private var reader: OpaquePointer?
  private var pending: [UInt8] = []
  private var wanted = first
  private var hasHeard = false
  private var fault: Unreadable?
  private var depth = 0

  private static let first = 1 << 16
  private static let deepest = 256

  init(for listener: any XMLListener) {
    self.listener = listener
    let whose = Unmanaged.passUnretained(self).toOpaque()
    reader = ce_begin(
      ce_listener(
        whose: whose,
        begin: { XMLReading.of($0)?.begin($1, $2, $3) },
        end: { XMLReading.of($0)?.end($1, $2) },
        text: { XMLReading.of($0)?.text($1, $2) }
      )
    )
  }

  deinit {
    if let reader { ce_end(reader) }
  }

  /// Reads a file of an archive.
  static func read(
    _ entry: Archive.Entry,
    of archive: inout Archive,
    for listener: any XMLListener
  ) throws(Unreadable) {
    let reading = XMLReading(for: listener)
    do {
      try archive.unpack(entry) { (piece) throws(Unreadable) in try reading.take(piece) }
      try reading.finish()
    } catch let .damaged(what) {
      throw .damaged("“\(entry.name)”: \(what)")
    }
  }

  /// Reads a piece.
  func take(_ piece: UnsafeBufferPointer<UInt8>) throws(Unreadable) {
    pending += piece
    guard pending.count >= wanted else { return }
    hasHeard = false
    try read(isLast: false)
    // What is begun and not ended is gone through again with every piece: larger ones keep that short.
    wanted = hasHeard ? Self.first : wanted * 2
    guard wanted <= 1 << 22 else { throw .damaged("one of its marks does not end") }
  }

  /// Reads the end.
  func finish() throws(Unreadable) { try read(isLast: true) }

  private func read(isLast: Bool) throws(Unreadable) {
    guard let reader else { throw .tooLarge("there is no memory to read it") }
    let said = ce_read(reader, pending, pending.count, isLast ? 1 : 0)
    pending.removeAll(keepingCapacity: true)
    if let fault { throw fault }
    switch said {
    case ce_sound: return
    case ce_declares_type: throw .damaged("it declares a document type, as no such file does")
    default: throw .damaged("line \(ce_line(reader)) is no XML")
    }
  }

  private static func of(_ whose: UnsafeMutableRawPointer?) -> XMLReading? {
    whose.map { Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?,
    _ count: Int,
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, let attributes else { return }
    let element = XMLElement(name: XMLName(start: name, count: count), attributes: attributes)
    depth += 1
    hear { () throws(Unreadable) in
      guard depth <= Self.deepest else { throw .damaged("its elements lie too deep") }
      try listener.begin(element)
    }
  }

  private func end(_ name: UnsafePointer<CChar>?, _ count: Int) {
    guard let name else { return }
    depth -= 1
    hear { () throws(Unreadable) in try listener.end(XMLName(start: name, count: count)) }
  }

  private func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    hear { () throws(Unreadable) in
      listener.text(UnsafeBufferPointer(start: bytes, count: count))
    }
  }

  private func hear(_ tell: () throws(Unreadable) -> Void) {
    hasHeard = true
    guard fault == nil else { return }
    do {
      try tell()
    } catch {
      fault = error
      if let reader { ce_stop(reader) }
    }
  }
}
