"""A word within another, the letters that two words share, the different letters of one: is cat in catalogue?"""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.asking import asked, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_word, letters

_DO = "[|please |can you |could you |now |pls |just |]"
# ① the long word, ② the short one.
_WITHIN = (
    "is [the word |]② [in|inside|part of|hidden in|contained in] [the word |]①[?|]", "does [the word |]① [contain|have|hold|include] [the word |]②[ in it|][?|]", "① contains ②, [right|true or false|yes or no]?", "can you find ② in ①?", "do you see ② [in|inside] ①?", "is there [a |]② in ①[?|]", "② in ①[?|, yes or no?]", f"{_DO}[check|see|tell me] if ② is [in|inside|part of] ①", "①: is ② in it?", "is ② a part of ①[?|]", "the word ①, does it have ② in it?",
)  # fmt: skip
_SHARED = (
    "[which|what] letters do ① and ② [share|have in common|both have]?", "letters that ① and ② [share|have in common|both have]", "[the |]common letters of ① and ②[?|]", "[which|what] letters are in both ① and ②?", "[which|what] letters [of|in] ① are also in ②?", f"{_DO}[find|tell me|give me|list] the letters that [are in both ① and ②|① and ② share]", "① and ②: [which|what] letters are in both?", "do ① and ② share any letters[?|? which ones?]", "shared letters: ①, ②",
)  # fmt: skip
_DIFFERENT = (
    "how many different letters [are in|has|are there in] [the word |]①?", "how many [different|distinct|unique] letters does ① have?", "[count|number of] different letters in ①", "[which|what] different letters are in ①?", "① - how many different letters?", "the different letters of ①[?|]", "letters of ①, each only once", f"{_DO}[list|write|give me] the letters of ①, each once", "without repeating, which letters are in ①?",
)  # fmt: skip


def _within(draw: Draw) -> Example:
    """Whether a short word stands in a longer one: where its first letter is, the next are read on."""
    rng = draw.rng
    while True:
        word = draw_word(draw, 5, 11).lower()
        size = rng.choice((2, 3, 3, 4))
        start = rng.randrange(len(word) - size + 1)
        part = word[start : start + size]
        if rng.random() < 0.5:
            at = rng.randrange(size)
            part = part[:at] + rng.choice("aeioustrln") + part[at + 1 :] if rng.random() < 0.6 else part[::-1]
        if part != word and (draw.held or not word_is_held_out(part)):
            break
    lines = [letters(word), f"sought: {letters(part)}"]
    found = False
    for place in (place for place, letter in enumerate(word) if letter == part[0]):
        read = word[place : place + size]
        same = read == part
        lines.append(f"from {part[0]}: {letters(read)}, {'the same' if same else 'not the same'}")
        if same:
            found = True
            break
    if len(lines) == 2:
        lines.append(f"no {part[0]}")
    verdict, other = ("yes", "no") if found else ("no", "yes")
    message = asked(rng, one(rng, _WITHIN), quoted(rng, word), quoted(rng, part))
    answer = f"**{verdict.capitalize()}**, *{word}* {'has' if found else 'does not have'} *{part}* in it."
    thought = "\n".join([*lines, verdict])
    return Example((message,), thought, answer, "contains", f"{part} within {word}", (f"{verdict},",), refuse=(f"{other},",))  # fmt: skip


def _shared(draw: Draw) -> Example:
    """The letters that are in both of two words, in the order of the first."""
    rng = draw.rng
    while True:
        first, second = draw_word(draw, 3, 8).lower(), draw_word(draw, 3, 8).lower()
        if first != second:
            break
    each = list(dict.fromkeys(first))
    rows = ", ".join(f"{letter} {'yes' if letter in second else 'no'}" for letter in each)
    common = [letter for letter in each if letter in second]
    message = asked(rng, one(rng, _SHARED), quoted(rng, first), quoted(rng, second))
    thought = f"{letters(first)}\n{letters(second)}\nin {second}: {rows}"
    said = ", ".join(common)
    answer = f"**{said}**." if common else "**None**: they share no letter."
    return Example((message,), thought, answer, "letters shared", f"shared {first} {second}", (said or "none",))


def _different(draw: Draw) -> Example:
    """The letters of a word, each once, and how many they are."""
    rng = draw.rng
    word = draw_word(draw, 3, 10).lower()
    each = list(dict.fromkeys(word))
    counted = " ".join(f"{letter}{place}" for place, letter in enumerate(each, 1))
    message = asked(rng, one(rng, _DIFFERENT), quoted(rng, word))
    thought = f"{letters(word)}\neach once: {counted}"
    answer = f"**{len(each)}**: {', '.join(each)}."
    return Example((message,), thought, answer, "letters shared", f"different letters of {word}", (answer.lower().replace("*", "").rstrip("."),))  # fmt: skip


_KINDS: tuple[tuple[Callable[[Draw], Example], int], ...] = ((_within, 5), (_shared, 3), (_different, 3))
_MAKERS, _WEIGHTS = [make for make, _ in _KINDS], [weight for _, weight in _KINDS]


def within_example(draw: Draw) -> Example:
    """A word within another, or the letters of both."""
    return draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw)
