"""The copy of stored texts in Redis, so that every replica and a console can read them and an erasure reaches them all.

Keys: `t:{tenant}:dek` hash of wrapped data keys, `t:{tenant}:ct` hash of ciphertexts, `t:{tenant}:exp` sorted set of the
ciphertexts' names by when they expire, `t:gone` hash of tombstones. The braces keep a tenant in one slot of a cluster.
Putting and deleting the same again changes nothing. Blocking; every call raises one of UNREACHABLE when Redis does not answer.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, NamedTuple, Self

import orjson
from redis.exceptions import ResponseError

from gateway.audit.content_seal import SALT_BYTES, DataKey, Sealed
from gateway.audit.content_store import Reach, Shipped, Stored, Taken
from gateway.errors import ConfigurationError
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, Link
from gateway.redis.wrong_type import holding

__all__ = ["UNREACHABLE", "ContentCopy", "RedisFullError"]

GONE: Final = "t:gone"
TIMEOUT_SECONDS: Final = 5.0
MAX_SHARE: Final = 0.5  # of Redis's memory: the other half is for records, which must never wait for texts
REWRITE_SECONDS: Final = 30.0
POLL_SECONDS: Final = 0.02
_PAGE: Final = 1000
_FEW: Final = 8  # patterns that Redis looks for itself; of more all names are read


class RedisFullError(Exception):
    """Redis has no room for texts; they stay on local disk."""


class _Name(NamedTuple):
    """What a ciphertext is called in Redis."""

    subject: str
    kid: str
    id: str
    field: str

    @classmethod
    def read(cls, found: Iterable[bytes]) -> Iterator[Self]:
        """Yield the names; what somebody else wrote among them names nothing, and must keep nobody's texts from going."""
        for raw in found:
            parts = raw.decode("utf-8", "backslashreplace").split("/")
            if len(parts) == len(cls._fields):
                yield cls(*parts)

    def __str__(self) -> str:
        return "/".join(self)

    @property
    def key(self) -> str:
        return f"{self.subject}/{self.kid}"


