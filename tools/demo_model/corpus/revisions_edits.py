"""What is done with the letters of a word in a later turn: without its vowels, without the last letter, every letter twice, its
letters in order, its first three."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.wordlist import letters

_NOW = "[|||now |and |and now |ok, |ok now |please |can you |could you |then |pls ]"
_OUT = "[remove|drop|take out|delete|leave out|cut out]"
_OFF = "[remove|drop|cut off|take off|take away|delete|leave out|cut]"
_NUMBERS = ("", "one", "two", "three", "four")

# The name of the edit; how it is asked of the word ①; how it is asked of the word that was there before.
_Edit = tuple[str, tuple[str, ...], tuple[str, ...]]
_VOWELS: _Edit = (
    "without vowels",
    (f"{_NOW}{_OUT} the vowels [of|from|in] ①", "① without [its |the |any |]vowels", "① but no vowels", "no vowels: ①", "what is ① without vowels?"),
    (f"{_NOW}{_OUT} [the|its|all|all the] vowels", "[and |now |]without [the |its |any |]vowels[?| please|]", "no vowels[| please|?]", "[it|the word|that] without vowels[?|]", "[and |]if you take the vowels out?", "only the consonants[| please|?]", "what is left without the vowels?"),
)  # fmt: skip
_DOUBLED: _Edit = (
    "every letter twice",
    ("① with every letter twice", "write each letter of ① twice", "double [every letter|each letter|the letters] of ①", "each letter twice: ①"),
    (f"{_NOW}double [every letter|each letter|the letters|its letters]", "[and |now |]every letter twice[?| please|]", "[and |now |]each letter [twice|doubled|two times][?|]", "[with |]all letters doubled"),
)  # fmt: skip
_ORDERED: _Edit = (
    "its letters in order",
    ("[sort|order] the letters of ①", "the letters of ① in alphabetical order", "① with its letters in alphabetical order", "put the letters of ① in order"),
    (f"{_NOW}sort [its|the] letters[ alphabetically|]", "[and |now |]its letters in [alphabetical order|order|abc order][?|]", "[and |now |]the letters from a to z[?|]", "[and |]in order, its letters?", "order the letters", "letters sorted[ please|]"),
)  # fmt: skip
_ENDS_SWAPPED: _Edit = (
    "first and last letter swapped",
    ("swap the first and last letter of ①", "① with the first and last letter swapped", "exchange the first and the last letter in ①"),
    (f"{_NOW}swap [its|the] first and [its |the |]last letter", "[and |now |]with [the|its] first and last letter [swapped|exchanged][?|]", "exchange the two end letters"),
)  # fmt: skip


def _end_gone(place: str) -> _Edit:
    return (
        f"without the {place} letter",
        (f"{_NOW}{_OFF} the {place} letter of ①", f"① without [its|the] {place} letter", f"what is ① without the {place} letter?", f"① minus the {place} letter"),
        (f"{_NOW}{_OFF} [the|its] {place} letter", f"[and |now |]without [the|its] {place} letter[?| please|]", f"[and |]minus the {place} letter[?|]", f"[it|the word|that] without the {place} letter", f"no {place} letter[| please|?]", f"[and |]if the {place} letter goes[ away|]?"),
    )  # fmt: skip


def _few(place: str, count: int) -> _Edit:
    said = f"[{_NUMBERS[count]}|{count}]"
    return (
        f"its {place} {_NUMBERS[count]} letters",
        (f"the {place} {said} letters of ①", f"① - {place} {said} letters", f"give me the {place} {said} letters of ①", f"only the {place} {said} letters of ①"),
        (f"[and |now |]the {place} {said} letters[?| please|]", f"[and |now |]its {place} {said} letters[?|]", f"{_NOW}[give me|tell me|write|say] [the|its] {place} {said} letters", f"only the {place} {said}[ letters|]", f"[and |]what are the {place} {said} letters?"),
    )  # fmt: skip


def edited(name: str, word: str) -> tuple[str, str]:
    """How the edit of this name is worked on a word, as a thought has it, and what comes of it."""
    spelt = letters(word)
    match name:
        case "without vowels":
            kept = "".join(letter for letter in word if letter.lower() not in "aeiou")
            return f"{spelt}\nWithout vowels: {letters(kept)}", kept
        case "every letter twice":
            pairs = [letter * 2 for letter in word]
            return f"{spelt}\nEach twice: {' '.join(pairs)}", "".join(pairs)
        case "its letters in order":
            groups = "\n".join(f"{letter}: {' '.join([letter] * word.count(letter))}" for letter in sorted(set(word)))
            return f"{spelt}\n{groups}", "-".join(sorted(word))
        case "first and last letter swapped":
            result = word[-1] + word[1:-1] + word[0]
            return f"{spelt}\nFirst {word[0]}, last {word[-1]}, swapped: {letters(result)}", result
        case "without the first letter" | "without the last letter":
            first = "first" in name
            result = word[1:] if first else word[:-1]
            return f"{spelt}\nWithout the {'first' if first else 'last'}: {letters(result)}", result
    place, count = name.split()[1], _NUMBERS.index(name.split()[2])
    if place == "first":
        return f"{spelt}\nFirst {count}: {letters(word[:count])}", word[:count]
    found = word[-count:]
    return f"{spelt}\nFrom the end: {letters(found[::-1])}. In their order: {letters(found)}", found


def drawn_edit(rng: Random) -> _Edit:
    """One of the edits."""
    roll = rng.random()
    if roll < 0.4:
        return _end_gone(rng.choice(("first", "last", "last")))
    if roll < 0.58:
        return _few(rng.choice(("first", "first", "last")), rng.choice((2, 2, 3, 3, 4)))
    return rng.choice((_VOWELS, _VOWELS, _VOWELS, _DOUBLED, _DOUBLED, _ORDERED, _ENDS_SWAPPED))
