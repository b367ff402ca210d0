"""Kind `remote`: what a detector is asked, what its detections become, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from guard_material import form, remote_options, written
from hypothesis import given
from hypothesis import strategies as st

from classifiers.guards.asking import AnswerError, AskedElsewhereError, Question, pieces, verdict
from classifiers.kinds import remote
from classifiers.kinds.remote import RemoteClassifier, build
from classifiers.manifest import Manifest, ManifestError
from classifiers.types import Direction, Finding

IN = Direction.INPUT
TEXT = "Grüße, you 😀 dotard"


def detector(folder: Path, changes: dict[str, Any] | None = None, **options: Any) -> RemoteClassifier:
    return build(written(folder, form("far", "remote", remote_options(**options), **(changes or {}))))


def detection(**changes: Any) -> dict[str, Any]:
    found = {"start": 13, "end": 19, "text": "dotard", "detection": "has_HAP", "detection_type": "hap", "score": 0.9}
    return found | changes


def read(classifier: RemoteClassifier, *detections: Any, text: str = TEXT) -> Any:
    [found] = classifier.read(Question("", b"", (text,)), [list(detections)])
    return found


def test_texts_are_sent_as_they_are_and_nothing_else(tmp_path: Path) -> None:
    """The server is somebody else's: what it needs to judge is all that it gets."""
    classifier = detector(tmp_path, detector_params={"threshold": 0.1}, detector_id="hap-en")
    [question] = classifier.questions(["one", TEXT], IN)
    assert json.loads(question.body) == {"contents": ["one", TEXT], "detector_params": {"threshold": 0.1}}
    assert question.path == "/api/v1/text/contents"
    assert classifier.headers == {"detector-id": "hap-en"}


def test_many_texts_are_several_requests(tmp_path: Path) -> None:
    """A detector judges one after the other; a request of all would be late as a whole."""
    texts = [f"text {n}" for n in range(2 * remote.MAX_CONTENTS + 1)] + ["x" * remote.MAX_CHARACTERS, "last"]
    questions = detector(tmp_path).questions(texts, IN)
    assert [text for question in questions for text in question.texts] == texts
    assert all(len(question.texts) <= remote.MAX_CONTENTS for question in questions)
    assert len(questions) == 5


def test_a_detection_is_a_finding_where_it_stands(tmp_path: Path) -> None:
    """In code points of the very text that was sent, so that a redaction hits what was meant."""
    [finding] = read(detector(tmp_path), detection())
    assert finding == Finding("hate", 0.9, 13, 19)
    assert TEXT[finding.start : finding.end] == "dotard"


def test_detections_are_named_by_the_most_exact_key(tmp_path: Path) -> None:
    """Detectors put the label into one member or the other."""
    classifier = detector(tmp_path, map={"hap/LABEL_1": "hate", "LABEL_2": "toxicity", "hap": "sexual"})
    for name, category in (("LABEL_1", "hate"), ("LABEL_2", "toxicity"), ("LABEL_3", "sexual")):
        [finding] = read(classifier, detection(detection=name))
        assert finding.category == category


def test_a_detection_that_the_map_does_not_name_leaves_its_text_alone_unjudged(tmp_path: Path) -> None:
    """Something was found, and nobody here knows what; the other texts of the request are not to blame."""
    classifier = detector(tmp_path)
    question = Question("", b"", (TEXT, TEXT, TEXT))
    unknown = detection(detection="new", detection_type="newer")
    found = classifier.read(question, [[detection()], [detection(), unknown], []])
    assert found == [(Finding("hate", 0.9, 13, 19),), None, ()]


def test_what_the_map_sets_aside_in_words_is_ignored(tmp_path: Path) -> None:
    """Null is somebody's decision; a name that is missing is nobody's."""
    assert read(detector(tmp_path), detection(detection_type="fine")) == ()


