import Files
import Glibc
import Testing

/// A shared dossier is brought together with that of others beside an open dashboard.
@Suite(.serialized) struct SyncedDashboardTests {
  private let terminal: Terminal

  init() throws {
    terminal = try Terminal(size: (120, 40))
    try terminal.enter(
      """
      exec 2>/dev/null; greco=\(Built.greco)
      git config --global user.name T; git config --global user.email t@example.org
      $greco init ann; $greco --dossier ann share hub --yes; $greco join hub bob; clear; echo re''ady
      """
    )
    try terminal.waitFor("ready")
  }

  private func bob(_ script: String) throws {
    let run = try Program.run(
      ["bash", "-ec", script],
      environment: Environment(variables: [
        "HOME": terminal.home, "greco": Built.greco, "TZ": "UTC", "LANG": "C.UTF-8",
        "PATH": Environment.current["PATH"] ?? "/usr/bin:/bin",
      ])
    )
    #expect(run.status == 0, "\(String(decoding: run.messages, as: UTF8.self))")
  }

  @Test func `an entry there is here after a key, and what is being typed stays`() throws {
    try bob(
      """
      cd; "$greco" --dossier bob set training partly --by Bob; "$greco" --dossier bob sync
      """
    )
    try terminal.enter("$greco --dossier ann")
    try terminal.waitFor("Systemic risk studies")
    try terminal.press("Y")
    // Keys that come together with a text would be taken for pasted.
    try terminal.waitUntil("it syncs") { $0.contains("git syncs ann") || $0.contains("1 entry in") }
    try terminal.press("n")
    try terminal.waitFor("Note on")
    try terminal.type("half a note")
    try terminal.waitFor("✓ ◐ Training of prosecutors")
    try terminal.waitFor("half a note")
    try terminal.press("Enter")
    try terminal.waitFor("1 entry in")
    try terminal.press("Y")
    try terminal.waitFor("1 entry out")
    try bob(#"cd; "$greco" --dossier bob sync; "$greco" --dossier bob log | grep "half a note""#)
  }

  @Test func `a remote that sleeps keeps nobody waiting, and is ended by a key`() throws {
    try bob(
      #"""
      cd; printf '#!/bin/sh\nexec sleep 61' >slow; chmod +x slow
      git -C ann config remote.origin.uploadpack "$HOME/slow"
      """#
    )
    try terminal.enter("$greco --dossier ann")
    try terminal.waitFor("Systemic risk studies")
    try terminal.press("Y")
    try terminal.waitFor("git syncs ann")
    try terminal.press("j", "+")
    try terminal.waitFor("partly")
    try terminal.press("C-c")
    try terminal.waitFor("git was ended; ann is not synced")
    try bob("cd; ! ls ann/.git | grep -e greco- -e lock >&2; ! pgrep -af '^sleep 61' >&2")
  }

  @Test func `what is wrong is told, and what is not shared says how it can be`() throws {
    try bob("cd; mv hub away; \"$greco\" init alone")
    try terminal.enter("$greco --dossier ann")
    try terminal.waitFor("Systemic risk studies")
    try terminal.press("Y")
    try terminal.waitFor("ann is not synced: Not sent: ")
    try terminal.press("q")
    try terminal.waitUntil("it is left") { !$0.contains("Systemic risk studies") }
    try terminal.enter("$greco --dossier alone")
    try terminal.waitFor("Systemic risk studies")
    try terminal.press(":")
    try terminal.type("sync")
    try terminal.press("Enter")
    try terminal.waitFor("alone is not synced")
  }

  @Test func `who wants it has it synced on start and after a change, without a word`() throws {
    try bob(
      #"""
      cd; mkdir -p .config/greco; echo '{"sync": ["on-start", "after-change"]}' >.config/greco/config.json
      "$greco" --dossier bob set training partly --by Bob; "$greco" --dossier bob sync
      """#
    )
    try terminal.enter("$greco --dossier ann")
    try terminal.waitFor("✓ ◐ Training of prosecutors")
    try terminal.press("r")
    try terminal.waitFor("saved")
    try bob(
      #"""
      cd; for i in $(seq 100); do
        "$greco" --dossier bob sync; "$greco" --dossier bob log | grep -q "looked at" && exit 0; sleep 0.2
      done; exit 1
      """#
    )
  }
}
