"""YAML of our own files and of measurements as plain data."""

from __future__ import annotations

from typing import Any, Final

import yaml

# A card has hundreds of figures; libyaml reads them in a tenth of the time. The same plain data come out.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def plain_yaml(text: str) -> Any:
    """Return the data of one YAML document. Raises yaml.YAMLError."""
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader; unsafe-ok: the same
