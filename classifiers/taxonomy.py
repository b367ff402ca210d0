"""The canonical tree of categories and its maps to the schemes in use.

INVARIANT: a category that is not in taxonomy.yaml is an error everywhere, never a silent nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from importlib import resources

from pydantic import BaseModel, ConfigDict, Field

from classifiers.plain import plain_yaml
from classifiers.types import Category


class UnknownCategoryError(ValueError):
    """A category, label or scheme key that the taxonomy does not have."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Node(_Strict):
    about: str
    labels: tuple[str, ...] = ()
    open: str | None = None  # a pattern of the last segment of children that are not listed one by one


class Combination(_Strict):
    any: tuple[Category, ...] = ()
    all: tuple[Category, ...] = ()


class Taxonomy(_Strict):
    nodes: dict[Category, Node]
    openai: dict[str, Combination] = Field(min_length=1)


@functools.cache
def taxonomy() -> Taxonomy:
    """Return the tree, read once from taxonomy.yaml."""
    raw = resources.files("classifiers").joinpath("taxonomy.yaml").read_text(encoding="utf-8")
    tree = Taxonomy.model_validate(plain_yaml(raw))
    named = {c for combination in tree.openai.values() for c in (*combination.any, *combination.all)}
    parents = {c.rpartition(".")[0] for c in tree.nodes} - {""}
    for category in sorted(named | parents):
        if category not in tree.nodes:
            raise UnknownCategoryError(f"taxonomy.yaml uses `{category}`, which is not one of its nodes")
    return tree


@functools.lru_cache(maxsize=4096)
def is_known(category: Category) -> bool:
    """Tell whether `category` is a node, or a child that an open node (`language`) allows."""
    nodes = taxonomy().nodes
    if category in nodes:
        return True
    parent, _, last = category.rpartition(".")
    pattern = nodes[parent].open if parent in nodes else None
    return pattern is not None and re.fullmatch(pattern, last) is not None


@functools.lru_cache(maxsize=4096)
def ancestors(category: Category) -> tuple[Category, ...]:
    """Return the category itself and then each parent up to the root. Raises UnknownCategoryError."""
    if not is_known(category):
        raise UnknownCategoryError(f"unknown category `{category}`; expected a node of taxonomy.yaml")
    parts = category.split(".")
    return tuple(".".join(parts[:n]) for n in range(len(parts), 0, -1))


def is_within(category: Category, node: Category) -> bool:
    """Tell whether a category is a node of the tree or stands below it, by their names alone."""
    return category == node or category.startswith(node + ".")


def roll_up(scores: Mapping[Category, float]) -> dict[Category, float]:
    """Return the scores with every ancestor added: a parent is at least as likely as its likeliest child."""
    rolled: dict[Category, float] = {}
    for category, score in scores.items():
        for node in ancestors(category):
            rolled[node] = max(score, rolled.get(node, 0.0))
    return rolled


def openai_scores(scores: Mapping[Category, float]) -> dict[str, float]:
    """Return a score for each of OpenAI's 13 omni-moderation keys; a node that is absent counts 0."""
    rolled = roll_up(scores)
    answer: dict[str, float] = {}
    for key, combination in taxonomy().openai.items():
        either = max((rolled.get(c, 0.0) for c in combination.any), default=0.0)
        both = min((rolled.get(c, 0.0) for c in combination.all), default=0.0)
        answer[key] = max(either, both)
    return answer


@functools.cache
def _labels() -> dict[str, Category]:
    return {label: category for category, node in taxonomy().nodes.items() for label in node.labels}


def from_label(name: str) -> Category:
    """Return the node that a label column of the training data stands for. Raises UnknownCategoryError."""
    try:
        return _labels()[name]
    except KeyError:
        raise UnknownCategoryError(f"unknown label `{name}`; expected one of {sorted(_labels())}") from None
