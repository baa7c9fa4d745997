"""What is asked of an answer that was just given: a count that goes on with one more word, its letters counted, small
again after capitals, the opposite after an explanation, the second largest after the largest."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from tools.demo_model.corpus.asking import asked, dressed, frames, one, quoted
from tools.demo_model.corpus.closed_tables import OPPOSITES
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.followups_typed import composed
from tools.demo_model.corpus.listnumbers import NUMBERS_DOWN, NUMBERS_UP, figures_thought
from tools.demo_model.corpus.listorder import ask_list
from tools.demo_model.corpus.lists_asks import COUNT, SMALL
from tools.demo_model.corpus.revisions_lists import counted, new_items
from tools.demo_model.corpus.revisions_words import TASKS, Task, a_word, drawn_task
from tools.demo_model.corpus.split import comparison_is_held_out, word_is_held_out
from tools.demo_model.corpus.wording import as_typed
from tools.demo_model.corpus.wordlist import numbered

# Each says that it comes on top: "and with desk?" alone would be the same asked of another word.
_TOO = frames(
    "[and |now |so |]with @ [too|as well|on top|added|counted in|besides][?|]", "[and |]together with @?", "[and |]@ on top of that[?|]", "[and |now |]count @ too[| please]", "[and |]if i add @[ to it|]?", "add @ to the count", "[and |]both together with @?", "@ counts too, so how many?", "[and |]including @?", "plus @[, how many|, in all|]?", "how many with @ in it too?", "[and |]in all, with @?", "@ as well, how many in all?", "[and |]@ too, how many in all?", "and @, both together?", "add @[ to that| to them|], how many then?", "go on counting with @", "and when @ comes too?",
)  # fmt: skip
_TOO_COUNTED = (
    *(text for text in _TOO if "how many" in text or "count" in text or "in all" in text),
    *frames("[and |so |]how many [with @|are there with @|is it with @|if i add @|including @][ too| as well|]?", "[and |]with @ [too|as well], how many[ now| then|]?", "[and |]@ as well. how many now?", "and if @ is on it too, how many?"),
)  # fmt: skip
"""Of a list: without such a word it would be the list itself that is wanted, with one more."""
_BIG = frames("[and |now |ok, |]big again[| please|?|!]", "[and |now |]back to capitals", "[and |now |]in capitals again[| please|?]", "capitals after all", "[and |now |]upper case again", "large letters again[| please]", "caps again", "[and |]now loud again, in capitals", "shout it again")  # fmt: skip
_CAPITALS = frames("[write|put|say|type] @ in [capitals|caps|capital letters|upper case]", "@ in [capitals|caps|upper case][| please]", "[uppercase|capitalise]: @", "all caps: @", "shout @")  # fmt: skip
_JUST = frames(
    "how many letters did you [just |]write[| just now]?", "how many letters [was|were|is] that[ now|]?", "[and |]how many letters are [in what you wrote|in what you just wrote|in your answer|in your last answer]?", "count the letters [of your answer|you just wrote|of what you wrote|in that]", "letters in your [last |]answer?", "how long is [what you wrote|the word you just wrote|your answer], in letters?", "[and |]of how many letters is your answer?", "how many letters did that take you?", "how many letters does [your answer|what you just wrote] have?", "[and |]the number of letters you wrote?",
)  # fmt: skip
_JUST_WORDS = frames("how many words did you [just |]write[| just now]?", "how many words [was|were|is] that?", "count the words [of your answer|you just wrote]", "[and |]how many words are in your [last |]answer?", "words in your answer?")  # fmt: skip
_REVERSED = next(task for task in TASKS if task.name == "backwards")
_OPPOSITE = frames(
    "[and |so |ok, |]the opposite[ of that| of it|][?| is?| please| then?|]", "[and |so |]its opposite[?|]", "[and |]what is the opposite[ of that| of it| then|]?", "[and |]what's the opposite[ called|]?", "[and |]the contrary[?|]", "[what|which word] is the opposite?", "opposite?", "[tell|give] me the opposite[ too| as well|]", "[and |]the other way round, what's that called?", "[and |]what do you call the opposite?", "is there a word for the opposite?", "[and |]the antonym?", "how do i say the opposite?", "[nice|thanks|ok|i see], and the opposite?",
)  # fmt: skip
_MEANS = frames("what does @ mean?", "what is @?", "explain @", "[meaning|definition] of @[?|]", "@ means what?", "[can you |please ]explain the word @", "what do they mean by @?", "i don't know the word @", "define @")  # fmt: skip
# A word, what it says, its opposite, what that says.
_EXPLAINED = tuple(
    tuple(part.strip() for part in line.split("/"))
    for line in """
    ascending / from the smallest up / descending / from the largest down
    maximum / the largest value / minimum / the smallest value
    even / it can be halved without a rest / odd / one is left over when halved
    horizontal / flat, like the horizon / vertical / upright, like a wall
    add / put together / subtract / take away
    multiply / take so many times / divide / share out equally
    increase / become more / decrease / become less
    import / bring in from outside / export / send out to others
    upload / send from your machine / download / fetch to your machine
    input / what goes in / output / what comes out
    singular / one of a thing / plural / more than one
    synonym / a word that means the same / antonym / a word that means the contrary
    hardware / the machine itself / software / the programs on it
    online / connected / offline / not connected
    dense / closely packed / sparse / thinly spread
    permanent / it stays / temporary / it passes
    transparent / one can see through it / opaque / one cannot see through it
    abundant / there is plenty / scarce / there is little
    shallow / not deep / deep / far down
    narrow / with little room from side to side / wide / with much room from side to side
    ancient / very old / modern / of our time
    private / for oneself / public / for everybody
    rare / seldom seen / common / often seen
    optional / you may leave it out / mandatory / you must
    encode / turn into signs / decode / turn back from signs
    encrypt / make it unreadable without the key / decrypt / make it readable again
    install / put a program on a machine / uninstall / take it off again
    debtor / one who owes money / creditor / one to whom money is owed
    arrival / the coming / departure / the leaving
    entrance / where one goes in / exit / where one goes out
    dawn / the first light of day / dusk / the last light of day
    optimist / one who expects the best / pessimist / one who expects the worst
    victory / a fight won / defeat / a fight lost
    rise / go up / fall / go down
    freeze / turn to ice / melt / turn to water
    borrow / take for a while / lend / give for a while
    question / what one asks / answer / what one says to it
    numerator / the number above the line / denominator / the number below the line
    hit / the expert is in the cache / miss / the expert must be read from the disk
    """.strip().splitlines()
)  # fmt: skip
_OPPOSITE_OF = frames("[what's|what is] the opposite of @?", "opposite of @[?|]", "the opposite of @[?| please|]", "@ - opposite?", "antonym of @?", "which word is the opposite of @?")  # fmt: skip
_BACK = frames("[and |]the opposite of that[?| again?|]", "and [its|that word's] opposite?", "[and |]of [that|your answer]?", "[now |and |]the opposite of your answer", "and back[?|]", "and the opposite again?", "[and |]what is the opposite of that word?")  # fmt: skip

_NUMBERED = ("second", "third")
_ASK_BEST = frames("[which|what] is the {w} [of|among]: ①?", "{w} of ①[?|]", "①: the {w}?", "①. which is {w}?", "the {w} number: ①", "{w}: ①", "find the {w} of ①")  # fmt: skip
_NEXT_BEST = frames("[and |so |]the {n} {w}[| one| number][?|]", "[and |]which is [the |]{n} {w}?", "{n} {w}[?| please|]", "[and |]what's the {n} {w}[| one| of them]?", "[tell|give|show] me the {n} {w} too", "[ok|thanks|nice|good], and the {n} {w}?", "[and |]who is {n}, by size?", "and {n}[ in size|]?", "i also need the {n} {w}")  # fmt: skip
_NEXT_NAMED = tuple(text for text in _NEXT_BEST if "{w}" in text)  # those that say of which end
_NOTED = frames("[remember|note|keep] [the numbers |these numbers: |]①", "[my|our|the] [numbers|scores|times|prices|readings|results|weights] are ①", "here are [my|the|some] numbers: ①", "[numbers|scores|prices|points|readings]: ①", "i [measured|scored|counted|threw|got] ①")  # fmt: skip
_ALL_DOWN = frames("[and |now |]all of them, largest first", "[and |now |]descending[?| order| please|]", "[and |]in descending order[?|]", "[now |and |]sort them, biggest first", "[and |now |]from high to low[?|]", "all in order, from the top")  # fmt: skip
_ALL_UP = frames("[and |now |]all of them, smallest first", "[and |now |]ascending[?| order| please|]", "[and |]in ascending order[?|]", "[now |and |]sort them[ all|], smallest first", "[and |now |]from low to high[?|]", "all in order, from the bottom")  # fmt: skip
_LARGE, _LITTLE = ("largest", "biggest", "highest"), ("smallest", "lowest")


def _say(talk: Conversation, message: Message, answer: str) -> None:
    talk.say(Example((message,), "", answer, "words", "", ()))


def _named(talk: Conversation, task: Task, word: str) -> str:
    """A task on a word into the history; what was answered."""
    rng, done = talk.rng, task.work(word)
    _say(talk, asked(rng, one(rng, task.asks), quoted(rng, dressed(rng, word))), rng.choice(done.answers))
    return done.result


def _count_goes_on(talk: Conversation) -> Example | None:
    """Letters counted in a word, or the words of a list, and then with one more: both together."""
    rng = talk.rng
    if rng.random() < 0.35:
        items = new_items(talk, False, rng.choice((2, 3, 3, 4, 5, 6)))
        new = next(word for word in new_items(talk, False, 7) if word not in items)
        answer = rng.choice((f"There are **{len(items)}**.", f"**{len(items)}**: {', '.join(items)}.", f"**{len(items)}**."))  # fmt: skip
        _say(talk, ask_list(rng, f"①. {one(rng, COUNT)}", items), answer)
        thought = (
            f"Before: {', '.join(items)}, {len(items)}. Now: {new} too.\n{counted([*items, new])}\nSo {len(items) + 1}."
        )
        said = f"**{len(items) + 1}**, with *{new}*."
        return talk.turn(_TOO_COUNTED, thought, said, "count items", (f"{len(items) + 1}, with",), (new,))
    while (task := drawn_task(rng, "settle")).family not in ("count letters", "length"):
        pass
    word = a_word(talk, False)
    while (new := a_word(talk, False)) == word:
        pass
    first, done = int(_named(talk, task, word)), task.work(new)
    more = int(done.result)
    if not free("+", first, more):
        return None
    total = first + more
    thought = f"Before: {task.name}, {word}: {first}. Now: {new} too, so both together.\n{done.thought}\n{first} + {more} = {total}"  # fmt: skip
    said = f"*{new}* has {more}, so {first} + {more} = **{total}** in all."
    return talk.turn(_TOO, thought, said, task.family, (f"= {total} in all",), (quoted(rng, new),))


def _small_again(talk: Conversation) -> Example:
    """Words in capitals, and then small again; or big once more after that."""
    rng = talk.rng
    words = new_items(talk, False, rng.choice((1, 1, 1, 1, 2, 3)))
    joint = rng.choice((", ", " ")) if len(words) > 1 else ""
    small, big = joint.join(words), joint.join(words).upper()
    _say(talk, Message("user", as_typed(rng, rng.choice(_CAPITALS)).replace("@", small)), f"**{big}**")
    spelt = ", ".join(" ".join(word) for word in words)
    if rng.random() < 0.75:
        return talk.turn(SMALL, f"Before: {big}. Now: in small letters.\n{spelt}", f"**{small}**", "case", (small,))
    _say(talk, Message("user", as_typed(rng, rng.choice(frames(*SMALL)))), f"**{small}**")
    return talk.turn(_BIG, f"Before: {small}. Now: in capitals.\n{spelt.upper()}", f"**{big}**", "case", (small,))


def _just_written(talk: Conversation) -> Example | None:
    """How many letters, or words, the answer had that was just given."""
    rng = talk.rng
    kind = rng.random()
    if kind < 0.3:
        items = new_items(talk, False, rng.choice((2, 3, 4, 4, 5, 6)))
        text = rng.choice(("say ①", "write ①", "repeat ①", "repeat after me: ①", "copy this: ①", "type ①"))
        _say(talk, Message("user", as_typed(rng, text).replace("①", " ".join(items))), f"**{' '.join(items)}**")
        thought = f"My last answer: {' '.join(items)}.\n{counted(items)}\nSo {len(items)}."
        return talk.turn(_JUST_WORDS, thought, f"**{len(items)}** words.", "count items", (f"{len(items)} words",))
    if kind < 0.65:
        word = a_word(talk, False)
        said = word[::-1]
        _say(talk, asked(rng, one(rng, _REVERSED.asks), quoted(rng, word)), f"**{said}**")
    else:
        word, said = rng.choice(OPPOSITES)
        if word_is_held_out(said) or not said.isalpha():
            return None
        _say(talk, Message("user", as_typed(rng, rng.choice(_OPPOSITE_OF)).replace("@", word)), f"**{said}**.")
    thought = f"My last answer is {said}. The word is {said}.\n{numbered(said)}\nSo {len(said)}."
    return talk.turn(_JUST, thought, f"**{len(said)}** letters: *{said}*.", "length", (f"{len(said)} letters",))


@cache
def _turned_pairs() -> tuple[tuple[str, str], ...]:
    """Pairs of which each word has the other for its only opposite."""
    words = [word for pair in OPPOSITES for word in pair]
    return tuple(pair for pair in OPPOSITES if words.count(pair[0]) == words.count(pair[1]) == 1)


def _opposite(talk: Conversation) -> Example:
    """A word explained, and then its opposite; or the opposite of an opposite, which is the word itself."""
    rng = talk.rng
    if rng.random() < 0.25:
        word, other = rng.choice(_turned_pairs())[:: rng.choice((1, -1))]
        said = rng.choice((f"**{other}**.", f"The opposite of {word} is **{other}**."))
        _say(talk, Message("user", as_typed(rng, rng.choice(_OPPOSITE_OF)).replace("@", word)), said)
        thought = f"Before: the opposite of {word}, {other}. Now: the opposite of {other}: {word}."
        return talk.turn(_BACK, thought, f"The opposite of {other} is **{word}**.", "closed", (f"is {word}",))
    pair = rng.choice(_EXPLAINED)
    word, means, other, contrary = pair if rng.random() < 0.5 else (*pair[2:], *pair[:2])
    answer = rng.choice((f"*{word.capitalize()}* means: {means}.", f"**{word}**: {means}.", f"It means: {means}."))
    _say(talk, Message("user", as_typed(rng, rng.choice(_MEANS)).replace("@", word)), answer)
    thought = f"Before: {word}, {means}. Asked: its opposite. Opposite of {word}: {other}."
    return talk.turn(_OPPOSITE, thought, f"The opposite of {word} is **{other}**: {contrary}.", "closed", (f"is {other}",))  # fmt: skip


def _of_the_sorted(talk: Conversation, values: list[int], words: tuple[str, ...]) -> Example:
    """Numbers that were put in order: the second or third largest or smallest is counted from its end."""
    rng = talk.rng
    falls, place = rng.random() < 0.4, rng.choice((2, 2, 3))
    listed = list(map(str, sorted(values, reverse=falls)))
    frame = one(rng, NUMBERS_DOWN if falls else NUMBERS_UP)
    _say(talk, ask_list(rng, frame, list(map(str, values)), figures=True), f"**{', '.join(listed)}**")
    nth, front = _NUMBERED[place - 2], (words is _LARGE) == falls
    found = (listed if front else listed[::-1])[:place]
    path = f"so the {nth} {words[0]} is the {nth}{'' if front else ' from the end'}"
    thought = f"The list: {', '.join(listed)}.\n{'Largest' if falls else 'Smallest'} first, {path}: {counted(found)}."
    text = rng.choice(_NEXT_NAMED).format(n=nth, w=rng.choice(words))
    answer = f"**{found[-1]}** is the {nth} {words[0]}."
    return composed(talk, text, thought, answer, "largest", (f"{found[-1]} is the",))


def _next_best(talk: Conversation) -> Example | None:
    """The largest or smallest of some numbers, and then the second, the third, or all of them in order."""
    rng = talk.rng
    values = rng.sample(range(1, rng.choice((30, 100, 100, 1000, 6000))), rng.choice((3, 3, 4, 4, 5, 6)))
    if word_is_held_out(" ".join(map(str, sorted(values)))) or comparison_is_held_out(*sorted(values)[-2:]):
        return None
    down = rng.random() < 0.65
    best, words = (max(values), _LARGE) if down else (min(values), _LITTLE)
    if rng.random() < 0.25:
        return _of_the_sorted(talk, values, words)
    if rng.random() < 0.25:
        text, answer = rng.choice(_NOTED), f"Noted: {', '.join(map(str, values))}."
    else:
        text, answer = rng.choice(_ASK_BEST).format(w=rng.choice(words)), f"**{best}** is the {words[0]}."
    _say(talk, ask_list(rng, text, list(map(str, values)), figures=True), answer)
    kind = rng.random()
    if kind < 0.3:
        falls = rng.random() < 0.6
        answer = f"**{', '.join(map(str, sorted(values, reverse=falls)))}**"
        thought = f"The same numbers, {'largest' if falls else 'smallest'} first.\n{figures_thought(values, falls)}"
        return talk.turn(_ALL_DOWN if falls else _ALL_UP, thought, answer, "sort numbers", (answer.strip("*"),))
    place = 1 if kind < 0.8 or len(values) < 4 else 2
    name = f"{_NUMBERED[place - 1]} {words[0]}"
    ordered = sorted(values, reverse=down)
    asks = _NEXT_NAMED if answer.startswith("Noted") else _NEXT_BEST
    text = rng.choice(asks).format(n=_NUMBERED[place - 1], w=rng.choice(words))
    thought = f"The same numbers, now the {name}.\n{figures_thought(values, down)}\nIn order: {counted(list(map(str, ordered)))}"  # fmt: skip
    return composed(talk, text, thought, f"**{ordered[place]}** is the {name}.", "largest", (f"{ordered[place]} is the",))  # fmt: skip


_MAKERS: tuple[tuple[Callable[[Conversation], Example | None], int], ...] = (
    (_count_goes_on, 5), (_small_again, 3), (_just_written, 4), (_opposite, 4), (_next_best, 6),
)  # fmt: skip


def answer_turns(talk: Conversation) -> Example:
    """One of them."""
    return talk.one_of(_MAKERS)
