"""From files to policies: inheritance, waivers, digests, and faults with file and line."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from policy_material import write

from classifiers.types import Direction, UnjudgedReason
from policies.loader import Library, UnknownPolicyError, load_policies
from policies.source import SourceError
from policies.types import Canary, Citation, Explain, Loosening, Mode, Policy, Respond, StreamMode, Waiver

TODAY = date(2026, 11, 20)
HEAD = "policy: mine\nversion: 2\n"
REQUIRED = "required: [patterns]\n"
RULES = "rules:\n  - {id: r, category: hate, at_least: 0.5, action: refuse}\n"


def load(directory: Path) -> Library:
    return load_policies([directory], ["patterns", "embedded", "language"], TODAY)


def mine(directory: Path, text: str) -> Policy:
    write(directory, "mine.yaml", text)
    return load(directory).get("mine")


def fault_of(directory: Path, text: str, name: str = "mine.yaml") -> str:
    write(directory, name, text)
    with pytest.raises(SourceError) as caught:
        load(directory)
    return str(caught.value).replace(str(directory) + "/", "")


def test_a_policy_file_is_read_in_full(tmp_path: Path) -> None:
    """Each key of the format arrives in its place."""
    policy = mine(
        tmp_path,
        HEAD
        + REQUIRED
        + """
on_unjudged: {default: refuse, no_head: flag, media: allow, owner: ann, expires: 2027-01-31}
respond: error
explain: none
stream: {mode: observe, owner: bob, expires: 2027-02-28}
audit: {level: metadata, retention_days: 30, ack: local}
rules:
  - id: r
    category: privacy.pii
    at_least: {default: 0.25, th: 0.35}
    direction: [output]
    roles: [assistant]
    languages: [th, no]
    action: redact
    mode: shadow
    because: {card: some-model, quote: "may repeat private data"}
