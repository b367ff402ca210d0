"""Read a checkpoint in Detoxify's format without running anything that stands in it.

The format: a dictionary with `config.arch.args` (num_classes, model_type, model_name, tokenizer_name),
`config.dataset.args.classes` and `state_dict`. Source: unitaryai/detoxify, `detoxify.py`.

INVARIANT: this is the one place that reads a pickle, by torch's restricted reader alone, which builds tensors and
plain values and nothing else; whoever calls has compared the file's SHA-256 first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from classifiers.heavy.model import ModelError

if TYPE_CHECKING:
    import torch

SAFE_TORCH: Final = (2, 10)  # before: CVE-2025-32434 and CVE-2026-24747 in the restricted reader itself
MODEL_TYPES: Final = {
    "BertForSequenceClassification": "bert",
    "RobertaForSequenceClassification": "roberta",
    "XLMRobertaForSequenceClassification": "xlm-roberta",
    "AlbertForSequenceClassification": "albert",
}


@dataclass(frozen=True, slots=True)
class Checkpoint:
    model_type: str  # as config.json names it
    outputs: int
    classes: tuple[str, ...]  # names of the first outputs; the rest were helpers in training and are not reported
    identities: tuple[str, ...]  # names of those, where the checkpoint tells them
    state: Mapping[str, torch.Tensor]


def read_saved(path: Path) -> dict[str, Any]:
    """Return the dictionary of a file that torch saved, tensors and plain values only. Raises ModelError."""
    import torch

    found = tuple(map(int, re.findall(r"\d+", torch.__version__)[:2]))
    if found < SAFE_TORCH:
        raise ModelError(f"torch is {torch.__version__}, expected at least {'.'.join(map(str, SAFE_TORCH))}")
    try:
        loaded = torch.load(path, map_location="cpu", weights_only=True)  # unsafe-ok: restricted, hash compared before
    except Exception as error:  # noqa: BLE001 - the edge to a foreign file: the reader raises whatever it meets
        raise ModelError(
            f"{path}: holds something else than tensors and plain values, or is damaged ({type(error).__name__})"
        ) from None
    if not isinstance(loaded, dict):
        raise ModelError(f"{path}: holds no dictionary")
    return loaded


def read_checkpoint(path: Path) -> Checkpoint:
    """Read a Detoxify checkpoint. Raises ModelError naming what it lacks."""
    return parse_checkpoint(path, read_saved(path))


def parse_checkpoint(path: Path, loaded: Mapping[str, Any]) -> Checkpoint:
    arch = _at(path, loaded, "config", "arch", "args")
    dataset = _at(path, loaded, "config", "dataset", "args")
    state = _at(path, loaded, "state_dict")
    name, outputs = arch.get("model_name"), arch.get("num_classes")
    if name not in MODEL_TYPES:
        raise ModelError(f"{path}: config.arch.args.model_name is `{name}`, expected one of {sorted(MODEL_TYPES)}")
    classes = dataset.get("classes", arch.get("classes"))
    if not (isinstance(classes, list) and classes and all(isinstance(c, str) for c in classes)):
        raise ModelError(f"{path}: config.dataset.args.classes is to be a list of names")
    if not isinstance(outputs, int) or outputs < len(classes):
        raise ModelError(f"{path}: num_classes is {outputs}, but {len(classes)} classes have names")
    identities = dataset.get("identity_classes") or []
    return Checkpoint(MODEL_TYPES[name], outputs, tuple(classes), tuple(map(str, identities)), state)


def _at(path: Path, tree: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    found: Any = tree
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    if not isinstance(found, dict):
        raise ModelError(f"{path}: has no `{'.'.join(keys)}`; expected a checkpoint in Detoxify's format")
    return found
