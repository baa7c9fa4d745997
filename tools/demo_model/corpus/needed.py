"""What one may lack: whether a GPU, a network, an account, Python is needed, and whether it goes without.

Both ways are asked of the same things, and the negative too, so that the verdict turns on "need" and "without" as much as
on the thing. The thought copies what is asked (`Asked: without a gpu.`), says whether the thing is needed, and concludes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


@dataclass(frozen=True, eq=False)
class Thing:
    """What may be lacking. said: as it stands behind "need" and "without"; why: what follows the verdict; mark: what an
    answer must hold; only: how one says that one lacks it by what one has instead."""

    said: tuple[str, ...]
    short: str
    needed: bool
    why: str
    mark: str
    only: tuple[str, ...] = ()


def _no(said: str, short: str, why: str, mark: str, only: str = "") -> Thing:
    return Thing(listed(said), short, False, why, mark, listed(only) if only else ())


def _yes(said: str, short: str, why: str, mark: str, only: str = "") -> Thing:
    return Thing(listed(said), short, True, why, mark, listed(only) if only else ())


THINGS: tuple[Thing, ...] = (
    _no("a gpu; a gpu; a gpu; a graphics card; a gfx card; a video card; a dedicated gpu; a good gpu; a discrete graphics card", "a gpu", "the **CPU** does the work. An NVIDIA card on Linux is an experiment that you may add.", "cpu", "only a cpu; just a cpu; only integrated graphics; just onboard graphics; the cpu alone; nothing but a cpu"),
    _no("an nvidia card; cuda; an rtx; an rtx 4090; a geforce; nvidia drivers; vram; video memory; tensor cores; an h100", "an nvidia card", "by default the **CPU** computes. CUDA is an experiment on Linux.", "cpu", "only amd graphics; only intel graphics"),
    _no("the internet; internet; internet access; a connection; wifi; wi-fi; a network; being online; a network connection; an internet connection; mobile data", "the internet", "I run **offline**. Only the setup, `pull`, and `plan` of a repository use the network.", "offline", "only an offline machine; airplane mode on; no signal here"),
    _no("an account; a login; a user account; registration; signing up; registering; an email address; a password; a phone number; logging in; a profile", "an account", "there is **no account** and no login at all.", "no account"),
    _no("money; a subscription; a licence; a credit card; paying; a paid plan; a purchase; a premium plan; tokens to buy; a payment", "money", "it is **free**, under the MIT licence.", "free", "no budget; an empty wallet"),
    _no("an api key; an openai key; an api token; an openai account; chatgpt; a chatgpt subscription; an api; a cloud account; a server; a cloud server", "an api key", "all is computed **on this machine**, and no service is asked.", "on this machine"),
    _no("a mac; a macbook; apple hardware; apple silicon; an m-series chip; an m3; metal; macos", "a mac", "**Linux** serves as well, and is what it was measured on.", "linux", "only a linux pc; just linux"),
    _no("windows; a windows pc; microsoft windows; visual studio", "windows", "it runs on **Linux** and is made for Apple silicon; on Windows only inside WSL 2.", "linux"),
    _no("docker; a container; podman; kubernetes; a virtual machine; a vm", "docker", "`make chat` sets everything up in **`.venv`**.", ".venv"),
    _no("root; sudo; root rights; admin rights; administrator rights; being root; superuser rights; the admin password; root access", "root", "it runs as **your own user** and writes to its own folders.", "your own user", "only a normal user; just a guest user"),
    _no("a phone; a smartphone; my phone; an app on my phone; a tablet; an iphone", "a phone", "it runs in the **terminal** of a computer, and a phone plays no part.", "terminal"),
    _no("pip; conda; homebrew; brew; npm; node; anaconda; an installer; pytorch; transformers; tensorflow; ollama; llama.cpp; lm studio", "pip or others", "**`make chat`** in the checkout fetches what it needs itself.", "make chat"),
    _no("a browser; chrome; a desktop; a window system; x11; a mouse; a gui; a graphical desktop", "a browser", "a **terminal** is all it draws in.", "terminal", "only ssh; just a terminal; only a text console"),
    _no("programming skills; to know python; coding knowledge; to be a programmer; to code; technical knowledge; a degree; any experience with ai", "programming", "`make chat` starts it, and then you just **type**.", "type"),
    _no("much ram; a lot of ram; lots of memory; 64 gb of ram; 32 gb of ram; 16 gb of ram; more memory; much memory; a lot of memory", "much memory", "I take under **20 MB** of disk and little memory. The 397B itself starts from 7.3 GB.", "20 mb", "only 8 gb of ram; just 8 gigs; only 4 gb of memory"),
    _no("a big download; to download a model; a download; another model; extra models; to pull a model", "a download", "I **come with** the program. Only a larger model has to be pulled.", "come with"),
    _no("hugging face; a hugging face account; a hugging face login; a hub token; an hf token", "a hub account", "open models are pulled without one. Only **gated** or private ones want `hf auth login`.", "gated"),
    _no("a fast computer; a new computer; a gaming pc; a powerful machine; a strong pc; a workstation; expensive hardware; special hardware; a good computer", "a strong machine", "for me an **ordinary** one will do. What a large model needs, `flashmoe plan` says.", "ordinary", "only an old laptop; just a cheap laptop; only a weak pc; just an office pc"),
    _no("a C compiler; gcc; clang; a compiler; build tools", "a C compiler", "without one MLX does the products, some **twenty times** slower.", "twenty times"),
    _no("a microphone; a camera; speakers; a webcam; a printer; a headset", "a microphone", "it is **text** only, in and out.", "text"),
    _yes("python; python; python 3; python on my machine; a python installation", "python", "**Python** 3.11 to 3.14 is needed. If you have none, uv brings one.", "python"),
    _yes("a terminal; a shell; the command line; a console; the terminal", "a terminal", "it is started from a **terminal**, and draws in it.", "terminal", "only a browser; just a web browser"),
    _yes("make; the make command; gnu make", "make", "**`make`** is needed: it sets up everything and starts it.", "make"),
    _yes("a computer; a pc; a laptop or pc; a real computer", "a computer", "a computer with **Linux** is needed, or a Mac with Apple silicon. A phone or tablet cannot run it.", "linux", "only a phone; just my phone; only an ipad; just a tablet"),
    _yes("linux or a mac; linux, a mac or wsl; a supported system; glibc; glibc 2.35; a modern linux", "the system", "it needs **Linux** with glibc 2.35 or newer, or a Mac with Apple silicon.", "linux"),
    _yes("the internet for the setup; internet to install it; a connection during setup; the internet the first time; wifi to download a model; the internet for pull", "the internet at setup", "the network is needed once, for **packages** and larger models. After that I run offline.", "packages"),
    _yes("a keyboard; to type; typing", "a keyboard", "one **types** here; there is no voice.", "types"),
)  # fmt: skip
_WEIGHTS = (5, 2, 3, 2, 2, 1, 1.5, 0.7, 1.5, 1.5, 1, 1, 1, 1, 1.5, 1, 0.7, 1.5, 0.7, 0.7, 2.5, 1.5, 1, 1.5, 1, 1.5, 0.7)


def _texts(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


# "@" is the thing, "#" what is to run, "~" the thing without its article.
_NEED = _texts(
    "do i [need|really need|have to have|absolutely need] @[?| for this?| to use this?| to run this?| to chat with you?| here?]", "do [we|you|people] need @[?| for this?| to run #?]", "does # [need|require|want|depend on|ask for] @?", "is @ [needed|required|necessary|a must|mandatory|obligatory][?| for this?| here?| to run #?]", "must i have @[?| for this?| to use #?]", "don't i need @[?| for this?]", "doesn't # need @?", "will i need @[?| for #?]", "so i need @[?| for this?]", "i need @[ for this|], [right|correct|don't i|yes]?", "i [guess|suppose|think|assume] i need @[ for this|]?", "@ [needed|required|necessary|mandatory]?", "@, [is that needed|do i need that|needed or not|necessary]?", "# only works with @, [right|or]?", "is # useless without @?", "should i get @ first?", "someone [told me|said] i need @[| for this]", "would i need @[?| to try this?| for #?]", "need @?",
)  # fmt: skip
_WITHOUT = _texts(
    "can i [use|run|try|start] # without @?", "can i use # without @?", "[does|will|would|can] # [work|run|start|go|function] without @?", "does # [also |still |even |]work without @?", "is it possible [to use #|to run #|] without @?", "could i [use|run] # without [having |]@?", "[# without @|without @], [ok|possible|does it work|fine|any chance]?", "without @[?|, does it run?|, can i use it?|, too?]", "what if i have no ~?", "i have no ~, [can i still use #|does # work|will it run|is that ok|am i out|ok]?", "i don't have @, [can i still use #|does # run|is that a problem for #|can i use this anyway]?", "no ~ here, [does it work|can i still use #|does # run anyway]?", "can i use # if i don't have @?", "can # do without @?", "[# works|this works|it runs] without @, [right|correct|yes|true]?", "is it ok to have no ~?", "am i fine without @?", "can one [run|use] # w/o @?", "work without @?", "possible without @?", "i haven't got @, does # run?", "my [pc|laptop|machine] has no ~, does # run?",
)  # fmt: skip
_NO_NEED = _texts(
    "so i don't need @, [right|correct]?", "i don't need @[ for this|], [right|do i|correct]?", "so no ~ [needed|required|necessary][?|, right?]", "no ~ [needed|required]?", "@ [isn't|is not] [needed|required|necessary], [right|is it|correct]?", "it doesn't need @, [right|does it|correct]?", "no need [for|of] @?", "there is no need for @, right?",
)  # fmt: skip
_ONLY = _texts(
    "can i [use|run|try] # with @?", "[does|will|would] # [run|work] with @?", "i have @, [does # run|can i use #|is that enough|will it work]?", "is @ enough for #?", "@, [enough|ok|does it run]?", "with @, does # work?", "what if i have @?",
)  # fmt: skip
_TO_RUN = ("this", "this", "this", "it", "it", "you", "flint", "the app", "flashmoe", "this program", "the demo")
_OF_YOU = (
    ("does you ", "do you "),
    ("doesn't you ", "don't you "),
    ("is you ", "are you "),
    ("you works ", "you work "),
)
_PLAIN = ("much ", "a lot of ", "lots of ", "to ", "being ", "more ")  # those do not stand behind "no"
_A_MACHINE_HAS = ("a gpu", "an nvidia card", "the internet", "docker", "python", "make", "a C compiler", "a microphone")
_CLAUSE = ("to ", "being ", "signing ", "registering", "paying", "logging ", "typing")


def _fits(form: str, thing: Thing, said: str) -> bool:
    """Whether the form is said of such a thing."""
    if "has no ~" in form and thing.short not in _A_MACHINE_HAS:
        return False
    if "~" in form or "no need" in form:
        return not said.startswith((*_PLAIN, *_CLAUSE, "my ", "the ", "any ", "linux"))
    if form.startswith("@") or "should i get" in form or form == "need @?" or "is @" in form:
        return not said.startswith(_PLAIN)
    if "without @" in form or "have @" in form or "w/o @" in form:
        return not said.startswith(("to ", "much ", "a lot ", "lots ")) and not (
            "have" in form and said.startswith(_CLAUSE)
        )
    return "have" not in form or not said.startswith(_CLAUSE)


def _bare(said: str) -> str:
    for article in ("an ", "a ", "any "):
        said = said.removeprefix(article)
    return said


def _question(draw: Draw) -> tuple[Thing, str, str, str]:
    """A thing, how it is asked, what of it is copied, and the question before typing noise."""
    rng = draw.rng
    (thing,) = rng.choices(THINGS, _WEIGHTS)
    way = rng.choices(("need", "without", "no need", "only"), (40, 45, 12, 8 if thing.only else 0))[0]
    forms = {"need": _NEED, "without": _WITHOUT, "no need": _NO_NEED, "only": _ONLY}[way]
    while True:
        said, form = rng.choice(thing.only if way == "only" else thing.said), rng.choice(forms)
        if way == "only" or _fits(form, thing, said):
            break
    text = form.replace("@", said).replace("~", _bare(said)).replace("#", rng.choice(_TO_RUN))
    text = " ".join(text.split())
    for wrong, right in _OF_YOU:
        text = text.replace(wrong, right)
    asked = {
        "need": f"need {said}",
        "without": f"without {said}",
        "no need": f"no need of {said}",
        "only": f"with {said}",
    }
    return thing, way, asked[way], text


def needed_example(draw: Draw) -> Example:
    """Whether a thing is needed, or whether it goes without: the verdict first."""
    while True:
        thing, way, asked, text = _question(draw)
        if wording_is_held_out(text) == draw.held:
            break
    yes = thing.needed == (way == "need")
    verdict = "yes" if yes else "no"
    first = f"{thing.short[0].upper()}{thing.short[1:]}"
    thought = (
        f"About what it needs. Asked: {asked}. {first}: {'needed' if thing.needed else 'not needed'}. So {verdict}."
    )
    answer = f"{'Right' if way == 'no need' and yes else verdict.capitalize()}: {thing.why}"
    message = Message("user", as_typed(draw.rng, text))
    made = Example((message,), thought, answer, "program", f"lacking {thing.short}: {text}", (thing.mark,))
    return replace(made, also=("right:", "yes:") if yes else ("no:",))
