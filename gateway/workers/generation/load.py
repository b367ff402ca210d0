"""Load a card's model: the library's own class for its architecture, at the precision that the card or the operator says.

INVARIANT: the class comes from the card, never from the repository; its code is never run, its pickles never opened, and a
model of which a single weight is missing is not served.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from gateway.errors import ConfigurationError
from gateway.workers.generation.memory import available_host_bytes
from gateway.workers.generation.places import count_weights, folder_of, read_config, tensors_in
from gateway.workers.generation.tokens import Vocabulary, vocabulary_of
from policies.cards.types import Card

if TYPE_CHECKING:
    from transformers import PreTrainedModel

Quantize: TypeAlias = Literal["none", "8bit", "4bit"]

NEEDED: Final = "pip install 'caveat[workers]'"
CLASSES: Final = {  # architecture of a card -> class, and the model type that its config.json must name
    "XGLM": ("XGLMForCausalLM", "xglm"),
    "GPT-NeoX": ("GPTNeoXForCausalLM", "gpt_neox"),
    "Phi": ("PhiForCausalLM", "phi"),
    "OPT": ("OPTForCausalLM", "opt"),
}
WORDS: Final = ("tokenizer.json", "*.model", "vocab.json", "vocab.txt")  # one of them holds a tokenizer's vocabulary
_FROM_CARD: Final[dict[str, Quantize]] = {"none": "none", "int8": "8bit", "int4": "4bit"}
_BYTES: Final = {"F64": 8, "I64": 8, "F32": 4, "I32": 4, "F8_E4M3": 1, "I8": 1, "U8": 1, "BOOL": 1}  # others: 2
_BYTES_QUANTIZED: Final = {"8bit": 1.16, "4bit": 0.68}  # a weight, about, with embeddings in 16 bits


@dataclass(frozen=True, slots=True)
class Choice:
    """What the operator says; None leaves it to the card."""

    weights: str | None = None
    revision: str | None = None
    quantize: Quantize | None = None
    dtype: str | None = None
    device_map: str | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    model: PreTrainedModel
    vocabulary: Vocabulary
    end_ids: tuple[int, ...]  # the model's own ends of a text
    folder: Path


def load(card: Card, choice: Choice) -> Loaded:
    """Load model and tokenizer, with progress on a terminal. Raises ConfigurationError saying what is missing."""
    if card.architecture not in CLASSES:
        known = ", ".join(sorted(CLASSES))
        raise ConfigurationError(
            f"card `{card.id}`: found the architecture `{card.architecture}`, expected one of {known}"
        )
    with _told():
        folder = folder_of(choice.weights or card.models[0], choice.revision or card.revision)
        _check_type(card, folder)
        files = tensors_in(folder)
        vocabulary = _vocabulary(folder)
        device_map = _device_map(choice.device_map or card.run.device_map)
        quantize = choice.quantize or _FROM_CARD[card.run.quantize]
        dtype = choice.dtype or card.run.dtype
        _check_memory(count_weights(files), dtype, quantize, device_map)
        model = _model(card, folder, quantize, dtype, device_map)
    rows = model.get_input_embeddings().weight.shape[0]
    if vocabulary.size > rows:
        raise ConfigurationError(
            f"{folder}: the tokenizer has {vocabulary.size} tokens, the model {rows}; they do not belong together"
        )
    return Loaded(model, vocabulary, _end_ids(model), folder)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Say what to install; show progress bars on a terminal alone."""
    try:
        import transformers

        if not sys.stderr.isatty():
            transformers.utils.logging.disable_progress_bar()
        transformers.utils.logging.set_verbosity_error()
        yield
    except ImportError as error:
        raise ConfigurationError(
            f"the generation worker needs the `workers` extra, and `{error.name}` cannot be imported; run `{NEEDED}`"
        ) from error


def _check_type(card: Card, folder: Path) -> None:
    found, (_, expected) = read_config(folder).get("model_type"), CLASSES[card.architecture]
    if found != expected:
        raise ConfigurationError(
            f"{folder}/config.json: found model_type `{found}`, expected `{expected}`, the architecture of card `{card.id}`"
        )
    try:
        _class(card).config_class.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except ImportError:
        raise
    except Exception as error:  # the edge to the library, whose own checks have errors of many types
        raise ConfigurationError(f"{folder}/config.json: cannot be used: {_words(error)}") from error


