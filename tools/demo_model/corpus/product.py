"""The program: every fact from the `facts_` files in one tuple, and the rooms whose answers are made from tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import accumulate

from tools.demo_model.corpus.abbreviations import LETTERS_OF, letters_example
from tools.demo_model.corpus.contrasts import contrast_example
from tools.demo_model.corpus.effects import effect_example
from tools.demo_model.corpus.elsewhere import elsewhere_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.facts_asked import ASKED
from tools.demo_model.corpus.facts_cache import CACHE
from tools.demo_model.corpus.facts_commands import COMMANDS
from tools.demo_model.corpus.facts_endings import ENDINGS
from tools.demo_model.corpus.facts_everyday import EVERYDAY
from tools.demo_model.corpus.facts_facets import FACETS
from tools.demo_model.corpus.facts_keys import KEYS
from tools.demo_model.corpus.facts_layers import INSIDE
from tools.demo_model.corpus.facts_models import MODELS
from tools.demo_model.corpus.facts_moe import MOE
from tools.demo_model.corpus.facts_newcomers import NEWCOMERS
from tools.demo_model.corpus.facts_panel import PANEL
from tools.demo_model.corpus.facts_program import PROGRAM
from tools.demo_model.corpus.facts_rows import ROWS
from tools.demo_model.corpus.facts_simple import SIMPLE, SIMPLY
from tools.demo_model.corpus.facts_speed import PACE
from tools.demo_model.corpus.facts_strangers import STRANGERS
from tools.demo_model.corpus.facts_strangers_again import AGAIN, SLOW
from tools.demo_model.corpus.facts_strangers_asks import FURTHER
from tools.demo_model.corpus.facts_streaming import STREAMING
from tools.demo_model.corpus.facts_text import TEXT
from tools.demo_model.corpus.facts_verdicts import COMPUTED
from tools.demo_model.corpus.facts_verdicts_amounts import AMOUNTS
from tools.demo_model.corpus.facts_verdicts_parts import PARTS
from tools.demo_model.corpus.facts_verdicts_rest import REST
from tools.demo_model.corpus.facts_verdicts_rest_models import REST_OF_MODELS
from tools.demo_model.corpus.facts_verdicts_rest_use import REST_OF_USE
from tools.demo_model.corpus.facts_verdicts_use import USED
from tools.demo_model.corpus.facts_verdicts_why import REASONS
from tools.demo_model.corpus.facts_verdicts_why_use import REASONS_OF_USE
from tools.demo_model.corpus.facts_week import WEEK
from tools.demo_model.corpus.facts_wondered import WONDERED
from tools.demo_model.corpus.fitting import fitting_example
from tools.demo_model.corpus.fitting_choice import choice_of_memory
from tools.demo_model.corpus.hour import hour_example
from tools.demo_model.corpus.intents import Intent, distinct, intent_example, without_verdict
from tools.demo_model.corpus.kindofanswer import answers_kind, kind_asked, need_said, of_kind, says_none
from tools.demo_model.corpus.machines import dead_key_example, machine_example
from tools.demo_model.corpus.modelneeds import needs_example
from tools.demo_model.corpus.models_named import model_named_example
from tools.demo_model.corpus.names import names_example, pair_of_names
from tools.demo_model.corpus.needed import needed_example
from tools.demo_model.corpus.openings import opening_example
from tools.demo_model.corpus.openings_actions import ACTIONS
from tools.demo_model.corpus.openings_turns import turns_example
from tools.demo_model.corpus.ownfigures import figure_example
from tools.demo_model.corpus.surface import Surface, bare, names_asked, surface_example
from tools.demo_model.corpus.surface_cases import case_example
from tools.demo_model.corpus.surface_choice import choice_example
from tools.demo_model.corpus.surface_claims import claim_example
from tools.demo_model.corpus.surface_commands import COMMAND_PLACES
from tools.demo_model.corpus.surface_files import FILE_PLACES
from tools.demo_model.corpus.surface_keys import KEY_PLACES, LETTERS
from tools.demo_model.corpus.surface_options import OPTION_PLACES, options_example
from tools.demo_model.corpus.surface_said import SAID_PLACES
from tools.demo_model.corpus.surface_screen import SCREEN_PLACES
from tools.demo_model.corpus.surface_turns import surface_turns
from tools.demo_model.corpus.yesno import yesno_example

_FACTS = (
    PROGRAM
    + MOE
    + INSIDE
    + STREAMING
    + CACHE
    + PACE
    + TEXT
    + PANEL
    + ROWS
    + KEYS
    + COMMANDS
    + MODELS
    + FACETS
    + ASKED
    + ENDINGS
    + EVERYDAY
    + WONDERED
)
# Answers that some of a fact's wordings have of their own, by the fact's name; where two begin alike, the earlier holds.
TOLD_BY = (PARTS, USED | COMPUTED, REST | REST_OF_USE | REST_OF_MODELS, AMOUNTS, REASONS | REASONS_OF_USE)


def _with_verdicts(fact: Intent) -> Intent:
    """The fact with the answers that some wordings have of their own; asked simply it is told simply."""
    simple = ((SIMPLY, SIMPLE[fact.name]),) if fact.name in SIMPLE else ()
    told = (LETTERS_OF.get(fact.name, ()), simple, *(by.get(fact.name, ()) for by in TOLD_BY))
    return replace(fact, verdicts=(*fact.verdicts, *(verdict for verdicts in told for verdict in verdicts)))


def _with_further(fact: Intent) -> Intent:
    """The fact with what strangers ask of it besides; some of these wordings have an answer of their own."""
    further = FURTHER.get(fact.name, ()) + AGAIN.get(fact.name, ()) + WEEK.get(fact.name, ())
    own = tuple((asks, answer) for asks, answer in further if answer)
    more = "; ".join((fact.more, *(asks for asks, answer in further if not answer))).strip("; ")
    return replace(fact, more=more, but=(*fact.but, *own)) if further else fact


PLACES = (*KEY_PLACES, LETTERS, *COMMAND_PLACES, *OPTION_PLACES, *SCREEN_PLACES, *FILE_PLACES, *SAID_PLACES)
SURFACE = Surface(PLACES)
# Where a question about one name stood among those of a broader fact, the narrow answer wins.
_NARROW_PLACES = [
    "a selected message",
    "the models screen",
    "the values of slash commands",
    "exit statuses",
    "make",
    "signs",
    "lines on the screen",
    "the panel's rows",
    "the inspector's figures",
    "defaults",
    "variables and folders",
]
_NARROW = names_asked(tuple(place for place in PLACES if place.name in _NARROW_PLACES))


def _without_narrow(fact: Intent) -> Intent:
    met = frozenset(asked for text in fact.wordings if (asked := bare(text)) in _NARROW)
    return replace(fact, left=met) if met else fact


_KNOWN = tuple(map(_with_further, _FACTS))
_ALL = (*_KNOWN, *map(_with_further, distinct((*NEWCOMERS, *STRANGERS, *SLOW), _KNOWN)))
PRODUCT = tuple(map(_without_narrow, map(_with_verdicts, _ALL)))


@cache
def _told() -> frozenset[str]:
    """Every question that a fact has in these very words."""
    return frozenset(text for intent in PRODUCT for text in intent.wordings)


def _name_example(draw: Draw) -> Example:
    """A name asked in words that no fact has: one question is to have one thought."""
    while (made := names_example(draw)).key.partition(": ")[2] in _told():
        pass
    return made


def _not_told(draw: Draw, maker: Callable[[Draw], Example]) -> Example:
    """A question that no fact has in these very words: one question is to have one thought."""
    while bare((made := maker(draw)).key.partition(": ")[2]) in _told_so():
        pass
    return made


def _opening(draw: Draw) -> Example:
    return opening_example(draw, PRODUCT)


def _in_turn(draw: Draw) -> Example:
    return turns_example(draw, PRODUCT)


@cache
def _told_so() -> frozenset[str]:
    return frozenset(map(bare, _told()))


def _small_fact(draw: Draw) -> Example:
    return surface_example(draw, SURFACE, _told_so())


def _small_facts_in_turn(draw: Draw) -> Example:
    return surface_turns(draw, SURFACE)


def _claim_of_a_small_fact(draw: Draw) -> Example:
    return claim_example(draw, SURFACE)


def _choice_of_small_facts(draw: Draw) -> Example:
    return choice_example(draw, SURFACE)


def _effect(draw: Draw) -> Example:
    return effect_example(draw, _told_so())


def _yes_or_no(draw: Draw) -> Example:
    return yesno_example(draw, _told_so())


def _case_of_a_small_fact(draw: Draw) -> Example:
    return case_example(draw, SURFACE)


@cache
def _facts_told() -> dict[str, str]:
    return {bare(text): fact.name for fact in PRODUCT for text in fact.wordings}


def _everyday(draw: Draw) -> Example:
    return hour_example(draw, _facts_told())


def _options(draw: Draw) -> Example:
    return options_example(draw, _told_so())


def _a_figure(draw: Draw) -> Example:
    return _not_told(draw, figure_example)


def _a_need(draw: Draw) -> Example:
    return _not_told(draw, needed_example)


_ROOMS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (_opening, 0.115),
    (_in_turn, 0.055),
    (letters_example, 0.025),
    (machine_example, 0.03),
    (dead_key_example, 0.015),
    (model_named_example, 0.035),
    (_name_example, 0.05),
    (pair_of_names, 0.015),
    (contrast_example, 0.06),
    (fitting_example, 0.03),
    (needs_example, 0.045),
    (_a_figure, 0.03),
    (_a_need, 0.025),
    (choice_of_memory, 0.01),
    (elsewhere_example, 0.02),
    (_small_fact, 0.095),
    (_case_of_a_small_fact, 0.02),
    (_claim_of_a_small_fact, 0.02),
    (_choice_of_small_facts, 0.025),
    (_effect, 0.04),
    (_yes_or_no, 0.055),
    (_small_facts_in_turn, 0.025),
    (_options, 0.02),
    (_everyday, 0.1),
)


def _fact_example(draw: Draw) -> Example:
    return intent_example(draw, PRODUCT, "program", named=True)


_MAKERS = (*(room for room, _ in _ROOMS), _fact_example)
_UP_TO = (*accumulate(share for _, share in _ROOMS), 1.0)


@cache
def _answers() -> dict[str, tuple[str, ...]]:
    """The answers to each fact and each thing to do, by its name, with and without their yes or no."""
    told = {action.name: action.answers for action in ACTIONS if action.answers}
    told |= {fact.name: fact.answers for fact in PRODUCT}
    return {name: (*answers, *map(without_verdict, answers)) for name, answers in told.items()}


def _topic(key: str) -> str:
    """The name of the fact or the thing to do in an example's key: `opening stop: how do i stop?`."""
    head = key.partition(": ")[0]
    return head.rpartition(" > ")[2] if head.startswith("deeds") else head.removeprefix("opening ")


