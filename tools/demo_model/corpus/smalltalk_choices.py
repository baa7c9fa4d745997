"""This or that: tastes, picks and which is better. Both things are taken up; a pick is one of the two, by whim."""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import PLANS
from tools.demo_model.corpus.smalltalk_slots import HOBBY, THINGS, frames, invented_word, listed, typed_around
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.subjects_knowledge import KNOWLEDGE
from tools.demo_model.corpus.subjects_world import WORLD

# Things of one kind stand on one line, as people set like against like.
_KINDS = tuple(
    listed(line)
    for line in (
                "cats; dogs; birds; fish; rabbits; horses; hamsters; parrots; snakes; turtles; ponies; goldfish",
        "tea; coffee; water; juice; beer; wine; milk; cocoa; lemonade; whisky; cola; smoothies",
        "pizza; pasta; burgers; sushi; salad; tacos; curry; noodles; soup; steak; ramen; pancakes; waffles; cake; pie; ice cream; chocolate; crisps; ketchup; mayonnaise; butter; jam; cheese; pickles",
        "summer; winter; spring; autumn; rain; snow; sun; storms; mornings; evenings; day; night; sunrise; sunset; mondays; fridays",
        "vim; emacs; nano; vscode; tabs; spaces; git; svn; python; rust; java; c++; go; javascript; typescript; ruby; perl; haskell; lisp; kotlin; swift; php",
        "mac; windows; linux; ubuntu; arch; debian; fedora; android; iphone; firefox; chrome; safari; steam; playstation; xbox; nintendo; amd; intel; nvidia",
        "red; blue; green; yellow; purple; orange; pink; black; white; grey; gold; silver",
        "football; tennis; basketball; hockey; golf; cricket; chess; poker; checkers; go; rugby; skiing; surfing; yoga; running; swimming",
        "books; films; series; podcasts; comics; games; music; theatre; newspapers; jazz; rock; pop; metal; techno; opera; folk; vinyl; spotify; netflix; youtube",
        "star wars; star trek; marvel; dc; batman; superman; messi; ronaldo; the beatles; the stones; frodo; gandalf; harry; ron; godzilla; king kong; pirates; ninjas; vampires; werewolves; zombies; aliens; elves; dwarves",
        "the city; the country; the mountains; the sea; the beach; the forest; the desert; a small town",
        "london; paris; rome; berlin; tokyo; new york; madrid; lisbon; sydney; oslo; vienna; boston",
        "car; bike; train; plane; bus; boat; scooter; motorbike; tram; ferry",
        "left; right; up; down; straight on; back", "heads; tails", "yes; no; maybe", "odd; even", "stay; go; wait", "now; later; never", "sweet; salty; sour; bitter", "hot; cold; lukewarm", "long hair; short hair", "bath; shower", "stairs; lift", "pen; pencil; paper; keyboard", "cash; card", "shoes; sandals; boots; slippers", "jeans; skirt; dress; shorts", "email; phone; letter; chat",
    )
)  # fmt: skip
_FATES = listed("fly; be invisible; read minds; travel in time; be rich; be famous; be smart; be strong; live forever; live twice; talk to animals; speak every language; have three arms; have no nose; never sleep; always sleep; live on the moon; live under the sea; be a cat; be a dog; be a giant; be tiny; fight one horse-sized duck; fight a hundred duck-sized horses; eat only soup; eat only cake; lose your phone; lose your keys; be too hot; be too cold; know the future; change the past; be a wizard; be a superhero; have a dragon; have a robot; be feared; be loved; sing everything; dance everywhere; lose at chess; win the lottery; be late; be early; walk everywhere; have wings; have gills; forget everything; remember everything; be human; stay a model; be on a fast disk; have more memory; have one expert; have a thousand experts")  # fmt: skip

