"""Targets in a terminal: keys while the dossier changes underneath, and bytes that are no keys."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import mutate
from case import REPORTS, ended

KEYS = [c.encode() for c in "+-snpdixrumeaAFMC?:!otcy/.fSvV*jkhlgGq123456789ёйыґқé漢 "] + [
    b"\r", b"\t", b"\x1b", b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1bOA", b"\x1b[5~", b"\x1b[6~", b"\x1b[H", b"\x1b[F", b"\x1b[Z",
    b"\x7f", b"\x15", b"\x17", b"\x12", b"\x07", b"\x18", b"\x06", b"\x02", b"E", b"\x1b[<0;10;5M", b"\x1b[<0;9999;9999M", b"\x1b[<64;3;3M",
    b"\x1b[<0;9223372036854775807;1M", b"\x1b[<0;-9223372036854775808;1M", b"a text\r", b"+90d\r", b"2027-03-31\r", b"training partly\r",
    b":set training partly\r", b":add r8 --adopted 2026 --kind compliance --totals partly=9223372036854775807\r", b":as-of 2024-10-01\r", b":due training +99999d\r",
    b"\x1b[200~pasted\ntext\x1b[201~", b"\x1b[200~" + b"a,b,c " * 2000 + b"\x1b[201~",
]
PIECES = [
    b"\x1b", b"\x1b[", b"\x1bO", b"\x1b]", b"\x1bP", b"\x1b_", b"\x1b^", b"\x1bX", b"\x1b\\", b"\x07", b"\x9b", b"\x9d", b"\xc2\x9b", b"\x1b[M", b"\x1b[<",
    b"\x1b[200~", b"\x1b[201~", b"\x1b]11;rgb:1e1e/1e1e/2e2e", b"\x1bP1+r544e=78", b"\x1b_Gi=31;OK", b"\x1b[?1;2c", b"\x1b[12;40R", b"\x1b[99999999999999999999A",
    b"\x1b[27;5;9~", b"\x1b[97;5u", b"\x1b[I", b"\x1b[O", b"0;1;2M", b";" * 80, b"9" * 80, b"\xd0", b"\xff", b"\xf0\x9f", b"\0", b"\x8f",
]
TERMS = ["xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt-unicode-256color"]


# Seconds of CPU that a letter may take: one behind a long text is drawn with all of it.
LETTER = 0.05
# Seconds after which one that does nothing at all hangs.
STANDSTILL = 30


class Session:
    """The dashboard in a terminal of its own."""

    def __init__(self, greco, case, term, size):
        self.output, self.owed = b"", 0
        self.child, self.master = pty.fork()
        if self.child == 0:
            try:
                os.chdir(case.path)
                # What is sent before it listens, or while an editor is open, is not to come back.
                modes = termios.tcgetattr(0)
                modes[3] &= ~(termios.ECHO | termios.ISIG)
                termios.tcsetattr(0, termios.TCSANOW, modes)
                os.execve(greco, [greco], case.environment(TERM=term))
            finally:
                os._exit(70)
        os.set_blocking(self.master, False)
        self.resize(size)

    def resize(self, size):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def drain(self, wait):
        """Whether anything came within so many seconds; takes all of it."""
        came = False
        while select.select([self.master], [], [], 0.01 if came else wait)[0]:
            try:
                part = os.read(self.master, 1 << 16)
            except OSError:
                return came
            if not part:
                return came
            self.output += part
            came = True
        return came

    def send(self, data, patience=5):
        """Types bytes; those that nobody takes in so many seconds are given up."""
        until = time.monotonic() + patience
        self.owed += len(data)
        while data and time.monotonic() < until:
            try:
                data = data[os.write(self.master, data[:512]):]
            except BlockingIOError:
                time.sleep(0.005)
            except OSError:
                return
            self.drain(0)

    def status(self, patience):
        """What it ended with; None if it still runs after so many seconds."""
        until = time.monotonic() + patience
        while True:
            done, status = os.waitpid(self.child, os.WNOHANG)
            if done:
                return ended(status)
            if time.monotonic() > until:
                return None
            time.sleep(0.01)

    def end(self):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)

    def cpu(self):
        """Seconds of CPU that it used; nothing more once it has ended."""
        try:
            with open("/proc/%d/stat" % self.child) as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            return 0
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def answers(self, limit, is_begun=True):
        """Whether it draws anew when asked to; what may have been begun before is ended first.

        It may work for so many seconds, however long that takes beside other programs.
        """
        ending = b"\x1b\\\x1b[201~"
        start, until = self.cpu(), time.monotonic() + STANDSTILL
        while time.monotonic() < until and self.cpu() - start <= limit + LETTER * self.owed:
            self.drain(0)
            self.send((ending if is_begun else b"") + b"\x0c", patience=1)
            if self.drain(limit):
                self.owed = 0
                return True
            if os.waitid(os.P_PID, self.child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                return False
            is_begun = True
        return False


def disturb(random, case, subjects):
    """Changes the dossier as another program would."""
    names = sorted(path for path in case.dossier.iterdir() if path.is_file())
    if not names:
        return
    name = random.choice(names)
    data = name.read_bytes()
    kind = random.randrange(4)
    if kind == 0:
        name.write_bytes(b"")
        name.write_bytes(data)
    elif kind == 1 and name.suffix == ".json":
        name.write_bytes(mutate.file(random, data))
    elif kind == 2:
        aside = name.with_name("aside")
        name.rename(aside)
        aside.rename(name)
    else:
        journal = case.dossier / "journal.jsonl"
        sound = journal.read_bytes() if journal.exists() else b""
        try:
            journal.write_bytes(mutate.journal(random, sound, subjects))
        except (ValueError, KeyError, TypeError):
            journal.write_bytes(mutate.octets(random, sound))


def typed(target, random):
    if target == "keys":
        return random.choice(KEYS)
    if random.random() < 0.3:
        # While an editor has the terminal ^C ends it, ^Z stops it, and ^S holds all output back.
        octets = [octet for octet in range(256) if octet not in b"\x03\x13\x1a"]
        return bytes(random.choices(octets, k=random.choice([1, 3, 20])))
    piece = random.choice(PIECES)
    return piece[: random.randrange(1, len(piece) + 1)] if random.random() < 0.5 else piece


def wrong(session, status):
    found = REPORTS.search(session.output)
    if found:
        return "says: " + found.group().decode()
    if status not in (0, 65, 66, 77):
        return "ends with %d" % status
    return None


def play(target, random, greco, case, subjects, limit):
    """One case: a session of some hundred keys."""
    term = random.choice(TERMS) if target == "terminal" else TERMS[0]
    size = random.choice([(120, 40), (80, 24), (40, 12), (200, 60)])
    session = Session(greco, case, term, size)
    try:
        return converse(target, random, session, case, subjects, limit)
    finally:
        (case.path / "drawn").write_bytes(session.output)
        os.close(session.master)


def converse(target, random, session, case, subjects, limit):
    """Types until it ends, does not answer, or enough was typed."""
    journal = (case.path / "keys").open("wb")
    session.drain(limit)
    for _ in range(12):
        for _ in range(15):
            data = typed(target, random)
            journal.write(repr(data).encode() + b"\n")
            journal.flush()
            session.send(data)
            # Keys are answered one by one; what a terminal sends comes in bursts.
            if target == "keys" and not session.answers(limit, is_begun=False):
                break
            if random.random() < 0.2:
                time.sleep(0.002)
        if target == "keys" and random.random() < 0.5:
            disturb(random, case, subjects)
        if random.random() < 0.1:
            session.resize(random.choice([(120, 40), (1, 1), (30, 5), (300, 100)]))
        answers = session.answers(limit)
        # One that has left the terminal may take a moment to end.
        status = session.status(0 if answers else limit)
        if status is not None:
            found = wrong(session, status)
            return ("dashboard", found) if found else None
        if not answers:
            session.end()
            return "dashboard", "does not answer within %.1f s of work" % limit
    session.end()
    if REPORTS.search(session.output):
        return "dashboard", wrong(session, 0)
    try:
        # The last letter may have been under way.
        session.output[: session.output.rfind(b"\x1b")].decode()
    except UnicodeDecodeError as error:
        return "dashboard", "draws what is no UTF-8: %s" % error
    return None


def calibrate(greco, case):
    """Seconds until the dashboard has done what takes it longest: a command that was typed."""
    session = Session(greco, case, TERMS[0], (120, 40))
    session.answers(60)
    slow = 0
    for line in (b":set training partly\r", b":due training +90d\r"):
        start = time.monotonic()
        session.send(line)
        session.answers(60)
        slow = max(slow, time.monotonic() - start)
    session.end()
    os.close(session.master)
    return slow
