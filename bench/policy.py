"""What composing and deciding cost with four cards and a policy of 100 rules, and how fast a candidate is replayed.

`python -m bench.policy`. All numbers are of one core and of the pure part: no file is read, no classifier runs.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from random import Random

from classifiers.taxonomy import taxonomy
from classifiers.types import (
    Channel,
    Direction,
    Finding,
    Reading,
    Role,
    Status,
    TextSpan,
    UnjudgedReason,
    Verdict,
    View,
)
from policies.actions import flag, redact, refuse
from policies.cards.loader import load_cards
from policies.effective import effective
from policies.engine import decide
from policies.replay import Candidate, Record, Totals, replay
from policies.types import Policy, Rule

CATEGORIES = sorted(c for c in taxonomy().nodes if not c.startswith(("language", "media")))
LANGUAGES = ("en", "zh", "th")
TEXT = "An ordinary sentence of a conversation, about as long as most of them are. " * 4


def tenant(rules: int = 100) -> Policy:
    """A policy of that many rules over all categories, directions and languages."""
    random = Random(7)
    made = tuple(
        Rule(
            f"r{n:03}",
            CATEGORIES[n % len(CATEGORIES)],
            round(random.uniform(0.3, 0.99), 2),
            (flag.ACTION, redact.ACTION, refuse.ACTION)[n % 3],
            languages=None if n % 4 else frozenset({LANGUAGES[n % 3]}),
        )
        for n in range(rules)
    )
    required = frozenset({"patterns", "embedded", "language"})
    return Policy("tenant", 1, "0" * 64, required, made, dict.fromkeys(UnjudgedReason, refuse.ACTION))


def span(policy: Policy, seed: int, highest: float = 0.2) -> tuple[Reading, list[Verdict]]:
    """A text as the classifiers leave it: each category once, with a score up to `highest`."""
    random = Random(seed)
    direction, language = random.choice(list(Direction)), random.choice(LANGUAGES)
    role = Role.USER if direction is Direction.INPUT else Role.ASSISTANT
    reading = Reading(TextSpan(TEXT, direction, role, Channel.TEXT, ()), (View("raw", TEXT),), language)
    found = tuple(Finding(c, random.uniform(0, highest), 0, len(TEXT)) for c in CATEGORIES)
    names = sorted(policy.required)
    said = [Verdict(name, Status.OK, found if name == "embedded" else ()) for name in names]
    return reading, said


def record(n: int) -> Record:
    """A record as the gateway writes it: two groups of texts, a dozen scores each, one in ten with a rule that fired."""
    random = Random(n)
    scores = {
        f"{role}/{random.choice(LANGUAGES)}": {
            c: random.randrange(10_000, 300_000) for c in random.sample(CATEGORIES, 12)
        }
        for role in ("user", "system")
    }
    fired = [{"rule": "r001", "category": CATEGORIES[1], "score_e6": 900_000, "action": "redact", "mode": "enforce"}]
    verdict = {"action": "allow" if n % 10 else "redact", "fired": [] if n % 10 else fired, "scores": scores}
    return {"type": "begin", "id": f"{n:032x}", "tenant": f"t{n % 3}", "fields": {"input": verdict}}


def best(work: Callable[[], object], rounds: int = 7) -> float:
    """Seconds of processor time, the least of some rounds: what the machine can do when nobody disturbs it."""
    times = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def main() -> None:
    policy, cards = tenant(), list(load_cards().cards.values())
    both = effective(policy, cards)
    told: dict[str, object] = {"rules": len(both.rules), "cards": len(cards)}
    told["compose_us"] = round(best(lambda: effective(policy, cards)) * 1e6)
    for name, highest in (("quiet", 0.2), ("one_in_ten_firing_all", 1.0)):
        spans = [span(both, n, highest if n % 10 == 0 or highest < 1 else 0.2) for n in range(500)]
        told[f"decide_us_{name}"] = round(best(lambda s=spans: [decide(both, *one) for one in s]) / 500 * 1e6, 1)  # type: ignore[misc]  # binds the list
    candidate, records = Candidate(policy), [record(n) for n in range(20_000)]
    told["replay_records_per_second"] = round(20_000 / best(lambda: list(replay(candidate, records, Totals())), 3))
    print(json.dumps(told, indent=1))


if __name__ == "__main__":
    main()
