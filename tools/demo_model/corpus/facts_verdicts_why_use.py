"""Why and how long, of what one does with the program: the answers where a reason or a time is asked.

By the fact's name: how such questions begin, and their answer. Data only; every answer must stay true.
"""

from __future__ import annotations

_MATTERS = r"why (does|do|are|is) .* (matter|important|interesting|needed|relevant|decisive)"

REASONS_OF_USE: dict[str, tuple[tuple[str, str], ...]] = {
    "thinking off": (
        ("why so much", "Because I was taught to think first and cannot judge what is simple. `/think off` spares it."),
    ),
    "stop repetition": (
        (
            "why do models",
            "Because what was just said makes itself likelier, most of all in small ones: `/set repetition_penalty 1.1` helps.",
        ),
    ),
    "f4": (
        ("why (those|5)", "So that **F4** shows it all: everything in memory, half, a quarter, and nearly nothing."),
        (
            "why press",
            "To see the point of it all: **F4** shrinks the cache, the speed falls, the text stays the same.",
        ),
    ),
    "strip": (
        ("why just", "Because a narrow terminal has room for **one line** only. F2 shows the panel, if it fits."),
    ),
    "speed row": (
        (
            "why does the speed (?!.*matter)",
            "Because misses come in bursts, and the figure covers two **seconds** only. The average is steadier.",
        ),
    ),
    "tokens a second": (
        ("why tokens", "Because I write **tokens**: a word may be one or three, so words would jump about."),
    ),
    "speed graph": (
        (
            "why are some bars missing|why does the graph have gaps",
            "Because nothing was written then: in the **last minute** such moments are dots.",
        ),
        ("why are some bars higher", "Because more tokens came then: it is the **last minute**, moment by moment."),
        (
            "why (?!.*matter)",
            "Because fewer tokens came then, mostly through misses: it is the **last minute**, moment by moment.",
        ),
    ),
    "read wait": (
        (
            "why (?!.*matter)",
            "Because experts were missing from the cache: a token is **waiting** until they are read. A larger cache helps.",
        ),
    ),
    "where experts came from row": (
        (
            "why three",
            "Because they differ in speed: my **cache** at once, the system's page cache quickly, the SSD last.",
        ),
    ),
    "cache row": (
        (
            "why is evicted (zero|0)",
            "Because there was room: the cache **may hold** all that was picked, so none had to leave.",
        ),
        ("why is evicted", "Because more was picked than the cache **may hold**: for each that comes, one leaves."),
    ),
    "90% of picks": (
        (
            "why (90% and|nine|90%\\?)",
            "Because the last tenth would cost most: the size that had **served** nine picks in ten is the useful one.",
        ),
        (
            "why does .*change",
            "Because it is counted anew from the picks so far: the size that would have **served** nine in ten.",
        ),
    ),
    "exact row": (
        (
            "why is your answer",
            "Exact means that every **expert** was computed as it is; what I know is still what a tiny model knows.",
        ),
        (
            "why",
            "Because every picked **expert** was computed, at the files' own precision. With a shortcut it would not say so.",
        ),
    ),
    "answer's figures": (
        ("how long", "Select it with **Shift+Up** and press `i`: its tokens, its time and its speed stand there."),
    ),
    "another answer": (
        ("why", "Because Ctrl+R and `r` keep the seed. For **other words** ask again: that draws a new one."),
    ),
    "scrolling": (
        (
            "why (?!.*matter)",
            "Because you have scrolled up: your place is kept. **End** follows the newest text again.",
        ),
    ),
    "context option": (
        ("why (?!.*matter)", "Because I was trained on 2,048 tokens. `--context` makes it smaller, not larger."),
    ),
    "C kernels": (
        (
            "why (do i|does setup)",
            "To build the program's own **kernels**: without a compiler MLX does their work, twenty times slower.",
        ),
    ),
    "nvidia and cuda": (
        ("why (?!.*matter)", "Because on Linux CUDA is an experiment that you switch on: `make setup BACKEND=cuda13`."),
    ),
    "feel a model's speed": (
        (
            "why (?!.*matter)|how come",
            "Because `f` on the **models screen** gave me another model's pace. Again on me, and I run free.",
        ),
    ),
    "real models": (
        (_MATTERS, "Because I know sums and words only; one of them knows the world. `flashmoe plan` says which fits."),
    ),
    "doctor": (
        (
            _MATTERS,
            "Because it finds what you would search for long: what is **slow** or broken here, and how to mend it.",
        ),
    ),
    "plan": (
        (
            _MATTERS,
            "Because a download of 223 GB should not disappoint: `flashmoe plan` says before it whether it fits, and how fast.",
        ),
    ),
    "bench": (
        (_MATTERS, "Because figures beat guesses: it says how **fast** a model is here, cold and warm."),
        (
            "how long",
            "As long as its prompts and answers need: with me a moment, with a large model as **fast** as that writes.",
        ),
    ),
    "eval": (
        (_MATTERS, "Because a fast answer may be a bad one: it says how **good** they are, and what fewer bits cost."),
    ),
    "verify a model": (
        (_MATTERS, "Because one wrong byte can spoil answers: it reads every byte again, against its **hashes**."),
        ("how long", "As long as the disk needs to read the whole model once: every byte is **hashed**."),
    ),
    "pack in fewer bits": (
        (
            "how long",
            "About a minute for 5 GB of bf16: `--bits` searches a good scale for each group, and wants 106 MB of memory.",
        ),
    ),
    "restore a deleted conversation": (
        ("how long", "Until you empty the **trash** folder yourself: the program never does."),
    ),
    "make targets": (
        ("how long", "About a minute, once: `make chat` sets everything up in `.venv` and then starts the app."),
    ),
    "log file": (
        ("why", "Because the screen shows one line of an error; `flashmoe.log` has the whole story."),
        (
            "(what is|what's|explain|define|describe|i have no idea what|i forgot what|remind me what) the log",
            "The program's diary of errors and warnings: `flashmoe.log`, in the state folder.",
        ),
    ),
    "dimensions": (("how long", "**256** numbers: so wide is the hidden state between my layers."),),
    "ssd row": (
        ("how long", "The row SSD has it **measured**: p50 is the middle read, p99 one of the slow ones."),
        (
            r"(?:why is (?:the ssd (?:row|line)|the disk row|the row ssd) (?:empty|blank|at|not)|(?:how come|any idea why) "
            r"the (?:ssd|disk)|why is there nothing|(?:the )?(?:ssd|disk) row (?:is|shows|says|stays))",
            "Because nothing was read from the SSD: no answer is written yet, which shows a dash, or every expert it "
            "needed came from memory. Beside it stands the most that was **measured**.",
        ),
    ),
    "seed": (
        (
            _MATTERS,
            "Because with the same **seed** and prompt the text comes out the same: so two answers can be compared.",
        ),
    ),
    "context": ((_MATTERS, "Because I see no more than that: **2,048** tokens of question and answer together."),),
    "token": ((_MATTERS, "Because all is counted in them: each **piece** of text costs one pass through my layers."),),
    "kv cache": (
        (
            "why does memory grow",
            "Because **attention** keeps a key and a value for every token so far: that is the KV cache.",
        ),
    ),
}
