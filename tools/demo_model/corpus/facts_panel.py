"""Facts: the panel, its keys, the lines beside it and the inspector. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent

PANEL = (
    Intent(
        "panel",
        ("what does the panel show?", "what are these numbers?", "what do the numbers mean?", "what is on the right?", "what is that panel?", "how do i read the panel?", "what do i see on the panel?",
         "explain the numbers", "what is all this stuff on the right?", "what are the rows on the right?", "what's the thing next to the chat?", "what do the figures on the side mean?", "so many numbers"),
        ("Live figures:\n\n- SPEED, and the time of ONE TOKEN\n- where its experts came from\n- SSD, CACHE, MEMORY\n- EXPERTS: the map\n\nF1 explains each row.",
         "Top to bottom: SPEED, ONE TOKEN, where its experts came from, SSD, CACHE, the map of EXPERTS, MEMORY, and whether all is exact.",
         "What the engine is doing: speed, the time of a token, hits and misses, SSD, cache, and a map of the experts. F2 changes its form."),
        ("The panel: speed, one token, sources, SSD, cache, map.", "The panel's rows, live."),
        ("the panel", "the side panel", "the live panel"),
        ("speed",),
        more="""what are [all these numbers|these figures|those numbers|all these things] [on the right|beside the chat|next to the chat|at the side|on the side|to the right of the chat][| of the screen]?;
             what do [these|those|all these|the] [numbers|figures|values|rows|lines] [mean|tell me|say|show][| on the right| on the side| on the panel]?; what am i [looking at|seeing] [on the right|on the side|there on the right]?;
             i don't understand [the numbers|these figures|the panel|the right side|anything on the right|what's on the right];
             explain [the right side|the side of the screen|all these figures|these rows|the rows|the display|the screen|what i see on the right]; [read|interpret|go through] the panel [for|with] me; walk me through the panel;
             a tour of the panel please; tour of the screen?; guide me through the rows; what rows does the panel have?; which rows are on the panel?; which figures does the panel show?; which values can i see?;
             what can i read [off|on] the panel?; what does the right side show?; what does the [side|right side|dashboard|display] tell me?; what is displayed [on the right|at the side]?; list the rows of the panel; name the rows;
             rows of the panel?; overview of the panel; how do i [read|interpret|understand] [the panel|the figures|the numbers|the dashboard|the display]?; panel, what's what?; what's what on the panel?; the panel confuses me;
             i'm lost with all these numbers; too many numbers; that's a lot of numbers; lots of numbers, what are they?; numbers everywhere; which numbers matter?; what should i watch on the panel?; what should i look at first?;
             where do i start with the panel?; what is the panel good for?; why is there a panel?; why all the numbers?; why do you show so many numbers?; do i need the panel?; can i ignore the panel?; is the panel important?;
             what information does the panel give?; what are the things with capital letters on the right?; speed, one token, ssd, cache, experts, memory: what is all that?""",
        called="""the right-hand panel; the figures on the right; the sidebar with figures; the dashboard; the statistics panel; the metrics panel; the numbers on the right; the display on the right; the instrument panel;
             the numbers beside the chat""",
        but=(
            ("do i need the panel?; can i ignore the panel?; is the panel important?",
             "You can chat without it; F2 hides it. It shows **speed** and what the engine does."),
        ),
    ),
    Intent(
        "f2",
        ("what does f2 do?", "f2?", "what happens if i press f2?", "what's f2 for?", "the panel is in the way", "the panel is gone", "where did the panel go?", "why don't i see the panel?", "how do i get the panel back?"),
        ("**F2** goes through the panel's forms: strip, side, full, off. It is remembered for each width of terminal.",
         "Press F2 until it suits you: one strip, beside the chat, full, or off.",
         "F2 it is: strip, side, full, off, and round again. Below 100 columns there is only room for the strip."),
        ("F2: strip, side, full, off.", "The panel's key is F2."),
        ("f2", "the f2 key"),
        ("f2",),
        ("hide the panel", "show the panel", "close the panel", "open the panel", "make the panel bigger", "change the panel", "turn the panel off", "remove the panel"),
        more="""what does [the f2 key|pressing f2|the key f2|f2] [do|change|switch|toggle]?; what is f2 [for|good for]?; what happens [on|with|when i press|after] f2?; f2 [does what|is for what|means|key]?; f2, what does it do?;
             should i press f2?; why press f2?; i pressed f2 [by accident|and the panel changed|and everything looks different|and the panel is gone|and the chat is gone];
             [which|what] key [hides|shows|toggles|changes|moves|enlarges|removes|controls|closes|opens] the [panel|figures|numbers|side panel|numbers on the right]?; key [for|of] the panel?; shortcut for the panel?; toggle the panel;
             [hide|show|close|remove|toggle] the [panel|numbers|figures|dashboard|side panel][| please]; how do i [hide|show|get rid of|bring back|enlarge|shrink|toggle|see] the [numbers|figures|dashboard|side panel|right side|statistics]?;
             how do i get [more room for the chat|the numbers away|the figures back|a bigger panel|a full panel|only the chat|only one line]?;
             i want [more room for the chat|only the chat|the panel gone|the panel back|a bigger panel|to see the numbers|the numbers gone|a full-width panel]; i don't want [the panel|the numbers|all these numbers|to see the figures];
             i don't need the numbers; the [panel|numbers|dashboard] [takes|take] too much room; too much panel, too little chat; where is the panel?; where are the [figures|numbers|statistics]?; the panel disappeared; the panel vanished;
             the numbers are gone; my panel is missing; i lost the panel; i closed the panel, how do i get it back?; no panel on my screen; i can't see the panel; there's no panel; i can't see any figures; the chat is too narrow;
             make the chat wider; more space for text please; panel off; panel on; panel bigger; full panel; no panel please; which forms can the panel take?; what forms does the panel have?; strip, side, full, off: how do i switch?;
             how do i switch between strip, side and full?; can the panel be full screen?; is the panel's form remembered?; is f2 remembered?; does it remember the panel?; panel layout?; change the view; how do i change the view?;
             switch the view""",
        called="the key f2; pressing f2; the panel key; the panel's forms; f2 in this program; the panel switch",
        but=(
            ("is the panel's form remembered?; is f2 remembered?; does it remember the panel?",
             "Yes: what you chose with **F2** is remembered for each width of terminal."),
            ("can the panel be full screen?",
             "Yes: press **F2** until it is full, and once more for off."),
        ),
    ),
    Intent(
        "f3 inspector",
        ("what does f3 do?", "f3?", "what happens if i press f3?", "what does the inspector show?", "which layer misses most?", "where do i see hits for each layer?", "what's f3 for?", "what does 'most' in the inspector mean?",
         "where are the figures of the last turns?"),
        ("F3 opens the inspector: hits, misses and evictions of each **layer**, the worst marked, and the figures of the last answers.",
         "The inspector: one row a layer with its hits, misses and evictions, then a table of the last turns. Esc closes it.",
         "A look layer by layer: who hits, who misses. Layers well above the mean in misses are marked."),
        ("F3: the inspector, layer by layer.", "Inspector: hits and misses of each layer."),
        ("f3", "the inspector", "inspector", "the f3 key"),
        ("layer",),
        ("open the inspector", "see each layer", "see the figures of the last answers"),
        more="""what does [the f3 key|pressing f3|the key f3|f3] [do|show|open]?; what happens [on|with|when i press|after] f3?; f3 [does what|is for what|key]?; f3, what's there?; what's behind f3?; what's on the f3 screen?;
             what do i see [in|on] [the inspector|f3|the f3 screen]?; what is in the inspector?; what can i see in the inspector?; how do i [read|close|leave|use|understand] the inspector?; what do the rows in the inspector mean?;
             what are the columns of the inspector?; what does [evictions|misses|hits|'most'|the marked row|the mark] [mean |]in the inspector[| mean]?; what is 'last turns'?; what does last turns show?; what's the last turns table?;
             where do i [see|find] [the layers|each layer|every layer|the figures per layer|the hits per layer|the misses per layer|misses by layer|evictions per layer|more details|the worst layer|the last turns|earlier answers' figures]?;
             [hits|misses|evictions|figures|details|statistics] [per|by|of each|for each] layer?; which layer [is worst|is the worst|has the most misses|has most misses|misses the most|evicts most|hits best|is slowest]?;
             which layers miss most?; what's the worst layer?; the layer with the most misses?; is there a [layer by layer view|view of each layer|detailed view|per-layer view|breakdown by layer]?; is there more detail than the panel?;
             more details than the panel?; i want [more detail|details|a view per layer|to see every layer|to see each layer|to look inside the layers|per-layer figures];
             [show|give] me [the layers|each layer|details per layer|the inspector|more detail|the per-layer figures]; inspect the layers; inspector please; open the inspector; layer statistics?; per-layer stats?; per layer?;
             breakdown by layer?; look at each layer; compare the layers; how do the layers compare?; how is layer 3 doing?; how is each layer doing?; where is the table of the last answers?; a table of the last answers?;
             is there a history of answers' figures?; history of speeds?; compare the last answers' figures; where are the [stats|statistics] of earlier answers?; figures of the last few answers?; are all layers equally good at hitting?;
             does every layer have the same hit rate?; do layers differ in misses?""",
        called="the inspector screen; the layer inspector; the f3 screen; the screen behind f3; pressing f3; the key f3; the table of layers; the layer table; the inspector of each layer",
        but=(
            ("does every layer have the same hit rate?; are all layers equally good at hitting?; do layers differ in misses?",
             "No: F3 shows each **layer**, and marks the worst."),
        ),
    ),
    Intent(
        "f4",
        ("what does f4 do?", "what happens [if|when] i press f4?", "press f4?", "what is the f4 key for?", "how do i see it [slow down|stream]?", "why press f4?", "what are the cache steps?", "why 100 50 25 5?", "f4 twice?"),
        ("**F4** steps the expert cache: 100, 50, 25, 5%, also in the middle of an answer. The map empties, the speed falls, the text stays the same.",
         "It changes the size of the expert cache: F4 goes to the next smaller of 100, 50, 25 and 5%, then round to 100. Slower, never different.",
         "F4 shrinks the cache step by step, from 5% it jumps to 100%. Try it while I answer."),
        ("F4 steps the cache: 100, 50, 25, 5%.", "F4 is the cache size."),
        ("f4", "the f4 key"),
        ("f4",),
        more="""what does [the f4 key|pressing f4|the key f4|hitting f4|f4] [do|change|switch|toggle|shrink]?; what is f4 [for|good for|about]?; what happens [on|with|when i hit|after] f4?; what will f4 do?;
             f4 [does what|is for what|does|means what|what]?; f4, what's that[| for]?; f4 function?; function of f4?; what's the use of f4?; should i press f4?; is it safe to press f4[| while you answer]?;
             can i press f4 [now|while you write|during an answer|in the middle of an answer|twice|again]?; does f4 [work during an answer|break anything|stop the answer|delete anything|restart you|shrink the cache]?;
             what if i press f4 [twice|three times|again|four times|often|during an answer|now|by accident]?; i pressed f4[|, what did i do|, what happened|, and now|, what now]; i pressed f4 by accident[|, how do i undo it];
             how do i undo f4?; how do i get back to 100%[| after f4| with f4]?; what comes after 5%?; what comes after 25% with f4?; after 5% comes what?; where do i go from 5%?; f4 again?; which steps does f4 have?;
             what steps are there on f4?; in what steps does [f4|the cache] go?; f4 steps?; what are the steps 100, 50, 25, 5?; 100, 50, 25, 5?; why [these|those] steps?; why 5% and not 10%?; what's the order of the steps?;
             does f4 go up or down?; does f4 make the cache smaller or larger?; f4 up or down?; [which|what] key [shrinks|changes|steps|sets|switches] the [cache|cache size|expert cache]?; key for the cache?; shortcut for the cache?;
             hotkey for the cache size?; is there a key for the cache?; which function key changes the cache?;
             how do i [see streaming|see it stream|make it miss|see misses|watch the map empty|make you slower on purpose|slow you down|see the effect of the cache|see evictions|see the cache at work|feel a small cache]?;
             [show|let] me [see|watch] [the streaming|misses|the effect of a small cache|it slow down]; how can i watch the map empty?; i want to see it [slow down|miss|stream|struggle]; what can i press during an answer?;
             which key should i try while you answer?; the readme says press f4, why?; the fun key?; try f4?; tell me what f4 does to the cache; what's the effect of f4 on speed?; effect of f4?""",
        called="the key f4; pressing f4; the cache key; the f4 steps; f4 in the middle of an answer; the cache steps; the steps of f4; the f4 trick",
        but=(
            ("does f4 stop the answer?; does f4 delete anything?; does f4 restart you?; does f4 break anything?",
             "No: **F4** only changes the size of the cache. The answer goes on, with the same text."),
            ("can i press f4 during an answer?; does f4 work during an answer?; can i press f4 while you write?",
             "Yes: **F4** works in the middle of an answer. Watch the map empty."),
            ("should i press f4?; is it safe to press f4[| while you answer]?",
             "Do: **F4** only changes the size of the cache, and from 5% it leads back to 100%."),
            ("does f4 go up or down?; does f4 make the cache smaller or larger?",
             "Down: **F4** goes 100, 50, 25, 5%, and then up to 100 again."),
        ),
    ),
    Intent(
        "change the cache",
        ("how to change the cache size?", "can i change the cache[| size]?", "what does /cache do?", "is there a command for the cache?", "how do i set the cache to [10|30|75] percent?", "what does /cache 50% do?"),
        ("**F4** steps it through 100, 50, 25 and 5%; `/cache 40%` sets any share; `--cache 2G` or `--cache 25%` sets it at the start.",
         "Press F4, or type `/cache` and a percentage, also while an answer runs.",
         "F4 for the steps, `/cache N%` for any size you like."),
        ("The cache: F4 or /cache N%.", "Cache size: F4, /cache, --cache."),
        ("/cache",),
        ("/cache", "f4"),
        ("change the cache", "shrink the cache", "make the cache smaller", "make the cache larger", "set the cache size", "enlarge the cache", "reduce the cache"),
        more="""how [do|can|would] i [change|set|resize|adjust|enlarge|increase|grow|shrink|reduce|raise|lower] the [cache|expert cache|cache size|size of the cache|size of the expert cache][| while it runs| during an answer| to 40%| to 60 percent| to 2 gb]?;
             how to [set|resize|adjust|enlarge|shrink|increase|reduce] the [cache|cache size|expert cache][?|]; can the cache be [changed|resized|enlarged|shrunk|set|adjusted][| while you answer| at the start| on the command line]?;
             [resize|enlarge|shrink|increase|reduce|change|adjust] the cache[| please]; make the cache [bigger|smaller|larger|40%|full|100%]; set the cache to [40%|60%|10 percent|75%|33%|100%|2 gb];
             i want [a bigger cache|a smaller cache|a larger cache|a cache of 40%|more cache|less cache|the cache at 60%|to set the cache|half of the experts in the cache]; i'd like a [bigger|smaller|larger] cache;
             give [it|yourself|the experts] more [cache|memory]; give the cache [more memory|2 gb|8 gb|more room|less memory]; more cache please; less cache please; bigger cache; smaller cache;
             where [do|can] i [set|change|configure|enter] the [cache size|cache|size of the cache]?; what [command|option|flag|setting] [sets|changes|is there for] the cache[| size]?;
             which [command|option|flag|setting] [sets|changes|is for] the cache[| size]?; is there [a setting|an option|a flag|a slash command] for the cache[| size]?; slash command for the cache?;
             /cache [40%|50%|10%|75%|100%], what does that do?; what does /cache [10%|40%|75%|100%|n%] do?; how do i use /cache?; how does /cache work?; syntax of /cache?; /cache syntax?; /cache with which argument?;
             what do i type after /cache?; what does --cache [2g|8g|25%|50%] do?; --cache [8g|25%|2g]?; can --cache take a percentage?; --cache in gigabytes?; can i give the cache in gigabytes?; percent or gigabytes for the cache?;
             cache at the start of the program, how?; how do i start with a larger cache?; start with a full cache, how?; how do i start it with 100% cache?; can i change the cache without restarting?;
             do i have to restart to change the cache?; any percentage possible for the cache?; can i set exactly 40%?; other sizes than 100, 50, 25, 5?; sizes between the f4 steps?""",
        called="the /cache command; /cache; the command for the cache size; setting the cache size; the --cache option; --cache; changing the cache; the cache setting; resizing the cache",
        but=(
            ("can i change the cache without restarting?; can the cache be changed while you answer?",
             "Yes: F4, or `/cache 40%`, also while an answer runs."),
            ("can --cache take a percentage?; can i give the cache in gigabytes?; percent or gigabytes for the cache?",
             "Both: `--cache 25%` or `--cache 8G` at the start. In the app `/cache` takes a percentage."),
            ("can i set exactly 40%?; any percentage possible for the cache?",
             "Yes: `/cache 40%`."),
            ("do i have to restart to change the cache?",
             "No: F4 or `/cache 40%` does it at once."),
        ),
    ),
    Intent(
        "strip",
        ("what is the strip?", "what is the line above the [prompt|input|composer]?", "what does the bottom line say?", "what is the status line?", "what is the line of figures at the bottom?", "what does 'last: 86 tokens' mean?", "what does the bar at the bottom show?"),
        ("The strip is the one **line** between chat and prompt: speed, where experts came from, read wait; between answers the last one's figures.",
         "One line of figures above the composer. It has three faces: answering, reading the prompt, and resting.",
         "A line for narrow terminals: the panel in short, with the keys that help now; at rest it ends in Ctrl+Q quit."),
        ("The strip: one line of figures.", "Strip: the panel in one line."),
        ("the strip", "the metric strip", "the status line"),
        ("one line", "a line"),
        more="""what does [the strip|the metric strip|the status line|the status bar|the info line|the line above the prompt|the line over the input|the line under the chat|the bottom bar|the line at the bottom|the line between chat and prompt|that one line of numbers] [mean|say|show|tell me]?;
             what's the [line|bar|row of figures|text|information] [above|over|right above|just above] [the prompt|the input|where i type|my text|the composer|the input box]?;
             what is written [above the prompt|over the input box|above where i type|between chat and prompt]?; what is [above|over] [the prompt|the composer|the input box]?;
             what's the grey line [above the prompt|under the chat|at the bottom]?; the line over the input, what is it?; what does 'last: [86|42|120] tokens[| · 334 tok/s]' mean?; 'last: [42|120] tokens'?; last: 86 tokens?;
             what does 'enter sends' mean in the line?; what does ['f4 cache 25% · f2 view · ctrl+q quit'|'f1 help · f5 models · f2 view · ctrl+q quit'] mean?; does the line at the bottom say how to quit?;  what does 'experts: 84% cache ~0% os ~16% ssd' mean?;
             'experts: 84% cache 0% os 16% ssd'?; what do the figures [above the prompt|at the bottom|in the strip|under the chat] mean?; what are the figures [above the prompt|at the bottom|in the strip|under the chat]?;
             what do the numbers above the input mean?; the numbers above where i type?; one line of numbers at the bottom, what is it?; how do i read the strip?; how do i read the line at the bottom?; what faces does the strip have?;
             why does the [strip|line|bottom line|line above the prompt] change?; why does the line above the prompt change while you answer?; is there a [status line|status bar|short form of the panel|one-line panel]?;
             where is the status line?; status bar?; statusline?; the panel in one line?; panel in short?; short version of the panel?; what shows the figures in a narrow terminal?; figures in a narrow window?; i only see one line of figures;
             only one line of numbers, is that all?; is that one line all i get?; why just one line of figures?; strip, what's that?; strip explained; strip please; what does strip mean here?; strip as in comic strip?""",
        called="""the strip of figures; the line of figures; the one-line panel; the line between chat and prompt; the line above the composer; the figures line; the strip above the prompt; the info line; the bottom line of figures;
             the strip mode""",
        but=(
            ("does the line at the bottom say how to quit?",
             "Yes: at rest it is **one line** of figures and keys, and its end is Ctrl+Q quit."),
        ),
    ),
    Intent(
        "dimmed figures",
        ("why are the figures [dim|grey|gray]?", "why do the numbers stay after the answer?", "are the figures live?", "when do the numbers update?", "why don't the numbers move?", "why is the panel grey between answers?", "are these numbers real?", "how often does the panel update?"),
        ("While I answer they are **live**; between answers the last answer's figures stay, dimmed, so that you can read them.",
         "Dim means: from the last answer. They come alive, and bright, with the next one. All of them are measured.",
         "They are real and live during an answer; afterwards the panel keeps the last figures, dimmed."),
        ("Figures: live while answering, dimmed after.", "Dim figures belong to the last answer."),
        ("dimmed figures",),
        ("live", "alive"),
        more="""why are the [numbers|figures|values|rows] [dim|darker|faded|pale|so faint|dimmed][| now| after an answer| between answers| when you're done| when the answer ends]?;
             why is the [panel|right side|display|speed] [dim|grey|gray|faded|darker|frozen|still|not moving][| now| after an answer| between answers| when you are done]?;
             the [numbers|figures] [went grey|turned grey|are dim|are frozen|don't change|stopped|are grey|faded|don't update]; the panel [went grey|is dim|is frozen|is grey];
             why do the [numbers|figures] [turn grey|go dim|fade|stop|freeze|stand still]?; the figures don't change [any more|when you are idle|now]; is the panel [frozen|stuck|broken|dead|live|updated live|real time|in real time]?;
             are the [numbers|figures|values] [old|real|current|live|true|measured|fake|simulated|made up|invented|from the last answer|stale|up to date|random]?; do you [make up|fake|invent|simulate] the [numbers|figures|panel]?;
             are you faking the numbers?; is the panel just for show?; is it just for show?; is it all fake?; is the panel [real|fake|simulated|an animation|a simulation|honest]?; is it an animation?; can i trust the [panel|figures|numbers]?;
             can the figures be trusted?; how real are the numbers?; do the figures belong to the last answer?; which answer do the figures belong to?; whose figures are shown now?; which answer are these figures from?;
             what do the figures show between answers?; what do the numbers show when you're idle?; when do the [figures|numbers|values] [change|move|refresh]?; when are the [figures|numbers] [live|updated|bright]?;
             how often are the [figures|numbers|values] [updated|refreshed|renewed]?; how often is the panel redrawn?; how fast does the panel refresh?; refresh rate of the panel?; update rate?;
             does the panel update [live|by itself|all the time|constantly|in real time]?; do the numbers update by themselves?; do i have to refresh?; must i refresh the panel?; why does speed still say something when you're not writing?;
             there's a speed although you're not writing; you're idle but it shows 300 tok/s; why isn't the speed zero now?; why don't the figures go to zero?; should the numbers be zero when idle?; dim figures, meaning?; what does dim mean?;
             grey figures?; what does grey mean on the panel?; bright or dim, what's the difference?; bright numbers vs dim numbers?""",
        called="the dim figures; dim numbers; grey numbers; the grey figures; figures between answers; live figures; the numbers after an answer; the update of the figures",
        but=(
            ("are the numbers [fake|made up|simulated|invented|random]?; do you make up the numbers?; is it all fake?; is the panel just for show?; is the panel [fake|simulated|an animation|a simulation]?; is it an animation?; are you faking the numbers?; is it just for show?",
             "No: they are measured, and **live** while I answer."),
            ("are the numbers real?; is the panel live?; can i trust the figures?; are these numbers real?; are the figures live?; can the figures be trusted?; is the panel [real|honest]?; does the panel update [live|by itself|in real time]?",
             "Yes: measured, and **live** while I answer. Dimmed ones are the last answer's."),
            ("do i have to refresh?; must i refresh the panel?",
             "No: it is **live** while I answer."),
        ),
    ),
    Intent(
        "answer's figures",
        ("where do i see the figures of an answer?", "what are the figures of the last answer?", "what does the i key show?", "how do i see which seed was used?", "stats of an answer?", "statistics for a message?"),
        ("Select the answer with Shift+Up and press **i**: tokens, speed, picks, read wait, cache, sampling and seed. The panel keeps the last one's, too.",
         "Shift+Up selects it, `i` shows its own figures, seed included.",
         "Key `i` on a selected answer opens its figures; a line under each answer has them in short."),
        ("An answer's figures: Shift+Up, then i.", "Key i shows an answer's figures."),
        (),
        ("shift+up", "key i"),
        ("see the figures of an answer", "see the seed of an answer", "see the statistics of a message"),
        more="""how [do|can] i [see|get|show|find|open|view] the [figures|numbers|statistics|stats|details|speed|seed|token count|sampling settings] of [an answer|this answer|that answer|one answer|an earlier answer|an old answer|the last answer|a message]?;
             where [do i see|do i find|can i see] the [figures|numbers|statistics|stats|details|seed|token count] of [an answer|this answer|that answer|an earlier answer|an old answer|a single answer|a message]?;
             [stats|statistics|figures|details|info|metrics] [for|of] [this answer|that answer|a single answer|one answer|an earlier answer|a message|your last reply][?|]; what does [the i key|key i|pressing i] [do|show|open]?; i key?;
             what happens if i press i[| on a message| on a selected answer]?; which key [shows|opens] [the figures of an answer|an answer's figures|the details of an answer|message details|the stats of a message]?;
             how [fast|long|many tokens] was [that answer|your last answer|this answer|the answer before|an earlier answer]?; how many tokens did [that|your last|this|the last] answer [have|take|use]?; how many tokens was that[| answer]?;
             how fast was that?; how long did that [answer |]take?; with which seed was [that|this|the last] answer [made|written]?; which seed did [you use|that answer use|this answer have]?; what seed was used [for that|for this answer]?;
             seed of [this|that|the last] answer?; what was the seed?; where is the seed of an answer?; where do i find the seed?; what temperature was used for that answer?; which settings made this answer?;
             with what settings was this answer made?; i want [the seed|to see the seed|the figures of that answer|the stats of this answer|to know how fast that was|to know the seed of that answer];
             show me [the figures of this answer|the seed of that answer|that answer's figures|the details of that answer|how fast that was]; message details?; message info?; info about an answer?; details of a reply?;
             are the figures of old answers kept?; do old answers keep their figures?; is there a line of figures under each answer?; what is the line under [an|each|the] answer?; what's the small line under your answer?;
             the small grey line below each answer?""",
        called="the figures of an answer; the figures of a message; the statistics of an answer; the i key; an answer's own figures; the line under an answer; the figures of one answer",
    ),
    Intent(
        "title line",
        ("what is at the top?", "what does the top line say?", "what does 'context 312 of 2,048' mean?", "where do i see the context used?", "how do i see which model is loaded?", "what does the title show?", "which model is loaded?", "what model is running right now?"),
        ("The title line names the loaded **model** with its size and bits, and how much of the context is used.",
         "At the top: model, size, bits, and the tokens of context in use. F5 lists the other models.",
         "Left the model and its size, right the context in tokens. Nobody shall take a demo's speed for a large model's."),
        ("The title: model, size, bits, context.", "Title line: which model, how much context."),
        ("the title line", "the top line"),
        ("model",),
        more="""what does [the title line|the title|the title bar|the header|the top line|the first line|the bar at the top|the line at the very top|the heading] [mean|say|show|tell me][| up there]?;
             what's [written|standing|shown] [at the top|up there|in the title|on top|in the header|in the first line]?; what does 'context [312|1,204|80|1,900] of 2,048' [mean|say]?; context [312|1,204|80] of 2,048?; '[312|80] of 2,048'?;
             what does 'of 2,048' mean?; what is the number at the top right?; the number in the top right corner?; what is in the top right corner?; what's in the top left corner?; what's at the very top?; what does it say at the top left?;
             [which|what] model [is loaded|is running|am i using|is active|is in use][| right now| at the moment| now]?; which model do i have loaded?;
             how do i [see|know|find out|check|tell] [which model is running|what model is loaded|which model i use|the name of the model|what model this is|which model answers]?;
             where [do|can] i [see|read|find] [the model's name|which model it is|which model i use|the model name|how full the context is|the context used|how much context is left|how much context is used|the bits of the model|the size of the model]?;
             where is the [model name|name of the model|context count|context counter|context used|size of the model] [shown|displayed]?; is the [context|model name|context use] shown [anywhere|somewhere]?;
             how [much|full] [context|is the context][| is used| right now]?; how full is the context[| right now| already]?; how much of the context is [used|left|taken|used up|free][| right now]?;
             how many tokens of context [are used|have i used|are left]?; how much context have i used?; how do i see the context?; how do i see how much room is left in the context?; which line names the model?;
             which line shows the context?; where does it say flint?; where does it say 4-bit?; where does it show the bits?; am i on flint or a real model?; am i talking to the demo or a real model?; is this the demo or a real model?;
             is the demo loaded?; title explained; header of the screen?; heading?""",
        called="the title; the title bar; the line at the top; the top row; the header; the heading line; the first line of the screen; the bar at the top; the context figure at the top",
        but=(
            ("is this the demo or a real model?; am i talking to the demo or a real model?",
             "The title line says it: Flint is the built-in **model**, any other name is one that you loaded."),
        ),
    ),
    Intent(
        "small terminal",
        ("my terminal is too small", "how big should my terminal be?", "what terminal size is best?", "why do i only see the chat?", "why is there no panel?", "why is the panel only one line?", "does it work in 80 columns?", "which terminal size?", "minimum terminal size?"),
        ("From 100 **columns** the panel stands beside the chat, from 160 it can be full with the list of conversations; at 80 there is one strip.",
         "Below 100 columns the figures shrink to a strip, below 60 by 16 only chat and prompt remain. Wider is nicer.",
         "Best are 120 columns or more: then the panel fits beside the chat. F2 chooses its form."),
        ("Columns: 100 for the panel, 160 for all.", "Terminal size decides what is shown."),
        ("the terminal size",),
        ("columns",),
        more="""my [terminal|window|screen] is [small|too small|too narrow|narrow|tiny|only 80 columns|80x24|only 80 wide|not wide enough]; small [terminal|window|screen], [what now|does it work|is that ok]?;
             i [have|only have|use] [a small screen|a small terminal|80 columns|a narrow window|a phone terminal|an 80x24 terminal|a 13 inch laptop][|, does it fit|, is that enough|, will it work];
             how [big|large|wide|many columns wide] [should|must|does] [the terminal|the window|my terminal|my window|the screen] [be|have to be|need to be]?;
             how many [columns|rows|lines|characters] [do i need|does it need|are needed|should my terminal have]?;
             [which|what] [terminal size|window size|width|size|number of columns] [do i need|is best|is needed|is ideal|do you recommend|is right|should i use]?;
             [minimum|minimal|smallest|best|recommended|ideal|needed] [terminal|window|screen] [size|width]?;
             does it [work|run|fit] [in|on] [80 columns|80x24|a small terminal|a narrow window|a small screen|a tiny window|a split pane|a half-width window|120 columns]?; is [80|100|120|160|200] [columns |columns wide ]enough?;
             are [80|100|120|160] columns enough?; what [do i see|is shown|does it look like] [at|with|in] [80|100|120|160|200] columns?; what changes [at|with|from] [80|100|160] columns?;
             what if the terminal is [too small|narrow|tiny|small|only 60 columns wide]?; what happens in a [small|narrow|tiny] [terminal|window]?; what happens when i make the window smaller?; if i make the window smaller, what disappears?;
             if i resize the window, what happens?; can i resize the [window|terminal]?; does it adapt to the window?; is it responsive?; responsive layout?; does the layout adapt?; everything is squeezed; it's all cramped;
             the screen is too crowded; it doesn't fit on my screen; the panel doesn't fit; the layout is broken in my small window; why is half of it missing in a small window?; why do i see less than in the screenshot?;
             it looks different from the screenshots; why doesn't mine look like the screenshot?; the list of conversations is missing, why?; how do i get the list of conversations beside the chat?; should i maximise the window?;
             full screen better?; is a wide window better?; make the window bigger?""",
        called="the size of the terminal; the needed terminal size; a small terminal; the window size; the minimum terminal size; a narrow terminal; 80 columns; the terminal width; the number of columns",
        but=(
            ("does it work in 80 columns?; are 80 columns enough?; is 80 [columns |columns wide ]enough?",
             "Yes, with one strip of figures. From 100 **columns** the panel stands beside the chat."),
            ("is [100|120|160|200] [columns |columns wide ]enough?",
             "Yes: from 100 **columns** the panel fits beside the chat."),
            ("does it adapt to the window?; can i resize the [window|terminal]?; does the layout adapt?; is it responsive?",
             "Yes: at 100 and 160 **columns** more fits in, and it follows the window."),
            ("should i maximise the window?; is a wide window better?",
             "Yes: from 100 **columns** there is a panel, from 160 room for all."),
        ),
    ),
    Intent(
        "the panel's cost",
        ("does the panel slow you down?", "does the panel cost speed?"),
        ("Hardly: it takes a **snapshot** of counters that are kept anyway, some times a second. F2 hides it if you like.",
         "Very little. The counters run in any case; the panel only reads a snapshot of them and paints what changed.",
         "Not that you would notice: a snapshot of the figures a few times a second, and only changed rows of the map are painted."),
        ("The panel reads a snapshot of counters.", "The panel costs hardly anything."),
        (),
        ("snapshot",),
        more="""does [the panel|showing figures|the map|all this display|the display|the inspector|measuring|the telemetry] [slow you down|slow it down|cost speed|cost time|cost anything|eat cpu|use much cpu|make it slower|affect the speed|take power|matter for speed]?;
             does [watching|looking at the panel|the drawing|drawing the map] [slow it down|cost speed|make it slower]?; is it faster [without the panel|with the panel off|if i hide the panel|when the panel is hidden|without the map]?;
             is the panel [expensive|costly|heavy|slowing it down|a burden|free]?; would it be faster without [the panel|the figures|the map|the display]?; will it be faster if i [hide|close|turn off] the panel?;
             should i [hide|close|turn off] the panel [for speed|to save cpu|for more speed|to make it faster]?; how [much|expensive] is the panel?; how much does the panel cost?;
             how much [cpu|time|speed] does the panel [take|cost|need|eat|use]?; what does the panel cost[| in speed| in cpu]?; what's the [cost|overhead|price] of [the panel|the figures|the map|measuring]?; overhead of the panel?;
             panel overhead?; cpu load of the panel?; do the figures slow you down?; do the numbers cost speed?; do you lose speed by showing numbers?; do i pay for the panel with speed?; does measuring change what is measured?;
             does the measuring disturb the engine?; does the panel disturb the engine?; does it compute less because it paints?; turning the panel off, faster?; panel off for more speed?; i turned the panel off, is it faster now?;
             how does the panel get its figures?; where does the panel get its numbers from?; where do the figures come from?; who supplies the numbers of the panel?; who measures the figures?; how are the figures collected?""",
        called="the cost of the panel; the overhead of the panel; the load of the panel",
        but=(
            ("is it faster without the panel?; would it be faster without the panel?; does the panel slow you down?; does the panel cost speed?; will it be faster if i [hide|close|turn off] the panel?; do the figures slow you down?; do the numbers cost speed?; does [watching|drawing the map] cost speed?",
             "Hardly: the panel reads a **snapshot** of counters a few times a second."),
        ),
    ),
)  # fmt: skip
