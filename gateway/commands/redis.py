"""`caveat redis`: look at the Redis that holds the log, and load our functions into it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, Final

import click
from redis.exceptions import NoPermissionError, ResponseError

from gateway.audit.embedded import running_url
from gateway.audit.index_store import index_script
from gateway.audit.lease import lease_scripts
from gateway.audit.redis import append_script, head_key, stream_key
from gateway.audit.tree import publish_script
from gateway.audit.vault_trim import trim_script
from gateway.commands.options import asked_settings, with_settings
from gateway.errors import ConfigurationError
from gateway.http.limits import limits_script
from gateway.redis import fitness
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, Link, told
from gateway.redis.script import Script, library
from gateway.settings import NO_REDIS

TIMEOUT_SECONDS: Final = 5.0
FOUND, COULD_NOT_RUN = 1, 2
NOWHERE: Final = "caveat-check"  # a stream that nobody writes: what is forbidden can be tried on it without harm
FORBIDDEN: Final = (
    ("DEL", stream_key(NOWHERE)),
    ("XTRIM", stream_key(NOWHERE), "MAXLEN", "0"),
    ("XDEL", stream_key(NOWHERE), "0-1"),
    ("EVAL", "return 1", "0"),
    ("CONFIG", "GET", "maxmemory-policy"),
    ("RENAME", head_key(NOWHERE), stream_key(NOWHERE)),
)

with_url: Final = click.option(
    "--redis-url", envvar="CAVEAT_REDIS_URL", help="Default: redis_url of the settings, else the private one."
)


def our_scripts() -> list[Script]:
    return [append_script(), publish_script(), limits_script(), index_script(), trim_script(), *lease_scripts()]


@click.group()
def command() -> None:
    """Look at the Redis that holds the log; load functions into it. Passwords: see docs/redis.md."""


@command.command()
def functions() -> None:
    """Print the function library. `redis-cli -x FUNCTION LOAD` takes it, where none of an earlier version is."""
    click.echo(library(our_scripts()), nl=False)


@command.command()
@with_settings
@with_url
def load(redis_url: str | None) -> None:
    """Load the functions as user `loader`, into every primary. Do it before a new version starts; old ones stay."""
    try:
        link = Link(_url(redis_url), Role.LOADER, timeout_seconds=TIMEOUT_SECONDS)
        try:
            client: Any = link.client
            servers = map(client.get_redis_connection, client.get_primaries()) if link.is_cluster else [client]
            loaded = sum(map(_load, servers))
        finally:
            link.close()
    except ConfigurationError as error:
        _fail(error.message)
    except ResponseError as error:
        _fail(f"the functions were not loaded: {error}")
    except UNREACHABLE as error:
        _fail(f"Redis does not answer: {told(error)}")
    click.echo(f"{loaded} functions loaded" if loaded else "all functions are there")


def _load(server: Any) -> int:
    """Load what a server lacks, and return how much: a name may stand in one library only, and holds its source's digest."""
    there = {
        name
        for each in server.execute_command("FUNCTION", "LIST", "LIBRARYNAME", "caveat_*")
        for function in _fields(each)[b"functions"]
        if isinstance(name := _fields(function)[b"name"], bytes)
    }
    missing = [each for each in our_scripts() if each.function.encode() not in there]
    if missing:
        server.execute_command("FUNCTION", "LOAD", "REPLACE", library(missing))
    return len(missing)


def _fields(answer: Any) -> dict[bytes, Any]:
    """Read a map, which Redis tells older clients as names and values in turn."""
    return answer if isinstance(answer, dict) else dict(zip(answer[::2], answer[1::2], strict=True))


@command.command()
@with_settings
@with_url
def check(redis_url: str | None) -> None:
    """Say what does not fit of this Redis and of its rights. Exit code 1 if there is anything."""
    try:
        url = _url(redis_url)
        servers = fitness.survey(url, Role.GATEWAY)
        bad = [*fitness.faults(servers), *_refused(url)]
        notes = [*fitness.remarks(servers), *_loose(url)]
    except ConfigurationError as error:
        _fail(error.message)
    except UNREACHABLE as error:
        _fail(f"Redis does not answer: {told(error)}")
    for each in servers:
        kind = "primary" if each.is_primary else "replica"
        click.echo(f"{each.name}: {kind}, version {each.version}, {each.policy}, {each.replicas} replicas")
    for note in notes:
        click.echo(f"note: {note}")
    for fault in bad:
        click.echo(fault, err=True)
    if bad:
        sys.exit(FOUND)


def _loose(url: str) -> Iterator[str]:
    """Try on a key that is not there what the gateway's user should not be allowed."""
    link = Link(url, Role.GATEWAY, timeout_seconds=TIMEOUT_SECONDS)
    try:
        client: Any = link.client
        for words in FORBIDDEN:
            at = (
                {"target_nodes": client.get_default_node()}
                if link.is_cluster and words[0] in {"CONFIG", "EVAL"}
                else {}
            )
            try:
                client.execute_command(*words, **at)
            except NoPermissionError:
                continue
            except ResponseError:
                pass  # allowed, and there is nothing to do it to
            yield f"the gateway's user may {words[0]}: expected a user as in deploy/redis/users.acl"
    finally:
        link.close()


def _refused(url: str) -> Iterator[str]:
    """Tell what the gateway's user may not do and has to."""
    link = Link(url, Role.GATEWAY, timeout_seconds=TIMEOUT_SECONDS)
    try:
        client: Any = link.client
        at = {"target_nodes": client.get_default_node()} if link.is_cluster else {}
        client.hmget(head_key(NOWHERE), ["seq"])
        try:
            client.execute_command("FCALL", append_script().function, "0", "1", "", "", **at)
        except NoPermissionError:
            yield from _without_scripts(client, at)
        except ResponseError as error:
            if "function not found" in str(error).lower() or "unknown command" in str(error).lower():
                yield from _without_scripts(client, at)
    except NoPermissionError as error:
        yield f"the gateway's user: {error}"
    finally:
        link.close()


def _without_scripts(client: Any, at: dict[str, Any]) -> Iterator[str]:
    try:
        client.execute_command("EVAL", "return 1", "0", **at)
    except NoPermissionError:
        yield "the server has not our functions, and the gateway's user may run no scripts: run `caveat redis load`"


def _url(given: str | None) -> str:
    settings = asked_settings()
    url = given or settings.redis_url or running_url(settings.data_dir)
    if url is None or url == NO_REDIS:
        raise ConfigurationError("no Redis: expected --redis-url, `redis_url`, or a gateway that runs a private one")
    return url


def _fail(words: str) -> None:
    click.echo(words, err=True)
    sys.exit(COULD_NOT_RUN)
