"""Ids are those that the model was trained on, whatever the text and however the checkpoint's file is laid out."""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CheckpointError
from engine.text import Tokenizer

ROOT = Path(__file__).parents[3]
TINY = Tokenizer.from_directory(ROOT / "tests/data/tiny-mlx-4bit")
GOLDEN = json.loads((ROOT / "tests/data/tokenizer.golden.json").read_text("utf-8"))

ADDED = list(TINY.added_tokens)
TEXT = st.text(st.characters(codec="utf-8"))
TYPED = st.lists(st.one_of(TEXT, st.sampled_from([*ADDED, "<", "<|", "|>", "\u0338", "</"]))).map("".join)


@pytest.mark.parametrize("entry", GOLDEN["tiny"], ids=lambda entry: ascii(entry["text"][:20]))
def test_tiny_ids_are_those_of_hugging_face(entry: dict[str, Any]) -> None:
    assert TINY.encode(entry["text"]) == entry["ids"]


def test_qwen3_ids_are_those_of_hugging_face(reference: Path, tmp_path: Path) -> None:
    shutil.copy(reference / "qwen3-tokenizer.json", tmp_path / "tokenizer.json")
    shutil.copy(reference / "qwen3_tokenizer_config.json", tmp_path / "tokenizer_config.json")
    qwen3 = Tokenizer.from_directory(tmp_path)
    assert [qwen3.encode(entry["text"]) for entry in GOLDEN["qwen3"]] == [entry["ids"] for entry in GOLDEN["qwen3"]]
    assert qwen3.vocab_size == 151669
    assert qwen3.eos_ids == (qwen3.id_of("<|im_end|>"),) == (151645,)


@settings(deadline=None)
@given(TYPED)
def test_what_is_encoded_comes_back_after_nfc(text: str) -> None:
    assert TINY.decode(TINY.encode_plain(text)) == unicodedata.normalize("NFC", text)


@settings(deadline=None)
@given(TYPED)
def test_typed_text_never_becomes_an_added_token(text: str) -> None:
    assert all(TINY.id_of(TINY.decode([token_id])) is None for token_id in TINY.encode_plain(text))


@settings(deadline=None)
@given(st.lists(st.sampled_from(ADDED)))
def test_template_text_becomes_added_tokens(spellings: list[str]) -> None:
    assert TINY.encode("".join(spellings)) == [TINY.id_of(spelling) for spelling in spellings]


def test_nfc_does_not_reach_across_an_added_token() -> None:
    end = TINY.id_of("<|im_end|>")
    assert TINY.encode("<|im_end|>\u0338") == [end, *TINY.encode_plain("\u0338")]


def test_a_lone_surrogate_is_encoded_as_a_replacement() -> None:
    assert TINY.decode(TINY.encode_plain("a\ud800b")) == "a\ufffdb"


@pytest.mark.parametrize("space", [" ", "\u3000"])
def test_a_pasted_million_of_spaces_does_not_end_the_engine(space: str) -> None:
    """tiktoken alone panics on it, in a way that no `except Exception` sees."""
    text = "x" + space * 1_000_000 + "y"
    assert TINY.decode(TINY.encode_plain(text)) == text


def test_what_the_tokens_are() -> None:
    end, think = TINY.id_of("<|im_end|>"), TINY.id_of("<think>")
    assert end is not None and think is not None
    assert TINY.eos_ids == (end,)
    assert TINY.is_special(end) and not TINY.is_special(think) and not TINY.is_special(0)
    assert TINY.token_bytes(end) == b"<|im_end|>" and TINY.decode([think, end]) == "<think><|im_end|>"
    assert TINY.vocab_size == 511
    assert TINY.id_of("no such token") is None


def test_padding_ids_and_half_characters() -> None:
    assert TINY.token_bytes(TINY.vocab_size) == TINY.token_bytes(10**9) == TINY.token_bytes(-1) == b""
    face = TINY.encode_plain("\U0001f600")
    assert len(face) > 1
    assert TINY.decode(face[:-1]) == "\ufffd"


def rewritten(directory: Path, change: Callable[[dict[str, Any]], Any], config: Any = None) -> Path:
    """A directory with the tiny tokenizer.json, changed."""
    spec = json.loads((ROOT / "tests/data/tiny-mlx-4bit/tokenizer.json").read_text("utf-8"))
    change(spec)
    (directory / "tokenizer.json").write_text(json.dumps(spec), "utf-8")
    if config is not None:
        (directory / "tokenizer_config.json").write_text(json.dumps(config), "utf-8")
    return directory


