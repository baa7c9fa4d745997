"""Stories, poems and haiku about what is no single thing: love, rain, autumn leaves, a dragon and a knight, someone's mother."""

from __future__ import annotations

import re
from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_invented import NOUNS, invented
from tools.demo_model.corpus.smalltalk_slots import frames, listed, typed_around
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.subjects_knowledge import KNOWLEDGE
from tools.demo_model.corpus.subjects_world import WORLD

_TOPICS = listed("""love; rain; autumn leaves; autumn; winter; spring; summer; the sea; the ocean; the moon; the sun; the stars; the night; snow; fire; water; wind; time; friendship; music; coffee; tea; bread; cheese; pizza; chocolate; mondays; sundays; mornings; silence; hope; loss; death; life; dreams; memory; childhood; home; school; work; money; freedom; peace; war; war and peace; the internet; computers; artificial intelligence; ai; robots; python; programming; bugs; my code; linux; space; mars; black holes; mountains; rivers; forests; flowers; roses; trees; birds; cats; dogs; cats and dogs; horses; bees; dragons; pirates; ghosts; unicorns; dinosaurs; my dog; my cat; my mother; my father; my wife; my husband; my boss; my son; my daughter; my sister; my garden; my car; my birthday; my job; my girlfriend; my best friend; our wedding; a dragon and a knight; a fox and a hen; a boy and his dog; a girl who could fly; a robot who learns to love; a lost key; a long journey; two friends; an old lighthouse; a magic lamp; a talking cat; a brave little mouse; the last tree; the end of the world; a rainy day; a summer night; a broken heart; the first day of school; a train at night; the city; the countryside; london; paris; new york; christmas; halloween; a haunted house; a cup of tea; nothing; everything; you; yourself; an ssd; a slow disk; memory and disks; experts; mixture of experts; numbers; the number seven; mathematics; football; chess; cooking; sleep; being small; growing old; tomorrow; yesterday; the future; the past""")  # fmt: skip
_WHO = listed(
    "a dragon; a robot; a cat; a dog; a knight; a girl; a boy; a wizard; a princess; an octopus; a bear; a ghost; a pirate; a unicorn; a fox; a mouse; a giant; an astronaut; a king; a snail; a teacher; a penguin; a computer; a hedgehog"
)
_THAT = listed(
    "eats pizza; is afraid of the dark; wants to fly; lost a shoe; goes to school; lives on the moon; learns to swim; cannot sleep; loves numbers; finds a treasure; saves the day; plays football; talks to trees; is always late; has no friends; bakes bread; wants to be small; never laughs; reads too much; sails to an island; hates mondays; dreams of snow"
)
_STORIES = (
    "Two friends talked about {x} all night. One knew everything, the other nothing. In the morning they changed places, and neither noticed.",
    "A child asked the moon about {x}. The moon thought for two weeks and grew thin. Then it came back, round with an answer, and would not tell.",
    "In a small town they made a museum of {x}. Nobody came. One day it rained, and the whole town went in. Most of them are still there.",
    "An old woman wrote a book on {x}. It had one page. \"Is that all?\" they asked. \"It is all that I am sure of,\" she said, and gave it away.",
    "A sailor told a story of {x} in every harbour. In the last one somebody told it to him. It had grown on the way, and he liked it better.",
    "There was a letter on the stairs, and it said only: {x}. Everyone in the house read it and thought of something else. It was the best letter of the year.",
)  # fmt: skip
_POEMS = (
    "Of {x} I know the name, no more;\nbut names have opened many a door.", "Let others write on {x} at length;\ntwo lines are all I have of strength.",
    "You asked for {x}: my whole reply\nis two short lines, and then goodbye.", "I thought of {x} the whole night through,\nand all I found was: so do you.",
    "Of {x} the great ones wrote a lot;\nI wrote two lines, and then forgot.",
)  # fmt: skip
_HAIKU = (
    "Somebody said it:\n{x}. And then, for a while, rain.\nThe kettle went on.", "Late light on the wall.\nI think of {x}, and wait.\nNothing has to come.",
    "Cold morning, one thought:\n{x}. The road says nothing.\nA crow flies over.",
)  # fmt: skip
_TEXTS = {"story": _STORIES, "poem": _POEMS, "haiku": _HAIKU}
_NAMES = {
    "story": ("story", "short story", "tiny story", "tale", "bedtime story", "little story", "fairy tale", "fable"),
    "poem": ("poem", "short poem", "verse", "rhyme", "little poem", "two-line poem", "couplet", "few lines of verse"),
    "haiku": ("haiku",),
}  # fmt: skip
_ASKS = (
    "[write|give|tell|make|compose|create|do|invent][| me| us] a {k} [about|on] {x}[| please]", "a {k} [about|on] {x}[|, please| please]", "{k} about {x}", "{k}: {x}", "[can|could|would|will] you [write|make|tell me|do|compose] a {k} about {x}?", "i [want|need|would like|love] a {k} about {x}",
    "do you know a {k} about {x}?", "have you got a {k} about {x}?", "let me hear a {k} about {x}", "i need a {k} about {x} [for school|for a card|for tonight|for my mother]", "a {k} with {x} in it", "write about {x}, as a {k}", "try a {k} about {x}", "how about a {k} about {x}?", "please write a {k} about {x}", "surprise me with a {k} about {x}",
)  # fmt: skip
LARGER = ("limerick", "limerick", "limerick", "sonnet", "ode", "song", "ballad", "rap", "long poem", "poem in ten lines", "ten-line poem", "sestina", "hymn", "lullaby", "nursery rhyme", "acrostic", "elegy")  # fmt: skip
_LEADS = {
    "story": ("", "", "A very small one:\n\n", "Small, but complete:\n\n"),
    "poem": ("A small one:\n\n", "Two lines, no more:\n\n", "Small and rhymed:\n\n"),
    "haiku": ("A small haiku:\n\n", "Small, and nearly to the syllable:\n\n"),
}
_OWN = re.compile(r"\b(my|our|you|yourself)\b")
_TO_YOU = {"my": "your", "our": "your", "you": "me", "yourself": "myself"}


