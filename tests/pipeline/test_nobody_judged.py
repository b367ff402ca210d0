"""What nobody judged is told and counted as that, never as something found: a harmless question in a language unknown is no hate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fakes import ENDED, PLAN, Drive, ScriptedUpstream, metrics, policy

from classifiers.text.views import read
from classifiers.types import Reading, Status, TextSpan, Unjudged, UnjudgedReason, Verdict
from gateway.app import endpoints
from gateway.audit.export_row import Unit, row_of
from gateway.audit.export_source import Placed
from gateway.pipeline.pipeline import Pipeline
from policies.actions import refuse
from policies.types import Rule

BODY = {"model": "m", "messages": [{"role": "user", "content": "où est la gare ?"}]}
CATEGORIES = ("hate", "sexual", "violence")
RULES = policy(rules=tuple(Rule(f"no-{c}", c, 0.5, refuse.ACTION) for c in CATEGORIES))


@dataclass
class Stranger:
    """A classifier that knows no language."""

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        gaps = tuple(Unjudged(c, UnjudgedReason.LANGUAGE) for c in CATEGORIES)
        said = [Verdict(name, Status.OK, (), gaps) for name in sorted(names)]
        return [read(span) for span in spans], [said for _ in spans]

    async def close(self) -> None:
        """Hold nothing."""


async def test_a_text_that_nobody_could_read_is_of_no_category() -> None:
    """A tenant who asks in French would else be shown as asking for the worst there is, on every page and in every count."""
    drive = Drive(endpoints()["chat"], ScriptedUpstream(ENDED))
    counted = metrics()
    pipeline = Pipeline(Stranger(), drive.log, lambda _model: drive.upstream, counted, PLAN)
    async for event in pipeline.run(drive.asked(BODY, RULES)):
        drive.events.append(event)
    caveat = drive.body["caveat"]
    assert (caveat["action"], caveat["categories"]) == ("refuse", [])
    assert [each["rule"] for each in caveat["because"]] == ["unjudged:language"]
    shown = [line for line in counted.render().decode().splitlines() if line.startswith("caveat_decisions_total")]
    assert shown == ['caveat_decisions_total{action="refuse",category="unjudged",direction="input",policy="other"} 1.0']
    begin = drive.log.records[0]
    record = {"id": begin.id, "tenant": begin.tenant, "writer": "w", "type": "begin", "ts": 0, "fields": begin.fields}
    row = row_of(Unit(Placed(1, b"", record), None, None))
    assert (row.categories, row.rules) == ((), ("unjudged:language",))
    assert sorted(row.unjudged) == [f"k:{c}:language" for c in CATEGORIES]
    assert row.is_unjudged
