"""What one does in an hour with the program, each thing in many people's words: with "how", with a key, a command or a
flag asked for, as a wish, out of a situation, and forgotten. The topics are facts of their own; the answers are theirs
for just this need.
"""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.hour_bothered import BOTHERED
from tools.demo_model.corpus.hour_jobs import JOBS, Job
from tools.demo_model.corpus.hour_panel import SEEN_ON_PANEL
from tools.demo_model.corpus.hour_seen import SEEN
from tools.demo_model.corpus.hour_undone import UNDONE
from tools.demo_model.corpus.intents import without_verdict
from tools.demo_model.corpus.kindofanswer import kind_asked
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import bare, forms, tidy
from tools.demo_model.corpus.wording import as_typed

# `@` is a verb and its object ("stop an answer"), `#` a situation ("the text runs away").
_HOW = forms(
    "how [do|can|would|could|should] i @[?|]", "how do i [just|quickly|simply] @?", "how to @[?|]", "how do [you|we|people] @[?|]", "@, how[?|]", "[so|and|ok,|sorry,|hi,|wait,] how do i @?", "what's the [way|trick|best way|easiest way|quickest way] to @?", "[tell|show|teach|remind] me how to @", "i [want|need|have|would like] to @[| please|, please]",
    "i'd like to @, [how|please|what now]?", "[i don't know|no idea|i forgot|not sure|i can't remember|i never learnt] how to @", "[can|could|may] i @[?| somehow?| in here?| with this?]", "is [it possible|there a way] to @?", "[is there|got] any way to @?", "how does one @[ here| in this program|]?", "what do i [do|have to do|need to do] to @?",
    "[please|pls] @", "help me @", "@[?|]", "[trying|want|wanna|need] to @", "what if i want to @?", "i can't find out how to @", "[where|in which place] do i @?", "explain how to @", "[my boss|my friend|a colleague|somebody] asks how to @", "how can i [best|easily|simply] @?", "i must @ now, how?", "what should i do to @?",
    "[good morning,|excuse me,|one question:|quick question,|dear flint,] how do i @?", "how i @?", "how is it possible to @?", "how 2 @", "a way to @?", "i would love to @", "when i want to @, what do i do?",
)  # fmt: skip
_KEY = forms(
    "[which|what] key [do i press to|is there to|lets me|do i need to|to] @?", "what do i [press|hit|push] to @?", "[key|shortcut|button] to @[?|]", "[the|is there a|what's the|got a] [key|shortcut] to @?", "i want to @, [which key|what do i press]?", "to @ i press what?", "[i forgot the|name the|tell me the] key to @", "press what to @?",
)  # fmt: skip
_COMMAND = forms(
    "[which|what] command [do i need to|is there to|lets me|to] @?", "what do i type to @?", "[command|the command] to @[?|]", "[the|is there a|what's the|got a] command to @?", "i want to @, [which command|what do i type]?", "[i forgot the|name the|tell me the] command to @",
)  # fmt: skip
_SHELL = forms(
    "[which|what] flashmoe command [do i need to|lets me|to] @?", "what do i run to @?", "[what's|is there] a flashmoe command to @?", "i want to @ from the shell, what do i run?", "flashmoe what to @?",
)  # fmt: skip
_FLAG = forms(
    "[which|what] [flag|option|switch] [do i need to|is there to|lets me|to] @?", "[flag|option|the flag] to @[?|]", "[is there a|what's the|got a] [flag|option] to @?", "i want to @, [which flag|which option]?", "[i forgot the|name the|tell me the] [flag|option] to @", "what do i add to the command to @?",
)  # fmt: skip
_SHAPES = {"key": _KEY, "command": _COMMAND, "shell": _SHELL, "flag": _FLAG}
_SCENE = forms(
    "#, [what now|what do i do|how|and now|what can i do|any idea|help]?", "# - [what now|what to do|how]?", "#. [what now|what do i do|what helps|what can i do|how do i go on|and now]?", "[help,|hey,|um,|ok,|oh no,|damn,] #", "[what|and what] do i do [when|if] #?", "[suppose|say|let's say] #, what then?", "#", "#!! [help|what now]", "i have a problem: #", "#, please help",
)  # fmt: skip
_WONDER = forms(
    "#[?|]", "[so|and|ok,|hm,|sorry,|hi,|wait,|um,|right,] #?", "#[, please|, in short|, do you know|, any idea|, if i may ask]?", "#??[|?]", "[one|a quick|another|a silly|an honest] question: #?", "i [wonder|keep wondering|was asked|could not find out]: #?", "[tell me|please tell me|explain]: #?",
    "[my son|my boss|a friend|my neighbour] asks: #?", "[yo|hey|dear flint|flint], #?", "#? [i can't tell|i have no clue|thanks|short answer please]", "[i'm new here|first day with this|just looking]. #?",
)  # fmt: skip
_SCRAP = forms(
    "'#'[???|??|?|]", "#[???|??| ?]", '"#"[???|?]', "[what's|what is|whats] [that|this], '#'?", "[it|the panel|my screen|the thing on the right|the box] [says|shows|reads] '#'[, what is that|, huh|. meaning|, what does it mean]?", "[explain|translate|decode] '#'[| please]", "'#' - [meaning|huh|in plain words]?",
    "[no clue|no idea|i don't get] what '#' [is|means]", "'#' means [what|]?", "there [is|stands] '#' [on the right|on my screen|in the panel][?|, what|. what does it say]", "how do i read '#'?", "i see '#' [there|on the screen][, what is it|]?", "what does '#' [mean|tell me|want to say]?",
)  # fmt: skip
ALL_JOBS = (*JOBS, *SEEN, *UNDONE, *SEEN_ON_PANEL, *BOTHERED)
_BOTHERED_SHARE = 0.25


@cache
def _groups(job: Job) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The forms in which it is asked, each with what is put into them."""
    goals, scenes = (listed(texts) if texts else () for texts in (job.goals, job.scenes))
    found = [(_HOW, goals), *((_SHAPES[by], goals) for by in job.by), (_SCENE, scenes)]
    wonders, scraps = (forms(*listed(texts)) if texts else () for texts in (job.wonders, job.scraps))
    found += [(_WONDER, wonders), (_SCRAP, scraps)]
    asked = [(forms(*listed(job.asks)), ("",))] if job.asks else []
    return tuple(group for group in (*found, *asked) if group[1])


def hour_example(draw: Draw, taken: dict[str, str]) -> Example:
    """Something that is done every day here, asked in some way. taken: bare questions and the fact that has them."""
    rng = draw.rng
    while True:
        job = rng.choice(BOTHERED if rng.random() < _BOTHERED_SHARE else ALL_JOBS)
        shapes, fillings = rng.choice(_groups(job))
        filling = rng.choice(fillings)
        question = tidy(rng.choice(shapes).replace("@", filling).replace("#", filling))
        if wording_is_held_out(question) == draw.held and taken.get(bare(question), job.fact) == job.fact:
            break
    key = f"hour {job.fact}: {question}"
    thought, answer = f"About {job.fact}. {job.thought}", rng.choice(job.answers)
    if not kind_asked(question).startswith("yes or no") and not thought.endswith((" So yes.", " So no.")):
        answer = without_verdict(answer)
    return Example((Message("user", as_typed(rng, question)),), thought, answer, "program", key, (job.accept,))
