"""Jokes that the user tells: the opening of one, its end, and whether it was any good. The model asks, waits and is polite."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import TRADES, frames, listed, typed_around, with_article
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_GUESTS = (*(trade for trade in TRADES if " " not in trade), *listed("nun; priest; rabbi; horse; duck; man; woman; robot; ghost; skeleton; penguin; bear; snail; pirate; wizard; vampire; chicken; giraffe; grasshopper; kangaroo; dog; cat; fish; mushroom; photon; neutron; comma; sandwich; piece of string; cowboy; viking; blonde; tourist; monk; king; llama; dinosaur; clown; mime; ninja"))  # fmt: skip
_ROOMS = listed("bar; pub; bank; library; bakery; shop; doctor's office; church; hotel; cafe; restaurant; pet shop; hardware store; museum; cinema; police station; pharmacy; barn; classroom; zoo; post office; saloon; lift")  # fmt: skip
_CAME = ("walks into", "walks into", "walks into", "goes into", "comes into", "enters", "runs into")
_SPEAKS = listed("; ; ; ; and says; and orders a beer; and orders a drink; and sits down; with a parrot; and asks for a glass of water; and looks around; and asks for the bill; and everybody stares; and asks for the time; and starts to sing; with a ladder")  # fmt: skip
_CROSSERS = listed("duck; cow; dinosaur; snail; turkey; robot; frog; hedgehog; sheep; horse; ghost; skeleton; mouse; fox; goose; elephant; tomato; bicycle; scarecrow; banana; computer; cookie; teddy bear; golfer; student; teacher; programmer; baker; pirate; picture; book; clock; mushroom; tree")  # fmt: skip
_DID = listed("cross the road; go to the doctor; go to school; win an award; go to jail; fall over; bring a ladder; take a ruler to bed; throw the clock out of the window; eat a lamp; stop in the middle of the road; cross the playground; sit on the watch; turn red; get glasses; go to the bank; break up; bury the battery; quit the job; run round the bed; hide; join a band; put sugar under the pillow; stare at the juice")  # fmt: skip
_MANY = listed("scientists; skeletons; programmers; ghosts; pirates; oysters; eggs; teddy bears; elephants; bananas; cows; vampires; bees; fish; seagulls; cats; crabs; mountains; robots; bicycles; mummies; witches; snowmen; dinosaurs; melons; ducks; lobsters; koalas; leopards; giraffes")  # fmt: skip
_DO = listed("trust atoms; fight each other; tell jokes; share; play cards; go on holiday; like the dark; get lonely; use the stairs; wear shoes; eat lunch; go to the party; like fast food; play hide and seek; drive cars; pay taxes; stand up by themselves; fly over the bay; like elevators; have phones")  # fmt: skip
_DONT = ("don't", "don't", "don't", "can't", "did", "won't")
_BODY = listed("eyes; legs; nose; body; ears; teeth; tail; arms; wings; feet; brain; money; manners; sense of humour; friends; name; hair; shell; glasses; job")  # fmt: skip
_CREATURES = listed("fish; cow; deer; dog; bear; pig; horse; snowman; bee; spider; alligator; fly; cat; sheep; man; bird; duck; boomerang; dinosaur; rabbit; owl; computer; cheese; nut; noodle; egg; fairy; cactus; snake; bicycle")  # fmt: skip
_LIKE = listed("lazy; sleeping; fake; sad; flying; very small; talking; wet; dancing; magic; frozen; old; polite; invisible; lost; rich; famous; bald; angry; singing; drunk; cold")  # fmt: skip
_SPEAKERS = listed("ocean; wall; zero; big flower; buffalo; traffic light; left eye; hat; digital clock; grape; snowman; tie; volcano; baby corn; policeman; cheese; tree; sea; paper; fish; carpet; toaster; big chimney; toilet; mother bee; bowl; blanket; duck; candle; pony")  # fmt: skip
_COLOURED = listed("brown; red; black and white; green; yellow; orange; blue; grey; white; pink; purple")
_AND = listed("sticky; invisible; goes up and down; bounces; smells like red paint; sounds like a parrot; red all over; hops; lives in a tree; cannot climb; dangerous; loud; full of holes; round; very small; runs on water; flies")  # fmt: skip
_BEGUN = ("here is a joke: ", "joke: ", "ok, my joke: ", "a joke for you: ", "my turn. ", "riddle: ", "listen: ", "here's one: ", "i know one: ")  # fmt: skip

# How jokes end, by how they begin.
_ENDS = {
    "why": ("because it was {j}", "because they were {j}", "because of the {n}", "because it had no {b}", "to get to the other side", "to see the {n}", "because they make up everything", "because the {n} was {j}", "it was looking for its {n}", "because {m} were watching", "to the {n}"),
    "call": ("a {n}", "a {j} one", "a {n} with a {w}", "whatever you like, it won't come", "a {n}, of course", "{n} {w}", "nothing, it has no {b}", "anything you want"),
    "say": ("nothing, it just waved", "nice {n}", "long time no sea", "see you round", "ouch", "mind the {n}", "you look {j} today", "don't look, i'm changing", "i've got you covered", "is that your {n}?", "where is my {n}?"),
    "what's": ("a {n}", "a {n} with a {w}", "a {j} {n}", "a stick", "a {n} in a {w}", "an old {n}", "a {n} on holiday"),
    "a": ("and the {n} says: not again", "and it was {j}", "then the {n} fell over", "and says: ouch", "and the other one ducks", "it was a {n} all along", "and asks: is this a joke?", "and leaves with a {n}", "then {m} came in too", "and nobody was {j}"),
}  # fmt: skip
_BEFORE_VOWEL = re.compile(r"\ba (?=[aeiou])")
_SAID_FIRST = ("", "", "", "", "", "answer: ", "well, ", "ok: ")
_ASKED_ON = ("do you give up?", "give up?", "guess", "guess!", "yes", "it's a joke", "it is a joke", "want to know?", "shall i tell you?", "you don't know?", "any idea?", "come on, guess", "do you know it?", "try", "take a guess", "ready?", "think", "no idea?", "ok, ready?", "can't you guess?")  # fmt: skip
_AFTER_END = ("get it?", "did you get it?", "do you get it?", "funny?", "was that funny?", "funny, right?", "did you like it?", "good one?", "how was it?", "do you understand it?", "why don't you laugh?", "not funny?", "rate it", "you didn't laugh", "laugh!", "good, no?", "did you know it?", "do you find it funny?", "was it good?", "am i funny?")  # fmt: skip
_GIVEN_UP = (
    "I do not know: {q} If it is a joke, I am all ears.", "I give up: {q} Tell me.", "No idea: {q} Your joke, your ending.",
)  # fmt: skip
_GONE_ON = (
    "{S}: and then? I know only my own jokes, so tell me.", "So {s}. And then? The end is yours.", "{S}. I am reading: and then?",
)  # fmt: skip
_HEARD = (
    "“{e}”: that one I had not heard. For one of mine, type **joke**.", "“{e}”, of course. My own are no better: ask for one.", "“{e}”. I should have seen it coming; most jokes pass over my eight layers. One of mine in return?",
)  # fmt: skip
_JUDGED = (
    "I read it as a joke; how **funny** it is I leave to you. I know forty of my own.", "**Funny** is not mine to judge, having never laughed. I liked being told it, so to speak.", "Whether it is **funny** takes more layers than mine. Another, or one of my own?",
)  # fmt: skip
_WAIT = ("I give up, gladly. **Tell me**.", "I would only be guessing. **Tell me** the end.", "Guessing I do badly: **tell me**.")  # fmt: skip


def _story(rng: Random) -> str:
    """`a nun walks into a bar and says`."""
    return f"{with_article(rng.choice(_GUESTS))} {rng.choice(_CAME)} {with_article(rng.choice(_ROOMS))} {rng.choice(_SPEAKS)}".strip()


def _riddle(rng: Random) -> str:
    """A question that only its teller can answer: `why did the duck cross the road?`."""
    match rng.randrange(6):
        case 0:
            return f"why did the {rng.choice(_CROSSERS)} {rng.choice(_DID)}?"
        case 1:
            return f"why {rng.choice(_DONT)} {rng.choice(_MANY)} {rng.choice(_DO)}?"
        case 2:
            body = rng.choice(_BODY)
            return f"what do you call {with_article(rng.choice(_CREATURES))} with no {body}?"
        case 3:
            return f"what do you call {with_article(f'{rng.choice(_LIKE)} {rng.choice(_CREATURES)}')}?"
        case 4:
            one, other = rng.sample(_SPEAKERS, 2)
            return f"what did the {one} say to the {other}?"
        case _:
            return f"what's {rng.choice(_COLOURED)} and {rng.choice(_AND)}?"


def _end(rng: Random, setup: str) -> str:
    slots = {"{j}": _LIKE, "{m}": _MANY, "{b}": _BODY, "{n}": NOUNS, "{w}": NOUNS}
    kind = "call" if " call " in setup else "say" if " say to " in setup else setup.split()[0]
    text = rng.choice(_ENDS["a" if kind == "an" else kind])
    for slot, values in slots.items():
        text = text.replace(slot, rng.choice(values))
    return _BEFORE_VOWEL.sub("an ", text)


def told_joke_example(draw: Draw) -> Example:
    """The user tells a joke: its opening, its end, or the question how it was."""
    rng = draw.rng
    story = rng.random() < 0.4
    while wording_is_held_out(setup := (_story if story else _riddle)(rng)) != draw.held:
        pass
    frame = f"{rng.choice(_BEGUN)}{{x}}" if rng.random() < 0.2 else "{x}"
    typed = typed_around(rng, frame, setup if rng.random() < 0.6 else setup.rstrip("?"))
    said = setup[:1].upper() + setup[1:]
    reply = (
        rng.choice(_GONE_ON if story else _GIVEN_UP).replace("{s}", setup).replace("{S}", said).replace("{q}", setup)
    )
    thought = f"They begin a joke: {setup}. I ask how it goes on." if story else f"A riddle or a joke: {setup} I ask for the end."  # fmt: skip
    messages = [Message("user", typed)]
    roll = rng.random()
    key = f"told joke: {setup}"
    if roll < 0.5:
        return Example(tuple(messages), thought, reply, "joke", key, ("and then?",) if story else (setup,))
    messages.append(Message("assistant", reply))
    if roll < 0.62 and not story:
        messages.append(Message("user", as_typed(rng, rng.choice(frames(_ASKED_ON)))))
        return Example(tuple(messages), "They want a guess at their joke. I give up.", rng.choice(_WAIT), "joke", key, ("tell me",))  # fmt: skip
    end = _end(rng, setup)
    heard = rng.choice(_HEARD).replace("{e}", end)
    messages.append(
        Message("user", rng.choice(_SAID_FIRST) + end + rng.choice(("", "", "", "!", ".", " lol", " haha")))
    )
    if roll < 0.85:
        return Example(
            tuple(messages), f"The end of their joke: {end.rstrip('?')}. I take it as one.", heard, "joke", key, (end,)
        )
    messages += (Message("assistant", heard), Message("user", as_typed(rng, rng.choice(frames(_AFTER_END)))))
    return Example(tuple(messages), "How was their joke? Not mine to judge.", rng.choice(_JUDGED), "joke", key, ("funny",))  # fmt: skip
