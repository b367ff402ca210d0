"""Keys: what is stored, who is let in, and what the command line shows."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from gateway.commands.check import command as check
from gateway.commands.key import command
from gateway.errors import ConfigurationError, Unauthorized
from gateway.http.auth import Authenticator
from gateway.http.keys import Grant, KeyChange, KeyStore
from gateway.types import Limits, Principal

NOW = 1_800_000_000.0
ACME = Grant("acme", "strict", "till", Limits(60, 10_000, 5))


@pytest.fixture
def store(tmp_path: Path) -> KeyStore:
    return KeyStore(tmp_path / "data")


def bearer(text: str) -> bytes:
    return f"Bearer {text}".encode()


def test_a_key_tells_tenant_policy_and_limits(store: KeyStore) -> None:
    """The key alone selects them; nothing in a request can."""
    made = store.create(ACME, NOW)
    assert Authenticator(store).authenticate(bearer(made.text), NOW) == Principal(
        "acme", made.stored.id, "strict", Limits(60, 10_000, 5)
    )


def test_the_file_holds_no_key_and_is_the_owners(store: KeyStore) -> None:
    """Whoever reads a backup must not be able to ask in a tenant's name."""
    text = store.create(ACME, NOW).text
    secret = text.split("_", 2)[2]
    for path in store.path.parent.iterdir():
        assert secret not in path.read_text()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    assert hashlib.sha256(text.encode()).hexdigest() in store.path.read_text()


@pytest.mark.parametrize("name", ["till\nabcdefghijkl  active  acme", "\x1b[2K", "a\u2028b"])
def test_a_name_that_would_forge_a_row_of_the_list_is_refused(store: KeyStore, name: str) -> None:
    """Who reviews the list decides by its rows which keys to end."""
    with pytest.raises(ConfigurationError, match=r"^`name`: found a control character or line break"):
        store.create(Grant("acme", "strict", name), NOW)
    assert store.create(Grant("acme", "strict", "ร้าน 商店 👩‍🍳"), NOW).stored.name.startswith("ร้าน")


def test_the_scheme_is_read_in_any_case(store: KeyStore) -> None:
    """RFC 9110, section 11.1: the scheme's case does not matter."""
    text = store.create(ACME, NOW).text
    for scheme in (b"Bearer ", b"bearer ", b"BEARER "):
        assert Authenticator(store).authenticate(scheme + text.encode(), NOW).tenant == "acme"


def test_a_bare_key_is_taken_from_formats_that_have_one(store: KeyStore) -> None:
    """Some formats have the key in a header of its own."""
    assert Authenticator(store).authenticate_key(store.create(ACME, NOW).text.encode(), NOW).tenant == "acme"


