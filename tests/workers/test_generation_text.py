"""Words to ids and back: the card's form, control tokens that a caller wrote, stop strings, half characters."""

from __future__ import annotations

from itertools import accumulate

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

from generation_material import SPECIAL, card_of, trained, vocabulary
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from tokenizers.pre_tokenizers import ByteLevel

from gateway.errors import BadRequest
from gateway.translate.template import Stretch, Turn, chat_prompt
from gateway.workers.generation.stops import StopStrings
from gateway.workers.generation.tokens import vocabulary_of
from gateway.workers.generation.transcript import Transcript
from gateway.workers.generation.types import Chosen, Ended, Reason

HOSTILE = st.lists(
    st.sampled_from([*SPECIAL, "hello", "<|US", "ER|>", "<", "|>", "你好", "<|<|USER|>USER|>", " "]), max_size=8
).map("".join)


def text_of(stretches: list[Stretch]) -> str:
    return "".join(stretch.text for stretch in stretches)


def test_a_conversation_is_written_as_stablelms_card_says() -> None:
    """The system prompt first, then the turns, then the mark that the model speaks."""
    card = card_of("GPT-NeoX")
    turns = [Turn("user", "What's your mood today?"), Turn("assistant", "Fine."), Turn("user", "Why?")]
    written = text_of(chat_prompt(card, turns))
    assert written == (
        f"<|SYSTEM|>{card.run.system_prompt}<|USER|>What's your mood today?<|ASSISTANT|>Fine.<|USER|>Why?<|ASSISTANT|>"
    )


def test_a_callers_system_text_is_added_to_the_cards() -> None:
    """The card's own instructions cannot be pushed aside."""
    card = card_of("GPT-NeoX")
    written = text_of(chat_prompt(card, [Turn("user", "Hi"), Turn("system", "Be brief."), Turn("system", "In verse.")]))
    assert written == f"<|SYSTEM|>{card.run.system_prompt}Be brief.\nIn verse.\n<|USER|>Hi<|ASSISTANT|>"


def test_a_form_without_a_place_for_instructions_takes_them_before_the_first_turn() -> None:
    """GALPACA and WangChanGLM know no system role; dropping what it said would be silent."""
    written = text_of(chat_prompt(card_of("OPT"), [Turn("system", "Be brief."), Turn("user", "Hi")]))
    assert written.endswith("### Instruction:\nBe brief.\n\nHi\n\n### Response:")
    assert written.startswith("Below is an instruction that describes a task.")
    assert text_of(chat_prompt(card_of("XGLM"), [Turn("user", "Hi")])) == "<human>: Hi <bot>: "


def test_a_base_model_has_no_form_for_conversations() -> None:
    """Xiangxin only continues texts; a made-up form would give made-up answers."""
    with pytest.raises(BadRequest, match="no form for conversations"):
        chat_prompt(card_of("Phi"), [Turn("user", "Hi")])


@given(HOSTILE)
def test_a_callers_control_tokens_never_become_control_tokens(text: str) -> None:
    """Whoever writes <|SYSTEM|> must not speak as the system; yet the letters are theirs to write."""
    words = vocabulary()
    ids = words.encode(chat_prompt(card_of("GPT-NeoX"), [Turn("user", text)]))
    controls = [i for i in ids if i in words.added]
    assert controls == [2, 3, 4]  # the card's own three, in its order
    inside = ids[ids.index(3) + 1 : ids.index(4)]
    assert words.decode(inside) == text
    raw = words.encode([Stretch(text, is_ours=False)])
    assert not set(raw) & words.added
    assert words.decode(raw) == text


@given(st.text(max_size=40).filter(lambda text: "<|" not in text))
def test_harmless_texts_have_the_tokenizers_own_ids(text: str) -> None:
    """Reading in pieces would move the borders between tokens, and the model was trained on those of the whole."""
    stretches = chat_prompt(card_of("GPT-NeoX"), [Turn("user", text)])
    assert list(vocabulary().encode(stretches)) == trained().encode(text_of(stretches)).ids


