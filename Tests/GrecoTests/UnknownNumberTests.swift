import Testing

/// A dossier that does not say how many recommendations were issued, or says what cannot be.
@Suite struct UnknownNumberTests {
  let home = Home()

  @Test(arguments: ["9223372036854775807", "null", "\"27\"", "-1", "0"])
  func `a number that cannot be used is no number at all`(number: String) throws {
    _ = try home.greco("init", home("d"))
    let frame = try #require(try home.text("d/dossier.json"))
    let spoilt = frame.replacing("\"issued\": 27", with: "\"issued\": \(number)")
    try #require(spoilt != frame)
    try home.put("d/dossier.json", Array(spoilt.utf8))
    let d = ["--dossier", home("d")]
    for words in [
      ["stats"], ["stats", "--line"], ["--plain"], ["brief", "--since", "2024-01-01"],
    ] {
      let said = try home.greco(words + d).out
      #expect(said.contains("23 outstanding"), "\(said)")
      #expect(!said.contains("issued") && !said.contains("nil"), "\(said)")
    }
    #expect(try home.greco(["stats", "--json"] + d).out.contains("\"issued\": null"))
    let svg = try home.greco(["export", "svg"] + d)
    #expect(svg.status == 0 && svg.out.contains("23 outstanding") && !svg.out.contains("issued"))
    // That nobody says how many is no fault of the files.
    let isNamed = try home.greco("check", home("d")).out.contains("issued")
    #expect(isNamed == (number != "null"))
  }
}
