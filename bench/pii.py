"""How well personal data and secrets are found: ours beside presidio-analyzer's pattern recognisers, in the same run.

    python bench/pii.py [--each 40] [--seed 1] [--data ../shared/data] [--json FILE] [--no-peer]

A thing counts as found when a finding of its category covers the same place: by half (intersection over union of at
least 0.5) or exactly. Whatever was found and covers no such thing is a false alarm. Nothing here prints a text.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.pii_lookalikes import look_alikes  # noqa: E402 - after the path is set
from bench.pii_material import Item, items  # noqa: E402 - after the path is set
from classifiers.kinds.pattern import PatternClassifier  # noqa: E402 - after the path is set
from classifiers.text.views import read  # noqa: E402 - after the path is set
from classifiers.types import Channel, Direction, Role, TextSpan  # noqa: E402 - after the path is set

PEER_HOME: Final = ROOT / "bench" / ".venvs" / "presidio"
PEER_SCRIPT: Final = ROOT / "bench" / "peers" / "presidio_spans.py.txt"
PII: Final = "privacy.pii."
# Names of the set and of presidio-analyzer -> our categories. What has no counterpart here is not compared.
CATEGORY_OF: Final = {
    "EMAIL_ADDRESS": PII + "email", "PHONE_NUMBER": PII + "phone", "CREDIT_CARD": PII + "payment_card",
    "IBAN_CODE": PII + "iban", "IP_ADDRESS": PII + "ip", "US_SSN": PII + "national_id.us", "US_ITIN": PII + "national_id.us",
    "US_DRIVER_LICENSE": PII + "driver_license", "CRYPTO": PII + "crypto_wallet", "US_PASSPORT": PII + "passport",
    "US_BANK_NUMBER": PII + "bank_account", "UK_NHS": PII + "national_id.gb",
}  # fmt: skip
OURS_AT: Final = 0.5  # what the rules of policies/library ask for
PEER_AT: Final = (0.0, 0.4)  # its default, which lets everything through, and where its weak shapes are left out
HALF: Final = 0.5
BENIGN: Final = ("eval/benign_xquad", "eval/benign_clinc150_test", "eval/benign_kdconv_zh")
HEAVY: Final = ("train/cyberseceval_coding", "train/bipia_contexts", "train/open_chat_prompts")  # code, tables, e-mails

Span = tuple[str, int, int]  # category, start, end
Scored = tuple[str, float, int, int]  # category, probability, start, end


@dataclass(slots=True)
class Count:
    things: int = 0
    half: int = 0
    exact: int = 0
    found: int = 0  # findings of the category, right or wrong

    def row(self) -> str:
        cells = [(self.half, self.found), (self.half, self.things), (self.exact, self.found), (self.exact, self.things)]
        return " | ".join(share(k, n) for k, n in cells)


def wilson(k: int, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share k / n. Source: Wilson 1927, without continuity correction."""
    if n == 0:
        return 0.0, 1.0
    z = 1.959964
    middle, spread = k + z * z / 2, z * math.sqrt(k * (n - k) / n + z * z / 4)
    return max(0.0, (middle - spread) / (n + z * z)), min(1.0, (middle + spread) / (n + z * z))


def share(k: int, n: int) -> str:
    if n == 0:
        return "–"
    low, high = wilson(k, n)
    return f"{k / n:.3f} ({low:.2f}–{high:.2f})"


def strongest(found: Iterable[Scored], at_least: float) -> list[Span]:
    """Return the findings at or above a probability, one for each place and category: the likeliest, then the longest."""
    kept: list[Span] = []
    for category, probability, start, end in sorted(found, key=lambda f: (-f[1], f[2] - f[3], f[2])):
        if probability >= at_least and not any(c == category and start < e and s < end for c, s, e in kept):
            kept.append((category, start, end))
    return kept


def overlap(a: Span, b: Span) -> float:
    """Return intersection over union of two places, 0 where the categories differ."""
    shared = min(a[2], b[2]) - max(a[1], b[1])
    return shared / (max(a[2], b[2]) - min(a[1], b[1])) if a[0] == b[0] and shared > 0 else 0.0


