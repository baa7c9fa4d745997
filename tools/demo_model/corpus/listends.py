"""Tasks near sorting: by the last letter, which of several stands first or last in a dictionary, and two steps on one list
(sort it, then turn it round, number it, take the first three, drop what is there twice)."""

from __future__ import annotations

from collections.abc import Sequence

from tools.demo_model.corpus.asking import one
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listmatter import are_words
from tools.demo_model.corpus.listorder import ask_list, in_order, listed, sorting_thought, words_to_sort
from tools.demo_model.corpus.lists_asks import around
from tools.demo_model.corpus.wordlist import draw_words

_DO = "[|please |can you |could you |now |pls |i need you to ]"
_THESE = "[these|these words|this list|the following|them|the words|those]"
_BY_LAST = (
    f"{_DO}[sort|order|arrange|put] {_THESE} [by|by their|by the] last letter[|s]: ①", "[sort|order|arrange] ① by [|the |their ]last letter[|s]", "by [the |]last letter: ①", "[sort|order] by [the letter they end with|how they end|the end of the word|final letter]: ①", "① [sorted|in order|ordered] by last letter", "not by the first but by the last letter: ①", "alphabetical by the last letter: ①", "which order do ① have if i look at the last letter?", "put ① in order of [their|the] last letters", "rhyme dictionary order, by the last letter: ①",
    *around("by last letter|by the last letter|sorted by last letter|by their last letters|sort by last letter|ordered by how they end|by the letter at the end|by final letter"),
)  # fmt: skip


def sort_by_last_letter_example(draw: Draw) -> Example:
    """Words in the alphabetical order of their last letters. Of one letter: as they were given."""
    rng = draw.rng
    words = [word.lower() for word in draw_words(draw, rng.choice((3, 3, 4, 4, 5, 5, 6, 7)), 10)]
    message = ask_list(rng, one(rng, _BY_LAST), words)
    lines = [listed(words), ", ".join(f"{word} {word[-1]}" for word in words)]
    for letter in sorted({word[-1] for word in words}):
        lines.append(f"{letter}: {', '.join(word for word in words if word[-1] == letter)}")
    answer, accept = in_order(rng, sorted(words, key=lambda word: word[-1]), ("", "By last letter: "))
    return Example((message,), "\n".join(lines), answer, "sort words", f"by last letter {', '.join(words)}", accept)


_WHICH = (
    "[which|which one|which of these|what|who|which word|which of them] [comes|is|stands|would be|goes] {} [alphabetically|in the dictionary|in a dictionary|in alphabetical order|in the alphabet|by alphabet|a to z|in an index]: ①", "[which|which one|what] of ① [comes|is|stands|would be] {} [alphabetically|in a dictionary|by alphabet|in alphabetical order|when sorted]?", "{} [alphabetically|in alphabetical order|by alphabet|in the dictionary|if sorted]: ①", "① - [which|which one|who] [comes|is] {} [alphabetically|by alphabet|in the dictionary|a to z][?|]", "①[.|:|,] [which|what|who] [is|comes|would be] {} [alphabetically|in a dictionary|in an index|by alphabet|if i sort them|if you sort it]?", "[alphabetically|by alphabet|in a dictionary|in a phone book], which of ① [is|comes] {}?", "[give me|tell me|find|pick|just] the {} one [alphabetically|by alphabet|in alphabetical order]: ①", "if i [sort|alphabetise] ①, which is {}?", "sort ① and tell me [only |]the {}[ one|]", "i don't need the whole order, only which is {} by alphabet: ①", "[call|take] them by alphabet: ①. who is {}?", "which do i [find|reach] {} in a dictionary: ①",
)  # fmt: skip


