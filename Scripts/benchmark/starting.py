"""What a user has before the first key: the size of the program, and its first frame.

A first frame is timed from the start of the process to its last byte. Cold, the system has dropped the
program's file from memory first. Instructions are those of the whole process, to the `q` that ends it.
"""

import os
import re
import statistics

import dossiers
from terminal import Terminal

ROUNDS = 20
COLD_ROUNDS = 7
INSTRUCTIONS = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]


def first_frames(bench, starts):
    """The median for each program, all of them started in turn."""
    times = {name: [] for name in starts}
    for _ in range(ROUNDS):
        for name, (arguments, more) in starts.items():
            terminal = Terminal(arguments, bench.environment(**more))
            times[name].append(terminal.first_frame())
            terminal.end()
    return {name: statistics.median(own) * 1000 for name, own in times.items()}


def cold(bench, home):
    """The median where the program has to be read from the disk."""
    times = []
    for _ in range(COLD_ROUNDS):
        file = os.open(bench.greco, os.O_RDONLY)
        os.fsync(file)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)
        terminal = bench.start(HOME=home)
        times.append(terminal.first_frame())
        terminal.end()
    return statistics.median(times) * 1000


def instructions(bench, home, *words):
    """How many millions of instructions the first frame takes."""
    log = f"{bench.folder}/instructions"
    # Otherwise tables are laid out by chance.
    more = {"SWIFT_DETERMINISTIC_HASHING": "1", "HOME": home}
    arguments = [*INSTRUCTIONS, f"--log-file={log}", bench.greco, *words]
    terminal = Terminal(arguments, bench.environment(**more))
    terminal.first_frame(quiet=1)
    terminal.quit()
    with open(log, encoding="utf-8") as lines:
        return int(re.search(r"I\s+refs:\s+([\d,]+)", lines.read())[1].replace(",", "")) / 1e6


def measure(bench, figures):
    figures.add("program, stripped", os.path.getsize(bench.greco) / 1e6, "MB", goal="≤ 20 MB")
    folder = dossiers.shipped(bench, 10)
    # As most starts are made: one's own copy, without a word.
    own = dossiers.own_copy(bench, 10)
    home = bench.home("demo")
    starts = {
        "greco": ([bench.greco], {"HOME": own}),
        "another": ([bench.greco, "--dossier", folder], {}),
        "demo": ([bench.greco, "demo"], {"HOME": home}),
        "tig": (["tig"], {}),
        "htop": (["htop", "--delay=100"], {}),
    }
    # The first start of the demo makes its folder.
    terminal = bench.start("demo", HOME=home)
    terminal.first_frame()
    terminal.end()
    times = first_frames(bench, starts)
    beside = {name: times[name] for name in ("tig", "htop")}
    figures.add("first frame", times["greco"], "ms", beside, "≤ 0.55 × tig")
    figures.add("first frame, with --dossier", times["another"], "ms", beside, "≤ 0.55 × tig")
    figures.add("first frame, demo", times["demo"], "ms", beside)
    figures.add("first frame, program not in memory", cold(bench, own), "ms", goal="≤ 35 ms")
    figures.add("first frame, instructions", instructions(bench, own), "M", goal="≤ 33 M")
    words = ("--dossier", folder)
    asked = instructions(bench, own, *words)
    figures.add("first frame, instructions, with --dossier", asked, "M", goal="≤ 33 M")
    terminal = bench.start(HOME=own)
    terminal.first_frame()
    figures.add("first frame, writes", terminal.writes, "", goal="≤ 2")
    terminal.end()
