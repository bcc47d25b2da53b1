"""Files spoilt as people, programs and enemies spoil them; all chance comes from one generator."""

import copy
import json

NUMBERS = [0, -1, 1, 27, 10_000, 10_001, 10**7, 10**9, 2**31, 2**32, 2**53, 2**63 - 1, -(2**63), 2**63, 10**40]
TEXTS = [
    "", " ", "\0", "\x1b[31m", "\x1b]52;c;AAAA\x07", "\u202e", "\u2028", "\x9b1m", "\ufeff", "\U000e0041", "e" + "\u0301" * 300,
    "👩‍👩‍👧‍👦", "'=cmd()", "--force", "../../etc/passwd", "a" * 5000, "я" * 3000, "a,b,c,d,e,f,g,h", "i", "xcix", "none", "training",
]
DAYS = ["0001-01-01", "9999-12-31", "2024-02-30", "2024-02-29", "0000", "9999", "2024", "2024-13", "+90d", "10000-01-01"]
ODD = [None, True, False, [], {}, [[]], [None], {"": ""}, 1.5, -0.0, 1e308]
RAW = [b"1e999", b"-", b"1e+400000000000000000000", b"\xff\xfe", b"\xed\xa0\x80", b"\\ud800", b"[" * 70, b"{\"a\":" * 70, b"\0", b"\r", b"\n"]


def value(random):
    kind = random.randrange(8)
    if kind < 3:
        return random.choice(NUMBERS)
    if kind < 5:
        return random.choice(TEXTS)
    if kind < 6:
        return random.choice(DAYS)
    return copy.deepcopy(random.choice(ODD))


def places(tree, path=()):
    """Every place in a tree, as the way to it."""
    yield path
    if isinstance(tree, dict):
        for key in tree:
            yield from places(tree[key], path + (key,))
    elif isinstance(tree, list):
        for index in range(len(tree)):
            yield from places(tree[index], path + (index,))


def structure(random, tree):
    """The tree with one place of it another."""
    tree = copy.deepcopy(tree)
    path = random.choice(list(places(tree)))
    if not path:
        return value(random)
    parent = tree
    for step in path[:-1]:
        parent = parent[step]
    last, kind = path[-1], random.randrange(6)
    if kind == 0:
        del parent[last]
    elif kind == 1 and isinstance(parent, list):
        parent[last:last] = [copy.deepcopy(parent[last])] * random.choice([1, 2, 300])
    elif kind == 2:
        other = tree
        for step in random.choice(list(places(tree))):
            other = other[step]
        parent[last] = copy.deepcopy(other)
    elif kind == 3 and isinstance(parent, dict):
        parent[random.choice(TEXTS + ["id", "totals", "satisfactory", "outstanding"])] = parent.pop(last)
    elif kind == 4 and isinstance(parent[last], str):
        cut = random.randrange(len(parent[last]) + 1)
        parent[last] = parent[last][:cut] + str(value(random)) + parent[last][cut:]
    else:
        parent[last] = value(random)
    return tree


def octets(random, data):
    """The bytes with some of them others, too many or gone."""
    data = bytearray(data)
    for _ in range(random.choice([1, 1, 2, 5])):
        at = random.randrange(len(data) + 1)
        to = min(len(data), at + random.choice([1, 2, 10, 500]))
        kind = random.randrange(6)
        if kind == 0:
            del data[at:to]
        elif kind == 1:
            data[at:at] = bytes(random.randrange(256) for _ in range(random.choice([1, 4])))
        elif kind == 2:
            data[at:at] = random.choice(RAW)
        elif kind == 3:
            data[at:at] = data[at:to] * random.choice([1, 3])
        elif kind == 4:
            del data[at:]
        elif at < len(data):
            data[at] ^= 1 << random.randrange(8)
    return bytes(data)


def file(random, data):
    """A JSON file spoilt in its structure or in its bytes."""
    if random.random() < 0.3:
        return octets(random, data)
    try:
        tree = json.loads(data)
    except ValueError:
        return octets(random, data)
    for _ in range(random.choice([1, 1, 2, 4])):
        tree = structure(random, tree)
    return json.dumps(tree, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS = [
    "status", "due", "responsible", "theme", "title", "text", "number", "wording", "note", "measure", "evidence", "remark",
    "review", "answer", "finding", "report", "deadline", "institution", "recommendation", "heading",
]
STATUSES = ["not-implemented", "partly-implemented", "dealt-with", "implemented", "satisfactory", "outstanding"]


def event(random, ids, subjects):
    """A line of the journal: of any kind, on anything, behind anything; often sound."""
    time = random.choice([1_700_000_000_000, 1_790_000_000_000, 0, 2**48 - 1]) + random.randrange(10**9)
    number = (time % 2**48) << 80 | random.getrandbits(80)
    name = "".join(DIGITS[number >> (5 * place) & 31] for place in reversed(range(26)))
    kind = random.choice(KINDS)
    values = [
        random.choice(STATUSES), "A text of some words.", random.choice(DAYS), None, True, ["a", "b"],
        {"title": "T", "due": random.choice(DAYS), "basis": "stated"}, {"name": "Court"},
        {"kind": "compliance", "adopted": random.choice(DAYS), "totals": {random.choice(STATUSES): random.choice(NUMBERS)}},
        {"theme": random.choice(subjects), "title": "New", "text": "Text.", "parts": [{"id": "i", "text": "x"}]}, value(random),
    ]
    known = [random.choice(ids) for _ in range(random.choice([0, 0, 1, 1, 2, 6]))] if ids else []
    line = {
        "id": name, "at": "2026-0%d-1%dT0%d:00:00.000Z" % (random.randrange(1, 10), random.randrange(10), random.randrange(10)),
        "by": random.choice(["A", "B", ""]), "on": random.choice(subjects), "kind": kind, "value": random.choice(values), "after": known,
    }
    if ids and random.random() < 0.4:
        line["of"] = random.choice(ids)
    if random.random() < 0.2:
        line[random.choice(["day", "note", "report", "state", "measure", "batch", "internal", "was", "ref", "from"])] = random.choice(values + ids[:3])
    ids.append(name)
    return line


def journal(random, sound, subjects):
    """The lines of a journal, some of them spoilt."""
    lines = [line for line in sound.split(b"\n") if line]
    ids = [json.loads(line)["id"] for line in lines]
    for _ in range(random.choice([1, 5, 40])):
        line = json.dumps(event(random, ids, subjects)).encode()
        lines.insert(random.randrange(len(lines) + 1), line)
    for _ in range(random.choice([0, 1, 5])):
        place = random.randrange(len(lines))
        lines[place] = file(random, lines[place])
    data = b"\n".join(lines) + b"\n"
    return octets(random, data) if random.random() < 0.2 else data
