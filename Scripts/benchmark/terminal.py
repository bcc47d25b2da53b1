"""Programs in a terminal of 120 columns and 40 rows, and how long they take to answer."""

import fcntl
import os
import select
import signal
import struct
import termios
import time


class Terminal:
    """A program in a terminal of its own; times are seconds."""

    def __init__(self, arguments, environment, columns=120, rows=40):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        name = os.ttyname(slave)
        self.started = time.perf_counter()
        self.process = os.posix_spawnp(
            arguments[0],
            arguments,
            environment,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                (os.POSIX_SPAWN_DUP2, 0, 1),
                (os.POSIX_SPAWN_DUP2, 0, 2),
            ],
            setsid=True,
            setsigmask=[],
        )
        os.close(slave)

    def settle(self, quiet, patience=60):
        """What comes until nothing has come for a while, and when the last of it came."""
        output, last = b"", None
        wait = patience
        while select.select([self.master], [], [], wait)[0]:
            try:
                output += os.read(self.master, 1 << 16)
            except OSError:
                break
            last = time.perf_counter()
            wait = quiet
        return output, last

    def first_frame(self, quiet=0.05, patience=60):
        """How long it took from the start to the last byte of the first frame."""
        _, last = self.settle(quiet, patience)
        return last - self.started

    def press(self, keys, quiet=0.03, patience=1):
        """How long it took from the key to the last byte of the frame, and how many bytes came."""
        start = time.perf_counter()
        os.write(self.master, keys)
        output, last = self.settle(quiet, patience)
        return last - start if last else None, len(output)

    @property
    def writes(self):
        """How many times the program has written anything."""
        with open(f"/proc/{self.process}/io", encoding="ascii") as counts:
            return next(int(line.split()[1]) for line in counts if line.startswith("syscw:"))

    @property
    def processor(self):
        """How many seconds of the processor the program has had."""
        with open(f"/proc/{self.process}/schedstat", encoding="ascii") as counts:
            return int(counts.read().split()[0]) / 1e9

    def quit(self):
        """Presses `q` and waits for the end."""
        os.write(self.master, b"q")
        self.settle(60)
        os.waitpid(self.process, 0)
        os.close(self.master)

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.master)
