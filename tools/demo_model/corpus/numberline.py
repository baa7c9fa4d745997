"""The first line of a word problem's thought: all numbers of its text in their order, each with the words beside it.

`numbers: buys 3 lamps, for 8 euros each, pays with 40`. It is copied out of the message as it was typed, and nothing is
decided in it but what a number in words is: `a dozen (12) eggs`. What is done with them is said after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.wording import NEIGHBOURS


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TOKEN = re.compile(
    r"(?<![\w.,])-?[$€£]?\d{1,3}(?:[ ,]\d{3})+(?![\w%]|[.,]\d)"  # thousands set apart
    r"|(?:(?<![\w)])-)?[$€£]?\d+(?:[.:/]\d+)*(?:[%°]|[a-zA-Z]+(?:/[a-z]+|\d+[a-z]*)?)?"
    r"|[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|[^\w\s]|\n"
)
_SCALES = {"hundred": 100, "thousand": 1000, "dozen": 12}
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_TIMES = {"twice": "2", "double": "2", "triple": "3", "thrice": "3"}
# Before `one` it is no number: every one, the red one.
_NO_COUNT = _words_of("every each which this that the no any another other big small second first new old red blue easy next last")  # fmt: skip
# What may stand between a number and its like, but says nothing of it.
_NOT_BEFORE = _words_of(
    "and or if the a an then so but my also only just exactly about how more this these them question homework"
)
_NOT_AFTER = _words_of("and or but to from in on at for of then how what which who whom is are was were do does did if so with than when where that these those the my his her their our your i he she we you they it there now by while as because until after before although since says not has have had will would can could should please pls minus plus times and")  # fmt: skip
_SIGNS = frozenset("+-×*/÷")
_SECOND = _words_of("each apiece ago more less fewer left off older younger taller shorter longer heavier lighter long wide high tall away old late early cheaper")  # fmt: skip
_RATES = frozenset(("a", "an", "per", "every", "each"))
_PLACES = frozenset(("in", "on", "for", "at", "to", "from"))
_WHOLE = frozenset(("all", "total", "one", "sum"))
_ARTICLES = frozenset(("my", "a", "an", "the"))
_STATES = frozenset(("are", "is", "were", "was"))
_OF = frozenset(("them", "these", "those", "us", "which", "whom"))


@dataclass(frozen=True, slots=True)
class Found:
    """A number of a text: the words before it, how it is written, what it is, and the words after it."""

    before: str
    said: str
    value: str
    after: str

    @property
    def text(self) -> str:
        """As it stands in the line."""
        heard = f" ({self.value})" if self.value != self.said else ""
        return f"{self.before} {self.said}{heard} {self.after}".strip()

    @property
    def figure(self) -> str:
        """What it is, in figures alone: 312 where the value tells how it was heard, `300, 12: 312`, 40 of `40%` or `€40`."""
        return self.value.rsplit(": ", 1)[-1].strip("$€£%°")


def _mistyped(word: str) -> Iterator[str]:
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1 :]
        yield word[:i] + word[i] + word[i:]
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        for letter in NEIGHBOURS.get(word[i], ""):
            yield word[:i] + letter + word[i + 1 :]


@cache
def _scales() -> dict[str, int]:
    """The words that stand for so many times what stands before them, and their slips of one letter."""
    return {slip: n for word, n in _SCALES.items() for slip in _mistyped(word)} | _SCALES


@cache
def _words() -> dict[str, int]:
    """Every word that is a number below a hundred, and its slips of one letter that are no words themselves."""
    spelt = {in_words(n): n for n in range(100)}
    spelt |= {word.replace("-", ""): n for word, n in spelt.items()}
    slips = {slip: spelt[word] for word in spelt if len(word) > 3 for slip in _mistyped(word)}
    for word in ("for", "there", "tree", "right", "mine", "none", "seen", "fur", "elven", "line", "nie", "fie"):
        slips.pop(word, None)
    return slips | spelt


def _is_word(token: str) -> bool:
    return token[0].isalpha()


def _counts(tokens: list[str], at: int, follows: str) -> bool:
    """Whether `one` is a number here: not in `the red one`, `one more: 3 + 4`, `here is one for you`."""
    before = tokens[at - 1].lower() if at else ""
    if before in _NO_COUNT or follows == ":" or (before == "is" and follows == "for"):
        return False
    return not (follows == "more" and tokens[at + 2 : at + 3] == [":"])


@cache
def _starts() -> frozenset[str]:
    """Every word that a number in words may begin with."""
    return frozenset((*_words(), *_scales(), "a", "an", "half", *_TIMES))


def _spoken(tokens: list[str], start: int) -> tuple[int, str] | None:
    """Where a number in words ends that begins here, and what it is: `300, 12: 312` for three hundred and twelve."""
    low = tokens[start].lower()
    if low not in _starts():
        return None
    if low in _TIMES:
        return start + 1, _TIMES[low]
    follows = tokens[start + 1].lower() if start + 1 < len(tokens) else ""
    whole = 1 if low in ("a", "an") else _words().get(low, 0)
    if whole and (part := _PARTS.get(follows.removesuffix("s"))):
        return start + 2, f"{whole}/{part}"
    if low in ("a", "an"):
        if follows == "couple":
            return start + 2, "2"
        return _summed(tokens, start + 1, 1) if follows in _scales() else None
    if low == "half":
        after = [token.lower() for token in tokens[start + 1 : start + 3]]
        end = start + 3 if after == ["a", "dozen"] else start + 2
        return (end, "6") if follows == "dozen" or end == start + 3 else None
    if low == "one" and not _counts(tokens, start, follows):
        return None
    return _summed(tokens, start, 1 if low in _scales() else None)


def _summed(tokens: list[str], start: int, count: int | None) -> tuple[int, str]:
    """The same of tens, hundreds and thousands in a row. count: what stands before the first of them, if that is no word."""
    words, scales, end = _words(), _scales(), start
    pieces: list[int] = []
    last = 0  # the last simple word, so that `twenty five` is one number and `three four` are two
    while end < len(tokens):
        word = tokens[end].lower()
        if word in scales and count is not None:
            scale = scales[word]
            pieces = [(sum(pieces) + count) * scale] if scale == 1000 else [*pieces, count * scale]
            count, last = 0, 0
        elif word in words:
            n = words[word]
            joins = 20 <= last < 100 and last % 10 == 0 and 0 < n < 10
            if not (joins or count is None or (count == 0 and n)):
                break
            count, last = (count or 0) + n, n
        elif word != "and" or not pieces or count or end + 1 == len(tokens) or tokens[end + 1].lower() not in words:
            break
        end += 1
    if count or not pieces:
        pieces.append(count or 0)
    total = str(sum(pieces))
    return end, total if len(pieces) == 1 else f"{', '.join(map(str, pieces))}: {total}"


def _after(tokens: list[str], at: int) -> int:
    """How far the words reach that stand behind a number: `euros each`, `a week`, `km an hour`, `of them`, `for a hat`."""
    end = _beside(tokens, at)
    link, *told = [token.lower() for token in tokens[end : end + 3]] or [""]
    if link not in _PLACES or not told or not _is_word(told[0]):
        return end
    if told[0] in _ARTICLES:
        return end + 3 if len(told) > 1 and _is_word(told[1]) else end
    if told[0] in _NOT_AFTER or told[0] in _WHOLE or _spoken(tokens, end + 1):
        return end
    return end + 2


def _beside(tokens: list[str], at: int) -> int:
    if at >= len(tokens) or not _is_word(tokens[at]):
        return at
    word = tokens[at].lower()
    follows = tokens[at + 1].lower() if at + 1 < len(tokens) else "."
    if word in _RATES and _is_word(follows) and follows not in _NOT_AFTER and word != "each":
        return at + 2
    if (word == "of" and follows in _OF) or (word == "as" and _is_word(follows)):
        return at + 2
    if word == "times" and follows == "as":
        return min(at + 3, len(tokens))
    if word in _STATES and _is_word(follows) and follows not in _NOT_AFTER:
        return at + 2
    if word in _NOT_AFTER or (word != "each" and _spoken(tokens, at)):
        return at + 2 if word == "in" and follows in ("each", "all", "one", "every") else at
    if word == "half" or not _is_word(follows):
        return at + 1
    third = tokens[at + 2].lower() if at + 2 < len(tokens) else "."
    if follows in _RATES and follows != "each" and _is_word(third) and third not in _NOT_AFTER:
        return at + 3
    return at + 2 if follows in _SECOND else at + 1


def numbers_in(text: str) -> list[Found]:
    """All numbers of a text, in figures and in words."""
    tokens = _TOKEN.findall(text)
    found: list[Found] = []
    used, starts = 0, _starts()
    for at, low in enumerate(map(str.lower, tokens)):
        if at < used or (low[0].isalpha() and low not in starts) or (len(low) == 1 and not low.isalnum()):
            continue
        if not low[0].isalpha():
            end, value = at + 1, tokens[at].replace(",", "").replace(" ", "")
        elif heard := _spoken(tokens, at):
            end, value = heard
        elif low == "half":
            end, value = at + 1, tokens[at]
        else:
            continue
        start = at
        if start > used and tokens[start - 1] in _SIGNS:
            start -= 1
        if start > used + 1 and tokens[start - 1] == ":" and _is_word(tokens[start - 2]) and tokens[start - 2].lower() not in _NOT_BEFORE:  # fmt: skip
            start -= 2
        while start > max(used, at - 2) and _is_word(tokens[start - 1]) and tokens[start - 1].lower() not in _NOT_BEFORE:  # fmt: skip
            start -= 1
        used = _after(tokens, end)
        found.append(
            Found(
                " ".join(tokens[start:at]).replace(" :", ":"),
                " ".join(tokens[at:end]),
                value,
                " ".join(tokens[end:used]),
            )
        )
    return found


def number_line(text: str) -> str:
    """`numbers: 3 lamps, 8 euros`; empty where the text has none."""
    return line_of(numbers_in(text))


def line_of(numbers: list[Found]) -> str:
    """The same line of numbers that were found."""
    return f"numbers: {', '.join(number.text for number in numbers)}" if numbers else ""


def with_numbers(made: Example, clean: str = "") -> Example:
    """The same turn, its thought begun with the numbers of the question; where a tool is called there is none to begin.

    clean: the question before it was typed, which is read where a slip made other numbers of it.
    """
    if made.steps or made.thinking is None:
        return made
    numbers = numbers_in(made.question)
    if clean and clean.lower().rstrip("?. =") not in made.question.lower():
        meant = numbers_in(clean)
        if [one.value for one in meant] != [one.value for one in numbers]:
            numbers = meant
    return replace(made, thinking=f"{line}\n{made.thinking}") if (line := line_of(numbers)) else made
