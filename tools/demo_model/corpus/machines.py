"""Machines and keys as they are at home: whether it runs on this one, how fast a model is there, and a key that does nothing."""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.fitting import MODELS
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


@dataclass(frozen=True, eq=False)
class Machines:
    """Machines of one verdict: how they are called, the verdict in short, the answer with {x} for the name, its mark."""

    names: tuple[str, ...]
    verdict: str
    answer: str
    accept: str


_NO = "No: {x} cannot run it. It needs **Linux**, or a Mac with Apple silicon; on Windows WSL 2."
MACHINES = (
    Machines(listed("an iphone; my iphone; iphone; ios; an ipad; my ipad; an android phone; android; my phone; a phone; a tablet; my android tablet; a pixel; a samsung galaxy; a smart tv; an xbox; a playstation; a nintendo switch; an apple watch; freebsd; openbsd; a browser; chrome; a website"), "neither Linux nor an Apple silicon Mac. So no", _NO, "no"),
    Machines(listed("windows; windows 11; windows 10; my windows pc; a windows laptop; a surface; my windows machine; my gaming pc with windows; powershell; cmd.exe; native windows"), "Windows, only inside WSL 2. So not by itself", "No, only inside **WSL 2**, the Linux of Windows. Without it {x} cannot run it.", "wsl 2"),
    Machines(listed("an intel mac; my intel mac; intel macs; a mac with intel; an intel macbook air; an intel imac; my 2019 macbook pro; a mac from 2018; an x86 mac; an intel mac mini; a macbook from 2015; a 2017 imac; my old intel macbook; an intel macbook pro; a mac pro from 2013; a hackintosh"), "an Intel Mac, no builds of MLX. So no", "No: MLX has **no builds** for Intel Macs, so {x} is out. Apple silicon or Linux it must be.", "no builds"),
    Machines(listed("alpine; alpine linux; musl; a musl system; an alpine container; void linux with musl; postmarketos"), "musl, no builds of MLX. So no", "No: MLX has **no builds** for musl, so {x} is out. Linux with glibc 2.35 or newer it must be.", "no builds"),
    Machines(listed("ubuntu 20.04; ubuntu 18.04; debian 11; debian 10; centos 7; centos 8; rhel 8"), "Linux with a glibc older than 2.35. So no", "No: {x} has a **glibc** older than 2.35, which is the least.", "glibc"),
    Machines(listed("ubuntu; ubuntu 22.04; ubuntu 24.04; debian 12; fedora; arch; arch linux; linux mint; opensuse tumbleweed; pop os; manjaro; endeavouros; nixos; my linux box; my linux laptop; a linux server; wsl; wsl 2; a vm with linux; a linux vm; docker on linux; a vps"), "Linux, if its glibc is 2.35 or newer. So yes", "Yes, if its **glibc** is 2.35 or newer: {x} is Linux, which is what it was measured on.", "glibc"),
    Machines(listed("a raspberry pi; a raspberry pi 5; a raspberry pi 4; my raspberry; a chromebook; a steam deck; a jetson; arm linux; an orange pi; a snapdragon laptop with linux; a nas; my synology; a risc-v board; termux"), "a weak or unusual machine, not tried. So perhaps", "Nobody has **tried** {x}. It needs Linux with glibc 2.35 and the builds of MLX; a weak processor makes even me slow.", "tried"),
    Machines(listed("an m1; an m2; an m3; an m4; a macbook air; a macbook pro; my macbook; my mac; a mac mini; a mac studio; an imac m3; apple silicon; macos; a mac; an m1 macbook; an m2 pro; an m3 max; an m4 max; a new mac"), "an Apple silicon Mac, made for it, not yet run there. So yes", "Yes, it is made for Apple silicon, so for {x}: **MLX** on Metal. But honestly, nobody has run this version on a Mac yet.", "mlx"),
    Machines(listed("an amd gpu; a radeon; an rx 7900; rocm; an intel arc; an intel gpu; my amd card; an npu; a tpu; vulkan"), "no GPU that is used. So no", "No: {x} is **not used**. On Linux it computes on the CPU or, as an experiment, on NVIDIA.", "not used"),
    Machines(listed("my gpu; a gpu; the gpu; my graphics card; a graphics card; my gaming gpu; my video card; the graphics card"), "NVIDIA on Linux or Apple's, no other. So it depends", "It depends: **NVIDIA's** on Linux, as an experiment, and Apple's on a Mac; no other. By default on Linux it is the CPU.", "nvidia"),
    Machines(listed("an nvidia card; an rtx 4090; an rtx 3060; my rtx 3090; an h100; an rtx 5090; an nvidia gpu; my geforce"), "NVIDIA, an experiment on Linux. So yes", "Yes, as an **experiment**, on Linux: `make setup BACKEND=cuda13` makes {x} compute. By default it is the CPU.", "experiment"),
)  # fmt: skip
# Marks of what is a part of a machine, and how the forms begin that are of a whole one.
_CARDS = ("not used", "nvidia", "experiment")
_WHOLE = ("my machine", "my computer", "i'm on", "install", "is there a", "can one install", "can i install")
_DOES_IT_RUN = tuple(text for pattern in (
    "does [it|this|flashmoe|the app] [run|work|go|start] on @?", "[will|would] [it|this] [run|work] on @?", "can [i|one] [run|use|install|start] [it|this|flashmoe] on @?", "[run|use|install] [it|this] on @?", "@?", "on @[?| too?]", "[and|what about|how about|and on|what if i have] @?", "is @ [supported|ok|enough|possible|fine|good enough]?", "@ [support|supported|ok|works|possible|compatible][?|]", "i [have|own|use|only have|got] @[, does it work?|, will it run?|, ok?|. does it run there?|, can i use it?]",
    "do you support @?", "is there a [version|build] for @?", "my [machine|computer] is @, does it work?", "i'm on @, [ok|does it run|will it work|any chance]?", "can @ [run|handle|do] [it|this|that]?", "does it support @?", "i want [it|this] on @", "would @ do?", "@ or not?", "got @ here, does it run?", "can i use @ [here|for it|for this]?", "can [it|this|you] use @?", "is it true that [it|this] [runs|works] on @?", "[it|this] [runs|works] on @, [right|correct|yes|true]?", "i [heard|read|was told|guess] it [runs|works] on @", "[yes or no|tell me|one question]: does it run on @?", "[i'm afraid i have|all i have is|we only have|my dad has] @, [does it work|any chance|can i run it]?", "could i run [you|this|a model] on @?",
) for text in expand(pattern))  # fmt: skip
_HOW_FAST = tuple(text for pattern in (
    "how [fast|quick|slow] [is|would be|will be] the # on @?", "how many [tokens a second|tok/s|tokens per second] does the # [do|make|get|have] on @?", "speed of the # on @?", "# on @, how [fast|slow|many tok/s]?", "how fast does the # run on @?", "what speed [do i get|can i expect|would i get] with the # on @?", "is the # [fast|usable|quick|slow] on @?", "tok/s of the # on @?", "# on @: [speed|tok/s|tokens per second]?", "has anyone [run|tried|measured] the # on @?", "benchmarks of the # on @?",
) for text in expand(pattern))  # fmt: skip
_MODEL_NAMES = {"35b": "35B-A3B", "122b": "122B-A10B", "397b": "397B-A17B", "35b-a3b": "35B-A3B", "397b-a17b": "397B-A17B", "big one": "397B-A17B", "small one": "35B-A3B", "400b": "397B-A17B"}  # fmt: skip
_PLACES = listed("a macbook; a macbook air; an m1; an m2; an m3 max; an m4 pro; a mac mini; a mac studio; my laptop; a laptop; a thinkpad; a normal pc; my pc; a gaming pc; this machine; my machine; this computer; a server; 16 gb; 32 gb of ram; 64 gb; an rtx 4090; a fast ssd; a sata ssd; an external ssd; a cpu; linux; a desktop; an old pc")  # fmt: skip
_NOT_MEASURED = (
    "Not measured: the published {model} has **not been run** with this version. `flashmoe plan {model}` predicts it for your machine.",
    "I have no figure: nobody has measured it, the {model} has **not been run** here. `flashmoe plan {model}` gives a forecast.",
)

