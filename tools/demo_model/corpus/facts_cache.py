"""Facts: the expert cache. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent
from tools.demo_model.shape import DEFAULT_CACHE_SHARE, EXPERTS, LAYERS, TOP_K

_ALL = LAYERS * EXPERTS
_SLOTS = round(_ALL * DEFAULT_CACHE_SHARE)

CACHE = (
    Intent(
        "expert cache",
        ("what does the cache do?", "what is in the cache?", "why is there a cache?", "how does caching work?", "what is kept in the cache?",
         "why do you need a cache?", "what's the cache good for?", "what is cached?", "expert cache meaning"),
        ("The expert cache keeps lately used experts in **memory**, in a fixed number of slots. What is picked again need not be read again.",
         "A bounded piece of memory that holds copies of experts. Tokens near each other often pick the same ones, so many reads are saved.",
         "It remembers experts so that the SSD can rest. When it is full, the one unused for longest makes room in memory."),
        ("The expert cache keeps used experts in memory.", "Cache: copies of experts in memory."),
        ("the cache", "the expert cache", "an expert cache", "expert caching"),
        ("memory",),
        more="""what does [the|your|this] cache [hold|keep|contain|store|remember]?; what's [the|your|this] cache[| about| thing]?; what [is|gets] [stored|held|kept|remembered] in [the|your] cache?; why do you [have|use|keep|need] a cache?;
             why is there [a|an expert] cache?; why bother with a cache?; cache, [what is it|what for|why]?; what's cached here?; which things are cached?; cache of what?; what kind of cache is [this|that|it]?;
             is it a [browser|web|cpu|disk] cache?; like a browser cache?; is it like a cpu cache?; does the cache hold [answers|my questions|tokens|text|web pages|experts|weights]?; do you cache [answers|my questions|experts|weights]?;
             are answers cached?; are my questions cached?; is the cache in [ram|memory|vram] or on disk?; is the cache on [the ssd|disk]?; is the expert cache in memory?; where is the cache?; where does the cache live?;
             where are cached experts kept?; in what memory is the cache?; how does [the|your|an expert] cache [work|help|make it faster|save reads]?; how does the cache help?; does the cache help?; what does a cache gain?;
             what do you gain by caching?; what would happen without [a|the] cache?; what if there was no cache?; without the cache, what then?; why keep experts in memory after use?; why keep an expert after it was used?;
             why not throw experts away after use?; why not read every expert each time?; do you read an expert again each time?; do you keep experts that you have read?; what's kept for later?; what happens to an expert after it has worked?;
             what happens with an expert once it was read?; does an expert stay in memory after use?; where does an expert go after the read?; memory for experts?; working memory for experts?; expert memory?; bounded cache?;
             what does bounded cache mean?; a cache of fixed size, why?; purpose of the cache?; the cache: what, why?; cache explained simply; caching experts, why does that work?; why does caching work with experts?""",
        called="the expert cache in memory; the experts' cache; the memory cache; a cache for experts; caching; caching of experts; the weights cache; the cache of experts; expert caches; this cache thing; the cache in this program",
        but=(
            ("are my questions cached?; are answers cached?; do you cache [answers|my questions]?; does the cache hold [answers|my questions|text|web pages]?",
             "No: the expert cache holds experts, weights of the model in **memory**. It knows nothing of what we say."),
            ("is the cache on [disk|the ssd]?; is the expert cache on disk?",
             "No: in **memory**. On the SSD are the experts themselves."),
        ),
    ),
    Intent(
        "cache size at start",
        ("how [big|large] is [the|your] cache [at the start|at first|by default]?", "initial cache size?", "default cache size?",
         "what cache size do you start with?", "how many slots are there[| at the start]?", "how many experts fit in the cache?", "why is the cache [only |]a quarter?",
         "why 25%?", "why not keep all experts in memory?", "why is your cache so small?"),
        (f"It starts at **25%**: {_SLOTS} of my {_ALL} experts, about 3.5 MB. All would fit, but then there were nothing to see.",
         f"A quarter of my experts, {_SLOTS} slots or 25%, on purpose: so you can watch hits, misses and evictions. F4 changes it.",
         f"25% at the start, which is {_SLOTS} of {_ALL} experts. I am small enough to fit whole, but a full cache makes a dull show."),
        (f"The cache starts at 25%: {_SLOTS} of {_ALL}.", "A quarter, on purpose, so that streaming can be seen."),
        ("the default cache size", "the starting size of the cache"),
        ("25%",),
        more="""how [big|large|small] is [the|your] [cache|expert cache] [when you start|at startup|right after the start|in the beginning|normally|usually|if i change nothing]?;
             what is the [default|initial|starting|normal|standard|usual] [cache size|size of the cache|cache|expert cache]?; [default|initial|starting|normal|standard] [expert cache|size of the expert cache|cache percentage]?;
             at what [size|percentage] does the cache start?; with how much cache do you start?; cache at start?; cache size at startup?; what does the cache start with?;
             how many [slots|experts] [does the cache have|are in the cache|fit into the cache|can you keep] [at first|by default|at the start|when you start]?; number of slots at the start?;
             why [does the cache start|do you start|does it start] [at|with] [25%|25 percent|a quarter]?; why [only |just ][25%|25 percent|a quarter|128 experts|128 slots][| and not all| of the experts]?; why [128|128 of 512|25%|a quarter]?;
             why is the cache at [25%|25 percent|a quarter]?; why is only a quarter of you in memory?; what's the 25% about?; why the 25%?; why so little cache[| for such a small model]?; why keep the cache small on purpose?;
             is the cache small on purpose?; isn't [25%|a quarter] too [small|little]?; you would fit in memory, so why [a small cache|stream at all|a quarter only]?; you're tiny, why don't you keep all experts?;
             you are so small, why stream at all?; why stream when you'd fit in memory?; why does a 31m model need streaming?; why not [100%|start at 100%|all experts in memory|everything] from the beginning?; why don't you hold everything?;
             why don't you fill the memory?; why not simply load the whole demo?; 14 mb of experts would fit easily, why stream them?; it would all fit, so why the small cache?; do you start with a full cache?; does it start at 100%?;
             is the cache full size at first?; does the cache start at 50%?; how much memory does the cache take at the start?; how many mb is your cache?; how many megabytes is the default cache?""",
        called="the initial cache size; your default cache size; the quarter cache; the default of 25%",
        but=(
            ("isn't [25%|a quarter] too [small|little]?; is the cache small on purpose?",
             "On purpose, yes: at **25%** you can see hits, misses and evictions. F4 makes it 100%."),
            ("does it start at 100%?; do you start with a full cache?; does the cache start at 50%?",
             "No: at **25%**, which is 128 of 512 experts."),
        ),
    ),
    Intent(
        "slot",
        ("how big is a slot?", "what is in a slot?", "slots meaning?", "what is a cache slot?", "what does 128 of 512 mean?", "can a slot be empty?",
         "what does the slot number mean?", "how many experts per slot?"),
        ("A slot is a place in the cache for exactly **one expert**. 128 of 512 means: places for 128 of the model's 512 experts.",
         "One seat in memory, for one expert. A read fills it, the computing reads it, and later another expert may take it.",
         "The cache is cut into slots of equal size, each holding one expert at a time."),
        ("A slot holds one expert.", "Slot: a place for one expert in the cache."),
        ("a slot", "slots", "cache slots", "slot", "the slots"),
        ("one expert",),
        more="""what's a slot[| here| in the cache| good for| for]?; what [fits|goes|belongs] in[|to] [a|one] slot?; how [many experts|much] [fit|fits|go|goes] in[|to] [a|one] slot?;
             does a slot hold [one expert|several experts|a layer|a token|a word]?; one slot, how many experts?; one expert per slot?;
             is a slot [one expert|a token|a layer|memory|a file|a place in memory|a slot machine|a ram slot|a pci slot]?; ram slot or what?; do you mean a ram slot?; like a parking space?; like a seat?; slot like in a slot machine?;
             how [big|large] is one slot?; what size has a slot?; size of a slot?; slot size?; are all slots [equal|the same size]?; bytes per slot?; how much memory does one slot take?; slot in bytes?; who uses a slot?;
             who sits in the slots?; what is kept in the slots?; what are slots filled with?; how does a slot get filled?; what fills a slot?; when is a slot free?; when does a slot become free?;
             what happens to a slot when its expert leaves?; can two experts share a slot?; can a slot be reused?; are slots reused?; slot = what?; slot, please explain; slots, what are they?; it says 128 slots; 128 slots of what?;
             '128 of 512', what does that say?; what do 128 and 512 mean?; what does 26 of 512 mean?; what does 512 of 512 mean?; 128 of 512 experts means?; 256 of 512 means what?; what is meant by 128 slots?;
             the cache is cut into slots, meaning?; why slots?; why is the cache made of slots?; why divide the cache into slots?; slot vs expert; slot or expert, what's the difference?; difference between slot and expert; unit of the cache?;
             in what units is the cache counted?""",
        called="a cache slot; one slot; a slot in the cache; slots in the cache; an expert slot; expert slots; the number of slots; the word slot",
        but=(
            ("does a slot hold [a layer|several experts|a token|a word]?; can two experts share a slot?",
             "No: a slot holds exactly **one expert**."),
            ("can a slot be reused?; are slots reused?",
             "Yes: when its expert is evicted, another **one expert** takes the place."),
        ),
    ),
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
        called="hits; misses; hits and misses; cache hits; cache misses; the terms hit and miss; a hit or a miss",
        but=(
            ("is a miss [a mistake|a wrong answer|bad]?; are misses [errors|mistakes]?; does a miss mean a [wrong answer|mistake]?",
             "No error: a miss is only a wait, for an expert that was not **in memory** yet."),
            ("does a hit need a read?; does a hit read from disk?",
             "No: a hit is **already in the cache**."),
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
        more="""what does the [hit rate|hit ratio|percentage of hits|cache hit rate] [say|mean|measure|tell|stand for|show|count]?; hit rate, [what is it|meaning|definition|in short|please]?;
             how is [the hit rate|a hit rate] [calculated|measured|defined|worked out|determined]?; how do you [compute|calculate|measure|count|work out] the hit rate?; formula of the hit rate?; hit rate formula?; hits divided by what?;
             hits over what?; percentage of what?; hit rate of what?; rate of hits?; 84% of what?; what does [30|50|65|75|80|84|90|95|100]% [hits|hit rate|cache hits] mean?; what does a hit rate of [50|60|70|80|84|90]% [mean|say|tell me]?;
             is [50|60|70|75|80|90]% [a good hit rate|good for a hit rate|a low hit rate|hits good]?; what's a [good|normal|typical|bad|high|low] hit rate?; which hit rate is [good|normal|typical]?; how high should the hit rate be?;
             what hit rate should i expect?; what hit rate can i expect?; what should the hit rate be?; is a [low|high] hit rate [bad|good|a problem]?; is [higher|more] better for the hit rate?; higher hit rate, faster?;
             why is a high hit rate good?; why should i care about the hit rate?; why is the hit rate interesting?; is the hit rate [accuracy|about correct answers|how often you are right|a score|a quality measure]?;
             does hit rate mean how often you are right?; is it how often your answers are right?; does a hit rate of 70% mean 30% of your answers are wrong?; hit rate vs accuracy; difference between hit rate and accuracy;
             can the hit rate be 100%?; hit rate 100%, possible?; can the hit rate be zero?; unit of the hit rate?; what is counted in the hit rate?; how many hits on average?""",
        called="the hit rate; the cache hit rate; the hit ratio; the share of hits; the percentage of hits; the hit percentage; the hit quota; the cache's success rate",
        but=(
            ("is the hit rate [accuracy|about correct answers|how often you are right]?; does hit rate mean how often you are right?; does a hit rate of 70% mean 30% of your answers are wrong?",
             "No: it is the **share** of picked experts that were in the cache. It says nothing of right or wrong."),
            ("is a high hit rate good?; is a higher hit rate faster?; higher hit rate, faster?",
             "Yes: the larger that **share**, the fewer experts have to be read."),
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
        called="a better hit rate, and how to get it; ways to a higher hit rate; remedies for many misses",
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
            ("do you [skip|ignore|leave out|approximate] [missing experts|experts on a miss|an expert that is not there]?; is a missing expert skipped?; are missing experts ignored?; do you take the next best expert?; is another expert used instead?",
             "No: nothing is skipped or replaced. The expert **is read**, and the layer waits for it."),
            ("do you wait for the expert?; does the token wait on a miss?; does the layer wait on a miss?",
             "Yes: until the expert **is read** into a slot."),
        ),
    ),
    Intent(
        "eviction",
        ("what is evicted?", "which expert is evicted?", "what does evicted mean?", "when is an expert evicted?", "how does it decide what to evict?",
         "what happens when the cache is full?", "who gets thrown out of the cache?", "is an evicted expert lost?", "what leaves the cache?",
         "why are experts evicted?", "what happens to evicted experts?", "cache full?"),
        ("When the cache is full, the **least recently used** expert is evicted: its slot is overwritten. It stays on disk, so nothing is lost.",
         "Evicted means: gave up its slot to another expert. The least recently used one goes, and it can be read again at any time.",
         "A full cache must make room: the expert that is least recently used leaves. On disk it is still there."),
        ("Eviction: the least recently used expert leaves.", "Evicted: slot given to another; still on disk."),
        ("eviction", "an eviction", "evicting an expert"),
        ("least recently used",),
        more="""what happens [if|when|once] [the cache is full|there is no free slot|all slots are taken|there's no room|the cache runs over|the cache overflows|no slot is free]?; the cache is full, [what now|what happens|and then|now what];
             is a full cache [bad|a problem|an error]?; when is the cache full?; cache full, is that bad?; can the cache overflow?; does the cache overflow?; does the cache run over?; no room in the cache, what then?;
             how is room made[| in the cache]?; how does the cache make room?; how do you make room for a new expert?; who has to leave?; who leaves when a new one comes?; who goes first?; who must go when the cache is full?;
             which [one|expert] [has to go|leaves|goes|is thrown out|is dropped|is replaced|makes room|gets kicked out][| first]?; which experts [are dropped|leave|get thrown out|are removed from the cache]?;
             what gets [thrown out|evicted|dropped|removed|kicked out]?; what does [it mean|that mean], evicted?; evicted, [what's that|meaning|what does it mean]?; evict meaning; evicted from where?; evicted by whom?; evicted like a tenant?;
             what does evict mean?; what does eviction cost?; is eviction bad?; are evictions [bad|a problem|normal|expensive|slow]?; is an evicted expert [deleted|gone|gone for good|lost|still on disk|erased|written back]?;
             is the expert lost when it is evicted?; does evicting delete [the expert|the file|anything from disk]?; do you delete experts[| from disk]?; do you write evicted experts back?; is an evicted expert written to disk?;
             where do evicted experts go?; where does an evicted expert go?; what becomes of an evicted expert?; can an evicted expert come back?; will an evicted expert return?; does an evicted expert come back?;
             why [do you|does it|does the cache] [evict|throw out|drop|forget] experts?; why throw experts out?; why do experts leave the cache?; why did an expert leave the cache?; why so many evictions?; how often are experts evicted?;
             how many evictions are normal?; when does an expert leave memory?; when do you drop an expert?; how long does an expert stay in the cache?; how long is an expert kept?; does an expert ever leave the cache?;
             do cached experts expire?; is there a time limit in the cache?; eviction in simple words please""",
        called="evictions; evicted experts; the eviction of experts; cache eviction; the word evicted; an evicted expert; throwing out an expert; an expert leaving the cache",
        but=(
            ("is an evicted expert [deleted|gone|lost|erased]?; is the expert lost when it is evicted?; do you delete experts from disk?",
             "No: the **least recently used** expert only gives up its slot. On disk it stays."),
            ("is a full cache [bad|a problem|an error]?; are evictions bad?",
             "No, that is usual: the **least recently used** expert makes room."),
        ),
    ),
    Intent(
        "lru",
        ("what does lru [mean|stand for]?", "why lru?", "which eviction policy do you use?", "what is the cache policy?", "what replacement policy is used?",
         "is it lru or lfu?", "how does the cache decide what to keep?", "cache strategy?"),
        ("LRU is **least recently used**: whichever expert has gone unused for longest makes room. Simple, and good when subjects last a while.",
         "Least recently used. The expert whose last use is longest ago gives up its slot.",
         "The policy is LRU: the least recently used expert goes first. What was just picked is likely to be picked again."),
        ("LRU: least recently used goes first.", "The cache policy is LRU."),
        ("lru", "least recently used", "the eviction policy", "the cache policy"),
        ("least recently used",),
        more="""lru = ?; lru stands for what?; l r u?; spell out lru; full form of lru; what do the letters lru mean?; abbreviation lru?; is it an lru cache?; do you use lru?; is your cache lru?; is the cache [lru|lfu|fifo|random|clock|arc]?;
             [lru|lfu] or [lfu|lru|fifo|random]?; fifo or lru?; lfu or lru?; why not [lfu|fifo|random|arc|something smarter than lru|the least frequently used]?; why least recently used?; why is it the least recently used one?;
             why evict the oldest?; does the oldest expert go first?; is the oldest one evicted?;
             [which|what] [policy|rule|strategy|algorithm|scheme|method] [does the cache use|do you use for the cache|decides what stays in the cache|is used to evict|evicts experts|does eviction follow]?;
             what [policy|rule|strategy|algorithm] is behind the cache?; cache [algorithm|policy|rule|replacement strategy]?; eviction [algorithm|policy|rule|strategy|scheme]?; replacement [policy|algorithm|strategy]?;
             by what rule [do experts leave|does the cache evict|is an expert evicted|does the cache decide]?; according to what rule does the cache choose its victim?; how is the victim chosen?; how do you choose the victim?;
             how does the cache [choose|pick|find|select] [its victim|what to drop|who leaves|what to throw out|the expert to evict]?; how does the cache know what to [keep|drop|throw out]?; what does the cache keep and what not?;
             on what basis does the cache drop experts?; is eviction random?; are experts evicted at random?; is the evicted expert chosen by chance?; does the cache count how often an expert is used?; frequency or recency?;
             recency or frequency?; does frequency count in the cache?; is there a smarter policy than lru?; is lru [good|the best|optimal|enough]?; how good is lru?; is the cache policy configurable?; can i change the policy?;
             can i choose another eviction policy?; can i use lfu instead?; is there an option for the eviction policy?; oldest first?; last in first out?; first in first out?; longest unused goes?;
             whoever was not used for longest goes, right?; lru in one sentence""",
        called="the replacement policy; the lru policy; the lru rule; the eviction rule; the rule of the cache; the replacement rule; the cache algorithm; lru caching; the eviction strategy",
        but=(
            ("is it an lru cache?; is your cache lru?; do you use lru?",
             "Yes: the **least recently used** expert goes first."),
            ("do you use lfu?; is eviction random?; is the cache [fifo|random|lfu]?; does frequency count in the cache?",
             "No: the **least recently used** goes first, however often it was used before."),
        ),
    ),
    Intent(
        "cache floor",
        ("how small can the cache be?", "what is the smallest cache?", "why does it say raised to the floor?", "what is the floor?", "can the cache be zero?", "can i set the cache to 0?",
         "can i turn the cache off?", "minimum cache size?", "what does 'raised to the floor' mean?"),
        (f"At least one layer's picks must fit: {TOP_K} experts for me. A smaller wish is **raised** to that floor, and the panel says so.",
         "Not to nothing. All experts that a layer needs at once must have a slot; less is raised to this floor.",
         f"The floor is what one layer needs at a time, {TOP_K} experts here. Ask for less and it is raised."),
        ("The floor: one layer's picks; smaller is raised.", f"Smallest cache: {TOP_K} experts."),
        ("the cache floor", "the smallest cache"),
        ("raised",),
        more="""what is the [minimum|smallest|least|lowest|minimal] [cache|cache size|size of the cache|number of slots|percentage]?; how [small|low] [can|may] [the cache|the percentage] [be|get|be set]?; how small can i make the cache?;
             [minimum|minimal|smallest|lowest] [cache|cache size|number of slots]?; how far down can [i|the cache] go?; how low can i go[| with the cache]?; how low does the cache go?; what's the least the cache can be?;
             what is the lower limit of the cache?; lower limit for the cache?; is there a [lower limit|minimum|floor|smallest cache]?;
             can the cache be [empty|zero|nothing|1%|0%|1 expert|smaller than 5%|one slot|switched off|turned off|disabled]?; can i [disable|switch off|turn off|remove|do without|run without] the [expert |]cache?;
             can i set the cache to [0%|1%|zero|nothing|one expert|2%]?; what if i set the cache to [0|0%|1%|nothing|zero|one expert]?; what happens [at|with] [0%|1%|a cache of 0|/cache 0%|/cache 1%]?; /cache 0%?; /cache 1%?;
             does /cache 0% work?; cache 0?; cache off?; no cache at all, possible?; without any cache, does it run?; can it run without a cache?; can you work without a cache?; how many slots do you need at least?;
             how many experts must fit in the cache?; why can't the cache be [zero|empty|smaller|0|switched off|turned off|smaller than eight experts]?; why not 0%?; why at least eight slots?; it says raised to the floor;
             'raised to the floor: one layer's experts a token', what's that?; why was my cache raised?; i asked for 1% and got more; i asked for less cache than i got; why do i get more cache than i asked for?; why did it raise the cache?;
             why is my cache larger than what i set?; raised to the floor?; which floor?; floor of what?; what floor does it mean?; floor meaning?; what is the amber line under cache?; what's the limit downwards?; is 5% the minimum?;
             is 5% the lowest?; can i go below 5%?; below 5%?; less than 5%, possible?""",
        called="the floor of the cache; the minimum cache; the minimal cache size; the lower limit of the cache; the least cache; a cache of zero",
        but=(
            ("can the cache be [zero|empty|0%|switched off|turned off|disabled]?; can i set the cache to [0|0%|zero]?; can i turn the cache off?; can it run without a cache?; does /cache 0% work?",
             "No: less than one layer's picks, 8 experts, is **raised** to that floor."),
        ),
    ),
    Intent(
        "best cache size",
        ("is a bigger cache always better?", "what is the best cache size?", "how much cache should i use?", "should i give it all my memory?", "why not use all memory for the cache?",
         "which cache size do you recommend?", "what size should the cache be?", "optimal cache size?", "can the cache be too large?"),
        ("For me, 100%. For a model larger than memory, as much as the system can spare: a cache so large that **memory** runs short slows all.",
         "Larger is better until the system runs short of memory. By default a packed model's cache takes what the budget leaves, an unpacked one's six tenths of it.",
         "Let the program choose: `--memory` is the most it may use, and the cache gets what is left of it. The memory of other programs is not yours to give."),
        ("Cache size: large, but leave memory to the system.", "Not all memory: other programs need some."),
        ("the best cache size",),
        ("memory", "100%"),
        more="""[what|which] [cache|cache size|percentage|size of the cache] [is best|is ideal|is right|is optimal|should i take|should i use|do you recommend|would you choose|makes sense|is recommended|is sensible|do you suggest|should i set][| for me| for a large model]?;
             how [much|big|large] should [the cache be|i make the cache|i set the cache|my cache be]?; how much [cache|memory for the cache] [do i need|is enough|is good|makes sense|is too much|should i give]?;
             how much memory should i give [the cache|to the cache|it|the experts]?; what's the [best|ideal|right|optimal|recommended] [cache|size for the cache|percentage|setting for the cache]?;
             [best|ideal|right|optimal|recommended] cache[| size| setting]?; should i [always use 100%|set it to 100%|use all my ram|give it everything|fill my ram|max out the cache|use the largest cache]?;
             is [100%|the maximum|a huge cache] [best|always best|always good|good|wise|recommended|the best setting]?; is more cache always better?; the more cache the better?; bigger cache always faster?;
             more is better with the cache, right?; why wouldn't i use [100%|all my memory|the biggest cache]?; why not [always 100%|give it all memory|all my ram|fill the whole memory]?;
             what speaks against [100%|a bigger cache|a huge cache]?; is there a downside to a [big|large|huge] cache?; downside of a large cache?; can a cache be too [big|large]?; can i give it too much memory?;
             what if the cache is too [big|large]?; what if i give it all my memory?; does a too large cache hurt?; is there such a thing as too much cache?; too much cache?; when is the cache large enough?; how do i choose the cache size?;
             how do i pick a cache size?; how does the program choose the cache size?; who chooses the cache size for a large model?; what does it choose by itself?; how big is the cache by default for a [large|real|big] model?;
             should i set --cache at all?; do i have to set the cache myself?; should i leave the cache alone?; what would an expert set the cache to?; cache recommendation?; recommendation for the cache?; advice on the cache size please""",
        called="the ideal cache size; the right cache size; the optimal cache size; the recommended cache size; a sensible cache size; the choice of the cache size; cache advice",
        but=(
            ("should i always use 100%?; is 100% always best?",
             "For me yes, **100%**. For a large model only as much as the system can spare."),
            ("can i give it too much memory?; can a cache be too [big|large]?; does a too large cache hurt?",
             "Yes: when the system runs short of **memory**, everything slows down."),
        ),
    ),
    Intent(
        "everything in memory",
        ("what happens at 100%?", "what does a cache of 100% mean?", "what if all experts are in memory?"),
        ("At 100% every expert has a slot: each is **read once**, at its first use, and from then on all picks are hits.",
         "Then nothing has to leave: an expert is read once, stays, and the SSD has nothing more to do.",
         "A full cache still starts cold: every expert is read once when it is first picked. After that there are no misses."),
        ("At 100% every expert has a slot.", "A full cache: each expert read once, then hits."),
        (),
        ("read once",),
        more="""what does [100%|a 100% cache|the 100% step|a cache at 100%] [mean|do|give me|change]?; cache [at |]100%, [what then|what happens|what does it mean|any misses]?;
             with 100%, [are there still misses|is the ssd still used|what is read|do you still read]?; are there [still |]misses [at|with] 100%?; do you [still |]read [from the ssd|from disk|anything] [at|with] 100%?;
             does anything get read at 100%?; is anything evicted at 100%?; evictions at 100%?; can you hold all [512|your] experts in memory?; can all experts be in memory?; can the whole model be in memory?;
             can i have all experts in memory?; can i load everything into memory?; [put|load|keep|hold] [all experts|everything|the whole model|all of you] in memory;
             how [do|can] i [put|load|keep|hold] [all experts|everything|the whole model|all of you] in memory?; i want all experts in memory; what if the cache holds all [512|experts|of them]?; what if everything fits[| in the cache]?;
             what happens when everything fits in the cache?; what happens once all experts are in?; when all experts are in memory, what then?; is a full-size cache read at once?; are all experts read at once at 100%?;
             does 100% load everything immediately?; does f4 to 100% read all experts at once?; i set the cache to 100%, why are there still misses?; i set 100% and it still reads; still misses at 100%, why?; why are there misses at 100%?;
             why does it still miss at 100%?; why do you read from the ssd although the cache is 100%?; does 100% mean everything is in memory?; is everything in memory at 100%?; is streaming off at 100%?; can i turn streaming off?;
             can streaming be switched off?; how do i turn off streaming?; switch off streaming; no streaming please, can you do that?; can i run without streaming?; is there a mode without streaming?; run everything from memory?""",
        called="a cache of 100%; a full cache of 100%; the 100% cache; all experts in memory; a cache that holds everything",
        but=(
            ("are all experts read at once at 100%?; does 100% load everything immediately?; does f4 to 100% read all experts at once?",
             "No: each is **read once**, when it is first picked."),
            ("are there still misses at 100%?; still misses at 100%, why?; i set the cache to 100%, why are there still misses?",
             "Only first ones: each expert is **read once**, then it stays."),
        ),
    ),
    Intent(
        "cold cache",
        ("is the cache empty at the start?", "why is the first answer slower than the second?", "what does cold mean?", "what is a cold start?"),
        ("A cold cache is **empty**: the first tokens miss often, and each miss is read. After some tokens the usual experts are in, and it is warm.",
         "Cold means: nothing is cached yet, the slots are empty. It warms up by itself as experts are read.",
         "At first the slots are empty, so nearly every pick must be read. A few words later the cache is warm and quicker."),
        ("Cold: the slots are empty at first.", "A cold cache warms up by its misses."),
        (),
        ("empty",),
        more="""what does [cold|warm|'cold'|'warm'] mean [here|in the table|in bench|in plan]?; what is [a cold cache|a warm cache] exactly?; cold or warm?; cold vs warm; warm vs cold; difference between cold and warm?;
             what's the difference between a cold and a warm cache?; why [is|was] the first [answer|question|sentence|try|run] [so slow|slower|slow|slower than the rest|slower than the next one]?;
             the first answer [is|was] [slow|slower|the slowest]; first answer slow, second fast, why?; the second answer was faster, why?; why was the second answer [faster|quicker to write]?;
             why does it get faster [after a while|over time|with time|the longer it writes|after some words|during an answer]?; why do you get faster [after a while|over time|the longer you write]?;
             it gets faster [after a while|over time|as it goes on]; why do the hits rise over time?; why does the hit rate climb during an answer?; why are there so many misses at the start?; so many misses at the beginning, why?;
             misses at the start, is that normal?; is it normal that the start is full of misses?; does the cache warm up?; how does the cache warm up?; how long does it take to warm up?; how long until the cache is warm?;
             when is the cache warm?; do you have to warm up?; does it need to warm up?; warm up?; is there a warm-up?; must i warm it up?; right after the start, what is in the cache?; what's in the cache right after the start?;
             what is in the cache at the very beginning?; is anything in the cache at the beginning?; does the cache start empty?; empty cache at first?; how is the cache filled at first?; how does the cache get filled?;
             how does an empty cache fill up?; who fills the cache?; when does the cache fill up?; how quickly does the cache fill?; is a cold start slow?; how slow is a cold start?; cold start?; cold cache?; warm cache?; like a cold engine?;
             what if nothing is cached yet?""",
        called="a cold cache; the cold start; a warm cache; warming up; cold and warm; the warm-up; the start with an empty cache",
        but=(
            ("does the cache start empty?; is the cache empty at the start?",
             "Mostly: **empty** slots, but for experts that were hot last time and are read while you type."),
        ),
    ),
    Intent(
        "hot set",
        ("does the cache survive a restart?", "are the cached experts remembered?", "what does /cache save do?", "what does /cache warm do?"),
        ("The experts in the cache are **noted** and read again at the next start. `/cache save` notes those of now for good, `/cache warm` reads them.",
         "Which experts were hot is noted in a file, and the next start reads them while you type. `/cache save` and `/cache warm` do it by hand.",
         "Their names are noted, not their bytes: the next start reads them back into the cache. `/cache clear` forgets all that is kept."),
        ("The hot set: experts noted, and read at the next start.", "Hot experts are noted for the next start."),
        (),
        ("noted",),
        more="""does [the cache|the expert cache|what is cached] [survive|last beyond|outlive] [a restart|quitting|a shutdown|the session]?;
             is the cache [saved|kept|stored|written to disk|gone|lost|empty] [when i quit|after a restart|between sessions|at the end|on exit|when i close it]?;
             what happens to the cache [when i quit|after a restart|on exit|when i close the program|between sessions]?;
             do you [remember|save|keep|note] [which experts were cached|the cached experts|the hot experts|your experts|which experts i used][| for next time| after a restart| between sessions]?;
             how do i [save|keep|store|restore|warm up|preload|reload] [the cache|the cached experts|the experts in the cache|the hot experts][| for next time| for the next start| by hand]?;
             [save|keep|warm|preload|reload|restore] the [cache|cached experts|experts of now|hot experts][| for next time| please]; can i [save|keep|preload|pin|reload|warm] the [cache|cached experts|hot experts|experts that i use]?;
             which command [saves|warms|preloads|reloads] the cache?; command to save the cache?; command to warm the cache?; /cache save, what for?; /cache warm, what for?; /cache save?; /cache warm?; /cache clear?;
             what does /cache clear do?; save vs warm?; difference between /cache save and /cache warm?; what is saved by /cache save?; what does /cache save write?; are experts' bytes saved by /cache save?;
             what is [the hot set|a hot set|a hot expert|hot]?; hot experts?; hot set?; hot like temperature?; when is an expert hot?; why does it read experts right after the start?; why are experts read before i ask anything?;
             why is the disk busy right after the start?; what is it reading at startup?; what do you read at the start?; what does it load right after the start?; why is the map already filled at the start?;
             why are there cached experts before i asked anything?; why is the cache warm at the start?; why does it start warm?; why is the cache not empty at the start?; how can the cache be warm at the start?;
             how can the next start be faster?; make the next start faster, how?; is the second start faster?; can the cache be kept for tomorrow?; i want the same experts tomorrow; pinning experts?; can i pin experts?;
             where is the hot set kept?; what does '(40 experts read beyond the misses, as they had been hot)' mean?; 'as they had been hot'?""",
        called="the hot set; hot experts; the experts of the last session; /cache save; /cache warm; the saved experts; the warm start of the cache; experts read at the start; the noted experts",
        but=(
            ("does the cache survive a restart?; is the cache saved when i quit?; are the cached experts remembered?",
             "Which experts, yes, not their bytes: they are **noted**, and read again at the next start."),
        ),
    ),
)  # fmt: skip
