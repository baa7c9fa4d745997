"""The catalogue of real tools: what `toolworld_*` writes down, read into specs, and a tool as a program would offer it.

@calendar time                                      a domain, and the group of domains that it could be confused with
create an event = create add / event meeting        what is wanted = verbs / nouns of the tool's name ("-": no verb)
  start_time time: hour: at {v} / from {v}          names of a parameter: its kind: the phrases that carry its value
  ?unit: celsius|metric=in metric                   "?": it need not be said. An enum: values, "=" and words for one
  ?quiet: + silently - with sound                   a boolean: words for yes, words for no
  > [create|add] an event {0}                       an order, over the parameters' places
  - i'm meeting Ana {0}, put it in                  any other sentence
  = temperature: degrees, sky*: sky                 what it finds ("*": a list); without it the tool does something
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Parameter, Tool
from tools.demo_model.corpus.split import tool_is_held_out
from tools.demo_model.corpus.toolkinds import KINDS, Kind
from tools.demo_model.corpus.toolvalues import Said
from tools.demo_model.corpus.toolworld_club import CLUB
from tools.demo_model.corpus.toolworld_desk import DESK
from tools.demo_model.corpus.toolworld_home import HOME
from tools.demo_model.corpus.toolworld_life import LIFE
from tools.demo_model.corpus.toolworld_more import MORE
from tools.demo_model.corpus.toolworld_out import OUT
from tools.demo_model.corpus.toolworld_people import PEOPLE
from tools.demo_model.corpus.toolworld_records import RECORDS
from tools.demo_model.corpus.toolworld_short import SHORT
from tools.demo_model.corpus.toolworld_things import THINGS
from tools.demo_model.corpus.toolworld_values import VALUES
from tools.demo_model.corpus.toolworld_work import WORK
from tools.demo_model.corpus.wording import expand

SHORT_DOMAINS = frozenset(re.findall(r"(?m)^@(\w+)", f"{SHORT}{DESK}{CLUB}"))
_PLACES = re.compile(r"\{(\d)\}")
_COMPOSED = {"records": 2, "things": 3, "values": 4}


@dataclass(frozen=True, eq=False)
class Slot:
    """A parameter of a spec. choices: the values of an enum or boolean, each with the words for it; else a kind.

    Slots and specs are equal to themselves alone: they are compared and hashed for every example.
    """

    names: tuple[str, ...]
    optional: bool
    kind: Kind | None
    phrases: tuple[str, ...]
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    type: str = "string"

    def draw(self, rng: Random) -> Said:
        """A value and its words."""
        if self.kind is not None:
            return self.kind.draw(rng)
        value, words = rng.choice(self.choices)
        return value, rng.choice(words)


@dataclass(frozen=True, eq=False)
class Spec:
    """One thing that can be wanted, and all that tools for it are called, take and give back."""

    domain: str
    group: str
    wants: str
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    names: tuple[str, ...]
    slots: tuple[Slot, ...]
    orders: tuple[str, ...]
    sentences: tuple[str, ...]
    finds: tuple[tuple[str, bool, Kind], ...]

    @property
    def noun(self) -> str:
        """What it is about: `the weather` of `get the weather`."""
        return self.wants.split(" ", 1)[1]


def places(text: str) -> frozenset[int]:
    """Which parameters a pattern names."""
    return frozenset(int(found) for found in _PLACES.findall(text))


def _slot(line: str) -> Slot:
    names, kind, *rest = (part.strip() for part in line.split(": ", 2))
    optional, phrases = names.startswith("?"), tuple(rest[0].split(" / ")) if rest else ()
    words = tuple(names.lstrip("?").split())
    if kind.startswith("+"):
        yes, no = kind[1:].split(" - ")
        choices = tuple((value, tuple(texts.strip().split(" / "))) for value, texts in (("true", yes), ("false", no)))
        return Slot(words, optional, None, ("{v}",), choices, "boolean")
    if "|" in kind:
        pairs = [part.partition("=") for part in kind.split("|")]
        choices = tuple((value, (value.replace("_", " "), *filter(None, said.split("/")))) for value, _, said in pairs)
        return Slot(words, optional, None, phrases or ("{v}", "in {v}"), choices)
    found = KINDS[kind]
    return Slot(words, optional, found, phrases or found.phrases, (), found.type)


def _snake(*words: str) -> str:
    return "_".join(words)


def _camel(*words: str) -> str:
    first, *rest = "_".join(words).split("_")
    return first + "".join(part.capitalize() for part in rest)


def _pascal(*words: str) -> str:
    return "".join(part.capitalize() for part in "_".join(words).split("_"))


def _kebab(*words: str) -> str:
    return "_".join(words).replace("_", "-")


def _dotted(first: str, *words: str) -> str:
    return f"{first}.{'_'.join(words)}"


@cache
def _names(domain: str, verbs: str, nouns: str) -> tuple[str, ...]:
    """What programs call it; a name stands there as often as such names are met."""
    found: list[str] = []
    for noun in nouns.split():
        for verb in verbs.split():
            if verb == "-":
                found += [noun, noun, _camel(noun), f"{noun}_tool"]
                continue
            found += [_snake(verb, noun)] * 6 + [_camel(verb, noun)] * 3
            found += [
                _pascal(verb, noun),
                _kebab(verb, noun),
                _dotted(noun, verb),
                _snake(noun, verb),
                _camel(noun, verb),
            ]
            found += [_dotted(domain, verb, noun), _snake(domain, verb, noun)]
    return tuple(found)


def _words(names: str) -> tuple[str, ...]:
    """`turn on`, `light` of `turn_on - / light`, of the verbs those that are some."""
    return tuple(name.replace("_", " ") for name in names.split() if name not in ("-", "new", "next"))


def read_specs(text: str) -> list[Spec]:
    """The specs of a text in the form above."""
    specs: list[Spec] = []
    domain = group = ""
    for block in text.strip().split("\n\n"):
        lines = [line.strip() for line in block.strip().split("\n")]
        if lines[0].startswith("@"):
            domain, group = lines.pop(0)[1:].split()
        wants, named = lines[0].split(" = ")
        verbs, nouns = named.split(" / ")
        orders = tuple(text for line in lines if line[0] == ">" for text in expand(line[2:]))
        sentences = tuple(text for line in lines if line[0] == "-" for text in expand(line[2:]))
        slots = tuple(_slot(line) for line in lines[1:] if line[0] not in ">-=")
        finds = tuple(
            (key.strip().rstrip("*"), "*" in key, KINDS[kind])
            for line in lines if line[0] == "="
            for key, kind in (part.split(": ") for part in line[2:].split(", "))
        )  # fmt: skip
        specs.append(
            Spec(
                domain,
                group,
                wants,
                _words(verbs),
                _words(nouns),
                _names(domain, verbs, nouns),
                slots,
                orders,
                sentences,
                finds,
            )
        )
    return specs


@cache
def all_specs() -> tuple[Spec, ...]:
    """The whole catalogue."""
    return tuple(
        spec
        for text in (HOME, PEOPLE, WORK, OUT, LIFE, MORE, SHORT, DESK, CLUB, RECORDS, THINGS, VALUES)
        for spec in read_specs(text)
    )


@cache
def specs(held: bool) -> tuple[tuple[Spec, tuple[str, ...]], ...]:
    """The specs that have names on this side of the split, with these names."""
    sided = ((spec, tuple(name for name in spec.names if tool_is_held_out(name) == held)) for spec in all_specs())
    return tuple((spec, names) for spec, names in sided if names)


@cache
def sorts(held: bool) -> tuple[tuple[tuple[Spec, tuple[str, ...]], ...], ...]:
    """The specs that were written one by one, those asked for in few words, those of records, those of things, which
    are many and alike, and those whose values are easy to misread."""
    found: list[list[tuple[Spec, tuple[str, ...]]]] = [[], [], [], [], []]
    for pair in specs(held):
        group = pair[0].group
        composed = next((sort for start, sort in _COMPOSED.items() if group.startswith(start)), 0)
        found[1 if pair[0].domain in SHORT_DOMAINS else composed].append(pair)
    return tuple(tuple(pairs) for pairs in found)


@cache
def siblings(domain: str, held: bool) -> tuple[tuple[Spec, tuple[str, ...]], ...]:
    """The specs of one domain: tools that a program offers together."""
    return tuple(pair for pair in specs(held) if pair[0].domain == domain)


@cache
def of_group(group: str, held: bool) -> tuple[tuple[Spec, tuple[str, ...]], ...]:
    """The specs of one group: the lamp, the thermostat and the blinds of one room."""
    return tuple(pair for pair in specs(held) if pair[0].group == group)


@dataclass(frozen=True)
class Offer:
    """A spec as one program offers it: a name, and which of its slots are parameters, in the schema's order.

    gist: what it does in the words of this tool, of its description or else of its name.
    """

    spec: Spec
    gist: str
    tool: Tool
    slots: tuple[Slot, ...]

    def parameter(self, slot: Slot) -> Parameter:
        """The parameter that a slot became."""
        return self.tool.parameters[self.slots.index(slot)]


_ABOUT = (
    "{W}.", "{W}.", "{Ws}.", "{Ws}.", "{W}", "{w}", "Use this to {w}.", "Call this when the user wants to {w}.", "Lets you {w}.", "", "", "Tool to {w}",
    "{Ws} for the user.", "{W}. Use it only when asked to.", "Used to {w}.", "{D}: {w}", "{Ws} through the {d} service.", "API: {w}",
    "{Ws} {g}.", "{W} {g}.", "{W} {g}", "{Ws} {g}.", "A function to {w} {g}", "{Ws}. {R}", "{W}. {R}", "This tool can {w}.", "Call this function to {w} {g}.", "{w} {g}",
)  # fmt: skip
_GIVEN = ("by {p}", "for a given {p}", "with the given {p}", "using the {p}", "for the {p} given", "from the {p}")
_RETURNS = ("Returns the {k}.", "Returns {k}.", "Gives back the {k}.", "The result has the {k}.")


@cache
def _third(wants: str) -> str:
    verb, rest = wants.split(" ", 1)
    if verb.endswith(("sh", "ch", "x", "ss", "o")):
        verb = f"{verb}es"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        verb = f"{verb[:-1]}ies"
    else:
        verb = f"{verb}s"
    return f"{verb.capitalize()} {rest}"


def name_words(name: str) -> str:
    """`get current weather` of get_current_weather, getCurrentWeather, weather.getCurrent ..."""
    return " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.sub(r"[_.-]", " ", name)).lower().split())


def _gist(rng: Random, spec: Spec) -> str:
    """What it does: as the catalogue says it, or with other words for it."""
    if rng.random() < 0.5 or not spec.verbs or spec.noun.split()[0] in ("to", "from", "on", "for", "by"):
        return spec.wants
    noun = rng.choice(spec.nouns)
    article = rng.choice(("the", "the", "")) if noun.endswith("s") else rng.choice(("a", "a", "the"))
    article = (
        "an" if article == "a" and noun[0] in "aeiou" and not noun.startswith(("uni", "ur", "us", "eu")) else article
    )
    return " ".join(filter(None, (rng.choice(spec.verbs), article, noun)))


def _about(rng: Random, spec: Spec, gist: str, parameters: tuple[Parameter, ...]) -> str:
    given = rng.choice(_GIVEN).format(p=parameters[0].name.replace("_", " ")) if parameters else ""
    returns = rng.choice(_RETURNS).format(k=spec.finds[0][0].replace("_", " ")) if spec.finds else ""
    text = rng.choice(_ABOUT).format(
        w=gist,
        W=gist[0].upper() + gist[1:],
        Ws=_third(gist),
        d=spec.domain.replace("_", " "),
        D=spec.domain.replace("_", " ").capitalize(),
        g=given,
        R=returns,
    )
    text = text.replace(" .", ".").strip()
    choices = [parameter for parameter in parameters if parameter.choices and not parameter.required]
    if text.endswith(".") and rng.random() < 0.2:
        if choices:
            return f"{text} {choices[0].name} defaults to {rng.choice(choices[0].choices)}."
        if parameters:
            return f"{text} {rng.choice(('Needs', 'Takes', 'Give it'))} {parameters[0].name}."
        return f"{text} {rng.choice(('No arguments.', 'Takes nothing.'))}"
    return text


def offer(rng: Random, spec: Spec, names: tuple[str, ...]) -> Offer:
    """A tool for the spec."""
    kept: list[tuple[Slot, Parameter]] = []
    taken: set[str] = set()
    for slot in spec.slots:
        if slot.optional and rng.random() < 0.45:
            continue
        free = [name for name in slot.names if name not in taken]
        if not free:
            continue
        name = free[0] if rng.random() < 0.4 else rng.choice(free)
        taken.add(name)
        required = not slot.optional or rng.random() < 0.25
        choices = tuple(value for value, _ in slot.choices) if slot.type == "string" else ()
        shown = rng.choice((f"The {name}", "", name.replace("_", " ")))
        kept.append((slot, Parameter(_styled(rng, name), slot.type, shown, required, choices)))
    if rng.random() < 0.3:
        rng.shuffle(kept)
    parameters = tuple(parameter for _, parameter in kept)
    name, gist = rng.choice(names), _gist(rng, spec)
    about = _about(rng, spec, gist, parameters)
    slots = tuple(slot for slot, _ in kept)
    return Offer(spec, gist if about else name_words(name), Tool(name, about, parameters), slots)


def _styled(rng: Random, name: str) -> str:
    if "_" not in name or rng.random() < 0.85:
        return name
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
