#!/usr/bin/env python3
"""What the tool does on a terminal: progress, the live table of an upgrade, narrow columns, and Ctrl+C at each stage of the long commands.
Started by check-cli.sh: check-cli-terminal.py TOOL FOLDER. Each check has a simulated system of its own, which stands still where the check needs it."""
import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import termios
import time

TOOL, FOLDER = sys.argv[1:]
LIMIT = 120
CTRL_C = b"\x03"
failures = 0


def check(name, actual, expected):
    global failures
    if actual == expected:
        print(f"ok      {name}")
    else:
        failures += 1
        print(f"FAILED  {name}: {actual!r}, expected {expected!r}")


class Systems:
    """Simulated systems with faults, and the environment and the list that lead to them."""

    def __init__(self, platforms, faults=(), packets=4000):
        self.folder = os.path.join(FOLDER, f"check-{time.monotonic_ns()}")
        os.makedirs(self.folder)
        with open(self.path("faults.json"), "w") as file:
            json.dump(list(faults), file)
        self.process = subprocess.Popen(
            [TOOL, "simulate", *platforms, "--systems-file", self.path("hosts.csv"), "--faults", self.path("faults.json"), "--packets", str(packets), "--for", "10m"],
            stdout=subprocess.PIPE, text=True)
        while True:
            line = self.process.stdout.readline()
            assert line, "the simulator ended"
            if line.startswith("sha-256"):
                pin = line.split()[1]
                break
        deadline = time.monotonic() + LIMIT
        while not os.path.exists(self.path("hosts.csv")) or len(self.hosts()) < len(platforms):
            assert time.monotonic() < deadline, "the simulator wrote no list"
            time.sleep(0.05)
        host, key = self.hosts()[0]
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("EXTRAHOP_")}
        self.environment.update(EXTRAHOP_HOST=host, EXTRAHOP_API_KEY=key, EXTRAHOP_CERTIFICATE_SHA256=pin, XDG_CONFIG_HOME=self.folder, TERM="xterm")
        os.makedirs(self.path("out"))

    def hosts(self):
        with open(self.path("hosts.csv")) as file:
            return [line.strip().split(",")[:2] for line in file if line.strip()]

    def path(self, name):
        return os.path.join(self.folder, name)

    def list(self):
        with open(self.path("systems.csv"), "w") as file:
            file.writelines(f"{host},{key},https://images.example.com/extrahop-9.9.1.1210.tar\n" for host, key in self.hosts())
        return self.path("systems.csv")

    def left(self):
        """Whole files and half ones in the folder for results."""
        return sorted(os.listdir(self.path("out")))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)


class Terminal:
    """The tool on a pseudo-terminal."""

    def __init__(self, environment, columns, arguments, folder=FOLDER):
        self.text = ""
        self.process, self.file = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
            os.chdir(folder)
            # A script that runs in the background hands down that Ctrl+C is ignored, and the tool would keep to it.
            for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE):
                signal.signal(number, signal.SIG_DFL)
            os.execve(TOOL, [TOOL, *arguments], environment)
        self.deadline = time.monotonic() + LIMIT

    def until(self, holds):
        """Reads until something holds; false where the tool ends before."""
        while not holds():
            if not self.read():
                return False
        return True

    def read(self):
        if time.monotonic() > self.deadline:
            os.kill(self.process, signal.SIGKILL)
            raise AssertionError("the tool hangs: " + self.text[-500:])
        if select.select([self.file], [], [], 0.05)[0]:
            try:
                piece = os.read(self.file, 65536)
            except OSError:
                return False
            if not piece:
                return False
            self.text += piece.decode(errors="replace")
        return True

    def type(self, keys):
        os.write(self.file, keys)

    def end(self):
        self.until(lambda: False)
        os.close(self.file)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


def widest(text):
    """The longest line as a terminal shows it: a line is written again after a carriage return."""
    plain = re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", text)
    return max(len(part) for part in re.split(r"[\r\n]+", plain))


def interrupted(name, systems, arguments, stage, columns=80):
    """Ctrl+C once a stage is reached: 130."""
    terminal = Terminal(systems.environment, columns, arguments, systems.path("out"))
    reached = terminal.until(lambda: stage(terminal))
    terminal.type(CTRL_C) if reached else None
    code = terminal.end()
    check(f"Ctrl+C {name}: the stage is reached", reached, True)
    check(f"Ctrl+C {name}: 130", code, 130)
    check(f"Ctrl+C {name}: says so", "Interrupted" in terminal.text, True)
    return terminal


STALL = {"kind": "stall_body", "times": "always"}

with Systems(["sensor"], [{"kind": "drip_body", "path_prefix": "/api/v1/packets", "drip_bytes": 65536, "drip_delay": 0.02, "times": "always"}]) as one:
    for columns in (80, 20):
        terminal = Terminal(one.environment, columns, ["packets", "search", "--from", "-20m", "--overwrite", "-o", one.path("out/a.pcapng")])
        check(f"packets search at {columns} columns ends with 0", terminal.end(), 0)
        check(f"its progress is shown", bool(re.search(r"\r[0-9.]+ [KM]?B", terminal.text)), True)
        progress = terminal.text.split("\r\n")[0].rpartition("\r")[0]
        check(f"its progress fits {columns} columns", widest(progress) <= columns, True)
    terminal = Terminal(one.environment, 80, ["packets", "search", "--from", "-20m", "--quiet", "--overwrite", "-o", one.path("out/a.pcapng")])
    check("--quiet ends with 0", terminal.end(), 0)
    check("--quiet shows nothing", terminal.text, "")

