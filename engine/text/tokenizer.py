"""Text to token ids and back, from a checkpoint's `tokenizer.json`: byte-level BPE, computed by tiktoken.

Knows the file format of Hugging Face's `tokenizers` and nothing of chats, templates or models. Three things that are
easy to get wrong are decided here:

- The rank that tiktoken merges by is the order of the merges, not the token id. They coincide for Qwen3, but not for
  Qwen3.5.
- An entry that no merge produces must not be known to tiktoken, which would merge into it. It can still be decoded.
- Added tokens are cut out of the raw text before it is normalised: NFC turns the last character of `<|im_end|>` and a
  following U+0338 into one other character.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

import tiktoken

from engine.errors import CheckpointError

NormalForm = Literal["NFC", "NFD", "NFKC", "NFKD"]

GPT2_PATTERN = r"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
"""What `tokenizers` splits by when a ByteLevel pre-tokenizer says `use_regex` and names no pattern."""

WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""The characters of Unicode's White_Space. Python's `\\s` also takes U+001C to U+001F."""

LONG_SPACE_RUN = 100_000
"""Longest run of white space that tiktoken is given at once. Its regex engine overflows its stack, as a panic that no
`except Exception` sees, at some length between 400,000 and 1,000,000 (tiktoken 0.14)."""

_LONG_SPACE = re.compile(rf"[{WHITE_SPACE}]{{{LONG_SPACE_RUN}}}")
_PROBE = "".join(map(chr, range(1, 256))) + (
    " a\u0301 \u0436\u05d0\u0661\u0939\u093f\u0e01\u1100\u3042\u4e2d\uac00 \U0001f600 don't\r\n\t x"
)
"""A text of many kinds of characters, to see at load that the pattern leaves none of them out."""


@dataclass(frozen=True, slots=True)
class AddedToken:
    """A token that is matched as a whole, before BPE. The flags are those of `tokenizers`.

    special: carries no text of its own (`<|im_end|>`). normalized: looked for in the normalised text. single_word: not
    inside a word. lstrip, rstrip: takes the white space before, after it along.
    """

    id: int
    content: str
    special: bool = False
    normalized: bool = False
    single_word: bool = False
    lstrip: bool = False
    rstrip: bool = False


