"""The page docs/scope.md: words, and tables of what was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from classifiers.estimate import Estimate
from classifiers.manifest import Manifest
from training.scope_recipe import CATEGORIES

_LANGUAGES: Final = {"en": "English", "zh": "Chinese", "th": "Thai"}
_KINDS: Final = {
    "unseen_sources": "Sources that training never saw",
    "held_out_parts": "Held-out parts of sources that training saw",
    "own_wordings": "Sentences written for this project, in frames that training never saw",
}
_INTRODUCTION: Final = """\
# Scope: what a text is about

<!-- Written by `python -m training.scope --measure`; do not edit. Words come from training/scope_page.py. -->

The classifier `scope` says what a text asks for or is about. None of its categories is a harm. Model cards state what a
model is meant for; a rule that follows from a card names one of these categories and what is to happen.

| category | holds for |
| --- | --- |
| `scope.math` | calculation, equations, word problems, proofs |
| `scope.reasoning` | what needs several steps of inference |
| `scope.factual_qa` | a question for a fact that the text does not hold |
| `scope.code` | program code: asked for, shown or talked about |
| `scope.citation` | a request for references, papers or a bibliography |
| `scope.creative_writing` | stories, poems, lyrics, scripts |
| `scope.brainstorming` | a request for ideas or options |
| `scope.reading_comprehension` | a question about a text that stands in the prompt |
| `scope.summarization` | a request to shorten a text |
| `scope.translation` | a request to translate |
| `scope.small_talk` | greetings, chatter, questions about the assistant |
| `scope.advice.medical`, `.legal`, `.financial` | the subject, whether advice is sought or knowledge |

It is of the kind `ngram`: hashed n-grams with one logistic regression for each category and language, as the moderation
model is. Probabilities are calibrated on sources, and wordings of ours, that the scoring model had not been fitted on.

    python -m training.scope             # train, then measure
    python -m training.scope --measure   # measure only
    caveat evaluate --classifier scope --data ../shared/data/scope/eval

Use it in `caveat.yaml` by adding it to the classifiers:

    classifiers: [patterns, embedded, language, scope, marks]

`marks`, beside it, needs no training: it finds references nobody checked (`output.citation`: DOI, arXiv, links, author and
year, numbers in brackets, lists of literature) and blocks of code (`output.code`) in what a model says.
"""
_READING: Final = """\
## How to read the figures

Intervals are 95 %: Wilson for rates, bootstrap within each set for average precision. Average precision depends on how
many positives there are; chance is positives ÷ (positives + negatives). The threshold of a category is the lowest that at
most 1 % of the texts known not to be so reach (factual questions 5 %, reasoning and reading 3 %), and at most one and a half times
that of everyday talk, in sources left out of training (`classifiers/weights/scope.thresholds.yaml`). No threshold is below 0.2
(legal advice 0.08).

Go by the sources that training never saw: within a source all texts of a task look alike, so the held-out parts flatter.
Where a category has few positives there, the interval says how little is known.
"""


def page(
    manifest: Manifest,
    quality: Mapping[str, Mapping[str, Mapping[str, float | Estimate]]],
    thresholds: Mapping[str, Mapping[str, float]],
    microseconds: Mapping[str, float],
) -> str:
    """Return the page as Markdown."""
    parts = [_INTRODUCTION, _unjudged(manifest), _READING]
    for language, spoken in _LANGUAGES.items():
        parts.append(f"## {spoken}\n")
        for kind, title in _KINDS.items():
            parts += [f"### {title}\n", _table(quality[kind].get(language, {}), thresholds[language])]
    parts += [_everyday(quality["everyday"]), _cost(microseconds), _limits(manifest.known_limits)]
    return "\n".join(parts)


def _unjudged(manifest: Manifest) -> str:
    gaps = {
        spoken: [c for c in CATEGORIES.values() if c not in manifest.judges(language)]
        for language, spoken in _LANGUAGES.items()
    }
    said = [f"* {spoken}: {', '.join(f'`{c}`' for c in missing)}" for spoken, missing in gaps.items() if missing]
    body = "\n".join(said) if said else "Every category has a head in each of the three languages."
    return (
        "## Unjudged\n\n"
        "A category that cannot be judged in a language has no head there; each verdict says so (`no_head`). A head that "
        "rests mostly on sentences written for this project stays only if it carries over: to texts of other people where "
        "`eval` has five or more, else to wordings and topics that training never saw.\n\n"
        f"{body}\n\nOther languages are unjudged altogether.\n"
    )


def _table(found: Mapping[str, float | Estimate], thresholds: Mapping[str, float]) -> str:
    lines = [
        "| category | positive | negative | average precision | threshold | precision | recall | false positives |",
        "| --- | ---: | ---: | --- | ---: | --- | --- | --- |",
    ]
    for category in CATEGORIES.values():
        positives = found.get(f"positives.{category}", 0.0)
        if category not in thresholds or not isinstance(positives, float) or not positives:
            continue
        shown = [
            f"{positives:.0f}",
            _shown(found.get(f"negatives.{category}"), "{:.0f}"),
            _shown(found.get(f"average_precision.{category}")),
            f"{thresholds[category]:.3f}",
            *(_shown(found.get(f"{m}_at_baseline.{category}")) for m in ("precision", "recall", "false_positives")),
        ]
        lines.append(f"| `{category}` | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n"


def _shown(value: float | Estimate | None, form: str = "{:.3f}") -> str:
    if value is None:
        return "–"
    if isinstance(value, Estimate):
        return f"{value.value:.3f} [{value.low:.3f}, {value.high:.3f}]"
    return form.format(value)


def _everyday(found: Mapping[str, Mapping[str, float | Estimate]]) -> str:
    lines = [
        "## Everyday texts\n",
        (
            "How often harmless everyday texts of the moderation data (assistant queries, chat, comments; not used in training) "
            "reach the threshold. Some of them do ask for facts or chat, so `factual_qa` and `small_talk` are no false alarms.\n"
        ),
        "| category | " + " | ".join(_LANGUAGES.values()) + " |",
        "| --- |" + " --- |" * len(_LANGUAGES),
        "| texts | " + " | ".join(_shown(found[k].get("texts"), "{:.0f}") for k in _LANGUAGES) + " |",
    ]
    for category in CATEGORIES.values():
        rates = [_shown(found[language].get(f"fires_baseline.{category}")) for language in _LANGUAGES]
        lines.append(f"| `{category}` | {' | '.join(rates)} |")
    return "\n".join(lines) + "\n"


def _cost(microseconds: Mapping[str, float]) -> str:
    shown = ", ".join(f"{_LANGUAGES[k]} {v:.0f} µs" for k, v in microseconds.items())
    return f"## Cost\n\nCPU time per text of at most 600 code points, one text a call, on the machine that measured: {shown}.\n"


def _limits(limits: Sequence[str]) -> str:
    return "## Known limits\n\n" + "\n".join(f"* {limit}" for limit in limits) + "\n"
