"""Convert a checkpoint, once, into what kind `sequence` reads: `python -m classifiers.heavy.convert CHECKPOINT …`.

It takes Detoxify's format and plain state dictionaries (pytorch_model.bin), writes a Hugging Face folder with
safetensors, and beside it a manifest with the hashes filled in. INVARIANT: a file whose SHA-256 was not given is not
read, and nothing that is there is overwritten.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click
import yaml

from classifiers.heavy.checkpoint import parse_checkpoint, read_saved
from classifiers.heavy.files import CONFIG, TOKENIZER, read_object
from classifiers.heavy.model import ModelError, architecture, assemble
from classifiers.heavy.tokens import load_tokenizer
from classifiers.kinds.detoxify import described
from classifiers.manifest import ManifestError, load_manifests

MODEL: Final = "model.safetensors"
NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
# Detoxify's class names, those of its first release too, as nodes of our taxonomy.
CATEGORIES: Final = {
    "toxicity": "toxicity",
    "toxic": "toxicity",
    "severe_toxicity": "toxicity.severe",
    "severe_toxic": "toxicity.severe",
    "obscene": "toxicity.obscene",
    "threat": "toxicity.threat",
    "insult": "toxicity.insult",
    "identity_attack": "hate",
    "identity_hate": "hate",
    "sexual_explicit": "sexual",
}


@dataclass(frozen=True, slots=True)
class Source:
    """What there is to convert: the three files that make a classifier."""

    checkpoint: Path
    config: Path
    tokenizer: Path


def convert(source: Source, sha256: str, target: Path) -> tuple[str, ...]:
    """Write `target`/{model.safetensors, config.json, tokenizer.json}; return the labels in the order of the outputs.

    Raises ModelError or ManifestError where the files do not fit together, OSError where they cannot be read.
    """
    with source.checkpoint.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if not hmac.compare_digest(found, sha256.lower()):
        raise ModelError(f"{source.checkpoint}: sha256 is {found}, expected {sha256}")
    try:
        load_tokenizer(source.tokenizer)
    except ValueError as error:
        raise ModelError(f"{source.tokenizer}: {error}") from error
    loaded = read_saved(source.checkpoint)
    base = read_object(source.config)
    if "state_dict" in loaded and "config" in loaded:
        labels, config, state = _detoxify(source, base, loaded)
    else:
        config, state = architecture(base), loaded
        labels = tuple(config.id2label[place] for place in range(config.num_labels))
    model = assemble(config, state)
    target.mkdir(parents=True)
    model.save_pretrained(target, max_shard_size="1000GB")
    shutil.copyfile(source.tokenizer, target / TOKENIZER)
    return labels


def _detoxify(source: Source, base: dict[str, Any], loaded: dict[str, Any]) -> tuple[tuple[str, ...], Any, Any]:
    checkpoint = parse_checkpoint(source.checkpoint, loaded)
    spare = checkpoint.outputs - len(checkpoint.classes)
    named = [f"identity_{name}" for name in checkpoint.identities[:spare]]
    labels = (*checkpoint.classes, *named, *(f"unnamed_{number}" for number in range(spare - len(named))))
    config = architecture(described(base, checkpoint), checkpoint.outputs)
    config.id2label = dict(enumerate(labels))
    config.label2id = {label: place for place, label in config.id2label.items()}
    return labels, config, checkpoint.state


def draft(name: str, folder: Path, labels: tuple[str, ...]) -> dict[str, Any]:
    """Return a manifest for the converted folder: hashes are right, the mapping is a proposal, the rest is to be filled in."""
    mapped = {label: CATEGORIES.get(label) for label in labels}
    categories = sorted({category for category in mapped.values() if category})
    return {
        "name": name,
        "kind": "sequence",
        "version": 1,
        "about": "",
        "categories": categories,
        "languages": {"en": categories},
        "window": {"tail": 64, "context": 2000, "max_input": 1_048_576},
        "weights": [
            {"file": file, "sha256": hashlib.sha256((folder / file).read_bytes()).hexdigest()}
            for file in (MODEL, CONFIG, TOKENIZER)
        ],
        "licence": "",
        "options": {"activation": "sigmoid", "labels": mapped},
    }


@click.command()
@click.argument("checkpoint", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--sha256", required=True, help="The checkpoint's, from whoever published it.")
@click.option("--config", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Default: beside it.")
@click.option("--tokenizer", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Default: beside it.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="The folder of your manifests."
)
@click.option("--name", required=True, help="The classifier's name, as policies shall require it.")
def main(
    checkpoint: Path, sha256: str, config: Path | None, tokenizer: Path | None, out: Path, name: str
) -> None:  # click hands each option over as an argument
    """Convert CHECKPOINT to safetensors and write a manifest for it.

    Needs the base model's config.json and tokenizer.json. Exit codes: 0 written, 2 could not.
    """
    beside = checkpoint.parent
    source = Source(checkpoint, config or beside / CONFIG, tokenizer or beside / TOKENIZER)
    folder, card = out / name, out / f"{name}.yaml"
    if not NAME.fullmatch(name):
        raise click.BadParameter("lower case letters, digits and underscores", param_hint="--name")
    if name in load_manifests():
        raise click.BadParameter(f"`{name}` is a classifier of the package itself", param_hint="--name")
    for path in (folder, card):
        if path.exists():
            raise click.ClickException(f"{path} is there already; nothing was written")
    try:
        labels = convert(source, sha256, folder)
        text = yaml.safe_dump(draft(name, folder, labels), sort_keys=False, allow_unicode=True)
        card.write_text(text, encoding="utf-8")
    except ImportError as error:
        raise click.ClickException(f"{error.name} cannot be imported; run `pip install 'caveat[workers]'`") from error
    except (ModelError, ManifestError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{folder}: {len(labels)} outputs")
    click.echo(f"{card}: check languages, labels and licence, then name it under `classifiers` in caveat.yaml")


if __name__ == "__main__":
    main()
