"""Reading a `redis_url`, and who we are to Redis: what is wrong is said, and no secret is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from redis.exceptions import RedisError

from gateway.errors import ConfigurationError
from gateway.redis.access import Role, credentials, tls
from gateway.redis.address import Address, Kind, parse
from gateway.redis.connect import Link, told

GOOD = {
    "redis://redis:6379/0": Address(Kind.SINGLE, (("redis", 6379),)),
    "redis://": Address(Kind.SINGLE, (("localhost", 6379),)),
    "rediss://me@[::1]/2": Address(Kind.SINGLE, (("::1", 6379),), database=2, user="me", is_tls=True),
    "redis://h?db=3": Address(Kind.SINGLE, (("h", 6379),), database=3),
    "unix:///run/redis.sock": Address(Kind.UNIX, path="/run/redis.sock"),
    "unix://me@/run/redis.sock?db=1": Address(Kind.UNIX, path="/run/redis.sock", database=1, user="me"),
    "redis+sentinel://a,b:1/main": Address(Kind.SENTINEL, (("a", 26379), ("b", 1)), primary="main"),
    "rediss+sentinel://u%40x@a/main/4": Address(
        Kind.SENTINEL, (("a", 26379),), primary="main", database=4, user="u@x", is_tls=True
    ),
    "redis+cluster://a:7000,b:7001": Address(Kind.CLUSTER, (("a", 7000), ("b", 7001))),
    "rediss+cluster://a": Address(Kind.CLUSTER, (("a", 6379),), is_tls=True),
}


@pytest.mark.parametrize("url", GOOD)
def test_every_form_is_read(url: str) -> None:
    """What docs/redis.md shows has to work."""
    assert parse(url) == GOOD[url]


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("http://x", "redis\\+sentinel://"),
        ("redis", "redis\\+cluster://"),
        ("redis://a,b", "several hosts"),
        ("redis://h:99999", "port"),
        ("redis://h/one", "database"),
        ("redis://h/1/2", "too much"),
        ("redis://h#x", "#"),
        ("redis://h?ssl_cert_reqs=none", "`ssl_cert_reqs`"),
        ("redis+sentinel://a", "name"),
        ("redis+cluster://a/1", "none for a cluster"),
        ("redis+cluster://a?db=0", "none for a cluster"),
        ("unix://relative", "absolute"),
        ("redis://:secret-word@h", "CAVEAT_REDIS_PASSWORD"),
        ("redis://me:secret-word@h", "CAVEAT_REDIS_PASSWORD"),
    ],
)
def test_what_is_wrong_is_said_without_the_secret(url: str, word: str) -> None:
    """An option that switches checking off must not slip in by URL, nor a password into a settings file."""
    with pytest.raises(ValueError, match=word) as caught:
        parse(url)
    assert "secret-word" not in str(caught.value)


HERE = parse("rediss://urluser@h")


def test_a_role_has_a_user_of_its_own_or_shares_one(tmp_path: Path) -> None:
    """One user for all is a start; one for each is what the access list is for."""
    path = tmp_path / "password"
    path.write_text("from-file\n")
    env = {
        "CAVEAT_REDIS_PASSWORD": "shared",
        "CAVEAT_REDIS_SEQUENCER_PASSWORD_FILE": str(path),
        "CAVEAT_REDIS_READER_PASSWORD": "r",
        "CAVEAT_REDIS_READER_USERNAME": "auditor",
    }
    found = {role: credentials(role, HERE, env) for role in Role}
    assert (found[Role.GATEWAY].username, found[Role.GATEWAY].password) == ("urluser", "shared")
    assert (found[Role.SEQUENCER].username, found[Role.SEQUENCER].password) == ("sequencer", "from-file")
    assert (found[Role.READER].username, found[Role.READER].password) == ("auditor", "r")
    assert (found[Role.SENTINEL].username, found[Role.SENTINEL].password) == (None, None)
    assert "shared" not in repr(found[Role.GATEWAY])


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"x" * 9000])
def test_a_password_file_that_is_none_stops_the_start(tmp_path: Path, content: bytes | None) -> None:
    """Going on without a password would try the default user."""
    path = tmp_path / "password"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigurationError, match="PASSWORD_FILE"):
        credentials(Role.GATEWAY, HERE, {"CAVEAT_REDIS_PASSWORD_FILE": str(path)})


def test_a_password_twice_is_a_fault() -> None:
    """Which of them holds must not depend on our order."""
    with pytest.raises(ConfigurationError, match="both"):
        credentials(Role.GATEWAY, HERE, {"CAVEAT_REDIS_PASSWORD_FILE": "/x", "CAVEAT_REDIS_PASSWORD": "y"})


def test_half_a_client_certificate_is_a_fault(tmp_path: Path) -> None:
    """A server that wants one would refuse us with words that help nobody."""
    path = tmp_path / "client.crt"
    path.write_text("pem")
    with pytest.raises(ConfigurationError, match="one of the two"):
        tls(HERE, {"CAVEAT_REDIS_TLS_CERT_FILE": str(path)})
    with pytest.raises(ConfigurationError, match="CA_FILE"):
        tls(HERE, {"CAVEAT_REDIS_TLS_CA_FILE": str(tmp_path / "none")})
    assert tls(parse("redis://h"), {"CAVEAT_REDIS_TLS_CA_FILE": str(tmp_path / "none")}) == {}


def test_an_error_that_shows_a_client_is_cut() -> None:
    """redis-py prints the whole connection when no Sentinel knows the primary, and that goes to the operator's log."""
    link = Link(
        "redis+sentinel://127.0.0.1:1/main",
        Role.READER,
        timeout_seconds=0.2,
        env={"CAVEAT_REDIS_SENTINEL_PASSWORD": "secret-word"},
    )
    with pytest.raises(RedisError) as caught:
        link.client.ping()
    link.close()
    words = told(caught.value)
    assert words.startswith("MasterNotFoundError: No master found for 'main'")
    assert "redis." not in words
    assert "secret-word" not in words
