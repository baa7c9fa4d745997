"""Tasks that keep what fits: words by a letter, an end or their length, numbers that are even or beyond another; how many
fit; and the one of another kind."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import one
from tools.demo_model.corpus.closed_kinds import MEMBERS
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listorder import ask_list, in_order, listed
from tools.demo_model.corpus.lists_asks import whole_or_named
from tools.demo_model.corpus.smalltalk_slots import with_article
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_words, numbered, side

_SIZES = (3, 4, 4, 5, 5, 6, 7)
# ③ is what must hold of those that are kept, as a verb; so each frame serves every test.
_KEEP = (
    "which [of these |ones |of the following |of them |]③: ①", "[which|what] of ① ③?", "[only|just] [the ones|those] that ③: ①", "[|please |can you |could you |now ][give me|list|show me|find|pick|pick out|tell me|write|select|take] [the ones|those|all|everything] that ③ [from|in|out of|of]: ①", "[keep|leave] [only |just |][the ones|those|what] that ③: ①", "① - which [ones |of these |]③?", "① - [only|just] those that ③", "filter ①: those that ③", "[from|in|out of|of] ①, [which|which ones] ③?", "my list is ①. [which|which ones|which of them|how does it look with only those that] ③?", "①. which of [these|them|those] ③?", "i [only |]want those [of|in] ① that ③", "[remove|throw out|drop] all [but those|except those] that ③: ①", "[are there any|is there any|any] in ① that ③?",
)  # fmt: skip
_KEEP_N = (
    "[which|what|all|the|only the|give me the|find the|list the|just the|keep the|keep only the|pick out the|show me the|write the] ③ [ones |numbers |][in|of|from|out of]: ①", "③ [numbers|ones][:| in| of] ①", "[which|which ones|which of these|what] [is|are] ③: ①", "[which|which ones] of ① are ③?", "① - [which are|only the|the|just the] ③[| ones| numbers][|?]", "[are there|do you see] [any |]③ [numbers |ones |][in|among] ①?", "filter the ③ [ones|numbers] [out of|from] ①", "my numbers are ①. which are ③?", "[remove|drop] everything that is not ③: ①", "i need [only |just |]the ③ [numbers|ones] of ①",
)  # fmt: skip
_MANY = (
    "how many [of these |of them |of the following |]③: ①", "[count|tell me] how many ③: ①", "how many [words |]in ① ③?", "① - how many [of them |]③?", "in ①, how many ③?", "[count|number of] [those|the ones] that ③: ①", "my list is ①. how many [of them |]③?", "how many of ① ③?",
)  # fmt: skip
_MANY_N = (
    "how many [of these |of them |of the following |numbers |][are|is] ③: ①", "how many [of these |of them |numbers |]are ③ in ①?", "how many ③ [numbers|ones] [are there |are |][in|among]: ①", "count the ③ [ones|numbers][:| in] ①", "number of ③ [numbers|ones][:| in] ①", "how many ③[:| in| are in] ①?", "① - how many [are |]③?", "of ①, how many are ③?",
)  # fmt: skip
_BEYOND = (
    "[all |the |list the |give me the |only the |find all ]numbers ③ [in|from|of]: ①", "numbers ③: ①", "[anything|everything|those|the ones] ③ [in|from]: ①", "① - [the ones|those|only] ③", "[which|what] is ③: ①", "[what|which] numbers are ③ in ①?", "[are there any|any] numbers ③ [here|in it]: ①", "filter: ③. ①", "keep the numbers ③: ①",
)  # fmt: skip
_MANY_BEYOND = ("how many numbers ③ [in|are there in|do you see in]: ①", "how many ③: ①", "[count|count the|number of] numbers ③ in ①", "① - how many ③?", "how many values ③ in ①?")  # fmt: skip
_STARTS = (
    "start with ②",
    "begin with ②",
    "start with [the letter|a|an] ②",
    "have ② [at the start|as first letter|in front]",
    "begin with the letter ②",
)
_ENDS = ("end with ②", "end in ②", "end with the letter ②", "have ② [at the end|as last letter]", "finish with ②")
_HOLDS = (
    "contain ②",
    "contain the letter ②",
    "have [a|an|the letter] ②",
    "have ② in [them|it]",
    "include ②",
    "are spelled with ②",
)
_LONGER = ("have more than ② letters", "are longer than ② letters", "have over ② letters", "take more than ② letters")
_SHORTER = (
    "have fewer than ② letters",
    "have less than ② letters",
    "are shorter than ② letters",
    "have under ② letters",
)
_JUST = ("have [exactly |]② letters", "are ② letters long", "are made of ② letters", "have just ② letters")
_WORDED = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ABOVE = (
    "bigger than ②",
    "larger than ②",
    "greater than ②",
    "over ②",
    "above ②",
    "more than ②",
    "higher than ②",
    "> ②",
)
_BELOW = ("smaller than ②", "less than ②", "under ②", "below ②", "lower than ②", "< ②")


def _result(rng: Random, items: Sequence[str], count: bool) -> tuple[str, str, tuple[str, ...]]:
    """The end of the thought, the answer and what is accepted, for those that fit."""
    if count:
        size = len(items)
        shown = f": {', '.join(items)}" if items else ""
        return f"So {size}.", rng.choice((f"**{size}**{shown}.", f"**{size}**")), (str(size),)
    if not items:
        return "None.", rng.choice(("**None** of them.", "**None**.")), ("none",)
    answer, accept = in_order(rng, items, ("",))
    return f"So {', '.join(items)}.", answer, accept


def word_filter_example(draw: Draw) -> Example:
    """The words that begin or end with a letter, hold it, or are so long; or how many there are."""
    rng = draw.rng
    words = [word.lower() for word in draw_words(draw, rng.choice(_SIZES), 9)]
    model, roll = rng.choice(words), rng.random()
    if roll < 0.62:
        where, forms, letter = (
            ("starts", _STARTS, model[0]) if roll < 0.34 else ("ends", _ENDS, model[-1]) if roll < 0.46 else ("holds", _HOLDS, rng.choice(model))
        )  # fmt: skip
        if rng.random() < 0.08:
            letter = rng.choice("abcdefghilmnoprstuwy")
        if where == "starts" and rng.random() < 0.5 and not draw.held:
            words = [letter + word[1:] if rng.random() < 0.3 and len(word) > 2 else word for word in words]
            words = list(dict.fromkeys(word for word in words if not word_is_held_out(word)))
        shown = {word: {"starts": word[0], "ends": word[-1]}.get(where, " ".join(word)) for word in words}
        said = letter.upper() if rng.random() < 0.15 else letter
        if "have" not in (form := one(rng, forms)) and rng.random() < 0.1:
            said = f"'{said}'"
        looked, key = f"Looking for {letter}: ", f"{where} {letter}"
        kept = [word for word in words if letter in shown[word]]
        tested = ", ".join(f"{word} {shown[word]} {'yes' if word in kept else 'no'}" for word in words)
    else:
        bound = max(2, min(11, len(model) + rng.choice((-1, -1, 0, 0, 1))))
        kind = rng.choice(("longer", "longer", "shorter", "just"))
        form = one(rng, {"longer": _LONGER, "shorter": _SHORTER, "just": _JUST}[kind])
        said = rng.choice((str(bound), _WORDED[bound]))
        sign = {"longer": ">", "shorter": "<", "just": "="}[kind]

        def fits_length(word: str) -> bool:
            return {">": len(word) > bound, "<": len(word) < bound, "=": len(word) == bound}[sign]

        looked, key = "", f"{kind} {bound}"
        tested = "\n".join(
            f"{word}: {numbered(word)}, {len(word)} {sign} {bound} {'yes' if fits_length(word) else 'no'}"
            for word in words
        )
        kept = [word for word in words if fits_length(word)]
    count = rng.random() < 0.25
    frame = one(rng, _MANY if count else _KEEP).replace("③", form)
    message = ask_list(rng, frame, words, said)
    end, answer, accept = _result(rng, kept, count)
    return Example(
        (message,),
        f"{listed(words)}\n{looked}{tested}\n{end}",
        answer,
        "filter words",
        f"{key} {', '.join(words)}",
        accept,
    )


def _without_words(rng: Random, frames: tuple[str, ...]) -> str:
    while "word" in (frame := one(rng, frames)):
        pass
    return frame


def number_filter_example(draw: Draw) -> Example:
    """The numbers that are even, odd, above or below one; or how many there are."""
    rng = draw.rng
    while True:
        top = rng.choice((10, 20, 100, 100, 100, 1000))
        values = rng.sample(range(1 if top == 10 else 0, top), rng.choice(_SIZES))
        if word_is_held_out(" ".join(map(str, sorted(values)))) == draw.held:
            break
    count, roll, said = rng.random() < 0.35, rng.random(), ""
    if roll < 0.5:
        kind = rng.choice(("even", "odd"))
        form, kept = kind, [value for value in values if value % 2 == (kind == "odd")]
        tested = ", ".join(f"{value} {'odd' if value % 2 else 'even'}" for value in values)
    else:
        bound = rng.choice((rng.choice(values), rng.choice(values) + rng.choice((-1, 1)), rng.randrange(1, top)))
        bound = max(1, round(bound, -1 if top > 20 and rng.random() < 0.6 else 0))
        above = rng.random() < 0.6
        kind, said, form = (
            f"{'above' if above else 'below'} {bound}",
            str(bound),
            rng.choice(_ABOVE if above else _BELOW),
        )
        kept = [value for value in values if (value > bound if above else value < bound)]
        sign = ">" if above else "<"
        tested = ", ".join(
            f"{value} {'=' if value == bound else '>' if value > bound else '<'} {bound} {'yes' if value in kept else 'no'}"
            for value in values
        )
        tested = f"Wanted {sign} {bound}: {tested}"
    if said and rng.random() < 0.7:
        frame, form = _without_words(rng, _MANY if count else _KEEP), f"are {form}"
    elif said:
        frame = one(rng, _MANY_BEYOND if count else _BEYOND)
    else:
        frame = one(rng, _MANY_N if count else _KEEP_N)
    frame = frame.replace("③", form)
    message = ask_list(rng, frame, list(map(str, values)), said, figures=True)
    end, answer, accept = _result(rng, list(map(str, kept)), count)
    return Example(
        (message,),
        f"{listed(list(map(str, values)))}\n{tested}\n{end}",
        answer,
        "filter numbers",
        f"{kind} {values}",
        accept,
    )


_KINDS = {
    "fruits": "fruit", "animals": "animal", "colours": "colour", "clothes": "clothing", "vegetables": "vegetable", "tools": "tool", "jobs": "job",
    "music": "music", "transport": "transport", "cities": "city", "countries": "country", "names": "name",
    "household": "household", "body": "body", "days": "day", "months": "month", "feelings": "feeling", "number words": "number", "games and sports": "game",
}  # fmt: skip
_PLURALS = {
    "music": "words of music",
    "transport": "about transport",
    "household": "household things",
    "body": "parts of the body",
    "number words": "numbers",
    "games and sports": "games or sports",
}
_BLURRED = tuple(map(frozenset, ({"fruits", "vegetables"}, {"fruits", "colours"}, {"household", "tools"}, {"household", "clothes"}, {"music", "games and sports"}, {"transport", "games and sports"}, {"months", "names"})))  # fmt: skip
_ODD = (
    "[which|which one|what|which word] [does not belong|doesn't belong|does not fit|doesn't fit|is the odd one out|is not like the others]: ①", "[odd one out|the odd one out|find the odd one out|odd one][:| in| of| among] ①", "[find|spot|pick|tell me|name] the [odd one out|one that doesn't fit|intruder|one that does not belong]: ①", "① - [which doesn't fit|odd one out|which one does not belong|which is the odd one][?|]", "which of ① [does not belong|doesn't fit|is the odd one out]?", "①: [one does not belong, which|which is different|one of these is wrong, which one|which is the stranger][?|]", "one of these [is of another kind|is different|doesn't belong]: ①", "what is out of place [in|here:] ①?",
)  # fmt: skip


_APART = tuple(kind for kind in MEMBERS if kind not in ("metal", "colour", "fruit", "planet"))  # no word of two kinds


def _odd_thing(draw: Draw, size: int) -> Example:
    """The bird among fish, the flower among tools: kinds that are known by heart."""
    rng = draw.rng
    while True:
        many, few = rng.sample(_APART, 2)
        usual, other = ([word for word in MEMBERS[kind] if not word_is_held_out(word)] for kind in (many, few))
        if len(usual) >= size - 1 and other:
            break
    items, place = rng.sample(usual, size - 1), rng.randrange(size)
    items.insert(place, rng.choice(other))
    message = ask_list(rng, whole_or_named(rng, _ODD, (), bare.ODD_ONE), items)
    told = ", ".join(f"{item} {few if index == place else many}" for index, item in enumerate(items))
    odd = items[place]
    answer = rng.choice(
        (f"**{odd}**: it is {with_article(few)}, not {with_article(many)}.", f"**{odd}**, the only {few}.")
    )
    return Example((message,), f"Kinds: {told}\nThe other is {odd}.", answer, "other kind", f"odd one of {', '.join(items)}", (odd,))  # fmt: skip


def odd_one_example(draw: Draw) -> Example:
    """The one of another kind: a tool among fruits, an odd number among even ones."""
    rng = draw.rng
    size = rng.choice((3, 4, 4, 4, 5))
    if rng.random() < 0.25:
        while True:
            parity = rng.randrange(2)
            values = [2 * value + parity for value in rng.sample(range(1, rng.choice((10, 50))), size)]
            place = rng.randrange(size)
            values[place] += 1
            if len(set(values)) == size and word_is_held_out(" ".join(map(str, sorted(values)))) == draw.held:
                break
        items, kinds = list(map(str, values)), ["odd" if value % 2 else "even" for value in values]
        other, common = kinds[place], kinds[place - 1]
        answer = rng.choice((f"**{items[place]}**: it is {other}, the others are {common}.", f"**{items[place]}**, the only {other} one."))  # fmt: skip
    else:
        if not draw.held and rng.random() < 0.4:  # too few of each kind to hold any out
            return _odd_thing(draw, size)
        while True:
            many, few = rng.sample(tuple(_KINDS), 2)
            pools = [[word for word in side(name, draw.held) if word not in side(twin, draw.held)] for name, twin in ((many, few), (few, many))]  # fmt: skip
            if {many, few} not in _BLURRED and len(pools[0]) >= size and pools[1]:
                break
        items, place = rng.sample(pools[0], size - 1), rng.randrange(size)
        items.insert(place, rng.choice(pools[1]))
        if len({item.lower() for item in items}) < size:
            return odd_one_example(draw)
        kinds = [_KINDS[few] if index == place else _KINDS[many] for index in range(size)]
        plural = _PLURALS.get(many, many)
        answer = rng.choice((f"**{items[place]}**: the others are {plural}.", f"**{items[place]}**, as all the others are {plural}."))  # fmt: skip
    message = ask_list(rng, whole_or_named(rng, _ODD, (), bare.ODD_ONE), items, figures=items[0].isdigit())
    thought = f"Kinds: {', '.join(f'{item} {kind}' for item, kind in zip(items, kinds, strict=True))}\nThe other is {items[place]}."
    return Example((message,), thought, answer, "other kind", f"odd one of {', '.join(items)}", (items[place].lower(),))
