import Model

/// The marks of the dashboard as shapes that are told apart without colour.
enum Mark {
  /// The mark of a status, 18 wide and high around a point; nothing said is a small dash.
  static func svg(_ status: Status?, x: Int, y: Int) -> String {
    "<g transform=\"translate(\(x) \(y))\">\(shape(status))</g>\n"
  }

  private static func shape(_ status: Status?) -> String {
    switch status {
    case .implemented: circle(8, fill: green)
    case .dealtWith: ring(7, green) + circle(4, fill: green)
    case .satisfactory:
      "<path d=\"M-7 0 L-2 6 L7 -6\" fill=\"none\" stroke=\"\(green)\" stroke-width=\"3\"/>"
    case .partlyImplemented:
      ring(7, amber) + "<path d=\"M0 -7 A7 7 0 0 0 0 7 Z\" fill=\"\(amber)\"/>"
    case .outstanding: ring(7, grey, dash: " stroke-dasharray=\"2.2 2.2\"")
    case .notImplemented: ring(7, grey)
    case nil: "<path d=\"M-4 0 H4\" stroke=\"\(grey)\" stroke-width=\"2\"/>"
    }
  }

  private static let green = "#1a6e37"
  private static let amber = "#8a5a00"
  private static let grey = "#57606a"

  private static func circle(_ radius: Int, fill: String) -> String {
    "<circle r=\"\(radius)\" fill=\"\(fill)\"/>"
  }

  private static func ring(_ radius: Int, _ colour: String, dash: String = "") -> String {
    "<circle r=\"\(radius)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"\(dash)/>"
  }
}