class Tokenizer:
    """A byte-level BPE tokenizer. Immutable after loading; any thread may use it.

    vocab_size: the highest id + 1. eos_ids: the ids that end a turn, as tokenizer_config.json names them.
    added_tokens: the spellings that `encode` turns into one id each.
    """

    def __init__(
        self,
        *,
        ranks: Mapping[bytes, int],
        rank_ids: Sequence[int],
        token_bytes: Mapping[int, bytes],
        added: Sequence[AddedToken],
        eos_ids: tuple[int, ...],
        pattern: str,
        normal_form: NormalForm | None,
    ) -> None:
        """ranks: bytes -> merge priority, dense from 0. rank_ids: each rank's token id. normal_form: "NFC", say."""
        self._encoding = tiktoken.Encoding(
            "tokenizer.json", pat_str=pattern, mergeable_ranks=dict(ranks), special_tokens={}
        )
        self._rank_ids = list(rank_ids)
        self._ranks_are_ids = all(rank == token_id for rank, token_id in enumerate(rank_ids))
        self._normal_form = normal_form
        self._bytes = [token_bytes.get(i, b"") for i in range(max(token_bytes) + 1)]
        self._ids = {token.content: token.id for token in added}
        self._special = frozenset(token.id for token in added if token.special)
        self._raw_split = _Splitter([token for token in added if not token.normalized])
        self._normal_split = _Splitter(
            [token for token in added if token.normalized], lambda content: self._normalise(content)
        )
        self.added_tokens: tuple[str, ...] = tuple(self._ids)
        self.eos_ids = eos_ids
        self.vocab_size = len(self._bytes)

    @classmethod
    def from_directory(cls, path: Path) -> Tokenizer:
        """Read `tokenizer.json`, and `tokenizer_config.json` where there is one.

        Raises CheckpointError, in one line, when the file is missing, damaged, or not a byte-level BPE."""
        file = path / "tokenizer.json"
        spec = _read_json(file)
        config_file = path / "tokenizer_config.json"
        config = _read_json(config_file) if config_file.exists() else {}
        try:
            tokenizer = _build(spec, config)
        except _NotByteLevelBPE as error:
            raise CheckpointError(
                f"{file}: {error}; this engine reads byte-level BPE tokenizers (Qwen, GPT) only"
            ) from None
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise CheckpointError(
                f"{file} is damaged ({type(error).__name__}: {_one_line(error)}); download the file again"
            ) from None
        if tokenizer._decode_bytes(tokenizer.encode_plain(_PROBE)) != tokenizer._normalise(_PROBE).encode():
            raise CheckpointError(f"{file}: its pattern leaves out or changes parts of a text; download the file again")
        return tokenizer

    def encode(self, text: str, *, mark: str = "") -> list[int]:
        """Ids of a template's text: added tokens that are spelt in it become their ids.

        mark: a character to remove from what is left once the added tokens are cut out. A spelling that has one in it
        is thereby kept as ordinary text."""
        ids: list[int] = []
        for piece, token_id in self._split(text):
            if token_id is not None:
                ids.append(token_id)
            else:
                ids += self._encode_ordinary(piece.replace(mark, "") if mark else piece)
        return ids

    def encode_plain(self, text: str) -> list[int]:
        """Ids of what a person typed: `<|im_end|>` in it is ten characters like any others."""
        return self._encode_ordinary(text)

    def decode(self, ids: Iterable[int]) -> str:
        """The text of `ids`, added tokens as they are spelt. Bytes that are no UTF-8 become U+FFFD."""
        return self._decode_bytes(ids).decode("utf-8", errors="replace")

    def token_bytes(self, token_id: int) -> bytes:
        """The bytes that one token stands for; an added token's spelling; b"" for an id without a token (padding)."""
        return self._bytes[token_id] if 0 <= token_id < len(self._bytes) else b""

    def is_special(self, token_id: int) -> bool:
        """Whether the token only steers, as `<|im_end|>` does, and is part of no text. `<think>` is not one."""
        return token_id in self._special

    def id_of(self, token: str) -> int | None:
        """The id of an added token by its spelling, None when there is no such added token."""
        return self._ids.get(token)

    def _decode_bytes(self, ids: Iterable[int]) -> bytes:
        return b"".join(map(self.token_bytes, ids))

    def _normalise(self, text: str) -> str:
        return unicodedata.normalize(self._normal_form, text) if self._normal_form else text

    def _split(self, text: str) -> Iterator[tuple[str, int | None]]:
        for piece, token_id in self._raw_split(text):
            if token_id is not None or not self._normal_split:
                yield piece, token_id
            else:
                yield from self._normal_split(self._normalise(piece))

    def _encode_ordinary(self, text: str) -> list[int]:
        text = self._normalise(text)
        if len(text) < LONG_SPACE_RUN:
            return self._encode_part(text)
        ids: list[int] = []
        start = 0
        for run in _LONG_SPACE.finditer(text):
            ids += self._encode_part(text[start : run.end()])
            start = run.end()
        return ids + self._encode_part(text[start:])

    def _encode_part(self, text: str) -> list[int]:
        ranks = self._encoding.encode_ordinary(text)
        if self._ranks_are_ids:
            return ranks
        ids = self._rank_ids
        return [ids[rank] for rank in ranks]


class _Splitter:
    """Cuts added tokens out of a text: leftmost first, at one place the longest, as `tokenizers` does."""

    def __init__(self, tokens: Sequence[AddedToken], spell: Callable[[str], str] = str) -> None:
        self._tokens = {spell(token.content): token for token in tokens if token.content}
        spellings = sorted(self._tokens, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, spellings)))

    def __bool__(self) -> bool:
        return bool(self._tokens)

    def __call__(self, text: str) -> Iterator[tuple[str, int | None]]:
        """Pairs of (text, None) and (spelling, id). Empty texts are left out."""
        done = 0
        for match in self._pattern.finditer(text) if self._tokens else ():
            token = self._tokens[match[0]]
            start, end = match.span()
            if token.single_word and (_is_word(text[start - 1 : start]) or _is_word(text[end : end + 1])):
                continue
            if token.lstrip:
                start = len(text[done:start].rstrip(WHITE_SPACE)) + done
            if token.rstrip:
                end = len(text) - len(text[end:].lstrip(WHITE_SPACE))
            if done < start:
                yield text[done:start], None
            yield text[start:end], token.id
            done = end
        if done < len(text):
            yield text[done:], None


