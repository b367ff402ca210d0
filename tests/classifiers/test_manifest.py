"""Manifests: strict files, verified weights, errors that name the file."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import yaml

from classifiers.estimate import Estimate, point
from classifiers.manifest import (
    Manifest,
    ManifestError,
    build,
    kinds,
    load_classifiers,
    load_manifests,
    read_weights,
)

MINIMAL = {
    "name": "probe",
    "kind": "pattern",
    "version": 1,
    "categories": ["secrets", "secrets.token"],
    "languages": {"*": ["secrets.token"], "en": ["secrets"]},
    "window": {"tail": 8, "context": 8, "max_input": 100},
    "licence": "Apache-2.0",
}


def written(directory: Path, content: object, name: str = "probe.yaml") -> Path:
    (directory / name).write_text(content if isinstance(content, str) else yaml.safe_dump(content), encoding="utf-8")
    return directory


def test_a_manifest_says_what_is_judged_in_each_language(tmp_path: Path) -> None:
    """What is not named here counts as unjudged, so the union with `*` decides."""
    manifest = load_manifests(written(tmp_path, MINIMAL))["probe"]
    assert manifest.judges("en") == {"secrets", "secrets.token"}
    assert manifest.judges("th") == {"secrets.token"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"colour": "red"}, "colour"),
        ({"version": 0}, "version"),
        ({"categories": []}, "categories"),
        ({"categories": ["secrets", "secrets.tokens"]}, "secrets.tokens"),
        ({"languages": {"en": ["hate"]}}, "hate"),
        ({"window": {"tail": -1, "context": 0, "max_input": 1}}, "window.tail"),
        ({"weights": [{"file": "../x.npz", "sha256": "0" * 64}]}, "weights.0.file"),
        ({"weights": [{"file": "x.npz", "sha256": "abc"}]}, "weights.0.sha256"),
        ({"name": "other"}, "other"),
    ],
)
def test_a_faulty_manifest_is_refused_with_file_and_field(tmp_path: Path, change: dict[str, object], said: str) -> None:
    """Whoever writes a manifest must be told where to look."""
    with pytest.raises(ManifestError) as raised:
        load_manifests(written(tmp_path, MINIMAL | change))
    assert "probe.yaml" in str(raised.value)
    assert said in str(raised.value)


@pytest.mark.parametrize("text", ["- a\n- b\n", ": : :\n\t", "", "!!python/object:os.system {}\n"])
def test_what_is_no_manifest_at_all_is_refused_with_its_file(tmp_path: Path, text: str) -> None:
    """YAML that is broken, empty or wants to build objects never loads."""
    with pytest.raises(ManifestError, match=r"probe\.yaml"):
        load_manifests(written(tmp_path, text))


def test_a_directory_without_manifests_is_an_error(tmp_path: Path) -> None:
    """No classifiers at all must never look like nothing to object to."""
    with pytest.raises(ManifestError):
        load_manifests(tmp_path)


def with_weights(sha256: str) -> Manifest:
    return Manifest.model_validate(MINIMAL | {"weights": [{"file": "w.npz", "sha256": sha256}]})


def test_weights_are_read_only_if_their_hash_matches(tmp_path: Path) -> None:
    """Exchanged weights are how a classifier would be switched off unseen."""
    (tmp_path / "w.npz").write_bytes(b"weights")
    good = hashlib.sha256(b"weights").hexdigest()
    assert read_weights(with_weights(good), tmp_path) == {"w.npz": b"weights"}
    with pytest.raises(ManifestError, match=r"w\.npz"):
        read_weights(with_weights("0" * 64), tmp_path)


def test_missing_weights_are_an_error_that_names_them(tmp_path: Path) -> None:
    """A classifier without its weights must not start."""
    with pytest.raises(ManifestError, match=r"w\.npz"):
        read_weights(with_weights("0" * 64), tmp_path)


def test_build_refuses_weights_that_are_not_there() -> None:
    """The check stands in `build` itself, not only in the kinds."""
    with pytest.raises(ManifestError, match=r"w\.npz"):
        build(with_weights("0" * 64))


def test_build_refuses_an_unknown_kind() -> None:
    """A misspelt kind is an error, not a classifier left out."""
    with pytest.raises(ManifestError, match="oracle"):
        build(Manifest.model_validate(MINIMAL | {"kind": "oracle"}))


def test_every_kind_is_known_by_the_name_of_its_module() -> None:
    """Manifests name kinds; two names for one kind would be a riddle."""
    assert {"pattern", "language"} <= set(kinds())


def test_shipped_text_manifests_build_under_their_own_names() -> None:
    """Policies require classifiers by these names."""
    built = load_classifiers(["patterns", "language"])
    assert {name: classifier.name for name, classifier in built.items()} == {
        "patterns": "patterns",
        "language": "language",
    }


def test_asking_for_a_classifier_without_manifest_is_an_error() -> None:
    """A required classifier that does not exist must stop the start."""
    with pytest.raises(ManifestError, match="nothing"):
        load_classifiers(["nothing"])


def test_figures_may_carry_intervals_and_old_cards_stay_readable(tmp_path: Path) -> None:
    """A figure without an interval is what every card written before had."""
    quality = {"some_test": {"en": {"texts": 10.0, "roc_auc": [0.8, 0.7, 0.9]}}}
    card = {**MINIMAL, "quality": quality, "data": [{"name": "s", "licence": "MIT", "attribution": "A et al."}]}
    read = load_manifests(written(tmp_path, card))["probe"]
    assert read.quality["some_test"]["en"] == {"texts": 10.0, "roc_auc": Estimate(0.8, 0.7, 0.9)}
    assert sorted(point(v) for v in read.quality["some_test"]["en"].values()) == [0.8, 10.0]


@pytest.mark.parametrize("found", [[0.8, 0.9, 0.95], [0.8, 0.1, 0.7]])
def test_an_interval_that_does_not_hold_its_value_is_refused(tmp_path: Path, found: list[float]) -> None:
    """Swapped ends would make a gap look smaller than it is."""
    card = {**MINIMAL, "fairness": {"swapped": {"en": {"fpr_gap": found}}}}
    with pytest.raises(ManifestError, match=r"swapped\.en\.fpr_gap"):
        load_manifests(written(tmp_path, card))
