"""Two names and a need: "pull or pack, to get a model from the internet?" The answer is the one that serves, and what the
other one does.

The thought finds what the need leads to, as in `surface_claims`, and it is one of the two.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import Place, Small, Surface, forms, tidy, typed, where_first
from tools.demo_model.corpus.surface_claims import as_good

_TO = forms(
    "@ or ^ to # ~?", "to # ~, @ or ^?", "do i [need|take|use|want] @ or ^ to # ~?", "i want to # ~, [is that|do i take|then] @ or ^?", "should i [use|take] @ or ^ to # ~?", "which [one|of the two] to # ~, @ or ^?", "is it @ or ^ to # ~?", "# ~: @ or ^?", "@ or ^ if i want to # ~?", "what lets me # ~, @ or ^?", "is @ or ^ what i need to # ~?", "@, ^ - which one to # ~?", "i mix up @ and ^, which one is to # ~?", "to # ~ i use @, or was it ^?", "@ or rather ^ to # ~?", "how do i # ~, with @ or with ^?", "what do i take to # ~, @ or ^?",
)  # fmt: skip
_FOR = forms(
    "@ or ^ for # ~?", "for # ~, @ or ^?", "is it @ or ^ for # ~?", "which one is # ~, @ or ^?", "# ~: @ or ^?", "what shows # ~, @ or ^?", "@, ^ - which one for # ~?", "i mix up @ and ^, which one is for # ~?", "do i look at @ or ^ for # ~?",
)  # fmt: skip


@cache
def _usable(surface: Surface) -> tuple[tuple[tuple[Place, tuple[Small, ...], tuple[str, ...]], ...], tuple[float, ...]]:
    """Places of four facts or more that have needs, and the forms that suit these; with cumulative weights."""
    found = []
    for place in surface.places:
        needed = tuple(fact for fact in place.facts if fact.needs)
        if len(needed) > 3 and place.bare:
            verbs = any(form.startswith(("i want to #", "how do i #")) or "press to #" in form for form in place.wishes)
            found.append((place, needed, _TO if verbs else _FOR))
    return tuple(found), tuple(accumulate(place.weight * len(needed) ** 0.7 for place, needed, _ in found))


def choice_example(draw: Draw, surface: Surface) -> Example:
    """Which of two names serves a need."""
    rng = draw.rng
    usable, weights = _usable(surface)
    while True:
        ((place, facts, shapes),) = rng.choices(usable, cum_weights=weights)
        right, wrong = rng.sample(facts, 2)
        if as_good(place.name, right.bare, wrong.bare):
            continue
        need = rng.choice(right.needs)
        one, two = rng.sample((right, wrong), 2)
        form = rng.choice(shapes).replace("~", rng.choice(place.on) if rng.random() < 0.3 else "")
        short = rng.random() < 0.4  # "pull or pack", as people call them
        names = [fact.bare.removeprefix("flashmoe ") if short else fact.bare for fact in (one, two)]
        question = tidy(form.replace("@", names[0]).replace("^", names[1]).replace("#", need))
        if wording_is_held_out(question) == draw.held:
            break
    thought = f"About {place.name}. {one.bare} or {two.bare}. Wanted: {need}. That is {right.bare}."
    before, behind = where_first(right.does)
    answer = (
        f"{before}{place.says.format(name=right.name, does=behind)} **{wrong.name}** {where_first(wrong.short)[1]}."
    )
    mark = right.short if right.short in behind else behind
    message = Message("user", typed(draw, question))
    key = f"surface choice {place.name} {right.bare}, {wrong.bare}: {question}"
    return Example((message,), thought, answer, "program", key, (right.name,), also=(mark,))
