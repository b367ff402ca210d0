"""Policy files → policies. All files of a library are read at once and are in force together or not at all.

INVARIANT: a file that cannot be understood is an error with file and line, never a policy with a rule less.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from pydantic import ValidationError

from policies.compose import compose
from policies.schema import PolicyFile
from policies.source import Document, SourceError, fault, listed, load_yaml, read_bytes
from policies.types import Policy

BUILT_IN = Path(__file__).parent / "library"
CASES = ".cases.yaml"


class UnknownPolicyError(KeyError):
    """No policy of that name."""

    def __init__(self, name: str, known: Collection[str]) -> None:
        super().__init__(name)
        self.message = f"no policy named `{name}`; expected one of {', '.join(sorted(known))}"

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True)
class Library:
    """Every policy there is, by name, and the file each came from."""

    policies: Mapping[str, Policy]
    files: Mapping[str, Path]

    def get(self, name: str) -> Policy:
        """Raises UnknownPolicyError."""
        try:
            return self.policies[name]
        except KeyError:
            raise UnknownPolicyError(name, self.policies.keys()) from None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The bytes of every policy file at one moment, so that what is judged changed is what is then read."""

    files: Mapping[Path, bytes]

    @property
    def digest(self) -> str:
        total = hashlib.sha256()
        for path, content in sorted(self.files.items()):
            total.update(f"{path}\0{len(content)}\0".encode())
            total.update(content)
        return total.hexdigest()


def load_policies(
    dirs: Sequence[Path] = (), classifiers: Collection[str] | None = None, today: date | None = None
) -> Library:
    """Load the built-in library and the operator's directories.

    `classifiers`: the names that `required` may use; None leaves them unchecked (an unknown one then never
    answers, so all its texts are unjudged). Raises SourceError with every fault found.
    """
    return build(snapshot(dirs), classifiers, today)


def snapshot(dirs: Sequence[Path] = ()) -> Snapshot:
    """Read the policy files of the built-in library and of `dirs`, case files left out. Raises SourceError."""
    files: dict[Path, bytes] = {}
    for home in dict.fromkeys((BUILT_IN, *dirs)):
        for path in listed(home, "policy files"):
            if path.name.startswith(".") or path.name.endswith(CASES):
                continue
            if path.suffix == ".yml":
                raise SourceError(f"{path}:1: found the ending .yml, expected .yaml")
            if path.suffix == ".yaml":
                files[path] = read_bytes(path, str(path))
    return Snapshot(files)


def beside(files: Iterable[Path]) -> dict[Path, bytes]:
    """Read `files` and what may be policies in their directories, whatever else lies there. Raises SourceError for `files`."""
    read = {file: read_bytes(file, str(file)) for file in files}
    for home in dict.fromkeys(file.parent for file in read):
        for path in sorted(home.glob("*.yaml")):
            if path not in read and not path.name.startswith(".") and not path.name.endswith(CASES):
                with suppress(SourceError):  # if it is needed after all, its absence is told
                    read[path] = read_bytes(path, str(path))
    return read


def needed(files: Mapping[Path, bytes], names: Iterable[str]) -> Snapshot:
    """Keep the files of `names` and of what they build on: what extends them may not fit, and is not what is asked."""
    by_name = {path.stem: path for path in files}
    wanted, waiting = set[str](), [*names]
    while waiting:
        current = waiting.pop()
        if current in wanted or current not in by_name:
            continue
        wanted.add(current)
        data = load_yaml(files[by_name[current]], str(by_name[current])).data
        data = data if isinstance(data, dict) else {}
        canary, extends = data.get("canary"), data.get("extends")
        more = [
            *(extends if isinstance(extends, list) else []),
            canary.get("policy") if isinstance(canary, dict) else None,
        ]
        waiting += [each for each in more if isinstance(each, str)]
    return Snapshot({path: content for path, content in files.items() if path.stem in wanted})


