"""One thing of a screen after another: "what does v do on f5?", then "and p?", "and to remove it?", "and on a message?".

The place stays what it was until another one is named, so the same letter may mean another thing in the next turn.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import (
    Place,
    Small,
    Surface,
    Told,
    asked_whole,
    denied,
    forms,
    told_by_name,
    told_by_need,
)

_AND_NAME = forms(
    "[and|ok and|what about|and what about|how about|then|now|so|also|but] @[?|]", "@?", "and what does @ do?", "and @, [what does that do|what's that for]?", "[thanks|nice|ok|cool|great|i see], and @?", "what of @?", "@ [too|as well|then]?", "the same for @", "and if i take @?", "tell me about @, too",
)  # fmt: skip
_AND_NEED = forms(
    "[and|ok and|and then|now|but|so] to #?", "and [what|which one] if i want to #?", "and how do i #?", "[and|ok, and] can i #?", "now i want to #", "and which [one|is it] to #?", "[thanks|nice|ok|cool], and to #?", "and to #, which?", "what about: to #?",
)  # fmt: skip
_AND_THERE = forms("[and|ok and|what about|and what about|but|so] ~[?|]", "and what does it do ~?", "the same ~?", "and ~, the same?", "is it the same ~?")  # fmt: skip
_MORE_TURNS = (1, 1, 1, 2, 3)


@cache
def _in_turn(surface: Surface) -> tuple[tuple[Place, ...], tuple[float, ...]]:
    """Places whose facts can be asked one after the other, with cumulative weights."""
    found = tuple(place for place in surface.places if len(place.facts) > 2 and place.asks)
    return found, tuple(accumulate(place.weight * len(place.facts) ** 0.5 for place in found))


@cache
def _letters(surface: Surface) -> dict[str, tuple[tuple[Place, Small], ...]]:
    """Each letter that more than one of the screens has, with what it is there."""
    found: dict[str, tuple[tuple[Place, Small], ...]] = {}
    for place in surface.places:
        if place.missing and place.wishes:  # not where a letter is told of all screens
            for fact in place.facts:
                if len(fact.bare) == 1:
                    found[fact.bare] = (*found.get(fact.bare, ()), (place, fact))
    return {letter: them for letter, them in found.items() if len(them) > 1}


def _next(draw: Draw, place: Place) -> tuple[str, Told]:
    """An elliptic question about the same place."""
    rng = draw.rng
    if place.missing and rng.random() < 0.15:
        name = rng.choice(place.missing)
        question = rng.choice(_AND_NAME).replace("@", name)
        return question, denied(place, name, question)
    fact = rng.choice(place.facts)
    verbs = bool(fact.needs) and not place.name.startswith(("the panel", "signs", "files", "colours", "settings"))
    if verbs and any("press to #" in form or "flag to #" in form or "type to #" in form for form in place.wishes) and rng.random() < 0.45:  # fmt: skip
        need = rng.choice(fact.needs)
        question = rng.choice(_AND_NEED).replace("#", need)
        return question, told_by_need(place, fact, need, question)
    said = fact.bare if place.bare else rng.choice(fact.spellings[1:])
    question = rng.choice(_AND_NAME).replace("@", said)
    return question, told_by_name(place, fact, said, question)


def _elsewhere(draw: Draw, surface: Surface) -> list[tuple[str, Told]]:
    """A letter on one screen, then on another one."""
    rng = draw.rng
    letters = _letters(surface)
    letter = rng.choice(tuple(letters))
    (first, one), (second, two) = rng.sample(letters[letter], 2)
    begun = rng.choice([form for form in first.asks if form.startswith("what does")])
    asked = begun.replace("@", letter).replace("~", rng.choice(first.on))
    then = rng.choice(_AND_THERE).replace("~", rng.choice(second.on))
    told = told_by_name(second, two, letter, "")
    if then.startswith("is it the same"):
        does = (one.does, two.does)
        same = "Yes" if all(text.startswith("closes") for text in does) else "No"
        answer = f"{same}: {told.answer[0].lower()}{told.answer[1:]}"
        told = Told(told.thought, answer, told.accept, told.also, told.about)
    return [(asked, told_by_name(first, one, letter, asked)), (then, told)]


def surface_turns(draw: Draw, surface: Surface) -> Example:
    """Two to four questions; the last turn is the one to learn."""
    rng = draw.rng
    while True:
        if rng.random() < 0.12:
            turns = _elsewhere(draw, surface)
        else:
            among, weights = _in_turn(surface)
            (place,) = rng.choices(among, cum_weights=weights)
            turns = [asked_whole(draw, place)]
            turns += [_next(draw, place) for _ in range(rng.choice(_MORE_TURNS))]
        asked, told = turns[-1]
        if len({one.about for _, one in turns}) == len(turns) and wording_is_held_out(f"{turns[-2][1].about} > {asked}") == draw.held:  # fmt: skip
            break
    messages: list[Message] = []
    for question, before in turns[:-1]:
        messages += [Message("user", _cased(draw, question)), Message("assistant", before.answer)]
    messages.append(Message("user", _cased(draw, asked)))
    thought = f"Before: {turns[-2][1].about}. Now: {told.thought[0].lower()}{told.thought[1:]}"
    key = f"surface in turn {turns[-2][1].about} > {told.about}: {asked}"
    return Example(tuple(messages), thought, told.answer, "program", key, told.accept, also=told.also)


def _cased(draw: Draw, question: str) -> str:
    question = question if draw.rng.random() < 0.7 else question[0].upper() + question[1:]
    return question if draw.rng.random() < 0.7 else question.rstrip("?") or question
