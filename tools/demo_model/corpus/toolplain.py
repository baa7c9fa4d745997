"""The plainest case of a tool that nobody has seen before, on which the others stand: the request says a word of its name,
and what else is offered is for other things."""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example, Message, Tool
from tools.demo_model.corpus.toolasks import ask
from tools.demo_model.corpus.toolcatalog import Offer, name_words
from tools.demo_model.corpus.toolreal import TOLD_ANYWAY, called, none_serves, offered, pick, values_for

_LACKING = 0.15
# Words of names that say nothing of what a tool is about.
_ANY_TOOL = (
    "get set add new make list show find send check read give take put tell the for and all to of in on by api tool now "
    "info data service my id current create update delete remove open close start stop look up use"
)
_SAYS_NOTHING = frozenset(_ANY_TOOL.split())


def plain_example(draw: Draw) -> Example:
    """One tool is named as it is asked for; or none is for it."""
    rng = draw.rng
    for _ in range(8):
        chosen = pick(rng, draw.held)
        given = values_for(rng, chosen)
        request = ask(rng, chosen, given)
        if says_its_name(request.asked, chosen.tool):
            break
    others: list[Offer] = []
    for _ in range(rng.choice((1, 1, 2, 2, 3, 4))):
        others.append(pick(rng, draw.held, avoid=frozenset({chosen.spec.group, *(one.spec.group for one in others)})))
    if rng.random() < _LACKING and chosen.spec.domain not in TOLD_ANYWAY:
        return none_serves(draw, chosen, others)
    tools = offered(draw, [chosen.tool, *(other.tool for other in others)])
    return called(rng, chosen, given, request, (Message("user", request.text),), tools)


def says_its_name(asked: str, tool: Tool) -> bool:
    """Whether a word of a tool's name that tells what it is for stands in a request, in the plural or not."""
    said = {word.strip(".,?!:;'\"").removesuffix("s") for word in asked.lower().split()}
    return any(word.removesuffix("s") in said for word in name_words(tool.name).split() if word not in _SAYS_NOTHING)
