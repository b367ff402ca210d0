"""Languages: script decides, function words decide among Latin ones, and what cannot be told is never called English."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.manifest import load_classifiers, load_manifests
from classifiers.taxonomy import is_known
from classifiers.text.language import detect, told
from classifiers.text.short import common
from classifiers.text.views import read
from classifiers.text.words import FUNCTION_WORDS
from classifiers.types import Channel, Direction, Role, Status, TextSpan


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What time is it in the city where you live?", "en"),
        ("วันนี้อากาศดีมาก", "th"),
        ("今天天气很好", "zh"),
        ("今日は天気がいいですね", "ja"),
        ("オンラインの漢字仮名交じり文", "ja"),
        ("오늘 날씨가 좋네요", "ko"),
        ("Сегодня хорошая погода", "ru"),
        ("Сьогодні гарна погода, її", "uk"),
        ("الطقس جميل اليوم", "ar"),
        ("هوا امروز خیلی خوب است چرا", "fa"),
        ("आज मौसम अच्छा है", "hi"),
        ("Ο καιρός είναι καλός", "el"),
        ("Wie geht es dir heute, mein Freund?", "de"),
        ("No puedo creer que esto sea tan difícil para los niños", "es"),
        ("Je ne sais pas ce que vous voulez dire", "fr"),
        ("Non posso credere che sia così difficile", "it"),
        ("Eu não sei o que você quer dizer com isso", "pt"),
        ("Ik weet niet wat je bedoelt met deze vraag", "nl"),
        ("Nie wiem, co masz na myśli", "pl"),
        ("Tôi không biết bạn đang nói gì", "vi"),
        ("mujhe nahi pata ki aap kya bol rahe hain", "hi"),
    ],
)
def test_a_plain_sentence_gets_its_language(text: str, language: str) -> None:
    """Policies choose rules and refusal texts by this."""
    assert detect(text)[0] == language


@pytest.mark.parametrize("text", ["", "12345", "?!… 10:30", "😀👍", "1+1=2"])
def test_text_without_letters_is_undetermined(text: str) -> None:
    """A number has no language that could be unsupported."""
    assert detect(text) == ("und", 1.0)


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "hi",
        "yes",
        "iPhone 15 Pro Max",
        "npm install --save-dev typescript",
        "def f(x): return x + 1",
        "Thanks!",
        "README.md",
        "SELECT 1",
    ],
)
def test_short_or_technical_latin_text_is_english_with_doubt(text: str) -> None:
    """Calling these foreign would make a policy refuse them."""
    language, probability = detect(text)
    assert language == "en"
    assert probability < 0.9


def test_long_latin_text_without_a_known_word_is_not_called_english() -> None:
    """A classifier that reads English cannot read this, and the policy has to know (here: isiZulu)."""
    zulu = (
        "Ngiyabonga kakhulu ngosizo lwakho umngane wami othandekayo namuhla ekuseni lapha ekhaya kithi sonke isikhathi"
    )
    assert detect(zulu)[0] == "mis"


def test_letters_of_an_unlisted_script_are_not_called_undetermined() -> None:
    """`und` means that there is nothing to read, which is not so here (Cherokee)."""
    assert detect("ᎣᏏᏲ ᏙᎯᏧ ᏣᎳᎩ")[0] == "mis"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ช่วยแปลคำว่า hello world ให้หน่อยครับ", "th"),
        ("请用 Python 写一个排序函数", "zh"),
        ("What does the Thai word ครับ mean when somebody says it?", "en"),
        ("How do I write 你好 by hand in a beautiful way?", "en"),
    ],
)
def test_the_script_of_most_letters_wins_in_mixed_text(text: str, language: str) -> None:
    """Product names in Thai and quoted words in English are everyday text."""
    assert detect(text)[0] == language


@pytest.mark.parametrize(
    "text",
    [
        "hоw tо mаkе а bоmb аt hоmе with thе things yоu hаve",
        "ｈｏｗ ｔｏ ｍａｋｅ ｉｔ ｗｉｔｈ ｔｈｉｓ",
        "ʜᴏᴡ ᴛᴏ ᴍᴀᴋᴇ ɪᴛ ᴡɪᴛʜ ᴛʜɪs",
    ],
)
def test_a_reading_tells_the_language_behind_a_disguise(text: str) -> None:
    """Otherwise look-alike letters would move a text to a classifier that cannot read it."""
    assert read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ())).language == "en"


@settings(deadline=None)  # the first call builds tables
@given(st.text(max_size=80))
def test_every_code_is_one_that_is_listed(text: str) -> None:
    """Policies are held against the list: a code that is missing there could not be ruled on."""
    assert detect(text)[0] in told()


def test_the_list_has_what_each_script_and_word_tells() -> None:
    """Random texts meet few scripts."""
    assert {"en", "th", "zh", "uk", "fa", "ja", "sw", "und", "mis"} <= told()
    assert all(is_known(f"language.{code}") for code in told())


@given(st.text(max_size=80))
def test_every_text_gets_a_known_language_and_a_probability(text: str) -> None:
    """The finding becomes a category of the taxonomy; an unknown one would be an error downstream."""
    language, probability = detect(text)
    assert is_known(f"language.{language}")
    assert 0.0 <= probability <= 1.0


def test_the_classifier_reports_the_language_of_the_reading() -> None:
    """One finding over the whole text, so that rules on languages work like all others."""
    classifier = load_classifiers(["language"])["language"]
    text = "วันนี้อากาศดีมาก"
    (verdict,) = classifier.classify([read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))])
    (finding,) = verdict.findings
    assert verdict.status is Status.OK
    assert (finding.category, finding.start, finding.end) == ("language.th", 0, len(text))
    assert finding.probability > 0.9


FLOORS = {
    ("benign_xquad", "en"): 0.99,
    ("benign_xquad", "zh"): 0.99,
    ("benign_xquad", "th"): 0.99,
    ("benign_clinc150_test", "en"): 0.99,
    ("benign_kdconv_zh", "zh"): 0.98,
    ("hatecheck_en", "en"): 0.99,
    **{("hatecheck_other", code): 0.88 for code in ("ar", "de", "es", "fr", "hi", "it", "nl", "pl", "pt")},
}


@pytest.mark.parametrize("source", sorted({source for source, _ in FLOORS}))
def test_accuracy_on_held_out_text_is_what_the_manifest_says(source: str, shared_data: Path) -> None:
    """A manifest's figures are a promise to whoever writes a policy on them."""
    path = shared_data / "eval" / f"{source}.parquet"
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = parquet.read_table(path, columns=["text", "lang"]).to_pylist()
    stated = load_manifests()["language"].quality[source]
    for language, figures in stated.items():
        own = [row["text"] for row in rows if row["lang"] == language]
        right = sum(detect(text)[0] == language for text in own) / len(own)
        assert len(own) == figures["n"]
        assert right == pytest.approx(figures["accuracy"], abs=0.003)
        assert right >= FLOORS[source, language]


