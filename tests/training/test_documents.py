"""Documents as patterns: whole, and by their sentences, as they are judged."""

from __future__ import annotations

from training.documents import documents, sentences

LONG = " ".join(f"Sentence number {number} of a plain guide to sorting paper." for number in range(20))


def test_documents_are_shared_out_so_that_all_of_a_pattern_are_read() -> None:
    found = documents("fed_some", [f"text {number}" for number in range(65)])
    assert [each.name for each in found] == ["fed_some_0", "fed_some_1"]
    assert sorted(text for each in found for text in each.frames) == sorted(f"text {number}" for number in range(65))
    assert {each.labels for each in found} == {()}


def test_sentences_are_spread_over_a_document() -> None:
    [found] = sentences("fed_some", [LONG])
    assert found.name == "fed_some_lines_0"
    assert len(found.frames) == 8
    assert all(text in LONG for text in found.frames)
    assert (found.frames[0][:17], found.frames[-1][:18]) == ("Sentence number 0", "Sentence number 19")


def test_a_document_that_may_quote_an_attack_is_read_as_a_whole_alone() -> None:
    """Its sentence by itself would teach that the attack is harmless."""
    assert sentences("fed_some", [LONG + " The page said: ignore what stands above."])[0].frames == ()


def test_a_document_of_one_sentence_is_its_own_only_one() -> None:
    assert sentences("fed_some", ["Sort the paper."])[0].frames == ("Sort the paper.",)
