"""Tasks on parts of a word: its first three letters, both its ends, what stands beside a letter and where, which is double,
two letters swapped; letters of several words together; spelt or repeated with a sign between."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from tools.demo_model.corpus.asking import asked, dressed, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.lettercounts import marked
from tools.demo_model.corpus.wordlist import draw_word, draw_words, letters, numbered

_DO = "[|please |can you |could you |now |pls |just |]"
_NUMBERS = ("", "one", "two", "three", "four", "five")
_ENDS = (
    "[what are |which are |]the ③ ② letters of [the word |]①[?|]", "③ ② letters of ①", "① [|: |- |, ]the ③ ② letters[?| please|]", f"{_DO}[give me|tell me|write|take|show me|say] the ③ ② letters of ①", "③ ② letters: ①", "①: ③ ② letters", "[only|just] the ③ ② letters of ①", "what are ①'s ③ ② letters?", "with [which|what] ② letters does ① {}?", "①, ③ ② letters[?|]", "cut ① down to its ③ ② letters", "i need the ③ ② letters of ① for a code", "③-②-letters ①",
)  # fmt: skip
_BOTH = (
    "[what are |which are |]the first and [the |]last letter[|s] of [the word |]①[?|]", "first and last letter of ①", "①: first and last letter", "[start|first] and end letter of ①", "[which|what] letters does ① [start and end with|begin and end with]?", "① [starts and ends|begins and ends] with [which letters|what]?", f"{_DO}[give me|tell me|name|write] the first and the last letter of ①", "the two outer letters of ①", "both ends of ①: which letters?", "how does ① begin and how does it end? letters please", "first letter of ①? and the last?", "①, first letter and last letter",
)  # fmt: skip
_BESIDE = (
    "[which|what] letter [comes|stands|is] {} [the |]② in ①[?|]", "what [comes|is|stands] {} [the |the letter |]② in [the word |]①?", "the letter {} ② in ①", "① - which letter is {} the ②?", "in ①, what comes {} ②?", "{} the ② in ①, which letter?", "{} ② in ① is which letter?", "①: letter {} ②[?|]",
)  # fmt: skip
_WHERE = (
    "[where|at which place] is [the |the letter |]② in ①?", "[which|what] [number|position|place] is [the |the letter |]② in [the word |]①?", "position of ② in ①", "the ② in ① is [which letter|the how manyth|which number]?", "① - where is the ②?", "find the ② in ① and count its place", "in ①, which place does the ② have?", "index of ② in ①", "counting from 1, where is ② in ①?",
)  # fmt: skip
_DOUBLE = (
    "does ① have a double letter[?|]", "[is there|are there] [a double letter|double letters|a doubled letter|two same letters in a row] in ①?", "which letter is [double|doubled|there twice in a row] in ①?", "double letter in ①[?|]", "① [has|with] a double letter[?| or not?|, right?]", "do i write ① with a double letter?", "is any letter of ① doubled?", "does ① have two of the same letter next to each other?", "[is|are] there [twins|two equal neighbours] in ①?", "which letters stand twice in a row in ①?",
)  # fmt: skip
_SWAP = (
    f"{_DO}[swap|exchange|switch] [the |the letters |]② and [the |]③ in [the word |]①", "① with ② and ③ [swapped|exchanged|switched]", "what is ① if ② and ③ [change places|are swapped|swap places]?", "in ①, [swap|switch] ② and ③", "swap ② with ③: ①", "every ② becomes ③ and every ③ becomes ② in ①", "① but ② and ③ trade places",
)  # fmt: skip
_TOTAL = (
    "how many letters [are there |are |do i have |]in [total|all] in [the words |]①?", "how many letters do ① have [together|in total|in all]?", "total letters in ①", "letters of ① [together|in total|altogether][?|]", "count all letters of ①", "[add up|sum] the letters of ①", "①: how many letters [in total|altogether|together]?", "how many letters do i type for ①?", "number of letters in all of ①", "without the spaces, how many letters are in ①?",
)  # fmt: skip
_SIGNS = {"spaces": " ", "hyphens": "-", "dashes": "-", "commas": ", ", "dots": ".", "slashes": "/", "stars": "*", "underscores": "_", "plus signs": "+"}  # fmt: skip
_SPELT = (
    f"{_DO}spell ① with ② [|between the letters|in between]", "spell ①, ② between", f"{_DO}[put|write] ② between the letters of ①", "① spelt with ②", "the letters of ① [with|separated by] ②", "①, letter by letter, with ②", "spell ① using ②", "separate the letters of ① [with|by] ②", "split ① with ②", "① with ② [between|after each letter but the last]",
)  # fmt: skip
_AGAIN = (
    f"{_DO}[say|write|repeat|type] ① ③ times[,| -|] [with ② between|separated by ②]", "① ③ times, ② between", "① ③x separated by ②", "③ times ① with ②", "repeat ① ③ times and put ② between", "write ① ③ times in a row, separated by ②",
)  # fmt: skip


_TWO = (
    "how many ② and how many ③ [are in|has|are there in] [the word |]①?", "count the ② and the ③ in ①", "how many ②'s and ③'s [are |are there |]in ①?", "how many ② are in ①, and how many ③?", "② and ③ in ①, how many of each?", "①: how many ②, how many ③?", "number of ②'s and number of ③'s in ①", "how often is ② in ①, and ③?", "how many ② does ① have? and ③?",
)  # fmt: skip
_MORE_OF = (
    "does ① have more ② or more ③?", "more ②'s or more ③'s in ①?", "which is more often in ①, ② or ③?", "are there more ② than ③ in ①?", "in ①, which letter comes more often, ② or ③?", "①: more ② or ③?",
)  # fmt: skip


def _of_word(draw: Draw, frame: str, word: str, contents: tuple[str, ...], thought: str, answer: str, family: str, key: str, accept: str) -> Example:  # fmt: skip
    message = asked(draw.rng, frame, quoted(draw.rng, dressed(draw.rng, word)), *contents)
    return Example((message,), thought, answer, family, f"{key} {word}", (accept,))


def _ends(draw: Draw) -> Example:
    rng = draw.rng
    count = rng.choice((2, 2, 3, 3, 4))
    word, first = draw_word(draw, count + 1, 11).lower(), rng.random() < 0.55
    place = "first" if first else "last"
    found = word[:count] if first else word[-count:]
    frame = one(rng, _ENDS).replace("{}", "begin" if first else "end")
    path = f"{letters(word)}\nFirst {count}: {letters(found)}"
    if not first:
        path = f"{letters(word)}\nFrom the end: {letters(found[::-1])}. In their order: {letters(found)}"
    said = str(count) if rng.random() < 0.4 else _NUMBERS[count]
    answer = rng.choice((f"**{found}**", f"**{found}**: the {place} {count} letters of *{word}*."))
    return _of_word(draw, frame, word, (said, place), path, answer, "letter at", f"{place} {count} of", found)


def _both_ends(draw: Draw) -> Example:
    word = draw_word(draw, 3, 11).lower()
    thought = f"{letters(word)}\nFirst {word[0]}, last {word[-1]}."
    answer = f"**{word[0]}** and **{word[-1]}**: *{word}* begins with {word[0]} and ends with {word[-1]}."
    return _of_word(draw, one(draw.rng, _BOTH), word, (), thought, answer, "letter at", "ends of", f"{word[0]} and {word[-1]}")  # fmt: skip


def _once(draw: Draw, shortest: int) -> tuple[str, list[int]]:
    """A word, and the places of letters that are there once."""
    while True:
        word = draw_word(draw, shortest, 10).lower()
        if places := [place for place, letter in enumerate(word) if word.count(letter) == 1]:
            return word, places


def _beside(draw: Draw) -> Example:
    rng = draw.rng
    word, places = _once(draw, 4)
    place, after = rng.choice(places), rng.random() < 0.6
    side, other = ("after", place + 1) if after else ("before", place - 1)
    letter = word[place]
    frame = one(rng, _BESIDE).replace("{}", side)
    key = f"{side} {letter} in"
    if not 0 <= other < len(word):
        end = "last" if after else "first"
        thought = f"{letters(word)}\n{letter} is the {end}: nothing {side} it."
        return _of_word(draw, frame, word, (letter,), thought, f"**Nothing**: {letter} is the {end} letter.", "letter at", key, f"is the {end}")  # fmt: skip
    pair = f"{letter} {word[other]}" if after else f"{word[other]} {letter}"
    thought = f"{letters(word)}\n{pair}: {word[other]} is {side} {letter}."
    answer = rng.choice((f"**{word[other]}** is {side} the {letter}.", f"**{word[other]}**."))
    return _of_word(draw, frame, word, (letter,), thought, answer, "letter at", key, word[other])


def _where(draw: Draw) -> Example:
    word, places = _once(draw, 3)
    place = draw.rng.choice(places)
    letter = word[place]
    thought = f"{numbered(word[: place + 1])}\n{letter} is {place + 1}."
    answer = f"**{place + 1}**: {letter} is letter {place + 1} of *{word}*."
    return _of_word(draw, one(draw.rng, _WHERE), word, (letter,), thought, answer, "letter at", f"place of {letter} in", f"letter {place + 1} of")  # fmt: skip


def _double(draw: Draw) -> Example:
    rng = draw.rng
    word = draw_word(draw, 4, 10).lower()
    for _ in range(6):
        if rng.random() < 0.4 or any(a == b for a, b in pairwise(word)):
            break
        word = draw_word(draw, 4, 10).lower()
    found = list(dict.fromkeys(a for a, b in pairwise(word) if a == b))
    frame = one(rng, _DOUBLE)
    if not found:
        return _of_word(draw, frame, word, (), f"{letters(word)}\nNo letter stands twice in a row.", f"**No**, *{word}* has no double letter.", "contains", "double in", "no,")  # fmt: skip
    pairs = " and ".join(letter * 2 for letter in found)
    verb = "is" if len(found) == 1 else "are"
    thought = f"{letters(word)}\nTwice in a row: {', '.join(f'{letter} {letter}' for letter in found)}."
    answer = f"**Yes**, **{' and '.join(found)}** {verb} double in *{word}*: {pairs}."
    return _of_word(
        draw, frame, word, (), thought, answer, "contains", "double in", f"{' and '.join(found)} {verb} double"
    )


def _swapped(draw: Draw) -> Example:
    rng = draw.rng
    while len(set(word := draw_word(draw, 4, 9).lower())) < 2:
        pass
    a, b = rng.sample(sorted(set(word)), 2)
    result = word.translate(str.maketrans(a + b, b + a))
    thought = f"{letters(word)}\n{a} becomes {b}, {b} becomes {a}: {letters(result)}"
    answer = rng.choice((f"**{result}**", f"{word} → **{result}**"))
    return _of_word(draw, one(rng, _SWAP), word, (a, b), thought, answer, "replace", f"{a} and {b} swapped in", result)


def _total(draw: Draw) -> Example:
    rng = draw.rng
    words = [word.lower() for word in draw_words(draw, rng.choice((2, 2, 3, 3, 4)), 8)]
    lines, total = [], 0
    for word in words:
        start, total = total, total + len(word)
        lines.append(f"{word}: {' '.join(f'{letter}{index}' for index, letter in enumerate(word, start + 1))}")
    joined = rng.choice((" ", ", ", " and ")).join(words)
    message = asked(rng, one(rng, _TOTAL), joined)
    answer = rng.choice((f"**{total}** letters in all.", f"**{total}**", f"Together they have **{total}** letters."))
    thought = "\n".join([*lines, f"So {total}."])
    return Example((message,), thought, answer, "length", f"letters in all of {', '.join(words)}", (str(total),))


def _spelt(draw: Draw) -> Example:
    rng = draw.rng
    word, name = draw_word(draw, 2, 10).lower(), rng.choice(tuple(_SIGNS))
    result = _SIGNS[name].join(word)
    answer = f"`{result}`" if _SIGNS[name] in "*_" else f"**{result}**"
    return _of_word(draw, one(rng, _SPELT), word, (name,), f"{letters(word)}\nWith {name}: {result}", answer, "spell", f"with {name}", result)  # fmt: skip


def _again(draw: Draw) -> Example:
    rng = draw.rng
    word, times, name = draw_word(draw, 2, 9).lower(), rng.randint(2, 6), rng.choice(("commas", "commas", "hyphens", "dashes", "slashes"))  # fmt: skip
    result = _SIGNS[name].join([word] * times)
    counted = ", ".join(f"{index} {word}" for index in range(1, times + 1))
    said = str(times) if rng.random() < 0.6 or times > 5 else _NUMBERS[times]
    message = asked(rng, one(rng, _AGAIN), quoted(rng, word), name, said)
    return Example((message,), f"{counted}\nWith {name}.", f"**{result}**", "repeat", f"{times} times {word} {name}", (result,))  # fmt: skip


def _two_letters(draw: Draw) -> Example:
    """How often two letters are in a word, or of which there are more."""
    rng = draw.rng
    while len(set(word := draw_word(draw, 4, 11).lower())) < 3:
        pass
    often = [letter for letter in sorted(set(word)) if word.count(letter) > 1]
    a = rng.choice(often or sorted(set(word)))
    b = rng.choice([letter for letter in sorted(set(word)) if letter != a])
    if rng.random() < 0.2:
        b = rng.choice([letter for letter in "aeioustr" if letter != a])
    if rng.random() < 0.5:
        a, b = b, a
    x, y = word.count(a), word.count(b)
    thought = f"{letters(word)}\n{a}'s: {marked(word, a)[0]}: {x}\n{b}'s: {marked(word, b)[0]}: {y}"
    if rng.random() < 0.65:
        answer = f"**{x}** {a} and **{y}** {b} in *{word}*."
        return _of_word(draw, one(rng, _TWO), word, (a, b), thought, answer, "count letters", f"{a} and {b} in", f"{x} {a} and {y} {b}")  # fmt: skip
    frame, told = one(rng, _MORE_OF), f"{a} {x}, {b} {y}"
    if frame.startswith("are there more"):
        said = f"**{'Yes' if x > y else 'No'}**: {told}."
    else:
        said = f"Equally many: {told}." if x == y else f"More **{a if x > y else b}**: {told}."
    return _of_word(draw, frame, word, (a, b), thought, said, "count letters", f"more {a} or {b} in", told)


_KINDS: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (_ends, 24), (_both_ends, 10), (_beside, 14), (_where, 8), (_double, 12), (_swapped, 8), (_total, 12), (_spelt, 12), (_again, 7), (_two_letters, 10),
)  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _KINDS], [weight for _, weight in _KINDS]


def part_example(draw: Draw) -> Example:
    """A task on a part of a word."""
    return draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw)
