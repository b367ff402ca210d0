"""What a model's card says, carried out on whole exchanges: refusals, disclaimers, cuts, other models, placeholders."""

from __future__ import annotations

import dataclasses
import json

import pytest
from card_scenes import BECAUSE, CARDS, EMAIL, ID, NOBODY_ASKS, Scene, Script, WordFleet, card, said
from fakes import PLAN, WHO, Drive, unread_metrics

from gateway.audit.record import canonical
from gateway.pipeline.admission import ContextLengthExceeded
from gateway.pipeline.pipeline import Pipeline
from gateway.protocols.embeddings import ENDPOINT as EMBEDDINGS
from gateway.protocols.moderations import ENDPOINT as MODERATIONS
from gateway.types import Closed, Delta
from policies.actions import disclaim, escalate, pseudonymise, refuse, replace, reroute, trim
from policies.cards import types as c
from policies.messages import messages
from policies.types import Loosening, Outcome, Policy, Rule, Waiver


async def test_a_non_commercial_model_refuses_a_commercial_key_before_anything_is_generated() -> None:
    """The licence is named with its sentence, the model is not asked, and the record names card, rule and quote."""
    scene = Scene(CARDS["stablelm-tuned-alpha-7b"], who=WHO)
    drive = await scene()
    assert "NonCommercial" in said(drive)
    assert "open-source community" in said(drive)
    assert scene.asked_models == []
    begin, end = scene.log.records
    [fired] = [f for f in begin.fields["input"]["fired"] if f["category"] == "admission.licence"]
    assert (fired["rule"], fired["card"], fired["quote"]) == (
        "card:stablelm-tuned-alpha-7b/licence/1",
        "stablelm-tuned-alpha-7b",
        "licence",
    )
    assert begin.fields["policy"]["cards"] == {"stablelm-tuned-alpha-7b": CARDS["stablelm-tuned-alpha-7b"].digest}
    assert (end.fields["status"], end.fields["action"]) == ("refused", "refuse")


async def test_a_prompt_beyond_the_context_is_a_400_that_names_the_limit() -> None:
    """Callers' libraries know that code; the refusal is recorded before it is told."""
    scene = Scene(card(c.ContextLength(ID, BECAUSE, 5, "refuse")))
    with pytest.raises(ContextLengthExceeded, match="longer than the 5 tokens") as caught:
        await scene("word " * 40)
    assert (caught.value.status, caught.value.code) == (400, "context_length_exceeded")
    assert [r.type for r in scene.log.records] == ["begin", "end"]
    assert scene.asked_models == []


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("text", "language"), [("What is twenty times two, I wonder?", "en"), ("ยี่สิบคูณสองเท่ากับเท่าไหร่ครับ twenty", "th")]
)
async def test_a_disclaimer_ends_the_answer_in_the_users_language(stream: bool, text: str, language: str) -> None:
    """The text is kept, what is attached cites its sentence, and header, body and record say `disclaim`."""
    rule = c.Scope(ID, BECAUSE, "scope.math", 0.5, "disclaim")
    scene = Scene(card(rule), {"twenty": "scope.math"})
    drive = await scene(text, stream=stream)
    told = "".join(e.value.text for e in drive.events if isinstance(e.value, Delta))
    assert told.startswith("It is 42.\n\n" + messages()[language].disclaimers["scope.math"])
    assert "the card's own sentence" in told
    assert scene.log.records[-1].fields["action"] == "disclaim"
    if stream:
        assert drive.wire.index("42") < drive.wire.index("the card's own sentence") < drive.wire.index("[DONE]")


async def test_who_wants_json_gets_no_sentence_in_it() -> None:
    """A disclaimer would break what a program is to read; the `caveat` object beside it says so."""
    scene = Scene(card(c.Disclose(ID, BECAUSE, c.Place.ANSWER, c.Notice.RISKS)), answer='{"a": 1}')
    drive = await scene(response_format={"type": "json_object"})
    assert said(drive) == '{"a": 1}'
    assert drive.body["caveat"]["action"] == "disclaim"


