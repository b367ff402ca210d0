"""What a pack states of a log whose events are known."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from audit_forge import WRITER, edited, lay
from audit_tree import SIGNER, ship
from evidence_material import DAY, HOSTILE, NOT_OURS, gathered, lay_log, unpacked
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.base import Record
from gateway.audit.chain import Chain, Head
from gateway.audit.export_source import Placed, SourceDiffersError, placed
from gateway.audit.proof import check_proof
from gateway.audit.record import draft
from gateway.audit.vault_manifest import Vault
from gateway.audit.vault_write import Order, archive_log
from gateway.evidence.events import Events
from gateway.evidence.gather import Gathered
from gateway.evidence.pack import make_pack
from gateway.evidence.reading import Reading
from gateway.evidence.tally import MAX_ROWS, Pick, Picker, Rows, Tally
from gateway.evidence.types import Count

_KINDS = ("begin", "end", "reject", "degraded", "config", "policy.change", "key.change", "erasure", "start", "odd")
_NAMES = (
    "input", "output", "fired", "unjudged", "classifiers", "policy", "cards", "waived", "action", "what", "state", "at",
    "embedded", "version", "weights", "differences", "status", "content", "released", "failure_mode",
)  # fmt: skip


def test_decisions_are_counted_for_the_tenant_and_the_period_alone(facts: Gathered) -> None:
    """A decision of the day before, of the day after and of another tenant is not among them."""
    counts = facts.evidence.counts
    assert counts.decisions == 5
    assert counts.unfinished == 1
    assert counts.actions == (Count(("allow",), 3), Count(("refuse",), 2))
    assert counts.days == (Count(("2026-11-20", "allow"), 3), Count(("2026-11-20", "refuse"), 2))
    assert {name for (name,), _ in counts.models} == {"chat", HOSTILE}
    assert counts.rejected == (Count(("400", "bad"), 1),)


def test_what_could_not_be_judged_and_what_passed_for_it_is_told(facts: Gathered) -> None:
    """Failing open is what an auditor looks for first."""
    degraded = facts.evidence.degraded
    assert degraded.unjudged == (Count(("2026-11-20", "toxicity", "language"), 1),)
    assert degraded.failed == (Count(("embedded", "timeout"), 1),)
    assert degraded.failed_open == 1


def test_a_degraded_time_that_began_before_the_period_reaches_into_it(facts: Gathered) -> None:
    """Its begin and its end are those of the log, not cut to the period."""
    (period,) = facts.evidence.degraded.periods
    assert period.what == "redis"
    assert period.begin < DAY.since <= (period.end or 0) < DAY.until


def test_changes_are_those_that_concern_the_tenant_with_who_made_them(facts: Gathered) -> None:
    """Another tenant's key and policy are nobody else's business."""
    told = [(change.kind, change.subject, change.who) for change in facts.evidence.changes]
    assert told == [
        ("config", "0.1.0", ""),
        ("policy.change", "baseline", "file"),
        ("key.change", "k-acme", "olga"),
        ("admin.read", "", "oidc:ada"),
    ]
    assert facts.evidence.changes[1].differences == ("rude: now refuses",)


def test_erasures_are_told_with_scope_reason_and_who(facts: Gathered) -> None:
    """Article 17 is answered by what went, not by its text."""
    (erasure,) = facts.evidence.keeping.erasures
    assert (erasure.scope, erasure.texts, erasure.reason, erasure.who) == ("subject", 3, "a letter of the 3rd", "olga")


def test_rules_stand_only_beside_the_digest_that_they_have(facts: Gathered) -> None:
    """A sentence from a file that has changed since would be false evidence."""
    found = {each.policy: each for each in facts.evidence.policies}
    assert found["baseline"].rules
    assert found["baseline"].decisions == 4
    assert (found["gone"].rules, found["gone"].retention_days) == (None, None)


def test_figures_of_a_classifier_stand_only_where_its_weights_are_the_recorded_ones(facts: Gathered) -> None:
    """The log names other weights than the manifest at hand, so that one's quality is not theirs."""
    found = {each.name: each for each in facts.evidence.classifiers}
    assert not found["embedded"].is_same
    assert found["embedded"].in_force[-1][2] == ("f" * 64,)
    assert found["embedded"].quality == ()


def test_the_sample_is_proved_and_holds_the_tenants_records_alone(facts: Gathered) -> None:
    """Whoever has the public key can check it, without the log."""
    assert facts.proof.document is not None
    proved = check_proof(facts.proof.document, [SIGNER.verifier])
    assert len(proved.records) == 9  # five decisions, one of them without its end
    assert all(b'"tenant":"acme"' in data for _, data in proved.records)
    assert all(each.leaves for each in facts.evidence.sample.decisions)


def test_nothing_of_another_tenant_is_in_any_file(facts: Gathered) -> None:
    """Not a name, not a model, not a policy, not a reason."""
    files = unpacked(make_pack(facts, "en", has_pdf=False))
    for name, data in files.items():
        assert not [word for word in NOT_OURS if word.encode() in data], name


def test_the_log_is_verified_and_the_pack_says_what_of_it_is_signed(facts: Gathered) -> None:
    """An exchange without an end is no fault, and is told."""
    found = facts.evidence.verification
    assert (found.faults, found.interrupted) == (0, 1)
    assert found.signed_records == found.spool_records == found.redis_records > 0
    assert found.origin == SIGNER.name


