"""Reading a place in what was written before: repeat a list, what comes after this, is it there. What a small model
learns last, and needs for lists, names, tools and topics: so it is asked for on its own, with words that mean nothing,
and with frequent words that are nearly the same, which only exact reading tells apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from tools.demo_model.corpus.asking import asked, asked_to_copy, one, quoted
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.wordlist import draw_alike, draw_pseudo_word, draw_word, draw_words, letters, side

_REPEAT = (
    "[repeat|say|write|copy|give me back|type|print|echo|return|quote] [this|these|the following|exactly this|these words|this line|this text]: ①", "[copy|echo|repeat|quote]: ①", "[|please |can you |now ]repeat after me: ①", "[say|echo|type|write|output] ①", "[please |can you |could you |]write ① [again|once more|back to me|down]",
    "repeat ① [word for word|exactly|as it is|unchanged]", "①. [repeat that|say it back|write that again|copy that|now you|your turn]", "copy [this |]exactly, [no changes|change nothing|letter for letter]: ①", "say this back to me: ①", "i say ①, you say it [too|back]", "parrot this: ①", "[your answer should be|answer only with|reply with|respond with] ①", "read [this|it] back[ to me|]: ①", "[just|only] [write|say|repeat] ①", "what i [wrote|typed|said] was: ①. say it again", "write [the same|exactly the same]: ①", "①\n\n[repeat|copy|say] [that|this line|it]", "[write|copy] [this|it] down for me: ①", "don't change anything, just repeat ①", "word for word please: ①", "test of copying: ①", "[repeat-after-me|copy-this|say-this|echo-back|write-again|repeat_this|copy-exactly|say-again]: ①", "i need [this|the following] typed again: ①",
)  # fmt: skip
_ONE = (
    "[say|write|type|repeat|print|echo|copy|output] [the word |just |only |]①", "[can you|could you|please] [say|write|type|repeat] [the word |]①[| for me| please]", "[the word is|my word is|the word:] ①. [repeat it|say it|what was it|write it]", "[answer|reply|respond] with [the word |the single word |one word: |]①", "just the word ①[|, nothing else]", "say ① and [nothing else|nothing more|stop]", "one word: ①. say it [back|again]", "repeat: ①", "i want to read ①", "echo ①", "write ① exactly [so|like this|as i do]", "only [this|the] word: ①",
)  # fmt: skip
_AFTER = (
    "①: what comes [after|right after|directly after|just after] ②?", "in ①, what [comes|stands|is] after ②?", "[which|what] [word|item|one] follows ② in ①?", "①. what [stands|comes|is] after ②?", "what is after ② in this [list|line]: ①", "the one after ② in ①?", "① - [next after|what's next after|what follows] ②?", "my list: ①. i did ②, what's next?", "i am at ② in ①. [what's|what is] next?", "①\n\nwhat follows ②?", "after ② comes what? ①", "here: ①. [tell me|give me|say] the [word|one] [right |]after ②", "which one is behind ② in ①?",
)  # fmt: skip
_BEFORE = (
    "①: what comes [before|right before|directly before|just before] ②?", "in ①, what [comes|stands|is] before ②?", "[which|what] [word|item|one] [precedes|is before] ② in ①?", "①. what [stands|comes|is] before ②?", "what is before ② in this [list|line]: ①", "the one before ② in ①?", "①\n\nwhat precedes ②?", "here: ①. [tell me|give me|say] the [word|one] [right |]before ②", "which one is in front of ② in ①?", "my list: ①. what did i have before ②?",
)  # fmt: skip
_PAIRS = (
    "①. [what is|what's|which number has|how many has|tell me|and] ②?", "given ①, what is ②?", "here is my table: ①. what is ②?", "①: ②?", "look up ② in ①", "with ①, [tell me|give me|find] ②", "notes: ①. and ② was?", "[what was|find|get] ② in ①?", "①\n\n[what is|give me|look up] ②?", "i wrote ①. what did i put for ②?", "from this: ①, i need ②", "the value of ② in ①?", "what stands [at|for|next to|beside] ② in ①?",
)  # fmt: skip
_ODD_ONE = (
    "which [one |word |]is different: ①", "[find|spot|show me|what is] the odd one[ out|]: ①", "one of these is not like the others: ①", "①: which [is|one is|word is] [different|the odd one|not the same]?", "all the same but one: ①. which?", "i typed one word wrong: ①. which?", "[what|which] word is only there once? ①", "where is the typo: ①",
)  # fmt: skip
_SAME = (
    "[is|are] ① and ② the same[ word|]?", "are these [the same|equal|identical]: ① ②", "① and ②: [same or different|the same|is there a difference]?", "is ① [the same as|equal to|identical to] ②?", "do ① and ② [differ|match]?", "compare ① [and|with] ②, letter by letter", "same word? ① ②", "did i write the same word twice: ① ②", "is there a difference between the words ① and ②?", "① = ②?", "check that ① and ② are the same", "does ① match ②?",
)  # fmt: skip
_SPELT = (
    "which of these is spelt ②: ①", "① - which one is ②?", "②: which word is that? ①", "[find|pick|show me|give me] the word [spelt|spelled|with the letters] ②: ①", "one of ① is spelt ②. which?", "from ① i want ②",
)  # fmt: skip
_ASSEMBLE = (
    "[what word is|which word is|what does|what is] ①[| spell]?", "[put|join|read] ① together", "①: what word is that?", "[what|which] word [do the letters|do these letters|does this] [make|spell|give]: ①", "join the letters ①", "① as [one word|a word]", "someone spelt ① to me, what's the word?", "the letters ① make which word?", "glue these letters: ①", "read this: ①", "write ① without the [gaps|spaces|hyphens]", "remove the [gaps|hyphens] from ①", "① in one go", "i got ① as letters. [what's|which is] the word?", "unspell ①",
)  # fmt: skip


def _cased(rng: Random, words: list[str]) -> list[str]:
    """The words in small letters, with capitals, or in a mixture that has to be copied as it is."""
    roll = rng.random()
    if roll < 0.7:
        return words
    if roll < 0.8:
        return [word.capitalize() for word in words]
    if roll < 0.86:
        return [word.upper() for word in words]
    return [rng.choice((word, word.capitalize(), word.upper())) for word in words]


def _items(draw: Draw, least: int, most: int) -> list[str]:
    rng = draw.rng
    count = rng.randint(least, most)
    roll = rng.random()
    if roll < 0.18:
        return [str(number) for number in rng.sample(range(10 ** rng.randint(2, 5)), count)]
    if roll < 0.5:
        return draw_alike(draw, count)
    words = draw_words(draw, count, 12)
    if rng.random() < 0.3:
        words = [f"{word}{rng.randint(1, 99)}" if rng.random() < 0.3 else word for word in words]
    return [word.lower() for word in words]


def _said(rng: Random, items: Sequence[str]) -> str:
    return rng.choice((", ", ", ", " ", " ", "; ", "\n", " - ", " / ", "/", ",", " | ", "-", "_", "\n- ", '", "')).join(
        items
    )


def _sentence(rng: Random, items: Sequence[str]) -> str:
    """The words as a sentence, which need not mean anything."""
    words = list(items)
    if len(words) > 3 and rng.random() < 0.4:
        place = rng.randrange(1, len(words) - 1)
        words[place] += rng.choice((",", ",", ";", " -", ":"))
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]}{rng.choice(('.', '.', '!', '?', '', '...'))}"


def _repeat(draw: Draw) -> Example:
    rng = draw.rng
    if rng.random() < 0.25:
        roll = rng.random()
        drawn = draw_alike(draw, 1)[0] if roll < 0.6 else rng.choice(side("pieces", draw.held)) if roll < 0.8 else draw_word(draw)  # fmt: skip
        word = _cased(rng, [drawn])[0]
        message = asked(rng, one(rng, _ONE), quoted(rng, word))
        return Example((message,), f"The word: {word}", word, "copy", f"copy {word}", (word,))
    items = _cased(rng, _items(draw, 2, 10))
    text = _sentence(rng, items) if rng.random() < 0.35 else _said(rng, items)
    shown = f'"{text}"' if rng.random() < 0.15 and '"' not in text else text
    message = asked_to_copy(rng, one(rng, _REPEAT), shown)
    thought = "To be repeated as it stands."
    return Example((message,), thought, text, "copy", f"copy {text}", (text,))


def _neighbour(draw: Draw) -> Example:
    rng = draw.rng
    items = list(dict.fromkeys(_items(draw, 3, 9)))
    if len(items) < 2:
        items += ["end"]
    index = rng.randrange(len(items) - 1)
    after = rng.random() < 0.65
    known, wanted = (items[index], items[index + 1]) if after else (items[index + 1], items[index])
    text = rng.choice((", ", ", ", " ", "; ", " - ", " / ")).join(items)
    message = asked(rng, one(rng, _AFTER if after else _BEFORE), text, quoted(rng, known))
    place = "After" if after else "Before"
    before = f"{', '.join(items[: index + 2])}\nBefore {known} stands {wanted}."
    thought = f"{known}, {wanted}." if after else before
    key = f"{place.lower()} {known} in {' '.join(items)}"
    return Example((message,), thought, f"**{wanted}**.", "neighbour", key, (f"{wanted}.",))


def _pair(draw: Draw) -> Example:
    rng = draw.rng
    count = rng.randint(2, 7)
    drawn = draw_alike(draw, count, 10) if rng.random() < 0.3 else draw_words(draw, count, 10)
    names = list(dict.fromkeys(word.lower() for word in drawn))
    if len(names) < 2:
        names.append(draw_pseudo_word(draw))
    others = draw_alike(draw, len(names)) if rng.random() < 0.3 else [draw_pseudo_word(draw) for _ in names]
    values = [str(rng.randrange(10 ** rng.randint(1, 5))) if rng.random() < 0.6 else other for other in others]
    joint = rng.choice((" ", ": ", " = ", " is ", "=", " -> "))
    table = rng.choice((", ", "; ", " / ")).join(
        f"{name}{joint}{value}" for name, value in zip(names, values, strict=True)
    )
    index = rng.randrange(len(names))
    message = asked(rng, one(rng, _PAIRS), table, quoted(rng, names[index]))
    thought = f"{names[index]}{joint}{values[index]}."
    answer = rng.choice((f"**{values[index]}**.", f"{names[index]} is **{values[index]}**."))
    return Example((message,), thought, answer, "look up", f"{names[index]} in {table}", (f"{values[index]}.",))


def _odd_one(draw: Draw) -> Example:
    """The one word among copies of another."""
    rng = draw.rng
    usual, other = draw_alike(draw, 2)
    items = [usual] * rng.randint(2, 6)
    items.insert(rng.randrange(len(items) + 1), other)
    text = rng.choice((", ", " ", " ", " / ")).join(items)
    message = asked(rng, one(rng, _ODD_ONE), text)
    thought = f"{', '.join(items)}\n{other} is there once, {usual} {len(items) - 1} times."
    answer = rng.choice((f"**{other}**.", f"**{other}**. The others are {usual}."))
    if len(items) == 3 or rng.random() < 0.5:
        answer = f"**{other}**. The others are {usual}."
    return Example((message,), thought, answer, "odd one", f"odd {text}", (f"{other}.",))


def _same(draw: Draw) -> Example:
    """Whether two words are the same, read letter by letter."""
    rng = draw.rng
    first, second = draw_alike(draw, 2)
    same = rng.random() < 0.4
    if same:
        second = first
    message = asked(rng, one(rng, _SAME), quoted(rng, first), quoted(rng, second))
    thought = f"{letters(first)}\n{letters(second)}\n{'The same.' if same else 'Not the same.'}"
    answer = f"**Yes**, both are {first}." if same else f"**No**: {first} and {second} differ."
    accept, refuse = ("yes,", "no:") if same else ("no:", "yes,")
    return Example((message,), thought, answer, "same word", f"{first} = {second}", (accept,), refuse=(refuse,))


def _by_letters(draw: Draw) -> Example:
    """A word found or written from its letters."""
    rng = draw.rng
    words = draw_alike(draw, rng.randint(2, 5), 9)
    word = rng.choice(words)
    spelt = rng.choice(("-", "-", " ")).join(word)
    if rng.random() < 0.4:
        text = rng.choice((", ", " ", " or ", " / ")).join(words)
        message = asked(rng, one(rng, _SPELT), text, spelt)
        thought = f"{letters(word)} is {word}: it is there."
        return Example((message,), thought, f"**{word}**.", "by letters", f"{spelt} of {text}", (f"{word}.",))
    if rng.random() < 0.4:
        word = draw_word(draw, 2, 9).lower()
        spelt = rng.choice(("-", " ", ", ", ".")).join(word)
    message = asked(rng, one(rng, _ASSEMBLE), quoted(rng, spelt.upper() if rng.random() < 0.15 else spelt))
    return Example(
        (message,), f"{letters(word)}: {word}", f"**{word}**.", "by letters", f"letters {spelt}", (f"{word}.",)
    )


_KINDS: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (_repeat, 40), (_neighbour, 22), (_pair, 18), (_odd_one, 5), (_same, 6), (_by_letters, 9),
)  # fmt: skip
_WEIGHTS, _MAKERS = [weight for _, weight in _KINDS], [make for make, _ in _KINDS]


def copy_example(draw: Draw) -> Example:
    """Repeat what is given, find something in it by what stands beside it, or tell it from what is nearly the same."""
    return draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw)
