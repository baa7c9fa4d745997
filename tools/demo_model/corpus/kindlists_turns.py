"""After several things of a kind were named: another one, two more, the same for another kind, one of them exchanged, the
third spelt, one of them picked; and all that is done with any list."""

from __future__ import annotations

from dataclasses import replace

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_pieces import chained
from tools.demo_model.corpus.kindlists import (
    FAMILY,
    MOST,
    SHORT,
    Named,
    asked_for,
    counted,
    draw_named,
    number_said,
    written,
)
from tools.demo_model.corpus.kindlists_again import letter_turns
from tools.demo_model.corpus.kindlists_members import CLOSED, NUMBERS, OPEN, Kind
from tools.demo_model.corpus.revisions_lists import Listed, ListTurn
from tools.demo_model.corpus.revisions_places import any_list_turn
from tools.demo_model.corpus.revisions_words import drawn_task
from tools.demo_model.corpus.smalltalk_slots import frames, typed_around, with_article
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import as_typed
from tools.demo_model.corpus.words import spell_text

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_LISTED_AS = {"commas": "plain", "numbers": "numbered", "bullets": "bullets"}
_ONE_MORE = (
    "[and |ok, |now |please |]another[ one|][?| please|]", "[and |]one more[?| please|]", "[give me|tell me|name|i need|say|can i have|i want] [another|another one|one more]", "[and |]a different one[?| please|]", "[another|one] that [is not there yet|you haven't said|isn't in the list|is not in the list|you did not name|has not been named]", "[another|one more] you have not [named|said|mentioned] yet", "[not that|not these|i know these|i had those|i have that already], another one", "another #[?| please|]", "[give me|name|tell me] another #", "one more #[?| please|]", "a further #", "next[?| one| one please]", "[and |]another #, not [one of these|one of those|one you named|the same]", "can you [name|think of|find] [another|one more]?", "something else", "add one more of these", "what else?", "which one have you not named?", "a new one", "not the same one again: another",
)  # fmt: skip
_MORE = (
    "[and |ok, |now |please |]@ more[?| please|]", "[give me|tell me|name|i need|list|can i have] @ more[| of them| please]", "@ more %[?| please|]", "@ others[?| please|]", "[and |]another @[?| please|]", "[give me|name|list] @ [others|other %|different ones|new ones|further ones]", "@ more that [you haven't said|are not there yet|are not in the list|you did not name]", "[not these|i know these], @ others", "@ [new|further] ones", "can you [name|think of] @ more?", "the next @", "@ more, [no repeats|all new|none twice|not the same]", "[i need|that's not enough,] @ more",
)  # fmt: skip
_OTHER = (
    "[and |now |ok, and |then |]@[?| please|]", "[and |now |]what about @?", "[and |]how about @?", "the same [with|for] @", "[now |]do @", "now @ instead", "[and |]@ too[?| please|]", "[ok|thanks|nice|great|good], [and |now |]@", "now the same with @", "same number of @", "as many @", "[and |]just as many @", "not those. @ please",
)  # fmt: skip
_OTHER_NUMBER = tuple(text for text in _OTHER if "many" not in text and "number" not in text)
_EXCHANGE = (
    "[replace|swap|exchange|change] the # [one |]with [another|another one|a new one|a different one|something else]", "[another one|something else|another] [for|in place of|instead of] the # one", "not the #[ one|], another[ one|] [instead|please|for it]", "i don't like the #[ one|], [another|give me another|take another]", "change the #[ one|]", "swap the #[ one|]", "[please |]take another for the #", "the # should be another one", "i have the # already, another one instead",
)  # fmt: skip
_SPELL = ("spell the #[ one|]", "[can you |please |]spell the # [one|word|of them]", "[and |]how is the # [one |]spelt?", "how do you [spell|write] the #[ one|]?", "[and |now |]the # [one |]letter by letter", "the # spelled out", "spell me the #")  # fmt: skip
_PICK = (
    "[pick|choose|take|select] [one|one of them|one for me|one of these]", "which [one |]would you [take|pick|choose]?", "[your|which is your] favourite[?| of these?]", "which do you like [best|most]?", "[just |]one of them", "[and |]which one?", "pick your favourite", "only one of these", "choose for me",
)  # fmt: skip
_OF_SO_MANY = (
    "[and |]{e} of [these|those|the|them, all] {n}[?|]", "[and |][which|what] is the {e} of [these|those|the] {n}?", "[and |]the {e} of [these|those|the] {n}[?| please|]", "[which|what] of [these|the|those] {n} [is|has] the {e}[ name| word|]?", "[tell|give] me the {e} of [these|the|those] {n}", "of [these|those|the] {n}, [which is the {e}|the {e}]?",
)  # fmt: skip
_SUM = (
    "[now |and |please |ok, |]add [them|these|those|all of them|the numbers|all the numbers|the lot][ up| together|][?| please|]", "[and |what's |what is |]the [sum|total][?| of them?| of all?| of these?|]", "[and |]in total[?|]", "[and |]all together[?|]", "[now |]sum [them|it] up", "what do they [make|come to|add up to][ together|]?", "how much is that [in all|together|altogether]?", "plus them all", "[now |]sum", "add up all of these",
)  # fmt: skip
_WHICH_KIND = ("what are these[?| things?]", "what kind of things are these?", "what have they in common?", "what did i ask for?", "what did i ask you to [name|list]?", "what is this a list of?")  # fmt: skip


