"""Turns that do something further with the last word, list, number or text: now backwards, as a table, without that, again."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_talk import fact_turns, joke_turns
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.revisions_listed import list_turns
from tools.demo_model.corpus.revisions_numbers import number_turns
from tools.demo_model.corpus.revisions_objects import object_turns
from tools.demo_model.corpus.revisions_offered import offered_turns
from tools.demo_model.corpus.revisions_words import word_turns

_AGAIN = (
    "again[?| please|]", "[|please |can you |could you |can u ][say|repeat|write|tell me] [that|it|your answer|your last answer|the last answer|the last part|your last message][| again| once more]", "once more[?| please|]", "one more time", "[what|sorry, what|wait, what] did you [say|answer|write]?", "come again?", "pardon[?| me?]", "sorry?",
    "i didn't [catch|get|read|hear|see] [that|it]", "[i missed|i lost|i closed] [that|it], again please", "say again", "what was that?", "what was your [last |]answer?", "repeat", "repeat[| that| it] word for word", "the same again[| please]", "your last answer once more", "can i [see|have|read|hear] that again?",
)  # fmt: skip
_SHORTER = (
    "shorter[?| please|]", "[|please |can you |could you |]make [it|that] shorter", "[too long|that's too long|that is too much][, shorter please|]", "[in|just|only] one sentence[| please]", "[in short|in brief|tl;dr|tldr|briefly][?|]", "[|please |can you |could you |]shorten [that|it|your answer]", "[just|only] the first sentence", "less words please", "the short version[?| please|]", "keep it short", "cut [it|that] down",
    "i only have time for one sentence", "[say|tell me|explain] [that|it] [shorter|in fewer words|in one sentence|briefly]", "[can you be|be] [more brief|brief|briefer]", "summarise [that|it]", "sum it up", "[and |]the gist?",
)  # fmt: skip
_SURE = (
    "are you sure[?|| about that]", "is that [true|right|really so|correct]?", "really?", "sure?", "is that really [so|true]?", "[hm|hmm], [really|sure]?", "are you certain?", "can you [confirm|promise] that?", "and that is true?", "for real?", "u sure?", "do you know that for sure?", "100% sure?", "i doubt [that|it]", "i don't believe [that|you|it]",
)  # fmt: skip
_SENTENCE = re.compile(r".+?[.!?](?=\s|$)", re.DOTALL)


def _again(talk: Conversation) -> Example:
    """The last answer, repeated word for word."""
    talk.fill(talk.rng.choice((1, 1, 2, 3)))
    answer = talk.messages[-1].content
    return talk.turn(_AGAIN, "They want my last answer again.", answer, "revision", (answer,))


def _first_sentence(talk: Conversation) -> str:
    """The first sentence of an answer on the program or on itself, which is put into the history."""
    while True:
        made = talk.rng.choice((product_example, product_example, identity_example))(replace(talk.draw, held=False))
        found = _SENTENCE.match(made.answer)
        if found and len(made.messages) == 1 and not made.steps and "`" not in made.answer and "\n" not in made.answer and 25 < len(found[0]) < len(made.answer):  # fmt: skip
            talk.say(made)
            return found[0]


def _of_a_fact(talk: Conversation) -> Example:
    """An answer of some sentences made shorter, or doubted."""
    first = _first_sentence(talk)
    if talk.rng.random() < 0.55:
        return talk.turn(_SHORTER, "Shorter: the first sentence of my last answer.", first, "revision", (first,))
    thought = "They doubt my last answer. It begins: " + first
    return talk.turn(_SURE, thought, f"Yes, as I learnt it: {first}", "revision", (first,))


def revision_example(draw: Draw) -> Example:
    """A word, a list, numbers or an answer, and then something further done with it."""
    talk = Conversation(draw)
    talk.fill(draw.rng.choice((0, 0, 0, 0, 1)))
    kind = draw.rng.random()
    if kind < 0.2 and not draw.held:
        make = _again if kind < 0.05 else _of_a_fact if kind < 0.1 else fact_turns if kind < 0.165 else joke_turns
        return talk.finish(make(talk))
    if kind > 0.89:
        return talk.finish(offered_turns(talk, draw.held))
    turns = number_turns if kind < 0.28 else word_turns if kind < 0.49 else list_turns if kind < 0.73 else object_turns
    return talk.finish(turns(talk, draw.held))
