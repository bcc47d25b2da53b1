"""Measures greco against its peers, all in one run, and prints a row for each budget.

What the rows mean:
- start: from the start of the process to the last byte of its first frame;
- key: from the key to the last byte of the frame, for a move of the selection;
- bytes: what a move of the selection sends to the terminal;
- held: a key held down on a slow line, from its last press to the last byte that still comes;
- change, on the disk: from the start of the journal's write to the end of its fsync, in a dashboard
  in which a status is stepped; against a write and fsync of as many bytes behind a copy of the journal;
- change, key to frame: the same change from the key to the last byte of the frame;
- set: a whole `greco set`, against a whole `greco stats`, which only opens the journal;
- open: a whole `greco stats`, against jq over the same file; memory against the file's size.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time

import held
import journal
from terminal import Terminal

GRECO, FOLDER = sys.argv[1], sys.argv[2]
SMALL, LARGE = 10, 1_000_000


def environment(**more):
    """What every program is started with."""
    return {
        "HOME": FOLDER,
        "PATH": os.environ["PATH"],
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        **more,
    }


def row(what, ours, against, ratio, goal):
    print(f"{what:<42} {ours:>12}   {against:<26} {ratio:>6}   {goal}", flush=True)


def milliseconds(seconds):
    return f"{seconds * 1000:.2f} ms"


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def dossier(count):
    """A folder with a journal of so many events, made once and copied for every run."""
    kept = f"{FOLDER}/journal-{count}.jsonl"
    if not os.path.exists(kept):
        ids = [one["id"] for one in json.loads(subprocess.check_output([GRECO, "list", "--json"]))]
        # In a process of its own: what it takes up would be counted among greco's memory.
        script = journal.__file__
        subprocess.run([sys.executable, script, kept + ".new", str(count), *ids], check=True)
        os.rename(kept + ".new", kept)
    folder = f"{FOLDER}/dossier-{count}"
    shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(folder)
    shutil.copy(kept, f"{folder}/journal.jsonl")
    shutil.copy(kept, f"{folder}/plain")
    subprocess.run(["sync", "-f", folder], check=True)
    return folder


def repository():
    """A git repository of 500 commits for tig to show."""
    folder = f"{FOLDER}/repository"
    if not os.path.exists(f"{folder}/.git"):
        subprocess.run(["git", "init", "-q", folder], check=True)
        lines = []
        for number in range(500):
            text = f"Commit number {number}\n"
            lines += ["commit refs/heads/bench", f"committer A <a@example.org> {number + 10**9} +0000"]
            lines += [f"data {len(text)}", text]
        stream = "\n".join(lines).encode()
        subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input=stream, check=True)
        subprocess.run(["git", "-C", folder, "symbolic-ref", "HEAD", "refs/heads/bench"], check=True)
    return folder


def peers():
    """The programs in terminals: what starts each, and its keys for a move forth and back."""
    os.chdir(repository())
    return {
        "greco": ([GRECO, "--dossier", dossier(SMALL)], b"j", b"k"),
        "tig": (["tig"], b"j", b"k"),
        "htop": (["htop", "--delay=100"], b"\x1b[B", b"\x1b[A"),
    }


def measure_starts(programs):
    times = {name: [] for name in programs}
    for _ in range(25):
        for name, (arguments, _, _) in programs.items():
            terminal = Terminal(arguments, environment())
            times[name].append(terminal.first_frame())
            terminal.end()
    ours = statistics.median(times["greco"])
    for name in [name for name in programs if name != "greco"]:
        theirs = statistics.median(times[name])
        against = f"{name} {milliseconds(theirs)}"
        goal = "< 1, ≤ 10 ms" if name == "tig" else ""
        row("start to the first frame", milliseconds(ours), against, f"{ours / theirs:.2f}", goal)


def moves(arguments, forth, back):
    """Times and bytes of moves to and fro through the first entries."""
    terminal = Terminal(arguments, environment())
    terminal.first_frame(quiet=0.3)
    # A key that comes sooner after the one before counts as held.
    answers = [
        terminal.press(key, quiet=0.08) for _ in range(8) for key in [forth] * 18 + [back] * 18
    ]
    terminal.end()
    answered = [answer for answer in answers if answer[0] is not None]
    return [answer[0] for answer in answered], [answer[1] for answer in answered]


def measure_moves(programs):
    measured = {name: moves(*program) for name, program in programs.items()}
    times, sizes = measured.pop("greco")
    for name, (others, _) in measured.items():
        ratio = statistics.median(times) / statistics.median(others)
        theirs = f"{name} {milliseconds(statistics.median(others))}"
        ours = milliseconds(statistics.median(times))
        row("key to frame, median", ours, theirs, f"{ratio:.2f}", "≤ the best of them")
    row("key to frame, 99 of 100", milliseconds(percentile(times, 0.99)), "", "", "≤ 2 ms")
    theirs = ", ".join(f"{name} {statistics.mean(sizes):.0f}" for name, (_, sizes) in measured.items())
    row("bytes for a move, mean", f"{statistics.mean(sizes):.0f}", theirs, "", "≤ 400")


def plain_write(file, count):
    """How long a write and fsync of so many bytes takes."""
    start = time.perf_counter()
    os.write(file, b"x" * (count - 1) + b"\n")
    os.fsync(file)
    return time.perf_counter() - start


def measure_changes(count):
    """Changes in an open dashboard, each beside a plain write and fsync of the same size."""
    folder = dossier(count)
    notes = f"{FOLDER}/calls-{count}"
    if os.path.exists(notes):
        os.remove(notes)
    more = {"LD_PRELOAD": f"{FOLDER}/calls.so", "BENCH_CALLS": notes}
    terminal = Terminal([GRECO, "--dossier", folder, "--by", "Bench"], environment(**more))
    terminal.first_frame(quiet=1)
    plain = os.open(f"{folder}/plain", os.O_WRONLY | os.O_APPEND)
    frames, plains, size = [], [], os.path.getsize(f"{folder}/journal.jsonl")
    for number in range(150):
        frames.append(terminal.press(b"+" if number % 2 == 0 else b"-")[0])
        grown = os.path.getsize(f"{folder}/journal.jsonl")
        if grown > size:
            plains.append(plain_write(plain, grown - size))
        size = grown
    terminal.end()
    os.close(plain)
    with open(notes, encoding="ascii") as lines:
        # The first change also brings the file's name to the disk.
        calls = [int(line) / 1e9 for line in lines][2:]
    report_changes(count, calls, plains[1:], frames[1:])


def report_changes(count, calls, plains, frames):
    ours, theirs = statistics.median(calls), statistics.median(plains)
    against = f"write+fsync {milliseconds(theirs)}"
    name = f"{count:,} events"
    row(f"change, on the disk, {name}", milliseconds(ours), against, f"{ours / theirs:.2f}", "≤ 1.3")
    frame = statistics.median(frames)
    row(
        f"change, key to frame, {name}",
        milliseconds(frame),
        f"write+fsync {milliseconds(theirs)}",
        f"{frame / theirs:.2f}",
        "",
    )


def run(arguments, **more):
    """How long a program takes, and its memory in bytes."""
    with open(os.devnull, "r+b") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen(
            arguments, stdin=nothing, stdout=nothing, stderr=nothing, env=environment(**more)
        )
        _, status, usage = os.wait4(process.pid, 0)
        taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{arguments} ended with {process.returncode}")
    return taken, usage.ru_maxrss * 1024


def measure_commands(count, rounds):
    folder = dossier(count)
    sets, opens = [], []
    for number in range(rounds):
        change = ["set", "training", ["partly", "not"][number % 2], "--by", "Bench"]
        sets.append(run([GRECO, "--dossier", folder, *change, "--note", str(number)])[0])
        opens.append(run([GRECO, "--dossier", folder, "stats"])[0])
    ours, theirs = statistics.median(sets), statistics.median(opens)
    against = f"greco stats {milliseconds(theirs)}"
    row(f"greco set, {count:,} events", milliseconds(ours), against, f"{ours / theirs:.2f}", "")


def measure_opening():
    folder = dossier(LARGE)
    file = f"{folder}/journal.jsonl"
    ours, theirs = [], []
    for _ in range(5):
        ours.append(run([GRECO, "--dossier", folder, "stats"]))
        theirs.append(run(["jq", "-c", ".", file])[0])
    time_ours = statistics.median(taken for taken, _ in ours)
    time_theirs = statistics.median(theirs)
    against = f"jq {milliseconds(time_theirs)}"
    name = f"open {LARGE:,} events"
    row(name, milliseconds(time_ours), against, f"{time_ours / time_theirs:.2f}", "< 1")
    size, memory = os.path.getsize(file), max(memory for _, memory in ours)
    megabytes = f"{memory / 1e6:.0f} MB"
    row("  its memory", megabytes, f"the file {size / 1e6:.0f} MB", f"{memory / size:.2f}", "≤ 3")


def main():
    row("what", "greco", "against", "ratio", "goal")
    programs = peers()
    measure_starts(programs)
    measure_moves(programs)
    held.measure(GRECO, FOLDER, environment, row)
    for count in (SMALL, LARGE):
        measure_changes(count)
    measure_commands(SMALL, 30)
    measure_commands(LARGE, 5)
    measure_opening()


if __name__ == "__main__":
    main()
