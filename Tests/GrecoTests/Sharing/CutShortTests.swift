import Files
import Testing

@testable import Model

/// A sync that is cut short, or meets another, leaves nothing that the next one does not put in order.
@Suite(.serialized) struct CutShortTests {
  /// Has both enter and sync, and Bob's sync ended by force in the moment that a step of git begins.
  private static func killed(at step: String) -> String {
    #"""
    mkdir bin; cat >bin/git <<'END'
    #!/bin/bash
    for word in "$@"; do
      if [ "$word" = \#(step) ] && [ ! -e "$HOME/done" ]; then
        touch "$HOME/done"; kill -9 $PPID; exit 1
      fi
    done
    exec "$GIT" "$@"
    END
    chmod +x bin/git; export GIT=$(command -v git)
    sed -i 's/"issued"/ "issued"/' ann/dossier.json; a note training a --by Ann; a sync
    b note training b --by Bob
    PATH=$HOME/bin:$PATH status b sync
    b sync; a sync
    """#
  }

  @Test(
    arguments: [
      "hash-object", "write-tree", "commit", "update-ref", "update-index", "fetch", "merge-base",
      "diff-tree", "push",
    ]
  )
  func `ended by force at a step, it is done by the next`(step: String) throws {
    let sharers = try Sharers()
    let run = try sharers.shell(Self.killed(at: step))
    #expect(run.status == 0 && run.out == "status 137\n", "\(run)")
    try sharers.expectTogether()
  }

  @Test func `locks that a cut-short run left are cleared, and those of another git are not`()
    throws
  {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      # As a run leaves them that was cut short, with the git that it had started.
      mkdir ann/.git/greco-1; echo .. >ann/.git/greco-1/commondir; sleep 0.05
      touch ann/.git/index.lock ann/.git/HEAD.lock ann/.git/refs/heads/main.lock
      touch ann/.git/refs/remotes/origin/main.lock
      a note training a --by Ann 2>/dev/null
      cp /bin/sleep ./git-slow; (cd ann; exec ../git-slow 60) & sleep 0.2
      status a sync 2>/dev/null; ls ann/.git/*.lock
      kill $!; wait $! || true; status a sync 2>/dev/null; b sync
      """
    )
    #expect(run.out == "status 75\nann/.git/HEAD.lock\nann/.git/index.lock\nstatus 0\n", "\(run)")
    try sharers.expectTogether()
  }

  @Test func `a git that is ended by force while its sync goes on leaves no lock either`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      mkdir bin; cat >bin/git <<'END'
      #!/bin/bash
      for word in "$@"; do
        [ "$word" != fetch ] || { touch .git/refs/remotes/origin/main.lock; kill -9 $$; }
      done
      exec "$GIT" "$@"
      END
      chmod +x bin/git; export GIT=$(command -v git); a note training a --by Ann 2>/dev/null
      PATH=$HOME/bin:$PATH status a sync 2>/dev/null; status a sync 2>/dev/null; b sync
      """#
    )
    #expect(run.out == "status 75\nstatus 0\n", "\(run)")
    try sharers.expectTogether()
  }

  @Test func `a lock that was there before is another's, and is left alone`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      touch -d yesterday ann/.git/refs/heads/main.lock
      mkdir ann/.git/greco-1; echo .. >ann/.git/greco-1/commondir
      a note training a --by Ann 2>/dev/null; status a sync; ls ann/.git/refs/heads/main.lock
      rm ann/.git/refs/heads/main.lock; status a sync 2>/dev/null; b sync
      """
    )
    #expect(run.out == "status 75\nann/.git/refs/heads/main.lock\nstatus 0\n", "\(run)")
    #expect(run.said.contains("another sync or a git is at work there. Try again."))
    try sharers.expectTogether()
  }

  @Test func `told to end while it waits for the other end, it ends at once and leaves nothing`()
    throws
  {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      printf '#!/bin/sh\ntouch "$HOME/waits"; exec sleep 60' >slow; chmod +x slow
      git -C ann config remote.origin.uploadpack "$HOME/slow"
      a note training a --by Ann 2>/dev/null
      "$greco" --dossier ann sync & job=$!
      until [ -e waits ]; do sleep 0.05; done
      kill $job; s=0; wait $job || s=$?; echo "status $s"
      ! pgrep -f "sleep 60" -s 0 >/dev/null; ls -d ann/.git/greco-* ann/.git/*.lock 2>/dev/null || true
      git -C ann config --unset remote.origin.uploadpack; a sync; b sync
      """#
    )
    #expect(run.out == "status 143\n", "\(run)")
    #expect(run.said.contains("Ended before it was done. What was entered is saved; try again."))
    try sharers.expectTogether()
  }

  @Test func `two at once on one folder wait for each other`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      """
      for i in 1 2 3; do
        a note training "a$i" --by Ann 2>/dev/null
        for j in 1 2 3; do "$greco" --dossier ann sync 2>/dev/null & done
        a note training "b$i" --by Ann 2>/dev/null
        for job in $(jobs -p); do wait $job; done
      done
      a sync 2>/dev/null; b sync 2>/dev/null; a log | wc -l
      """
    )
    #expect(run.status == 0 && run.out == "7\n", "\(run)")
    try sharers.expectTogether()
  }

  @Test func `what is entered while a sync is under way stays, and goes with the next`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      #"""
      printf '#!/bin/sh\n"$greco" --dossier "$HOME/bob" note training meanwhile --by Bob 2>/dev/null' >bob/.git/hooks/post-commit
      cp bob/.git/hooks/post-commit bob/.git/hooks/pre-commit; chmod +x bob/.git/hooks/p*-commit
      a note training a --by Ann; a sync; b note training b --by Bob; b sync
      rm bob/.git/hooks/p*-commit; b sync; a sync; a log | grep -c meanwhile
      """#
    )
    #expect(run.status == 0 && run.out == "4\n", "\(run)")
    try sharers.expectTogether()
  }
}
