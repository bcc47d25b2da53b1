"""The table of figures: what was measured, what is beside it, and what was measured the last time."""

import re
from typing import NamedTuple

BEGIN, END = "<!-- bench -->", "<!-- end of bench -->"
HEADS = ["what", "greco", "beside it", "ratio", "goal"]
# The work that times without another program beside them are compared by.
YARDSTICK = "yardstick: SHA-256 of 64 MB"
TIMES = {"ms", "s"}
# By how much more a figure may be before it is told: times vary, what is counted does not.
LEEWAY = {"time": 1.25, "count": 1.03}


class Figure(NamedTuple):
    what: str
    value: float
    unit: str
    beside: str = ""
    ratio: float | None = None
    goal: str = ""

    @property
    def cells(self):
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return [self.what, said(self.value, self.unit), self.beside, ratio, self.goal]


def said(value, unit):
    """A figure to three digits."""
    digits = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"{digits} {unit}".strip()


class Figures:
    """The rows of one run; each is printed when it is known."""

    def __init__(self):
        self.rows = []
        print(*(f"{head:<{width}}" for head, width in zip(HEADS, WIDTHS)))

    def add(self, what, value, unit, beside=None, goal=""):
        """Notes a figure, beside those of others: the ratio is to the first of them."""
        others = list((beside or {}).items())
        told = ", ".join(f"{name} {said(other, unit)}" for name, other in others)
        ratio = value / others[0][1] if others else None
        figure = Figure(what, value, unit, told, ratio, goal)
        self.rows.append(figure)
        print(*(f"{cell:<{width}}" for cell, width in zip(figure.cells, WIDTHS)), flush=True)

    @property
    def table(self):
        lines = [HEADS, ["---"] * len(HEADS)] + [figure.cells for figure in self.rows]
        return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


WIDTHS = [50, 18, 40, 6, 20]


def kept(document):
    """The figures that a document keeps."""
    text = document.partition(BEGIN)[2].partition(END)[0]
    figures = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        number = re.match(r"([\d.,]+)(?: (.*))?$", cells[1]) if len(cells) == len(HEADS) else None
        if number:
            value, unit = float(number[1].replace(",", "")), number[2] or ""
            ratio = float(cells[3]) if cells[3] else None
            figures.append(Figure(cells[0], value, unit, cells[2], ratio, cells[4]))
    return figures


def keeping(document, remark, table):
    """The document with another run's figures in it."""
    before, _, rest = document.partition(BEGIN)
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n{remark}\n\n{table}\n{END}{after}"


def worse(old, new):
    """What became slower or larger, a line each."""
    before = {figure.what: figure for figure in old}
    paces = [next((one.value for one in run if one.what == YARDSTICK), 1) for run in (old, new)]
    lines = []
    for figure in new:
        last = before.get(figure.what)
        if last is None or last.unit != figure.unit or figure.what == YARDSTICK:
            continue
        was, now, leeway = last.value, figure.value, LEEWAY["count"]
        if figure.unit in TIMES:
            leeway = LEEWAY["time"]
            if last.ratio and figure.ratio:
                was, now = last.ratio, figure.ratio
            else:
                was, now = was / paces[0], now / paces[1]
        if now > was * leeway:
            more = f"{(now / was - 1) * 100:.0f} % more"
            lines.append(f"{figure.what}: {figure.cells[1]}, was {last.cells[1]} ({more})")
    return lines
