"""Writes a dossier as one would have who follows all of GRECO: many recommendations in many themes."""

import json
import os
import random
import sys

import journal

WORDS = (
    "that the authorities adopt rules on conflicts of interest and publish declarations of assets with effective supervision "
    "of members of parliament judges prosecutors police procurement access to information training and consultation"
).split()
STATUSES = ["not-implemented", "partly-implemented", "dealt-with", "implemented"]


def sentence(count):
    return " ".join(random.choices(WORDS, k=count)).capitalize() + "."


def recommendation(number):
    new = {
        "id": f"recommendation-{number}",
        "number": None,
        "title": sentence(6)[:-1],
        "text": sentence(60),
        "wording": "summary",
        "sources": ["invented"],
        "findings": [{"report": "r1", "status": random.choice(STATUSES), "basis": "stated", "source": "invented"}],
        "responsible": random.sample(["justice", "court", "agency", "parliament"], 2),
    }
    if random.random() < 0.5:
        new["due"] = f"202{random.randint(5, 8)}-{random.randint(1, 12):02}-15"
    return new


def write(folder, recommendations, themes, events):
    """Writes the same dossier whenever it is asked for the same, but for the time."""
    random.seed(recommendations)
    os.makedirs(folder)
    names = [f"{theme}.json" for theme in range(themes)]
    dossier = {
        "format": 1,
        "id": "observer",
        "member": "Ruritania",
        "round": "All rounds",
        "issued": recommendations,
        "themes": names,
        "reports": [
            {"id": "r0", "kind": "evaluation", "adopted": "2022-03-25", "published": "2022-06-15", "source": "invented"},
            {"id": "r1", "kind": "compliance", "adopted": "2024-03-22", "published": "2024-09-06", "source": "invented"},
        ],
        "deadlines": [{"id": "d1", "title": "Report", "due": "2027-09-30", "from": "2024-03-22", "basis": "stated", "source": "invented"}],
        "institutions": [
            {"id": one, "name": f"The {one} of the member", "short": one.capitalize()}
            for one in ["justice", "court", "agency", "parliament"]
        ],
        "sources": {"invented": {"title": "Invented", "publisher": "Nobody", "url": "https://example.org/"}},
    }
    with open(f"{folder}/dossier.json", "w", encoding="utf-8") as file:
        json.dump(dossier, file)
    for theme, name in enumerate(names):
        own = range(theme, recommendations, themes)
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            described = [recommendation(number) for number in own]
            json.dump({"format": 1, "id": f"theme-{theme}", "title": sentence(3)[:-1], "about": sentence(10), "recommendations": described}, file)
    journal.write(f"{folder}/journal.jsonl", events, [f"recommendation-{number}" for number in range(recommendations)])


if __name__ == "__main__":
    write(sys.argv[1], *map(int, sys.argv[2:5]))
