"""Where in a kept text something was found, for the people who read it: kept with the text, encrypted as it is.

INVARIANT: only places in the text as it was judged; where an edit made another text of it, there are none.
"""

from __future__ import annotations

from typing import Final

from gateway.pipeline.judge import Judgement
from gateway.types import Json

MAX_PLACES: Final = 50  # of one text, the likeliest
LIKELY: Final = 0.05  # what is less likely is no help to who reads


def found_in(judgement: Judgement, text: str) -> dict[str, Json]:
    """Return `found`: [start, end, category, probability in millionths] in code points, for categories of rules that fired."""
    fired = {each.category for each in judgement.decision.fired}
    if not fired or text != judgement.reading.span.text:
        return {}
    places = {
        (-round(each.probability * 1_000_000), each.start, each.end, each.category)
        for verdict in judgement.verdicts
        for each in verdict.findings
        if each.category in fired and each.probability >= LIKELY and 0 <= each.start < each.end <= len(text)
    }
    told = [[start, end, category, -likely] for likely, start, end, category in sorted(places)[:MAX_PLACES]]
    return {"found": sorted(told)} if told else {}
