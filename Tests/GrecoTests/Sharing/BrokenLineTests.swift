import Files
import Testing

/// The other end goes away while it sends or takes: it is said so, nothing is left half, the next sync is right.
@Suite(.serialized) struct BrokenLineTests {
  /// A git at the other end whose line is cut after so many bytes that it sends, or that it is sent.
  private static let cut = #"""
    import os, subprocess, sys, threading
    pack, left = sys.argv[1], int(sys.argv[2])
    sends = pack == "upload-pack"
    git = subprocess.Popen(["git", pack] + sys.argv[3:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    def relay(source, target, is_cut):
        global left
        while data := os.read(source, 65536):
            if is_cut:
                data, left = data[:left], left - len(data)
            os.write(target, data)
            if is_cut and left <= 0:
                git.kill(); git.wait(); os._exit(1)
        os.close(target)
    threading.Thread(target=relay, args=(0, git.stdin.fileno(), not sends), daemon=True).start()
    relay(git.stdout.fileno(), 1, sends)
    sys.exit(git.wait())
    """#

  @Test(arguments: ["upload-pack", "receive-pack"], [1, 50, 200, 400, 600, 3000, 9000])
  func `cut after so many bytes it is told, and done by the next`(pack: String, bytes: Int) throws {
    let sharers = try Sharers()
    let setting = "remote.origin.\(pack.filter { $0 != "-" })"
    let run = try sharers.shell(
      """
      cat >cut.py <<'END'
      \(Self.cut)
      END
      long() { head -c 9000 /dev/urandom | base64 -w0; }
      a note training "$(long)" --by Ann 2>/dev/null; a sync 2>/dev/null
      b note training "$(long)" --by Bob 2>/dev/null
      git -C bob config \(setting) "python3 $HOME/cut.py \(pack) \(bytes)"
      status b sync; git -C bob fsck --strict --no-dangling
      find bob/ -name '*.lock' -o -name 'tmp_*' -o -name '*greco-*'; b check | tail -1
      git -C bob config --unset \(setting); status b sync 2>/dev/null; status a sync 2>/dev/null
      rm -rf hub/objects/tmp_objdir-*
      """
    )
    #expect(run.status == 0 && run.out.hasPrefix("status 75\n"), "\(run)")
    #expect(run.out.hasSuffix("sound\nstatus 0\nstatus 0\n"), "\(run)")
    #expect(run.said.contains("It goes with the next sync."), "\(run)")
    try sharers.expectTogether()
  }
}
