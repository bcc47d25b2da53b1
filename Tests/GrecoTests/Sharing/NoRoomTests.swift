import Files
import Glibc
import Testing

/// Where git cannot write it is said why, nothing is left half done, and the next sync does it.
@Suite(.serialized) struct NoRoomTests {
  /// What keeps git from writing on `disk`, from a step on.
  struct Case: CustomTestStringConvertible {
    let name: String
    let steps: [String]
    let begin: String
    let end: String
    let words: String

    var testDescription: String { name }
  }

  private static let cases = [
    Case(
      name: "a full disk",
      steps: [
        "rev-parse", "hash-object", "commit", "fetch", "merge-base", "checkout-index", "update-ref",
      ],
      begin: "head -c 9M /dev/zero >disk/filler 2>/dev/null",
      end: "rm disk/filler",
      words: "the disk is full. Make room"
    ),
    Case(
      name: "a disk with too little room",
      steps: ["fetch", "checkout-index"],
      begin: "head -c 9M /dev/zero >disk/filler 2>/dev/null; truncate -s -40K disk/filler",
      end: "rm disk/filler",
      words: "the disk is full. Make room"
    ),
    Case(
      name: "no room for another file",
      steps: ["commit", "fetch", "checkout-index"],
      begin: "mkdir disk/f; i=0; while : >disk/f/$i; do i=$((i+1)); done 2>/dev/null",
      end: "rm -r disk/f",
      words: "the disk is full. Make room"
    ),
    Case(
      name: "a read-only file system",
      steps: ["rev-parse", "commit", "fetch", "checkout-index"],
      begin: "mount -o remount,ro disk",
      end: "mount -o remount,rw disk",
      words: "the file system is read-only."
    ),
  ]

  @Test(.needsMounting, arguments: cases.flatMap { one in one.steps.map { (one, $0) } })
  func `the true reason is told, nothing is lost or half, and it goes on once it can`(
    _ hindrance: Case,
    _ step: String
  ) throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      mkdir disk bin; mount -t tmpfs -o size=4m,nr_inodes=2000 none disk
      cp -r bob disk; rm -r bob; ln -s disk/bob bob
      sed -i 's/"issued"/ "issued"/' ann/dossier.json; printf '%90000s' '' >>ann/6-procurement.json
      a note training "$(head -c 20000 /dev/urandom | base64 -w0)" --by Ann 2>/dev/null
      a sync 2>/dev/null; b note training b --by Bob 2>/dev/null
      sed -i '0,/"title": *"/s//"title": "Bob: /' bob/5-*.json
      cat >bin/git <<'END'
      #!/bin/bash
      for word in "$@"; do
        if [ "$word" = "$STEP" ] && [ ! -e "$HOME/done" ]; then
          touch "$HOME/done"; (cd "$HOME"; \#(hindrance.begin))
        fi
      done
      exec "$GIT" "$@"
      END
      chmod +x bin/git; export GIT=$(command -v git) STEP=\#(step)
      cp -r disk/bob before; PATH=$HOME/bin:$PATH status b sync
      for file in before/*.json*; do cmp $file disk/$(basename before/bob)/$(basename $file); done
      git --git-dir=bob/.git fsck --strict --no-dangling 2>&1 | grep -v 'write error' || true
      \#(hindrance.end)
      status b sync 2>/dev/null; status a sync 2>/dev/null
      find bob/ -name '.greco*' -o -name 'tmp_*'
      rm bob; cp -r disk/bob .
      """#,
      in: Mounting.wrapper
    )
    #expect(run.out == "status 74\nstatus 0\nstatus 0\n" && run.status == 0, "\(run)")
    #expect(run.said.contains(hindrance.words), "\(run)")
    try sharers.expectTogether()
  }

  @Test(.enabled(if: getuid() == 0, "only root can be another"))
  func `what is not open to the user is named, and whose it is`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      git config --global --add safe.directory '*'
      # Bob's copy is another user's, but for the places of its objects.
      chmod -R a+rX . ; chown -R 4321 bob; b note training b --by Bob 2>/dev/null; chown -R 4321 bob
      chmod -R a+rwX hub .gitconfig; chown -R 0 bob/.git/objects
      for place in bob/.git/objects bob/.git hub/objects; do
        chown 0 $place; chmod 755 $place
        setpriv --reuid 4321 --clear-groups "$greco" --dossier bob sync 2>&1 && s=0 || s=$?
        echo "status $s"; [ $place = hub/objects ] || chown -R 4321 $place
      done
      """
    )
    let said = run.out.split(separator: "\n").map(String.init)
    let statuses = said.filter { $0.hasPrefix("status") }
    #expect(statuses == ["status 77", "status 77", "status 75"], "\(run)")
    #expect(run.out.contains("bob/.git/objects is root's and not open to you"), "\(run)")
    #expect(run.out.contains("hub: what was sent is not taken there: "), "\(run)")
  }

  @Test(.enabled(if: getuid() == 0, "only root can give a folder away"))
  func `a folder that git does not trust is told as that`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell("chown -R 4321 bob; status b sync")
    #expect(run.out == "status 77\n" && run.said.contains("dubious ownership"), "\(run)")
  }

  @Test(.needsMounting) func `that the other end has no room is told in its words`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      mkdir disk; mount -t tmpfs -o size=2m none disk; cp -r hub disk; rm -r hub; ln -s disk/hub hub
      a note training "$(head -c 20000 /dev/urandom | base64 -w0)" --by Ann 2>/dev/null
      head -c 3M /dev/zero >disk/filler 2>/dev/null || true
      status a sync; rm disk/filler; status a sync 2>/dev/null; status b sync 2>/dev/null
      rm hub; cp -r disk/hub .
      """,
      in: Mounting.wrapper
    )
    #expect(run.out == "status 75\nstatus 0\nstatus 0\n", "\(run)")
    #expect(run.said.contains("hub: what was sent is not taken there: "), "\(run)")
    #expect(run.said.contains("No space left on device"), "\(run)")
    try sharers.expectTogether()
  }
}
