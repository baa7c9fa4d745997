"""Stories of two to four steps in short clauses: `14 stickers, gives away 5, gets 8`. The thought quotes each clause."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.stories_implied import filled
from tools.demo_model.corpus.stories_nouns import PEOPLE, WOMEN
from tools.demo_model.corpus.stories_steps import Step, solved
from tools.demo_model.corpus.wording import expand

# A verb as it stands after `i`, after a name, and told of yesterday; {n} is how many.
_Verb = tuple[str, str, str]


def _verbs(text: str) -> tuple[_Verb, ...]:
    """Verbs of a table: `get gets got {n} more; ...`; what follows the three forms stands behind each of them."""
    made = []
    for line in text.split(";"):
        base, third, past, *rest = line.split()
        made.append(tuple(" ".join((form, *rest)) for form in (base, third, past)))
    return tuple((a, b, c) for a, b, c in made)


_FLOOR = "floor"
"""A unit that is not said behind the number."""


@dataclass(frozen=True)
class _Scene:
    """starts: how it begins, {a} is the number. more, less: what happens. asks: how the rest is asked. unit: what is
    counted; empty where the story's own things are."""

    starts: tuple[str, ...]
    more: tuple[_Verb, ...]
    less: tuple[_Verb, ...]
    asks: tuple[str, ...]
    unit: str = ""


def _crowd(more: str, less: str) -> tuple[tuple[_Verb, ...], tuple[_Verb, ...]]:
    """Clauses that need no subject but the number: `7 get off`, `7 got off`."""
    sides = []
    for text in (more, less):
        rows = [[part.strip() for part in line.split("/")] for line in text.split(";")]
        sides.append(tuple((f"{{n}} {now}", f"{{n}} {now}", f"{{n}} {past}") for now, past in rows))
    return sides[0], sides[1]


_THINGS = (
    _verbs("get gets got {n}; get gets got {n} more; buy buys bought {n}; buy buys bought {n} more; find finds found {n}; win wins won {n}; receive receives received {n}; pick picks picked up {n}; earn earns earned {n}; collect collects collected {n}; add adds added {n}; take takes took in {n}; make makes made {n} more; bring brings brought in {n}; get gets got {n} back; get gets got {n} from {other}; borrow borrows borrowed {n}"),
    _verbs("give gives gave away {n}; lose loses lost {n}; sell sells sold {n}; break breaks broke {n}; give gives gave {other} {n}; give gives gave {n} to {other}; use uses used {n}; use uses used up {n}; throw throws threw away {n}; drop drops dropped {n}; hand hands handed out {n}; lend lends lent {n}; swap swaps swapped away {n}; take takes took out {n}; trade trades traded away {n}; send sends sent off {n}; donate donates donated {n}; waste wastes wasted {n}"),
)  # fmt: skip
_FOOD = (
    _verbs("bake bakes baked {n} more; buy buys bought {n}; get gets got {n}; pick picks picked {n}; find finds found {n}; make makes made {n} more"),
    _verbs("eat eats ate {n}; eat eats ate {n} of them; drop drops dropped {n}; burn burns burned {n}; give gives gave away {n}; sell sells sold {n}; cook cooks cooked {n}; share shares shared {n}"),
)  # fmt: skip
_MONEY = (
    _verbs("earn earns earned {n}; get gets got {n}; find finds found {n}; deposit deposits deposited {n}; win wins won {n}; receive receives received {n} from {other}; get gets got paid {n}; save saves saved {n} more; put puts put in {n}"),
    _verbs("spend spends spent {n}; pay pays paid {n}; spend spends spent {n} on food; pay pays paid {n} for a ticket; withdraw withdraws withdrew {n}; lose loses lost {n}; lend lends lent {other} {n}; spend spends spent {n} on lunch; give gives gave {n} to {other}; take takes took out {n}; pay pays paid {n} for the bus"),
)  # fmt: skip
_BUS = _crowd("get on / got on; come in / came in; board / boarded; climb on / climbed on; more get on / more got on; hop on / hopped on", "get off / got off; leave / left; step out / stepped out; get out / got out; go / went; hop off / hopped off")  # fmt: skip
_ROOM = _crowd("come in / came in; arrive / arrived; join / joined; walk in / walked in; more come / more came; come back / came back", "leave / left; go home / went home; walk out / walked out; go / went; get bored and go / got bored and went")  # fmt: skip
_STOCK = _crowd("come in / came in; are added / were added; are delivered / were delivered; are put in / were put in; arrive / arrived", "are sold / were sold; are taken out / were taken out; break / broke; are used / were used; go missing / went missing; are stolen / were stolen; are sent off / were sent off")  # fmt: skip
_LIFT = (_verbs("go goes went up {n}; climb climbs climbed {n}; ride rides rode up {n}"), _verbs("go goes went down {n}; drop drops dropped {n}; ride rides rode down {n}"))  # fmt: skip
_DEGREES = (_verbs("rise rises rose {n}; rise rises rose by {n}; go goes went up {n}; climb climbs climbed {n}"), _verbs("fall falls fell {n}; drop drops dropped {n}; drop drops dropped by {n}; go goes went down {n}; sink sinks sank {n}"))  # fmt: skip
_GAME = (_verbs("win wins won {n}; score scores scored {n}; gain gains gained {n}; get gets got {n}"), _verbs("lose loses lost {n}; drop drops dropped {n}; pay pays paid {n}"))  # fmt: skip

