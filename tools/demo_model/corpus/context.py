"""Long-winded people: sentences before and after the question that have little to do with it."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.wording import expand, pseudo_word

_BEFORE = tuple(text for pattern in (
    "[i just|so i just|i have just] [installed|downloaded|started|found] [this|this program|your program] [on my laptop|on my mac|at work|this morning|a minute ago].",
    "[a friend|my colleague|my brother|someone on a forum|my boss|a neighbour] [told me about|showed me|recommended] [this|you|this program][ yesterday| last week|].",
    "[i am|i'm] [not very technical|new to all of this|a complete beginner|quite tired today|in a hurry|on a slow machine|writing this from a train].",
    "[i have|i've got] [a meeting|an exam|a deadline|guests coming|a bus to catch] [in ten minutes|tomorrow|tonight|soon].",
    "[i read|i heard|they say|somebody said] that [small models|models like you|programs like this] [are fun|can do surprising things|know little|are honest].",
    "[sorry to bother you|sorry if this is a silly question|maybe this is a stupid question|forgive the question|i hope this is ok to ask].",
    "[i tried|yesterday i tried] [another program|a big model|some other chat|an online one] and [it was slow|it made things up|i did not like it|it did not help].",
    "[it is|it's] [raining here|very late here|a quiet evening|my day off|monday] and [i'm bored|i have some time|i can't sleep|i am curious].",
    "[we are|me and my daughter are|my students are|my team is] [playing with you|testing you|looking at your screen|trying things out].",
    "[let me|i will|i'll] [test|try] [you|this] [a bit|for a moment|with something simple|first].",
    "[i work|my wife works|my son works] [in a bakery|in a hospital|at a school|in logistics|with spreadsheets|at home].",
    "ok here is the thing.", "long story short.", "here goes.", "my question is this.", "i was wondering about something.", "first of all, hello.",
    "this has been on my mind for a while.", "bear with me.", "no rush.", "i don't need a long answer.", "be honest with me.",
) for text in expand(pattern))  # fmt: skip
_AFTER = tuple(text for pattern in (
    "[a short answer is enough|keep it short|short answer please|no essay please|in one sentence if you can|two lines are enough].",
    "[i'm just curious|just curious|only asking|it's not urgent|take your time|no hurry].",
    "[thanks in advance|thank you so much|many thanks|thanks a lot|i appreciate it|cheers].",
    "[be honest|don't make anything up|tell me if you don't know|if you don't know, say so].",
    "[my boss|my friend|my daughter|my teacher] [wants to know|asked me|doesn't believe me].",
    "[i could not|i couldn't|i didn't] find [it|that|an answer] [anywhere|in the manual|on the screen].",
) for text in expand(pattern))  # fmt: skip


_OF_THEM = re.compile(r"(i|my (wife|son)) works? ").match
_ASIDES = tuple(text for text in _BEFORE if not _OF_THEM(text))


def long_winded(rng: Random, question: str, told: bool = False) -> str:
    """The question with one or two sentences before it, and now and then one after.

    The question itself keeps its letters, large and small: a thought copies them as they stand. told: it tells something
    to keep, so that nothing else to keep stands beside it.
    """
    before = rng.sample(_ASIDES if told else _BEFORE, rng.choice((1, 1, 1, 2)))
    if rng.random() < 0.1 and not told:
        before.append(f"my name is {pseudo_word(rng)} by the way.")
    parts = [*before, question if question.endswith(("?", "!", ".")) else f"{question}{rng.choice(('', '?', '.'))}"]
    if rng.random() < 0.35:
        parts.append(rng.choice(_AFTER))
    if rng.random() < 0.5:
        parts = [part if at == len(before) else part[:1].upper() + part[1:] for at, part in enumerate(parts)]
    elif rng.random() < 0.3:
        parts = [part.rstrip(".") for part in parts[:-1]] + parts[-1:]
    return rng.choice((" ", " ", " ", "\n")).join(parts)
