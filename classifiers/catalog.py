"""Find the members of a package: each module of it that exports a value of the wanted type under the wanted name.

A plain mapping built on request: no decorators, no global registry, no entry points, so that an installed
wheel cannot join a safety gateway.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Collection
from typing import TypeVar

T = TypeVar("T")


def members(package: str, name: str, kind: type[T], besides: Collection[str] = ()) -> dict[str, T]:
    """Import every module of `package` and return {module name: its `name`}.

    `besides` names the modules of the package that are machinery and no members.

    Raises TypeError if a module of the package has no member of that name and type: a file that was meant
    to add a check must not be passed over in silence.
    """
    found: dict[str, T] = {}
    home = importlib.import_module(package)
    for info in sorted(pkgutil.iter_modules(home.__path__), key=lambda i: i.name):
        if info.name.startswith("_") or info.name in {"base", "types", *besides}:
            continue
        member = getattr(importlib.import_module(f"{package}.{info.name}"), name, None)
        if not isinstance(member, kind):
            raise TypeError(f"`{package}.{info.name}` exports no {name} of type {kind.__name__}")
        found[info.name] = member
    return found
