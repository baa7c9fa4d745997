"""Facts: what the speed is made of: hits and misses, bytes, prompt and token. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent
from tools.demo_model.shape import LAYERS, SIZE, TOP_K

PACE = (
    Intent(
        "hit and miss",
        ("what is a [hit|miss|cache hit|cache miss]?", "what are hits and misses?", "hit or miss?", "difference between hit and miss",
         "hit vs miss", "what counts as a [hit|miss]?", "what does miss mean here?", "what does hit mean?"),
        ("A **hit**: the picked expert was already in the cache. A **miss**: it had to be read first. Misses cost time, never correctness.",
         "If the expert that the router picks is in memory, that is a hit; if it must be fetched, a miss, and the token waits.",
         "Hit: there already. Miss: fetch it and wait. The text is the same either way."),
        ("Hit: in the cache; miss: must be read.", "A miss costs time, a hit does not."),
        ("a cache miss", "a cache hit", "a miss", "a hit"),
        ("already in the cache", "in memory", "there already"),
        more="""what's a [hit|miss|cache hit|cache miss][| exactly| here| in this context]?; what is meant by [hit|miss|hit and miss|a cache miss|a hit]?; what does [hit|miss|cache hit|cache miss] [mean|stand for]?;
             when is [it|something|a pick] [a hit|a miss|counted as a hit|counted as a miss]?; when do you [hit|miss]?; what do you count as a [hit|miss]?; [hit|miss] meaning?; define [hit|miss|hit and miss|cache hit|cache miss];
             hit, miss, what's what?; hit = ?; miss = ?; hit means?; miss means?; hit and miss, [please explain|explained|what are these|in plain words]; hits, misses, [what's that|what is it]?; you say hit and miss all the time;
             the inspector says hits and misses; the readme talks about hits and misses; what are you hitting?; what are you missing?; hitting what?; missing what?; what is it that misses?; what did you miss?; did i miss something?;
             who hits what?; hit like in music?; is a hit a [good thing|song|success]?; is a miss [bad|wrong|an error of yours|a wrong answer|a failure|slow]?; is a hit good?; is a hit [better|faster] than a miss?;
             are misses [bad|errors|mistakes|normal|expensive]?; does a miss mean a [wrong answer|mistake]?; does a miss cost [time|quality]?; what does a miss cost?; what's the cost of a miss?; does a hit need a read?;
             does a hit read from disk?; a miss is what exactly?; a hit is when the expert is in memory?; so a miss is when it has to be read?; difference between a hit and a miss?; difference of hits and misses;
             how does a hit differ from a miss?; compare hit and miss; what is the opposite of a hit?; what's the opposite of a miss?; explain the terms hit, miss""",
        called="hits and misses; the word miss; the word hit; the terms hit and miss; a hit or a miss",
        but=(
            ("is a miss [a mistake|a wrong answer|bad]?; are misses [errors|mistakes]?; does a miss mean a [wrong answer|mistake]?",
             "No error: a miss is only a wait, for an expert that was not **in memory** yet."),
            ("does a hit need a read?; does a hit read from disk?",
             "No: a hit is **already in the cache**."),
            ("is a hit good?; is a hit [better|faster] than a miss?",
             "Yes: the expert is **already in the cache**, so nothing has to be read."),
            ("does a miss cost quality?",
             "No, only time: the expert was not **in memory** and is read."),
            ("does a miss cost time?",
             "Yes: what is not **in memory** has to be read first."),
            ("did i miss something?",
             "Not you: a miss is an expert that was not **in memory** when it was picked."),
        ),
    ),
    Intent(
        "hit rate",
        ("what does hit rate mean?", "why is the hit rate [high|important]?", "what is a good hit rate?", "what does 70% hits mean?", "how is the hit rate computed?",
         "what hit rate is good?", "is a high hit rate good?", "what does the hit rate tell me?"),
        ("The hit rate is the **share** of picks that were in the cache already. Higher is faster, since each miss must be read.",
         "Of all experts that the router picked, the share served by the cache. At 70% three picks in ten have to be fetched.",
         "Hits divided by all picks: a share from 0 to 100%. A larger cache or a steadier subject raises it."),
        ("Hit rate: share of picks in the cache.", "Hits divided by picks."),
        ("a hit rate", "hit rates", "a hit ratio", "a cache hit rate", "the term hit rate"),
        ("share",),
        more="""what does the [hit rate|hit ratio|percentage of hits|cache hit rate] [say|mean|measure|tell|stand for|show|count]?; hit rate, [what does that mean|meaning|definition|in short]?;
             how is [the hit rate|a hit rate] [calculated|measured|defined|worked out|determined]?; how do you [compute|calculate|measure|count|work out] the hit rate?; formula of the hit rate?; hit rate formula?; hits divided by what?;
             hits over what?; percentage of what?; hit rate of what?; rate of hits?; 84% of what?; what does [30|50|65|75|80|84|90|95|100]% [hits|hit rate|cache hits] mean?; what does a hit rate of [50|60|70|80|84|90]% [mean|say|tell me]?;
             is [50|60|70|75|80|90]% [a good hit rate|good for a hit rate|a low hit rate|hits good]?; what's a [good|normal|typical|bad|high|low] hit rate?; which hit rate is [good|normal|typical]?; how high should the hit rate be?;
             what hit rate should i expect?; what hit rate can i expect?; what should the hit rate be?; is a [low|high] hit rate [bad|good|a problem]?; is [higher|more] better for the hit rate?; higher hit rate, faster?;
             why is a high hit rate good?; why should i care about the hit rate?; why is the hit rate interesting?; is the hit rate [accuracy|about correct answers|how often you are right|a score|a quality measure]?;
             does hit rate mean how often you are right?; is it how often your answers are right?; does a hit rate of 70% mean 30% of your answers are wrong?; hit rate vs accuracy; difference between hit rate and accuracy;
             can the hit rate be 100%?; hit rate 100%, possible?; can the hit rate be zero?; unit of the hit rate?; what is counted in the hit rate?; how many hits on average?""",
        called="the word hit rate; the term hit ratio; hit ratios; a hit quota; the idea of a hit rate; the cache's success rate",
        but=(
            ("is the hit rate [accuracy|about correct answers|how often you are right]?; does hit rate mean how often you are right?; does a hit rate of 70% mean 30% of your answers are wrong?",
             "No: it is the **share** of picked experts that were in the cache. It says nothing of right or wrong."),
            ("is a high hit rate good?; is a higher hit rate faster?; higher hit rate, faster?",
             "Yes: the larger that **share**, the fewer experts have to be read."),
            ("is [70|75|80|90]% a good hit rate?; is 80% hits good?",
             "Quite good: only a small **share** of the picks has to be read."),
            ("is a [low] hit rate [bad|a problem]?; is a low hit rate bad?",
             "It costs time, not quality: a larger **share** of the picks has to be read."),
            ("can the hit rate be 100%?",
             "Yes: the **share** is 100% when every pick was in the cache, as with a full one that is warm."),
            ("is a high hit rate bad?",
             "No: the larger that **share**, the fewer reads."),
        ),
    ),
    Intent(
        "raise the hit rate",
        ("what makes the hit rate [better|go up|higher|rise]?", "why does the hit rate drop?", "why is my hit rate [bad|so low]?", "how come so many misses?",
         "why are there so many misses?", "too many misses", "hit rate too low"),
        ("Give it a larger **cache**: F4, `/cache 50%`, or `--cache` at the start. Staying on one subject helps too, since similar tokens pick similar experts.",
         "More cache means more hits: F4 or `/cache N%`. After a change of subject the rate drops until the new experts are in.",
         "The size of the cache decides most. F4 steps it; at 100% everything is read once and then hits."),
        ("A larger cache raises the hit rate.", "More cache, more hits."),
        (),
        ("cache",),
        ("raise the hit rate", "get a better hit rate", "improve the hit rate", "get fewer misses", "avoid misses"),
        more="""what [can|should|could] i do [about|against] [the low hit rate|a low hit rate|so many misses|all these misses|the misses]?; how [do|can] i [raise|increase|improve|lift|get] [the hit rate|my hit rate|the share of hits|more hits]?;
             how to [raise|increase|improve|boost] the hit rate[?|]; how do i [lower|reduce|cut] the [misses|number of misses|miss rate]?; how to [reduce|lower|avoid] [cache misses|misses]; more hits please; fewer misses please;
             i want [more hits|fewer misses|a higher hit rate]; [the|my] hit rate is [low|bad|terrible|only 40%|only 50%|dropping|falling|so low|poor|awful]; [my|the] hit rate [dropped|fell|went down|collapsed|sank|got worse];
             why did [the|my] hit rate [drop|fall|go down|collapse|sink|get worse][| after i changed the subject| just now| suddenly]?;
             why does the hit rate [fall|sink|change|go down|get worse] [when i change the subject|with a new subject|with another topic|at a new topic]?; the hit rate fell when i changed the topic; hit rate down after a new topic, why?;
             so many misses[!| today|, why?]; it misses [all the time|a lot|constantly]; you miss [a lot|all the time|so often]; why do you miss so [much|often]?; why so many misses[| lately| now]?;
             what causes [misses|so many misses|a low hit rate]?; what [lowers|decides|influences|affects|determines] the hit rate?; what does the hit rate depend on?; does the [subject|topic] [matter for|affect|change] the hit rate?;
             does a bigger cache [raise|improve|help] the hit rate?; would a larger cache give more hits?; will more memory give more hits?; is a low hit rate because the cache is small?; which knob raises the hit rate?;
             anything i can do for more hits?; tips for a better hit rate; hit rate tips; how did you get 92% and i only 60%?; i only get 40% hits; only half are hits; the cache never hits; why does nothing hit?;
             the cache doesn't help, everything misses; misses everywhere""",
        called="ways to a higher hit rate",
        but=(
            ("does a bigger cache [raise|improve|help] the hit rate?; would a larger cache give more hits?; will more memory give more hits?",
             "Yes: a larger **cache** keeps more experts. F4 or `/cache N%`."),
            ("does the [subject|topic] [matter for|affect|change] the hit rate?",
             "Yes: similar tokens pick similar experts, so after a change of subject the **cache** has to fill anew."),
        ),
    ),
    Intent(
        "what happens on a miss",
        ("what happens on a miss?", "what happens when an expert is [not in the cache|missing|not there]?", "what do you do on a miss?", "what if the expert is not in memory?",
         "does a miss break the answer?", "is a miss an error?", "what happens at a cache miss?", "what if an expert isn't loaded?", "what does the engine do on a miss?", "is a missing expert skipped?", "what if it isn't cached?", "do you skip experts that are not cached?", "what happens to the token on a miss?"),
        ("It is **read**: a slot is freed, the expert's bytes come in from the file, and the layer waits for it. Nothing is skipped.",
         "The token waits while the expert is read into a slot. Then the layer computes as if it had been there.",
         "Nothing bad, only a wait: its bytes are read from disk into a slot before the layer goes on."),
        ("On a miss the expert is read, the token waits.", "A miss: read it, then go on."),
        (),
        ("is read", "are read"),
        more="""what [if|happens if|happens when|do you do if|do you do when|then, if] [an expert isn't in memory|a needed expert is on disk|the expert you need is not cached|an expert is missing|the picked expert is not loaded|the router picks an expert that isn't there|the right expert is not in the cache]?;
             and if the expert is not [there|cached|in memory|loaded]?; and on a miss?; and in case of a miss?; in case of a miss, what happens?; when it misses, what then?; on a cache miss you do what?; what comes after a miss?;
             are [missing experts|experts on disk|experts that miss] [skipped|ignored|replaced|left out|dropped|approximated]?;
             do you [skip|ignore|leave out|drop|replace|approximate|guess] [missing experts|an expert that is not there|experts on a miss|the expert on a miss]?; do you use another expert [instead|if the right one is missing]?;
             is another expert used instead?; do you take the next best expert?; does a miss [skip the expert|lose anything|crash you|stop the answer|change the answer of the layer|block the layer]?;
             does the token wait[| for a miss| on a miss]?; who waits on a miss?; does a layer wait for its experts?; do you wait for the expert?; do you wait until the expert is there?; do you go on without it?;
             can you continue without the missing expert?; could a layer go on without it?; does the answer stop at a miss?; does it crash on a miss?; what does a miss trigger?; what does a miss set off?;
             how is a miss [handled|served|resolved|repaired]?; how do you handle [a miss|misses]?; how do you recover from a miss?; steps on a miss?; walk me through a miss; what goes on behind a miss?; what does a miss do to a token?;
             what does a miss mean for the token?; a miss happened, now what?; you had a miss, and then?; expert not found, what now?; expert not in cache, then?; not cached, so?; where does it get the expert on a miss?;
             from where is a missing expert taken?; is a miss dangerous?; will a miss harm the answer?; are misses ever dropped?; after a miss, is the expert in the cache?""",
        called="the handling of a miss; a missing expert; an expert that is not cached; an expert that is not in memory",
        but=(
            ("do you [skip|ignore|leave out|approximate] [missing experts|experts on a miss|an expert that is not there]?; is a missing expert skipped?; are missing experts ignored?; do you take the next best expert?; is another expert used instead?; do you skip experts that are not cached?; do you go on without it?; can you continue without the missing expert?; could a layer go on without it?; are misses ever dropped?",
             "No: nothing is skipped or replaced. The expert **is read**, and the layer waits for it."),
            ("do you wait for the expert?; does the token wait on a miss?; does the layer wait on a miss?; do you wait until the expert is there?; does a layer wait for its experts?",
             "Yes: until the expert **is read** into a slot."),
            ("does a miss break the answer?; does the answer stop at a miss?; does it crash on a miss?; is a miss dangerous?; will a miss harm the answer?; is a miss an error?",
             "No: the expert **is read**, the token waits for it, and the text is the same."),
        ),
    ),
    Intent(
        "slow with a small cache",
        ("why is it [slow|slower] with a small cache?", "[it|the answer|this|everything] [is|got|became] [slow|slower|really slow][| after f4| after i pressed f4| since i shrank the cache]", "why is [it|this|the answer|everything] [so slow|slower|crawling][| all of a sudden| after f4| since i pressed f4]?", "why did it get slow[|er] after f4?", "why is it slow[| now|er now]?", "why are you [so |]slow?",
         "you're slow", "it is slow", "why did it get slower?", "why did the speed drop?", "the speed went down", "why does a small cache slow you down?", "suddenly slow, why?",
         "i pressed f4 and now it crawls", "this is slow", "why so slow?"),
        ("Most likely the **cache** is small: fewer experts kept means more misses, and each must be read before a layer goes on. F4 steps it back to 100%.",
         "A smaller cache misses more, and every miss waits for a read. Press F4 until it says 100%.",
         "Misses. With fewer slots in the cache, experts are read again and again; ONE TOKEN on the panel shows the wait."),
        ("Slow: a small cache misses more.", "Each miss waits for a read; the cache is small."),
        (),
        ("cache",),
        more="""why [does it crawl|is it crawling|does it take ages|does it drag|is it lagging|is it so sluggish|is it slow like this|are the words coming so slowly|do the words come so slowly][| all of a sudden| now| since f4]?;
             it [crawls|drags|lags|is crawling|is sluggish|takes ages|takes forever|became slow|has become slow|is slower than before|is much slower now|was faster before]; it was fast a minute ago[| and now it's slow|, what happened];
             it used to be faster; you were faster [before|a minute ago|earlier]; you [got|became|are getting|have become] [slow|slower]; you are [slow|so slow|very slow|too slow|awfully slow|slow today|slower than before|painfully slow];
             you write [slowly|so slowly|slower than before]; why do you write so slowly?; why are you [slower|crawling|so sluggish|slow today|so slow now|slower than before]?; why did you [slow down|get slow|become slow|get slower]?;
             why did [the speed|it|tok/s|the tokens per second] [fall|sink|go down|collapse|drop][| after f4| just now| so much]?; [the speed|tok/s] [fell|dropped|sank|collapsed|halved][| after f4| suddenly| just now];
             speed [dropped|fell|is down|is low], why?; why is the speed [low|so low|down|lower now]?; low speed, why?; why only [30|50|90|100] tokens a second[| now]?; everything is [slow|so slow|sluggish|slower now];
             what makes [you|it] slow[| now]?; what [slows|slowed] [you|it] down?; what is slowing you down?; what happened to the speed?; where did the speed go?; who stole my speed?; what's taking so long?;
             why does it take so long[| per word| to write]?; why does each word take so long?; i'm waiting for every word; this is taking forever; too slow; painfully slow; super slow; so slow!; hurry up; zzz, so slow;
             i set the cache to 5% and [it crawls|it's slow|now it's slow|it's awfully slow]; with 5% it's [slow|terrible|crawling]; why is 5% so slow?; why is 5% slower than 100%?; why is it slower at 5%?; why is a smaller cache slower?;
             why does less cache mean less speed?; why does it get slower with less cache?; why does f4 make [it|you|everything] slow[|er]?; f4 made [it|you|everything] slow; f4 made it slow, how do i undo that?; after f4 it's slow;
             why does speed fall when the cache shrinks?; how come it's slower with a small cache?; small cache, slow answer, why?; is it slow because of the cache?; is it slow because i pressed f4?; is something broken, it's so slow;
             is it hanging or just slow?; is my computer too slow or is it the cache?""",
        called="the slowdown after f4; the slow speed with a small cache; slowness at 5%",
        but=(
            ("is it slow because of the cache?; is it slow because i pressed f4?",
             "Most likely: a small **cache** misses more, and each miss waits for a read."),
            ("is something broken, it's so slow; is it hanging or just slow?",
             "Probably just slow: the **cache** is small, so it misses. F4 to 100% shows whether that was it."),
        ),
    ),
    Intent(
        "what limits the speed",
        ("what limits the speed?", "what is the bottleneck?", "what decides how fast it is?", "is the ssd the bottleneck?", "why can't it be faster?", "what sets the pace?",
         "bottleneck?", "is it limited by the disk or the cpu?", "what does speed depend on?", "what determines tokens per second?", "speed limit?"),
        ("For a large model the **SSD**: bytes a token divided by what it delivers. For me, small as I am, computing takes most of the time.",
         "How many bytes must be read for a token, and how fast the SSD gives them. Cache hits lower the first; a better SSD raises the second.",
         "The SSD sets the pace as soon as the model is larger than memory. ONE TOKEN on the panel shows computing against waiting."),
        ("The SSD limits large models.", "Speed: bytes a token over SSD bandwidth."),
        ("the bottleneck", "the speed limit"),
        ("ssd",),
        more="""[what|which part] [is|would be] the [limiting factor|bottleneck|weakest link|slowest part|brake|limit][| here| for speed| of the speed| of this program]?;
             what [limits|bounds|caps|determines|decides|controls|governs|dictates] [the speed|how fast you are|how fast it goes|tokens per second|tok/s|the pace|performance|throughput]?; what is the speed limited by?;
             what are you limited by?; limited by what?; what holds [you|it|the speed] back?; what [prevents|keeps] [you|it] from [being faster|going faster]?; why can't you be [faster|any faster|quicker]?; why not faster?;
             why isn't it faster[| on my fast computer]?; is it [cpu|disk|ssd|memory|gpu|i/o|compute|bandwidth] [bound|limited]?; are you [cpu|disk|ssd|memory|gpu|i/o|compute|bandwidth] bound?; compute bound or [i/o|disk|memory] bound?;
             io bound?; cpu or [ssd|disk|memory], what limits it?; [ssd|disk] or [cpu|processor|memory], what's the bottleneck?; is the [cpu|processor|ssd|disk|gpu|memory|network] the [bottleneck|limit|problem|limiting factor]?;
             does the [ssd|disk|drive] [set|decide|limit] the [pace|speed]?; does speed depend on [my ssd|the disk|the cpu|the graphics card|memory bandwidth]?; on what does the speed depend?; what does the speed depend on?;
             what is speed a matter of?; what matters most for speed?; what matters for the speed, disk or processor?; which hardware matters most for speed?; what's most important for speed?; which part of my computer decides the speed?;
             would a faster [cpu|processor|ssd|disk|gpu] [help|make it faster|change anything]?; is a [faster ssd|faster cpu|better gpu] worth it?; would a better graphics card help?; does a gpu help if the ssd is slow?;
             what would be the first thing to hit the limit?; where is the ceiling?; what is the speed's ceiling?; is there a maximum speed?; maximum speed?; how fast can it get at most?; upper limit of the speed?; theoretical limit?;
             the bottleneck of a large model?; why are large models limited by the ssd?; which resource runs out first?; speed: what decides?""",
        called="the limit of the speed; the limiting factor; the speed bottleneck; the limits of speed; the pace; the weakest link",
        but=(
            ("is the ssd the bottleneck?; does the ssd set the pace?",
             "For a large model yes, the **SSD**. For me, small as I am, computing is most of it."),
            ("would a faster ssd help?; is a faster ssd worth it?",
             "For a model larger than memory yes, its pace is the **SSD**'s. For me hardly."),
            ("is it limited by the disk or the cpu?; is it [cpu|compute|disk|i/o] bound?; are you [cpu|compute|disk|i/o] bound?",
             "I am limited by computing. A model larger than memory is mostly limited by the **SSD**."),
            ("would a better graphics card help?; does a gpu help if the ssd is slow?",
             "Not while the **SSD** sets the pace: then reading is what it waits for."),
            ("does speed depend on my ssd?",
             "For a model larger than memory yes, the **SSD** is mostly its pace. For me hardly."),
        ),
    ),
    Intent(
        "bytes a token",
        ("how many bytes [does a token need|are read for a token|per token]?", "what is the formula for [the speed|bytes a token]?", "how do i [calculate|estimate|compute] the speed?",
         "how much is read for each token?", "formula?", "how much data per token?", "how do i estimate tokens per second?", "bytes per token?", "what's the maths behind the speed?"),
        ("Bytes a token = layers × experts a token × bytes of an expert × **miss rate**. Divide the SSD's bandwidth by it: that is the most tokens a second.",
         f"Layers times picks times expert size times miss rate. For me at no hits: {LAYERS} × {TOP_K} × 28 kB = 1.8 MB a token.",
         "```\nbytes = layers × picks × expert bytes × miss rate\ntok/s ≤ SSD bytes a second / bytes\n```"),
        ("Bytes a token: layers × experts × bytes × miss rate.", "The formula, with the miss rate at its end."),
        ("bytes a token", "the speed formula"),
        ("miss rate", "1.8 mb"),
        more="""how [many bytes|many mb|many megabytes] are [read|fetched|needed] [for|per] [a|one|each|every] [token|word]?; how much is [read|fetched|needed] [for|per] [a|one|each|every] [token|word]?;
             how [much|many bytes] [do you|does it|does a token|must be] read [per|for each|for a|for one|for every] [token|word]?; how much [data|disk traffic|reading] [is needed|does it take|is there] [per|for a|for each] token?;
             what does one token cost in bytes?; what does a token cost in [bytes|reads|disk traffic]?; bytes [for|of] one token?; mb per token?; read volume per token?; data per token?; disk traffic per token?;
             give me the formula[| for the speed| for bytes a token| please]; what's the formula?; is there a formula[| for the speed| for tokens per second| for how much is read]?;
             what is the [equation|calculation|arithmetic|maths] [behind|for] [the speed|bytes per token|the reads]?;
             how do i [work out|calculate|compute] [the reads|bytes a token|bytes per token|how much is read|the expected speed|tokens per second|how fast it will be|the maximum speed]?;
             how can i calculate the speed [myself|by hand|on paper]?; can i [calculate|predict|estimate] the speed [beforehand|myself|on paper]?; layers times experts times bytes, what's that?; what is layers × experts × bytes × misses?;
             what do i multiply to get the bytes?; what must i multiply?; how does miss rate turn into bytes?; how does the hit rate enter the formula?; how do hits change the bytes read?; with no hits, how much is read per token?;
             if nothing hits, how many bytes per token?; how many bytes per token at 0% hits?; how much do you read per token at worst?; at most how much is read per token?; worst case bytes per token?; upper bound of reads per token?;
             i want to do the maths on reads; let me do the maths, what's the formula?; tokens per second = ?; tok/s = ?; tok/s formula; ssd bandwidth divided by what?; how do bandwidth and bytes give tok/s?; derive the speed for me;
             back of the envelope for the speed?; rule of thumb for the speed?; what is 1.8 mb a token?; where does 1.8 mb come from?; why 1.8 mb a token?; why does the 397b read 4 gb a token?; how do you get to 4.2 gb a token?;
             how many gb per token for the 397b?""",
        called="the formula for bytes a token; the maths of the speed; the bytes read for a token; the amount read for one token; bytes per token; the data per token; the read volume of a token",
    ),
    Intent(
        "make it faster",
        ("what makes it faster?", "can you go faster?", "speed tips?", "tips for more speed", "faster please", "how do i get more tokens per second?", "how to get more tok/s?"),
        ("In this order:\n\n- a larger cache (F4, `--cache`)\n- a packed model, a faster SSD\n- shortcuts, no longer exact: fewer bits, `--experts`, `--int8`",
         "More cache first: F4 or `--cache`. Then a faster SSD. `--experts N` is quicker too, but the panel will call it a shortcut.",
         "Give the cache more memory, and keep the model on a fast internal SSD. For me alone: F4 to 100%."),
        ("Faster: more cache, a faster SSD.", "Speed tips: cache first."),
        (),
        ("cache",),
        ("make it faster", "speed it up", "make you faster", "speed you up", "improve the speed", "make the model faster", "increase the speed"),
        more="""[faster|quicker] [please|pls]; go faster[| please|!]; speed up[| please|!]; speed it up please; more speed[| please|!]; more tok/s please;
             can [you|it|this] [be faster|be quicker|go faster|run faster|work faster|be sped up|get faster|speed up]?; could you [be faster|speed up|hurry|write faster|answer quicker]?;
             is there a way to [get more speed|get more tok/s|accelerate it]?; what can i do [for more speed|about the speed|about the slowness|against the slowness|if it's too slow for me]?;
             what [would|could|should i change to] make [it|you|the model] faster?; what helps [the speed|with speed|most]?; what helps most if it's slow?; what helps against slowness?;
             how do i [get|reach|squeeze out] [more speed|more tok/s|a higher speed|better performance|more tokens a second|the best speed|the most speed]?; how do i [tune|optimise|optimize] [it|the speed|performance|this]?;
             how to [tune|optimise|boost] [the speed|performance][?|]; performance [tips|tuning|advice|tricks]?; any tricks for more speed?; [tips|advice|tricks|ideas] for [speed|a faster model|performance|making it faster][| please];
             which [settings|options|flags|switches] make it faster?; which setting gives more speed?; which option speeds it up?; which flag speeds it up?; best settings for speed?; fastest settings?; settings for maximum speed?;
             is there a turbo [mode|button]?; turbo?; fast mode?; is there a fast mode?; i want [more speed|it faster|more tok/s|you to be faster|a faster model]; i need more speed; i need it to run faster; make yourself faster;
             do something about the speed; it's ok but could be faster; 4 tok/s is too little, how do i get more?; what gives the biggest speed-up?; what should i buy for more speed?; should i buy a faster ssd or more ram?;
             more ram or a faster ssd?; ram or ssd, what should i buy?; would more ram help?; does more memory make it faster?; does more ram make you faster?; do fewer bits make it faster?; does --int8 make it faster?;
             what can be traded for speed?; what would help most?""",
        called="ways to make it faster; speed tips; a speed-up; tuning the speed; performance tuning",
        but=(
            ("does more memory make it faster?; would more ram help?; does more ram make you faster?",
             "For a model larger than memory yes: a larger **cache** misses less."),
            ("should i buy a faster ssd or more ram?; ram or ssd, what should i buy?",
             "Ask `flashmoe plan MODEL`: it says what would help most. Mostly memory first, for a larger **cache**."),
            ("do fewer bits make it faster?; does --int8 make it faster?",
             "Yes, as a shortcut: no longer exact, and named in amber. More **cache** is exact and comes first."),
            ("is there a turbo [mode|button]?; is there a fast mode?",
             "No: F4 to 100% is the nearest, all experts in the **cache**."),
        ),
    ),
    Intent(
        "demo speed",
        ("is this as fast as a real model?", "will a real model be this fast?", "will a big model be slower?", "is a 397b as fast as you?", "why are you [so |]fast?",
         "does your speed mean anything?", "can i expect this speed from a large model?", "how much slower is a big model?", "is your speed typical?", "will the 397b be this quick?", "would a large model run at this speed?", "how does your speed compare to a real model's?", "is the demo faster than a real model?", "will it be slower with a bigger model?"),
        (f"I am a {SIZE} demo: at most 1.8 MB of experts a token. The 397B needs up to 4.2 GB, so it is far **slower**.",
         "My speed says nothing of a large model's. It reads thousands of times more bytes a token and is slower accordingly. F5 predicts it, `f` lets you feel it.",
         "I am quick because I am tiny. A real model is slower by a lot: `flashmoe plan MODEL` tells what your SSD allows."),
        ("A demo's speed says nothing about a large model's.", "Large models are far slower: more bytes a token."),
        (),
        ("slower",),
        more="""is [a real model|a big model|a large model|the 397b|the real thing|a bigger model] [as fast as you|as quick as you|this fast|this quick|just as fast|equally fast|slower|slower than you|much slower|that fast too]?;
             will [a large model|the 397b|a bigger model|the 35b|the real thing] [run|be|go] [this fast|as fast|as fast as you|at this speed|as quickly as this|slower|much slower]?;
             do [real|big|large] models run [this fast|at this speed|as fast as you|slower]?; does [a real model|a large model|the 397b] reach [your speed|300 tok/s|this speed|hundreds of tokens a second]?;
             300 tokens a second with [the 397b|a real model|a big model] too?; can i get 300 tok/s from [a real model|the 397b|a large model]?; so the 397b does 300 tok/s too?; great speed, do i get that with the 397b?;
             wow you're fast, are the big ones too?; is your speed [realistic|representative|typical for large models|normal|comparable|honest|a benchmark]?; is the demo's speed [realistic|representative|typical|comparable|honest]?;
             does the demo's speed [tell me anything|mean anything|say something about a real model|carry over]?; can i judge a big model by your speed?; what does your speed say about [the 397b|real models|large models]?;
             why are you [that fast|so quick|much faster than a big model|faster than chatgpt|faster than the 397b]?; how come you're so [fast|quick]?; you are [fast|so fast|really fast|quick|very quick]; you're quick[|!]; wow, that was fast;
             that was [fast|quick]; how are you this fast?; what makes you so fast?; is it because you are small that you're fast?; are you fast because you're small?;
             how much [faster|quicker] are you than [a real model|the 397b|a large one]?; how much slower is [the 397b|a large model|the real thing]?; by what factor is the 397b slower?;
             compare your speed with [the 397b|a real model|a large model]; your speed vs the 397b's; speed of [flint|the demo] vs [the 397b|a real model]; what speed should i expect [from a real model|from a big one|then]?;
             what will the speed be with a real model?; with a real model, will it crawl?; will a big model crawl?; is the demo cheating with speed?; is the speed fake?; isn't the demo misleading about speed?; does bigger mean slower?;
             are bigger models slower?; bigger model, slower answers?""",
        called="the speed of a real model against yours; your speed against a large model's; the speed of the 397b against yours",
        but=(
            ("is this as fast as a real model?; will a real model be this fast?; do i get that speed with the 397b?; so the 397b does 300 tok/s too?; is the 397b as fast as you?; is your speed typical for large models?; will [a large model|the 397b|a bigger model] [run this fast|be as fast|be this fast]?; do [real|big|large] models run [this fast|at this speed]?; can i get 300 tok/s from [a real model|the 397b]?; does the 397b reach your speed?; is the demo's speed [realistic|typical|representative]?; can i judge a big model by your speed?; will the 397b be this quick?; can i expect this speed from a large model?; would a large model run at this speed?",
             "No: a large model is far **slower**, it reads thousands of times more bytes a token."),
            ("are bigger models slower?; will a big model be slower?; does bigger mean slower?; will it be slower with a bigger model?; will a big model crawl?; is the demo faster than a real model?",
             "Yes, far **slower**: more bytes a token. `flashmoe plan` estimates by how much."),
            ("are you fast because you're small?; is it because you are small that you're fast?",
             "Yes: at most 1.8 MB of experts a token. A large model reads gigabytes and is **slower**."),
            ("is the speed fake?; is the demo cheating with speed?; isn't the demo misleading about speed?",
             "It is real, but a tiny model's. A large one is far **slower**, and the README says so."),
        ),
    ),
    Intent(
        "prefill",
        ("what happens before the first token?", "what does reading prompt mean?", "why is the prompt read first?", "how is the prompt read?", "prefill vs decode", "prefill or decode?",
         "what is the difference between prefill and decode?", "why does a long prompt take long?", "what does 'reading' mean in the strip?"),
        ("Prefill is reading your **prompt** before the first token. It goes layer by layer over the whole prompt, so each expert is read at most once.",
         "First the prompt is read, all its tokens together: prefill. Then the answer is written one token at a time: decode.",
         "Reading the whole prompt, layer by layer, experts in groups. Longer prompts take longer; what is kept from earlier turns is not read again."),
        ("Prefill: reading the prompt.", "Prefill reads the prompt, decode writes."),
        ("prefill", "the prefill", "reading the prompt", "prompt processing"),
        ("prompt",),
        more="""what [happens|do you do] [with my prompt|with my question|when you get a prompt|when i send a long text|to my text] [first|before you answer|at first|before the answer]?;
             how do you [read|process|take in|digest] [my prompt|a prompt|my text|a long text|my question|what i wrote]?; how is [my question|a long prompt|my text|a text] [read|processed|taken in]?;
             do you read [my|the] [prompt|question|text] [token by token|all at once|layer by layer|in one go|first|before writing]?;
             is the prompt read [token by token|all at once|layer by layer|in one go|in pieces|in parallel|before the answer]?; what does [reading|'reading prompt'|'reading 312/900'|reading prompt 128/300|'prompt tokens'] mean?;
             why does it say [reading|reading prompt|'reading 312/900']?; it says reading prompt[|, what is it doing]; the strip says reading prompt; what are you reading?; what is being read when it says reading?;
             'reading prompt 500/2,000', what's going on?; why are there two phases?; which two phases has an answer?; what are the two phases[| of an answer]?; prefill, decode, what's the difference?; decode vs prefill;
             difference prefill decode; how is prefill different from decode?; which phase comes first?; what comes before decode?; is prefill before or after decode?;
             is prefill [faster than decode|slow|read once|cheaper per token|exact|the same as reading]?; why is prefill faster than decode?; why is reading faster than writing?; why is reading the prompt faster per token than writing?;
             why does pasting a long text take time?; i pasted a long text and it reads and reads; why does a [long|longer] [text|question|prompt|paste] take [longer|time|so long]?; do long prompts cost more?;
             does the length of my prompt matter?; is a long prompt slower?; does a prompt use experts too?; are experts read for the prompt as well?; how many experts does reading a prompt need?; does reading a prompt read all experts?;
             does prefill read every expert?; how often is an expert read in prefill?; how many times is each expert read for a prompt?; layer by layer, what's that in prefill?; why layer by layer?; prefill meaning?; prefill, in plain words;
             pre-fill?; prefill what?; what's being filled in prefill?; why is it called prefill?; prompt processing speed?; pp and tg?; what is pp512?""",
        called="the prompt reading phase; prefilling; the reading of the prompt; prompt reading; prompt evaluation; prompt ingestion; the phase before the answer; prefill and decode; the prefill phase",
        but=(
            ("is prefill the same as decode?; is reading the prompt the same as writing?",
             "No: prefill reads the whole **prompt** together, decode writes one token at a time."),
            ("does a long prompt take longer?; does the length of my prompt matter?; do long prompts cost more?; is a long prompt slower?",
             "Yes: the whole **prompt** is read before the first token."),
            ("is the prompt read token by token?; do you read my prompt token by token?",
             "No: the whole **prompt** together, layer by layer."),
            ("is the prompt read [layer by layer|in one go|all at once]?; do you read my prompt [layer by layer|all at once|in one go]?",
             "Yes: the whole **prompt** goes through one layer, then the next."),
            ("does a prompt use experts too?; are experts read for the prompt as well?; does reading a prompt read all experts?",
             "Yes: a long **prompt** needs most of the experts, each read at most once."),
        ),
    ),
    Intent(
        "first token",
        ("what is time to first token?", "why does the first token take [longer|so long]?", "what is ttft?", "why is there a pause before you answer?", "what does first token mean?",
         "why do you wait before answering?", "what happens between enter and the first word?"),
        ("The time from Enter to the first token: your **prompt** has to be read before anything can be written. Long prompts make it longer.",
         "Before the first word the whole prompt is read through all layers. That pause is the time to first token, shown under SPEED.",
         "It is the wait for the prompt to be read. Later turns are quicker, since what stood before is kept and only new text is read."),
        ("Time to first token: reading the prompt.", "First the prompt is read, hence the pause."),
        ("time to first token", "ttft", "the first token"),
        ("prompt",),
        more="""why [is there|do i have|does it have] [a pause|a delay|a wait|a gap|a moment of nothing|silence|latency] [before the first word|before you answer|before the answer starts|at the beginning|before anything appears|after i press enter|after enter]?;
             why does [it|the answer|the first word|the first token|your answer] [take so long|take a while|need so long] to [start|appear|come|begin]?;
             why [don't you|doesn't it|doesn't the answer] start [at once|immediately|right away|instantly]?;
             why do you [hesitate|pause|take a moment|wait|think so long|need a moment] [before answering|before the first word|at first|before you start]?;
             what are you doing before [you answer|the first word|the answer starts|anything appears]?; what are you waiting for before the first word?; what takes you so long to start?; nothing happens after enter[| for a while|, why];
             nothing comes for a while; i press enter and nothing comes [for seconds|at first|for a while]; i pressed enter and it just sits there; it takes [seconds|ages|a while|long] [until the first word comes|before it starts|to begin];
             the first word takes [ages|long|forever|a while]; slow start, why?; the start is slow; slow to begin, then fast; first slow, then fast, why?; the start is slow, then it's fast, why?; first token 0.4 s?;
             what does 'first token 0.4 s' mean?; first token 2.1 s, what's that?; what is 'first token' on the panel?; what is the 'first token' figure?; 'first token'?; first token meaning?;
             ttft [meaning|stands for what|explained|in llms]?; what does ttft [mean|stand for]?; time to first token, why does it matter?; what is the latency?; latency?; how long until you start?; how long until the first word?;
             how long does it take you to begin?; how long before you answer?; what determines the time to the first token?; what does the time to first token depend on?;
             how do i [shorten|reduce|lower] the [pause|time to first token|delay before the answer]?; why is the first token slow and the rest fast?; why is the first word slower than the others?;
             why is the first token later after a long prompt?; is the pause longer for long questions?; does a long question delay the answer?; delay at the beginning?; response time?; reaction time?; lag before the answer?""",
        called="the time to the first token; first-token latency; the pause before an answer; the wait before the first word; latency; the delay before you answer; the initial delay; the first token time",
        but=(
            ("is the pause longer for long questions?; does a long question delay the answer?",
             "Yes: the whole **prompt** is read before the first word."),
        ),
    ),
    Intent(
        "prefix reuse",
        ("do you read the whole conversation again [each|every] turn?", "is the conversation read again?", "why is the second answer quicker to start?", "do you keep state between turns?",
         "what is a prefix cache?", "is the prompt cached?", "do you reread everything?", "what does 'kept from before' mean?"),
        ("Earlier turns are not read again: their state is **kept**, in memory and on disk, so only what is new is read. The panel says `2,031/2,060 reused`.",
         "What you and I said before is kept as state, also on disk. Only your new message has to be read; after an edit, from there on.",
         "Only new text is read. The state at message boundaries is kept, up to 4 GB on disk, so reopened conversations and retries start at once too."),
        ("State of earlier turns is kept and reused.", "Reused: the kept state; only new text is read."),
        ("the prefix cache", "prefix cache", "prompt caching", "state reuse"),
        ("is kept", "are kept"),
        more="""do you [read|process|go through] [everything|the whole chat|the whole conversation|all of it|the history|our whole chat|all earlier turns] [again|anew|again each time|every time i write|again for every question|with each message]?;
             is [everything|the whole chat|the history|the earlier text|all of it] [read|processed] again [each time|every time|with every message|for each answer]?; does each turn [read|cost|process] the whole conversation[| again]?;
             must you reread the chat each turn?; do you start from scratch each [turn|message|time]?; from scratch every turn?; what does [reused|'2,031/2,060 reused'|'1,200/1,260 reused'|'98% reused'|'reused' on the panel] mean?;
             what is '[2,031/2,060|800/850|1,200/1,260] reused'?; 'reused', what is reused?; what is [reused|being reused|kept between turns|kept from turn to turn|remembered between turns]?; reused what?; it says reused on the panel;
             reused tokens, meaning?; what do you [reuse|keep between turns|keep from the last turn|carry over to the next turn]?; what is carried over to the next turn?;
             why is the [second|next|later|third] [turn|answer|question] [quicker|faster] [to start|at the start|than the first]?; why are later turns quicker[| to start]?; why does the second answer start sooner?;
             does a long chat get slower to start[| each turn]?; do turns get slower as the chat grows?; does every turn get slower?; will the tenth question start slower?; do you remember the state of our conversation?;
             do you save the state of the conversation?; is the state [saved|kept|stored|written to disk|on disk|in memory] [between turns|after an answer|after a restart|when i quit]?; is the state of the conversation kept?;
             what happens to the state when i quit?; is anything kept after i quit?; is the state kept after a restart?; when i reopen a conversation, is it read again?; do you reread a reopened conversation?;
             does reopening a chat read everything again?; after a restart, is the chat read anew?; what if i edit an earlier message, is all read again?; does an edit make you read everything again?; if i edit a message, what is read again?;
             is a retry read from scratch?; does ctrl+r read the prompt again?; do you have prompt caching[| like the apis]?; prompt caching?; prefix caching?; context caching?; is there [prompt|prefix|context] caching?;
             how does [prompt|prefix] caching work here?; incremental prefill?; do you only read what is new?; only the new text is read?; what's a snapshot of the state?; how does a turn avoid rereading?""",
        called="reuse of the conversation; reused tokens; the reused prompt; the kept state; kept states; prompt reuse; state snapshots; the reuse of earlier turns; the snapshot of a conversation",
        but=(
            ("do you read the whole conversation again each turn?; is everything read again each time?; from scratch every turn?; does every turn get slower?; do you reread everything?; is the conversation read again?; must you reread the chat each turn?; do you start from scratch each [turn|message|time]?; does a long chat get slower to start[| each turn]?; do turns get slower as the chat grows?; does each turn [read|process] the whole conversation?; does reopening a chat read everything again?; is a retry read from scratch?",
             "No: the state of earlier turns **is kept**, so only what is new is read."),
            ("do you have prompt caching?; is there prefix caching?; is the state kept after a restart?; is the state of the conversation kept?; is anything kept after i quit?; do you keep state between turns?; is the prompt cached?; do you save the state of the conversation?",
             "Yes: the state at message boundaries **is kept**, in memory and on disk."),
            ("does an edit make you read everything again?",
             "No: what stands before the edit **is kept**. From there on it is read anew."),
        ),
    ),
    Intent(
        "decode",
        ("how do you write an answer?", "how is a token made?", "how do you generate text?", "how does a token get made?", "how do you answer?", "what happens for one token?",
         "what steps make a token?", "how does text come out of you?", "how do you work[| inside]?", "do you write word by word?"),
        (f"One **token** at a time: it passes {LAYERS} layers, in each the router picks {TOP_K} experts, missing ones are read, and at the end the next token is drawn.",
         "Token by token. Each goes through all layers, gets its experts, and ends as scores for every possible next token; one is drawn.",
         "I predict the next token, append it, and begin again, until the end mark comes. No plan, only the next token."),
        ("Decoding: one token at a time.", f"A token passes {LAYERS} layers, then the next is drawn."),
        ("decoding", "decode", "token generation", "text generation"),
        ("token",),
        more="""how [do you|does flint|does it] [write|make|produce|generate|form|build|come up with] [text|an answer|answers|a sentence|sentences|the next word|words|a word|a reply|a token]?;
             how is [text|an answer|a sentence|the next word|a word] [written|made|produced|generated|formed|predicted]?;
             how do you [decide|choose|know|pick|find] [what to say|what comes next|the next word|your next word|the next token|what to write]?; how do you know what comes next?;
             what happens when you [write|answer|speak|reply|write a word|write a token]?; what happens [between two words|inside you when you write|in you for every word|for each token|during one token|in one step]?;
             what do you do for [each|one|every] [word|token]?; what is one step of writing?; what steps does a token go through?; what steps lead to a word?; what way does a token take through you?; path of a token?; the life of a token;
             follow one token for me; describe how a token is born; trace a token through the model; walk me through one token; from my question to your answer, what happens?; explain how you generate text; explain how you write;
             explain how you come up with words; do you write [one word at a time|one token at a time|whole sentences|token by token|letter by letter|the whole answer at once|everything at once]?;
             do you [plan|think ahead|know the end of the sentence|prepare the whole answer|see the whole answer before]?; do you plan [the answer|your sentences|ahead]?; do you know how your sentence will end?;
             is the answer ready before you show it?; is the answer written word by word?; why do the words come one after another?; why does the text appear [piece by piece|bit by bit|word by word|slowly]?;
             why doesn't the whole answer appear at once?; why not the whole answer at once?; one token at a time?; token by token?; autoregressive?; are you autoregressive?; autoregressive meaning?; are you just predicting the next word?;
             just autocomplete?; are you just autocomplete?; isn't that just autocomplete?; fancy autocomplete?; is it like autocomplete on my phone?; like the keyboard on my phone?; when do you stop writing?; how do you know when to stop?;
             how do you know you're finished?; what ends an answer?; how does an answer end?; how does it all work inside?; inner workings?; what goes on in your head?; mechanics of an answer?; what is decode in llms?; what does decode mean?;
             decode phase?; tg?""",
        called="the writing of a token; next-token prediction; the way you write; the decode loop; the decoding phase; autoregressive generation; the generation of text",
        but=(
            ("are you just autocomplete?; isn't that just autocomplete?; are you just predicting the next word?; is it like autocomplete on my phone?",
             "Yes, in a way: I predict the next **token**, append it, and begin again."),
            ("do you plan [the answer|your sentences|ahead]?; do you know how your sentence will end?; is the answer ready before you show it?",
             "No plan: one **token** at a time, each drawn from what came before."),
            ("do you write word by word?; is the answer written word by word?; do you write [one word at a time|one token at a time|token by token]?",
             "Yes: one **token** at a time, a word or a part of one."),
            ("do you write [whole sentences|the whole answer|everything] at once?",
             "No: one **token** at a time, each drawn from what came before."),
        ),
    ),
)  # fmt: skip
