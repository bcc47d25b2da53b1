import Files
import Testing

@testable import Model

/// A dossier is shared, joined, and brought together.
@Suite(.serialized) struct SharingTests {
  @Test func `your own copy is shared whole, and whoever joins has all of it`() throws {
    let home = Home()
    let run = try home.shell(
      """
      git config --global user.name T; git config --global user.email t@example.org
      "$greco" note training "not for others" --internal --by Ann 2>/dev/null
      "$greco" share hub/k.git && echo "status 0" || echo "status $?"
      test ! -e hub
      "$greco" share hub/k.git --yes
      "$greco" join hub/k.git
      "$greco" --dossier k export json >joined.json
      "$greco" export json | cmp - joined.json
      git -C hub/k.git symbolic-ref HEAD
      cat k/.gitattributes k/.gitignore
      """
    )
    #expect(run.status == 0, "\(run)")
    let attributes = "journal.jsonl merge=union -text\n*.json -text\n.greco-*\n"
    #expect(run.out == "status 64\nrefs/heads/main\n" + attributes)
    #expect(run.said.contains("the catalogue and 1 entry, of them 1 internal"))
    #expect(run.said.contains("corrections then no longer come by themselves"))
    #expect(run.said.contains("0 entries in, 1 entry out (1 note: training)."))
    #expect(run.said.contains("Joined: Kazakhstan, with 1 entry, in k."))
  }

