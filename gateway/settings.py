"""The operator's settings, read once at the start: caveat.yaml, then environment variables `CAVEAT_<KEY>`.

INVARIANT: no secret stands in a setting, only the name of the variable or file that holds it; an unknown key
of the file is a fault. Policies and classifiers have their own files: no key exists in two places.
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationError,
    field_validator,
    model_validator,
)
from yarl import URL

from gateway.address import parse_base_url
from gateway.errors import ConfigurationError
from gateway.origin import Origin
from gateway.redis.address import parse
from policies.source import DataPath, Document, SourceError, fault, load_yaml, placed

DEFAULT_FILE = Path("caveat.yaml")
PREFIX = "CAVEAT_"
MAX_SECRET_BYTES = 8192
NO_REDIS = "none"

Count = Annotated[int, Field(strict=True, ge=1)]
Seconds = Annotated[float, Field(strict=True, gt=0, le=86_400)]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._/:-]*$", max_length=200)]
Variable = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$", max_length=200)]


def _nameable(path: Path) -> Path:
    """Return a path that a file can have: the system takes bytes, in the encoding of this process's locale, and no zero."""
    with contextlib.suppress(UnicodeEncodeError):
        if b"\0" not in os.fsencode(path):
            return path
    raise ValueError(f"a name that a file can have (encoding {sys.getfilesystemencoding()})")


