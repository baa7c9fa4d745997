"""Tasks that count along the letters of a word: how many of one, how long, which is first or third, which word is longer."""

from __future__ import annotations

from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import asked, dressed, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.wordlist import draw_word, draw_words, letters, numbered
from tools.demo_model.corpus.words_asks import (
    CLASS,
    CONTAINS,
    COUNT,
    COUNT_IT,
    ENDS,
    ENDS_IT,
    FILED,
    FINISHED,
    LENGTH,
    LENGTH_IT,
    WHICH,
    WHICH_IT,
    whole_or_named,
)


def marked(word: str, wanted: str) -> tuple[str, int]:
    """`s t r1 a w b e r2 r3 y` for r: the letters, those that are wanted numbered, and how many these are."""
    count, pieces = 0, []
    for letter in word.lower():
        if letter in wanted:
            count += 1
            letter = f"{letter}{count}"
        pieces.append(letter)
    return " ".join(pieces), count


def _counted(draw: Draw, word: str, shown: str, wanted: str, one: str, many: str, frame: str, asks: str) -> Example:
    seen, count = marked(word, wanted)
    message = asked(draw.rng, frame, quoted(draw.rng, shown), asks)
    thought = f"{many} in {shown}: {seen}\n{'None' if not count else f'So {count}'}."
    verb, noun = ("is", one) if count == 1 else ("are", many)
    templates = (
        "There {v} **{n}** {m} in *{w}*.", "There {v} **{n}** {m} in *{w}*.", "**{n}**", "*{w}* has **{n}** {m}.",
        "**{n}** {m} in *{w}*.",
    )  # fmt: skip
    answer = draw.rng.choice(templates).format(v=verb, n=count, m=noun, w=shown)
    return Example((message,), thought, answer, "count letters", f"{one} in {word}", (str(count),))


def count_letter_example(draw: Draw) -> Example:
    """How many of one letter are in a word: mostly one that is there, now and then none."""
    rng = draw.rng
    word = draw_word(draw, 3).lower()
    repeated = [letter for letter in word if word.count(letter) > 1]
    roll = rng.random()
    if roll < 0.45 and repeated:
        letter = rng.choice(repeated)
    else:
        letter = rng.choice(word) if roll < 0.85 else rng.choice("abcdefghiklmnoprstuwxyz")
    asks = letter.upper() if rng.random() < 0.15 else letter
    shown = dressed(rng, word)
    return _counted(
        draw, word, shown, letter, letter, f"{letter}'s", whole_or_named(rng, COUNT, COUNT_IT, bare.COUNT), asks
    )


def count_vowels_example(draw: Draw) -> Example:
    """How many vowels or consonants are in a word; y is a consonant here."""
    word = draw_word(draw, 3)
    shown = dressed(draw.rng, word)
    kind, wanted = draw.rng.choice((("vowel", "aeiou"), ("vowel", "aeiou"), ("consonant", "bcdfghjklmnpqrstvwxyz")))
    return _counted(
        draw,
        word.lower(),
        shown,
        wanted,
        kind,
        f"{kind}s",
        whole_or_named(draw.rng, CLASS, (), bare.VOWELS),
        f"{kind}s",
    )


def length_example(draw: Draw) -> Example:
    """How many letters a word has."""
    rng = draw.rng
    word = draw_word(draw)
    shown, count = dressed(rng, word), len(word)
    message = asked(rng, whole_or_named(rng, LENGTH, LENGTH_IT, bare.LENGTH), quoted(rng, shown))
    thought = f"{numbered(word)}\nSo {count}."
    templates = (
        "*{w}* has **{n}** letters.", "*{w}* has **{n}** letters.", "**{n}**", "There are **{n}** letters in *{w}*.", "**{n}** letters.",
    )  # fmt: skip
    answer = rng.choice(templates).format(w=shown, n=count)
    return Example((message,), thought, answer, "length", f"length {word}", (str(count),))


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NUMERALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th")


def letter_at_example(draw: Draw) -> Example:
    """The first, last, or some letter between of a word."""
    rng = draw.rng
    word = draw_word(draw, 3).lower()
    shown, roll = dressed(rng, word), rng.random()
    frame = whole_or_named(rng, WHICH, WHICH_IT, bare.WHICH)
    if roll < 0.3:
        index, name = 0, "first"
    elif roll < 0.6:
        index, name = len(word) - 1, "last"
    elif roll < 0.67:
        index, name = len(word) - 2, "second to last"
    else:
        index = rng.randrange(min(len(word), len(_ORDINALS)))
        name = _ORDINALS[index]
    asks = name
    if roll >= 0.67 and rng.random() < 0.4:
        asks = _NUMERALS[index]
    elif roll < 0.6 and rng.random() < 0.25:
        frame = one(rng, FILED if index == 0 else FINISHED)
    elif roll < 0.6 and rng.random() < 0.3:
        frame, asks = whole_or_named(rng, ENDS, ENDS_IT), "start" if index == 0 else "end"
    elif name == "second to last" and rng.random() < 0.4:
        asks = rng.choice(("last but one", "second-to-last", "next to last"))
    message = asked(rng, frame, quoted(rng, shown), asks)
    letter = word[index]
    if name == "first":
        path = letters(word)
    elif name in ("last", "second to last"):
        path = f"{letters(word)}, from the end: {letters(word[: index - 1 - len(word) : -1])}"
    else:
        path = numbered(word[: index + 1])
    thought = f"{path}\nThe {name} is {letter}."
    templates = (
        "The {o} letter of *{w}* is **{c}**.",
        "**{c}** is the {o} letter of *{w}*.",
        "It is **{c}**.",
        "**{c}**: the {o} letter of *{w}*.",
    )
    filled = [template.format(o=name, w=shown, c=letter) for template in templates]
    accept = tuple(text.replace("*", "").rstrip(".").lower() for text in filled)
    return Example((message,), thought, rng.choice(filled), "letter at", f"{name} of {word}", accept)


