"""Measures what users of greco feel, beside other programs in the same run, and prints a row for each.

    bench.py PROGRAM FOLDER DOCUMENT [--keep]

At the end it tells what became slower than in the run that the document keeps; with --keep the document
keeps this run.
"""

import hashlib
import os
import statistics
import sys
import time

import changing
import figures
import held
import importing
import leaving
import moving
import observing
import programs
import starting

MEASURES = [starting, moving, held, changing, observing, leaving, importing]


def yardstick():
    """What a piece of work takes that has nothing to do with greco, in milliseconds of the processor."""
    times, text = [], bytes(1 << 26)
    for _ in range(3):
        start = time.process_time()
        hashlib.sha256(text).digest()
        times.append(time.process_time() - start)
    return min(times) * 1000


def remark(loads):
    """When and where a run was made, and what else there was to do for the machine meanwhile."""
    day = f"{time.gmtime().tm_mday} {time.strftime('%B %Y', time.gmtime())}"
    told = " to ".join(f"{load:.1f}" for load in (min(loads), max(loads)))
    return f"{day}, {os.cpu_count()} processors, load average {told}."


def main(program, folder, document, *options):
    bench = programs.Bench(programs.stripped(program, folder), folder)
    # What tig shows.
    os.chdir(programs.repository(folder))
    run, paces, loads = figures.Figures(), [yardstick()], [os.getloadavg()[0]]
    for measure in MEASURES:
        measure.measure(bench, run)
        paces.append(yardstick())
        loads.append(os.getloadavg()[0])
    run.add(figures.YARDSTICK, statistics.median(paces), "ms")
    with open(document, encoding="utf-8") as file:
        text = file.read()
    slower = figures.worse(figures.kept(text), run.rows)
    print("\nMore than in the run kept:" if slower else "\nNothing takes more than in the run kept.")
    print(*slower, sep="\n")
    if "--keep" in options:
        with open(document, "w", encoding="utf-8") as file:
            file.write(figures.keeping(text, remark(loads), run.table))


if __name__ == "__main__":
    main(*sys.argv[1:])
