"""The dossiers that are measured with; each is made once and copied where a run would change it."""

import json
import os
import shutil
import subprocess
import sys

import journal
import observer


def made(path, script, *arguments):
    """What a script writes to a path, in a process of its own: its memory would be counted as ours."""
    if not os.path.exists(path):
        shutil.rmtree(path + ".new", ignore_errors=True)
        subprocess.run([sys.executable, script, path + ".new", *map(str, arguments)], check=True)
        os.rename(path + ".new", path)
    return path


def copied(folder):
    """A copy to enter something into."""
    copy = folder + "-copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    subprocess.run(["sync", "-f", copy], check=True)
    return copy


def shipped(bench, events, on=None):
    """The shipped dossier with a journal of so many events, on all recommendations or on one."""
    kept = f"{bench.folder}/journal-{events}-{on or 'all'}.jsonl"
    made(kept, journal.__file__, events, *([on] if on else ids(bench)))
    folder = f"{bench.folder}/dossier-{events}-{on or 'all'}"
    shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(folder)
    shutil.copy(kept, f"{folder}/journal.jsonl")
    subprocess.run(["sync", "-f", folder], check=True)
    return folder


def own_copy(bench, events):
    """A home in which one's own copy of the shipped dossier has so many events."""
    home = bench.home("own")
    listed = subprocess.check_output([bench.greco, "export", "json"], env=bench.environment())
    name = json.loads(listed)["id"]
    os.makedirs(f"{home}/.local/share/greco", exist_ok=True)
    folder = f"{home}/.local/share/greco/{name}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(shipped(bench, events), folder)
    return home


def ids(bench):
    """Of all recommendations of the shipped dossier."""
    listed = subprocess.check_output([bench.greco, "list", "--json"], env=bench.environment())
    return [one["id"] for one in json.loads(listed)]


def observers(bench, recommendations, themes, events):
    """A dossier of somebody who follows all of GRECO."""
    path = f"{bench.folder}/observer-{recommendations}-{themes}-{events}"
    return made(path, observer.__file__, recommendations, themes, events)