FilePath = Annotated[Path, AfterValidator(_nameable)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class ServedModel(_Section):
    """The server's own name of a model, and the model card whose rules hold for it."""

    name: Name
    card: Name | None = None


class UpstreamSettings(_Section):
    """A model's server. `models` maps the names that callers use to the server's own; a list means equal names.

    `prompts`: who writes a conversation as one prompt, the server by what it knows of its model or we by the model's card.
    `tell_tenant`: name the tenant in `x-caveat-tenant`, so that our own worker can be fair between tenants.
    """

    name: Name
    kind: Name = "openai"
    prompts: Literal["server", "card"] = "server"
    base_url: str | None = None
    api_key_env: Variable | None = None
    api_key_file: FilePath | None = None
    models: dict[Name, Name | ServedModel] = Field(min_length=1)
    connect_seconds: Seconds = 5.0
    first_byte_seconds: Seconds = 120.0
    idle_seconds: Seconds = 60.0
    answer_seconds: Seconds = 900.0
    tell_tenant: bool = False

    @field_validator("models", mode="before")
    @classmethod
    def _map(cls, value: Any) -> Any:
        if isinstance(value, list) and all(isinstance(name, str) for name in value):
            if len(set(value)) < len(value):
                raise ValueError("each model once")
            return {name: name for name in value}
        if not isinstance(value, dict):
            raise ValueError("a list of names, or a mapping of callers' names to the server's own")  # noqa: TRY004 - pydantic tells it
        return value

    @field_validator("base_url")
    @classmethod
    def _safe_url(cls, value: str | None) -> str | None:
        return None if value is None else str(parse_base_url(value)).rstrip("/")

    @model_validator(mode="after")
    def _one_key(self) -> Self:
        if self.api_key_env is not None and self.api_key_file is not None:
            raise ValueError("one of api_key_env and api_key_file, not both")
        return self

    def served(self, alias: str) -> ServedModel:
        """Return what `models` says of the name that callers use. Raises KeyError."""
        found = self.models[alias]
        return ServedModel(name=found) if isinstance(found, str) else found

    def api_key(self, env: Mapping[str, str] | None = None) -> str | None:
        """Read the key that the upstream wants. Raises ConfigurationError when it should be there and is not."""
        label = f"upstream `{self.name}`"
        if self.api_key_env is not None:
            return _secret(f"{label}: variable `{self.api_key_env}`", _variable(self.api_key_env, env), "api_key_env")
        if self.api_key_file is not None:
            label += ": api_key_file"
            return _secret(label, _file(label, self.api_key_file), "api_key_file")
        return None


class DeskGrant(_Section):
    """What the members of a group of the identity provider may do, and for which tenants (`*`: all)."""

    group: Annotated[str, Field(min_length=1, max_length=200)]
    role: Literal["viewer", "auditor", "reviewer", "operator", "administrator"]
    tenants: tuple[Name, ...] | Literal["*"]


class DeskSettings(_Section):
    """The auditor's desk. Without an `issuer` one bootstrap administrator signs in, from this machine alone.

    `workers`: the upstreams and remote classifiers whose `/metrics` it asks; None: those that want no key, for a server
    that does is mostly somebody else's.
    """

    serve: bool = True
    public_url: str | None = None
    gateway: str | None = None
    issuer: str | None = None
    client_id: str | None = None
    client_secret_env: Variable = "CAVEAT_DESK_CLIENT_SECRET"  # noqa: S105 - the name of a variable
    groups_claim: Name = "groups"
    grants: tuple[DeskGrant, ...] = ()
    workers: tuple[Name, ...] | None = None
    session_hours: Annotated[float, Field(strict=True, gt=0, le=24)] = 8.0
    idle_minutes: Annotated[float, Field(strict=True, gt=0, le=1440)] = 30.0
    fresh_minutes: Annotated[float, Field(strict=True, gt=0, le=60)] = 5.0

    @field_validator("public_url", "gateway", "issuer")
    @classmethod
    def _safe_url(cls, value: str | None) -> str | None:
        return None if value is None else str(parse_base_url(value)).rstrip("/")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.issuer is None:
            return self
        if self.client_id is None or self.public_url is None:
            raise ValueError("with an `issuer` also `client_id` and `public_url`")
        if not self.grants:
            raise ValueError("with an `issuer` at least one of `grants`: nobody could do anything else")
        if not self.issuer.startswith("https://") and not is_loopback(URL(self.issuer).host or ""):
            raise ValueError("an `issuer` with https; its word says who may come in")
        return self


ECHO = UpstreamSettings(name="demo", kind="echo", models={"echo": "echo"})


class Settings(_Section):
    listen: str = "127.0.0.1:8080"
    control_listen: str = "127.0.0.1:8081"
    control_token_env: Variable = "CAVEAT_CONTROL_TOKEN"  # noqa: S105 - the name of a variable
    data_dir: FilePath = Path(".caveat")
    policy_dir: FilePath | None = None
    manifest_dir: FilePath | None = None
    redis_url: str | None = None
    query_index: bool = True
    archive_each_hour: bool = False
    upstreams: tuple[UpstreamSettings, ...] = Field(default=(ECHO,), min_length=1)
    classifiers: tuple[Name, ...] = Field(default=("patterns", "embedded", "language"), min_length=1)
    classifier_deadline_seconds: Seconds = 5.0
    body_bytes: Count = 4_194_304
    json_depth: Annotated[int, Field(strict=True, ge=4, le=200)] = 64
    json_nodes: Count = 10_000
    header_bytes: Annotated[int, Field(strict=True, ge=1024, le=65_536)] = 16_384
    receive_seconds: Seconds = 30.0
    max_connections: Count = 1_000
    spool_bytes: Annotated[int, Field(strict=True, ge=1_048_576)] = 1_073_741_824
    on_audit_full: Literal["refuse"] = "refuse"
    drain_seconds: Seconds = 30.0
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    trace_endpoint: str | None = None
    desk: DeskSettings = DeskSettings()
    _origin: Origin = PrivateAttr(default=Origin())

    @field_validator("listen", "control_listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host_and_port(value)
        return value

    @field_validator("trace_endpoint")
    @classmethod
    def _trace_url(cls, value: str | None) -> str | None:
        return None if value is None else str(parse_base_url(value)).rstrip("/")

    @field_validator("redis_url")
    @classmethod
    def _redis_url(cls, value: str | None) -> str | None:
        if value is not None and value != NO_REDIS:
            parse(value)
        return value

    @field_validator("upstreams")
    @classmethod
    def _unambiguous(cls, value: tuple[UpstreamSettings, ...]) -> tuple[UpstreamSettings, ...]:
        _once("upstream", [upstream.name for upstream in value])
        _once("model", [model for upstream in value for model in upstream.models])
        return value

    @field_validator("classifiers")
    @classmethod
    def _each_once(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        _once("classifier", value)
        return value

    def at(self, path: DataPath, message: str) -> str:
        """Return a fault of what stands at `path`, with its place: file:line or the variable."""
        return self._origin.at(path, message)

    def two_ports(self) -> None:
        """Raise ConfigurationError where callers would come in at the control plane's address; port 0 is never taken twice."""
        (host, port), (control, other) = host_and_port(self.listen), host_and_port(self.control_listen)
        if port and port == other and (host == control or _takes_all(host, control)):
            raise self.one_address()

    def one_address(self) -> ConfigurationError:
        """Return the fault of both planes at one address."""
        both = f"{self.listen} and {self.control_listen}, which is one address"
        found = f"{self.listen} twice" if self.listen == self.control_listen else both
        fault = f"listen and control_listen: found {found}, expected two addresses: one for callers, one that they cannot reach"
        key = "listen" if "listen" in self.model_fields_set else "control_listen"
        return ConfigurationError(self.at((key,), fault))

    def control_token(self, env: Mapping[str, str] | None = None) -> str | None:
        """Read the control plane's token. Raises ConfigurationError if none is set and others could reach the port."""
        token = _variable(self.control_token_env, env)
        if token:
            return _secret(f"variable `{self.control_token_env}`", token)
        if not is_loopback(host_and_port(self.control_listen)[0]):
            fault = f"control_listen: found no token in `{self.control_token_env}`, expected one unless it listens on loopback"
            raise ConfigurationError(self.at(("control_listen",), fault))
        return None


def host_and_port(listen: str) -> tuple[str, int]:
    """Split `host:port` (`[::1]:8081` for IPv6; port 0 takes a free one). Raises ValueError."""
    host, _, port = listen.rpartition(":")
    if ":" in host and not (host.startswith("[") and host.endswith("]")):
        raise ValueError("host:port, with an IPv6 address in brackets: [::1]:8080")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not (port.isascii() and port.isdigit()) or int(port) > 65_535:  # noqa: PLR2004 - RFC 9293, 16 bits
        raise ValueError("host:port")
    return host, int(port)


def _takes_all(host: str, other: str) -> bool:
    """Tell whether one of two hosts is all addresses of the other's family, so that both cannot have one port."""
    return (":" in host) == (":" in other) and not {host, other}.isdisjoint({"0.0.0.0", "::"})  # noqa: S104 - compared


def _once(what: str, names: Sequence[str]) -> None:
    """Raise ValueError for a name that stands twice."""
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"found the {what} `{twice[0]}` twice, expected each once")


def load_settings(path: Path | None = None, env: Mapping[str, str] | None = None) -> Settings:
    """Read the settings: from `path`, else `CAVEAT_CONFIG`, else ./caveat.yaml if there, each key overridden by `env`.

    Raises ConfigurationError; its message has one line for each fault, file:line first.
    """
    env = os.environ if env is None else env
    try:
        document = _document(path, env)
    except SourceError as error:
        raise ConfigurationError(str(error)) from error
    settings = _validate(document)
    overrides = _overrides(env)
    if not overrides:
        return settings
    merged, origin = document.data | overrides, Origin(document, {key: PREFIX + key.upper() for key in overrides})
    try:
        return _read_from(origin, merged)
    except ValidationError as error:
        told = [origin.at(path, text) for path, text in placed(merged, error, Settings)]
        raise ConfigurationError("\n".join(dict.fromkeys(told))) from None


def _document(path: Path | None, env: Mapping[str, str]) -> Document:
    if path is None and (named := env.get(PREFIX + "CONFIG")):
        path = Path(named)
    if path is None and DEFAULT_FILE.exists():
        path = DEFAULT_FILE
    if path is None:
        return Document("<defaults>", {}, {})
    document = load_yaml(path)
    if document.data is None:
        return Document(document.name, {}, document.lines)
    if not isinstance(document.data, dict):
        raise SourceError(document.at((), "expected a mapping of settings"))
    return document


def _validate(document: Document) -> Settings:
    try:
        return _read_from(Origin(document), document.data)
    except ValidationError as error:
        raise ConfigurationError("\n".join(fault(document, error, Settings))) from None


def _read_from(origin: Origin, data: Mapping[str, Any]) -> Settings:
    """Raises ValidationError."""
    settings = Settings.model_validate(data)
    settings._origin = origin  # noqa: SLF001 - pydantic sets no private attribute from data
    return settings


def _overrides(env: Mapping[str, str]) -> dict[str, Any]:
    """Read the keys that the environment sets. Unknown names are no fault, but told: see gateway.variables."""
    found: dict[str, Any] = {}
    for key in Settings.model_fields:
        text = env.get(PREFIX + key.upper())
        if not text:
            continue
        default = Settings.model_fields[key].default
        if not isinstance(default, tuple | int | float | _Section):
            found[key] = text
            continue
        try:
            found[key] = load_yaml(text, PREFIX + key.upper()).data
        except SourceError as error:
            raise ConfigurationError(str(error)) from error
    return found


def secret_of(label: str, variable: str, env: Mapping[str, str] | None = None) -> str:
    """Read a secret from the environment. Raises ConfigurationError where there is none that a header may hold."""
    return _secret(f"{label}: variable `{variable}`", _variable(variable, env))


def is_loopback(host: str) -> bool:
    """Tell whether a name or an address is this machine's own."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _variable(name: str, env: Mapping[str, str] | None) -> str:
    return (os.environ if env is None else env).get(name, "")


def _file(label: str, path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(MAX_SECRET_BYTES + 1).decode("ascii")
    except OSError as error:
        fault = f"{label}: found a file that cannot be read ({error.strerror})"
        raise ConfigurationError(fault, param="api_key_file") from error
    except UnicodeDecodeError:
        raise ConfigurationError(f"{label}: found characters that no header may hold", param="api_key_file") from None


def _secret(label: str, text: str, param: str | None = None) -> str:
    """Check that `text` may stand in a header. Raises ConfigurationError, which does not show it but names the setting `param`."""
    text = text.strip()
    if not text:
        raise ConfigurationError(f"{label}: found nothing, expected a secret", param=param)
    if len(text) > MAX_SECRET_BYTES or not all("!" <= character <= "~" for character in text):
        raise ConfigurationError(f"{label}: found characters that no header may hold", param=param)
    return text
