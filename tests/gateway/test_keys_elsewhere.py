"""Keys that are kept elsewhere and linked to, as a Kubernetes secret is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.errors import ConfigurationError
from gateway.http.keys import Grant, KeyStore

CHANGES: dict[str, Callable[[KeyStore, str], object]] = {
    "create": lambda store, _: store.create(Grant("acme", "baseline"), 1_000_000.0),
    "revoke": lambda store, known: store.revoke(known, 1_000_000.0),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_does_not_part_a_replica_from_the_keys_of_all(tmp_path: Path, what: str) -> None:
    """A file in the link's place would hide every later revocation from this one replica."""
    kept = KeyStore(tmp_path / "secret")
    known = kept.create(Grant("acme", "baseline"), 1_000_000.0).stored.id
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "keys.json").symlink_to(kept.path)
    linked = KeyStore(tmp_path / "data")
    linked.load()
    with pytest.raises(ConfigurationError, match="kept elsewhere"):
        CHANGES[what](linked, known)
    assert linked.path.is_symlink()
    kept.revoke(known, 1_000_001.0)
    linked.reload_if_changed()
    assert linked.entries[known.encode()].valid_until == 0.0