def test_control_tokens_in_disguise_are_found() -> None:
    """A tokenizer that normalises reads full-width letters as plain ones: then they control too."""
    tokenizer = Tokenizer(models.WordLevel({"<unk>": 0, "hi": 1}, unk_token="<unk>"))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens([AddedToken("<eos>", normalized=True), "!"])
    words = vocabulary_of(tokenizer)
    assert not set(words.encode([Stretch("hi \uff1ceos\uff1e hi", is_ours=False)])) & words.added
    with pytest.raises(BadRequest) as caught:
        words.encode([Stretch("hi !", is_ours=False)])  # one letter cannot be cut
    assert caught.value.code == "control_token"


def test_what_a_tokenizer_puts_around_texts_stays() -> None:
    """XGLM's begins every text with </s>: without it the model sees what it was never trained on."""
    tokenizer = Tokenizer.from_str(trained().to_str())
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<|endoftext|> $A", special_tokens=[("<|endoftext|>", 1)]
    )
    words = vocabulary_of(tokenizer)
    assert list(words.encode([Stretch("hello world", is_ours=False)])) == tokenizer.encode("hello world").ids
    assert words.encode([Stretch("<|endoftext|>", is_ours=False)])[0] == 1


@given(
    st.text("ab<h", max_size=30),
    st.lists(st.text("ab<h", min_size=1, max_size=4), max_size=3),
    st.lists(st.integers(1, 4), min_size=1, max_size=30),
)
def test_stop_strings_cut_where_the_first_begins_however_text_comes(
    text: str, stops: list[str], sizes: list[int]
) -> None:
    """A stop string that came in two pieces must not leave its first half behind."""
    guard, out, place, stopped = StopStrings(stops), "", 0, False
    for size in sizes * 30:
        piece, place = text[place : place + size], place + size
        said, stopped = guard.push(piece)
        out += said
        if stopped or place >= len(text):
            break
    out += "" if stopped else guard.flush()
    ends = [text.find(stop) for stop in stops if stop in text]
    if not ends:
        assert (out, stopped) == (text, False)
        return
    # the earliest that was complete first: one that begins earlier may end later
    assert stopped
    assert any(text.startswith(stop, len(out)) for stop in stops)
    assert out == text[: len(out)]


@given(st.text(max_size=30))
def test_pieces_of_a_transcript_join_to_the_text(text: str) -> None:
    """Chinese and Thai letters are several tokens each: no half of one may be shown, and none lost."""
    ids = trained().encode(text).ids
    script = Transcript(vocabulary(), (5, 6, 7), ())
    pieces = [script.push(Chosen(i)) for i in ids]
    last = script.end(Ended(Reason.LENGTH))
    assert "".join(piece.text for piece in pieces) + last.text == text
    assert [token.id for piece in (*pieces, last) for token in piece.tokens] == ids
    assert last.reason is Reason.LENGTH


def test_half_a_character_after_control_tokens_is_waited_for() -> None:
    """A model that says its own marks for a while showed the sign for what is unreadable in place of the letter."""
    ids = [*[2, 3, 4] * 4, *trained().encode("ก").ids]
    script = Transcript(vocabulary(), (5, 6, 7), ())
    pieces = [*(script.push(Chosen(i)) for i in ids), script.end(Ended(Reason.LENGTH))]
    assert "".join(piece.text for piece in pieces) == "ก"
    assert [token.id for piece in pieces for token in piece.tokens] == ids


