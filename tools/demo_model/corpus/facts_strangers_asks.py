"""How strangers ask for what the facts hold already, by the fact's name: patterns apart by ";", and the answer that these
wordings have of their own ("" for none). Data only; every answer must stay true."""

from __future__ import annotations

FURTHER: dict[str, tuple[tuple[str, str], ...]] = {
    "the program": (
        ("tl;dr[:|,] what is this?; in short, what is this?; [whats|what is|what's] this [app|program|thing] [then|again|even|supposed to be]?; what program is this?; sorry, what [is|does] this [app|program][| do]?; what am i in[| here]?; what happened, what is this window?; is this an app or a website?", ""),
    ),
    "the point": (("what makes [this|it] [newsworthy|interesting|special|new|worth a look]?; what is [new|special|interesting|the news] about [this|it]?; what does [this|it] do that others don't?", ""),),
    "send": (
        ("where do i [write|type|put] [it|my text|the question|what i want]?; where is the [text box|input|input field|box to type|line to type]?; i don't see where to [type|write]; can i type now?; [do|can] i just type?",
         "At the bottom, behind the `❯` mark: type there and press **Enter**."),
    ),
    "settings": (
        ("[config|settings|preferences] path?; [path|place|location] of the [config|settings|config file|settings file]; where does the [config|settings file] [live|lie]?; [config|settings] file [path|where|location]?; in which file are the settings?",
         "In **settings.toml** in the config folder (Linux: `~/.config/flashmoe`)."),
    ),
    "f2": (
        ("[disable|switch off|hide|close|kill] the [side panel|panel|figures|numbers|graph][| please]; how do i [disable|switch off|turn off] the [panel|side panel|figures|graph]?; no panel[| please]; chat without the panel; the panel is in my way; i don't want [the panel|the figures|to see numbers]",
         "**F2** until it is off; another press brings it back."),
    ),
    "direct io": (("does it [mmap|memory-map] [the weights|the model|the files|the experts]?", "No, nothing is memory-mapped: **direct** reads for packed models, ordinary ones else."),),
    "quantization": (
        ("what [quantization|quantisation|quant|precision] [are you|do you use|is this|is flint|do you run at]?; which quant is this[| model]?", "**4 bits** in groups of 64; routers, embedding and head have 8."),
        ("are you [q4|4-bit|a 4-bit model|int4]?", "Yes: I **have 4** bits a weight; routers, embedding and head 8."),
        ("are you [q8|fp16|bf16|8-bit|float32|full precision]?", "No: I **have 4** bits a weight; routers, embedding and head 8."),
    ),
    "tested models": (
        ("is [the claim of|it true, |it true that there is ]a [397b|397 billion|400b|giant] model on a laptop[| true]?; has [anyone|anybody|somebody] [run|tried|tested] the [397b|122b|35b][| with this| here]?; can you prove that the [397b|35b] runs?; is the 397b on a laptop [true|real|proven|a fact]?",
         "By its arithmetic it runs; but honestly, **not yet** shown with the published one. Small ones of the **same form** are tested."),
    ),
    "licence": (
        ("what costs [this|it]?; how much costs [this|it]?; how much [euro|money|dollars] is [this|it]?; for money or free?; what does it cost me?", "Nothing: it is free, under the **MIT** licence."),
        ("may i use it commercially?; can i redistribute it?; can we use it in our firm?", "Yes: the **MIT** licence lets you use, read, change, share and sell it."),
    ),
    "expert map": (
        ("there are [coloured|colored|little|green|grey] [squares|dots|points|blocks] [on the right|beside the chat|on my screen], what are [they|those]?; what [mean|means] [this|these|the] [green |coloured |little |][points|dots|squares|blocks]?; what is [this|the|that] [picture|pattern|mosaic|field|grid|cloud] of [dots|squares|points]?; what are the [coloured|colored|green|grey|tiny] [points|squares|blocks|boxes|lights|pixels][| on the right| beside the chat]?; why are there [squares|dots|blocks] [on the right|beside the chat|everywhere]?",
         "Each is one **expert**: ● works on this token, ▪ is kept in the cache, · is only on disk."),
    ),
    "conversations saved": (
        ("i want save my [chat|conversation|talk][|, how it goes|, how does it go]?; save [chat|conversation] [pls|plz|please]; how save [chat|conversation]?; [must|do] i press save?; will my chat be lost?; is it lost when i [close|quit|leave]?", "All is **saved** as we go: nothing to press, nothing to lose."),
    ),
    "feel a model's speed": (
        ("can you [write|type|answer] [more slowly|slower]?; can you more slowly [write|type]?; [slow yourself down|slow down your writing|write slower please]; you [type|write] too fast[| to read| for me]; too fast[| for me| to read]; i can't read that fast; why can't i slow you down?",
         "Only by imitation: **F5**, choose a large model, `f`, and I write at its pace. Scrolled up, your place in the text stays."),
        ("simulate the [397b|122b|35b|big model] speed; [imitate|play|act like] the speed of the [397b|35b|big model]", "**F5**, choose it, `f`: I then write at its predicted pace."),
    ),
    "real models": (
        ("how [become|get|make] i a [bigger|larger|better] model?; want [a |]bigger model; bigger model[, how|, where]?; need a smarter model; you are too [small|dumb] for me, how do i get a bigger one?; where do i download [a better one|a bigger brain|a smarter model]?", ""),
    ),
    "slow with a small cache": (("y so slow; why [it is|is it] so slow [by|with|for|at] me?; why so slow here?; very slow, why?; it is [slow|so slow] on my [machine|pc|laptop|mac][|, why?]", ""),),
    "font and letters": (
        ("could you make the text larger, my eyes are weak?; my eyes are [bad|weak|old|tired][|, can the text be bigger]?; i can't read this, it is too small; can the [text|letters|writing] be [bigger|larger]?; larger print please", "In your **terminal**: mostly Ctrl and plus, or its preferences. The app itself draws characters only."),
    ),
    "edit a message": (
        ("how do i [correct|fix|change] [a mistake|an error|a typo|something] [in what i typed|in what i have typed|in my text|while typing|before sending]?; how do i [fix|change|delete] what i [typed|am typing]?; i typed it wrong[|, what now]?; can i go back with the cursor?",
         "While you type, as anywhere: arrows, Backspace, Ctrl+Z. A sent message: **Shift+Up** selects it, `e` edits it."),
    ),
    "privacy": (
        ("[does it|do you|does this] [have|collect|contain|send|do] telemetry?; is anything i type uploaded?; is my [text|chat|typing] used to train [models|a model|anything|ai]?; does it phone home for updates?; [does|do] [you|it|the app] [spy|listen|watch] [on|to] me?", "No: nothing **leaves** this machine."),
        ("who can read my [chats|messages|history|conversations]?; who sees my [chats|messages|history]?", "Nobody but you: nothing **leaves** this machine."),
    ),
    "where conversations are stored": (("where is [the|my] history [stored|saved|kept|written][| on disk| to]?; [chat history|history] [location|path|folder|place]?; where does it keep [the history|old chats|my history]?", "In the folder `conversations` of the **data folder**: on Linux `~/.local/share/flashmoe/conversations`, on a Mac under `~/Library`."),),
    "offline": (
        ("can i use it with [the wifi off|wifi off|no internet|airplane mode on|the cable out|the router off]?; does it work offline [in the classroom|on a plane|at school|on a ship|in the mountains|in the train]?", "Yes: all is computed on this machine, **without a network**."),
        ("does it need [internet|the internet|a connection|wifi] after [the download|download|installing|setup]?", "No: it runs **without a network**. Only `pull`, and `plan` of a repository, use one."),
    ),
    "kv cache": (("how [large|big] [is|gets|can] the kv cache[| get]?; size of the kv cache?", "It grows with the conversation: keys and values of each token, for the **attention** layers only, 2 of my 8."),),
    "plan for another machine": (
        ("[what|which] [mac|pc|computer|laptop|machine] should i [buy|get] [for the big model|for this|for the 397b|for local models]?; what is the [cheapest|best] [machine|computer|pc|mac] for [the 397b|397b|this|the big model]?; [m4 max|mac studio|macbook pro] or [a pc|a gaming pc|a workstation]?; i want to buy a [computer|pc|mac|laptop] for [this|the 397b|local models]",
         "For the 397B 7.3 GB of memory at least, the more the better, and a fast SSD of 250 GB. Before you buy, `flashmoe plan 397B-A17B --memory 96G --ssd 5GB/s` **judges** it."),
    ),
    "make it faster": (
        ("is more [ram|memory] or a faster [ssd|disk] better?", "For a large model memory first, as **cache**; then the SSD. `flashmoe plan MODEL` says which helps more on yours."),
        ("what is the fastest you can go?; how fast can you [get|go at best]?; what's your top speed?; your record?", "With all experts in the **cache** (F4 to 100%) and nothing else running; the panel's peak shows what that is here."),
    ),
    "dimmed figures": (("how do i know [your|the|these] [numbers|figures] are [true|right|real|correct]?; why should i trust the [panel|figures|numbers]?; can i trust the [panel|figures|numbers]?", "They are counted **live**: bytes and hits by the program, the device's rate by the system's counter. The source is open to read."),),
    "why a demo": (("[you're|you are] [fake|scripted|faked|a fake]; prove [that |]you are [real|not fake|not scripted|a real model]; nobody is really computing anything here", "Nothing is scripted: **a real model**, tiny. Press F4 while I answer, and see what the reads cost."),),
    "pip and package managers": (("where is the [exe|installer|app|dmg|msi|setup file]?; is there [an exe|an msi|a dmg|an appimage|a deb|an apk][| file]?; [exe|msi|dmg|apk][?| file?]", "There is none: clone it and type **`make chat`**; on Windows inside WSL 2."),),
    "mouse": (("right click [does nothing|does not work]; what does [the right mouse button|right click|a double click] do?; double click does nothing", "That **click** belongs to your terminal. In the app the left one selects a message or unfolds, and the wheel scrolls."),),
    "cache row": (("what does [0 evicted|evicted 0|0 evictions] mean?; 0 evicted, is that good?", "That nothing had to leave: what is picked fits into what the cache **can hold**."),),
    "prefix reuse": (("it says [reused 512/530|512/530 reused|300/312 reused|1,200/1,240 reused][|, what is that]?; what is [512/530|300/312] reused?", "So many tokens of the prompt were not read again: their state **is kept** from the turn before."),),
    "export a conversation": (
        ("can i export to [word|docx|pdf|html|text|txt|excel]?; [word|pdf|html] export?", "No: **`/export`** writes md or json. From Markdown other programs make the rest."),
        ("how do i print [what you said|this chat|the chat|this|it on paper|on paper]?; print on paper[|?]; where is the print button?", "There is no print key: **`/export md`** writes a file, and that you print as any other."),
    ),
    "find a conversation": (("where is my [chat|conversation] from [yesterday|last week|this morning|monday|before]?; where [is my last chat|are my old chats|is my previous chat|did my chat go]?; i can't find my [chat|old chat|conversation]", "**Ctrl+O** lists them, the newest first; type a word to search them all."),),
    "the fan": (("my [mac|macbook|pc] gets [hot|warm|loud|so hot]; [hot laptop|hot mac], is that you?", ""),),
    "choose an expert": (("can i [turn|switch] [an expert|one expert|some experts|expert 5] off?; can i [disable|remove|mute|turn off|block] [an expert|one expert|a bad expert]?", "No: the **router** alone picks, anew for each token."),),
    "specialisation": (("which expert is [best|good] at [maths|math|spelling|sums|words|jokes]?; is there a [maths|math|spelling|joke] expert?; which expert knows [maths|words|jokes]?", "None by itself: **training** shared the work out. But sums light other cells of the map than words do."),),
    "router": (("why did you [choose|pick|take] [those|these] experts?; why [these|those] experts[| and not others]?; who told you which experts to take?", "The **router** scored them highest for that token. What makes it do so it learnt in training."),),
    "doctor": (
        ("what [cpu|processor|chip|operating system] [do i have|is in here|is this|am i using|have i got]?; what is my [cpu|processor|chip|operating system]?; how much [ram|memory|disk space|free disk|free memory] do i have?; how fast is my [ssd|disk|computer|machine]?; is my computer fast[| enough]?; what machine is this?; my specs?",
         "`flashmoe doctor` says it, or `/doctor` here: processor, memory, disk and its speed, what is **slow** or broken. I cannot look myself."),
    ),
    "f4": (("what happens [with f4 at 5%|at 5%|if i go to 5%|if i press f4 four times]?", "**F4** at 5% leaves some 25 of my 512 experts in memory: most picks are read, the speed falls, the text stays the same."),),
    "exactness": (("does the [answer|text] change with [less cache|a smaller cache|f4]?; do the words change with [less cache|a small cache]?; will f4 change what you say?", "No: **the same** text, at every cache size. Only the speed changes."),),
    "set the temperature": (("make the answers [random|more random|wilder]; be more [random|creative|wild][| please]; more random please", ""),),
    "seed": (("same answer every time[| please]; i want the same answer every time; always the same answer[| please]; make it repeatable", "`/set seed 1` fixes the chance: with the same **seed** the same question gets the same answer."),),
    "tokens a second": (("[whats|what is|what's] the fps?; [how many |]fps?; frame rate?", "No frames here, **tokens** a second: tok/s, on the panel."),),
    "not told about the project": (("who wrote the [code|program|readme]?; what's the name of the [author|developer]?; is the author famous?", ""),),
}  # fmt: skip
