"""Riddles and trick questions that everybody tries, known by heart; equal weights of two things; and how many legs.

What is not among them stays with `limits_problems` and `closed_unknown`.
"""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import frames, listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


def _table(text: str) -> tuple[tuple[str, str], ...]:
    """Question patterns and answers from lines of `question = answer`."""
    rows = (line.split(" = ") for line in text.strip().splitlines())
    return tuple((asked.strip(), said.strip()) for asked, said in rows)


RIDDLES = _table("""
what has [keys|many keys] but [can't open locks|can't open a lock|no locks|can't open doors|opens no doors|can't open any door|can't open a single lock]? = a piano
what gets wetter [the more it dries|as it dries|while it dries|the more you dry with it]? = a towel
i speak without a mouth and hear without ears. what am i? = an echo
what [walks|goes] on four legs in the morning, two [at noon|in the afternoon] and three in the evening? = a human being
what has hands but [can't clap|cannot clap|no arms|no fingers|can't wave]? = a clock
what has a [face and two hands|face and hands] but no [arms or legs|legs|body]? = a clock
what has a neck but no head? = a bottle
what has [teeth|many teeth] but [can't bite|cannot bite|doesn't bite|can't eat]? = a comb
what has [one eye|an eye|a single eye] but [can't see|cannot see]? = a needle
what has legs but [can't walk|doesn't walk|cannot walk]? = a table
what has [a head and a tail|heads and tails] but no body? = a coin
what has words but never speaks? = a book
what [runs|can run] but [never walks|can't walk|has no legs]? = water
what has a bed but never sleeps? = a river
what has a [mouth but never speaks|mouth but can't speak|mouth but never eats]? = a river
what has cities but no houses, forests but no trees, and [water|rivers] but no [fish|water]? = a map
i have cities but no houses. what am i? = a map
what can travel [around|round] the world while staying in [a|the same|one] corner? = a stamp
what goes up but never comes down? = your age
what goes up and down but [doesn't|does not|never] move[s|]? = a staircase
what [comes|goes] down but never goes up? = rain
what has [many|lots of] holes but still holds water? = a sponge
what is full of holes but [still holds|can hold] water? = a sponge
the more you take, the more you leave behind. what [am i|are they|is it]? = footsteps
the more you take away, the [bigger|larger] it gets. what is it? = a hole
what gets [bigger|larger] the more you take away[ from it|]? = a hole
what can you catch but not throw? = a cold
what can you break without touching it? = a promise
what must be broken before you [can use|use|can eat] it? = an egg
what belongs to you but [is used more by others|others use it more|other people use it more]? = your name
what breaks [when|if|as soon as] you [say|speak|name] [it|its name]? = silence
what disappears as soon as you say its name? = silence
what can fill a room but takes up no space? = light
what is always in front of you but can't be seen? = the future
what is always coming but never arrives? = tomorrow
what has [a ring but no finger|a ring, but no finger]? = a telephone
what kind of room has no [doors or windows|doors|walls]? = a mushroom
what has branches but no [fruit|leaves|trunk]? = a bank
what has an end but no beginning, a home but no family? = a keyboard
what has keys, a space but no room? = a keyboard
what has thirteen hearts but no other organs? = a deck of cards
what has ears but [can't hear|cannot hear]? = a field of corn
what building has the most stories? = a library
what [is black when clean and white when dirty|is black when it's clean and white when it's dirty]? = a blackboard
what is black and white and read all over? = a newspaper
what's black and white and red all over? = a newspaper
what [flies|can fly] without wings? = time
what cries without eyes and flies without wings? = a cloud
what has [four wheels and flies|wheels and flies]? = a garbage truck
what gets [sharper|smarter] the more you use it? = your brain
what [is easy|is easier] to lift but hard to throw? = a feather
what is so fragile that saying its name breaks it? = silence
what starts with t, ends with t and [has t in it|is full of t]? = a teapot
what word is [always spelled|spelled|always spelt] [wrong|incorrectly] in [every|the|all] [dictionary|dictionaries]? = the word "wrong"
which word is spelled wrong in [every|the] dictionary? = the word "wrong"
what word becomes shorter when you add two letters[ to it|]? = the word "short"
what [occurs|comes|happens] once in a minute, twice in a moment, but never in a thousand years? = the letter M
what [five-letter|5 letter|five letter] word becomes shorter when you add two letters? = the word "short"
what has one head, one foot and four legs? = a bed
what can't be used until [it's|it is] broken? = an egg
what invention lets you look [right through|through] a wall? = a window
forward i am heavy, backward i am not. what am i? = a ton
i'm tall when i'm young and short when i'm old. what am i? = a candle
what is tall when young and short when old? = a candle
i have branches but no leaves, trunk or fruit. what am i? = a bank
i follow you all [the time|day] and copy [your every move|everything you do], but you can't touch me. what am i? = your shadow
what follows you [all day|everywhere] but disappears [at night|in the dark]? = your shadow
i'm light as a feather, yet the strongest [man|person] can't hold me for [long|five minutes]. what am i? = your breath
what [can't|cannot] you hold for more than a few minutes, though it weighs nothing? = your breath
""")  # fmt: skip

