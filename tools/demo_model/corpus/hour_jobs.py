"""The things of `hour`. Data only; every answer must stay true. tests/tools/test_demo_facts.py holds them to the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Job:
    """One thing that is done. fact: its topic. thought: behind the topic. goals (a verb and its object), scenes: apart by
    ";". asks: further whole questions, patterns apart by ";". wonders: questions without their mark, scraps: what is read
    off the screen, both apart by ";", with choices. by: what one may ask for: a key, a command, the shell's, a flag."""

    fact: str
    accept: str
    thought: str
    answers: tuple[str, ...]
    goals: str = ""
    scenes: str = ""
    asks: str = ""
    wonders: str = ""
    scraps: str = ""
    by: tuple[str, ...] = ()


JOBS = (
    Job(
        fact="stop", by=("key",), accept="Esc", thought="Stopping an answer is Esc.",
        goals="stop an answer half way; make you shut up; interrupt you while you write; cut an answer short; break off a long answer; stop the text that is coming; cancel what you are writing; end an answer early; abort while the prompt is read; stop you in mid sentence; kill the running answer; silence you; get you to stop writing; stop generating; stop the output",
        scenes="you are writing a novel and i wanted one line; the answer is running away; you go on and on; i asked the wrong thing and you are answering it; it still reads my prompt and i changed my mind; you don't stop writing; the answer is already wrong and still coming; i have read enough and you still write",
        answers=("**Esc** stops it at once; what has come is kept.", "Press **Esc**. The text so far stays; Shift+Up, then `c` continues it.", "With **Esc**, while I read and while I write."),
    ),
    Job(
        fact="interrupted download", by=("shell",), accept="goes on", thought="The same pull goes on where it was.",
        goals="resume a pull; resume a download; go on with a download that broke off; finish a half download; restart an interrupted download; continue a pull after a crash; get the rest of a model; complete a download that stopped; pick up a pull where it stopped; pull the missing part",
        scenes="my wifi died during the pull; the download stopped at 60%; my laptop slept in the middle of flashmoe pull; i pressed ctrl-c during a download; the power went off while it fetched the 35b; half the model is here and the rest is not; the pull broke off at night; the network dropped at shard 3",
        answers=("The same `flashmoe pull` again: it **goes on** where it stopped.", "Run that `flashmoe pull` once more; it **goes on**, and fetches nothing twice."),
    ),
    Job(
        fact="export a conversation", by=("command",), accept="`/export md`", thought="Export: /export md or json.",
        goals="export this chat; save our talk as a text file; get a markdown file of this; print this conversation; mail this chat to a friend; keep a copy of our chat as a document; turn this chat into a file; write our conversation to a file; download this chat; get this chat out of the program; make a transcript of our talk; hand this conversation to a colleague",
        scenes="my colleague should read this chat; i want this talk on paper; i need our conversation in my notes; this chat belongs into a report",
        answers=("`/export md` writes it as Markdown, `/export json` with every branch.", "Type `/export md`: a file in the directory that you started in. For programs `/export json`."),
    ),
    Job(
        fact="export a conversation", accept="started", thought="The file goes into the directory you started in.",
        asks="[where|in which folder|in which directory] [is|does it put|do i find|does flashmoe write] the exported [file|chat|conversation]?; where [does|did] /export [write|put|save] [it|the file|my chat]?; i [typed|did|ran] /export md, where is [it|the file|my file]?; [where|to which folder] do exports go?; [i exported the chat and can't find it|can't find the exported file|where did my export land]; /export wrote something, where?; which folder has my export?",
        answers=("In the directory that you **started** the program in: there `/export` writes.", "Where you **started** from: `/export` writes into that directory, named after the conversation's ID."),
    ),
    Job(
        fact="add a file to the chat", accept="Paste", thought="No attachments; paste or pipe.",
        goals="ask about a text file; let you read my notes; get a log into the prompt; hand you a document; give you a csv; attach a text; put a file into the chat; feed you an article; upload notes.txt; drop a file here; show you my code file",
        scenes="i have a notes.txt and a question about it; my text is in a file; there is a log i want explained; i can't drop a file into the window",
        answers=("**Paste** its text, or pipe it: `flashmoe run \"...\" - < file`. Attachments there are none.", "**Paste** it here; from a shell `flashmoe run \"Summarise this:\" - < notes.txt`. I see 2,048 tokens."),
    ),
    Job(
        fact="flashmoe run", by=("shell",), accept="flashmoe run", thought="One answer in the shell: flashmoe run.",
        goals="pipe a file into you from the shell; get one answer without the app; ask you something from a script; use you in a shell script; call you from a cron job; get an answer on stdout; ask one question from the command line; put you into a pipe; ask without opening the app",
        scenes="my script needs one answer; i only have a shell and no screen; i want one answer in a variable of my script",
        answers=("`flashmoe run \"What is 27 + 48?\"` prints the answer; `- < file` behind it pipes a file in.", "With `flashmoe run \"...\"`: one prompt in, the answer on stdout."),
    ),
    Job(
        fact="context option", by=("flag",), accept="--context", thought="Tokens of context: --context N.",
        goals="set a smaller context; change the context length; start with 1024 tokens of context; limit the context; choose the context size; shorten the context window; set how far back you see; give the 35b more context; set the context to 8192 tokens; raise the context of a large model",
        scenes="the context of the 35b takes too much memory; i need a longer context for the 35b; the context window is too large for my memory",
        answers=("**`--context N`** at the start, at most what the model was made for: 2,048 for me.", "Start with **`--context N`**. Mine ends at 2,048 tokens, a large Qwen3.5's at 262,144."),
    ),
    Job(
        fact="context", accept="2,048", thought="My context: 2,048 tokens.",
        asks="[how long|how large|how big] [is|can be] [your context|your context window|your memory of this chat|the context here]?; how many tokens [of context have you|do you see|can you see|fit into you|does your context have]?; how [long|much] [may|can] my [prompt|message|text|input] be?; what's the [longest|largest|biggest] [prompt|text|message] you take?; context [length|size|window|limit][?|]; [in tokens|in words|in pages], how long is your context?; [max|maximum] [context|prompt|input][ length| size|][?|]; your context, in tokens?; how many [words|pages|lines] can i paste?; how much text can you [hold|see|read at once|take]?; your context window is how long?; [your |the |]context in [tokens|words|pages][?|]; [tokens|words|pages] of context[?|]; in [tokens|words|pages], how much do you see?; how many tokens do you [take|read|remember] at once?; what is the limit for my text?",
        answers=("**2,048** tokens, question and answer together: three or four pages.", "**2,048** tokens, some 1,500 words, mine and yours together."),
    ),
    Job(
        fact="make targets", by=("command",), accept="make chat", thought="From a clone: make chat sets up and starts.",
        goals="start it after cloning; get it running from a git clone; begin from a fresh clone; set it up from source; build it from the repository; run it from the checkout; install it from the cloned folder; start the cloned repo; launch it from the source tree; get going after git clone; start from a clone",
        scenes="i have just cloned the repo; i did git clone and sit in the folder; the repository is on my disk; i cloned flash-moe and see a makefile; cloning is done; i downloaded the source",
        answers=("**`make chat`** in the cloned directory: it sets up `.venv`, about a minute, then starts.", "Type **`make chat`** there. The first time it sets everything up in `.venv`, later it starts at once."),
    ),
    Job(
        fact="what it is written in", accept="Python", thought="Written in Python, with C and MLX below.",
        asks="[what|which] [language|programming language|computer language] [is|was] [this|it|flashmoe|the app|the program|the engine] [written|made|coded|programmed|built] in?; [what|which] language did [they|you people|the authors] [use|write it in|choose]?; is [it|this|flashmoe|the program] [written|coded|done] in [python|rust|go|c++|java|javascript|swift]?; [python|rust|c++|go][,|] or what is [it|this] written in?; what is the [source|source code|code] written in?; in which language is the source?; language of the [code|source|program]?; who wrote this in what?; [i'd like to read the source, what language is it|can i read the code with python]?; what's it coded in?; it is rust, [right|no]?; does it contain rust?; programming language[?|]; written in what?",
        answers=("In **Python**; what takes time is C or MLX.", "**Python**, with C kernels and MLX for the heavy work."),
    ),
    Job(
        fact="platforms", accept="WSL 2", thought="On Windows: inside WSL 2.",
        goals="run it on windows; use it under windows 11; get it going on my windows pc; start flashmoe on windows; install this on a windows laptop; have this on windows",
        scenes="i only have windows; my pc has windows 11; make chat fails in powershell; there is no make on my windows",
        asks="does [it|this|flashmoe] [work|run|go] [in|under|inside|with|on] wsl[| 2]?; wsl[| 2| ok| enough| fine]?; is wsl [enough|ok|good enough|needed|supported]?; [can|may] i use wsl?; [wsl or native|windows native or wsl]?; do i need wsl [on|for|under] windows?; windows, then [in|through|with] wsl?; [ubuntu|linux] under windows, [ok|enough|does it run]?; windows subsystem for linux?",
        answers=("In **WSL 2**, the Linux of Windows: clone it there, then `make chat`. Without it Windows cannot run it.", "Take **WSL 2**: inside it is Linux, and there it runs. Native Windows does not."),
    ),
    Job(
        fact="more cache, more speed", accept="cache", thought="More cache, fewer misses, more speed.",
        asks="[does|will] it [get|go|run|become] [faster|quicker] [with|if i give it] [more|a larger|a bigger] cache?; [if i|when i] [raise|double|enlarge|increase] the cache, [faster|more speed|more tokens a second|does it help]?; [do|will] i get more tokens a second with [more|a bigger] cache?; [speed|tok/s|tokens a second] with [more|a larger|a full] cache?; what does [more|a larger] cache do to [the speed|tok/s|the pace]?; [i gave it|i give it] more cache, [is it faster|should it be faster now]?; is [50%|100%] [faster|quicker] than [5%|25%]?; [why|how come] is it faster at 100%?; does the [speed|pace] depend on the cache?; cache up, speed up?; does more [memory|ram] for experts make [you|it] faster?; is a [full|large] cache quicker?; would you be faster with all experts in memory?",
        answers=("Yes: with more **cache** fewer experts are read from the SSD. F4 shows it at once.", "Yes, until all experts fit in the **cache**. The text stays the same."),
    ),
    Job(
        fact="scrolling", by=("key",), accept="End", thought="End follows the newest text.",
        goals="follow the newest text; get back to the bottom; see what is being written now; jump to the latest text; go to the end of the chat; follow the answer again; be where you write; make it scroll along again; return to the newest line; keep up with the text",
        scenes="i scrolled up and the text runs on below; the screen does not follow any more; new text comes and i don't see it; i'm somewhere up in the chat and lost the end",
        answers=("**End** goes to the newest text and follows it.", "Press **End**: it follows the text again. PgUp leaves it."),
    ),
    Job(
        fact="tab and completion", by=("key",), accept="Tab", thought="Tab completes slash commands.",
        goals="complete a command; finish a command i began; let it fill in the rest of /exp; autocomplete a slash command; expand /ex to /export; complete what i typed after the slash; avoid typing the whole command; get completion of commands",
        scenes="i typed /ex and don't want to type the rest; i'm too lazy to type the whole command; i know only how the command begins",
        answers=("**Tab** completes it: `/ex`, Tab, and it becomes `/export`.", "Press **Tab** behind its beginning; it takes the first command that fits."),
    ),
    Job(
        fact="eviction rule", by=("flag", "shell"), accept="--simulate", thought="Other rules of eviction: bench --simulate replays the picks.",
        goals="replay the router's picks; replay router picks under another rule; try another rule of eviction; compare eviction rules; see whether lru would hit more; test other cache rules; simulate another cache policy; run recorded picks through another rule; try lru instead of yours; find the best eviction rule; simulate other cache rules with the same picks",
        scenes="i wonder whether lru would be better; i don't believe in your eviction rule; i'd like to compare lru and lrfu on the same picks",
        answers=("`flashmoe bench` **`--simulate`** replays the router's picks under other rules of eviction.", "With **`--simulate`** of `flashmoe bench`: the same picks, other rules, and the hits of each."),
    ),
    Job(
        fact="thinking off", by=("flag",), accept="--no-think", thought="In a script: --no-think.",
        goals="switch thinking off in a script; get an answer without thinking from the shell; skip the thinking in flashmoe run; run without thinking; turn thinking off on the command line; have the answer at once in my script; leave out the reasoning in a batch; call flashmoe run without thinking; suppress the thinking in a shell script",
        scenes="my script waits for your thinking; flashmoe run thinks too long; in my script you should not think first",
        answers=("**`--no-think`**: `flashmoe run --no-think \"...\"` answers at once.", "Add **`--no-think`** to `flashmoe run`; in the chat it is `/think off`."),
    ),
    Job(
        fact="perplexity", by=("flag", "shell"), accept="--text FILE", thought="An own text: eval --text FILE.",
        goals="measure the perplexity over my own text; get the perplexity of a file of mine; compute perplexity on my book; evaluate with my own text; use another text for perplexity; measure how surprised a model is by my text; run eval over my notes; take my own text for eval; find the perplexity of a model on german text",
        scenes="i have a text and want its perplexity; the text of eval is not the kind i use; i want to know how well the 35b predicts my own text",
        answers=("`flashmoe eval` **`--text FILE`** measures perplexity over that file.", "With **`--text FILE`** of `flashmoe eval`; `--text-tokens N` reads only a part."),
    ),
    Job(
        fact="continue a conversation", by=("flag",), accept="--resume", thought="One certain chat: --resume ID.",
        goals="resume a given chat; open one certain conversation from the shell; start with a chat by its id; resume a conversation whose id i have; go on with an older chat from the command line; reopen chat 3f2a at the start; start flashmoe with a particular conversation; resume by id; pick the chat when i start",
        scenes="i noted the id of a chat; the program printed an id when i left; i have an id and want that chat; i want an older chat and not the last one at the start",
        answers=("**`flashmoe --resume ID`**; the beginning of the ID is enough. `--continue` takes the last one.", "Start with **`--resume`** and its ID, which was printed when you left. Inside the app: Ctrl+O."),
    ),
    Job(
        fact="continue a conversation", by=("flag",), accept="--continue", thought="The last chat: --continue.",
        goals="start with my last chat; go on where i stopped yesterday; reopen the last chat at the start; have the last conversation back; start where i left off; pick up my last chat",
        scenes="i closed the app and want the chat back; i want to go on with yesterday's talk; i started it and my last chat is not there",
        answers=("**`flashmoe --continue`** opens the last one; `--resume ID` any other.", "Start with **`--continue`**. Inside the app Ctrl+O finds every chat."),
    ),
    Job(
        fact="retry", by=("key", "command"), accept="Ctrl+R", thought="Again with the same seed: Ctrl+R or /retry.",
        goals="get the same answer again; repeat my last question; answer the last prompt once more; see the same text at another speed; check that the text stays the same; redo the answer with the same seed; run the last prompt a second time",
        scenes="i changed the cache and want to see the same text again; i want to know whether the cache changes the text; you answered and i'd like to see it once more",
        answers=("**Ctrl+R** or `/retry`: the same prompt with the same seed, and both speeds.", "With **Ctrl+R**, or `/retry`. It says whether the text is identical."),
    ),
    Job(
        fact="new conversation", by=("key", "command"), accept="Ctrl+N", thought="A new chat: Ctrl+N or /new.",
        goals="begin a new chat; start over; get an empty page; open a fresh conversation; leave this chat and begin another; talk about something else with a clean page; make you forget all this; start from scratch",
        scenes="this chat is finished; i want to begin with a clean page; you remember too much of this chat; my daughter wants a chat of her own",
        answers=("**Ctrl+N** or `/new`: an empty page; the old chat is saved.", "With **Ctrl+N**, or `/new`. Nothing is deleted."),
    ),
    Job(
        fact="edit a message", by=("key",), accept="`e`", thought="A sent message: Shift+Up, then e.",
        goals="change what i sent; correct my last question; fix a typo in a sent message; edit a message; reword my question; send another version of my prompt; change an older message",
        scenes="i sent it with a typo; my question has the wrong number in it; i asked for berlin and meant bern; i forgot half of my question and pressed enter",
        answers=("Shift+Up selects it, `e` edits it, Enter sends the new version; the old one stays.", "Select it with Shift+Up and press `e`. Left and Right go between the versions."),
    ),
    Job(
        fact="change the cache", by=("key", "command"), accept="F4", thought="The cache: F4 or /cache N%.",
        goals="make the cache smaller; give the experts less memory; set the cache to 40%; change the cache while you write; halve the cache; see what a small cache does; give you more cache; set the cache back to 100%; try 5% of the experts in memory",
        scenes="it runs too smoothly to see any misses; i want to see what happens with fewer experts in memory; the cache takes too much memory",
        answers=("**F4** steps it, 100, 50, 25, 5%; `/cache 40%` sets any size.", "With **F4**, or `/cache` and a percentage, also while I write."),
    ),
    Job(
        fact="f2", by=("key",), accept="F2", thought="The panel's key is F2.",
        goals="hide the panel; get rid of the figures; see only the chat; make the figures larger; bring the panel back; show the panel on the whole screen; switch the panel off; see more figures",
        scenes="the numbers on the right disturb me; my panel is gone; the panel takes half of my screen; i want to see the map larger",
        answers=("**F2** goes through its forms: strip, side, full, off.", "Press **F2** until it suits you: strip, beside the chat, full, off."),
    ),
    Job(
        fact="find a conversation", by=("key", "command"), accept="Ctrl+O", thought="Old chats: Ctrl+O or /open.",
        goals="find an old chat; open a chat of last week; search all my chats; see the list of my conversations; go to another conversation; look for a chat about bread; get at my saved chats",
        scenes="there was a chat about bread and i can't find it; i want to read what we said last week; i have many chats and look for one",
        answers=("**Ctrl+O** or `/open`: type a word, and all that was said is searched.", "With **Ctrl+O**, or `/open`; Enter opens the one you choose."),
    ),
    Job(
        fact="find in this conversation", by=("key",), accept="Ctrl+F", thought="A word in this chat: Ctrl+F.",
        goals="find a word in this chat; search the open conversation; look for a word above; find where i said paris; go to the message with a certain word; search in this chat only",
        scenes="i said it somewhere above and can't find it; this chat is long and i look for a word in it",
        answers=("**Ctrl+F**: type the word; Up and Down go through the hits.", "With **Ctrl+F**; Esc closes the line again."),
    ),
    Job(
        fact="batch", by=("flag", "shell"), accept="--batch", thought="Many prompts: run --batch FILE --out FILE.",
        goals="answer a file of prompts; run a hundred questions overnight; work through a list of prompts; ask many questions at once from the shell; process a jsonl of prompts; have a whole file answered; answer a thousand prompts",
        scenes="i have a file of a thousand questions; my questions stand in a file, one a line; it should answer all night",
        answers=("`flashmoe run` **`--batch FILE`** with `--out FILE`: a prompt a line in, an answer a line out.", "With **`--batch`**: `flashmoe run --batch in.jsonl --out out.jsonl`. After a stop the same command goes on."),
    ),
    Job(
        fact="json output", by=("flag",), accept="--json", thought="For programs: --json.",
        goals="get the answer as json; parse your answer in a program; have the figures in a script; read the timings in python; let a program read the output; get machine readable output; get text and figures in one object",
        scenes="my program should read your answer; i need the token counts in my script; plain text is bad for my script",
        answers=("**`--json`** behind `flashmoe run`: one object with the text and all figures.", "Add **`--json`**: text, thinking, usage, timings and cache in one JSON object."),
    ),
    Job(
        fact="seed", by=("command", "flag"), accept="seed", thought="The same text each time: a fixed seed.",
        goals="get the same text every time; make answers repeatable; fix the seed; have the same answer in each run; reproduce an answer; take the chance out by a seed; set the seed to 1",
        scenes="each run gives another answer; i need the same answer tomorrow; my test needs a fixed answer",
        answers=("`/set seed 1` in the chat, `--seed 1` with `flashmoe run`: the same **seed** and prompt, the same text.", "Fix the **seed**: `/set seed 1`, or `--seed 1` in a script."),
    ),
    Job(
        fact="memory option", by=("flag",), accept="--memory", thought="A limit: --memory SIZE.",
        goals="limit the memory; make it take only 8 gb; leave memory for other programs; give it a memory budget; cap the ram; keep it below 12 gb; set the most it may use",
        scenes="it takes all my ram; my browser has no memory left since it runs; my machine swaps when it runs",
        answers=("**`--memory 12G`** at the start is the most that may be used.", "Start with **`--memory`** and a size, `--memory 8G`, say: a hard budget."),
    ),
    Job(
        fact="longest answer", by=("command", "flag"), accept="max", thought="A limit for answers: max_tokens.",
        goals="make your answers shorter; limit the length of an answer; cap the answer at 200 tokens; set the longest answer; keep answers short; stop answers after 100 tokens",
        scenes="your answers are too long; no answer may have more than 200 tokens; you write pages",
        answers=("`/set max_tokens 200` in the chat, **`--max-tokens 200`** with `flashmoe run`.", "With max_tokens: `/set max_tokens 200`, in scripts `--max-tokens`."),
    ),
    Job(
        fact="delete a conversation", by=("key",), accept="Delete", thought="In the list: Ctrl+O, then Delete.",
        goals="delete a chat; throw an old conversation away; remove a chat from the list; get rid of this conversation; clean up my chats; delete what we talked about",
        scenes="nobody should see this chat; my list of chats is too long; i don't need an old chat any more",
        answers=("Ctrl+O, choose it, **Delete**, then Enter. It goes to the trash; Ctrl+Z brings it back.", "In the list, Ctrl+O, with **Delete**, after asking."),
    ),
    Job(
        fact="log file", accept="flashmoe.log", thought="The log: flashmoe.log in the state folder.",
        goals="see the log; find the log file; read what went wrong; look into the log; get the whole error message; send you my log",
        scenes="there was an error and i saw only one line; something failed and i want details; the error went by too fast",
        asks="[which file|what file] [has|holds] the [log|errors|error messages|details of an error]?; where [is|lies|do i find] the log[ file|]?; the log, where?; in which folder is the log?; is there a log?; name of the log file?",
        answers=("In **`flashmoe.log`**, in the state folder (Linux: `~/.local/state/flashmoe/log`).", "The file **`flashmoe.log`** has it all: on Linux under `~/.local/state/flashmoe/log`."),
    ),
    Job(
        fact="plan", by=("shell",), accept="flashmoe plan", thought="Will it fit, how fast: flashmoe plan.",
        goals="see whether a model fits; find out how fast a model would be here; check if the 35b runs on my machine; know what the 397b needs; get a forecast before i download; find the largest model for my machine; see how much disk a model wants",
        scenes="i don't know whether the 122b fits here; i want to buy a machine for the 397b; before i download 19 gb i want to know if it runs",
        answers=("**`flashmoe plan`** and the model: memory, disk and speed on this machine. F5 shows the same in the app.", "Ask **`flashmoe plan 35B-A3B`**, say: whether it fits, and how fast. Nothing is downloaded."),
    ),
    Job(
        fact="copy", by=("key",), accept="Shift+Up", thought="On a selected message: y all, 1 the first code block.",
        goals="copy an answer; copy only the code; get your answer into the clipboard; copy the first code block; take an answer into another program; copy a message; put your code into my editor",
        scenes="i want your code in my editor; i need this answer in an email; selecting with the mouse takes the frame with it",
        answers=("**Shift+Up** selects it; then `y` copies all, `1` the first code block.", "**Shift+Up**, then `y` for the message or `1` for its first code. `/copy` takes the last answer."),
    ),
    Job(
        fact="quit", by=("key", "command"), accept="Ctrl+Q", thought="Leaving: Ctrl+Q or /quit.",
        goals="get out of here; leave the program; close this; go back to my shell; end the app; exit; shut this down; finish for today",
        scenes="i'm done for today; i want my shell back; i can't get out of here; i pressed ctrl-c and it is still open",
        answers=("**Ctrl+Q** or `/quit`. Everything is saved already.", "With **Ctrl+Q**, or `/quit`; `flashmoe --continue` takes it up again."),
    ),
    Job(
        fact="continue an answer", by=("key",), accept="`c`", thought="A cut answer goes on: Shift+Up, then c.",
        goals="let a cut answer go on; get the rest of a stopped answer; make you finish the sentence; continue an answer; go on with the text you stopped; have a half answer completed",
        scenes="your answer was cut in the middle; i pressed esc too early; the answer ends in the middle of a word; it says cut below the answer",
        answers=("Shift+Up selects the answer, **`c`** continues it.", "Select the answer with Shift+Up and press **`c`**: it goes on where it stopped."),
    ),
    Job(
        fact="fork", by=("key",), accept="branch", thought="Fork: another way on, the old one kept.",
        goals="try another direction from an older message; branch off; have two endings of a chat; go on differently from the third message; start a second branch; fork this conversation",
        scenes="i want to ask something else at an earlier point and keep the rest; this chat should have two endings; the talk took a wrong turn three messages ago",
        answers=("Select that message with Shift+Up and press **`f`**: a new branch starts there.", "Shift+Up to the message, then **`f`**: a branch of its own; the old one is kept."),
    ),
    Job(
        fact="thinking budget", by=("command",), accept="/think budget", thought="A limit for thinking: /think budget N.",
        goals="let you think only a little; limit your thinking; give you a budget for thinking; stop you from thinking for ever; think at most 200 tokens; shorten the thinking",
        scenes="you think too long before you answer; you may think, but not that much; the thinking is longer than the answer",
        answers=("**`/think budget 200`**: at most so many tokens of thinking, then I must answer.", "With **`/think budget N`**; `/think off` spares it altogether."),
    ),
    Job(
        fact="thinking off", by=("command",), accept="`/think off`", thought="In the chat: /think off.",
        goals="switch your thinking off in the chat; get answers at once here; make you answer without thinking; turn the reasoning off here; skip the thinking in this chat",
        scenes="i don't want you to think first; the thought before each answer takes too long here",
        answers=("**`/think off`**; `/think on` brings it back. Expect more slips.", "Type **`/think off`**: I then answer at once, and am wrong more often."),
    ),
    Job(
        fact="system prompt", by=("command",), accept="/system", thought="Told first: /system TEXT.",
        goals="give you instructions for the whole chat; set a system prompt; tell you who you are; make you always answer briefly; set a role for you; give the model standing orders",
        scenes="a model should always answer in french; the model should play a teacher in this chat; i want the same rules for each answer",
        answers=("**`/system TEXT`**: it stands before everything else. Large models obey it; I do my best.", "With **`/system`** and a text; `/system off` ends it."),
    ),
    Job(
        fact="set the temperature", by=("command", "flag"), accept="temperature", thought="Freedom of the draw: /set temperature, --temperature.",
        goals="make you more creative; take the likeliest word always; set the temperature to 0; lower the temperature; make answers less random; get wilder answers; change how freely you draw",
        scenes="your answers are too wild; your answers are boring; i want no chance in the answers",
        answers=("`/set temperature 0.2` in the chat, **`--temperature 0.2`** with `flashmoe run`. 0 always takes the likeliest.", "With **temperature**: `/set temperature 0.7`, or `--temperature` in a script."),
    ),
    Job(
        fact="tools on and off", by=("command", "flag"), accept="/tools", thought="Tools: /tools on, off or auto.",
        goals="stop you from using tools; give another model the calculator; switch the tools off; offer no tools; let a large model use the clock; turn the tools back to normal",
        scenes="i loaded a large model and it should have the calculator; you should work sums yourself; i don't want any tool calls",
        answers=("**`/tools off`**, `/tools on`, or `/tools auto`: only the built-in model has them. At the start `--no-tools` or `--tools`.", "In the chat **`/tools on`** or `/tools off`; at the start `--tools` or `--no-tools`."),
    ),
    Job(
        fact="theme", by=("key",), accept="Theme", thought="Colours: Ctrl+P, then Theme.",
        goals="get a light background; change the colours; switch to dark; have another theme; make it readable in the sun; choose other colours",
        scenes="the dark screen hurts my eyes; my terminal is white and this is black; i can't read grey on black",
        answers=("Ctrl+P, then **Theme**: light, dark and others. It is remembered.", "With Ctrl+P: type **Theme**, Enter, and choose."),
    ),
    Job(
        fact="help screen", by=("key", "command"), accept="F1", thought="Help: F1 or /help.",
        goals="see all keys; get help; read what the rows mean; find the manual; look up a command; learn what each key does",
        scenes="i'm lost in this app; i forgot all the keys; i don't know what the rows on the right mean; this is my first time here",
        answers=("**F1**, or `/help`: every key, every command, each row of the panel.", "With **F1** or `/help`; Esc closes it."),
    ),
    Job(
        fact="switch models", by=("command",), accept="`/model", thought="Another model: /model NAME.",
        goals="talk to another model; load the 35b instead of you; change the model in this chat; get flint back; switch to the built-in model; let another model go on with this chat",
        scenes="i loaded the 35b and want flint back; another model should go on with this chat; you are too small for my question and i have the 35b here",
        answers=("**`/model NAME`** loads it in the same chat; **`/model demo`** brings me back. F5 shows all.", "With **`/model`** and its name or directory; alone it shows the models, as F5 does."),
    ),
    Job(
        fact="download models", by=("shell",), accept="flashmoe pull", thought="Fetching: flashmoe pull owner/name.",
        goals="fetch a real model; download the 35b; get a model from hugging face; install a larger model; have a cleverer model here; pull a qwen model",
        scenes="you are too small for me; i want a model that knows the world; i found a qwen model on hugging face",
        answers=("**`flashmoe pull mlx-community/Qwen3.5-35B-A3B-4bit`**, say; first `flashmoe plan 35B-A3B`. In the app F5.", "With **`flashmoe pull`** and owner/name; F5 in the app lists some and fetches on Enter."),
    ),
    Job(
        fact="remove a model", by=("shell", "key"), accept="flashmoe rm", thought="Removing: flashmoe rm NAME, or Delete on F5.",
        goals="delete a model from my disk; get rid of the 35b; free the disk of a model; uninstall a model; remove a half download; throw a model away",
        scenes="my disk is full of models; i don't need the 35b any more; a download that broke off lies on my disk",
        answers=("**`flashmoe rm NAME`**, or F5 and Delete: both ask first.", "In the shell **`flashmoe rm`** and its name; in the app F5, then Delete."),
    ),
    Job(
        fact="list of models", by=("shell", "key"), accept="flashmoe models", thought="What is here: flashmoe models, or F5.",
        goals="see which models i have; list my models; know how much room my models take; see what is downloaded; find out what models are on my disk",
        scenes="i forgot which models i have fetched; i don't know how large my models are",
        answers=("**`flashmoe models`** lists them with their sizes; in the app F5.", "In the shell **`flashmoe models`**, in the app F5."),
    ),
    Job(
        fact="doctor", by=("shell", "command"), accept="doctor`", thought="A check-up: flashmoe doctor, or /doctor.",
        goals="find out what is slow here; check my machine; see whether my ssd is fast enough; test if everything is set up well; know why copying fails; diagnose a problem; get a check-up",
        scenes="something is slow and i don't know what; copying does not work; i want to know how fast my ssd is; the app behaves oddly here",
        answers=("`flashmoe doctor`, or `/doctor` here: each part is ok, slow or broken, and what to do.", "Ask `flashmoe doctor` in the shell, or type `/doctor`."),
    ),
    Job(
        fact="bench", by=("shell",), accept="flashmoe bench", thought="Exact speed: flashmoe bench.",
        goals="measure the speed exactly; benchmark this machine; compare two ssds; get figures of the speed cold and warm; time a model properly; see whether my new ssd helps",
        scenes="i bought a new ssd and want to compare; i need exact figures for a report; i want to know how fast the 35b is here, cold and warm",
        answers=("**`flashmoe bench`**: prompts and answers, cold and warm; `--against FILE` compares with a saved run.", "With **`flashmoe bench`**, and nothing else running; `--json` saves the figures."),
    ),
    Job(
        fact="verify a model", by=("shell",), accept="flashmoe verify", thought="Every byte again: flashmoe verify.",
        goals="check the files of a model; see if a model is damaged; test my download for errors; verify the hashes; make sure that a model is whole; check a model after a disk error",
        scenes="my disk had errors; i doubt that my model is whole; i copied a model from a friend; the 35b writes strange things since the crash",
        answers=("**`flashmoe verify MODEL`** reads every byte again, against its hashes.", "With **`flashmoe verify`** and its name: every byte is checked; F5 and `v` do the same."),
    ),
    Job(
        fact="pack in fewer bits", by=("flag", "shell"), accept="--bits", thought="Fewer bits: --bits, with pull or pack.",
        goals="make a model smaller; get the 35b in 3 bits; quantize a model to 2 bits; save disk with fewer bits; turn a 4-bit model into 3 bits; fetch a model in fewer bits",
        scenes="the 397b is too large for my disk; i have a model in 4 bits and want it in 3; reads are slow and fewer bytes would help",
        answers=("`flashmoe pack DIR` **`--bits 3`**, or `flashmoe pull` with the same option.", "With **`--bits 3`** or 2, for `flashmoe pull` and `flashmoe pack`. `flashmoe eval` shows what it costs."),
    ),
    Job(
        fact="update the program", by=("command",), accept="git pull", thought="Newer: git pull, then make chat.",
        goals="get the newest version; update flashmoe; upgrade the program; install a newer version; bring this up to date",
        scenes="there is a newer version on github; my version is old; i cloned it a month ago",
        answers=("In the checkout **`git pull`**, then `make chat`. Chats and models stay.", "With **`git pull`**; the next `make chat` sets up what has changed."),
    ),
    Job(
        fact="offline option", by=("flag",), accept="--offline", thought="No connection at all: --offline.",
        goals="forbid every connection; run it without any network; make sure nothing is sent; keep it off the internet; use it on a metered line; block the network",
        scenes="nothing may connect from this machine; i'm on a metered line; i work on a plane; our firm forbids connections",
        answers=("**`--offline`** forbids any connection. Without it only `pull`, and `plan` of a repository, use the network.", "Start with **`--offline`**; chatting needs no network anyway."),
    ),
    Job(
        fact="compare with retry", by=("key",), accept="Ctrl+R", thought="The same prompt at two cache sizes: F4, then Ctrl+R.",
        goals="compare two cache sizes; prove that the cache does not change the text; see the speed with a small and a large cache; compare the speed at 100% and 5%; check that the answer is the same with less memory",
        scenes="i don't believe that the text stays the same; i want to see what the cache does to the speed",
        answers=("Ask, press F4, then **Ctrl+R**: the same seed, and it says whether the text is identical and both speeds.", "F4 between two runs: **Ctrl+R** repeats the prompt with the same seed and compares."),
    ),
)  # fmt: skip
