"""Turns that go on from a fact or a joke: "and of italy?", "what about ten?"; and another joke that was not told yet."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.closed import TOPICS, Topic
from tools.demo_model.corpus.closed_unknown import UNKNOWN, Unknown
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.jokes import LINES, another_thought, opening
from tools.demo_model.corpus.smalltalk_slots import typed_around
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out

# What a topic is about, for the thought; and the small word its elliptic question may keep.
_ABOUT = {
    "capital": ("the capital of", "of"), "opposite": ("the opposite of", "of"), "plural": ("the plural of", "of"), "animal sound": ("sound of:", "of a"), "sides of a shape": ("sides of:", "of a"),
    "next day": ("the day after", "after"), "day before": ("the day before", "before"), "next month": ("the month after", "after"), "month before": ("the month before", "before"), "days in a month": ("the days of", "in"), "next season": ("the season after", "after"), "next letter": ("the letter after", "after"),
    "letter before": ("the letter before", "before"), "next planet": ("the planet after", "after"), "n-th month": ("the month", ""), "n-th letter": ("the letter", ""), "n-th planet": ("the planet", ""), "number in words": ("in words:", ""), "number from words": ("in figures:", ""),
    "to roman": ("in Roman numerals:", "of"), "from roman": ("the number of", "of"), "even or odd": ("even or odd:", ""), "prime": ("prime or not:", ""), "power of two": ("two to the power of", ""),
}  # fmt: skip
_WEIGHTS = {
    "capital": 6.0,
    "opposite": 3.0,
    "plural": 2.0,
    "animal sound": 2.0,
    "number in words": 1.0,
    "number from words": 0.7,
}
_PLACED = (
    "and % {x}?",
    "and % {x}",
    "% {x}?",
    "what about % {x}?",
    "and what's it % {x}?",
    "ok, and % {x}?",
    "how about % {x}?",
    "now % {x}",
    "and the one % {x}?",
    "then % {x}?",
)
_BARE = frames(
    "and {x}?", "and {x}", "what about {x}?", "how about {x}?", "{x}?", "{x}", "and for {x}?", "same for {x}[| please]", "the same for {x}", "now {x}[| please]", "ok, and {x}?", "{x} too", "{x}, please", "[nice|thanks|great|cool|ok|right], and {x}?", "next: {x}", "then {x}?", "and what about {x}?", "do {x}", "what of {x}?", "also {x}",
    "and if i say {x}?", "try {x}", "one more: {x}", "and with {x}?", "same question, {x}", "{x}, do you know that too?", "i also need {x}", "now for {x}", "and {x} is?", "so {x}?", "can you do {x} too?", "hm, and {x}?", "what would {x} be?", "and again for {x}", "let's take {x}", "change it to {x}", "{x} instead", "sorry, i meant {x}",
)  # fmt: skip


@cache
def _topics() -> tuple[tuple[Topic, Unknown | None], ...]:
    unknown = {one.like: one for one in UNKNOWN if one.like}
    return tuple((topic, unknown.get(topic.name)) for topic in TOPICS if topic.name in _ABOUT)


@cache
def _asks(topic: Topic) -> tuple[str, ...]:
    return tuple(text for text in frames(*topic.asks) if not wording_is_held_out(text))


def _worded(x: str, y: str, *patterns: str) -> list[str]:
    texts = [text.replace("{x}", x).replace("{y}", y) for text in patterns]
    if x[0].lower() in "aeio":
        texts = [text.replace(f" a {x}", f" an {x}").replace(f"A {x}", f"An {x}") for text in texts]
    return [text if text[:1] == "`" else text[:1].upper() + text[1:] for text in texts]


def _typed(talk: Conversation, pattern: str, x: str) -> Message:
    article = pattern.replace(" a {x}", " an {x}") if x[0].lower() in "aeio" else pattern
    return Message("user", typed_around(talk.rng, article, x) if not x[:1].isdigit() else article.replace("{x}", x))


def _fact_turn(talk: Conversation, topic: Topic, unknown: Unknown | None, elliptic: bool, seen: list[str]) -> Example:
    """The topic asked in full, or of something else with no more than that."""
    rng = talk.rng
    about, small = _ABOUT[topic.name]
    x, y = rng.choice([fact for fact in topic.facts if fact[0] not in seen] or topic.facts)
    known = not (elliptic and unknown and rng.random() < 0.25)
    if not known and unknown:
        x = rng.choice([one for one in unknown.xs if not word_is_held_out(one)] or unknown.xs)
    pattern = rng.choice(_asks(topic))
    thought = ""
    if elliptic:
        placed = small and rng.random() < 0.4
        pattern = rng.choice(_PLACED).replace("%", small) if placed else rng.choice(_BARE)
        thought = f"Asked before: {about} {seen[-1]}. Now {about} {x}.\n"
    seen.append(x)
    message = _typed(talk, pattern, x)
    if not known and unknown:
        answer = _worded(x, "", rng.choice(unknown.answers))[0]
        return Example((message,), f"{thought}{'That one I do not know.' if unknown.plan else 'That is past the end.'}", answer, "closed", f"{topic.name} {x}", unknown.accept)  # fmt: skip
    said = _worded(x, y, *topic.answers)
    accept = (y.lower(),) if len(y) > 1 or y.isdigit() else tuple(text.lower().replace("*", "") for text in said)
    thought += _worded(x, y, rng.choice(topic.thoughts))[0]
    return Example((message,), thought, rng.choice(said), "closed", f"{topic.name} {x}", accept)


def fact_turns(talk: Conversation) -> Example:
    """A closed fact asked, and then the same of something else, in an elliptic question."""
    topic, unknown = talk.rng.choices(_topics(), [_WEIGHTS.get(topic.name, 1.0) for topic, _ in _topics()])[0]
    seen: list[str] = []
    talk.say(_fact_turn(talk, topic, unknown, False, seen))
    for _ in range(talk.rng.choice((0, 0, 0, 1, 2))):
        talk.say(_fact_turn(talk, topic, unknown, True, seen))
    return _fact_turn(talk, topic, unknown, True, seen)


_JOKE = frames("tell me a joke", "a joke[| please]", "joke[|?|!]", "do you know a joke?", "make me laugh", "say something funny", "[got|know] any jokes?", "tell me something funny", "i want a joke")  # fmt: skip
_ANOTHER = frames(
    "another[| one| joke| one please| joke please|?]", "one more[| joke| please|?]", "tell me another[| one| joke]", "[a different|a new|another new] [one|joke][| please]", "next[| one| joke]", "more[| jokes| please|!]", "give me another[| one]", "[haha|lol|nice|good|ok|hm|great|funny], another[| one| please]", "[can i have|i want|i'd like|let's hear] another[| one| joke]",
    "have you got another[| one]?", "any others?", "got more?", "and one more", "encore!", "keep going", "again", "do you know [another|others|more]?", "not that one, another", "i know that one[|, another| already]", "you told me that one[| already]", "that was the same[|, another please]", "tell me one i don't know", "one i haven't heard[| yet]", "the next one", "don't repeat yourself, another joke", "what else have you got?",
)  # fmt: skip
_ANOTHER_JOKE = tuple(text for text in _ANOTHER if "joke" in text)


def joke_turns(talk: Conversation) -> Example:
    """A joke, and another that is the next one in the order they are known by: none is told twice."""
    rng = talk.rng
    start, count = rng.randrange(len(LINES)), rng.choice((1, 1, 1, 2, 2, 3, 4))
    told = [LINES[(start + index) % len(LINES)] for index in range(count + 1)]
    for index, joke in enumerate(told[:-1]):
        talk.say(talk.turn((rng.choice(_ANOTHER if index else _JOKE),), "", joke, "joke", ()))
    asks = _ANOTHER
    if rng.random() < 0.15:  # something else in between: then only what names it
        talk.say(_something_else(talk))
        asks = _ANOTHER_JOKE
    thought = another_thought(told[:-1], told[-1])
    return talk.turn((rng.choice(asks),), thought, told[-1], "joke", (opening(told[-1]),))


def _something_else(talk: Conversation) -> Example:
    while (made := talk.other()).family == "joke":
        pass
    return made
