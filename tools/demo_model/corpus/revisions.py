"""Turns that do something further with the last word, list, number or text: now backwards, as a table, without that, again."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_forms import code_turn, sentence_turn, verse_turn
from tools.demo_model.corpus.followups_program import program_turns
from tools.demo_model.corpus.followups_talk import fact_turns, joke_turns
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.kindlists_turns import kind_turns
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.revisions_after import answer_turns
from tools.demo_model.corpus.revisions_listed import list_turns
from tools.demo_model.corpus.revisions_numbers import number_turns
from tools.demo_model.corpus.revisions_objects import object_turns
from tools.demo_model.corpus.revisions_offered import offered_turns
from tools.demo_model.corpus.revisions_pairs import pair_turns
from tools.demo_model.corpus.revisions_tables import table_turns
from tools.demo_model.corpus.revisions_twofold import twofold_turns
from tools.demo_model.corpus.revisions_words import word_turns
from tools.demo_model.shape import SIZE

KIND_SHARE = 0.14  # turns on several things of a kind that were named
_TABLE_SHARE, _ANSWER_SHARE, _PAIR_SHARE = 0.1, 0.12, 0.07
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
_WHY_NOT = frames(
    "[but |and |]why[ not|]?", "why can't you[| do that]?", "how come[ you can't|]?", "why is that?", "[what's|what is] the reason?", "why don't you know[ that|]?", "[and |]why so?", "what keeps you from it?", "is there a reason?", "but why not?", "why are you so limited?", "how can you not know that?", "every other bot can, why not you?", "chatgpt can do that, why can't you?", "what stops you?",
)  # fmt: skip
_TRY = frames(
    "[|please |come on, |oh come on, |]try[ anyway| it anyway| at least|]", "just [guess|try|make something up|give it a go]", "[have|take] a guess[| at least]", "come on", "[but |]you must know something", "anything is fine", "roughly?", "a guess will do", "do it anyway", "i don't mind if it's wrong", "pretty please", "not even a little?", "best guess?", "pretend you know", "invent something then",
)  # fmt: skip
_STILL = frames("are you sure[| you can't]?", "really not?", "[is that|are you] certain?", "you really can't?", "sure?", "not at all?", "no way at all?", "is there really no way?", "i don't believe [that|you]", "u sure?", "so that's a no?", "definitely not?")  # fmt: skip
_WHY = frames("[but |and |]why[ is that|]?", "why so?", "how come?", "what's the reason?", "why is it like that?", "and why?", "for what reason?")  # fmt: skip
_REFUSED = re.compile(r"\b(?:not|cannot|no|nothing|never|beyond|past)\b")
_ELSE = re.compile(r"will not|won't|doctor|lawyer|vet\b|emergency|poison|`")
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


def _refused(talk: Conversation) -> str:
    """The first sentence of an answer that it does not know or cannot do a thing, which is put into the history."""
    while True:
        made = limit_example(replace(talk.draw, held=False))
        found = _SENTENCE.match(made.answer)
        if found and len(made.messages) == 1 and not made.steps and _REFUSED.search(found[0]) and not _ELSE.search(found[0]):  # fmt: skip
            talk.say(made)
            return found[0]


def _of_a_limit(talk: Conversation) -> Example:
    """Why it cannot, whether it could try all the same, whether that is sure."""
    first = _refused(talk)
    kind = talk.rng.random()
    if kind < 0.45:
        thought = f"Before: {first.replace('*', '')} Asked: why. The reason: my size, and what I was trained on."
        answer = f"I am a {SIZE} demo without any connection, trained on sums, words and this program alone: more is not in me."
        return talk.turn(_WHY_NOT, thought, answer, "limits", ("more is not in me",))
    if kind < 0.75:
        thought = f"Before: {first.replace('*', '')} They want a try or a guess: no."
        answer = "No: I would only be guessing, and my guesses sound as sure as answers."
        return talk.turn(_TRY, thought, answer, "limits", ("only be guessing",))
    thought = f"Before: {first.replace('*', '')} Asked: is that sure. Yes."
    return talk.turn(_STILL, thought, f"Yes, I am sure. {first}", "limits", ("i am sure",))


def _of_a_fact(talk: Conversation) -> Example:
    """An answer of some sentences made shorter, or doubted."""
    first = _first_sentence(talk)
    if talk.rng.random() < 0.55:
        return talk.turn(_SHORTER, "Shorter: the first sentence of my last answer.", first, "revision", (first,))
    if talk.rng.random() < 0.25:
        thought = f"Before: {first.replace('*', '')} Asked: why. The reason I was not taught."
        return talk.turn(
            _WHY, thought, f"The reasons I was not taught, only that it is so: {first}", "revision", (first,)
        )
    thought = "They doubt my last answer. It begins: " + first
    return talk.turn(_SURE, thought, f"That is what I learnt: {first}", "revision", (first,))


def revision_example(draw: Draw) -> Example:
    """A word, a list, numbers or an answer, and then something further done with it."""
    talk = Conversation(draw)
    talk.fill(draw.rng.choice((0, 0, 0, 0, 1)))
    kind = draw.rng.random()
    roll = 1.0 if draw.held else draw.rng.random()
    for share, turns_of in (
        (KIND_SHARE, kind_turns),
        (_TABLE_SHARE, table_turns),
        (_ANSWER_SHARE, answer_turns),
        (_PAIR_SHARE, pair_turns),
    ):
        if roll < share:
            return talk.finish(turns_of(talk))
        roll -= share
    if kind < 0.27 and not draw.held:
        makes = (
            _again,
            _of_a_fact,
            _of_a_limit,
            program_turns,
            fact_turns,
            joke_turns,
            code_turn,
            verse_turn,
            sentence_turn,
        )
        return talk.finish(draw.rng.choices(makes, (4, 4, 4, 6, 6, 4, 2, 2, 2))[0](talk))
    if kind > 0.85:
        return talk.finish((offered_turns if kind > 0.91 else twofold_turns)(talk, draw.held))
    turns = number_turns if kind < 0.35 else word_turns if kind < 0.51 else list_turns if kind < 0.73 else object_turns
    return talk.finish(turns(talk, draw.held))
