"""Effects asked in scraps: "smaller cache = slower?", "3 bits: same text?", "shrink the cache mid-answer, other words?" The
act is a noun, the thing a word that says which way it goes, or none. Data and the frames around it, for `effects`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tools.demo_model.corpus.effects_told import Fate
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.surface import forms, tidy


@dataclass(frozen=True, eq=False)
class Scrap:
    """name: the act as the thought has it. acts: it as a noun. thing, fate, told: as in an `Event`. open: the thing in a
    few letters; so, not_so: words that are right and wrong of it, each apart by ";"."""

    name: str
    acts: str
    thing: str
    fate: Fate
    told: str
    open: str
    so: str
    not_so: str


_LESS = "smaller cache; less cache; a smaller cache; tiny cache; cache at 5%; cache down to 5%; cache from 100 to 5%; half the cache; shrunk cache; f4 down to 5%; shrinking the cache"
_MORE = "bigger cache; more cache; a larger cache; cache at 100%; cache up to 100%; double the cache; f4 up to 100%; full cache size; all experts cached"
_MID = "smaller cache in the middle of an answer; f4 while you write; shrinking the cache halfway through a reply; less cache mid-answer; cache changed half way through an answer; lowering the cache while a reply runs; pressing f4 during an answer; 5% cache from the middle of a reply on"
_PLAIN = "plain flashmoe pack; flashmoe pack without --bits; pack without bits; plain pack; just flashmoe pack; pack bit for bit; packing it as it is; normal pack"
_BITS = "pack --bits 3; flashmoe pack with --bits 2; pack with --bits; pack to 3 bits; --bits 2; pull --bits 3; packing in fewer bits"
_SAME_TEXT = (
    "same text; text stays the same; same answer; same words; identical text; unchanged answer; exact same output"
)
_OTHER_TEXT = "other text; different answer; different words; other output; worse answer; wrong answers; dumber; lower quality; text changes"
_TEXT = "text; answer; the words; quality; output; the reply; what you say"
_PACE = "tok/s; speed; tokens per second; pace; token rate; t/s"
_SLOWER = "slower; fewer tok/s; lower tok/s; less speed; fewer tokens a second; longer wait"
_FASTER = "faster; more tok/s; higher tok/s; more speed; quicker; a higher speed; same speed"
_SAME_WEIGHTS = (
    "same weights; weights unchanged; no loss; lossless; same quality; identical weights; bit for bit the same"
)
_OTHER_WEIGHTS = (
    "weights changed; different weights; loss of quality; rounded weights; worse weights; lossy; altered weights"
)
SCRAPS = (
    Scrap("a smaller cache", _LESS, "the text", "same", "every picked expert is computed, so the text is **the same**", _TEXT, _SAME_TEXT, _OTHER_TEXT),
    Scrap("a smaller cache", _LESS, "the speed", "changed", "the speed **falls**: more picks miss, and each miss is read first", _PACE, _SLOWER, _FASTER),
    Scrap("a smaller cache", _LESS, "the hits", "changed", "the share of hits **falls**: fewer experts are there when they are picked", "hits; hit rate; misses", "more misses; fewer hits; lower hit rate; more reads", "more hits; higher hit rate; fewer misses; same hit rate"),
    Scrap("a smaller cache", _MID, "the text", "same", "the cache may change at any token, and the text is **the same**", _TEXT, _SAME_TEXT, _OTHER_TEXT),
    Scrap("a larger cache", _MORE, "the text", "same", "every picked expert is computed at any size, so the text is **the same**", _TEXT, _SAME_TEXT, f"{_OTHER_TEXT}; better answer; smarter; higher quality"),
    Scrap("a larger cache", _MORE, "the speed", "changed", "the speed **rises**: fewer experts are read, until all of them fit", _PACE, _FASTER.replace("; same speed", ""), f"{_SLOWER}; same speed"),
    Scrap("packing bit for bit", _PLAIN, "the weights", "same", "the weights are **the same**, bit for bit", "weights; quality; the model's quality", _SAME_WEIGHTS, _OTHER_WEIGHTS),
    Scrap("fewer bits", _BITS, "the weights", "changed", "the experts are **rounded** to fewer bits, and answers may get worse", "weights; quality; the model's quality", _OTHER_WEIGHTS, _SAME_WEIGHTS),
    Scrap("fewer bits", _BITS, "the speed", "changed", "the speed **rises**: an expert has fewer bytes to read", _PACE, _FASTER.replace("; same speed", ""), f"{_SLOWER}; same speed"),
)  # fmt: skip
# `^` the act as a noun, `@` the thing or the word of it.
_OPEN = forms(
    "^ = what happens to @?", "^ = what about @?", "^ = @?", "^ → @?", "^ -> @?", "^: @?", "^, @?", "^ and @?", "^ - effect on @?", "@ with ^?", "effect of ^ on @?", "^ does what to @?", "what does ^ do to @?", "and @ with ^?", "^ : what becomes of @", "@ after ^?",
)  # fmt: skip
_SAID = forms(
    "^ = @?", "^ = @", "^ → @?", "^ -> @?", "^: @?", "^, @?", "^ means @?", "^ means @, [right|yes|no]?", "[does|will] ^ mean @?", "so ^ = @?", "@ with ^?", "^ = @, [correct|true|right]?", "@ because of ^?",
)  # fmt: skip
Kind = Literal["", "Yes", "No"]


def scrap_asked(draw: Draw) -> tuple[Scrap, str, str, Kind]:
    """One scrap, the thing with the word said of it, the question before typing noise, and its verdict, empty where none
    is asked for."""
    rng = draw.rng
    scrap = rng.choice(SCRAPS)
    kinds: tuple[Kind, ...] = ("", "Yes", "No")
    kind = rng.choice(kinds)
    words = {"": scrap.open, "Yes": scrap.so, "No": scrap.not_so}[kind]
    frame, act, word = rng.choice(_SAID if kind else _OPEN), rng.choice(listed(scrap.acts)), rng.choice(listed(words))
    thing = f"{scrap.thing}, {word}" if kind else scrap.thing
    return scrap, thing, tidy(frame.replace("^", act).replace("@", word)), kind
