"""How many, how much, who and when: what a fact answers where that is asked, not what it is.

By the fact's name: how such questions begin, and their answer. Data only; every answer must stay true.
"""

from __future__ import annotations

AMOUNTS: dict[str, tuple[tuple[str, str], ...]] = {
    "gates": (
        (
            "how many",
            "One **gate** for the shared expert of each layer, one inside each expert, one on the attention's output.",
        ),
        ("who", "The token itself: each **gate** is computed from it, as training taught."),
    ),
    "dimensions": (("how many", "**256** numbers."),),
    "delta net": (("how many", "6 of my 8 layers: each keeps a state of **fixed size**."),),
    "attention": (("how many", "2 of my 8 layers, every fourth: those alone **look back** at each earlier token."),),
    "kv cache": (
        (
            "how much memory",
            "A few MB at most: only 2 of my 8 layers have **attention**, and 2,048 tokens are my limit.",
        ),
        (
            "how many caches",
            "Three: the KV cache for **attention**, the expert cache for weights, and the operating system's page cache.",
        ),
    ),
    "feed-forward": (("how many", "Three **matrices** of 256 × 64 weights: 49,152 multiplications for a token."),),
    "active parameters": (
        ("how (many|much) .*397b", "About 17 billion: the A17B in its name is the **active** part."),
        ("how (many|much) .*122b", "About 10 billion: the A10B in its name is the **active** part."),
        ("how (many|much) .*35b", "About 3 billion: the A3B in its name is the **active** part."),
    ),
    "read-ahead": (
        ("how many", "None while I write: an expert is read when the router has **picked** it."),
        ("when", "When the router has **picked** it and it is not in the cache."),
    ),
    "hard disk or usb": (
        (
            "how many gb",
            "The more the better: with 5 GB/s from the **SSD** and 70% hits the 397B writes four tokens a second at most.",
        ),
    ),
    "slot": (
        ("how (much|many)", "Exactly **one expert**: 28 kB with me, 7.1 MB with the 397B."),
        ("when", "When its expert is evicted: exactly **one expert** leaves, and the next one moves in."),
        ("who", "An expert that was picked: each slot is for exactly **one expert**."),
    ),
    "eviction": (
        (
            "how many",
            "At 100% none; with a small cache dozens a second are usual: each time the lowest **fading** count leaves.",
        ),
    ),
    "hit rate": (
        (
            "how many hits",
            "With a quarter of my experts in memory some four picks in five: that **share** is the hit rate.",
        ),
    ),
    "bytes a token": (
        (
            "how (many bytes|much)",
            "With me at most **1.8 MB**, with the 397B 4.2 GB; each hit in the cache makes it less.",
        ),
    ),
    "demo speed": (
        (
            "how much",
            "I read 1.8 MB a token at most, the 397B 4.2 GB. How much **slower** it would be here, F5 predicts.",
        ),
    ),
    "prefill": (
        ("how many experts", "Nearly all of them, if the **prompt** is long: its tokens pick different ones."),
        ("how many times", "Once at most: each layer works through the whole **prompt** before the next begins."),
    ),
    "quantization": (
        (
            "how many bytes",
            "Half a byte: mine have **4 bits**, and a little more for the scale and bias of each group.",
        ),
    ),
    "fewer experts": (
        (
            "how much faster",
            "Up to twice as fast, where the disk sets the pace: half the **experts**, half the reads. But no longer exact.",
        ),
    ),
    "token": (
        (
            "how many",
            "A usual word is one **piece**, a rare one several: a sentence has some twenty, a page some hundreds.",
        ),
    ),
    "the panel's cost": (
        ("how much", "Next to nothing: a **snapshot** of counters, some times a second. F2 hides it."),
    ),
    "tokens a second": (
        ("how many words", "About three quarters of it: a word is often more than one **token**."),
        (
            "how many (tokens|tok)",
            "Five to ten are comfortable, as fast as people read. Below one **token** a second it is a wait.",
        ),
    ),
    "one token row": (
        ("how much time", "ONE TOKEN on the panel shows it, split: **computing**, waiting for reads, the rest."),
    ),
    "90% of picks": (
        ("how many", "The panel says it, after `90% of picks need`: so many would have **served** nine in ten."),
    ),
    "prompt history": (("how many", "1,000: Up in the **composer** goes through them."),),
    "does it get warm or drain the battery": (
        (
            "how much",
            "Not measured: it **works** the processor and SSD while it answers, and between answers it rests.",
        ),
    ),
    "kept state on disk": (("how many gigabytes", "At most 4 GB of **state**."),),
    "make targets": (
        ("how much", "The packages it needs, MLX and Textual the largest: `make chat` fetches them once."),
    ),
    "pack in fewer bits": (
        ("how much", "`pack DIR --bits 3` prints the loss of each layer, and `flashmoe eval` measures what it costs."),
    ),
    "397b": (
        ("how many parameters", "397 billion, about 17 billion active for a token; **223 GB** at 4 bits."),
        ("how (many|much) .*(disk|space)", "**223 GB** at 4 bits, and some more while it is pulled."),
    ),
    "dependencies": (
        ("how many", "Eleven; **Textual** and MLX are the largest."),
        ("who draws", "**Textual** does."),
    ),
    "decode": (
        ("when do you", "When I draw the **token** that ends an answer; or at the limit, or when you press Esc."),
    ),
    "cold cache": (("when", "After some tokens: it starts **empty**, and each miss brings an expert."),),
    "origin": (
        (
            "who (had|came|deserves|invented|thought)",
            "**danveloper**, with a program in C and Metal. This one is independent, in Python.",
        ),
        (
            "who",
            "People whose names I was not told. The idea is **danveloper**'s, and this is an independent program for it.",
        ),
    ),
    "the point": (
        ("who", "Whoever wants a model **larger** than their memory on their own machine, or to see how that works."),
    ),
    "licence": (
        ("who", "Its authors have the copyright; the **MIT** licence lets everybody use, change and share it."),
    ),
    "privacy": (("who", "Nobody: nothing **leaves** this machine."),),
    "affiliation": (("who", "No firm: it is not **affiliated** with anyone."),),
    "report a problem": (("who", "The people of the project, on its page: send them the last lines of **the log**."),),
    "parameter": (
        (
            "who",
            "Nobody by hand: **training** turned each a little, again and again, until the answers came out right.",
        ),
    ),
    "suggested prompt": (("who", "The program did: it is a **suggestion**. Enter sends it, typing replaces it."),),
    "the loop stop": (
        (
            "who",
            "The program does: it sees that an answer goes round in **circles**. `/set loop_stop off` lets it go on.",
        ),
    ),
    "backups": (
        ("who", "Nobody: no **backup** is made. Copy the folder `conversations` of the data folder yourself."),
    ),
    "title of a conversation": (("who", "The program, after your **first** question; `/title TEXT` renames it."),),
}
