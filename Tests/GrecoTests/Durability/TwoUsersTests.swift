import Files
import Glibc
import Testing

/// Two people of one group, each with an account of their own, in a folder of the group's.
@Suite(.serialized, .enabled(if: Accounts.areHad, "only the superuser can be two other people"))
struct TwoUsersTests {
  let home = Home()

  /// A folder of the group's, with the program in it, and what makes each of the two do something.
  private static let setUp = """
    umask 022
    chmod 755 .
    mkdir bin team
    cp "$greco" bin/greco
    chgrp 60300 team
    chmod 2770 team
    ann() { person 60301 "$@"; }
    bob() { person 60302 "$@"; }
    person() {
      mkdir -p home-$1; chown $1 home-$1
      HOME=$PWD/home-$1 setpriv --reuid $1 --regid $1 --groups 60300 "${@:2}"
    }
    greco() { "$1" sh -c 'umask 077; exec "$@"' sh bin/greco --by "$@" 2>&1; }

    """

  @Test("Both enter at the same time, and everything of it is there")
  func bothEnter() throws {
    let run = try home.shell(
      Self.setUp + """
        greco ann init team/d
        for n in 1 2 3 4 5 6 7 8; do
          greco ann --dossier team/d note training "$n" >>ann.log &
          greco bob --dossier team/d note training "$n" >>bob.log &
        done
        wait
        stat -c '%a %G %n' team/d team/d/journal.jsonl team/d/dossier.json
        wc -l <team/d/journal.jsonl
        grep -c '"by":"bob"' team/d/journal.jsonl
        greco ann check team/d
        """
    )
    #expect(
      run.out.contains(
        """
        2770 UNKNOWN team/d
        660 UNKNOWN team/d/journal.jsonl
        660 UNKNOWN team/d/dossier.json
        16
        8
        team/d: sound

        """
      ),
      "\(run)"
    )
  }

  @Test("What somebody moved there is closed to the others, who are told what opens it")
  func movedThere() throws {
    let run = try home.shell(
      Self.setUp + """
        greco ann init home-60301/d
        greco ann --dossier home-60301/d note training private
        stat -c '%a' home-60301/d home-60301/d/journal.jsonl
        mv home-60301/d team/d
        greco bob --dossier team/d stats --line || echo "status $?"
        ann sh -c "chgrp 60300 team/d; chmod g+rwx team/d"
        greco bob --dossier team/d note training shared || echo "status $?"
        greco ann check team/d || true
        ann sh -c 'chgrp 60300 team/d/*; chmod g+rw team/d/*'
        greco bob --dossier team/d note training shared
        """
    )
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(lines.contains("700") && lines.contains("600"), "\(run)")
    #expect(
      lines.contains(
        "team/d: cannot be read: it is user 60301's and not open to you. "
          + "Ask user 60301 to type \u{201C}chgrp 60300 team/d; chmod g+rwx team/d\u{201D}, and try again."
      ),
      "\(run)"
    )
    #expect(lines.filter { $0 == "status 77" }.count == 2, "\(run)")
    #expect(
      run.out.contains("warning: it is closed to the group that its folder is open to: chmod g+rw"),
      "\(run)"
    )
    #expect(run.out.hasSuffix("Saved in team/d/journal.jsonl.\n"), "\(run)")
  }
}

/// Whether the tests may be somebody else for a while.
enum Accounts {
  static var areHad: Bool { getuid() == 0 }
}
