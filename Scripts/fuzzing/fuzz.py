"""Looks for what ends, hangs or misleads the program.

Each case has a number and, with the seed, all of its chance. A finding is a signal or an unknown
exit status, a report of the sanitizer, gigabytes, more than a second beyond a few times what takes
longest with a sound dossier, or output that is no UTF-8 or no JSON. Its case is kept.
"""

import argparse
import collections
import json
import pathlib
import random
import shutil
import sys
import time

import files
import imports
import screens
import sharing
from case import Case

TARGETS = ["dossier", "journal", "config", "imports", "keys", "terminal", "sharing"]
# How many times what takes longest with a sound dossier is added to the second.
SLACK = 3


def main():
    parser = argparse.ArgumentParser(prog="Scripts/fuzz")
    parser.add_argument("--seconds", type=float, default=60, help="for each target (60)")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--first", type=int, default=0, help="the case to begin with")
    parser.add_argument("targets", nargs="*", metavar="target", help=", ".join(TARGETS))
    asked = parser.parse_intermixed_args(sys.argv[3:])
    asked.greco, asked.root = sys.argv[1:3]
    unknown = [name for name in asked.targets if name not in TARGETS]
    if unknown:
        parser.error("there is no target %s; there are: %s" % (unknown[0], ", ".join(TARGETS)))
    seed = asked.seed if asked.seed is not None else random.SystemRandom().randrange(10**6)
    findings = sum(fuzz(target, asked, seed) for target in asked.targets or TARGETS)
    return 1 if findings else 0


def fuzz(target, asked, seed):
    """Plays cases for as long as was asked; the number of findings."""
    base = pathlib.Path(asked.greco).parent.parent / "fuzz" / target
    sound = pathlib.Path(asked.root) / "Sources/CDefaults/Demo"
    measure = screens if target in ("keys", "terminal") else files
    play = {"imports": imports.play, "sharing": sharing.play}.get(target, measure.play)
    limit = 1 + SLACK * measure.calibrate(asked.greco, Case(base / "sound", sound))
    subjects = names(sound)
    print("%s: seed %d, a second is %.1f s here" % (target, seed, limit), flush=True)
    until, number, found = time.monotonic() + asked.seconds, asked.first, collections.Counter()
    while time.monotonic() < until:
        case = Case(base / "case", sound)
        chance = random.Random("%d %s %d" % (seed, target, number))
        wrong = play(target, chance, asked.greco, case, subjects, limit)
        if wrong:
            found[wrong] += 1
            kept = base / ("%d-%d" % (seed, number))
            shutil.rmtree(kept, ignore_errors=True)
            case.path.rename(kept)
            (kept / "finding").write_text("greco %s\n%s\n" % wrong)
            print("%s %d: greco %s: %s (%s)" % ((target, number) + wrong + (kept,)), flush=True)
        number += 1
    print("%s: %d cases, %d findings" % (target, number - asked.first, sum(found.values())), flush=True)
    return sum(found.values())


def names(sound):
    """The ids of recommendations, some of their parts, and others."""
    ids = []
    for path in sorted(sound.glob("[0-9]*.json")):
        for one in json.loads(path.read_text())["recommendations"]:
            ids += [one["id"]] + [one["id"] + "." + part["id"] for part in one.get("parts", [])]
    return ids + ["nowhere", "addendum", "third-report"]


if __name__ == "__main__":
    sys.exit(main())
