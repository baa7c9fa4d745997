"""An intent: the ways to ask one thing, the thought before the answer, and the answers.

Small talk, identity and the facts about the program are tuples of intents.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, chain
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

# What may be asked about a thing that has a name; {x} is the name, {is} "is" or "are", {does} "does" or "do".
_ABOUT = (
    "what {is} {x}?", "what's {x}?", "what {does} {x} mean?", "explain {x}", "tell me about {x}", "{x}?", "{x}", "{x}??",
    "can you explain {x}?", "what do you know about {x}?", "how {does} {x} work?", "what {is} {x} for?",
    "i don't [understand|get] {x}", "what do you mean by {x}?", "define {x}", "describe {x}", "{x}, what's that?",
    "could you tell me what {x} {is}?", "give me a short explanation of {x}", "explain {x} like i'm five", "eli5 {x}",
    "explain {x} [simply|briefly|in one sentence|to me|in detail|to a child|in simple words|in plain english]",
    "what is meant by {x}?", "help me understand {x}", "more about {x}", "and what {is} {x}?", "what exactly {is} {x}?",
    "info on {x}", "meaning of {x}", "never heard of {x}", "{x} explained", "i keep reading about {x}, what is it?",
    "what's the deal with {x}?", "why {does} {x} matter?", "what {is} {x} in simple terms?", "can you describe {x}?",
    "someone mentioned {x}, what's that?", "a word on {x}?", "what's all this about {x}?", "i have no idea what {x} {is}",
    "what {is} {x} good for?", "what's the point of {x}?", "what's the purpose of {x}?",
    "what should i know about {x}?", "teach me about {x}", "i want to understand {x}", "{x} - what is it?",
    "what {is} {x} in this program?", "somebody explain {x}", "what would you say {x} {is}?", "{x} in a nutshell",
    "i forgot what {x} {is}", "remind me what {x} {is}", "it says {x}, what does that mean?", "{x}, in short?",
    "the word {x} means nothing to me", "how would you explain {x} to my [boss|grandmother|colleague]?",
    "what role {does} {x} play?", "confused about {x}", "quick summary of {x}",
    "what means {x}?", "{x} {is} what?", "what {is} that, {x}?", "it stands {x} there, what is that?",
    "what you mean with {x}?", "please what {is} {x}?", "can somebody tell me what {x} {is}?", "{x}, sorry?",
)  # fmt: skip

# The same for what is the model's own: "your size".
_ABOUT_YOURS = (
    "{x}?", "{x}", "what [is|are|about] {x}?", "tell me about {x}", "tell me [more|something] about {x}", "describe {x}",
    "explain {x}", "talk about {x}", "can you describe {x}?", "what can you say about {x}?", "more about {x}",
    "i'd like to know {x}", "i want to know about {x}", "say a word about {x}", "could you tell me about {x}?",
    "what do you know about {x}?", "let's talk about {x}", "info on {x}", "can i hear about {x}?", "go into {x}",
    "what should i know about {x}?", "remind me of {x}", "i forgot {x}", "show me {x}", "i'm curious about {x}",
)  # fmt: skip

# How to do what can be done; {x} is a verb and its object.
_TO = (
    "how do i {x}?", "how to {x}", "how to {x}?", "how can i {x}?", "can i {x}?", "{x}", "is there a way to {x}?",
    "i want to {x}", "[what|which key] do i press to {x}?", "help me {x}", "is it possible to {x}?",
    "i'd like to {x}", "[tell|show] me how to {x}", "what's the way to {x}?", "how would i {x}?",
    "i need to {x}, how?", "i can't figure out how to {x}", "does it let me {x}?", "how does one {x}?",
    "i can't {x}", "what is the key to {x}?", "any way to {x}?", "where do i {x}?", "am i able to {x}?",
    "i don't know how to {x}", "what should i do to {x}?", "let me {x}", "trying to {x}, how?", "how on earth do i {x}?",
    "i forgot how to {x}", "what do i [have to|need to] do to {x}?", "i wish i could {x}", "can one {x}?",
    "steps to {x}?", "quickest way to {x}?", "what lets me {x}?", "please {x}", "can you {x} for me?",
    "if i want to {x}, what then?", "remind me how to {x}", "is there a [key|command|setting] to {x}?",
    "how i can {x}?", "please how to {x}?", "with which key can i {x}?", "i search how to {x}", "must i press something to {x}?",
    "explain me how to {x}", "gotta {x}, how?", "how it is possible to {x}?", "hw do i {x}", "need to {x} rn",
)  # fmt: skip

# Other ways to begin the same question, drawn anew each time.
_BEGINNINGS = {
    "what is ": ("what's ", "whats ", "what exactly is ", "wat is ", "tell me what is "),
    "what are ": ("what're ", "what exactly are ", "wat are "),
    "how do i ": ("how can i ", "how would i ", "how do you ", "how could i ", "how should i ", "how does one "),
    "how can i ": ("how do i ", "how could i ", "in what way can i "),
    "can i ": ("could i ", "is it possible to ", "may i ", "am i able to ", "can you ", "could one "),
    "are you ": ("r u ", "are u ", "you are ", "is it true that you are "),
    "do you ": ("do u ", "d'you ", "does flint "),
    "can you ": ("could you ", "can u ", "are you able to "),
    "why is ": ("why's ", "any idea why is "),
    "explain ": ("explain to me ", "please explain ", "can you explain ", "could you explain "),
    "tell me about ": ("say something about ", "tell me a bit about ", "talk about ", "what about "),
    "is there ": ("isn't there ", "do we have ", "is there actually "),
    "does ": ("will ", "so does ", "and does "),
    "is it ": ("is this ", "so is it "),
    "where are ": ("where r ", "in which place are "),
}  # fmt: skip

# What people write around a question.
_LEADS = (
    "lol ", "haha ", "lmao ", "omg ", "wtf ", "bruh, ", "hm ", "wait, ", "oh ", "ok computer, ", "ha, ",
    "i'm new here. ", "i am new to this. ", "sorry if this is obvious, but ", "stupid question: ",
    "i read the readme but ", "my colleague asked me: ", "i'm just looking around. ", "first time here. ",
    "i've been playing with this for a bit. ", "i don't know much about this stuff. ", "one thing i don't get: ",
    "ok nice. ", "cool. ", "interesting. ", "thanks. ", "great, ", "i was wondering, ", "maybe you know: ",
    "before i go on: ", "another question: ", "next: ", "out of curiosity, ", "serious question: ", "short one: ",
    "i just installed this. ", "i looked at the screen and wondered: ", "so i'm trying this out. ", "last question: ",
)  # fmt: skip
_TAILS = (
    " i'm not a programmer", " keep it short", " in one sentence", " i'm curious", " i have no idea",
    " short answer please", " (asking for a friend)", " if you know", " i forgot", " just roughly", " explain simply",
    " no rush", " i couldn't find it", " be honest", " for a beginner",
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Intent:
    """asks: patterns. about: names that the common question frames are put around; to: the same for things to do.
    more, called: further asks and names, apart by ";", where there are many.
    but: asks that have an answer of their own, mostly a yes or a no: (asks apart by ";", answer).
    verdicts: the same for what begins so: (regular expression, answer), the first that matches; `but` goes before.
    left: wordings, without their question marks, that are left to a narrower fact elsewhere.

    thoughts: what is thought before. accept: each answer holds one of these (none given: only the answers are right).
    """

    name: str
    asks: tuple[str, ...]
    answers: tuple[str, ...]
    thoughts: tuple[str, ...]
    about: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    more: str = ""
    called: str = ""
    but: tuple[tuple[str, str], ...] = ()
    verdicts: tuple[tuple[str, str], ...] = ()
    left: frozenset[str] = frozenset()

    @property
    def wordings(self) -> tuple[str, ...]:
        """Every question of this intent, before typing noise."""
        return _wordings(self)


_BEHIND_THE_HEAD = re.compile(r" (?:of|in|on|for|with|without|at|from|against|between|that|to) ")


# A polite question, to which yes is no answer, and one for the way to do it, to which a place is none.
_ASKS_TO_BE_TOLD = re.compile(
    r"(can|could) (you|i) (please )?(explain|describe|tell|hear|show)|where do i |.*( for me| come in)\??$"
).match


# What kind of thing is asked for.
_HEAD = re.compile(r"how (many|much|long|big|fast|far|often)|where|when|who|why|what (if|happens)").match


# A question of yes or no; to one for the way, the place or the reason, and to a command, neither is an answer.
_OF_YES_OR_NO = re.compile(
    r"(?:^|[,.:?] )(?:and |so |but |well )?(?:is|isn't|are|aren't|am|was|were|do|does|doesn't|don't|did|can|can't|could|will|"
    r"won't|would|has|have|may|must|should|any|ever|r|d'you)\b|\b(?:right|correct|true|yes|no)\?"
).search
_VERDICT = re.compile(r"(?:Yes|No)[:,.] ")


def without_verdict(answer: str) -> str:
    """`Yes: give me a word.` -> `Give me a word.`"""
    rest = _VERDICT.sub("", answer, count=1)
    return rest[:1].upper() + rest[1:] if _VERDICT.match(answer) else answer


def _split(texts: str) -> tuple[str, ...]:
    return tuple(text for part in texts.split(";") if (text := " ".join(part.split())))


def _framed(name: str) -> list[str]:
    """The common questions about a thing of this name, in its number."""
    if name.startswith("your"):
        return [text.format(x=name) for frame in _ABOUT_YOURS for text in expand(frame)]
    head = _BEHIND_THE_HEAD.split(name)[0]
    many = head.endswith("s") and not head.endswith(("ss", "us", "os", "is"))
    verbs = {"is": "are", "does": "do"} if many else {"is": "is", "does": "does"}
    return [text.format(x=name, **verbs) for frame in _ABOUT for text in expand(frame)]


@cache
def _groups(intent: Intent) -> tuple[tuple[str, ...], ...]:
    """The questions of this intent: one group for each pattern, and one for the frames around each name."""
    but = tuple(asks for asks, _ in intent.but)
    return _grouped((*intent.asks, *_split(intent.more)), but, (*intent.about, *_split(intent.called)), intent.to)


@cache  # an intent is often made anew with other answers, and its questions stay
def _grouped(
    asks: tuple[str, ...], but: tuple[str, ...], names: tuple[str, ...], to: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    groups = [expand(pattern) for pattern in asks]
    groups += [expand(pattern) for asks_of_one in but for pattern in _split(asks_of_one)]
    groups += [tuple(_framed(name)) for name in names]
    groups += [tuple(text.format(x=action) for frame in _TO for text in expand(frame)) for action in to]
    return tuple(groups)


@cache
def _wordings(intent: Intent) -> tuple[str, ...]:
    texts = _once(_groups(intent))
    return tuple(text for text in texts if text.rstrip("?.! ") not in intent.left) if intent.left else texts


@cache
def _once(groups: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(groups)))


@cache
def own_answers(intent: Intent) -> dict[str, str]:
    """The answer to each question that has one of its own."""
    own = {text: answer for beginning, answer in reversed(intent.verdicts) for text in _beginning(intent, beginning)}
    own |= {text: answer for asks, answer in intent.but for pattern in _split(asks) for text in expand(pattern)}
    return own


def _beginning(intent: Intent, expression: str) -> list[str]:
    begins = re.compile(expression).match
    return [text for text in intent.wordings if begins(text) and not _ASKS_TO_BE_TOLD(text)]


@cache
def _side(intent: Intent, held: bool) -> tuple[str, ...]:
    chosen = tuple(text for text in intent.wordings if wording_is_held_out(text) == held)
    return chosen or intent.wordings


@cache
def _weighed(intent: Intent, held: bool) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """One side's wordings with cumulative weights. In training a group of n weighs as the root of n, so that the
    common frames do not drown what was thought of for this intent; held out, every wording weighs the same."""
    side = _side(intent, held)
    weight = dict.fromkeys(side, 1.0)
    if not held:
        for group in _groups(intent):
            for text in group:
                if text in weight:
                    weight[text] = len(group) ** -0.5
        for text in side:  # what people type most is short
            if len(text.split()) <= 3:
                weight[text] *= 2
    return side, tuple(accumulate(weight[text] for text in side))


def _plain(texts: Sequence[str]) -> list[str]:
    """The texts in small letters and without marks. All in one string: a quarter of a million come by, and seven calls
    for each were a third of what it took to import the corpus."""
    if not texts:
        return []
    plain = "\n".join(("", *texts, "")).lower()
    for mark in ".?!,'":
        plain = plain.replace(mark, " ")
    while "  " in plain:
        plain = plain.replace("  ", " ")
    lines = plain.replace(" \n", "\n").replace("\n ", "\n")[1:-1].split("\n")
    return [line or text for line, text in zip(lines, texts, strict=True)]


@cache
def _plain_set(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_plain(texts))


def distinct(intents: tuple[Intent, ...], before: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Each wording with one meaning: those of `before` come first, then the first intent that has it."""
    taken = set[str]().union(*(_plain_set(intent.wordings) for intent in before))
    kept = []
    for intent in intents:
        asks: list[str] = []
        patterns = [(pattern, expand(pattern)) for pattern in (*intent.asks, *_split(intent.more))]
        framed = [text for name in (*intent.about, *_split(intent.called)) for text in _framed(name)]
        texts = [*(text for _, wordings in patterns for text in wordings), *framed]
        free = {text for text, plain in zip(texts, _plain(texts), strict=True) if plain not in taken}
        for pattern, wordings in patterns:
            left = [text for text in wordings if text in free]
            asks += [pattern] if len(left) == len(wordings) else left
        asks += [text for text in framed if text in free]
        kept.append(replace(intent, asks=tuple(asks), about=(), to=(), more="", called=""))
        taken |= _plain_set(intent.wordings)
    return tuple(kept)