""",
    )
    rule = policy.rules[0]
    assert (policy.label, policy.required) == ("mine@2", frozenset({"patterns"}))
    assert {r.value for r, a in policy.on_unjudged.items() if a.name == "refuse"} == {
        "missing",
        "timeout",
        "error",
        "budget",
        "language",
    }
    assert policy.on_unjudged[UnjudgedReason.NO_HEAD].name == "flag"
    assert (policy.respond, policy.explain, policy.stream) == (Respond.ERROR, Explain.NONE, StreamMode.OBSERVE)
    assert policy.waivers == (Waiver("ann", "2027-01-31", "on_unjudged"), Waiver("bob", "2027-02-28", "stream"))
    assert policy.audit.retention_days == 30
    assert (rule.category, rule.at_least, rule.action.name, rule.mode) == ("privacy.pii", 0.25, "redact", Mode.SHADOW)
    assert (rule.directions, rule.languages) == (frozenset({Direction.OUTPUT}), frozenset({"th", "no"}))
    assert rule.at_least_in == (("th", 0.35),)
    assert rule.because == Citation("some-model", "may repeat private data")


def test_what_a_file_leaves_out_is_closed(tmp_path: Path) -> None:
    """Every default fails closed: unjudged is refused, streams are strict, a rule holds everywhere."""
    policy = mine(tmp_path, HEAD + REQUIRED + RULES)
    assert {a.name for a in policy.on_unjudged.values()} == {"refuse"}
    assert set(policy.on_unjudged) == set(UnjudgedReason)
    assert policy.stream is StreamMode.STRICT
    assert policy.rules[0].mode is Mode.ENFORCE
    assert (policy.rules[0].directions, policy.rules[0].languages) == (frozenset(Direction), None)


def test_a_child_overrides_by_id_removes_by_name_and_adds_to_required(tmp_path: Path) -> None:
    """Inheritance changes exactly what the child names."""
    text = (
        HEAD
        + "extends: [baseline]\nrequired: [patterns]\nremove: [toxicity]\nexplain: full\nrules:\n"
        + (
            "  - {id: hate, category: hate, at_least: 0.11, action: flag}\n"
            "  - {id: own, category: misinformation, at_least: 0.5, action: flag}\n"
        )
    )
    policy, parent = mine(tmp_path, text), load(tmp_path).get("baseline")
    rules = {r.id: r for r in policy.rules}
    assert set(rules) == {r.id for r in parent.rules} - {"toxicity"} | {"own"}
    assert (rules["hate"].at_least, rules["hate"].action.name) == (0.11, "flag")
    assert all(rules[r.id] == r for r in parent.rules if r.id not in {"hate", "toxicity"})
    assert policy.required == parent.required
    assert (policy.on_unjudged, policy.explain) == (parent.on_unjudged, Explain.FULL)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "mine.yaml:1: found no mapping"),
        (HEAD + REQUIRED, "mine.yaml:1: found no rules here or in a parent"),
        (HEAD + RULES, "mine.yaml:1: found no `required` here or in a parent"),
        (HEAD + "required: []\n" + RULES, "mine.yaml:3: `required`: found an empty list, expected at least 1 item"),
        (HEAD + REQUIRED + "rules: []\n", "mine.yaml:4: `rules`: found an empty list, expected at least 1 item"),
        (HEAD + REQUIRED + RULES + "stram: {mode: strict}\n", "mine.yaml:6: found unknown key `stram`, expected `stream`"),
        (HEAD + REQUIRED + RULES + "    roles: [user]\n", "mine.yaml:6: found broken YAML"),
        (HEAD + REQUIRED + RULES.replace("hate", "hat"), "mine.yaml:5: `rules.0.category`: found `hat`, expected a category of the taxonomy (`hate`?)"),
        (HEAD + REQUIRED + RULES.replace("refuse", "refus"), "mine.yaml:5: `rules.0.action`: found `refus`, expected the name of an action (`refuse`?)"),
        (HEAD + REQUIRED + RULES.replace("refuse", "block"), "found `block`, expected one of allow, disclaim, escalate, flag, pseudonymise, re"),
        (HEAD + REQUIRED + RULES.replace("0.5", "0"), "mine.yaml:5: `rules.0.at_least`: found `0`, expected more than 0"),
        (HEAD + REQUIRED + RULES.replace("0.5", "{th: 0.5}"), "mine.yaml:5: `rules.0.at_least`: found a mapping, expected `default` beside"),
        (HEAD + REQUIRED + RULES.replace("0.5", "{default: 0.5, th: 2}"), "mine.yaml:5: `rules.0.at_least.th`: found `2`, expected at most 1"),
        (HEAD + REQUIRED + RULES.replace("0.5", "{default: 0.5, Thai: 1}"), "mine.yaml:5: `rules.0.at_least.Thai`: found `Thai`, expected"),
        (HEAD + REQUIRED + RULES.replace("action", "languages: [xx], action"), "mine.yaml:5: `rules.0.languages.0`: found `xx`, expected the code of a language that texts are told to be in: one of am, ar,"),
        (HEAD + REQUIRED + RULES.replace("action", "languages_outside: [zh-CN], action"), "found `zh-CN`, expected the code of a language that texts are told to be in (`zh`?)"),
        (HEAD + REQUIRED + RULES.replace("0.5", "{default: 0.5, xx: 0.3}"), "mine.yaml:5: `rules.0.at_least.xx`: found `xx`, expected the code of a language"),
        (HEAD + REQUIRED + RULES + "review: {second_person: [refused]}\n", "found `refused`, expected an action or a category of the taxonomy (`refuse`?)"),
        (HEAD + REQUIRED + RULES.replace("0.5", "1.5"), "mine.yaml:5: `rules.0.at_least`: found `1.5`, expected at most 1"),
        (HEAD + REQUIRED + RULES.replace("0.5", "true"), "mine.yaml:5: `rules.0.at_least`: found true, expected a number"),
        (HEAD + REQUIRED + RULES.replace("0.5", "'0.5'"), "mine.yaml:5: `rules.0.at_least`: found `0.5`, expected a number without quotes"),
        (HEAD + REQUIRED + RULES.replace("id: r", "id: 'unjudged:error'"), "mine.yaml:5: `rules.0.id`: found `unjudged:error`"),
        (HEAD + REQUIRED + RULES + RULES.removeprefix("rules:\n"), "mine.yaml:6: found a second rule `r`, expected each id once"),
        (HEAD + REQUIRED + RULES.replace("action", "direction: [], action"), "mine.yaml:5: `rules.0.direction`: found an empty list, expected at least 1 item"),
        (HEAD + REQUIRED + RULES.replace("action", "direction: [in], action"), "mine.yaml:5: `rules.0.direction.0`: found `in`, expected 'input' or 'output'"),
        (HEAD + "required: [patern]\n" + RULES, "mine.yaml:3: found `patern`, expected one of embedded, language, patterns"),
        (HEAD + REQUIRED + RULES + "on_unjudged: allow\n", "mine.yaml:6: `on_unjudged`: found a mapping, expected `owner` and `expires` beside a setting"),
        (HEAD + REQUIRED + RULES + "on_unjudged: {media: allow, owner: ann}\n", "mine.yaml:6: `on_unjudged`: found a mapping, expected `owner` and `expires`"),
        (HEAD + REQUIRED + RULES + "on_unjudged: redact\n", "mine.yaml:6: `on_unjudged`: found `redact`, expected 'refuse', 'flag' or 'allow'"),
        (HEAD + REQUIRED + RULES + "stream: {mode: window}\n", "mine.yaml:6: `stream`: found a mapping, expected `owner` and `expires`"),
        (HEAD + REQUIRED + RULES + "stream: {mode: strict, owner: ann, expires: 2027-01-01}\n", "mine.yaml:6: `stream`: found a mapping, expected no `owner`"),
        (HEAD + REQUIRED + RULES + "stream: {mode: window, owner: ann, expires: soon}\n", "mine.yaml:6: `stream.expires`: found `soon`, expected a date such as"),
        (HEAD + REQUIRED + RULES + "stream:\n  mode: window\n  owner: ann\n  expires: 2026-11-19\n", "mine.yaml:9: found `stream` waived until 2026-11-19, expected a date to come"),
        (HEAD.replace("mine", "other") + REQUIRED + RULES, "mine.yaml:1: found `other`, expected the file's name `mine`"),
        (HEAD.replace("2", "zwei") + REQUIRED + RULES, "mine.yaml:2: `version`: found `zwei`, expected a whole number"),
        (HEAD + "extends: [nobody]\n" + RULES, "mine.yaml:3: found `nobody`, expected a policy without faults"),
        (HEAD + "extends: [mine]\n" + RULES, "mine.yaml:3: found the circle mine → mine"),
        (HEAD + "extends: [baseline]\nremove: [hatee]\n", "mine.yaml:4: found `hatee`, expected the id of a rule of a parent"),
        (HEAD + "extends: [baseline]\nremove: [hate]\n" + RULES.replace("id: r", "id: hate"), "mine.yaml:6: found rule `hate`, which `remove` names"),
        (HEAD + "extends: [baseline, strict]\n", "mine.yaml:3: found rule `harassment` differing in two parents"),
        (HEAD + REQUIRED + RULES + "audit: {level: full}\n", "mine.yaml:6: `audit`: found a mapping, expected `retention_days` beside `level: full`, which keeps text"),
        (HEAD + REQUIRED + RULES + "audit: {level: everything}\n", "mine.yaml:6: `audit.level`: found `everything`, expected 'none', 'metadata', 'redacted' or 'full'"),
    ],
)  # fmt: skip
def test_faults_are_told_with_file_line_and_what_was_expected(tmp_path: Path, text: str, told: str) -> None:
    """An author mends the file from the message; nothing that is not understood is passed over."""
    assert told in fault_of(tmp_path, text)


def test_a_circle_over_several_files_is_told_once_in_full(tmp_path: Path) -> None:
    """Inheritance must end."""
    for name, parent in (("a", "b"), ("b", "c"), ("c", "a")):
        write(tmp_path, f"{name}.yaml", f"policy: {name}\nversion: 1\nextends: [{parent}]\n" + RULES)
    with pytest.raises(SourceError) as caught:
        load(tmp_path)
    assert str(caught.value).count("found the circle a → b → c → a, expected `extends` to end") == 1


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """Mending one fault only to meet the next one is how people give up."""
    write(tmp_path, "one.yaml", "policy: one\n" + RULES.replace("hate", "hat"))
    told = fault_of(tmp_path, HEAD + REQUIRED + "x: 1\ny: 2\n")
    assert [line.split(" ", 1)[0] for line in told.splitlines()] == [
        "mine.yaml:4:",
        "mine.yaml:5:",
        "one.yaml:1:",
        "one.yaml:3:",
    ]


def test_an_operator_cannot_redefine_a_built_in_policy_by_accident(tmp_path: Path) -> None:
    """Two files of one name would make the policy in force a matter of order."""
    assert "found a second `baseline`" in fault_of(
        tmp_path, "policy: baseline\nversion: 9\n" + REQUIRED + RULES, "baseline.yaml"
    )


def test_files_that_would_be_passed_over_are_faults_and_case_files_are_not_policies(tmp_path: Path) -> None:
    """A policy that is silently not loaded is the worst kind."""
    write(tmp_path, "mine.cases.yaml", "not: a policy\n")
    write(tmp_path, ".mine.yaml.swp", "\0")
    assert set(load(tmp_path).policies) == {"baseline", "strict"}
    assert "found the ending .yml, expected .yaml" in fault_of(tmp_path, HEAD, "mine.yml")


def test_a_directory_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """A mistyped path must not leave the gateway without the operator's policies."""
    with pytest.raises(SourceError, match="found no such directory"):
        load(tmp_path / "gone")


