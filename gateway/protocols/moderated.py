"""OpenAI's inline `moderation`: what the classifiers said of a request and of its answer, beside the answer itself.

INVARIANT: only who asks for it gets it, and nobody whose policy explains nothing: scores show how far a text is from a
threshold. A side that nobody judged is an error object, never a score of 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from classifiers.taxonomy import openai_scores
from classifiers.types import JsonPath
from gateway.protocols.exact import Exactly
from gateway.protocols.walk import Fields, Refused, Shape, Token, Walk
from gateway.types import Closed, Json, Judged, Unscored

FLAGGED_AT: Final = 0.5  # a key of OpenAI's boolean `categories` is true from this calibrated probability on
NAME: Final = "caveat"  # what judged; the model that a caller names is another company's
MODELS: Final = Token(
    frozenset({NAME, "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest"})
)
_SCORE: Final = frozenset({"score"})


@dataclass(frozen=True, slots=True)
class Mode:
    """How a side is moderated: scored. What is withheld is the policy's to say, and a caller's wish must not be lost."""

    def schema(self) -> Json:
        return {"enum": sorted(_SCORE)}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if value == "block":
            Refused("the policy of the key decides what is withheld; ask for `score`").walk(value, path, walk)
        Token(_SCORE).walk(value, path, walk)


SIDES: Final = ("input", "output")
_SIDE: Final = Exactly(Fields({"mode": Mode()}, ("mode",), nullable=True))
_SIDES: Final = Exactly(Fields(dict.fromkeys(SIDES, _SIDE), nullable=True))
MODERATION: Final[Shape] = Exactly(Fields({"model": MODELS, "policy": _SIDES}, ("model",), nullable=True))


def result(judged: Judged) -> Json:
    """What was said of one text, or of all texts of one side."""
    scores = {} if judged.scores is None else openai_scores(judged.scores)  # a 0 would say that it was looked at
    return {
        "flagged": judged.flagged,
        "categories": {name: score >= FLAGGED_AT for name, score in scores.items()},
        "category_scores": scores,
        "category_applied_input_types": {name: ["text"] for name in scores},
        "caveat": {
            "categories": dict(sorted((judged.scores or {}).items())),
            "unjudged": list(judged.unjudged),
        },
    }


def of_response(closed: Closed) -> Json:
    """The object of the Responses API: one result for each side; None for who did not ask."""
    return None if closed.scores is None else dict(zip(SIDES, map(_one, closed.scores), strict=True))


def of_chat(closed: Closed) -> Json:
    """The object of chat completions: a list of results for each side, with one in it that stands for all choices."""
    if closed.scores is None:
        return None
    results = {"type": "moderation_results", "model": NAME}
    ones = [one if one["type"] == "error" else {**results, "results": [one]} for one in map(_one, closed.scores)]
    return dict(zip(SIDES, ones, strict=True))


def _one(side: Judged | Unscored) -> dict[str, Json]:
    if isinstance(side, Judged):
        return {"type": "moderation_result", "model": NAME, **result(side)}
    return {"type": "error", "code": str(side), "message": _WHY[side]}


_WHY: Final = {
    Unscored.NOT_EXPLAINED: "the policy of this key tells no scores",
    Unscored.NOT_GENERATED: "no answer was generated",
    Unscored.UNJUDGED: "a classifier could not judge all texts",
}
