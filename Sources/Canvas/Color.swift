/// A colour in the two forms terminals understand.
public struct Color: Hashable, Sendable {
  /// Its index in xterm's 256 colours; 16 or more, so that no terminal's scheme changes it.
  public let wide: UInt8
  /// What stands for it where there are only 8 or 16 colours: 0…15, the ANSI order.
  public let basic: UInt8

  /// A colour by its index among 256 and its stand-in among 16.
  public init(wide: UInt8, basic: UInt8) {
    self.wide = wide
    self.basic = basic
  }

  /// Red, green and blue, 0…255, of the wide form: xterm's 6×6×6 cube and its 24 greys.
  public var components: (red: UInt8, green: UInt8, blue: UInt8) {
    if wide >= 232 {
      let grey = 8 + 10 * (wide - 232)
      return (grey, grey, grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = Int(max(wide, 16)) - 16
    return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }
}
