"""A reader who does what a page says: one shell for the page, in an empty directory, and real gateways on free ports.

Commands that the page gives are typed as they stand, but for three things: the ports 8080 and 8081 become free ones, a server is left
running while the page goes on, and a word that ends with `…` becomes the newest word of the output that begins like it. What is
printed is compared with the page by doctest's rules: `…` stands for anything, white space counts as one space.
"""

from __future__ import annotations

import doctest
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final

from pages import Command, File, Step, Stop
from ports import free_port

_DONE: Final = "-- done:"
_FLAGS: Final = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
_BANNER_ENDS: Final = ("    -d '", "Keys are those of", "Your keys")
_SHORT: Final = re.compile(r"(?P<start>[\w@/.:-]+)…")
_LEAST: Final = 16  # letters of a word that `…` may stand for: keys, decision ids, digests


@dataclass
class Reader:
    """One shell, its directory, and what it has seen so far."""

    directory: Path
    shell: subprocess.Popen[str]
    ports: dict[str, str]
    seen: str = ""
    servers: list[subprocess.Popen[str]] = field(default_factory=list)

    def follow(self, step: Step) -> str:
        """Do one step; the complaint, or an empty string."""
        if isinstance(step, File):
            path = self.directory / step.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(step.content, encoding="utf-8")
            return ""
        if isinstance(step, Stop):
            self.stop_servers()
        if not isinstance(step, Command):
            return ""
        typed = self._typed(step.text)
        serves = re.match(r"caveat serve\b", typed) is not None
        printed, code = self._serve(typed) if serves else self._run(typed)
        for name, port in self.ports.items():
            printed = printed.replace(f"127.0.0.1:{port}", f"127.0.0.1:{name}")
        self.seen += printed
        if code != step.code:
            return f"line {step.line}: `{step.text}` ended with {code}, expected {step.code}; it printed:\n{printed[-2000:]}"
        return _difference(step, printed)

    def _typed(self, text: str) -> str:
        for name, port in self.ports.items():
            text = text.replace(f"127.0.0.1:{name}", f"127.0.0.1:{port}")
        return _SHORT.sub(lambda found: self._whole(found["start"]), text)

    def _whole(self, start: str) -> str:
        words = re.findall(rf"(?<![\w-]){re.escape(start)}[\w-]*", self.seen)
        long = [word for word in words if len(word) >= _LEAST]
        assert long, f"nothing that begins with `{start}` was printed so far"
        newest: str = long[-1]
        return newest

    def _run(self, typed: str) -> tuple[str, int]:
        """Give one command to the shell and read what it prints, both channels."""
        assert self.shell.stdin is not None
        assert self.shell.stdout is not None
        self.shell.stdin.write(f"{{ {typed}\n}} </dev/null\nprintf '\\n%s %s\\n' '{_DONE}' $?\n")
        self.shell.stdin.flush()
        lines: list[str] = []
        for line in self.shell.stdout:
            if line.startswith(_DONE):
                return "".join(lines), int(line.removeprefix(_DONE))
            lines.append(line)
        raise AssertionError(f"the shell ended at `{typed}`: {''.join(lines)[-2000:]}")

    def _serve(self, typed: str) -> tuple[str, int]:
        """Start a gateway as the shell would, with its environment, and leave it running."""
        self.stop_servers()
        environment, _ = self._run("env -0 | tr '\\0\\n' '\\n '")
        with (self.directory / "gateway.log").open("a") as log:
            server = subprocess.Popen(
                ["bash", "-c", f"exec {typed}"],
                cwd=self.directory,
                env=dict(line.split("=", 1) for line in environment.splitlines() if "=" in line),
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.servers.append(server)
        assert server.stdout is not None
        printed = "".join(_banner(server.stdout))
        return printed, server.poll() or 0

    def stop_servers(self) -> None:
        for server in self.servers:
            server.send_signal(signal.SIGTERM)
            server.wait(120)
            if server.stdout is not None:
                server.stdout.close()
        self.servers.clear()


def _banner(output: IO[str]) -> Iterator[str]:
    for line in output:
        yield line
        if line.startswith(_BANNER_ENDS):
            return


def _difference(step: Command, printed: str) -> str:
    """What the page shows and the command did not print."""
    if not step.expected:
        return ""
    example = doctest.Example(step.text, re.sub(r"\s*…\s*", "...", step.expected) + "\n")
    checker = doctest.OutputChecker()
    said = printed.strip() + "\n"
    if checker.check_output(example.want, said, _FLAGS):
        return ""
    return f"line {step.line}: `{step.text}`\n{checker.output_difference(example, said, _FLAGS)}"


@contextmanager
def reading(directory: Path) -> Iterator[Reader]:
    """A reader in an empty directory, whose shell finds this environment's `caveat`."""
    ports = {"8080": str(free_port()), "8081": str(free_port())}
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("CAVEAT_")}
    environment = {
        **inherited,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "CAVEAT_LISTEN": f"127.0.0.1:{ports['8080']}",
        "CAVEAT_CONTROL_LISTEN": f"127.0.0.1:{ports['8081']}",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "160",
    }
    shell = subprocess.Popen(
        ["bash", "--noprofile", "--norc"],
        cwd=directory,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    reader = Reader(directory, shell, ports)
    try:
        yield reader
    finally:
        reader.stop_servers()
        assert shell.stdin is not None
        shell.stdin.close()
        shell.wait(60)
        if shell.stdout is not None:
            shell.stdout.close()
