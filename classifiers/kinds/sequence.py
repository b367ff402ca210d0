"""Kind `sequence`: any Hugging Face sequence classifier that lies in a folder as safetensors.

INVARIANT: it is built from config.json, *.safetensors and tokenizer.json alone, each with its SHA-256 in the manifest:
no pickle, no code that came with the model, no hub.
"""

from __future__ import annotations

from typing import Final

from classifiers.heavy.files import CONFIG, TOKENIZER, pinned, read_object, required, tensors
from classifiers.heavy.judge import HeavyClassifier
from classifiers.heavy.loading import fit, tokenizer_at, told_by
from classifiers.heavy.model import architecture, assemble
from classifiers.heavy.options import SequenceOptions, read_options
from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest


def build(manifest: Manifest) -> HeavyClassifier:
    """Load the model of a manifest. Raises ManifestError; its message says what is wrong and what to do."""
    options = read_options(manifest, SequenceOptions)
    with told_by(manifest), pinned(manifest) as files:
        weights = tensors(manifest, files)
        config_file = required(manifest, files, CONFIG)
        tokenizer_file = required(manifest, files, TOKENIZER)
        from safetensors.torch import load_file

        config = architecture(read_object(config_file))
        tokenizer = tokenizer_at(tokenizer_file)
        # copied: what the library gives is the file itself in memory, and a later write into it would change the model
        state = {name: tensor.clone() for path in weights for name, tensor in load_file(path).items()}
        model = assemble(config, state)
        labels = [config.id2label[place] for place in range(config.num_labels)]
        return fit(manifest, options, model, tokenizer, labels)


KIND: Final = Kind("sequence", build, is_heavy=True)
