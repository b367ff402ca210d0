"""From facts to the document: which section says what, in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from gateway.audit.export_row import rfc3339
from gateway.dashboard.charts import Bar
from gateway.evidence.document import Block, Chart, Document, Paragraph, Section, Table, Words
from gateway.evidence.types import Count, Evidence, Figure
from gateway.evidence.wording import SECTIONS, mappings

MAX_DETAILED: Final = 20  # policies, cards and classifiers with all that they say; the rest is in evidence.json
MAX_BARS: Final = 12
_MICRO: Final = 1_000_000
_LAST: Final = 253_402_300_799 * _MICRO  # the last second that RFC 3339 can say
_HASH: Final = 16  # characters of a digest that stand in a table; the whole of it is in evidence.json


def compose(evidence: Evidence, language: str) -> Document:
    """Return the document in one of the languages that there are words for. Raises ValueError."""
    say = Words(language)
    sections = {section.id: section for section in (make(evidence, say) for make in _MAKERS)}
    period = f"{_time(evidence.period.since)} – {_time(evidence.period.until)}"
    subtitle = f"{say('for_tenant')} {evidence.tenant} · {say('period')} {period}"
    return Document(language, say("title"), subtitle, tuple(sections[name] for name in SECTIONS))


def _summary(evidence: Evidence, say: Words) -> Section:
    counts, found = evidence.counts, evidence.verification
    rows = [
        (say("for_tenant"), evidence.tenant),
        (say("since"), _time(evidence.period.since)),
        (say("until"), _time(evidence.period.until)),
        (say("decisions"), _number(counts.decisions)),
        *((f"{say('action')}: {name}", _number(total)) for (name,), total in counts.actions),
        (say("changes"), _number(len(evidence.changes))),
        (say("erasures"), _number(len(evidence.keeping.erasures))),
        (say("version"), f"caveat {evidence.version}"),
    ]
    return say.section(
        "summary",
        [
            Paragraph(
                "This pack states what the audit log of a moderation gateway holds about one tenant in one period. It helps a deployer to "
                "show how AI systems were used and watched over. It judges nothing: the last sections say what it does not cover."
            ),
            _verdict(evidence),
            say.table("summary", ("fact", "value"), rows),
            _beginnings(evidence, say),
            None if not counts.unfinished else Paragraph(f"{_number(counts.unfinished)} exchanges began and have no end in the log."),
            None if not evidence.left_out else Paragraph(f"{_number(evidence.left_out)} more changes, erasures or periods than are listed.", is_alarm=True),
            None if found.signed_records else Paragraph("None of the tenant's records is under a signed checkpoint that could be read.", is_alarm=True),
        ],
    )  # fmt: skip


def _verdict(evidence: Evidence) -> Paragraph:
    found = evidence.verification
    if found.is_whole:
        return Paragraph("The log was verified when the pack was made: it is whole.")
    faults = found.faults + (found.archive_faults or 0)
    told = f"The log was verified when the pack was made: {faults} faults, {found.interrupted} interrupted exchanges."
    if faults:
        told += " Figures from a log with faults prove nothing until `caveat audit verify` has been looked into."
    return Paragraph(told, is_alarm=bool(faults))


def _beginnings(evidence: Evidence, say: Words) -> Table | None:
    if not evidence.beginnings:
        return None
    rows = [(each.writer, _number(each.seq), _time(each.time)) for each in evidence.beginnings]
    return say.table("beginnings", ("writer", "count", "time"), rows)


def _counts(evidence: Evidence, say: Words) -> Section:
    counts = evidence.counts
    by_rule = sorted(counts.fired, key=lambda each: (-each.total, each.name))
    return say.section(
        "counts",
        [
            _chart(say("actions"), counts.actions),
            say.table("actions", ("action", "decisions"), _rows(counts.actions)),
            say.table("by_day", ("day", "action", "decisions"), _rows(counts.days)),
            _chart(say("fired"), _merged(counts.fired)),
            say.table("fired", ("category", "rule", "mode", "action", "decisions"), _rows(by_rule)),
            say.table("models", ("model", "decisions"), _rows(counts.models)),
            say.table("endpoints", ("endpoint", "decisions"), _rows(counts.endpoints)),
            say.table("languages", ("language", "decisions"), _rows(counts.languages)),
            say.table("statuses", ("status", "decisions"), _rows(counts.statuses)),
            say.table("rejected", ("status", "code", "count"), _rows(counts.rejected)),
            say.table("other_records", ("kind", "count"), _rows(counts.other_records)),
        ],
    )


def _inforce(evidence: Evidence, say: Words) -> Section:
    blocks: list[Block] = [
        Paragraph(
            "Policies and cards as the decisions of the period name them. Rules and sentences are of the files at hand, and stand here only "
            "where those have the recorded digest; for others the history of the files has to be looked at."
        ),
        say.table(
            "policies",
            ("policy", "revision", "digest", "first", "last", "decisions", "rules"),
            ((p.policy, p.revision, p.sha256[:_HASH], _time(p.first), _time(p.last), _number(p.decisions), _held(p.rules)) for p in evidence.policies),
        ),
        say.table(
            "cards",
            ("card", "digest", "licence", "decisions", "sentence"),
            ((c.card, c.sha256[:_HASH], c.licence or "", _number(c.decisions), _held(c.sentences)) for c in evidence.cards),
        ),
    ]  # fmt: skip
    for policy in evidence.policies[:MAX_DETAILED]:
        if policy.rules is not None:
            rows = [(each.id, each.does, each.source) for each in policy.rules]
            blocks.append(_titled(say.table("rules", ("rule", "does", "source"), rows), policy.policy, policy.sha256))
    for card in evidence.cards[:MAX_DETAILED]:
        if card.sentences is not None:
            rows = [(each.id, each.quote, each.gloss) for each in card.sentences]
            table = say.table("cards", ("rule", "sentence", "gloss"), rows)
            blocks.append(_titled(table, card.name or card.card, card.sha256))
    return say.section("inforce", blocks)


def _coverage(evidence: Evidence, say: Words) -> Section:
    languages = list(dict.fromkeys(each.language for each in evidence.coverage))
    by_category: dict[str, dict[str, str]] = {}
    for each in evidence.coverage:
        by_category.setdefault(each.category, {})[each.language] = ", ".join(each.classifiers) or "–"
    rows = [(name, *(found[language] for language in languages)) for name, found in by_category.items()]
    head = (say("category"), *languages)
    return say.section(
        "coverage",
        [
            Paragraph(
                "Which of the classifiers that took part can judge a category that a rule asks about, by language. Where there is none, "
                "the category is unjudged in that language, and the policy's `on_unjudged` says what follows."
            ),
            say.table("coverage", ("category",), rows)._replace(head=head) if rows else None,
        ],
    )


def _quality(evidence: Evidence, say: Words) -> Section:
    blocks: list[Block] = []
    for each in evidence.classifiers[:MAX_DETAILED]:
        rows = [
            (_time(time), version, ", ".join(w[:_HASH] for w in weights)) for time, version, weights in each.in_force
        ]
        table = say.table("classifier", ("since", "version", "weights"), rows)
        blocks.append(table._replace(caption=f"{table.caption}: {each.name}"))
        if not each.is_same:
            blocks.append(
                Paragraph(
                    f"{each.name}: the manifest at hand is not of the version that was recorded last, so its figures are left out."
                )
            )
        if each.known_limits:
            table = say.table("limits", ("limits",), ((limit,) for limit in each.known_limits))
            blocks.append(table._replace(caption=f"{table.caption}: {each.name}"))
        for caption, figures in (("quality_of", each.quality), ("fairness_of", each.fairness)):
            if figures:
                table = say.table(
                    caption, ("measure", "dataset", "language", "value", "interval", "texts"), map(_figure, figures)
                )
                blocks.append(table._replace(caption=f"{table.caption}: {each.name}"))
    return say.section("quality", blocks or [Paragraph(say("none"))])  # fmt: skip


def _verification(evidence: Evidence, say: Words) -> Section:
    found = evidence.verification
    rows = [
        ("faults", _number(found.faults)),
        ("interrupted exchanges of the tenant", _number(found.interrupted)),
        ("the tenant's records in the spool", _number(found.spool_records)),
        ("the tenant's records in Redis", _number(found.redis_records)),
        ("of these under the newest checkpoint", _number(found.signed_records)),
    ]
    if found.archive_faults is not None:
        rows.append(("faults of the archive", _number(found.archive_faults)))
    if found.size is not None:
        rows += [
            ("checkpoint of", found.origin or ""),
            ("records under it, of all tenants", _number(found.size)),
            ("root", found.root or ""),
            ("signed", "" if found.signed_at is None else _time(found.signed_at)),
        ]
    return say.section(
        "verification",
        [
            Paragraph(
                "What `caveat audit verify` said of the whole log when the pack was made. The chain of each writer shows an edit, the tree over all "
                "writers a deletion, a checkpoint that somebody else has kept shows a log that was written anew."
            ),
            say.table("verification", ("fact", "value"), rows),
            say.table("finding", ("finding", "count"), _rows(found.findings)),
        ],
    )  # fmt: skip


def _sample(evidence: Evidence, say: Words) -> Section:
    sample = evidence.sample
    told = f"The sample is {sample.rule}. "
    told += (
        f"There is no proof: {sample.missing}."
        if sample.missing
        else "proof.json proves that their records are in the signed log."
    )
    rows = [(each.id, _time(each.time), each.action, ", ".join(map(str, each.leaves))) for each in sample.decisions]
    return say.section("sample", [Paragraph(told), say.table("sample", ("decision", "time", "action", "leaves"), rows)])


def _changes(evidence: Evidence, say: Words) -> Section:
    rows = [
        (
            _time(c.time),
            c.kind,
            c.subject,
            "; ".join(filter(None, (c.what, *c.differences))),
            _digest(c.before),
            _digest(c.after),
            c.who,
            c.reason,
        )
        for c in evidence.changes
    ]
    return say.section(
        "changes",
        [
            Paragraph(
                "Changes of the policies, cards and keys that concern the tenant, starts with a configuration (`config`), and what people did at "
                "the desk for the tenant. A changed file has no author: the history of the files names one."
            ),
            say.table("changes", ("time", "kind", "subject", "what", "before", "after", "who", "reason"), rows),
        ],
    )


def _degraded(evidence: Evidence, say: Words) -> Section:
    found = evidence.degraded
    rows = [(e.what, e.writer, _time(e.begin), "" if e.end is None else _time(e.end)) for e in found.periods]
    open_words = f"In {_number(found.failed_open)} decisions something passed unjudged because the policy says so."
    return say.section(
        "degraded",
        [
            Paragraph(open_words, is_alarm=bool(found.failed_open)),
            say.table("periods", ("what", "writer", "since", "until"), rows),
            say.table("alarms", ("what", "count"), _rows(found.alarms)),
            say.table("unjudged", ("day", "category", "reason", "decisions"), _rows(found.unjudged)),
            say.table("failed", ("classifier", "status", "decisions"), _rows(found.failed)),
        ],
    )


def _keeping(evidence: Evidence, say: Words) -> Section:
    found = evidence.keeping
    hold = "There is no legal hold on the tenant."
    if found.hold is not None:
        hold = f"There is a legal hold on the tenant since {_time(found.hold_since or 0)}: {found.hold}"
    elif not found.is_archive_read:
        hold = "No archive was read; legal holds stand in an archive."
    kept = {(p.policy, p.level, p.retention_days) for p in evidence.policies if p.level is not None}
    return say.section(
        "keeping",
        [
            Paragraph(
                f"{_number(found.stored_texts)} decisions of the period had an encrypted text beside them. {hold}"
            ),
            say.table("retention", ("policy", "level", "days"), sorted(kept, key=str)),
            say.table(
                "erasures",
                ("time", "scope", "keys", "texts", "reason", "who"),
                ((_time(e.time), e.scope, _number(e.keys), _number(e.texts), e.reason, e.who) for e in found.erasures),
            ),
        ],
    )


def _mapping(evidence: Evidence, say: Words) -> Section:  # noqa: ARG001 - the same for every pack
    blocks: list[Block] = [
        Paragraph(
            "This helps a deployer to show something; it does not show by itself that a duty is met, nor that it applies."
        )
    ]
    for framework in mappings().frameworks:
        rows = [(e.at, e.about, e.helps, ", ".join(say(part) for part in e.part)) for e in framework.entries]
        table = say.table("mapping", ("at", "about", "helps", "part"), rows)
        blocks += [
            table._replace(caption=framework.title),
            Paragraph(f"{framework.source}. {framework.note}"),
        ]
    return say.section("mapping", blocks)


def _not_covered(evidence: Evidence, say: Words) -> Section:  # noqa: ARG001 - the same for every pack
    return say.section("not_covered", [Paragraph(each) for each in mappings().does_not_cover])


def _checking(evidence: Evidence, say: Words) -> Section:
    lines = [
        "1. Get the public key of the log from its operator, over a way that you trust and not from this pack: `caveat audit checkpoint --pubkey`.",
        "2. `caveat evidence --check PACK.zip --pubkey caveat.pub` checks all of it: manifest.note, manifest.json, each file, proof.json. No log is needed.",
        "3. By hand: manifest.note is a signed note (c2sp.org/signed-note, Ed25519) over the SHA-256 of manifest.json.",
        "4. To see that the log is the one you knew before, hold it against a checkpoint that you have kept: `caveat audit verify --checkpoint`.",
    ]
    if evidence.sample.missing:
        lines.append(f"There is no proof.json in this pack: {evidence.sample.missing}.")
    return say.section("checking", [Paragraph(line) for line in lines])


_MAKERS: Final = (
    _summary, _counts, _inforce, _coverage, _quality, _verification, _sample, _changes, _degraded, _keeping, _mapping,
    _not_covered, _checking,
)  # fmt: skip


def _chart(title: str, counts: Sequence[Count]) -> Chart | None:
    largest = sorted(counts, key=lambda each: (-each.total, each.name))[:MAX_BARS]
    if not largest:
        return None
    return Chart(title, tuple(Bar(each.name[0], each.total, None, None, "n") for each in largest), ("n",))


def _merged(counts: Iterable[Count]) -> list[Count]:
    """Join the rows of one first column."""
    totals: dict[str, int] = {}
    for each in counts:
        totals[each.name[0]] = totals.get(each.name[0], 0) + each.total
    return [Count((name,), total) for name, total in sorted(totals.items())]


def _rows(counts: Iterable[Count]) -> Iterator[tuple[str, ...]]:
    return ((*each.name, _number(each.total)) for each in counts)


def _figure(each: Figure) -> tuple[str, ...]:
    interval = "" if each.low_e6 is None or each.high_e6 is None else f"{_plain(each.low_e6)} – {_plain(each.high_e6)}"
    texts = "" if each.texts is None else _number(each.texts)
    return each.measure, each.dataset, each.language, _plain(each.value_e6), interval, texts


def _plain(millionths: int) -> str:
    return f"{millionths / _MICRO:.3f}"


def _held(things: Sequence[object] | None) -> str:
    return "not at hand" if things is None else _number(len(things))


def _titled(table: Table, name: str, digest: str) -> Table:
    return table._replace(caption=f"{table.caption}: {name} {digest[:_HASH]}")


def _digest(text: str) -> str:
    """Shorten `name digest` or a digest."""
    name, _, digest = text.rpartition(" ")
    return f"{name} {digest[:_HASH]}".strip()


def _number(value: int) -> str:
    return f"{value:,}"


def _time(microseconds: int) -> str:
    microseconds = min(max(microseconds, 0), _LAST)
    if microseconds % _MICRO:
        return rfc3339(microseconds)
    return datetime.fromtimestamp(microseconds // _MICRO, UTC).isoformat().removesuffix("+00:00") + "Z"
