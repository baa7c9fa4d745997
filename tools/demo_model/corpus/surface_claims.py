"""A name and a need put together by the user: "is it F3 to change the cache?" It is, or it is not, and what is it then.

The thought finds what the need leads to and holds it against the name that was said, so half of these are denied.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import Place, Small, Surface, forms, tidy, typed, where_first

_TO = forms(
    "is it @ to # ~?", "do i [need|press|take|use] @ to # ~?", "can i # with @ ~?", "does @ let me # ~?", "@ lets me # ~, right?", "to # it's @ ~, [right|correct|yes|no]?", "i thought @ is there to # ~", "so @ is to # ~?", "@ is to # ~, isn't it?", "is @ what i need to # ~?", "to # i take @ ~, ok?", "you # with @ ~, correct?", "i want to # ~. is that @?", "my friend says @ is to # ~", "@ to # ~?", "would @ # ~?", "# by @ ~, is that right?",
)  # fmt: skip
_FOR = forms(
    "is @ for # ~?", "is it @ for # ~?", "@ is for # ~, [right|isn't it|correct]?", "i thought @ is for # ~", "so @ stands for # ~?", "# is @ ~, [right|yes|no]?", "does @ [stand for|mean] # ~?", "my friend says @ is for # ~", "for # i look at @ ~, ok?", "is # what @ is for ~?", "@ for # ~, true?", "@ has to do with # ~, right?",
)  # fmt: skip


# What serves the same need in part, so that it is neither a plain yes nor a plain no: such pairs are not claimed. A name
# by itself may serve for anything there.
NEAR: dict[str, tuple[str, ...]] = {
    "a selected message": ("y | 1 to 9",),
    "the models screen": ("Enter | o", "p | 2, 3, 4", "o | k | 2, 3, 4"),
    "the list of conversations": ("Up and Down | PgUp and PgDn",),
    "the find line": ("Up | Enter",),
    "the composer": ("Ctrl+J | Shift+Enter", "Up | Down | Shift+Up"),
    "the chat's keys": ("Ctrl+P", "Esc | Ctrl+C", "PgUp | PgDn | Home | End", "Ctrl+J | Enter", "F1 | Ctrl+P", "Shift+Up | Ctrl+R", "Ctrl+O | Ctrl+F"),
    "the values of slash commands": ("/cache clear | /cache disk off", "/think on | /think budget 200", "/set temperature 0.7 | /set temperature 0 | /set temperature default", "/set seed 1 | /set seed default | /set temperature 0", "/model NAME | /model demo | /model alone", "/cache 40% | /cache clear", "/tools on | /tools auto", "/system TEXT | /system alone"),
    "slash commands": ("/set | /think", "/model | /open"),
    "subcommands": ("flashmoe pull | flashmoe pack", "flashmoe plan | flashmoe bench | flashmoe doctor", "flashmoe bench | flashmoe eval"),
    "make": ("make chat | make setup", "make test | make test-long"),
    "the options of run": ("-v | --json", "--seed N | --temperature T | --top-k K", "--batch FILE | --out FILE", "--top-p P | --top-k K | --min-p P"),
    "the options of chat": ("--continue | --resume ID",),
    "the options of pull": ("--bits N | --down-bits N",),
    "the options of pack": ("--bits N | --down-bits N",),
    "the options of eval": ("--questions N | --task NAME | --only WHAT | --text-tokens N", "--text FILE | --text-tokens N"),
    "the options of bench": ("--prompts N,N | --tokens N",),
    "options": ("--bits | --down-bits", "--continue | --resume", "--seed | --temperature", "--experts | --int8"),
    "the panel's rows": ("SPEED | avg | peak | first token | reused | last 60 s | LAST TURNS", "ONE TOKEN | compute | read wait | other", "SSD | p50 | p99", "CACHE | evicted | 90% of picks need | raised to the floor", "EXPERTS | CACHE"),
    "screens": ("the help screen | the palette",),
    "files and folders": ("conversations/ | trash/", "flashmoe.json | config.json | generation_config.json", "models/ | NAME-source | NAME-2bit | experts/layer_00.bin | resident.safetensors | flashmoe.json"),
    "settings": ("state_on_disk | state_on_disk_bytes",),
    "the inspector's figures": ("hits | cache | misses", "evictions | misses"),
    "the lines of engine_stats": ("experts in memory | share in memory",),
    "the doctor's lines": ("mlx | kernels",),
    "the Python interface": ("EngineError", "Engine | EngineConfig | CancelToken", "InvalidRequest | PromptTooLong", "TokenEvent | Finished", "CheckpointError | NonFiniteError"),
}  # fmt: skip


@cache
def as_good(place: str, one: str, two: str) -> bool:
    for group in NEAR.get(place, ()):
        names = group.split(" | ")
        if (two in names and one in names) or names == [two]:
            return True
    return False


Usable = tuple[Place, tuple[Small, ...], tuple[str, ...]]


@cache
def _usable(surface: Surface) -> tuple[tuple[Usable, ...], tuple[float, ...]]:
    """Places of three facts or more that have needs, those facts, and the forms that suit their needs; with cumulative
    weights."""
    found = []
    for place in surface.places:
        needed = tuple(fact for fact in place.facts if fact.needs)
        if len(needed) > 2:
            verbs = any(form.startswith(("i want to #", "how do i #")) or "press to #" in form for form in place.wishes)
            found.append((place, needed, _TO if verbs else _FOR))
    return tuple(found), tuple(accumulate(place.weight * len(needed) ** 0.7 for place, needed, _ in found))


def _said(place: Place, fact: Small, does: str) -> str:
    before, behind = where_first(does)
    return before + place.says.format(name=fact.name, does=behind)


def claim_example(draw: Draw, surface: Surface) -> Example:
    """Whether this name is the one for that need."""
    rng = draw.rng
    usable, weights = _usable(surface)
    while True:
        ((place, facts, shapes),) = rng.choices(usable, cum_weights=weights)
        right = rng.choice(facts)
        said = right if rng.random() < 0.45 else rng.choice(facts)
        if said is not right and as_good(place.name, right.bare, said.bare):
            continue
        need = rng.choice(right.needs)
        name = said.bare if place.bare else rng.choice(said.spellings[1:])
        form = rng.choice(shapes).replace("~", rng.choice(place.on) if rng.random() < 0.6 else "")
        question = tidy(form.replace("@", name).replace("#", need))
        if wording_is_held_out(question) == draw.held:
            break
    true = said is right
    thought = (
        f"About {place.name}. Wanted: {need}. That is {right.bare}. Said: {said.bare}. So {'yes' if true else 'no'}."
    )
    answer = _said(place, right, right.does)
    answer = f"{'Yes' if true else 'No'}: {answer if answer.startswith('*') else answer[0].lower() + answer[1:]}"
    if not true:
        answer += f" {_said(place, said, said.short)}"
    message = Message("user", typed(draw, question))
    key = f"surface claim {place.name} {said.bare}, {right.bare}: {question}"
    return Example((message,), thought, answer, "program", key, (right.name,), also=("yes" if true else "no",))
