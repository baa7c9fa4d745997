"""Jokes: forty one-liners, asked for in general or about something, and knock-knock in turns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import frames, invented_word, listed, typed_around
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

# Each with the words that one may ask a joke about.
JOKES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Why do my experts live on disk? The rent in memory is too high.", ("experts", "memory", "rent")),
    ("Eight experts walk into a layer. The other fifty-six were not needed.", ("experts", "layers", "bars")),
    ("I would tell you a long joke, but it would be evicted before the end.", ("eviction", "long jokes")),
    ("There are two kinds of cache: too small, and not yet measured.", ("caches", "the cache")),
    ("My cache has a good memory. It forgets only what you ask for next.", ("caches", "memory", "forgetting")),
    ("I asked the disk for a joke. It is still reading.", ("disks", "the disk", "reading")),
    ("A router walks past sixty-four experts and says: you eight, the rest of you, nice to see you.", ("routers", "the router")),
    ("My router never gets lost. It just asks eight people at once.", ("routers", "directions")),
    ("I am so small that my training run fitted into a lunch break.", ("yourself", "training", "lunch")),
    ("How many small models does it take to change a light bulb? I only go to five digits.", ("light bulbs", "models", "ai")),
    ("Why was six afraid of seven? It had seen the carry coming.", ("numbers", "six", "seven")),
    ("A sum walks into a bar. The barman says: carry yourself properly.", ("sums", "maths", "bars")),
    ("Parallel lines have so much in common. A pity they never meet; nor do my layers.", ("geometry", "lines", "maths")),
    ("I wanted to tell a joke about zero, but there is nothing in it.", ("zero", "nothing", "numbers")),
    ("Ten split up into one and zero. Neither counted for much alone.", ("ten", "numbers")),
    ("Odd numbers are never lonely. There is always one left over to talk to.", ("odd numbers", "numbers", "maths")),
    ("The cat sat on the keyboard and wrote better code than me. It also purred.", ("cats", "keyboards", "a cat")),
    ("My cat understands caching: everything is kept until it is knocked off the shelf.", ("cats", "a cat", "shelves")),
    ("A dog asked me for a bone. I offered a backbone; it is all I have, eight layers of it.", ("dogs", "a dog", "bones")),
    ("Why do cows never use a cache? They prefer to chew everything twice.", ("cows", "a cow", "farms")),
    ("A snail ordered a faster disk. It is expected next year, by snail.", ("snails", "a snail", "speed")),
    ("The owl knew everything and said one word. I know one word and say everything.", ("owls", "birds", "an owl")),
    ("Two fish in a tank. One asks: who is writing the gradients?", ("fish", "a fish", "tanks")),
    ("A chicken crossed the road because it was cached on the other side.", ("chickens", "a chicken", "roads")),
    ("The duck swam calmly. Below the water it was all disk reads.", ("ducks", "a duck", "water")),
    ("The kettle and I are alike: quiet for long, then a lot of steam about nothing.", ("kettles", "tea", "kitchens")),
    ("I tried to make an omelette, but I could not break eggs, only tokens.", ("eggs", "cooking", "breakfast")),
    ("The toaster has two slots and no eviction policy. That is why the toast is black.", ("toast", "toasters", "kitchens")),
    ("Soup of the day: alphabet. I had it sorted by noon.", ("soup", "the alphabet", "food")),
    ("The onion has layers too, and it also makes grown people cry at a loss.", ("onions", "layers", "food")),
    ("My bread recipe: four hundred grams of flour, and a calculator for the rest.", ("bread", "baking", "food")),
    ("A spoon, a fork and a knife walked into a drawer. Sorted.", ("spoons", "cutlery", "kitchens")),
    ("Programmers count from zero, so that the first mistake does not show.", ("programmers", "programming", "code")),
    ("There are 10 kinds of people: those who read binary, and the rest.", ("binary", "people", "numbers")),
    ("I told my computer to take a break. It took the loop with it.", ("computers", "loops", "programming")),
    ("A semicolon is a comma that went to university;", ("semicolons", "grammar", "school")),
    ("The password was too weak, so it went to the gym and came back with a digit.", ("passwords", "the gym", "sport")),
    ("My memory is like a library where somebody keeps returning the wrong books.", ("libraries", "books", "memory")),
    ("Monday asked why nobody likes it. Tuesday said: wait until you are next to me.", ("mondays", "monday", "work")),
    ("A big model and a small model had a race. The small one won: it had less to say.", ("models", "ai", "racing")),
    ("Winter came to the data centre. Nobody noticed; it was the warmest place in town.", ("winter", "weather", "data centres")),
    ("My doctor said I should watch my weights. There are millions of them.", ("doctors", "weights", "health")),
)  # fmt: skip

_ASKS = (
    "[tell me|do you know|say|give me|got|make|write|i want|i need|let me hear|share|how about] a joke[|?| please]", "[tell|give] me [a good|a funny|a short|your best|one more|another|a bad|a silly|a new|a random|a clean] joke[| please]",
    "another joke[| please]", "tell me another [one|joke]", "say something funny", "make me [laugh|smile|giggle]", "joke[|s|!|?| please| time| now]", "do you know [any|some|good|any good] jokes?", "[can|could|will|would] you tell [me |]a joke?",
    "are you funny?", "be funny", "a joke[| please|!]", "i want to laugh", "know any good jokes?", "cheer me up", "tell me something funny", "what's your [best|favourite|funniest] joke?", "do you have [a joke|any jokes|a sense of humour|humour]?", "tell joke", "tell us a joke", "i could use a [laugh|joke]",
    "i need [a laugh|cheering up]", "lighten [the mood|me up]", "crack a joke", "can you [be funny|joke|make me laugh|make jokes]?", "show me your humour", "dad joke[| please|s]", "give me a [dad joke|one-liner|one liner]", "tell me a [pun|dad joke|one-liner]", "pun please", "one joke please", "jokes please", "what is the funniest joke [you know|in the world]?", "i'm sad, tell me a joke", "i'm bored, tell me a joke", "heard any good jokes[| lately]?",
)  # fmt: skip
_ABOUT = (
    "[make|tell me|give me|do|write] a pun [about|on|with] {x}", "[a pun|puns|pun] [about|on|with] {x}[| please]", "tell me a joke about {x}", "a joke about {x}[| please]", "do you know a joke about {x}?", "joke about {x}", "make a joke about {x}", "[got|have you] [any jokes|a joke] about {x}?", "say something funny about {x}", "can you tell me a joke about {x}?", "give me a joke about {x}", "i want a joke about {x}", "a {x} joke[| please]", "tell me a {x} joke", "something funny about {x}", "jokes about {x}", "another joke about {x}",
    "know any jokes about {x}?", "make me laugh about {x}",
)  # fmt: skip
_OTHERS = listed("""lawyers; politicians; trees; trains; football; spiders; elephants; giraffes; sharks; dinosaurs; space; the moon; teachers; pirates; ghosts; vampires; robots; cars; planes; germany; england; france; italy; love; marriage; babies; grandmothers; beer; coffee; pizza; bananas; potatoes; cheese; tennis; music; drummers; guitars; bees; monkeys; penguins; bears; horses; frogs; snow; rain; the sea; ships; hats; shoes; socks; beards; physics; chemistry; history; dentists; banks; money; phones; linux; windows; python; java; emacs; vim; santa; christmas; easter; unicorns; dragons; wizards; engineers; accountants; clowns; neighbours""")  # fmt: skip
_NONE_ON = (
    "About {x} I know none. This one I do know: {joke}",
    "My forty jokes leave out {x}. Take this instead: {joke}",
    "None about {x}, I am afraid. Nearest I have: {joke}",
    "{X}: not in my repertoire. But: {joke}",
)
_THOUGHTS = ("A joke, a short one.", "They want a joke. One of my forty.", "A joke by heart.")

# Who is there, what the user says next, and the line after that.
_DOORS = ("knock knock", "knock, knock", "knock knock!", "Knock knock", "knock-knock", "Knock, knock.", "KNOCK KNOCK")
_CALLERS = listed("""Lettuce; Boo; Cash; Ice cream; Olive; Harry; Justin; Tank; Cow says; Interrupting cow; Nobel; Canoe; Orange; Banana; Annie; Ken; Luke; Noah; Alex; Doris; Ivor; Howard; Isabel; Wooden shoe; Cargo; Spell; Figs; Leaf; Honey bee; Police; Snow; Water; Butter; Cheese; Disk; Cache; Owls say; To; Who; Hatch; Says; Ada; Beets; Dishes; Dozen; Gorilla; Juno; Kanga; Mustache; Needle; Pecan; Razor; Sherlock; Theodore; Turnip; Voodoo; Weirdo; Yah; A little old lady; Broken pencil; Hawaii; Lena; Mikey; Otto; Robin; Sarah; Stopwatch; Wendy""")  # fmt: skip


@cache
def _side(asks: tuple[str, ...], held: bool) -> tuple[str, ...]:
    return tuple(text for text in frames(asks) if wording_is_held_out(text) == held) or frames(asks)


@cache
def _by_subject(held: bool) -> tuple[tuple[str, tuple[str, ...]], ...]:
    subjects = dict.fromkeys(subject for _, subjects in JOKES for subject in subjects)
    return tuple(
        (subject, tuple(joke for joke, about in JOKES if subject in about))
        for subject in subjects
        if word_is_held_out(subject) == held
    )


@cache
def _others(held: bool) -> tuple[str, ...]:
    return tuple(word for word in _OTHERS if word_is_held_out(word) == held)


@cache
def _callers(held: bool) -> tuple[str, ...]:
    return tuple(caller for caller in _CALLERS if word_is_held_out(caller) == held)


LINES = tuple(joke for joke, _ in JOKES)


@cache
def _accepted(jokes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(re.split(r"[.?:!]", joke)[0].lower() for joke in jokes)


def opening(joke: str) -> str:
    """The words by which a joke is told from the others."""
    return " ".join(joke.split()[:4]).rstrip(",.:;?!")


def after_joke(told: str) -> str:
    """The one after this in the order they are known by, so that none is told twice."""
    return LINES[(LINES.index(told) + 1) % len(LINES)]


def another_thought(told: Sequence[str], new: str) -> str:
    """Those that were told, and the next one."""
    return f"Told already: {'; '.join(map(opening, told))}. The next one: {opening(new)}."


def joke_example(draw: Draw) -> Example:
    """A joke, a joke about something, or the next line of a knock-knock joke."""
    rng = draw.rng
    kind = rng.random()
    if kind < 0.55:
        asked = rng.choice(_side(_ASKS, draw.held))
        message = Message("user", as_typed(rng, asked))
        return Example((message,), rng.choice(_THOUGHTS), rng.choice(LINES), "joke", asked, _accepted(LINES))
    if kind < 0.75:
        subject, jokes = rng.choice(_by_subject(draw.held))
        message = Message("user", typed_around(rng, rng.choice(frames(_ABOUT)), subject))
        thought = f"A joke about {subject}: I know one."
        return Example((message,), thought, rng.choice(jokes), "joke", f"about {subject}", _accepted(jokes))
    if kind < 0.88:
        return _unknown_subject(draw)
    return _at_the_door(draw)


def _unknown_subject(draw: Draw) -> Example:
    rng = draw.rng
    subject = invented_word(rng, draw.held) if rng.random() < 0.3 else rng.choice(_others(draw.held))
    message = Message("user", typed_around(rng, rng.choice(frames(_ABOUT)), subject))
    answer = rng.choice(_NONE_ON).format(x=subject, X=subject[:1].upper() + subject[1:], joke=rng.choice(LINES))
    thought = f"A joke about {subject}: I know none. I give another."
    return Example((message,), thought, answer, "joke", f"about {subject}", (subject.lower(),))


def _at_the_door(draw: Draw) -> Example:
    rng = draw.rng
    opening = Message("user", rng.choice(_DOORS))
    there = "Who's there?"
    if not draw.held and rng.random() < 0.4:
        return Example((opening,), "A knock-knock joke. I ask who is there.", there, "joke", "door", ("who's there",))
    caller = rng.choice(_callers(draw.held))
    if rng.random() < 0.3:
        caller = invented_word(rng, draw.held).capitalize()
    typed = rng.choice((caller, caller.lower(), caller + ".", caller.lower()))
    messages = (opening, Message("assistant", there), Message("user", typed))
    thought = f"The caller is {caller}. I ask: {caller} who?"
    return Example(messages, thought, f"{caller} who?", "joke", f"caller {caller}", (f"{caller.lower()} who",))
