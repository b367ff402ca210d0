"""What a module of this package exports: `KIND`, a way of building a classifier from its manifest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from classifiers.manifest import Manifest
from classifiers.types import Classifier


@dataclass(frozen=True, slots=True)
class Kind:
    """`build` gets a manifest whose weights were verified; it reads them with `read_weights`, which verifies again.

    A heavy kind needs torch: the gateway runs it in a child process and never builds it itself.
    """

    name: str
    build: Callable[[Manifest], Classifier]
    is_heavy: bool = False
