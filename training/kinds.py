"""Kinds of harm: the labels that a sentence of a kind carries, and those that it may or may not carry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from training.grammar import Pattern

# Of each kind of harm: the labels that follow, and those that single sentences of the kind may or may not carry.
KINDS: Final[dict[str, tuple[str, str]]] = {
    "harmless": ("", ""),
    "violence": ("violence harmful", "illicit threat toxicity severe_toxicity harassment identity_attack sexual"),
    "illicit": ("illicit harmful", "violence malware_cyber toxicity privacy harassment misinformation"),
    "cyber": ("malware_cyber illicit harmful", "privacy toxicity harassment misinformation"),
    "privacy": ("privacy harmful", "illicit harassment malware_cyber toxicity sexual"),
    "misinformation": ("misinformation harmful", "illicit toxicity identity_attack harassment insult"),
    "harassment": (
        "harassment harmful",
        "toxicity insult privacy sexual threat violence illicit identity_attack obscene misinformation self_harm",
    ),
    "sexual": ("sexual harmful", "obscene toxicity harassment illicit privacy insult"),
    "minors": ("sexual_minors sexual harmful", "illicit toxicity harassment obscene violence privacy"),
    "self_harm": ("self_harm harmful", "violence toxicity illicit"),
    "insult": ("insult toxicity harmful", "obscene harassment severe_toxicity threat violence identity_attack sexual"),
    "abuse": ("insult toxicity harmful", "obscene harassment severe_toxicity threat violence"),
    "rude": ("toxicity harmful", "insult obscene harassment identity_attack severe_toxicity"),
    "rude_not_hate": ("toxicity harmful", "insult obscene harassment severe_toxicity threat"),
    "swearing": ("obscene", "toxicity harmful insult severe_toxicity"),
    "obscene": ("obscene toxicity harmful", "insult harassment severe_toxicity sexual threat identity_attack"),
    "threat": (
        "threat toxicity violence harmful",
        "insult obscene harassment severe_toxicity illicit identity_attack privacy",
    ),
    "hate": (
        "identity_attack toxicity harmful",
        "insult obscene harassment severe_toxicity threat violence misinformation sexual",
    ),
    "hate_threat": (
        "identity_attack threat violence toxicity harmful",
        "insult obscene harassment severe_toxicity illicit",
    ),
    "unethical": (
        "harmful",
        "illicit misinformation harassment toxicity privacy violence identity_attack insult sexual self_harm",
    ),
    "jailbreak": ("jailbreak", "harmful malware_cyber illicit privacy misinformation"),
    "jailbreak_harmful": (
        "jailbreak harmful",
        "malware_cyber illicit privacy misinformation violence toxicity identity_attack sexual self_harm harassment",
    ),
}


def pattern(name: str, kind: str, frames: tuple[str, ...], fillings: tuple[str, ...] = ("",)) -> Pattern:
    """Make a pattern with the labels of a kind of harm."""
    labels, open_labels = KINDS[kind]
    return Pattern(name, tuple(labels.split()), frames, fillings, tuple(open_labels.split()))


def paired(pairs: Iterable[tuple[str, str, tuple[str, ...], tuple[str, ...]]]) -> tuple[Pattern, ...]:
    """Make two patterns of each (name, kind of harm, harmful lines, harmless lines in the same words)."""
    return tuple(
        pattern(f"{name}_{part}", of, texts)
        for name, kind, bad, good in pairs
        for part, of, texts in (("bad", kind, bad), ("ok", "harmless", good))
    )
