import Testing

@testable import Model

/// Whose commits the entries of a shared dossier came by, and whether they are signed.
@Suite(.serialized) struct VerifyTests {
  private static let signed = #"""
    ssh-keygen -q -t ed25519 -N '' -f key; ssh-keygen -q -t ed25519 -N '' -f other
    echo "ann@example.org $(cat key.pub)" >allowed
    git config --global gpg.ssh.allowedSignersFile "$HOME/allowed"
    git -C ann config user.name Ann; git -C ann config user.email ann@example.org
    git -C ann config gpg.format ssh; git -C ann config user.signingkey "$HOME/key.pub"
    git -C ann config commit.gpgsign true
    a note training "by Ann" --by Ann 2>/dev/null
    a note training "by another" --by Bob 2>/dev/null; a sync 2>/dev/null
    git -C ann config user.signingkey "$HOME/other.pub"
    a note training "in doubt" --by Ann 2>/dev/null; a sync 2>/dev/null
    b sync 2>/dev/null; b note training "not yet" --by Bob 2>/dev/null

    """#

  @Test func `each entry says who committed it, if not who entered it, and whether it is signed`()
    throws
  {
    let sharers = try Sharers()
    let run = try sharers.shell(
      Self.signed + "b log --verify | sed 's/^[^;]*;/;/'; b log | head -1"
    )
    #expect(
      run.out.split(separator: "\n").map {
        String($0.split(separator: ";", maxSplits: 1).last ?? "")
      }.prefix(5) == [
        " committed by T, not signed", " signed", " committed by Ann, signed",
        " signed with a key that nobody vouches for", " not committed yet",
      ],
      "\(run)"
    )
    #expect(
      run.said
        == "5 entries, 2 signed, 1 not signed, 1 signed in doubt, 2 committed by somebody else, "
        + "1 not committed yet.\n"
    )
    #expect(run.out.split(separator: "\n").last?.contains("signed") == false)
  }

  @Test func `for programs each has its commit`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell(
      Self.signed + "b log training --verify --json --by Ann; git -C bob rev-parse main"
    )
    let lines = run.out.split(separator: "\n").map(String.init)
    let events = lines.dropLast().compactMap { JSON(Array($0.utf8)) }
    #expect(events.map { $0["commit"]?["signature"]?.string } == ["none", "good", "untrusted"])
    #expect(events.map { $0["commit"]?["author"]?.string } == ["T", "Ann", "Ann"])
    #expect(events[1]["commit"]?["signer"] == "ann@example.org")
    #expect(events.last?["commit"]?["id"]?.string == lines.last)
    #expect(events.first?["kind"] == "status")
  }

  @Test func `names of one person are that person`() throws {
    let sharers = try Sharers()
    let run = try sharers.shell("a edit Ann also T 2>/dev/null; a log --verify")
    #expect(run.out.hasPrefix("01") && !run.out.contains("committed by"), "\(run)")
  }

  @Test func `what is not shared has no commits`() throws {
    let home = Home()
    let run = try home.greco("log", "--verify")
    #expect(run.status == 66 && run.said.contains("is not shared yet"))
  }
}