def _first(talk: Conversation, most: int, kind: Kind | None = None) -> Named:
    """The list, asked for and given, as the history has it."""
    rng = talk.rng
    named = draw_named(rng, most, kind)
    form = rng.choice(("bullets", "numbers", "commas")) if rng.random() < 0.25 else ""
    named = replace(named, form=form)
    _, typed = asked_for(rng, named)
    answer = written(named.items, form)
    talk.say(Example((Message("user", typed),), "", answer, FAMILY, "", ()))
    return replace(named, form=form or ("commas" if len(named.items) <= SHORT else "numbers"))


def _one_named(talk: Conversation) -> Named:
    """A single one, asked for and given."""
    rng = talk.rng
    kind = rng.choice(OPEN)
    start = rng.randrange(len(kind.members))
    one = rng.choice(kind.ones)
    frame = rng.choice(("name {x}", "give me {x}", "tell me {x}", "{x} please", "say {x}", "think of {x}", "pick {x}", "i need {x}"))  # fmt: skip
    asked = typed_around(rng, frame, f"{with_article(one.lower()).split()[0]} {one}")
    talk.say(Example((Message("user", asked),), "", f"**{kind.members[start]}**.", FAMILY, "", ()))
    return Named(kind, start, kind.after(start, 1), "commas")


def _turn(talk: Conversation, patterns: tuple[str, ...], named: Named, thought: str, answer: str, accept: str, *values: str) -> Example:  # fmt: skip
    patterns = tuple(text.replace("%", named.kind.name) for text in patterns)
    return talk.turn(patterns, thought, answer, FAMILY, (accept.lower(),), values)


def _more(talk: Conversation, named: Named, several: bool) -> Example:
    """The next of the round, none of which was named yet; where all were, that is said."""
    rng, kind = talk.rng, named.kind
    left = len(kind.members) - len(named.items)
    count = rng.choice((2, 2, 3, 3, 4, 5)) if several else 1
    items = kind.after(named.start + len(named.items), min(count, left))
    so_far = f"{kind.name[:1].upper()}{kind.name[1:]} so far: {', '.join(named.items)}."
    values = (number_said(rng, count, plain=True),) if several else ("", rng.choice(kind.ones))
    patterns = _MORE if several else _ONE_MORE
    if not items:
        answer = f"There are **no more** {kind.name}." if kind.closed else f"**No more** {kind.name} come to mind."
        return _turn(talk, patterns, named, f"{so_far} No more.", answer, "no more", *values)
    thought = f"{so_far}\nNext: {counted(items)}"
    answer = f"**{', '.join(items)}**"
    if len(items) < count:
        answer += f". {'There are no more' if kind.closed else 'More do not come to mind'}."
    return _turn(talk, patterns, named, thought, answer, ", ".join(items), *values)


def _other_kind(talk: Conversation, named: Named) -> Example:
    """As many of another kind; or another number of it, if one is said."""
    rng, count = talk.rng, len(named.items)
    while (other := draw_named(rng, 8)).kind.name == named.kind.name or (not other.kind.closed and len(other.kind.members) < count):  # fmt: skip
        pass
    kind, said = other.kind, rng.choice(other.kind.manies)
    patterns: tuple[str, ...] = _OTHER
    if rng.random() < 0.4:
        patterns = _OTHER_NUMBER
        items, said = other.items, f"{number_said(rng, len(other.items))} {said}"
        thought = f"Asked: {len(items)} {kind.name}.\n{counted(items)}"
    else:
        items = kind.after(other.start, min(count, len(kind.members)))
        thought = f"Before: {count} {named.kind.name}. Now: {count} {kind.name}.\n{counted(items)}"
    answer = written(items, named.form)
    if kind.closed and len(items) < count and len(items) == len(kind.members):
        return _turn(talk, patterns, named, f"{thought}\nThere are no more.", f"{answer}" if named.form != "commas" else f"{answer}. There are no more.", answer, said)  # fmt: skip
    return _turn(talk, patterns, named, thought, answer, answer, said)


def _exchanged(talk: Conversation, named: Named) -> Example | None:
    """The next of the round in the place of one."""
    rng, kind = talk.rng, named.kind
    if kind.closed or len(named.items) >= len(kind.members) or len(named.items) > len(_ORDINALS):
        return None
    index = rng.randrange(len(named.items))
    place = "last" if index + 1 == len(named.items) and rng.random() < 0.6 else _ORDINALS[index]
    new = kind.after(named.start + len(named.items), 1)[0]
    items = (*named.items[:index], new, *named.items[index + 1 :])
    thought = f"So far: {', '.join(named.items)}. The {place} is {named.items[index]}. Not named yet: {new}.\n{counted(items)}"  # fmt: skip
    answer = written(items, named.form)
    return _turn(talk, _EXCHANGE, named, thought, answer, answer, "", place)