class _NotByteLevelBPE(Exception):
    """The file is whole, but describes a tokenizer of another kind."""


def _build(spec: Mapping[str, Any], config: Mapping[str, Any]) -> Tokenizer:
    model = spec["model"]
    _refuse_other_models(model)
    vocab: dict[str, int] = model["vocab"]
    ranks, rank_ids = _merge_ranks(vocab, model["merges"])
    if not all(type(token_id) is int for token_id in vocab.values()) or len(set(vocab.values())) != len(vocab):
        raise ValueError("the ids of its vocabulary are not all different whole numbers")  # tiktoken would panic
    added = _added_tokens(spec, config)
    token_bytes = {token_id: _raw_bytes(token) for token, token_id in vocab.items()}
    token_bytes |= {token.id: token.content.encode() for token in added}
    if min(token_bytes) < 0 or max(token_bytes) > 1 << 24:
        raise ValueError("token ids out of range")
    ids = {token.content: token.id for token in added}
    eos_ids = (ids.get(name, vocab.get(name)) for name in _names(config.get("eos_token")))
    return Tokenizer(
        ranks=ranks,
        rank_ids=rank_ids,
        token_bytes=token_bytes,
        added=added,
        eos_ids=tuple(dict.fromkeys(token_id for token_id in eos_ids if token_id is not None)),
        pattern=_pattern(spec.get("pre_tokenizer"), config),
        normal_form=_normal_form(spec.get("normalizer")),
    )


def _refuse_other_models(model: Mapping[str, Any]) -> None:
    if model.get("type", "BPE") != "BPE":
        raise _NotByteLevelBPE(f"its model is of type {model['type']!r}")
    for key in ("byte_fallback", "dropout", "continuing_subword_prefix", "end_of_word_suffix"):
        if model.get(key):
            raise _NotByteLevelBPE(f"its model sets {key!r}")


def _merge_ranks(vocab: Mapping[str, int], merges: Sequence[Any]) -> tuple[dict[bytes, int], list[int]]:
    """Ranks for tiktoken (the 256 bytes first, then the merges in their order) and the id of each rank."""
    missing = [char for char in _BYTE_OF_CHAR if char not in vocab]
    if missing:
        raise _NotByteLevelBPE(f"its vocabulary lacks {len(missing)} of the 256 bytes")
    rank_ids = sorted(vocab[char] for char in _BYTE_OF_CHAR)
    char_of_id = {vocab[char]: char for char in _BYTE_OF_CHAR}
    ranks = {bytes([_BYTE_OF_CHAR[char_of_id[token_id]]]): rank for rank, token_id in enumerate(rank_ids)}
    for merge in merges:
        left, right = merge.split(" ") if isinstance(merge, str) else merge
        token = left + right
        raw = token.translate(_TO_LATIN1).encode("latin-1")
        if raw not in ranks:  # some files make one token by several merges: the first is the one that counts
            ranks[raw] = len(rank_ids)
            rank_ids.append(vocab[token])
    return ranks, rank_ids


def _added_tokens(spec: Mapping[str, Any], config: Mapping[str, Any]) -> list[AddedToken]:
    """Those of tokenizer.json; then those that only tokenizer_config.json knows, by id and by spelling."""
    flags = ("special", "normalized", "single_word", "lstrip", "rstrip")
    found: dict[str, AddedToken] = {}
    entries = list(spec.get("added_tokens") or ())
    in_config = config.get("added_tokens_decoder") or {}
    entries += [{**entry, "id": int(token_id)} for token_id, entry in in_config.items()]
    taken: set[int] = set()
    for entry in entries:
        token_id, content = entry["id"], entry["content"]
        if content and content not in found and token_id not in taken:
            found[content] = AddedToken(token_id, content, **{flag: bool(entry.get(flag)) for flag in flags})
            taken.add(token_id)
    return list(found.values())


