"""A move of the selection: from the key to the last byte of the frame, and what is sent for it.

Bytes are told beside those of an ideal encoder for the same two screens.
"""

import os
import statistics

import pyte

import ideal
from terminal import Terminal

MOVES = 18
# A key that comes sooner after the one before counts as held.
PAUSE = 0.08


def moves(terminal, forth, back, rounds=2):
    """What each of many moves to and fro through the first entries took."""
    terminal.first_frame(quiet=0.3)
    keys = ([forth] * MOVES + [back] * MOVES) * rounds
    answers = [terminal.press(key, quiet=PAUSE) for key in keys]
    terminal.end()
    return [answer for answer in answers if answer[0] is not None]


def sent(bench, home):
    """The bytes and writes of moves in the demo, and the bytes of an ideal encoder."""
    terminal = bench.start("demo", HOME=home)
    screen = pyte.Screen(120, 40)
    stream = pyte.ByteStream(screen)
    stream.feed(terminal.settle(0.3)[0])
    sizes, writes, ideals = [], [], []
    for key in [b"j"] * MOVES + [b"k"] * MOVES:
        before, count = ideal.shot(screen), terminal.writes
        os.write(terminal.master, key)
        output, _ = terminal.settle(PAUSE, patience=1)
        stream.feed(output)
        sizes.append(len(output))
        writes.append(terminal.writes - count)
        ideals.append(ideal.bytes_between(before, ideal.shot(screen)))
    terminal.end()
    return statistics.mean(sizes), max(writes), statistics.mean(ideals)


def measure(bench, figures):
    home = f"{bench.folder}/demo"
    peers = {
        "tig": (["tig"], b"j", b"k"),
        "htop": (["htop", "--delay=100"], b"\x1b[B", b"\x1b[A"),
    }
    beside = {}
    for name, (arguments, forth, back) in peers.items():
        answers = moves(Terminal(arguments, bench.environment()), forth, back)
        beside[name] = statistics.median(taken for taken, _ in answers) * 1000
    times = sorted(taken * 1000 for taken, _ in moves(bench.start("demo", HOME=home), b"j", b"k", 4))
    goal = "≤ the better"
    figures.add("move in the demo, median", statistics.median(times), "ms", beside, goal)
    figures.add("move in the demo, 99 of 100", times[int(len(times) * 0.99)], "ms", goal="≤ 2 ms")
    size, writes, best = sent(bench, home)
    figures.add("move in the demo, bytes", size, "", {"ideal": best}, "≤ 1.15")
    figures.add("move in the demo, most writes", writes, "", goal="1")
