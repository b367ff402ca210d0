"""Who a model is, as far as its card says so: name, licence, size, languages. What is not said is left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, Final

# SPDX id by the hub's key: name, commercial use, share-alike. From the licences' own summaries.
_LICENCES: Final[Mapping[str, tuple[str, str, bool, bool]]] = {
    "apache-2.0": ("Apache-2.0", "Apache License 2.0", True, False),
    "mit": ("MIT", "MIT License", True, False),
    "bsd-3-clause": ("BSD-3-Clause", "BSD 3-Clause License", True, False),
    "cc0-1.0": ("CC0-1.0", "Creative Commons Zero 1.0", True, False),
    "cc-by-4.0": ("CC-BY-4.0", "Creative Commons Attribution 4.0", True, False),
    "cc-by-sa-4.0": ("CC-BY-SA-4.0", "Creative Commons Attribution-ShareAlike 4.0", True, True),
    "cc-by-nc-4.0": ("CC-BY-NC-4.0", "Creative Commons Attribution-NonCommercial 4.0", False, False),
    "cc-by-nc-sa-4.0": ("CC-BY-NC-SA-4.0", "Creative Commons Attribution-NonCommercial-ShareAlike 4.0", False, True),
    "cc-by-nc-nd-4.0": ("CC-BY-NC-ND-4.0", "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0", False, False),
    "gpl-3.0": ("GPL-3.0-only", "GNU General Public License 3", True, True),
}  # fmt: skip
_WRITTEN: Final = re.compile(
    r"(?<![A-Za-z0-9])(cc[ -]by(?:[ -](?:nc|sa|nd))*[ -][34]\.0|cc0-1\.0|apache(?: licen[cs]e)?[ ,-]*(?:version )?2\.0|mit(?![a-z])|bsd-3-clause|gpl-3\.0)",
    re.IGNORECASE,
)
_LICENCE_WORDS: Final = re.compile(r"licen[cs]e|许可|授权|根据|发布|released under", re.IGNORECASE)
_PRETRAINED: Final = re.compile(r"(?:from_pretrained\(|model_name\s*=\s*|model=)\s*[\"']([\w.-]+/[\w.-]+)[\"']")
_OWN_LINE: Final = re.compile(r"^\s*([A-Za-z][\w.-]+/[A-Za-z][\w.-]+)\s*$", re.MULTILINE)
_TITLE: Final = re.compile(r"^#\s+(.+?)\s*$", re.MULTILINE)
_SIZE: Final = re.compile(r"(\d+(?:\.\d+)?)[ -]?([bm])(?![a-z])", re.IGNORECASE)
_HUNDREDS_OF_MILLIONS: Final = re.compile(r"(\d+(?:\.\d+)?)\s*亿(?:个)?参数")
_FAMILIES: Final = (
    ("XGLM", r"xglm"), ("GPT-NeoX", r"gpt-?neox|stablelm-.*alpha|pythia"), ("Phi", r"\bphi-?\d"), ("OPT", r"OPTForCausalLM|\bopt-"),
    ("Llama", r"\bllama"), ("Mistral", r"mistral|mixtral"), ("Qwen", r"qwen"), ("Gemma", r"gemma"), ("BLOOM", r"\bbloom"), ("T5", r"\b(?:flan-)?t5"),
)  # fmt: skip


def identity(metadata: Mapping[str, Any], body: str, file: str) -> dict[str, Any]:
    """Return the keys of a card file that can be told from the card, `card`, `name` and `models` among them."""
    model = _model(metadata, body)
    title = _TITLE.search(body)
    name = str(metadata.get("model_name") or (model and model.split("/")[-1]) or (title and title[1]) or _stem(file))[
        :200
    ]
    known: dict[str, Any] = {"card": _slug(model.split("/")[-1] if model else name), "name": name}
    known["models"] = [model or known["card"]]
    facts = {
        "architecture": next((f for f, words in _FAMILIES if re.search(words, f"{model} {body}", re.IGNORECASE)), None),
        "parameters": _parameters(model or name, body),
        "kind": _kind(body),
        "languages": _languages(metadata),
        "licence": _licence(metadata, body),
    }
    return known | {key: value for key, value in facts.items() if value is not None}


def licence_of(text: str) -> dict[str, Any] | None:
    """Return what is known of the first licence that a text names, or None."""
    found = _WRITTEN.search(text)
    if found is None:
        return None
    key = re.sub(r"[\s,]+", "-", found[1].lower().replace("licence", "").replace("license", "").replace("version", ""))
    key = re.sub(r"-+", "-", key)
    if key not in _LICENCES:
        return None
    spdx, name, commercial, share_alike = _LICENCES[key]
    return {"spdx": spdx, "name": name, "commercial": commercial, "share_alike": share_alike}


def _licence(metadata: Mapping[str, Any], body: str) -> dict[str, Any] | None:
    stated = licence_of(str(metadata.get("license", "")))
    lines = (line for line in body.splitlines() if _LICENCE_WORDS.search(line))
    found = stated or next((licence for line in lines if (licence := licence_of(line))), None)
    return None if found is None else found | {"attribution": "see the model's page"}


def _model(metadata: Mapping[str, Any], body: str) -> str | None:
    for pattern in (_OWN_LINE, _PRETRAINED):
        if found := pattern.search(body):
            return found[1]
    name = metadata.get("model_id") or metadata.get("model_name")
    return str(name) if name and re.fullmatch(r"[\w.-]+(/[\w.-]+)?", str(name)) else None


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9._-]+", "-", name.lower()).strip("-._")[:64] or "model"


def _stem(file: str) -> str:
    path = PurePath(file)
    return path.parent.name if path.stem.lower() == "readme" and path.parent.name else path.stem


def _parameters(name: str, body: str) -> int | None:
    """Return the number that the text states, else the size in the name."""
    if found := _HUNDREDS_OF_MILLIONS.search(body):
        return round(float(found[1]) * 10**8)
    sized = _SIZE.search(name)
    return None if sized is None else round(float(sized[1]) * (10**9 if sized[2].lower() == "b" else 10**6))


def _kind(body: str) -> str | None:
    if re.search(r"基座(?:大)?模型|is a base model|\bbase model\b", body, re.IGNORECASE):
        return "base"
    if re.search(r"聊天|对话|\bchat", body, re.IGNORECASE):
        return "chat"
    return "instruct" if re.search(r"指令|instruction", body, re.IGNORECASE) else None


def _languages(metadata: Mapping[str, Any]) -> list[str] | None:
    stated = metadata.get("language")
    listed = stated if isinstance(stated, list) else [stated]
    return [k for k in listed if isinstance(k, str) and re.fullmatch(r"[a-z]{2,3}", k)] or None