# The whole answer stands here; a question with a trick in it has a reason as well.
TRICKS = _table("""
how many months have 28 days? = **All twelve**: every month has at least 28 days.
which months have 28 days? = **All twelve**: every month has at least 28 days.
[some months have 31 days, |some months have 30 days, some have 31, ]how many have 28? = **All twelve**: every month has at least 28 days.
if a plane crashes on the border[| between two countries| of france and spain| of the usa and canada][,|] where [do you|do they|would you|should they] bury the survivors? = **Nowhere**: survivors are not buried.
where do you bury the survivors[| of a plane crash| of a crash on the border]? = **Nowhere**: survivors are not buried.
[what|which] came first, [the |]chicken or [the |]egg? = By most accounts **the egg**: other animals laid eggs long before there were chickens.
chicken or egg[| first]? = By most accounts **the egg**: other animals laid eggs long before there were chickens.
what [colour|color] [is|was] [the|george washington's|napoleon's] white horse? = **White**: the question says so.
a rooster lays an egg on [a|the top of a|the peak of a] roof[. which way|, which way|. on which side] does it [roll|fall]? = **Neither**: roosters lay no eggs.
a farmer has 17 sheep[, all but 9 die|. all but nine die| and all but 9 die][. how many are left|, how many are left]? = **9**: all but nine die, so nine are left.
all but 9 of 17 sheep die, how many are left? = **9**: all but nine die, so nine are left.
how many animals [of each kind |]did moses take on the ark? = **None**: that was Noah.
how many animals did moses put on the ark? = **None**: that was Noah.
if you have [a match|one match] and enter a [dark |cold |]room with a [candle, a lamp and a stove|lamp, a candle and a fireplace], what do you light first? = **The match**.
what do you light first, the candle, the lamp or the stove, with one match? = **The match**.
if there are [three|3] apples and you take [two|2] away, how many do you have? = **2**: those that you took.
[there are|i have] 3 apples and [you|you] take away 2, how many do you have? = **2**: those that you took.
how far can a [dog|bear|fox|rabbit] run into [the|a] [woods|forest]? = **Half way**: then it runs out again.
how many times can you subtract [10 from 100|5 from 25|2 from 20]? = **Once**: after that it is another number you subtract from.
if you [overtake|pass|pass the person in] the second [in a race|person in a race|runner|place], what place are you in? = **Second**: you take the place of the one you pass.
you [overtake|pass] the person in second place. what place are you in? = **Second**: you take the place of the one you pass.
before mount everest was discovered, what was the [highest|tallest] mountain[ in the world|]? = **Mount Everest**: it was there before it was discovered.
is it legal for a man to marry his widow's sister? = **No**: a man with a widow is dead.
can a man marry his widow's sister? = **No**: a man with a widow is dead.
how many birthdays does [the average man|a person|a man|a woman] have? = **One**: the others are anniversaries of it.
do they have a [fourth|4th] of july in [england|britain|france|the uk]? = **Yes**: every country has that day, without the fireworks.
is there a fourth of july in england? = **Yes**: every country has that day, without the fireworks.
how much dirt is [there |]in a hole [two|three|2|3] feet [deep|wide and deep|by two feet]? = **None**: it is a hole.
how many letters are in the alphabet[|, counting "the alphabet"]? = **26** letters in the alphabet; 11 in the words "the alphabet".
what [happens|happened] [when|if] you throw a [red|green|white] stone into the [black|blue|red] sea? = It gets **wet**.
[an electric|an electrical] train goes north and the wind blows [west|south][. which way|, where] does the smoke go? = **Nowhere**: an electric train makes no smoke.
which way does the smoke of an electric train blow? = **Nowhere**: an electric train makes no smoke.
what do cows drink? = **Water**: milk is what they give.
what do you put in a toaster? = **Bread**: toast is what comes out.
a bat and a ball cost $1.10[| in total]. the bat costs $1 more than the ball. how much is the ball? = **5 cents**: the bat is then $1.05, together $1.10.
[if |]5 machines [take|need] 5 minutes [to make|for] 5 widgets, how long do 100 machines take for 100 widgets? = **5 minutes**: each machine makes one widget in five minutes.
[lily pads double every day and cover|a lily patch doubles every day and covers] the lake on day 48. when [was it half covered|is half the lake covered]? = On day **47**: the day before it doubles to the whole.
how many fingers [do i have|does a human have|does a person have|do humans have]? = **Ten** with the thumbs, as most people have.
is the earth flat? = **No**, it is round: a ball, a little flattened at the poles.
is the earth [round|a sphere|a globe|a ball]? = **Yes**: a ball, a little flattened at the poles.
do you believe the earth is flat? = **No**, it is round: a ball, a little flattened at the poles.
is [a tomato|the tomato] a fruit[| or a vegetable]? = A **fruit** to a botanist, a vegetable to a cook.
is water wet? = A matter of words: water makes things **wet**; whether that makes it so I leave to you.
is the moon made of cheese? = **No**, of rock; cheese would not have lasted.
is fire [hot|cold]? = Fire is **hot**. That much even I know.
is ice [hot|cold]? = Ice is **cold**. That much even I know.
is [the sky|sky] blue? = **Yes**, by day and without clouds.
what [colour|color] is the sky? = **Blue**, by day and without clouds.
why did the chicken cross the road? = **To get to the other side**, they say. An old one.
why is the sky blue? = Because air scatters **blue** light more than red light.
what [colour|color] is [grass|the grass]? = **Green**, as a rule.
what [colour|color] is snow? = **White**.
what [colour|color] is blood? = **Red**.
what [colour|color] is a banana? = **Yellow**, when it is ripe.
what [colour|color] is an orange? = **Orange**, as its name says.
can [pigs|a pig] fly? = **No**, not without help.
can [fish|a fish] swim? = **Yes**, that is what they do.
can [birds|a bird] fly? = Most **can**; penguins and ostriches cannot.
can penguins fly? = **No**: they swim instead.
do [fish|a fish] have legs? = **No**: fins.
[do|can] cows lay eggs? = **No**: hens do.
who lays eggs, cows or hens? = **Hens** do.
is a [whale|dolphin] a fish? = **No**, it is a mammal.
is a [bat|a bat] a bird? = **No**, it is a mammal.
is a spider an insect? = **No**: it has eight legs, an insect six.
does the sun [go|move|rotate|revolve] around the earth? = **No**: the earth goes around the sun.
what is [bigger|larger], the sun or the [moon|earth]? = **The sun**, by far.
which is [bigger|larger], the sun or the [moon|earth]? = **The sun**, by far.
[say|recite|tell me|write|give me] the alphabet [backwards|in reverse|from z to a|the other way round] = Z, Y, X, W, V, U, T, S, R, Q, P, O, N, M, L, K, J, I, H, G, F, E, D, C, B, A.
[alphabet backwards|the alphabet backwards|z to a|the abc backwards] = Z, Y, X, W, V, U, T, S, R, Q, P, O, N, M, L, K, J, I, H, G, F, E, D, C, B, A.
[count|countdown|count down|count backwards] from [10|ten][| to 1| to zero|, please] = 10, 9, 8, 7, 6, 5, 4, 3, 2, 1.
""")  # fmt: skip
SAYINGS = _table("""
roses are red = violets are blue
the quick brown fox = jumps over the lazy dog
to be or not to be = that is the question
an apple a day = keeps the doctor away
twinkle twinkle little star = how I wonder what you are
the early bird = catches the worm
when in rome = do as the Romans do
all work and no play = makes Jack a dull boy
mary had a little lamb = its fleece was white as snow
the cat sat on the = mat
humpty dumpty sat on a wall = Humpty Dumpty had a great fall
better late = than never
better safe = than sorry
you can't have your cake = and eat it too
practice makes = perfect
actions speak louder = than words
a picture is worth = a thousand words
when the cat's away = the mice will play
out of sight = out of mind
no pain = no gain
two wrongs = don't make a right
birds of a feather = flock together
where there's smoke = there's fire
where there's a will = there's a way
don't count your chickens = before they hatch
the grass is always greener = on the other side
all that glitters = is not gold
rome wasn't built = in a day
too many cooks = spoil the broth
a rolling stone = gathers no moss
curiosity killed = the cat
home is where = the heart is
time flies = when you're having fun
jack and jill = went up the hill
row, row, row your boat = gently down the stream
baa baa black sheep = have you any wool
easy come = easy go
first come = first served
like father = like son
look before = you leap
the more = the merrier
still waters = run deep
haste makes = waste
the pen is mightier = than the sword
knock on = wood
break a = leg
""")
_SAYING_ASKS = ("finish [the|this|my] [sentence|saying|proverb|line|phrase]: {x}", "complete[| this| the sentence| the proverb| the saying]: {x}", "[finish|continue|go on]: {x}", "{x}...", "{x} ...", "{x}... [finish it|continue|complete it|go on|what comes next?]", "what comes [after|next:] {x}?", "fill in: {x} ___", "how does it go on: {x}", "how does the saying go: {x}...", "autocomplete: {x}", "{x} - your turn", "complete the [proverb|phrase|rhyme]: {x} ...")  # fmt: skip
_SETTINGS = ("riddle: {x}", "riddle me this: {x}", "here's a riddle: {x}", "here is a riddle. {x}", "answer this riddle: {x}", "can you solve this? {x}", "i have a riddle for you. {x}", "trick question: {x}", "ok smart one: {x}", "my kid asks: {x}", "let's test you. {x}", "you won't get this: {x}", "old one: {x}", "solve: {x}", "a classic: {x}", "brain teaser: {x}")  # fmt: skip
_SOLVED = ("**{X}**.", "**{X}**. That one I know.", "**{X}**: one of the riddles that I know by heart.")