# Keys, and what does the same where the terminal keeps the key for itself.
INSTEAD = {
    "F1": "`/help`", "F2": "Ctrl+P, then Panel", "F3": "Ctrl+P, then Inspector", "F4": "`/cache 50%`", "F5": "`/model`", "Ctrl+N": "`/new`", "Ctrl+O": "`/open`", "Ctrl+F": "Ctrl+P, then Find in this", "Ctrl+R": "`/retry`", "Ctrl+Q": "`/quit`",
    "Ctrl+T": "Ctrl+P, then Thinking", "Ctrl+G": "Ctrl+P, then Edit the message", "Shift+Up": "a click on the message", "PgUp": "the mouse wheel", "Ctrl+J": "Shift+Enter", "Shift+Enter": "Ctrl+J",
}  # fmt: skip
_DEAD = tuple(text for pattern in (
    "@ [does nothing|doesn't work|does not work|isn't working|is not working|not working|won't work|has no effect|is dead|is broken|doesn't do anything|fails|never works|stopped working][| here| for me| at all| in my terminal]", "nothing happens [when i press|on|if i press|after|with] @", "i [press|pressed|hit|tried|use] @ and nothing happens[|, why?]", "[why does @ do|how come @ does] nothing?", "why [doesn't|won't] @ [work|react]?", "why does @ not [work|react]?", "[my terminal|tmux|the system|windows terminal|my desktop] [takes|eats|keeps|catches|grabs|uses] @", "@ [opens|does|starts] something else[| here| in my terminal]", "[the|my] @ key [does nothing|is dead|doesn't work|is taken]", "[i have no|there is no|my keyboard has no|i don't have] @[| key]", "@ doesn't react", "@ no reaction", "help, @ does nothing", "instead of @?", "[another|a different|some other] key [instead of|for] @?", "is there an alternative to @?", "what [else|other key] [does|can do] the same as @?", "without @, how?", "can't use @[|, what else?]", "what if @ [doesn't work|is taken|does nothing]?",
) for text in expand(pattern))  # fmt: skip


