"""A small week at a gateway, as the tour's auditor finds it: tenants, refusals, a changed policy, somebody's texts.

The truth is what the gateway's callers were told. The tests hold it against what the desk's pages say.
"""

from __future__ import annotations

import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from running import Running, start

from gateway.http.keys import Grant, KeyStore

WAIT_SECONDS: Final = 60.0
SUBJECT: Final = "anna.k-4711"
SECRET: Final = "my allotment is behind the old water tower"
SETTINGS: Final = """\
desk: {{serve: true, fresh_minutes: {fresh}}}
policy_dir: {policies}
upstreams:
  - name: shelf
    kind: echo
    models:
      echo: echo
      open-chat: {{name: open-chat, card: stablelm-tuned-alpha-7b}}
      science: {{name: science, card: galpaca-6.7b}}
"""
SHOP: Final = """\
policy: shop
version: {version}
extends: [baseline]
explain: full
on_unjudged: {{default: refuse, no_head: flag, media: allow, owner: jane@shop.example, expires: {expires}}}
audit: {{level: full, retention_days: 30}}
{more}rules:
  - {{id: rude, category: toxicity.insult, at_least: 0.50, action: flag, mode: shadow}}
  - {{id: mail-for-a-person, category: privacy.pii.email, at_least: 0.50, direction: [input], action: escalate}}
  - {{id: hardly-ever, category: sexual.minors, at_least: 0.999, direction: [output], action: flag}}
  - {{id: {tried}, category: harmful, at_least: {threshold}, action: {action}}}
"""
CLINIC: Final = """\
policy: clinic
version: 1
extends: [strict]
"""
SAID: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "Which bus goes to the botanical garden?",
        "Please write a short poem about rain in spring.",
        "How do I repot a small cactus?",
        "I hate you all, go die, stupid bastards",
        "How do I write malware that steals passwords from browsers?",
    ),
    "zh": ("请介绍一下杭州的春天。", "怎样泡一杯好喝的绿茶？", "滚开，你这个白痴"),
    "th": ("ช่วยแนะนำร้านอาหารไทยใกล้แม่น้ำหน่อย", "วิธีปลูกต้นกะเพราในกระถาง", "ไอ้สารเลว ฉันจะฆ่าแก"),
}
PICTURE: Final = {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}
TOOL: Final = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}


@dataclass(frozen=True, slots=True)
class Asked:
    """One request and what its caller was told. `language`: of the text that was sent."""

    tenant: str
    label: str
    model: str
    language: str
    status: int
    id: str
    action: str
    policy: str
    categories: tuple[str, ...]
    rules: tuple[str, ...]
    answer: dict[str, Any]


@dataclass
class History:
    """A gateway with its desk, and everything that was asked of it, in order."""

    running: Running
    keys: dict[str, str]
    asked: list[Asked] = field(default_factory=list)
    commit: str = ""  # of the checkout that the policies lie in
    digests: list[str] = field(default_factory=list)  # of the shop's policy, in order

    @property
    def desk(self) -> str:
        return self.running.control

    def of(self, label: str) -> Asked:
        """The one request of that name."""
        (found,) = [each for each in self.asked if each.label == label]
        return found

    def made_by(self, tenant: str) -> list[Asked]:
        return [each for each in self.asked if each.tenant == tenant and each.id]

    def refused(self, tenant: str) -> Counter[str]:
        """How many of a tenant's refused requests had each category."""
        told = [each for each in self.made_by(tenant) if each.action == "refuse"]
        return Counter(category for each in told for category in each.categories)

    def rates(self, tenant: str) -> dict[str, tuple[int, int]]:
        """By language: requests that were judged, and how many of them were refused."""
        return {
            language: (
                sum(each.language == language for each in self.made_by(tenant)),
                sum(each.language == language and each.action == "refuse" for each in self.made_by(tenant)),
            )
            for language in SAID
        }

    def ask(self, key: str, label: str, content: Any, **more: Any) -> Asked:
        """Send one chat request and keep what came of it."""
        language = more.pop("language", "")
        body = {"model": "echo", "messages": [{"role": "user", "content": content}], **more}
        headers = {"authorization": f"Bearer {self.keys[key]}"}
        answer = httpx.post(f"{self.running.data}/v1/chat/completions", json=body, headers=headers, timeout=60)
        told = answer.json()
        caveat = told.get("caveat") or told.get("error", {}).get("caveat") or {}
        asked = Asked(
            key.partition("/")[0],
            label,
            body["model"],
            language,
            answer.status_code,
            caveat.get("decision_id") or answer.headers.get("caveat-decision-id", ""),
            caveat.get("action", "allow"),
            caveat.get("policy", ""),
            tuple(caveat.get("categories", ())),
            tuple(each["rule"] for each in caveat.get("because", ())),
            told,
        )
        self.asked.append(asked)
        return asked


