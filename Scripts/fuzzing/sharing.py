"""Copies of one dossier that several people enter in at once, bring together in any order, and cut short anywhere.

What is looked for: an entry that was said to be saved and is not there once in the end, copies that differ, a repository
that is not sound, a history that was not only added to, and anything that is left lying about.
"""

import json
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import time

STATUSES = {0, 1, 64, 66, 74, 75, 77}
ENTRIES = [
    "set SUBJECT STATUS --note WORDS", "set SUBJECT STATUS", "note SUBJECT WORDS", "note SUBJECT WORDS --internal",
    "measure SUBJECT WORDS --state adopted", "evidence SUBJECT https://example.org/WORDS", "assign SUBJECT justice,prosecutor",
    "due SUBJECT 2027-0DIGIT-15", "move SUBJECT transparency", "review SUBJECT", "answer SUBJECT WORDS --report REPORT",
    "deadline 2027-0DIGIT-01", "met", "finding SUBJECT STATUS --report REPORT", "add institution WORDS --name WORDS",
    "add WORDS --theme transparency --title WORDS --text WORDS", "edit SUBJECT title WORDS", "undo", "redo",
    "set SUBJECT partly --by OTHER", "amend LAST WORDS", "retract LAST",
]
REFUSAL = "#!/bin/sh\n[ $(($(date +%N | sed 's/^0*//;s/^$/0/') % 3)) -ne 0 ] || { echo 'no, not now' >&2; exit 1; }\n"