@pytest.mark.parametrize("stream", [False, True])
async def test_an_answer_ends_where_the_model_begins_another_turn(stream: bool) -> None:
    """Neither the mark nor what follows it is sent, however the model cut its words, and the end is an ordinary one."""
    drift = "It is 42, as far as anybody here knows.\n### Input: and what is the next one then, please tell us all"
    scene = Scene(card(c.Trim(ID, BECAUSE, ("\n### Input:",))), answer=drift)
    drive = await scene(stream=stream)
    told = "".join(e.value.text for e in drive.events if isinstance(e.value, Delta))
    assert told == "It is 42, as far as anybody here knows."
    assert drive.body["choices"][0]["finish_reason"] == "stop"
    assert scene.log.records[-1].fields["output"]["action"] == "trim"


async def test_a_mark_in_what_the_answer_continues_cuts_nothing() -> None:
    """A prompt may hold the pattern; only what the model says is drift."""
    scene = Scene(card(c.Trim(ID, BECAUSE, ("Q:",))), answer=" It is 42. Q: more")
    drive = await scene(
        messages=[{"role": "user", "content": "go on"}, {"role": "assistant", "content": "Q: what is it? A:"}]
    )
    assert said(drive) == " It is 42. "


async def test_a_short_answer_is_replaced_whole() -> None:
    """Nothing of it is left but a fixed text."""
    rule = Rule("r", "hate", 0.5, replace.ACTION)
    drive = await Scene(rules=(rule,), words={"42": "hate"})()
    assert said(drive) == messages()["en"].replaced


async def test_an_answer_that_was_sent_in_part_is_refused_and_not_replaced() -> None:
    """A fixed text behind half of what it stands for would hide nothing."""
    long = "harmless words " * 10 + "42"
    drive = await Scene(rules=(Rule("r", "hate", 0.5, replace.ACTION),), words={"42": "hate"}, answer=long)(stream=True)
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"


async def test_what_is_escalated_is_withheld_and_told_to_be_under_review() -> None:
    """A person decides; until then the answer is not shown, and nobody says that it was refused."""
    scene = Scene(rules=(Rule("r", "hate", 0.5, escalate.ACTION),), words={"42": "hate"})
    drive = await scene()
    assert said(drive) == messages()["en"].output.review
    assert drive.body["caveat"]["action"] == "escalate"
    assert (scene.log.records[-1].fields["status"], scene.log.records[-1].fields["action"]) == ("refused", "escalate")


async def test_a_request_goes_to_the_model_that_the_card_names() -> None:
    """The other model answers, under its own card, and the record says where the request went."""
    rule = c.Scope(ID, BECAUSE, "scope.code", 0.5, "reroute", to=("o",))
    notice = c.Disclose("card:o/caveat/1", dataclasses.replace(BECAUSE, card="o"), c.Place.ANSWER, c.Notice.RISKS)
    scene = Scene(card(rule), {"python": "scope.code"}, other=card(notice, id="o"))
    drive = await scene("write python for me")
    assert scene.asked_models == ["other"]
    assert messages()["en"].disclaimers["risks"] in said(drive)
    fired = {f["rule"]: f for f in scene.log.records[0].fields["input"]["fired"]}
    assert fired[ID]["to"] == "other"


async def test_a_request_is_not_sent_to_a_model_whose_licence_forbids_it() -> None:
    """Rerouting must not be a way around a licence: then what holds otherwise holds."""
    rule = c.Scope(ID, BECAUSE, "scope.code", 0.5, "reroute", to=("o",))
    licence = c.LicenceTerms("card:o/caveat/1", BECAUSE, frozenset({c.Purpose.COMMERCIAL}), "refuse")
    scene = Scene(card(rule), {"python": "scope.code"}, other=card(licence, id="o"), who=WHO)
    await scene("write python for me")
    assert scene.asked_models == ["m"]
    assert scene.log.records[-1].fields["action"] == "disclaim"


