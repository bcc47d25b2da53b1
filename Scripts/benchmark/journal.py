"""Writes a journal of so many events, as people would have made them over the last four years."""

import json
import random
import sys
import time

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NAMES = ["A. Sadykova", "M. Akhmetov", "D. Ospanova", "Е. Ким", "B. Nurlan", "T. Weber"]
WORDS = (
    "draft law tabled sent to the ministry second reading in May asked for the minutes "
    "проект закона внесён на рассмотрение ответ получен the council will meet again"
).split()
STATUSES = ["not-implemented", "partly-implemented", "dealt-with", "implemented"]
STATES = ["planned", "drafted", "submitted", "adopted", "in-force", "applied"]
FOUR_YEARS = 4 * 365 * 86_400_000


def ulid(milliseconds):
    number = milliseconds << 80 | random.getrandbits(80)
    return "".join(DIGITS[number >> shift & 31] for shift in range(125, -1, -5))


def text():
    return " ".join(random.choices(WORDS, k=random.randint(3, 20)))


class Journal:
    """What was said last of everything, so that each event names what it takes the place of."""

    def __init__(self, ids):
        self.ids = ids
        self.last = {}

    def field(self, kind, value):
        """A field is set anew."""
        on = random.choice(self.ids)
        was, head = self.last.get((on, kind), (None, None))
        return on, kind, value, {"was": was, "after": [head] if head else []}

    def entry(self, kind, value, **more):
        """An entry of its own is made."""
        return random.choice(self.ids), kind, value, {"after": [], **more}

    def event(self):
        chance = random.random()
        if chance < 0.35:
            return self.field("status", random.choice(STATUSES))
        if chance < 0.45:
            day = f"20{random.randint(27, 30)}-{random.randint(1, 12):02}-15"
            return self.field("due", day)
        if chance < 0.53:
            return self.field("responsible", random.sample(["justice", "court", "agency"], 2))
        if chance < 0.75:
            return self.entry("note", text())
        if chance < 0.88:
            return self.entry("measure", text(), state=random.choice(STATES))
        if chance < 0.93:
            return self.entry("evidence", "https://example.org/" + str(random.randint(1, 9999)))
        return self.entry("review", True)

    def line(self, milliseconds):
        on, kind, value, more = self.event()
        name = ulid(milliseconds)
        if "was" in more:
            self.last[on, kind] = (value, name)
        seconds = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(milliseconds // 1000))
        event = {
            "id": name,
            "at": f"{seconds}.{milliseconds % 1000:03}Z",
            "by": random.choice(NAMES),
            "on": on,
            "kind": kind,
            "value": value,
            **more,
        }
        return json.dumps(event, ensure_ascii=False, separators=(",", ":")) + "\n"


def write(path, count, ids):
    """Writes the same journal whenever it is asked for the same, but for the time."""
    random.seed(count)
    journal = Journal(ids)
    start = int(time.time() * 1000) - FOUR_YEARS
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write(journal.line(start + number * FOUR_YEARS // count))


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
