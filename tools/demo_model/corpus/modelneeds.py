"""What a model needs of memory, of disk, of the line: each asked alone, for it is the one figure that is mistaken for the
other; then the next one in two words (and on disk? and the 122B?). The figures are those of `flashmoe plan`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


@dataclass(frozen=True, eq=False)
class Needs:
    """One model. memory: the least at 8,192 tokens; resident: what of the weights is always in it; token: experts of one
    token; bits: disk at 3 and at 2 bits. In GB, as `flashmoe plan` prints them."""

    name: str
    said: tuple[str, ...]
    memory: str
    resident: str
    disk: str
    pulled: str
    token: str
    bits: tuple[str, str]

    @property
    def short(self) -> str:
        """35B of 35B-A3B."""
        return self.name.partition("-")[0]


MODELS = (
    Needs("35B-A3B", listed("the 35B; the 35B; 35B; the 35B-A3B; Qwen3.5-35B-A3B; 35b-a3b; the small one; the smallest real model; the smallest one; the 35b model; qwen 35b"), "2.5", "1.4", "19", "30", "566 MB", ("15", "11")),
    Needs("122B-A10B", listed("the 122B; the 122B; 122B; the 122B-A10B; Qwen3.5-122B-A10B; 122b-a10b; the middle one; the medium model; the middle model; the 122b model; qwen 122b"), "4.9", "3.5", "69", "79", "2.0 GB", ("54", "40")),
    Needs("397B-A17B", listed("the 397B; the 397B; 397B; the 397B-A17B; Qwen3.5-397B-A17B; 397b-a17b; the big one; the largest model; the biggest one; the giant; the 397b model; qwen 397b"), "7.3", "5.5", "223", "234", "4.2 GB", ("175", "126")),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Asked:
    """One thing that is asked of a model: how a thought names it, the asks ("@" is the model), the asks after another one,
    the answer and its mark, with the fields of `Needs` in braces."""

    name: str
    asks: tuple[str, ...]
    next: tuple[str, ...]
    thought: str
    answers: tuple[str, ...]
    mark: str


def _texts(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


_RAM = "[ram|memory|ram|memory|main memory|working memory]"
_DISK = "[disk|disk space|storage|ssd space|space on the ssd|space on disk|hard drive space|room on the disk|space]"
_NEED = "[need|take|want|use|require|eat|ask for|need at least]"
_GB = "[gb|gigs|gigabytes]"
_MEMORY_NOTE = "The rest, its experts, streams from the SSD."
MEMORY = Asked(
    "memory",
    _texts(
        f"how much {_RAM} does @ {_NEED}?", f"how many {_GB} of {_RAM} does @ {_NEED}?", f"how many {_GB} of {_RAM} [for|do i need for|must i have for] @?", f"how much {_RAM} [for|do i need for|do i need to run|is needed for|is required for|should i have for|must i have for|will i need for] @?", f"{_RAM} for @?", f"{_RAM} needed [for|by] @?", f"[min|minimum|minimal|least|smallest] {_RAM} [for|of] @?", f"what {_RAM} does @ {_NEED}?", f"@ {_RAM}?", f"@: {_RAM}?", f"{_RAM} [requirements|requirement|need|needs|usage|use|footprint] of @?", f"@ [needs|takes|uses|wants] how much {_RAM}?", f"with how little {_RAM} does @ [run|work|start]?", f"[i want to run|i'd like to run|i'm thinking of] @, how much {_RAM}?",
        f"what is the [least|minimum] {_RAM} [for|to run] @?", f"how much of my {_RAM} [goes to|does it take for|is taken by] @?", f"[tell me|say|i need to know] [how much|the] {_RAM} @ needs", f"does @ need [much|a lot of|lots of] {_RAM}?", f"how {_RAM} hungry is @?", f"in {_GB}, how much {_RAM} does @ {_NEED}?", f"how much {_RAM}, not disk, does @ need?", f"how big is @ in {_RAM}?", f"how much {_RAM} would i need to buy for @?", f"how low can {_RAM} be for @?", f"i don't mean the disk: how much {_RAM} for @?",
    ),
    _texts(f"[and |and how much |what about |how about |but |ok, and |how much ]{_RAM}?", f"and in {_RAM}?", f"[and |]how much {_RAM} does it need?", f"[ok|right|thanks], and {_RAM}?", f"no, i mean {_RAM}", f"i meant {_RAM}", f"not disk, {_RAM}", f"and of {_RAM}?"),
    "Asked: memory, not disk. At least {memory} GB.",
    (f"At least **{{memory}} GB** of memory. {_MEMORY_NOTE}", "From **{memory} GB** of memory on: {resident} GB of weights stay in it, the experts stream from the SSD."),
    "{memory} gb",
)  # fmt: skip
DISK = Asked(
    "disk",
    _texts(
        f"how much {_DISK} does @ {_NEED}?", f"how many {_GB} of {_DISK} does @ {_NEED}?", f"how much {_DISK} [for|do i need for|is needed for|must be free for|should i have for|will i need for] @?", f"{_DISK} for @?", f"{_DISK} needed [for|by] @?", f"what {_DISK} does @ {_NEED}?", f"@ {_DISK}?", f"@: {_DISK}?", f"{_DISK} [requirements|requirement|need|needs|usage] of @?", f"@ [needs|takes|uses] how much {_DISK}?", "how [big|large] is @ on [disk|the ssd|my drive]?", f"how [big|large|heavy] is @ in {_GB}?", f"how many {_GB} [is|has] @?", f"how many {_GB} [on disk|on the ssd] is @?", "size of @ on disk?", "file size of @?", "what does @ [take|weigh|occupy] on [disk|the ssd|my drive]?",
        f"[tell me|say|i need to know] [how much|the] {_DISK} @ needs", f"how much {_DISK}, not memory, does @ need?", f"i don't mean ram: how much {_DISK} for @?", "how big an ssd for @?", "how large must my ssd be for @?", "how much of my ssd [goes to|is taken by] @?", f"is there much {_DISK} needed for @?", f"how full will my {'[disk|ssd|drive]'} be with @?",
        f"how {_DISK} hungry is @?", f"how much {_DISK} would i need to buy for @?", f"what is the [least|minimum] {_DISK} [for|to run] @?", f"[min|minimum|least] {_DISK} [for|of] @?", f"[i want to run|i'd like to run|i'm thinking of] @, how much {_DISK}?", f"does @ need [much|a lot of|lots of] {_DISK}?", f"in {_GB}, how much {_DISK} does @ {_NEED}?", f"how many {_GB} of {_DISK} [for|do i need for|must i have for] @?", f"how much of my {_DISK} [goes to|does it take for|is taken by] @?", f"how many {_GB} [must|should] be free [on my disk|on the ssd] for @?",
    ),
    _texts(f"[and |and how much |what about |how about |but |ok, and |how much ]{_DISK}?", "and on [disk|the disk|the ssd|my drive]?", f"[and |]how much {_DISK} does it need?", f"[ok|right|thanks], and {_DISK}?", f"no, i mean {_DISK}", f"i meant {_DISK}", f"not ram, {_DISK}", "[and |]on disk?"),
    "Asked: disk, not memory. {disk} GB, {pulled} while it is pulled.",
    ("**{disk} GB** of disk at 4 bits, at most {pulled} GB while it is pulled.", "It takes **{disk} GB** on disk at 4 bits; have {pulled} GB free while it is pulled."),
    "{disk} gb",
)  # fmt: skip
DOWNLOAD = Asked(
    "download",
    _texts(
        "how [big|large] is the download of @?", f"how many {_GB} [do i|must i|does it|will it] download for @?", "download size of @?", "how much [is downloaded|do i download|data|traffic|do i have to download] for @?", "how much does pulling @ download?", "how much data does @ need to [fetch|pull|download]?", "@, [how big a download|download size|how much to download]?", "what is the download size of @?", f"how many {_GB} [to|must i] [fetch|pull] for @?", "size of the download for @?",
    ),
    _texts("[and |]the download?", "[and |]how much to download?", "[and |what's the |]download size?", "how much do i download?"),
    "Asked: the download. {disk} GB, as much as on disk.",
    ("**{disk} GB** to download, and as much packed on disk.",),
    "{disk} gb",
)  # fmt: skip
BOTH = Asked(
    "memory and disk",
    _texts(
        "[ram|memory] and disk for @?", "disk and [ram|memory] for @?", "how much [ram|memory] and [disk|storage] does @ [need|take]?", "how much [disk|storage] and [ram|memory] for @?", "what does @ need of [ram|memory] and disk?", "requirements [of|for] @?", "what are the [hardware |]requirements of @?", "how [big|large] is @ on disk and in [ram|memory]?", "@: [ram|memory] and [disk|ssd]?",
    ),
    _texts("[and |]both?", "[and |]ram and disk?", "and both together?"),
    "Asked: memory and disk. Memory {memory} GB at least, disk {disk} GB.",
    ("At least **{memory} GB** of memory, and **{disk} GB** of disk.",),
    "{memory} gb** of memory",
)  # fmt: skip
TOKEN = Asked(
    "a token",
    _texts("how much does @ read for [a|one|each|every] token?", "what does @ read [for a|per|a] token?", "how many [mb|bytes|gb] [a|per] token for @?", "how much data per token with @?", "@: [bytes|mb|reads|data] per token?", "how much comes from the ssd for [a|one|each] token of @?"),
    _texts("[and |]per token?", "[and |]how much for a token?", "what does a token read?"),
    "Asked: what a token reads. {token}, less what hits.",
    ("Up to **{token}** of experts a token, less what the cache holds.",),
    "{token}",
)  # fmt: skip
THREE, TWO = (
    Asked(
        f"disk at {bits} bits",
        _texts(f"how [big|large] is @ [at|in|with] {bits} bits?", f"@ [at|in|with] {bits} bits[, how big|, how much disk|, size|]?", f"how much disk [for|does] @ [at|in] {bits} bits[ need|]?", f"size of @ [at|in|with] {bits} bits?", f"{bits}-bit @, how [big|large|much disk]?", f"how many gb is the {bits}-bit @?"),
        _texts(f"[and |]at {bits} bits?", f"[and |]with {bits} bits?", f"[and |]in {bits}-bit?"),
        f"Asked: disk at {bits} bits. {{{field}}} GB.",
        (f"**{{{field}}} GB** on disk at {bits} bits, a shortcut: less than the model's own 4 bits.",),
        f"{{{field}}} gb",
    )
    for bits, field in ((3, "three"), (2, "two"))
)  # fmt: skip
VRAM = Asked(
    "video memory",
    _texts("how much vram does @ [need|take|want|use]?", "vram for @?", "@ vram?", "how much [vram|gpu memory|video memory|graphics memory] [for|do i need for] @?", "how many gb of [vram|gpu memory] for @?", "[gpu|graphics] memory for @?"),
    _texts("[and |]vram?", "[and |]how much vram?", "[and |]gpu memory?"),
    "Asked: video memory. None is needed, it computes on the CPU. Memory {memory} GB at least.",
    ("**No VRAM**: by default it computes on the CPU. Of memory it wants at least {memory} GB.",),
    "no vram",
)  # fmt: skip
SPEED = Asked(
    "speed",
    _texts("how [fast|quick|slow] [is|will be|would be] @?", "how [fast|quick|slow] is @ [here|on this machine|on my machine|on my laptop|in practice|really]?", "how many [tokens a second|tok/s|tokens per second|words a second] [does @ make|does @ do|do i get from @|with @|from @]?", "speed of @?", "@ speed?", "@: [speed|tok/s|how fast|tokens a second]?", "what speed does @ [have|reach|run at]?", "how long does @ take for [a token|an answer|a word]?", "how long do i wait for [an answer|a word] of @?", "i don't mean the size: how fast is @?", "[tell me|say|i need to know] how fast @ is", "is @ [fast|slow|quick enough]?"),
    _texts("[and |]how fast?", "[and |]the speed?", "[and |]how fast is it?", "[and |]tokens a second?", "[and |what about ][speed|tok/s]?", "no, i mean the speed", "not the size, the speed"),
    "Asked: speed. Not measured; plan predicts it.",
    ("Not measured: it has **not been run** with this version. `flashmoe plan {name}` predicts it for your machine; the SSD sets the pace.", "I have no figure, it has **not been run** here. `flashmoe plan {name}` foretells it from your SSD and memory."),
    "not been run",
)  # fmt: skip
THINGS = ((MEMORY, 30), (DISK, 28), (DOWNLOAD, 9), (BOTH, 8), (TOKEN, 5), (THREE, 3), (TWO, 4), (VRAM, 6), (SPEED, 8))
_ANOTHER = _texts("[and |what about |how about |and for |ok, and |and |now |same for |the same for ]@?", "@ too?", "and if i take @?", "and with @?", "what of @?", "[ok|right|thanks|hm], and @?", "@ then?")  # fmt: skip
# "^" is the figure that is claimed.
_CLAIMS = _texts(
    f"so i need ^ gb of {_RAM} for @?", f"does @ [need|take|want|use|really need] ^ gb of {_RAM}?", f"[is it|it's] ^ gb of {_RAM} for @[, right|]?", f"@ needs ^ gb of {_RAM}, [right|true|correct|no|really]?", f"do i need ^ gb of {_RAM} [to run|for] @?", f"must i have ^ gb of {_RAM} for @?", f"i thought @ needs ^ gb of {_RAM}", f"someone told me @ needs ^ gb of {_RAM}", f"do the ^ gb of @ have to fit in {_RAM}?", f"^ gb {_RAM} for @, is that [right|true|so]?",
)  # fmt: skip


def _filled(text: str, model: Needs) -> str:
    return text.format(name=model.name, memory=model.memory, resident=model.resident, disk=model.disk, pulled=model.pulled, token=model.token, three=model.bits[0], two=model.bits[1])  # fmt: skip


def _typed(draw: Draw, form: str, model: Needs) -> str:
    name = draw.rng.choice(model.said)
    return as_typed(draw.rng, form).replace("@", name if draw.rng.random() < 0.5 else name.lower())


def _form(draw: Draw, forms: tuple[str, ...], held: bool) -> str:
    """A wording of this side of the split; where it has none, any."""
    for _ in range(200):
        if wording_is_held_out(form := draw.rng.choice(forms)) == held:
            return form
    return form


def _turn(draw: Draw, form: str, thing: Asked, model: Needs, before: str = "") -> Example:
    thought = f"{before}About the {model.short}. {_filled(thing.thought, model)}"
    answer = _filled(draw.rng.choice(thing.answers), model)
    key = f"{thing.name} of {model.short}{' after' * bool(before)}: {form}"
    message = Message("user", _typed(draw, form, model))
    return Example((message,), thought, answer, "program", key, (_filled(thing.mark, model).lower(),))


def _thing(draw: Draw) -> Asked:
    return draw.rng.choices([thing for thing, _ in THINGS], [share for _, share in THINGS])[0]


def _claimed(draw: Draw) -> Example:
    """Whether it needs so much memory: what people take for it is the disk."""
    rng = draw.rng
    model = rng.choice(MODELS)
    form = _form(draw, _CLAIMS, draw.held)
    holds = rng.random() < 0.3 and "have to fit" not in form
    said = model.memory if holds else model.disk
    message = Message("user", _typed(draw, form, model).replace("^", said))
    key = f"claim {said} {model.short}: {form}"
    if holds:
        thought = f"About the {model.short}. Said: {said} GB of memory. It is {model.memory}. Yes."
        answer = f"**Yes**, at least {model.memory} GB of memory; the {model.disk} GB are on disk."
    else:
        thought = f"About the {model.short}. Said: {said} GB of memory. That is the disk; memory is {model.memory}. No."
        answer = f"**No**, at least {model.memory} GB of memory: the {model.disk} GB are on disk, and its experts stream from there."
    return Example((message,), thought, answer, "program", key, ("yes," if holds else "no,",))


_WHICH = _texts(
    "which [needs|takes|wants|uses] {m} {t}, @ or #?", "[does|will] @ [need|take|use] {m} {t} than #?", "{m} {t}: @ or #?", "@ or #, which [needs|takes] {m} {t}?", "who needs {m} {t}, @ or #?", "compare the {t} of @ and #: which is {m}?", "@ vs #, {m} {t}?",
)  # fmt: skip


def _compared(draw: Draw) -> Example:
    """Which of two needs more, or less, of memory or of disk."""
    rng = draw.rng
    one, two = rng.sample(MODELS, 2)
    memory, more = rng.random() < 0.6, rng.random() < 0.7
    name = "memory" if memory else "disk"
    said = rng.choice(("memory", "ram") if memory else ("disk", "disk space", "storage"))
    form = _form(draw, _WHICH, draw.held)
    word = rng.choice(("more", "most") if more and "than" not in form else ("more",) if more else ("less",))
    names = [rng.choice(model.said[:4]) for model in (one, two)]
    typed = as_typed(rng, form.format(m=word, t=said)).replace("@", names[0]).replace("#", names[1])
    low, high = sorted((one, two), key=lambda model: float(model.memory))
    found = high if more else low
    figures = {model: model.memory if memory else model.disk for model in (low, high)}
    thought = f"Asked: {'more' if more else 'less'} {name}. {one.short}: {figures[one]} GB, {two.short}: {figures[two]} GB. The {found.short}."
    verdict = ("Yes: " if found is one else "No: ") if form.startswith(("does", "will")) else ""
    answer = f"{verdict}the **{found.name}** needs {'more' if more else 'less'} {name}: {figures[found]} GB against {figures[high if found is low else low]} GB."
    return Example((Message("user", typed),), thought, answer[:1].upper() + answer[1:], "program", f"{name} of two: {form} {one.short} {two.short}", (f"{found.name}** needs".lower(),))  # fmt: skip


_ABOUT = _texts("what is @?", "tell me about @", "@?", "what can you say about @?", "describe @", "is there @ here?", "i'm looking at @", "i think about @", "i want @")  # fmt: skip


def _introduced(draw: Draw, model: Needs) -> tuple[Message, ...]:
    """The model comes up, and nothing of it is asked yet."""
    total, active = model.name.replace("B", "").split("-A")
    said = f"The {model.name}: {total} billion parameters, {active} billion of them at work on a token. `flashmoe plan {model.name}` judges it on this machine."
    return Message("user", _typed(draw, draw.rng.choice(_ABOUT), model)), Message("assistant", said)


def needs_example(draw: Draw) -> Example:
    """One figure of one model; a third of them after another figure or another model."""
    rng = draw.rng
    roll = rng.random()
    if roll < 0.12:
        return _claimed(draw)
    if roll < 0.19:
        return _compared(draw)
    thing, model = _thing(draw), rng.choice(MODELS)
    if roll < 0.64:
        return _turn(draw, _form(draw, thing.asks, draw.held), thing, model)
    if rng.random() < 0.2:
        made = _turn(draw, _form(draw, thing.next, draw.held), thing, model, f"Before: the {model.short}. ")
        return replace(made, messages=(*_introduced(draw, model), *made.messages))
    history: tuple[Message, ...] = ()
    for turns in range(rng.choice((1, 1, 2, 3))):
        asks = thing.asks if not turns else thing.next
        history += _turn(draw, _form(draw, asks, held=False), thing, model).as_history()
        other_model = rng.random() < 0.5
        before = f"Before: {thing.name} of the {model.short}. "
        if other_model:
            model = rng.choice([one for one in MODELS if one is not model])
            forms = _ANOTHER
        else:
            while (other := _thing(draw)) is thing:
                pass
            thing = other
            forms = thing.next
        if turns == 0 and rng.random() < 0.6:
            break
    made = _turn(draw, _form(draw, forms, draw.held), thing, model, before)
    return Example((*history, *made.messages), made.thinking, made.answer, made.family, made.key, made.accept)
