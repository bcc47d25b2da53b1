import Files
import Testing

/// What somebody who shares the dossier leaves in the repository does not change the entries of the others.
@Suite(.serialized) struct OddRepositoryTests {
  @Test(
    arguments: [
      "journal.jsonl working-tree-encoding=UTF-16LE", "* text eol=crlf", "*.jsonl ident",
      "*.json working-tree-encoding=UTF-16LE",
    ]
  )
  func `whatever attributes come in, every copy keeps its bytes`(rule: String) throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      git clone -q hub other; cd other
      git config core.safecrlf false
      blob=$({ git cat-file blob HEAD:.gitattributes; echo "\#(rule)"; } | git hash-object -w --stdin)
      git update-index --cacheinfo "100644,$blob,.gitattributes"; git commit -qm rules; git push -q; cd ..
      a note training 'a $Id$' --by Ann; a sync; b note training b --by Bob; b sync; a sync; b sync
      "$greco" join hub late
      cmp late/journal.jsonl ann/journal.jsonl; cmp late/dossier.json ann/dossier.json
      grep -c . late/journal.jsonl
      """#
    )
    #expect(run.status == 0 && run.out == "3\n", "\(run)")
    try sharers.expectTogether()
  }

  @Test(arguments: ["120000,$(git rev-parse HEAD:.gitignore)", "160000,$(git rev-parse HEAD)"])
  func `what others put in the journal's place, and is none, adds no line to it`(
    entry: String
  ) throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      git clone -q hub other; cd other
      git update-index --cacheinfo "\#(entry),journal.jsonl"; git commit -qm other; git push -q; cd ..
      a note training a --by Ann; a sync; b sync; a sync; b sync
      grep -c . bob/journal.jsonl; a check | tail -1
      """#
    )
    #expect(run.status == 0 && run.out.hasPrefix("2\n") && run.out.hasSuffix(": sound\n"), "\(run)")
    try sharers.expectTogether()
  }
}
