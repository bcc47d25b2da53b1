"""What enters from long tables: the time of the processor, and memory beside the table's own size.

A row has a measure in some fifteen words, how far it has come, by when it is planned, and a note.
"""

import os
import random

import dossiers

ROWS = [10_000, 100_000]
WORDS = "adopt review train publish the of on order list register rules ministry courts staff".split()


def words(chance, count):
    return " ".join(chance.choice(WORDS) for _ in range(count))


def table(bench, rows):
    """A table of so many rows on the shipped recommendations."""
    chance = random.Random(rows)
    ids = dossiers.ids(bench)
    path = f"{bench.folder}/table-{rows}.csv"
    with open(path, "w", encoding="utf-8") as file:
        file.write("ID;Measure;State;Planned;Note\n")
        for number in range(rows):
            state = chance.choice(["planned", "drafted", "adopted"])
            day = f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.2027"
            cells = [chance.choice(ids), f"{words(chance, 15)} {number}", state, day, words(chance, 8)]
            file.write(";".join(cells) + "\n")
    return path


def measure(bench, figures):
    for rows, goal in zip(ROWS, ["≤ 2 s", ""]):
        path = table(bench, rows)
        size = {"the table": os.path.getsize(path) / 1e6}
        # What is entered is there the next time: each run has a dossier of its own.
        usages = [
            bench.run([bench.greco, "--dossier", dossiers.shipped(bench, 10), "import", how, path])
            for how in ("--dry-run", "--yes")
        ]
        figures.add(f"import {rows:,} rows", usages[1].processor, "s", goal=goal)
    figures.add(f"import {rows:,} rows, memory to show", usages[0].memory / 1e6, "MB", size, "≤ 10")
    figures.add(f"import {rows:,} rows, memory to enter", usages[1].memory / 1e6, "MB", size, "≤ 10")
