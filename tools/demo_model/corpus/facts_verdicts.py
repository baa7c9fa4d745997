"""The yes or no of questions on the model, its experts and its cache, which the fact alone would leave open.

By the fact's name: how such questions begin, and their answer. Data only; every answer must stay true.
"""

from __future__ import annotations

COMPUTED: dict[str, tuple[tuple[str, str], ...]] = {
    "how flint was made": (
        ("is your (training|recipe)|can i make one", "Yes: the recipe is in `tools/demo_model`, one command a stage."),
        ("could i train you on my own", "With some work: the recipe in `tools/demo_model` generates its text, and you may change that."),
    ),
    "why a demo": (
        ("are you (only|just) a demo|are you a toy|is the built-in model just", "A demo, yes, but **a real model**: trained, quantized, streamed."),
        ("do you really|are you an? (actual|proper|genuine|true)|is there |do you compute|are you like a real", "Yes: **a real model**, tiny, with real reads from disk."),
        ("are (your|the) |is (the|this|it) |do you (just|only)|are you reading", "Nothing is scripted or made up: **a real model**, tiny, computed and read from disk as you watch."),
    ),
    "disk and memory of flint": (
        ("are you heavy|do you take|are you a big|do you fill|is flint's file", "No: I am under **20 MB** on disk."),
        ("is 20 mb right", "Yes: a little under **20 MB** on disk."),
        ("could you live on a floppy", "No: a floppy holds 1.44 MB, and I take nearly **20 MB**."),
    ),
    "accuracy of sums": (
        ("should i check|is your (arithmetic|maths)|are your sums right|can i (trust|rely)", "Sums to **five digits** are right nearly always, not always. Check what matters."),
        ("can you (subtract|add)|are you (good|any good)", "Yes, up to **five digits**. Larger sums go to the calculator, where it is offered."),
        ("do you add in your head|do you calculate or guess", "I work by columns, up to **five digits**. Beyond that I take the calculator, if it is offered."),
        ("do you (ever|often)", "Now and then. Up to **five digits** I am right nearly always."),
    ),
    "expert": (
        ("is an expert a (whole model|model\\?|person|human|file|layer|neuron|chatbot)|are experts", "No: an expert is a small **network** inside a layer."),
        ("is an expert a (network|neural network|small model|piece)", "Yes: a small **network** inside a layer, one of many."),
        ("is expert just", "More or less: a small **network** inside a layer, and nobody's diploma."),
    ),
    "expert size": (("are your experts (small|tiny)", "Yes: some **28 KB** each."), ("are your experts large", "No: some **28 KB** each.")),
    "how many experts": (
        ("do you have (more than a hundred|hundreds)", "Yes: **512**, 64 in each of 8 layers."),
        ("can you count|do you know", "Yes: **512**, 64 in each of 8 layers."),
    ),
    "active experts": (("are all ", "No: **8** of the 64 in each layer work on a token."),),
    "router": (
        ("is the choice of experts (random|fixed|hand|rule)|are experts picked", "No: the **router**, a small trained layer, scores them anew for each token."),
        ("is the choice of experts learnt", "Yes: the **router** learnt it in training."),
        ("is the router (a network|trained)", "Yes: the **router** is a small trained layer of the model."),
        ("is the router (an expert|a program|a device|hardware|my|code)", "No: the **router** is a small trained layer of the model."),
    ),
    "specialisation": (
        ("are (the|your) experts (people|specialised|specialized|labelled|named|specialists|assigned)|do experts (have|get)|does each|does every|do they specialise|is it like", "Not by subject: **training** divided the work, and nobody gave them topics."),
        ("is there |do you have |is one expert", "No: **training** shared the work out, and no expert owns a subject."),
        ("can i see", "In part: the map shows which experts work. **Training** gave them no subjects that have names."),
    ),
    "shared expert": (
        ("is there an expert|is any expert", "Yes: the shared expert works on **every token**."),
        ("does the shared expert", "No: it works on **every token**, so nothing picks it and nothing counts it."),
        ("is the shared expert (on disk|on the ssd|streamed|in the cache|on the map|evicted|cached)", "No: it works on **every token**, so it stays in memory, apart from the cache."),
        ("is the shared expert (always|in memory|in ram)", "Yes: it works on **every token**, so it stays in memory."),
    ),
    "choose an expert": (("can |could |is there |may ", "No: the **router** alone chooses, anew for each token."),),
    "history of moe": (
        ("is .*(new|a new idea|recent)\\?$", "No: the idea is from **1991**."),
        ("is .*(old|an old idea)\\?$", "Yes: the idea is from **1991**."),
        ("is .*from (google|qwen|mistral)|did (google|openai|qwen|mistral|deepseek|the authors)", "No: the idea is from **1991**, before any of them."),
    ),
    "kv cache": (
        ("does (the conversation|a long|memory)", "Yes: keys and values for the **attention** grow with the conversation."),
        ("is the kv cache (streamed|an expert cache)", "No: it holds keys and values for the **attention**, always in memory."),
        ("is the kv cache (in memory|needed)", "Yes: without it the **attention** would work out all earlier tokens again."),
    ),
    "parameter": (
        ("do weights change", "No: **training** set them, and they stay as they are."),
        ("are weights (code|text|data|rules|facts|heavy)|are your weights|are parameters|is a weight (a fact|heavy|a setting|something)", "No: they are numbers that **training** has set."),
        ("is a weight a number|is a model just|is it all numbers", "Yes: numbers that **training** has set."),
    ),
    "ssd streaming": (
        ("is the disk used", "Whenever a picked expert is not in the cache: then it is read from the **SSD**."),
        ("is it like", "A little: what is needed now is read from the **SSD**, not the whole file."),
        ("do you load lazily|are experts loaded lazily", "Yes: an expert is read from the **SSD** when it is picked."),
    ),
    "where experts are": (
        ("are (the|your|all) experts (in ram|in memory|in vram)", "Only some: those in the cache. All of them lie on the **SSD**."),
        ("are (the|your|all) experts (on the ssd|on disk)", "Yes, all of them lie on the **SSD**; those in use are in the cache as well."),
        ("are experts (downloaded|fetched) while", "Yes, those that are picked and not in the cache: from the **SSD** of this machine, no network."),
        ("are experts (downloaded|fetched)", "No: they are read from the **SSD** of this machine."),
        ("do you (have|load) (all|every)", "No: only as many as the cache holds; the others wait on the **SSD**."),
    ),
    "resident weights": (
        ("do you stream|is .* streamed\\?$", "No: only the **routed experts** are streamed; the rest stays in memory."),
        ("is .* (always in memory|resident)\\?$", "Yes: only the **routed experts** are streamed."),
    ),
    "exactness": (
        ("(is|will|does) .*(lossless|exact|the same)\\?$|are .*(the same|identical|equal)\\?$", "Yes: **the same** text at every cache size. Only the speed changes."),
        ("do (you|i|we) |does |will |is |are ", "No: **the same** text at every cache size. Only the speed changes."),
    ),
    "compare with retry": (("can |is there ", "Yes: **Ctrl+R** answers again with the same seed, and compares text and speeds."),),
    "read-ahead": (
        ("do you (prefetch|preload|read ahead|fetch in advance|speculate|predict)|does (it|the program|the engine)|is there (any )?(prefetch|read|prediction|speculation|look)|are experts loaded (early|before|in advance|ahead)", "No: while I write, an expert is read when the router has **picked** it."),
        ("can the next layer", "Guessed, yes, but this program does not: it reads what the router has **picked**."),
    ),
    "estimate mark": (("is any figure|are some figures", "Yes, one: the page cache's share is an **estimate**, marked `~`."), ("is the os share|can i trust", "It is an **estimate**: what was asked for and not read from the device. Hence the `~`.")),
    "direct io": (
        ("do you (mmap|memory-map)|are the weights|is the model", "No, nothing is memory-mapped: **direct** reads for packed models, ordinary ones else."),
        ("are reads (parallel|asynchronous|done in|done by|aligned)|do you read (in parallel|with|several)", "Yes: 16 or 32 threads of a C library read in parallel, **direct** and aligned for packed models."),
        ("do you read one expert|are reads .*one after", "No: 16 or 32 threads read at the same time, **direct** ones for packed models."),
    ),
    "read error": (
        ("do you (notice|detect|see|check)", "What a read shows, yes: a failed one is an **error**, and broken numbers are noticed. `flashmoe verify` checks every byte."),
        ("do you (make|go on|carry on|guess|answer|continue)", "No: a failed read ends the answer with an **error**."),
    ),
    "ssd wear": (
        ("does (it|this|streaming|the program|running|reading)|will |is (it|this|streaming|so|constant|the drive)|should i worry|do reads harm", "No: the experts are **only read**, and it is writing that wears an SSD."),
        ("do you write", "Hardly: experts are **only read**. What is written are your conversations and kept states."),
        ("is my ssd safe|is reading harmless", "Yes: experts are **only read**, and it is writing that wears an SSD."),
    ),
    "expert cache": (
        ("is it a (browser|web|cpu|disk)", "No: it holds experts, in **memory**."),
        ("does the cache hold (answers|my|tokens|text|web)|do you cache (answers|my)", "No: it holds experts, in **memory**, and nothing else."),
        ("does the cache hold (experts|weights)|do you cache (experts|weights)", "Yes: experts, in **memory**."),
        ("does the cache help", "Yes: an expert that is in **memory** need not be read again."),
    ),
    "slot": (("(does a slot hold|is a slot) (several|a layer|a token|a file|a word|memory)", "No: a slot is a place in memory for **one expert**."), ("does a slot hold one", "Yes: **one expert**.")),
    "eviction": (
        ("is eviction bad|are evictions (bad|a problem|slow|expensive)", "No: it only makes room; the expert whose **fading** count is lowest leaves."),
        ("are evictions normal|does an expert ever", "Yes: in a full cache the one whose **fading** count is lowest makes room."),
        ("do you delete|is an evicted expert (deleted|gone|lost|erased)", "No: it only leaves the cache, by its **fading** count; its file stays on the SSD."),
        ("is an evicted expert still", "Yes: it only leaves the cache, by its **fading** count; its file stays."),
    ),
    "cache floor": (
        ("can (the cache|i) ", "No: at least one layer's picks must fit, 8 experts for me. A smaller wish is **raised** to that."),
    ),
    "everything in memory": (
        ("are there|is the ssd", "Only first ones: each expert is **read once**, then it stays."),
        ("is a full-size cache read at once", "No: each expert is **read once**, when it is first picked."),
        ("does 100% mean|is everything", "In time: each expert is **read once**, at its first use, and stays."),
    ),
    "hit and miss": (
        ("is a hit a good", "Yes: the expert was **already in the cache**, so nothing had to be read."),
        ("is a miss (bad|an error|a wrong|a failure|wrong)|are misses (bad|errors|mistakes)", "No: it only costs time. The expert was not **in memory**, so it is read first."),
        ("are misses normal|is a miss slow|are misses expensive", "Yes: an expert that is not **in memory** must be read first."),
    ),
    "hit rate": (
        ("is (higher|more) better", "Yes: the larger that **share**, the less must be read."),
        ("is it how often|is the hit rate (accuracy|about|how)", "No: it is the **share** of picked experts that were in the cache."),
    ),
    "what happens on a miss": (
        ("are (missing|experts)|do you |does a miss", "No: the expert **is read** first, and the text stays the same. It only takes longer."),
        ("does the token wait", "Yes: until the expert **is read**."),
    ),
    "make it faster": (("can |could |is there ", "Yes: give the **cache** more, with F4 or `/cache 100%`. For large models more memory and a faster SSD help."),),
    "demo speed": (
        ("is a 397b|will .*(this fast|as fast)|do .*(this fast|at this speed|as fast)|does (a real|a large|the 397b).*reach|can i get", "No: a large model reads far more a token and is much **slower**. `flashmoe plan` says how much."),
        ("does your speed|is your speed|is the demo's speed|does the demo's", "It says nothing about a large model: those are much **slower**. `flashmoe plan` foretells them."),
        ("(do|is|will) .*slow", "Yes: much **slower** than I am. `flashmoe plan` says how much."),
    ),
    "prefill": (("does prefill read every", "Nearly: a long **prompt** needs most experts, and each is read at most once."),),
    "prefix reuse": (
        ("do you (read|process|go through|reread)|does each turn|will the tenth|does ctrl\\+r", "No: the state of earlier turns **is kept**, so only what is new is read."),
        ("do you (remember|have|only)|is there (prompt|prefix|context)|is the state (saved|kept|stored)", "Yes: the state at message boundaries **is kept**, in memory and on disk."),
    ),
    "quantization": (
        ("are you (compressed|rounded|shrunk|squeezed)", "Yes: most of my weights **have 4** bits, in groups of 64 with a scale and a bias."),
        ("are you full|are your numbers exact|do you use 16", "No: most of my weights are rounded to **4 bits**."),
    ),
    "lower bits": (
        ("can i use", "Yes: `flashmoe pack --bits 3` or `pull --bits 3`. Fewer bits answer **worse**, 2 clearly."),
        ("does a lower precision", "Yes: fewer bits, **worse** answers; at 3 a little, at 2 clearly."),
        ("is 8-bit better", "A little, at twice the size. Below 4 bits answers get **worse**."),
        ("is 4 bits the best", "Mostly: below it answers get **worse**, above it files get large."),
        ("is 3 bits nearly", "Nearly: a little **worse**. `flashmoe eval` measures how much."),
    ),
    "fewer experts": (
        ("can i (use|skip|leave|drop|save|cheat)", "Yes: `--experts 4`, say, computes four **experts** a token. Faster, no longer exact; the panel says so."),
        ("does it get worse|does leaving out", "Yes, somewhat: with fewer **experts** a token the answer is no longer exact."),
        ("is the text still", "Not exactly: fewer **experts** give other words. The panel names it in amber."),
    ),
    "vocabulary": (("is your vocabulary large|do you have a small|is your dictionary bigger", "It is small: **4,096** tokens, pieces that rare words are put together from."), ("is your vocabulary (small|limited)", "Yes: **4,096** tokens, from which all words are put together."), ("do big models", "Yes: some 248,000 tokens, I have **4,096**.")),
    "context is full": (
        ("does a long chat", "No: when the context is full the **oldest** turns leave the prompt, and we go on."),
        ("can we ", "Yes: when the context is full the **oldest** turns leave the prompt."),
        ("do you forget the beginning", "When the context is full, yes: the **oldest** turns leave it first. The file keeps them."),
        ("is the whole chat always", "As long as it fits; then the **oldest** turns are left out."),
    ),
    "set the temperature": (("can |is there ", "Yes: `/set temperature 0.7`, say; `default` goes back."),),
    "sampling": (
        ("do you roll|is your next|is it (a lottery|chance)|do you pick|does luck", "A little: each token is **drawn** from the likeliest ones. With the same seed the text is the same."),
        ("do you always|will you give|can i predict|are you (deterministic|consistent)", "Only with the same seed: each token is **drawn** from the likeliest ones."),
        ("are you random|do you make it up", "A little: each token is **drawn** from the likeliest ones."),
    ),
    "seed": (("can |is |does ", "Yes: the same **seed**, prompt and settings give the same text."),),
}  # fmt: skip