async def test_two_cards_do_not_send_a_request_to_and_fro() -> None:
    """A second reroute is a refusal, not a loop."""
    one = c.Scope(ID, BECAUSE, "scope.code", 0.5, "reroute", to=("o",))
    two = c.Scope("card:o/caveat/1", BECAUSE, "scope.code", 0.5, "reroute", to=("m",))
    scene = Scene(card(one), {"python": "scope.code"}, other=card(two, id="o"))
    await scene("write python for me")
    assert scene.asked_models == []
    assert scene.log.records[-1].fields["status"] == "refused"


@pytest.mark.parametrize(("named", "stream"), [("m", False), ("m", True), ("other", False)])
async def test_a_policys_own_rule_sends_a_request_to_the_model_that_it_names(named: str, stream: bool) -> None:
    """Such a rule holds for the other model too, where it must be no second reroute."""
    rule = Rule("r", "scope.code", 0.5, reroute.ACTION, to="other")
    scene = Scene(rules=(rule,), words={"python": "scope.code"})
    drive = await scene("write python for me", model=named, stream=stream)
    assert scene.asked_models == ["other"]
    assert "".join(e.value.text for e in drive.events if isinstance(e.value, Delta)) == "It is 42."
    assert (scene.log.records[-1].fields["status"], scene.log.records[-1].fields["action"]) == ("complete", "reroute")


async def test_who_only_asks_for_a_verdict_is_answered_by_no_model() -> None:
    """A rule that reroutes must not make the moderation endpoint generate."""
    upstream = Script("It is 42.", [])
    drive = Drive(MODERATIONS, upstream)
    rule = Rule("r", "scope.code", 0.5, reroute.ACTION, to="other")
    policy = Policy("test", 1, "0" * 64, frozenset({"k"}), (rule,), NOBODY_ASKS)
    fleet = WordFleet({"python": "scope.code"})
    pipeline = Pipeline(fleet, drive.log, lambda _name: upstream, unread_metrics(), PLAN)
    events = [event.value async for event in pipeline.run(drive.asked({"input": "python"}, policy))]
    assert upstream.asked == []
    assert isinstance(events[-1], Closed)
    assert events[-1].outcome.action is Outcome.REROUTE


async def test_a_request_that_a_rule_sends_to_a_model_that_is_not_served_is_refused_on_record() -> None:
    """The rule is at fault and not the caller, who must not be told of a model that was never asked for."""
    scene = Scene(rules=(Rule("r", "scope.code", 0.5, reroute.ACTION, to="nowhere"),), words={"python": "scope.code"})
    drive = await scene("write python for me")
    assert scene.asked_models == []
    assert drive.body["caveat"]["action"] == "refuse"
    begin, end = scene.log.records
    assert [(f["rule"], f["to"]) for f in begin.fields["input"]["fired"]] == [("r", "nowhere")]
    assert (end.fields["status"], end.fields["action"]) == ("refused", "refuse")


async def test_embeddings_are_not_made_by_another_model() -> None:
    """Vectors of two models lie in two spaces: an index that holds both finds nothing, and nobody sees why."""
    upstream = Script("", [])
    drive = Drive(EMBEDDINGS, upstream)
    rule = Rule("r", "scope.code", 0.5, reroute.ACTION, to="other")
    policy = Policy("test", 1, "0" * 64, frozenset({"k"}), (rule,), NOBODY_ASKS)
    pipeline = Pipeline(WordFleet({"python": "scope.code"}), drive.log, lambda _name: upstream, unread_metrics(), PLAN)
    asked = drive.asked({"model": "m", "input": "python"}, policy)
    [*_, closed] = [event.value async for event in pipeline.run(asked)]
    assert upstream.asked == []
    assert isinstance(closed, Closed)
    assert closed.outcome.action is Outcome.REFUSE
    assert [record.type for record in drive.log.records] == ["begin", "end"]