with Systems(["sensor"]) as one:
    for columns in (20, 40, 80):
        terminal = Terminal(one.environment, columns, ["devices", "find", "--limit", "5"])
        check(f"devices find at {columns} columns ends with 0", terminal.end(), 0)
        # On a narrow terminal a line is a name and its value, which is not cut.
        check(f"devices find fits {columns} columns", columns == 20 or widest(terminal.text) <= columns, True)
        check(f"devices find at {columns} columns names its columns", bool(re.search("(?i)name", terminal.text)), True)
        check(f"devices find at {columns} columns leaves the terminal as it is", "\x1b[?" in terminal.text, False)

with Systems(["sensor"], [dict(STALL, path_prefix="/api/v1/packets", cut_after=0)]) as one:
    listener = socket.create_server(("127.0.0.1", 0))
    held = []

    def connected(_):
        if select.select([listener], [], [], 0)[0]:
            held.append(listener.accept()[0])
        return bool(held)

    nowhere = dict(one.environment, EXTRAHOP_HOST=f"http://127.0.0.1:{listener.getsockname()[1]}")
    nowhere.pop("EXTRAHOP_CERTIFICATE_SHA256")
    one.environment, whole = nowhere, one.environment
    interrupted("of packets search, before an answer", one, ["packets", "search", "-o", "a.pcapng"], connected)
    held.clear()
    interrupted("of devices find, before an answer", one, ["devices", "find"], connected)
    held.clear()
    interrupted("of backup, before an answer", one, ["backup", "."], connected)
    one.environment = whole
    check("nothing is left", one.left(), [])

with Systems(["sensor"], [dict(STALL, path_prefix="/api/v1/packets", cut_after=200000)]) as one:
    started = lambda _: any(os.path.getsize(one.path("out/" + name)) > 0 for name in one.left())
    interrupted("of packets search, in the middle of the file", one, ["packets", "search", "--from", "-20m", "-o", "a.pcapng"], started)
    check("no half file is left", one.left(), [])

with Systems(["sensor"], [dict(STALL, method="GET", path_prefix="/api/v1/customizations/", cut_after=10),
                          dict(STALL, method="POST", path_prefix="/api/v1/customizations/", cut_after=10)]) as one:
    interrupted("of backup, in the middle of the file", one, ["backup", "."], lambda _: any(os.path.getsize(one.path("out/" + name)) > 0 for name in one.left()))
    check("no half file is left", one.left(), [])

with Systems(["sensor", "sensor"], [dict(STALL, path_prefix="/api/v1/extrahop", cut_after=0)]) as two:
    upgrade = ["upgrade", two.list(), "--insecure", "--wait", "200ms"]
    interrupted("of upgrade, while the systems are asked", two, upgrade, lambda terminal: "Asking 2 systems" in terminal.text)
    check("there is no journal", os.path.exists(two.path("systems.csv.journal")), False)

SLOW_JOBS = {"kind": "delay", "path_prefix": "/api/v1/jobs", "delay": 0.4, "times": "always"}
with Systems(["sensor", "sensor"], [SLOW_JOBS]) as two:
    upgrade = ["upgrade", two.list(), "--insecure", "--wait", "200ms"]
    terminal = Terminal(two.environment, 80, upgrade)
    terminal.until(lambda: "[y/N]" in terminal.text)
    terminal.type(b"n\n")
    check("no to the question of upgrade: 1", terminal.end(), 1)
    check("there is no journal", os.path.exists(two.path("systems.csv.journal")), False)
    running = lambda terminal: re.search(r"(0|1) ended, [12] running", terminal.text)
    interrupted("of upgrade, while a system is upgraded", two, [*upgrade, "--yes"], running)
    check("there is a journal", os.path.exists(two.path("systems.csv.journal")), True)
    terminal = Terminal(two.environment, 80, [*upgrade, "--yes"])
    check("the same command goes on: 0", terminal.end(), 0)
    check("its table is rewritten in place", bool(re.search(r"\x1b\[[0-9]+A\r\x1b\[J", terminal.text)), True)
    check("it lists both as upgraded", terminal.text.count("upgraded") >= 2, True)

with Systems(["recordstore"], [SLOW_JOBS]) as store:
    upgrade = ["upgrade", store.list(), "--insecure", "--wait", "200ms", "--yes"]
    terminal = Terminal(store.environment, 20, upgrade)
    check("the table runs at 20 columns", terminal.until(lambda: re.search(r"0 ended, 1 runn", terminal.text)) and widest(terminal.text) <= 20, True)
    terminal.type(CTRL_C)
    check("Ctrl+C while a recordstore is upgraded: 130", terminal.end(), 130)
    check("it was waited for", "upgraded" in terminal.text or "Interrupted: nothing" in terminal.text, True)
    terminal = Terminal(store.environment, 80, upgrade)
    check("and nothing is left to do: 0", terminal.end(), 0)

sys.exit(failures > 0)