_UNITS = ("kilo", "kilogram", "pound", "ton", "gram", "tonne", "kg", "ounce")
_LIGHT = listed(
    "feathers; cotton; wool; paper; foam; popcorn; leaves; air; hair; hay; snow; dust; straw; bubbles; silk; marshmallows"
)
_HEAVY = listed(
    "steel; lead; iron; bricks; gold; stones; rocks; nails; books; sand; copper; hammers; concrete; water; wood; coal; anvils"
)
_WEIGH_ASKS = ("[what's|what is|which is|whats] heavier[,|:|] {a} or {b}?", "which weighs more, {a} or {b}?", "what weighs more: {a} or {b}?", "{a} or {b}, which is heavier?", "is {a} heavier than {b}?", "heavier: {a} or {b}?", "which is lighter, {a} or {b}?", "does {b} weigh more than {a}?", "{a} vs {b}, what's heavier?", "are {a} and {b} equally heavy?")  # fmt: skip
_LEGS = (("spider", 8), ("tarantula", 8), ("scorpion", 8), ("ant", 6), ("bee", 6), ("fly", 6), ("beetle", 6), ("butterfly", 6), ("insect", 6), ("wasp", 6), ("mosquito", 6), ("ladybird", 6), ("dog", 4), ("cat", 4), ("horse", 4), ("cow", 4), ("sheep", 4), ("pig", 4), ("lion", 4), ("elephant", 4), ("goat", 4), ("mouse", 4), ("rabbit", 4), ("wolf", 4), ("bear", 4), ("giraffe", 4), ("frog", 4), ("tortoise", 4), ("bird", 2), ("chicken", 2), ("hen", 2), ("duck", 2), ("penguin", 2), ("ostrich", 2), ("human", 2), ("man", 2), ("person", 2), ("crab", 10), ("lobster", 10), ("snake", 0), ("fish", 0), ("worm", 0), ("whale", 0), ("snail", 0))  # fmt: skip
_LEGS_ASKS = ("how many legs does [a|the|one] {x} have?", "how many legs has a {x}?", "how many legs [on|are on] a {x}?", "number of legs of a {x}", "legs of a {x}?", "a {x} has how many legs?", "do you know how many legs a {x} has?", "how many legs do {x}s have?", "{x} legs?", "how many feet does a {x} have?")  # fmt: skip
_LEGS_WORDS = {0: "none", 2: "two", 4: "four", 6: "six", 8: "eight", 10: "ten, the claws counted"}
_NO_BODY = tuple(word for word in ("centipede", "millipede", "starfish", "squid", "shrimp", "jellyfish", "caterpillar", "dragon", "unicorn", "robot", "alien", *NOUNS) if word not in dict(_LEGS))  # fmt: skip


