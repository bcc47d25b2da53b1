import Testing

@testable import Reports

/// The page's colours: every one has a name, and words can be read on what is behind them.
@Suite struct PageContrast {
  /// The style sheet's colours by name: in the light, in the dark and on paper.
  private static let schemes: [[String: UInt32]] = {
    var schemes: [[String: UInt32]] = []
    for line in Document(title: "", marks: []).styleSheet.split(separator: "\n") {
      if line.contains(":root") { schemes.append([:]) }
      let words = line.split(whereSeparator: { " :;#".contains($0) })
      guard line.contains("  --"), words.count == 2, !schemes.isEmpty else { continue }
      schemes[schemes.count - 1][String(words[0])] = UInt32(words[1], radix: 16)
    }
    return schemes
  }()

  @Test(arguments: [
    ("--ink", "--paper"), ("--ink", "--raised"), ("--soft", "--paper"), ("--soft", "--raised"),
    ("--link", "--paper"), ("--link", "--raised"), ("--mark-ink", "--mark-paper"),
  ])
  func `words can be read`(words: String, behind: String) throws {
    #expect(Self.schemes.count == 3)
    for scheme in Self.schemes {
      let pair = [try #require(scheme[words]), try #require(scheme[behind])].map(Self.luminance)
      let contrast = ((pair.max() ?? 0) + 0.05) / ((pair.min() ?? 0) + 0.05)
      #expect(contrast >= 4.5)
    }
  }

  @Test func `no colour stands in a rule by itself`() {
    let rules = Document(title: "", marks: []).styleSheet.split(separator: "\n").filter { line in
      line.contains("#") && !line.contains("  --") && !line.contains("@bottom")
    }
    // Page numbers are drawn where no name is known.
    #expect(Set(rules) == ["    color: #4d5661;"])
  }

  /// As WCAG defines it.
  private static func luminance(_ color: UInt32) -> Double {
    let channels = [16, 8, 0].map { Double((color >> UInt32($0)) & 0xFF) / 255 }
    let linear = channels.map { channel in
      channel <= 0.03928 ? channel / 12.92 : power((channel + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// A number to the power of 2.4, as the fifth root of its twelfth power.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = base
    for _ in 0..<60 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }
}
