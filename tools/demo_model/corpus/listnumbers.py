"""Tasks that put whole numbers in order, and the thoughts that rank them: by how many digits they have, then by the digits."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import asked, one
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listorder import COUNTS, ask_list, in_order, listed, told_apart
from tools.demo_model.corpus.lists_asks import around, whole_or_named
from tools.demo_model.corpus.split import word_is_held_out

_ASK = "[|please |can you |could you |could you please |now |just |i need you to |help me |can u |would you |i want you to ]"
NUMBERS_UP = (
    f"{_ASK}sort [|these numbers|the numbers|these|this list|the following numbers]: ①", "sort ①", "sort: ①", f"{_ASK}[sort|put|arrange|order] [these|these numbers|the numbers|them] [from smallest to largest|from small to big|in ascending order|lowest first|by size|from low to high|smallest first|in order]: ①", "[put|arrange|get|bring] ① in [order|ascending order|numerical order|order of size|the right order]", "sort ① [ascending|from smallest to largest|low to high|by size|smallest first|from the smallest up]", "① - [in order|sort these|smallest first]", "[ascending|smallest first|in ascending order|from low to high|lowest to highest|from smallest to largest|numbers in order]: ①", "order these numbers: ①", "rank ① from smallest to largest",
    "①, sorted", "which order do ① go in, smallest first?", "① [in ascending order|from small to large|sorted please|in order please]", "i [have|got|measured|scored] ①. sort [them|those], smallest first", "① sort", "[which|what] is the order of ① from low to high?", "line up ① from the smallest to the largest", "these prices, cheapest first: ①", "my scores: ①. lowest first please",
)  # fmt: skip
NUMBERS_DOWN = (
    f"{_ASK}[sort|put|arrange|order] [these|these numbers|the numbers|them] [from largest to smallest|from big to small|in descending order|highest first|from high to low|largest first|biggest first]: ①", "[put|arrange|bring] ① in descending order", "sort ① [descending|from largest to smallest|high to low|in descending order|biggest first|from the largest down]", "[descending|largest first|highest first|from high to low|biggest first|highest to lowest|in descending order]: ①", "rank ① from highest to lowest", "① - [biggest first|descending|largest first]", "sort in reverse order: ①", "① [in descending order|from large to small|from the highest down]", "i [have|got|scored] ①. sort them, [largest|highest|biggest] first", "best score first: ①", "most expensive first: ①", "line up ① from the largest to the smallest",
)  # fmt: skip


def kin(rng: Random, count: int) -> list[int]:
    """Numbers that begin alike or have the same digits: 412, 4012, 421, 42. They are told apart only by reading each."""
    digits = [str(rng.randint(1, 9)), *rng.choices("0123456789", k=rng.choice((1, 1, 2, 2, 3)))]
    found: dict[int, None] = {}
    while len(found) < count:
        text = list(digits)
        match rng.randrange(5):
            case 0:
                rng.shuffle(text)
            case 1:
                text.insert(rng.randint(1, len(text)), rng.choice((*text, "0", "0")))
            case 2:
                text.pop()
            case 3:
                text[rng.randrange(len(text))] = rng.choice("0123456789")
            case _:
                text = rng.choices(text, k=rng.randint(1, len(text)))
        if text and text[0] != "0":
            found.setdefault(int("".join(text)))
        elif rng.random() < 0.1:
            digits = rng.choices("123456789", k=3)
    return list(found)


def _lengths(values: Sequence[int]) -> str:
    return f"digits: {', '.join(f'{value} {len(str(value))}' for value in values)}"


def _named(width: int) -> str:
    return f"{width} digit{'s' if width > 1 else ''}"


def ranked(values: Sequence[int], down: bool) -> str:
    """By how many digits they have, then within each length; those that begin alike are told apart digit by digit."""
    lines = [_lengths(values)]
    for width in sorted({len(str(value)) for value in values}, reverse=down):
        group = [str(value) for value in values if len(str(value)) == width]
        lines.append(f"{_named(width)}: {', '.join(group)}")
        if len(group) > 1:
            for digit in sorted({text[0] for text in group}, reverse=down):
                lines.append(f"{digit}: {told_apart([text for text in group if text[0] == digit], down)}")
    return "\n".join(lines)


def figures_thought(values: Sequence[int], down: bool) -> str:
    """The numbers alone, by how many digits they have, then within each length by their first digits."""
    return f"{listed(list(map(str, values)))}\n{ranked(values, down)}"


_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")


def extreme_thought(values: Sequence[int], up: bool) -> str:
    """The largest or the smallest: the longest or shortest ones, then those that stay, digit by digit from the front."""
    width = (max if up else min)(len(str(value)) for value in values)
    lines, left = [_lengths(values)], [str(value) for value in values if len(str(value)) == width]
    if len(left) < len(values):
        lines.append(f"{_named(width)}: {', '.join(left)}")
    for place in range(width):
        if len(set(left)) == 1:
            break
        best = (max if up else min)(text[place] for text in left)
        stay = [text for text in left if text[place] == best]
        kept = "all" if len(stay) == len(left) else ", ".join(stay)
        lines.append(f"{_PLACES[place]}: {', '.join(f'{text} {text[place]}' for text in left)} → {best}: {kept}")
        left = stay
    return "\n".join(lines)


_UP_SAID = "in order|from smallest to largest|smallest to largest|ascending|ascending order|low to high|lowest first|smallest first|from low to high|sorted|in ascending order|by size, small to big|from the smallest up|sort them|order them"  # fmt: skip
_DOWN_SAID = "descending|in descending order|largest to smallest|from largest to smallest|biggest first|highest first|high to low|largest first|from high to low|biggest to smallest|from the biggest down|the big ones first|sorted the other way, largest first|backwards, biggest first"  # fmt: skip
_UP_AROUND, _DOWN_AROUND = around(_UP_SAID), around(_DOWN_SAID)


def _numbers(rng: Random) -> list[int]:
    count = rng.choice((*COUNTS, 9, 10))
    if rng.random() < 0.45:
        values = kin(rng, min(count, 7))
    else:
        size = rng.choice((1, 2, 2, 3, 3, 4))
        widths = [rng.choice((size, rng.randint(1, 4))) for _ in range(count)]
        values = [rng.randrange(10 ** (width - 1) if width > 1 else 0, 10**width) for width in widths]
    if rng.random() < 0.07:
        values.insert(rng.randint(0, len(values)), rng.choice(values))
    elif len(set(values)) < len(values):
        values = list(dict.fromkeys(values))
    return values


def sort_numbers_example(draw: Draw) -> Example:
    """Put whole numbers into order, up or down: by how many digits they have, then within each length."""
    rng = draw.rng
    while True:
        values = _numbers(rng)
        if len(set(values)) > 1 and word_is_held_out(" ".join(map(str, sorted(values)))) == draw.held:
            break
    down = rng.random() < 0.35
    frames = (NUMBERS_DOWN, _DOWN_AROUND, bare.NUMBERS_DOWN) if down else (NUMBERS_UP, _UP_AROUND, bare.NUMBERS_UP)
    frame, ordered = whole_or_named(rng, frames[0], (), frames[2], frames[1]), sorted(values, reverse=down)
    texts, said = list(map(str, values)), list(map(str, ordered))
    if max(values) > 999 and rng.random() < 0.2:  # thousands set apart, by a comma or by a space
        sign = rng.choice((",", ",", " "))
        texts, said = [f"{value:,}".replace(",", sign) for value in values], [f"{value:,}" for value in ordered]
        message = asked(rng, frame, rng.choice((", ", ", ", "; ", " / ")).join(texts))
    else:
        message = ask_list(rng, frame, texts, figures=True)
    opening = ("Largest first: ", "", "") if down else ("In order: ", "", "Smallest first: ")
    answer, _ = in_order(rng, said, opening)
    _, accept = in_order(rng, list(map(str, ordered)), opening)
    key = f"sort{' down' if down else ''} {', '.join(map(str, values))}"
    return Example((message,), figures_thought(values, down), answer, "sort numbers", key, accept)


_NTH = (
    "[which|what] is the ② [|number |one ][of|in|among]: ①", "the ② [|number |one |value ][of|in|among|out of] ①[?|]", "② [number |one |value |][in|of|among]: ①", "②: ①", "①: [which|what] is the ②[?|]", "① - the ②[?| please|]", "①. [which|what] is the ②?", "[find|tell me|give me|pick|name] the ② [number |one |][of|in|from|out of] ①", "① ②", "①, ②[?| please|]", "my [scores|prices|times|readings] are ①. [which|what] is the ②?", "not the {0}, the ② of ①", "if you sort ①, which is the ②?", "out of ① i want the ②", "i know the {0}, but what is the ② of ①?",
)  # fmt: skip
_TOP = (
    "the ② of ①[?|]", "[which|what] are the ② [of|in|among|out of]: ①", "②: ①", "① - the ②[?| please|]", "[find|tell me|give me|pick|name|show me] the ② [of|in|from|out of] ①", "①. [which|what] are the ②?", "① ②", "my [scores|prices|times|readings] are ①. i need the ②", "only the ② from ①", "①, just the ②[| please]",
)  # fmt: skip
_ORDINALS = {2: ("second", "second", "2nd"), 3: ("third", "3rd")}
_COUNTED = {2: ("two", "2"), 3: ("three", "3")}


def ranked_number_example(draw: Draw) -> Example:
    """The second largest or third smallest of a few numbers, the two or three largest, the middle one by size."""
    rng = draw.rng
    down, roll, place = rng.random() < 0.6, rng.random(), rng.choice((2, 2, 3))
    word = rng.choice(("largest", "biggest", "highest") if down else ("smallest", "lowest"))
    middle, several = roll < 0.15, roll > 0.65
    while True:
        values = list(dict.fromkeys(_numbers(rng)))
        if middle:
            values = values[: len(values) - 1 + len(values) % 2]
        if 3 <= len(values) < 8 and len(values) > place and word_is_held_out(" ".join(map(str, sorted(values)))) == draw.held:  # fmt: skip
            break
    if middle:
        down, place = False, len(values) // 2 + 1
        name = rng.choice(("median", "middle one by size", "one in the middle by size"))
    else:
        name = f"{rng.choice((_COUNTED if several else _ORDINALS)[place])} {word}"
    ordered = list(map(str, sorted(values, reverse=down)))
    frame = one(rng, _TOP) if several else one(rng, _NTH).replace("{0}", word)
    message = ask_list(rng, frame, list(map(str, values)), name, figures=True)
    counted = ", ".join(f"{index} {value}" for index, value in enumerate(ordered, 1))
    thought = f"{figures_thought(values, down)}\nIn order: {counted}"
    if middle:
        thought += f"\n{len(values)} in all: the middle is {place}."
    if several:
        answer, accept = in_order(rng, ordered[:place], ("",))
    else:
        found = ordered[place - 1]
        answer = rng.choice((f"**{found}** is the {name}.", f"The {name} is **{found}**."))
        accept = (f"{found} is the", f"is {found}")
    return Example((message,), thought, answer, "largest", f"{name} of {', '.join(map(str, values))}", accept)