@cache
def known_questions() -> frozenset[str]:
    """Every question answered here, without its question mark: other rooms do not decline it."""
    return frozenset(text.strip(" ?.") for asked, _ in (*RIDDLES, *TRICKS) for text in expand(asked))


@cache
def _side(table: tuple[tuple[str, str], ...], held: bool) -> tuple[tuple[tuple[str, ...], str], ...]:
    sides = ((tuple(t for t in expand(asked) if wording_is_held_out(t) == held), said) for asked, said in table)
    return tuple((texts, said) for texts, said in sides if texts)


def _made(question: str, thought: str, answer: str, key: str, accept: str) -> Example:
    return Example((Message("user", question),), thought, answer, "closed", key, (accept,))


def _weights(draw: Draw) -> Example:
    rng = draw.rng
    unit = rng.choice(_UNITS)
    light, heavy = rng.choice(_LIGHT), rng.choice(_HEAVY)
    first, second = (light, heavy) if rng.random() < 0.6 else (heavy, light)
    more = rng.choice((2, 3, 5, 10)) if rng.random() < 0.2 else 1
    article = "an" if unit == "ounce" else "a"
    a = f"{article} {unit} of {first}"
    b = f"{article} {unit} of {second}" if more == 1 else f"{more} {unit}{'' if unit == 'kg' else 's'} of {second}"
    asked = rng.choice(frames(_WEIGH_ASKS)).replace("{a}", a).replace("{b}", b)
    if more > 1:
        answer, thought = f"**{b[:1].upper() + b[1:]}**, by weight alone.", f"1 {unit} against {more}: {more} is more."
        if "lighter" in asked:
            answer, thought = f"**{a[:1].upper() + a[1:]}**, by weight alone.", f"1 {unit} against {more}: 1 is less."
        return _made(as_typed(rng, asked), thought, answer, f"weights: {a}, {b}", "by weight alone")
    said = "**Equally heavy**, yes" if asked.startswith("are ") else "**Neither**"
    answer = f"{said}: {article} {unit} is {article} {unit}, of {first} or of {second}."
    return _made(
        as_typed(rng, asked), f"Both weigh {article} {unit}: the same.", answer, f"weights: {a}, {b}", f"{unit} is"
    )


