"""A word or two in reply, whatever came before: ok, lol, thanks, no, wrong, why, more, huh, you sure; and the same as a
first message. Of sums, words, lists and the program the doubts are `followups` and `revisions`; of refusals and jokes
`smalltalk_second`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tools.demo_model.corpus.closed import closed_example
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.recall import introduction_example
from tools.demo_model.corpus.smalltalk import SMALLTALK, opens_only, smalltalk_example
from tools.demo_model.corpus.smalltalk_computing import COMPUTING
from tools.demo_model.corpus.smalltalk_hardware import HARDWARE
from tools.demo_model.corpus.smalltalk_short import KEPT, MORE, SHORT, SHORT_FIRST, SURE, WHAT, WHY, WRONG
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_INTENTS = {intent.name: intent for intent in reversed(SMALLTALK)}
_NAMES = tuple(SHORT)
_WEIGHTS = tuple({"okay": 4.0, "thanks": 2.5, "laughter": 2.5, "cool": 2.0}.get(name, 1.0) for name in _NAMES)
# After a question of mine these would be an answer to it.
_ANSWERS_AN_OFFER = frozenset({"okay", "unsure", "hmm", "cool", "never mind", "stop", "laughter"})

# What is said; the thought; the answers; what marks a right one. {a}: the answer before, {p}: the same without stars.
Reply = tuple[tuple[str, ...], str, tuple[str, ...], tuple[str, ...]]
_OF_A_FACT: tuple[Reply, ...] = (
    (SURE + WRONG, "They doubt my last answer. It begins: {p}", ("That is what I learnt: {a}",), ("what i learnt",)),
    (WHY, "Before: {p} Asked: why. The reason I was not taught.", ("The reasons I was not taught, only that it is so: {a}",), ("only that it is so",)),
    (MORE, "Before: {p} They want more. I know no more of it.", ("No more than that: it is all I learnt of it.", "That is all I know of it; I will not make up the rest."), ("it is all", "that is all")),
    (WHAT, "Before: {p} They did not follow. I say it again.", ("I mean this: {a}", "Once more, then: {a}"), ("i mean this", "once more")),
)  # fmt: skip
_OF_TALK: tuple[Reply, ...] = (
    (SURE, "They doubt it. It was talk; I may be wrong.", ("As sure as a small model can be, which is not very: check what matters.", "I think so, but I can be wrong; check what matters to you."), ("check",)),
    (WRONG, "They say it is not so. I may be wrong.", ("So I was trained to say; I may be wrong, being very small.", "I may be wrong: check what matters. With sums I stand on safer ground."), ("may be wrong",)),
    (WHY, "Why did I say it? I was trained to.", ("No deep reason: I was trained to answer so. Of a sum I can show every step.", "Because I was trained to say such things; there is no more behind it."), ("was trained",)),
    (MORE, "They want more of it. There is no more.", ("That was all of it: my talk is short. A sum, a word or a tiny story next?", "That was all of it. Ask me for a joke, or what an expert is."), ("all of it",)),
    (WHAT, "They did not follow. It was only talk; I start anew.", ("It was only talk, nothing to puzzle over. Ask me for a sum, a word, or how this program works.", "Only talk of mine. What would you like: a sum, a word, a tiny story?"), ("only talk",)),
)  # fmt: skip
_OF_THE_TOLD: tuple[Reply, ...] = (
    (WRONG, "I took down something wrong. I ask for it anew.", ("Then I misread it, sorry. Tell me once more, and I go by that.", "Sorry, I misread that. Say it again in a short line, please."), ("misread",)),
    (KEPT, "Do I keep it? As long as we talk.", ("Yes, I keep it as long as this conversation lasts. Ask me about it later.", "Yes: I keep what you told me until this conversation ends."), ("i keep",)),
    (WHY, "Why do I keep it? To answer with it later.", ("So that you can ask me about it later, in this conversation.", "You told me, so I keep it: ask me about it later."), ("later",)),
    (WHAT, "They did not follow. I keep what they told me.", ("I keep what you told me, no more: ask me about it later.", "I only took down what you told me. You can ask me about it later."), ("later",)),
)  # fmt: skip
_FACTS = frozenset(intent.name for intent in (*COMPUTING, *HARDWARE))
# Nothing is made light of after these.
_HARD = re.compile("emergency|sorry|trust|doctor").search
_WAITS = re.compile(r"\?$|say when you give up|higher or lower|: just ask|rock, paper", re.IGNORECASE).search


def _said(draw: Draw, texts: tuple[str, ...]) -> str:
    sides = tuple(text for text in texts if wording_is_held_out(text) == draw.held) or texts
    return draw.rng.choice(sides)


def _meant(draw: Draw, name: str, texts: tuple[str, ...]) -> Example:
    """A short reply with the answer of the intent that it means."""
    rng, intent = draw.rng, _INTENTS[name]
    said = _said(draw, texts)
    made = Example((Message("user", as_typed(rng, said)),), rng.choice(intent.thoughts), rng.choice(intent.answers), "smalltalk", f"{name}: {said}", intent.accept or intent.answers)  # fmt: skip
    return made.led_by(f"Talk: {name}")


def _first(draw: Draw) -> Example:
    among = SHORT_FIRST if draw.rng.random() < 0.6 else SHORT
    name = draw.rng.choice(tuple(among))
    return _meant(draw, name, among[name])


def _of_anything(draw: Draw) -> Example:
    """One to three turns, short replies among them, and a short reply."""
    rng, talk = draw.rng, Conversation(draw)
    name = rng.choices(_NAMES, _WEIGHTS)[0]
    while True:
        talk.messages = []
        talk.fill(rng.choice((1, 1, 1, 2)))
        if _HARD(talk.messages[-1].content):
            continue
        for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
            earlier = rng.choices(_NAMES, _WEIGHTS)[0]
            if not _WAITS(talk.messages[-1].content) or earlier not in _ANSWERS_AN_OFFER:
                talk.say(_meant(replace(draw, held=False), earlier, SHORT[earlier]))
        if not _WAITS(talk.messages[-1].content) or name not in _ANSWERS_AN_OFFER:
            return talk.finish(_meant(draw, name, SHORT[name]))


def _replied(draw: Draw, first: Example, replies: tuple[Reply, ...]) -> Example:
    rng = draw.rng
    has_reason = replies is _OF_A_FACT and ":" in first.answer  # it is told with the answer, or is the answer's own
    said, thought, answers, marks = rng.choice([reply for reply in replies if reply[0] is not WHY or not has_reason])
    asked = _said(draw, said)
    thought = thought.replace("{p}", first.answer.replace("*", ""))
    answer = rng.choice(answers).replace("{a}", first.answer)
    messages = (*first.as_history(), Message("user", as_typed(rng, asked)))
    return Example(messages, thought, answer, "smalltalk", f"{first.key} > {asked}", marks)


def _single(draw: Draw, maker: Callable[[Draw], Example]) -> Example:
    """A first turn that says something, and asks nothing back."""
    while True:
        made = maker(replace(draw, held=False))
        plain = not made.steps and "\n" not in made.answer and len(made.answer) < 110 and not _HARD(made.answer)
        if plain and len(made.messages) == 1 and not _WAITS(made.answer) and not opens_only(made):
            return made


def _of_a_fact(draw: Draw) -> Example:
    while "know" in (first := _single(draw, closed_example)).answer:  # what it does not know is `smalltalk_second`'s
        pass
    return _replied(draw, first, _OF_A_FACT)


def _of_talk(draw: Draw) -> Example:
    first = _single(draw, smalltalk_example)
    fact = first.key.partition(":")[0] in _FACTS
    return _replied(draw, first, _OF_A_FACT if fact else _OF_TALK)


def _of_the_told(draw: Draw) -> Example:
    return _replied(draw, _single(draw, introduction_example), _OF_THE_TOLD)


_MAKERS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (_of_anything, 5), (_first, 3), (_of_a_fact, 2), (_of_talk, 2), (_of_the_told, 1.5),
)  # fmt: skip


def shortly_example(draw: Draw) -> Example:
    """A reply of a word or two, after something or as the first message."""
    maker = draw.rng.choices([maker for maker, _ in _MAKERS], [weight for _, weight in _MAKERS])[0]
    return maker(draw)