def build(taken: Snapshot, classifiers: Collection[str] | None = None, today: date | None = None) -> Library:
    """Make the policies of a snapshot. Raises SourceError with every fault found."""
    work = _Building(classifiers, today or datetime.now(UTC).date())
    for path, content in taken.files.items():
        work.read(path, content)
    for name in list(work.written):
        work.resolve(name, ())
        work.check_canary(name)
    if work.faults:
        raise SourceError(*dict.fromkeys(work.faults))
    files = {name: Path(document.name) for name, (document, _) in work.written.items()}
    return Library({name: policy for name, policy in work.done.items() if policy is not None}, files)


@dataclass(slots=True)
class _Building:
    classifiers: Collection[str] | None
    today: date
    written: dict[str, tuple[Document, PolicyFile]] = field(default_factory=dict)
    done: dict[str, Policy | None] = field(default_factory=dict)  # None: it has faults
    faults: list[str] = field(default_factory=list)

    def read(self, path: Path, content: bytes) -> None:
        """Parse one file and check its shape."""
        try:
            document = load_yaml(content, str(path))
        except SourceError as error:
            self.faults.extend(error.faults)
            return
        if not isinstance(document.data, dict):
            self.faults.append(document.at((), "found no mapping, expected a policy"))
            return
        try:
            policy = PolicyFile.model_validate(document.data)
        except ValidationError as error:
            self.faults.extend(fault(document, error, PolicyFile))
            return
        if policy.policy != path.stem:
            self.faults.append(
                document.at(("policy",), f"found `{policy.policy}`, expected the file's name `{path.stem}`")
            )
        elif policy.policy in self.written:
            first = self.written[policy.policy][0].name
            self.faults.append(
                document.at(("policy",), f"found a second `{policy.policy}`, expected one (see {first})")
            )
        else:
            self.written[policy.policy] = document, policy

    def resolve(self, name: str, below: tuple[str, ...]) -> Policy | None:
        """Compose the named policy after its parents. `below`: the names that led here, to find cycles."""
        if name in self.done:
            return self.done[name]
        document, own = self.written[name]
        parents: list[Policy] = []
        before = len(self.faults)
        for index, parent in enumerate(own.extends or ()):
            found = self._parent(document, index, parent, (*below, name))
            if found is not None:
                parents.append(found)
        self._check_required(document, own)
        result = None
        if len(self.faults) == before:
            try:
                result = compose(document, own, parents, self.today)
            except SourceError as error:
                self.faults.extend(error.faults)
        self.done[name] = result
        return result

    def _parent(self, document: Document, index: int, parent: str, below: tuple[str, ...]) -> Policy | None:
        place = ("extends", index)
        if parent in below:
            circle = " → ".join((*below[below.index(parent) :], parent))
            self.faults.append(document.at(place, f"found the circle {circle}, expected `extends` to end"))
            return None
        if parent not in self.written:
            known = ", ".join(sorted(self.written)) or "none"
            self.faults.append(
                document.at(place, f"found `{parent}`, expected a policy without faults (there: {known})")
            )
            return None
        found = self.resolve(parent, below)
        if found is None:
            self.faults.append(document.at(place, f"found `{parent}`, which has faults, expected them mended first"))
        return found

    def check_canary(self, name: str) -> None:
        """A canary is another policy that is there; one of its own would make the share mean something else."""
        document, own = self.written[name]
        if own.canary is None:
            return
        other = self.written.get(own.canary.policy)
        if other is None or own.canary.policy == name or other[1].canary is not None:
            told = f"found `{own.canary.policy}`, expected the name of another policy that has no canary itself"
            self.faults.append(document.at(("canary", "policy"), told))

    def _check_required(self, document: Document, own: PolicyFile) -> None:
        for index, name in enumerate(own.required or ()):
            if self.classifiers is not None and name not in self.classifiers:
                known = ", ".join(sorted(self.classifiers))
                self.faults.append(document.at(("required", index), f"found `{name}`, expected one of {known}"))
