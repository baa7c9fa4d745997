"""More ways in which people ask for the engine's live figures, by the topic of toolengine; and what they say before it."""

from __future__ import annotations

from tools.demo_model.corpus.wording import expand

_NOW = "[|| now| right now| at this moment| just now| currently]"
MORE_ASKS: dict[str, tuple[str, ...]] = {
    "share in memory": (
        "[what percentage|how large a part|how big a piece|which share] of [your experts|your weights|the experts|you] [sits|lies|is held|is kept] in [memory|ram]" + _NOW + "?",
        "how many experts [do you keep|do you have|have you got|are you holding|are sitting] [in memory|loaded|in ram|ready]" + _NOW + "?",
        "[count|tell me|give me|i want to know|i'd like to see] [the experts in memory|how many experts are loaded|how many experts are in ram|the share in memory]" + _NOW,
        "of all [your|the] experts, how many are [loaded|in memory|there|resident]" + _NOW + "?",
        "how much of [your brain|the model file|your parameters|your weights] [made it|has made it|got] into [memory|ram][| so far| by now]?",
        "[loaded|resident|in memory|in ram][: how much|, how many][ of you| experts|][?|]", "[is|are] [half|a quarter|most|more than half] of [your experts|you] [in memory|loaded|in ram]" + _NOW + "?",
        "[check|look|see] how [full|loaded|filled] you are" + _NOW, "how [full|filled] is your [memory|ram|head] with experts" + _NOW + "?",
    ),
    "experts in memory": (
        "do [all|really all] [your |the |]experts [sit|fit|lie] in [memory|ram]" + _NOW + "?", "is [there anything|anything] of you that is not [loaded|in memory|in ram]" + _NOW + "?",
        "do you have [everything|all experts|your whole self] [in memory|loaded|in ram]" + _NOW + "?", "[have you loaded|did you load] [everything|all of yourself|all experts][| by now| already]?",
        "are you [complete|whole|all there] in [memory|ram]" + _NOW + "?", "is nothing [left|still] on the [ssd|disk]" + _NOW + "?",
    ),
    "number of experts on disk": (
        "how many experts [lie|remain|are resting|are sleeping|are parked] on [disk|the ssd|the drive]" + _NOW + "?", "[how many|what number of] experts are [absent|cold|out|not resident|not cached]" + _NOW + "?",
        "[tell me|count|give me|i want to know] [how many experts are on disk|the experts that are not loaded|how many experts wait on the ssd|the number of experts on the ssd]" + _NOW,
        "of [your|the] experts, how many are [not loaded|on the ssd|on disk|missing from memory]" + _NOW + "?", "how many [are you missing|experts do you lack] in memory" + _NOW + "?",
    ),
    "cache": (
        "how many [mb|megabytes] does [your cache|the cache|the expert cache] [hold|take|have]" + _NOW + "?", "[the size|the fill|the use] of [your|the] [cache|expert cache]" + _NOW,
        "[tell me|i want to know|i'd like to know|give me] [how big your cache is|how full the cache is|your cache size|the cache in mb]" + _NOW, "is the cache [full|half full|almost full|empty]" + _NOW + "?",
        "how much [room|space] do the experts [take|need|use] in [memory|the cache]" + _NOW + "?", "[cache in mb|mb in the cache|cache fill|cache in use][?|| please]",
    ),
    "process memory": (
        "how [much|many mb of] [memory|ram] [goes|is going] to [this program|this app|the process|flash-moe]" + _NOW + "?", "[what is|what's] the [memory footprint|footprint|total memory|ram footprint] of [this program|the app|the process]" + _NOW + "?",
        "[tell me|i want to know|i'd like to see|give me] [how much ram this app uses|the memory of the process|how much memory the program takes|the process memory]" + _NOW,
        "how [heavy|big|hungry] is [this program|the app|the process] in [memory|ram]" + _NOW + "?", "[ram of the app|memory of the app|process ram|total ram used][?|| please]", "does this program [eat|take|use] [a lot of|much] [memory|ram]" + _NOW + "?",
    ),
    "hit rate": (
        "how [many|much] of [the picks|your picks|the experts you need] [are|is] [already |]in [the cache|memory]" + _NOW + "?", "[tell me|i want to know|i'd like to see|read me] [the hit rate|your hit rate|how often the cache hits|the cache hit rate]" + _NOW,
        "how [lucky|successful|effective] is [the|your] cache" + _NOW + "?", "[what percentage|how many percent] of [picks|lookups|expert picks] [hit|are hits|hit the cache]" + _NOW + "?", "[hits|cache hits|hit percentage], [please|live|now]",
        "does [the|your] cache [hit often|work well|help]" + _NOW + "?",
    ),
    "speed": (
        "[at|with] what speed [do you write|are you running|are you going]" + _NOW + "?", "how many [tok/s|tokens/s|tokens per second|words a second] [is this|are you doing|do you reach|do you manage|do you get]" + _NOW + "?",
        "[tell me|i want to know|i'd like to know|measure] [how fast you are|your tokens per second|your speed|the generation speed]" + _NOW, "are you [fast|slow|quick]" + _NOW + "?", "[generation speed|decode speed|writing speed|tempo][?|| please| now]",
        "how [quick|speedy|slow] are you" + _NOW + "?", "[you seem|you feel] [slow|fast|quick][,| today,] [what's your speed|how fast is it|how many tok/s]?",
    ),
    "read wait": (
        "how much [of the time|time] [goes|is lost|goes by] [on|in] waiting for [the ssd|the disk|reads]" + _NOW + "?", "[tell me|i want to know|i'd like to see] [the read wait|how long you wait for reads|how much you wait on the disk]" + _NOW,
        "do you [wait|have to wait] [long|much|a lot] for the [ssd|disk]" + _NOW + "?", "does the [ssd|disk|drive] [hold you up|slow you down|keep you waiting]" + _NOW + "?", "[ssd wait|waiting for reads|time waiting for the disk][?|| please]",
    ),
    "disk reads": (
        "how [much|many mb] [do you|did you have to|have you had to] [read|fetch|stream|pull] from [the ssd|disk|the drive][| until now| so far]?", "[tell me|i want to know|i'd like to see] [how much was read from disk|how much you have read|the bytes read|the disk reads]" + _NOW,
        "how [busy|active] [was|has been] the [ssd|disk][| so far| for you]?", "[mb read|megabytes from disk|traffic from the ssd|amount read][?|| please]", "what did you [stream|pull|fetch] from the [ssd|disk][| in mb]?",
    ),
    "evictions": (
        "how many experts [did the cache|did you|had you to] [throw out|evict|push out|drop][| so far| until now]?", "[tell me|i want to know|i'd like to see] [how many experts were evicted|the evictions|the number of evicted experts]" + _NOW,
        "were [any|many] experts [evicted|thrown out|dropped|pushed out]" + _NOW + "?", "[evicted so far|count of evictions|experts thrown out][?|| please]",
    ),
    "live figures": (
        "[can i|may i|let me|i'd like to|i want to] see [your|the] [live figures|stats|vitals|engine figures|numbers][| please]" + _NOW, "[all|every one of] your [figures|numbers|stats][, please|| now]", "[status|health|condition] [report|check][| please]",
        "[give me a|i want a|make a|write a] [status report|report on your engine|summary of your stats|table of your figures]" + _NOW, "how [does|do] [your engine|it|things] [look|run] [inside|in there|under the hood]" + _NOW + "?",
        "[print|dump|list|display] [your|the] [stats|engine stats|live figures|vitals]" + _NOW, "[ask|query|read out] [engine_stats|your engine|the engine]" + _NOW, "how [are|is] [your vitals|your engine] [looking|behaving]" + _NOW + "?",
    ),
}  # fmt: skip
REASONS = tuple(text for pattern in (
    "[i'm watching|i look at|i don't see] the [panel|screen][ just now|].", "[i only have|this is] [8 gb|a small laptop|an old machine].", "[i'm curious|just curious|out of interest|for my notes|for a screenshot].",
    "[i changed the cache|i lowered the cache|i just loaded you|you have been running for a while].", "[my fan is loud|it feels slow|it got faster].", "[i show you to my students|i'm writing about you|a friend asks me].",
) for text in expand(pattern))  # fmt: skip
