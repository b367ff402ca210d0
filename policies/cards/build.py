"""A card file whose shape is good → a Card, or every reason why it cannot be enforced."""

from __future__ import annotations

import dataclasses
import hashlib
import json

from policies.cards import schema
from policies.cards.sampling import strange
from policies.cards.types import (
    CONTENT,
    MAIN,
    Card,
    Caveat,
    ContextLength,
    KindOfModel,
    Licence,
    LicenceTerms,
    ModelKind,
    Production,
    ProductionUse,
    PromptFormat,
    Purpose,
    Run,
    Source,
    Template,
)
from policies.cards.words import as_data
from policies.cards.written import Written
from policies.source import SourceError
from policies.types import Citation


def build(written: Written) -> Card:
    """Make the card. Raises SourceError with every fault, for a draft too."""
    form = written.form
    if not isinstance(form, schema.CardForm):
        raise SourceError(
            written.at(("status",), "found a draft, expected a card that a person has read and confirmed")
        )
    faults = [*_sources(written), *_caveats(written)]
    if faults:
        raise SourceError(*faults)
    card = _card(written, form)
    faults = [*_enforced(written, card), *_consistent(written, card)]
    if faults:
        raise SourceError(*faults)
    return dataclasses.replace(card, digest=digest(card))


def digest(card: Card) -> str:
    """Return the sha256 (hex) over all that the card says; layout, comments and status of the file are not part of it."""
    form = as_data(card)
    del form["digest"], form["status"]
    return hashlib.sha256(json.dumps(form, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _sources(written: Written) -> list[str]:
    if MAIN in written.form.sources:
        return []
    return [written.at(("sources",), f"found no `{MAIN}`, expected the card's own text among the sources")]


def _caveats(written: Written) -> list[str]:
    faults: list[str] = []
    seen: set[str] = set()
    for index, caveat, rules in written.caveats():
        place = ("caveats", index)
        if caveat.id in seen:
            faults.append(written.at((*place, "id"), f"found a second caveat `{caveat.id}`, expected each id once"))
        seen.add(caveat.id)
        if caveat.source not in written.form.sources:
            faults.append(
                written.at((*place, "source"), f"found `{caveat.source}`, expected a name that `sources` has")
            )
        if not caveat.gloss.strip():
            faults.append(written.at(place, f"found no `gloss` in caveat `{caveat.id}`, expected it in English"))
        if not rules:
            faults.append(written.at(place, f"found the quote of caveat `{caveat.id}`, which no rule uses"))
        if not caveat.quote.strip():
            faults += [
                written.at(place, f"found rule `{written.rule_id(index, n)}` without a quote")
                for n in range(len(rules))
            ]
        faults += [
            written.at((*place, "rules", n), f"found rule `{written.rule_id(index, n)}` again, expected it once")
            for n, rule in enumerate(rules)
            if rule in rules[:n]
        ]
    return faults


def _card(written: Written, form: schema.CardForm) -> Card:
    names = [MAIN, *(name for name in form.sources if name != MAIN)]
    return Card(
        id=form.card,
        name=form.name,
        models=tuple(form.models),
        revision=form.revision,
        architecture=form.architecture,
        parameters=form.parameters,
        context_tokens=form.context_tokens,
        kind=form.kind,
        languages=tuple(form.languages),
        production=form.production,
        licence=_licence(form.licence),
        intended=tuple(form.intended),
        out_of_scope=tuple(form.out_of_scope or ()),
        run=_run(form.run),
        sources=tuple(Source(name, **form.sources[name].model_dump()) for name in names),
        caveats=tuple(
            Caveat(
                caveat.id,
                caveat.quote,
                caveat.gloss,
                tuple(
                    rule.rule(written.rule_id(index, n), Citation(form.card, caveat.quote, caveat.gloss))
                    for n, rule in enumerate(rules)
                ),
                caveat.source,
            )
            for index, caveat, rules in written.caveats()
        ),
        status=form.status,
        digest="",
    )


def _licence(form: schema.LicenceForm) -> Licence:
    return Licence(form.spdx, form.name, form.commercial, form.attribution, form.share_alike, tuple(form.terms or ()))


def _run(form: schema.RunForm) -> Run:
    template = form.template
    return Run(
        dtype=form.dtype,
        quantize=form.quantize,
        device_map=form.device_map,
        template=None if template is None else Template(**template.model_dump()),
        system_prompt=form.system_prompt,
        control_tokens=tuple(form.control_tokens or ()),
        stop_ids=tuple(form.stop_ids or ()),
        stop_strings=tuple(form.stop_strings or ()),
        sampling=dict(form.sampling or {}),
        max_new_tokens=form.max_new_tokens,
        max_length=form.max_length,
        unset=tuple(form.unset or ()),
    )


def _enforced(written: Written, card: Card) -> list[str]:
    """Tell what the card states without a rule that sees to it."""
    rules = list(card.rules())
    faults: list[str] = []
    if not card.licence.commercial and not any(
        isinstance(r, LicenceTerms) and r.action == "refuse" and Purpose.COMMERCIAL in r.purposes for r in rules
    ):
        told = "found a non-commercial licence that no rule enforces, expected one of kind `licence` that refuses `commercial`"
        faults.append(written.at(("licence", "commercial"), told))
    refusing = any(isinstance(r, ProductionUse) and r.action == "refuse" for r in rules)
    if card.production is Production.NO and not refusing:
        told = (
            "found a model not for production, which no rule enforces, expected one of kind `production` that refuses"
        )
        faults.append(written.at(("production",), told))
    if card.kind is ModelKind.BASE and not any(isinstance(r, KindOfModel) for r in rules):
        faults.append(written.at(("kind",), "found a base model, expected a rule of kind `model_kind`"))
    return faults


def _consistent(written: Written, card: Card) -> list[str]:
    faults: list[str] = []
    run = card.run
    faults += [
        written.at(("run", "sampling", name), f"`run.sampling.{name}`: {told}") for name, told in strange(run.sampling)
    ]
    has_system = bool(run.system_prompt or (run.template and run.template.system.replace(CONTENT, "").strip()))
    for rule in card.rules():
        if isinstance(rule, PromptFormat):
            unknown = [token for token in rule.control_tokens if token not in run.control_tokens]
            faults += [written.at_rule(rule.id, f"found `{t}`, expected one of `run.control_tokens`") for t in unknown]
            if rule.system_prompt and not has_system:
                faults.append(written.at_rule(rule.id, "found a system prompt wanted, expected one in `run`"))
        if isinstance(rule, ContextLength) and rule.tokens > card.context_tokens:
            faults.append(written.at_rule(rule.id, f"found {rule.tokens}, expected at most {card.context_tokens}"))
    return faults