class Group:
    """Those who share the dossier."""

    def __init__(self, random, greco, case, subjects):
        self.random, self.greco, self.case, self.subjects = random, greco, case, subjects
        self.hub = case.path / "hub.git"
        self.entered = set()
        self.days = [random.choice([None, "-7d", "+7d", "+3h"]) for _ in range(5)]
        self.copies = [case.dossier]
        settings = [("user.name", "T"), ("user.email", "t@example.org"), ("pull.rebase", "false")]
        odd = [("core.autocrlf", "true"), ("merge.conflictStyle", "diff3"), ("core.fsmonitor", "false"), ("fetch.prune", "true")]
        for name, value in settings + [one for one in odd if random.random() < 0.3]:
            self.git(case.path, "config", "--global", name, value)
        self.need(self.run(case.dossier, "share", str(self.hub), "--yes"))
        for setting in (("receive.denyNonFastForwards", "true"), ("core.logAllRefUpdates", "true")):
            self.git(self.hub, "config", *setting)
        for number in range(1, random.randint(2, 5)):
            copy = case.path / ("copy-%d" % number)
            self.need(self.run(case.dossier, "join", str(self.hub), str(copy)))
            self.copies.append(copy)

    def environment(self, copy):
        return self.case.environment(
            PATH=os.environ["PATH"], GRECO_DOSSIER=str(copy), NO_FAKE_STAT="1", FAKETIME_DONT_FAKE_MONOTONIC="1",
            # What is built lies in a repository of its own.
            GIT_CEILING_DIRECTORIES=str(self.case.path))

    def clock(self, copy):
        """What has a copy's clock go wrong."""
        moved = self.days[self.copies.index(copy)] if copy in self.copies else None
        if not moved or not shutil.which("faketime"):
            return []
        # What was killed left these, and a new process may have its number.
        for left in pathlib.Path("/dev/shm").glob("*faketime_*_*"):
            if not pathlib.Path("/proc", left.name.rsplit("_", 1)[1]).exists():
                left.unlink(missing_ok=True)
        return ["faketime", "-f", moved]

    def start(self, copy, *words, room=None):
        environment = self.environment(copy)
        with open(self.case.path / ("said in little room" if room else "said"), "wb" if room else "ab") as said:
            return subprocess.Popen(
                # What has the clock go wrong needs room itself.
                ([] if room else self.clock(copy)) + [self.greco, *words], env=environment, cwd=self.case.path, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=said, start_new_session=True, preexec_fn=room and (lambda: self.limit(room)))

    def limit(self, room):
        """No file may grow beyond so many bytes, which is said as a full disk says it."""
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    def run(self, copy, *words):
        return self.start(copy, *words).wait(120)

    def need(self, status):
        assert status == 0, "ends with %d" % status

    def git(self, folder, *words, check=True):
        done = subprocess.run(
            ["git", *words], cwd=folder, env=self.environment(folder), stdin=subprocess.DEVNULL, capture_output=True)
        assert not check or done.returncode == 0, "git %s: %s" % (" ".join(words), done.stderr.decode()[-300:])
        return done.stdout.decode()

    def lines(self, copy):
        journal = copy / "journal.jsonl"
        return journal.read_bytes().split(b"\n")[:-1] if journal.exists() else []

    def enter(self, copy):
        """One entry, or several at once, of which those that were said to be saved must last."""
        for _ in range(self.random.choice([1, 1, 1, 4])):
            before = set(self.lines(copy))
            status = self.run(copy, *self.entry(copy), *([] if self.random.random() < 0.2 else ["--by", copy.name]))
            if status not in STATUSES:
                return "an entry ends with %d" % status
            if status == 0:
                self.entered |= set(self.lines(copy)) - before

    def entry(self, copy):
        last = self.lines(copy)
        words = {
            "SUBJECT": self.random.choice(self.subjects[:12]), "REPORT": "second-report", "DIGIT": str(self.random.randint(1, 9)),
            "STATUS": self.random.choice(["partly", "not", "implemented", "dealt"]), "WORDS": "w%d" % self.random.randrange(10**6),
            "LAST": json.loads(last[-1])["id"] if last else "01", "OTHER": "somebody",
        }
        line = self.random.choice(ENTRIES)
        for name, value in words.items():
            line = line.replace(name, value)
        return line.split()

    def edit(self, copy):
        """A change of the catalogue by hand, each copy in a file of its own, so that they fit together."""
        files = sorted(copy.glob("[0-9]*.json"))
        file = files[self.copies.index(copy) % len(files)]
        text = file.read_text()
        spaces = " " * self.random.randint(2, 9)
        file.write_text("{\n%s%s" % (spaces, text[1:].lstrip()))

    def sync(self, copy):
        """A sync that is let be: it may find nobody, and nothing else may be amiss."""
        status = self.run(copy, "sync")
        if status not in (0, 75):
            return "a sync ends with %d" % status

    def full(self, copy):
        """A sync that finds too little room, for its first file or a later one."""
        status = self.start(copy, "sync", room=int(2 ** self.random.uniform(4, 18))).wait(120)
        if status not in (0, 74, 75):
            return "a sync without room ends with %d" % status

    def lose(self, copy):
        """A file that the catalogue needs is deleted, and must be with all in the end."""
        self.random.choice(sorted(copy.glob("[d0-9]*.json"))).unlink(missing_ok=True)

    def cut(self, copy):
        """A sync that is ended by force, itself or one that it started, at some moment."""
        running = self.start(copy, "sync")
        time.sleep(self.random.random() ** 2 * 0.6)
        for process in self.random.sample(self.family(running.pid), 1) if self.random.random() < 0.7 else self.family(running.pid):
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        running.wait(120)

    def family(self, process):
        """A process and all that it started, the youngest last."""
        try:
            with open("/proc/%d/task/%d/children" % (process, process)) as children:
                return [process] + [one for child in children.read().split() for one in self.family(int(child))]
        except OSError:
            return [process]

    def twice(self, copy):
        """Two at once on one folder."""
        both = [self.start(copy, "sync"), self.start(copy, "sync")]
        statuses = [one.wait(120) for one in both]
        if any(status not in (0, 75) for status in statuses):
            return "two syncs at once end with %s" % statuses

    def plain(self, copy):
        """What somebody does who knows git alone."""
        self.git(copy, "commit", "-qam", "by hand", check=False)
        self.git(copy, "pull", "-q", "--no-edit", check=False)
        self.git(copy, "push", "-q", check=False)
        for sign in ("MERGE_HEAD",):
            if (copy / ".git" / sign).exists():
                self.git(copy, "merge", "--abort")

    def remote(self, copy):
        """The other end goes away, comes back, or says no at times."""
        hook, away = self.hub / "hooks/pre-receive", self.hub.with_name("away")
        which = self.random.randrange(3)
        if away.exists():
            away.rename(self.hub)
        elif which == 0:
            self.hub.rename(away)
        elif hook.exists():
            hook.unlink()
        else:
            hook.write_text(REFUSAL)
            hook.chmod(0o755)

    def settle(self):
        """All is in order at the other end, and everybody syncs until nobody has anything new."""
        away, hook = self.hub.with_name("away"), self.hub / "hooks/pre-receive"
        if away.exists():
            away.rename(self.hub)
        hook.unlink(missing_ok=True)
        for lock in self.hub.rglob("*.lock"):
            lock.unlink()
        for copy in self.copies * 2:
            status = self.run(copy, "sync")
            if status == 75:
                status = self.run(copy, "sync")
            if status:
                return "the last sync ends with %d" % status

    def wrong(self):
        """What is wrong in the end."""
        texts = [(copy / "journal.jsonl").read_bytes() for copy in self.copies]
        if len(set(texts)) > 1:
            return "the journals differ"
        lines = texts[0].split(b"\n")[:-1]
        for line in self.entered:
            if lines.count(line) != 1:
                return "an entry is there %d times: %r" % (lines.count(line), line[:120])
        for copy in self.copies:
            if not (copy / "dossier.json").exists() or len(list(copy.glob("[0-9]*.json"))) < 7:
                return "a file of the catalogue is lost"
        exports = {self.exported(copy) for copy in self.copies}
        if len(exports) > 1:
            return "the exports differ"
        for folder in self.copies + [self.hub]:
            self.git(folder, "fsck", "--strict", "--no-dangling")
        for old, new in self.moves():
            if old.strip("0"):
                self.git(self.hub, "merge-base", "--is-ancestor", old, new)
        for copy in self.copies:
            if self.git(copy, "status", "--porcelain", "--ignored"):
                return "git status: " + self.git(copy, "status", "--porcelain", "--ignored")[:200]
            left = [path.name for path in (copy / ".git").rglob("*") if path.name.endswith(".lock") or path.name.startswith("greco-")]
            if left:
                return "left: %s" % left
        for commit in self.git(self.hub, "rev-list", "--reverse", "main").split():
            if "<<<<<<<" in self.git(self.hub, "show", "--format=", commit, "--", "."):
                return "a marker is in " + commit

    def moves(self):
        log = self.hub / "logs/refs/heads/main"
        return [line.split()[:2] for line in log.read_text().splitlines()] if log.exists() else []

    def exported(self, copy):
        done = subprocess.run([self.greco, "export", "json"], env=self.environment(copy), capture_output=True, timeout=120)
        return done.stdout


def play(target, random, greco, case, subjects, limit):
    """What is wrong with a case: what was done last, and what it came to; None if nothing is."""
    group = Group(random, greco, case, subjects)
    deeds = [group.enter] * 6 + [group.sync] * 3 + [group.cut] * 3 + [group.twice, group.remote, group.edit, group.full, group.lose]
    if random.random() < 0.3:
        deeds += [group.plain] * 3
    for _ in range(random.randint(10, 40)):
        deed = random.choice(deeds)
        wrong = deed(random.choice(group.copies))
        if wrong:
            return deed.__name__, wrong
    try:
        wrong = group.settle() or group.wrong()
    except AssertionError as error:
        wrong = str(error)
    return wrong and ("sync", wrong)
