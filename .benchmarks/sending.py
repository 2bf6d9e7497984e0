"""Creates 10,000 contacts in 100 requests, with our program and with others, and times the processes."""
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

from programs import table, write

HERE = pathlib.Path(__file__).parent
COUNT = 10_000


class Server:
    def __init__(self, arguments, environment=None):
        self.process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
        words = self.process.stdout.readline().split()
        self.url = next(word for word in words if word.startswith("http://")).rstrip("/")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def timed(arguments, environment):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    ended = subprocess.run(
        arguments, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    elapsed = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.returncode != 0:
        raise SystemExit(f"{arguments[0]} ended with {ended.returncode}: {ended.stderr[-600:].decode()}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"s": elapsed, "CPU s": cpu}


def can_import(name):
    return subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True).returncode == 0


def curl_config(url, folder):
    lines = []
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        lines += [f'url = "{url}/crm/v3/objects/contacts/batch/create"', f'data-binary = "@{path}"',
                  'header = "Content-Type: application/json"', 'header = "Expect:"', 'output = "/dev/null"', "next"]
    return "\n".join(lines[:-1]) + "\n"


def measure(binary, rounds):
    """By server, then by client: each a list of rounds. The clients take turns."""
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        write(f"{folder}/people.csv", table(COUNT))
        bodies = f"{folder}/bodies"
        os.mkdir(bodies)
        environment = dict(os.environ, HOME=folder, HUBSPOT_ACCESS_TOKEN="x" * 40, LANG="C.UTF-8")
        preview = subprocess.run(
            [binary, "preview", f"{folder}/people.csv"], env=environment, capture_output=True, check=True)
        for index, body in enumerate(preview.stdout.splitlines()):
            pathlib.Path(f"{bodies}/{index:04}.json").write_bytes(body)
        servers = {
            "sandbox": [binary, "sandbox"],
            "0 ms": [sys.executable, str(HERE / "stand_in.py"), "0"],
            "100 ms": [sys.executable, str(HERE / "stand_in.py"), "100"],
        }
        for name, arguments in servers.items():
            with Server(arguments, environment) as server:
                figures[name] = measure_clients(binary, server.url, folder, bodies, environment, rounds, name)
    return figures


def measure_clients(binary, url, folder, bodies, environment, rounds, server):
    # The sandbox has the limits of a portal, and knows each contact once.
    clients = ["ours"] if server == "sandbox" else ["ours", "ours, 4 at a time", "curl", "curl, 4 at a time"]
    if server != "sandbox":
        clients += [name for name, module in (("requests", "requests"), ("official", "hubspot")) if can_import(module)]
    write(f"{folder}/curl.txt", curl_config(url, bodies))
    figures = {client: [] for client in clients}
    for number in range(1 if server == "sandbox" else rounds):
        state = f"{folder}/state-{server}-{number}"
        for client in clients:
            shutil.rmtree(state, ignore_errors=True)
            own = dict(environment, HUBSPOT_BASE_URL=url, XDG_STATE_HOME=state)
            if client.startswith("ours"):
                arguments = [binary, "submit", "--yes", f"{folder}/people.csv"]
                arguments += ["--concurrency", "4"] if "4" in client else []
            elif client.startswith("curl"):
                arguments = ["curl", "-sS", "-K", f"{folder}/curl.txt"]
                arguments += ["-Z", "--parallel-max", "4"] if "4" in client else []
            else:
                arguments = [sys.executable, str(HERE / "clients.py"), client, url, bodies]
            figures[client].append(timed(arguments, own))
    return figures
