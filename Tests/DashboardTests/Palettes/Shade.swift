import Glibc

/// A colour as light, to compare it with others.
struct Shade: Hashable {
  /// Red, green and blue in proportion to light, 0…1.
  var light: [Double]

  /// From 0xRRGGBB in sRGB.
  init(_ code: Int) {
    light = [16, 8, 0].map { shift in
      let part = Double((code >> shift) & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  private init(light: [Double]) { self.light = light }

  /// WCAG 2's relative luminance.
  var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  /// WCAG 2's contrast ratio, 1…21.
  func contrast(to other: Shade) -> Double {
    let (a, b) = (luminance + 0.05, other.luminance + 0.05)
    return max(a, b) / min(a, b)
  }

  /// How far apart two look, as the distance in CIELAB.
  func distance(to other: Shade) -> Double {
    zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// As it is seen with an eye.
  func seen(with eye: Eye) -> Shade {
    Shade(light: eye.matrix.map { row in min(1, max(0, dot(row, light))) })
  }

  /// CIELAB under the white of daylight, D65.
  private var lab: [Double] {
    let toXYZ = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let f = zip(toXYZ, white).map { row, white in
      let part = dot(row, light) / white
      return part > 216 / 24389.0 ? cbrt(part) : (24389 / 27.0 * part + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}

/// Eyes, as Viénot, Brettel and Mollon (1999) model those without one of the three cones.
enum Eye: CaseIterable {
  case all, withoutRed, withoutGreen

  /// What becomes of red, green and blue light.
  var matrix: [[Double]] {
    switch self {
    case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]
    case .withoutGreen: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
    }
  }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}
