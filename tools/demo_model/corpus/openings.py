"""Short openings: what to do in the app, in two to six words ("how do i quit", "copy?", "where's help"), and what people
ask in the same words of something else ("how do i quit smoking"), to which the program has no answer.
"""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.intents import Intent, without_verdict
from tools.demo_model.corpus.openings_actions import ACTIONS, SAID_ALONE, SAID_WHOLE, Action
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


def _forms(*patterns: str) -> tuple[str, ...]:
    return tuple(text for pattern in patterns for text in expand(pattern))


# How a verb phrase is asked, `@` in its place: with "how", with a key, as a wish, and alone.
_HOW = _forms(
    "how do i @[?||, please?| please|??]", "how to @[?||, please]", "[how can i|how do you|how could i|how would i|how does one|how should i|how do we|how do u|how can you|how i] @[?|]", "[howto|how|how 2|how2] @[?|]", "@[, how| how][?|]",
    "[so|and|ok|ok so|sorry,|hi,|um,|but|now|and then|wait,|help,|quick:|ok now|please,] how do i @?", "how [on earth|the hell|exactly|the heck] do i @?", "how do i [just|actually|properly|quickly|simply] @?", "how am i supposed to @?",
)  # fmt: skip
_HERE = _forms(
    "how [do|can] i @ [here|again|now|in here|in this|in this app|in this program|with this|then]?",
    "[in this app|in here|in flashmoe|here][,|] how do i @?",
    "@ [in this app|here], how?",
)
_KEY = _forms(
    "[which|what] key [to @|do i press to @|is it to @|lets me @|do i need to @][?|]", "what do i [press|type|hit|push|click|do|have to press] to @[?|]", "[key|button|shortcut|hotkey|command|keys|key combo] to @[?|]", "[the|what's the|what is the|is there a|any] [key|button|shortcut|command|hotkey] to @?", "[press|hit|type] what to @?", "[where do i|where can i] @[?|]", "which [button|command|shortcut] to @?",
)  # fmt: skip
_WISH = _forms(
    "i [want|need|wish|would like|have] to @", "i'd like to @[| please|, please]", "[want|need|trying|wanna|like] to @", "i [wanna|gotta|can't|cannot|cant|couldn't] @", "i'm trying to @", "let me @", "[i don't know|i dont know|dont know|no idea|i forgot|forgot|i can't figure out|i can't find out|not sure|unsure] how to @",
    "[remind|tell|show|teach] me how to @[| please]", "help me @", "[can|could|may] i @[?| here?| somehow?| in this app?]", "[is there a way|any way|a way|is it possible|possible|am i able] to @[?|]", "it won't let me @", "[and |]what if i want to @?", "[the|best|easiest|quickest|fastest] way to @?", "[what must i|what should i|what do i have to] do to @?", "i [just|only] want to @", "please [tell me|explain] how to @",
)  # fmt: skip
_ALONE = _forms("@[|?|!| please| now|??|, please| pls]", "[please|pls|ok|just|ok,|so,] @", "[now|and] @[|?]", "@ [key|button|shortcut|command|how to|option][?|]")  # fmt: skip
# How a thing of the app is looked for by its name.
_NAMED = _forms(
    "@[?||!| please|??]", "[where's|where is|wheres|where are|where do i find|where can i find|where did you hide|where do i see|where do i get] @[?|]", "[open|show|show me|find|get me|give me|bring up] @[| please]", "[is there|is there something like|any|got|do you have|does it have|have you got|are there] @[?|]", "how do i [find|get to|get|open|reach|see] @[?|]",
    "[i can't find|can't find|i don't see|i don't find|i cannot see|looking for|i'm looking for|i need|i want|i miss|searching for] @", "[what about|how about|and|no|so where is] @?", "[which key is|what key is|key for|shortcut for|command for] @[?|]", "@ [where|location|here][?|]", "no @ here?", "isn't there @?",
)  # fmt: skip
_KINDS = ((_HOW, 5), (_HERE, 0.6), (_KEY, 2), (_WISH, 4), (_ALONE, 2.5), (_NAMED, 3))