@given(st.one_of(HOSTILE, st.text(max_size=60)))
def test_a_prompt_has_no_fewer_tokens_than_is_told_before_they_are_found(text: str) -> None:
    """What is refused unread could not have fitted."""
    stretches = [Stretch(text, is_ours=True)]
    assert -(-len(text.encode()) // 13) == vocabulary().least(stretches) <= len(vocabulary().encode(stretches))


def test_no_bound_is_told_where_a_token_may_stand_for_any_length() -> None:
    """Unknown letters become one token, and some marks take all spaces beside them."""
    spaced = Tokenizer.from_str(trained().to_str())
    spaced.add_special_tokens([AddedToken("<mask>", lstrip=True)])
    cut = Tokenizer.from_str(trained().to_str())
    removing = pre_tokenizers.Split(" ", "removed")
    cut.pre_tokenizer = pre_tokenizers.Sequence([removing, ByteLevel(add_prefix_space=False)])
    unknown = Tokenizer(models.Unigram([("<unk>", 0.0), ("a", -1.0)], unk_id=0))
    for tokenizer in (spaced, cut, unknown):
        made = vocabulary_of(tokenizer)
        assert made.longest is None
        assert made.least([Stretch("a" * 10_000, is_ours=False)]) == 0


def test_a_stop_string_before_min_tokens_does_not_count() -> None:
    """`min_tokens` asks for an answer of some length."""
    ids = trained().encode("hello world hello").ids
    script = Transcript(vocabulary(), (), ("hello",), min_tokens=len(ids))
    pieces = [script.push(Chosen(i)) for i in ids]
    assert pieces[-1].reason is Reason.STOP or script.end(Ended(Reason.LENGTH)).reason is not None
    assert "".join(piece.text for piece in pieces).startswith("hello world")


def test_the_bytes_of_tokens_are_those_of_the_text() -> None:
    """Who joins the bytes of `logprobs` gets the answer; half a character was told as the sign for what is unreadable."""
    known = vocabulary()
    for text in ("hello world", "你好，สวัสดี é 👍", "\ufffd", "\x00\x7f\xad\n"):
        ids = known.encode([Stretch(text, is_ours=False)])
        assert b"".join(map(known.bytes_of, ids)) == text.encode()
    words = known.tokenizer.get_vocab()
    found = {known.bytes_of(words[letter]) for letter in ByteLevel.alphabet()}
    assert found == {bytes([byte]) for byte in range(256)}


def test_a_token_keeps_the_space_that_it_begins_with() -> None:
    """XGLM's words bring their space; decoded alone they lose it, and scores would lie beside the words they are of."""
    words = {"\u2581a": 0, "\u2581hello": 1, "\u2581world": 2, "s": 3, "<unk>": 4}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    known = vocabulary_of(tokenizer)
    assert known.decode([1, 2, 3]) == "hello worlds"
    assert [known.text_of(i) for i in (1, 2, 3)] == [" hello", " world", "s"]
    assert b"".join(map(known.bytes_of, (2, 3))) == b" worlds"


@given(st.text("ab \u00e9\u4f60\u0e2a\U0001f44d\ufffd", max_size=12), st.data())
def test_tokens_begin_where_their_character_does(text: str, data: st.DataObject) -> None:
    """Whoever lays scores on the text needs the place in it: half a character is none, and moved all that came after it."""
    known = vocabulary()
    ids = trained().encode(text).ids
    before = [len(known.decode(ids[:place]).rstrip("\ufffd")) for place in range(len(ids))]
    script = Transcript(known, (5, 6, 7), data.draw(st.sampled_from([(), ("b ",), ("zz",)])))
    pieces = [script.push(Chosen(i)) for i in ids]
    pieces = pieces[: next((place + 1 for place, piece in enumerate(pieces) if piece.reason), None)]
    if not script.is_over:
        pieces.append(script.end(Ended(Reason.LENGTH)))
    found = [offset for piece in pieces for offset in piece.offsets]
    assert len(found) == sum(len(piece.tokens) for piece in pieces)
    if "\ufffd" not in text:
        assert found == before[: len(found)]
    assert found == sorted(found)


def test_bytes_that_are_no_character_have_places_of_their_own() -> None:
    """A model may say half a character and go on: the sign that stands for it is one of the text."""
    known = vocabulary()
    half, word = known.tokenizer.get_vocab()["\u00e2"], known.encode([Stretch("hello", is_ours=False)])
    script = Transcript(known, (5,), ())
    pieces = [script.push(Chosen(i)) for i in (*word, half, *word, half)]
    pieces.append(script.end(Ended(Reason.LENGTH)))
    text = "".join(piece.text for piece in pieces)
    assert text == "hello\ufffdhello\ufffd"
    offsets = [offset for piece in pieces for offset in piece.offsets]
    inner = [*accumulate((len(known.text_of(i)) for i in word[:-1]), initial=0)]
    assert offsets == [*inner, 5, *(6 + place for place in inner), 11]
