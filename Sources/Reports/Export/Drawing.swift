import Model

/// A picture that grows downwards: strips of marks, a bar for a window of time, and words.
///
/// Dark on white, for paper too; what a colour says a shape says as well.
struct Drawing {
  private static let width = 960
  private static let margin = 32
  /// Where marks begin, right of the name of their strip.
  private static let left = 136
  private static let pitch = 22
  private static let ink = "#1f2328"
  private static let grey = "#57606a"
  /// A picture of more marks than this is no picture.
  private static let mostMarks = 600

  private var body = ""
  private var y = margin

  /// The whole of it, under a name that is its own on its page.
  func element(as name: String, title: String, description: String) -> String {
    let height = y + 4
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" \
      width="\(Self.width)" height="\(height)" role="img" \
      aria-labelledby="\(name.xml)-title \(name.xml)-description" \
      font-family="system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif" font-size="15">
      <title id="\(name.xml)-title">\(title.shown.xml)</title>
      <desc id="\(name.xml)-description">\(description.shown.xml)</desc>
      <rect width="\(Self.width)" height="\(height)" fill="#ffffff"/>
      \(body)</svg>
      """
  }

  /// What it is of, and when.
  mutating func heading(_ text: String, _ day: String) {
    write(text, size: 22, weight: 600, in: Self.ink, x: Self.margin)
    write(day, size: 15, in: Self.grey, x: Self.margin)
    y += 6
  }

  /// What has to be known before anything else.
  mutating func warning(_ text: String) {
    write(text, size: 14, weight: 700, in: "#b3261e", x: Self.margin)
    y += 2
  }

  /// What has to be known as well.
  mutating func remark(_ text: String) {
    y += 8
    write(text, size: 13, in: Self.grey, x: Self.margin)
  }

  /// A strip: its name, its marks in groups with what they mean below them, and all of it in words.
  mutating func strip(_ name: String, _ groups: [MarkGroup], words: String) {
    begin(name)
    if groups.reduce(0, { $0 + $1.count }) <= Self.mostMarks { lay(groups) }
    write(words, size: 14, in: Self.grey, x: Self.left)
  }

  /// The time from one report to the next as a bar, and how much of it is over.
  mutating func window(_ name: String, _ window: DeadlineWindow, words: String) {
    begin(name)
    if let elapsed = window.elapsed, let from = window.deadline.from {
      let whole = Self.width - Self.margin - Self.left
      let done = Int(Double(whole) * elapsed)
      let dash = window.isExact ? "" : " stroke-dasharray=\"5 4\""
      body += """
        <rect x="\(Self.left)" y="\(y - 12)" width="\(done)" height="16" fill="#8c959f"/>
        <rect x="\(Self.left)" y="\(y - 12)" width="\(whole)" height="16" fill="none" \
        stroke="\(Self.ink)" stroke-width="1.5"\(dash)/>

        """
      y += 24
      let about = window.isExact ? "" : "about "
      label(from.words, x: Self.left, anchor: "start")
      label(about + window.deadline.due.words, x: Self.left + whole, anchor: "end")
      y += 24
    }
    write(words, size: 14, in: Self.grey, x: Self.left)
  }

  private mutating func begin(_ name: String) {
    y += 22
    body += """
      <text x="\(Self.margin)" y="\(y + 2)" font-weight="600" fill="\(Self.ink)">\(name.xml)</text>

      """
  }

  /// Lays groups side by side, as many as go on a line, and many marks in rows.
  private mutating func lay(_ groups: [MarkGroup]) {
    var x = Self.left
    var depth = 0
    for group in groups {
      let place = Place(of: group)
      if x > Self.left, x + place.width > Self.width - Self.margin {
        (x, y) = (Self.left, y + depth + 12)
        depth = 0
      }
      for index in 0..<group.count {
        let (column, row) = (index % Place.room, index / Place.room)
        body += Mark.svg(
          group.status,
          x: x + column * Self.pitch + 9,
          y: y + row * Self.pitch - 4
        )
      }
      for (line, text) in place.lines.enumerated() {
        label(text, x: x, anchor: "start", y: y + place.rows * Self.pitch + line * 17)
      }
      depth = max(depth, place.depth)
      x += place.width + 20
    }
    if !groups.isEmpty { y += depth + 10 }
  }

  /// What a group of marks takes.
  private struct Place {
    /// How many marks go into a row.
    static let room = (Drawing.width - margin - left) / pitch

    let rows: Int
    /// What the marks mean, in lines that are not much wider than they.
    let lines: [String]
    let width: Int

    var depth: Int { rows * Drawing.pitch + lines.count * 17 }

    init(of group: MarkGroup) {
      rows = (group.count + Self.room - 1) / Self.room
      let marks = min(group.count, Self.room) * Drawing.pitch
      let widest = max(marks, 130)
      lines = "\(group.count) \(group.words)".broken { Drawing.width(of: $0, size: 13) <= widest }
      width = max(marks, lines.map { Drawing.width(of: $0, size: 13) }.max() ?? 0)
    }
  }

  private mutating func label(_ text: String, x: Int, anchor: String, y: Int? = nil) {
    body += """
      <text x="\(x)" y="\(y ?? self.y)" text-anchor="\(anchor)" font-size="13" \
      fill="\(Self.ink)">\(text.shown.xml)</text>

      """
  }

  /// Lines of text, as many as it takes.
  private mutating func write(
    _ text: String,
    size: Int,
    weight: Int = 400,
    in colour: String,
    x: Int
  ) {
    let room = Self.width - Self.margin - x
    // Bold letters are wider.
    let counted = weight > 400 ? size * 6 / 5 : size
    for line in text.shown.broken(at: { Self.width(of: $0, size: counted) <= room }) {
      body += """
        <text x="\(x)" y="\(y)" font-size="\(size)" font-weight="\(weight)" \
        fill="\(colour)">\(line.xml)</text>

        """
      y += size * 4 / 3
    }
    y += 4
  }

  /// About as wide as a text is in most fonts, rather more; ideographs are as wide as high.
  private static func width(of text: String, size: Int) -> Int {
    let ems = text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x1100 ? 1.0 : 0.56) }
    return Int(ems * Double(size))
  }
}

extension String {
  /// The text in lines that fit, broken between words, or within one that fits nowhere.
  fileprivate func broken(at fits: (String) -> Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let longer = lines.isEmpty && line.isEmpty ? String(word) : line + " " + word
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return lines + [line]
  }
}
