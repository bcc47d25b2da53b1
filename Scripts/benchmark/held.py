"""A key held down on a slow line: how long after the last key the screen still changes.

The demo dossier at 120×40 behind a reader that takes no more than a line carries; what it has not
taken waits in the terminal's own buffer, as it would on the way.
"""

import os
import select
import statistics
import sys
import time

import pyte

import ideal

BITS_A_SECOND = 77_000
KEYS_A_SECOND = 25
# Down through all 21 and back, twice, and then to one of them.
ENDS = [4, 10, 16]
REDRAW = b"\x0c"


class Line:
    """What comes from a terminal, no faster than a line carries it."""

    def __init__(self, master):
        self.master = master
        self.output, self.last = b"", None
        self.started, self.carried = time.perf_counter(), 0

    def carry(self, until):
        """Reads until a moment."""
        while (now := time.perf_counter()) < until:
            allowed = int((now - self.started) * BITS_A_SECOND / 8) - self.carried
            if allowed < 1:
                time.sleep(0.001)
                continue
            if not select.select([self.master], [], [], min(0.005, until - now))[0]:
                # An idle line saves nothing up.
                self.carried += max(0, allowed - 64)
                continue
            part = os.read(self.master, min(allowed, 64))
            self.carried += len(part)
            self.output += part
            self.last = time.perf_counter()


def keys(end):
    """A hundred of them, from the first recommendation to one of an even place."""
    down = 10 + end // 2
    return b"j" * 20 + b"k" * 20 + b"j" * 20 + b"k" * 20 + b"j" * down + b"k" * (20 - down)


def hold(line, pressed):
    """Presses keys; how long the screen moved after the last, and how many bytes came."""
    start, before = time.perf_counter(), len(line.output)
    for number, key in enumerate(pressed):
        line.carry(start + number / KEYS_A_SECOND)
        os.write(line.master, bytes([key]))
    last_key = time.perf_counter()
    quiet = last_key
    while time.perf_counter() - max(quiet, line.last or 0) < 0.5:
        line.carry(time.perf_counter() + 0.05)
    return line.last - last_key, len(line.output) - before


def shows_what_a_redraw_shows(terminal, output):
    """Whether the screen is as it is drawn from nothing."""
    screen = pyte.Screen(120, 40)
    stream = pyte.ByteStream(screen)
    stream.feed(output)
    held = ideal.shot(screen)
    os.write(terminal.master, REDRAW)
    stream.feed(terminal.settle(0.3)[0])
    return held == ideal.shot(screen)


def measure(bench, figures):
    times, sizes = [], []
    for end in ENDS:
        terminal = bench.start("demo", HOME=bench.home("held"))
        line = Line(terminal.master)
        line.carry(time.perf_counter() + 2)
        after, size = hold(line, keys(end))
        times.append(after)
        sizes.append(size)
        if not shows_what_a_redraw_shows(terminal, line.output):
            sys.exit(f"after a held key the screen is not what it should be; its last place was {end}")
        terminal.end()
    after = statistics.median(times) * 1000
    figures.add("100 held keys at 77 kbit/s, then", after, "ms", goal="≤ 100 ms")
    figures.add("held keys, bytes a key", sum(sizes) / 100 / len(ENDS), "")