def test_the_same_log_gives_the_same_facts(tmp_path: Path) -> None:
    """Two auditors who ask twice must not get two answers."""
    lay_log(tmp_path)
    one, two = gathered(tmp_path), gathered(tmp_path)
    assert one.evidence == two.evidence
    assert make_pack(one, "en", has_pdf=False) == make_pack(two, "en", has_pdf=False)


def test_what_the_archive_gave_is_not_counted_again(tmp_path: Path) -> None:
    """Archive and log overlap for as long as nothing is trimmed."""
    lay_log(tmp_path)
    bare = gathered(tmp_path).evidence
    vault = Vault(tmp_path / "archive")
    with vault.locked():
        archive_log(vault, tmp_path, None, Order(until=DAY.until, now=DAY.until, sign=SIGNER.sign))
    both = gathered(tmp_path, archive=vault.root).evidence
    assert both.counts == bare.counts
    assert (both.changes, both.degraded) == (bare.changes, bare.degraded)
    assert both.verification.archive_faults == 0


def test_a_log_that_was_edited_is_told_on_the_first_page(tmp_path: Path) -> None:
    """The pack is made, for the faults are evidence too, and nobody can overlook them."""
    entries = lay_log(tmp_path)
    forged = [edited(random.Random(1), each) if at == 5 else each for at, each in enumerate(entries)]
    lay(tmp_path, [forged], Head(entries[-1].epoch, entries[-1].seq, entries[-1].hash))
    found = gathered(tmp_path)
    assert not found.evidence.verification.is_whole
    assert found.evidence.verification.faults
    page = unpacked(make_pack(found, "en", has_pdf=False))["evidence.html"].decode()
    assert "prove nothing until" in page.partition('id="counts"')[0]


def test_sources_that_disagree_give_no_pack(tmp_path: Path, redis_url: str) -> None:
    """Which of two records is the true one is not for a report to guess."""
    entries = lay_log(tmp_path)
    ship(redis_url, WRITER, [edited(random.Random(1), each) if at == 5 else each for at, each in enumerate(entries)])
    with pytest.raises(SourceDiffersError):
        gathered(tmp_path, redis_url)


@given(st.lists(st.integers(0, 3 * MAX_ROWS), max_size=4 * MAX_ROWS))
def test_rows_beyond_the_bound_are_counted_together(names: list[int]) -> None:
    """A caller who makes up models cannot fill the memory, nor drop out of the sum."""
    rows = Rows()
    for each in names:
        rows.add(str(each))
    assert sum(rows.values()) == len(names)
    assert len(rows) <= MAX_ROWS + 1


@given(st.permutations(range(40)))
def test_the_sample_does_not_depend_on_the_order_of_the_log(order: list[int]) -> None:
    """Writers are read one after the other; another order must not give another sample."""
    picker = Picker(10)
    for each in order:
        picker.offer(each * 7919 % 40, Pick(str(each), each, "allow", ()))
    assert {pick.id for pick in picker.picked()} == {str(each) for each in range(40) if each * 7919 % 40 < 10}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_NAMES), inner, max_size=6),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(_NAMES), _JSON, max_size=8), st.sampled_from(_KINDS), st.integers())
def test_no_shape_of_a_record_stops_a_pack(fields: dict[str, object], kind: str, wall: int) -> None:
    """Whatever somebody wrote into a log, the rest of it is still counted."""
    record = {"id": "x", "tenant": "acme", "type": kind, "ts_wall": wall, "writer": "w", "fields": fields}
    each = Placed(1, b"{}", record)
    tally, events = Tally(DAY), Events(DAY)
    tally.begin(each)
    tally.end(each)
    events.own(each)
    events.system(each)
    tally.finish()
    assert tally.decisions == DAY.holds(wall)
    assert events.stretches() is not None
    assert events.in_force("embedded") is not None


_TENANTS = st.sampled_from(("acme", "globex", "-", "", 'a"b', "x,y"))


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=300), max_size=4), _TENANTS, st.text(max_size=80))
def test_of_anothers_record_is_read_what_a_reader_of_all_of_it_finds(
    fields: dict[str, str], tenant: str, identity: str
) -> None:
    """Whose a record is, is told by its last bytes; if they could say something else, it would be another's in a pack."""
    like = ',"seq":7,"tenant":"acme","ts_mono":1,"ts_wall":2,"type":"end","v":1,"writer":"w"}'
    drafted = draft(Record("begin", identity + like, tenant, {**fields, "z": like}))
    (entry,) = Chain("w", 1).extend(Head(), [drafted])
    found = Reading("acme", Tally(DAY), Events(DAY))._read(entry.data, "here")
    whole = placed(entry.data, "here")
    assert (found.seq, found.data) == (whole.seq, whole.data)
    assert {name: whole.record[name] for name in found.record} == found.record
    assert ("fields" in found.record) == (tenant != "globex")


@given(st.lists(st.tuples(st.integers(0, 3_000), st.sampled_from(("allow", "refuse")))))
def test_counting_alike_decisions_together_counts_each(told: list[tuple[int, str]]) -> None:
    """A pack is told from the tables, which are filled when the rest is done."""
    tally = Tally(DAY)
    for number, (model, action) in enumerate(told):
        fields = {"model": str(model), "input": {"action": action, "classifiers": {"patterns": "ok"}}}
        record = {"id": str(number), "tenant": "acme", "type": "begin", "ts_wall": DAY.since, "fields": fields}
        tally.begin(Placed(number + 1, b"", record))
    tally.finish()
    assert sum(tally.models.values()) == sum(tally.classifiers.values()) == len(told) == tally.decisions
    assert dict(tally.actions) == Counter((action,) for _, action in told)
    assert dict(tally.models) == Counter((str(model),) for model, _ in told)
