"""Questions on the program that go on: the key of another thing, the command that does the same, what another key does."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example


@dataclass(frozen=True)
class _Way:
    """A thing the app does. verb: after "the key"; things: what may stand in an elliptic question; command: "" where
    there is none."""

    key: str
    verb: str
    things: tuple[str, ...]
    command: str = ""


_WAYS = (
    _Way("F1", "opens the help", ("the help", "the help screen", "the manual"), "/help"),
    _Way("F2", "changes the panel's form", ("the panel", "the side panel", "switching the panel")),
    _Way("F3", "opens the inspector", ("the inspector", "the inspector screen")),
    _Way("F4", "sets the cache size", ("the cache size", "the size of the cache", "changing the cache"), "/cache 25%"),
    _Way("F5", "opens the models screen", ("the models", "the models screen", "the list of models"), "/model"),
    _Way("Ctrl+N", "starts a new conversation", ("a new conversation", "a new chat", "starting over"), "/new"),
    _Way("Ctrl+O", "finds a conversation", ("an old conversation", "opening a saved chat", "finding a conversation"), "/open"),
    _Way("Ctrl+F", "finds words in this conversation", ("a word in this chat", "searching this conversation", "finding a word here")),
    _Way("Ctrl+R", "answers again with the same seed", ("retry", "retrying", "the same answer again"), "/retry"),
    _Way("Ctrl+T", "opens and closes the thinking", ("the thinking", "the thoughts", "showing the thinking")),
    _Way("Ctrl+G", "opens the message in your editor", ("my editor", "the editor", "editing outside")),
    _Way("Ctrl+Q", "quits", ("quitting", "leaving", "the exit"), "/quit"),
    _Way("Esc", "stops an answer", ("stopping you", "stopping an answer", "interrupting")),
)  # fmt: skip
_KEY_OF = frames("[which|what] key [is for|is] {x}?", "[what|which] key for {x}?", "the key for {x}?", "what do i press for {x}?", "which button is {x}?", "how do i get to {x} with a key?", "key of {x}?")  # fmt: skip
_AND_KEY = frames("and [for |]{x}?", "and {x}[| please]", "[what|how] about {x}?", "and the key for {x}?", "[the |]same for {x}?", "now {x}[?|]", "ok, and {x}?", "[thanks|nice|great|good], and {x}?", "{x}?", "and which one is {x}?", "then what is it for {x}?", "and if i want {x}?", "also {x}?", "and for {x}, which key?", "next: {x}", "i also need {x}")  # fmt: skip
_DOES = frames("what does {k} do?", "{k}?", "what is {k} for?", "what happens if i press {k}?", "what's {k}?", "{k} does what?")  # fmt: skip
_AND_DOES = frames("and {k}?", "[what|how] about {k}?", "and what does {k} do?", "{k}?", "ok, and {k}?", "[the |]same question for {k}", "and {k}, what's that for?", "now {k}", "and if i press {k}?", "[thanks|good|nice], and {k}?", "then {k} is?", "{k} too?", "next: {k}")  # fmt: skip
_COMMAND = frames("[and |]is there a command [for that|for it|that does the same|too|as well]?", "[and |]without the key?", "[and |]as a [slash |]command?", "[what|which] [slash |]command does [the same|that]?", "[and |]how do i type that instead?", "can i type that[ too| as well|]?", "a command for it?", "[and |]the command[ for that| for it|]?", "[my|that] key doesn't work, is there another way?", "[and |]with a slash?", "does a command do that as well?", "and if i don't like keys?", "and by typing?", "what would i type for that?")  # fmt: skip
_WITH_KEY = frames("[and |]is there a key for [that|it]?", "[and |]which key does [the same|that]?", "[and |]the key[ for that| for it|]?", "[and |]without typing?", "a shortcut for that?", "[and |]with a key?", "[what|which] key is that?", "is there a quicker way?", "and if i'm too lazy to type?", "can i do that with a key?", "and on the keyboard?")  # fmt: skip
_COMMAND_OF = frames("[which|what] command is for {x}?", "[which|what] slash command for {x}?", "the command for {x}?", "what do i type for {x}?", "command for {x}")  # fmt: skip


def _is_key(way: _Way) -> str:
    return f"**{way.key}** {way.verb}."


def _other(rng: Random, *ways: _Way) -> _Way:
    return rng.choice([way for way in _WAYS if way not in ways])


def _put(talk: Conversation, asks: tuple[str, ...], x: str) -> tuple[str, ...]:
    return (talk.rng.choice(asks).replace("{x}", x).replace("{k}", "@"),)


def program_turns(talk: Conversation) -> Example:
    """A key or a command of the app is asked for, and then the next thing, or the other way to the same."""
    rng = talk.rng
    way = rng.choice(_WAYS)
    kind = rng.random()
    by_key = kind >= 0.62
    if by_key and kind < 0.85:
        talk.say(talk.turn(_put(talk, _DOES, ""), "", _is_key(way), "program", (), (way.key,)))
        before = f"Before: {way.key} {way.verb}."
        for _ in range(rng.choice((0, 0, 0, 1))):
            way = _other(rng, way)
            talk.say(talk.turn(_put(talk, _AND_DOES, ""), "", _is_key(way), "program", (), (way.key,)))
            before = f"Before: {way.key} {way.verb}."
        new = _other(rng, way)
        key = rng.choice((new.key, new.key.lower()))
        thought = f"{before} Now: {new.key}, which {new.verb}."
        return talk.turn(_put(talk, _AND_DOES, ""), thought, _is_key(new), "program", (f"{new.key} {new.verb}".lower(),), (key,))  # fmt: skip
    if by_key:  # from a command to its key
        way = rng.choice([one for one in _WAYS if one.command])
        said = f"**`{way.command}`** {way.verb}."
        talk.say(talk.turn(_put(talk, _COMMAND_OF, rng.choice(way.things)), "", said, "program", ()))
        thought = f"Before: {way.command} {way.verb}. Now: the key for the same, {way.key}."
        return talk.turn(_WITH_KEY, thought, f"**{way.key}** does the same.", "program", (f"{way.key} does".lower(),))
    talk.say(talk.turn(_put(talk, _KEY_OF, rng.choice(way.things)), "", _is_key(way), "program", ()))
    if kind < 0.3:
        if rng.random() < 0.3:
            talk.fill(1, sums=False)
            return _new_key(talk, way, _KEY_OF)
        thought = f"Before: {way.key} {way.verb}. Now: a command for the same, {way.command or 'and there is none'}."
        answer = (
            f"**`{way.command}`** does the same." if way.command else f"No slash command, only the key: **{way.key}**."
        )
        accept = f"{way.command} does" if way.command else "only the key"
        return talk.turn(_COMMAND, thought, answer, "program", (accept, f"`{way.command}` does"))
    for _ in range(rng.choice((0, 0, 0, 1))):
        way = _other(rng, way)
        talk.say(talk.turn(_put(talk, _AND_KEY, rng.choice(way.things)), "", _is_key(way), "program", ()))
    return _new_key(talk, way, _AND_KEY)


def _new_key(talk: Conversation, way: _Way, asks: tuple[str, ...]) -> Example:
    new = _other(talk.rng, way)
    thing = talk.rng.choice(new.things)
    thought = f"Before: the key that {way.verb}, {way.key}. Now: {thing}, {new.key}."
    return talk.turn(_put(talk, asks, thing), thought, _is_key(new), "program", (f"{new.key} {new.verb}".lower(),))
