"""A change of a status, and how long it takes until it is on the disk.

On the disk: from the locking of the dossier to the end of the journal's fsync, in an open dashboard; beside
it a write and fsync of as many bytes behind a copy of the journal. Then from the key to the last byte of
the frame, and a whole `greco set` beside a whole `greco stats`, which only opens the dossier.
"""

import os
import shutil
import statistics
import time

import dossiers

CHANGES = 60
FEW, MANY = 10, 100_000


def plain_write(file, count):
    """How long a write and fsync of so many bytes takes."""
    start = time.perf_counter()
    os.write(file, b"x" * (count - 1) + b"\n")
    os.fsync(file)
    return time.perf_counter() - start


def changes(bench, folder):
    """Milliseconds to the disk, those of as much written plainly, and those to the frame."""
    notes, path = f"{bench.folder}/calls", f"{folder}/journal.jsonl"
    if os.path.exists(notes):
        os.remove(notes)
    shutil.copy(path, f"{folder}/plain")
    plain = os.open(f"{folder}/plain", os.O_WRONLY | os.O_APPEND)
    more = {"LD_PRELOAD": f"{bench.folder}/calls.so", "BENCH_CALLS": notes}
    terminal = bench.start("--dossier", folder, "--by", "Bench", **more)
    terminal.first_frame(quiet=0.5)
    frames, plains, size = [], [], os.path.getsize(path)
    for number in range(CHANGES):
        frames.append(terminal.press(b"+-"[number % 2 : number % 2 + 1])[0])
        grown = os.path.getsize(path)
        if grown > size:
            plains.append(plain_write(plain, grown - size))
        size = grown
    terminal.end()
    os.close(plain)
    with open(notes, encoding="ascii") as lines:
        # The first change also brings the file's name to the disk.
        calls = [int(line) / 1e9 for line in lines][2:]
    return [statistics.median(each) * 1000 for each in (calls, plains[1:], frames[1:])]


def measure(bench, figures):
    for events in (FEW, MANY):
        told = f"{events:,} events"
        disk, plain, frame = changes(bench, dossiers.shipped(bench, events))
        beside = {"write and fsync": plain}
        figures.add(f"change, on the disk, {told}", disk, "ms", beside, "≤ 1.3")
        figures.add(f"change, key to frame, {told}", frame, "ms", beside)
    folder = dossiers.shipped(bench, FEW)
    sets, stats = [], []
    for number in range(15):
        words = ["set", "training", ["partly", "not"][number % 2], "--by", "Bench"]
        own = [bench.greco, "--dossier", folder]
        sets.append(bench.run([*own, *words, "--note", str(number)]).seconds * 1000)
        stats.append(bench.run([*own, "stats"]).seconds * 1000)
    beside = {"greco stats": statistics.median(stats)}
    figures.add("greco set, 10 events", statistics.median(sets), "ms", beside)