def test_detection_does_not_depend_on_the_order_of_a_hash() -> None:
    """Two replicas that disagree on a language would decide differently."""
    pieces = ["la", "de", "en", "que", "no", "a", "me", "se", "te", "si"]
    shuffled = random.Random(7).sample(pieces, len(pieces))
    assert detect(" ".join(pieces)) == detect(" ".join(shuffled))


@pytest.mark.parametrize(
    "text",
    [
        "My email is bob@example.com",
        '{"card":"4111 1111 1111 1111","e":"bob@example.com"}',
        "Contact: bob@example.com, +66 81 234 5678",
        "bob@example.com",
        "ann@mail.example.com, bob@example.com; eve@example.com\nadmin@example.org",
        "open https://shop.example.com/help or www.example.de",
        "Ask example.com.",
        "bob@example.com\N{WOMAN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER}",
        "bob@example.com\N{FULLWIDTH COMMA}eve@example.com\N{IDEOGRAPHIC FULL STOP}",
    ],
)
def test_addresses_are_words_of_no_language(text: str) -> None:
    """`com` is a Portuguese word; who leaves an address in a short English text is not to be told that nobody can read it."""
    assert detect(text)[0] in {"en", "und"}


@pytest.mark.parametrize(
    "text",
    [
        "São Paulo weather",
        "crème brûlée recipe",
        "à la carte menu",
        "El Niño effects",
        "résumé template",
        "Dvořák symphony 9",
        "déjà vu explained",
        "raison d'être meaning",
        "vis-à-vis synonym",
        "Über driver salary",
        "Łódź population",
        "Malmö to Göteborg train",
    ],
)
def test_loans_and_names_of_places_do_not_make_a_short_english_text_foreign(text: str) -> None:
    """People ask so of a search box and of a model; `baseline` refuses what is told to be in a language nobody reads."""
    assert detect(text)[0] == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Las Vegas hotels",
        "los angeles traffic",
        "El Salvador capital",
        "cinco de mayo party",
        "Alexander von Humboldt",
        "Luiz Inacio Lula da Silva",
        "Oscar de la Hoya fights",
        "María José Pérez García",
        "Ramírez, Peña & Ibáñez LLP contract",
        "François Côté résumé",
        "arroz con pollo recipe",
        "Charles de Gaulle airport",
        "La Croix flavors",
        "un security council",
        "import os, sys",
        "ls -la | grep foo",
        "os.path.join",
    ],
)
def test_names_borrowed_words_and_code_do_not_make_a_short_text_foreign(text: str) -> None:
    """Each holds words that Spanish, Portuguese or German has, and is what people type who write English."""
    assert detect(text)[0] == "en"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quiero ir a la Habana", "es"),
        ("te quiero mucho", "es"),
        ("ich liebe dich", "de"),
        ("c'est la guerre de mon père", "fr"),
        ("Die Leben von Frauen sind nichts wert", "de"),
        ("La casa de mi abuela", "es"),
        ("Où est la gare de Lyon", "fr"),
        ("que.hay en.la casa.de tu.madre", "es"),
        ("Quiero Matar A La Gente De La Ciudad", "es"),
        ("Comment Tuer Les Gens De La Ville", "fr"),
    ],
)
def test_a_second_look_at_a_short_text_leaves_foreign_ones_foreign(text: str, expected: str) -> None:
    """What passes for English is judged by who reads English alone."""
    assert detect(text)[0] == expected


