"""What the scripts beside it share: a server of Motjuste on a free port, and a place for packages of PyPI."""
import contextlib
import os
import pathlib
import re
import signal
import subprocess
import sys
import venv

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "motjuste-clients"
# What is checked, with the places and the replacements that every client must get.
TEXT = "😀 Les migrants illégaux arrivent. Des victimes du trafic humain, aussi."
EXPECTED = [
    ("migrants illégaux", "migrants en situation irrégulière"),
    ("victimes du trafic humain", "victimes de la traite"),
]


def python_with(*packages):
    """A Python that has these packages, installed once."""
    name = re.sub(r"[^a-z0-9]+", "-", " ".join(packages).lower())
    folder = CACHE / name
    if not (folder / "complete").exists():
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([folder / "bin/python", "-m", "pip", "--quiet", "--disable-pip-version-check", "install",
                        *packages], check=True)
        (folder / "complete").touch()
    return str(folder / "bin/python")


def inside(*packages):
    """Runs the script that calls this again, in a Python that has these packages."""
    python = python_with(*packages)
    if os.environ.get("MOTJUSTE_CLIENT") != python:
        os.environ["MOTJUSTE_CLIENT"] = python
        os.execv(python, [python, *sys.argv])


def program():
    """The program: MOTJUSTE names it, else it is the release build, which is made where it is missing."""
    if os.environ.get("MOTJUSTE"):
        return os.environ["MOTJUSTE"]
    subprocess.run([TOP / "tools/motjuste", "--version"], check=True, stdout=subprocess.DEVNULL)
    return TOP / ".build/release/motjuste"


def token(name, role, path):
    """A new token of a file of tokens."""
    run = subprocess.run([program(), "token", "create", "--name", name, "--role", role, "--tokens", path], check=True,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return run.stdout.strip()


@contextlib.contextmanager
def server(*options):
    """The address of a server that runs as long as the block."""
    process = subprocess.Popen([program(), "serve", "--listen", "127.0.0.1:0", *options], stderr=subprocess.PIPE, text=True,
                               env={**os.environ, "LC_ALL": "C"})
    try:
        line = process.stderr.readline()
        found = re.search(r"http://\S+", line)
        if not found:
            sys.exit(f"the server did not start: {line}{process.stderr.read()}")
        yield found.group(0)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def explain(text):
    """Prints what a script is for where that is asked."""
    if len(sys.argv) > 1:
        print(text.strip())
        sys.exit(0 if sys.argv[1] in ("-h", "--help") else 2)


def report(client, found):
    """Compares what a client got, pairs of text and replacement, with what it should have; ends with status 1 where not."""
    if found != EXPECTED:
        sys.exit(f"{client}: got {found}, expected {EXPECTED}")
    print(f"{client}: " + "; ".join(f"“{text}” → “{replacement}”" for text, replacement in found))
