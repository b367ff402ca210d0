"""`caveat moderate`: judge texts from the command line, exactly as the gateway would, without a gateway."""

from __future__ import annotations

import difflib
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import click
from tqdm import tqdm

from classifiers.encoder.phrase import explained
from classifiers.manifest import ManifestError, all_manifests, load_classifiers
from classifiers.severity import severity
from classifiers.text.decode import BEYOND
from classifiers.text.views import read
from classifiers.types import Channel, Classifier, Direction, Reading, Role, TextSpan, Verdict
from gateway.cards import cards_by_model, cards_of, no_such_model
from gateway.commands.options import asked_settings, with_manifest_dir, with_settings
from gateway.errors import ConfigurationError
from gateway.fleet.alone import at_hand
from gateway.folders import own_manifests, policy_dirs
from gateway.protocols.strict import SURROGATE
from gateway.settings import Settings
from policies.effective import Book
from policies.engine import decide
from policies.loader import UnknownPolicyError, load_policies
from policies.source import SHOWN, SourceError
from policies.types import Decision, Outcome, Policy

FIELDS = ("text", "role", "direction", "id")  # of a line
NEAR = 0.8  # how like a key must be to one that says how to judge, to be that one misspelt
LIKELY = 0.5  # findings from here on are listed even where no rule asks for them


@dataclass(frozen=True, slots=True)
class Item:
    """One text to judge; `id` is echoed back."""

    text: str
    direction: Direction = Direction.INPUT
    role: Role = Role.USER
    id: Any = None


@dataclass(frozen=True, slots=True)
class Moderator:
    policy: Policy
    classifiers: Mapping[str, Classifier]
    explains: bool = (
        False  # which words each learned finding that a rule took up rests on, for some dozens of runs apiece
    )

    def judge(self, item: Item) -> dict[str, Any]:
        """Return what is printed about one text."""
        reading = read(TextSpan(item.text, item.direction, item.role, Channel.TEXT, ()))
        verdicts = [c.classify([reading])[0] for c in self.classifiers.values()]
        if reading.is_cut:
            verdicts.append(BEYOND)
        decision = decide(self.policy, reading, verdicts)
        out: dict[str, Any] = {} if item.id is None else {"id": item.id}
        out |= {
            "action": decision.outcome.label,
            "policy": self.policy.label,
            "language": reading.language,
            "scores": _scores(verdicts),
            "findings": _findings(verdicts, decision),
            "because": list(decision.because),
            "unjudged": sorted({gap.category for v in verdicts for gap in v.unjudged}),
        }
        return out | {"phrases": self._phrases(reading, decision)} if self.explains else out

    def _phrases(self, reading: Reading, decision: Decision) -> list[dict[str, Any]]:
        taken = sorted({f.category for f in decision.fired})
        return [
            {"category": p.category, "start": p.start, "end": p.end, "text": reading.span.text[p.start : p.end]}
            for classifier in self.classifiers.values()
            for p in explained(classifier, reading, taken)
        ]


def _scores(verdicts: list[Verdict]) -> dict[str, float]:
    highest: dict[str, float] = {}
    for finding in (f for v in verdicts for f in v.findings if not f.category.startswith("language.")):
        highest[finding.category] = max(highest.get(finding.category, 0.0), round(finding.probability, 6))
    return dict(sorted(highest.items()))


