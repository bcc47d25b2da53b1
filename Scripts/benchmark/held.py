"""A key held down on a slow line: how long after the last key the screen still changes.

The demo dossier at 120×40 behind a reader that takes no more than a line carries; what it has not
taken waits in the terminal's own buffer, as it would on the way.
"""

import os
import select
import shutil
import statistics
import time

from terminal import Terminal

try:
    import pyte
except ImportError:
    pyte = None

BITS_A_SECOND = 77_000
KEYS_A_SECOND = 25
# Down through all 21 and back, twice, and then to one of them.
ENDS = [4, 8, 12, 16]
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
    """Whether the screen is as it is drawn from nothing; None where that cannot be seen."""
    if pyte is None:
        return None
    screen = pyte.Screen(120, 40)
    stream = pyte.ByteStream(screen)
    stream.feed(output)

    def seen(cell):
        # Of a blank its colour is not seen.
        is_plain = cell.bg == "default" and not cell.reverse and not cell.underscore
        return " " if cell.data == " " and is_plain else cell

    def cells():
        return [[seen(screen.buffer[y][x]) for x in range(120)] for y in range(40)]

    held = cells()
    os.write(terminal.master, REDRAW)
    stream.feed(terminal.settle(0.3)[0])
    return held == cells()


def measure(greco, folder, environment, row):
    """Prints a row of the table."""
    times, sizes, ends = [], [], set()
    for end in ENDS:
        home = f"{folder}/held"
        shutil.rmtree(home, ignore_errors=True)
        os.mkdir(home)
        terminal = Terminal([greco, "demo"], environment(HOME=home))
        line = Line(terminal.master)
        line.carry(time.perf_counter() + 2)
        after, size = hold(line, keys(end))
        times.append(after)
        sizes.append(size)
        ends.add(shows_what_a_redraw_shows(terminal, line.output))
        terminal.end()
    end = "STALE" if False in ends else "not looked at (pyte)" if None in ends else "as drawn anew"
    against = f"{sum(sizes) / 100 / len(ENDS):.0f} bytes a key; {end}"
    ours = f"{statistics.median(times) * 1000:.0f} ms"
    row("screen after 100 held keys, 77 kbit/s", ours, against, "", "≤ 100 ms")
    return times
