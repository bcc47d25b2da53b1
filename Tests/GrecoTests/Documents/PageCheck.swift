import Files

/// Reads a page as an independent reader does, and says what is wrong with it.
enum PageCheck {
  /// What a page is, as Python's own parser has it.
  struct Page {
    /// A line for everything that is wrong, as far as it can be told without eyes.
    var faults: String
    /// All its words, between its tags.
    var text: String
  }

  static func read(_ html: String) throws -> Page {
    let run = try Program.run(["/usr/bin/python3", "-c", script], input: Array(html.utf8))
    let pieces = String(decoding: run.bytes, as: UTF8.self)
      .split(separator: "\u{0}", maxSplits: 1, omittingEmptySubsequences: false)
    let said = String(decoding: run.messages, as: UTF8.self)
    guard pieces.count == 2 else { return Page(faults: "no page: \(said)", text: "") }
    return Page(faults: String(pieces[0]), text: String(pieces[1]))
  }

  private static let script = #"""
    import sys
    from html.parser import HTMLParser
    allowed = set("""html head meta title style body header h1 h2 h3 h4 h5 h6 p div dl dt dd nav ol ul li a
      main section blockquote footer table caption colgroup col thead tbody tr th td strong em br
      figure figcaption svg""".split())
    attributes = set("""lang charset name content class dir id href scope style data-column aria-label
      viewport""".split())
    # A picture of the program's own making.
    drawn = set("svg title desc rect g circle path text line".split())
    drawing = set("""xmlns viewbox width height role aria-labelledby id font-family font-size font-weight x y
      fill stroke stroke-width stroke-dasharray transform d r cx cy x1 x2 y1 y2 text-anchor""".split())
    empty = {"meta", "br", "col"}
    faults, words, stack, levels, ids, targets, seen = [], [], [], [], [], [], {}
    class Reader(HTMLParser):
      def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "svg" or "svg" in stack:
          stack.append(tag)
          if "id" in attrs: ids.append(attrs["id"])
          if tag not in drawn: faults.append("drawn: tag " + tag)
          faults.extend("drawn: attribute " + name for name in attrs if name not in drawing)
          if tag == "svg" and attrs.get("role") != "img": faults.append("picture without a role")
          return
        seen[tag] = seen.get(tag, 0) + 1
        if tag not in allowed: faults.append("tag " + tag)
        if tag not in empty: stack.append(tag)
        for name, value in attrs.items():
          if name not in attributes: faults.append("attribute %s of %s" % (name, tag))
          if name == "style" and tag != "col": faults.append("style of " + tag)
        if tag[0] == "h" and tag[1:].isdigit(): levels.append(int(tag[1]))
        if "id" in attrs: ids.append(attrs["id"])
        if tag == "a": targets.append(attrs.get("href") or "")
        if tag == "th" and attrs.get("scope") not in ("col", "row"): faults.append("th without scope")
        if tag == "html" and not attrs.get("lang"): faults.append("no language")
        if tag == "table": self.caption = False
        if tag == "caption": self.caption = True
        if tag == "tr" and not self.caption: faults.append("table without caption")
        if tag == "nav" and not attrs.get("aria-label"): faults.append("nav without label")
      def handle_endtag(self, tag):
        if not stack or stack.pop() != tag: faults.append("end of " + tag)
      def handle_data(self, data):
        if stack and stack[-1] not in ("style",): words.append(data)
        if stack and stack[-1] == "a" and not data.strip(): faults.append("link without words")
      def handle_comment(self, data): faults.append("comment")
    Reader().feed(sys.stdin.buffer.read().decode())
    if stack: faults.append("open: " + " ".join(stack))
    for tag in ("main", "header", "footer", "h1", "title"):
      # A quotation has a footer of its own.
      if seen.get(tag, 0) != 1 and not (tag == "footer" and seen.get(tag)): faults.append("not one " + tag)
    if levels[:1] != [1]: faults.append("does not begin with h1")
    for a, b in zip(levels, levels[1:]):
      if b > a + 1: faults.append("h%d after h%d" % (b, a))
    if len(ids) != len(set(ids)): faults.append("an id twice")
    for target in targets:
      if target.startswith("#"):
        if target[1:] not in ids: faults.append("leads nowhere: " + target)
      elif not target.startswith(("http://", "https://")): faults.append("leads to " + target)
    sys.stdout.buffer.write(("\n".join(faults) + "\0" + "".join(words)).encode())
    """#
}