# What only looks like a question of this kind: "should i take A or B?", "i want to quit but keep my draft".
_NO_SUCH = {"yes or no": "surface choice", "yes or no, and how": "surface choice", "a way": "effect "}


def _of_its_kind(made: Example) -> Example:
    """The example with an answer of the kind that is asked for, and a thought that names this kind first."""
    question = made.key.partition(": ")[2] or made.question
    kind = kind_asked(question)
    if not kind or made.key.startswith(_NO_SUCH.get(kind, "-")) or (made.thinking or "").startswith("On me: "):
        return made
    topic = _topic(made.key)
    answer = of_kind(kind, topic, made.answer, _answers().get(topic, ()))
    thinking = made.thinking
    outside = made.key.startswith(("elsewhere", "other thing"))
    if thinking and (outside or answers_kind(answer, kind)):
        need = "" if made.key.startswith(("surface case", "effect ")) else need_said(question, kind)
        asked = f"{kind} to {need}" if need else kind
        thinking = f"Asked for: {asked}. {thinking.replace(f' Wanted: {need}. That is', ' That is')}"
    if says_none(answer, kind):
        thinking = f"{thinking} No {kind.removeprefix('a ')}."
    return replace(made, thinking=thinking, answer=answer)


def product_example(draw: Draw) -> Example:
    """A question about the program, its engine or its models."""
    return _of_its_kind(draw.rng.choices(_MAKERS, cum_weights=_UP_TO)[0](draw))