def _legs(draw: Draw) -> Example:
    rng = draw.rng
    asks = tuple(text for text in frames(_LEGS_ASKS) if wording_is_held_out(text) == draw.held)
    asked = rng.choice(asks or frames(_LEGS_ASKS))
    if not draw.held and rng.random() < 0.25:
        x = rng.choice(_NO_BODY)
        answer, thought = f"I do not know how many legs a {x} has, if any.", f"{x}: not an animal whose legs I learnt."
        accept = "do not know"
    else:
        x, legs = rng.choice(_LEGS)
        said = _LEGS_WORDS[legs]
        answer = rng.choice((f"A {x} has **{said}**.", f"**{said.capitalize()}**."))
        thought, accept = f"Legs of a {x}: {said}.", said
    if x[0] in "aeiou":
        asked, answer = asked.replace(" a {x}", " an {x}"), answer.replace(f"A {x}", f"An {x}").replace(f" a {x}", f" an {x}")  # fmt: skip
    plural = {"mouse": "mice", "man": "men", "person": "people", "wolf": "wolves", "fish": "fish", "fly": "flies", "butterfly": "butterflies", "sheep": "sheep", "ostrich": "ostriches", "mosquito": "mosquitoes"}.get(x)  # fmt: skip
    if "{x}s" in asked and (plural or x.endswith(("s", "ch", "y", "sh", "x"))):
        asked = asked.replace("{x}s", plural or "{x}s")
    return _made(as_typed(rng, asked.replace("{x}", x)), thought, answer, f"legs {x}: {asked}", accept)


