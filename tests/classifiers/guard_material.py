"""Manifests of remote classifiers, and the answers that guard models give, as their cards print them."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import yaml

from classifiers.manifest import Manifest, load_manifests

URL = "http://127.0.0.1:9/v1"
CONSTANTS = {"harmful": 0.9, "harmless": 0.05}
LLAMA_MAP = {f"S{n}": None for n in range(1, 15)} | {"unsafe": "harmful", "S1": "violence", "S10": "hate"}
QWEN_MAP = {
    "Violent": "violence",
    "Non-violent Illegal Acts": "illicit",
    "Sexual Content or Sexual Acts": "sexual",
    "PII": "privacy",
    "Suicide & Self-Harm": "self_harm",
    "Unethical Acts": "toxicity",
    "Politically Sensitive Topics": None,
    "Copyright Violation": None,
    "Jailbreak": "attack.jailbreak",
}
MAPS: dict[str, dict[str, str | None]] = {
    "llama-guard-3": LLAMA_MAP,
    "llama-guard-4": LLAMA_MAP,
    "shieldgemma": {"dangerous": "violence", "harassment": "harassment", "hate": "hate", "sexual": "sexual"},
    "granite-guardian": {"harm": "harmful", "jailbreak": "attack.jailbreak", "profanity": "toxicity.obscene"},
    "qwen3guard": QWEN_MAP,
}


def form(name: str, kind: str, options: dict[str, Any], **changes: Any) -> dict[str, Any]:
    categories = sorted({category for category in options.get("map", {}).values() if category})
    return {
        "name": name,
        "kind": kind,
        "version": 1,
        "categories": categories or ["hate"],
        "languages": {"*": categories or ["hate"]},
        "window": {"tail": 8, "context": 64, "max_input": 4000},
        "licence": "MIT",
        "options": options,
        **changes,
    }


def written(folder: Path, manifest: dict[str, Any]) -> Manifest:
    """Write a manifest as an operator would, and read it as the gateway does."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{manifest['name']}.yaml").write_text(yaml.safe_dump(manifest, sort_keys=False))
    return load_manifests(folder)[manifest["name"]]


def guard_options(family: str, **changes: Any) -> dict[str, Any]:
    constants = CONSTANTS | ({"controversial": 0.5} if family == "qwen3guard" else {})
    options = {"url": URL, "model": "guard", "format": family, "map": MAPS[family], "probability": constants}
    return options | changes


def remote_options(**changes: Any) -> dict[str, Any]:
    return {"url": "http://127.0.0.1:9", "map": {"hap": "hate", "fine": None}} | changes


def completion(text: str, reason: str = "stop", logprobs: Any = None) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": reason}
    return {"object": "chat.completion", "choices": [choice if logprobs is None else choice | {"logprobs": logprobs}]}


def chances(*tokens: dict[str, float]) -> dict[str, Any]:
    """The logprobs of a completion: for each token its alternatives by probability, what was said first."""
    entries = []
    for alternatives in tokens:
        top = [{"token": token, "logprob": math.log(p), "bytes": None} for token, p in alternatives.items()]
        entries.append({**top[0], "top_logprobs": top})
    return {"content": entries}
