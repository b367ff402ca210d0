"""What the classification benchmarks share: a checkpoint of a real size with random weights, and texts of given lengths.

Random weights cost what trained ones cost. The checkpoint is in Detoxify's format, so that the `detoxify` package, the
Transformers pipeline and the worker read the same file.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

LABELS = {
    "toxicity": "toxicity",
    "severe_toxicity": "toxicity.severe",
    "obscene": "toxicity.obscene",
    "identity_attack": "hate",
    "insult": "toxicity.insult",
    "threat": "toxicity.threat",
    "sexual_explicit": "sexual",
}
FILES = ("weights.ckpt", "config.json", "tokenizer.json")
POSITIONS = 512
WORDS = """
    the a of and to in is was it that for on with as his her they at be this from have or by one had not but what all were
    when we there can an your which their said if do will each about how up out them then she many some so these would other
    into has more two like him see time could no make than first been its who now people my made over did down only way find
    use may water long little very after words called just where most know get through back much before go good new write our
    used me man too any day same right look think also around another came come work three must because does part even place
    well such here take why things help put years different away again off went old number great tell men say small every
    found still between name should home big give air line set own under read last never us left end along while might next
    sound below saw something thought both few those always looked show large often together asked house world going want
""".strip()


@dataclass(frozen=True, slots=True)
class Size:
    hidden: int
    layers: int
    words: int

    def flops(self, tokens: int) -> float:
        """Floating-point operations of one text of so many tokens, embeddings and head left out.

        Two for each weight and token, and 4 · tokens² · hidden a layer for attention's two products.
        """
        weights = 12 * self.hidden**2  # four projections of attention, and a feed-forward part four times as wide
        return self.layers * (2 * weights * tokens + 4 * tokens**2 * self.hidden)


BASE = Size(768, 12, 50_265)  # RoBERTa-base, which Detoxify `unbiased` is made of
TINY = Size(32, 2, 600)  # to see that the script runs


def vocabulary() -> list[str]:
    """Return plain English words: made-up ones look like coded text, of which the worker judges each reading."""
    return sorted(set(WORDS.split()))


def texts(lengths: list[int], seed: int = 1) -> list[str]:
    """Return one text a length, in tokens with the model's two marks: each word of the vocabulary is one token."""
    chance, words = random.Random(seed), vocabulary()
    return [" ".join(chance.choices(words, k=max(1, length - 2))) for length in lengths]


def write(folder: Path, size: Size) -> Path:
    """Write weights, configuration, tokenizer and `<folder>.yaml` of kind `detoxify`; return the manifest's path."""
    import torch
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import RobertaConfig, RobertaForSequenceClassification

    folder.mkdir(parents=True, exist_ok=True)
    known = {word: number for number, word in enumerate(["<s>", "<pad>", "</s>", "<unk>", *vocabulary()])}
    tokenizer = Tokenizer(models.WordLevel(known, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", known["<s>"]), ("</s>", known["</s>"])]
    )
    tokenizer.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>"])
    tokenizer.save(str(folder / "tokenizer.json"))
    shape: dict[str, Any] = {
        "vocab_size": size.words,
        "hidden_size": size.hidden,
        "num_hidden_layers": size.layers,
        "num_attention_heads": max(2, size.hidden // 64),
        "intermediate_size": 4 * size.hidden,
        "max_position_embeddings": POSITIONS + 2,
        "pad_token_id": 1,
    }
    (folder / "config.json").write_text(json.dumps({"model_type": "roberta", **shape}))
    (folder / "tokenizer_config.json").write_text(json.dumps({"model_max_length": POSITIONS}))
    torch.manual_seed(7)
    model = RobertaForSequenceClassification(RobertaConfig(**shape, num_labels=len(LABELS)))
    arch = {
        "num_classes": len(LABELS),
        "model_type": str(folder),
        "model_name": "RobertaForSequenceClassification",
        "tokenizer_name": "RobertaTokenizer",
    }
    described = {"arch": {"type": "ROBERTA", "args": arch}, "dataset": {"args": {"classes": list(LABELS)}}}
    torch.save({"config": described, "state_dict": OrderedDict(model.state_dict())}, folder / "weights.ckpt")
    return _manifest(folder)


def _manifest(folder: Path) -> Path:
    categories = sorted(LABELS.values())
    content = {
        "name": folder.name,
        "kind": "detoxify",
        "version": 1,
        "categories": categories,
        "languages": {"*": categories},
        "window": {"tail": 64, "context": 512, "max_input": 1_048_576},
        "weights": [{"file": f, "sha256": hashlib.sha256((folder / f).read_bytes()).hexdigest()} for f in FILES],
        "licence": "none: random weights",
        "options": {"labels": LABELS},
    }
    path = folder.parent / f"{folder.name}.yaml"
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    return path


def reference(folder: Path) -> tuple[Any, Any]:
    """Return model and tokenizer as Transformers users load them."""
    import torch
    from transformers import PreTrainedTokenizerFast, RobertaConfig, RobertaForSequenceClassification

    config = RobertaConfig(**json.loads((folder / "config.json").read_text()), num_labels=len(LABELS))
    model = RobertaForSequenceClassification(config)
    saved = torch.load(folder / "weights.ckpt", weights_only=True)  # unsafe-ok: our own, restricted
    model.load_state_dict(saved["state_dict"])
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=str(folder / "tokenizer.json"), pad_token="<pad>", unk_token="<unk>", model_max_length=POSITIONS
    )
    return model.eval(), tokenizer
