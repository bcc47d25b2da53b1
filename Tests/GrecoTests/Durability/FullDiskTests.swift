import Files
import Testing

/// A disk that is really full, and files that must not grow.
@Suite(.serialized) struct FullDiskTests {
  let home = Home()

  /// A disk of 256 KB with a journal on it that has room for no further line.
  private static let fullDisk = """
    mkdir -p disk
    mount -t tmpfs -o size=256k none disk
    export GRECO_DOSSIER=$HOME/disk
    "$greco" set training partly --by Ann 2>/dev/null
    head -c 1M /dev/zero >disk/filler 2>/dev/null || true
    while "$greco" note training 123456789 --by Ann 2>/dev/null; do :; done
    """

  @Test("On a full disk nothing is saved, nothing is lost, and it is said", .needsMounting)
  func command() throws {
    let run = try home.shell(
      Self.fullDisk + """

        cp disk/journal.jsonl before
        "$greco" set immunities not --note 123456789 --by Ann && status=0 || status=$?
        cmp disk/journal.jsonl before && echo "status $status"
        rm disk/filler
        "$greco" set immunities not --note 123456789 --by Ann 2>/dev/null && echo "status $?"
        "$greco" check disk | tail -n 1
        """,
      in: Mounting.wrapper
    )
    #expect(run.out.hasPrefix("status 74\nstatus 0\ndisk: sound"), "\(run)")
    let reasons = ["the disk is full", "only a part fitted"]
    #expect(reasons.contains { run.said.contains("nothing was saved: \($0). Make room") })
  }

  @Test("The very first change on a full disk leaves nothing that is in the way", .needsMounting)
  func firstChange() throws {
    let run = try home.shell(
      """
      mkdir disk
      mount -t tmpfs -o size=256k none disk
      export XDG_DATA_HOME=$HOME/disk
      head -c 1M /dev/zero >disk/filler 2>/dev/null || true
      "$greco" set training partly --by Ann && status=0 || status=$?
      echo "status $status, $(cat disk/greco/kazakhstan/journal.jsonl | wc -c) bytes"
      rm disk/filler
      "$greco" set training partly --by Ann 2>/dev/null && echo "status $?"
      "$greco" log | wc -l
      """,
      in: Mounting.wrapper
    )
    #expect(run.out == "status 74, 0 bytes\nstatus 0\n1\n", "\(run)")
    #expect(run.said.contains("nothing was saved: the disk is full. Make room and try again."))
  }

  @Test("In the dashboard the reason and the text stay until there is room", .needsMounting)
  func dashboard() throws {
    let terminal = try Terminal()
    try terminal.enter("unshare -rm bash --norc --noprofile")
    try terminal.openDashboard("greco=\(Built.greco)\n\(Self.fullDisk)\nclear; $greco")
    try failToNote("typed with care, and too long for what is left", on: terminal)
    try makeRoom("rm disk/filler", terminal)
    try terminal.press("Enter")
    try terminal.waitFor("Systemic risk studies: noted · saved")
  }

  @Test("A limit on the size of files is a failed write, not the end of the program")
  func fileSizeLimit() throws {
    let run = try home.shell(
      """
      "$greco" set training partly --by Ann 2>/dev/null
      journal=.local/share/greco/kazakhstan/journal.jsonl
      cp $journal before
      (ulimit -f 0; "$greco" set training not --by Ann) 2>&1 | cat
      echo "status ${PIPESTATUS[0]}"
      cmp $journal before && "$greco" set training not --by Ann 2>&1 | head -n 1
      """
    )
    #expect(
      run.out.hasSuffix(
        """
        nothing was saved: the file would become too large. Allow larger files (ulimit -f) and try \
        again.
        status 74
        Training of prosecutors, judges [training]: from partly implemented to not implemented

        """
      ),
      "\(run)"
    )
  }

  @Test("A dashboard outlives a limit on the size of files")
  func fileSizeLimitInDashboard() throws {
    let terminal = try Terminal()
    try terminal.openDashboard("ulimit -S -f 1; \(Built.greco)")
    try terminal.press("j", "+", "+")
    try terminal.waitFor("implemented · saved")
    try failToNote(String(repeating: "long ", count: 160) + "end", on: terminal)
    try makeRoom("ulimit -S -f unlimited", terminal)
    // The limit is that of the program, which was started before.
    try terminal.press("Escape")
    try terminal.waitFor("q quit")
    try terminal.press("q")
    try terminal.waitFor("a note is not saved")
    try terminal.press("q")
    try terminal.waitForShell()
    try terminal.enter("clear; \(Built.greco) log | wc -l; \(Built.greco) check")
    try terminal.waitFor("2\n")
    try terminal.waitFor("sound")
  }

  /// Types a note that cannot be saved, and tries once more in vain.
  private func failToNote(_ text: String, on terminal: Terminal) throws {
    try terminal.press("n")
    try terminal.waitFor("Note on ")
    try terminal.type(text)
    try terminal.waitFor(String(text.suffix(20)))
    for key in ["Enter", "Left", "Enter"] {
      try terminal.press(key)
      let screen = try terminal.waitUntil("why is said") {
        $0.contains("not saved: the disk is full.") || $0.contains("not saved: only a part fitted.")
      }
      #expect(screen.contains(text.suffix(20)))
    }
  }

  /// In the shell, while the dashboard is away.
  private func makeRoom(_ command: String, _ terminal: Terminal) throws {
    try terminal.press("C-z")
    try terminal.waitForShell()
    try terminal.enter("\(command); fg")
    try terminal.waitFor("not saved: ")
  }
}
