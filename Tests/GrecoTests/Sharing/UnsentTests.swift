import Files
import Testing

@testable import Model

/// What cannot be sent or put together stays as it is, and it is said what to do.
@Suite(.serialized) struct UnsentTests {
  @Test func `offline what was entered is committed, and goes with the next sync`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      mv hub away; a note training x --by Ann 2>/dev/null; status a sync
      git -C ann log -1 --format=%s
      mv away hub; status a sync; b sync
      """
    )
    #expect(run.out == "status 75\n1 note: training\nstatus 0\n", "\(run)")
    #expect(run.said.contains("Not sent: \(sharers.home.path)/hub: cannot be reached: "))
    #expect(run.said.contains("It goes with the next sync.\n"))
    try sharers.expectTogether()
  }

  @Test func `a remote that says no is believed, and its words are told`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      printf '#!/bin/sh\necho "closed for the night" >&2; exit 1' >hub/hooks/pre-receive
      chmod +x hub/hooks/pre-receive
      a note training x --by Ann 2>/dev/null; status a sync
      rm hub/hooks/pre-receive; a sync; b sync
      """#
    )
    #expect(run.out == "status 75\n" && run.said.contains("closed for the night"), "\(run)")
    try sharers.expectTogether()
  }

  @Test func `whoever is faster again and again is caught up with`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      printf '#!/bin/sh\ncd "$HOME"; n=$(ls n* | wc -l); [ $n -ge 3 ] || { touch n$n; "$greco" --dossier bob note training "b$n" --by Bob; "$greco" --dossier bob sync; }' >ann/.git/hooks/pre-push
      chmod +x ann/.git/hooks/pre-push; touch n
      a note training x --by Ann 2>/dev/null; status a sync 2>said
      rm ann/.git/hooks/pre-push; b sync
      """#
    )
    #expect(run.out == "status 0\n", "\(run)")
    try sharers.expectTogether()
  }

  @Test func `where both changed the same place of the catalogue, nothing is changed`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      sed -i '0,/"title": *"/s//"title": "Ann: /' ann/6-*.json
      sed -i '0,/"title": *"/s//"title": "Bob: /' bob/6-*.json
      a note training a --by Ann; b note training b --by Bob; a sync
      cp bob/6-*.json bob/journal.jsonl "$HOME"
      status b sync; cmp 6-*.json bob/6-*.json; cmp journal.jsonl bob/journal.jsonl
      ! grep -l '<<<<' bob/*.json; git -C bob status --porcelain
      git -C bob pull -q --no-edit >log 2>&1 || git -C bob checkout -q --theirs 6-procurement.json
      status b sync
      git -C bob commit -qam "put together"; b sync; a sync
      """#
    )
    #expect(run.status == 0 && run.out == "status 65\nstatus 75\n", "\(run)")
    #expect(run.said.contains("6-procurement.json: changed here and by others in the same places"))
    #expect(run.said.contains("bob: a merge was begun there with git and is not at its end."))
    try sharers.expectTogether()
  }

  @Test func `another file that was changed and not committed is never written over`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      echo one >ann/plan.txt; git -C ann add plan.txt; git -C ann commit -qm plan; a sync; b sync
      echo two >ann/plan.txt; git -C ann commit -qam plan; a sync
      echo mine >bob/plan.txt; status b sync; cat bob/plan.txt
      git -C bob checkout -q plan.txt; status b sync; cat bob/plan.txt
      """
    )
    #expect(run.out == "status 75\nmine\nstatus 0\ntwo\n", "\(run)")
    #expect(
      run.said.contains("plan.txt: changed by others, and here as well, and that is not committed.")
    )
    try sharers.expectTogether()
  }

  @Test(
    arguments: [
      ("$greco --dossier inner share hub --yes", 77, "lies in another repository"),
      ("$greco --dossier alone sync", 66, "is not shared yet"),
      ("$greco --dossier alone share full --yes", 73, "is there and not empty"),
      (
        "$greco --dossier alone share shared --yes; $greco --dossier alone share other --yes", 73,
        "is shared already, with"
      ),
      (
        "$greco --dossier alone share shared --yes; $greco --dossier other note training x --by A; $greco --dossier other share shared --yes",
        73, "something else is there already"
      ),
      ("$greco --read-only --dossier alone sync", 77, "--read-only"),
      ("$greco --read-only join shared x", 77, "--read-only"),
      ("$greco join nowhere x", 75, "cannot be reached"),
      ("$greco join https://localhost:1/x y", 75, "cannot be reached"),
      ("git init -q --bare empty; $greco join empty x", 66, "no dossier is in it"),
      ("$greco join alone full", 73, "is there already"),
      ("$greco join -- -u full/x", 75, "cannot be reached"),
      (
        "$greco --dossier alone share shared --yes; git -C alone checkout -q --detach; $greco --dossier alone sync",
        77, "is on no branch"
      ),
      ("PATH=$HOME/none $greco --dossier alone share shared --yes", 69, "git: is needed"),
      (
        "GIT_CONFIG_GLOBAL=/dev/null EMAIL= $greco --dossier alone share shared --yes", 64,
        "does not know who you are"
      ),
    ] as [(String, Int32, String)]
  )
  func `what cannot be is refused with its status, and it is said why`(
    script: String,
    status: Int32,
    words: String
  ) throws {
    let home = Home()
    let run = try home.shell(
      """
      git config --global user.name T; git config --global user.email t@example.org
      git config --global user.useConfigOnly true
      export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=user.useConfigOnly GIT_CONFIG_VALUE_0=true
      mkdir full outer; touch full/x; git init -q outer; "$greco" init outer/inner
      ln -s outer/inner inner; "$greco" init alone; "$greco" init other
      \(script)
      """
    )
    #expect(run.status == status && run.said.contains(words), "\(run)")
  }
}