# The same verbs of other things: each phrase, and what it is about.
_OF_OTHER_THINGS = {
    "life": "quit smoking; quit sugar; quit social media; quit the gym; stop snoring; stop biting my nails; stop procrastinating; stop being late; stop sweating; stop a leaking tap; stop my dog barking; stop spam calls; stop hiccups; leave a party early; leave a good impression; close a bank account; close a deal; get out of a contract; save water; save for a house; save a dying plant; copy a key; copy a painting; copy my handwriting; open a bottle without an opener; open a bakery; open a bank account; open a jar; open a coconut; delete my facebook; delete my browser history; delete an app on my iphone; send a postcard; send money abroad; send a parcel; search for a flat; find a job; find a dentist; find my phone; find cheap flights; edit a video; edit a photo; edit a podcast; change a tyre; change a diaper; change my hair; cancel my gym membership; cancel netflix; cancel a flight; cancel a subscription; cancel an order; cancel a meeting; resize a photo; resize a ring; print a boarding pass; print on both sides; export honey; share a flat; share wifi; paste wallpaper; update my cv; update my iphone; install a dishwasher; install solar panels; install a door; restart my router; switch jobs; switch banks; switch schools; turn off the oven; turn off my phone; turn on the heating; make bread; make a cake; retry an exam; scroll on a kindle; zoom in on google maps; use a mouse trap; use chopsticks; use a sewing machine; write a will; upload a video to youtube; attach a shelf to a wall; mute someone on twitter; log in to my bank; reset my alarm clock; reset my thermostat; clear a blocked drain; clear my throat; clear snow; pause netflix; undo a knot; fork a plant; go back to school; go back in time; see the northern lights; get a passport; get a visa; get a mortgage; get a dog; learn the guitar; learn spanish; learn to swim",
    "other software": "exit vim; quit emacs; quit excel; close a tab in chrome; close firefox; save in photoshop; copy a sheet in excel; copy files to a usb stick; paste without formatting in word; undo in photoshop; search in outlook; delete a row in excel; delete a branch in git; resize a partition; resize an image in gimp; rename a file in windows; rename a column in pandas; scroll in tmux; print from my phone; export from figma; update windows; update ubuntu; update node; uninstall office; restart apache; restart a pod; switch branches in git; attach a file in gmail; stop a docker container; stop a windows update; cancel a print job; go back in git; open a zip file; open a pdf; change the font in word; change my wallpaper; zoom in excel; find a file in linux; edit a pdf; clear the cache of my browser; reset my macbook; log in to gmail; send an email in outlook; mute myself in zoom; share my screen in teams; merge cells in excel; fork a repo on github; run a bigger vm; install python; install docker; download a youtube video; use dark mode in word; turn off notifications on android; make a new line in excel; pause onedrive",
}  # fmt: skip
_NOT_OF_THE_APP = (
    "How to **{x}** I was not taught: I know this program, sums and words. `flashmoe plan` finds a larger model for the rest.",
    "That is not about this program: how to **{x}** was never in my training, and I will not invent it.",
    "To **{x}** is beyond me, small as I am. `flashmoe plan` says which larger model fits; here I know keys, models and the cache.",
)
_OTHER_SHARE = 0.14


@cache
def by_name(facts: tuple[Intent, ...]) -> dict[str, Intent]:
    """The facts by their names."""
    return {fact.name: fact for fact in facts}


@cache
def _taken(facts: tuple[Intent, ...]) -> dict[str, str]:
    """Every question that a fact has in these very words, with the fact's name."""
    return {text.rstrip("?.! "): fact.name for fact in facts for text in fact.wordings}


def answer_of(draw: Draw, action: Action, facts: tuple[Intent, ...]) -> tuple[str, str, tuple[str, ...]]:
    """Thought, answer and what marks it: those of the fact of this name, else the action's own."""
    rng = draw.rng
    if action.answers:
        return f"About {action.name}. {action.thought}", rng.choice(action.answers), action.accept
    fact = by_name(facts)[action.name]
    answers = tuple(map(without_verdict, fact.answers))  # to a way asked for, yes is no answer
    return f"About {fact.name}. {rng.choice(fact.thoughts)}", rng.choice(answers), fact.accept or answers


def _worded(draw: Draw) -> tuple[Action, str]:
    rng = draw.rng
    action = rng.choice(ACTIONS)
    (forms,) = rng.choices([forms for forms, _ in _KINDS], [weight for _, weight in _KINDS])
    if forms is _NAMED and action.names:
        name = rng.choice(action.names)
        return action, ("where is @?" if name in SAID_ALONE else rng.choice(forms)).replace("@", name)
    phrase = rng.choice(action.phrases)
    if forms is _NAMED or (forms is _ALONE and (not action.bare or phrase in SAID_ALONE)):
        forms = _HOW
    return action, rng.choice(forms).replace("@", phrase)


def opening_example(draw: Draw, facts: tuple[Intent, ...]) -> Example:
    """A short question on what to do in the app; one in seven sounds like it and is of something else."""
    rng = draw.rng
    if rng.random() < _OTHER_SHARE:
        return _of_another_thing(draw)
    taken = _taken(facts)
    while True:
        action, question = _worded(draw)
        asked = question.rstrip("?.! ")
        free = asked not in SAID_WHOLE and taken.get(asked, action.name) == action.name
        if free and wording_is_held_out(question) == draw.held:
            break
    thought, answer, accept = answer_of(draw, action, facts)
    message = Message("user", as_typed(rng, question))
    return Example((message,), thought, answer, "program", f"opening {action.name}: {question}", accept)


def _of_another_thing(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        about = rng.choice(tuple(_OF_OTHER_THINGS))
        phrase = rng.choice(_OF_OTHER_THINGS[about].split(";")).strip()
        question = rng.choice(rng.choice((_HOW, _HOW, _WISH))).replace("@", phrase)
        if wording_is_held_out(question) == draw.held:
            break
    thought = f"About {about}: to {phrase}. Not about this program, and not taught."
    answer = rng.choice(_NOT_OF_THE_APP).format(x=phrase)
    message = Message("user", as_typed(rng, question))
    return Example((message,), thought, answer, "program", f"other thing: {question}", (phrase,))