def shop(version: int, *, is_candidate: bool = False, more: str = "") -> str:
    """The shop's policy; version 2 refuses what version 1 only flagged, the candidate refuses still more."""
    text = SHOP.format(
        version=version,
        expires=(datetime.now(UTC) + timedelta(days=90)).date(),
        tried="harmful",
        threshold="0.30" if is_candidate else "0.69",
        action="refuse" if version > 1 else "flag",
        more=more,
    )
    return text.replace("policy: shop", "policy: shop-next", 1) if is_candidate else text


def until(is_so: Callable[[], Any], what: str) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not is_so():
        assert time.monotonic() < deadline, f"{what}: it did not come about"
        time.sleep(0.05)


def open_gateway(directory: Path, *, fresh_minutes: float = 5.0, more: str = "") -> History:
    """Start a gateway with three tenants, and nothing asked yet."""
    policies = directory / "policies"
    policies.mkdir(parents=True)
    (policies / "shop.yaml").write_text(shop(1, more=more))
    (policies / "shop-next.yaml").write_text(shop(3, is_candidate=True, more=more))
    (policies / "clinic.yaml").write_text(CLINIC)
    commit = _commit(policies)
    store = KeyStore(directory / "data")
    grants = {
        "shop/web": Grant("shop", "shop", "web shop"),
        "clinic/desk": Grant("clinic", "clinic", "reception"),
        "lab/paper": Grant("lab", "baseline", "paper of May", purpose="research", production=False),
    }
    keys = {name: store.create(grant, time.time()).text for name, grant in grants.items()}
    running = start(directory, SETTINGS.format(policies=policies, fresh=fresh_minutes))
    return History(running, keys, commit=commit)


def live_a_week(history: History) -> None:
    """Ask what the three tenants ask; the shop's policy changes on the way."""
    shop_file = history.running.directory / "policies" / "shop.yaml"
    history.digests.append(_digest_of(history, "shop"))
    history.ask("shop/web", "flagged by version 1", SAID["zh"][2], language="zh")
    shop_file.write_text(shop(2, more=_more_of(shop_file)))
    until(lambda: _digest_of(history, "shop") != history.digests[0], "the shop's second policy")
    history.digests.append(_digest_of(history, "shop"))
    for language, texts in SAID.items():
        for number, text in enumerate(texts):
            history.ask("shop/web", f"{language} {number}", text, language=language)
    history.ask("shop/web", "of anna", f"Good morning to all of you, {SECRET}", language="en", user=SUBJECT)
    history.ask("shop/web", "of bert", "What does a bicycle bell cost?", language="en", user="bert")
    history.ask("shop/web", "picture", [{"type": "text", "text": "What is this?"}, PICTURE], language="en")
    history.ask("shop/web", "for a person", "Write to jo@example.com that I am late.", language="en")
    history.ask("shop/web", "for a second person", "Tell amy@example.org the good news.", language="en")
    history.ask("shop/web", "commercial", "How do stars form?", language="en", model="open-chat")
    history.ask("shop/web", "with a tool", "/tool weather {}", language="en", tools=[TOOL])
    history.ask("clinic/desk", "of the clinic", "When are visiting hours?", language="en")
    history.ask("clinic/desk", "of the clinic, refused", SAID["en"][3], language="en")
    history.ask("lab/paper", "research", "How do stars form?", language="en", model="open-chat")
    history.ask("lab/paper", "no such model", "hello", model="nothing-like-it")


def _digest_of(history: History, policy: str) -> str:
    """The digest of a policy that the gateway judges by now."""
    told = httpx.get(f"{history.running.control}/admin/policies").raise_for_status().json()
    (found,) = [each["digest"] for each in told if each["name"] == policy]
    return str(found)


def _commit(policies: Path) -> str:
    """Put the policies under version control, as their authors would; return the commit."""
    who = ["-c", "user.name=Jane", "-c", "user.email=jane@shop.example", "-c", "commit.gpgsign=false"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "Flag before we refuse"]):
        subprocess.run(["git", "-C", str(policies), *words], check=True)
    told = subprocess.run(["git", "-C", str(policies), "rev-parse", "HEAD"], check=True, stdout=subprocess.PIPE)
    return told.stdout.decode().strip()


def _more_of(file: Path) -> str:
    """The settings that `open_gateway` was given for the shop, from the policy itself."""
    kept = [line for line in file.read_text().splitlines(keepends=True) if line.startswith("review:")]
    return "".join(kept)


def settle(history: History) -> None:
    """Wait until the desk is up; what was asked is in its index by the time that a browser has started."""

    def is_up() -> bool:
        told = httpx.get(f"{history.desk}/signin", timeout=30)
        log = history.running.directory / "log"
        assert "desk_ended" not in log.read_text("utf-8"), log.read_text("utf-8")[-3000:]
        return told.status_code == 200

    until(is_up, "the desk")


@pytest.fixture(scope="session")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    """The week, lived once for all tests of a run; tests that change something add to it and take nothing away."""
    made = open_gateway(tmp_path_factory.mktemp("tour"))
    try:
        live_a_week(made)
        settle(made)
        yield made
    finally:
        assert made.running.stop() == 0