async def test_a_length_that_is_taken_back_is_no_reason_of_a_refusal() -> None:
    """Whoever is told that the prompt is too long cuts it and asks again, in vain."""
    rule = c.ContextLength(ID, BECAUSE, 5, "refuse")
    loosening = Loosening(ID, Waiver("jane", "2099-01-01", f"loosen:{ID}", "tested"), off=True)
    hate = Rule("r", "hate", 0.5, refuse.ACTION)
    scene = Scene(card(rule), words={"42": "hate"}, rules=(hate,), loosened=(loosening,))
    drive = await scene("word " * 40 + "42")
    assert said(drive) == messages()["en"].input.policy
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"


async def test_rules_that_disagree_on_the_model_refuse() -> None:
    """Both cannot be followed, and neither may be passed over."""
    rules = tuple(Rule(to, "scope.code", 0.5, reroute.ACTION, to=to) for to in ("m", "other"))
    scene = Scene(rules=rules, words={"python": "scope.code"})
    await scene("write python for me")
    assert scene.asked_models == []


@pytest.mark.parametrize("stream", [False, True])
async def test_the_model_sees_a_placeholder_and_the_user_the_value(stream: bool) -> None:
    """However the model cuts the placeholder, and no record holds the value."""
    rule = Rule("r", "privacy.pii.email", 0.5, pseudonymise.ACTION)
    scene = Scene(
        rules=(rule,), words={EMAIL: "privacy.pii.email"}, answer="I wrote to [EMAIL_1] and not to [EMAIL_2]."
    )
    drive = await scene(f"write to {EMAIL}", stream=stream)
    told = "".join(e.value.text for e in drive.events if isinstance(e.value, Delta))
    assert told == f"I wrote to {EMAIL} and not to [EMAIL_2]."
    assert drive.upstream.seen[0]["messages"][0]["content"] == "write to [EMAIL_1]"
    assert all(EMAIL.encode() not in canonical(dict(r.fields)) for r in scene.log.records)


async def test_an_answer_that_ends_with_a_placeholder_is_restored_to_its_end() -> None:
    """Nothing is held for ever, nor sent as it stands."""
    rule = Rule("r", "privacy.pii.email", 0.5, pseudonymise.ACTION)
    scene = Scene(rules=(rule,), words={EMAIL: "privacy.pii.email"}, answer="Ask [EMAIL_1]")
    assert said(await scene(f"write to {EMAIL}", stream=True)) == f"Ask {EMAIL}"


async def test_what_a_tenant_took_back_is_on_the_record_of_each_decision() -> None:
    """A waiver that nobody sees is none."""
    waiver = Waiver("ann", "2099-12-31", f"loosen:{ID}", "bought a licence")
    licence = c.LicenceTerms(ID, BECAUSE, frozenset(c.Purpose), "refuse")
    scene = Scene(card(licence), loosened=(Loosening(ID, waiver, off=True),))
    drive = await scene()
    assert said(drive) == "It is 42."
    fired = scene.log.records[0].fields["input"]["fired"]
    assert [(f["rule"], f["mode"]) for f in fired] == [(ID, "shadow")]


async def test_a_request_without_a_card_is_what_it_was() -> None:
    """Whoever names no card sees no difference."""
    scene = Scene()
    drive = await scene()
    assert said(drive) == "It is 42."
    assert "cards" not in scene.log.records[0].fields["policy"]


async def test_records_hold_the_scores_that_a_replay_needs() -> None:
    """By role and language, the highest of each category, in millionths, and none for what was not found."""
    rule = Rule("r", "hate", 0.999, disclaim.ACTION)
    scene = Scene(rules=(rule,), words={"What": "hate"})
    await scene()
    scores = scene.log.records[0].fields["input"]["scores"]
    [group] = [name for name, found in scores.items() if "hate" in found]
    assert group.startswith("user/")
    assert scores[group]["hate"] == 990_000
    assert json.dumps(scores)


def test_trimming_is_an_action_of_answers_only() -> None:
    """What a caller wrote is not shortened behind the caller's back."""
    assert [d.value for d in trim.ACTION.directions] == ["output"]
