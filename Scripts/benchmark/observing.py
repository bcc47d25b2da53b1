"""The dossier of somebody who follows all of GRECO, and one with everything on one recommendation.

Of keys times are the processor's own: the frame comes after one of these as soon as it is worked out. Two
threads read a long journal, so that opening is timed by the clock.
"""

import statistics

import dossiers

ROUNDS = 5
# Each with what leaves it again, and what is aimed at, in milliseconds.
KEYS = [
    ("c", b"c", b"q", "≤ 50 ms"),
    ("f", b"f", b"\x1b", "≤ 10 ms"),
    ("Enter", b"\r", b"q", "≤ 2 ms"),
    ("a move", b"j", b"k", "≤ 2 ms"),
    ("+", b"+", b"u", "≤ 10 ms"),
]
PAUSE = 0.15


def press(terminal, key):
    """What the frame for a key takes."""
    before = terminal.processor
    terminal.press(key, quiet=PAUSE, patience=3)
    return (terminal.processor - before) * 1000


def pressed(terminal, key, back):
    """The median of several times."""
    times = []
    for _ in range(ROUNDS):
        times.append(press(terminal, key))
        press(terminal, back)
    return statistics.median(times)


def letter_more(terminal):
    """The second letter of what is looked for."""
    taken = [press(terminal, key) for key in (b"/", b"c", b"o", b"\x1b")]
    return taken[2]


def measure(bench, figures):
    name = "4,000 × 200 × 40,000"
    folder = dossiers.copied(dossiers.observers(bench, 4000, 200, 40_000))
    opened = []
    for _ in range(5):
        terminal = bench.start("--dossier", folder, "--by", "Bench")
        opened.append(terminal.first_frame(quiet=0.3) * 1000)
        terminal.end()
    figures.add(f"{name}: open", statistics.median(opened), "ms", goal="≤ 130 ms")
    terminal = bench.start("--dossier", folder, "--by", "Bench")
    terminal.first_frame(quiet=0.5)
    for what, key, back, goal in KEYS:
        figures.add(f"{name}: {what}", pressed(terminal, key, back), "ms", goal=goal)
    figures.add(f"{name}: a letter more in /", letter_more(terminal), "ms", goal="≤ 10 ms")
    terminal.end()
    measure_one(bench, figures)


def measure_one(bench, figures):
    """Everything is on the first recommendation, which is selected."""
    first = dossiers.ids(bench)[0]
    folder = dossiers.shipped(bench, 10_000, on=first)
    terminal = bench.start("--dossier", folder, "--by", "Bench")
    terminal.first_frame(quiet=0.5)
    for what, key, back in [("Enter", b"\r", b"q"), ("+", b"+", b"u")]:
        figures.add(f"10,000 on one: {what}", pressed(terminal, key, back), "ms", goal="≤ 4 ms")
    terminal.end()
