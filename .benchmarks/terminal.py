"""A program in a pseudo-terminal of 80x24: starts it, presses keys, and measures what each one costs."""
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time

KEYS = {
    "<Enter>": b"\r", "<Esc>": b"\x1b", "<Tab>": b"\t", "<Up>": b"\x1bOA", "<Down>": b"\x1bOB",
    "<PageDown>": b"\x1b[6~", "<PageUp>": b"\x1b[5~", "<Ctrl-U>": b"\x15", "<F1>": b"\x1bOP",
}
QUERY = re.compile(rb"\x1b\]11;\?(?:\x07|\x1b\\)")
ESCAPES = re.compile(rb"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][A-Z0-9]|[=>78])")
QUIET = 0.03


class Failure(Exception):
    """The program did not do what the scenario says."""


class Program:
    def __init__(self, arguments, home, size=(80, 24), folder=None):
        environment = {
            "HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC",
        }
        columns, rows = size
        report, tell = os.pipe()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.chdir(folder or home)
            os.write(tell, struct.pack("d", time.monotonic()))
            os.execvpe(arguments[0], arguments, environment)
        self.began, = struct.unpack("d", os.read(report, 8))
        os.close(report)
        os.close(tell)
        self.output = b""
        self.last_byte = self.began

    def read_until_quiet(self, quiet=QUIET, longest=30.0):
        """What comes until nothing has come for a while."""
        read = b""
        end = time.monotonic() + longest
        while time.monotonic() < end and select.select([self.terminal], [], [], quiet)[0]:
            try:
                piece = os.read(self.terminal, 65536)
            except OSError:
                break
            if not piece:
                break
            self.last_byte = time.monotonic()
            for _ in QUERY.findall(piece):
                os.write(self.terminal, b"\x1b]11;rgb:0000/0000/0000\x1b\\")
            read += piece
        self.output += read
        return read

    def wait_for(self, text, longest=60.0):
        end = time.monotonic() + longest
        while not re.search(text, ESCAPES.sub(b"", self.output).decode(errors="replace")):
            if time.monotonic() > end:
                raise Failure(f"{text!r} did not come:\n{ESCAPES.sub(b'', self.output)[-2000:].decode(errors='replace')}")
            self.read_until_quiet(longest=1)

    def press(self, key, quiet=QUIET):
        """Presses a key. Returns milliseconds to the last byte of the reaction, and its bytes."""
        start = time.monotonic()
        os.write(self.terminal, KEYS.get(key, key.encode()))
        size = len(self.read_until_quiet(quiet))
        return (self.last_byte - start) * 1000 if size else None, size

    def press_slowly(self, keys):
        """Presses keys that are not measured, each after all that the one before led to."""
        for key in keys:
            self.press(key)
            self.read_until_quiet(0.1)

    def cpu(self):
        """Seconds of all threads, by the clock that the kernel keeps of the process."""
        return time.clock_gettime(((~self.pid) << 3) | 2)

    def proc(self, name):
        with open(f"/proc/{self.pid}/{name}") as file:
            return dict(line.split(":", 1) for line in file if ":" in line)

    def writes(self):
        return int(self.proc("io")["syscw"])

    def memory(self):
        return int(self.proc("status")["VmRSS"].split()[0]) / 1024

    def wake_ups(self):
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status") as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt"))
        return total

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def measure_start(scenario, home):
    program = Program(scenario["argv"], home)
    try:
        program.wait_for(scenario["ready"])
        program.read_until_quiet(0.15)
        return {
            "start ms": (program.last_byte - program.began) * 1000, "start CPU ms": program.cpu() * 1000,
            "start bytes": len(program.output),
        }
    finally:
        program.end()


def measure_work(program, work):
    """What goes on after a key until the screen says that it is done: medians of five times."""
    times, cpu = [], []
    for _ in range(5):
        program.press_slowly(work["before"])
        cpu_before = program.cpu()
        elapsed, _ = program.press(work["key"], quiet=1)
        cpu.append((program.cpu() - cpu_before) * 1000)
        times.append(elapsed)
        program.press_slowly(work["after"])
    return {"ms": statistics.median(times), "CPU ms": statistics.median(cpu)}


def measure_session(scenario, home, count):
    """One session: each kind of key pressed so many times, then memory and what happens while nothing does."""
    program = Program(scenario["argv"], home)
    figures = {}
    try:
        program.wait_for(scenario["ready"])
        program.read_until_quiet(0.3)
        for kind, step in scenario["steps"].items():
            program.press_slowly(step.get("enter", []))
            cpu, writes, times, sizes = 0.0, 0, [], []
            for index in range(count):
                cpu_before, writes_before = program.cpu(), program.writes()
                elapsed, size = program.press(step["keys"][index % len(step["keys"])])
                cpu += program.cpu() - cpu_before
                writes += program.writes() - writes_before
                if elapsed is not None:
                    times.append(elapsed)
                sizes.append(size)
                program.press_slowly(step.get("after", []))
            if not times:
                raise Failure(f"{scenario['name']}: {kind}: no key was answered")
            times.sort()
            figures[kind] = {
                "ms": statistics.median(times), "p95 ms": times[int(len(times) * 0.95)],
                "bytes": statistics.median(sizes), "writes": writes / count,
                "CPU us": cpu / count * 1e6,
            }
            program.press_slowly(step.get("leave", []))
        for kind, work in scenario.get("works", {}).items():
            figures[kind] = measure_work(program, work)
        figures["RSS MiB"] = program.memory()
        wake_ups, written = program.wake_ups(), len(program.output)
        program.read_until_quiet(5, 5)
        figures["idle wake-ups a second"] = (program.wake_ups() - wake_ups) / 5
        figures["idle bytes"] = len(program.output) - written
    finally:
        program.end()
    return figures
