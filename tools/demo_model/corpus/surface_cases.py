"""A situation instead of a name or a wish: "i misspelled my question, which key?" The answer is the small fact that helps."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import Place, Small, Surface, forms, told_by_need, typed

_WHICH_KEY = forms(
    "@, [which|what] key?", "@[,|.] what do i press?", "[which key|what do i press|what key] [if|when] @?", "@. [is there a key for that|key|which key helps|press what|which one do i press|a key for that]?", "suppose @, which key?", "@ - [key|which key]?", "@, so which [key|button]?", "help, @. which key?", "@ and i don't know which key to press", "what should i press, @",
)  # fmt: skip
_WHICH_COMMAND = forms(
    "@, [which|what] command?", "@[,|.] what do i type?", "[which command|what do i type|what slash command] [if|when] @?", "@. [is there a command for that|command|type what|which slash command helps]?", "suppose @, which command?", "@ - [command|what do i type]?", "@ and i don't know what to type", "what should i type, @",
)  # fmt: skip
_WHICH_OPTION = forms(
    "@, [which|what] [option|flag]?", "[which option|which flag|what flag] [if|when] @?", "@. [is there a flag for that|what do i add|which option helps]?", "suppose @, which option?", "@ - flag?", "which flag do i need, @",
)  # fmt: skip
_ON_SHELL = forms("@, [which|what] command of flashmoe?", "@[,|.] what do i run?", "[which flashmoe command|what do i run in the shell] [if|when] @?", "@. is there a flashmoe command?", "@ - flashmoe what?", "suppose @, which flashmoe command?")  # fmt: skip
# Place, forms, and for each fact the situations.
_CASES: tuple[tuple[str, tuple[str, ...], dict[str, str]], ...] = (
    ("a selected message", _WHICH_KEY, {
        "`e`": "i misspelled my question; there is a mistake in what i sent; my question has the wrong number in it; i sent it too early; i asked for berlin and meant bern; my last message was not clear",
        "`c`": "your answer was cut in the middle; i stopped you and want the rest; the answer ends in mid sentence; the mark says cut; i pressed esc too early and the answer stopped",
        "`y`": "i want this answer in an email; i need that message in another window; i'd like to paste your answer elsewhere; the whole answer should go to my notes",
        "`1` to `9`": "i only want the code of an answer; the snippet should go into my editor; there are two code blocks and i need the second; i need your code without the text around it",
        "`f`": "i want to try another direction from an older message; the chat should have two endings; i'd like to go on from the third message and keep the rest; i want a second branch",
        "`i`": "i'd like to know which seed an old answer had; i wonder how fast an older answer was; i want the numbers of one certain answer; somebody asks with which settings an answer was made",
        "Left": "i retried and want the first answer back; i edited my question and miss the old one; the version before was better; it says 2 of 2 and i want the other one",
        "Space": "i want to read the thinking of one old answer; the thought of one answer takes too much room; i want to see the call of a tool in one answer",
    }),
    ("the models screen", _WHICH_KEY, {
        "`o`": "the model on f5 is too large as published and i want it in 3 bits; i want a model of f5 smaller; i'd like to fetch it and keep the safetensors",
        "`f`": "i wonder how slow the 397b would feel here; i want to know what 4 tokens a second are like; before i fetch a model of f5 i want to feel its pace",
        "`v`": "i'm on f5 and doubt that a model's files are whole; my disk had errors and i want to check a model on f5; i copied a model and want every byte checked on f5",
        "`p`": "a model on f5 lies there as published and reads are slow; i'm on f5 and want a packed copy of a model",
        "`e`": "i made a 2-bit model and want to see on f5 whether it is still good; i'm on f5 and wonder how good the answers of a model are",
        "Delete": "my disk is full and a model on f5 can go; i don't need a model of the f5 list any more; an interrupted download stands in the f5 list and i don't want it",
        "Tab": "the repository i want is not in the f5 list; i want to type owner/name on f5",
        "Esc": "a download runs on f5 and i want to stop it; i'm in the models list and want back to the chat; f5 asks me something and i don't want it",
    }),
    ("the chat's keys", _WHICH_KEY, {
        "F1": "i don't know what the rows mean; i forgot all the keys; i'm lost in this app",
        "F2": "the numbers on the right disturb me; the panel takes too much room; my panel is gone; i only want to see the chat; the figures should fill the screen",
        "F3": "i want to know which layer misses most; the panel is not detailed enough; i'm curious about each layer",
        "F4": "the cache is too large to see anything happen; i want to see the text come slower; it runs too smoothly to watch misses; the cache should be smaller while you write",
        "F5": "i want to know which models fit here; i'm bored with you and want another model; i'd like to see how the 397b would do on this machine",
        "Ctrl+N": "this chat is finished and i want an empty one; you should forget all this; i want to talk about something else altogether",
        "Ctrl+O": "i want to go back to what we talked about yesterday; there was a chat about bread and i can't find it; i need an old conversation",
        "Ctrl+F": "somewhere up there you named a number and i can't see it; this chat is long and i look for one word in it; you said it an hour ago in this chat and i don't want to scroll",
        "Ctrl+R": "i want to see whether the same text comes again; i'd like the same answer at another cache size; i don't believe that the text stays the same",
        "Ctrl+T": "i want to see what you thought; the thoughts clutter the chat; i'd like all the calls of tools open",
        "Ctrl+G": "my message will be very long; this input line is too small for my text; i'd rather write in vim",
        "Ctrl+P": "the colours hurt my eyes; i forgot how a function is called; i don't remember any key",
        "Ctrl+Q": "i'm done for today; i want my shell back; it's late and i want to go",
        "Esc": "you write too much; your answer goes the wrong way; i asked the wrong thing and you are answering; the prompt takes for ever to be read; i don't need the rest of this answer",
        "End": "i scrolled up and lost the end; new text comes and i don't see it; i want to be where you write",
        "PgUp": "the start of your answer is off the screen; i want to read what was above; text went out at the top",
    }),
    ("the values of slash commands", _WHICH_COMMAND, {
        "`/cache 40%`": "f4 has no step between 50 and 25; i want exactly 40% of the experts in memory",
        "`/cache save`": "i like the experts that are cached now and want them at the next start; the cache is warm and should be so tomorrow",
        "`/cache clear`": "i want to start with a cold cache; i want all kept states gone; i'd like to measure without anything kept",
        "`/cache disk off`": "i don't want states of my chats on the disk; my disk must hold nothing but the conversations",
        "`/think off`": "your thinking takes too long; i don't want you to think first; i just want quick answers",
        "`/think budget 200`": "you think too long before you answer; you may think, but only a little",
        "`/tools on`": "i loaded a large model and it should have the calculator; another model should get the tools",
        "`/tools off`": "i don't want you to call tools; you should work sums yourself",
        "`/export md`": "i want this chat as a text to read; i'd like to print our conversation; i want to send this chat to a friend",
        "`/export json`": "a program should read this chat; i want the chat with all its branches in a file",
        "`/import FILE`": "a friend sent me a chat as json; i exported a chat on my old computer and want it here",
        "`/model demo`": "i loaded another model and want flint back; i miss the built-in model",
        "`/set seed 1`": "i want the same answer each time; my answers should be repeatable; every run should give the same text",
        "`/set max_tokens 300`": "your answers are too long; no answer should have more than 300 tokens",
        "`/set loop_stop off`": "my poem repeats on purpose and gets cut off; you end answers because they repeat",
        "`/set temperature 0`": "i want no chance in the answers; you should always take the likeliest word",
    }),
    ("subcommands", _ON_SHELL, {
        "`flashmoe run`": "my script needs one answer; i have a file of a thousand questions; i want an answer without the app",
        "`flashmoe plan`": "i don't know whether the 122b fits here; i want to buy a machine for the 397b; i wonder how fast a model would be here",
        "`flashmoe pull`": "i want the 35b on my disk; my download was interrupted; a model lies on hugging face and i want it",
        "`flashmoe models`": "i forgot which models i have; i want to see how much room my models take",
        "`flashmoe rm`": "my disk is full of models; i don't need the 35b any more",
        "`flashmoe pack`": "i have the safetensors of a model and reads are slow; i have a model in 4 bits and want it in 3",
        "`flashmoe verify`": "i doubt that my packed model is whole; my disk had errors",
        "`flashmoe doctor`": "something is slow and i don't know what; copying does not work; i want to know how fast my ssd is",
        "`flashmoe bench`": "i want exact figures of the speed; i bought a new ssd and want to compare",
        "`flashmoe eval`": "i wonder whether 2 bits are still good; i want to know how much a shortcut costs",
    }),
    ("options", _WHICH_OPTION, {
        "`--memory`": "it takes all my ram; my machine swaps since it runs; other programs need memory, too",
        "`--offline`": "nothing may connect from this machine; i'm on a metered line",
        "`--plain`": "my terminal can't draw the app; my screen reader needs plain lines",
        "`--continue`": "i closed the app and want to go on with that chat",
        "`--no-think`": "my script wants the answer at once",
        "`--json`": "my program should parse the output",
        "`--keep`": "i pull a model and want its published files as well",
        "`--out`": "my system disk is too small for a model",
        "`--experts`": "i'd give some exactness for speed, with fewer experts",
        "`--simulate`": "i wonder whether another rule of eviction would be better",
        "`--against`": "i have a saved benchmark and want to compare",
        "`--ssd`": "i want a forecast for a machine with another disk",
    }),
)  # fmt: skip


@cache
def _known(surface: Surface) -> tuple[tuple[Place, Small, str, tuple[str, ...]], ...]:
    """Every situation with its place, fact and forms."""
    found = []
    for name, shapes, cases in _CASES:
        for fact_name, situations in cases.items():
            place, fact = next(
                (one, fact)
                for one in surface.places
                if one.name == name
                for fact in one.facts
                if fact.name == fact_name
            )
            found += [(place, fact, situation, shapes) for situation in listed(situations)]
    return tuple(found)


def case_example(draw: Draw, surface: Surface) -> Example:
    """A situation, and what helps in it."""
    rng = draw.rng
    while True:
        place, fact, situation, shapes = rng.choice(_known(surface))
        question = rng.choice(shapes).replace("@", situation)
        if wording_is_held_out(question) == draw.held:
            break
    told = told_by_need(place, fact, situation, question)
    message = Message("user", typed(draw, question))
    key = f"surface case {told.about}: {question}"
    return Example((message,), told.thought, told.answer, "program", key, told.accept, also=told.also)