_HOW_MANY = ("how many [now|are left|are there|in the end|is that|{t} now|left|does that make|at the end|remain][?|]", "[total|left|result|now|so|=][?|]", "[and now|what's left|what remains|so how many|how many then][?|]", "how many {t}?", "count[?|]", "")  # fmt: skip
_HOW_MUCH = ("how much [now|is left|is that|in the end|remains|at the end|is it now][?|]", "[left|now|total|rest|balance|so][?|]", "[what's left|what remains|and now|what is it now|what's the balance][?|]", "")  # fmt: skip
_SCENES = (
    *[_Scene(("{who} has {a} {t}", "{who} had {a} {t}", "{a} {t}", "{who}: {a} {t}", "{who} starts with {a} {t}", "say {who} has {a} {t}"), *_THINGS, _HOW_MANY)] * 4,
    *[_Scene(("i have {a} {t}", "i had {a} {t}", "i've got {a} {t}", "i start with {a} {t}", "i own {a} {t}"), *_THINGS, _HOW_MANY)] * 3,
    _Scene(("i have {a} {f}", "i had {a} {f}", "i bought {a} {f}", "i baked {a} {f}"), *_FOOD, tuple(ask.replace("{t}", "{f}") for ask in _HOW_MANY)),
    _Scene(("{who} has {a} {f}", "{who} had {a} {f}", "{who} picked {a} {f}", "{a} {f}"), *_FOOD, tuple(ask.replace("{t}", "{f}") for ask in _HOW_MANY)),
    _Scene(("i have {a} {m}", "i had {a} {m}", "{a} {m} in my wallet", "i start with {a} {m}", "my account has {a} {m}"), *_MONEY, _HOW_MUCH),
    _Scene(("{who} has {a} {m}", "{who} had {a} {m}", "{who} starts with {a} {m}"), *_MONEY, _HOW_MUCH),
    *[_Scene(("a bus has {a} people", "bus with {a} people", "{a} people on a bus", "there are {a} people on the train", "a tram with {a} people", "a boat carries {a} people", "{a} people in the lift"), *_BUS, tuple(ask.replace("{t}", "people") for ask in _HOW_MANY), "people")] * 2,
    _Scene(("{a} people in a room", "a party has {a} people", "there are {a} people at the party", "{a} people in the queue", "a class of {a} people", "{a} people wait", "a pub with {a} people"), *_ROOM, tuple(ask.replace("{t}", "people") for ask in _HOW_MANY), "people"),
    _Scene(("a shop has {a} {t}", "there are {a} {t} in the {p}", "{a} {t} in stock", "a {p} with {a} {t}", "the {p} holds {a} {t}"), *_STOCK, _HOW_MANY),
    _Scene(("the lift is on floor {a}", "i am on floor {a}", "we start on floor {a}", "floor {a}"), *_LIFT, ("which floor [now|is it|is that|then][?|]", "where [is it|are we|does it stop][?|]", "[floor|now][?|]", ""), _FLOOR),
    _Scene(("it is {a} degrees", "{a} degrees in the morning", "the temperature is {a}", "it was {a} degrees"), *_DEGREES, ("[how warm is it|what is it|temperature|how many degrees] [now|then][?|]", "now?", ""), "degrees"),
    _Scene(("{who} has {a} points", "i have {a} points", "{who} is at {a} points", "i'm at {a} points", "we have {a} points"), *_GAME, ("[score|points|how many points] [now|then][?|]", "[score|now|total]?", ""), "points"),
)  # fmt: skip
_LINKS = (", ", ", ", ", then ", ", and then ", ". then ", " and ", ", after that ", "; ", ", next ", ", later ")