def _pattern(pre_tokenizer: Mapping[str, Any] | None, config: Mapping[str, Any]) -> str:
    """The regular expression that cuts a text into words. tokenizer.json has the last word."""
    steps = list(_steps(pre_tokenizer, "pretokenizers"))
    kinds = [step.get("type") for step in steps]
    if kinds not in (["ByteLevel"], ["Split", "ByteLevel"]):
        raise _NotByteLevelBPE(f"its pre-tokenizer is {kinds or None}")
    byte_level = steps[-1]
    if byte_level.get("add_prefix_space"):
        raise _NotByteLevelBPE("its pre-tokenizer puts a space before every text")
    if len(steps) == 1:
        pattern = config.get("pretokenize_regex")
        if pattern is None and not byte_level.get("use_regex", True):
            raise _NotByteLevelBPE("its pre-tokenizer has no pattern")
        return str(pattern or GPT2_PATTERN)
    split = steps[0]
    if byte_level.get("use_regex", True):
        raise _NotByteLevelBPE("its pre-tokenizer splits by two patterns")
    if (split.get("behavior"), bool(split.get("invert"))) not in (("Isolated", False), ("Removed", True)):
        raise _NotByteLevelBPE(f"its pre-tokenizer splits with behaviour {split.get('behavior')!r}")
    pattern = split["pattern"]
    return str(pattern["Regex"]) if "Regex" in pattern else re.escape(pattern["String"])


def _normal_form(normalizer: Mapping[str, Any] | None) -> NormalForm | None:
    kinds = [step.get("type") for step in _steps(normalizer, "normalizers")]
    if not kinds:
        return None
    for form in get_args(NormalForm):
        if kinds == [form]:
            return cast(NormalForm, form)
    raise _NotByteLevelBPE(f"its normalizer is {kinds}")


def _steps(part: Mapping[str, Any] | None, plural: str) -> Iterator[Mapping[str, Any]]:
    """The steps of a normalizer or pre-tokenizer, whether or not they are wrapped in a Sequence."""
    if part is None:
        return
    if part.get("type") == "Sequence":
        for step in part[plural]:
            yield from _steps(step, plural)
    else:
        yield part


def _names(token: Any) -> list[str]:
    """The spellings of a token as tokenizer_config.json gives it: a text, an AddedToken's fields, a list of these."""
    if isinstance(token, str):
        return [token]
    if isinstance(token, Mapping):
        return _names(token.get("content"))
    return [name for item in token for name in _names(item)] if isinstance(token, list) else []


def _is_word(char: str) -> bool:
    """Whether `char` (or "") is one that Unicode's `\\w` takes: letters, marks, decimal digits, connectors, joiners."""
    category = unicodedata.category(char) if char else ""
    return category[:1] in ("L", "M") or category in ("Nd", "Nl", "Pc") or char in ("\u200c", "\u200d")


def _byte_alphabet() -> dict[str, int]:
    """GPT-2's spelling of bytes as characters: those that print stand for themselves, the others follow U+0100."""
    printing = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printing]
    return {chr(byte): byte for byte in printing} | {chr(256 + i): byte for i, byte in enumerate(others)}


_BYTE_OF_CHAR = _byte_alphabet()
_TO_LATIN1 = {code: "\uffff" for code in range(256)} | {ord(char): chr(byte) for char, byte in _BYTE_OF_CHAR.items()}
"""For str.translate: the byte alphabet to Latin-1, and any other character below U+0100 to one that Latin-1 refuses."""


def _raw_bytes(token: str) -> bytes:
    """The bytes of a vocabulary entry. An entry that is not spelt in the byte alphabet stands for its own UTF-8."""
    try:
        return token.translate(_TO_LATIN1).encode("latin-1")
    except UnicodeEncodeError:
        return token.encode("utf-8", errors="replace")


def _read_json(file: Path) -> Mapping[str, Any]:
    if file.exists() and not file.is_file():  # a pipe would be waited for
        raise CheckpointError(f"{file} is no regular file; download it again")
    try:
        content = json.loads(file.read_bytes())
    except FileNotFoundError:
        raise CheckpointError(f"{file} is missing; download the model again, with its tokenizer files") from None
    except OSError as error:
        raise CheckpointError(f"{file} cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{file} is damaged ({_one_line(error)}); download the file again") from None
    if not isinstance(content, dict):
        raise CheckpointError(f"{file} is damaged (it holds no JSON object); download the file again")
    return content


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
