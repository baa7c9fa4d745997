"""After so many of a kind that begin with a letter: another letter, another kind, some more, as far as more are known."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.kindlists import FAMILY, counted, number_said
from tools.demo_model.corpus.kindlists_letter import KINDS, LetterKind, lettered
from tools.demo_model.corpus.wording import as_typed

_FIRST = frames("{n} {k} [with|starting with|that start with|beginning with|on|that begin with] {l}[?| please|]", "[give me|name|tell me|list|i need|say|write] {n} {k} [with|starting with|that start with|beginning with] {l}", "{l}: {n} {k}", "{k} with {l}, {n} of them", "[can you name|do you know] {n} {k} [with|that start with] {l}?")  # fmt: skip
_FIRST_ALL = frames("{k} [with|on|that start with|starting with|that begin with] {l}[?|]", "[what|which] {k} [start|begin] with {l}?", "[all|all the|some|list] {k} with {l}")  # fmt: skip
_OTHER_LETTER = frames(
    "[|and |now |and now |ok, and |then |and what about |how about ][with|on|starting with|for] {l}[?|]", "[and |now |]the same with {l}[?|]", "same [but |]with {l}[?|]", "[and |]{l}[?|]", "[nice|thanks|ok|good|great], and with {l}?", "[and |now |]the letter {l}[?|]", "what about the letter {l}?", "[and |]with {l} instead[?|]", "next letter: {l}", "{l} instead of {o}[?|]",
)  # fmt: skip
_OTHER_NUMBER = frames("[|and |now |and now |ok, |then |also ]{n} [with|on|starting with|for] {l}[?| please|]", "[nice|thanks|ok|good], and {n} with {l}[?|]", "what about {n} with {l}?", "{n} with {l} [too|as well|next]", "[and |]{n} that start with {l}[?|]", "make it {n} with {l}")  # fmt: skip
_OTHER_KIND = frames(
    "[|and |now |and now |ok, and |then |what about |and what about |how about |also ]{k}[?|]", "[and |now |]the same for {k}[?|]", "same [letter |]with {k}[?|]", "[and |now |]{k} [with it|with the same letter|with that letter][?|]", "[nice|thanks|ok|good|great], [and|now] {k}[?|]", "{k} [too|as well|next][?|]", "[and |]{k} with {l}[?|]", "now {k}, same letter",
)  # fmt: skip
_MORE = frames("[and |]{n} more[?| please|]", "[and |]another {n}[?| please|]", "[ok|nice|thanks|good], {n} more[ please|]", "[give me|name|tell me|i need] {n} more", "{n} more [with that letter|with {l}|of them|of those|of the same]", "[and |]{n} others[?|]", "do you know {n} more?", "[and |]{n} different ones[?|]")  # fmt: skip


def _a_kind(rng: Random, letter: str = "") -> LetterKind:
    return rng.choice([kind for kind in KINDS if kind.with_letter(letter)] if letter else KINDS)


def letter_turns(talk: Conversation) -> Example:
    """So many with a letter, perhaps some turns, and one more."""
    rng = talk.rng
    kind = _a_kind(rng)
    letter = rng.choice(kind.members)[0].lower()
    asked = rng.choice((0, 2, 2, 3, 3, 3, 4, 5))
    text = rng.choice(_FIRST if asked else _FIRST_ALL).replace("{k}", rng.choice(kind.manies))
    answer = lettered(kind, letter, asked)[1]
    talk.say(Example((_typed(rng, text, letter, asked),), "", answer, FAMILY, "", ()))
    made = None
    for _ in range(rng.choice((1, 1, 1, 2))):
        if made:
            talk.say(made)
        made, kind, letter, asked = _turn(talk, kind, letter, asked)
        if "more" in (made.thinking or ""):
            break
    assert made
    return made


def _typed(rng: Random, text: str, letter: str, asked: int, old: str = "") -> Message:
    """The message; its letters stand apart from the typing noise."""
    shown = as_typed(rng, text.replace("{n}", number_said(rng, max(asked, 1), plain=True)).replace("{l}", "¹").replace("{o}", "²"))  # fmt: skip
    said = letter.upper() if rng.random() < 0.25 else letter
    return Message("user", shown.replace("¹", said).replace("²", old))


def _turn(talk: Conversation, kind: LetterKind, letter: str, asked: int) -> tuple[Example, LetterKind, str, int]:
    rng = talk.rng
    before = f"Before: {asked or 'all'} {kind.manies[0]} with {letter}."
    roll = rng.random()
    if roll < 0.2 and asked and kind.with_letter(letter):
        return _more(talk, kind, letter, asked), kind, letter, asked
    old = letter
    if roll < 0.65:
        while letter == old:
            letter = (
                rng.choice(kind.members)[0].lower() if rng.random() < 0.9 else rng.choice("abcdefghklmnopqrstuvwxyz")
            )
        if rng.random() < 0.4:
            asked = rng.choice((2, 2, 3, 3, 4, 5))
            text = rng.choice(_OTHER_NUMBER)
        else:
            text = rng.choice(_OTHER_LETTER)
    else:
        name = kind.manies[0]
        while kind.manies[0] == name:
            kind = _a_kind(rng, letter if rng.random() < 0.85 else "")
        text = rng.choice(_OTHER_KIND).replace("{k}", rng.choice(kind.manies))
    thought, answer, accept = lettered(kind, letter, asked)
    message = _typed(rng, text, letter, asked, old)
    thinking = f"{before} Now: {asked or 'all'} {kind.manies[0]} with {letter}.\n{thought}"
    return (
        Example((message,), thinking, answer, FAMILY, f"{message.content} -> {answer}", (accept,)),
        kind,
        letter,
        asked,
    )


def _more(talk: Conversation, kind: LetterKind, letter: str, asked: int) -> Example:
    """Those that were not named yet."""
    rng, known, name = talk.rng, kind.with_letter(letter), kind.manies[0]
    wanted = rng.choice((1, 1, 2, 2, 3))
    given, new = known[:asked], known[asked : asked + wanted]
    message = _typed(rng, rng.choice(_MORE), letter, wanted)
    thought = f"Before: {asked} {name} with {letter}, {', '.join(given)}. Now: {wanted} more.\nKnown: {counted(known)}."
    if new:
        thought += f" After {given[-1]}: {counted(new)}."
        only = f"Only **{len(new)}** more: {', '.join(new)}." if len(new) < wanted else f"**{', '.join(new)}**"
        return Example((message,), thought, only, FAMILY, f"{message.content} -> {only}", (", ".join(new).lower(),))
    answer = f"I know **no more** {name} with {letter}."
    return Example((message,), f"{thought} After {given[-1]}: none.", answer, FAMILY, f"{message.content} -> {answer}", ("no more",))  # fmt: skip