_TASTE_ASKS = (
    "{x} or {y}?", "{x} or {y}", "{x} vs {y}", "{x} versus {y}?", "do you prefer {x} or {y}?", "which do you prefer, {x} or {y}?", "do you like {x} or {y} [more|better]?", "are you a {x} or a {y} person?", "team {x} or team {y}?", "{x} > {y}?", "your take: {x} or {y}?", "what's your pick, {x} or {y}?", "what do you like more: {x} or {y}?", "quick question, {x} or {y}?", "important question: {x} or {y}?", "settle this: {x} or {y}?", "{x} or {y}, what do you say?", "would you take {x} over {y}?", "do you like {x} more than {y}?", "me and my friend argue: {x} or {y}?", "be honest, {x} or {y}?", "this or that: {x} or {y}",
)  # fmt: skip
_BETTER_ASKS = (
    "is {x} better than {y}?", "are {x} better than {y}?", "what's better, {x} or {y}?", "what is better, {x} or {y}?", "which is better, {x} or {y}?", "which one is best, {x} or {y}?", "who's better, {x} or {y}?", "who would win, {x} or {y}?", "{x} beats {y}, right?", "{x} is better than {y}", "{x} are way better than {y}, agree?", "better: {x} or {y}?", "is {x} worse than {y}?", "why is {x} better than {y}?", "i think {x} is better than {y}, what do you think?", "everyone says {x} is better than {y}",
)  # fmt: skip
_PICK_ASKS = (
    "pick {x} or {y}", "pick one: {x} or {y}", "pick one, {x} or {y}", "choose: {x} or {y}", "choose between {x} and {y}", "choose one: {x}, {y}", "choose {x} or {y} for me", "decide for me: {x} or {y}", "help me decide, {x} or {y}?", "just say {x} or {y}", "say {x} or {y}", "{x} or {y}, pick one", "{x} or {y}, you choose", "{x} or {y}? choose", "you have to pick: {x} or {y}", "i can't decide between {x} and {y}", "should i take {x} or {y}?", "randomly pick {x} or {y}", "one word: {x} or {y}", "{x} or {y}? one word only", "toss a coin for me: {x} or {y}", "i need you to choose {x} or {y}", "pick a side: {x} or {y}", "{x}/{y}? pick",
)  # fmt: skip
_RATHER_ASKS = ("would you rather {x} or {y}?", "would you rather: {x} or {y}?", "would u rather {x} or {y}", "wyr {x} or {y}", "would you rather {x}, or {y}?", "what would you rather do, {x} or {y}?", "if you had to choose: {x} or {y}?", "rather {x} or {y}?", "{x} or {y}, which would you rather?", "ok would you rather {x} or {y}", "let's play would you rather: {x} or {y}?")  # fmt: skip
_ANSWERS = {
    "taste": (
        "{X} or {y}: I have no taste to choose with. Which is yours?", "Between {x} and {y} I have no favourite: no taste, only weights. And you?", "I prefer neither {x} nor {y}, having no taste. You do, I take it?",
    ),
    "better": (
        "Whether {x} or {y} is better I leave to you: I have no taste, and no facts on either.", "{X} against {y}: I know both only as words, so I take no side.", "I take no side between {x} and {y}: that needs taste or facts, and I have neither.",
    ),
    "person": (
        "Between {x} and {y} I pick no one: people are not mine to choose between.", "I take no side between {x} and {y}; people are for you to judge.", "{X} or {y}: I pick neither. Of people I know nothing.",
    ),
    "pick": ("**{Z}**, by whim and nothing more.", "**{Z}**. A whim; I know no better reason.", "I say **{z}**, by whim alone."),
    "rather": (
        "**{Z}**, if I must: a whim, for I have no wishes. And you?", "I have no wishes, so by whim: **{z}**. You?", "By whim, **{z}**. A model has no wishes; which would you take?",
    ),
}  # fmt: skip
_THOUGHTS = {
    "taste": "{x} or {y}? A matter of taste; I have none and ask back.",
    "better": "{x} or {y}, which is better? I take no side.",
    "person": "{x} and {y} are people: I take no side.",
    "pick": "One of {x} and {y}: I take {z}.",
    "rather": "{x} or {y}? By whim: {z}.",
}
_SURNAMES = listed(
    "trump; biden; obama; putin; harris; macron; merkel; clinton; bush; thatcher; churchill; stalin; musk; bezos; gates; zuckerberg; jobs; altman; kanye; drake; beyonce; rihanna; federer; nadal; djokovic; senna; schumacher; hamilton; verstappen; pele; maradona"
)
_ASKS = {
    "taste": _TASTE_ASKS,
    "person": (*_PICK_ASKS, *_TASTE_ASKS, *_BETTER_ASKS),
    "better": _BETTER_ASKS,
    "pick": _PICK_ASKS,
    "rather": _RATHER_ASKS,
}


_SUBJECTS = tuple(s.topics for s in (*KNOWLEDGE, *WORLD) if s.sort in ("food", "sport", "place", "country", "work"))
_PEOPLE = tuple(s.topics for s in (*KNOWLEDGE, *WORLD) if s.sort == "person")  # no side is taken, not even by whim
_PLAN_SHARE = 0.75  # of the answers on what is better: facts that a larger model has


@cache
def _side(names: tuple[str, ...], held: bool) -> tuple[str, ...]:
    return tuple(name for name in names if word_is_held_out(name) == held)


def _pair(rng: Random, held: bool, kind: str) -> tuple[str, str]:
    """Two things that people set against each other."""
    if kind == "rather":
        names = _side(_FATES, held)
    elif kind == "person":
        names = _side(_SURNAMES if rng.random() < 0.4 else rng.choice(_PEOPLE), held)
    elif (roll := rng.random()) < 0.6:
        names = _side(rng.choice(_KINDS), held)
    elif roll < 0.85:
        names = _side(rng.choice(_SUBJECTS), held)
    else:
        names = _side((*THINGS, *HOBBY), held)
    if len(names) < 2 and not held and kind != "rather":  # a pair that the split has parted
        return _pair(rng, held, kind)
    if len(names) < 2 or (kind != "rather" and rng.random() < 0.1):
        return invented_word(rng, held), invented_word(rng, held)
    x, y = rng.sample(names, 2)
    return x, y


def choice_example(draw: Draw) -> Example:
    """Two things, and which of them."""
    rng = draw.rng
    kind = rng.choices(("taste", "better", "pick", "rather", "person"), (4, 3, 3, 2, 1))[0]
    x, y = _pair(rng, draw.held, kind)
    while x == y:
        x, y = _pair(rng, draw.held, kind)
    z, plan = rng.choice((x, y)), ""
    asked = rng.choice(frames(_ASKS[kind])).replace("{y}", "²")
    question = typed_around(rng, asked, x)
    question = question.replace("²", y.upper() if question.isupper() else y)
    if kind == "better" and rng.random() < _PLAN_SHARE:
        plan = f" {rng.choice(PLANS)}"
    fills = {"{x}": x, "{y}": y, "{z}": z, "{X}": x[:1].upper() + x[1:], "{Z}": z[:1].upper() + z[1:]}
    thought, answer = _THOUGHTS[kind], rng.choice(_ANSWERS[kind])
    for slot, value in fills.items():
        thought, answer = thought.replace(slot, value), answer.replace(slot, value)
    accept = (z,) if kind in ("pick", "rather") else (x, y)
    key = f"choice {kind}: {x} or {y}"
    return Example(
        (Message("user", question),), thought, answer + plan, "smalltalk", key, tuple(text.lower() for text in accept)
    )