def with_more(
    intents: tuple[Intent, ...], more: dict[str, tuple[str, ...]], before: tuple[Intent, ...]
) -> tuple[Intent, ...]:
    """The intents with further patterns by their names; none of those takes a wording from another intent."""
    firsts = distinct(intents, before)
    further = tuple(replace(intent, asks=more.get(intent.name, ()), about=(), to=()) for intent in firsts)
    added = distinct(further, (*before, *firsts))
    return tuple(replace(first, asks=(*first.asks, *second.asks)) for first, second in zip(firsts, added, strict=True))


def has_held_out(intent: Intent) -> bool:
    """Whether some wording of it is kept from training."""
    return any(wording_is_held_out(text) for text in intent.wordings)


@cache
def _drawn(intents: tuple[Intent, ...], held: bool) -> tuple[tuple[Intent, ...], tuple[float, ...]]:
    """The intents to draw from, with cumulative weights: one that is asked in more ways is drawn somewhat more often;
    held out, every wording is as likely as any other."""
    if held:
        intents = tuple(intent for intent in intents if has_held_out(intent))
    power = 1.0 if held else 0.3
    return intents, tuple(accumulate(len(_side(intent, held)) ** power for intent in intents))


def _begun_otherwise(rng: Random, question: str, held: bool) -> str:
    """The question with another beginning, if that is on the same side of the split."""
    for beginning, others in _BEGINNINGS.items():
        if question.startswith(beginning):
            changed = rng.choice(others) + question[len(beginning) :]
            return changed if wording_is_held_out(changed) == held else question
    return question


