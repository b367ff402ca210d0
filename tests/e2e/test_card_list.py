"""A caller reads a model's caveats where he finds its name, from a running gateway."""

from __future__ import annotations

from pathlib import Path

from openai import OpenAI
from running import start

from policies.cards.loader import load_cards


def test_a_client_of_openais_sees_the_card_of_a_model(tmp_path: Path) -> None:
    """Settings, card files and the list of models hang together."""
    models = "{echo: echo, science: {name: echo, card: galpaca-6.7b}}"
    running = start(tmp_path, f"redis_url: none\nupstreams:\n  - {{name: demo, kind: echo, models: {models}}}\n")
    try:
        with OpenAI(base_url=f"{running.data}/v1", api_key=running.key, max_retries=0) as client:
            listed = {model.id: (model.model_extra or {}).get("caveat") for model in client.models.list()}
    finally:
        running.stop()
    card = load_cards().get("galpaca-6.7b")
    assert listed["echo"] is None
    assert listed["science"] is not None
    assert listed["science"]["card_digest"] == card.digest
    assert [caveat["quote"] for caveat in listed["science"]["caveats"]] == [c.quote for c in card.caveats]
