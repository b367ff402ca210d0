"""Tiny random models in the real formats, with tokenizers trained here: BERT, RoBERTa and XLM-R."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from classifiers.manifest import Manifest, load_manifests
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Reading, Role, TextSpan

CORPUS = (
    "you are a kind person and i thank you for your help",
    "the weather is lovely today, shall we walk to the river?",
    "what a stupid idea, nobody wants to hear that from you!",
    "ช่วยบอกทางไปสถานีหน่อยครับ",
    "请问怎么去火车站？今天天气很好。",
)
POSITIONS = 64
LABELS = {
    "toxicity": "toxicity",
    "severe_toxicity": "toxicity.severe",
    "obscene": "toxicity.obscene",
    "identity_attack": "hate",
    "insult": "toxicity.insult",
    "threat": "toxicity.threat",
    "sexual_explicit": "sexual",
}
IDENTITIES = ("male", "female", "homosexual_gay_or_lesbian")
FORMS = {
    "bert": ("BertForSequenceClassification", "BertTokenizer"),
    "roberta": ("RobertaForSequenceClassification", "RobertaTokenizer"),
    "xlm-roberta": ("XLMRobertaForSequenceClassification", "XLMRobertaTokenizer"),
}


def tokenizer(kind: str) -> Any:
    """Train the kind of tokenizer that the architecture has."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

    if kind == "bert":
        made = Tokenizer(models.WordPiece(unk_token="[UNK]"))
        made.normalizer = normalizers.BertNormalizer(lowercase=True)
        made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
        trainer: Any = trainers.WordPieceTrainer(vocab_size=300, special_tokens=special)
    elif kind == "roberta":
        made = Tokenizer(models.BPE())
        made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        trainer = trainers.BpeTrainer(vocab_size=400, special_tokens=special, initial_alphabet=alphabet)
    else:
        made = Tokenizer(models.Unigram())
        made.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
        special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
        trainer = trainers.UnigramTrainer(vocab_size=300, special_tokens=special, unk_token="<unk>")
    made.train_from_iterator(CORPUS, trainer)
    begin, end = ("[CLS]", "[SEP]") if kind == "bert" else ("<s>", "</s>")
    marks = [(name, made.token_to_id(name)) for name in (begin, end)]
    made.post_processor = processors.TemplateProcessing(single=f"{begin} $A {end}", special_tokens=marks)
    return made


def config(kind: str, words: int) -> dict[str, Any]:
    """A base model's config.json, tiny."""
    shape = {
        "hidden_size": 16,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "intermediate_size": 24,
        "vocab_size": words,
        "initializer_range": 0.8,  # wide, so that different texts get different answers
    }
    if kind == "bert":
        return {"model_type": kind, **shape, "max_position_embeddings": POSITIONS, "pad_token_id": 0}
    return {"model_type": kind, **shape, "max_position_embeddings": POSITIONS + 2, "pad_token_id": 1}


def model(kind: str, base: dict[str, Any], outputs: int, **more: Any) -> Any:
    import torch
    import transformers

    torch.manual_seed(7)
    plain = {key: value for key, value in base.items() if key != "model_type"}
    form = getattr(transformers, FORMS[kind][0])
    return form(form.config_class(**plain, num_labels=outputs, **more)).eval()


def checkpoint(folder: Path, kind: str = "bert", classes: Sequence[str] = tuple(LABELS), outputs: int = 0) -> Path:
    """Write weights.ckpt in Detoxify's format beside the base model's config.json and tokenizer.json."""
    import torch

    folder.mkdir(parents=True, exist_ok=True)
    words = tokenizer(kind)
    words.save(str(folder / "tokenizer.json"))
    base = config(kind, words.get_vocab_size())
    (folder / "config.json").write_text(json.dumps(base))
    (folder / "tokenizer_config.json").write_text(json.dumps({"model_max_length": POSITIONS}))
    state = OrderedDict(model(kind, base, outputs or len(classes)).state_dict())
    prefix = "bert" if kind == "bert" else "roberta"
    state[f"{prefix}.embeddings.position_ids"] = torch.arange(POSITIONS)[None]  # as old versions of the library saved
    arch = {
        "num_classes": outputs or len(classes),
        "model_type": str(folder),
        "model_name": FORMS[kind][0],
        "tokenizer_name": FORMS[kind][1],
    }
    dataset = {"train_csv_file": "train.csv", "classes": list(classes), "identity_classes": list(IDENTITIES)}
    described = {
        "name": "tiny",
        "arch": {"type": kind.upper(), "args": arch},
        "dataset": {"type": "Jigsaw", "args": dataset},
        "optimizer": {"type": "Adam", "args": {"lr": 3e-5, "amsgrad": True}},
    }
    torch.save({"config": described, "state_dict": state}, folder / "weights.ckpt")
    return folder / "weights.ckpt"


def sequence(folder: Path, names: Sequence[str] = ("ok", "toxic", "hateful"), kind: str = "bert") -> None:
    """Write a Hugging Face folder: config.json, model.safetensors, tokenizer.json."""
    folder.mkdir(parents=True, exist_ok=True)
    words = tokenizer(kind)
    made = model(kind, config(kind, words.get_vocab_size()), len(names), id2label=dict(enumerate(names)))
    made.save_pretrained(folder)
    words.save(str(folder / "tokenizer.json"))


def manifest(folder: Path, files: Sequence[str], **change: Any) -> Manifest:
    """Write `<folder>.yaml` beside a folder of weights, with their hashes, and load it from there."""
    labels = change.get("options", {}).get("labels", LABELS)
    categories = sorted({category for category in labels.values() if category})
    content = {
        "name": folder.name,
        "kind": "detoxify",
        "version": 1,
        "categories": categories,
        "languages": {"*": categories},
        "window": {"tail": 64, "context": 512, "max_input": 1_048_576},
        "weights": [
            {"file": name, "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest()} for name in files
        ],
        "licence": "Apache-2.0",
        "options": {"labels": labels},
    } | change
    (folder.parent / f"{folder.name}.yaml").write_text(yaml.safe_dump(content), encoding="utf-8")
    return load_manifests(folder.parent)[folder.name]


def detoxify_manifest(folder: Path, **change: Any) -> Manifest:
    return manifest(folder, ("weights.ckpt", "config.json", "tokenizer.json"), **change)


def sequence_manifest(folder: Path, **change: Any) -> Manifest:
    labels = {"ok": None, "toxic": "toxicity", "hateful": "hate"}
    options = {"labels": labels, "activation": "sigmoid"} | change.pop("options", {})
    files = change.pop("files", ("model.safetensors", "config.json", "tokenizer.json"))
    return manifest(folder, files, **({"kind": "sequence", "options": options} | change))


def reading(text: str) -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ("messages", 0, "content")))