def test_a_relative_directory_is_told_with_where_it_was_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It counts from where the command runs; whoever thinks of the settings' own folder must see that."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError, match=f"gone:1: found no such directory in {re.escape(str(tmp_path))}, expected"):
        load(Path("gone"))


def test_a_waiver_holds_through_its_last_day_and_is_inherited(tmp_path: Path) -> None:
    """Who answers for a dangerous setting answers for it in every policy that inherits it."""
    write(
        tmp_path, "parent.yaml",
        "policy: parent\nversion: 1\nstream: {mode: window, owner: ann, expires: 2026-11-20}\n" + REQUIRED + RULES,
    )  # fmt: skip
    policy = mine(tmp_path, HEAD + "extends: [parent]\n")
    assert policy.waivers == (Waiver("ann", "2026-11-20", "stream"),)
    assert mine(tmp_path, HEAD + "extends: [parent]\nstream: {mode: strict}\n").waivers == ()


def test_the_digest_changes_with_the_meaning_only(tmp_path: Path) -> None:
    """The digest in the audit record names what was decided by, not how the file was laid out."""
    one = "  - {id: a, category: hate, at_least: 0.5, action: refuse}\n"
    two = "  - {id: b, category: violence, at_least: 1, action: flag}\n"
    head = HEAD + REQUIRED + "rules:\n"
    digest = mine(tmp_path, head + one + two).digest
    assert mine(tmp_path, "# a note\n" + head + two.replace("1,", "1.0,") + one).digest == digest
    others = {
        mine(tmp_path, text).digest
        for text in (
            head + one,
            head + one + two.replace("1,", "0.9,"),
            head + one + two.replace("1,", "{default: 1, th: 0.9},"),
            head + one + two.replace("flag", "refuse"),
            head + one + two.replace("action", "mode: shadow, action"),
            head + one + two.replace("action", "languages: [en], action"),
            head + one + two.replace("action", "direction: [input], action"),
            "on_unjudged: flag\n" + head + one + two,
            "explain: none\n" + head + one + two,
            head.replace("patterns", "embedded") + one + two,
        )
    }
    assert len(others) == 10
    assert digest not in others


