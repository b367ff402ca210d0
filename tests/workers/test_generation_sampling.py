"""How the next token is chosen: Transformers' own processors are what ours must equal."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")
pytest.importorskip("transformers", reason="the `workers` extra is not installed")

import torch
from generation_material import Heard, engine_of, prompts, reference, request, run, tiny
from transformers.generation import logits_process as library

from gateway.workers.generation.penalties import Line, Rows, apply
from gateway.workers.generation.sampling import BARRED, IMPOSSIBLE, candidates, choose
from gateway.workers.generation.types import Chosen, Sampling

VOCABULARY = 200


def material(*settings: dict[str, Any], answered: int = 5) -> tuple[Rows, list[torch.Tensor], torch.Tensor]:
    """Rows with prompts of mixed lengths, each row's tokens as the library wants them, and the logits as they were."""
    generator = torch.Generator().manual_seed(3)
    logits = torch.randn(len(settings), VOCABULARY, generator=generator) * 3
    tokens = torch.randint(0, 12, (len(settings), 40), generator=generator)
    lines = [
        Line(Sampling(**{"max_tokens": 99, **each}), 4 + 3 * place, answered) for place, each in enumerate(settings)
    ]
    histories = [tokens[place : place + 1, : line.length] for place, line in enumerate(lines)]
    return Rows(logits.clone(), tokens, lines), histories, logits


PENALTIES: list[tuple[dict[str, Any], Any]] = [
    ({"repetition_penalty": 1.3}, library.RepetitionPenaltyLogitsProcessor(1.3)),
    ({"repetition_penalty": 0.8}, library.RepetitionPenaltyLogitsProcessor(0.8)),
    ({"no_repeat_ngram": 1}, library.NoRepeatNGramLogitsProcessor(1)),
    ({"no_repeat_ngram": 2}, library.NoRepeatNGramLogitsProcessor(2)),
    ({"no_repeat_ngram": 3}, library.NoRepeatNGramLogitsProcessor(3)),
    ({"no_repeat_ngram": 30}, library.NoRepeatNGramLogitsProcessor(30)),
]


def test_penalties_are_the_librarys_row_by_row() -> None:
    """Rows with other settings, and none, stand between them: each must get its own."""
    settings = [each for pair in PENALTIES for each in (pair[0], {})]
    rows, histories, before = material(*settings)
    apply(rows)
    for place, (_, processor) in enumerate(PENALTIES):
        expected = processor(histories[2 * place], before[2 * place : 2 * place + 1])
        assert torch.equal(rows.logits[2 * place], expected[0])
        assert torch.equal(rows.logits[2 * place + 1], before[2 * place + 1])


@pytest.mark.parametrize("answered", [0, 1, 3, 4])
def test_ends_and_beginnings_are_forbidden_as_in_the_library(answered: int) -> None:
    """`min_tokens` forbids the ends of a text until then, `begin_suppress` only what comes first."""
    rows, histories, before = material(
        {"min_tokens": 4, "stop_ids": frozenset({1, 7})}, {"begin_suppress": (2, 9)}, answered=answered
    )
    apply(rows)
    first, second = rows.lines
    least = library.MinNewTokensLengthLogitsProcessor(first.prompt, 4, [1, 7])
    begin = library.SuppressTokensAtBeginLogitsProcessor([2, 9], second.prompt)
    assert torch.equal(rows.logits[0], least(histories[0], before[:1].clone())[0])
    assert torch.equal(rows.logits[1], begin(histories[1], before[1:].clone())[0])


def test_presence_and_frequency_count_the_answer_alone() -> None:
    """OpenAI's formula: what the prompt says is not held against the answer."""
    rows, _, before = material({"presence_penalty": 0.5, "frequency_penalty": 0.25})
    tokens = rows.tokens[0].tolist()
    apply(rows)
    for token in range(VOCABULARY):
        count = tokens[4:9].count(token)
        expected = before[0, token] - (0.25 * count + (0.5 if count else 0.0))
        assert rows.logits[0, token].item() == pytest.approx(expected.item())


