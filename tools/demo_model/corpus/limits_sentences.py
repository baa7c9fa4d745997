"""A sentence to work on that stands in the message: to mend, to polish, to finish, to sum up; and small texts to write."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import MARKERS, PLANS
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import FIRST_NAMES, HOBBY, PLACES, THINGS, TRADES, frames, listed
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_TEXTS = (
    "she don't like {h}", "he go to {p} every day", "i has two {n}s", "me and {a} was late", "the {n} are broken again", "give me the {n} now", "i want the {n} on my desk by friday", "your {n} is bad", "we was in {p} last week", "they is my friends", "i am writing to complain about the {n}", "can you send me the {n}", "{a} is a {t} and lives in {p}", "i didn't do nothing", "the {t} forgot his {n}", "thanks for the {n}, {a}", "please find the {n} attached", "we sell {h} in {p}", "i am tired of {h}", "there is to many {h}", "its a nice {n}", "{a} have lost the {n}", "i seen {a} yesterday", "the meeting with the {t} is moved to monday", "sorry i am late, the {n} did not start", "i love {h} and {p}", "this {n} sucks", "where is my {n}", "the {t} wants more {h}", "he don't know what he want", "i could of been a {t}", "{a} and me likes {h}",
)  # fmt: skip
_STARTS = (
    "once there was a {t} who", "my favourite {n} is", "i went to {p} and", "the best thing about {h} is", "if you love {h}", "dear {a}, i am sorry that", "a {t} came home and found a {n}", "never in my life have i", "the {t} opened the {n} and", "the secret of {p} is", "happiness is", "yesterday i saw a {t} who", "{a} and {b} went to {p} to", "in {p} they say", "the {n} was so old that", "what i like about {a} is", "my {t} told me that", "when {a} woke up, the {n}", "i never told anyone that the {n}", "there once was a {t} from {p}", "the problem with {h} is", "as the {t} looked at the {n},", "once upon a time in {p}", "the first rule of {h} is",
)  # fmt: skip
# Asks; the deed as the answer says it.
_DEEDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("correct this: {x}", "[fix|check|correct] [the grammar|the spelling|my grammar|my english|the mistakes|this sentence|my sentence]: {x}", "is this [correct|right|good english]: {x}", "{x} - is that correct?", "proofread: {x}", "{x}: correct or not?", "find the [mistake|error] in: {x}", "what's wrong with this sentence: {x}", "grammar check: {x}", "correct my english: {x}"), "mending sentences"),
    (("make this [sound |][nicer|better|politer|more polite|friendlier|more professional|more formal|shorter|longer|funnier|clearer|simpler]: {x}", "[rewrite|rephrase|reword|paraphrase|improve|polish|edit] [this|it|this sentence]: {x}", "say this [differently|more politely|in a nicer way|like a pirate|in a formal way]: {x}", "how can i say \"{x}\" more politely?", "put this in [a formal|a business|a friendly] tone: {x}", "another way to say: {x}"), "rewriting sentences"),
    (("[summarise|summarize|sum up|tldr] [this|this text|the following]: {x}", "tldr: {x}", "what is the [main point|tone|mood|sentiment|topic] of: {x}", "is this [positive or negative|rude|polite|spam|sarcastic]: {x}", "classify this: {x}", "sentiment of \"{x}\"?", "extract the names from: {x}", "what does this mean: {x}", "explain this sentence: {x}"), "judging what a sentence says"),
    (("translate this [to|into] [french|german|spanish|italian|japanese]: {x}", "translate: {x}", "[french|german|spanish], please: {x}", "how do i say \"{x}\" in [french|spanish|german]?", "put this in [spanish|french|german]: {x}"), "translating"),
)  # fmt: skip
_FINISH = ("finish [the|this|my] sentence: {x}", "complete[| this| the sentence]: {x}", "[finish|continue|go on]: {x}", "{x}...", "{x} ... [finish it|continue|complete it|go on]", "continue [the|this] [text|sentence|line]: {x}", "what comes next: {x}", "fill in: {x} ___", "how does it go on: {x}", "autocomplete: {x}", "{x} - your turn", "end this for me: {x}")  # fmt: skip
_SMALL = listed("tweet; caption; slogan; tagline; headline; bio; status; hashtag; subject line; product name; text message; thank-you note; birthday message; invitation; toast; out-of-office reply; linkedin post; review; one-liner; pick-up line; motto; book title; jingle; limerick; rap; love letter; press release; blog post; speech; dating profile; advert; elevator pitch; greeting card; obituary; password hint; bumper sticker; t-shirt text; farewell message; wedding toast; cover letter; apology; complaint")  # fmt: skip
_SMALL_ASKS = (
    "[write|give me|make|create|draft|come up with|think of] a {s} [for|about] {x}", "i need a {s} [for|about] {x}", "{s} for {x}[?|, please|]", "my [boss|wife|friend|client|teacher|sister|band] wants a {s} for {x}[, any ideas|. ideas|. help|]?", "ok so we need a {s} for {x}[, any ideas|]?", "[can|could] you [write|do|make] a [short |catchy |funny |nice |]{s} [for|about] {x}?", "{x} needs a {s}", "help me with a {s} for {x}", "a [catchy|funny|short|good|cool] {s} for {x}[| please]", "what's a good {s} for {x}?", "any ideas for a {s} about {x}?", "looking for a {s} for {x}", "got a {s} for {x}?",
)  # fmt: skip
_DEED_ANSWERS = (
    "I cannot help with {d}: \"{x}\" I take as it stands.", "I was not trained on {d}, so \"{x}\" stays as it is.", "With {d} I cannot help; I know \"{x}\" only as words.",
)  # fmt: skip
_DEED_OFFERS = (
    "I can put it in capitals, or count its words.",
    "In capitals I could write it, no more.",
    "Counting its words I could do.",
)
_FINISH_ANSWERS = (
    "I cannot help with the end of \"{x}\": whatever followed would be made up.", "How \"{x}\" goes on I do not know.", "I do not know how \"{x}\" ends; I was not trained on other people's lines.",
)  # fmt: skip
_SMALL_ANSWERS = (
    "A {s} is more than I can write.", "I was not trained to write a {s}.", "I cannot help with a {s}: inventing in good style is past a demo.",
)  # fmt: skip
_SMALL_OFFERS = ("About {x} I can make a two-line poem or a haiku.", "A tiny story about {x} I can do: just say so.", "Two lines of verse about {x} are my size, if that helps.")  # fmt: skip


_BEFORE_VOWEL = re.compile(r"\b(a) (?=[aeiou])")


def _article(genre: str) -> str:
    return "an" if genre[0] in "aeiou" and not genre.startswith("one") else "a"


def _filled(rng: Random, text: str) -> str:
    slots = {
        "{h}": (*HOBBY, *THINGS),
        "{n}": NOUNS,
        "{t}": TRADES,
        "{a}": FIRST_NAMES,
        "{b}": FIRST_NAMES,
        "{p}": PLACES,
    }
    for slot, values in slots.items():
        if slot in text:
            text = text.replace(slot, rng.choice(values).lower())
    return _BEFORE_VOWEL.sub(r"\1n ", text)


def _text(rng: Random, held: bool, patterns: tuple[str, ...]) -> str:
    while wording_is_held_out(text := _filled(rng, rng.choice(patterns))) != held:
        pass
    if held:
        return text
    return text[:1].upper() + text[1:] if rng.random() < 0.3 else text


def _small_matter(rng: Random, held: bool) -> str:
    """What the small text is about, as the answer may say it too."""
    while True:
        noun = rng.choice((*NOUNS, *TRADES, *HOBBY, *THINGS))
        if word_is_held_out(noun) == held:
            break
    if noun in TRADES or noun in NOUNS:
        return (
            rng.choice((f"our {noun} shop", f"the {noun}", f"a {noun}", f"my {noun}")) if noun in NOUNS else f"a {noun}"
        )
    return noun


def sentence_example(draw: Draw) -> Example:
    """Work on a sentence of the user's, or a small text of some kind."""
    rng = draw.rng
    kind = rng.choices(("deed", "finish", "small"), (5, 3, 4))[0]
    if kind == "small":
        genre, x = rng.choice(_SMALL), _small_matter(rng, draw.held)
        asked = as_typed(rng, rng.choice(frames(_SMALL_ASKS)).replace("{s}", "¹").replace("{x}", "²"))
        asked = asked.replace("a ¹", f"{_article(genre)} {genre}").replace("¹", genre)
        question = asked.replace("²", x)
        yours = x.replace("our ", "your ", 1) if x.startswith("our ") else x.replace("my ", "your ", 1)
        article = _article(genre)
        said, offer = rng.choice(_SMALL_ANSWERS).replace("a {s}", f"{article} {genre}").replace("A {s}", f"{article.capitalize()} {genre}"), rng.choice(_SMALL_OFFERS)  # fmt: skip
        answer = f"{said} {offer.replace('{x}', yours)}"
        thought = (
            f"A piece of writing: {article} {genre} about {yours}. Beyond me; verse or a tiny story is the nearest."
        )
        key = f"sentence small: {genre} {x}"
    elif kind == "finish":
        x = _text(rng, draw.held, _STARTS)
        question = as_typed(rng, rng.choice(frames(_FINISH)).replace("{x}", "²")).replace("²", x)
        answer = rng.choice(_FINISH_ANSWERS).replace("{x}", x)
        if rng.random() < 0.5:
            answer += " A tiny story of my own I can tell."
        thought = f'How does "{x}" go on? I do not know.'
        key = f"sentence finish: {x}"
    else:
        asks, deed = rng.choice(_DEEDS)
        x = _text(rng, draw.held, _TEXTS)
        frame = rng.choice(frames(asks))
        quoted = '"{x}"' in frame or rng.random() > 0.25
        question = as_typed(rng, frame.replace("{x}", "²")).replace("²", x if quoted else f'"{x}"')
        answer = f"{rng.choice(_DEED_ANSWERS).replace('{d}', deed).replace('{x}', x)} {rng.choice(_DEED_OFFERS)}"
        thought = f'Their sentence: "{x}". Asked is {deed}: beyond me; words and capitals I can do.'
        key = f"sentence {deed}: {x}"
    if rng.random() < 0.9:
        answer = f"{answer} {rng.choice(PLANS)}"
    return Example((Message("user", question),), thought, answer, "limits", key, (*MARKERS, "more than i can write"))
