import Testing

@testable import Dashboard

/// What comes over the panes or below them, as it looks.
@Suite struct ViewGoldenTests {
  @Test(arguments: Scene.allCases, Scene.sizes)
  func scene(_ scene: Scene, size: (width: Int, height: Int)) {
    let (width, height) = size
    Golden.check(scene.play(width, height), "\(scene.rawValue)-\(width)x\(height)")
  }

  @Test func timelineOfTheShippedDossier() {
    Golden.check(Screenplay(.shipped).type("t"), "timeline-shipped-80x24")
  }

  @Test func timelineWithAConfidentialReport() {
    Golden.check(Screenplay(.confidential).type("t"), "timeline-confidential-80x24")
  }

  @Test func helpInARecommendation() {
    Golden.check(Screenplay(.shipped, ascii: true).type("<Enter> ?"), "help-detail-80x24-ascii")
  }
}
