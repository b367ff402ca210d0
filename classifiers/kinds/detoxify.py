"""Kind `detoxify`: the checkpoints of the Detoxify project, in their own format, judged without truncation.

INVARIANT: the checkpoint's SHA-256 is compared before it is read, by a reader that runs nothing of it; the base
model's configuration and tokenizer are local files with hashes of their own, never asked of a hub.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from classifiers.heavy.checkpoint import Checkpoint, read_checkpoint
from classifiers.heavy.files import CONFIG, PICKLES, TOKENIZER, pinned, read_object, required
from classifiers.heavy.judge import HeavyClassifier
from classifiers.heavy.loading import fit, tokenizer_at, told_by
from classifiers.heavy.model import ModelError, architecture, assemble
from classifiers.heavy.options import DetoxifyOptions, read_options
from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest, ManifestError


def build(manifest: Manifest) -> HeavyClassifier:
    """Load the checkpoint of a manifest. Raises ManifestError; its message says what is wrong and what to do."""
    options = read_options(manifest, DetoxifyOptions)
    with told_by(manifest), pinned(manifest) as files:
        path = _checkpoint(manifest, files)
        base = options.config or read_object(required(manifest, files, CONFIG))
        tokenizer_file = required(manifest, files, TOKENIZER)
        checkpoint = read_checkpoint(path)
        tokenizer = tokenizer_at(tokenizer_file)
        model = assemble(architecture(described(base, checkpoint), checkpoint.outputs), checkpoint.state)
        # outputs beyond the named classes were helpers in training; the project itself does not report them
        return fit(manifest, options, model, tokenizer, checkpoint.classes)


def described(base: Mapping[str, Any], checkpoint: Checkpoint) -> dict[str, Any]:
    """Return the base configuration for this checkpoint. Raises ModelError if it is another architecture's."""
    if base.get("model_type") != checkpoint.model_type:
        raise ModelError(
            f"the configuration is `{base.get('model_type')}`, but the checkpoint holds `{checkpoint.model_type}`"
        )
    return dict(base)


def _checkpoint(manifest: Manifest, files: Mapping[str, Path]) -> Path:
    found = [path for name, path in files.items() if name.endswith(PICKLES)]
    if len(found) != 1:
        raise ManifestError(
            f"manifest `{manifest.name}`: kind `detoxify` takes one checkpoint (*.ckpt) under `weights`, {len(found)}"
            " given; what was converted to safetensors is of kind `sequence`"
        )
    return found[0]


KIND: Final = Kind("detoxify", build, is_heavy=True)
