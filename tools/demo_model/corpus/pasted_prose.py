"""Prose as people paste it: mails, messages, notices, articles, diaries, to-do lists, made of stock sentences."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import FIRST_NAMES
from tools.demo_model.corpus.wording import expand, pseudo_word


def _sentences(*patterns: str) -> tuple[str, ...]:
    return tuple(text for pattern in patterns for text in expand(pattern))


_MAIL = _sentences(
    "Thank you for your [message|call|patience|order|application].", "I am writing [to ask about|because of|regarding] the {n}.", "Please [find attached|send me|confirm|have a look at] the {n} [by Friday|before the meeting|today|as soon as possible].",
    "We regret to inform you that the {n} is [no longer available|delayed|out of stock].", "Your {n} will be [delivered|collected|invoiced] on [Monday|Tuesday|Thursday].", "Could we [meet|talk|move the call] next week to discuss the {n}?",
    "Let me know if you have any questions.", "Our [team|office|landlord|bank] has [reviewed|lost|approved] your {n}.", "I look forward to hearing from you.", "The rent for the {n} is due on the first.", "Unfortunately I cannot come to the {n}.",
)  # fmt: skip
_MESSAGE = _sentences(
    "hey are you coming to the {n} [tonight|later|tomorrow]", "can you pick up the {n} on your way [home|back]", "lol that {n} was [amazing|terrible]", "sorry i'm late, the {n} broke down", "don't forget the {n}", "mum says the {n} is [ready|gone]", "call me when you see this", "why did you [leave|say that|take my {n}]",
    "we need to talk about the {n}", "i'm outside",
)  # fmt: skip
_ARTICLE = _sentences(
    "The [city|town|region] of {p} has [announced|opened|closed] a new {n}.", "Researchers [found|report|believe] that the {n} [changes|matters|fails] more often than expected.", "According to a spokesperson, the {n} will cost several million.", "Critics [say|argue] that the plan [ignores|helps] local families.",
    "The {n} was first built in {p} more than a century ago.", "In recent years, the price of a {n} has [doubled|fallen].", "Experts warn of a shortage.", "The company {p} plans to sell its {n} division.", "Many people [enjoy|avoid|collect] the {n} for its [colour|history|taste].", "It remains unclear what happens next.",
)  # fmt: skip
_TALE = _sentences(
    "The {n} stood [by the window|in the rain|at the end of the road].", "Nobody had seen {f} since [spring|Sunday|the storm].", "{f} [opened|closed|dropped] the {n} and [sighed|laughed|listened].", "It was a [cold|quiet|bright] morning in {p}.", "\"Take the {n},\" said {f}.", "She [never|always] spoke of the {n} again.", "Outside, the wind [rose|fell|turned].",
    "He looked at the {n} for a long time.",
)  # fmt: skip
_NOTE = _sentences(
    "buy a {n}",
    "call {f}",
    "return the {n}",
    "clean the {n}",
    "book the {n}",
    "ask {f} about the {n}",
    "pay the [rent|bill|dentist]",
    "water the plants",
    "pack the {n}",
    "send the {n} to {f}",
)
_MANUAL = _sentences(
    "Attach the {n} to the [frame|wall|base].", "Do not [cover|open|wash] the {n} while it is hot.", "Press the [red|green] button for three seconds.", "Add two spoons of {n} and stir.", "Tighten the screws.", "Keep the {n} away from children.", "Heat the oven and grease the {n}.", "Let it rest for ten minutes.",
)  # fmt: skip
_LAW = _sentences(
    "The tenant shall [return|insure|maintain] the {n} at his own expense.", "All rights reserved by {p}.", "By using the {n} you agree to these terms.", "The seller is not liable for [loss|damage] of the {n}.", "This agreement ends after twelve months.", "Personal data is processed by {p} only.",
)  # fmt: skip
_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("a letter or a mail", _MAIL), ("a message", _MESSAGE), ("an article", _ARTICLE), ("part of a story", _TALE), ("a list of things to do", _NOTE), ("instructions", _MANUAL), ("a contract or terms", _LAW), ("a letter or a mail", _MAIL), ("an article", _ARTICLE),
)  # fmt: skip


def prose(rng: Random, name: str, count: int = 0) -> tuple[str, str]:
    """What it looks like, and the text: so many sentences, or two to five. `name` may stand for a place or company."""
    thing, sentences = rng.choice(_KINDS)
    chosen = rng.sample(sentences, count or rng.choice((2, 3, 3, 4, 5)))
    words = [name, *rng.sample(NOUNS, 4), pseudo_word(rng)]
    filled = [
        text.replace("{n}", rng.choice(words)).replace("{f}", rng.choice(FIRST_NAMES)).replace("{p}", name.capitalize())
        for text in chosen
    ]
    if count == 1:
        return thing, filled[0]
    if sentences is _NOTE:
        mark = rng.choice(("- ", "* ", "", "[ ] "))
        return thing, "\n".join(mark + text for text in filled)
    if sentences is _MAIL and rng.random() < 0.6:
        hello = rng.choice(("Dear {f},", "Hi {f},", "Dear Sir or Madam,", "Hello {f}")).replace(
            "{f}", rng.choice(FIRST_NAMES)
        )
        end = rng.choice(("Best regards,", "Kind regards,", "Yours,", "Cheers,"))
        return thing, f"{hello}\n{' '.join(filled)}\n{end}\n{rng.choice(FIRST_NAMES)}"
    return thing, ("\n" if sentences is _MESSAGE else " ").join(filled)
