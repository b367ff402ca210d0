"""Where the log is, and how a command says that it could not read it: what all commands under `caveat audit` share."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from gateway.audit.archive import RedisArchive
from gateway.audit.embedded import running_url
from gateway.commands.options import asked_settings, with_settings
from gateway.commands.streams import NO_ROOM, give_up_output, in_words
from gateway.errors import ConfigurationError
from gateway.http.keys import KeyStore
from gateway.redis.connect import UNREACHABLE
from gateway.redis.full import is_full, silence
from gateway.redis.wrong_type import WrongTypeError
from gateway.settings import NO_REDIS

FOUND, COULD_NOT_RUN = 1, 2
PLACES: Final = ("--config", "--data-dir", "--redis-url")  # options that say where the log is

with_json: Final = click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
_data_dir: Final = click.option(
    "--data-dir",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="CAVEAT_DATA_DIR",
    help="Where the gateway keeps its log (default: data_dir of the settings, .caveat).",
)


def with_data_dir(command: Callable[..., Any]) -> Callable[..., Any]:
    """Have a command take `--data-dir`, and `--config`, which says where else it is."""
    return with_settings(_data_dir(command))


with_redis_url: Final = click.option(
    "--redis-url",
    envvar="CAVEAT_REDIS_URL",
    help="The Redis that holds the log; `none`: the spool alone (default: redis_url of the settings, else the private one).",
)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the log is."""

    data: Path
    redis_url: str | None


def find_places(data_dir: Path | None, redis_url: str | None) -> Places:
    """Options win over settings; without either, the private Redis of the data directory if it runs.

    Raises ConfigurationError.
    """
    settings = asked_settings()
    data = settings.data_dir if data_dir is None else data_dir
    if not data.is_dir():
        raise ConfigurationError(f"no data directory `{data}`: expected one in which a gateway has run")
    chosen = redis_url or settings.redis_url or running_url(data)
    return Places(data, None if chosen == NO_REDIS else chosen)


def has_key(data: Path, tenant: str) -> bool:
    """Tell whether a key is the tenant's, a revoked one too: a name that none has may be misspelt. Raises ConfigurationError."""
    store = KeyStore(data)
    store.load()
    return any(key.tenant == tenant for key in store.stored())


@contextmanager
def open_redis(url: str) -> Iterator[RedisArchive]:
    archive = RedisArchive(url)
    try:
        yield archive
    finally:
        archive.close()


def _said(error: Exception) -> str:
    if isinstance(error, OSError) and (error.errno in NO_ROOM | {errno.EBADF} or error.filename):
        return in_words(error)
    if isinstance(error, WrongTypeError):
        return f"{error}; run `caveat audit verify`"
    return silence(error) if is_full(error) else f"could not read the log: {type(error).__name__}: {error}"


@contextmanager
def faults_told() -> Iterator[None]:
    """Say what stands in the way, and exit 2."""
    try:
        yield
    except BrokenPipeError:  # not the log: who reads our output has had enough
        raise
    except ConfigurationError as error:
        click.echo(str(error), err=True)
    except ValueError:
        click.echo("the spool holds a record that cannot be read: run `caveat audit verify`", err=True)
    except UNREACHABLE as error:
        give_up_output()  # it may be what could not be written
        click.echo(_said(error), err=True)
    else:
        return
    sys.exit(COULD_NOT_RUN)
