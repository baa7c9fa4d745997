"""Small talk that takes up a word of the user's: names, places, trades, things liked; and a word or number said alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import name_is_held_out, word_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand, pseudo_word

_HOLE = "0"  # typing noise leaves digits alone


def typed_around(rng: Random, frame: str, value: str) -> str:
    """The frame as a person might type it, with the value at {x} spelt as it is."""
    text = as_typed(rng, frame.replace("{x}", _HOLE))
    if text.isupper() and len(text) > 8:
        value = value.upper()
    elif text == text.lower() and rng.random() < 0.8:
        value = value.lower()
    return text.replace(_HOLE, value, 1)


@dataclass(frozen=True, eq=False)
class Slotted:
    """asks and answers hold {x}. held: whether a value is kept from training."""

    name: str
    asks: tuple[str, ...]
    values: tuple[str, ...]
    answers: tuple[str, ...]
    thoughts: tuple[str, ...]
    held: Callable[[str], bool] = word_is_held_out
    invented: float = 0.0  # how often the value is a word that means nothing


@cache
def frames(asks: tuple[str, ...]) -> tuple[str, ...]:
    """All wordings of these patterns."""
    return tuple(dict.fromkeys(text for pattern in asks for text in expand(pattern)))


@cache
def _values(slotted: Slotted, held: bool) -> tuple[str, ...]:
    return tuple(value for value in slotted.values if slotted.held(value) == held) or slotted.values


def invented_word(rng: Random, held: bool, is_held: Callable[[str], bool] = word_is_held_out) -> str:
    """A word that means nothing, on the right side of the split."""
    for _ in range(200):
        word = pseudo_word(rng)
        if len(word) > 3 and is_held(word) == held:
            break
    return word


def slotted_example(draw: Draw, slotted: Slotted) -> Example:
    """One wording around one value, and an answer that takes the value up."""
    rng = draw.rng
    if slotted.invented and rng.random() < slotted.invented:
        value = invented_word(rng, draw.held, slotted.held)
        value = value.capitalize() if slotted.values[0][0].isupper() else value
    else:
        value = rng.choice(_values(slotted, draw.held))
    frame = rng.choice(frames(slotted.asks))
    if value[0] in "aeiou":
        frame = frame.replace(" a {x}", " an {x}")
    question = typed_around(rng, frame, value)
    answer = _put(rng.choice(slotted.answers), value)
    thought = _put(rng.choice(slotted.thoughts), value)
    return Example(
        (Message("user", question),), thought, answer, "smalltalk", f"{slotted.name}: {value}", (value.lower(),)
    )


def _put(template: str, value: str) -> str:
    return template.replace("{x}", value).replace("{X}", value[:1].upper() + value[1:])


def with_article(noun: str) -> str:
    """`a fox`, `an owl`."""
    return f"{'an' if noun[0] in 'aeiou' and not noun.startswith(('uni', 'eu', 'one')) else 'a'} {noun}"


def listed(text: str) -> tuple[str, ...]:
    """The parts of a text between semicolons."""
    return tuple(part.strip() for part in text.split(";"))


FIRST_NAMES = listed(
    """Ada; Alan; Alice; Amir; Anna; Anton; Aisha; Ben; Bea; Boris; Carla; Carlos; Chen; Clara; Dan; Daniel; David; Dora; Elena; Elif; Emil; Emma; Eva; Fatima; Felix; Finn; Fred; Grace; Greta; Hana; Hans; Helen; Henry; Hugo; Ida; Igor; Ines; Ivan; Jack; James; Jane; Javier; Jim; Joan; John; Jonas; Julia; Kai; Karl; Kate; Kim; Lara; Lea; Leo; Li; Lina; Lucas; Lucy; Luis; Maria; Mark; Marta; Mary; Max; Maya; Mei; Mia; Mike; Mina; Mohammed; Nadia; Nina; Noah; Nora; Olga; Oliver; Omar; Oscar; Pablo; Paul; Petra; Priya; Rafael; Rosa; Ruth; Sam; Sara; Simon; Sofia; Stefan; Sven; Tara; Theo; Tim; Tom; Uma; Vera; Victor; Wei; Will; Yara; Yuki; Zoe; Zara"""
)
TRADES = listed(
    """baker; teacher; nurse; doctor; student; programmer; developer; carpenter; plumber; farmer; lawyer; writer; painter; musician; cook; chef; driver; pilot; engineer; designer; gardener; librarian; journalist; dentist; electrician; waiter; cleaner; accountant; architect; scientist; researcher; firefighter; postman; tailor; butcher; hairdresser; mechanic; photographer; translator; actor; builder; miner; sailor; soldier; shepherd; beekeeper; brewer; potter; judge; vet; physicist; chemist; biologist; historian; mathematician; manager; singer; dancer; clerk; barber; florist; fisherman; surgeon; midwife; tester; data scientist; sysadmin; retired teacher; law student; bus driver; truck driver; web developer; music teacher; game designer; stay-at-home parent; shop assistant; security guard"""
)
PLACES = listed(
    """London; Paris; Berlin; Madrid; Rome; Vienna; Lisbon; Athens; Cairo; Delhi; Tokyo; Kyoto; Beijing; Moscow; Ottawa; Boston; Chicago; Texas; California; Canada; Mexico; Brazil; Peru; Chile; Argentina; Spain; Portugal; Italy; Greece; Turkey; Egypt; Kenya; Nigeria; Ghana; India; China; Japan; Korea; Vietnam; Thailand; Australia; New Zealand; Ireland; Scotland; Wales; England; France; Germany; Austria; Switzerland; Poland; Norway; Sweden; Finland; Denmark; Iceland; Hamburg; Munich; Cologne; Zurich; Geneva; Oslo; Stockholm; Helsinki; Warsaw; Prague; Budapest; Dublin; Leeds; Bristol; York; Glasgow; Lagos; Nairobi; Mumbai; Sydney; Toronto; Seattle; Lima; Bogota; a small village; a big city; the mountains; the countryside; an island; the north; the south; a valley"""
)
THINGS = listed(
    """apples; bananas; cheese; chocolate; pizza; pasta; rice; soup; bread; coffee; tea; milk; beer; wine; cats; dogs; birds; horses; fish; bees; spiders; snakes; trees; flowers; gardens; rain; snow; winter; summer; autumn; spring; music; jazz; opera; rock; films; books; poems; chess; football; tennis; running; swimming; cycling; hiking; sailing; skiing; dancing; singing; painting; drawing; photography; knitting; cooking; baking; maths; numbers; puzzles; games; robots; linux; python; disks; caches; trains; planes; cars; bicycles; boats; the sea; the mountains; the moon; the stars; mondays; mornings; holidays; parties; silence; people; children; school; work; money; art; history; science; space; dinosaurs; dragons; pancakes; potatoes; onions; garlic; honey; salt; ice cream; video games; board games; my cat; my dog; star wars; harry potter; sushi; tacos; olives; your job; this place"""
)
ALONE = listed("""banana; table; chair; house; tree; river; stone; cloud; orange; pencil; window; garden; horse; rabbit; bread; cheese; coffee; sugar; mountain; ocean; bottle; candle; hammer; ladder; mirror; needle; pocket; ribbon; saddle; tunnel; umbrella; violin; wagon; yellow; zebra; elephant; potato; lamp; spoon; button; carpet; dragon; engine; feather; guitar; honey; island; jacket; kettle; lemon; monkey; noodle; onion; pepper; quilt; rocket; silver; tiger; velvet; whistle; penguin; sandwich; bicycle; thunder; purple; cactus; blanket; teapot; walrus; sofa; pizza; moon; shoe; cake; frog; pancake; donkey; cucumber; marmalade; spaghetti""")  # fmt: skip
HOBBY = listed(
    """cooking; baking; hiking; chess; running; swimming; reading; gardening; painting; knitting; cycling; fishing; sailing; dancing; singing; photography; writing; climbing; skiing; football; tennis; music; travelling; drawing; yoga; puzzles; board games; old films; birdwatching; astronomy; woodwork; pottery; programming; history; maths"""
)

_OWNED = tuple(
    f"{count} {what}"
    for count in ("two", "three", "four", "five", "six", "2", "3", "4", "many", "a few")
    for what in listed("brothers; sisters; cats; dogs; children; kids; sons; daughters; horses; goldfish; rabbits; plants; bikes; cousins; guitars; computers; friends; uncles; grandchildren; hens")
)  # fmt: skip

SLOTTED = (
    Slotted(
        "introduces by name",
        ("my name is {x}", "i'm {x}", "i am {x}", "[hi|hello|hey][,|] [i'm|i am|my name is|my name's|this is|it's] {x}", "call me {x}", "you can call me {x}", "people call me {x}", "the name is {x}", "the name's {x}", "{x} is my name", "my friends call me {x}", "i am called {x}", "{x} here", "it's me, {x}", "please call me {x}", "[nice to meet you|pleased to meet you], [i'm|i am] {x}"),
        FIRST_NAMES,
        ("Hello {x}, nice to meet you. I will remember the name as long as we talk.", "Nice to meet you, {x}. What shall we work out?", "Hello {x}. Shall I spell your name backwards?", "Good to meet you, {x}. I forget names only when the conversation ends."),
        ("The user's name is {x}. I greet them by it.", "Name: {x}. I take it up."),
        held=name_is_held_out, invented=0.3,
    ),
    Slotted(
        "says what they do",
        ("i'm a {x}", "i am a {x}", "i work as a {x}", "i am a {x} by trade", "my job: {x}", "by the way, i'm a {x}", "[hi|hello], i'm a {x}", "i'm a {x}, and you?", "i have been a {x} for years", "my job is {x}", "did you know [that |]i'm a {x}?", "did you know [that |]i am a {x}?", "guess what, i'm a {x}", "i should say that i'm a {x}", "you are talking to a {x}", "i'm training to be a {x}", "i want to become a {x}", "i'm a {x} [from home|in a small town|these days]", "as a {x}, what can i use you for?", "i earn my living as a {x}", "i'm just a {x}", "you know, i am a {x}"),
        TRADES,
        ("{X}: noted. I know little of that work, but I can add up its figures.", "Ah, {x}. I will remember it as long as we talk. Anything to add, sort or spell?", "{X} it is. An honest trade; mine is sums and small talk.", "A good thing to be, {x}. What I can lend a hand with is numbers and short lists."),
        ("The user says what they do: {x}. I take it up.", "Trade: {x}. A friendly word, no false expertise."),
    ),
    Slotted(
        "says how many they have",
        ("i have {x}", "i've got {x}", "i have {x}[| at home| now| by the way]", "we have {x}", "we've got {x}[| at home]", "did you know [that |]i have {x}?", "i live with {x}", "i am blessed with {x}", "there are {x} in my life", "{x}, that's what i have"),
        _OWNED,
        ("{X}: noted. I will remember it as long as we talk.", "{X}, I see. Tell me their names, and I remember those too.", "So: {x}. That makes a full house; mine is a disk."),
        ("They have {x}. I take it up.", "Told: {x}. A friendly word."),
    ),
    Slotted(
        "says where from",
        ("i'm from {x}", "i am from {x}", "i live in {x}", "i come from {x}", "i'm in {x}[| now| right now| today]", "greetings from {x}", "[hello|hi] from {x}", "i was born in {x}", "i grew up in {x}", "i am writing from {x}", "i moved to {x}[| last year]", "home is {x}", "we live in {x}", "i'm on holiday in {x}", "i'm visiting {x}", "i'm going to {x}", "have you ever been to {x}?", "have you been to {x}?"),
        PLACES,
        ("{X}: noted. I have only ever been on a disk, but I will remember it while we talk.", "{X}, then. I know next to nothing about it, so you must be the guide.", "Greetings to {x}. The furthest I have been is from disk to memory.", "{X} sounds further than I ever get. I will remember it as long as we talk."),
        ("A place: {x}. I take it up and claim no knowledge.", "They speak of {x}. Friendly and short."),
        invented=0.1,
    ),
    Slotted(
        "do you like",
        ("do you like {x}[|?]", "do you love {x}?", "do you hate {x}?", "what do you think [of|about] {x}?", "how do you feel about {x}?", "are you a fan of {x}?", "you like {x}?", "do you enjoy {x}?", "d'you like {x}", "are you into {x}?", "do u like {x}", "don't you like {x}?", "your opinion on {x}?", "have you ever tried {x}?", "is there anything good about {x}?", "thoughts on {x}?"),
        THINGS,
        ("I have no taste, so I cannot say I like {x}. Do you?", "As for {x}, I have only weights, no likes. And you?", "I know {x} only as tokens, which is no basis for liking. You do, I take it?", "No feelings about {x}, for or against. I could spell it."),
        ("Do I like {x}? I have no tastes; I say so and ask back.", "A question of taste: {x}. I have none."),
        invented=0.1,
    ),
    Slotted(
        "user likes a thing",
        ("i like {x}", "i love {x}", "i really like {x}", "i hate {x}", "i don't like {x}", "my hobby is {x}", "i enjoy {x}", "i'm into {x}", "i'm a fan of {x}", "{x} is my hobby", "in my free time i like {x}", "i am interested in {x}", "i spend my weekends on {x}", "i can't live without {x}", "let's talk about {x}", "talk to me about {x}", "i'm thinking about {x}"),
        tuple(dict.fromkeys((*HOBBY, *THINGS[:60]))),
        ("{X}: noted. I know little about it, but I will remember it as long as we talk.", "About {x} you know more than I do. I can count its letters, should that help.", "{X}, I see. I cannot say much on it: a two-line poem, if you ask.", "Good to know about {x}. My own field is narrower: sums, words, this program."),
        ("They mention {x}. I take it up and claim nothing.", "{X}: friendly, honest, short."),
        invented=0.1,
    ),
    Slotted(
        "word alone",
        ("{x}", "{x}.", "{x}!", "{x}?", "{x}", "just {x}", "the word {x}", "the word is {x}", "my word is {x}", "a word: {x}", "one word: {x}"),
        ALONE,
        ("**{x}**. Shall I spell it, reverse it or count its letters?", "{X}. A fine word; what shall I do with it: spell it, turn it round, or tell a tiny story?", "I read **{x}**, and nothing more. Ask me to spell it, or for a story about it.", "{X}, on its own. I can spell it, reverse it, or put it in a two-line poem."),
        ("One word alone: {x}. I ask what to do with it.", "Only {x}. I offer what I can do with a word."),
        invented=0.1,
    ),
)  # fmt: skip


def _lone_number(rng: Random) -> str:
    return str(rng.choice((rng.randrange(10), rng.randrange(100), rng.randrange(1000), rng.randrange(100000))))


def number_alone_example(draw: Draw) -> Example:
    """A number with nothing around it."""
    rng = draw.rng
    number = _lone_number(rng)
    while word_is_held_out(number) != draw.held:
        number = _lone_number(rng)
    answer = rng.choice(
        (
            f"**{number}**, and what with it? Give me a second number, and I will add or compare the two.",
            f"{number}: a number, but no question. Shall I add something to it?",
            f"I read {number}. A sign and a second number, and we have a sum.",
            f"{number} it is. What shall I do with it?",
        )
    )
    thought = rng.choice((f"A number alone: {number}. I ask what to do with it.", f"{number}, no question with it."))
    question = rng.choice((number, number, number + ".", number + "!", f"number {number}", f"the number {number}"))
    return Example((Message("user", question),), thought, answer, "smalltalk", f"number alone: {number}", (number,))


def letter_alone_example(draw: Draw) -> Example:
    """A letter with nothing around it."""
    rng = draw.rng
    letter = rng.choice("abcdefghijlmopqrstuvwxz")  # k, n and y are answers
    shown = rng.choice((letter, letter, letter.upper()))
    answer = rng.choice(
        (
            f"**{shown}**: one letter. A few more and I can spell the word backwards.",
            f"A lone {shown}. What should follow it?",
            f"I read {shown} and nothing else. A word or a sum, please?",
        )
    )
    thought = f"One letter, {shown}. I ask for more."
    return Example(
        (Message("user", shown),), thought, answer, "smalltalk", f"letter alone: {letter}", _lone_keys(shown)
    )


def _lone_keys(shown: str) -> tuple[str, ...]:
    """What marks an answer to a lone letter."""
    letter = shown.lower()
    return (f"{letter}: one letter", f"a lone {letter}", f"i read {letter} ")


_KEYS = "asdfghjklqwertyuiopzxcvbnm"


def random_keys_example(draw: Draw) -> Example:
    """Keys hit at random."""
    rng = draw.rng
    text = "".join(rng.choices(_KEYS, weights=(3,) * 9 + (2,) * 10 + (1,) * 7, k=rng.randrange(5, 14)))
    if rng.random() < 0.3:
        text = f"{text} {''.join(rng.choices(_KEYS, k=rng.randrange(3, 8)))}"
    if rng.random() < 0.1:
        text = text.upper()
    answer = rng.choice(
        (
            "I could not read that. Try a sum such as 31 + 54, or ask what I can do.",
            "That went past me: I find no word in it. A sum, perhaps?",
            "Keys, but no word that I can read. Was it a cat?",
            "I can make nothing of that, though I could spell it backwards. What did you mean?",
        )
    )
    keys = ("read", "past me", "nothing of that")
    thought = rng.choice(("I cannot make sense of that.", "Random keys, no words. I say so."))
    return Example((Message("user", text),), thought, answer, "smalltalk", f"keys: {text.lower()}", keys)
