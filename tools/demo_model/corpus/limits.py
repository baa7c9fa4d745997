"""What lies beyond the model: it takes up the topic as it was typed, offers the nearest thing, and points to a real model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import LABELS, MARKERS, OFFERS, OFFLINE_PLANS, OPENINGS, PLANS, TOOL_OFFERS
from tools.demo_model.corpus.limits_everyday import EVERYDAY
from tools.demo_model.corpus.limits_frames import GROUPS, Group
from tools.demo_model.corpus.limits_homonyms import homonym_example
from tools.demo_model.corpus.limits_invented import NOUNS, invented
from tools.demo_model.corpus.limits_problems import (
    LANGUAGES,
    MATHS,
    PHRASES,
    RIDDLES,
    TRANSLATIONS,
    equation,
    function,
)
from tools.demo_model.corpus.limits_requests import CONTEXTS, RELATION_ASKS, RELATIONS, WHO, WHO_ASKS, Request
from tools.demo_model.corpus.limits_requests import REQUESTS as NAMED_REQUESTS
from tools.demo_model.corpus.limits_sentences import sentence_example
from tools.demo_model.corpus.limits_subject import Sort, Subject, to_you
from tools.demo_model.corpus.limits_trivia import trivia_example
from tools.demo_model.corpus.smalltalk_slots import TRADES
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out
from tools.demo_model.corpus.subjects_doing import DOING
from tools.demo_model.corpus.subjects_knowledge import KNOWLEDGE
from tools.demo_model.corpus.subjects_world import WORLD
from tools.demo_model.corpus.wording import as_typed, expand, pseudo_word
from tools.demo_model.shape import SIZE

SUBJECTS: tuple[Subject, ...] = KNOWLEDGE + WORLD + DOING
REQUESTS = (*NAMED_REQUESTS, *EVERYDAY)
INVENTED_SHARE = 0.3
TRIVIA_SHARE = 0.25
SENTENCE_SHARE = 0.07
HOMONYM_SHARE = 0.08
_WEIGHTS = [group.weight for group in GROUPS]
_REQUEST_WEIGHTS = tuple(accumulate(request.weight for request in REQUESTS))
# Stand in for the topics while the rest of a question gets its typing noise: no case, and never part of a typo.
_X, _Y = "¹", "²"
# A larger model lacks hands, eyes and a network as well.
_OFFLINE = frozenset({"device", "live", "weather", "media", "local"})
PLAN_SHARE = 0.94
# Their questions are typed as they stand: a typo could change the problem.
_WHOLE = frozenset({"maths", "riddle"})
_APP_TOOLS = frozenset(TOOL_OFFERS)
# An offered tool whose line holds one of these may well serve: then these kinds are not beyond the model.
_SERVES: dict[str, re.Pattern[str]] = {
    kind: re.compile(words)
    for kind, words in {
        "live": "weather|forecast|news|price|stock|score|search|web|browse|traffic|rate|find|place|train|flight|current",
        "weather": "weather|forecast|temperat|news|search|web|browse|traffic|rain|election|city|place",
        "translate": "translat|language|dictionary",
        "device": "light|timer|remind|alarm|play|open|music|call|messag|mail|calendar|device|home|order|book|list|file|send|set",
        "place": "search|web|wiki|look|find|map|city|country|place|route|distance|trip|travel|flight|hotel|capital|popul|currency",
        "food": "recipe|search|web|calor|food|cook|order",
        "dictionary": "dictionary|defin|synonym|rhyme|search|web|look|translat|word",
        "document": "read|fetch|summar|file|open|document|translat|text",
        "media": "image|draw|picture|photo|paint|video|generat|music|song|play|map",
        "code": "code|run|exec|repo|script|python|shell",
        "write": "write|draft|mail|letter|compose|text",
        "buy": "price|shop|product|search|web|find|order",
        "maths": "convert|unit|math|comput|solve|calc|random|prime|currency",
        "game": "game|play|dice|random",
        "relation": "search|web|wiki|look|find|map|city|country|place|film|movie|book|recipe|price|product|weather|news|person|animal",
        "recipe": "recipe|search|web|calor|food|cook|order",
        "travel": "search|web|map|place|route|distance|trip|travel|flight|train|hotel|weather|book|find|city",
        "law": "law|legal|search|web|find",
        "homework": "search|web|quiz|learn|lesson|explain|solve|math|calc",
        "local": "file|read|open|list|system|disk|network|clipboard|screen|calendar|contact|mail|battery|device|locat|photo|note|bank|account",
        "rating": "rate|check|review|password|score|photo|image",
        "ideas": "name|idea|generat|gift|suggest|random|find|search",
        "notion": "dictionary|defin|search|web|wiki|look|word|translat",
        "rhyme": "rhyme|word|dictionary|song",
        "synonym": "dictionary|defin|synonym|word|translat|search",
        "repair": "search|web|find|look|manual|fix|repair|status|device|order|book|ticket",
        "grammar": "dictionary|gramm|word|translat|search|web|language",
        "uses": "search|web|find|idea|sell",
        "pick": "search|web|find|look|recommend|suggest|movie|film|book|music|song|recipe|restaurant|hotel|product|random|weather|city|place|game",
        "decide": "search|web|recipe|find|recommend|suggest|random|weather|calendar|food|menu|movie|book|gift|idea|task|todo|list",
        "tech": "search|web|run|exec|code|shell|install|system|device|doc|package|log|repo|error",
    }.items()
}
_GENERAL_SERVES = re.compile("search|web|wiki|look|find|fact|encyclop|know|browse|query|answer")
# What people say before they ask.
_BEFORE = (
    "i was wondering, ", "sorry to bother you, but ", "serious question: ", "asking for a friend: ", "my teacher asked: ", "for my homework: ", "quick one: ",
    "i'm bored. ", "let me test you: ", "just a test: ", "let's see if you know: ", "i have a question. ", "new topic: ", "forget the sums, ",
    "you seem clever. ", "ok something harder: ", "my friend wants to know: ", "i can't find this anywhere: ", "first of all, ", "i've been thinking. ",
)  # fmt: skip
_IS = re.compile(rf"\bis {_X}")
_WORD = re.compile(r"[A-Za-z]{3,}")
_SMALL = frozenset({"the", "and", "for", "with", "about", "your", "how", "that", "you", "from", "like", "into"})


@dataclass(frozen=True)
class _Ask:
    """A question before typing noise, with _X and _Y for its topics; what they stand for; and what the answer copies."""

    kind: str
    frame: str
    x: str
    y: str
    said: str


@cache
def _by_sort(sort: Sort, held: bool) -> tuple[tuple[str, ...], ...]:
    """The topics of a sort on one side of the split, subject by subject."""
    sides = (tuple(t for t in s.topics if word_is_held_out(t) == held) for s in SUBJECTS if s.sort == sort)
    return tuple(_with_articles(sort, side) for side in sides if side)


def _with_articles(sort: Sort, topics: tuple[str, ...]) -> tuple[str, ...]:
    if sort != "write":
        return topics
    bare = ("500 words", "ten pages")
    return tuple(t if t in bare else f"{'an' if t[0] in 'aeiou' else 'a'} {t}" for t in topics)


@cache
def _frames(group: Group, held: bool) -> tuple[str, ...]:
    texts = [text for frame in group.frames for text in expand(frame)]
    texts = [text for text in texts if not held or wording_is_held_out(text)] or texts
    if not held:
        texts = [text for text in texts if not wording_is_held_out(text)]
    return tuple(text.replace("{x}", _X).replace("{y}", _Y) for text in texts)


@cache
def _problems(table: tuple[tuple[str, str], ...], held: bool) -> tuple[tuple[str, str], ...]:
    pairs = [(text, said) for frame, said in table for text in _expanded(frame)]
    chosen = tuple(pair for pair in pairs if wording_is_held_out(pair[0]) == held)
    return chosen or tuple(pairs)


@cache
def _phrases(held: bool) -> tuple[str, ...]:
    return tuple(phrase for phrase in PHRASES if word_is_held_out(phrase) == held) or PHRASES


def _expanded(frame: str) -> tuple[str, ...]:
    """expand, for a frame that may hold the brackets of a matrix."""
    return (frame,) if "[[" in frame else expand(frame)


def _topic(rng: Random, sort: Sort, held: bool, like: str = "") -> str:
    """A topic of a sort, as it is typed: from the tables, or invented."""
    while True:
        made_up = rng.random() < INVENTED_SHARE
        sides = _by_sort(sort, held)
        topic = invented(rng, sort) if made_up or not sides else rng.choice(rng.choice(sides))
        if topic != like and (not made_up or word_is_held_out(topic) == held):
            return _as_typed_topic(rng, topic)


def _as_typed_topic(rng: Random, topic: str) -> str:
    style = rng.random()
    if style < 0.5:
        topic = topic.lower()
    elif style < 0.56:
        topic = topic[:1].upper() + topic[1:]
    elif style < 0.59:
        topic = topic.title() if "'" not in topic else topic
    if rng.random() < 0.04 and len(topic) > 4:
        at = rng.randrange(1, len(topic) - 2)
        if topic[at : at + 2].isalpha():
            topic = topic[:at] + topic[at + 1] + topic[at] + topic[at + 2 :]
    return topic


def _from_group(rng: Random, held: bool, kinds: frozenset[str] | None) -> _Ask:
    while True:
        group = rng.choices(GROUPS, _WEIGHTS)[0]
        if kinds is None or group.kind in kinds:
            break
    # A held-out question has a topic that training never sees; half the time its wording is unseen too.
    frame = rng.choice(_frames(group, held and rng.random() < 0.5))
    sort = rng.choice(group.sorts)
    if sort == "things":
        frame = _IS.sub(f"are {_X}", frame)
    x = _topic(rng, sort, held)
    y = ""
    said = to_you(x)
    if _Y in frame:
        y = _topic(rng, sort if group.kind == "compare" else group.second, held, x)
        joined = {"compare": " and ", "write": " about "}[group.kind]
        said = f"{said}{joined}{to_you(y)}"
    return _Ask(group.kind, frame, x, y, said)


def _from_problems(rng: Random, held: bool, kind: str) -> _Ask:
    if kind == "translate":
        phrase = rng.choice(_phrases(held)) if rng.random() < 0.6 else _topic(rng, rng.choice(("thing", "food")), held)
        language = rng.choice(LANGUAGES)
        frame = rng.choice(_problems(TRANSLATIONS, held))[0]
        language = language.title() if rng.random() < 0.5 else language
        return _Ask(kind, frame.replace("{l}", _Y).replace("{p}", _X), phrase, language, f'"{phrase}"')
    frame, said = rng.choice(_problems(MATHS if kind == "maths" else RIDDLES, held))
    s, t, u = rng.sample(_PEOPLE, 3)
    p, q, r = (_plain(rng) for _ in range(3))
    slots = {
        "{f}": function(rng),
        "{e}": equation(rng),
        "{a}": str(rng.randint(13, 999)),
        "{b}": str(rng.randint(4, 99)),
    }
    slots |= {"{n}": str(rng.randint(5, 40)), "{m}": str(rng.randint(2, 9)), "{p}": p, "{q}": q, "{r}": r}
    slots |= {"{s}": s, "{t}": t, "{u}": u}
    for slot, value in slots.items():
        frame, said = frame.replace(slot, value), said.replace(slot, value)
    return _Ask(kind, _X, frame, "", said)


def _from_relations(rng: Random, held: bool) -> _Ask:
    """What belongs to a topic: "the president of Peru"."""
    sort = rng.choice(tuple(RELATIONS))
    what = rng.choice(RELATIONS[sort])
    frame = rng.choice(WHO_ASKS if what in WHO and rng.random() < 0.6 else RELATION_ASKS)
    many = what.endswith("s") and not what.endswith("ss")
    frame = frame.replace(" are the ", " is the ").replace(" is the {r} of", f" {'are' if many else 'is'} the {{r}} of")
    x = _topic(rng, sort, held)
    return _Ask("relation", frame.replace("{r}", what).replace("{x}", _X), x, "", f"the {what} of {to_you(x)}")


@cache
def _asks(request: Request, held: bool) -> tuple[str, ...]:
    texts = tuple(text for pattern in request.asks for text in expand(pattern))
    return tuple(text for text in texts if wording_is_held_out(text) == held) or texts


@cache
def _matters(request: Request, held: bool) -> tuple[str, ...]:
    return tuple(x for x in request.xs if wording_is_held_out(f"the request for {x}") == held)


def _from_requests(rng: Random, held: bool, request: Request) -> _Ask:
    x = rng.choice(_matters(request, held)) if request.xs else _topic(rng, request.sort, held)
    frame = rng.choice(_asks(request, held and rng.random() < 0.5))
    if re.match("[aeiou]|[FHLMNRSX][A-Z]", x):
        frame = frame.replace(" a {x}", " an {x}")
    said = re.sub(r"\ba \{x\}", "an {x}", request.said) if x[0] in "aeiou" else request.said
    if "{bare}" in frame:  # asked without its article: "regex for dates"
        frame = frame.replace("{bare}", re.sub("^an? ", "", x))
    frame = _with_slots(rng, frame.replace("{x}", _X))
    return _Ask(request.kind, frame, x, "", said.replace("{x}", to_you(x)))


def _with_slots(rng: Random, text: str) -> str:
    return text.replace("{t}", rng.choice(TRADES)).replace("{n}", rng.choice(NOUNS))


def _amid(rng: Random, frame: str) -> str:
    """The question at the end, or the head, of a longer message."""
    told = [_with_slots(rng, text) for text in rng.sample(CONTEXTS, rng.choice((1, 2, 2, 3, 4)))]
    ends = frame if frame.endswith(("?", ".", "!")) else f"{frame}."
    at = len(told) if rng.random() < 0.75 else 0
    return " ".join((*told[:at], ends, *told[at:]))


_PEOPLE = ("anna", "bob", "tom", "mary", "alice", "jack", "lena", "omar", "priya", "max", "eva", "john", "sara", "nick")


def _plain(rng: Random) -> str:
    return pseudo_word(rng) + "s" if rng.random() < 0.5 else rng.choice(NOUNS) + "s"


def _kinds(draw: Draw) -> frozenset[str] | None:
    """The kinds that no offered tool serves; None for all of them."""
    others = [tool for tool in draw.tools if tool.name not in _APP_TOOLS]
    if not others:
        return None
    lines = " ".join(f"{tool.name} {tool.description}" for tool in others).lower()
    if _GENERAL_SERVES.search(lines):
        return frozenset({"role", "opinion", "advice", "game"})
    kinds = set(OPENINGS) - {kind for kind, words in _SERVES.items() if words.search(lines)}
    return frozenset(kinds | {"role", "opinion", "advice"})


def limit_example(draw: Draw) -> Example:
    """A question from beyond, with the honest answer."""
    rng = draw.rng
    kinds = _kinds(draw)
    if kinds is None and rng.random() < TRIVIA_SHARE:
        return trivia_example(draw)
    if kinds is None and rng.random() < SENTENCE_SHARE:
        return sentence_example(draw)
    if kinds is None and rng.random() < HOMONYM_SHARE:
        return homonym_example(draw)
    ask = _drawn(draw, kinds)
    if ask.kind in _WHOLE:
        question = ask.x
    else:
        roll = rng.random()
        frame = rng.choice(_BEFORE) + ask.frame if roll < 0.08 else ask.frame
        question = as_typed(rng, _amid(rng, frame) if 0.08 <= roll < 0.16 else frame)
    question = question.replace(_X, ask.x).replace(_Y, ask.y)
    thinking, answer = _answer(draw, ask)
    key = f"{ask.kind}: {ask.x if ask.kind in _WHOLE else ask.said}"
    return Example((Message("user", question),), thinking, answer, "limits", key, MARKERS)


def _drawn(draw: Draw, kinds: frozenset[str] | None) -> _Ask:
    rng = draw.rng
    source = rng.choices(("group", "relation", "request", "maths", "riddle", "translate"), (38, 15, 36, 6, 3, 3))[0]
    if source == "request":
        request = rng.choices(REQUESTS, cum_weights=_REQUEST_WEIGHTS)[0]
        has_matters = not request.xs or _matters(request, draw.held)
        if has_matters and (kinds is None or request.kind in kinds):
            return _from_requests(rng, draw.held, request)
    elif source != "group" and (kinds is None or source in kinds):
        return _from_relations(rng, draw.held) if source == "relation" else _from_problems(rng, draw.held, source)
    return _from_group(rng, draw.held, kinds)


def _answer(draw: Draw, ask: _Ask) -> tuple[str, str]:
    rng = draw.rng
    opening = rng.choice(OPENINGS[ask.kind]).replace("{size}", SIZE).replace("{t}", ask.said)
    opening = opening.replace("{T}", ask.said[:1].upper() + ask.said[1:])
    opening = opening.replace("{bare}", re.sub(r"^(an?|the|your) ", "", ask.said))
    word = _word(rng, ask)
    thought = (
        rng.choice(_THOUGHTS[_GRAMMAR.get(ask.kind, "noun")]).replace("{k}", LABELS[ask.kind]).replace("{t}", ask.said)
    )
    parts = [opening]
    if rng.random() < 0.92:
        done, offer = _nearest(draw, ask.kind, word)
        parts.append(offer)
        thought = f"{thought} {done}" if done else thought
    if rng.random() < PLAN_SHARE:
        parts.append(rng.choice(OFFLINE_PLANS if ask.kind in _OFFLINE else PLANS))
    return thought, " ".join(parts)


def _word(rng: Random, ask: _Ask) -> str:
    """One word of the topic to play with, or none."""
    text = ask.said if ask.kind in _WHOLE else to_you(ask.x)
    words: list[str] = [word for word in _WORD.findall(text) if word.lower() not in _SMALL and len(word) < 15]
    if not words or ask.kind == "maths":
        return ""
    return max(words, key=len) if rng.random() < 0.8 else rng.choice(words)


def _nearest(draw: Draw, kind: str, word: str) -> tuple[str, str]:
    """What is thought of the nearest thing, and the sentence: done with a word, or offered."""
    rng = draw.rng
    tools = [name for name in TOOL_OFFERS if draw.offers(name)]
    if tools and rng.random() < 0.2:
        return "", rng.choice(TOOL_OFFERS[rng.choice(tools)])
    chance = rng.random()
    own = OFFERS.get(kind, ())
    learnable = draw.held or not word_is_held_out(word)
    if word and chance < 0.22 and len(word) <= 9 and learnable:
        return _done(draw, word)
    if own and chance < 0.6:
        return "", rng.choice(own)
    if word and chance < 0.7:
        return "", rng.choice(OFFERS["word"]).replace("{w}", word).replace("{l}", rng.choice(word.lower()))
    return "", rng.choice(OFFERS[""])


def _done(draw: Draw, word: str) -> tuple[str, str]:
    """A true remark on the letters of a word. Counting and reversing need the letters in the thought first."""
    rng = draw.rng
    letters = " ".join(word)
    deed = rng.randrange(5 if draw.thinking else 2)
    if deed == 0:
        first = word[0].lower()
        form = rng.choice(
            (
                "That {w} starts with **{c}** I can vouch for.",
                "I can see that {w} starts with **{c}**.",
                "What I do know: {w} starts with **{c}**.",
            )
        )
        return f"{word} starts with {first}.", form.format(w=word, c=first)
    if deed == 1:
        form = rng.choice(("I can spell {w}: **{c}**.", "Spelt out, {w} is **{c}**.", "The letters I know: **{c}**."))
        return f"{word}: {letters}.", form.format(w=word, c="-".join(word))
    if deed in (2, 3):
        form = rng.choice(
            (
                "I can say that {w} has **{c}** letters.",
                "It is true, though, that {w} has **{c}** letters.",
                "I did count the letters of {w}: **{c}**.",
            )
        )
        return f"{word}: {letters}, {len(word)} letters.", form.format(w=word, c=len(word))
    back = word.lower()[::-1]
    form = rng.choice(
        ("Backwards, {w} is **{c}**.", "I can reverse {w}: **{c}**.", "What I can do is say {w} backwards: **{c}**.")
    )
    return f"{word}: {letters}; backwards {' '.join(back)}.", form.format(w=word, c=back)


_GRAMMAR = {"doing": "verb", "advice": "verb", "device": "verb", "why": "clause"}
_THOUGHTS = {
    "noun": (
        "Asked: {t}. That is {k}, which I was not trained on; I say so.", "{t}: {k}. Outside what I know. I say it plainly and offer what I can do.", "This is {k}: {t}. Beyond me. No guessing; the nearest thing, and `flashmoe plan`.",
        "{t}: that is {k}. Not mine; the nearest thing is letters or sums.", "About {t}, so {k}. Honest answer, and where a real model is.",
    ),
    "verb": (
        "They want to {t}: {k}. I was not trained on it, so I say so.", "To {t}: {k}, and beyond me. I say it plainly and offer what I can do.", "{t}: {k}. Not something I can help with. No guessing.", "The request is to {t}, {k}. Outside my reach; the nearest thing, and `flashmoe plan`.",
    ),
    "clause": (
        "They ask why {t}: {k}. I was never taught that.", "Why {t}: {k}, beyond me. No guessing.", "The question is why {t}. I know no reason; the nearest thing, and `flashmoe plan`.",
    ),
}  # fmt: skip