  @Test func `what is confidential is said before it goes`() throws {
    let home = Home()
    let run = try home.shell(
      """
      git config --global user.name T; git config --global user.email t@example.org
      "$greco" add second-report --adopted 2026-03 --kind second-compliance --by Ann
      "$greco" share hub --yes
      """
    )
    #expect(
      run.said.contains("Confidential until it is published, and it goes as well: second-report.")
    )
  }

  @Test func `what two entered is with both, in one order, and each is told what came`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      a set immunities not --by Ann 2>/dev/null; a note training "from Ann" --by Ann 2>/dev/null
      b set immunities partly --by Bob 2>/dev/null
      a sync; b sync; a sync; b sync
      git -C hub log --first-parent --format='%s, by %an'
      """
    )
    #expect(
      run.said == """
        0 entries in, 2 entries out (1 status, 1 note: immunities, training).
        2 entries in (1 status, 1 note: immunities, training), 1 entry out (1 status: immunities).
        Two entries now stand: Immunities [immunities]. ! in the dashboard shows them.
        1 entry in (1 status: immunities), 0 entries out.
        Two entries now stand: Immunities [immunities]. ! in the dashboard shows them.
        Nothing new, here or there.

        """
    )
    #expect(
      run.out == """
        Put together: 1 status: immunities, by T
        1 status, 1 note: immunities, training, by T
        1 status: training, by T

        """
    )
    try sharers.expectTogether()
  }

  @Test func `the journal that all have is only added to`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      for i in 1 2 3; do
        a note training "a$i" --by Ann; b note training "b$i" --by Bob
        b sync; a sync
      done; b sync
      for c in $(git -C hub rev-list --first-parent --reverse main); do
        git -C hub show $c:journal.jsonl >now; test ! -e was || cmp -n $(stat -c %s was) was now; mv now was
      done
      # A line that somebody takes away by hand comes back.
      sed -i 1d ann/journal.jsonl; a sync; head -c 20 ann/journal.jsonl
      """
    )
    #expect(run.status == 0 && run.out.hasPrefix(#"{"id":""#), "\(run)")
    try sharers.expectTogether()
  }

  @Test func `where one uses git alone and the other greco, both have everything`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      git -C bob config core.autocrlf true
      a note training "from Ann" --by Ann; b note training "from Bob" --by Bob
      a sync
      git -C bob commit -qam bob; git -C bob pull -q --no-edit; git -C bob push -q
      a sync
      """
    )
    #expect(
      run.status == 0 && run.said.hasSuffix("1 entry in (1 note: training), 0 entries out.\n"),
      "\(run)"
    )
    try sharers.expectTogether()
  }

  /// Ends of lines, keywords and encodings that git would write into the journal.
  @Test(arguments: [
    "text eol=crlf", "ident", "text=auto", "merge=binary",
  ])
  func `whatever git is told of the journal, its lines stay to the letter`(attribute: String) throws
  {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      echo "journal.jsonl \#(attribute)" >>ann/.gitattributes; git -C ann commit -qam attributes
      a note training 'one $Id: x$ two' --by Ann; a sync; b sync
      for i in 1 2 3; do b note training "b$i"; b sync; a sync; b sync; done
      git -C hub show main:journal.jsonl | cmp - ann/journal.jsonl
      cmp ann/journal.jsonl bob/journal.jsonl; wc -l <ann/journal.jsonl
      """#
    )
    #expect(run.status == 0 && run.out == "5\n", "\(run)")
  }

  @Test func `a journal that the user's filter encrypts is put together in the clear`() throws {
    let home = Home()
    let run = try home.shell(
      #"""
      git config --global user.name T; git config --global user.email t@example.org
      git config --global filter.rot.clean "tr a-zA-Z n-za-mN-ZA-M"
      git config --global filter.rot.smudge "tr a-zA-Z n-za-mN-ZA-M"
      git config --global core.attributesFile "$HOME/attributes"
      echo "journal.jsonl filter=rot" >attributes
      "$greco" init ann; "$greco" --dossier ann note training secret --by Ann
      "$greco" --dossier ann share hub --yes; "$greco" join hub bob
      for name in ann bob; do "$greco" --dossier $name note training "by $name" --by $name; done
      for name in ann bob ann; do "$greco" --dossier $name sync; done
      git -C hub show main:journal.jsonl | grep -c frperg; grep -c secret bob/journal.jsonl
      cmp ann/journal.jsonl bob/journal.jsonl; git -C bob status --porcelain; "$greco" check bob | tail -1
      """#
    )
    #expect(run.status == 0 && run.out.hasPrefix("1\n1\nbob: sound"), "\(run)")
  }

  @Test func `changes of the catalogue in different places are put together`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      sed -i 's/"issued"/ "issued"/' ann/dossier.json; sed -i 's/"title"/  "title"/' bob/1-*.json
      sed -i '0,/"title"/s//   "title"/' ann/6-*.json; sed -i '$s/}/}\\n/' bob/6-*.json
      a sync; b sync; a sync
      """
    )
    #expect(run.status == 0, "\(run)")
    #expect(run.said.contains("Changed by others: 6-procurement.json, dossier.json.\n"))
    try sharers.expectTogether()
  }

  @Test func `a repository that is there keeps its other files, and what is staged stays staged`()
    throws
  {
    let home = Home()
    let run = try home.shell(
      """
      git config --global user.name T; git config --global user.email t@example.org
      "$greco" init d 2>/dev/null; cd d; git init -q -b work
      echo mine >notes.txt; echo staged >plan.txt; git add plan.txt
      "$greco" --dossier . share ../hub --yes 2>/dev/null
      git status --porcelain; git log --format=%s; git -C ../hub ls-tree --name-only work | grep -c txt || true
      "$greco" --dossier . note training x --by Ann 2>/dev/null; "$greco" --dossier . sync 2>/dev/null
      git status --porcelain
      """
    )
    #expect(run.status == 0, "\(run)")
    let status = "A  plan.txt\n?? notes.txt\n"
    #expect(run.out.hasPrefix(status + "The catalogue: "), "\(run)")
    #expect(run.out.hasSuffix("\n0\n" + status), "\(run)")
  }

  @Test func `hooks and signatures are the user's, and a hook that says no is believed`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      ssh-keygen -q -t ed25519 -N '' -f key
      git -C ann config gpg.format ssh; git -C ann config user.signingkey "$HOME/key.pub"
      git -C ann config commit.gpgsign true
      printf '#!/bin/sh\necho "checked in $(pwd)" >"$HOME/seen"' >ann/.git/hooks/pre-commit
      chmod +x ann/.git/hooks/pre-commit
      a note training one --by Ann 2>/dev/null; a sync 2>/dev/null; cat seen
      git -C hub cat-file commit main | grep -c 'BEGIN SSH SIGNATURE'
      printf '#!/bin/sh\necho "not on a Friday" >&2; exit 1' >ann/.git/hooks/commit-msg
      chmod +x ann/.git/hooks/commit-msg
      a note training two --by Ann 2>/dev/null; status a sync
      rm ann/.git/hooks/commit-msg; a sync; b sync
      """#
    )
    #expect(run.out == "checked in \(sharers.home.path)/ann\n1\nstatus 77\n", "\(run)")
    #expect(
      run.said.contains("a hook of your git or what signs for you refused it: not on a Friday.")
    )
    try sharers.expectTogether()
  }

  @Test func `what each sync adds is packed long before it fills a disk`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      packed() { git -C ann count-objects -v | sed -n 's/^in-pack: //p'; }
      for n in $(seq 800); do echo $n | git -C ann hash-object -w --stdin >/dev/null; done
      git -C ann config gc.autoDetach false
      git -C ann config gc.auto 0; a sync; echo "$(packed)"
      git -C ann config --unset gc.auto; a sync; test "$(packed)" -gt 0 && echo packed
      git -C hub config gc.auto
      """
    )
    #expect(run.out == "0\npacked\n256\n", "\(run)")
    try sharers.expectTogether()
  }
}
