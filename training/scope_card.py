"""The manifest of the scope classifier: words that no measurement can write, and the figures that one can."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import yaml

from training.recipe import STEP, WINDOW
from training.scope_recipe import CATEGORIES

_HEAD: Final = "# Written by `python -m training.scope`; do not edit. Words come from training/scope_card.py.\n"
ABOUT: Final = (
    "What a text asks for or is about, in English, Chinese and Thai: hashed n-grams with one logistic regression a "
    "category and language. No category is a harm; the rules of model cards decide what follows. See docs/scope.md."
)
INTENDED_USE: Final = (
    "To act on the intended-use limits of a model card: to add a disclaimer, mark, or send to another model a request that "
    "the card calls out of scope. Not to decide whether somebody is allowed to ask, and not to grade answers."
)
ATTRIBUTION: Final = (
    "Weights learnt from: GSM8K (Cobbe et al. 2021), MGSM (Shi et al. 2023, CC-BY-4.0), AGIEval (Zhong et al. 2023), "
    "BIG-Bench Hard (Suzgun et al. 2022), MBPP (Austin et al. 2021, CC-BY-4.0), XQuAD (Artetxe et al. 2020, CC-BY-SA-4.0), "
    "CMRC 2018 (Cui et al. 2019, CC-BY-SA-4.0), P3 (Sanh et al. 2022; parts CC-BY-SA), Self-Instruct seeds (Wang et al. "
    "2023), CLINC150 (Larson et al. 2019, CC-BY-3.0), chatterbot-corpus, KdConv (Zhou et al. 2020), Wisesight (CC0), "
    "awesome-chatgpt-prompts (CC0), MedQuAD (Ben Abacha and Demner-Fushman 2019, CC-BY-4.0), ExpertQA (Malaviya et al. "
    "2024), LexEval (Li et al. 2024), DISC-FinLLM (Chen et al. 2023), iapp-wiki-qa (CC-BY-SA-3.0 articles), CyberSecEval "
    "(Bhatt et al. 2023), Civil Comments (Borkan et al. 2019), ConvAbuse (Cercas Curry et al. 2021, CC-BY-4.0), CrossWOZ "
    "(Zhu et al. 2020), COLDataset (Deng et al. 2022), HateThaiSent (Maity et al. 2024); and sentences written for this project."
)
# Entries of training/credit.yaml.
_SOURCES: Final = (
    "scope_gsm8k", "scope_mgsm", "scope_agieval", "scope_bbh", "scope_mbpp", "scope_p3", "scope_self_instruct_seeds",
    "scope_medquad", "scope_expertqa", "scope_lexeval", "scope_disc_finllm", "xquad", "cmrc2018", "clinc150",
    "chatterbot_corpus", "kdconv", "wisesight_unlabelled", "awesome_chatgpt_prompts", "iapp_wiki_th",
    "cyberseceval_coding", "civil_comments", "convabuse", "crosswoz", "cold", "hatethaisent", "template",
)  # fmt: skip
KNOWN_LIMITS: Final = (
    "It matches wording: a request that hides its task behind a story, or a task spread over several turns, is missed.",
    (
        "Citation in every language, and in Thai and Chinese most of code, creative writing, brainstorming and advice, rest on "
        "sentences written for this project; natural ways of asking are recalled less often than these."
    ),
    (
        "The advice heads tell the subject, not whether somebody asks for personal advice; Chinese legal texts are mostly exam "
        "questions, English medical ones mostly patterned questions."
    ),
    "Sources are easy to tell apart by style. Figures on sources that training never saw are the ones to go by.",
    (
        "Chinese citation and medical advice, and Thai citation and legal advice, were measured on sentences written for this "
        "kind of test alone; no text of other people was at hand."
    ),
    "Reasoning and factual questions have no sharp border; their heads are the least precise.",
    (
        "A text may be several things at once, and small talk and factual questions are common in everyday chat: act on them "
        "only where a card demands it."
    ),
    "Languages other than English, Chinese and Thai are reported as unjudged.",
)


def write_manifest(
    path: Path,
    heads: Mapping[str, Sequence[str]],
    calibration: Mapping[str, Mapping[str, Sequence[float]]],
    weights: Mapping[str, str],
) -> None:
    """Write the manifest without figures, which `with_quality` adds."""
    listed = yaml.safe_load((Path(__file__).parent / "credit.yaml").read_text(encoding="utf-8"))
    credit = {entry["name"]: entry for entry in listed}
    categories = [c for c in CATEGORIES.values() if any(c in judged for judged in heads.values())]
    body = {
        "name": "scope",
        "kind": "ngram",
        "version": 1,
        "about": ABOUT,
        "intended_use": INTENDED_USE,
        "categories": categories,
        "languages": {language: list(judged) for language, judged in heads.items()} | {"und": list(heads["en"])},
        "window": {"tail": 64, "context": STEP, "max_input": 1048576},
        "weights": [dict(weights)],
        "options": {"window": WINDOW, "step": STEP},
        "licence": "Apache-2.0",
        "attribution": ATTRIBUTION,
        "data": [credit[name] for name in _SOURCES],
        "known_limits": list(KNOWN_LIMITS),
        "calibration": {language: {c: list(v) for c, v in found.items()} for language, found in calibration.items()},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_HEAD + _dump(body))


def with_quality(path: Path, quality: Mapping[str, Any]) -> None:
    """Put measured figures into a manifest."""
    body = yaml.safe_load(path.read_text(encoding="utf-8"))
    path.write_text(_HEAD + _dump(body | {"quality": dict(quality)}))


def _dump(body: Mapping[str, Any]) -> str:
    return yaml.safe_dump(dict(body), sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
