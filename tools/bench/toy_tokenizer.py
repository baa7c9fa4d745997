"""Tokenizer and chat template for checkpoints with random weights.

A byte is a token on the way in, so a prompt of N letters has N tokens; on the way out every other id is a made-up word,
so that what the model says can be looked at. Special tokens stand at the end of the vocabulary, as in the family.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SPECIAL_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>", "<tool_call>", "</tool_call>")
_SPECIAL = 3
"""The first so many are special in the sense of `tokenizers`: they carry no text."""
PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
TEMPLATE = """\
{%- for message in messages -%}
  {{- '<|im_start|>' ~ message.role ~ '\\n' ~ (message.content | trim) ~ '<|im_end|>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}
  {{- '<|im_start|>assistant\\n' -}}
  {%- if enable_thinking is defined and enable_thinking is false -%}
    {{- '<think>\\n\\n</think>\\n\\n' -}}
  {%- else -%}
    {{- '<think>\\n' -}}
  {%- endif -%}
{%- endif -%}
"""
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"


def write(directory: Path, vocabulary: int) -> None:
    """tokenizer.json and its companions for ids 0 to vocabulary - 1 (at least 300)."""
    first_special = vocabulary - len(SPECIAL_TOKENS)
    vocab = {character: number for number, character in enumerate(byte_characters())}
    number = 0
    while len(vocab) < first_special:
        vocab.setdefault("\u0120" + _word(number), len(vocab))
        number += 1
    added = [
        {"id": first_special + n, "content": text, "special": n < _SPECIAL}
        | dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
        for n, text in enumerate(SPECIAL_TOKENS)
    ]
    level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    split = {"type": "Split", "pattern": {"Regex": PATTERN}, "behavior": "Isolated", "invert": False}
    _json(
        directory / "tokenizer.json",
        {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": added,
            "normalizer": {"type": "NFC"},
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, level]},
            "post_processor": None,
            "decoder": level,
            "model": {"type": "BPE", "vocab": vocab, "merges": []},
        },
    )
    _json(directory / "tokenizer_config.json", {"eos_token": "<|im_end|>", "chat_template": TEMPLATE})
    (directory / "chat_template.jinja").write_text(TEMPLATE, encoding="utf-8")
    eos = [first_special + SPECIAL_TOKENS.index(text) for text in ("<|im_end|>", "<|endoftext|>")]
    _json(
        directory / "generation_config.json",
        {"eos_token_id": eos, "do_sample": True, "temperature": 1.0, "top_k": 50, "top_p": 0.95},
    )


def byte_characters() -> list[str]:
    """The printable character that byte-level BPE writes for each byte (GPT-2's table)."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = (chr(0x100 + n) for n in range(256))
    return [chr(byte) if byte in printable else next(others) for byte in range(256)]


def _word(number: int) -> str:
    """A different made-up word for every number: `ba`, `be`, ..., `bada`."""
    syllables, size = [], len(_CONSONANTS) * len(_VOWELS)
    number += 1
    while number:
        number, rest = divmod(number - 1, size)
        consonant, vowel = divmod(rest, len(_VOWELS))
        syllables.append(_CONSONANTS[consonant] + _VOWELS[vowel])
    return "".join(reversed(syllables))


def _json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n", encoding="utf-8")
