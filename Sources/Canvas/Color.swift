/// A colour in the two forms terminals understand.
public struct Color: Hashable, Sendable {
  // A byte each, as a screen has thousands of cells: numbers that the forms do not use mean none.
  private let wideNumber: UInt8
  private let basicNumber: UInt8

  private static let noWide: UInt8 = 0
  private static let noBasic: UInt8 = 16

  /// A colour by its index among 256 and its stand-in among 16; none is the terminal's own.
  public init(wide: UInt8?, basic: UInt8?) {
    wideNumber = wide ?? Self.noWide
    basicNumber = basic ?? Self.noBasic
  }

  /// Its index in xterm's 256 colours; 16 or more, so that no terminal's scheme changes it.
  ///
  /// Nil where the terminal's own colour serves.
  public var wide: UInt8? { wideNumber == Self.noWide ? nil : wideNumber }

  /// What stands for it where there are only 8 or 16 colours: 0…15, the ANSI order.
  ///
  /// Nil where the terminal's own colour serves.
  public var basic: UInt8? { basicNumber == Self.noBasic ? nil : basicNumber }

  /// Red, green and blue, 0…255, of the wide form: xterm's 6×6×6 cube and its 24 greys.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    guard let wide else { return nil }
    if wide >= 232 {
      let grey = 8 + 10 * (wide - 232)
      return (grey, grey, grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = Int(max(wide, 16)) - 16
    return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }
}