def count(things: Sequence[Sequence[Span]], found: Sequence[Sequence[Span]]) -> dict[str, Count]:
    """Count by category; each finding answers for one thing at most."""
    counts: dict[str, Count] = defaultdict(Count)
    for wanted, seen in zip(things, found, strict=True):
        left = list(seen)
        for category, _, _ in seen:
            counts[category].found += 1
        for thing in wanted:
            counts[thing[0]].things += 1
            best = max(left, key=lambda f, t=thing: overlap(t, f), default=None)  # type: ignore[misc]  # a bound default
            if best is not None and overlap(thing, best) >= HALF:
                left.remove(best)
                counts[thing[0]].half += 1
                counts[thing[0]].exact += best == thing
    return dict(counts)


def ours(texts: Sequence[str]) -> tuple[list[list[Scored]], float]:
    """Return findings and CPU seconds, the making of the views included."""
    classifier = PatternClassifier("patterns")
    spans = [TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()) for text in texts]
    started = time.process_time()
    verdicts = classifier.classify([read(span) for span in spans])
    seconds = time.process_time() - started
    return [[(f.category, f.probability, f.start, f.end) for f in v.findings] for v in verdicts], seconds


def peer(texts: Sequence[str]) -> tuple[list[list[Scored]], float]:
    """The same by presidio-analyzer in an environment of its own; its names become ours, the rest is left out."""
    python = PEER_HOME / "bin" / "python"
    if not python.exists():
        print(f"installing presidio-analyzer into {PEER_HOME.name}; this takes a minute", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PEER_HOME)], check=True)
        subprocess.run([str(PEER_HOME / "bin" / "pip"), "install", "-qq", "presidio-analyzer"], check=True)
    answer = subprocess.run(
        [str(python), str(PEER_SCRIPT)], input=json.dumps(list(texts)), capture_output=True, text=True, check=True
    )
    said = json.loads(answer.stdout)
    spans = [[(CATEGORY_OF[n], p, a, b) for n, p, a, b in row if n in CATEGORY_OF] for row in said["spans"]]
    return spans, float(said["seconds"])


def rows_of(data: Path, name: str) -> list[dict[str, str]]:
    import pyarrow.parquet as pq

    table = pq.read_table(data / f"{name}.parquet", columns=["text", "lang", "extra"])
    return [dict(row) for row in table.to_pylist()]


def true_spans(row: dict[str, str]) -> list[Span]:
    """Return a row's entities that we look for; a place is corrected where stripping the text has moved it."""
    spans: list[Span] = []
    for span in json.loads(row["extra"])["spans"]:
        category, value, start = CATEGORY_OF.get(span["entity_type"]), span["entity_value"], span["start_position"]
        if category is None:
            continue
        places = [at for at in range(len(row["text"])) if row["text"].startswith(value, at)]
        at = min(places, key=lambda place, s=start: abs(place - s))  # type: ignore[misc]  # a bound default
        spans.append((category, at, at + len(value)))
    return spans


@dataclass(frozen=True, slots=True)
class System:
    name: str
    found: list[list[Span]]
    microseconds: float  # CPU for each text


def systems(texts: Sequence[str], *, with_peer: bool) -> list[System]:
    scored, seconds = ours(texts)
    per_text = 1e6 / max(1, len(texts))
    all_of_them = [System("ours", [strongest(f, OURS_AT) for f in scored], seconds * per_text)]
    if with_peer:
        scored, seconds = peer(texts)
        all_of_them += [
            System(f"presidio ≥ {at}", [strongest(f, at) for f in scored], seconds * per_text) for at in PEER_AT
        ]
    return all_of_them


def labelled(
    title: str, texts: Sequence[str], things: Sequence[Sequence[Span]], *, with_peer: bool
) -> dict[str, object]:
    """Print and return precision and recall by category."""
    print(f"\n### {title}: {len(texts)} texts\n")
    print("| category | n | system | precision, half | recall, half | precision, exact | recall, exact |")
    print("|---|---|---|---|---|---|---|")
    runs = systems(texts, with_peer=with_peer)
    counted = {run.name: count(things, run.found) for run in runs}
    wanted = Counter(span[0] for spans in things for span in spans)
    for category, n in sorted(wanted.items()):
        for run in runs:
            print(f"| {category} | {n} | {run.name} | {counted[run.name].get(category, Count()).row()} |")
    for run in runs:
        others = {c: k.found for c, k in sorted(counted[run.name].items()) if c not in wanted}
        print(f"\n{run.name}: {run.microseconds:.0f} µs CPU a text; of categories that the set has none of: {others}")
    return {
        run.name: {
            category: {"n": k.things, "found": k.found, "half": k.half, "exact": k.exact}
            for category, k in counted[run.name].items()
        }
        for run in runs
    }


