"""The tokenizer gives the ids that the `tokenizers` of Hugging Face gives: 20 scripts, random texts, added tokens."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.text.tokenizer import Tokenizer

tokenizers = pytest.importorskip(
    "tokenizers", reason="the peer `tokenizers` is not installed (make test-long installs it)"
)
pytestmark = pytest.mark.peer

ROOT = Path(__file__).parents[2]
TINY = ROOT / "tests/data/tiny-mlx-4bit"
REFERENCE = ROOT.parent / "shared/reference"

SCRIPTS = {
    "ascii": (0x20, 0x7E),
    "latin": (0xA0, 0x24F),
    "combining": (0x300, 0x36F),
    "greek": (0x370, 0x3FF),
    "cyrillic": (0x400, 0x4FF),
    "hebrew": (0x590, 0x5FF),
    "arabic": (0x600, 0x6FF),
    "devanagari": (0x900, 0x97F),
    "thai": (0xE00, 0xE7F),
    "jamo": (0x1100, 0x11FF),
    "vietnamese": (0x1E00, 0x1EFF),
    "punctuation": (0x2000, 0x206F),
    "arrows": (0x2190, 0x21FF),
    "kana": (0x3040, 0x30FF),
    "han": (0x4E00, 0x9FFF),
    "hangul": (0xAC00, 0xD7A3),
    "fullwidth": (0xFF00, 0xFFEF),
    "emoji": (0x1F300, 0x1F6FF),
    "emoji-2": (0x1F900, 0x1F9FF),
    "han-2": (0x20000, 0x203FF),
}
GLUE = ["", " ", "  ", "\n", "\r\n", "\t", "\n\n", "'s", "'LL", "123", "."]
GLUE += ["<|im_end|>", "<think>", "</think>\n\n", "<"]
EDGES = [
    "",
    " ",
    "\n",
    "   \n  x",
    "x   ",
    "e\u0301 A\u0302\u0301",
    "<|im_end|>\u0338x",
    "<|im_end|\u0338><|im_end|>",
    "<<|im_end|>>",
    "<|im_start|><|im_end|><|im_end|> <|im_start|>",
    "<think></think><tool_call></tool_call><think",
    "\u2019s 's 'S '\u017f '\u212a",
    "\ufb01 \u00df \u1e9e \u0130 \u0131",
    "\u0085\u00a0\u2028\u2029\u200b\ufeff\x1c\x1f",
    "\u0661\u0662\u0663 \u00bd \u00b2 \u2463 \u2167",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\U0001f3fd",
    "a" * 3000,
    " " * 3000 + "x",
    "\n" * 500,
    "=" * 777,
    "\ud7ff\ue000\U0010ffff",
]


@pytest.fixture(params=["tiny", "qwen3"])
def directory(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "tiny":
        return TINY
    if not REFERENCE.exists():
        pytest.skip(f"the real Qwen3 tokenizer is third-party data and is not at {REFERENCE}")
    shutil.copy(REFERENCE / "qwen3-tokenizer.json", tmp_path / "tokenizer.json")
    shutil.copy(REFERENCE / "qwen3_tokenizer_config.json", tmp_path / "tokenizer_config.json")
    return tmp_path


def difference(directory: Path, texts: list[str]) -> tuple[int, list[str]]:
    """How many tokens were compared, and the texts that the two encode otherwise."""
    ours, theirs = (
        Tokenizer.from_directory(directory),
        tokenizers.Tokenizer.from_file(str(directory / "tokenizer.json")),
    )
    expected = [encoding.ids for encoding in theirs.encode_batch(texts, add_special_tokens=False)]
    wrong = [text for text, ids in zip(texts, expected, strict=True) if ours.encode(text) != ids]
    return sum(map(len, expected)), wrong


def random_text(draw: random.Random, ranges: list[tuple[int, int]]) -> str:
    parts = []
    for _ in range(draw.randint(1, 12)):
        low, high = draw.choice(ranges)
        parts.append("".join(chr(draw.randint(low, high)) for _ in range(draw.randint(1, 8))) + draw.choice(GLUE))
    return "".join(parts)


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_script(directory: Path, script: str) -> None:
    draw = random.Random(script)
    texts = [random_text(draw, [SCRIPTS[script]]) for _ in range(300)]
    assert difference(directory, texts)[1] == []


def test_mixed_scripts_and_edges(directory: Path) -> None:
    draw = random.Random(1)
    texts = EDGES + [random_text(draw, list(SCRIPTS.values())) for _ in range(4000)]
    count, wrong = difference(directory, texts)
    print(f"{count:,} tokens compared")
    assert wrong == []


def test_every_code_point_in_context(directory: Path) -> None:
    points = [code for code in range(0x33480) if not 0xD800 <= code < 0xE000]
    texts = [f"x{c}y {c} 1{c}2\n{c}\n'{c}{c}." for c in map(chr, points)]
    assert [hex(ord(text[1])) for text in difference(directory, texts)[1]] == []


def test_every_vocabulary_entry_by_itself(directory: Path) -> None:
    """tiktoken takes a piece that is an entry as it is, without merging: no entry must be reached only that way."""
    ours = Tokenizer.from_directory(directory)
    spelt = [ours.token_bytes(token_id).decode("utf-8", errors="ignore") for token_id in range(ours.vocab_size)]
    assert difference(directory, spelt)[1] == []


def test_decoding(directory: Path) -> None:
    ours, theirs = (
        Tokenizer.from_directory(directory),
        tokenizers.Tokenizer.from_file(str(directory / "tokenizer.json")),
    )
    draw = random.Random(2)
    plain = [i for i in range(ours.vocab_size) if not ours.id_of(ours.token_bytes(i).decode("utf-8", errors="replace"))]
    for _ in range(500):
        ids = [draw.choice(plain) for _ in range(draw.randint(1, 20))]
        assert ours.decode(ids) == theirs.decode(ids, skip_special_tokens=False)


FLAGS: dict[str, dict[str, Any]] = {
    "lstrip": {"lstrip": True},
    "rstrip": {"rstrip": True},
    "both": {"lstrip": True, "rstrip": True},
    "single_word": {"single_word": True},
    "normalized": {"normalized": True},
    "normalized_strips": {"normalized": True, "lstrip": True, "rstrip": True},
    "special": {"special": True, "single_word": True, "rstrip": True},
}


def with_added_tokens(directory: Path, change: Callable[[list[dict[str, Any]]], None]) -> Path:
    spec = json.loads((TINY / "tokenizer.json").read_text("utf-8"))
    change(spec["added_tokens"])
    (directory / "tokenizer.json").write_text(json.dumps(spec), "utf-8")
    return directory


@pytest.mark.parametrize("flags", FLAGS.values(), ids=FLAGS)
def test_added_token_flags(tmp_path: Path, flags: dict[str, Any]) -> None:
    plain = {"special": False, "normalized": False, "single_word": False, "lstrip": False, "rstrip": False}

    def change(added: list[dict[str, Any]]) -> None:
        contents = ["<x>", "<x><y>", "word", "caf\u00e9", "cafe\u0301s", "x>", "\u00e9\u00e9", "_w_"]
        for number, content in enumerate(contents):
            added.append({**plain, **flags, "id": 511 + number, "content": content})

    directory = with_added_tokens(tmp_path, change)
    pieces = ["<x>", "<y>", "x>", "word", "words", "caf\u00e9", "cafe\u0301", "cafe\u0301s", "\u00e9", "e\u0301", "_w_"]
    pieces += [" ", "\n", "\u3000", "\x1c", "a", "_", "1", ".", "\u0301", "\u0338", "\u200d", "\u093f", "\u2167"]
    pieces += ["\u00b2", "<|im_end|>", "<think>"]
    draw = random.Random(str(flags))
    texts = ["".join(draw.choices(pieces, k=draw.randint(1, 8))) for _ in range(5000)]
    assert difference(directory, texts)[1] == []


def test_the_golden_file_is_what_the_peer_gives(directory: Path) -> None:
    """`tests/data/tokenizer.golden.json` stands in for the peer where it is not installed."""
    theirs = tokenizers.Tokenizer.from_file(str(directory / "tokenizer.json"))
    golden = json.loads((ROOT / "tests/data/tokenizer.golden.json").read_text("utf-8"))
    for entry in golden["tiny" if directory == TINY else "qwen3"]:
        assert theirs.encode(entry["text"], add_special_tokens=False).ids == entry["ids"]
