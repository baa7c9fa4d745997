"""What is asked in the first week and had too few wordings, by the fact's name: patterns apart by ";", and the answer that
these wordings have of their own ("" for none). Data only; every answer must stay true."""

from __future__ import annotations

WEEK: dict[str, tuple[tuple[str, str], ...]] = {
    "slow with a small cache": (
        ("[it|this|the answer|the text|flint] [crawls|creeps|drags|is sluggish|is painfully slow|is so sluggish][, what's wrong|, what now|, help|]; [what's wrong|what is the matter], it [crawls|creeps|is sluggish]; the words come [one by one|drop by drop|like honey|very slowly]; [it was|you were] fast [before|a minute ago|yesterday] and now [it is slow|it crawls|you are slow]",
         "Look at the row CACHE: a small **cache** misses often. F4 steps it back to 100%."),
        ("why is it [slow|sluggish|still slow] [although|when|even though] [most are hits|the hit rate is high|nearly all picks hit]?; [many|mostly] hits and still slow, [why|how come]?; high hit rate[,| but] [slow|low speed|few tokens a second], [why|how]?; can it be slow with [many|90%] hits?",
         "The few misses cost most: a read takes far longer than a hit in the **cache**. ONE TOKEN shows how much is read wait."),
    ),
    "hit rate": (
        ("is [50|60|70|77|80|90|95] ?% [of hits |hits |]good?; [70|77|80|90]% [cache|hits], is that [good|bad|much|normal|ok]?; what is a good [hit rate|share of hits|percentage of hits]?; [how many|what share of] hits [is|are] good?; which hit rate should i [want|aim for|have]?",
         "The higher that **share**, the better: each miss is a read. At a quarter of my experts nearly four picks in five hit."),
        ("does a [high|higher|good] hit rate [mean|give] [more|many] [tokens a second|tok/s|speed]?; is [hit rate|the hit rate] [the same as|equal to] [speed|tok/s|tokens a second]?; are [hits|hit rate] and [speed|tok/s] the same?",
         "Not the same: the hit rate is the **share** of picks in the cache. A higher one saves reads, and so mostly gives speed."),
    ),
    "what limits the speed": (
        ("what is the [bottleneck|slowest part|weak point|brake] [here|of this|of this program|]?; is it [the ssd|the disk|the cpu|the memory] that [makes it slow|holds it back|limits it]?; cpu or ssd, [what limits it|which one is the brake|what makes it slow]?; where is the bottleneck?", ""),
    ),
    "read wait": (
        ("[reading|waiting|the read wait|the yellow part|the orange part] takes [most of|half of|nearly all] [the time|a token|the token's time][, why|, is that normal|]; [why|how come] [does it wait|do you wait|is it waiting] [so much|so long|all the time] for [reads|the disk|experts]?; most of [one token|a token] is [read wait|waiting|reading]", "The token is **waiting** for experts that were not in the cache. A larger cache (F4) or a faster SSD makes that part shorter."),
        ("does read wait [come|mean] from the ssd?; is read wait the time of the [ssd|disk]?; read wait is [ssd|disk] time, right?", "Mostly: it is the time spent **waiting** for experts, read from the SSD or found in the page cache."),
    ),
    "select a message": (
        ("[pick|mark|choose|highlight|grab|focus|point at] [a|one|an old|an earlier|a certain] message[ with the keyboard| without the mouse|, how|]; how do i get [up |]to the messages[ with the keyboard|]?; how do i reach [an old|an earlier|a] message?; i want to [do something|work] with [an old|an earlier] message; go from the [composer|input] to the messages; leave the [composer|input line] upwards", ""),
    ),
    "lower bits": (
        ("do fewer bits make [it|a model|you] [dumber|stupid|worse|less clever|bad]?; is [2|two|3|three] bit[s|] [bad|much worse|terrible|too little|unusable]?; how [bad|good] is [2|3|two|three] bit[s|]?; [2|3] bits[,|:] [is that enough|good enough|ok|usable]?; does quality [drop|suffer] with fewer bits?; will the answers [suffer|get worse] in [2|3] bits?",
         "Two bits are clearly **worse**, three a little, four is the usual middle. `flashmoe eval` measures what it costs."),
        ("[4|four] bit[s|] [vs|or|versus|against] [2|two|3|three] bit[s|]?; [what is better|which is better], [4|8] or [2|3] bits?; [2|3|4] or [4|8] bits, [what should i take|which one]?; how many bits should i take?",
         "Four, where the disk has the room: fewer bits are smaller and faster, and answers get **worse**, at two clearly."),
    ),
    "quantization": (
        ("what are bits[ here| in a model|]?; what does [4-bit|4 bit|8-bit] mean[ here|]?; what are the bits of a [model|weight]?; bits[, what is that|: what are they|?]; [why|what for] is it 4 bits?", "How finely a weight is stored: 4 **bits** have 16 steps. I **have 4** a weight, in groups that share a scale and a bias."),
    ),
    "exact row": (
        ("[why does it say|what is|what does it mean that it says|it says] shortcut [in orange|in amber|in yellow|below|at the bottom]?; [orange|amber|yellow] [line|text|row] [at the bottom of the panel|in the panel|below the panel], [what is it|why]?; [what|which] shortcut [is meant|does it mean|did i take]?; the panel [says|warns] shortcut[, why|, what is that]",
         "Amber names a shortcut that you chose, like fewer **experts** a token, int8 or fewer bits: faster, and no longer exact."),
        ("does a shortcut make [the answers|it|you] [worse|dumber|wrong]?; are answers [worse|bad] with a shortcut?; should i avoid shortcuts?",
         "Perhaps: not every **expert** is computed as the router wanted, or not as exactly. `flashmoe eval` measures what it costs."),
        ("does exact mean [it is right|the answer is right|true|correct|no mistakes]?; is an exact answer [right|true|correct]?; exact, so it is [right|true|correct]?", "No: exact means that every **expert** that was picked was computed. The answer may still be wrong."),
    ),
    "speed row": (
        ("why are there [two|three|several] speeds?; which [speed|number] is the [real|right] one[ in the panel|]?; [two|three] numbers [in tok/s|for the speed], which one counts?; what is the speed [now|at this moment] and what is avg?; why is [the speed|the first number] not the [average|avg]?",
         "The large one is the last two **seconds**, avg the whole answer, peak its best moment."),
    ),
    "prefix reuse": (
        ("why [was|is] the [second|next|third] [answer|question|turn] [faster to start|quicker|faster at the beginning]?; the [first|opening] question took long, the [second|next] did not[, why|]; [why|how come] does the next [answer|turn] start [at once|sooner]?; is my [old|earlier] text read again [each time|every turn|with every question]?; does it read the whole chat [again|anew] [each time|every turn]?",
         "The state of earlier turns **is kept**, so only your new message is read; the panel says how much was reused."),
        ("what does [2,031/2,060|1,200/1,300|900/950] reused mean?; [1,200/1,300|900/950|2,031/2,060] reused[?|, what is that|, what]; what are the two numbers before reused?; x/y reused, [what is x|what is y|which is which]?",
         "So many of the prompt's tokens were not read again, as their state **is kept**: 900/950 means that only 50 were new."),
    ),
    "kept state on disk": (
        ("what [else |]is [kept|stored|written|left] on [the|my] disk besides [chats|conversations|my chats]?; what is kept[ on disk| of a chat|] apart from the text?; does it [write|store|keep] [anything|more] [besides|next to] the chats?; is there more on my disk than the chats?",
         "The model's **state** of conversations, at most 4 GB, so that nothing is read twice; besides settings, a log and your models."),
        ("how do i [clear|get rid of|empty] the kept state?; [clear|delete|remove] [the |]kept state; can i get rid of the states?; the [states|kept states] take [room|4 gb|too much disk][, how do i clear them|]",
         "`/cache clear` lets go of every **state** kept; `/cache disk off` writes none any more. Conversations stay."),
    ),
    "two windows": (
        ("[open|start|run|use] [it|flashmoe|the app|this] [in two terminals|twice|two times|in a second terminal|in several windows]; can i [open|start|run] [it|flashmoe] [in two terminals|twice|two times|in a second terminal]?; two [terminals|instances|copies] of it[ at once| at the same time|]?; does it run twice[ at once|]?", ""),
    ),
    "ssd wear": (
        ("is [it|this|streaming|all this reading] bad for [the|my] [disk|ssd|drive|nvme]?; does [it|this|streaming] [hurt|damage|kill|ruin|harm] [the|my] [disk|ssd|drive]?; will my [ssd|disk|drive] [die|break|wear out|suffer] from [this|it|streaming]?; my ssd [light blinks|is busy|works] all the time, [is that bad|will it break]?",
         "Hardly: experts are **only read**, and it is writing that wears an SSD."),
        ("is [it|streaming|all this reading] [safe|healthy|ok|harmless] for [the|my] [ssd|disk|drive]?; does [my|the] ssd [survive|stand|take] [this|all this reading|streaming]?", "Yes: experts are **only read**, and it is writing that wears an SSD."),
    ),
    "models screen": (
        ("what does f5 [show|do|open]?; what do i [see|find] on f5?; what is [behind|on] f5?; where do i [see|find] [my models|the models|all models]?; where is the list of models?; which screen has the models?", ""),
        ("why does [it|f5|the app] [show|list|name] [a|the] 397b[ model|][ at all| first| there|]?; is the 397b [really|already] [here|installed|on my disk|downloaded]?; do i have the 397b?; i never downloaded the 397b, why is it [there|listed|on f5]?; [f5 lists|it lists] models that i [don't have|never fetched][, why|]; are the models on f5 [all |]installed?",
         "Not here yet, unless you fetched it: **F5** lists those that could be, too, each judged on this machine. Enter fetches one."),
    ),
    "switch models": (
        ("does [another|a new|the new] model [lose|delete|end|close] my [chat|conversation]?; [opening|loading] a [chat|conversation] [or|versus|against|and] [opening|loading] a model?; is [loading|opening] a [chat|conversation] the same as [loading|opening] a model?; can i change the model [in the middle of|during|within] a [chat|conversation]?; may two models answer in one chat?",
         "The chat stays: **`/model`** NAME changes only who answers. A chat is opened with Ctrl+O, a model with F5."),
        ("can a [friend|other] model [go on|continue] [with |]my chat?; will the new model [know|see|read] what [we said|was said|i said before]?; does the new model see the old messages?",
         "Yes: after **`/model`** NAME the new one reads the conversation from its start, as far as its context goes."),
    ),
    "stop": (
        ("does stopping [lose|delete|throw away] [the half answer|the answer|what is there]?; if i press [esc|escape] is [it|what it wrote|the text] [gone|lost]?; [halt|end|break off] [the reply|the answer] [halfway|half way|in the middle]; it keeps [going|writing], how do i [interrupt|end] it?",
         "**Esc** ends it, and what has come is kept."),
        ("is [esc|escape] the same as [quitting|ctrl+q|closing]?; does [esc|escape] [close|quit|leave|exit] [it|the app|the program]?; [esc|escape] or ctrl+q[?| to leave?]",
         "No: **Esc** ends one answer, Ctrl+Q leaves the program."),
    ),
    "continue an answer": (
        ("how do i [make|let] it finish [its|the] [reply|answer|sentence]?; [go on|carry on] where [it|you] [stopped|was cut|were cut]; the [answer|reply] [was cut|stopped in the middle], [make it go on|how does it go on|continue it]; i want the [rest|end|remainder] of [the|that|an] answer; finish the [cut|stopped|half] answer", ""),
    ),
    "new conversation": (
        ("[start over|begin again|begin anew] [with an empty chat|from zero|with nothing|with a clean slate]; begin a fresh [conversation|chat]; [wipe|clean] the [screen|slate] and [start over|begin again]; i want a [blank|clean|fresh|new] [page|sheet|start|chat]; how do i [start|get] a second chat?", ""),
    ),
    "licence": (
        ("does it need [an account|a login|a registration|an api key|a key]?; [account|registration] [needed|required|necessary]?; do i have to [sign up|register|log in|pay|sign up or pay]?",
         "No account and no fee: it is free, under the **MIT** licence, and runs on this machine."),
    ),
    "find in this conversation": (
        ("[look up|find|search for] [something|a word|a name] [said|from] earlier [in here|in this chat|here]; [search|look] for a word in [this|the open|the present] [chat|conversation]; where did [you|i] say that[ in this chat|]?; ctrl+f or ctrl+o[?| to search| to find a word here]; [scroll back|go back] to where [i|you] said [something|a word]",
         "**Ctrl+F** finds in the open conversation; Ctrl+O searches all of them."),
    ),
    "prompt history": (
        ("[recall|get back|bring back|see|reuse|repeat] [earlier|old|previous|past|my last] [prompts|questions|messages|prompt|question][ with the arrow keys| with up| as in a shell|]; can i [recall|bring back] [earlier|old] prompts[ with the arrow keys| with up|]?; is there a history of [prompts|what i typed]?; what does the up [key|arrow] do[ here| in the input|]?", ""),
        ("is my [unsent|unfinished|half] message [lost|gone|kept] when i quit?; [draft|unsent text|unsent message] [lost|gone|comes back|kept][ after quitting|]?; i quit with [text|a message] [in the input|not sent|unsent][, is it lost|, what now|]; does it keep [drafts|unsent text]?",
         "It comes back **with Up** at the next start: what was written is kept."),
    ),
    "context is full": (
        ("how long can [a|one|our|this] chat [get|become]?; can a [chat|conversation] be [endless|too long|as long as i like]?; what if the chat [gets|is|becomes] too long?; [context|memory] [full|used up|at its end], what now?",
         "As long as you like: when the context is full the **oldest** turns leave my sight, while the file keeps all."),
    ),
    "leave thinking on": (
        ("[with|without] thinking, [which|what] is better?; does thinking make [it|you] [slower|smarter]?; what do i [gain|lose] [with thinking|without thinking]?; thinking costs time, [is it worth it|why leave it on]?; when [should i|do i] [switch|turn] thinking off?",
         "With it my **sums** and lists come out right more often, and answers start later. For chat it may be off."),
    ),
    "seed": (
        ("[get|give me|i want|have] the [same|identical|very same] answer [twice|again|every time|each time]; [how do i make|make] answers [repeatable|reproducible|the same every time]; why is [the|each] answer [different|another] each time?; are answers [repeatable|reproducible|deterministic]?",
         "`/set **seed** 7` makes every answer repeatable; without it each draws a new one. **Same seed**, same answer."),
    ),
    "tools": (
        ("[which|what] [tools|functions] [are there|does it have|can it use|can the model use|can the model call|do you have]?; what can the model [call|use|run]?; [how many|what] functions [may|can] [you|the model] call?; what is [calculator|clock|engine_stats][ for|]?", ""),
    ),
    "images and other inputs": (
        ("can it [look at|see|read|understand] [pictures|images|photos|a picture|a photo|screenshots]?; [image|picture|photo|audio|voice|pdf] [input|upload]?; can i [show|send|give] it [a picture|a photo|an image|a screenshot]?; [attach|upload|drop] [a picture|a photo|an image]", "No: **text in**, text out."),
    ),
    "add a file to the chat": (
        ("[attach|insert|drop] a [pdf|csv|text file][ to the chat| here|]; can it [read|open] my files?; how do i attach a pdf?; where is the [paper clip|attach button|upload button]?",
         "It opens no files: **paste** the text, or pipe it: `flashmoe run \"...\" - < notes.txt`."),
    ),
    "conversations saved": (
        ("[difference between|what is the difference between] [saving and exporting|save and export]?; [save|saving] or [export|exporting][, what is the difference|, which one|]?",
         "Every turn is **saved** by itself. `/export` writes one more file, for you to read or hand on."),
        ("is [export|exporting|/export] the same as [saving|save]?; [do i have to|must i|should i] export [to save|so that it is saved|before quitting]?; is a chat only saved when i export it?; do i [need|have] to save[ anything| my chat| by hand|]?",
         "No: every turn is **saved** by itself. `/export` writes one more file, for you to read or hand on."),
        ("are [my chats|chats|conversations] [stored|saved|kept] automatically?; [auto-save|autosave|auto save][?|, is there one|, does it have that]; [where|what] is the save [button|command|key]?; the power went out [midway|in the middle][, is my chat lost|, what now|]",
         "Every turn is **saved** at once, by itself; there is nothing to press."),
    ),
    "retry": (
        ("[get|i want|give me] another [attempt|try|go] at the [same|last] question; [retry|regenerate] or [edit|change the question][, what is the difference|, which one|]?; when do i [retry|regenerate] and when do i edit?",
         "**Ctrl+R** answers the same prompt with the same seed; `e` on a selected message changes the question."),
        ("is [retrying|a retry|regenerating] the same as [editing|an edit]?; [retrying|retry] and [editing|edit] are the same, right?",
         "No: **Ctrl+R** answers the same prompt with the same seed; `e` on a selected message changes the question."),
        ("why does [retry|ctrl+r|ctrl r|regenerate] [give|write] [exactly |][the same|the identical] [words|text|answer]?; [ctrl r|ctrl+r|retry] repeats the [identical|same] text; [retry|regenerate] [changes|changed] nothing[, why|]",
         "**Ctrl+R** keeps the seed, so the text is the same; ask the question again for other words."),
    ),
    "f4": (
        ("what happens [if|when] i [make|set] the cache [tiny|small|to 5%]?; [tiny|small|5%] cache, what [happens|then|do i see]?",
         "More misses and less speed, but the same text: **F4** shows it, even in the middle of an answer."),
        ("is the [answer|text] [worse|different] with a [small|tiny] cache?; [will|would] a [small|tiny] cache make [answers|the text|the answer] [worse|different]?; do answers suffer from a [small|tiny] cache?",
         "No: the text is the same, only slower. **F4** shows it."),
    ),
    "expert cache": (
        ("is the cache [the same as|just] [memory|the ram|ram|my memory]?; is [all|the whole] memory [the cache|cache]?; the cache is the memory, right?", "No: the cache is the part of **memory** that holds experts used lately; what each token needs is in memory besides."),
        ("[cache|the cache] or [memory|ram], [what is|where is] the difference?; [ssd|disk] [or|vs|versus|against] cache[, what is where|?]; what is in the cache and what [is |]on [the|] [disk|ssd]?; [what|which part] is in memory and what on the [disk|ssd]?",
         "The cache is the part of **memory** that holds experts used lately. All experts lie on the disk; what each token needs is in memory besides."),
    ),
    "keep awake": (
        ("[may|can|shall] i close the lid?; close the lid [during|while] [a download|it downloads|an answer|it works][?|, is that ok|]; [laptop|mac|machine] [sleeps|falls asleep|goes to sleep] [during|while] [a download|it works|a pack][, why|, what now|]; does it [keep|hold] [the laptop|my laptop|the computer] awake?",
         "Long work keeps the machine **awake** by itself, but a closed lid puts it to sleep; the same command goes on later."),
    ),
    "exit status": (
        ("what [does|do] [the |]exit [codes|code|status] mean?; [meaning|list] of [the |]exit [codes|statuses]; which exit [code|status] is [success|an error|ctrl-c|wrong usage]?; exit codes[, please|: which|]", "0 done, 1 failed, 2 wrong usage, **130** after Ctrl-C, 141 when the reader of the output has gone."),
    ),
    "other programs": (
        ("when is another program better?; [when|why] should i [take|use] [llama.cpp|mlx-lm|ollama|another program] instead?; is [llama.cpp|ollama|mlx-lm] [better|faster] [than this|than flashmoe|here]?; [this|flashmoe] or [llama.cpp|ollama|mlx-lm][, which one|, what should i take|]?",
         "When the model fits in your memory: then **llama.cpp** or mlx-lm are at least as fast. This is for what does not fit."),
    ),
    "font and letters": (
        ("[letters|the letters|the font|characters|text] [too small|so small|too tiny][, how do i change that|, help|]; i can hardly [read|see] [it|the text|the letters]; make the [letters|characters|writing|font] [bigger|larger|smaller]", ""),
    ),
    "loading": (
        ("it [hangs|is stuck|stands still|stays] at loading[, why|, what now|]; loading [takes|lasts] [for ever|so long|minutes][, why|, is that normal|]; why does it load so long?; stuck [at|on|in] loading", "What every token needs is read into **memory** first: for a large model gigabytes. If it never ends, `flashmoe doctor` and the log say more."),
    ),
    "expert map": (
        ("what do the [colours|colors|signs] [on|of|in] the [expert |][map|grid] mean?; [colours|colors|signs] of the map[?|, what do they mean|]; why are some [squares|cells|dots] [bright|dark|grey|lit]?", "● is an **expert** at work on this token, ▪ one kept in the cache, · one only on disk."),
    ),
}  # fmt: skip