def _amid(rng: Random, question: str) -> str:
    """The question with something before or after it, as people write."""
    if len(question) < 12:
        return question
    place = rng.random()
    if place < 0.1:
        return rng.choice(_LEADS) + question
    if place < 0.14:
        return question.rstrip("?. ") + rng.choice(("?", ".", ",")) + rng.choice(_TAILS)
    return question


def draw_asked(draw: Draw, intents: tuple[Intent, ...]) -> tuple[Intent, str, str, str]:
    """One intent, one of its wordings before typing noise, a thought, and the answer to this wording."""
    rng = draw.rng
    among, weights = _drawn(intents, draw.held)
    intent = rng.choices(among, cum_weights=weights)[0]
    wordings, likely = _weighed(intent, draw.held)
    question = rng.choices(wordings, cum_weights=likely)[0]
    thought, answer = rng.choice(intent.thoughts), rng.choice(intent.answers)
    own = own_answers(intent).get(question)
    if own is not None:
        answer = own
        verdict = answer[:3].rstrip(" :,").lower()
        asked = _HEAD(question)
        if verdict in ("yes", "no"):
            thought += f" So {verdict}."
        elif asked:
            thought += f" Asked: {asked[0]}."
    elif _ASKS_TO_BE_TOLD(question) or not _OF_YES_OR_NO(question):
        answer = without_verdict(answer)
    return intent, question, thought, answer


def accepted(intent: Intent, answer: str) -> tuple[str, ...]:
    """What an answer to this question may hold; without its yes or no where there is none in the answer."""
    accept, stripped = intent.accept or intent.answers, tuple(map(without_verdict, intent.answers))
    return (*accept, *stripped) if answer in stripped and answer not in intent.answers else accept


def intent_example(draw: Draw, intents: tuple[Intent, ...], family: str, *, named: bool = False) -> Example:
    """One question of one intent, with its thought and one of its answers. named: the thought begins with the intent's
    name, so that which of many it is gets decided in its first words."""
    rng = draw.rng
    intent, question, thought, answer = draw_asked(draw, intents)
    asked = _begun_otherwise(rng, question, draw.held) if rng.random() < 0.2 else question
    message = Message("user", as_typed(rng, _amid(rng, asked)))
    if named:
        thought = f"About {intent.name}. {thought}"
    key = f"{intent.name}: {question}"
    return Example((message,), thought, answer, family, key, accepted(intent, answer))