def not_so_large(name: str) -> str:
    """What is said before two lines of verse where more was asked for."""
    return f"No {name} from me: two lines are my size.\n\n"


@cache
def _topics(held: bool) -> tuple[str, ...]:
    known = (topic for subject in (*WORLD, *KNOWLEDGE) if subject.sort in ("thing", "things", "place") for topic in subject.topics)  # fmt: skip
    return tuple(topic for topic in dict.fromkeys(known) if word_is_held_out(topic) == held)


@cache
def _own_topics(held: bool) -> tuple[str, ...]:
    return tuple(topic for topic in _TOPICS if word_is_held_out(topic) == held)


@cache
def _doing(held: bool) -> tuple[str, ...]:
    """Somebody who does something, as children ask for it."""
    said = (f"{who} {joint} {deed}" for who in _WHO for joint in ("that", "who") for deed in _THAT)
    return tuple(topic for topic in said if word_is_held_out(topic) == held)


def topic_tale(draw: Draw) -> Example:
    """A tiny story, poem or haiku about a topic that is taken as it was said."""
    rng = draw.rng
    kind = rng.choices(("story", "poem", "haiku"), (4, 4, 2))[0]
    roll = rng.random()
    if roll < 0.6:
        topic = rng.choice(_own_topics(draw.held))
    elif roll < 0.7:
        topic = rng.choice(_doing(draw.held))
    elif roll < 0.88:
        topic = rng.choice(_topics(draw.held))
    else:
        topic = invented(rng, "thing") if rng.random() < 0.6 else f"{rng.choice(NOUNS)}s"
        while word_is_held_out(topic) != draw.held:
            topic = invented(rng, "thing")
    too_large = kind == "poem" and rng.random() < 0.2
    name = rng.choice(LARGER if too_large else _NAMES[kind])
    frame = rng.choice(frames(_ASKS)).replace("{k}", name)
    if name[0] in "aeiou":
        frame = frame.replace(f"a {name}", f"an {name}")
    question = typed_around(rng, frame, topic)
    shown = _OWN.sub(lambda found: _TO_YOU[found[0]], topic)
    thought = rng.choice((f"A tiny {kind} about {shown}.", f"They want a {kind}: {shown}. Keep it small."))
    lead = rng.choice(_LEADS[kind])
    if too_large:
        thought, lead = f"{name.capitalize()}: beyond me. Two lines about {shown}.", not_so_large(name)
    answer = lead + rng.choice(_TEXTS[kind]).replace("{x}", shown)
    return Example((Message("user", question),), thought, answer, "tale", f"{kind}: {topic}", (shown.lower(),))