WRONG: dict[str, Callable[[str], bytes | None]] = {
    "none": lambda text: None,
    "empty": lambda text: b"",
    "no scheme": lambda text: text.encode(),
    "basic": lambda text: b"Basic " + text.encode(),
    "two spaces": lambda text: b"Bearer  " + text.encode(),
    "longer": lambda text: bearer(text + "A"),
    "much longer": lambda text: bearer(text + "A" * 100_000),
    "shorter": lambda text: bearer(text[:-1]),
    "other secret": lambda text: bearer(text[:-43] + "A" * 43),
    "other id": lambda text: bearer("cav_" + "a" * 12 + text[16:]),
    "other prefix": lambda text: bearer("sk__" + text[4:]),
    "only the id": lambda text: bearer(text[:16]),
    "bytes": lambda text: b"Bearer \xff\x00" + text.encode(),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_key_is_refused_in_the_same_words(store: KeyStore, name: str) -> None:
    """A message that told an unknown id from a wrong secret would tell which ids exist."""
    text = store.create(ACME, NOW).text
    with pytest.raises(Unauthorized) as caught:
        Authenticator(store).authenticate(WRONG[name](text), NOW)
    with pytest.raises(Unauthorized) as unknown:
        Authenticator(store).authenticate(bearer("cav_unknown"), NOW)
    assert str(caught.value) == str(unknown.value)


@given(st.binary(max_size=200))
def test_no_bytes_are_a_key_by_chance(header: bytes) -> None:
    """Anything may stand in a header; none of it may be a 500."""
    with pytest.raises(Unauthorized):
        Authenticator(KeyStore(Path("nowhere"))).authenticate(b"Bearer " + header, NOW)


def test_a_key_ends_at_its_time_and_when_it_is_revoked(store: KeyStore) -> None:
    """A key that leaked must be worth nothing from then on."""
    ending = store.create(Grant("acme", "baseline", expires=int(NOW) + 10), NOW)
    lasting = store.create(Grant("acme", "baseline"), NOW)
    authenticator = Authenticator(store)
    assert authenticator.authenticate(bearer(ending.text), NOW + 9)
    with pytest.raises(Unauthorized):
        authenticator.authenticate(bearer(ending.text), NOW + 10)
    assert authenticator.authenticate(bearer(lasting.text), NOW + 10**9)
    store.revoke(lasting.stored.id, NOW)
    with pytest.raises(Unauthorized):
        authenticator.authenticate(bearer(lasting.text), NOW)


def test_a_running_gateway_sees_what_the_command_line_changed(store: KeyStore) -> None:
    """Revoking must not need a restart; the audit log wants to know what changed."""
    gateway = KeyStore(store.path.parent)
    gateway.load()
    assert gateway.reload_if_changed() == []
    made = store.create(ACME, NOW)
    assert gateway.reload_if_changed() == [KeyChange(made.stored.id, "acme", "created")]
    assert gateway.reload_if_changed() == []
    store.revoke(made.stored.id, NOW)
    assert gateway.reload_if_changed() == [KeyChange(made.stored.id, "acme", "revoked")]
    store.path.unlink()
    assert gateway.reload_if_changed() == [KeyChange(made.stored.id, "acme", "removed")]
    with pytest.raises(Unauthorized):
        Authenticator(gateway).authenticate(bearer(made.text), NOW)


BROKEN = ["{", "[" * 100_000, "[]", '{"keys": 1}', '{"keys": [{}]}', '{"version": 2}', '{"kyes": []}', "\x00"]


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_file_leaves_the_old_keys_in_force(store: KeyStore, text: str) -> None:
    """A slip of an editor must not lock every tenant out, nor let anybody in."""
    made = store.create(ACME, NOW)
    store.path.write_text(text)
    with pytest.raises(ConfigurationError, match=r"keys\.json"):
        store.reload_if_changed()
    assert Authenticator(store).authenticate(bearer(made.text), NOW).tenant == "acme"


def test_an_id_that_stands_twice_is_a_fault(store: KeyStore) -> None:
    """Which of the two would count would be chance."""
    store.create(ACME, NOW)
    data = json.loads(store.path.read_text())
    store.path.write_text(json.dumps(data | {"keys": data["keys"] * 2}))
    with pytest.raises(ConfigurationError, match="twice"):
        store.load()


@pytest.mark.parametrize(
    "grant",
    [
        Grant("", "baseline"),
        Grant("a b", "baseline"),
        Grant("a\n", "baseline"),
        Grant("x" * 65, "baseline"),
        Grant("{acme}", "baseline"),
        Grant("acme", "../x"),
        Grant("acme", "baseline", limits=Limits(0)),
        Grant("acme", "baseline", limits=Limits(characters_per_minute=-1)),
    ],
)
def test_a_grant_that_makes_no_sense_is_refused_and_stores_nothing(store: KeyStore, grant: Grant) -> None:
    """Tenants name metrics and Redis keys, so they are words and nothing else."""
    with pytest.raises(ConfigurationError):
        store.create(grant, NOW)
    assert not store.path.exists()


def _create_some(folder: Path) -> None:
    for _ in range(5):
        KeyStore(folder).create(ACME, NOW)


def test_no_key_is_lost_when_several_are_made_at_once(tmp_path: Path) -> None:
    """Two operators, or a script, must not overwrite each other."""
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_create_some, args=(tmp_path,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    store = KeyStore(tmp_path)
    store.load()
    assert len(store.stored()) == 15


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(command, [*words, "--data-dir", str(folder)])


def test_the_command_line_shows_a_key_once(tmp_path: Path) -> None:
    """Create prints it, and nothing does so again."""
    made = run(tmp_path, "create", "--tenant", "acme", "--rpm", "60", "--expires", "30d", "--name", "till")
    text = made.stdout.strip()
    store = KeyStore(tmp_path)
    store.load()
    assert Authenticator(store).authenticate(bearer(text)).limits == Limits(60)
    for listed in (run(tmp_path, "list"), run(tmp_path, "list", "--json")):
        assert listed.exit_code == 0
        assert text[4:16] in listed.stdout
        assert text[17:] not in listed.output
        assert store.stored()[0].sha256 not in listed.output


def test_a_key_for_a_policy_that_is_not_here_comes_with_a_warning(tmp_path: Path) -> None:
    """A slip in the name shows now, and not at the tenant's first request; the policy may be elsewhere, so the key is made."""
    made = run(tmp_path, "create", "--tenant", "acme", "--policy", "basline")
    assert made.exit_code == 0
    assert made.stdout.startswith("cav_")
    first, second = made.stderr.splitlines()
    assert first == f"note: the first key in `{tmp_path}`; only a gateway on that data_dir takes it"
    assert second.startswith("warning: no policy named `basline`; expected one of baseline, strict")
    assert run(tmp_path, "create", "--tenant", "acme").stderr == ""


def test_the_command_line_speaks_json(tmp_path: Path) -> None:
    """Scripts make keys, too."""
    made = json.loads(run(tmp_path, "create", "--tenant", "acme", "--json").stdout)
    assert (made["key"][4:16], made["tenant"], made["state"]) == (made["id"], "acme", "active")
    assert json.loads(run(tmp_path, "revoke", made["id"], "--json").stdout)["state"] == "revoked"
    assert [row["state"] for row in json.loads(run(tmp_path, "list", "--json").stdout)] == ["revoked"]


@pytest.mark.parametrize(
    "words",
    [
        ("create",),
        ("create", "--tenant", "a b"),
        ("create", "--tenant", "a", "--rpm", "0"),
        ("create", "--tenant", "a", "--expires", "soon"),
        ("create", "--tenant", "a", "--expires", "2001-01-01"),
        ("create", "--tenant", "a", "--expires", "9999999w"),
        ("revoke", "aaaaaaaaaaaa"),
    ],
)
def test_the_command_line_could_not_run(tmp_path: Path, words: tuple[str, ...]) -> None:
    """Exit code 2, words on standard error, nothing stored."""
    result = run(tmp_path, *words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr
    assert not (tmp_path / "keys.json").exists()


def test_keys_go_where_the_settings_say(tmp_path: Path) -> None:
    """The gateway and the command line must mean the same file."""
    CliRunner().invoke(command, ["create", "--tenant", "acme"], env={"CAVEAT_DATA_DIR": str(tmp_path)})
    assert (tmp_path / "keys.json").exists()


def test_the_check_names_a_key_whose_policy_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A policy that was renamed leaves its tenants with nothing but 503; a revoked key harms nobody."""
    monkeypatch.chdir(tmp_path)
    data = tmp_path / ".caveat"
    data.mkdir()
    old = json.loads(run(data, "create", "--tenant", "acme", "--policy", "gone", "--json").stdout)
    assert run(data, "create", "--tenant", "acme").exit_code == 0
    checked = CliRunner().invoke(check, [])
    assert checked.exit_code == 1
    assert (
        f"key `{old['id']}` of tenant `acme`: found policy `gone`, expected one of baseline, strict" in checked.stderr
    )
    assert run(data, "revoke", old["id"]).exit_code == 0
    checked = CliRunner().invoke(check, [])
    assert (checked.exit_code, ", 1 key," in checked.stdout) == (0, True), checked.output