def _spelt(talk: Conversation, named: Named) -> Example | None:
    """One of them, letter by letter."""
    index = talk.rng.randrange(min(len(named.items), len(_ORDINALS)))
    word = named.items[index]
    if not word.isalpha() or len(word) < 2 or word_is_held_out(word):
        return None
    path = ", ".join(f"{number} {item}" for number, item in enumerate(named.items[: index + 1], 1))
    answer = f"**{spell_text(word)}**"
    thought = f"{path}\nThe {_ORDINALS[index]} is {word}: {' '.join(word.lower())}"
    return _turn(talk, _SPELL, named, thought, answer, answer, "", _ORDINALS[index])


def _picked(talk: Conversation, named: Named) -> Example:
    """One of them: the first, since one is as good as another."""
    if talk.rng.random() < 0.25:
        thought = f"The list: {', '.join(named.items)}. They are {named.kind.name}."
        answer = f"**{named.kind.name[:1].upper()}{named.kind.name[1:]}**: {', '.join(named.items)}."
        return _turn(talk, _WHICH_KIND, named, thought, answer, named.kind.name)
    item = named.items[0]
    thought = f"One of {', '.join(named.items)}. I have no taste: the first, {item}."
    return _turn(talk, _PICK, named, thought, f"**{item}**. I have no taste, so I take the first.", item)


def _summed(talk: Conversation, named: Named) -> Example | None:
    """Numbers that were named, added up."""
    numbers = [int(item) for item in named.items]
    made = chained(numbers[0], [("+", number) for number in numbers[1:]])
    if made is None:
        return None
    work, answer, result = made
    thought = f"The numbers: {', '.join(named.items)}. Now: all, with +.\n{work}"
    return talk.turn(_SUM, thought, answer, "follow-up", (f"= {result}",))


def _of_the_word(talk: Conversation) -> Example | None:
    """One thing named, and then its word spelt, turned round, counted."""
    named = _one_named(talk)
    word = named.items[0].lower()
    if not word.isalpha() or len(word) < 3 or word_is_held_out(word):
        return None
    task = drawn_task(talk.rng, word)
    done = task.work(word)
    accept = done.answers if len(done.result) == 1 and done.result.isalpha() else (done.result,)
    thought = f"My last answer is {named.items[0]}. The word is {word}.\n{done.thought}"
    return talk.turn(task.follows, thought, talk.rng.choice(done.answers), task.family, accept)


def _extreme_of_so_many(talk: Conversation, named: Named) -> Example | None:
    """The longest of these five: how many there are is said with it."""
    count = len(named.items)
    if not named.kind.free or named.items[0].isdigit() or not 2 < count <= len(_ORDINALS) or not all(map(str.isalpha, named.items)):  # fmt: skip
        return None
    made, _ = ListTurn(talk, Listed(named.items, _LISTED_AS[named.form], named.items), False).extreme()
    name = "longest" if "The longest:" in (made.thinking or "") else "shortest"
    number = number_said(talk.rng, count, plain=True)
    asked = talk.rng.choice(frames(_OF_SO_MANY)).replace("{e}", name).replace("{n}", number)
    return made.asked(as_typed(talk.rng, asked))


def _as_any_list(talk: Conversation, named: Named) -> Example | None:
    """What is done with any list: sort it, count it, the third, without one, the longest."""
    if (
        not named.kind.free
        or not 2 <= len(named.items) <= len(_ORDINALS)
        or not all(item.isalpha() and len(item) > 1 for item in named.items)
    ):
        return None
    if any(map(word_is_held_out, named.items)):
        return None
    listed = Listed(named.items, _LISTED_AS[named.form], named.items)
    for _ in range(talk.rng.choice((0, 0, 0, 1, 2))):
        turn, listed = any_list_turn(talk, listed, False)
        talk.say(turn)
    return any_list_turn(talk, listed, False)[0]


def kind_turns(talk: Conversation) -> Example:
    """Several things of a kind, and a turn that goes on from them."""
    rng = talk.rng
    before = list(talk.messages)
    made: Example | None
    while True:
        talk.messages = list(before)
        if rng.random() < 0.2:
            return letter_turns(talk)
        roll = rng.random()
        if roll < 0.1:
            return _more(talk, _one_named(talk), several=False)
        if roll < 0.13:
            if made := _summed(talk, _first(talk, 4, NUMBERS)):
                return made
            continue
        if roll < 0.2:
            if made := _of_the_word(talk):
                return made
            continue
        named = _first(talk, 8 if roll > 0.55 else MOST, rng.choice(CLOSED) if roll < 0.23 else None)
        if roll < 0.4:
            made = _more(talk, named, several=rng.random() < 0.45)
        elif roll < 0.52:
            made = _other_kind(talk, named)
        elif roll < 0.58:
            made = _exchanged(talk, named)
        elif roll < 0.64:
            made = _spelt(talk, named)
        elif roll < 0.7:
            made = _picked(talk, named)
        elif roll < 0.74:
            made = _extreme_of_so_many(talk, named)
        else:
            made = _as_any_list(talk, named)
        if made:
            return made