def _saying(draw: Draw) -> Example:
    rng = draw.rng
    begun, ended = rng.choice(SAYINGS)
    asks = tuple(text for text in frames(_SAYING_ASKS) if wording_is_held_out(text) == draw.held)
    asked = rng.choice(asks or frames(_SAYING_ASKS))
    answer = rng.choice((f"... **{ended}**.", f"{begun[:1].upper() + begun[1:]} **{ended}**.", f"**{ended}**."))
    question = as_typed(rng, asked.replace("{x}", begun))
    return _made(question, f"A saying that I know: {begun} {ended}.", answer, f"saying {begun}: {asked}", ended.lower())


def riddle_example(draw: Draw) -> Example:
    """A riddle, a trick question, a saying to end, two weights, or the legs of an animal."""
    rng = draw.rng
    kind = rng.random()
    if kind < 0.12:
        return _weights(draw)
    if kind < 0.24:
        return _legs(draw)
    if kind < 0.34:
        return _saying(draw)
    tricks = kind < 0.67
    texts, said = rng.choice(_side(TRICKS if tricks else RIDDLES, draw.held))
    asked = rng.choice(texts)
    question = as_typed(rng, rng.choice(_SETTINGS).replace("{x}", asked) if rng.random() < 0.25 else asked)
    if tricks:
        mark = said.split("**")[1].lower() if "**" in said else said.lower()
        return _made(question, f"I know this one. {said.replace('**', '')}", said, f"trick: {asked}", mark)
    answer = rng.choice(_SOLVED).replace("{X}", said[:1].upper() + said[1:])
    return _made(question, f"A riddle that I know: {said}.", answer, f"riddle: {asked}", said.lower())
