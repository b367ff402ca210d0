"""Which output of a model speaks for which category of the taxonomy, as a manifest's `options.labels` says.

INVARIANT: every label of the model is either mapped or set aside in words (`null`), and every category that the
manifest promises has a label that speaks for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from classifiers.manifest import Manifest, ManifestError
from classifiers.types import Category


class Head(NamedTuple):
    category: Category
    columns: tuple[int, ...]  # the most likely of these outputs is the category's probability


def heads(manifest: Manifest, labels: Sequence[str]) -> tuple[Head, ...]:
    """Map the model's labels, in the order of its outputs. Raises ManifestError naming what does not fit."""
    said = f"manifest `{manifest.name}`: options.labels"
    given = manifest.options.get("labels")
    if not isinstance(given, dict):
        raise ManifestError(f"{said} is to map each label of the model to a category or null; it has {sorted(labels)}")
    if twice := sorted({label for label in labels if labels.count(label) > 1}):
        raise ManifestError(f"{said}: the model has the label `{twice[0]}` twice, so they cannot be told apart")
    if absent := sorted(set(labels) - given.keys()):
        raise ManifestError(f"{said} lacks {absent} of the model; map each to a category, or to null to ignore it")
    if unknown := sorted(given.keys() - set(labels)):
        raise ManifestError(f"{said} names {unknown}, but the model has only {sorted(labels)}")
    columns: dict[Category, list[int]] = {}
    for column, label in enumerate(labels):
        category = given[label]
        if category is None:
            continue
        if not isinstance(category, str) or category not in manifest.categories:
            raise ManifestError(
                f"{said}.{label} is `{category}`, expected null or one of {sorted(manifest.categories)}"
            )
        columns.setdefault(category, []).append(column)
    if silent := sorted(set(manifest.categories) - columns.keys()):
        raise ManifestError(f"{said}: no label speaks for {silent}, which `categories` promises")
    return tuple(Head(category, tuple(places)) for category, places in columns.items())