def test_an_unknown_policy_is_an_error_that_names_those_there_are(tmp_path: Path) -> None:
    """A key whose policy is gone must be refused, in words an operator can act on."""
    with pytest.raises(UnknownPolicyError, match="no policy named `nobody`; expected one of baseline, strict"):
        load(tmp_path).get("nobody")


LOOSEN = "loosen:\n  - {rule: card:m/bias/1, owner: ann, reason: tested, expires: 2026-12-31, off: true}\n"


def test_what_a_policy_takes_back_of_a_card_is_a_waiver(tmp_path: Path) -> None:
    """Whoever loosens a card's rule signs for it, and the signature is where the others are."""
    policy = mine(tmp_path, HEAD + REQUIRED + RULES + LOOSEN)
    waiver = Waiver("ann", "2026-12-31", "loosen:card:m/bias/1", "tested")
    assert policy.waivers == (waiver,)
    assert policy.loosened == (Loosening("card:m/bias/1", waiver, off=True),)
    assert policy.digest != mine(tmp_path, HEAD + REQUIRED + RULES).digest


def test_a_loosening_past_its_day_is_a_fault_at_its_line(tmp_path: Path) -> None:
    """What was taken back for a while comes back by itself."""
    told = fault_of(tmp_path, HEAD + REQUIRED + RULES + LOOSEN.replace("2026-12-31", "2026-11-19"))
    assert told == "mine.yaml:7: found `loosen:card:m/bias/1` waived until 2026-11-19, expected a date to come"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (LOOSEN.replace(", off: true", ""), "exactly one of `at_least`, `action` and `off`"),
        (LOOSEN.replace("off: true", "off: true, at_least: 0.9"), "exactly one of `at_least`, `action` and `off`"),
        (LOOSEN.replace("owner: ann, ", ""), "found no `owner`"),
        (LOOSEN.replace("reason: tested, ", ""), "found no `reason`"),
        (LOOSEN.replace("card:m/bias/1", "bias"), "rule"),
        (LOOSEN.replace("off: true", "action: reroute"), "an action that needs no `to`"),
        ("mode: shadow\n", "`owner` and `expires`"),
        ("canary: {policy: mine, share: 0.5}\n", "expected the name of another policy"),
        ("canary: {policy: nobody, share: 0.5}\n", "expected the name of another policy"),
        ("canary: {policy: baseline, share: 1.5}\n", "`canary.share`"),
    ],
)
def test_what_lets_through_more_is_told_in_full_or_not_at_all(tmp_path: Path, wrong: str, said: str) -> None:
    """Half a waiver, a shadow without an owner and a canary that is nobody are faults."""
    told = fault_of(tmp_path, HEAD + REQUIRED + RULES + wrong)
    assert told.startswith("mine.yaml:")
    assert said in told


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("{id: r, category: scope.math, at_least: 0.5, action: reroute, direction: [input]}", "`to`"),
        ("{id: r, category: scope.math, at_least: 0.5, action: flag, to: other}", "`to`"),
        ("{id: r, category: scope.math, at_least: 0.5, action: reroute, to: other}", "`direction: [input]`"),
        ("{id: r, category: hate, at_least: 0.5, action: trim}", "`direction: [output]`"),
        ("{id: r, category: hate, at_least: 0.5, action: pseudonymise, direction: [output]}", "`direction: [input]`"),
        ("{id: r, category: hate, at_least: 0.5, action: flag, languages: [en], languages_outside: [th]}", "one of"),
    ],
)
def test_an_action_without_what_it_needs_is_a_fault(tmp_path: Path, rule: str, said: str) -> None:
    """A rule that could never do what it says is told when it is written."""
    assert said in fault_of(tmp_path, HEAD + REQUIRED + f"rules:\n  - {rule}\n")


