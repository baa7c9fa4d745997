"""Facts: how experts get from the SSD into memory. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent

STREAMING = (
    Intent(
        "ssd streaming",
        ("how does [ssd |expert ]streaming work?", "why [stream|read] from [disk|the ssd]?", "how are experts read?", "how do you run from disk?",
         "what is read from disk?", "why the ssd?", "do you use the ssd?", "do you read from disk while answering?", "what do you read while you answer?",
         "streaming in one sentence", "what is being streamed?", "how do the experts get into memory?"),
        ("What every token needs stays in memory. Experts stay on the **SSD**; when the router picks one that is not cached, its bytes are read straight into a slot.",
         "A token needs only a few experts, so only those are read from the SSD, into a cache of fixed size. The rest never leaves the disk.",
         "Three steps, in each layer: the router picks, missing experts are read from the SSD into the cache, then they compute."),
        ("Streaming: picked experts are read from the SSD.", "Experts come from the SSD when they are picked."),
        ("streaming", "ssd streaming", "expert streaming", "streaming from ssd", "streaming experts", "expert offloading", "disk streaming"),
        ("ssd",),
        more="""how do you [stream|stream experts|use the ssd|use the disk|run off the disk|run from the ssd]?; how does [reading|running|working] from [the ssd|disk|an ssd] work?;
             what do you [read|fetch|load] from the [ssd|disk|drive][| all the time| while answering| during an answer]?; what [is|gets] [fetched|loaded|pulled] from [the ssd|disk|storage][| all the time| on the fly]?;
             why does the disk [light blink|work|get busy] when you [answer|write|talk]?; why is my [ssd|disk|drive] [busy|so busy|working] [when you answer|while you write|during an answer]?; my disk is busy when you answer, why?;
             my ssd light blinks, what are you doing?; is the disk used [while you answer|during an answer|all the time]?; do you need the disk while you write?; do you load things while you [write|answer|talk]?;
             are you loading something while you write?; are parts of you loaded on the fly?; is it like video streaming?; like netflix?; streaming like netflix?; is streaming about the [internet|network|web]?;
             do you stream over the internet?; streaming over the network?; is something streamed from a server?; what do you mean by streaming, video?; stream what?; streaming what?; what exactly gets streamed?; what streams?;
             in which steps does streaming work?; step by step, how does streaming work?; walk me through streaming; the streaming in three steps?; describe the way of an expert from disk to memory;
             how does an expert get [from disk to memory|into the cache|off the ssd]?; how do experts travel from the ssd to memory?; by what way does an expert reach memory?; what's the trick[| of this program| with the ssd]?;
             what is the core idea here, technically?; what's the role of the ssd?; what do you need the ssd for?; why is an ssd involved?; why involve the disk at all?; why would a chat program read the disk all the time?;
             why does a language model need a disk?; layer-wise offloading?; on-demand loading?; lazy loading of experts?; do you load lazily?; are experts loaded lazily?; is it swapping?; is this like swap?; like swap space?;
             is this the same as virtual memory?; streaming, in short; the streaming part please""",
        called="""experts from disk; the streaming of experts; the streaming thing; streaming of weights; weight streaming; ssd offloading; disk offloading; streaming a model; streaming weights from an ssd; model streaming;
             reading experts on demand""",
        but=(
            ("do you stream over the [internet|network]?; is streaming about the [internet|network|web]?; is something streamed from a server?; streaming like netflix?",
             "No network: experts are read from the **SSD** of this machine into memory."),
            ("is it swapping?; is this like swap?; like swap space?",
             "No: the system swaps blindly. Here the router says which experts are needed, and only those are read from the **SSD**."),
            ("do you load things while you [write|answer|talk]?; is the disk used while you answer?; do you need the disk while you write?; are you loading something while you write?; are parts of you loaded on the fly?; do you use the ssd?; do you read from disk while answering?",
             "Yes: experts that the router picks and the cache lacks are read from the **SSD** as I write."),
            ("is this the same as virtual memory?; is streaming the same as mmap?",
             "No: there the system guesses by pages. Here the router names the experts, and those are read from the **SSD**."),
        ),
    ),
    Intent(
        "larger than memory",
        ("how can a model be larger than [memory|ram]?", "how does a model run that does not fit in memory?", "can a model be larger than [ram|memory]?",
         "can i run a model bigger than my [ram|memory|gpu]?", "how does a 200 gb model fit in 16 gb?", "what if the model does not fit in memory?",
         "how do you run models that don't fit?", "can it run models larger than my ram?", "is it magic that a huge model fits?"),
        ("Only a few percent of a MoE's weights work on one token. Those are in memory or read in time; all other **experts** wait on the SSD.",
         "By not loading it. The parts every token needs stay in memory, the experts stay on disk, and a cache holds those in use.",
         "Yes: most of such a model is experts, and most experts rest. Resting experts can wait on the SSD."),
        ("Larger than memory: experts stay on disk.", "Most experts rest, so they can stay on the SSD."),
        ("running a model larger than memory",),
        ("experts",),
        more="""how can [a huge|a giant|such a big|a 200 gb|a 400 billion parameter|a 397b] model [run|work|fit] [on a laptop|on my laptop|on my pc|on a small machine|in 16 gb|in 64 gb|in little memory]?;
             how does [a big model|200 gb|the 397b|so large a model] fit into [my memory|my ram|a laptop|64 gb|16 gb]?; how is that possible[| with so little memory| on a laptop]?;
             [i have|i've got|i only have|my laptop has|my machine has] [8|16|24|32|64] gb[| of ram| of memory], [can i run a big model|can it run a 200 gb model|is that enough for a model of 200 gb|will a model larger than that run]?;
             the model is bigger than my [ram|memory|machine], [will it work|does it work|what happens|now what]?; my model doesn't fit [in memory|in ram], [what now|can you run it|does that matter]?;
             does the [whole |entire ]model have to fit in [memory|ram]?; must [the|a] model fit in [memory|ram]?; do i need as much [ram|memory] as the model is large?; do i need 200 gb of ram?; don't you need 200 gb of memory for that?;
             you can't run a 200 gb model in 16 gb, can you?; a 200 gb model in 64 gb of memory is impossible, no?; that can't fit in memory; surely that can't fit?; it's impossible to run a model larger than memory;
             i don't believe a model can be larger than memory; models larger than memory, [how|really|seriously|how so]?; bigger than ram, how?; larger than ram, really?; how do you cheat with the memory?;
             where's the catch with models larger than memory?; out of memory?; will i run out of memory with a big model?; do i get an out of memory error with a big model?; won't it crash with out of memory?;
             not enough ram for the model, what now?; too little memory for the model?; what if i have too little ram?; running big models on small machines, how?; big model, small machine: how?;
             chat with models larger than your memory, how?; the title says larger than your memory, how?; what does 'larger than your memory' mean?; explain 'larger than memory'; why doesn't the model need to fit?;
             why need it not fit in memory?; which part makes it possible to exceed memory?; 4 gb model in 1.6 gb of memory, how?; how does make larger-than-memory work?; can it exceed my vram?; larger than vram?;
             my gpu has too little memory for it""",
        called="fitting a model larger than memory; a model larger than ram; models larger than memory; a model that doesn't fit; running huge models; models bigger than my memory",
        but=(
            ("does the [whole |entire ]model have to fit in [memory|ram]?; must [the|a] model fit in [memory|ram]?; do i need as much [ram|memory] as the model is large?; do i need 200 gb of ram?; don't you need 200 gb of memory for that?",
             "No: only what every token needs has to. The **experts** wait on the SSD."),
            ("that can't fit in memory; surely that can't fit?; it's impossible to run a model larger than memory; i don't believe a model can be larger than memory; a 200 gb model in 64 gb of memory is impossible, no?",
             "It need not fit: most of it is **experts**, which stay on the SSD until they are picked."),
            ("can i run a model bigger than my [ram|memory|gpu]?; can it run models larger than my ram?; can a model be larger than [ram|memory]?",
             "Yes: only what every token needs must fit. The **experts** stay on the SSD."),
            ("[i have|i've got|my laptop has|my machine has] [8|16|24|32|64] gb[| of ram| of memory], can it run a 200 gb model",
             "Yes, slowly: at least 7.3 GB for the 397B, all else goes to the cache of **experts**. `flashmoe plan` says how fast."),
            ("will i run out of memory with a big model?; do i get an out of memory error with a big model?; won't it crash with out of memory?",
             "No: the **experts** in memory have a budget. One that is too small is refused at the start, with the number needed."),
        ),
    ),
    Intent(
        "where experts are",
        ("where are the experts[| stored| kept]?", "where do the experts live?", "are the experts on [disk|the ssd]?", "why are they on disk?",
         "does it load the whole model?", "do you load everything at start?", "where is the rest of the model?",
         "where are your weights?", "are your experts in ram or on disk?"),
        ("All experts lie in the model's files on the **SSD**. Those that were used lately are in the cache as well, as copies.",
         "On the SSD, every one of them. The cache in memory holds copies of some; nothing is ever moved away from disk.",
         "Not all in memory: the experts stay in their files on the SSD, and only a part has a copy in the cache."),
        ("Experts lie in files on the SSD, some also in the cache.", "They are on the SSD; the cache holds copies."),
        ("the place of the experts",),
        ("ssd",),
        more="""where [do you keep|do you store|does the program keep|does the engine keep] [your experts|the experts|all these experts|the 512 experts|the weights of the experts|the unused experts]?;
             where do [all|the other|the unused|the idle|the resting|most] experts [stay|sleep|wait|sit]?; where are [all|the other|the unused|most] experts [right now|now|at the moment]?; in which place are the experts?;
             location of the experts?; in which file are the experts?; which files hold the experts?; which folder are the experts in?;
             are [the|your|all] experts [in ram|in memory|in vram|on the ssd|on disk|on the internet|in the cloud|on a server|on my machine|loaded|downloaded]?; are experts [downloaded|fetched] [from the internet|while you answer]?;
             do your experts live on a server?; is everything loaded at start?; do you have [all|every] expert[|s] in memory?; do you load all of [yourself|the model|the experts] [first|at start|into memory]?;
             does [it|the program] read all the weights first?; does starting read all the experts?; how much of the model is loaded at start?; at start, are all experts read?; memory or disk, where are your experts?; ram or ssd?;
             disk or memory?; are experts moved from disk to memory or copied?; moved or copied?; does an expert leave the disk when it is read?; is an expert deleted from disk when it's in memory?;
             what about the experts that are not in memory?; what about the rest of the experts?; the rest of the model, where is it?; where do the resting experts go?; where are those that don't work?; where do you take experts from?;
             what is only on disk?; what remains on disk?; where is most of you?; where is the biggest part of you?; where's the other 75%?; the remaining three quarters of experts, where are they?; where are the experts that aren't cached?""",
        called="the location of the experts; the home of the experts; the storage of the experts",
        but=(
            ("are [the|your|all] experts [in the cloud|on a server|on the internet]?; do your experts live on a server?; are experts downloaded from the internet?",
             "No: they are files on the **SSD** of this machine."),
            ("do you load everything at start?; does starting read all the experts?; are all experts loaded at the start?; does it load the whole model?; is everything loaded at start?; do you load all of [the model|the experts] at start?; does [it|the program] read all the weights first?",
             "No: the experts stay on the **SSD**, and a part has a copy in the cache."),
            ("does an expert leave the disk when it is read?; is an expert deleted from disk when it's in memory?; are experts moved from disk to memory or copied?",
             "Copied: every expert stays on the **SSD**, the cache holds a second copy."),
            ("are the experts on [disk|the ssd]?",
             "Yes, all of them are on the **SSD**. Some have a copy in the cache as well."),
        ),
    ),
    Intent(
        "resident weights",
        ("what is [always|kept] in memory?", "what stays in memory?", "which parts are resident?", "what is not streamed?", "what does resident mean?",
         "is attention streamed too?", "which weights are never on disk only?", "what else is in memory besides the experts?", "what is in ram?"),
        ("Everything that each token needs: embedding, attention and delta net, routers, shared experts, the head. Only the routed experts are streamed.",
         "Resident means always in memory: all but the routed experts. For me that is small; for the 397B about 5.5 GB.",
         "Attention, routers, shared experts and the two vocabulary tables stay in memory. The routed experts come and go."),
        ("Resident: all but the routed experts.", "What each token needs stays in memory."),
        ("resident weights", "the resident part", "residency"),
        ("routed experts",),
        more="""what [is|stays|remains|must stay|has to be] [in memory|in ram] [all the time|permanently|always|the whole time|for good]?; which [parts|weights|layers|tensors] [stay|are|remain] in [memory|ram] [always|all the time|permanently]?;
             which [part of the model|part of you|parts|weights] [is|are] [not|never] [streamed|evicted|read again]?; what is [never|not] [evicted|streamed|read again|on the map]?; what do you never stream?; what doesn't get streamed?;
             is everything streamed?; are all weights streamed?; do you stream everything?; do you stream [attention|the embedding|the router|the shared expert|the delta net|the head] too?;
             is the [router|embedding|head|delta net|attention|vocabulary] [streamed|in memory|on disk|resident|read from the ssd]?; is [attention|the embedding|the router] always in memory?; where is the attention part kept?;
             where do attention and router live?; resident, [meaning|what does that mean|what's that|what is it]?; what does 'resident' [mean|stand for|say]?; resident vs streamed; streamed vs resident;
             difference between resident and streamed weights; resident or streamed?; what besides experts is in memory?; what else is in memory?; what else takes memory?; apart from experts, what is in memory?;
             except the experts, what's loaded?; what is loaded at start and stays?; what does it load first?; what is read once and kept?; what's the minimum that has to be in memory?; how much must be in memory at least?;
             how much memory do the non-expert parts take?; how much is resident?; how many gb are resident in the 397b?; 5.5 gb of what?; resident size of the 397b?; what are the 5.5 gb?; what can't be left on the ssd?;
             what cannot wait on disk?; why not stream attention too?; why not put everything on the ssd?; what does every token need?; which weights does every single token use?; parts needed by each token?""",
        called="the always loaded part; the part that stays in memory; the non-expert weights; the fixed part in memory; the dense part of the model; the permanent part",
        but=(
            ("is [attention|the router|the embedding|the delta net|the head] streamed?; do you stream [attention|the router|the embedding|the head] too?; is attention streamed too?",
             "No: each token needs it, so it stays in memory. Only the **routed experts** are streamed."),
            ("do you stream everything?; is everything streamed?; are all weights streamed?",
             "No, only the **routed experts**. What each token needs stays in memory."),
        ),
    ),
    Intent(
        "exactness",
        ("does a [smaller|larger|different] cache change the [answer|text|result|output]?", "why is the text [the same|identical]?", "does the cache [change|affect] the answer?",
         "is the answer the same with a small cache?", "does f4 change the [answer|text]?", "do misses change the answer?", "do you lose quality[| when streaming]?",
         "is streaming less accurate?", "why does the text not change?", "is quality lost?", "does less memory make you dumber?", "are answers worse with a small cache?",
         "is the output identical at every cache size?", "will a 5% cache make you stupid?", "why does f4 not change the text?"),
        ("The text stays the **same**. Every expert that the router picks is computed, and they are summed in the router's order, whatever the cache held.",
         "Only the speed changes. All picked experts are computed, in the same order, so at one seed the words are the same at every cache size.",
         "No quality is lost: a miss is waited for, never skipped. Same seed, same text, only slower."),
        ("The cache never changes the text.", "All picked experts are computed, so the text is the same."),
        ("exactness", "identical text at every cache size"),
        ("the same", "same text"),
        more="""does [streaming|the cache|f4|cache size|the cache size|a 5% cache|a tiny cache|shrinking the cache|less cache] [change|affect|influence|alter|touch|hurt|harm] [the answer|the text|the answers|your answers|what you say|the words|the output|the quality|correctness]?;
             will [the answer|the text|your answer|the output] [change|be different|get worse|suffer|be worse] [if i press f4|with a smaller cache|with a small cache|at 5%|when i shrink the cache|with less cache]?;
             do [i|we] [lose|get] [quality|worse answers|other answers|wrong answers|different answers] [with a small cache|by streaming|with streaming|at 5%|after f4]?;
             is [streaming|it|a small cache|the 5% cache] [lossy|lossless|approximate|less accurate|worse in quality|bad for quality]?; lossless or lossy?; is anything lost by streaming?; is anything lost with a small cache?;
             what is lost with a small cache?; are [answers|the answers|texts] [the same|identical|equal|different|equally good] [at every cache size|with a small cache|at 5%|with 5% and 100%|after f4]?; same answer at 5% and 100%?;
             is the text at 5% [worse|different|the same]?; is 100% [smarter|better|more accurate] than 5%?; does more cache make [you smarter|better answers|you better]?; does a bigger cache make you smarter?;
             are you smarter with a bigger cache?; are you [dumber|worse|less clever|more stupid] with [a small cache|little cache|5%|less memory]?; do you get dumber when i shrink the cache?; does a small cache make you forget things?;
             does a small cache cause mistakes?; do more misses mean more mistakes?; do misses cause wrong answers?; will misses make you wrong?; is accuracy affected by misses?; is speed the only thing that changes[| with f4]?;
             what changes with the cache, only the speed?; only slower, not worse?; slower but the same?; slower but not worse?; do you trade quality for memory?; is there a quality trade-off?; what's the trade-off of a small cache?;
             trade-off?; does saving memory cost quality?; does it cost accuracy?; is the result bit for bit the same?; bit-identical?; deterministic at every cache size?; why is the answer the same after f4?;
             why doesn't the cache change the text?; why does the answer stay the same?; why is it word for word the same?; how can the text be the same with so few experts in memory?; i pressed f4 and the text is the same;
             same text after f4, is that right?; cache small, answer worse?; cache size vs quality; quality vs cache size; do i need a large cache for good answers?; are good answers only possible with a full cache?""",
        called="the exactness of answers; the exactness of streaming; the same text at every cache size; lossless streaming; the quality with a small cache; the effect of the cache on the text",
        but=(
            ("does [the cache|f4|a 5% cache|a tiny cache|streaming] change the [answer|text|output]?; will the answer change if i press f4?; is streaming lossy?; do you lose quality with a small cache?; are answers worse with a small cache?; do you get dumber when i shrink the cache?; is 100% smarter than 5%?; does a bigger cache make you smarter?; does a [smaller|larger|different] cache change the [answer|text|result|output]?; do misses change the answer?; is streaming less accurate?; is quality lost?; does less memory make you dumber?; will a 5% cache make you stupid?; do [i|we] [lose|get] [quality|worse answers|wrong answers] [with a small cache|by streaming|at 5%|after f4]?; is anything lost by streaming?; do more misses mean more mistakes?; do misses cause wrong answers?; do you trade quality for memory?; does saving memory cost quality?; does it cost accuracy?; do i need a large cache for good answers?; are you smarter with a bigger cache?; does a small cache cause mistakes?",
             "No: **the same** text at every cache size. A miss is waited for, never skipped, so only the speed changes."),
            ("is the result bit for bit the same?; is the text the same at 5% and 100%?; same answer at 5% and 100%?; only slower, not worse?; is the answer the same with a small cache?; is the output identical at every cache size?; are answers the same at every cache size?; is speed the only thing that changes[| with f4]?",
             "Yes: **the same** text. Experts are summed in the router's order, whatever the cache held."),
        ),
    ),
    Intent(
        "compare with retry",
        ("how can i [prove|check|verify|test] that the text is [the same|identical]?", "prove that the cache doesn't change the text", "how do i compare two [runs|answers]?",
         "how do i compare cache sizes?", "can i compare speeds?", "how to test two cache sizes?", "show me that the answer stays the same"),
        ("Ask, press F4, then **Ctrl+R**: it answers again with the same seed and says whether the text is identical, with both speeds.",
         "Ctrl+R repeats the last answer with its seed and compares. Change the cache with F4 in between.",
         "Press F4 to change the cache and Ctrl+R to repeat: one line then tells whether both texts agree and how fast each was."),
        ("Ctrl+R repeats with the same seed and compares.", "Compare: F4, then Ctrl+R."),
        (),
        ("ctrl+r",),
        ("compare two cache sizes", "compare two answers"),
        more="""how [can|do|could] i [see|be sure|make sure|check|convince myself|verify|confirm|find out] [that the text doesn't change|the text is identical|that both texts agree|that f4 changes nothing in the text|it's really the same text|that the answer is the same at 5%]?;
             [prove|show|demonstrate] [it|that it's the same text|that nothing changes|that the text stays the same|that the text is identical|the same text to me]; can you prove [it|that|that the text is the same|that nothing changes]?;
             is there a proof that the text is the same?; i don't believe [the text is the same|that the text doesn't change|it's the same text]; how would i test that claim?; how do i test that the cache doesn't change the text?;
             how to verify the same text?; how do i check if two answers are identical?;
             how do i [compare|measure|test] [25% and 100%|5% and 100%|two speeds|the speed at two cache sizes|both cache sizes|before and after f4|the effect of f4|two runs of the same question]?;
             can i [compare|measure] [two answers|both answers|the effect of f4|5% with 100%|two cache sizes]?; how do i see what f4 [changed|did to the speed|costs]?; which key compares [answers|texts|speeds|two answers|cache sizes]?;
             is there a comparison of [speeds|two answers|cache sizes]?; comparison of two runs?; compare answers; compare cache sizes; compare the speeds; compare text and speed; compare 100% with 5%; benchmark two cache sizes in the app?;
             same seed, other cache, how do i compare?; repeat with the same seed and compare; how do i repeat an answer with another cache?; answer again with a smaller cache, how?; run the same question with a different cache;
             same question again with less cache please, how?; i want to [see both speeds|compare the speeds|compare the texts|see whether the text is identical|see that nothing changed]; what tells me whether both texts agree?;
             where do i see both speeds?; where does it say identical?; what does 'identical' mean after a retry?; how do i know that both texts are identical?; experiment with the cache and the same question, how?; a test of exactness?;
             how do i do a fair comparison?; how do i do an a/b test of the cache?; a/b test?""",
        called="a comparison of cache sizes; proof that the text stays the same; a side-by-side of two answers",
    ),
    Intent(
        "read-ahead",
        ("do you [prefetch|read ahead|predict experts]?", "do you guess the next experts?", "can you predict which experts come next?", "why not prefetch?",
         "does it load experts in advance?", "do you read experts before they are needed?", "is there prefetching?", "does it predict?"),
        ("While I write, no: an expert is read when the router has **picked** it, not guessed before. In prefill the next group is read while one computes.",
         "No guessing. The router must have picked an expert before it is read; only when reading a prompt are reads and computing overlapped.",
         "Not by prediction. Wrong guesses would cost reads; so only what is picked is read, and prompts overlap reading with computing."),
        ("No prediction: only picked experts are read.", "Read-ahead: only in prefill, never by guess."),
        ("read-ahead", "prefetching", "prefetch", "expert prediction"),
        ("picked",),
        more="""do you [prefetch|preload|read ahead|fetch in advance|speculate|predict][| anything| experts| the next experts| the next layer's experts]?;
             does [it|the program|the engine] [prefetch|preload|read ahead|guess|predict|speculate][| experts| the next experts| which experts come next]?;
             is there [any prefetching|prefetching|any read-ahead|read-ahead|any prediction|speculation|lookahead|a predictor][| of experts]?; prefetch[|ing][?|, yes or no?]; lookahead?; read ahead?; speculative?; preloading?; prediction of experts?;
             expert prediction[?|]; predict the experts?; why [don't you|not|doesn't it] [prefetch|preload|predict|guess|read ahead|guess the next experts|read the next layer's experts early|load experts early]?;
             why is there no [prefetching|prediction|read-ahead|guessing]?; wouldn't [prefetching|guessing|prediction|reading ahead] [be faster|help|hide the wait|save time]?; couldn't you [guess|predict|prefetch|preload] the next experts?;
             can't you load the experts before they are needed?; you could predict the next experts; why wait, why not read earlier?; why read only when an expert is picked?; can the next layer's experts be [guessed|predicted|read early]?;
             are the next layer's experts read early?; are experts loaded [early|before they are needed|in advance|ahead of time|too late|just in time]?; when is an expert read?; when exactly do you read an expert?;
             at what moment is an expert read?; is an expert read before the router picks it?; do you read experts that are not picked?; are unneeded experts read?; do you ever read an expert in vain?; wasted reads?; are there wasted reads?;
             do you read too much?; does reading overlap with computing?; are reads and computing overlapped?; do you compute while reading?; do reading and computing happen at the same time?; is i/o overlapped with compute?; overlap?;
             do you read in the background?; pipelining?; is there pipelining of reads?; is the next group read during computing?; do you do speculative decoding with experts?; how far ahead do you read?; how many layers ahead do you read?;
             would a predictor of experts pay off?; is prediction worth it?; do you use a small model to predict experts?""",
        called="speculative reading; speculative loading; expert prefetching; predictive loading; guessing the next experts; reading in advance",
        but=(
            ("do you [prefetch|preload|speculate|predict experts|guess the next experts]?; is there prefetching?; does it predict the next experts?; are experts loaded in advance?; can you predict which experts come next?; does it load experts in advance?; do you read experts before they are needed?; does it predict?; are the next layer's experts read early?; is an expert read before the router picks it?; do you use a small model to predict experts?; do you do speculative decoding with experts?",
             "No: while I write, an expert is read when the router has **picked** it."),
            ("do you read experts that are not picked?; are unneeded experts read?; wasted reads?; are there wasted reads?; do you ever read an expert in vain?; do you read too much?",
             "No: while I write, only **picked** experts are read."),
            ("does reading overlap with computing?; are reads and computing overlapped?; do you compute while reading?; is the next group read during computing?; do reading and computing happen at the same time?",
             "In prefill, yes: the next group is read while one computes. While I write, reads wait until the router has **picked**."),
        ),
    ),
    Intent(
        "page cache",
        ("what does os [page |]cache mean?", "does the operating system cache too?", "why is there an os share?", "what is the os page cache share?",
         "who else caches the files?", "is the page cache the same as the expert cache?", "page cache vs expert cache", "why is the ssd not read at all?",
         "why does it say 0% ssd?"),
        ("The operating system keeps lately read file pages in spare **memory**. Experts of an unpacked model may be found there; packed ones, mine too, are read past it.",
         "A second cache below mine, the system's own: file pages in free memory. It can serve a miss without the SSD, unless reads go past it, as packed ones do.",
         "Your system remembers file pages in unused memory. I am packed and read past it, so its share is about 0%; with an unpacked model it is not."),
        ("The page cache is the system's, in spare memory.", "Page cache: file pages kept by the operating system."),
        ("the page cache", "page cache", "the os page cache", "os cache", "the file cache"),
        ("memory",),
        more="""what is [the os share|'os' in the bar|os page cache|the middle part of the third bar|the os part]?; what does ['os'|os page cache|page cache] [mean|stand for] [on the panel|in the bar|here|there]?;
             page cache, [what's that|what is it|meaning]?; is the page cache [yours|part of the program|part of the system|in memory|a file|good|bad|the ssd|my browser's]?; whose cache is the page cache?; who runs the page cache?;
             who owns the page cache?; page cache or expert cache?; expert cache or page cache?; which cache is which, page or expert?; difference between page cache and expert cache;
             what is the difference between your cache and the [system's|os's|operating system's] cache?; your cache or the os cache?; do you use the page cache?; do you rely on the page cache?;
             does [linux|the system|my computer|macos|the kernel|windows] [cache files|keep files in memory|cache your files|cache the experts] [too|as well]?; does the os keep the file in memory?;
             are the files cached by the [system|os|kernel]?; is the file kept in memory by the system?; can the [os|system] serve my reads?; why is a second read of a file faster?; why can a read be faster than the ssd?;
             how can reads be faster than my ssd?; reads faster than the disk, how?; why is the ssd [quiet|idle|at 0%|not used|at zero]?; why does it show 0% ssd?; ssd 0%, why?; 0% ssd?; why are there no ssd reads?;
             why is nothing read from the ssd?; why is the os share [zero|0|0%|so low|so high]?; why is there hardly any page cache?; 0% page cache, why?; os page cache 0%?; why does the page cache show nothing?;
             does the page cache count as a hit?; is a page cache read a hit?; is a read from the page cache a miss?; hit or miss, if the page cache has it?; does free memory help?; what does spare memory do?; what is unused memory good for?;
             does freeing memory clear the page cache?; drop_caches?; what does drop_caches do here?; do other programs push out the page cache?; buffer cache?; is it the buffer cache?; linux shows my memory as buff/cache; buff/cache?;
             why is all my memory used as cache by linux?; file system cache?; is the page cache bypassed for packed models?; do packed experts go through the page cache?""",
        called="the operating system's cache; the system's page cache; the system cache; the cache of the operating system; the linux page cache; the kernel's cache; file caching by the system; the second cache; os caching",
        but=(
            ("is the page cache the same as the expert cache?; is the page cache yours?; is the page cache part of the program?",
             "No: it is the operating system's, file pages in spare **memory**. The expert cache is mine."),
            ("is a page cache read a hit?; does the page cache count as a hit?",
             "No: a hit is in my own cache. What the page cache serves from **memory** is a miss, only a quick one."),
            ("do packed experts go through the page cache?; do you use the page cache?; do you rely on the page cache?",
             "Not for packed models like me: they are read past it. Unpacked ones may be served from that **memory**."),
            ("is the page cache bypassed for packed models?",
             "Yes: packed experts are read past it, so it takes no **memory** for them."),
            ("does the os keep the file in memory?; does [linux|the system|macos] keep files in memory too?; does the operating system cache too?",
             "Yes, in spare **memory**: the page cache. Packed experts are read past it."),
            ("is a read from the page cache a miss?",
             "Yes, a quick one: the expert was not in my own cache, but in the system's **memory**."),
        ),
    ),
    Intent(
        "estimate mark",
        ("what is the ~[| in the panel]?", "what does ~ mean?", "why is there a tilde?", "what is the wavy line before the number?", "why ~6%?",
         "what does the tilde mean?", "are the page cache figures exact?", "is the page cache share measured?", "which figures are estimates?"),
        ("A `~` marks an **estimate**: the page cache's share is what was asked for and not read from the device. Nobody counts it directly.",
         "It means about: an estimate. The system does not tell which reads its page cache served, so it is worked out from the device's counter.",
         "The tilde says estimate. Bytes asked for, less bytes the device delivered, leaves the page cache's part."),
        ("The tilde marks an estimate.", "~ means estimated: page cache share."),
        ("the tilde", "the ~ sign"),
        ("estimate",),
        more="""what's the [~|tilde|squiggle|wavy line|wavy sign|wiggly line|snake] [for|about|doing there|before the number|before the percentage|in front of the figure]?;
             what is the [~|tilde|squiggle|wavy sign|wavy line] [before|in front of] [the number|the page cache|os page cache|ssd|the percentage]?;
             what does the [squiggle|wavy line|~ sign|tilde sign|symbol ~|~ before the number] [mean|say|stand for]?; why [does it say|is it written|does the panel say] [~6%|~21%|~0%|~40%]?; why ~[21|40|12]%?; what does ~[6|21|40]% mean?;
             ~ = ?; ~ meaning?; ~?; tilde meaning?; the symbol before the percent?; there is a strange sign before the number; some numbers have a ~; why do some numbers have a [~|tilde|squiggle]?;
             which numbers are [estimated|only estimates|guessed|not exact|approximate]?; which figures are [guessed|not measured|approximate|only estimates]?; is any figure [estimated|guessed|made up|not measured]?;
             are some figures [estimated|guesses|approximate]?; are all figures measured?; is everything measured?; is everything on the panel measured?; are there estimates on the panel?;
             is the os share [a guess|exact|measured|estimated|reliable|counted]?; how is the page cache share [computed|worked out|measured|estimated|known|calculated]?; how do you know what the page cache served?;
             how do you know what came from the page cache?; how can you tell the page cache from the ssd?; who counts page cache reads?; can you measure the page cache?; why is the page cache only estimated?;
             why can't the page cache be measured?; why only an estimate?; why approximately?; why about?; does ~ mean about?; does ~ mean approximately?; about sign?; approximately sign?; how exact is the page cache figure?;
             how accurate is the os share?; can i trust the page cache share?; is that number rounded or estimated?""",
        called="the ~ mark; the wavy line; the estimate sign; estimated figures; the squiggle; the sign ~; an estimate on the panel",
        but=(
            ("are all figures measured?; is everything measured?; is everything on the panel measured?",
             "All but one: the page cache's share, marked `~`, is an **estimate**."),
            ("is the os share [exact|measured|counted]?; can the page cache be measured?; are the page cache figures exact?; is the page cache share measured?; can you measure the page cache?",
             "No, an **estimate**: bytes asked for, less bytes that the device delivered."),
            ("does ~ mean about?; does ~ mean approximately?; are there estimates on the panel?; are some figures estimates?",
             "Yes: `~` marks an **estimate**, the page cache's share."),
        ),
    ),
    Intent(
        "direct io",
        ("do you use [direct i/o|o_direct|direct io|mmap]?", "do you bypass the page cache?", "is mmap used?", "why not mmap?", "are files memory-mapped?",
         "how are the files read?", "which system call reads experts?", "how do reads work?", "how many io threads?"),
        ("Direct I/O for packed models, mine too: one aligned read an expert, past the page cache. Unpacked ones use ordinary **reads**; nothing is memory-mapped.",
         "Threads of a C library, 16 or 32 as the disk was measured, read into the slots in parallel: **direct**, past the page cache, if the model is packed. No mmap.",
         "No mmap. A packed expert is one direct read, straight into its slot; an unpacked one takes several reads, through the page cache."),
        ("Packed: direct reads past the page cache; no mmap.", "No mmap: threads that read, directly if packed."),
        ("direct i/o", "o_direct", "direct io", "mmap"),
        ("direct",),
        more="""in what way are experts read?; how are experts read [from the file|off the ssd|technically|at the system level]?; how do you read [files|an expert|experts|the weights|from the ssd] [technically|exactly|at the system level]?;
             by what means are experts read?; which [call|syscall|api|function] [do you use to read|reads an expert|reads the files|is used for reads]?; what system call do you use?; pread or mmap?; mmap or read?; mmap or direct i/o?;
             read or mmap?; preadv?; io_uring?; do you use [io_uring|pread|preadv|mmap|o_direct|dma|gpudirect|f_nocache|buffered reads|memory mapping|direct reads]?; do you [mmap|memory-map] [the files|the weights|the model|anything]?;
             are the weights [mmapped|memory-mapped|mapped]?; is the model [mmapped|memory-mapped|mapped into memory]?; why don't you use mmap?; why no mmap?; why not memory-map the file?; what's wrong with mmap?; wouldn't mmap be simpler?;
             llama.cpp uses mmap, do you?; like llama.cpp's mmap?; do reads go [through|past] the page cache?; do you go around the page cache?; do you avoid the page cache?; do you skip the page cache?;
             is the page cache [used|bypassed|avoided|skipped][| when you read experts]?; bypass the page cache?; why bypass the page cache?; why direct i/o?; why use o_direct?; buffered or direct?; buffered or unbuffered reads?;
             is i/o [buffered|direct|asynchronous|parallel|multi-threaded]?; are reads [parallel|asynchronous|done in parallel|done by threads|one after another|direct|buffered|sequential|random]?;
             do you read [in parallel|with several threads|one expert at a time|several experts at once]?; how many [threads|reads at once|parallel reads|readers|workers] [read|are there|do you use|read experts]?; how many threads for i/o?;
             number of io threads?; queue depth?; what queue depth do you use?; what is your queue depth?; 16 threads?; one read per expert?; is an expert one read?; how many reads does an expert take?; does an expert need one read or many?;
             how many reads per expert?; is a packed expert read with one call?; are reads aligned?; aligned records?; do you copy the bytes after reading?; zero copy?; is it zero-copy?; where do the bytes of a read go?;
             straight into the slot?; are bytes copied twice?""",
        called="direct reads; unbuffered reads; reads past the page cache; memory mapping; o_direct reads; the way files are read; expert reads; file reads; the io threads; parallel reads; f_nocache",
        but=(
            ("do you use mmap?; do you [mmap|memory-map] [the files|the weights|the model]?; are the weights mmapped?; is mmap used?; are files memory-mapped?; is the model [mmapped|memory-mapped]?",
             "No mmap: reads by threads, and **direct** ones, past the page cache, if the model is packed."),
            ("do you use [o_direct|direct i/o|direct reads]?; do you bypass the page cache?; do you [avoid|skip|go around] the page cache?; do reads go past the page cache?",
             "Yes, for packed models, mine too: **direct** reads past the page cache. Unpacked ones are read through it."),
            ("are reads parallel?; do you read in parallel?; do you read several experts at once?",
             "Yes: 16 threads of a C library, or 32 where the disk gains by it, with **direct** reads if the model is packed."),
            ("how many [threads|reads at once|parallel reads|readers|workers] [read|are there|do you use|read experts]?; how many threads for i/o?; number of io threads?; how many io threads?; 16 threads?; queue depth?; what queue depth do you use?; what is your queue depth?",
             "**16 or 32** threads of a C library, as the disk was measured, with direct reads if the model is packed."),
            ("is an expert one read?; is a packed expert read with one call?; does an expert need one read or many?",
             "One if it is packed, a **direct** one; an unpacked expert takes up to nine."),
            ("do you copy the bytes after reading?; are bytes copied twice?; is it zero-copy?",
             "No copy: a **direct** read of a packed expert puts its bytes straight into the slot that computes."),
        ),
    ),
    Intent(
        "read error",
        ("what if a read fails?", "what happens when the disk fails?", "what if the ssd is unplugged?", "what if a weight file is damaged?", "what if an expert is broken?",
         "do you notice bad data?", "what if there are nan values?", "what does 'slot set aside' mean?", "what happens if the ssd hangs?"),
        ("Then the answer stops with an **error** that says which file and what to do. Nothing is made up from missing weights.",
         "A failed or silent read ends the answer with an error; a broken expert is never used quietly.",
         "It fails loudly: one line names the error. A slot whose read hangs is set aside so that nothing overwrites it later."),
        ("A failed read is an error, said aloud.", "Nothing is faked: an error stops the answer."),
        ("a read error", "a stuck read"),
        ("error",),
        more="""what [happens|do you do|does it do|does the program do] [if|when] [the disk fails|a read fails|the ssd fails|the ssd is gone|the drive is unplugged|i pull out the ssd|i unplug the drive|the file is deleted|the file is damaged|a weights file is corrupt|the disk is broken|there is a read error|the disk hangs|a read hangs|the disk doesn't answer|an expert can't be read|an expert is corrupt]?;
             what if [the disk dies|a file is missing|the model file is corrupt|i delete the model while it runs|the disk gives wrong bytes|a read never comes back|an i/o error happens|the drive disconnects|there are bad sectors|the weights are broken]?;
             [disk|read|i/o] error, [what now|what happens]?; i/o error?; bad sector?; how do you handle [read errors|i/o errors|disk errors|a broken disk|corrupt files|bad data]?;
             do you [notice|detect|see|check for] [corrupt weights|corrupt files|damaged files|broken experts|read errors|wrong bytes|nan]?; do you check the data you read?; would you notice a damaged expert?;
             would you tell me if [a read failed|the disk failed|an expert was broken|something is wrong with the weights]?; do you hide errors?; are errors hidden?; are read errors hidden?;
             do you [make something up|go on|carry on|guess|answer anyway|continue] [if a read fails|when an expert can't be read|without the weights]?; does it crash if the disk fails?; will it crash when i unplug the ssd?;
             what's a stuck read?; what does [stuck|'a read is stuck'|'slot set aside: a read is stuck'|'1 slot set aside'|set aside] mean?; it says a slot is set aside; it says a read is stuck; why is a slot set aside?;
             what is a quarantined slot?; quarantined?; what happens when the ssd sleeps?; what if the disk is silent?; what if the disk is too slow to answer?; nan in the output?; what about nan?; what if weights are nan?;
             is a failed read retried?; can an answer be wrong because of the disk?; can a broken disk make you say nonsense?; does bad data lead to bad answers?; an answer stopped with an error about a file; error while reading an expert?;
             what if something goes wrong with the reads?""",
        called="read errors; a failed read; a broken ssd; a damaged weights file; corrupt weights; a slot set aside; a bad disk; disk errors",
        but=(
            ("do you [make something up|guess|carry on] if a read fails?; are errors hidden?; do you hide errors?; are read errors hidden?",
             "No: a failed read stops the answer with an **error** that names the file."),
            ("would you tell me if a read failed?; would you notice a damaged expert?; do you notice bad data?",
             "A failed read is an **error**, at once. Damage that still reads is found by `flashmoe verify`, which hashes every byte of a packed model."),
            ("does it crash if the disk fails?; will it crash when i unplug the ssd?",
             "No crash: the answer stops with an **error** in one line, and the program goes on."),
            ("can a broken disk make you say nonsense?; does bad data lead to bad answers?",
             "A failed read no: that is an **error**. Silent damage could; `flashmoe verify` finds it."),
        ),
    ),
    Intent(
        "ssd wear",
        ("does this wear out my ssd?", "is it bad for my ssd?", "does streaming [hurt|damage|kill] the ssd?", "will my ssd die?", "how much do you write to disk?", "ssd lifetime?",
         "do you write to the ssd?", "does reading wear the disk?", "is it safe for my drive?"),
        ("Experts are only **read**, and reading hardly wears an SSD. Written are conversations, settings, a log, kept states, and a model once when it is fetched.",
         "No cause for worry: streaming reads, and it is writing that wears an SSD.",
         "It reads a lot and writes little. Flash memory minds writes, not reads. `/cache disk off` leaves out the kept states, too."),
        ("Streaming only reads; writes wear SSDs.", "SSD wear comes from writing, and I read."),
        ("ssd wear",),
        ("only read", "streaming reads", "reads a lot"),
        more="""does [it|this|streaming|the program|running this|reading all the time] [wear out|wear down|hurt|damage|kill|destroy|harm|ruin|age|shorten the life of] [my ssd|the ssd|my drive|my disk|my hard drive|flash memory|an nvme]?;
             will [it|this|streaming|you] [wear out|damage|kill|destroy|ruin|harm|hurt] my [ssd|disk|drive|laptop|nvme]?;
             is [it|this|streaming|so much reading|constant reading] [bad|harmful|dangerous|unhealthy|safe|ok|fine] for [my ssd|the ssd|my drive|my disk|flash memory|an ssd's life]?;
             is my ssd [safe|in danger|at risk|going to die][| with this]?; do i have to worry about my ssd?; should i worry about [wear|my ssd|ssd wear|the drive]?; i'm [worried|afraid|concerned] about my ssd; i worry that it kills my ssd;
             i read that ssds wear out; ssds wear out, don't they?; won't that wear out the ssd?; doesn't that kill the ssd?; all that reading, is that healthy for the drive?; how long will my ssd [last|live|survive][| with this]?;
             how many years does my ssd lose?; does it shorten the life of my ssd?; does it eat write cycles?; write cycles?; does it use up tbw?; tbw?; ssd endurance?; ssd health?; ssd lifespan?; wear?;
             do you write [much|a lot|anything|constantly] to [disk|the ssd|my drive]?; do you write to [disk|the drive|my disk] while answering?; how much [do you write|is written|gets written|does it write][| to the ssd| to my drive]?;
             what gets written?; is anything written to the ssd?; do you only read or also write?; read only or write too?; only reads?; do reads wear an ssd?; does reading wear flash?; do reads harm flash memory?; does reading hurt an ssd?;
             is reading harmless?; read vs write wear?; does the ssd get hot?; heat of the ssd?; wear and tear?; is the drive going to break?; will my disk break?; can i run it all day without hurting the ssd?;
             running it overnight, ok for the ssd?""",
        called="wear of the ssd; the wear on my drive; the lifetime of my ssd; the health of my ssd; damage to the ssd; ssd endurance; tbw",
        but=(
            ("does [it|this|streaming] [wear out|damage|kill|hurt|harm] my [ssd|drive|disk]?; is it bad for my ssd?; will my ssd die?; won't that wear out the ssd?; should i worry about my ssd?; does streaming [hurt|damage|kill] the ssd?; does it shorten the life of my ssd?; does reading wear the disk?; do i have to worry about my ssd?; doesn't that kill the ssd?; does it eat write cycles?; do reads wear an ssd?; does reading hurt an ssd?; will it wear out my ssd?",
             "No: experts are **only read**, and it is writing that wears an SSD."),
            ("is my ssd safe?; is it safe for my drive?; can i run it all day without hurting the ssd?",
             "Yes: experts are **only read**, and reading hardly wears an SSD."),
            ("do you write [much|a lot|constantly] to [disk|the ssd|my drive]?; do you write to disk while answering?; do you only read or also write?; is anything written to the ssd?",
             "Little: experts are **only read**. Written are conversations, kept states (at most 4 GB), settings and a log."),
        ),
    ),
    Intent(
        "hard disk or usb",
        ("does it work with a [hard disk|hdd|usb drive|external drive|usb stick|network drive]?", "can the model be on [a usb stick|an external ssd|a hard disk|a network drive]?",
         "do i need an ssd?", "do i need an nvme?", "is an external ssd ok?", "what ssd do i need?", "how fast must my ssd be?", "will it run from a hard drive?"),
        ("It runs from any disk, but the pace is the disk's: a fast internal **SSD** is right, a hard disk hopeless for large models. I do not mind either.",
         "Use the fastest SSD you have; several gigabytes a second for the 397B. From a hard disk it works in theory only.",
         "An external SSD works, a little slower. `flashmoe plan` measures yours and says what it allows."),
        ("A fast SSD is needed for large models.", "Disk: the SSD's speed is the model's."),
        ("a hard disk", "an external ssd"),
        ("ssd",),
        more="""can [i|it] [put the model on|run from|use|stream from|work from|keep the model on|store the model on] [a usb stick|an external ssd|a usb drive|a hard disk|an hdd|a nas|a network share|an sd card|an old hard drive|a sata ssd|a spinning disk|a thunderbolt ssd]?;
             does [it|this|streaming] [work|run] [from|on|with] [a usb stick|an external ssd|a hard drive|an hdd|a nas|a sata ssd|an sd card|an old disk|a spinning disk|a network share|thunderbolt]?;
             will [an external drive|an hdd|a usb ssd|a sata ssd|a nas|my old hard disk] [be enough|work|be fast enough]?;
             is [a hard disk|an hdd|a usb drive|an external ssd|a sata ssd|a nas|an sd card] [ok|enough|fast enough|too slow|good enough|usable|possible]?;
             i [only have|have only|have just] [a hard disk|an hdd|a sata ssd|an external ssd|an old disk][|, will it work|, is that enough]; my laptop has a hard disk[|, is that a problem|, does it work]; i have no ssd; no ssd, no chance?;
             without an ssd, does it work?; must it be an ssd?; must the ssd be internal?; internal or external ssd?; does the ssd have to be internal?; is an ssd required?; is an nvme required?; is nvme needed?; nvme or sata?; sata or nvme?;
             hdd or ssd?; ssd or hdd?; what [kind of|sort of|type of] [ssd|disk|drive|storage] [do i need|is needed|is best|should i buy|is right]?; which [ssd|drive|disk] [do i need|is best|should i buy|should i use]?;
             how fast [should|does|must] [the|my] [ssd|disk|drive] [be|have to be|need to be]?; is my ssd fast enough?; is [500 mb/s|1 gb/s|3 gb/s|7 gb/s] enough?; how many gb/s do i need?; what read speed is needed?; needed disk speed?;
             ssd requirements?; disk requirements?; requirements for the drive?; does pcie [3|4|5] matter?; pcie 4 or pcie 5?; raid?; does raid 0 help?; what about a ram disk?; what about a memory card?; put the model on a network share?;
             the model on a nas?; model on usb?; can two ssds be used?; hard drive speed?""",
        called="a usb stick; a usb drive; an external drive; a spinning disk; a sata ssd; a network drive; a nas; the kind of ssd that is needed; a memory card; the needed ssd speed",
        but=(
            ("is an external ssd [ok|fast enough|possible|usable]?; does it work with an external ssd?; can i put the model on an external ssd?",
             "Yes: an external **SSD** works, a little slower. `flashmoe plan` says what it allows."),
            ("is a hard disk [ok|enough|fast enough]?; will an hdd do?; is an hdd fast enough?; my laptop has a hard disk, is that enough; does it work with a [hard disk|hdd]?; will it run from a hard drive?",
             "For me yes, for a large model no: it reads gigabytes a token, which takes a fast **SSD**."),
            ("do i need an ssd?; is an ssd required?; must it be an ssd?",
             "For me no, any disk does. For a large model yes, a fast **SSD**."),
            ("must the ssd be internal?; does the ssd have to be internal?",
             "No, but internal ones are mostly faster, and the **SSD** sets the pace."),
            ("do i need an nvme?; is an nvme required?; is nvme needed?",
             "For the 397B better yes: it reads gigabytes a token. A SATA **SSD** gives half a gigabyte a second at most."),
        ),
    ),
)  # fmt: skip