def test_a_bias_is_added() -> None:
    """`logit_bias` moves a token, and -100 all but forbids it."""
    rows, _, before = material({"bias": ((5, 2.5), (6, -100.0))})
    apply(rows)
    assert (rows.logits - before)[0, [5, 6, 7]].tolist() == pytest.approx([2.5, -100.0, 0.0])


WARPERS: list[tuple[dict[str, Any], list[Any]]] = [
    ({"temperature": 0.7}, [library.TemperatureLogitsWarper(0.7)]),
    ({"temperature": 1.0, "top_k": 5}, [library.TopKLogitsWarper(5)]),
    ({"temperature": 1.0, "top_p": 0.8}, [library.TopPLogitsWarper(0.8)]),
    ({"temperature": 1.0, "min_p": 0.1}, [library.MinPLogitsWarper(0.1)]),
    ({"temperature": 1.0, "typical_p": 0.3}, [library.TypicalLogitsWarper(0.3)]),
    (
        {"temperature": 0.9, "top_k": 50, "top_p": 0.95},
        [library.TemperatureLogitsWarper(0.9), library.TopKLogitsWarper(50), library.TopPLogitsWarper(0.95)],
    ),
    (
        {"temperature": 1.4, "top_k": 20, "top_p": 0.9, "min_p": 0.02, "typical_p": 0.7},
        [
            library.TemperatureLogitsWarper(1.4),
            library.TopKLogitsWarper(20),
            library.TopPLogitsWarper(0.9),
            library.MinPLogitsWarper(0.02),
            library.TypicalLogitsWarper(0.7),
        ],
    ),
]


@pytest.mark.parametrize("together", [True, False])
def test_what_may_be_drawn_is_what_the_library_leaves(together: bool) -> None:
    """All settings side by side, and each alone, where fewer candidates have to be looked at."""
    groups = [WARPERS] if together else [[pair] for pair in WARPERS]
    for group in groups:
        rows, histories, before = material(*(settings for settings, _ in group))
        scores, ids = candidates(rows, range(len(group)))
        for place, (_, warpers) in enumerate(group):
            expected = before[place : place + 1]
            for warper in warpers:
                expected = warper(histories[place], expected)
            found = torch.full((VOCABULARY,), -math.inf).scatter(0, ids[place], scores[place])
            assert torch.allclose(found, expected[0], atol=1e-6)


MANY = 3000  # more than are looked at without sorting


@pytest.mark.parametrize("how", [{}, {"top_k": 5}, {"top_k": MANY - 1}, {"top_k": 10**7}, {"top_p": 0.5}])
def test_a_vocabulary_of_a_real_size_is_drawn_from(how: dict[str, Any]) -> None:
    """Tiny vocabularies never reach the way that every real one takes where no top_k is said."""
    logits = torch.randn(1, MANY, generator=torch.Generator().manual_seed(5))
    line = Line(Sampling(9, temperature=1.0, **how), 1, 0)
    told = choose(Rows(logits.clone(), torch.zeros(1, 4, dtype=torch.long), [line]), [0.0])
    assert told[0].token == logits.argmax().item()


@pytest.mark.parametrize("neighbour", [{"temperature": 1.0}, {"temperature": 1.0, "top_k": 300}])
def test_equally_likely_tokens_are_drawn_alike_whoever_is_beside(neighbour: dict[str, Any]) -> None:
    """Half precision has many of them; a neighbour's top_k decides how candidates are found, and may decide no more."""
    logits = torch.randn(2, MANY, generator=torch.Generator().manual_seed(5)).mul(2).round().div(2)
    tokens, mine = torch.zeros(2, 4, dtype=torch.long), {"temperature": 1.0, "top_k": 20}
    lines = [Line(Sampling(9, **each), 1, 0) for each in (mine, neighbour)]
    for draw in (0.01, 0.2, 0.4, 0.6, 0.8, 0.99):
        alone = choose(Rows(logits[:1].clone(), tokens[:1], lines[:1]), [draw])
        beside = choose(Rows(logits.clone(), tokens, lines), [draw, 0.5])
        assert alone[0].token == beside[0].token


