"""Why and how long: what a fact answers where its reason or its time is asked, not what it is.

By the fact's name: how such questions begin, and their answer. Data only; every answer must stay true.
"""

from __future__ import annotations

_MATTERS = r"why (does|do|are|is) .* (matter|important|interesting|needed|relevant|decisive)"

REASONS: dict[str, tuple[tuple[str, str], ...]] = {
    "how flint was made": (
        (_MATTERS, "Because anyone can repeat it: text, training and test all stand in `tools/demo_model`."),
    ),
    "tools": (
        (
            "why did you call",
            "Because it is beyond my columns: of the three **tools** the calculator is surer with large numbers.",
        ),
        (
            "why does it show calculator",
            "Because I called it: of my three **tools** each call is shown under the answer, folded.",
        ),
        (
            "how come you know the time",
            "By the clock, one of three **tools** that the app runs for me where they are offered.",
        ),
        (
            "how come you know your own",
            "By engine_stats, one of three **tools** that the app runs for me where they are offered.",
        ),
        (
            _MATTERS,
            "Because they know what I cannot: large products, the time, live figures. For each there is one of the three **tools**.",
        ),
    ),
    "tools on and off": (
        ("why don't you have", "Then they are off, or another model is loaded: `/tools on` offers them to any."),
        (
            "why does my",
            "Because `/tools auto`, the default, offers them to the built-in model alone. `/tools on` is for all.",
        ),
    ),
    "unfold a tool call": (
        (
            "why is there a line",
            "Because I called that tool: its line is folded under the answer, and **Ctrl+T** opens it.",
        ),
        ("why is the tool call", "So that the answer stays in front: **Ctrl+T** opens and folds it."),
    ),
    "accuracy of sums": (
        (
            "why do you write",
            "Because column by column I slip less: so sums up to **five digits** come out right nearly always.",
        ),
    ),
    "privacy": ((_MATTERS, "Because your text is your own business: nothing **leaves** this machine."),),
    "two windows": (
        (
            "why can't i",
            "Because **one answer** at a time is computed in a window. Esc stops it, then your question goes.",
        ),
    ),
    "mixture of experts": (
        ("why is it called", "MoE for Mixture of **Experts**, flash for the kind of memory in an SSD, where they lie."),
        (
            _MATTERS,
            "Because only a few **experts** work on a token, the others may stay on disk: so it runs with little memory.",
        ),
    ),
    "expert": (
        (
            "why do you say",
            "It is the usual word for one small **network** among many in a layer. Nobody gave it a subject.",
        ),
        (
            _MATTERS,
            "Because each is a small **network** that can be read alone: so the model need not be in memory as a whole.",
        ),
    ),
    "expert size": (
        (_MATTERS, "Because each miss reads that much: **28 kB** with me, 7.1 MB with the 397B. So it sets the speed."),
    ),
    "how many experts": (
        (_MATTERS, "Because the more there are, the more a model can know: I have **512**, the 397B 60 layers of 512."),
    ),
    "active experts": (
        ("why are only some", "Because only **8** of 64 in each layer work on a token: those are the bright ones."),
        (_MATTERS, "Because they alone must be in memory for a token: **8** of 64 in each layer."),
    ),
    "top-k": (
        (
            "why (8|eight|exactly)",
            "A choice of my design: more would be slower, fewer worse. So the **router** takes the best 8 of 64.",
        ),
        (
            "why k and not all",
            "Because all would be eight times the work and the reads; so the **router** takes the best 8 of 64.",
        ),
        (
            "why (a fixed|always|not let)",
            "So that every token costs the same: the **router** always takes the best 8 of 64.",
        ),
    ),
    "router": (
        (
            _MATTERS,
            "Because its picks say what must be in memory: the **router** chooses 8 of 64 experts in each layer.",
        ),
    ),
    "specialisation": (
        ("why are they called", "By custom: **training** divides the work among them, but nobody gives them subjects."),
        ("why do different", "Because **training** divided the work among them: words like those use other experts."),
    ),
    "load balancing": (
        (
            "why (are|do) some",
            "Because a conversation leans on a few: training **balanced** them over all text, not over yours.",
        ),
    ),
    "gates": (
        (
            "why (have|use)",
            "So that a part can be turned up or down for each token: a **gate** scales it between off and on.",
        ),
        (
            "why gate|why does the shared",
            "So that it counts only as much as the token needs: the **gate** scales it between off and on.",
        ),
        ("why is it called", "Because a **gate** lets through more or less: it scales a value between off and on."),
    ),
    "layers": (
        (
            "why (layers|do you need|more than)",
            "Because each builds on what the one before found: one step is too short for a sum. I have **8**.",
        ),
        ("why does the map", "Because I have **8 layers**: a row for each."),
    ),
    "feed-forward": (
        (
            "why three|why not (just )?one",
            "Two **matrices** make it wide, one of them as a gate, and the third makes it narrow again.",
        ),
        (
            "why (silu|the bend|is there a)",
            "Because without a bend the **matrices** would melt into one, and could learn much less.",
        ),
        ("why is it called", "Because it goes one way: matrix, bend, **matrix**, and nothing flows back."),
    ),
    "where experts are": (
        (
            "why are they",
            "Because all of them would not fit in memory, and a token needs few: so they wait on the **SSD**.",
        ),
    ),
    "compare with retry": (
        (
            _MATTERS,
            "Because it proves that the cache changes the speed alone: F4, then **Ctrl+R**, and the text is identical.",
        ),
    ),
    "read-ahead": (
        (
            "why (not|don't|doesn't)",
            "Because nobody knows an expert before the router has **picked** it, and a wrong guess would cost a read.",
        ),
    ),
    "page cache": (
        (
            "why (is the ssd|does it say 0)",
            "Because the picks were in **memory** already: in my cache, or in the system's page cache.",
        ),
        (
            "why (is a second|can a)",
            "Because it then comes from spare **memory**, where the system keeps lately read pages.",
        ),
        (
            "why is there an os",
            "Because the system keeps lately read pages in spare **memory**, and some picks were served from there.",
        ),
    ),
    "direct io": (
        (
            "why (don't|not|bypass|direct|use)",
            "So that an expert is not held twice, in the system's cache and mine: **direct** I/O reads past the former.",
        ),
    ),
    "ssd wear": ((_MATTERS, "Because writing wears an SSD. But experts are **only read**, and that hardly wears it."),),
    "slot": (
        (
            "why (slots|is the cache|divide)",
            "Because all are equally large: what leaves makes room for exactly **one expert**, and no gaps arise.",
        ),
    ),
    "eviction rule": (
        (
            "why (lru|not lru|not plain)",
            "Not plain LRU: a **fading** count also sees how often an expert was used, not only how lately.",
        ),
        ("why (not lfu)", "Because LFU never forgets: with a **fading** count old uses weigh less and less."),
        ("why lrfu", "Because its **fading** count sees both: how lately an expert was used, and how often."),
        (
            "why not (fifo|random)",
            "Because that ignores use: the **fading** count keeps what was used lately and often.",
        ),
        ("how long", "It is **fading**: half as much after four tokens, a quarter after eight."),
    ),
    "eviction": (
        (
            "how long",
            "Until its slot is wanted and its **fading** count is the lowest: moments, or the whole conversation.",
        ),
        (
            "why (?!.*matter)",
            "Because the cache is full: the one with the lowest **fading** count makes room, and stays on disk.",
        ),
    ),
    "hit rate": (
        (
            "why is the hit rate high",
            "Because similar tokens pick similar experts: a large **share** of them is in the cache already.",
        ),
        ("why", "Because each miss must be read first: the larger the **share** of hits, the faster the answer."),
    ),
    "raise the hit rate": (
        (
            "why (does|did) the hit rate",
            "Mostly a new subject, which picks other experts, or a smaller **cache**. It rises again by itself as you go on.",
        ),
        (
            "why (is|are)|how come",
            "The **cache** is small or still cold, or the subject has changed. F4 to 100%, or `--cache` at the start.",
        ),
    ),
    "bytes a token": (
        ("why 1.8", "8 layers × 8 picks × 28 kB: **1.8 MB**, if nothing is in the cache."),
        (
            "why does the 397b",
            "60 layers × 10 picks × 7.1 MB make 4.2 GB, at a **miss rate** of 100%. Hits make it less.",
        ),
        (
            _MATTERS,
            "Because a disk delivers only so much: **miss rate** times the bytes of the picks is what a token must wait for.",
        ),
    ),
    "demo speed": (
        (
            "how come",
            "Because I am tiny: 1.8 MB of experts a token at most. The 397B has 4.2 GB, and is far **slower**.",
        ),
    ),
    "prefill": (
        (
            "why is the prompt",
            "Because the first word of an answer depends on the whole **prompt**: I read it before I write.",
        ),
        (
            "why is prefill",
            "Because many tokens of the **prompt** share one read of an expert; in decode each token waits for its own.",
        ),
        (
            "why are there two",
            "Because the **prompt** is known at once and read together, while an answer comes token by token.",
        ),
    ),
    "quantization": (("how come", "Because it is 64 wide, and its weights have **4 bits** instead of 16 or 32."),),
    "vocabulary": (
        (
            "why only",
            "Because each token costs parameters: **4,096** are enough for sums and short words, and leave room for experts.",
        ),
    ),
    "tokenizer": (
        (
            "why (is it hard|can't|do you find)",
            "Because I read tokens, not letters: frequent **pairs** were merged, so a word may be one piece.",
        ),
        ("why is 127", "Because digits are never merged: only **pairs** of other characters are. So columns line up."),
    ),
    "temperature": (
        ("why is your", "Because sums want the likeliest **token**, not a lively one: so mine is 0.2."),
        ("why do people", "For more variety, or less: higher makes the next **token** freer, 0 takes the likeliest."),
    ),
    "top-p": (
        ("why 0.95", "Because the unlikeliest tokens, that **together** have the last 5%, do more harm than good."),
    ),
}
