import Files
import Testing

/// Places where nothing can be written, and folders that go away.
@Suite(.serialized) struct UnwritableTests {
  let home = Home()

  @Test("A read-only file system is named, and everything can be looked at", .needsMounting)
  func readOnlyFileSystem() throws {
    let run = try home.shell(
      """
      mkdir disk
      "$greco" --dossier disk set training partly --by Ann 2>/dev/null
      cp disk/journal.jsonl before
      mount --bind disk disk
      mount -o remount,bind,ro disk
      "$greco" --dossier disk set training not --by Ann && status=0 || status=$?
      cmp disk/journal.jsonl before && echo "status $status"
      XDG_DATA_HOME=disk "$greco" set training not --by Ann 2>/dev/null || echo "status $?"
      XDG_DATA_HOME=$HOME/disk "$greco" set training not --by Ann 2>/dev/null || echo "status $?"
      "$greco" --dossier disk stats --line
      """,
      in: Mounting.wrapper
    )
    #expect(run.out.hasPrefix("status 74\nstatus 74\n"), "\(run)")
    #expect(
      run.said.contains("disk/journal.jsonl: nothing was saved: the file system is read-only.")
    )
  }

  /// What is not permitted, and what is said of it.
  @Test(
    "Without the permission nothing is changed, and the path is named",
    arguments: [
      ("chmod 444 d/journal.jsonl", "d/journal.jsonl: nothing was saved: you are not permitted to"),
      ("rm d/journal.jsonl; chmod 555 d", "d/journal.jsonl: cannot be created: you are not perm"),
      ("chmod 000 d/journal.jsonl", "d/journal.jsonl: cannot be read: you are not permitted to"),
      ("chmod 000 d", "d: cannot be read: you are not permitted to"),
    ]
  )
  func withoutPermission(taking: String, said: String) throws {
    // The superuser may do everything, but not without this capability.
    let run = try home.shell(
      """
      mkdir d
      "$greco" --dossier d set training partly --by Ann 2>/dev/null
      cp d/journal.jsonl before
      \(taking)
      common=()
      if [ "$(id -u)" = 0 ]; then
        common=(setpriv --bounding-set=-dac_override,-dac_read_search)
      fi
      "${common[@]}" "$greco" --dossier d set training not --by Ann && echo done || echo "status $?"
      chmod 755 d
      [ ! -e d/journal.jsonl ] || { chmod 644 d/journal.jsonl; cmp d/journal.jsonl before; }
      """
    )
    #expect(run.out == "status 77\n" && run.said.hasPrefix(said), "\(run)")
  }

  @Test("A folder that is gone is told, what was shown stays, and its return is seen")
  func folderGone() throws {
    let terminal = try Terminal(size: (120, 40))
    let setUp = "\(Built.greco) init d; \(Built.greco) --dossier d set training partly --by Ann"
    try terminal.enter("\(setUp); clear; \(Built.greco) --dossier d")
    try terminal.waitFor("✓ ◐ Training of prosecutors")
    try terminal.press("6")
    try terminal.waitFor("Prevention of corruption in public procurement")
    try terminal.press("n")
    try terminal.waitFor("Note on Public procurement")
    let (folder, away) = (terminal.home + "/d", terminal.home + "/away")
    try SystemCalls.real.rename(folder, away)
    let screen = try terminal.waitFor("nothing can be saved: the folder of this dossier is gone")
    #expect(screen.contains("✓ ◐ Training of prosecutors"))
    try terminal.type("typed meanwhile")
    try terminal.press("Enter")
    let failed = try terminal.waitFor("not saved: the folder of this dossier is gone")
    #expect(failed.contains("Note on Public procurement: typed meanwhile"))

    let other = [Built.greco, "--dossier", away, "set", "immunities", "not", "--by", "Bob"]
    #expect(try Program.run(other).status == 0)
    try SystemCalls.real.rename(away, folder)
    try terminal.waitFor("the folder of this dossier is back")
    try terminal.waitFor("◌ ○ Immunities")
    try terminal.press("Enter")
    try terminal.waitFor("Public procurement: noted · saved")
  }

  @Test("One's own copy that was removed is begun anew by the next change")
  func ownCopyGone() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.enter("\(Built.greco) set training partly --by Ann 2>&-; \(Built.greco)")
    try terminal.waitFor("✓ ◐ Training of prosecutors")
    #expect(try Program.run(["rm", "-r", terminal.home + "/.local"]).status == 0)
    try terminal.waitFor("✓   Training of prosecutors")
    try terminal.press("6")
    try terminal.waitFor("Prevention of corruption in public procurement")
    try terminal.press("+")
    try terminal.waitFor("Public procurement: nothing said → partly · saved")
    try terminal.press("q")
    try terminal.waitForShell()
    try terminal.enter("clear; \(Built.greco) log")
    try terminal.waitFor("procurement  from nothing said to partly implemented")
  }
}