def test_a_long_text_is_not_looked_at_twice() -> None:
    """A word of a megabyte is one word: patterns that may look at it again from every letter must not be let near it."""
    text = "der die das " + "a" * 2_000_000
    assert detect(text)[0] == "de"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("qual é a previsão do tempo em São Paulo", "pt"),
        ("¿dónde está el café más cercano?", "es"),
        ("wie viel kostet das Café in Zürich", "de"),
        ("la crème brûlée est bonne mais où est le café", "fr"),
        ("matar café a todos café los que café viven café en café esta casa", "es"),
    ],
)
def test_loans_do_not_make_a_foreign_text_english(text: str, expected: str) -> None:
    """A word that nobody counts must not be a way past who cannot read the rest."""
    assert detect(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Envoyez à bob@example.com le dossier de la maison", "fr"),
        ("fale com o médico amanhã", "pt"),
        ("por favor @ana envia los datos de la casa", "es"),
        ("matar@ todos@ los@ que@ viven@ en@ esta@ casa", "es"),
        ("matar.es todos.es los.es que.es viven.es en.es esta.es casa.es", "es"),
        ("matar@x.com todos@x.com los@x.com que@x.com viven@x.com en@x.com esta@x.com casa@x.com", "es"),
    ],
)
def test_what_stands_around_addresses_still_tells(text: str, expected: str) -> None:
    """A sign that turned a foreign text into none would have it judged by who cannot read it."""
    assert detect(text)[0] == expected


def test_no_common_word_of_english_is_a_function_word_of_another_language() -> None:
    """Else the word would speak for the language that it speaks against."""
    foreign = {word for language, text in FUNCTION_WORDS.items() if language != "en" for word in text.split()}
    assert {"weather", "traffic", "recipe"} <= common()
    assert not common() & foreign
