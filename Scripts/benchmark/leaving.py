"""What leaves the dossier, how what it takes grows with the dossier, and opening beside jq.

Times are the processor's own, which others on the machine hardly change. A dossier of n times as many takes
n to the power of the exponent as long: 1 is as it should be.
"""

import math
import os

import dossiers

SIZES = [1000, 4000, 16_000]
EVENTS = [10_000, 40_000, 100_000]


def exponent(small, large, factor):
    return math.log(large / small) / math.log(factor)


def measure_exports(bench, figures):
    for form, goal in [("html", "≤ 0.7 s"), ("json", "")]:
        usages = []
        for size in SIZES:
            folder = dossiers.observers(bench, size, 50, 0)
            output = f"{bench.folder}/exported.{form}"
            words = ["--dossier", folder, "export", form, "-o", output, "--force"]
            usages.append(bench.runs(*words))
        figures.add(f"export {form}, 4,000", usages[1].processor, "s", goal=goal)
        opened = bench.runs("--dossier", dossiers.observers(bench, SIZES[-1], 50, 0), "stats")
        beside = {"greco stats": opened.memory / 1e6}
        figures.add(f"export {form}, 16,000, memory", usages[-1].memory / 1e6, "MB", beside)
        grows = exponent(usages[0].processor, usages[-1].processor, SIZES[-1] / SIZES[0])
        figures.add(f"export {form}, 1,000 to 16,000, exponent", grows, "", goal="≤ 1.1")


def measure_opening(bench, figures):
    usages = []
    for events in EVENTS:
        usages.append(bench.runs("--dossier", dossiers.shipped(bench, events), "stats"))
    path = f"{dossiers.shipped(bench, EVENTS[-1])}/journal.jsonl"
    jq = min(bench.run(["jq", "-c", ".", path]).processor for _ in range(3)) * 1000
    name, size = f"open {EVENTS[-1]:,} events", os.path.getsize(path) / 1e6
    figures.add(name, usages[-1].processor * 1000, "ms", {"jq": jq}, "≤ 0.5")
    # What a start takes in any case is no part of what grows.
    start = bench.runs("--dossier", dossiers.shipped(bench, 10), "stats", rounds=5)
    grown = (usages[-1].memory - start.memory) / 1e6
    figures.add(f"{name}, memory for them", grown, "MB", {"the file": size}, "≤ 3")
    few, many = (usages[place].processor - start.processor for place in (0, 1))
    grows = exponent(few, many, EVENTS[1] / EVENTS[0])
    figures.add("open, 10,000 to 40,000 events, exponent", grows, "", goal="≤ 1.1")


def measure(bench, figures):
    workbook = bench.runs("export", "xlsx", "-o", f"{bench.folder}/book.xlsx", "--force", rounds=9)
    figures.add("workbook, shipped dossier", workbook.processor * 1000, "ms", goal="≤ 20 ms")
    measure_exports(bench, figures)
    measure_opening(bench, figures)