WRONG: list[Any] = [
    None,
    {},
    [],
    [[], []],
    [None],
    [{}],
    [[None]],
    [["dotard"]],
    *(
        [[detection(**change)]]
        for change in (
            {"start": -1},
            {"start": 19, "end": 13},
            {"start": 13, "end": 13},
            {"end": len(TEXT) + 1, "text": None},
            {"start": True},
            {"start": 13.0},
            {"start": None},
            {"start": 14, "end": 20, "text": "dotard"},  # as UTF-16 would count
            {"start": 18, "end": 24},  # as UTF-8 would
            {"score": None},
            {"score": "0.9"},
            {"score": True},
            {"score": 1.5},
            {"score": -0.1},
            {"score": float("nan")},
            {"score": float("inf")},
        )
    ),
]


@pytest.mark.parametrize("answer", WRONG)
def test_an_answer_of_another_form_is_an_error(tmp_path: Path, answer: Any) -> None:
    """Half an answer taken for a whole one would be a text that nobody judged."""
    with pytest.raises(AnswerError):
        detector(tmp_path).read(Question("", b"", (TEXT,)), answer)


@given(
    answer=st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["start", "end", "score", "detection", "text"]), inner, max_size=5)
        ),
        max_leaves=8,
    )
)
def test_no_answer_breaks_the_reader(answer: Any) -> None:
    """What a server says is read, or it is an error that says so; findings lie inside the text."""
    classifier = build(Manifest.model_validate(form("far", "remote", remote_options())))
    try:
        [found] = classifier.read(Question("", b"", (TEXT,)), answer)
    except AnswerError:
        return
    assert found is None or all(0 <= f.start < f.end <= len(TEXT) and 0 <= f.probability <= 1 for f in found)


def test_scores_are_calibrated_by_language(tmp_path: Path) -> None:
    """A detector's 0.5 need not be ours."""
    calibration = {"en": {"hate": [1, -2]}, "*": {"hate": [1, 0]}}
    classifier = detector(tmp_path, {"calibration": calibration})
    found = [Finding("hate", 0.5, 0, 1)]
    assert verdict(classifier, "en", IN, found).findings[0].probability == pytest.approx(0.1192, abs=1e-4)
    assert verdict(classifier, "de", IN, found).findings[0].probability == pytest.approx(0.5)


@given(text=st.text(max_size=300), longest=st.integers(10, 60), overlap=st.integers(0, 9))
def test_pieces_cover_the_text_and_share_their_overlap(text: str, longest: int, overlap: int) -> None:
    """A pattern no longer than the overlap stands whole in one piece, wherever it is."""
    cut = pieces(text, longest, overlap)
    assert all(text[start : start + len(piece)] == piece and len(piece) <= longest for start, piece in cut)
    for at in range(len(text)):
        wanted = text[at : at + max(overlap, 1)]
        assert any(start <= at and at + len(wanted) <= start + len(piece) for start, piece in cut)


def test_it_gives_no_verdict_by_itself(tmp_path: Path) -> None:
    """Without its server there is nothing to say; silence would read as safe."""
    with pytest.raises(AskedElsewhereError):
        detector(tmp_path).classify([])


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"url": "http://x.example/api/v1/text/contents"}, "options.url"),
        ({"url": "ftp://x.example"}, "options.url"),
        ({"detector_id": "a\r\nb: c"}, "options.detector_id"),
        ({"api_key_env": "A KEY"}, "options.api_key_env"),
        ({"concurrency": 0}, "options.concurrency"),
        ({"map": {"hap": "unheard_of", "fine": "hate"}}, "options.map.hap"),
        ({"map": {}}, "options.map"),
        ({"treshold": 0.5}, "options.treshold"),
    ],
)
def test_a_manifest_that_cannot_be_meant_is_refused_with_file_and_line(
    tmp_path: Path, options: dict[str, Any], expected: str
) -> None:
    """A typing error must not run a detector another way."""
    changes = {"categories": ["hate"], "languages": {"*": ["hate"]}}
    with pytest.raises(ManifestError, match=r"far\.yaml:\d+: " + expected.replace(".", r"\.")):
        detector(tmp_path, changes, **options)
