"""Tiny stories, two-line poems and haiku about a thing, a person or a place that the user names."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import (
    ALONE,
    FIRST_NAMES,
    TRADES,
    frames,
    invented_word,
    listed,
    typed_around,
    with_article,
)
from tools.demo_model.corpus.split import name_is_held_out, word_is_held_out
from tools.demo_model.corpus.tales_topics import topic_tale
from tools.demo_model.corpus.wording import as_typed

_CREATURES = listed("""fox; hen; owl; bear; cat; dog; wolf; mouse; snail; duck; goose; lion; tiger; whale; crab; shark; eagle; crow; swan; bee; ant; spider; butterfly; horse; pony; donkey; cow; goat; sheep; pig; rabbit; hare; hedgehog; squirrel; otter; beaver; badger; mole; frog; toad; turtle; tortoise; lizard; crocodile; elephant; giraffe; zebra; hippo; camel; monkey; gorilla; panda; penguin; seal; walrus; octopus; parrot; robin; sparrow; dragon; unicorn; witch; wizard; ghost; giant; knight; princess; prince; king; queen; pirate; robot; alien; dinosaur; mermaid; troll; elf; dwarf; detective; spaceship; lighthouse; castle; train; boat; umbrella; clock; teapot; star; planet; computer; router; disk; expert; cache; keyboard; library""")  # fmt: skip
THINGS = tuple(dict.fromkeys((*_CREATURES, *(word for word in ALONE if word != "yellow"), *TRADES[:30])))

# {a} is "a fox", {x} "fox", {s} how the sentence begins: "A fox".
_STORIES = (
    "{s} lived at the end of a long road and counted the days. One evening somebody knocked. The {x} opened, and there stood a second {x}. After that they counted together.",
    "Once there was {a} that could not sleep. It asked the moon for advice. \"Count to five digits,\" said the moon. The {x} got as far as seven, and slept.",
    "{s} found a map with one cross on it. It walked for three days and dug a deep hole. At the bottom lay a note: turn the map round. The {x} laughed all the way home.",
    "There was once {a} that was afraid of the dark. One night the lamp went out. The {x} waited, and saw the stars for the first time. It never lit the lamp again.",
    "{s} wanted to see the sea. Everyone said it was too far. The {x} went anyway, one hill at a time. On the ninth hill it smelt salt, and ran.",
    "A small town had only one {x}. Each morning people said hello to it. One morning it was gone, and a note said: back by noon. At noon the whole town cheered.",
    "{s} kept a box that it never opened. \"What is inside?\" asked a child. \"Whatever you like,\" said the {x}. The child thought for a while, and chose tomorrow.",
    "It rained for a week, and {a} built a boat out of old letters. The words ran together, but the boat held. When the rain stopped, the {x} had learnt to read water.",
    "{s} lost its shadow on a Monday. It looked under the bed and behind the door. On Tuesday the sun came out, and there the shadow was. The {x} forgave it.",
    "Long ago {a} and the wind made a bet on who was quieter. The wind held its breath. The {x} held its tongue. They are both still waiting, and nobody has won.",
    "One winter {a} knitted a scarf for the mountain. It took until spring. By then the mountain was warm, so the {x} gave the scarf to the river, which wears it still.",
    "{s} read every book in the library but one. The last had no title. When the {x} opened it, the first page said: now write me. So it did.",
)  # fmt: skip
_NAMED = (
    "{x} found a small door behind the bookcase. Behind it was another bookcase, and another door. {x} went through nine of them and came out in the kitchen, just in time for tea.",
    "{x} planted a button in the garden. Everyone laughed. In June a coat grew there, with one button missing. {x} sewed it on and wore the coat all winter.",
    "Every night {x} wrote one word on a slip of paper and put it in a jar. After a year the jar was full. {x} tipped it out, and it was this story.",
    "{x} missed the last train and walked along the rails. A fox walked beside, saying nothing. At dawn they reached the sea. \"My stop,\" said the fox. {x} waved.",
    "One morning {x} woke up and could understand birds. They talked only about crumbs. By evening {x} understood them perfectly, and brought a loaf.",
    "{x} bought an old clock that ran backwards. By supper it was breakfast again. {x} ate twice, and was in bed before getting up.",
    "{x} climbed the hill to shout at the moon. The moon listened politely. On the way down {x} had forgotten the reason, and felt much lighter.",
    "{x} drew a map of the house and marked a treasure by mistake. The next day there was a hole in the floor, and in it a box. {x} keeps drawing maps.",
)  # fmt: skip
_POEMS = (
    "A {x} by day, a {x} by night:\nit holds its place and does it right.",
    "I never saw {a} so near;\nI only know its name from here.",
    "The {x} stood still, the hour went by;\nnone was so calm, not even I.",
    "Here is {a}, as small as can be,\nin two short lines, by small old me.",
    "Let others praise the sky, the sea:\nthe {x} is quite enough for me.",
    "The {x} asked for no applause,\nand got these lines, without much cause.",
    "They put {a} upon the shelf;\nit told no tales but to itself.",
    "O {x}, you come, O {x}, you go;\nand what you think, I do not know.",
)  # fmt: skip
_HAIKU = (
    "Morning, thin and cold.\nNear the gate, {a} waits there;\nnobody asks why.",
    "Rain on the window.\nSomewhere {a} keeps its peace.\nThe kettle answers.",
    "Evening, a long road.\nLook: {a}, and nothing more.\nIt is quite enough.",
    "First snow on the field.\nNo track but that of a {x},\nand the quiet moon.",
    "Old pond, old moonlight.\nThe {x} says nothing at all.\nNeither do the stars.",
    "Wind goes through the grass.\nThink of {a}, then let it go.\nSo the day passes.",
)  # fmt: skip
_STORY_ASKS = (
    "[tell|write|give] me a [story|tale|tiny story|short story|bedtime story|little story] about {x}", "a [story|tale|short story|tiny story] about {x}[| please]", "tell a story about {x}", "write a [story|short story] about {x}", "story about {x}", "can you tell me a [story|tale] about {x}?", "i want a story about {x}", "make up a story about {x}", "tell us about {x}, as a story", "do you know a story about {x}?", "could you write a [tiny|short|little] story about {x}?", "i'd like to hear a story about {x}", "once upon a time there was {x}", "once upon a time, {x}", "invent a [story|tale] about {x}", "tell my [son|daughter|kids] a story about {x}", "[another|one more] story about {x}", "a bedtime story with {x}", "now a story about {x}", "spin me a tale about {x}", "story: {x}", "story, {x}", "story. {x}. go", "{x}. story. go", "a story, and make it about {x}", "a story with {x} in it", "my kid wants a story with {x}", "story time: {x}", "tell me about {x} in a story", "give me a story, topic: {x}", "topic {x}, make it a story", "ok story about {x} now", "one about {x}, a story", "start a story with {x}", "i'd love a story featuring {x}",
)  # fmt: skip
_POEM_ASKS = (
    "[write|give|tell] me a [poem|short poem|two-line poem|verse|rhyme] about {x}", "a [poem|short poem|verse|rhyme|two-line poem] about {x}[| please]", "write a [poem|short poem|rhyme] about {x}", "poem about {x}", "can you write a poem about {x}?", "make a [rhyme|poem] about {x}", "do you know a poem about {x}?", "i want a poem about {x}", "compose a poem about {x}", "two lines about {x}", "something that rhymes about {x}", "poem: {x}", "poem, {x}", "poem. {x}. go", "{x}, as a poem", "{x} poem", "a poem for {x}[| please]", "write [something poetic|some verse] about {x}", "topic {x}, make it rhyme", "make {x} rhyme", "put {x} into verse", "ode to {x}", "an ode to {x}", "a love poem to {x}", "poem about {x} go", "can you be poetic about {x}?",
)  # fmt: skip
_HAIKU_ASKS = (
    "[write|give|tell] me a haiku about {x}", "a haiku about {x}[| please]", "haiku about {x}", "write a haiku about {x}", "can you write a haiku about {x}?", "haiku: {x}", "make a haiku about {x}", "do you know a haiku about {x}?", "i want a haiku about {x}", "compose a haiku about {x}", "could you do a haiku about {x}?", "haiku, {x}", "haiku. {x}. go", "{x}. haiku. go", "{x} haiku", "{x}, as a haiku", "haiku on {x}", "haiku with {x}", "a haiku for {x}", "topic {x}, make it a haiku", "5-7-5 about {x}", "turn {x} into a haiku", "do a haiku, {x} this time", "haiku please, about {x}",
)  # fmt: skip
_PLAIN_ASKS = {
    "story": ("tell me a [story|tale|short story|bedtime story|tiny story]", "a story[| please]", "[write|make up|tell] a story", "story[| time| please]", "can you tell [me |]a story?", "do you know a story?", "i want [a story|to hear a story]", "tell me another story", "read me a story", "once upon a time", "got a story?", "tell my [daughter|son|kids|children|little one|kid] a [story|bedtime story|good night story]", "[a|one] [bedtime|good night|goodnight] story[| please| for my kids| for my daughter]", "[bedtime|goodnight] story[| please| now]", "a story for [my kid|my daughter|my son|a child|children|tonight]", "story for kids"),
    "poem": ("write [me |]a [poem|short poem|rhyme]", "a poem[| please]", "poem[| please]", "can you write [poems|a poem|poetry]?", "do you know a poem?", "tell me a poem", "recite a poem", "say a poem", "give me a rhyme", "rhyme something", "be poetic"),
    "haiku": ("write [me |]a haiku", "a haiku[| please]", "haiku[| please]", "can you write [a haiku|haikus|haiku]?", "do you know a haiku?", "tell me a haiku", "give me a haiku", "recite a haiku", "another haiku", "make a haiku"),
}  # fmt: skip
_ABOUT_ASKS = {"story": _STORY_ASKS, "poem": _POEM_ASKS, "haiku": _HAIKU_ASKS}
TEXTS = {"story": _STORIES, "poem": _POEMS, "haiku": _HAIKU}
_LEADS = {
    "story": ("", "", "", "A very small one:\n\n", "Small, but complete:\n\n"),
    "poem": ("A small one:\n\n", "Two lines, no more:\n\n", "Small and rhymed:\n\n"),
    "haiku": ("A small haiku:\n\n", "Small, and nearly to the syllable:\n\n", "A haiku from a small model:\n\n"),
}


_TOPICS_SHARE = 0.4


@cache
def _side(held: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    things = tuple(word for word in THINGS if word_is_held_out(word) == held)
    return things, tuple(name for name in FIRST_NAMES if name_is_held_out(name) == held)


def tale_example(draw: Draw) -> Example:
    """A tiny story, a two-line poem or a haiku, about what the user named or about anything."""
    rng = draw.rng
    if rng.random() < _TOPICS_SHARE:
        return topic_tale(draw)
    kind = rng.choices(("story", "poem", "haiku"), (6, 3, 2))[0]
    things, names = _side(draw.held)
    place = rng.random()
    if kind == "story" and place < 0.25:
        name = rng.choice(names) if rng.random() < 0.7 else invented_word(rng, draw.held, name_is_held_out).capitalize()
        question = typed_around(rng, rng.choice(frames(_STORY_ASKS)), name)
        told, shown, about = rng.choice(_NAMED).replace("{x}", name), name, f"someone called {name}"
    else:
        thing = rng.choice(things) if rng.random() < 0.8 else invented_word(rng, draw.held)
        about, shown = with_article(thing), thing
        if place > 0.9:
            question = as_typed(rng, rng.choice(frames(_PLAIN_ASKS[kind])))
            about = f"{about}, my choice"
        else:
            said = rng.choice((with_article(thing), with_article(thing), with_article(thing), thing, f"the {thing}"))
            question = typed_around(rng, rng.choice(frames(_ABOUT_ASKS[kind])), said)
        told = told_of(rng.choice(TEXTS[kind]), thing)
    thought = rng.choice((f"A tiny {kind} about {about}.", f"They want a {kind}: {about}. Keep it small."))
    answer = rng.choice(_LEADS[kind]) + told
    return Example((Message("user", question),), thought, answer, "tale", f"{kind}: {shown}", (shown.lower(),))


def told_of(template: str, thing: str) -> str:
    """A story or verse about this thing, of a template."""
    article = with_article(thing)
    text = template.replace("A {x}", f"{article[:1].upper()}{article[1:]}").replace(" a {x}", f" {article}")
    return text.replace("{s}", article[:1].upper() + article[1:]).replace("{a}", article).replace("{x}", thing)
