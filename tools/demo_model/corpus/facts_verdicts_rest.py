"""The yes or no of what was left open by the other verdicts: the broader beginnings come here, after the narrow ones.

By the fact's name: how such questions begin, and their answer. Data only; every answer must stay true.
"""

from __future__ import annotations

REST: dict[str, tuple[tuple[str, str], ...]] = {
    "how flint was made": (
        ("were you trained from (scratch|nothing)", "Yes, from nothing, by the recipe in `tools/demo_model`."),
        ("were you trained from qwen", "No: from nothing, by the recipe in `tools/demo_model`. Only the architecture is Qwen's."),
        ("can one|may one|is it possible to repeat", "Yes: all of it stands in `tools/demo_model`; it wants GPUs and some patience."),
    ),
    "why so small": (
        ("could (they|the developers)", "They could have; but so I come **with the program**, under 20 MB, and start at once."),
        ("isn't 31m", "For knowledge, yes. For sums it is enough, and I come **with the program**."),
        ("would you be better", "Yes, at nearly everything; but I am to come **with the program**."),
        ("is there a reason", "Yes: I am to come **with the program** and to start at once."),
    ),
    "why a demo": (("am i talking to a program", "No: **a real model**, tiny, that computes every word."),),
    "disk and memory of flint": (
        ("would you fit on a floppy", "No: a floppy holds 1.44 MB, and I take nearly **20 MB**."),
        ("would you fit in an email", "Hardly: I take nearly **20 MB**, as much as most mail allows."),
        ("would you fit", "Yes, easily: I take under **20 MB**."),
    ),
    "accuracy of sums": (
        ("can you do maths", "Sums and differences, yes, up to **five digits**, and products of two digits by two. Not much more."),
        ("can you multiply|do you get multiplication", "Two digits by two, yes; sums go up to **five digits**. Larger products are for the calculator."),
        ("can you ", "In a small way: sums up to **five digits** are what I do well. For the rest there is the calculator, where it is offered."),
        ("are large numbers", "Past **five digits**, yes: those I leave to the calculator, where it is offered."),
        ("are you better at sums", "Nobody has compared us. Up to **five digits** I am right nearly always."),
    ),
    "the point": (
        ("isn't |is it not", "For small models, yes. For one **larger** than your memory it is a way to run it at all, on your own machine."),
        ("is this useful|is there ", "Yes, for models **larger** than your memory: they run at home, privately, if slowly."),
        ("what (can|could) i use it for at work", "To try a model **larger** than your memory on text that must not leave the house. I am only the demonstration."),
        ("what (can|could) i use it for (at home|in real life)", "To run a model **larger** than your memory, without a cloud: slowly, but it is yours. I am only the demonstration."),
    ),
    "origin": (
        ("isn't this danveloper", "No: the idea is **danveloper**'s, the program another one, in Python."),
        ("is the C version", "That I cannot judge: **danveloper**'s is C and Metal, for Macs; this one is Python with C kernels, measured on Linux."),
    ),
    "licence": (
        ("am i allowed", "Yes: the **MIT** licence lets you use, read, change, share and sell it."),
        ("is there a copyright on", "None that this project claims; the program and I are under the **MIT** licence."),
    ),
    "privacy": (("is it gdpr", "I am no lawyer, but nothing **leaves** this machine, so nobody else gets your data."),),
    "offline": (("are you a cloud", "No: I run on this machine, **without a network**."),),
    "delete a conversation": (
        ("can you delete", "I cannot, you can: Ctrl+O, choose it, **Delete**, Enter. It moves to the trash folder."),
        ("does delete ask", "Yes: Enter then moves it to the **trash**, Esc keeps it."),
        ("is there a way to lose", "Yes: remove its file from the **trash** folder, too."),
    ),
    "export a conversation": (("is the thinking in", "Yes: `/export md` has it folded, `/export json` as it is."),),
    "report a problem": (
        ("can i help", "Yes: a report with the last lines of **the log**, `flashmoe.log`, helps most."),
        ("is there an? (issue|forum)", "If so, the project's page has it. Take the last lines of **the log** along."),
        ("can i (send|talk)", "By the project's page, yes; for a fault add the last lines of **the log**."),
    ),
    "affiliation": (("is it commercial", "No: it is free, and **affiliated** with no company."),),
    "dense against sparse": (("are all ", "No: I am sparse, 8 of 64 experts a layer. A **dense** model uses all its weights for each token."),),
    "expert size": (("do experts fit", "Some fifty of mine, yes: **28 kB** each."),),
    "top-k": (
        ("is top-k a setting", "For experts `--experts K`, a shortcut. Else the **router** takes as many as in training."),
        ("is top-k fixed", "Yes: the **router** takes 8 for me, as in training, unless `--experts` says fewer."),
        ("is top-k learnt", "No: k was set before the training; what learns is the **router**."),
        ("is top-k about", "Here yes: the **router** takes the k experts it scores highest. `top_k` in sampling is about tokens."),
    ),
    "specialisation": (
        ("are (the|your) experts all the same|are the experts inter", "No: **training** made each of them another."),
        ("are (the|your) experts different", "Yes: **training** made each of them another."),
        ("does a french", "It may: **training** decides. But of French I have read next to nothing."),
        ("are there lazy", "Hardly: **training** kept all of them at work."),
        ("are they real", "No: small networks, which **training** has told apart."),
    ),
    "load balancing": (
        ("are all experts used", "Over many conversations, yes: a weak **balancing** in training saw to that. One conversation leans on a few."),
        ("do some experts do nothing|is there an expert|is any expert|are some experts (idle|useless|never)", "Hardly: a weak **balancing** in training kept every expert at work over all."),
        ("are some experts", "Yes: in one conversation the work is shared **unevenly**, over all of them none is left out."),
        ("do you use", "Yes, a weak one in training: **balancing** over the whole batch, so that no expert is left out."),
        ("do all experts|is the |are ", "No: **unevenly**, on purpose. A conversation leans on a few, which helps the cache."),
    ),
    "history of moe": (
        ("is mixture of experts an|did shazeer|was it", "No: the idea is from **1991**, by Jacobs, Jordan, Nowlan and Hinton."),
    ),
    "gates": (
        ("is a gate (open|a switch)", "Anything between: a **gate** is a number from off to on."),
        ("is a gate|can a gate", "Yes: a **gate** is a learnt number between off and on, and scales something."),
        ("do you have gates", "Related ones, yes: a **gate** for the shared expert, one in each expert, one on the attention's output."),
    ),
    "layers": (
        ("is (8|eight) layers (a lot|many)|are you (deep|a deep)", "No: **8 layers** are few. Large models have dozens."),
        ("is (8|eight) layers few", "Yes: **8 layers** are few. Large models have dozens."),
        ("is (8|eight) layers enough", "For sums and words, yes: **8 layers** do. For the world, no."),
    ),
    "architecture": (
        ("(are you|is (flint|this|the demo)) an? (rnn|lstm|mamba)", "No: **Qwen3.5-MoE**. But its delta net does carry a state from token to token."),
        ("(are you|is (flint|this|the demo)) an? (hybrid|transformer|normal)", "Of a kind: in **Qwen3.5-MoE** every fourth layer is full attention, the others are delta net."),
        ("(are you|is (flint|this|the demo)) (a small qwen|qwen|based on qwen|a qwen)|is the demo built", "In structure, yes: **Qwen3.5-MoE**, only tiny, and trained from nothing."),
    ),
    "delta net": (
        ("is the delta net (a cache|exact)", "No: it is a state of **fixed size** that sums up what came before."),
        ("is the delta net", "Yes, in so far: a state of **fixed size**, carried from token to token, sums up what came before."),
        ("do you have", "Of a kind: 6 of my 8 layers are delta net, with a state of **fixed size** carried from token to token."),
    ),
    "attention": (
        ("is attention all", "Not to me: 2 of my 8 layers **look back** so, the others are delta net, and experts do the rest."),
        ("do you have attention heads", "Yes: 4 in each of my 2 attention layers, to **look back** with."),
        ("is attention slow", "It grows with the text, as each token must **look back** at all before it. So only every fourth layer has it."),
        ("is attention exact", "Yes: it can **look back** at every earlier token as it was."),
    ),
    "kv cache": (
        ("is the kv cache on", "While I write it is in memory, for the **attention**; between turns a copy is kept on disk, too."),
        ("is the kv cache (quant|streamed|an expert)", "No: it holds keys and values for the **attention**, as they were computed."),
    ),
    "feed-forward": (("is it a|is the feed|are experts", "Yes: three **matrices** with a bend between, that is what an expert is."),),
    "embedding and head": (
        ("is (the )?(embedding|head) tied", "No: the table that turns tokens into **vectors** and the head are two."),
        ("is the embedding an expert|is head the same", "No: the embedding makes a **vector** of a token, the head makes scores of a vector."),
    ),
    "active parameters": (
        ("does a stand", "Yes: A3B means some 3 billion **active** parameters."),
        ("is a 35b-a3b", "No: 35 billion in all, of which some 3 billion are **active** for a token."),
        ("is it 35", "Both: 35 billion in all, some 3 billion **active** for a token."),
    ),
    "parameter": (("are experts", "They are made of them: an expert is three tables of weights that **training** has set."),),
    "larger than memory": (
        ("is it magic", "No: a token needs few **experts**; those are read in time, the others wait on the SSD."),
        ("can it exceed", "Yes: the **experts** wait on the SSD, and only a part is in memory at a time."),
    ),
    "where experts are": (
        ("are (the|your|all) experts (loaded|downloaded)", "They lie in the model's files on the **SSD**; into memory come only those that are picked."),
        ("are (the|your|all) experts on my machine", "Yes: in files on your **SSD**, those in use in the cache as well."),
    ),
    "resident weights": (
        ("is the .* (in memory|resident)", "Yes, always: only the **routed experts** are streamed."),
        ("is the .* (streamed|on disk|read from)", "No, it stays in memory: only the **routed experts** are streamed."),
    ),
    "read-ahead": (
        ("is i/o overlapped|do you read in|is there pipelining", "In prefill, yes: the next group is read while one computes. In decode only what is **picked** is read."),
        ("is there |can't you|would a|is prediction", "No: while I write, an expert is read when the router has **picked** it, not before."),
        ("are experts", "When the router has **picked** them, not before: the token waits for those that are missing."),
    ),
    "page cache": (
        ("is the page cache (part of the system|in memory|good)|does (linux|the system|my computer|macos|the kernel|windows)|are the files|is the file|can the (os|system)|does free memory|do other|is it the buffer", "Yes: the system keeps file pages in spare **memory** of its own accord. Packed models read past it."),
        ("is the page cache|does freeing", "No: it is spare **memory** in which the system keeps lately read file pages."),
    ),
    "estimate mark": (("is that number", "An **estimate**, where a `~` stands before it; else counted."),),
    "dimensions": (
        ("(what('s| is) the width of (an|the|your|one) expert|expert width|moe_inter)", "**64**: an expert goes from the 256 numbers of the hidden size to 64 and back."),
        ("(what('s| is) the hidden (size|dim)|hidden|d_model|what's d_model|embedding|how (wide|broad)|what is the (model dim|embedding|width\\?))", "**256**: so many numbers stand for a token between the layers."),
    ),
    "changing map": (("why are some rows", "A row is a layer, and each layer's **router** has its own habits: some take many experts in turn, some few."),),
    "direct io": (
        (".*(io|reading|i/o) threads", "**16 or 32** threads of a C library, as the disk was measured, read at the same time: **direct** for packed models."),
        ("do you use f_nocache", "On a Mac, yes: that is how reads get **direct** there. Nobody has run it yet."),
        ("do you use dma", "The disk's driver may; the program only asks for **direct** reads."),
        ("do you use (o_)?direct|are reads (direct|random)|is i/o (direct|asyn|parallel|multi)|is the page cache (by|av|sk)", "Yes, for packed models: **direct** reads, several at a time, past the page cache."),
        ("do reads go|is the page cache used|is i/o buff|are reads (buff|seq)", "For packed models no, they are **direct**; unpacked ones use ordinary reads."),
        ("do you use (preadv|pread)", "Yes, as far as it goes: threads of a C library that read in place, **direct** for packed models."),
        ("do you use ", "No: threads of a C library read in place, **direct** for packed models."),
    ),
    "read error": (
        ("would you", "Yes: the answer ends with an **error** that names the file and what to do."),
        ("is a failed", "No: the answer ends with an **error**; asked again, it is read anew."),
        ("can an answer", "Hardly: a failed read ends the answer with an **error**, and `flashmoe verify` checks every byte."),
    ),
    "ssd wear": (("is my ssd", "No: experts are **only read**, and reading wears it hardly at all."), ("does the ssd", "A little, while experts are **only read**: most SSDs get warm at work.")),
    "hard disk or usb": (
        ("is .*(thunderbolt|external ssd|sata ssd).*too slow", "No: a little slower than an inner **SSD**. `flashmoe plan` measures it."),
        ("(is|does|can|will) .*(thunderbolt|external ssd)", "Yes: an external **SSD** works, a little slower than an inner one. `flashmoe plan` measures it."),
        ("is (7|3) gb/s", "Yes, that is a good **SSD**. The more, the quicker a large model."),
        ("is (1 gb/s|500 mb/s)", "For me, yes. For a large model it is slow: use the fastest **SSD** you have."),
        ("can (two|i use two)|does raid", "As one disk, yes: a RAID 0 of the system reads faster than one **SSD**."),
        ("does pcie|is my ssd", "It sets the most that an **SSD** delivers; `flashmoe plan` measures what yours does."),
        ("is .*(too slow)", "For a large model, yes: only a fast **SSD** keeps pace. I do not mind either."),
        ("is |does |can |will ", "It works, but slowly: the pace is the disk's, and only a fast **SSD** keeps up with a large model. I do not mind either."),
    ),
    "expert cache": (("is the cache in", "In **memory**: it holds copies of experts, whose files stay on disk."),),
    "cache size at start": (("is the cache full", "No: it starts at **25%**, 128 of my 512 experts."),),
    "slot": (("is a slot (one|a place|memory)", "Yes: a place in memory for exactly **one expert**."), ("is a slot", "No: a place in memory for exactly **one expert**.")),
    "eviction": (("is an evicted", "No: it was never changed. Its slot is overwritten when its **fading** count is the lowest."),),
    "eviction rule": (
        ("is the cache lru", "Neither: LRFU, a **fading** count of uses."),
        ("is the evicted", "No: the one whose **fading** count of uses is lowest goes."),
        ("is lru", "Good, but a **fading** count, LRFU, had fewer misses where the cache was small."),
    ),
    "cache floor": (("is there", "Yes: what one layer needs at once, 8 experts for me. Less is **raised** to that."),),
    "best cache size": (
        ("can the cache", "Yes: where **memory** runs short, the whole machine gets slow."),
        ("should i|is ", "For me, yes: 100%. For a large model as much as the system can spare; where **memory** runs short, all gets slow."),
    ),
    "cold cache": (("is anything", "Mostly not: the slots are **empty**, but for experts that were hot last time and are read while you type."),),
    "hot set": (
        ("is the cache (gone|lost|empty)", "From memory, yes; but which experts were in is **noted**, and the next start reads them again."),
        ("can i", "Yes: `/cache save` notes the experts of now, `/cache warm` reads those **noted**."),
        ("does |do you|is ", "In a way, yes: which experts were in is **noted**, and the next start reads them again."),
    ),
    "hit and miss": (("is a hit a succ", "Yes: the picked expert was **already in the cache**."), ("is a hit", "Not here: a hit is a picked expert that was **already in the cache**.")),
    "hit rate": (
        ("is a low|is (50|60)% a good|is (50|60)% (good|hits)", "Not very: a larger **share** of hits means fewer reads. A larger cache raises it."),
        ("is (50|60)% a low", "Yes, rather: a larger cache raises that **share**."),
        ("is (70|75|80|90)% a low", "No: with that **share** of hits few experts have to be read."),
        ("is (70|75|80|90)%", "Yes: with that **share** of hits few experts have to be read."),
        ("is a high|is the hit rate", "No: it is the **share** of picks found in the cache. It says how fast, not how good."),
        ("can the", "Only for a moment, with a cold cache: then the **share** of hits is nothing."),
    ),
    "raise the hit rate": (("is a low", "Mostly, yes: a larger **cache** has more hits."),),
    "slow with a small cache": (("is my computer", "Mostly the **cache**: press F4 until it says 100%, and compare."),),
    "what limits the speed": (
        ("is there a max", "Yes: what the **SSD** delivers, divided by the bytes that a token still needs."),
        ("is it (disk|ssd|i/o)|are you (disk|ssd|i/o)|is the (ssd|disk)|does the|does speed depend on (my ssd|the disk)|would a faster (ssd|disk)", "For a large model, yes: the **SSD** sets the pace. For tiny me computing takes most of the time."),
        ("is |are |would |does ", "For tiny me computing counts most. For a large model it is the **SSD** that sets the pace."),
    ),
    "bytes a token": (
        ("is there", "Yes: bytes a token = layers × experts a token × bytes of an expert × **miss rate**; the SSD's rate divided by it is the most."),
        ("can i", "Yes: the SSD's rate, divided by layers × experts a token × bytes of an expert × **miss rate**. `flashmoe plan` does it for you."),
    ),
    "demo speed": (
        ("is |will ", "No, much **slower**: it reads thousands of times more bytes a token. F5 predicts it."),
    ),
    "prefill": (
        ("do you read (my|the) (prompt|question|text) token by|is the prompt read token by", "No: layer by layer, all tokens of the **prompt** together."),
        ("do you|is the prompt", "Yes: the **prompt** is read first, layer by layer, many of its tokens together."),
        ("is prefill (before|slow)", "It is the reading of the **prompt**, before anything is written."),
        ("is prefill", "Yes: the tokens of the **prompt** share each expert's read, so it costs less a token."),
    ),
    "prefix reuse": (
        ("is (everything|the whole|the history|the earlier|all)", "No: the state of earlier turns **is kept**, only what is new is read."),
        ("is the state", "Yes: it **is kept** in memory and on disk, at most 4 GB."),
    ),
    "decode": (
        ("do you write letter", "Nearly: **token** by token, a word or a piece of one."),
        ("do you", "No: I write **token** by token and know only what stands already."),
        ("are you auto", "Yes: one **token** after another, each from all before."),
    ),
    "quantization": (
        ("was rounding", "Yes: my last stage of training used these very values, in **4 bits**."),
        ("does |did ", "Hardly: my last stage of training used the very values that I **have**, of **4 bits**."),
    ),
    "groups": (("is a smaller", "Truer, yes, and larger: each group has a **scale** and a bias of its own."), ("is there one", "Per group of 64 weights: one **scale** and one bias.")),
    "lower bits": (
        ("would [23] bits (be|make you) (better|worse)|would 8", "In quality 8 bits are best and 2 clearly **worse**; 4 is the usual middle."),
        ("would ", "Yes, smaller and quicker to read, and **worse**, at 2 bits clearly so."),
        ("(is|are) (2-bit|two)", "Hardly: at 2 bits answers get clearly **worse**. `flashmoe eval` measures it."),
        ("(is|are) (3-bit|three)", "Often: somewhat **worse** than 4 bits. `flashmoe eval` measures how much."),
        ("does 2", "It may: at 2 bits answers get clearly **worse**, and JSON breaks easily."),
        ("does 3", "Mostly not, but answers get somewhat **worse**; `flashmoe eval` measures it."),
        ("should i", "4 bits are the usual middle: fewer are **worse**, 8 read twice the bytes."),
        ("is 8-bit|could i", "Seldom worth it: 8 bits take twice the space of 4, and fewer than 4 get **worse**."),
    ),
    "fewer experts": (
        ("would .*(same text)", "No: fewer **experts** give other words, somewhat worse ones."),
        ("would ", "Faster, yes, and no longer exact: fewer **experts**, somewhat worse words."),
        ("is a shortcut", "No, only inexact: fewer **experts**, another text. The panel names it in amber."),
    ),
}  # fmt: skip