def contains_example(draw: Draw) -> Example:
    """Whether a letter is in a word."""
    rng = draw.rng
    word = draw_word(draw, 3).lower()
    shown = dressed(rng, word)
    letter = rng.choice(word) if rng.random() < 0.5 else rng.choice("abcdefghiklmnoprstuvwxyz")
    message = asked(rng, one(rng, CONTAINS), quoted(rng, shown), quoted(rng, letter))
    seen, count = marked(word, letter)
    thought = f"{seen}\n{f'Found {letter}.' if count else f'No {letter} among them.'}"
    if count:
        said = (
            f"*{shown}* has {f'{count} of them' if count > 1 else 'one'}"
            if rng.random() < 0.5
            else f"the letter {letter} is in *{shown}*"
        )
        verdict, other = "Yes", "no,"
    else:
        said = rng.choice((f"there is no {letter} in *{shown}*", f"*{shown}* has no {letter}"))
        verdict, other = "No", "yes,"
    answer = f"**{verdict}**, {said}."
    return Example(
        (message,), thought, answer, "contains", f"{letter} within {word}", (f"{verdict.lower()},",), refuse=(other,)
    )


_LONGER = (
    "which [is longer|word is longer|one is longer|has more letters|word has more letters]: ① or ②?", "which is longer, ① or ②?",
    "which [is the longer word|has more letters], ① or ②?", "① or ②: which is longer?", "compare the length of ① and ②",
    "① vs ②, [which is longer|longer word]?", "what's longer, the word ① or the word ②?", "longer word: ① or ②",
    "[please |can you |could you |]compare ① and ②: which is longer?", "[which|what] has more letters: ① or ②?", "which takes longer to spell, ① or ②?", "[tell me|find|pick] the longer word: ① or ②", "of ① and ②, which [is longer|has more letters]?",
    "① and ②: which is longer?", "which one is longer? ① or ②", "between ① and ②, which has more letters?", "longest of ① and ②?", "does ① or ② have more letters?", "is ① or ② the longer word?", "① or ②, more letters?", "which do i type longer, ① or ②?", "who has the longer name, ① or ②?", "[by letters|in letters], which is longer: ① or ②?", "count both: ① and ②. which is longer?", "which of ① and ② needs more letters?", "i think ① is [longer|shorter] than ②, which is longer really?",
)  # fmt: skip
_IS_LONGER = (
    "is ① longer than ②?", "does ① have more letters than ②?", "is the word ① longer than the word ②?", "① is longer than ②, [right|true]?",
    "has ① more letters than ②?", "[tell me|check] [if|whether] ① is longer than ②", "would you say ① is longer than ②?", "i say ① is longer than ②. [right|true|correct]?",
    "is ① [the longer one|the longer word], compared with ②?", "① longer than ②?", "does ① need more letters than ②?", "[yes or no|true or false]: ① is longer than ②", "is there more letters in ① than in ②?", "my friend says ① is longer than ②. [true|right]?", "do you agree that ① is longer than ②?",
)  # fmt: skip
_SAME_LENGTH = (
    "do ① and ② have the same [length|number of letters]?", "have ① and ② the same [length|number of letters]?", "are ① and ② [the same length|equally long|as long as each other]?",
    "is ① as long as ②?",
    "① and ②, same length?", "same number of letters in ① and ②?", "is the length of ① the same as of ②?", "do ① and ② need equally many letters?", "① and ② [equal|same] [in length|long]?", "are ① and ② of one length?",
)  # fmt: skip


def compare_lengths_example(draw: Draw) -> Example:
    """Which of two words is longer, or that they are as long."""
    rng = draw.rng
    first, second = draw_words(draw, 2, 10)
    a, b = len(first), len(second)
    kinds = ((_LONGER, None), (_LONGER, None), (_IS_LONGER, a > b), (_SAME_LENGTH, a == b))
    wordings, verdict = rng.choice(kinds)
    message = asked(rng, one(rng, wordings), quoted(rng, first), quoted(rng, second))
    thought = (
        f"{first}: {numbered(first)}\n{second}: {numbered(second)}\n{a} {'>' if a > b else '<' if a < b else '='} {b}"
    )
    if a == b:
        said = f"*{first}* and *{second}* are equally long, **{a}** letters each."
        accept = "equally long"
    else:
        long, short = (first, second) if a > b else (second, first)
        said = f"**{long}** is longer: {max(a, b)} letters against {min(a, b)} in *{short}*."
        accept = f"{long} is longer".lower()
    answer = said
    refuse: tuple[str, ...] = ()
    if verdict is not None:
        answer = f"**{'Yes' if verdict else 'No'}**: {said}"
        refuse = ("no:" if verdict else "yes:",)
    key = f"{first} or {second}"
    return Example((message,), thought, answer, "compare lengths", key, (accept,), refuse=refuse)
