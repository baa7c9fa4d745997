"""Byte-level BPE for the built-in model, trained on its own corpus: `python -m tools.demo_model.tokenizer --out DIR`.

Writes tokenizer.json, tokenizer_config.json and chat_template.jinja as the family's repositories have them. Digits are
single tokens (the family's pre-tokenizer), which is what lets a small model carry.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

from tools.demo_model import shape
from tools.demo_model.corpus.mixture import examples
from tools.demo_model.corpus.split import SHOWN_WORDS, word_is_held_out

_WORD = re.compile(r"[A-Za-z]{3,}")
TEMPLATE = Path(__file__).parent / "chat_template.jinja"


def texts(count: int, seed: str) -> Iterator[str]:
    """The words of `count` training examples, without the marks of the template and without words that are held out: a
    held-out word must be made of pieces whose letters are learnt from other words."""
    for example in islice(examples(seed), count):
        parts = [message.content for message in example.messages]
        parts += [example.thinking or "", example.answer]
        yield from (_WORD.sub(lambda found: "" if _held_out(found[0]) else found[0], part) for part in parts)


@lru_cache(maxsize=1 << 16)
def _held_out(word: str) -> bool:
    # "figures" would make "fig" an entry.
    return word_is_held_out(word) or word.lower().startswith(tuple(SHOWN_WORDS))


def train(count: int = 150_000, seed: str = "tokenizer") -> Tokenizer:
    """A tokenizer of shape.VOCABULARY entries: 256 bytes, merges, then the special tokens."""
    tokenizer = Tokenizer(models.BPE(byte_fallback=False))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(shape.PRETOKENIZE), behavior="isolated", invert=False),
            pre_tokenizers.ByteLevel(add_prefix_space=False, trim_offsets=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel(add_prefix_space=False, trim_offsets=False, use_regex=False)
    tokenizer.post_processor = processors.ByteLevel(add_prefix_space=False, trim_offsets=False, use_regex=False)
    size = shape.VOCABULARY - len(shape.SPECIAL_TOKENS)
    trainer = trainers.BpeTrainer(
        vocab_size=size, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=[], show_progress=False
    )
    tokenizer.train_from_iterator(texts(count, seed), trainer)
    if tokenizer.get_vocab_size() != size:
        raise SystemExit(f"the corpus gave {tokenizer.get_vocab_size()} tokens, not {size}: generate more of it")
    marks = [AddedToken(text, special=text.startswith("<|"), normalized=False) for text in shape.SPECIAL_TOKENS]
    tokenizer.add_special_tokens([mark for mark in marks if mark.special])
    tokenizer.add_tokens([mark for mark in marks if not mark.special])
    return tokenizer


def save(tokenizer: Tokenizer, out: Path) -> None:
    """Write the three files that a reader of the family expects."""
    out.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(out / "tokenizer.json"))
    template = TEMPLATE.read_text(encoding="utf-8")
    (out / "chat_template.jinja").write_text(template, encoding="utf-8")
    added = json.loads((out / "tokenizer.json").read_text(encoding="utf-8"))["added_tokens"]
    config: dict[str, Any] = {
        "add_bos_token": False,
        "add_prefix_space": False,
        "added_tokens_decoder": {str(token["id"]): {k: v for k, v in token.items() if k != "id"} for token in added},
        "bos_token": None,
        "chat_template": template,
        "clean_up_tokenization_spaces": False,
        "eos_token": "<|im_end|>",
        "errors": "replace",
        "model_max_length": shape.CONTEXT,
        "pad_token": "<|endoftext|>",
        "pretokenize_regex": shape.PRETOKENIZE,
        "split_special_tokens": False,
        "tokenizer_class": "Qwen2Tokenizer",
        "unk_token": None,
    }
    text = json.dumps(config, indent=1, ensure_ascii=False) + "\n"
    (out / "tokenizer_config.json").write_text(text, encoding="utf-8")


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--examples", type=int, default=150_000)
    arguments = parser.parse_args()
    save(train(arguments.examples), arguments.out)


if __name__ == "__main__":
    main()
