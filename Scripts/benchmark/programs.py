"""The programs that are measured, and what they take."""

import os
import shutil
import subprocess
import sys
import time
from typing import NamedTuple

from terminal import Terminal


class Bench(NamedTuple):
    """The greco that is measured, and the folder where the measuring is done."""

    greco: str
    folder: str

    def environment(self, **more):
        """What every program is started with."""
        return {
            "HOME": self.folder,
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            **more,
        }

    def start(self, *arguments, **more):
        """A dashboard in a terminal."""
        return Terminal([self.greco, *arguments], self.environment(**more))

    def home(self, name):
        """An empty folder to be at home in."""
        home = f"{self.folder}/{name}"
        shutil.rmtree(home, ignore_errors=True)
        os.mkdir(home)
        return home

    def run(self, arguments):
        """What a program takes from its start to its end."""
        return run(arguments, self.environment())

    def runs(self, *arguments, rounds=3):
        """The same of greco, several times: the least time, which others disturbed least."""
        usages = [self.run([self.greco, *arguments]) for _ in range(rounds)]
        return Usage(*map(min, zip(*usages)))


class Usage(NamedTuple):
    """Seconds from start to end, seconds of the processor, and bytes of memory at most."""

    seconds: float
    processor: float
    memory: int


def run(arguments, environment):
    with open(os.devnull, "r+b") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen(
            arguments, stdin=nothing, stdout=nothing, stderr=nothing, env=environment
        )
        _, status, usage = os.wait4(process.pid, 0)
        taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{arguments} ended with {process.returncode}")
    return Usage(taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def stripped(program, folder):
    """The program as it is installed."""
    copy = f"{folder}/greco"
    shutil.copy(program, copy + ".new")
    subprocess.run(["strip", "-s", copy + ".new"], check=True)
    os.rename(copy + ".new", copy)
    return copy


def repository(folder):
    """A git repository of 500 commits for tig to show."""
    folder = f"{folder}/repository"
    if not os.path.exists(f"{folder}/.git"):
        subprocess.run(["git", "init", "-q", folder], check=True)
        lines = []
        for number in range(500):
            text = f"Commit number {number}\n"
            lines += ["commit refs/heads/bench", f"committer A <a@example.org> {number + 10**9} +0000"]
            lines += [f"data {len(text)}", text]
        stream = "\n".join(lines).encode()
        subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input=stream, check=True)
        subprocess.run(["git", "-C", folder, "symbolic-ref", "HEAD", "refs/heads/bench"], check=True)
    return folder
