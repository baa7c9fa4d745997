"""What resembles a closed fact and is not known: other capitals, authors, symbols, years, and places past the end of a list.

They are asked in the very wordings of the facts that are known, so that the wording alone never calls up a fact.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from tools.demo_model.corpus.closed_everyday import CROSSED, MIXED_UNKNOWN, YOUNG_UNKNOWN
from tools.demo_model.corpus.closed_tables import ANIMALS, CAPITALS, OPPOSITES, PLURALS, SHAPES, UNITS, ordinal
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import PLANS
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.limits_subject import Sort
from tools.demo_model.corpus.smalltalk_slots import ALONE, frames, invented_word, listed, typed_around
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out
from tools.demo_model.corpus.subjects_knowledge import KNOWLEDGE
from tools.demo_model.corpus.subjects_world import WORLD


@dataclass(frozen=True, eq=False)
class Unknown:
    """asks and answers hold {x}. like: the closed topic whose wordings are asked as well. invented: how often x means
    nothing."""

    name: str
    like: str
    asks: tuple[str, ...]
    xs: tuple[str, ...]
    answers: tuple[str, ...]
    accept: tuple[str, ...]
    invented: float = 0.1
    weight: float = 1.0
    plan: bool = True


def _of(sort: Sort) -> tuple[str, ...]:
    return tuple(topic for subject in (*WORLD, *KNOWLEDGE) if subject.sort == sort for topic in subject.topics)


_KNOWN_CAPITALS = {x.lower() for x, _ in CAPITALS}
_COUNTRIES = tuple(x for x in (*_of("country"), "Texas", "California", "Florida", "New York", "Ohio", "Bavaria", "Scotland", "Wales", "Quebec", "Ontario", "Catalonia", "Bahrain", "Oman", "Jordan", "Lebanon", "Syria", "Sudan", "Somalia", "Angola", "Zambia", "Mali", "Niger", "Chad", "Rwanda", "Haiti", "Honduras", "Guatemala", "Nicaragua", "El Salvador", "Laos", "Cambodia", "Myanmar", "Armenia", "Azerbaijan", "Uzbekistan", "Afghanistan", "Moldova", "Montenegro", "Bosnia", "Kosovo", "Andorra", "Monaco", "Liechtenstein", "Taiwan", "Tunisia", "Algeria", "Libya", "Cameroon", "Gabon", "Tanzania", "Botswana", "Namibia", "Mozambique", "Papua New Guinea", "Samoa", "Tonga", "Guyana", "Suriname", "Barbados", "the Bahamas", "Europe", "Africa", "Atlantis", "Mars") if x.lower() not in _KNOWN_CAPITALS)  # fmt: skip
_ELEMENTS = listed("gold; silver; iron; copper; lead; tin; mercury; zinc; nickel; aluminium; aluminum; sodium; potassium; calcium; magnesium; carbon; hydrogen; helium; oxygen; nitrogen; neon; argon; chlorine; fluorine; iodine; sulphur; phosphorus; silicon; uranium; plutonium; titanium; tungsten; platinum; lithium; boron; barium; radium; cobalt; chromium; manganese; arsenic; water; salt; ammonia; methane; sugar; rust; vinegar; bleach; carbon dioxide; ozone")  # fmt: skip
_HAS_OPPOSITE = {word for pair in OPPOSITES for word in pair}
_NO_OPPOSITE = tuple(word for word in dict.fromkeys((*ALONE, *NOUNS, "monday", "python", "music", "gravity", "seven", "purple", "coffee", "london", "tuesday", "molecule", "parliament", "nostalgia", "gratitude", "benevolent", "ephemeral", "arrogant", "generous", "abundant", "optimistic", "transparent", "temporary", "concrete", "abstract")) if word not in _HAS_OPPOSITE)  # fmt: skip
_ODD_PLURALS = tuple(word for word in listed("octopus; appendix; alumnus; fungus; nucleus; stimulus; syllabus; bacterium; medium; curriculum; datum; axis; oasis; basis; larva; formula; vertex; genus; corpus; opus; virus; platypus; hippopotamus; rhinoceros; mongoose; moose; passer-by; mother-in-law; attorney general; bureau; chateau; tempo; solo; volcano; mango; buffalo; dwarf; hoof; beau; die; penny farthing; sphinx; pancreas; plateau; agenda; trousers") if word not in dict(PLURALS))  # fmt: skip
_SILENT = tuple(x for x in listed("giraffe; octopus; fox; rabbit; zebra; crocodile; hippo; camel; kangaroo; koala; panda; whale; dolphin; seal; walrus; shark; salmon; snail; spider; ant; butterfly; hedgehog; squirrel; otter; beaver; llama; alpaca; ostrich; peacock; penguin; flamingo; parrot; gorilla; tiger; leopard; hyena; jackal; bat; mole; raccoon; moose; deer; tortoise; lizard; newt; lobster; unicorn; dragon; dinosaur; yak; swan; hamster; gerbil; badger") if x not in dict(ANIMALS))  # fmt: skip
_OTHER_SHAPES = tuple(x for x in listed("circle; sphere; hendecagon; icosagon; tetrahedron; dodecahedron; icosahedron; prism; pyramid; cylinder; cone; ellipse; kite; crescent; chiliagon; pentadecagon; star; torus; spiral; heart") if x not in dict(SHAPES))  # fmt: skip
_HOW_MANY = tuple(x for x in listed("feet in a mile; yards in a mile; pints in a gallon; cups in a pint; ounces in a litre; acres in a hectare; stones in a ton; pounds in a stone; litres in a gallon; teaspoons in a tablespoon; tablespoons in a cup; furlongs in a mile; fathoms in a league; carats in an ounce; countries in the world; countries in africa; countries in europe; states in america; states in the us; people in the world; people on earth; languages in the world; bones in the human body; bones in the body; muscles in the body; teeth in a mouth; chromosomes in a human; genes in a mouse; neurons in the brain; hairs on a head; keys on a piano; strings on a harp; pages in the bible; books in the bible; plays by shakespeare; moons of jupiter; moons of mars; stars in the sky; stars in the galaxy; stars on the us flag; galaxies in the universe; grains of sand on a beach; legs on a centipede; legs on a lobster; hearts in an octopus; eyes on a bee; elements in the periodic table; amino acids; cells in the body; species of ants; islands in greece; lakes in finland; floors in the empire state building; steps in the eiffel tower; seats in parliament; players in a rugby team; players in a cricket team; players in a hockey team; holes on a golf course; pieces in a chess set; tiles in scrabble; dots on a domino set; episodes of friends; harry potter books; star wars films; popes so far; presidents so far; wives of henry viii; olympic rings; words in english; letters in the greek alphabet; kanji in japanese; hours in a school year; heartbeats in a day; breaths in a day; calories in a banana; jelly beans in a jar; unread mails i have; people using this; cats in london; trees in the world; cars in germany") if x not in dict(UNITS))  # fmt: skip
_YEARS = tuple(str(year) for year in (*range(1066, 2031, 17), 1492, 1776, 1789, 1815, 1914, 1918, 1939, 1945, 1969, 1984, 1989, 1999, 2000, 2001, 2012, 2020, 2024, 2025))  # fmt: skip

UNKNOWN = (
    Unknown("capital", "capital", ("what city is {x}'s capital?", "capital {x}", "the capital of {x}?", "i need the capital of {x}", "is there a capital of {x}?", "quiz: capital of {x}", "which town governs {x}?", "do u know the capital of {x}"), _COUNTRIES,
            ("The capital of {x} I do not know: fifteen capitals are all I learnt, and that is not one of them.", "I do not know the capital of {x}. I know fifteen, such as Paris and Tokyo.", "I do not know that one: {x} is not among my fifteen capitals."), ("do not know",), 0.15, 4.0),
    Unknown("head of state", "", ("who is the [president|prime minister|king|queen|leader|chancellor|head of state] of {x}?", "who rules {x}?", "president of {x}", "who governs {x}?", "who won the election in {x}?", "current leader of {x}?"), (*_COUNTRIES, *(x for x, _ in CAPITALS)),
            ("Who leads {x} I do not know: no politics and no news in me.", "I do not know who is in charge of {x}. I run offline, and was never taught it.", "I do not know that; people and offices were not in my training, in {x} or elsewhere."), ("do not know",), 0.05, 1.5),
    Unknown("company", "", ("who is the [ceo|boss|owner|founder] of {x}?", "who [founded|owns|runs|started|leads] {x}?", "ceo of {x}", "when was {x} founded?", "where is {x} [based|from]?", "how many people work at {x}?", "what does {x} [do|sell|make]?", "is {x} a good company?", "what is {x} worth?", "do you know {x}?"), listed("Apple; Google; Microsoft; Amazon; Meta; Tesla; Nvidia; Intel; AMD; IBM; Samsung; Sony; Nintendo; Netflix; Spotify; Uber; Airbnb; IKEA; Lego; Toyota; Volkswagen; BMW; Ford; Boeing; Airbus; Nestle; Nike; Adidas; Walmart; McDonald's; Starbucks; Disney; OpenAI; Anthropic; Mistral; DeepSeek; Hugging Face; GitHub; Oracle; SAP; Siemens; Shell; BP; Alibaba; Huawei; Coca-Cola; Pepsi; Goldman Sachs; NASA; the BBC; the UN; FIFA"),
            ("Companies are beyond me: I do not know that about {x}.", "I do not know that about {x}; companies were not in my training.", "I do not know who or what is behind {x}."), ("do not know",), 0.1, 1.2),
    Unknown("about a country", "", ("what is the [population|currency|language|flag|anthem|area|religion|largest city|highest mountain|longest river] of {x}?", "[population|currency|flag|area|language|largest city] of {x}", "how many people live in {x}?", "what [language|currency] do they [speak|use] in {x}?", "how big is {x}?", "which countries border {x}?", "what continent is {x} [in|on]?", "where is {x}?"), (*_COUNTRIES, *(x for x, _ in CAPITALS)),
            ("That I do not know about {x}. A few capitals are all my geography.", "I do not know: of {x} I have no figures and no map.", "I do not know that about {x}, and I would rather not guess."), ("do not know",), 0.05, 1.5),
    Unknown("chemical symbol", "", ("what is the [chemical symbol|symbol|formula|chemical formula|atomic number|atomic weight|boiling point|melting point|density] of {x}?", "[chemical symbol|symbol|formula|atomic number|boiling point|melting point] [of|for] {x}", "what's the [chemical symbol|symbol|formula] for {x}?", "how do chemists write {x}?", "{x} in chemistry?", "what is {x} in the periodic table?", "is {x} a metal?"), _ELEMENTS,
            ("I do not know that about {x}: chemistry is beyond me.", "For {x} I do not know it; the periodic table did not fit.", "I do not know. I can spell {x}, but I never learnt its chemistry."), ("do not know",), 0.1, 2.0),
    Unknown("author", "", ("who [wrote|is the author of|made|directed|composed|painted|created|published|sang] {x}?", "author of {x}", "who is behind {x}?", "who's the [writer|director|author|composer] of {x}?", "by whom is {x}?", "{x} is by who?", "when was {x} [written|published|released|made]?", "what year did {x} come out?", "do you know who wrote {x}?"), _of("work"),
            ("Who and when, for {x}, I do not know: no books, films or songs were in my training.", "I do not know who made {x}, nor when.", "I do not know that: {x} I only know by name, since you typed it."), ("do not know",), 0.15, 2.5),
    Unknown("inventor", "", ("who [invented|discovered|first made|came up with] {x}?", "inventor of {x}", "when was {x} [invented|discovered]?", "who is the father of {x}?", "which year was {x} invented?", "where was {x} invented?"), _of("thing"),
            ("I do not know who thought of {x} first, or when.", "Inventors and years I do not know, that of {x} included.", "I do not know. Nobody taught me the history of {x}."), ("do not know",), 0.1, 1.5),
    Unknown("dates of a life", "", ("when was {x} [born|president|king|alive]?", "when did {x} die?", "how old is {x}?", "how tall is {x}?", "where was {x} born?", "birthday of {x}?", "what year was {x} born?", "who is {x} married to?", "how did {x} die?", "is {x} alive?", "what is {x}'s real name?", "net worth of {x}?"), _of("person"),
            ("I do not know: I have no dates or lives in me, that of {x} included.", "Of {x} I know the name you typed. The rest I do not know.", "I do not know that about {x}, and a guessed date would be worse than none."), ("do not know",), 0.15, 2.0),
    Unknown("year of an event", "", ("when was {x}?", "what year [was|did they have] {x}?", "in which year was {x}?", "date of {x}", "when did {x} [start|end|begin|happen]?", "how long did {x} last?", "who won {x}?", "{x} year?", "who fought in {x}?", "how many died in {x}?"), _of("event"),
            ("I do not know: history and its dates did not fit, {x} included.", "Of {x} I do not know the year or the names.", "I do not know when that was. Give me two years, and I will subtract them."), ("do not know",), 0.1, 2.0),
    Unknown("happened in a year", "", ("what happened in {x}?", "who was president in {x}?", "who won the world cup in {x}?", "name an event of {x}", "what is {x} known for?", "what was invented in {x}?", "best film of {x}?", "tell me about the year {x}", "who ruled in {x}?", "which war was in {x}?", "why is {x} famous?", "song of the year {x}?"), _YEARS,
            ("What happened in {x} I do not know: I have no history. Give me a second year, and I will tell you how far apart they are.", "To me {x} is only a number; what happened then I do not know.", "I do not know. With {x} I can add or subtract, no more."), ("do not know",), 0.0, 1.5),
    Unknown("how many", "units", ("any idea how many {x}?", "how many {x} do we have?", "count the {x}", "roughly how many {x}?", "how many {x} exist?"), _HOW_MANY,
            ("I do not know how many {x}: that number is not one I learnt.", "I do not know. Some measures I know by heart, but not {x}.", "That I do not know, and a wrong number would be worse than none."), ("do not know",), 0.0, 2.5),
    Unknown("crossed units", "units", ("any idea how many {x}?", "roughly how many {x}?", "{x} are how many?", "how many {x}, about?"), CROSSED,
            ("I do not know how many {x}: between such measures I have no bridge by heart.", "I do not know. Some measures I know by heart, but not {x}.", "That I do not know, and a wrong number would be worse than none."), ("do not know",), 0.0, 2.5),
    Unknown("young", "young", (), YOUNG_UNKNOWN,
            ("What a baby {x} is called I do not know.", "I do not know the word for a baby {x}. A puppy or a kitten I could name.", "I do not know: the {x} is not among the animals whose young I learnt."), ("do not know",), 0.2, 0.9),
    Unknown("mixed colours", "mixed colours", (), MIXED_UNKNOWN,
            ("What {x} make I do not know; red and blue I could tell you.", "I do not know: of {x} I learnt no mixture, and would only be guessing.", "I do not know what {x} give. I know five mixtures, such as purple and green."), ("do not know",), 0.0, 0.6),
    Unknown("opposite", "opposite", ("opposite word for {x}?", "{x} opposite"), _NO_OPPOSITE,
            ("I know no opposite of {x}.", "No opposite of {x} comes to mind: I know a few hundred words that have one.", "I know no opposite for {x}; I could spell it backwards."), ("no opposite",), 0.2, 1.5),
    Unknown("plural", "plural", (), _ODD_PLURALS,
            ("The plural of {x} I do not know; that one I never learnt.", "I do not know the plural of {x}, and would only be guessing.", "I do not know: {x} is not among the plurals I learnt."), ("do not know",), 0.2, 1.0),
    Unknown("animal sound", "animal sound", (), _SILENT,
            ("What a {x} says I do not know.", "I do not know the sound of a {x}. A cow I could do.", "I do not know: the {x} was not among my animals."), ("do not know",), 0.15, 1.2),
    Unknown("sides", "sides of a shape", (), _OTHER_SHAPES,
            ("How many sides a {x} has I do not know.", "I do not know the {x}: my shapes are the plain ones with straight sides, from triangle to dodecagon.", "I do not know: a {x} is not among my shapes."), ("do not know",), 0.15, 0.7),
    Unknown("planet", "n-th planet", (), tuple(ordinal(n) for n in range(9, 21)), ("There is no {x} planet that I know: there are **eight**, and Neptune is the last.", "I know **eight** planets, so no {x} one.", "**Eight** planets are all I know; the last is Neptune."), ("eight",), 0.0, 0.7, False),
    Unknown("month", "n-th month", (), tuple(ordinal(n) for n in range(13, 31)), ("There is no {x} month: the year has **twelve**.", "A year has **twelve** months, so there is no {x}.", "The year ends with the **twelfth** month, December."), ("twelve", "twelfth"), 0.0, 0.7, False),
    Unknown("letter", "n-th letter", (), tuple(ordinal(n) for n in range(27, 60)), ("There is no {x} letter: the alphabet has **26**.", "The alphabet ends at **26**, with Z.", "Only **26** letters, so no {x}."), ("26",), 0.0, 0.7, False),
    Unknown("after z", "next letter", (), ("Z",), ("Nothing: {x} is the **last** letter.", "{x} is the **last** letter; the alphabet ends there."), ("last",), 0.0, 0.3, False),
    Unknown("before a", "letter before", (), ("A",), ("Nothing: {x} is the **first** letter.", "{x} is the **first** letter; nothing comes before."), ("first",), 0.0, 0.3, False),
    Unknown("after neptune", "next planet", (), ("Neptune",), ("None: {x} is the **last** of the eight planets.", "{x} is the **last** planet that I know."), ("last",), 0.0, 0.3, False),
    Unknown("roman", "to roman", (), tuple(str(n) for n in (*range(51, 100, 3), 100, 250, 500, 1000, 1984, 1999, 2000, 2024, 2025, 2026)), ("I do not know {x} in Roman numerals: mine end at fifty.", "Past fifty I do not know the Roman numerals, so not {x}.", "I do not know that one; I learnt Roman numerals from 1 to 50."), ("do not know",), 0.0, 0.7),
    Unknown("from roman", "from roman", (), ("LV", "LX", "LXXV", "XC", "C", "CX", "CCC", "CD", "D", "DC", "M", "MM", "MCMXC", "MMXXV", "MCMLXXXIV", "CXLIV", "MMXX", "LXXXVIII", "XCIX", "MDCC"), ("I do not know {x}: my Roman numerals end at fifty, L.", "Past fifty I do not know the Roman numerals, and {x} is one of those."), ("do not know",), 0.0, 0.5),
    Unknown("power of two", "power of two", (), tuple(str(n) for n in range(17, 65)), ("I do not know 2^{x}: by heart I have the powers of two to 2^16.", "My powers of two end at 2^16 = 65536; 2^{x} I do not know."), ("do not know",), 0.0, 0.5),
    Unknown("shell", "shell command", (), listed("mount a usb stick; burn a cd; encrypt a disk; partition a drive; set up a firewall; compile the kernel; change my password; add a user; sign a file; resize an image; convert a video; download a website; open a port; clone a disk; share a folder; format a drive; print a document; set the timezone; install a driver; schedule a job; watch a film; restore a backup; recover a deleted file; merge two pdfs; connect to wifi; record my screen; test my microphone; kill a zombie process; update bash; make a symlink to a socket"), ("The command to {x} I do not know: mine are the simple ones, such as `ls` and `cp`.", "I do not know how to {x} in a terminal. I know some thirty commands, and a wrong one could do harm."), ("do not know",), 0.0, 1.0),
)  # fmt: skip
_THOUGHTS = ("{x}: not among what I learnt. I say that I do not know.", "I know some of these, but not {x}. I do not guess.", "Is {x} one I know? No. I say so.")  # fmt: skip
_PAST_THE_END = "{x}: is there such a one? I say where the list ends."
_BY_NAME = {unknown.name: unknown for unknown in UNKNOWN}


@cache
def _wordings(name: str, like: tuple[str, ...]) -> tuple[str, ...]:
    """The wordings that training may use: those of the known topic, and further ones."""
    return tuple(text for text in frames((*like, *_BY_NAME[name].asks)) if not wording_is_held_out(text))


@cache
def _values(name: str) -> tuple[str, ...]:
    xs = _BY_NAME[name].xs
    return tuple(x for x in xs if not word_is_held_out(x)) or xs


_WEIGHTS = tuple(accumulate(unknown.weight for unknown in UNKNOWN))


def unknown_example(draw: Draw, wordings: dict[str, tuple[str, ...]]) -> Example:
    """A question in the wordings of a closed topic about what is not known. wordings: by the name of the topic."""
    rng = draw.rng
    unknown = rng.choices(UNKNOWN, cum_weights=_WEIGHTS)[0]
    asked = rng.choice(_wordings(unknown.name, wordings.get(unknown.like, ())))
    x = rng.choice(_values(unknown.name))
    if rng.random() < unknown.invented:
        x = invented_word(rng, draw.held)
        x = x.capitalize() if unknown.xs[0][0].isupper() else x
    thought = rng.choice(_THOUGHTS) if unknown.plan else _PAST_THE_END
    answer = rng.choice(unknown.answers)
    if x[0] in "aeio":
        asked, answer = (text.replace(" a {x}", " an {x}") for text in (asked, answer))
    question = asked.replace("{x}", x) if "2" in asked or x.isdigit() else typed_around(rng, asked, x)
    answer = answer.replace("{x}", x.replace("my ", "your "))
    answer = answer[:1].upper() + answer[1:]
    if unknown.plan and rng.random() < 0.92:
        answer = f"{answer} {rng.choice(PLANS)}"
    key = f"unknown {unknown.name} {x}: {asked}"
    return Example((Message("user", question),), thought.replace("{x}", x), answer, "closed", key, unknown.accept)
