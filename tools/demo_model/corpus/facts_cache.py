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
         "It remembers experts so that the SSD can rest. When it is full, the one that was used least of late makes room in memory."),
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
            ("is it a [browser|web] cache?; is it like a cpu cache?; is it a cpu cache?",
             "The same idea for experts: copies of what was used lately, in **memory**, so that it need not be fetched again."),
            ("is the expert cache in memory?; is the cache in ram or on disk?",
             "Yes, in **memory**: copies of experts whose files stay on the SSD."),
            ("do you read an expert again each time?",
             "No: while it is in the cache, in **memory**, it need not be read."),
            ("do you keep experts that you have read?; does an expert stay in memory after use?",
             "Yes, in **memory**, until another needs the room."),
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
        more="""what's a slot[| here| in the cache| good for| for]?; what [fits|goes|belongs] in[|to] [a|one] slot?; how many experts [fit|go] in[|to] [a|one] slot?; how much [fits|goes] in[|to] [a|one] slot?;
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
            ("can a slot be empty?",
             "Yes, until **one expert** is read into it."),
            ("do you mean a ram slot?; is a slot a ram slot?",
             "No: a place in memory for **one expert**, cut out by the program."),
            ("are all slots [equal|the same size]?",
             "Yes, for me: each holds **one expert** of 28 kB."),
        ),
    ),
    Intent(
        "eviction",
        ("what is evicted?", "which expert is evicted?", "what does evicted mean?", "when is an expert evicted?", "how does it decide what to evict?",
         "what happens when the cache is full?", "who gets thrown out of the cache?", "is an evicted expert lost?", "what leaves the cache?",
         "why are experts evicted?", "what happens to evicted experts?", "cache full?"),
        ("When the cache is full, the expert with the lowest **fading** count of uses is evicted: its slot is overwritten. It stays on disk, so nothing is lost.",
         "Evicted means: gave up its slot to another expert. Uses are counted, the count is fading, and the lowest goes. It can be read again at any time.",
         "A full cache must make room: the expert whose fading count of uses is lowest leaves. On disk it is still there."),
        ("Eviction: the lowest fading count leaves.", "Evicted: slot given to another; still on disk."),
        ("eviction", "an eviction", "evicting an expert"),
        ("fading",),
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
        called="the eviction of experts; cache eviction; the word evicted; an evicted expert; throwing out an expert; an expert leaving the cache",
        but=(
            ("is an evicted expert [deleted|gone|lost|erased]?; is the expert lost when it is evicted?; do you delete experts from disk?; does evicting delete [the expert|the file|anything from disk]?",
             "No: the expert whose **fading** count is lowest only gives up its slot. On disk it stays."),
            ("is a full cache [bad|a problem|an error]?; are evictions bad?",
             "No, that is usual: the expert with the lowest **fading** count of uses makes room."),
            ("can an evicted expert come back?; will an evicted expert return?; does an evicted expert come back?",
             "Yes: it is read again when it is picked. Its **fading** count lives on, too."),
            ("do you write evicted experts back?; is an evicted expert written to disk?",
             "No need: it never changed, and on disk it still is. The lowest **fading** count is just overwritten."),
            ("do cached experts expire?; is there a time limit in the cache?",
             "No: an expert leaves only for another, when its **fading** count is the lowest."),
            ("can the cache overflow?; does the cache overflow?; does the cache run over?",
             "No: its room is fixed, so the lowest **fading** count leaves for each that comes."),
        ),
    ),
    Intent(
        "eviction rule",
        ("what does [lru|lrfu] [mean|stand for]?", "why [lru|lrfu]?", "which eviction policy do you use?", "what is the cache policy?", "what replacement policy is used?",
         "is it lru or lfu?", "how does the cache decide what to keep?", "cache strategy?"),
        ("LRFU, least recently and frequently used: each use counts, and the count is **fading**, half as much after four tokens. The lowest makes room.",
         "The rule is LRFU: a fading count of each expert's uses, with a half-life of four tokens. The lowest count goes first.",
         "A fading count of uses, LRFU. LRU looks only at the last use; where the cache holds less than one token needs, LRFU has up to half of its misses fewer."),
        ("The rule is LRFU: a fading count of uses.", "LRFU: the lowest fading count goes first."),
        ("the eviction policy", "the cache policy", "least recently used"),
        ("fading",),
        more="""[lru|lrfu] = ?; [lru|lrfu] stands for what?; l r u?; l r f u?; spell out [lru|lrfu]; full form of [lru|lrfu]; what do the letters [lru|lrfu] mean?; abbreviation [lru|lrfu]?; is the cache lru or [lfu|fifo|lrfu]?;
             [lru|lfu|lrfu] or [lfu|lru|fifo|random]?; fifo or lru?; why not [lru|plain lru|lfu|fifo|random|arc]?; why least recently and frequently used?; what's wrong with lru?; why is lru not enough?; what does lrfu do better than lru?;
             lrfu vs lru; lru vs lrfu; lfu vs lru; difference between lru and lrfu?; where does lru fail?;
             [which|what] [policy|rule|strategy|algorithm|scheme|method] [does the cache use|do you use for the cache|decides what stays in the cache|is used to evict|evicts experts|does eviction follow]?;
             what [policy|rule|strategy|algorithm] is behind the cache?; cache [algorithm|policy|rule|replacement strategy]?; eviction [algorithm|policy|rule|strategy|scheme]?; replacement [policy|algorithm|strategy]?;
             by what rule [do experts leave|does the cache evict|is an expert evicted|does the cache decide]?; according to what rule does the cache choose its victim?; how is the victim chosen?; how do you choose the victim?;
             how does the cache [choose|pick|find|select] [its victim|what to drop|who leaves|what to throw out|the expert to evict]?; how does the cache know what to [keep|drop|throw out]?; what does the cache keep and what not?;
             on what basis does the cache drop experts?; is the evicted expert chosen by chance?; frequency or recency?; recency or frequency?; is there a smarter policy than lru?; is lru [good|the best|optimal|enough]?;
             how good is the eviction rule?; what is the half-life of a use?; half-life of what?; what does a half-life of four tokens mean?; why do counts fade?; what fades in the cache?; what is a fading count?;
             what is counted for eviction?; last in first out?; first in first out?; lrfu in one sentence; how long does a use count?""",
        called="""the replacement policy; the lru policy; lru; the eviction rule; the rule of the cache; the replacement rule; the cache algorithm; lru caching; the eviction strategy; lrfu; the lrfu rule; lrfu caching; the fading count;
             the half-life of the cache""",
        but=(
            ("is it an lru cache?; is your cache lru?; do you use [plain |]lru?; does the oldest expert go first?; is the oldest one evicted?; whoever was not used for longest goes, right?; is it the least recently used one that goes?",
             "No, LRFU: uses are counted, and the count is **fading**. Pure LRU fails where the cache holds less than one token needs."),
            ("do you use lfu?; is eviction random?; is the cache [fifo|random|lfu|arc]?; are experts evicted at random?",
             "No: LRFU, a **fading** count of uses. It lies between LRU and LFU."),
            ("does frequency count in the cache?; does the cache count how often an expert is used?",
             "Yes, and the count is **fading**: a use is worth half as much after four tokens."),
            ("can i [change the policy|choose another eviction policy|use lfu instead|change the eviction rule]?; is the cache policy configurable?; is there an option for the eviction policy?",
             "No: it is LRFU, a **fading** count of uses. `flashmoe bench --simulate` shows what other rules would have done."),
            ("is it lru or lfu?; is the cache lru or [lfu|lrfu]?; is lru the best?",
             "In between: LRFU. Uses count, and the count is **fading**, so both how often and how lately matter."),
            ("is there a smarter policy than lru?",
             "Yes, and it is in use: LRFU, a **fading** count. It has up to half of LRU's misses fewer in a very small cache."),
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
            ("can the cache be [zero|empty|0%|switched off|turned off|disabled]?; can i set the cache to [0|0%|zero]?; can i turn the cache off?; can it run without a cache?; does /cache 0% work?; can i [disable|switch off|turn off|remove|do without] the expert cache?; can you work without a cache?",
             "No: less than one layer's picks, 8 experts, is **raised** to that floor."),
            ("is 5% the minimum?; is 5% the lowest?; can i go below 5%?",
             "F4 ends at 5%, but `/cache 2%` works. Below one layer's picks, 8 experts, it is **raised**."),
            ("is there a [lower limit|minimum|floor]?",
             "Yes: one layer's picks, 8 experts for me. Less is **raised** to that."),
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
            ("is a bigger cache always better?; is more cache always better?",
             "Until **memory** runs short, yes. Then the whole system slows down."),
            ("do i have to set the cache myself?; should i set --cache at all?; should i leave the cache alone?",
             "No need: a large model takes what its **memory** budget leaves."),
            ("should i give it all my memory?; is there a downside to a [big|large|huge] cache?; is there such a thing as too much cache?",
             "All is too much: when **memory** runs short for the rest, everything slows down."),
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
            ("are there still misses at 100%?; still misses at 100%, why?; i set the cache to 100%, why are there still misses?; do you [still |]read [from the ssd|from disk|anything] [at|with] 100%?; does anything get read at 100%?",
             "Only first ones: each expert is **read once**, then it stays."),
            ("can i turn streaming off?; can streaming be switched off?; can i run without streaming?; is there a mode without streaming?; is streaming off at 100%?",
             "In effect by F4 at 100%: each expert is **read once**, then nothing is streamed any more."),
            ("can you hold all [512|your] experts in memory?; can all experts be in memory?; can i have all experts in memory?; can the whole model be in memory?; can i load everything into memory?",
             "Yes: press F4 until it says 100%. Each expert is **read once** and stays."),
            ("is anything evicted at 100%?",
             "No: every expert has a slot, and is **read once**."),
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
            ("do you have to warm up?; does it need to warm up?; must i warm it up?; is there a warm-up?; does the cache warm up?",
             "By itself: the slots are **empty** at first and fill as experts are picked."),
            ("is it normal that the start is full of misses?; is a cold start slow?",
             "Yes: an **empty** cache misses nearly always. It gets better within some words."),
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
             which command [saves|warms|preloads|reloads] the cache?; command to save the cache?; command to warm the cache?; /cache save, what for?; /cache warm, what for?; /cache save?; /cache warm?; save vs warm?;
             difference between /cache save and /cache warm?; what is saved by /cache save?; what does /cache save write?; are experts' bytes saved by /cache save?; what is [the hot set|a hot set|a hot expert|hot]?; hot experts?; hot set?;
             hot like temperature?; when is an expert hot?; why does it read experts right after the start?; why are experts read before i ask anything?; why is the disk busy right after the start?; what is it reading at startup?;
             what do you read at the start?; what does it load right after the start?; why is the map already filled at the start?; why are there cached experts before i asked anything?; why is the cache warm at the start?;
             why does it start warm?; why is the cache not empty at the start?; how can the cache be warm at the start?; how can the next start be faster?; make the next start faster, how?; is the second start faster?;
             can the cache be kept for tomorrow?; i want the same experts tomorrow; pinning experts?; can i pin experts?; where is the hot set kept?; what does '(40 experts read beyond the misses, as they had been hot)' mean?;
             'as they had been hot'?""",
        called="the hot set; hot experts; the experts of the last session; /cache save; /cache warm; the saved experts; the warm start of the cache; experts read at the start; the noted experts",
        but=(
            ("does the cache survive a restart?; is the cache saved when i quit?; are the cached experts remembered?",
             "Which experts, yes, not their bytes: they are **noted**, and read again at the next start."),
            ("can i save the [cache|cached experts|hot experts]?; can the cache be kept for tomorrow?; can i pin experts?",
             "Yes: `/cache save`. The experts of now are **noted** for good, and read at each start."),
            ("are experts' bytes saved by /cache save?",
             "No: only which ones is **noted**. The bytes are in the model's files anyway."),
            ("is the second start faster?",
             "A little: the hot experts are **noted** and read before you ask."),
        ),
    ),
)  # fmt: skip
