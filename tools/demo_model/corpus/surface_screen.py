"""What stands on the screen, part by part: rows, signs, colours, lines, the forms of the panel, the palette. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.surface import Place, facts, forms

ASK_THING = forms(
    "[what's|what is|whats|what are] @[ ~|]?", "what does @ [mean|say|tell me|stand for][ ~|]?", "@[ ~|][?|]", "explain @[ ~|]", "what is @ for[ ~|]?", "@[ ~|], what's that?", "tell me what @ means[ ~|]", "meaning of @[ ~|]?", "i see @ ~, what is it?", "i don't [get|understand] @[ ~|]", "~ it says @, what does that mean?", "how do i read @[ ~|]?", "@ = ?", "[and|what about] @[ ~|]?", "there is @ ~. what does it mean?", "what should i make of @ ~?", "~, what is @?", "i forgot what @ means", "define @[ ~|]",
)  # fmt: skip
# Words that mean much else elsewhere are asked with their place.
ASK_PLACED = forms(
    "[what's|what is|whats|what are] @ ~?", "what does @ [mean|say|tell me] ~?", "@ ~[?|]", "explain @ ~", "what is @ ~ for?", "tell me what @ means ~", "meaning of @ ~?", "i see @ ~, what is it?", "i don't [get|understand] @ ~", "~ it says @, what does that mean?", "how do i read @ ~?", "[and|what about] @ ~?", "there is @ ~. what does it mean?", "~, what is @?", "i forgot what @ means ~", "what should i make of @ ~?", "~: @, what's that?",
)  # fmt: skip
_WHICH_ROW = forms(
    "[which|what] row [shows|says|tells me|has|is about] #?", "where do i see #[ ~|]?", "where [can i|do i] [read|find] #[ ~|]?", "i want to see #, [where|which row]?", "in which row is #?", "is there a row [for|with] #?", "does the panel [show|say|tell] #?", "#[ on the panel|], where?", "which part of the panel shows #?", "where on the panel is #?", "[show me|i'm looking for] # on the panel", "what do i look at for #?", "which line of the panel has #?", "can i see # [somewhere|on the screen]?", "row with #?", "what on the panel tells me #?",
)  # fmt: skip
_ON_PANEL = forms("on the panel", "on the right", "in the panel", "beside the chat", "on the side panel")
_ROWS = facts({
    "SPEED": ("the row speed; the speed row", "says tokens a second over the last two seconds, with average, best and a graph of the last minute", "the speed; tokens a second; how fast you write; the tok/s; the last minute of speed"),
    "avg": ("avg in the speed row; the word avg", "in the row SPEED is the average of this answer", "the average speed; the average of this answer"),
    "peak": ("peak in the speed row; the word peak", "in the row SPEED is the best speed of this answer", "the best speed; the highest speed of this answer; the top speed"),
    "first token": ("'first token 0.4 s'; first token 0.3 s", "in the row SPEED is how long the first token took", "how long the first token took; the time to the first token"),
    "reused": ("'2,031/2,060 reused'; 98% reused; the word reused", "in the row SPEED is how much of the prompt was not read again, as its state was kept", "how much of the prompt was reused; what was not read again"),
    "last 60 s": ("'last 60 s'; the words last 60 s", "in the row SPEED is the graph of the last minute", "a graph of the speed; the speed over time"),
    "ONE TOKEN": ("the row one token; one token = 3 ms", "says the time of one token: computing, read wait, other", "the time of one token; milliseconds a token; where the time goes; what takes the time"),
    "compute": ("compute in one token; the word compute", "in the row ONE TOKEN is the time spent computing", "the computing time; how long computing takes"),
    "read wait": ("read wait in one token; the words read wait", "in the row ONE TOKEN is the time spent waiting for experts to be read", "how long it waits for the disk; the waiting time; how much it waits for reads"),
    "other": ("other in one token; the word other", "in the row ONE TOKEN is the rest, neither computing nor waiting for reads", "the rest of a token's time"),
    "WHERE ITS EXPERTS CAME FROM": ("the row where its experts came from", "says which share of the picks the cache, the page cache and the SSD served", "the hit rate; the share of hits; how many experts came from the ssd; what the page cache served; the source of the experts"),
    "SSD": ("the row ssd; the ssd row", "says what the device delivers now against the most measured, bytes a token, and read times", "the disk speed; how fast the ssd delivers; bytes a token; the read rate"),
    "p50": ("the number behind p50", "in the row SSD is the middle read time: half of the reads are quicker", "the usual read time; the median of the reads; how long a usual read takes"),
    "p99": ("the number behind p99", "in the row SSD is the slow read time: one read in a hundred is slower", "the slow reads; how long the slowest reads take"),
    "CACHE": ("the row cache; the cache row", "says how many experts it may hold, how many leave it a second, and the size for 90% of picks", "the size of the cache; how many experts the cache holds; the cache size"),
    "evicted": ("evicted 26/s; the word evicted", "in the row CACHE is how many experts leave the cache a second", "how many experts leave the cache; evictions a second; evictions"),
    "90% of picks need": ("'90% of picks need 214'; the 90% of picks", "in the row CACHE is the size that would have served nine picks in ten", "the size for 90% hits; how large the cache should be; the best size of the cache"),
    "raised to the floor": ("'raised to the floor: one layer's experts a token'", "in the row CACHE means that the size asked for was too small, so one layer's picks are held", "that the cache was raised"),
    "EXPERTS": ("the row experts; experts 8 × 64", "is the map of all experts, layer by layer", "the map; all experts; which experts are in memory; which experts work now"),
    "MEMORY": ("the row memory; the memory row", "says what this process uses, against its budget if you gave one", "the memory use; the ram of the process; the budget; how much memory it takes"),
    "Exact": ("the row exact; 'exact: all 8 experts a token, 4-bit'", "says that every picked expert was computed; a shortcut is named there in amber", "whether a shortcut was taken; whether all is exact; if something was left out; the shortcut; the bits of the model"),
    "LAST TURNS": ("the table last turns; last turns", "is a table of the last answers: tokens, speed, first token, cache, bytes read, slots", "the last answers in a table; the figures of the last turns; earlier answers"),
})  # fmt: skip
_SIGNS = facts({
    "●": ("the big dot; a filled circle; the full circle; ● on the map; the bright dot", "on the map is an expert at work on this token", "an expert at work; an expert that works on this token; an active expert"),
    "▪": ("the small square; a square on the map; ▪ on the map", "on the map is an expert kept in the cache", "an expert in the cache; a kept expert; an expert in memory"),
    "·": ("the small dot; a tiny dot on the map; · on the map", "on the map is an expert that is only on disk", "an expert on disk; an expert that is not in memory"),
    "█": ("a full block; the full block on the map; █ on the map", "on the map of a large model is a group of experts that is all in memory", "a group of experts in memory"),
    "❯": ("the arrow before my message; the prompt sign; the sign before my text; the > sign at the left", "marks what you write: the composer, and your messages", "my own messages; the place where i write"),
    "✎": ("the pencil; the pen sign; a pencil at the prompt", "means that Enter sends another version of an edited message; Esc leaves that", "that a message is being edited"),
    "▸": ("the small triangle; ▸ thought 41 tokens; the triangle at the thinking", "is folded thinking: a click, Space or Ctrl+T opens it", "folded thinking; thoughts that can be opened"),
    "▾": ("the triangle that points down; ▾ thinking…", "is thinking that is open", "open thinking"),
    "⚙": ("the gear; the cog; the gear in an answer; the cogwheel; the little wheel", "is a call of a tool, with what was given and its result", "a tool call; a call of a tool; that a tool was used"),
    "■ stopped": ("'■ stopped'; the mark stopped; stopped under an answer", "means that you stopped the answer, with Esc; Shift+Up, then `c` continues it", "an answer that i stopped"),
    "■ cut": ("'■ cut · shift+up, c continues'; the mark cut; cut under the answer", "means that the answer hit its limit or a full context; Shift+Up, then `c` continues it", "an answer that hit its limit; a cut answer"),
    "■ went round in circles": ("'■ went round in circles'; the mark went round in circles", "means that the answer repeated itself without end, so the program ended it", "an answer that was ended for repeating"),
    "✗": ("the cross under an answer; the red cross; the x under an answer", "stands before the reason why an answer went wrong", "an answer that went wrong"),
    "◂ most": ("'most' in the inspector; the mark most; the triangle with most", "in the inspector marks a layer with many more misses than the others", "a layer that misses most; the worst layers"),
    "‹ 2 of 3 ›": ("2 of 3 on a message; '1 of 2'; the small numbers on a selected message", "on a selected message says which of its versions you see; Left and Right go through them", "the number of the version; which version i see"),  # noqa: RUF001  (the app's own signs)
    "~": ("the tilde; the wave before a percentage; ~16%", "before a share says that it is an estimate", "an estimate; a figure that is only estimated"),
    "–": ("a dash instead of a number; the dash on the panel", "on the panel means that there is no figure yet", "a figure that is not there yet"),
})  # fmt: skip
_ON_SCREEN = forms("on the screen", "in the app", "in the chat", "there", "here")
_WHICH_SIGN = forms("[which|what] [sign|mark|symbol] [stands for|marks|means|shows] #?", "how do i [recognise|see|know] #?", "how is # [marked|shown]?", "sign for #?", "symbol of #?", "what does # look like?", "what [stands for|marks] #?", "by what do i know #?")  # fmt: skip
_COLOURS = facts({
    "amber": ("the amber; yellow; orange; the orange colour; the yellow parts; amber text", "is for what costs time or exactness: waiting for reads, the SSD, shortcuts", "a shortcut; waiting for reads; what costs time; the read wait; the ssd's share"),
    "green": ("jade; the green; the green parts; green bars; the green colour", "is what goes well: computing, hits, the speed graph", "computing; hits from the cache; the speed graph"),
    "blue": ("slate; the blue; the blue parts; the blue colour", "is what lies between: the page cache, and the rest of a token's time", "the page cache; the rest of a token's time"),
    "red": ("the red; red text; a red line; the red colour", "is an error, said in one line", "errors; a failure"),
    "dim": ("grey; the dim figures; grey numbers; faded figures", "means that figures belong to the last answer, not to one that runs", "figures of the last answer; the panel at rest"),
})  # fmt: skip
_ASK_COLOUR = forms("what does @ mean ~?", "why is it @ ~?", "[what's|what is] @ ~?", "@ ~[?|]", "why is something @ ~?", "what is shown in @ ~?", "what does the colour @ stand for ~?", "when is something @ ~?", "explain the colour @ ~", "@ means what ~?", "[and|what about] @ ~?", "meaning of @ ~?", "why @ ~?")  # fmt: skip
_WHICH_COLOUR = forms("[which|what] colour [has|is|is for|shows|stands for] #?", "in what colour is #?", "what color is #?", "colour of #?", "how are # coloured?", "which color stands for #?")  # fmt: skip
_LINES = facts({
    "Ctrl+Q quit": ("'ctrl+q quit'; ctrl+q quit at the end of the line; the last words of the line at the bottom", "in the strip says how to leave, whenever nothing runs", ""),
    "F4 cache 25% · F2 view · Ctrl+Q quit": ("'f4 cache 25% · f2 view · ctrl+q quit'; f4 cache 25%, f2 view, ctrl+q quit; f4 cache 5% · f2 view", "are the keys at the end of the strip between answers: cache size and what it is now, panel, leaving", ""),
    "F2 view": ("'f2 view'", "says that F2 changes which figures are shown; in the title, that they are switched off and F2 brings them back", ""),
    "Shift+Up, c continues": ("'shift+up, c continues'; '■ stopped · shift+up, c continues'", "under an answer says how it goes on: select it with Shift+Up, then press `c`", ""),
    "2 of 10 messages": ("'2 of 10 messages · ↑ older · ↓ newer · esc closes'; 3 of 4 messages; 1 of 1 message", "in the find line is which message you see, of how many that hold what you typed", ""),
    "F1 help · F5 models · F2 view · Ctrl+Q quit": ("'f1 help · f5 models · f2 view · ctrl+q quit'; f1 help, f5 models, f2 view, ctrl+q quit; the line f1 help f5 models", "are the keys at the end of the strip before the first answer, or with the panel beside it", ""),
    "Enter sends": ("'enter sends'", "in the strip says that your text waits for Enter", ""),
    "Esc stops": ("'esc stops'", "in the strip says that Esc ends what runs now", ""),
    "F2 details": ("'f2 details'", "in the strip says that F2 shows the panel with more figures", ""),
    "F2 chat": ("'f2 chat'", "in the strip says that F2 brings the chat back, which the panel hides", ""),
    "End follows": ("'end follows'", "in the strip says that the key End leads back to the newest text", ""),
    "first token…": ("'first token…'; first token...", "in the strip means that the prompt is read and the first token is being made", ""),
    "Reading prompt 120/400": ("'reading prompt 120/400'; reading prompt; reading prompt 80/312", "in the strip says how many tokens of the prompt are read, of how many", ""),
    "Last: 86 tokens": ("'last: 86 tokens'; last: 42 tokens · 300 tok/s; 'last: 300 tok/s'", "in the strip is the length and speed of the last answer", ""),
    "cache 25%: 128 of 512 experts": ("'cache 25%: 128 of 512 experts'; cache 25%: 128/512; cache 5%: 26 of 512 experts", "in the strip is the share of the experts that the cache may hold", ""),
    "84% hits": ("'84% hits'; 91% hits · read 12 mb; 79% hits", "in the strip is the share of picks that were hits, in the last answer", ""),
    "Esc back": ("'esc back'", "in the strip says that Esc leaves the selected message", ""),
    "e edit · r retry · c continue · y copy · f fork · i figures": ("'e edit · r retry · c continue · y copy'; e edit r retry c continue; 'e edit · r retry · y copy · f fork · i figures'", "are the letters that act on the selected message, `c` only where there is more to come", ""),
    "stopping…": ("'stopping…'; stopping...", "in the strip means that Esc was heard, and the answer ends after its current step", ""),
    "context 312 of 2,048": ("'context 312 of 2,048'; context 80 of 2,048; context 1,900 of 2,048", "in the title is how many tokens of the context are used", ""),
    "not saving": ("'not saving: ...'; the line not saving", "under the title means that the conversation cannot be written to disk, and why", ""),
})  # fmt: skip
_AT_BOTTOM = forms("at the bottom", "in the strip", "above the prompt", "in the line at the bottom", "under the chat", "in the status line", "in the footer")  # fmt: skip
_PANEL_FORMS = facts({
    "strip": ("the form strip; the panel as a strip", "is one line of figures above the prompt, the panel's form below 100 columns", "only one line of figures; the panel in one line"),
    "side": ("the form side; the panel at the side", "puts the panel beside the chat, from 100 columns", "the panel beside the chat"),
    "full": ("the form full; the full panel", "is the panel at its largest: from 160 columns beside chat and list, in narrower terminals in place of the chat", "the largest panel; the panel instead of the chat"),
    "off": ("the form off; the panel off", "leaves the chat alone, without panel and strip", "no panel at all; only the chat"),
})  # fmt: skip
_ASK_FORM = forms("what is @ ~?", "~, what does @ mean?", "@ ~?", "what does the form '@' look like ~?", "what do i see with @ ~?", "explain @ ~", "[and|what about] @ ~?", "f2 says @, what is that?", "when do i want @ ~?")  # fmt: skip
_WHICH_FORM = forms("[which|what] form of the panel [is|gives|shows] #?", "in which form do i have #?", "how do i get # with f2?", "f2 for #?", "i want #, which form?")  # fmt: skip
_PALETTE = facts({
    "New conversation": ("", "starts an empty chat, as Ctrl+N does", "an empty chat"), "Find a conversation": ("", "opens the list of saved chats, as Ctrl+O does", "old chats"), "Find in this conversation": ("", "finds words in the open chat, as Ctrl+F does", "a word in this chat"), "Retry with the same seed": ("", "answers the last prompt again, as Ctrl+R does", "the same prompt again"),
    "Thinking open or closed": ("thinking", "opens or folds all thinking and calls, as Ctrl+T does", "opening the thinking"), "Panel": ("panel: strip, side, full, off", "steps the panel's form, as F2 does", "the panel's form"), "Expert cache": ("expert cache: 100, 50, 25, 5%", "steps the cache, as F4 does", "the cache size"),
    "Edit the message in $EDITOR": ("edit the message", "opens your editor, as Ctrl+G does", "my editor"), "Inspector": ("", "shows each layer, as F3 does", "each layer's hits"), "Models": ("", "opens the models screen, as F5 does", "the models"), "Doctor": ("", "says what is slow or broken on this machine, as `/doctor` does; it has no key", "the check of this machine"),
    "Help": ("", "opens the help, as F1 does", "the help"), "Theme": ("", "changes the colours; it has no key of its own", "other colours"), "Quit": ("", "leaves the app, as Ctrl+Q does", "leaving"),
})  # fmt: skip
_IN_PALETTE = forms(
    "in the palette", "in the list of commands", "in the ctrl+p list", "under ctrl+p", "in the command palette"
)
_WHICH_ENTRY = forms("[which|what] entry [of the palette|under ctrl+p] is for #?", "what do i pick in the palette for #?", "ctrl+p, and then what for #?", "where in the palette is #?", "is # in the palette?")  # fmt: skip
_INSPECTED = facts({
    "hits": ("the column hits", "are a layer's picks that were in the cache", "how many picks of a layer were in the cache"), "misses": ("the column misses", "are a layer's picks that had to be read", "how many picks of a layer had to be read"), "evictions": ("the column evictions", "are a layer's experts that had to leave the cache", "how many experts of a layer left"),
    "cache": ("the column cache; the percentage of a layer", "is the share of a layer's picks that were hits", "the hit rate of a layer"), "computed by": ("'computed by: ...'; the line computed by", "names what computes: C kernels, MLX on the CPU, Metal or CUDA", "what computes here; the backend"),
    "since the model was loaded": ("'since the model was loaded'", "says that the counts began when the model was loaded", "since when it counts"), "read wait": ("read wait 0.2 s of 1.4 s", "is how long one answer waited for reads, of all its time", "how long one answer waited"), "seed": ("the seed in the figures", "is the number that fixed the answer's chance", "the seed of an answer"), "cache then": ("'cache then'", "is how many experts the cache held at that answer", "the cache size of an old answer"),
})  # fmt: skip
_IN_INSPECTOR = forms(
    "in the inspector", "on f3", "on the f3 screen", "in the figures of an answer", "in the table of layers"
)
_WHICH_COLUMN = forms("where in the inspector do i see #?", "[which|what] column is #?", "f3: where is #?", "what in the inspector says #?", "where do i see # on f3?")  # fmt: skip

_SCREENS = facts({
    "the chat": ("the chat screen; the main screen", "has the messages, the strip and the composer; F1 to F5 and the Ctrl keys lead on from there", ""),
    "the help screen": ("f1; the f1 screen; the help", "lists every key, every command and each row of the panel; Esc, F1 or `q` closes it", "all keys; what the rows mean; every command"),
    "the inspector": ("f3; the f3 screen", "shows hits, misses and evictions of each layer, then the last turns; Esc, F3 or `q` closes it", "misses of each layer; the last turns; each layer's hits"),
    "the models screen": ("f5; the f5 screen; the list of models", "judges each model on this machine; Enter, o, f, p, v, e and Delete act on the chosen one, Esc closes it", "models judged on this machine; downloads; packing and verifying; the 397b's verdict"),
    "the list of conversations": ("ctrl+o; the ctrl+o screen; the conversation finder", "has a line to search in; Up and Down choose, Enter opens, Delete removes, Esc closes", "old conversations; a search in all that was said"),
    "the doctor's screen": ("/doctor; the screen of /doctor", "says what is ok, slow or broken on this machine, with what to do; Esc or `q` closes it", "what is broken on this machine; the check of this machine"),
    "the palette": ("ctrl+p; the ctrl+p list", "lists everything the app can do; a few letters find one, Enter does it, Esc closes it", "a list of all actions; the themes"),
})  # fmt: skip
_ASK_SCREEN = forms("what can i do [in|on] @?", "[which|what] keys [work|are there|can i use] [in|on] @?", "keys [of|in|on] @?", "what is on @?", "what do i see on @?", "what can i press [in|on] @?", "how do i use @?", "i'm on @, what now?", "how do i [close|leave] @?", "describe @", "what does @ show?", "what is @ good for?", "i opened @, what is this?", "a word on @?")  # fmt: skip
_WHICH_SCREEN = forms("[which|what] screen [shows|has|is for] #?", "on which screen do i find #?", "where in the app do i find #?", "is there a screen [with|for] #?", "screen for #?", "i'm looking for #, which screen?", "what do i open for #?")  # fmt: skip

SCREEN_PLACES = (
    Place("screens", ("",), _ASK_SCREEN, _WHICH_SCREEN, _SCREENS),
    Place("the panel's rows", _ON_PANEL, ASK_PLACED, _WHICH_ROW, _ROWS, weight=1.6),
    Place("signs", _ON_SCREEN, ASK_THING, _WHICH_SIGN, _SIGNS),
    Place("colours", _ON_PANEL, _ASK_COLOUR, _WHICH_COLOUR, _COLOURS, weight=0.8),
    Place("lines on the screen", _AT_BOTTOM, ASK_THING, (), _LINES, weight=0.8),
    Place("the panel's forms", forms("of the panel", "on f2", "as a form of the panel"), _ASK_FORM, _WHICH_FORM, _PANEL_FORMS, "The panel's form **{name}** {does}.", 0.7),
    Place("the palette", _IN_PALETTE, ASK_PLACED, _WHICH_ENTRY, _PALETTE, "In the palette **{name}** {does}.", 0.6),
    Place("the inspector's figures", _IN_INSPECTOR, ASK_PLACED, _WHICH_COLUMN, _INSPECTED, "In the inspector **{name}** {does}.", 0.6),
)  # fmt: skip
