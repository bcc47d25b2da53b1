"""Targets whose files are spoilt, each looked at by commands."""

import json

import mutate
from case import REPORTS, STATUSES, run

COMMANDS = [
    "list", "list --json", "show SUBJECT", "show SUBJECT --json", "stats", "stats --json", "stats --line", "deadlines --json",
    "changes --since 2024-01-01", "changes --since 2024-01-01 --json", "log", "log --json", "check", "--plain", "--plain --as-of 2025-06-01",
    "export json", "export csv", "export md", "export html", "export html --public", "export svg", "export ics", "export json --public",
    "export xlsx -o out.xlsx --force", "export dossier -o copy-of-it", "report", "brief --since 2024-01-01", "list --match a --overdue",
    "set SUBJECT partly --by F", "note SUBJECT text --by F", "undo --by F", "redo --by F", "due SUBJECT +90d --by F",
    "assign SUBJECT a,b,c --by F", "finding SUBJECT partly --report REPORT --by F", "met --by F", "deadlines --within 99999d",
    "edit REPORT totals sat=9223372036854775807 --by F", "add r9 --adopted 2026 --kind compliance --totals partly=10000 --by F",
]


def spoil_dossier(random, case, subjects):
    names = sorted(case.dossier.glob("*.json"))
    for name in random.sample(names, random.choice([1, 1, 2])):
        name.write_bytes(mutate.file(random, name.read_bytes()))


def spoil_journal(random, case, subjects):
    journal = case.dossier / "journal.jsonl"
    journal.write_bytes(mutate.journal(random, journal.read_bytes(), subjects))


def spoil_config(random, case, subjects):
    sound = b'{"name": "A", "palette": "dark", "sort": "due", "mouse": true, "institution": "agency", "language": "ru"}'
    (case.path / "config/greco/config.json").write_bytes(mutate.file(random, sound))
    drafts = b'{"dossiers": {"x": {"note training": ["a text"]}}}'
    folder = case.path / "state/greco"
    folder.mkdir()
    (folder / "drafts.json").write_bytes(mutate.file(random, drafts))


SPOILERS = {"dossier": spoil_dossier, "journal": spoil_journal, "config": spoil_config}


def look(greco, case, line, patience, limit):
    """What is wrong with how a command ends; None if nothing is."""
    status, out, said, seconds = run([greco] + line.split(), case, patience)
    if status == 124 or seconds > limit:
        return "takes %.1f s, more than %.1f" % (seconds, limit)
    if REPORTS.search(said) or REPORTS.search(out):
        return "says: " + (REPORTS.search(said) or REPORTS.search(out)).group().decode()
    if status not in STATUSES:
        return "ends with %d" % status
    try:
        text, _ = out.decode(), said.decode()
    except UnicodeDecodeError as error:
        return "is no UTF-8: %s" % error
    if status in (0, 1) and ("--json" in line or line.startswith("export json")):
        try:
            values = text.splitlines() if line.startswith("log") else [text]
            for value in values:
                json.loads(value)
        except ValueError as error:
            return "is no JSON: %s" % error
    return None


def play(target, random, greco, case, subjects, limit):
    """One case: spoils a file and runs some commands."""
    SPOILERS[target](random, case, subjects)
    for line in random.sample(COMMANDS, 6):
        line = line.replace("SUBJECT", random.choice(subjects)).replace("REPORT", "addendum")
        wrong = look(greco, case, line, 20 * limit, limit)
        if wrong:
            return line, wrong
    return None


def calibrate(greco, case):
    """Seconds of CPU that the slowest command takes with a sound dossier."""
    return max(run([greco] + line.split(), case, 300)[3] for line in ["stats", "export html", "report"])