def _findings(verdicts: list[Verdict], decision: Decision) -> list[dict[str, Any]]:
    """What a rule took up, and what is more likely than not."""
    taken = {f.category for f in decision.fired}
    return [
        {
            "category": f.category,
            "start": f.start,
            "end": f.end,
            "probability": round(f.probability, 6),
            "severity": severity(f.category, f.probability),
            "classifier": v.classifier,
        }
        for v in verdicts
        for f in sorted(v.findings, key=lambda f: (f.start, f.category))
        if (f.category in taken or f.probability >= LIKELY) and not f.category.startswith("language.")
    ]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Raise ValueError for a key that comes twice: of two texts only one would be judged."""
    members: dict[str, Any] = {}
    for key, value in pairs:
        if key in members:
            raise ValueError(f"found the key `{key}` again, expected it once")
        members[key] = value
    return members


def _not_json(constant: str) -> Any:
    raise ValueError(f"not JSON (`{constant}`)")


_LINES = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_not_json)


def _items(file: IO[bytes], name: str, direction: str) -> Iterator[Item | str]:
    """Read JSON lines one at a time; `direction` is of those that name none. What cannot be read becomes a message that names the line."""
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            yield _item(_LINES.decode(line.decode()), direction)
        except (ValueError, RecursionError) as error:
            reason = "not JSON" if isinstance(error, json.JSONDecodeError | RecursionError) else str(error)
            reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else reason
            yield f"{name}:{number}: {reason}"


def _misspelt(entry: Mapping[str, Any]) -> str | None:
    """Return what to tell of a `role` or `direction` that would go unread; other columns of a data set are let be."""
    for key in entry:
        if key not in FIELDS and (meant := difflib.get_close_matches(key.lower(), FIELDS[1:3], 1, NEAR)):
            return f"found unknown key `{key[:SHOWN]}`, expected `{meant[0]}`"
    return None


def _item(entry: object, direction: str) -> Item:
    """Raise ValueError saying what was expected."""
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        raise ValueError("expected an object whose `text` is a string")  # noqa: TRY004 - faults are told by line
    if misspelt := _misspelt(entry):
        raise ValueError(misspelt)
    try:
        direction, role = Direction(entry.get("direction", direction)), Role(entry.get("role", "user"))
    except ValueError:
        raise ValueError("expected `direction` input or output, `role` system, user, assistant or tool") from None
    if SURROGATE.search(entry["text"] + json.dumps(entry.get("id"), ensure_ascii=False)):
        raise ValueError("found half of a surrogate pair in `text` or `id`, expected Unicode text")
    return Item(entry["text"], direction, role, entry.get("id"))


@click.command()
@click.argument("text", required=False)
@click.option(
    "--file",
    "file",
    type=click.File("rb"),
    help="JSON lines with `text`, and optionally `role`, `direction`, `id`; other keys are let be.",
)
@click.option("--policy", "policy_name", default="baseline", show_default=True)
@click.option("--model", help="A model of the settings: what its card says of texts holds too.")
@click.option(
    "--policy-dir",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where your own policies are (default: policy_dir of the settings).",
)
@with_manifest_dir
@with_settings
@click.option(
    "--direction",
    type=click.Choice(["input", "output"]),
    default="input",
    show_default=True,
    help="Of TEXT, and of lines that name none.",
)
@click.option("--explain", is_flag=True, help="Tell the words that a finding rests on; slower.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per text and line.")
def command(  # noqa: PLR0913, PLR0917 - click hands each option over as an argument
    text: str | None,
    file: IO[bytes] | None,
    policy_name: str,
    model: str | None,
    policy_dir: Path | None,
    manifest_dir: Path | None,
    direction: str,
    explain: bool,
    as_json: bool,
) -> None:
    """Judge TEXT (`-`: standard input), or every line of --file.

    Exit codes: 0 all allowed or flagged, 1 something was done to a text or its answer, 2 could not run.
    """
    if (text is None) == (file is None):
        raise click.UsageError("give a TEXT, `-` for standard input, or --file, and one of them")
    try:
        settings = asked_settings()
        manifests = all_manifests(manifest_dir) if manifest_dir else own_manifests(settings)
        own = [policy_dir] if policy_dir else policy_dirs(settings)
        policy = load_policies(own, classifiers=manifests).get(policy_name)
        if model is not None:
            policy = _with_card(policy, model, settings)
        loaded = load_classifiers(sorted(policy.required), manifests)
        with at_hand(loaded) as classifiers:
            sys.exit(_judged(Moderator(policy, classifiers, explain), text, file, direction, as_json=as_json))
    except (SourceError, UnknownPolicyError, ManifestError, ConfigurationError) as error:
        click.echo(str(error), err=True)
        sys.exit(2)


def _with_card(policy: Policy, model: str, settings: Settings) -> Policy:
    """Return what holds for texts to and from a model, for a key that says nothing of itself. Raises ConfigurationError."""
    told = no_such_model(settings, model)
    if told is not None:
        raise ConfigurationError(told)
    return Book(cards_by_model(settings, cards_of(settings))).policy(policy, model)


def _judged(moderator: Moderator, text: str | None, file: IO[bytes] | None, direction: str, *, as_json: bool) -> int:
    if file is not None:
        items: Iterator[Item | str] = _items(file, file.name, direction)
        bar = tqdm(items, unit=" texts", disable=not sys.stderr.isatty(), file=sys.stderr)
        return _run(moderator, iter(bar), as_json=True)
    one = _standard_input() if text == "-" else text or ""
    if SURROGATE.search(one):  # so Python writes bytes of an argument that no text can hold
        raise ConfigurationError("TEXT: found bytes that are not UTF-8, expected UTF-8 text")
    return _run(moderator, iter([Item(one, Direction(direction))]), as_json=as_json)


def _standard_input() -> str:
    """Raises ConfigurationError."""
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError:
        raise ConfigurationError("standard input: found bytes that are not UTF-8, expected UTF-8 text") from None


def _run(moderator: Moderator, items: Iterator[Item | str], *, as_json: bool) -> int:
    worst = 0
    for item in items:
        if isinstance(item, str):
            click.echo(json.dumps({"error": item}, ensure_ascii=False))
            worst = 2
            continue
        told = moderator.judge(item)
        acted = Outcome[told["action"].upper()] > Outcome.FLAG
        worst = max(worst, int(acted))
        click.echo(json.dumps(told, ensure_ascii=False) if as_json else _plain(told, item.text))
    return worst


def _plain(told: dict[str, Any], text: str) -> str:
    lines = [f"{told['action']}  ({told['policy']}, language {told['language']})"]
    lines += [
        f"  {f['category']:<28} {f['probability']:.2f}  severity {f['severity']}  {f['start']}-{f['end']}  {f['classifier']}"
        for f in told["findings"]
    ]
    lines += [f"  {p['category']} rests on: {p['text']}" for p in told.get("phrases", ())]
    if told["because"]:
        lines.append("  because: " + ", ".join(told["because"]))
    if told["unjudged"]:
        lines.append("  could not judge: " + ", ".join(told["unjudged"]))
    if not text:
        lines.append("  (the text is empty)")
    return "\n".join(lines)
