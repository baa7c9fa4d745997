"""Tasks that put a list in another order: sort words, numbers, by length, turn round. Lists as people type them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus.asking import FIRST, asked, endings, frames
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_words

COUNTS = (2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8)
_INLINE = (", ", ", ", ", ", ", ", ", ", " ", " ", ",", "; ", " / ", " | ", " - ")


def bullets(items: Sequence[str]) -> str:
    """The items as a Markdown list."""
    return "\n".join(f"- {item}" for item in items)


def numbers(items: Sequence[str]) -> str:
    """The items as a numbered Markdown list."""
    return "\n".join(f"{index}. {item}" for index, item in enumerate(items, 1))


def typed_list(rng: Random, items: Sequence[str]) -> tuple[str, bool]:
    """The list as typed, and whether it stands on lines of its own."""
    roll = rng.random()
    if roll < 0.72:
        return rng.choice(_INLINE).join(items), False
    if roll < 0.86:
        joint = rng.choice((" and ", " and ", ", and ", " & ", " or "))
        return joint.join((", ".join(items[:-1]), items[-1])), False
    return rng.choice(("\n".join, "\n".join, bullets, numbers))(items), True


def ask_list(rng: Random, frame: str, items: Sequence[str], *contents: str) -> Message:
    """A frame with a list in it. A list of lines goes under the frame, or above it."""
    text, lines = typed_list(rng, items)
    if lines:
        frame = frame.replace(f": {FIRST}", FIRST).strip()
        if frame.endswith(FIRST):
            frame = f"{frame.removesuffix(FIRST).rstrip()}{rng.choice((':', ''))}\n{FIRST}"
        elif frame.startswith(FIRST):
            frame = f"{FIRST}\n{frame.removeprefix(FIRST).lstrip(' .:,-')}"
        else:
            text = ", ".join(items)
    return asked(rng, frame, text, *contents)


def in_order(rng: Random, items: Sequence[str], opening: Sequence[str], shape: str = "") -> tuple[str, tuple[str, ...]]:
    """The answer that is a list, and what is accepted. shape: "numbered" or "bullets" where it was asked for."""
    if shape:
        text = (numbers if shape == "numbered" else bullets)(items)
        return text, (text.lower(),)
    plain = ", ".join(items)
    answer = f"{rng.choice(opening)}**{plain}**"
    return answer, (plain.lower(), numbers(items).lower(), bullets(items).lower())


_SHAPED = {
    "numbered": endings("[as|, as|, in] a numbered list", "[with numbers|and number them]", ", numbered", "(numbered list)"),
    "bullets": endings("[as|, as|, in] [bullets|bullet points|a bullet list|a bulleted list]", "(bullet points)", ", [with bullets|one per line]"),
}  # fmt: skip
SORT = frames(
    "[|please |can you |could you |could you please |now |just |i need you to |help me ][sort|order|alphabetise|alphabetize] [|these|these words|this list|the following|the words|the list]: ①",
    "[|please |can you |could you |now ]sort ①", "sort ① [alphabetically|in alphabetical order|from a to z|a-z|by letter|please]",
    "[sort|put|arrange|order|list] [these|these words|this list|the following|them] [alphabetically|in alphabetical order|from a to z|a to z]: ①",
    "[put|arrange|place|get|list|write] ① [in|into] alphabetical order", "① - [sort these|in alphabetical order|sort|a to z please]",
    "alphabetical order: ①", "alphabetically: ①", "sort: ①", "what is the alphabetical order of ①?", "which order do ① come in alphabetically?",
    "in [which|what] order would ① [be|come|stand] in a dictionary?", "①: [sorted|sorted alphabetically|which order|in order]?",
    "how would you sort ①?", "can you put ① in order?", "put in order: ①", "i need these sorted: ①", "a to z: ①", "sort from a to z: ①",
    "sort the words ①", "here is my list, sort it: ①", "sort my shopping list: ①", "sort these alphabetically ①",
)  # fmt: skip
SORT_DOWN = frames(
    "[|please |can you |could you |now ][sort|order|arrange|put] [|these |these words |this list ][in reverse alphabetical order|from z to a|z to a|z-a|reverse alphabetically|alphabetically backwards]: ①",
    "sort ① [from z to a|in reverse alphabetical order|z to a|reverse alphabetically|backwards, z first]", "reverse alphabetical order: ①",
    "[put|list|write] ① in reverse alphabetical order", "sort ① in descending alphabetical order", "z to a: ①", "① - from z to a",
)  # fmt: skip


def _prefixes(words: Sequence[str]) -> dict[str, str]:
    """For each word as many letters, apart, as tell it from the others that begin with the same one."""
    found = {}
    for word in words:
        lower, size = word.lower(), 1
        for other in words:
            if other is not word:
                twin = other.lower()
                while size < len(lower) and twin[:size] == lower[:size]:
                    size += 1
        found[word] = " ".join(lower[:size])
    return found


def sorting_thought(words: Sequence[str], down: bool) -> str:
    """Each word with its first letter, then the letters in order; words that share one are told apart by more letters."""
    lines = [", ".join(f"{word} {word[0].lower()}" for word in words)]
    known = _prefixes(words)
    for letter in sorted({word[0].lower() for word in words}, reverse=down):
        group = [word for word in words if word[0].lower() == letter]
        line = f"{letter}: {', '.join(group)}"
        if len(group) > 1:
            ordered = sorted(group, key=str.lower, reverse=down)
            line = f"{letter}: {', '.join(f'{word} ({known[word]})' for word in group)} → {', '.join(ordered)}"
        lines.append(line)
    return "\n".join(lines)


def _cluster(draw: Draw, words: list[str]) -> list[str]:
    """The words, some changed so that they share first letters: ties are what makes sorting hard."""
    for index in range(1, len(words)):
        if draw.rng.random() < 0.3:
            size = draw.rng.choice((1, 1, 2, 3))
            other = words[index - 1][:size] + words[index][size:]
            if word_is_held_out(other) == draw.held and other.lower() not in map(str.lower, words):
                words[index] = other
    return words


def sort_words_example(draw: Draw) -> Example:
    """Put words into alphabetical order, or from z to a."""
    rng = draw.rng
    words = draw_words(draw, rng.choice(COUNTS), 10)
    if rng.random() < 0.2:
        words = _cluster(draw, words)
    if rng.random() < 0.2:
        words = [word.capitalize() for word in words]
    elif rng.random() < 0.8:
        words = [word.lower() for word in words]
    down = rng.random() < 0.13
    ordered = sorted(words, key=str.lower, reverse=down)
    frame, shape = rng.choice(SORT_DOWN if down else SORT), ""
    if rng.random() < 0.12 and not frame.endswith("?"):
        shape = rng.choice(tuple(_SHAPED))
        frame = f"{frame.rstrip('. ')}{rng.choice(_SHAPED[shape])}"
    message = ask_list(rng, frame, words)
    opening = ("From z to a: ", "", "Reversed: ") if down else ("In order: ", "", "", "Sorted: ", "From a to z: ")
    answer, accept = in_order(rng, ordered, opening, shape)
    key = f"sort{' down' if down else ''} {', '.join(words)}"
    return Example((message,), sorting_thought(words, down), answer, "sort words", key, accept)


_NUMBERS_UP = frames(
    "[|please |can you |could you |now ]sort [|these numbers|the numbers|these|this list|the following numbers]: ①", "sort ①", "sort: ①",
    "[sort|put|arrange|order] [these|these numbers|the numbers|them] [from smallest to largest|from small to big|in ascending order|lowest first|by size|from low to high]: ①",
    "[put|arrange|get] ① in [order|ascending order|numerical order|order of size]", "sort ① [ascending|from smallest to largest|low to high|by size]",
    "① - [in order|sort these|smallest first]", "ascending: ①", "smallest first: ①", "order these numbers: ①", "rank ① from smallest to largest",
    "①, sorted", "which order do ① go in, smallest first?",
)  # fmt: skip
_NUMBERS_DOWN = frames(
    "[|please |can you |could you |now ][sort|put|arrange|order] [these|these numbers|the numbers|them] [from largest to smallest|from big to small|in descending order|highest first|from high to low|largest first]: ①",
    "[put|arrange] ① in descending order", "sort ① [descending|from largest to smallest|high to low|in descending order|biggest first]",
    "descending: ①", "largest first: ①", "rank ① from highest to lowest", "① - biggest first", "sort in reverse order: ①",
)  # fmt: skip


def _digit_by_digit(group: Sequence[int], down: bool) -> list[str]:
    """Numbers of one length by their first digits, as words go by their letters; told apart by as many as it takes."""
    lines = []
    texts = [str(value) for value in group]
    known = _prefixes(texts)
    for digit in sorted({text[0] for text in texts}, reverse=down):
        same = [text for text in texts if text[0] == digit]
        line = f"{digit}: {', '.join(same)}"
        if len(same) > 1:
            line = f"{digit}: {', '.join(f'{text} ({known[text]})' for text in same)} → {', '.join(sorted(same, reverse=down))}"
        lines.append(line)
    return lines


def sort_numbers_example(draw: Draw) -> Example:
    """Put whole numbers into order, up or down: by how many digits they have, then within each length."""
    rng = draw.rng
    while True:
        size = rng.choice((1, 2, 2, 3, 3, 4))
        widths = [rng.choice((size, rng.randint(1, 4))) for _ in range(rng.choice(COUNTS))]
        values = [rng.randrange(10 ** (width - 1) if width > 1 else 0, 10**width) for width in widths]
        split = " ".join(map(str, sorted(values)))
        if len(set(values)) == len(values) and word_is_held_out(split) == draw.held:
            break
    down = rng.random() < 0.35
    message = ask_list(rng, rng.choice(_NUMBERS_DOWN if down else _NUMBERS_UP), list(map(str, values)))
    lines = []
    for width in sorted({len(str(value)) for value in values}, reverse=down):
        group = [value for value in values if len(str(value)) == width]
        lines.append(f"{width} digit{'s' if width > 1 else ''}: {', '.join(map(str, group))}")
        if len(group) > 1:
            lines += _digit_by_digit(group, down)
    ordered = list(map(str, sorted(values, reverse=down)))
    opening = ("Largest first: ", "", "") if down else ("In order: ", "", "Smallest first: ")
    answer, accept = in_order(rng, ordered, opening)
    key = f"sort{' down' if down else ''} {', '.join(map(str, values))}"
    return Example((message,), "\n".join(lines), answer, "sort numbers", key, accept)


BY_LENGTH = frames(
    "[sort|order|arrange|put] [these|these words|this list|them] by [length|word length|number of letters]: ①", "sort ① by [length|number of letters]",
    "[sort|order|arrange] ① from shortest to longest", "shortest to longest: ①", "put ① in order of length", "shortest first: ①",
    "[please|can you] sort these words from shortest to longest: ①", "① - sort by length",
)  # fmt: skip


def sort_by_length_example(draw: Draw) -> Example:
    """Put words of different lengths into the order of their lengths."""
    rng = draw.rng
    by_length = {len(word): word for word in draw_words(draw, rng.choice((3, 4, 5, 6)), 10)}
    words = [word.lower() for word in by_length.values()]
    if len(words) == 1:
        words += [word.lower() for word in draw_words(draw, 6, 10) if len(word) != len(words[0])][:1]
    rng.shuffle(words)
    message = ask_list(rng, rng.choice(BY_LENGTH), words)
    ordered = sorted(words, key=len)
    lines = [f"{word}: {' '.join(word)}, {len(word)}" for word in words]
    thought = "\n".join([*lines, ", ".join(f"{len(word)} {word}" for word in ordered)])
    answer, accept = in_order(rng, ordered, ("Shortest first: ", "By length: ", ""))
    return Example((message,), thought, answer, "sort by length", f"by length {', '.join(words)}", accept)


REVERSE = frames(
    "[|please |can you |could you |now ]reverse [|this list|the list|the order of|the order of this list|these]: ①", "reverse the order of ①",
    "[turn|flip] this list [around|round|upside down]: ①", "① in reverse order", "list these in reverse order: ①", "reverse the list ①",
    "[write|say|give me|put] ① in [reverse|the opposite|backward] order", "① backwards, word by word", "backwards order: ①",
    "last to first: ①", "read this list from the end: ①", "reverse the word order: ①", "reverse the order of the words ①",
)  # fmt: skip


def reverse_list_example(draw: Draw) -> Example:
    """A list from its end to its beginning."""
    rng = draw.rng
    words = draw_words(draw, rng.choice(COUNTS), 10)
    message = ask_list(rng, rng.choice(REVERSE), words)
    numbered = ", ".join(f"{index} {word}" for index, word in enumerate(words, 1))
    back = ", ".join(f"{len(words) - index} {word}" for index, word in enumerate(reversed(words)))
    thought = f"{numbered}\nFrom the end: {back}"
    answer, accept = in_order(rng, words[::-1], ("Reversed: ", "", "From the end: "))
    return Example((message,), thought, answer, "reverse list", f"reverse list {', '.join(words)}", accept)