def end_of_order_example(draw: Draw) -> Example:
    """Which of several words stands first, or last, in alphabetical order."""
    rng = draw.rng
    words = words_to_sort(draw, rng.choice((3, 3, 3, 4, 4, 5, 6)))
    first = rng.random() < 0.5
    place = "first" if first else "last"
    frame = one(rng, _WHICH).replace("{}", place)
    while not are_words(words) and "word" in frame:
        frame = one(rng, _WHICH).replace("{}", place)
    ordered = sorted(words, key=str.lower)
    found = ordered[0] if first else ordered[-1]
    thought = f"{listed(words)}\n{sorting_thought(words, False)}\nThe {place}: {found}."
    answer = rng.choice((f"**{found}** comes {place}.", f"**{found}**.", f"**{found}** is the {place}."))
    return Example((ask_list(rng, frame, words),), thought, answer, "dictionary", f"{place} of {', '.join(words)}", (found.lower(),))  # fmt: skip


_THEN = "[ and then | then |, then |, and then | and |. then |; then ]"
_SORT = "[sort|alphabetise|order alphabetically|sort a to z|put in alphabetical order|alphabetical]"
_STEPS = {
    "reverse": "[reverse|reverse it|reverse the order|turn it round|reverse them|flip it|backwards|reverse the result]",
    "number": "[number them|number it|make it numbered|numbered list|number the result|with numbers|put numbers in front]",
    "first": "[give me|keep|tell me|show me|only|take|just] the first ②",
    "last": "[give me|keep|tell me|show me|only|take|just] the last ②",
    "capitals": "[write them|put them|make them|all] in [capitals|caps|upper case]",
    "dedupe": "[remove|drop|without|throw out|delete] [the |]duplicates",
}


def _frames(step: str) -> tuple[str, ...]:
    return (
        f"{_DO}[sort|alphabetise|order] {_THESE}{_THEN}{step}: ①", f"{_SORT}{_THEN}{step}: ①", f"①[.|:|,| -] {_SORT}{_THEN}{step}", f"①. first {_SORT}, then {step}", f"{_DO}sort ①{_THEN}{step}", f"two steps: {_SORT}, {step}. ①", f"{_SORT} ①{_THEN}{step}",
    )  # fmt: skip


_TWO = {name: _frames(step) for name, step in _STEPS.items()}
_NUMBERS = ("one", "two", "three", "four", "five")


def _distinct(items: Sequence[str]) -> list[str]:
    return list({item.lower(): item for item in items}.values())


def two_steps_example(draw: Draw) -> Example:
    """Sort a list, then do one more thing with what came out."""
    rng = draw.rng
    words = [word.lower() for word in words_to_sort(draw, rng.choice((3, 3, 4, 4, 5, 6)))]
    name = rng.choice(tuple(_TWO))
    frame = one(rng, _TWO[name])
    if name == "dedupe":
        for _ in range(rng.choice((1, 1, 2))):
            words.insert(rng.randint(0, len(words)), rng.choice(words))
    while not are_words(words) and any(word in frame for word in ("word", "letter")):
        frame = one(rng, _TWO[name])
    ordered, count = sorted(words), rng.randint(2, min(len(words) - 1, len(_NUMBERS)))
    result = {
        "reverse": ordered[::-1], "number": ordered, "first": ordered[:count], "last": ordered[-count:],
        "capitals": [word.upper() for word in ordered], "dedupe": _distinct(ordered),
    }[name]  # fmt: skip
    said = {"first": f"The first {count}", "last": f"The last {count}", "reverse": "Then from the end", "number": "Then with numbers", "capitals": "Then in capitals", "dedupe": "Then each once"}[name]  # fmt: skip
    shown = ", ".join(f"{index} {word}" for index, word in enumerate(result, 1)) if name == "number" else ", ".join(result)  # fmt: skip
    thought = f"{listed(words)}\n{sorting_thought(words, False)}\nSorted: {', '.join(ordered)}\n{said}: {shown}"
    place = rng.choice((str(count), _NUMBERS[count - 1]))
    message = ask_list(rng, frame, words, place)
    answer, accept = in_order(rng, result, ("", "", "Sorted: " if name != "reverse" else ""), "numbered" if name == "number" else "")  # fmt: skip
    return Example((message,), thought, answer, "sort words", f"sort, {name} {', '.join(words)}", accept)
