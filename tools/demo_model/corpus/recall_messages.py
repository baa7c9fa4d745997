"""The messages of the conversation themselves: what was my first one, what did you just answer, that again in capitals."""

from __future__ import annotations

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_asked import new_fact
from tools.demo_model.corpus.recall_talk import Recollection

_FIRST = frames(
    "what was my [|very ]first [question|message|sentence]?", "what did i [say|ask|write|type] first?", "what was the first thing i [said|asked|wrote|typed]?", "how did [this conversation|this chat|we] [start|begin]?", "how did i [start|begin|open]?",
    "[repeat|quote|show me|tell me] my first [message|question]", "what was at the [very |]top of this chat?", "with what did i begin?", "go back to the start, what did i [say|ask]?", "my first message?", "do you [remember|recall] my first [message|question]?", "what did i open with?",
    "scroll up to the top, what is there?", "what were my first words[| to you]?", "first thing i typed?", "i forgot how i started this", "what did i ask you at the [beginning|start]?", "the question i began with, please",
)  # fmt: skip
_LAST = frames(
    "what did i [just |]ask[| you]?", "what was my [last|previous] [question|message]?", "what did i just [say|write|type|ask you]?", "repeat my [last |previous |]question", "what was my question?", "what did i [say|ask|write] before this?", "[repeat|quote] what i [just |]said", "my last message?",
    "what did i want from you just now?", "what was the last thing i [said|asked|wrote]?", "i forgot what i asked", "say my last message back to me", "what was it i asked?", "what did i ask a moment ago?", "can you repeat what i [said|wrote]?", "read my last message back", "which question did i ask before this one?",
    "what did i say[| again]?", "what have i just [said|written|typed|told you]?", "what was the last thing i told you?", "what did i tell you [just now|last|a second ago]?", "repeat what i [said|wrote]", "echo my last message", "my previous message, word for word", "what were my last words?", "quote me[| please]", "what did i just type?", "can you see my last message?", "i just wrote something, what was it?", "and what did i just say?", "what did i write?", "are you listening? what did i say?", "say what i said", "did you get that? repeat my message",
)  # fmt: skip
_BEFORE_LAST = frames(
    "what did i [ask|say|write] before that?", "what was my [message|question] before [the last|that][| one]?", "and the [message|question] before that?", "what was my second to last [message|question]?", "what was my last but one message?", "what did i [say|ask] two messages ago?", "and before that, what did i ask?", "the one before the last?",
)  # fmt: skip
_NTH = frames(
    "what was my ! [message|question]?",
    "what did i [ask|say] !?",
    "repeat my ! [message|question]",
    "my ! message?",
    "which was the ! thing i [said|asked]?",
    "quote my ! message",
    "tell me the ! thing i wrote",
)
_SAID = frames(
    "what did you [just |]answer[| just now]?", "what did you [just |]say?", "you said what?", "what was your [last|previous] [answer|reply|message]?", "repeat your [last |previous |][answer|reply]", "say that again[| please]", "repeat that[| please]", "once more[| please]", "again please", "come again?", "pardon?",
    "sorry, what?", "i missed that", "i didn't get that, again?", "can you [repeat|say] that[| again]?", "tell me again", "what was that?", "write that again", "your last answer once more", "quote yourself", "what have you just told me?", "excuse me, what did you say?", "huh? repeat", "could you repeat your answer?", "what was the answer again?",
)  # fmt: skip
_YOUR_FIRST = frames(
    "what was your first [answer|reply|message]?",
    "what did you [say|answer] first?",
    "repeat your first [answer|reply]",
    "how did you answer my first [question|message]?",
    "your very first answer?",
    "what did you say at the [start|beginning]?",
)
_CAPITALS = frames(
    "[now |]in capitals[| please]",
    "say that in [capitals|capital letters|caps|uppercase]",
    "repeat that in [capitals|all caps|upper case]",
    "louder!",
    "your last answer in capitals",
    "write it all in capital letters",
    "same thing in caps",
    "shout it",
    "[make|turn] that [uppercase|all caps]",
    "again but in capitals",
)
_LOWER = frames(
    "[now |]in lower case[| please]",
    "say that in small letters",
    "repeat that in lowercase",
    "all lowercase please",
    "again without capitals",
    "same but in small letters",
)
_LISTED = frames(
    "as a list[| please]",
    "[now |]as bullet points",
    "make that a list",
    "put [that|your answer] in bullets",
    "your last answer as a list",
    "repeat that as bullet points",
    "one sentence per line please",
    "can you list that?",
    "turn it into bullets",
    "again, as a list",
)
_SHORTER = frames(
    "shorter[| please]",
    "[make it|say it|that] shorter",
    "too long, [shorter|just the first part]",
    "in fewer words",
    "only the first sentence[| please]",
    "the short version",
    "can you shorten that?",
    "brief please",
    "too much text",
    "cut that down",
    "just the main point",
    "tl;dr",
    "keep only the start of that",
)
_QUOTED = frames(
    "in quotes please", "put [that|your answer] in quotes", "quote your last answer", "repeat it in quotation marks"
)
_HOW_MANY = frames(
    "how many messages have i [sent|written][| so far]?",
    "how many times did i write[| to you]?",
    "how many messages did i send?",
    "count my messages",
    "how many messages [from me|of mine] came before this one?",
    "number of my messages so far?",
)
_NOTHING = frames(
    "what did i say before this?",
    "what was my previous message?",
    "what did you say before?",
    "what was your last answer?",
    "what did we talk about before this?",
    "what was the message before this one?",
    "repeat your last answer",
    "what did you answer just now?",
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth")


def _sentences(answer: str) -> list[str]:
    """The sentences of a plain answer; none where it is a list, code or a table."""
    if "\n" in answer or "`" in answer or "1." in answer:
        return []
    parts: list[str] = []
    for piece in answer.replace("? ", "?\0").replace("! ", "!\0").replace(". ", ".\0").split("\0"):
        parts.append(piece.strip())
    return parts


def _mine(memory: Recollection) -> Example:
    """One of the person's own messages."""
    rng = memory.rng
    said = [message.content for message in memory.messages if message.role == "user"]
    kind = rng.random()
    if kind < 0.25:
        place, asks, message = "first", _FIRST, said[0]
    elif kind < 0.7 or len(said) < 3:
        place, asks, message = "last", _LAST, said[-1]
    elif kind < 0.8:
        place, asks, message = "last but one", _BEFORE_LAST, said[-2]
        memory.say(memory.made(rng.choice(_LAST), "", f"You wrote: \u201c{said[-1]}\u201d", accept=(said[-1],)))
    else:
        number = rng.randrange(min(len(said), len(_ORDINALS)))
        place, message = _ORDINALS[number], said[number]
        asks = tuple(text.replace("!", place) for text in _NTH)
    lead = {"first": "You began with", "last": "You wrote"}.get(place, f"Your {place} message")
    answer = f"{lead}: \u201c{message}\u201d"
    return memory.made(rng.choice(asks), f"Their {place} message: {message}", answer, accept=(message,))


def _yours(memory: Recollection) -> Example:
    """The last answer again, as it was or in another form."""
    rng = memory.rng
    answers = [message.content for message in memory.messages if message.role == "assistant" and message.content]
    last = answers[-1]
    plain = "\n" not in last and "`" not in last
    parts = _sentences(last)
    roll = rng.random()
    if roll < 0.15:
        first = answers[0]
        return memory.made(
            rng.choice(_YOUR_FIRST), f"My first answer: {first.splitlines()[0]}", first, accept=(first,), verbatim=True
        )
    if roll < 0.28 and plain and len(last) < 120:
        return memory.made(
            rng.choice(_CAPITALS),
            f"My last answer: {last} In capitals.",
            last.upper(),
            accept=(last.upper(),),
            verbatim=True,
        )
    if roll < 0.34 and plain and len(last) < 160 and last != last.lower():
        return memory.made(
            rng.choice(_LOWER), f"My last answer: {last} In small letters.", last.lower(), accept=(last,), verbatim=True
        )
    if roll < 0.38 and plain:
        return memory.made(
            rng.choice(_QUOTED),
            f"My last answer: {last} In quotes.",
            f"\u201c{last}\u201d",
            accept=(last,),
            verbatim=True,
        )
    if roll < 0.5 and len(parts) > 1:
        listed = "\n".join(f"- {part}" for part in parts)
        return memory.made(
            rng.choice(_LISTED), f"My last answer: {last} One sentence a line.", listed, accept=(listed,), verbatim=True
        )
    if roll < 0.62 and len(parts) > 1:
        return memory.made(
            rng.choice(_SHORTER),
            f"My last answer: {last} The first part is enough.",
            parts[0],
            accept=(parts[0],),
            verbatim=True,
        )
    return memory.made(
        rng.choice(_SAID), f"They want my last answer: {last.splitlines()[0]}", last, accept=(last,), verbatim=True
    )


def message_recall(draw: Draw) -> Example:
    """A question about the conversation itself."""
    memory = Recollection(draw)
    rng = draw.rng
    if rng.random() < 0.06:
        answer = rng.choice(
            ("There is nothing before this: it is your first message.", "Nothing yet. This is your first message.")
        )
        return memory.finish(
            memory.made(
                rng.choice(_NOTHING),
                "This is their first message. Nothing came before.",
                answer,
                accept=("first message",),
            )
        )
    memory.fill(rng.choice((0, 1, 1, 2, 2, 3, 4)))
    if not memory.messages or rng.random() < 0.4:  # not only questions: something told as well
        memory.say(memory.briefly(memory.tell([memory.phrase(new_fact(memory, []))])))
        memory.fill(rng.choice((0, 0, 1)))
    roll = rng.random()
    if roll < 0.08:
        said = [message.content for message in memory.messages if message.role == "user"]
        counted = ", ".join(f"{number}: {' '.join(text.split()[:3])}" for number, text in enumerate(said, 1))
        answer = f"**{len(said)}** before this one."
        return memory.finish(
            memory.made(
                rng.choice(_HOW_MANY), f"{counted}. That makes {len(said)}.", answer, accept=(f"{len(said)} before",)
            )
        )
    return memory.finish(_mine(memory) if roll < 0.58 else _yours(memory))
