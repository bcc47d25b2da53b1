import Files
import Testing

/// A dossier without a file that it names would be another one: a sync takes none away from anybody.
@Suite(.serialized) struct LostFileTests {
  private static let names = ["dossier.json", "6-procurement.json"]

  @Test(arguments: names) func `taken away here it is brought back`(name: String) throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      "cp ann/\(name) .; rm ann/\(name); status a sync; cmp \(name) ann/\(name)"
    )
    #expect(run.out == "status 0\n", "\(run)")
    #expect(
      run.said.contains("Brought back, for somebody took away what the dossier needs: \(name).")
    )
    try sharers.expectTogether()
  }

  @Test(arguments: names, [true, false])
  func `taken away by others it stays, and comes back to them`(name: String, isMerged: Bool) throws
  {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      cp ann/\(name) .; cd ann; git rm -q \(name); git commit -qm away; git push -q 2>/dev/null; cd ..
      \(isMerged ? "b note training b --by Bob 2>/dev/null; sed -i 's/: / :  /' bob/\(name)" : "")
      cp bob/\(name) .; status b sync; cmp \(name) bob/\(name); status a sync 2>/dev/null
      """
    )
    #expect(run.out == "status 0\nstatus 0\n", "\(run)")
    #expect(
      run.said.contains("Brought back, for somebody took away what the dossier needs: \(name).")
    )
    try sharers.expectTogether()
  }

  @Test(arguments: names) func `gone by a plain pull it comes back with a sync`(name: String) throws
  {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      cp ann/\(name) .; cd ann; git rm -q \(name); git commit -qm away; git push -q 2>/dev/null; cd ..
      git -C bob pull -q; status b sync; cmp \(name) bob/\(name); status a sync 2>/dev/null
      """
    )
    #expect(run.out == "status 0\nstatus 0\n", "\(run)")
    try sharers.expectTogether()
  }

  @Test func `a theme that the dossier no longer names goes`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      sed -i 's/, *"7-other-subjects.json"//; s/"6-procurement.json",$/"6-procurement.json"/; /"7-other-subjects.json"/d' ann/dossier.json
      rm ann/7-*.json; "$greco" check ann; a sync; b sync; ls bob | grep -c '^[67]-'
      """
    )
    #expect(run.status == 0 && run.out.hasSuffix("1\n"), "\(run)")
    try sharers.expectTogether()
  }
}
