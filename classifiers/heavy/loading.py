"""What both heavy kinds share of building a classifier: checks that name the manifest, and the fit of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from classifiers.heavy.judge import Cutting, HeavyClassifier, curve
from classifiers.heavy.labels import heads
from classifiers.heavy.model import ModelError, runner, window_of
from classifiers.heavy.options import Options
from classifiers.heavy.tokens import TextTokenizer, load_tokenizer
from classifiers.manifest import Manifest, ManifestError

if TYPE_CHECKING:
    from transformers import PreTrainedModel

NEEDED: Final = "pip install 'caveat[workers]'"


@contextmanager
def told_by(manifest: Manifest) -> Iterator[None]:
    """Turn what goes wrong with a model or a missing package into a ManifestError that names the manifest."""
    try:
        yield
    except ImportError as error:
        raise ManifestError(
            f"manifest `{manifest.name}`: kind `{manifest.kind}` needs the `workers` extra, and"
            f" `{error.name}` cannot be imported; run `{NEEDED}`"
        ) from error
    except ModelError as error:
        raise ManifestError(f"manifest `{manifest.name}`: {error}") from error


def tokenizer_at(path: Path) -> TextTokenizer:
    """Read a tokenizer.json. Raises ManifestError naming the file."""
    try:
        return load_tokenizer(path)
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ManifestError(f"{path}: {error}") from error


def fit(
    manifest: Manifest, options: Options, model: PreTrainedModel, tokenizer: TextTokenizer, labels: Sequence[str]
) -> HeavyClassifier:
    """Put the parts together; `labels` are the model's outputs in order. Raises ManifestError, ModelError."""
    mapped = heads(manifest, labels)
    for language in manifest.calibration:
        for category in manifest.categories:
            curve(manifest, language, category)
    words, rows = tokenizer.size, model.get_input_embeddings().weight.shape[0]
    if words > rows:
        raise ModelError(f"the tokenizer has {words} tokens, the model {rows}: they do not belong together")
    window = window_of(model.config, options)
    size = window - tokenizer.marks
    overlap = size // 8 if options.overlap_tokens is None else options.overlap_tokens
    if not 0 <= overlap < size:
        raise ModelError(
            f"options.overlap_tokens is {overlap}, expected less than the {size} tokens of a window's text"
        )
    activation = getattr(options, "activation", "sigmoid")
    rows_of = runner(model, options, activation, window, tokenizer.padding)
    return HeavyClassifier(manifest, tokenizer, mapped, rows_of, Cutting(size, overlap))
