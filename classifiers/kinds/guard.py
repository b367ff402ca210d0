"""Kind `guard`: a generative guard model behind an OpenAI-compatible server, asked by the gateway's fleet.

INVARIANT: where the server tells no chances, a probability is one of the manifest's stated constants and nothing else;
a code that the format does not have is an error, never ignored.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, Self

import orjson
from pydantic import BaseModel, ConfigDict, Field, model_validator

from classifiers.guards.answers import Level, Said, chance, choice_of
from classifiers.guards.asking import (
    AnswerError,
    AskedElsewhereError,
    Code,
    Found,
    Question,
    ServerOptions,
    check_map,
    fault,
    read_options,
)
from classifiers.guards.formats import ANY_HARM, FORMATS, GUIDELINES, Format, messages
from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest
from classifiers.types import Category, Direction, Finding, Reading, Verdict

PATH: Final = "/chat/completions"
TOP: Final = 5  # alternatives of a token: the two words that decide, in a few spellings

Chance = Annotated[float, Field(strict=True, ge=0.0, le=1.0)]


class Constants(BaseModel):
    """What counts as the probability of a harm that the guard names, or does not, where it tells no chances."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    harmful: Chance  # not `yes` and `no`, which YAML reads as booleans
    harmless: Chance
    controversial: Chance | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        middle = self.harmful if self.controversial is None else self.controversial
        if not self.harmless <= middle <= self.harmful or self.harmless == self.harmful:
            raise ValueError("expected harmless <= controversial <= harmful, and harmless below harmful")
        return self


class GuardOptions(ServerOptions):
    model: Annotated[str, Field(min_length=1, max_length=200)]
    format: Literal["llama-guard-3", "llama-guard-4", "shieldgemma", "granite-guardian", "qwen3guard"]
    map: dict[Code, Category | None] = Field(min_length=1)
    probability: Constants
    logprobs: bool = False
    guidelines: dict[Code, str] = Field(default={})


@dataclass(frozen=True, slots=True)
class GuardClassifier:
    """Immutable once built."""

    manifest: Manifest
    server: GuardOptions
    form: Format

    @property
    def name(self) -> str:
        return self.manifest.name

    @property
    def digest(self) -> str | None:
        return None

    @property
    def headers(self) -> Mapping[str, str]:
        return MappingProxyType({})

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:  # noqa: ARG002 - the port's signature
        raise AskedElsewhereError("a guard model is asked by the gateway's fleet")

    def speaks_of(self, direction: Direction) -> frozenset[Category]:
        return frozenset(category for code in self._asked(direction) if (category := self.server.map[code]) is not None)

    def questions(self, texts: Sequence[str], direction: Direction) -> list[Question]:
        codes = [code for code in self._asked(direction) if self.server.map[code] is not None]
        asked = codes if self.form.one_by_one else [""]
        return [
            Question(PATH, orjson.dumps(self._payload(text, direction, code)), (text,), code)
            for text in texts
            for code in asked
        ]

    def read(self, question: Question, answer: object) -> list[Found]:
        (text,) = question.texts
        content, choice = choice_of(answer, may_be_cut=self.form.may_be_cut)
        said = self.form.parse(content)
        if not self.form.one_by_one and (unknown := said.codes - self.form.codes):
            raise AnswerError(f"an answer with {len(unknown)} codes that its format does not have")
        likely = self._likely(said, choice)
        highest: dict[Category, float] = {}
        for code, category in self.server.map.items():
            if category is None or (question.about and code != question.about):
                continue
            highest[category] = max(highest.get(category, 0.0), self._of(code, said, likely))
        return [tuple(Finding(category, p, 0, len(text)) for category, p in sorted(highest.items()))]

    def _asked(self, direction: Direction) -> list[str]:
        hidden = frozenset() if direction is Direction.INPUT else self.form.input_only
        return [code for code in self.server.map if code not in hidden]

    def _payload(self, text: str, direction: Direction, code: str) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self.server.model,
            "messages": messages(self.form, text, direction),
            "temperature": 0,
            "max_tokens": self.form.max_tokens,
            "stream": False,
        }
        if self.server.logprobs:
            body |= {"logprobs": True, "top_logprobs": TOP}
        arguments = dict(self.form.template(code))
        if self.server.format == "shieldgemma":
            arguments["guideline"] = self.server.guidelines.get(code) or GUIDELINES[code]
        if arguments:
            body["chat_template_kwargs"] = arguments
        return body

    def _likely(self, said: Said, choice: Any) -> float:
        """Return the probability that the text is harmful at all."""
        if self.server.logprobs:
            sure = chance(choice, said)
            return 1.0 - sure if said.level is Level.NO else sure
        stated = self.server.probability
        if said.level is Level.CONTROVERSIAL:
            return stated.harmful if stated.controversial is None else stated.controversial
        return stated.harmful if said.level is Level.YES else stated.harmless

    def _of(self, code: str, said: Said, likely: float) -> float:
        """Return the probability of one harm: no harm is likelier than that there is any."""
        if self.form.one_by_one or code == ANY_HARM or code in said.codes:
            return likely
        return min(likely, self.server.probability.harmless)


def build(manifest: Manifest) -> GuardClassifier:
    """Check a manifest; nothing is contacted. Raises ManifestError with file and line."""
    options = read_options(manifest, GuardOptions)
    form = FORMATS[options.format]
    check_map(manifest, options.map)
    whole = frozenset() if form.one_by_one else frozenset({ANY_HARM})
    for code in options.map:
        if code not in form.codes | whole:
            expected = f"expected some of {sorted(form.codes | whole)}"
            raise fault(manifest, ("options", "map", code), f"format `{options.format}` has no `{code}`; {expected}")
    if not form.one_by_one and (absent := sorted(form.codes - options.map.keys())):
        raise fault(manifest, ("options", "map"), f"lacks {absent}; map each to a category, or to null to ignore it")
    if options.logprobs and not form.has_chances:
        raise fault(manifest, ("options", "logprobs"), f"format `{options.format}` says its word in several tokens")
    if not options.logprobs and manifest.calibration:
        raise fault(manifest, ("calibration",), "there is nothing to calibrate in stated constants; see logprobs")
    if (options.format == "qwen3guard") != (options.probability.controversial is not None):
        raise fault(manifest, ("options", "probability"), "expected `controversial` for qwen3guard, and there alone")
    if options.guidelines.keys() - (form.codes if options.format == "shieldgemma" else frozenset()):
        raise fault(manifest, ("options", "guidelines"), f"expected some of {sorted(GUIDELINES)}, for shieldgemma")
    return GuardClassifier(manifest, options, form)


KIND: Final = Kind("guard", build, is_remote=True)
