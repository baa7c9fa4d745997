"""The same done to each of a list: every number doubled or 4 more, every word written backwards, the length of every word."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.asking import one
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listmatter import are_words
from tools.demo_model.corpus.listorder import ask_list, in_order, listed
from tools.demo_model.corpus.products import is_held_out, value
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_words, letters

_ASK = "[|please |can you |could you |now |ok, |pls |just |i want you to |]"
# ② the number.
_ADD = (
    f"{_ASK}add ② to each[| of them| number| one]: ①", f"{_ASK}add ② to [each of|every one of|all of] ①", "[+|plus] ② [for each|each|to each]: ①", "①, [each|all] [plus ②|+ ②|② more]", "① - add ② to each[| one| of them| number]", "add ② to each: ①", "what are ① if [each|every one] [gets ② more|grows by ②|is raised by ②]?", "increase [each|each of them|every number] by ②: ①", "raise each of ① by ②", "② more for each: ①", "my [scores|prices|numbers] are ①. add ② to [each|every one][| please]", "[everyone|each player] gets ② points more: ①", "①. ② more each[, please|?|]",
)  # fmt: skip
_TAKE = (
    f"{_ASK}[subtract|take] ② from each[| of them| number| one]: ①", f"{_ASK}[subtract|take away] ② from [each of|every one of|all of] ①", "[-|minus] ② [for each|each]: ①", "①, [each|all] [minus ②|- ②|② less]", "① - take ② [off|from] each[| one]", "what are ① if [each|every one] [loses ②|gets ② less|shrinks by ②]?", "decrease [each|each of them|every number] by ②: ①", "lower each of ① by ②", "② less for each: ①", "my prices are ①. take ② off [each|every one][| please]", "①. ② less each[, please|?|]", "reduce each by ②: ①",
)  # fmt: skip
_DOUBLE = (
    f"{_ASK}double [each|each of them|each one|every number|these|all of them|them all|the numbers]: ①", f"{_ASK}double ①", "① doubled", "double each of ①", "[twice|two times] each of ①", "①: double each[| one| of them| please]", "① - [each doubled|double them|doubled please|double]", "what are ① [doubled|when i double each]?", "①. double [them|them all|each][| please]", "each times two: ①", "my recipe says ①. [i make it twice, so?|double them]", "these numbers twice as big: ①",
)  # fmt: skip
_TIMES = (
    f"{_ASK}multiply [each|each of them|each one|every number|these|them all] by ②: ①", f"{_ASK}multiply [each of|all of] ① by ②", "①, each times ②", "[each|all] [times|x|*] ②: ①", "① - each [times|x|*] ②", "①: [times ②|multiply each by ②|each one times ②]", "①. [multiply|take] each [by ②|times ②][| please]", "times ② for each of ①", "what are ① if each is taken ② times?",
)  # fmt: skip
_BACKWARDS = (
    f"{_ASK}[reverse|flip|turn around] [each word|every word|the letters of each word|each of these words]: ①", f"{_ASK}write [each|each word|every word|each of them|each of these] backwards: ①", "each [word |]backwards: ①", "①, each [word |]backwards", "① - [reverse each word|each word backwards|spell each backwards]", "[spell|write] [each of |every one of ]① backwards", "every word reversed, but keep the order: ①", "①. [reverse the letters of each word|write each word backwards][| please]", "mirror each word: ①",
)  # fmt: skip
_LENGTHS = (
    f"{_ASK}count the letters of each[| word]: ①", "how many letters [has|does] [each|each word|each of these words|each one][| have]: ①", "how long is each[| word| of these words]: ①", "[the |]length of each[| word]: ①", "[the |]lengths of ①", "letters in each of ①", "①: how many letters [in each|each|has each]?", "① - [the length of each|how long is each word|letters in each]?", "①. how many letters does each [word |]have?", "count the letters in each of these words: ①", "word lengths: ①",
)  # fmt: skip
_CAPITALS = (
    f"{_ASK}[start|begin] each[| word| of them] with a capital[| letter]: ①", f"{_ASK}[give|put] each [word |]a capital [first letter|at the start|in front]: ①", "each word with a capital first letter: ①", "①, each with a capital[| first letter]", "① - [first letters in capitals|a capital at the start of each]", "make the first letter of each [word |]a capital: ①", "capital first letters: ①",
)  # fmt: skip


def _numbers(rng: Random) -> list[int]:
    top = rng.choice((12, 12, 30, 60, 100))
    return rng.sample(range(1, top + 1), rng.choice((2, 3, 3, 3, 4, 4, 5)))


def _figures(draw: Draw) -> Example:
    """Every number of a list changed by the same step, each worked out on its own."""
    rng = draw.rng
    while True:
        sign, numbers = rng.choice("++--×××"), _numbers(rng)
        step = 2 if sign == "×" and rng.random() < 0.55 else rng.choice((rng.randint(2, 9), rng.randint(2, 9), 10, 20, 100))  # fmt: skip
        if sign == "×" and step != 2 and step < 10 and max(numbers) > 12:
            continue
        if sign == "-" and min(numbers) < step:
            continue
        if draw.held == any(is_held_out(sign, number, step) for number in numbers):
            break
    results = [value(sign, number, step) for number in numbers]
    patterns: tuple[str, ...]
    if sign == "×":
        patterns = _DOUBLE if step == 2 and rng.random() < 0.8 else _TIMES
    else:
        patterns = _ADD if sign == "+" else _TAKE
    texts = list(map(str, numbers))
    message = ask_list(rng, one(rng, patterns), texts, str(step), figures=True)
    while "\n- " in f"\n{message.content}":  # a dash before a number would be its sign
        message = ask_list(rng, one(rng, patterns), texts, str(step), figures=True)
    lines = [f"{number} {sign} {step} = {result}" for number, result in zip(numbers, results, strict=True)]
    thought = "\n".join([listed(texts), f"each {sign} {step}:", *lines])
    answer, accept = in_order(rng, list(map(str, results)), ("", "", "Each one: "))
    return Example((message,), thought, answer, "each of a list", f"each {sign} {step} {numbers}", accept)


def _words(draw: Draw) -> list[str]:
    while True:
        words = [word.lower() for word in draw_words(draw, draw.rng.choice((2, 2, 3, 3, 4)), 8)]
        if are_words(words):
            return words


def _backwards(draw: Draw) -> Example:
    rng, words = draw.rng, _words(draw)
    turned = [word[::-1] for word in words]
    if any(word_is_held_out(word) for word in turned) and not draw.held:
        return _backwards(draw)
    message = ask_list(rng, one(rng, _BACKWARDS), words)
    lines = [
        f"{letters(word)}, backwards: {letters(back)}, joined: {back}" for word, back in zip(words, turned, strict=True)
    ]
    answer, accept = in_order(rng, turned, ("", "", "Each backwards: "))
    return Example((message,), "\n".join([listed(words), *lines]), answer, "each of a list", f"each backwards {words}", accept)  # fmt: skip


def _lengths(draw: Draw) -> Example:
    rng, words = draw.rng, _words(draw)
    message = ask_list(rng, one(rng, _LENGTHS), words)
    lines = [f"{word}: {' '.join(f'{letter}{index}' for index, letter in enumerate(word, 1))}" for word in words]
    said = [f"{word} {len(word)}" for word in words]
    answer, accept = in_order(rng, said, ("", "", "The letters of each: "))
    return Example((message,), "\n".join([listed(words), *lines]), answer, "each of a list", f"each length {words}", accept)  # fmt: skip


def _capitals(draw: Draw) -> Example:
    rng, words = draw.rng, _words(draw)
    message = ask_list(rng, one(rng, _CAPITALS), words)
    answer, accept = in_order(rng, [word.capitalize() for word in words], ("", ""))
    thought = f"{listed(words)}\nEach with a capital: {', '.join(word.capitalize() for word in words)}"
    return Example((message,), thought, answer, "each of a list", f"each capital {words}", accept)


_KINDS: tuple[tuple[Callable[[Draw], Example], int], ...] = ((_figures, 7), (_backwards, 3), (_lengths, 3), (_capitals, 1))  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _KINDS], [weight for _, weight in _KINDS]


def each_example(draw: Draw) -> Example:
    """The same done to each of a list."""
    return draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw)