def machine_example(draw: Draw) -> Example:
    """A machine by its name: whether the program runs there; or how fast a model is on it, which nobody has measured."""
    rng = draw.rng
    if rng.random() < 0.3:
        return _speed_there(draw)
    while True:
        machines = rng.choice(MACHINES)
        form, name = rng.choice(_DOES_IT_RUN), rng.choice(machines.names)
        if machines.accept in _CARDS and form.startswith(_WHOLE):
            continue
        if wording_is_held_out(question := form.replace("@", name)) == draw.held:
            break
    answer = machines.answer.format(x=_shown(name))
    thought = f"About running it on {name}: {machines.verdict}."
    message = Message("user", as_typed(rng, question))
    return Example((message,), thought, answer, "program", f"machine {name}: {question}", (machines.accept,))


def _shown(name: str) -> str:
    return name.replace("my ", "your ", 1) if name.startswith("my ") else name


def _speed_there(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        said, place = rng.choice(tuple(_MODEL_NAMES)), rng.choice(_PLACES)
        question = rng.choice(_HOW_FAST).replace("#", said).replace("@", place)
        if wording_is_held_out(question) == draw.held:
            break
    model = next(one.name for one in MODELS if one.name == _MODEL_NAMES[said])
    thought = f"About the speed of the {model} on {place}. Not measured; plan predicts it."
    answer = rng.choice(_NOT_MEASURED).format(model=model)
    message = Message("user", as_typed(rng, question))
    return Example(
        (message,), thought, answer, "program", f"speed {said}: {question}", ("not been run",), also=(model,)
    )


def dead_key_example(draw: Draw) -> Example:
    """A key that does nothing: the terminal keeps it, and something else does the same."""
    rng = draw.rng
    while True:
        key, form = rng.choice(tuple(INSTEAD)), rng.choice(_DEAD)
        if wording_is_held_out(form.replace("@", key)) == draw.held:
            break
    shown = key if rng.random() < 0.6 else key.lower()
    message = Message("user", as_typed(rng, form).replace("@", shown))
    answer = rng.choice(
        (
            f"Then your terminal keeps **{key}** for itself. {INSTEAD[key]} does the same.",
            f"Some terminals take **{key}** away. Instead: {INSTEAD[key]}.",
        )
    )
    answer = answer.replace(". a click", ". A click").replace(". the mouse", ". The mouse")
    thought = f"The key {key} does not arrive: the terminal keeps it. Instead: {INSTEAD[key]}."
    return Example((message,), thought, answer, "program", f"dead key {key}: {form}", (INSTEAD[key],))
