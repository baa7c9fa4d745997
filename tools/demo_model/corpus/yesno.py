"""Yes or no on the program and its model, where the same frame is right with one thing in it and wrong with another:
"can it look at a photo?" no, "can it look at a text file?" yes.

The thought copies the thing asked, then says what is so, and the verdict follows from what stands beside it.
"""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.effects import many
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import bare, forms, tidy
from tools.demo_model.corpus.wording import as_typed
from tools.demo_model.corpus.yesno_figures import claimed_figure
from tools.demo_model.corpus.yesno_told import TOPICS, Topic

# Around a question ("can it look at a photo") and around a statement ("it looks at photos").
_ASKED = forms(
    "~?", "~?", "~?", "~", "~, yes or no?", "~ or not?", "[quick question|one question|question]: ~?", "[tell me|honestly|be honest|say]: ~?", "[hi|hey|hello|ok|sorry|excuse me|um], ~?", "[so|and|but|now|also] ~?", "~ [at all|by any chance|in any way|really]?", "i [wonder|was wondering|need to know|want to know], ~?", "[my boss asks|a friend asks|my son asks|my wife asks|someone asked me]: ~?", "i'm [new here|not technical|no expert], ~?", "~[, do you know|, please|, any idea]?",
)  # fmt: skip
_SAID = forms(
    "[is it true that|is it right that|is it so that|is it correct that|so is it true] ~?", "~, [right|correct|true|yes|no|isn't that so|is that true]?", "i [heard|read|thought|guess|assume|suppose|take it|was told] ~", "[someone|a friend|a colleague|my brother|the internet|chatgpt] [told me|says|said|claims] ~", "so ~?", "[am i right that|do i get it right that|do i understand correctly that|can i count on it that] ~?", "~. [true|is that true|right|is that right|correct]?", "[if i understand you right|as far as i know|i believe|surely] ~?",
)  # fmt: skip


def _filled(frame: str, thing: str) -> str:
    verbs = {"is": "are", "does": "do", "was": "were"} if many(thing) else {"is": "is", "does": "does", "was": "was"}
    return tidy(frame.format(**verbs).replace("@", thing))


@cache
def _rows(topic: Topic, yes: bool) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """A thing with its truth and its answers; of one verdict."""
    return tuple((thing, row.answers, row.fact) for row in topic.rows if row.yes == yes for thing in listed(row.things))


def yesno_example(draw: Draw, taken: frozenset[str]) -> Example:
    """One thing of one topic, asked or said; a quarter are figures that are claimed. taken: bare questions of facts."""
    rng = draw.rng
    if rng.random() < 0.26:
        return claimed_figure(draw)
    while True:
        (topic,) = rng.choices(TOPICS, [topic.weight for topic in TOPICS])
        yes = rng.choice(sorted({row.yes for row in topic.rows}))
        thing, answers, fact = rng.choice(_rows(topic, yes))
        stated = rng.random() < 0.3
        clause = _filled(rng.choice(forms(*(topic.states if stated else topic.asks))), thing)
        question = tidy(rng.choice(_SAID if stated else _ASKED).replace("~", clause))
        if wording_is_held_out(question) == draw.held and bare(question) not in taken:
            break
    verdict = "Yes" if yes else "No"
    about = f"On me: {topic.name}. Asked: {thing}" if topic.on_me else f"About {topic.name}: {thing}"
    thought = f"{about}. {fact}. So {verdict.lower()}."
    answer = f"{verdict}: {rng.choice(answers)}."
    message = Message("user", as_typed(rng, question))
    mark = answer.split("**")[1].lower()
    return Example(
        (message,), thought, answer, "program", f"yesno {topic.name}: {question}", (mark,), also=(verdict.lower(),)
    )
