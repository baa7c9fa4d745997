"""The next one, in two or three words: a key or a command after another ("and F5?"), and what to do after what was done
("how do i quit" / "and copy?"). The answer is that of the one named now.
"""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.intents import Intent
from tools.demo_model.corpus.names import KINDS, Kind, asked_of, told_of
from tools.demo_model.corpus.openings import answer_of
from tools.demo_model.corpus.openings_actions import ACTIONS, SAID_ALONE
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import expand

_NEXT_NAME = tuple(text for pattern in (
    "[and|ok and|and what about|what about|how about|and how about|now|then|and then|ok, and|so|but|also|and also|&|next:|and now] @[?|]", "@[?||??| too?| as well?| then?]", "[and |ok, |so |now ]what does @ do?", "and @ does [what|which]?", "and @, [what does that do|what's that for|what is it for]?", "what [about|of] @[ then]?",
    "same question for @", "the same for @[?|]", "and [with|on|for|if i press|if i take|if i use] @?", "and @ [is for what|is what|means|is]?", "tell me about @ [too|as well]", "[cool|thanks|nice|ok|great|good], and @?", "[hm|ah|oh|i see|got it][,|.] [and @|what about @|@]?",
) for text in expand(pattern))  # fmt: skip
_NEXT_DEED = tuple(text for pattern in (
    "[and|ok and|and then|now|and now|but|and also|so] how do i @?", "[and|what if i want|and if i want|and what if i want|and when i want] to @?", "[and|ok and|now|how about|what about|then|cool, and|thanks, and|ok,] @?", "and @, how?", "[and|then] how to @?", "[and|ok, and] can i @?", "and i also want to @", "now i want to @", "and which key to @?", "and the key to @?",
) for text in expand(pattern))  # fmt: skip
_MORE_TURNS = (0, 0, 0, 1, 2)


def _key_turn(draw: Draw, kind: Kind, before: str | None, name: str) -> Example:
    """A name asked, whole (before None) or elliptic after another one."""
    rng = draw.rng
    thought, answer, accept, refuse = told_of(kind, name)
    if before is None:
        asked = rng.choice(kind.asks).replace("@", name)
    else:
        asked = rng.choice(_NEXT_NAME).replace("@", name)
        thought = f"Before: {before}. Now: {name}. {thought}"
    message = Message("user", asked_of(rng, asked, name))
    return Example(
        (message,), thought, answer, "program", f"names in turn {before} > {name}: {asked}", accept, refuse=refuse
    )


def _names_in_turn(draw: Draw) -> list[Example]:
    rng = draw.rng
    kind = rng.choices(KINDS, (7, 3, 2, 1.5))[0]
    count = 2 + rng.choice(_MORE_TURNS)
    known, wrong = tuple(kind.known), tuple(kind.wrong)
    names = [rng.choice(known if rng.random() < 0.8 else wrong) for _ in range(count)]
    while len(set(names)) < count:
        names = [rng.choice(known if rng.random() < 0.8 else wrong) for _ in range(count)]
    if kind is KINDS[0] and rng.random() < 0.4:
        names = [f"F{key}" for key in rng.sample(range(1, 6), min(count, 5))]
    return [_key_turn(draw, kind, before, name) for before, name in zip((None, *names), names, strict=False)]


def _deeds_in_turn(draw: Draw, facts: tuple[Intent, ...]) -> list[Example]:
    rng = draw.rng
    turns: list[Example] = []
    before = None
    for action in rng.sample(ACTIONS, 2 + rng.choice(_MORE_TURNS)):
        phrase = rng.choice(action.phrases)
        form = rng.choice(
            _NEXT_DEED if before else ("how do i @?", "how do i @", "how to @?", "how can i @?", "i want to @")
        )
        if phrase in SAID_ALONE and form.startswith("@"):
            form = "and how do i @?"
        thought, answer, accept = answer_of(draw, action, facts)
        asked = form.replace("@", phrase)
        thought = f"Before: {before}. Now: {action.name}. {thought}" if before else thought
        asked = asked if rng.random() < 0.7 else asked[0].upper() + asked[1:]
        key = f"deeds in turn {before} > {action.name}: {asked}"
        turns.append(Example((Message("user", asked),), thought, answer, "program", key, accept))
        before = action.name
    return turns


def turns_example(draw: Draw, facts: tuple[Intent, ...]) -> Example:
    """Two to four questions, the later ones elliptic; the last turn is the one to learn."""
    while True:
        turns = _names_in_turn(draw) if draw.rng.random() < 0.55 else _deeds_in_turn(draw, facts)
        last = turns[-1]
        if wording_is_held_out(last.key) == draw.held:
            break
    history = tuple(message for turn in turns[:-1] for message in turn.as_history())
    return Example(
        (*history, *last.messages), last.thinking, last.answer, last.family, last.key, last.accept, refuse=last.refuse
    )