def test_rules_know_where_they_are_written_and_are_equal_all_the_same(tmp_path: Path) -> None:
    """People are told file and line; moving a rule in its file changes neither the rule nor the digest."""
    first = mine(tmp_path, HEAD + REQUIRED + RULES)
    moved = mine(tmp_path, HEAD + REQUIRED + "\n\n" + RULES)
    assert [r.origin for r in (first.rules[0], moved.rules[0])] == [f"{tmp_path}/mine.yaml:{n}" for n in (5, 7)]
    assert (first.rules, first.digest) == (moved.rules, moved.digest)


def test_how_a_file_is_brought_in_is_not_inherited(tmp_path: Path) -> None:
    """A trial or a canary of a parent says nothing about its children; what it takes back of a card holds for them."""
    trial = "mode: {mode: shadow, owner: ann, expires: 2026-12-31}\ncanary: {policy: baseline, share: 0.5}\n"
    write(tmp_path, "child.yaml", "policy: child\nversion: 1\nextends: [mine]\n")
    parent = mine(tmp_path, HEAD + REQUIRED + RULES + trial + LOOSEN)
    child = load(tmp_path).get("child")
    assert (parent.mode, parent.canary) == (Mode.SHADOW, Canary("baseline", 0.5))
    assert (child.mode, child.canary, child.loosened) == (Mode.ENFORCE, None, parent.loosened)
    assert [w.setting for w in child.waivers] == ["loosen:card:m/bias/1"]
