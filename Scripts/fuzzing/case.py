"""A dossier of its own for each case, what is looked for, and where a finding is kept."""

import os
import pathlib
import re
import resource
import shutil
import signal
import time

STATUSES = {0, 1, 64, 65, 66, 69, 73, 74, 75, 77}
REPORTS = re.compile(rb"Sanitizer|runtime error:|Fatal error|ended by a fault of its own|Crash:|hard rss limit")


class Case:
    """A home with a dossier in it, made of the sound one."""

    def __init__(self, work, sound):
        self.path = pathlib.Path(work)
        shutil.rmtree(self.path, ignore_errors=True)
        self.dossier = self.path / "dossier"
        shutil.copytree(sound, self.dossier)
        for folder in ("config/greco", "data", "state", "bin"):
            (self.path / folder).mkdir(parents=True)

    def environment(self, **more):
        return {
            "HOME": str(self.path), "PATH": str(self.path / "bin"), "LANG": "C.UTF-8", "TZ": "Asia/Almaty", "TERM": "xterm-256color",
            "XDG_CONFIG_HOME": str(self.path / "config"), "XDG_DATA_HOME": str(self.path / "data"),
            "XDG_STATE_HOME": str(self.path / "state"), "GRECO_DOSSIER": str(self.dossier), "EDITOR": "/bin/true",
            "ASAN_OPTIONS": "detect_leaks=0:hard_rss_limit_mb=3000:allocator_may_return_null=0", **more,
        }


def ended(status):
    """The exit status as a shell tells it."""
    return 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def run(arguments, case, patience):
    """Runs a command: its exit status (124 after too long), output, messages and seconds of CPU."""
    out, said = case.path / "out", case.path / "said"
    child = os.fork()
    if child == 0:
        try:
            os.chdir(case.path)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            os.setsid()
            for number, name, flags in ((0, "/dev/null", os.O_RDONLY), (1, out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), (2, said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)):
                os.dup2(os.open(name, flags, 0o600), number)
            os.execve(arguments[0], arguments, case.environment())
        finally:
            os._exit(70)
    deadline, pause = time.monotonic() + patience, 0.002
    while True:
        done, status, usage = os.wait4(child, os.WNOHANG)
        if done:
            return ended(status), out.read_bytes(), said.read_bytes(), usage.ru_utime + usage.ru_stime
        if time.monotonic() > deadline:
            os.kill(child, signal.SIGKILL)
            os.wait4(child, 0)
            return 124, out.read_bytes(), said.read_bytes(), patience
        time.sleep(pause)
        pause = min(pause * 1.5, 0.05)