@pytest.mark.parametrize("temperature", [1e-6, 1e-38, 1e-45, 1e-60])
def test_a_temperature_next_to_nothing_takes_the_likeliest(temperature: float) -> None:
    """Dividing by it would make every likely token infinitely likely."""
    rows, _, before = material({"temperature": temperature})
    assert choose(rows, [0.9])[0].token == before[0].argmax().item()


def test_draws_follow_the_distribution() -> None:
    """A draw laid wrongly on the sums would favour some tokens without any other sign."""
    rows, _, before = material({"temperature": 1.0})
    drawn: Counter[int] = Counter()
    count = 4000
    for turn in range(count):
        again = rows._replace(logits=before.clone())
        drawn[choose(again, [(turn + 0.5) / count])[0].token] += 1
    chances = before[0].softmax(-1)
    assert max(abs(drawn[token] / count - chances[token].item()) for token in range(VOCABULARY)) < 2 / count


def test_the_extreme_draws_stay_among_what_is_left() -> None:
    """0 and the largest number below 1 are draws too; neither may reach a forbidden token."""
    rows, _, before = material(*({"temperature": 0.5, "top_k": 3}, {"temperature": 0.5, "top_k": 3}))
    low, high = choose(rows, [0.0, math.nextafter(1.0, 0.0)])
    assert low.token in before[0].topk(3).indices.tolist()
    assert high.token in before[1].topk(3).indices.tolist()


def test_rows_without_numbers_are_told_and_spoil_no_other() -> None:
    """One overflow in half precision must not end every request of a batch."""
    rows, _, _ = material({}, {}, {"temperature": 1.0}, {"temperature": 1.0})
    rows.logits[0], rows.logits[2] = math.nan, -math.inf
    told = [one.token for one in choose(rows, [0.5] * 4)]
    assert (told[0], told[2]) == (IMPOSSIBLE, BARRED)
    assert min(told[1], told[3]) >= 0


def test_log_probabilities_are_the_models_own() -> None:
    """They tell what the model thought, before penalties, beside the token that was chosen."""
    model, heard, prompt = tiny("OPT"), Heard(), prompts(1, seed=2)[0]
    run(
        engine_of(model, heard),
        request("a", prompt, 3, logprobs=2),
        request("b", prompt, 3),
        request("c", prompt, 3, logprobs=0),
    )
    with torch.inference_mode():
        expected = model(torch.tensor([prompt])).logits[0, -1].log_softmax(-1)
    first = heard.events["a"][0]
    assert isinstance(first, Chosen)
    assert first.logprob == pytest.approx(expected[first.id].item(), abs=1e-5)
    assert [token for token, _ in first.top] == expected.topk(2).indices.tolist()
    assert [event for event in heard.events["b"] if isinstance(event, Chosen) and event.logprob is not None] == []
    assert isinstance(heard.events["c"][0], Chosen)
    assert heard.events["c"][0].top == ()


def test_a_seed_repeats_an_answer_and_another_changes_it() -> None:
    """A caller who wants to reproduce an answer must be able to."""
    heard, prompt = Heard(), prompts(1, seed=2)[0]
    how: dict[str, Any] = {"tokens": 12, "temperature": 2.0}
    run(engine_of(tiny("Phi"), heard), request("a", prompt, seed=1, **how), request("b", prompt, seed=2, **how))
    run(engine_of(tiny("Phi"), heard), request("c", prompt, seed=1, **how))
    assert heard.answer("a") == heard.answer("c") != heard.answer("b")


def test_the_cards_defaults_through_the_loop_are_generates() -> None:
    """WangChanGLM's card forbids repeated pairs: greedy with it must be what `generate` says."""
    model, heard = tiny("XGLM"), Heard()
    asked = [
        request(str(i), p, 15, no_repeat_ngram=2, repetition_penalty=1.2) for i, p in enumerate(prompts(5, seed=7))
    ]
    run(engine_of(model, heard), *asked)
    options = {"no_repeat_ngram_size": 2, "repetition_penalty": 1.2}
    assert [heard.answer(o.id) for o in asked] == [reference(model, o.prompt, 15, **options) for o in asked]