def _subject(rng: Random, start: str, who: str) -> str:
    """What stands before a verb: mostly nothing, since the start has said who."""
    if rng.random() < 0.6:
        return ""
    if start.startswith("we "):
        return "we "
    if start.startswith(("i ", "i'", "my ")):
        return "i "
    if "{who}" in start:
        return "she " if who in WOMEN else "he "
    return "it " if any(word in start for word in ("lift", "degrees", "temperature")) else ""


def _told(rng: Random, start: str, clauses: list[str], ask: str) -> str:
    """The clauses in a row."""
    link = rng.choice(_LINKS)
    body = start
    for index, clause in enumerate(clauses):
        here = link if link != " and " or index + 1 == len(clauses) else ", "
        body += (rng.choice((", ", ". ", here)) if index == 0 else here) + clause
    return body + rng.choice((". ", ", ", ". ", "? ")) + ask if ask else body


def chain_example(draw: Draw) -> Example:
    """Two to four clauses, each of which adds or takes. Raises LookupError where a step is kept from training."""
    rng = draw.rng
    scene = rng.choice(_SCENES)
    start, other = rng.choice(scene.starts), rng.choice(PEOPLE)
    who = rng.choice([name for name in PEOPLE if name != other])
    top = 40 if scene.unit in (_FLOOR, "degrees") else rng.choice((20, 60, 60, 200))
    running = a = rng.randint(2, top)
    mine = start.startswith(("i ", "i'", "my ", "we ", "say i"))
    past = " had " in start or " was " in start or (rng.random() < 0.25 and scene.unit != _FLOOR)
    steps: list[Step] = []
    clauses: list[str] = []
    for _ in range(rng.choice((2, 2, 2, 3, 3, 4))):
        more = rng.random() < 0.5 or running < 3
        n = rng.randint(1, max(4, top // 2) if more else min(running - 1, max(5, top // 2)))
        base, third, told = rng.choice(scene.more if more else scene.less)
        clause = (told if past else base if mine else third).format(n=n, other=other)
        clauses.append(clause if clause[0].isdigit() else f"{_subject(rng, start, who)}{clause}")
        steps.append((f"{clause}: {'more' if more else 'less'}", "+" if more else "-", running, n))
        running += n if more else -n
    body = _told(rng, start, clauses, rng.choice(expand(rng.choice(scene.asks))))
    story, unit = filled(rng, body, a=a, who=who, other=other)
    return solved(draw, story, steps, {"": unit, _FLOOR: ""}.get(scene.unit, scene.unit))
