"""Facts: the rows of the panel and the map. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent
from tools.demo_model.shape import EXPERTS, LAYERS

ROWS = (
    Intent(
        "speed row",
        ("where do i see the speed?", "what does speed mean on the panel?", "what is avg?", "what is peak?", "what does avg and peak mean?", "what does 'avg 58 peak 71' mean?", "what is the first row of the panel?", "where is tok/s shown?"),
        ("SPEED: tokens a **second** over the last two seconds, then the average and the best of this answer. Below it the last minute as a graph.",
         "The top row: tokens a second now, avg over the answer, peak at best, and how long the first token took.",
         "Tokens a second: now, on average, at best. The graph under it is the last 60 seconds."),
        ("SPEED: now, average, peak, tokens a second.", "Speed row: tokens a second, last two seconds."),
        ("the speed row", "the row speed"),
        ("second",),
        more="""what does the [speed row|speed line|first row|row speed|number after speed|number beside speed|big number at the top] [mean|say|show|tell me]?; what's the number [after|next to|beside|behind] speed?;
             the number after speed, what is it?; what does 'speed [334|18.2|64|7.5|120] tok/s' [mean|say]?; what does ['avg 310'|'avg 300 · peak 334'|avg|'avg'|peak|'peak'|'avg 60 · peak 72'] mean[| on the panel| in the speed row]?; avg?;
             avg and peak?; what is [avg|peak|the avg|the peak][| on the panel| next to speed| in the speed row]?; average and peak of what?; peak of what?; average of what?; which average is avg?; is avg over the whole answer?;
             over what time is the speed averaged?; over how many seconds is the speed measured?; is the speed [the current one|an average|live|the last two seconds|over the whole answer]?; does speed mean now or on average?;
             is that the current speed or the average?; how is the number at speed computed?; how is speed on the panel computed?; how current is the speed figure?;
             why does the speed [jump|jump around|change all the time|go up and down|fluctuate|vary|wobble]?; the speed jumps around; why does the speed differ from avg?; why is peak higher than speed?; why are there three speeds?;
             three speeds, which is which?; where [do|can] i [see|find|read] [the speed|how fast you are|tokens per second|the current speed|the average speed|the top speed|tok/s]?;
             where is the [speed|average speed|top speed|current speed] shown?; where does it show tok/s?; which row shows how fast you are?; which row shows the speed?; what row has the tokens per second?; what is shown under SPEED?;
             what belongs to SPEED?; the row SPEED please; SPEED says a dash, why?; why is there a dash after speed?; why does speed say a dash?; speed –?; what does speed – mean?; speed row explained; speed row: now, avg, peak?;
             top line of figures, with tok/s?; what's the fastest speed of this answer?; how do i see how fast this answer was at best?""",
        called="the first row of the panel; the speed line; the speed figures; the row that says speed; avg and peak; the avg and peak figures; the word speed on the panel",
        but=(
            ("is avg over the whole answer?; does speed mean now or on average?; is that the current speed or the average?",
             "The first number is now, the last two seconds; avg and peak are tokens a **second** over the whole answer and at best."),
        ),
    ),
    Intent(
        "tokens a second",
        ("what does tok/s mean?", "what is tokens per second?", "what does t/s mean?", "what is a good speed?", "how many tokens per second is good?", "what is tok/s?",
         "is 5 tokens a second good?", "what unit is the speed in?"),
        ("**Tokens** a second: how many pieces of text are written each second. People read at about five to ten, so that is a comfortable speed.",
         "tok/s counts tokens written a second. One token is a word or part of one.",
         "The speed of writing, in tokens a second. Around five keeps up with a calm reader."),
        ("tok/s: tokens written a second.", "Tokens a second, the speed of writing."),
        ("the unit tok/s", "tokens per second as a unit"),
        ("token",),
        more="""what does [tok/s|t/s|tps|tokens per second|tokens a second|'tok/s'] [mean|stand for|say|measure]?; tok/s [meaning|explained|unit|abbreviation]?; tok/s = what?; tok per s?; tps?; t/s?; tok/s, what's that unit?;
             what unit is [that|it|tok/s|used for the speed]?; in [what|which] unit [is the speed|do you measure speed|is speed given]?; unit of [speed|the speed row]?; how is speed [given|counted|expressed]?; what is speed measured in?;
             what is counted per second?; words per second or tokens per second?; is it words per second?; is tok/s words per second?; tokens per second in words?; how many words a second is that?; how many words is [5|10|20|300] tok/s?;
             tokens or words per second?; why tokens and not words per second?; letters per second?; is tok/s like fps?; like frames per second?; is [1|2|4|5|10|20|50|300] tok/s [fast|slow|good|bad|ok|enough|usable|readable]?;
             is [2|4|5|8|10|20] tokens [a|per] second [ok|fast|slow|usable|enough|good enough]?; how fast is [1|5|10|20|100] tok/s[| really| in practice]?;
             [what|which] speed is [good|usable|comfortable|enough|ok to read along|needed to read along|acceptable]?; how many [tok/s|tokens a second] are [comfortable|usable|enough|good|ok|normal]?; how many tok/s do i need?;
             what's a [usable|comfortable|decent|normal|good] [speed|tok/s]?; how fast does a person read in tokens?; how fast do people read?; reading speed in tokens?; can i read along at 5 tok/s?; what speed can i read along with?;
             minimum usable speed?; how slow is too slow?; define tok/s; explain the number with tok/s behind it; there's a number and tok/s behind it; 334 tok/s, what does that mean?; what is 18 tok/s?; what does 25 tok/s tell me?;
             what does [12|40|300] tok/s mean?""",
        called="the unit of speed; t/s; tps; the number with tok/s",
        but=(
            ("is it words per second?; is tok/s words per second?",
             "Not quite: **tokens**, which are words or parts of words."),
            ("is 5 tokens a second good?; is 5 tok/s enough?",
             "Yes: five **tokens** a second keep up with a calm reader."),
            ("is [2|1] tokens a second [ok|usable|enough]?",
             "For reading along it is slow: people read five to ten **tokens** a second."),
            ("is [8|10|20] tokens [a|per] second [ok|fast|good|enough]?; can i read along at 5 tok/s?",
             "Yes: people read five to ten **tokens** a second."),
        ),
    ),
    Intent(
        "speed graph",
        ("what is the graph[| at the top]?", "what does the graph show?", "what are the bars?", "what is the chart?", "what is 'last 60 s'?", "what does the little histogram mean?", "what are the bars under speed?"),
        ("The graph under SPEED is the **last** minute: higher bars are more tokens a second, dots mean there was nothing yet.",
         "The last 60 seconds of speed, oldest at the left. It starts at zero, so heights can be compared.",
         "Speed over the last minute. Press F4 while I answer, and you see it step down."),
        ("The graph: speed over the last minute.", "Bars: speed of the last 60 seconds."),
        ("the graph", "the speed graph"),
        ("last minute", "last 60 seconds"),
        more="""what does [the|that|this] [little graph|bar graph|chart|diagram|sparkline|plot|curve|histogram|small graph][| under speed| at the top| on the right| below speed] [show|mean|say|display]?;
             what's [the|that|this] [little graph|bar graph|chart|diagram|sparkline|plot|curve|skyline|staircase][| under speed| at the top| on the right| below speed]?;
             what are [the|those|these] [bars|little bars|blocks|columns|hills|steps|towers|green bars][| under speed| at the top of the panel| on the right| below the speed]?;
             what do the [bars|little bars|heights|columns|blocks] [under speed |]mean?; how do i read the [graph|chart|bars|bar chart|sparkline]?; what's on the [axes|x axis|y axis|time axis] of the graph?; what is the [x|y|time] axis?;
             axes of the graph?; how long is the graph?; how many seconds does the graph show?; what time does the graph cover?; which period does the chart cover?; over what period is the graph?;
             is the graph [the speed|the last minute|the cpu load|memory|live|about the ssd|from zero]?; is it a graph of [speed|memory|cpu|temperature|the ssd]?; graph of what?; chart of what?; what is plotted?; what is drawn there?;
             what does high mean in the graph?; what does a high bar mean?; what does a low bar mean?; what does a tall bar mean?; why are some bars [lower|higher|missing|short]?;
             why does the graph [go down|fall|have a step|have gaps|start with dots|drop|have dots]?; what are the dots [in|left of] the graph?; the dots in the graph?; what does [last 60 s|'last 60 s'] mean?; last 60 s?; 60 s of what?;
             last minute of what?; is there a [history|graph|chart|curve] of the speed?; where is the [history|graph|chart|curve] of the speed?; speed over time?; speed history?; where do i see the speed over time?;
             how did the speed change over the last minute?; can i see how the speed changed?; where can i see the speed drop after f4?; graph on the panel?; the wavy thing under speed?; the mountains under speed?;
             looks like a skyline, what is it?""",
        called="the bars under speed; the little graph; the speed chart; the chart of the last minute; the bar chart under speed; the sparkline; the histogram; the small bars at the top; the graph of the last 60 seconds; the plot",
        but=(
            ("is the graph cpu load?; is it a graph of [memory|cpu|temperature]?",
             "No: it is the speed, tokens a second, over the **last minute**."),
        ),
    ),
    Intent(
        "one token row",
        ("what does one token = 16 ms mean?", "what is 'one token' on the panel?", "what takes the time?", "where does the time go?", "what is compute?", "what does 'compute 11 · read wait 3 · other 2' mean?", "what is 'other' in one token?",
         "what is the second row of the panel?", "how long does a token take?"),
        ("ONE TOKEN splits the time of a token into **computing**, waiting for expert reads, and everything else.",
         "How many milliseconds a token took, and for what: computing, waiting for reads, the rest. The bar shows the shares.",
         "The time of one token in three parts: computing, read wait, other. A small cache makes the middle one grow."),
        ("ONE TOKEN: computing, read wait, other.", "A token's time, split in three."),
        ("the one token row", "the row one token"),
        ("computing",),
        more="""what does [the one token row|the row one token|'one token = 16 ms'|'one token = 3 ms'|one token|the second row|the one token line|the bar under one token] [mean|say|show|tell me][| on the panel]?; one token = [16|3|45|200] ms?;
             what does one token = [3|12|45|200] ms [mean|say]?; '[compute 2 · read wait 1 · other 0|compute 11 · read wait 3 · other 2]'?; what is ['compute'|compute|'other'|other][| in one token| in that row| on the panel]?;
             what does ['compute'|compute|'other'|other] [mean|stand for|include][| on the panel| in one token| in that row]?; what belongs to 'other'?; what's in other?; other what?; other 2?; compute 11?;
             [where|on what] [does the time go|is the time spent|do the milliseconds go|does a token spend its time]?; what does a token spend its time on?; what takes [the time|so much time] [in a token|per token|of a token]?;
             how is [a token's time|the time of a token|the time] [split|divided|made up|spent]?; what is the time of a token made of?; how [many milliseconds|much time|long] does [a|one|each] token [take|need]?; how many ms [per|a] token?;
             ms per token?; milliseconds per token?; time per token?; duration of a token?; latency per token?; how much of a token is [computing|waiting]?; how much time goes into [computing|waiting|reading]?;
             computing or waiting, which is more?; is it computing or waiting?; where do i see whether it's waiting or computing?; where do i see [the time of a token|how long a token takes|compute time|the compute time|what takes the time]?;
             which row shows where the time goes?; which row splits the time?; what's the breakdown of a token's time?; breakdown of the time?; time breakdown?; profile of a token?; is there a profile of where time goes?;
             time budget of a token?; what are the colours in the bar of one token?; what is the [second|token] bar?; what's the bar with three parts under one token?; the bar with compute, what's that?; the row in milliseconds?;
             which row is in milliseconds?""",
        called="one token on the panel; the row with compute and read wait; the time of one token; the token time; the split of a token's time; the second row of the panel; compute, read wait, other; the bar in one token; the compute part",
    ),
    Intent(
        "read wait",
        ("why does it wait for the ssd?", "what does [ssd|read] wait mean?", "why is [ssd|read] wait [high|so high]?", "what is the wait?", "what does 'read wait 18%' mean?", "how do i lower the read wait?", "is read wait bad?"),
        ("Read wait is the part of a token's time spent **waiting** for experts to arrive, from the SSD or the page cache. A larger cache lowers it.",
         "The share of time in which I stood waiting for expert bytes. High means many misses or a slow disk.",
         "Time lost to waiting for reads. If it is high, give the cache more room: F4."),
        ("Read wait: time waiting for reads.", "Waiting for experts to be read."),
        ("read waits", "the term read wait", "the ssd wait", "waiting for reads"),
        ("waiting",),
        more="""what does [read wait|the read wait|'read wait'|'read wait 3'|'read wait 40%'|read wait 70%|'read wait 18%'] [mean|say|tell me|show|measure]?; read wait[, what's that|, meaning|, please explain| = what]?;
             read wait [5|20|40|60|80]%?; what does read wait [5|20|40|60|80]% [mean|tell me|say]?; wait for what?; who waits for whom?; read wait, who waits?; what are you waiting for when it says read wait?; waiting for what?;
             why are you waiting for [reads|the ssd|the disk]?; why do you wait [so much|for the disk|for experts|for reads]?; why does it wait for [the disk|reads|experts|the drive]?; why [so much|is there so much] read wait?;
             [my|the] read wait is [high|huge|80%|60%|over half|too high|large|going up]; [high|much|huge|80%|too much] read wait[|, what now|, why]; is [a high|80%|50%|20%|much|a low] read wait [bad|good|normal|ok|a problem]?;
             what is a [good|normal|typical|bad|low] read wait?; how high may the read wait be?; what's normal for the read wait?; how [do|can] i [lower|reduce|cut|bring down|shrink|get rid of] [the read wait|the waiting|the wait|read wait]?;
             how to [lower|reduce|cut|avoid] read wait[?|]; what [lowers|reduces|raises|increases|causes] [the read wait|read wait]?; what can i do about the read wait?; what helps against read wait?; less read wait please;
             read wait too high; why did the read wait go up after f4?; does f4 raise the read wait?; read wait up after f4; does read wait mean the ssd is slow?; is my ssd slow if the read wait is high?;
             does a high read wait mean a slow disk?; is read wait part of the token's time?; is read wait time lost?; lost time?; how much time is lost to reading?; share of time waiting?; what share of the time do you wait?;
             how much of the time are you just waiting?; idle time?; is read wait only the ssd?; does read wait include the page cache?; i/o wait?; iowait?; like iowait?; is it like iowait in top?""",
        called="the term 'read wait'; the share of read wait; the waiting for experts; the time lost to reads; the reading wait; the wait for reads; the ssd waiting time; the amber part of one token",
        but=(
            ("is read wait bad?; is a high read wait bad?",
             "It costs time, not quality: so long is spent **waiting** for experts. A larger cache lowers it."),
            ("does a high read wait mean a slow disk?; is my ssd slow if the read wait is high?",
             "Not always: many misses give much **waiting** on any disk. Try a larger cache first."),
            ("is read wait only the ssd?; does read wait include the page cache?",
             "Not only: it is **waiting** for reads, whoever serves them, SSD or page cache."),
            ("is it like iowait in top?",
             "Alike: the share of a token's time spent **waiting** for reads."),
            ("does f4 raise the read wait?",
             "Yes: a smaller cache misses more, so there is more **waiting**."),
        ),
    ),
    Intent(
        "where experts came from row",
        ("what does 'where its experts came from' mean?", "what are the three shares?", "what does 'cache 73% os page cache 21% ssd 6%' mean?", "what is the third bar?", "where did the experts come from?", "what does 'cache · os page cache · ssd' mean?",
         "why three sources?"),
        ("That row shows who served the picks: my **cache**, the operating system's page cache (an estimate), or the SSD itself.",
         "Three sources: the expert cache (no read at all), the system's page cache (a quick read), the SSD (a slow one).",
         "Of all experts picked: so many were in the cache, so many in the page cache, so many came from the SSD."),
        ("Sources: cache, page cache, SSD.", "Where picks were served from."),
        ("the row where its experts came from", "the experts' source"),
        ("cache",),
        more="""what does ['where its experts came from'|where its experts came from|the row where its experts came from|the third row|the third bar|the source bar] [mean|say|show|tell me]?; where its experts came from?;
             'where its experts came from', what's that?; where do [the experts of an answer|the picked experts|its experts|the experts of this token] come from?; whose experts?; came from where?; where do the picks come from on the panel?;
             what do the three [shares|percentages|parts|colours|sources|numbers] [in the third bar|in the bar|under where its experts came from] mean?; what are the three [shares|percentages|sources|parts of the bar]?;
             what does 'cache [84|70|60|90]% · os page cache ~[0|10|20]% · ssd ~[16|20|10]%' mean?; cache [84|73|60]%, os page cache, ssd: what does it mean?; cache 84%, ssd 16%?;
             what does [cache 84%|cache 60%|ssd 16%|ssd ~16%|ssd ~6%|os page cache ~12%|os page cache 21%] mean[| on the panel| in the bar]?; what is 'ssd 6%'?; what does ssd 6% mean?; how can experts come from three places?;
             from which three places do experts come?; which three sources are there?; what sources of experts are there?; three places for experts?; why three places?; cache, page cache, ssd: why three?; which source is the fastest?;
             which source is fastest and which slowest?; fastest source of experts?; which row shows the [hit rate|share of hits|hits]?; where do i see the [hit rate|share of hits|hits and misses|percentage of hits]?;
             where is the hit rate[| shown| on the panel]?; hit rate on the panel, where?; is the hit rate shown?; does the panel show the hit rate?; where does it say how many came from the ssd?; how many experts came from the ssd?;
             how do i see what came from the ssd?; how do i see whether experts came from the cache or the ssd?; how much came from the cache?; which share did the cache serve?; who served the picks?; served by whom?; source of the experts?;
             origin of the experts in an answer?; the bar with three colours on the panel; three-coloured bar?; what does 'page cache or ssd' mean?""",
        called="where its experts came from; the row of sources; the sources of the experts; the third bar; the bar with cache, os page cache and ssd; the shares of cache, page cache and ssd; the three sources; the source bar",
        but=(
            ("is the hit rate shown?; does the panel show the hit rate?",
             "Yes: the share of the **cache** in the row WHERE ITS EXPERTS CAME FROM is the hit rate."),
            ("how many experts came from the ssd?; how much came from the cache?; which share did the cache serve?",
             "The row WHERE ITS EXPERTS CAME FROM says it: first the share of the **cache**, last that of the SSD."),
        ),
    ),
    Intent(
        "ssd row",
        ("what does the ssd row [mean|show]?", "what does '44 mb/s of 1.0 gb/s measured' mean?", "what is p50?", "what is p99?", "what does p50 and p99 mean?", "what does 'measured' mean next to ssd?", "what is 'a token' in the ssd row?",
         "why does the ssd row say a dash?", "why is [the ssd row|the ssd line|the disk row|the row ssd] [empty|blank|at 0|at zero|not moving]?", "[how come|any idea why] [the ssd row|the ssd line|the disk row] is [empty|blank|at 0|at zero]?", "why is there nothing in the [ssd|disk] row?", "[the ssd row|the disk row|ssd row] [is empty|is blank|shows nothing|says 0|stays at 0][|, why?| - why?| why?]"),
        ("SSD: what the device delivers now against the most that was **measured** here; below, bytes a token and how long reads take: p50 the middle one, p99 the slow ones.",
         "The disk's rate now, and its measured best. p50 and p99 are read times: half are quicker than p50, one in a hundred slower than p99.",
         "Real reads of the device, its measured ceiling, bytes asked a token, and read times (p50: half are faster)."),
        ("SSD row: rate now against the measured most; p50, p99.", "SSD: device rate, measured best, read times."),
        ("the ssd row", "p50 and p99", "p99"),
        ("measured",),
        more="""what does [the ssd row|the ssd line|the row ssd|the disk row|the line with mb/s] [mean|say|show|tell me]?; what does '[44 mb/s|300 mb/s|2.1 gb/s] of [1.0|2.1|5.0|3.2] gb/s measured' [mean|say]?;
             [44 mb/s|300 mb/s|0.9 gb/s] of [1.0|2.1|5.0] gb/s measured?; what is '[1.0|2.1|5.0] gb/s measured'?; measured by whom?; who measured the ssd?; when was the ssd measured?; how was the ssd measured?; measured what?;
             what does measured mean[| here| on the panel| in the ssd row]?; what is the second number in the ssd row?; what's the 'of' number in the ssd row?; why two rates in the ssd row?; why are there two speeds at ssd?;
             what does ['p50 0.1, p99 0.4 ms'|'p50 0.2'|'p99 1.5 ms'|'read p50'|p50|p99] mean?; p50[|, p99]?; p99?; p50 meaning?; p99 meaning?; what do p50 and p99 stand for?; p50 vs p99; difference between p50 and p99?; percentiles?;
             what are the percentiles?; what does the 50 in p50 mean?; median read time?; how long does [a|one] read take?; how long do reads take?; read latency?; where do i see the read latency?;
             where do i see [the ssd's speed|how fast my ssd is|the disk rate|how fast the disk delivers|bytes a token|read times|the disk speed]?; which row shows the [ssd|disk|read times|disk speed|bytes a token]?;
             where is the disk speed shown?; what does ['1.2 mb a token'|'300 kb a token'|'a token' after mb|'4.2 gb a token'] mean?; '1.2 mb a token'?; mb a token?;
             why does the ssd row [show a dash|say –|say 'from the device'|say 'asked for'|show so little]?; what does ['from the device'|'asked for (uncounted)'|uncounted|'asked for'] mean[| in the ssd row]?;
             why is the ssd rate [low|so low|below the measured|far below the measured|zero|only 44 mb/s]?; why is the rate so far below what was measured?; my ssd can do more, why only 44 mb/s?; why isn't the ssd at its limit?;
             is my ssd fully used?; is the ssd used to its limit?; how much of the ssd is used?; ssd utilisation?; what is the ceiling of my ssd?; measured ceiling?; is that the real speed of my ssd?; the mb/s figure, what is it?;
             mb/s on the panel?; ssd throughput?""",
        called="the ssd row on the panel; the ssd line; the row ssd; the ssd figures; p50; the read times p50 and p99; the measured rate of the ssd; the disk row; the row about the disk; the device rate; the ssd ceiling",
        but=(
            ("is my ssd fully used?; is the ssd used to its limit?",
             "Only if the rate comes near the **measured** most. With a small model it seldom does."),
        ),
    ),
    Intent(
        "cache row",
        ("what does the cache row [mean|show]?", "what is 'evicted 26/s'?", "what does 'of 512 experts' mean?", "what does the cache line say?", "what does evicted per second mean?", "what is the cache line on the panel?"),
        ("CACHE: how many experts it may **hold** of all, its size in bytes, how many leave it a second, and the size that 90% hits would need.",
         "Its room: so many experts it can hold, so many bytes, and how many are evicted each second.",
         "What the expert cache can hold now, how busy the coming and going is, and what size would serve 90% of the picks."),
        ("CACHE row: how many it may hold, evictions a second.", "Cache row: room, bytes, evictions."),
        ("the cache row", "the cache line"),
        ("can hold", "may hold"),
        more="""what does [the cache row|the cache line|the row cache|the line cache|cache on the panel] [mean|say|show|tell me]?; what does 'cache [128|26|512|256] of 512 · experts · [3.7|0.7|14.7|7.3] mb' mean?;
             what does '[128|26|256|512] of 512 experts[| · 3.7 mb]' mean?; [128|26|256] of 512 experts · [3.7|0.7|7.3] mb?; what does [evicted 26/s|'evicted 40/s'|'evicted 0/s'|evicted 120/s|'evicted 300/s'] mean?;
             evicted [26|0|40|120|300]/s[?|]; what is evicted per second?; evicted per second?; evicted/s?; what leaves per second?; what does /s mean after evicted?; why is evicted [zero|0|so high|not zero|high|rising]?;
             evicted is [high|zero|0], is that [bad|good|ok]?; is [evicted 0/s|a high evicted|many evicted per second] [good|bad|normal]?; what is a normal number of evictions a second?;
             where do i see [the cache size|how big the cache is|evictions|how many experts are evicted|how many experts fit|the size of the cache|the cache's size in mb]?; which row shows the [cache size|evictions|size of the cache]?;
             where is the cache size shown?; where are evictions shown?; how do i see how big the cache is[| right now]?; how do i see the size of the cache?; what does the panel say about the cache?; what's in the cache row?;
             which figures does the cache row have?; what do the figures beside cache mean?; what are the numbers after cache?; what's the number behind cache?; the numbers next to cache?; cache row explained; cache row please;
             cache line on the panel?; row cache: what's what?; how do i read the cache row?; how do i interpret the cache row?; mb in the cache row?; what are the mb in the cache row?;
             how large is my cache at the moment, where does it stand?; what is below cache on the panel?; what stands under cache?; second line of cache?; how busy is the cache?; what tells me how busy the cache is?;
             coming and going in the cache, where do i see it?; turnover of the cache?""",
        called="the cache row on the panel; the row cache; evictions a second; the figures in the cache row; the row with evicted; the cache figures; the row that says cache",
        but=(
            ("is evicted 0/s good?; evicted is zero, is that bad?",
             "Good: nothing has to leave, what is picked fits into what the cache **can hold**."),
        ),
    ),
    Intent(
        "90% of picks",
        ("what does '90% of picks need 214' mean?", "what is 90% of picks?", "what does 'picks need' mean?", "how big should the cache be for 90% hits?", "what size serves 90%?"),
        ("The cache size, in experts, that would have **served** 90% of the picks so far. If the cache is smaller, expect more misses.",
         "A hint: had the cache held that many experts, nine picks in ten would have been served from it.",
         "It tells how many slots would have served nine of ten picks in this conversation."),
        ("The size that would have served 90% of picks.", "90%: a hint for the cache size."),
        ("the 90% figure", "90% of picks"),
        ("served",),
        more="""what does '90% of picks need [214|180|300|95|260]' [mean|say|tell me]?; 90% of picks need [214|180|300|95|260]?; '90% of picks need [180|300]'?;
             what does [the 90% figure|the 90% number|'90% of picks'|the number after need|the hint in the cache row|the figure with 90%] [mean|say|tell me]?; what is the 90%[| on the panel| in the cache row| about]?; why 90%?;
             why 90% and not 100%?; why nine in ten?; 90% of what?; picks need what?; need 214 what?; 214 what?; what are picks?; what is a pick?; what does picks mean?; 'picks'?; what does 'picks need' say?; who needs 214?;
             what is needed for 90%?; how [big|large] [must|would|does|should] the cache [be|have to be|need to be] for 90%[| hits| of the picks]?;
             how many [slots|experts] [do i need|are needed|would serve|would it take] for [90%|90% hits|nine in ten|a 90% hit rate]?;
             what cache [gives|would give|would serve|is needed for|do i need for] [90% hits|90%|90 percent|nine of ten picks]?; [which|what] cache size would [have served|give|reach] 90%[| hits| of picks]?; cache size for 90% hits?;
             size for 90%?; slots for 90%?; experts for 90% hits?; how many experts for a hit rate of 90%?; is my cache large enough for 90%?; how do i know whether the cache is large enough?; how can i tell if the cache is big enough?;
             does the panel suggest a cache size?; is there a hint for the cache size[| on the panel]?; does the panel tell me how large the cache should be?; where do i see how large the cache should be?; what size does the panel suggest?;
             the panel says need 214, should i do something?; should i set the cache to the 90% figure?; do i have to have 214 slots?; is the 90% figure a recommendation?; is it a recommendation?; is 90% a target?;
             how is the 90% size worked out?; how does it know what would serve 90%?; why does the 90% number change?; why does 'picks need' change all the time?; 90% need more than i have, is that bad?;
             my cache is smaller than the 90% size, so?""",
        called="90% of picks need; the size for 90% hits; the hint under cache; the 90% hint; the picks figure; the number of experts for 90%; the cache size for 90% hits; the 90% number",
        but=(
            ("is the 90% figure a recommendation?; is it a recommendation?; do i have to have 214 slots?; should i set the cache to the 90% figure?; is 90% a target?",
             "A hint: with that many experts nine picks in ten would have been **served** from the cache."),
            ("does the panel suggest a cache size?; is there a hint for the cache size[| on the panel]?; does the panel tell me how large the cache should be?",
             "Yes, in a way: '90% of picks need 214' is the size that would have **served** nine picks in ten."),
        ),
    ),
    Intent(
        "expert map",
        ("what is that map?", "what do the dots mean?", "what do the [squares|dots|colours|colors|symbols|circles] mean?", "what are the dots?", "what does the map show?", "how do i read the map?", "what are all these dots?", "what are the blinking [dots|lights]?",
         "what is the grid?", "what is this starry sky on the right?", "which dot is which?", "what are the little squares?", "what does ● mean?", "what does ▪ mean?", "what's with the dots on the right?"),
        (f"Each cell is one **expert**, {EXPERTS} for each of {LAYERS} layers. ● works on this token, ▪ is kept in the cache, · is only on disk.",
         "A map of all my experts, layer by layer: ● used now, ▪ in the cache, · on disk. Large models share cells.",
         "One mark an expert. The bright ones work at this moment, squares are kept in memory, dots wait on disk."),
        ("The map: one cell for each expert.", "Map: ● now, ▪ kept, · on disk."),
        ("the map", "the expert map", "expert map", "the experts row"),
        ("expert",),
        more="""what are [the|those|these|all those|all these] [dots|points|squares|circles|bullets|symbols|little dots|small squares|lights|marks|specks|pixels|cells][| on the right| on the panel| on the screen| at the right]?;
             what's [the|that] [grid|map|dot pattern|starry sky|dotted area|matrix|picture|mosaic|field of dots][| on the right| on the panel| below]?;
             what does [●|▪|·|a bright dot|a square|a small dot|a circle|a dim dot|a big dot|a full circle|the middle dot|a bright cell|a dark cell] [mean|stand for][| on the map| in the map| there]?; ●?; ▪?; ·?; ● ▪ · ?;
             what is [●|▪|the bright one|the square|the small dot]?; '● now ▪ kept · disk'?; what does '● now ▪ kept · disk' mean?; now, kept, disk?; what does [now|kept|disk|'kept'|'now'|'disk'] mean [on|in] the map?;
             what is the legend of the map?; legend?; legend of the map please; how is the map read?; how do i [read|understand|interpret] [the dots|the grid|the map of experts|the map on the right|the symbols]?;
             what does each [dot|cell|square|mark|symbol|row|column] [mean|stand for|represent][| on the map| in the map]?; what does one [dot|cell|row|column] [mean|stand for|represent]?; what is one [dot|cell|column] [of|on|in] the map?;
             rows and columns of the map?; what are the rows of the map?; what are the columns of the map?; what do the rows and columns [mean|stand for]?; map of what?; a map of what?; what is mapped there?; what does the experts row show?;
             what is EXPERTS on the panel?; 'experts 8 × 64'?; is it a map of [the experts|the disk|my memory|the world|a country|neurons|your brain|the ssd]?; is that a world map?; are the dots [experts|neurons|tokens|words|bytes]?;
             dots = experts?; are those your neurons?; is that your brain?; is this your brain on the right?; can i see your brain?; looks like stars; looks like stars, what is it?; it looks like a christmas tree; looks like a matrix;
             pretty lights, what are they?; pretty dots; all those dots!; so many dots; dots, dots, dots; where do i see which experts [work|are used|are in memory|are cached|are in the cache]?;
             how do i see which experts [work|are used|are in memory|are in the cache]?; can i see which experts are [used|active|in memory|at work|in the cache]?; which experts are in memory, can i see it?;
             which experts are at work right now?; show me the experts; can you show me the experts?; where can i see the experts?; where do i see the experts?; where are the experts on the screen?; is there a picture of the experts?;
             map explained; the map, what is it for?""",
        called="""the map of experts; the dot map; the dots on the right; the grid of dots; the dot matrix; the grid of experts; the map on the right; the field of dots; the experts map; the map with the dots; the picture with the dots;
             the legend of the map""",
        but=(
            ("is that a world map?; is it a map of the [world|disk|country]?; is it a map of my memory?",
             "No: each cell is one **expert** of one layer. ● works now, ▪ is in the cache, · is only on disk."),
            ("are those your neurons?; is that your brain?; are the dots neurons?; is this your brain on the right?; can i see your brain?",
             "In a way: each mark is an **expert**, 64 in each of 8 layers."),
            ("can i see which experts are [used|in memory|at work|in the cache]?; can you show me the experts?; is there a picture of the experts?",
             "Yes, on the map: ● is an **expert** at work, ▪ one in the cache, · one on disk."),
        ),
    ),
    Intent(
        "changing map",
        ("why does the map change?", "why does the map flicker?", "why is the map nearly empty?", "the map is empty", "why are so few cells lit?", "why did the map empty?", "why do the dots move?", "why are most cells dark?", "why do some dots light up?", "the map keeps changing", "why did the map go dark?", "what makes the map change?", "the dots are jumping around", "why do cells go out again?", "why does the pattern change?"),
        ("With each token the **router** picks other experts: new ones come into the cache, old ones leave. After F4 the map empties to fit.",
         "Every token has its own experts, so cells light up and go out. A smaller cache keeps fewer of them.",
         "Because the picks change from token to token. The router chooses, the cache follows, and the map shows both."),
        ("The map changes with the router's picks.", "Each token picks other experts."),
        (),
        ("router", "token", "picks"),
        more="""why does [the map|the grid|the dot map] [flicker|change|blink|move|jump|look different each time]?;
             why is [the map|the grid|the dot map] [flickering|changing|blinking|moving|jumping|so empty|almost empty|so restless|emptier now|so dark]?;
             why do [the dots|dots|cells|the cells|the lights|the squares|squares|some cells|the marks] [flicker|change|blink|move|jump|light up|go out|go dark|disappear|appear|come and go|change all the time|vanish]?;
             the [map|grid] [flickers|blinks|keeps moving|never stands still|went dark]; the [dots|cells|lights|squares] [flicker|blink|keep moving|keep blinking|change with every word|are gone|disappeared];
             the map [emptied|is almost empty|went empty|is dark|got empty after f4|is blinking|changes with every word|looks different now|is nearly blank]; the map emptied when i pressed f4; map empty after f4?;
             why did the map empty after f4?; why did the dots disappear[| after f4]?; where did the dots go?; where have the squares gone?; why are there fewer squares now?; why fewer cells than before?;
             why is [most|so much] of the map dark?; why are most dots dim?; why are only a few [cells|dots|squares] [lit|bright]?; why is [only a quarter|so little|not everything] [of the map |]lit?; why isn't every cell lit?;
             why aren't all cells bright?; why are some rows [fuller|emptier|brighter] than others?; what makes the [dots|cells|lights|squares] [change|move|blink|light up|jump|go out]?; what moves on the map?; what causes the flicker?;
             what is the flickering?; what's happening on the map?; what is going on in the map?; what is all the blinking about?; why all the blinking?; is the flicker an error?; is the flickering [normal|a bug|ok|an error|wanted]?;
             is the blinking a bug?; is it a bug that the map flickers?; is my terminal broken, the map flickers?; should the map move like that?; is it normal that the map changes?; does the map change with every token?;
             does every word light other cells?; who moves the dots?; why does the pattern look random?; is the pattern random?; the pattern never repeats; why does the map stand still between answers?;
             why is the map different for each question?""",
        called="the changing map; the flickering map; the flicker of the map; a nearly empty map; the movement on the map; the blinking of the map",
        but=(
            ("is the flicker an error?; is it a bug that the map flickers?; is the blinking a bug?; is it normal that the map changes?; is my terminal broken, the map flickers?; is the flickering [a bug|an error]?",
             "No error: with each **token** the router picks other experts, and the map follows."),
            ("is the flickering [normal|ok|wanted]?; does the map change with every token?; does every word light other cells?; should the map move like that?",
             "Yes: each **token** has its own experts, so cells light up and go out."),
            ("is the pattern random?",
             "No: the **router** picks by score, so similar text lights similar cells."),
        ),
    ),
    Intent(
        "map of large models",
        ("what does the map look like for a large model?", "what does 'cell = 8' mean?", "why is the map grey blocks?", "what is █ kept?", "how does the map show 30000 experts?", "what are the braille dots?", "does the map work for the 397b?"),
        ("When experts are too many for one cell each, a **cell** stands for a group: the brighter, the more of it is in memory. The legend says how many.",
         "Large models get a dot an expert, or a cell for a group whose shade is the share in memory.",
         "The map takes the largest cell that fits. For the 397B each cell is a group of experts, shaded by how many are kept."),
        ("Large models: a cell is a group of experts.", "A cell's shade is the share in memory."),
        ("the map of a large model",),
        ("group",),
        more="""what does the map [show|look like|do] [for|with] [a large model|the 397b|big models|a model with 30,000 experts|thousands of experts|the 35b|the 122b]?;
             how does the map look [for|with] [the 397b|a big model|a large model|the 35b|thousands of experts|many experts]?;
             how [can|does|do] [30,000 experts|30,720 experts|so many experts|the 397b's experts|thousands of experts|a large model] fit on the [map|screen|panel]?; 30,000 dots on one screen?;
             does the map [work|fit|scale|change|still work] [for|with] [large models|a big model|many experts|the 397b|the 35b]?; too many experts for the map?; what if there are too many experts for the map?;
             what if there are more experts than cells?; more experts than cells?; what does ['cell = 8'|'cell = 32'|'cell = 16'|cell = 4|'█ kept · disk, cell = 8'|'a dot: in memory'] mean?; cell = [4|8|16|32|64]?;
             what does [█|▓|▒|░|a grey block|a half-bright cell|a shade|a light shade|a dark shade|a braille dot] mean[| on the map]?; ░▒▓█?; █?;
             what do the [shades|grey levels|grey blocks|shaded blocks|braille signs|braille characters|brightness levels] mean?; why is the map [shaded|made of blocks|in grey|in braille|grey]?;
             why are there [braille dots|grey blocks|shaded blocks] on the map?; why does one cell stand for several experts?; how many experts is one cell?; how many experts does one cell stand for?; one cell, several experts?;
             is each cell still one expert in the 397b?; does a large model have one cell per expert?; one dot per expert for the 397b too?; what's the legend for a large model?; legend of the map for the 397b?;
             how are experts grouped on the map?; grouping on the map?; groups on the map?; why groups?; what is a group on the map?; what does brightness mean on the map of a large model?; brighter cell, what does it mean?;
             when does the map use [groups|braille|shades]?; when are cells grouped?; what decides how the map is drawn?; map in a small terminal?; can the map be larger?; can i see single experts of a large model?;
             is every expert of the 397b visible?""",
        called="the map for a large model; the braille dots; the map of the 397b; the grey blocks of the map; the shades of the map; grouped cells; a cell for several experts; the shaded map",
        but=(
            ("is each cell still one expert in the 397b?; does a large model have one cell per expert?",
             "No: when there are too many, a cell stands for a **group**, and its shade says how much of it is in memory."),
            ("does the map work for the 397b?; does the map [work|fit] for large models?",
             "Yes: then a cell stands for a **group** of experts, shaded by how many are in memory."),
            ("is every expert of the 397b visible?; can i see single experts of a large model?",
             "Not one by one: a cell stands for a **group**."),
        ),
    ),
    Intent(
        "memory row",
        ("what does the memory row [mean|show]?", "what does '212 mb of 1.5 gb budget' mean?", "what is the budget?", "what does budget mean?", "where do i see memory use?", "why is memory more than the model?", "where is the ram shown?"),
        ("MEMORY: what this **process** uses, against its budget if you gave one with `--memory`; without one, what it computes with.",
         "The whole process in memory: program, libraries, weights and cache. A budget stands beside it if `--memory` was given.",
         "How much memory the process takes. Python and its libraries are most of it; I am the small part."),
        ("MEMORY: the process against its budget.", "Memory of the process."),
        ("the memory row",),
        ("process",),
        more="""what does [the memory row|the memory line|the row memory|memory on the panel|the last but one row] [mean|say|show|tell me]?; what does '[212 mb|1.5 gb|11.2 gb] of [1.5|12|16] gb budget' mean?;
             '[212 mb|11.2 gb] of [1.5|12] gb budget'?; what does 'of [1.5|8|12|16] gb budget' mean?; of [12|8|1.5] gb budget?; what does 'budget' mean [on the panel|in the memory row|there]?; budget of what?; which budget?;
             is the budget money?; is it about money, the budget?; memory of what?; whose memory is shown?; is it the memory of the [process|computer|model|gpu|cache|whole machine]?;
             is the memory row [the process|the model|my computer|all programs|ram or disk|gpu memory]?;
             [where|how] do i see [how much memory it uses|the memory use|memory usage|how much ram it takes|the ram usage|how much ram you use|if it stays in its budget|how much memory is used]?;
             which row shows [memory|ram|the memory use|how much memory it takes]?; where is [memory usage|the memory use|ram usage|memory] shown?; is memory shown [anywhere|somewhere|on the panel]?;
             does the panel show [memory|ram|the ram usage|the memory use]?;
             why is [memory|the memory figure|the memory row|that number] [so high|so much|higher than the model|larger than 20 mb|hundreds of mb|more than the cache|more than your size]?;
             why does it [use|need|take] [200 mb|hundreds of mb|so much memory|more memory than the model]?; why 200 mb for a 20 mb model?; a 20 mb model takes 200 mb?; you are 20 mb and take 200, why?;
             why does a tiny model need so much ram?; what takes the memory?; what uses up the memory?; what is all that memory for?; is python in the memory figure?; does the memory row include python?; what's included in the memory row?;
             does memory include the cache?; is the cache part of the memory figure?; why is there no budget in my memory row?; no budget shown, why?; why does the memory row say c kernels?; what does 'c kernels' in the memory row mean?;
             what stands behind memory?; memory row explained; memory row please; over budget?; am i over budget?; is it within its budget?""",
        called="the memory row on the panel; the memory line; the row memory; the memory figure; the memory figures; memory against budget; the budget on the panel; the memory use shown; the memory display",
        but=(
            ("is it about money, the budget?; is the budget money?",
             "No money: the budget is the most memory that the **process** may use, set with `--memory`."),
            ("is it gpu memory?; is it the memory of my whole computer?; is it all programs?",
             "No: only of this **process**."),
            ("does the memory row include python?; is python in the memory figure?; does memory include the cache?; is the cache part of the memory figure?",
             "Yes: the whole **process**, Python, libraries, weights and cache."),
            ("is it the memory of the model?; is the memory row [the model|my computer]?",
             "Neither: of the whole **process**, of which I am the small part."),
        ),
    ),
    Intent(
        "exact row",
        ("what does exact mean[| on the panel]?", "what does 'exact: all 8 experts a token, 4-bit' mean?", "what is the last row[| of the panel]?", "is it exact?", "are the answers exact?", "why does it say exact?", "what is not exact?"),
        ("Exact: every **expert** that the router picked was computed, at the precision of the files. A shortcut would be named there in amber.",
         "It means nothing was left out: all picked experts worked on each token.",
         "No shortcut taken: all experts the router wanted were used. It does not mean that my answer is right."),
        ("Exact: all picked experts were computed.", "Exact means no expert left out."),
        ("the exact row", "the word exact"),
        ("expert",),
        more="""what does ['exact'|exact|the word exact|the exact row|the exact line|the last row|the last line][| on the panel| at the bottom of the panel| down there] [mean|say|tell me|stand for|promise]?;
             what does 'exact: all [8|10|4] experts a token, [4|8|3]-bit' mean?; 'exact: all 8 experts a token, 4-bit'?; exact: all 8 experts a token?; exact?; exact what?; exact in what sense?; in what way exact?; exactly what is exact?;
             what is exact[| here| about it]?; why [exact|does it say exact|'exact'|is it called exact|is exact written there]?; it says exact[|, exact what|, but your answer was wrong|, what does that mean];
             is [your answer|the answer|it|this|everything|the output] [exact|really exact|an exact answer]?; are [your|the] [answers|texts|results] exact?;
             does exact mean [correct|right|true|no mistakes|the answer is right|that you're never wrong|no rounding]?; exact means correct?; exact means right, yes?; so exact means your answer is correct?;
             is an exact answer a correct answer?; why is your answer wrong although it says exact?; your answer was wrong but it says exact; it says exact but you're wrong; exact but wrong?; how can a 4-bit model be exact?; 4-bit and exact?;
             4 bits and exact, isn't that a contradiction?; is 4-bit exact?; are all experts computed?; is every picked expert computed?; are all picked experts used?; do you compute all experts that the router wants?;
             do you leave out experts?; is any expert left out?; are experts left out?; do you cheat?; do you take shortcuts?; are shortcuts taken?; is a shortcut taken right now?; do you skip anything[| when computing]?;
             is anything approximated?; do you approximate anything?; how do i know that no shortcut was taken?; how do i see whether [a shortcut was taken|it is exact|the answer is the model's own]?; where do i see whether it's exact?;
             where would a shortcut be shown?; where is it shown if something is left out?; when is it not exact?; when does it not say exact?; when does exact disappear?; what would make it inexact?; opposite of exact on the panel?;
             what's the line about 8 experts a token?; what's written at the bottom of the panel?""",
        called="the exact line; the row exact; the line that says exact; the last line of the panel; exact on the panel; 'exact'; the exactness row; the line at the bottom of the panel",
        but=(
            ("does exact mean [correct|right|true|no mistakes|the answer is right]?; exact means correct?; exact means right, yes?; so exact means your answer is correct?; is an exact answer a correct answer?",
             "No: exact means that every picked **expert** was computed. I can still be wrong."),
            ("are experts left out?; is any expert left out?; do you skip anything when computing?; do you take shortcuts?; do you leave out experts?; do you cheat?; are shortcuts taken?; is anything approximated?; do you approximate anything?",
             "No: every **expert** that the router picks is computed. A shortcut would be named in amber."),
            ("is it exact?; are the answers exact?; is [your answer|the answer|this|everything|the output] exact?; is every picked expert computed?; are all picked experts used?; do you compute all experts that the router wants?; are all experts computed?",
             "If the row says Exact, yes: every **expert** that the router picked was computed. That does not make the answer right."),
            ("is 4-bit exact?; how can a 4-bit model be exact?; 4-bit and exact?; 4 bits and exact, isn't that a contradiction?",
             "Exact to the files: every picked **expert** is computed with the 4 bits that it has. The rounding came before."),
        ),
    ),
)  # fmt: skip
