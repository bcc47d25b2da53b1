extension String {
  /// Letters, blanks, marks, wide characters, controls and what turns the direction.
  static func random(using random: inout SeededRandom, count: Int) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "b", "c", " ", " ", " ", "ә", "қ", "\u{301}", "\u{308}", "\u{20DD}", "漢", "字", "한", "😀",
      "\u{200D}", "\u{FE0F}", "\u{1B}", "\u{7}", "\t", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}",
      "\u{AD}", "\u{1F1F0}", "\u{1F1FF}", "\u{1160}", "\u{1100}", "\u{0903}", "-", "…",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      if random.once(in: 8),
        let any = Unicode.Scalar(UInt32.random(in: 0x20...0x3FFFF, using: &random))
      {
        text.unicodeScalars.append(any)
      } else if let scalar = scalars.randomElement(using: &random) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
