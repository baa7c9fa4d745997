"""Tasks that put a list in another order: sort words, numbers, by length, turn round. Lists as people type them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus import lists_asks as asks
from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import FIRST, asked, endings
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.listmatter import are_words, draw_items, framed
from tools.demo_model.corpus.lists_asks import around, whole_or_named
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_words

COUNTS = (2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8)
LONG_COUNTS = (*COUNTS, *COUNTS, *COUNTS, 9, 10, 11, 12, 13, 14)  # where a long list is worked on whole
_INLINE = (
    ", ",
    ", ",
    ", ",
    ", ",
    ", ",
    *[" "] * 8,
    ",",
    ",",
    "; ",
    " / ",
    "/",
    " | ",
    " - ",
    " , ",
    "; ",
    " + ",
    " · ",
    " > ",
    " ... ",
)
_INLINE_PHRASES = (", ", ", ", ", ", ", ", "; ", ",", " | ", " / ", " , ", " + ")  # an item has spaces of its own
_INLINE_FIGURES = (", ", ", ", ", ", " ", " ", ",", "; ", " | ", " , ")  # what could not be taken for a sum


def bullets(items: Sequence[str]) -> str:
    """The items as a Markdown list."""
    return "\n".join(f"- {item}" for item in items)


def numbers(items: Sequence[str]) -> str:
    """The items as a numbered Markdown list."""
    return "\n".join(f"{index}. {item}" for index, item in enumerate(items, 1))


def _doubly(item: str) -> str:
    return f'"{item}"'


def _starred(items: Sequence[str]) -> str:
    return "\n".join(f"* {item}" for item in items)


def _bracketed(items: Sequence[str]) -> str:
    return "\n".join(f"{index}) {item}" for index, item in enumerate(items, 1))


_LINES = ("\n".join, "\n".join, "\n".join, bullets, bullets, numbers, numbers, _starred, _bracketed)


_JOINING = frozenset(
    {"and", "or", "then", "plus", "please", "from", "to", "of", "in", "by", "with"}
)  # words of the command, so never bare items in a row


def typed_list(rng: Random, items: Sequence[str], figures: bool = False) -> tuple[str, bool]:
    """The list as typed, and whether it stands on lines of its own. figures: the items are numbers."""
    roll, spaced = rng.random(), any(" " in item or item.lower() in _JOINING for item in items)
    if roll < 0.64:
        inline = _INLINE_PHRASES if spaced else _INLINE_FIGURES if figures else _INLINE
        return rng.choice(inline).join(items), False
    if roll < 0.66:
        return f"[{rng.choice((', ', ',')).join(map(rng.choice((repr, _doubly)), items))}]", False
    if roll < 0.68:
        return ", ".join(f'"{item}"' for item in items), False
    if roll < 0.71:
        return rng.choice(("({})", "[{}]", '"{}"', "{{{}}}")).format(", ".join(items)), False
    if roll < 0.85:
        joint = rng.choice(
            (" and ", " and ", ", and ", " & ", " or ", " and also ", ", then ", " plus ", " and finally ")
        )
        if figures:
            joint = rng.choice((" and ", ", and ", " or "))
        return joint.join((", ".join(items[:-1]), items[-1])), False
    if roll < 0.88 and not figures:
        return " and ".join(items), False
    return rng.choice(_LINES)(items), True


def ask_list(rng: Random, frame: str, items: Sequence[str], *contents: str, figures: bool = False) -> Message:
    """A frame with a list in it. A list of lines goes under the frame, or above it."""
    text, lines = typed_list(rng, items, figures)
    if lines:
        if frame.endswith(FIRST):
            opening = frame.removesuffix(FIRST).rstrip(" :\n")
            frame = f"{opening}{rng.choice((':', ''))}\n{FIRST}"
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
_ASK = "[|please |can you |could you |could you please |now |just |i need you to |help me |can u |would you |i want you to ]"
_THESE = "[these|these words|this list|the following|the words|the list|them|those|these items|my list|the names]"
SORT = (
    f"{_ASK}[sort|order|alphabetise|alphabetize] {_THESE}: ①", f"{_ASK}sort ①", "sort ① [alphabetically|in alphabetical order|from a to z|a-z|by letter|please|by name|by alphabet|for me]", f"{_ASK}[sort|put|arrange|order|list] {_THESE} [alphabetically|in alphabetical order|from a to z|a to z]: ①", "[put|arrange|place|get|list|write|bring] ① [in|into] [alphabetical|abc|dictionary|a-z] order", "① - [sort these|in alphabetical order|sort|a to z please|alphabetical|sorted please]", "[alphabetical order|alphabetically|sort|a to z|sort from a to z|in alphabetical order please|alphabetical|abc order|sorted|put in order|in order please]: ①",
    "what is the alphabetical order of ①?", "which order do ① come in alphabetically?", "in [which|what] order would ① [be|come|stand] in a [dictionary|phone book|index]?", "①: [sorted|sorted alphabetically|which order|in order]?", "how would you sort ①?", "can you put ① in order?", "i [need|want|would like] [these|this|them] [sorted|in alphabetical order|from a to z]: ①", "sort the words ①", "[what|how] would ① [look like|be|go|read] in [alphabetical|abc|a to z] order?", "[abc|a-z|alphabetical] order for ①", "if ① [were|are] [in|put in] [abc|alphabetical] order, what would [it|that] look like?", "① by the alphabet, how does that go?", "[line|queue] up ① by the alphabet", "[first to last|start to end] by alphabet: ①", "here is my list, sort it: ①", "sort my [shopping |guest |]list: ①", "sort these alphabetically ①", "[which|what] comes first, second and so on alphabetically: ①", "i have to [file|shelve|list] ① alphabetically, which order?", "my [teacher|boss|daughter] wants ① in alphabetical order", "i'm [making an index|sorting my shelf|labelling folders]: ① from a to z please", "these are in a mess, sort them: ①", "tidy up this list alphabetically: ①", "① [from a to z|alphabetically|in alphabetical order][| please|?]", "bring order into ①, a to z", "① need to be in alphabetical order", "[sorted|sort](①)",
)  # fmt: skip
SORT_DOWN = (
    f"{_ASK}[sort|order|arrange|put] {_THESE} [in reverse alphabetical order|from z to a|z to a|z-a|reverse alphabetically|alphabetically backwards]: ①", "sort ① [from z to a|in reverse alphabetical order|z to a|reverse alphabetically|backwards, z first]", "reverse alphabetical order: ①", "[put|list|write] ① in reverse alphabetical order", "sort ① in descending alphabetical order", "z to a: ①", "① - from z to a", "① [from z to a|in reverse alphabetical order][| please|?]", "z first, a last: ①", "sort ① but start with z", "alphabetically from the end: ①", "sort from z down to a: ①", "i need ① from z to a",
)  # fmt: skip


def listed(items: Sequence[str]) -> str:
    """The first line of a thought on a list: its items alone, copied in their order, so that no word of the command is one."""
    return f"list: {', '.join(items)}"


def _prefixes(words: Sequence[str]) -> dict[str, str]:
    """For each word as many letters, apart, as tell it from the others that begin with the same one."""
    found = {}
    for word in words:
        lower, size = word.lower(), 1
        for other in words:
            if (twin := other.lower()) != lower:
                while size < len(lower) and twin[:size] == lower[:size]:
                    size += 1
        found[word] = " ".join(lower[:size].replace(" ", "_"))
    return found


def told_apart(group: Sequence[str], down: bool) -> str:
    """Those that begin alike: first all of them as they were given, then each with what tells it apart, then in order."""
    if len({word.lower() for word in group}) == 1:
        return ", ".join(group)
    known = _prefixes(group)
    ordered = sorted(group, key=str.lower, reverse=down)
    return f"{', '.join(group)}. {', '.join(f'{word} ({known[word]})' for word in group)} → {', '.join(ordered)}"


def sorting_thought(words: Sequence[str], down: bool) -> str:
    """Each word with its first letter, then the letters in order; words that share one are told apart by more letters."""
    lines = [", ".join(f"{word} {word[0].lower()}" for word in words)]
    for letter in sorted({word[0].lower() for word in words}, reverse=down):
        lines.append(f"{letter}: {told_apart([word for word in words if word[0].lower() == letter], down)}")
    return "\n".join(lines)


_SAID = "alphabetical|alphabetically|in alphabetical order|a to z|from a to z|sorted|in order|by alphabet|abc order|alphabetise|alphabetize|sort|sort them|order them a to z|put them in order|alphabetical order|by letter|dictionary order|in abc order|sort alphabetically|sort by name|alphabetically sorted"  # fmt: skip
_DOWN_SAID = "z to a|from z to a|in reverse alphabetical order|reverse alphabetical|reverse alphabetically|z first|last letter of the alphabet first|from z back to a|alphabetical, but backwards|sorted backwards from z|descending alphabetical|sort z to a|reverse alphabetical order"  # fmt: skip
_AROUND, _DOWN_AROUND = around(_SAID), around(_DOWN_SAID)


def _cluster(draw: Draw, words: list[str]) -> list[str]:
    """The words, some changed so that they share first letters: ties are what makes sorting hard."""
    for index in range(1, len(words)):
        if draw.rng.random() < 0.4:
            size = draw.rng.choice((1, 1, 2, 3))
            other = words[index - 1][:size] + words[index][size:]
            if word_is_held_out(other) == draw.held and other.lower() not in map(str.lower, words):
                words[index] = other
    return words


# Words of the command as items of the list: only their place tells them apart.
_COMMANDING = ("sort", "list", "order", "word", "words", "please", "first", "last", "table", "number", "reverse", "letters", "items", "alphabet", "these", "thanks", "sorted", "put", "arrange")  # fmt: skip


def words_to_sort(draw: Draw, count: int) -> list[str]:
    """Different words, or now and then things of two words, some that begin alike; in one writing, mostly small letters."""
    rng = draw.rng
    words = draw_items(draw, count, 0) if rng.random() < 0.1 else draw_words(draw, count, 10)
    if all(word.isalpha() for word in words):
        if rng.random() < 0.28:
            words = _cluster(draw, words)
    elif any(letter.isdigit() for letter in "".join(words)):
        words = draw_words(draw, count, 10)
    if rng.random() < 0.05 and word_is_held_out(other := rng.choice(_COMMANDING)) == draw.held and other not in words:
        words[rng.randrange(len(words))] = other
    if rng.random() < 0.2:
        return [word.capitalize() for word in words]
    return [word.lower() for word in words] if rng.random() < 0.8 else words


def sort_words_example(draw: Draw) -> Example:
    """Put words into alphabetical order, or from z to a. One that is there twice stays there twice."""
    rng = draw.rng
    words = words_to_sort(draw, rng.choice((*LONG_COUNTS, 7, 8, 9)))
    if rng.random() < 0.05:
        words.insert(rng.randint(0, len(words)), rng.choice(words))
    down = rng.random() < 0.15
    ordered = sorted(words, key=str.lower, reverse=down)
    asked_so = (SORT_DOWN, asks.DOWN, bare.SORT_DOWN, _DOWN_AROUND) if down else (SORT, asks.SORTED, bare.SORT, _AROUND)
    frame = whole_or_named(rng, *asked_so)
    while not are_words(words) and any(word in frame for word in ("word", "letter")):
        frame = whole_or_named(rng, *asked_so)
    shape = ""
    if rng.random() < 0.12 and not frame.endswith("?"):
        shape = rng.choice(tuple(_SHAPED))
        frame = f"{frame.rstrip('. ')}{rng.choice(_SHAPED[shape])}"
    message = ask_list(rng, frame, words)
    opening = ("From z to a: ", "", "Reversed: ") if down else ("In order: ", "", "", "Sorted: ", "From a to z: ")
    answer, accept = in_order(rng, ordered, opening, shape)
    key = f"sort{' down' if down else ''} {', '.join(words)}"
    thought = f"{listed(words)}\n{sorting_thought(words, down)}"
    return Example((message,), thought, answer, "sort words", key, accept)


BY_LENGTH = (
    f"{_ASK}[sort|order|arrange|put] {_THESE} by [length|word length|number of letters]: ①", "sort ① by [length|number of letters|how long they are]", "[sort|order|arrange] ① from shortest to longest", "[shortest to longest|shortest first|by length|short to long|from short to long]: ①", "put ① in order of length", "sort these words from shortest to longest: ①", "① - [sort by length|by length|shortest first]", "① by length[| please|?]", "[short|the short] words first, long ones last: ①", "which is shortest, next and so on: ①", "line up ① by number of letters",
)  # fmt: skip


BY_LENGTH_DOWN = (
    f"{_ASK}[sort|order|arrange|put] {_THESE} [from longest to shortest|longest first|by length, longest first|by length, long ones first|by length in descending order]: ①", "sort ① [longest first|from longest to shortest|by length, longest first|from long to short]", "[longest to shortest|longest first|long to short|from longest to shortest|from the longest to the shortest word]: ①", "put ① in order of length, [longest first|starting with the longest]", "① - [longest first|longest to shortest|from long to short]", "① [longest first|from longest to shortest][| please|?]",
    "the longest word first, then the next, to the shortest: ①", "start with the longest of ①, end with the shortest", "line up ① from longest to shortest", "rank ① by how long they are", "which of ① is longest, then next and so on?", "long words first, short ones last: ①", "① by length, [biggest|longest] first",
)  # fmt: skip
_DOWN_IT = ("[longest first|from longest to shortest|longest to shortest|from long to short][?| please|]", "sort [them|it] longest first", "[now |and ]from longest to shortest", "the long ones first", "start with the longest", "long ones at the front, short ones at the end")  # fmt: skip


_SHORT_AROUND = around("by length|shortest first|short to long|from shortest to longest|by number of letters|shortest to longest|by word length|the short ones first|ordered by how long they are|sort by length|shortest word first, longest last")  # fmt: skip
_LONG_AROUND = around("longest first|long to short|from longest to shortest|longest to shortest|by length, longest first|the long ones first|by length, descending|from the longest word down|longest word first, shortest last|sort by length, long ones first")  # fmt: skip


def sort_by_length_example(draw: Draw) -> Example:
    """Put words into the order of their lengths, the shortest first or the longest. Of one length: as they were given."""
    rng = draw.rng
    while True:
        words = [word.lower() for word in draw_words(draw, rng.choice((3, 3, 4, 4, 5, 6)), 10)]
        if rng.random() < 0.5:  # else now and then two of one length
            words = list({len(word): word for word in words}.values())
        if len({len(word) for word in words}) > 1:
            break
    rng.shuffle(words)
    down = rng.random() < 0.4
    if down:
        frame = whole_or_named(rng, BY_LENGTH_DOWN, _DOWN_IT, bare.BY_LENGTH_DOWN, _LONG_AROUND)
    else:
        frame = whole_or_named(rng, BY_LENGTH, asks.BY_SIZE, bare.BY_LENGTH, _SHORT_AROUND)
    message = ask_list(rng, frame, words)
    ordered = sorted(words, key=len, reverse=down)
    lines = [listed(words), *(f"{word}: {' '.join(word)}, {len(word)}" for word in words)]
    name = "Longest" if down else "Shortest"
    for size in sorted(set(map(len, words)), reverse=down):
        lines.append(f"{size}: {', '.join(word for word in words if len(word) == size)}")
    thought = "\n".join(lines)
    answer, accept = in_order(rng, ordered, (f"{name} first: ", "From long to short: " if down else "By length: ", ""))
    key = f"by length{' down' if down else ''} {', '.join(words)}"
    return Example((message,), thought, answer, "sort by length", key, accept)


REVERSE = (
    f"{_ASK}reverse [|this list|the list|the order of|the order of this list|these|the order of these|my list]: ①", "reverse the order of ①", "[turn|flip] this list [around|round|upside down]: ①", "① in [reverse|the opposite|backward] order", "list these in reverse order: ①", "reverse the list ①", "[write|say|give me|put|list|read] ① in [reverse|the opposite|backward] order", "① backwards, word by word", "backwards order: ①", "[last to first|last one first|from the end|from the bottom up]: ①", "read this list from the end: ①", "reverse the word order: ①", "reverse the order of the words ①",
    "① from last to first", "start with the last: ①", "the other way round, word by word: ①", "i [wrote|did|listed] ① in the wrong order, turn it round", "what is ① from the end to the start?", "go through ① from the back", "the same list, last item first: ①", "swap the order of ①, last first", "i need ① in reverse", "do not sort, only reverse: ①", "① the other way round, please (the order, not the letters)",
)  # fmt: skip


_BACK_AROUND = around("reversed|backwards|in reverse order|last to first|from the end|the other way round|in the opposite order|reverse the order|last one first|reverse|from last to first|turned round|reverse the list|back to front|flip the order")  # fmt: skip


def reverse_list_example(draw: Draw) -> Example:
    """A list from its end to its beginning."""
    rng = draw.rng
    words = draw_items(draw, rng.choice(COUNTS))
    message = ask_list(
        rng, framed(rng, REVERSE, asks.BACK, words, bare.REVERSE_LIST if len(words) > 2 else (), _BACK_AROUND), words
    )
    numbered = ", ".join(f"{index} {word}" for index, word in enumerate(words, 1))
    back = ", ".join(f"{len(words) - index} {word}" for index, word in enumerate(reversed(words)))
    thought = f"{numbered}\nFrom the end: {back}"
    answer, accept = in_order(rng, words[::-1], ("Reversed: ", "", "From the end: "))
    return Example((message,), thought, answer, "reverse list", f"reverse list {', '.join(words)}", accept)
