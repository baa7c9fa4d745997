"""Things of `hour` that are wanted or wondered at without their name, each beside the neighbour that it is taken for: set
and taken back, filled and emptied, the same answer and another one. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.hour_jobs import Job
from tools.demo_model.shape import CONTEXT, EXPERTS, LAYERS, TOP_K, parameters

_ALL, _ACTIVE = (f"{count / 1e6:.0f} million" for count in parameters())

SEEN = (
    Job(
        fact="stop", by=("key",), accept="Esc", thought="What runs is ended by Esc.",
        scenes="it babbles on and on; it rambles; it talks and talks; you are off on a tangent; it won't shut up; the text gets longer and longer and i got what i needed; it writes rubbish and doesn't end; i hit enter too soon and it already answers; this is not what i asked and it goes on; it's still typing; the text keeps coming; it never comes to the point",
        wonders="how do i cut it short; how can i make it end now; which key ends this text; how do i get it to be quiet; how do i interrupt it",
        answers=("**Esc** ends it now; what has come is kept.", "Press **Esc**: the text so far stays. Ctrl+C does the same."),
    ),
    Job(
        fact="stop", accept="kept", thought="After Esc: what has come is kept.",
        wonders="what becomes of the text when i press esc; what remains of a stopped answer; what happens to the answer after esc; what do i have left if i interrupt you; what happens to my question if i press esc before the first word",
        answers=("What has come is **kept**. If nothing has, your prompt comes back to the input.", "The text so far is **kept**, and `c` on the selected answer continues it. If none has come, your prompt returns."),
    ),
    Job(
        fact="another answer", accept="other words", thought="Another seed: ask anew. The same seed: Ctrl+R.",
        goals="get a different answer to the same question; have it say that in another way; roll the dice again; get another try with other words; have a second opinion from you; get a new version of the answer; retry with another seed; redo it with a new seed; make it answer differently; get something else than last time; regenerate it, but different; draw another answer",
        scenes="the answer is bad and another one may be better; i pressed ctrl+r and got the same text; i want variety and ctrl+r repeats itself; it says the same each time i retry; retry gives the identical answer",
        answers=("Send it again (Up brings it back): a new seed, so **other words** may come. Ctrl+R keeps the seed.", "Ask anew: each new answer draws its own seed, for **other words**. Ctrl+R would repeat this one."),
    ),
    Job(
        fact="retry", by=("key", "command"), accept="Ctrl+R", thought="The same seed: Ctrl+R. Another seed: ask anew.",
        goals="get exactly the same answer once more; repeat it word for word; redo it with the same seed; rerun the last question unchanged; run the same thing again; have the identical text again; reproduce the last answer; retry with the same seed; check that the same text comes out",
        answers=("**Ctrl+R** or `/retry`: same prompt, same seed, and it says whether the text is identical.", "With **Ctrl+R** (or `/retry`); it keeps the seed, so the text is the same."),
    ),
    Job(
        fact="copy", by=("key",), accept="`1`", thought="Only the code: Shift+Up, then a digit.",
        goals="copy only the code block; copy just the code; take only the snippet; copy the code without the words around; get the python part alone; copy the second block of code; grab the command out of your answer; put just the script on my clipboard; copy the code and not the text",
        scenes="i want the code but not the chatter; there is code in the answer and i need that alone; only the snippet belongs in my editor; the answer has text and code and i need the code",
        answers=("Shift+Up selects the answer, **`1`** copies its first code block, `2` the second.", "Select it with Shift+Up (or a click), then **`1`** to `9`: that code block alone. `y` would copy all."),
    ),
    Job(
        fact="copy", by=("command",), accept="`/copy`", thought="The whole answer: /copy or y.",
        goals="copy the whole answer; copy everything you just said; get the full answer on my clipboard; copy the complete text of your last reply; take the entire last answer with me; copy all of it, not only the code",
        answers=("**`/copy`** takes the last answer, `/copy 2` the one before; key `y` the selected message.", "Type **`/copy`**, or Shift+Up and key `y`: text and code together."),
    ),
    Job(
        fact="versions", by=("key",), accept="Left", thought="Older versions: select, then Left.",
        goals="find the older version of an edited message; see what it said before the edit; get back the text from before i edited; return to the first version; look at the previous version of the answer; switch between the versions of a message; see the answer from before the retry; undo an edit of a sent message",
        scenes="i edited my question and want the old one back; i retried and the first answer was better; the old text is gone since i edited it; i edited, and what came after has vanished; it says 2 of 2 and i want number one; i overwrote a good question",
        answers=("Shift+Up selects the message, **Left** shows the version before. Nothing is gone.", "Select it (Shift+Up), then **Left** for older, Right for newer: every version is kept."),
    ),
    Job(
        fact="restore a deleted conversation", by=("key",), accept="Ctrl+Z", thought="Bringing back: Ctrl+Z in the list, later the trash folder.",
        goals="undo a delete; get a deleted chat back; bring back a chat i removed; recover a conversation from the trash; restore what i deleted in the list; undelete a talk; take back the deletion of a chat",
        scenes="i deleted the wrong chat; my chat is gone because i hit delete; i pressed delete and enter in the list and regret it; i threw away a chat by mistake",
        answers=("**Ctrl+Z** in the list (Ctrl+O) brings the last one back; older ones lie in the `trash` folder.", "In the Ctrl+O list press **Ctrl+Z**. Later: move its file from `trash` back."),
    ),
    Job(
        fact="title of a conversation", by=("command",), accept="`/title", thought="Another name: /title, or F2 in the list.",
        goals="rename this chat; give this conversation a better name; change what this talk is called; call this chat holiday plans; put another title on this chat; change the headline of a chat; relabel a saved chat; name a conversation myself",
        scenes="the chat is named after my first question and i don't like it; the name in the list says nothing to me; two of my chats have the same name; my chat is called hi",
        answers=("**`/title TEXT`** for the open one; in the list (Ctrl+O) F2 renames any.", "Type **`/title TEXT`**, or Ctrl+O, choose it, F2."),
    ),
    Job(
        fact="title of a conversation", by=("key",), accept="F2", thought="A saved one's name: Ctrl+O, then F2.",
        goals="rename a saved chat; rename an old conversation in the list; give a chat in the list another name; change the name of a chat that is not open; call an older talk otherwise; retitle one of my saved chats",
        scenes="i'm in the list of chats and one has a bad name; an old chat in the list should be called otherwise; half of my saved chats are called hi",
        answers=("In the list (Ctrl+O) choose it and press **F2**: type, then Enter.", "Ctrl+O, then **F2** on that chat; Esc keeps the old name. The open one takes `/title TEXT`, too."),
    ),
    Job(
        fact="delete a conversation", by=("key",), accept="**Delete**", thought="Removing, not renaming: Ctrl+O, Delete, Enter.",
        goals="get rid of a saved chat; throw a chat out of the list; wipe one conversation; remove a chat that is not open; erase what i asked last week; drop one of my saved talks",
        wonders="what do i press to have a saved chat gone; how does a chat leave the list",
        answers=("Ctrl+O, choose it, **Delete**, then Enter. The open one must be left first (Ctrl+N).", "In the Ctrl+O list: **Delete**, and Enter says yes. Ctrl+Z there takes it back."),
    ),
    Job(
        fact="export a conversation", accept="directory", thought="Where exports go: the directory you started in.",
        wonders="which place does the export land in; where do i look for the file of /export md; into what folder goes my exported talk; where has /export put it; to where is the markdown written; where on my disk is the export now",
        scenes="i typed /export md and see no file; i exported and can't find anything; the export is nowhere in my documents",
        answers=("It is in the **directory** that you started the program in, named after the conversation's ID.", "Look into the **directory** you started from: `/export` writes there, not into the data folder."),
    ),
    Job(
        fact="import", by=("command",), accept="`/import FILE`", thought="In from a file: /import.",
        goals="open a chat from a json file; load an exported conversation; read a chat of a friend; get an exported chat back in; bring in a conversation from another program; open a file that /export made; continue a chat that somebody sent me",
        scenes="a colleague mailed me her exported chat; i have a json of a conversation; my old chats lie in a json file",
        answers=("**`/import FILE`**: JSON of `/export json`, or OpenAI's messages; a copy opens.", "Type **`/import FILE`**. What it opens is a copy; the file stays as it is."),
    ),
    Job(
        fact="system prompt", by=("command",), accept="`/system off`", thought="Ending it: /system off.",
        goals="remove the system prompt; get rid of what you are told first; switch the system prompt off; end the role i gave you; drop the standing instruction; clear the system prompt; take back what i said with /system; stop you from being told that first; delete the rules i set with /system; go back to no system prompt",
        scenes="i set a system prompt and don't want it any more; you still play the pirate i asked for with /system; it says the model is told first: be brief, and i want that gone; the old instruction is still there; every answer follows a rule that i no longer want",
        wonders="what does /system off do; how does what i set with /system end; /system off, what is that",
        answers=("**`/system off`**: nothing is told first any more.", "Type **`/system off`**. `/system` and a text would set another."),
    ),
    Job(
        fact="system prompt", by=("command",), accept="`/system`", thought="Showing it: /system alone.",
        goals="see the present system prompt; read what you are told first; check which system prompt is set; look up the standing instruction; see what i set with /system; find out whether a system prompt is on",
        wonders="which system prompt is set now; what are you told first at the moment",
        answers=("**`/system`** without text shows it. `/system off` ends it.", "Type **`/system`** alone: it shows what is told first."),
    ),
    Job(
        fact="cache disk on and off", by=("command",), accept="`/cache disk off`", thought="No states on disk: /cache disk off.",
        goals="keep nothing of my chats' states on disk; stop it from writing states; have no kept state on the disk; forbid writing the model's state; leave no trace of the state of my talks; save the 4 gb of kept states for good; make it stop caching conversations on disk; not have my prompts kept as states",
        scenes="i don't want states of my conversations on the disk; my chats are secret and their state lies on disk; the kept states fill my small disk again and again",
        wonders="what does /cache disk off do; /cache disk off, what changes; what happens after /cache disk off",
        answers=("**`/cache disk off`**: no states are written any more, those there are deleted. Chats stay.", "Type **`/cache disk off`**; it is remembered. Reopened chats are then read anew, `/cache disk on` allows states again."),
    ),
    Job(
        fact="cache disk on and off", by=("command",), accept="`/cache disk on`", thought="States allowed again: /cache disk on.",
        goals="allow states on disk again; have reopened chats start quickly again; undo /cache disk off; let it keep states again; turn the kept states back on",
        scenes="reopened chats are read anew since i switched states off; i typed /cache disk off and regret it",
        answers=("**`/cache disk on`**, from the next load of a model.", "Type **`/cache disk on`**: states are kept again once a model is loaded."),
    ),
    Job(
        fact="cache clear", by=("command",), accept="`/cache clear`", thought="Emptying: /cache clear.",
        goals="empty the cache; throw out all cached experts; start with a cold cache; wipe what is kept; delete the kept states; reset the cache; get a cold start; make it forget the warm experts; free what it keeps on disk beside my chats",
        scenes="i want to measure a cold start; everything is warm and i want it cold; the kept states take room on my disk; a test needs an empty cache",
        wonders="what does /cache clear throw away; what is gone after /cache clear; /cache clear does what",
        answers=("**`/cache clear`**: cached experts, noted ones and kept states go. Conversations stay.", "Type **`/cache clear`**: the next answer starts cold; your chats are untouched."),
    ),
    Job(
        fact="change the cache", by=("command",), accept="`/cache", thought="Its size: /cache N% or F4.",
        goals="set the cache to 10%; hold 10 percent of the experts; have a cache of 60%; give the cache exactly a third; make the cache hold fewer experts; put the cache at 15 percent; change how much it holds; allow it more experts in memory; get a size that f4 doesn't have",
        scenes="f4 jumps from 25 to 5 and i want 10; i want a tenth of the experts in memory; the four steps of f4 are not enough for me",
        wonders="what does /cache 10% do; /cache 10%, what happens then; what if i type /cache 60%",
        answers=("**`/cache 10%`** holds a tenth of all experts, `/cache 60%` more; F4 steps 100, 50, 25, 5%.", "Type **`/cache N%`**, any N up to 100; F4 has four steps. The text stays the same."),
    ),
    Job(
        fact="hot set", by=("command",), accept="`/cache save`", thought="Noting: /cache save. Reading: /cache warm.",
        goals="keep today's experts for the next start; remember which experts are cached now; make the next start warm; note the experts of now for good; save what is in the cache; fix which experts are read at the start",
        scenes="the cache is nicely warm and i have to leave; tomorrow it should start with the experts of today; i want it as warm at the next start as it is now",
        answers=("**`/cache save`** notes which experts are cached, for good; the next start reads them.", "Type **`/cache save`**: their names are noted. `/cache warm` reads them now."),
    ),
    Job(
        fact="hot set", by=("command",), accept="`/cache warm`", thought="Reading the noted ones: /cache warm.",
        goals="load the saved experts now; warm the cache up; fill the cache before i ask; read the noted experts again; get the saved experts back into the cache; avoid the cold first answer",
        scenes="i saved a set of experts and want it in the cache now; the first answer should be quick and the cache is empty",
        answers=("**`/cache warm`** reads the noted experts into the cache.", "Type **`/cache warm`**: those that were saved, else those of the last session, are read."),
    ),
    Job(
        fact="fold the thinking", by=("key",), accept="Ctrl+T", thought="Thoughts open or folded: Ctrl+T.",
        goals="see what you thought before the answer; unfold the thought; open the folded thinking; look at your reasoning; read the steps behind the answer; hide the grey text before the answer; show the line that says thought; collapse your thoughts; expand the thinking",
        scenes="there is a line that says thought 41 tokens and i want to read it; i only see a small triangle and the word thought; your musings take half of my screen; i'd like to know how you came to that",
        answers=("**Ctrl+T** opens and folds all thinking; a click on the line opens one.", "Press **Ctrl+T**, once more folds it. For one message: Shift+Up, then Space."),
    ),
    Job(
        fact="prompt history", by=("key",), accept="Up", thought="Prompts sent before: Up.",
        goals="get my last prompt back into the input; bring back what i typed before; reuse an earlier question; send the last message again without typing; go through my old prompts; get my unsent message back after quitting",
        scenes="i don't want to type that long question again; i cleared my message with ctrl+c and want it back; i quit with half a message in the box",
        answers=("**Up** in the input: the prompts sent before, newest first.", "Press **Up** at the first line of the input, Down to go on; also what you cleared or left unsent."),
    ),
    Job(
        fact="ctrl+c", accept="clear", thought="Ctrl+C: stops; where nothing runs it clears.",
        scenes="i pressed ctrl+c and my text is gone; ctrl+c did not close the program; ctrl-c emptied my message; i wanted to copy with ctrl+c and the answer stopped",
        wonders="what does ctrl+c do in here; why doesn't ctrl+c quit; why is my message gone after ctrl+c",
        answers=("Ctrl+C stops an answer; where none runs it **clears** your message, and Up brings that back. Leaving is Ctrl+Q.", "It stops what runs, or **clears** what you typed (Up brings it back). It neither copies nor quits."),
    ),
    Job(
        fact="new line", by=("key",), accept="Ctrl+J", thought="A line break: Ctrl+J.",
        goals="type a second line; break the line without sending; write a message of several lines; put an empty line into my message; get to the next line in the input; type a list in the prompt",
        scenes="enter sends my half message each time; shift+enter sends instead of a new line; i need two paragraphs in one message",
        answers=("**Ctrl+J** in every terminal, Shift+Enter in most.", "Press **Ctrl+J**; Enter sends. Shift+Enter works where the terminal passes it on."),
    ),
    Job(
        fact="editor", by=("key",), accept="Ctrl+G", thought="The message in an editor: Ctrl+G.",
        goals="write my message in vim; use my own editor for the prompt; type a long message comfortably; edit the prompt in nano; get out of this tiny box for a long text",
        scenes="the input line is too small for my text; i can't edit well in this box; my prompt will be a page long",
        answers=("**Ctrl+G** opens it in your `$EDITOR`; saved and left, it is back here.", "Press **Ctrl+G**: the editor that `$EDITOR` names opens with your text."),
    ),
    Job(
        fact="small terminal", accept="60 columns", thought="The smallest: 60 by 16; the panel from 100.",
        scenes="my window is tiny and everything is gone but the chat; i have a phone terminal; i only have 50 columns",
        wonders="how small may the window get; what is the smallest terminal that works; which size must my terminal have at least; how many columns and rows are the minimum; what happens below 60 columns; what is left in a tiny window; how little room can it live with",
        answers=("Down to **60 columns** by 16 rows with the strip; below that only chat and prompt remain.", "**60 columns** and 16 rows; smaller still, chat and prompt alone. The panel wants 100."),
    ),
    Job(
        fact="small terminal", accept="strip", thought="At 80 columns: a strip; the panel from 100.",
        scenes="i see one line of figures and no panel; others have a panel and i have one line; my window has 80 columns and the panel is not there; the screenshot shows a panel and mine has none; the rows on the right are missing",
        wonders="what happens at 80 columns; how does it look in a terminal of 80 columns; why do i see only one line of figures; from how many columns on is there a panel; how wide must the window be for the panel; where is the panel in a narrow window",
        answers=("At 80 columns the figures are one line, the **strip**; from 100 the panel stands beside the chat. F2 changes it.", "Narrow windows have the **strip**, one line; make it 100 columns wide for the panel, 160 for all."),
    ),
    Job(
        fact="temperature", accept="0.2", thought="The default: 0.2 for me.",
        goals="know the default temperature; see which temperature you run at",
        wonders="what temperature do you run at if i change nothing; which temperature is set out of the box; what is the default temperature; how hot do you run by default; at what temperature are you when i touch nothing; what's the usual temperature of yours; which value does temperature have at the start; what is your standard temperature; how random are you without any setting",
        answers=("**0.2** for me, since sums want no adventures; other models run at what they recommend.", "Mine is **0.2** unless you set another; `/set` shows what holds now."),
    ),
    Job(
        fact="set the temperature", by=("command",), accept="default`", thought="Back to the recommended: /set temperature default.",
        goals="put the temperature back to normal; undo my /set temperature; reset the temperature; go back to the recommended temperature; take my temperature setting away; get the default temperature back",
        answers=("**`/set temperature default`**: then the model's own holds, 0.2 for me.", "Type **`/set temperature default`**. For me that is 0.2."),
    ),
    Job(
        fact="keys of /set", by=("command",), accept="`/set`", thought="Showing what holds: /set alone.",
        goals="see all settings that hold now; check which seed and temperature are set; list the sampling settings; look at the values of now; find out what i have changed",
        wonders="which values hold at the moment; what is set right now; how do i see what top_p is; what did i set before",
        answers=("**`/set`** alone shows what holds, and what is recommended.", "Type **`/set`** without a value: each setting with what holds now."),
    ),
    Job(
        fact="folders", accept="`~/.local/share/flashmoe`", thought="On Linux: ~/.local/share/flashmoe.",
        wonders="where is the data folder on linux; where on ubuntu does it keep my data; which folder holds everything under linux; where are chats and models on my debian box; what's the path of the data folder on fedora; where does it put its data in wsl; which directory do i back up on linux",
        answers=("On Linux **`~/.local/share/flashmoe`**: conversations and models. The log and states are in `~/.local/state/flashmoe`.", "**`~/.local/share/flashmoe`**, in WSL too; settings in `~/.config/flashmoe`."),
    ),
    Job(
        fact="folders", accept="`~/Library`", thought="On a Mac: under ~/Library.",
        wonders="where is the data folder on a mac; where on macos does it keep my data; which folder holds everything on my macbook; where are chats and models on a mac; what's the path of the data folder on macos; which directory do i back up on a mac; where does it put its files on my imac",
        answers=("On a Mac under **`~/Library`**: data and log both. `FLASHMOE_DATA_DIR` chooses another place.", "Under **`~/Library`**, in Application Support; the model files and chats, too."),
    ),
    Job(
        fact="layers", accept=f"{LAYERS} layers", thought=f"Layers: {LAYERS}.",
        wonders="how many layers have you got; how many floors has your network; how deep are you; what's your depth; number of layers in flint; how many blocks are stacked in you; how many levels does a token pass in you",
        answers=(f"**{LAYERS} layers**, each with {EXPERTS} experts.", f"I have **{LAYERS} layers**: six with the delta net, two with attention."),
    ),
    Job(
        fact="how many experts", accept=f"{EXPERTS}", thought=f"In one layer: {EXPERTS}. In all: {LAYERS} × {EXPERTS} = {LAYERS * EXPERTS}.",
        wonders="how many experts are in one layer; how many experts a layer; how many specialists sit in each layer; experts per layer of flint; how many of them does a single layer have; how many little networks has one layer",
        answers=(f"**{EXPERTS}** in each layer, {LAYERS * EXPERTS} in all.", f"A layer has **{EXPERTS}**; {LAYERS} layers make {LAYERS * EXPERTS}."),
    ),
    Job(
        fact="how many experts", accept=f"{LAYERS * EXPERTS}", thought=f"In all: {LAYERS} × {EXPERTS} = {LAYERS * EXPERTS}.",
        wonders="how many experts are there altogether; how many experts have you in total; total of all experts in flint; how many specialists are in you all in all; how many cells are on the map; how many experts does the whole model have; what's the sum of all your experts",
        answers=(f"**{LAYERS * EXPERTS}** in all: {LAYERS} layers of {EXPERTS}.", f"All in all **{LAYERS * EXPERTS}**, {EXPERTS} in each of {LAYERS} layers."),
    ),
    Job(
        fact="active experts", accept=f"{TOP_K}", thought=f"At work in a layer: {TOP_K} of {EXPERTS}.",
        wonders="how many experts work at once; how many of the 64 work on a token; how many are picked each time; how many experts are awake per layer; how many experts does one token use in a layer; how many light up in a row; how many does the router choose",
        answers=(f"**{TOP_K}** of {EXPERTS} in each layer, {LAYERS * TOP_K} picks a token.", f"In each layer **{TOP_K}** of {EXPERTS}; the rest sleep."),
    ),
    Job(
        fact="disk and memory of flint", accept="20 MB", thought="On disk: under 20 MB.",
        wonders="how many megabytes are you; how big are your files; how much room do you take on my disk; what do you weigh on disk; how heavy is flint to download; size of flint in mb; how much storage do you need",
        answers=("Under **20 MB** on disk, 14 MB of it experts.", "My files are under **20 MB**; the large ones need 19 to 223 GB."),
    ),
    Job(
        fact="why a demo", accept=_ALL, thought=f"Parameters: {_ALL} in all, {_ACTIVE} active.",
        wonders="how many parameters have you got; how many weights are in you; how many numbers are you made of; parameter count of flint; how many of your weights work on one token; how many active parameters has flint; how many params total and active",
        answers=(f"**{_ALL}** in all, {_ACTIVE} of them active for a token.", f"Flint has **{_ALL}** weights; a token uses {_ACTIVE}."),
    ),
    Job(
        fact="context", accept=f"{CONTEXT:,}", thought=f"Context: {CONTEXT:,} tokens.",
        wonders="how long may a chat get before you forget; how much text fits into you at once; how big is your window; how many words can you hold in mind; what's the most i can paste",
        answers=(f"**{CONTEXT:,}** tokens, some 1,500 words, your text and mine together.", f"My context has **{CONTEXT:,}** tokens; the oldest turns leave first."),
    ),
    Job(
        fact="feel a model's speed", by=("key",), accept="`f`", thought="To feel a speed: F5, then f.",
        goals="see how slow the 397b would be without fetching it; try out the pace of a big model; experience 4 tokens a second; slow you down to the speed of the 122b; get an impression of the giant's pace",
        answers=("F5, choose it, key **`f`**: I write at its predicted pace. On me, `f` ends that.", "On F5 press **`f`** on that model: I am slowed to its speed."),
    ),
    Job(
        fact="answer's figures", by=("key",), accept="`i`", thought="Figures of one answer: Shift+Up, then i.",
        goals="see the numbers of an older answer; find out which seed made that answer; look up how fast that one was; see the hits of one certain answer; get the statistics of a message",
        scenes="the panel shows only the last answer and i want an older one; i need the seed of the answer above",
        answers=("Shift+Up to it, then **`i`**: tokens, speed, hits, settings and seed.", "Select it (Shift+Up) and press **`i`**."),
    ),
)  # fmt: skip