class ContentCopy:
    def __init__(self, url: str, *, role: Role = Role.GATEWAY, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        """Raises ConfigurationError."""
        self._link = Link(url, role, timeout_seconds=timeout_seconds)

    def close(self) -> None:
        self._link.close()

    @property
    def _redis(self) -> Any:
        return self._link.client

    def put(self, keys: Mapping[str, DataKey], texts: Iterable[Sealed]) -> None:
        """Store ciphertexts, each with the key (by kid) that opens it. Raises RedisFullError."""
        for ask in self._each_primary():
            memory = self._redis.info("memory", **ask)
            if (most := int(memory.get("maxmemory", 0))) and int(memory["used_memory"]) > MAX_SHARE * most:
                raise RedisFullError("Redis is half full, and the rest is for records")
        groups: dict[str, list[Sealed]] = {}
        for text in texts:
            groups.setdefault(text.tenant, []).append(text)
        for group in groups.values():  # a tenant is in one slot of a cluster
            self._put(keys, group)

    def _put(self, keys: Mapping[str, DataKey], texts: Sequence[Sealed]) -> None:
        with self._redis.pipeline(transaction=True) as batch:
            for text in texts:
                key = keys[text.kid]
                name = _Name(key.subject, text.kid, text.id, text.field)
                batch.hset(f"t:{{{text.tenant}}}:dek", name.key, _packed_key(key))
                batch.hset(f"t:{{{text.tenant}}}:ct", str(name), _packed(text))
                batch.zadd(f"t:{{{text.tenant}}}:exp", {str(name): text.until})
            batch.execute()

    def fetch(self, tenant: str, kid: str, identity: str) -> list[tuple[DataKey | None, Sealed]]:
        """Return what is here of one decision under a key, with the key if it is here. Raises WrongTypeError."""
        texts, keys, times = (f"t:{{{tenant}}}:{part}" for part in ("ct", "dek", "exp"))
        found = []
        with holding(times, "sorted set"):
            names = list(self._names(tenant, [f"*/{_plain(kid)}/{_plain(identity)}/*"], lambda _: True))
        for name in names:
            with holding(texts, "hash"):
                raw = self._redis.hget(texts, str(name))
            with holding(keys, "hash"):
                key = self._redis.hget(keys, name.key)
            if raw is not None:
                found.append((None if key is None else _unpacked_key(key), _unpacked(raw)))
        return found

    def listed(self, tenant: str, subject: str) -> list[Stored]:
        """List what is here of a data subject."""
        found = []
        for name in self._names(tenant, [f"{_plain(subject)}/*"], lambda _: True):
            raw = self._redis.hget(f"t:{{{tenant}}}:ct", str(name))
            with suppress(ValueError, TypeError):  # no ciphertext of ours
                text = _unpacked(raw or b"")
                found.append(Stored(*name[2:], tenant, text.kid, text.created, text.until, len(text.data)))
        return found

    def census(self, tenant: str) -> frozenset[str]:
        """Return every subject, key id and decision id that there is anything of."""
        found = set[str]()
        for field, _ in self._redis.hscan_iter(f"t:{{{tenant}}}:dek", count=_PAGE):
            found.update(field.decode("utf-8", "backslashreplace").split("/"))
        for name in self._names(tenant, ["*"], lambda _: True):
            found.update(name[:3])
        return frozenset(found)

    def reached(self, reach: Reach) -> Taken:
        """Return what `erase` would delete."""
        keys, names = self._reached(reach)
        return _taken(keys, names)

    def erase(self, reach: Reach) -> Taken:
        keys, names = self._reached(reach)
        self._delete(reach.tenant, keys, names)
        return _taken(keys, names)

    def forget(self, tenant: str, gone: Iterable[tuple[str, str, str]]) -> None:
        """Delete ciphertexts (kid, id, field) that were erased on local disk while they were on their way here."""
        wanted = set(gone)
        patterns = [f"*/{'/'.join(each)}" for each in wanted]
        self._delete(tenant, (), list(self._names(tenant, patterns, lambda name: name[1:] in wanted)))

    def expire(self, now: float, held: frozenset[str]) -> dict[str, Taken]:
        """Delete what is past its time, with the keys that then open nothing here. Returns it for each tenant."""
        done: dict[str, Taken] = {}
        for tenant in self.tenants():
            if tenant in held:
                continue
            raw: list[bytes] = self._redis.zrangebyscore(f"t:{{{tenant}}}:exp", "-inf", f"({int(now)}")
            names = list(_Name.read(raw))
            self._delete(tenant, (), names)
            keys = self._idle(tenant, {name.key for name in names})
            self._delete(tenant, keys, ())
            if names:
                done[tenant] = _taken(keys, names)
        return done

    def tenants(self) -> list[str]:
        return sorted(key.decode()[3:-5] for key in self._redis.scan_iter(match="t:{*}:exp", count=_PAGE))

    def scrub(self) -> bool:
        """Have the append-only file written anew: it still holds what was deleted. False: it may go on holding it."""
        for ask in self._each_primary():
            if int(self._persistence(ask)["aof_enabled"]) and not self._rewritten(ask):
                return False
        return True

    def _each_primary(self) -> list[dict[str, Any]]:
        """Return how to ask each; left to itself, a cluster's client asks any one."""
        return [{"target_nodes": node} for node in self._redis.get_primaries()] if self._link.is_cluster else [{}]

    def _rewritten(self, ask: Mapping[str, Any]) -> bool:
        deadline = time.monotonic() + REWRITE_SECONDS
        is_asked = False
        while time.monotonic() < deadline:
            told = self._persistence(ask)
            if not int(told["aof_rewrite_in_progress"]) and not int(told.get("aof_rewrite_scheduled", 0)):
                if is_asked:
                    return str(told["aof_last_bgrewrite_status"]) == "ok"
                try:
                    self._redis.bgrewriteaof(**ask)
                except ResponseError as refused:
                    if "in progress" in str(refused):  # another process asked since we looked; ours comes after it
                        continue
                    return False  # no right to ask for it
                is_asked = True
            time.sleep(POLL_SECONDS)
        return False

    def _persistence(self, ask: Mapping[str, Any]) -> Mapping[str, Any]:
        told: Mapping[str, Any] = self._redis.info("persistence", **ask)
        return told

    def lacking(self, texts: Iterable[Shipped]) -> list[tuple[str, str]]:
        """Return those (id, field) that are not here, whatever else is: other gateways' texts lie among them."""
        tenants: dict[str, list[Shipped]] = {}
        for text in texts:
            tenants.setdefault(text.tenant, []).append(text)
        found: list[tuple[str, str]] = []
        for tenant, given in tenants.items():
            times = [text.until for text in given]
            raw: list[bytes] = self._redis.zrangebyscore(f"t:{{{tenant}}}:exp", min(times), max(times))
            here = {name[1:] for name in _Name.read(raw)}
            found += [(text.id, text.field) for text in given if (text.kid, text.id, text.field) not in here]
        return found

    def count(self) -> int:
        """How many ciphertexts are here."""
        return sum(int(self._redis.zcard(f"t:{{{tenant}}}:exp")) for tenant in self.tenants())

    # --- tombstones

    def gone(self) -> dict[str, bytes]:
        raw: dict[bytes, bytes] = self._redis.hgetall(GONE)
        return {name.decode(): line for name, line in raw.items()}

    def gone_count(self) -> int:
        return int(self._redis.hlen(GONE))

    def add_gone(self, lines: Mapping[str, bytes]) -> None:
        if lines:
            self._redis.hset(GONE, mapping=dict(lines))

    # --- names

    def _reached(self, reach: Reach) -> tuple[set[str], list[_Name]]:
        tenant, keys = reach.tenant, set[str]()
        if reach.request is None or reach.subject is not None:
            match = "*" if reach.subject is None else f"{_plain(reach.subject)}/*"
            for field, raw in self._redis.hscan_iter(f"t:{{{tenant}}}:dek", match=match, count=_PAGE):
                if _made(raw) <= reach.before:
                    keys.add(field.decode("utf-8", "backslashreplace"))
        for kid in reach.kids:
            found = self._redis.hscan_iter(f"t:{{{tenant}}}:dek", match=f"*/{_plain(kid)}", count=_PAGE)
            keys |= {field.decode() for field, _ in found}
        patterns = [f"{key}/*" for key in keys] + [f"*/{kid}/*" for kid in reach.kids]
        if reach.request is not None:
            patterns.append(f"*/*/{_plain(reach.request)}/*")
        kids = set(reach.kids)
        names = self._names(tenant, patterns, lambda n: n.key in keys or n.kid in kids or n.id == reach.request)
        return keys, list(names)

    def _names(self, tenant: str, patterns: list[str], is_wanted: Callable[[_Name], bool]) -> Iterator[_Name]:
        """Yield each name that is wanted once. Redis looks for a few `patterns` itself; else it gives all."""
        seen = set[_Name]()
        for match in patterns if len(patterns) <= _FEW else ["*"]:
            found = self._redis.zscan_iter(f"t:{{{tenant}}}:exp", match=match, count=_PAGE)
            for name in _Name.read(raw for raw, _ in found):
                if name not in seen and is_wanted(name):
                    seen.add(name)
                    yield name

    def _idle(self, tenant: str, keys: set[str]) -> set[str]:
        """Return those of the keys that open nothing here."""
        return keys - {name.key for name in self._names(tenant, [f"{key}/*" for key in keys], lambda n: n.key in keys)}

    def _delete(self, tenant: str, keys: Iterable[str], names: Iterable[_Name]) -> None:
        """Delete; keys last, as they lead to what is left where this ends half way. No transaction: a full Redis takes none."""
        fields, members = list(keys), [str(name) for name in names]
        with self._redis.pipeline(transaction=False) as batch:
            if members:
                batch.hdel(f"t:{{{tenant}}}:ct", *members)
                batch.zrem(f"t:{{{tenant}}}:exp", *members)
            if fields:
                batch.hdel(f"t:{{{tenant}}}:dek", *fields)
            if fields or members:
                batch.execute()


def _plain(part: str) -> str:
    """Let through what has no meaning in a pattern. Raises ConfigurationError."""
    if not part or not all(character.isascii() and (character.isalnum() or character in "-_.") for character in part):
        raise ConfigurationError("expected an id of letters, digits, `-`, `_` and `.`")
    return part


def _taken(keys: Iterable[str], names: Iterable[_Name]) -> Taken:
    kids = frozenset(key.partition("/")[2] for key in keys) - {""}
    return Taken(kids, frozenset((name.id, name.field) for name in names))


def _made(raw: bytes) -> int:
    """Return when a data key was made; 0 for what is none: whoever wrote it there, an erasure takes it along."""
    try:
        return int(orjson.loads(raw)["created"])
    except (ValueError, TypeError, KeyError):
        return 0


def _packed_key(key: DataKey) -> bytes:
    return orjson.dumps(
        {
            "kid": key.kid,
            "tenant": key.tenant,
            "subject": key.subject,
            "month": key.month,
            "created": key.created,
            "master": key.master,
            "wrapped": key.wrapped.hex(),
        }
    )


def _unpacked_key(raw: bytes) -> DataKey:
    held = orjson.loads(raw)
    return DataKey(**(held | {"wrapped": bytes.fromhex(held["wrapped"])}))


def _packed(text: Sealed) -> bytes:
    head = (text.id, text.tenant, text.field, text.kid, text.created, text.until)
    return b"%b\n%b%b" % (orjson.dumps(head), text.salt, text.data)


def _unpacked(raw: bytes) -> Sealed:
    head, _, rest = raw.partition(b"\n")
    identity, tenant, field, kid, created, until = orjson.loads(head)
    return Sealed(identity, tenant, field, kid, created, until, rest[:SALT_BYTES], rest[SALT_BYTES:])