SAMPLE = "The theory of the other thing, then 12 34 \u00e9\u00e8 \u4e2d\u6587 in and on the end."


def test_ids_follow_the_vocabulary_where_they_are_not_in_merge_order(tmp_path: Path) -> None:
    """As in Qwen3.5. Merging by id would give other tokens."""

    def reverse_ids(spec: dict[str, Any]) -> None:
        vocab = spec["model"]["vocab"]
        spec["model"]["vocab"] = {token: 499 - token_id for token, token_id in vocab.items()}

    other = Tokenizer.from_directory(rewritten(tmp_path, reverse_ids))
    assert other.encode_plain(SAMPLE) == [499 - token_id for token_id in TINY.encode_plain(SAMPLE)]
    assert other.decode(other.encode_plain(SAMPLE)) == SAMPLE


def test_an_entry_that_no_merge_makes_is_decoded_but_never_encoded(tmp_path: Path) -> None:
    other = Tokenizer.from_directory(rewritten(tmp_path, lambda spec: spec["model"]["vocab"].update({"zqx": 600})))
    assert other.encode_plain("zqx") == TINY.encode_plain("zqx")
    assert other.decode([600]) == "zqx"


def test_of_two_merges_that_make_one_token_the_first_counts(tmp_path: Path) -> None:
    def repeat_backwards(spec: dict[str, Any]) -> None:
        merges = spec["model"]["merges"]
        spec["model"]["merges"] = [" ".join(merge) for merge in merges + merges[::-1]]  # the older spelling of a merge

    other = Tokenizer.from_directory(rewritten(tmp_path, repeat_backwards))
    assert other.encode_plain(SAMPLE) == TINY.encode_plain(SAMPLE)


def test_of_two_added_tokens_at_one_place_the_longer_counts(tmp_path: Path) -> None:
    def add(spec: dict[str, Any]) -> None:
        spec["added_tokens"] += [{"id": 600, "content": "<x>"}, {"id": 601, "content": "<x><y>"}]

    assert Tokenizer.from_directory(rewritten(tmp_path, add)).encode("<x><y><x>") == [601, 600]


def test_added_tokens_that_only_the_config_names(tmp_path: Path) -> None:
    config = {
        "added_tokens_decoder": {
            "507": {"content": "<other>"},  # tokenizer.json has this id already
            "700": {"content": "<extra>", "special": True},
        },
        "eos_token": {"content": "<extra>"},
    }
    other = Tokenizer.from_directory(rewritten(tmp_path, lambda spec: None, config))
    assert other.encode("a<extra>") == [*TINY.encode("a"), 700]
    assert other.eos_ids == (700,) and other.is_special(700) and other.vocab_size == 701
    assert other.id_of("<other>") is None and other.id_of("<think>") == 507


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda spec: spec["model"].update(type="Unigram"), "byte-level BPE"),
        (lambda spec: spec["model"].update(byte_fallback=True), "byte-level BPE"),
        (lambda spec: spec["model"]["vocab"].pop("A"), "lacks 1 of the 256 bytes"),
        (lambda spec: spec.update(pre_tokenizer={"type": "Metaspace"}), "Metaspace"),
        (lambda spec: spec.update(pre_tokenizer=None), "byte-level BPE"),
        (lambda spec: spec.update(normalizer={"type": "Lowercase"}), "Lowercase"),
        (lambda spec: spec.pop("model"), "damaged"),
        (lambda spec: spec["model"]["vocab"].update(A=spec["model"]["vocab"]["B"]), "not all different whole numbers"),
        (lambda spec: spec["model"]["vocab"].update(A=1.5), "not all different whole numbers"),
        (lambda spec: spec["model"]["merges"].append(["z", "qqqq"]), "damaged"),
        (lambda spec: spec["model"].update(vocab=[]), "256 bytes"),
        (lambda spec: spec["pre_tokenizer"]["pretokenizers"][0].update(pattern={"Regex": "(["}), "damaged"),
        (lambda spec: spec["pre_tokenizer"]["pretokenizers"][0].update(pattern={"Regex": "[a-z]+"}), "leaves out"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_one_line(
    tmp_path: Path, change: Callable[[dict[str, Any]], Any], says: str
) -> None:
    with pytest.raises(CheckpointError, match=says) as caught:
        Tokenizer.from_directory(rewritten(tmp_path, change))
    assert "tokenizer.json" in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe"])
def test_a_damaged_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tokenizer.json").write_bytes(content)
    with pytest.raises(CheckpointError, match=r"tokenizer\.json is damaged"):
        Tokenizer.from_directory(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"tokenizer\.json is missing"):
        Tokenizer.from_directory(tmp_path)