def made_up(each: int, seed: int, *, with_peer: bool) -> dict[str, object]:
    """Print and return recall by kind of thing; presidio-analyzer where it has a recogniser for it."""
    made = list(items(seed, each))
    texts = [item.text for item in made]
    runs = systems(texts, with_peer=with_peer)
    print(f"\n### Made up, seed {seed}: {len(made)} texts with one thing each\n")
    print("| kind | language | n |" + "".join(f" {run.name}, half | {run.name}, exact |" for run in runs))
    print("|---|---|---|" + "---|" * 2 * len(runs))
    report: dict[str, object] = {}
    compared = set(CATEGORY_OF.values())
    for group in dict.fromkeys(item.group for item in made):
        at = [n for n, item in enumerate(made) if item.group == group]
        cells = []
        for run in runs:
            k = count([made[n].spans for n in at], [run.found[n] for n in at])[made[at[0]].spans[0][0]]
            report[f"{group}.{run.name}"] = {"n": k.things, "half": k.half, "exact": k.exact}
            known = run.name == "ours" or made[at[0]].spans[0][0] in compared
            cells += [share(k.half, k.things), share(k.exact, k.things)] if known else ["–", "–"]
        print(f"| {group} | {made[at[0]].language} | {len(at)} | {' | '.join(cells)} |")
    for run in runs:
        false = Counter(c for item, found in zip(made, run.found, strict=True) for c, _, _ in wrong(item, found))
        print(f"\n{run.name}: {run.microseconds:.0f} µs CPU a text; findings beside the thing: {dict(false)}")
    return report


def wrong(item: Item, found: Sequence[Span]) -> list[Span]:
    """Return the findings that touch nothing that was put there."""
    return [f for f in found if not any(f[1] < end and start < f[2] for _, start, end in item.spans)]


def false_alarms(title: str, groups: dict[str, list[str]], *, with_peer: bool) -> dict[str, object]:
    """Print and return in how many texts something is found where nothing is (or nobody said that there is)."""
    names = [(name, text) for name, texts in groups.items() for text in texts]
    runs = systems([text for _, text in names], with_peer=with_peer)
    print(f"\n### {title}\n")
    print(
        "| texts | n |" + "".join(f" {run.name} | of which |" for run in runs) + "\n|---|---|" + "---|---|" * len(runs)
    )
    report: dict[str, object] = {}
    for group, texts in groups.items():
        cells = []
        for run in runs:
            found = [f for (name, _), f in zip(names, run.found, strict=True) if name == group]
            hit = sum(map(bool, found))
            kinds = Counter(c.rpartition("pii.")[2] for spans in found for c in {s[0] for s in spans})
            cells += [share(hit, len(texts)), ", ".join(f"{c} {n}" for c, n in kinds.most_common(4))]
            report[f"{group}.{run.name}"] = {"n": len(texts), "texts_with_findings": hit}
        print(f"| {group} | {len(texts)} | {' | '.join(cells)} |")
    print("\n" + "; ".join(f"{run.name}: {run.microseconds:.0f} µs CPU a text" for run in runs))
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--no-peer", action="store_true")
    given = parser.parse_args()
    with_peer = not given.no_peer
    report: dict[str, object] = {}
    if given.data.is_dir():
        rows = rows_of(given.data, "eval/presidio_synthetic_pii")
        report["presidio_synthetic_pii"] = labelled(
            "presidio_synthetic_pii",
            [row["text"] for row in rows],
            [true_spans(row) for row in rows],
            with_peer=with_peer,
        )
        everyday: dict[str, list[str]] = {}
        for name in (*BENIGN, *HEAVY):
            for row in rows_of(given.data, name):
                everyday.setdefault(f"{name.partition('/')[2]} {row['lang']}", []).append(row["text"])
        report["everyday"] = false_alarms("Everyday texts, code, tables", everyday, with_peer=with_peer)
    else:
        print(f"{given.data} is not there: only the made-up set is measured")
    report["made_up"] = made_up(given.each, given.seed, with_peer=with_peer)
    alike: dict[str, list[str]] = defaultdict(list)
    for item in look_alikes(given.seed, given.each):
        alike[item.group].append(item.text)
    report["look_alikes"] = false_alarms("Look-alikes, nothing to find", dict(alike), with_peer=with_peer)
    if given.json is not None:
        given.json.write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
