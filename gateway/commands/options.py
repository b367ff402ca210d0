"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from gateway.settings import PREFIX

with_manifest_dir: Final = click.option(
    "--manifest-dir",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar=f"{PREFIX}MANIFEST_DIR",
    help="Where the manifests of your own classifiers are.",
)
