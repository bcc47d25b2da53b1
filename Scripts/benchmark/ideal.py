"""How few bytes the way from one screen to the next could take: what an ideal encoder would send.

It knows both screens and sends text for the cells that differ, the shortest movement to each of them
and the shortest change of looks. Cells that stay are sent again where that is shorter than moving
over them, and many blanks are one sequence.
"""

from functools import cache

from pyte.graphics import FG_BG_256

NAMES = ["black", "red", "green", "brown", "blue", "magenta", "cyan", "white"]
ATTRIBUTES = [("bold", 1, 22), ("italics", 3, 23), ("underscore", 4, 24), ("reverse", 7, 27)]
PLAIN = ("default", "default", frozenset())
BLANK = (" ", PLAIN)
# What it takes to go on behind blanks that were not typed.
MOVE = 4


def seen(cell):
    """A character and how it looks; of a blank its own colour is not seen."""
    attributes = frozenset(name for name, _, _ in ATTRIBUTES if getattr(cell, name))
    if cell.data == " " and not attributes & {"underscore", "reverse"}:
        return " ", ("default", cell.bg, frozenset())
    return cell.data, (cell.fg, cell.bg, attributes)


def shot(screen):
    """All that is seen, row by row, and where the cursor is."""
    columns = range(screen.columns)
    rows = [[seen(screen.buffer[y][x]) for x in columns] for y in range(screen.lines)]
    return rows, (screen.cursor.y, screen.cursor.x)


@cache
def colour(name, first):
    """The numbers that say a colour, in front or behind."""
    if name == "default":
        return str(first + 9)
    if name in NAMES:
        return str(first + NAMES.index(name))
    if name.removeprefix("bright") in NAMES:
        return str(first + 60 + NAMES.index(name.removeprefix("bright")))
    if name in FG_BG_256:
        return f"{first + 8};5;{FG_BG_256.index(name)}"
    red, green, blue = (int(name[place : place + 2], 16) for place in (0, 2, 4))
    return f"{first + 8};2;{red};{green};{blue}"


@cache
def change(old, new):
    """How many bytes another look takes: step by step, or all of it anew."""
    if old == new:
        return 0
    steps = [str(on) for name, on, _ in ATTRIBUTES if name in new[2] - old[2]]
    steps += [str(off) for name, _, off in ATTRIBUTES if name in old[2] - new[2]]
    steps += [colour(new[place], first) for place, first in ((0, 30), (1, 40)) if old[place] != new[place]]
    anew = [str(on) for name, on, _ in ATTRIBUTES if name in new[2]]
    anew += [colour(new[place], first) for place, first in ((0, 30), (1, 40)) if new[place] != "default"]
    # Where something follows, the reset in front of it need be no more than a semicolon.
    return 3 + min(len(";".join(steps)), len(";".join([""] + anew)) if anew else 0)


def jump(old, new):
    """How many bytes it takes to go to a row and a column."""
    (y, x), (row, column) = old, new
    if old == new:
        return 0
    ways = [len(f"\x1b[{row + 1};{column + 1}H" if column else f"\x1b[{row + 1}H")]
    if row == y and column > x:
        ways.append(3 + (len(str(column - x)) if column - x > 1 else 0))
    if column == x:
        ways.append(len(f"\x1b[{row + 1}d"))
    if row == y and column < x:
        ways.append(min(x - column, len(f"\x1b[{column + 1}G")))
    if row > y and column == 0:
        ways.append(1 + row - y)
    return min(ways)


def typed(row, start, end, look):
    """How many bytes the cells of a row from one place to another take, and the look they leave."""
    count = 0
    for data, own in row[start:end]:
        # A blank may come in any look that shows no more of itself than its own does.
        if data == " " and is_blank_in(look, own[1]):
            own = look
        count += change(look, own) + len(data.encode())
        look = own
    return count, look


def is_blank_in(look, behind):
    """Whether a blank of a colour is the same in a look."""
    return look[1] == behind and not look[2] & {"underscore", "reverse"}


class Row:
    """A row on the way: what was sent for it, and where and how that left the terminal."""

    def __init__(self, number, new, place, look):
        self.number, self.new = number, new
        self.place, self.look, self.count = place, look, 0

    def go(self, x):
        """To a column, over cells that stay or, where that is shorter, by sending them again."""
        count = jump(self.place, (self.number, x))
        if self.place[0] == self.number and self.place[1] < x:
            again, look = typed(self.new, self.place[1], x, self.look)
            if again + change(look, self.new[x][1]) <= count + change(self.look, self.new[x][1]):
                count, self.look = again, look
        self.count += count
        self.place = (self.number, x)

    def type(self, x, end):
        self.go(x)
        count, self.look = typed(self.new, x, end, self.look)
        self.count += count
        self.place = (self.number, end)

    def erase(self, x, size):
        """A sequence that leaves blanks, and the terminal where it is."""
        self.go(x)
        if not is_blank_in(self.look, "default"):
            self.count += change(self.look, PLAIN)
            self.look = PLAIN
        self.count += size


def blanks(new, x):
    """Where plain blanks that begin at a column end."""
    while x < len(new) and new[x] == BLANK:
        x += 1
    return x


def encode(row, old):
    """Sends what differs in a row, from left to right."""
    new, x = row.new, 0
    begin, rest = blanks(new, 0), len(new)
    while rest and new[rest - 1] == BLANK:
        rest -= 1
    while x < len(new):
        if old[x] == new[x]:
            x += 1
            continue
        end = x + 1
        if new[x] == BLANK:
            end = blanks(new, x)
            while old[end - 1] == new[end - 1]:
                end -= 1
        if x >= rest and end - x > 3:
            row.erase(x, 3)
        elif x < begin < rest and end == begin and end - x > 4:
            # To the left of the last of them; it and what follows are typed.
            row.erase(begin - 1, 4)
        elif new[x] == BLANK and end - x > 3 + len(str(end - x)) + MOVE:
            row.erase(x, 3 + len(str(end - x)))
        else:
            row.type(x, end)
        x = end


def bytes_between(before, after):
    """How many bytes the way takes from a screen to another: their cells, and where the cursor is."""
    (cells_before, place), (cells_after, last) = before, after
    total, look = 0, PLAIN
    for number, (old, new) in enumerate(zip(cells_before, cells_after)):
        row = Row(number, new, place, look)
        encode(row, old)
        total, place, look = total + row.count, row.place, row.look
    return total + jump(place, last)