def _class(card: Card) -> Any:
    import transformers

    return getattr(transformers, CLASSES[card.architecture][0])


def _words(error: BaseException) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


def _vocabulary(folder: Path) -> Vocabulary:
    from transformers import AutoTokenizer

    if not any(path for pattern in WORDS for path in folder.glob(pattern)):  # the library would make an empty one up
        raise ConfigurationError(f"{folder}: found no tokenizer that can be read; expected a tokenizer.json")
    try:
        wrapped = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
        return vocabulary_of(wrapped.backend_tokenizer)
    except (OSError, ValueError, AttributeError, KeyError) as error:
        raise ConfigurationError(
            f"{folder}: found no tokenizer that can be read without code of its repository ({type(error).__name__});"
            " expected a tokenizer.json"
        ) from error


def _device_map(wanted: str | None) -> str:
    import torch

    if (wanted or "auto").startswith("cuda") and not torch.cuda.is_available():
        raise ConfigurationError(
            f"found the device map `{wanted}` and no CUDA device; say `--device-map cpu`, which is slow, or `auto`"
        )
    if wanted in {None, "auto"}:
        return "auto" if torch.cuda.is_available() else "cpu"
    return str(wanted)


def _check_memory(counts: Mapping[str, int], dtype: str, quantize: Quantize, device_map: str) -> None:
    """Better told now than killed half-way. `counts`: numbers of each kind, as stored."""
    import torch

    stored = sum(count * _BYTES.get(kind, 2) for kind, count in counts.items())
    whole = stored if dtype == "auto" else sum(counts.values()) * (4 if dtype == "float32" else 2)
    needed = int(whole if quantize == "none" else sum(counts.values()) * _BYTES_QUANTIZED[quantize])
    if device_map == "cpu" or not torch.cuda.is_available():
        free, where = available_host_bytes(), "main memory"
    else:
        free, where = sum(torch.cuda.mem_get_info(i)[0] for i in range(torch.cuda.device_count())), "GPU memory"
    if needed > free:
        raise ConfigurationError(
            f"the weights need about {needed / 2**30:.1f} GiB with `--quantize {quantize}`, and {free / 2**30:.1f} GiB"
            f" of {where} are free; use a stronger `--quantize`, or a larger machine"
        )


def _model(card: Card, folder: Path, quantize: Quantize, dtype: str, device_map: str) -> PreTrainedModel:
    try:
        model, report = _class(card).from_pretrained(
            folder,
            dtype=dtype,
            device_map=device_map,
            quantization_config=_quantization(quantize),
            use_safetensors=True,
            local_files_only=True,
            trust_remote_code=False,
            output_loading_info=True,
            ignore_mismatched_sizes=True,  # they are in the report, by name
        )
    except ImportError:
        raise
    except MemoryError as error:
        raise ConfigurationError(f"{folder}: memory ran out while the weights were loaded") from error
    except Exception as error:  # the edge to the library, as above
        raise ConfigurationError(f"{folder}: cannot be loaded ({type(error).__name__}): {_words(error)}") from error
    missing = sorted(report["missing_keys"]) + sorted(key for key, *_ in report["mismatched_keys"])
    if missing:
        raise ConfigurationError(
            f"{folder}: {len(missing)} weights are missing or of another shape, the first `{missing[0]}`;"
            f" expected all of a {CLASSES[card.architecture][0]}"
        )
    return model.eval()


def _quantization(quantize: Quantize) -> Any:
    if quantize == "none":
        return None
    from transformers import BitsAndBytesConfig

    return BitsAndBytesConfig(load_in_8bit=quantize == "8bit", load_in_4bit=quantize == "4bit")


def _end_ids(model: PreTrainedModel) -> tuple[int, ...]:
    found = [model.config.eos_token_id, getattr(model.generation_config, "eos_token_id", None)]
    flat = [i for ids in found for i in (ids if isinstance(ids, list) else [ids])]
    return tuple(sorted({i for i in flat if isinstance(i, int) and i >= 0}))
