"""What is so of the program, thing by thing, for `yesno`: the frames of a topic, and rows of things that are so or not.

Data only. Every fact must stay true; yes and no are to come equally often in the same frames.
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.shape import CONTEXT


@dataclass(frozen=True, eq=False)
class Row:
    """Things of one verdict. fact: what is so, for the thought; answers: behind `Yes: ` or `No: `, each with its mark in
    bold and without its end."""

    things: str
    yes: bool
    fact: str
    answers: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Topic:
    """asks and states hold `@` for the thing: "can it look at @", "it looks at @"; {is}, {does} and {was} fit it."""

    name: str
    asks: tuple[str, ...]
    states: tuple[str, ...]
    rows: tuple[Row, ...]
    weight: float = 1.0
    on_me: bool = False  # a question on the model itself, named as `identity` names it


_PICTURES = "a photo; photos; pictures; a picture; my holiday pictures; a screenshot; images; an image; a scan; a selfie; a drawing; a chart; a jpg; a png; a photo of my cat; x-rays; handwriting"
_SOUND = "audio; my voice; a song; a recording; a voice message; music; speech; a podcast; an mp3"
TOPICS = (
    Topic("what it takes in", (
        "can [it|you|flashmoe|this program|the app] [look at|take in|work with|handle|use|deal with] @[| with the 35b| with the big qwen| with a large model| with a real model|]", "does [it|this|the app|flashmoe] [accept|take|understand|support] @[| with the big qwen| with the 397b|]", "may i [give|send|show] [it|you] @", "will the [35b|397b|big qwen|large models|big ones] [take|understand|handle] @ here",
    ), ("[it|this|the app] [takes|accepts|works with|understands] @", "the big qwen [understands|takes] @ here", "i can [give|send|show] [it|you] @"), (
        Row(_PICTURES, False, "That is a picture; all models here take text only", ("every model takes **text only** here, the large ones too", "**text only**, whichever model; no picture is read")),
        Row(_SOUND, False, "That is sound; all models here take text only", ("every model takes **text only** here, no sound", "**text only**, whichever model; nobody listens")),
        Row("video; a video; a film; a clip; my webcam; a movie; youtube videos", False, "That is video; all models here take text only", ("every model takes **text only** here, no video",)),
        Row("a pdf; pdfs; a word file; an excel sheet; a docx; powerpoint slides; a zip file", False, "That is no plain text; all models here take text only", ("**text only**: take the text out of it first, then paste or pipe it",)),
        Row("text; plain text; typed text; words; a sentence; several lines; a list; a pasted paragraph; numbers; a line of text; a pasted list", True, "That is text, and text it takes", ("**text** is what it takes; Ctrl+J breaks a line", "**text** is all it wants: type or paste it")),
        Row("a text file; notes.txt; a txt file; a plain text file; the text of a file; piped text; standard input; text from a pipe", True, "That is text, and `run` takes it from standard input", ('as **text** through a pipe: `flashmoe run "Summarise this:" - < notes.txt`',)),
    ), 1.3),
    Topic("doing it without leaving", (
        "can i @ [without quitting|without restarting|without leaving the app|while it runs|while the program is open|in the running app|without closing it]", "is it possible to @ [without quitting|without a restart|while it runs|without closing the app]", "do i [manage|get] to @ without [quitting|a restart]",
    ), ("i can @ [without quitting|while it runs|without a restart]", "it is possible to @ [without quitting|while it runs]"), (
        Row("swap the model; change the model; switch models; switch to another model; change to the 35b; load another model; take another model; go from flint to a qwen; exchange the model", True, "F5 or `/model` does it in the app", ("**F5** shows the models, and `/model NAME` loads one; the chat stays", "`/model NAME` does it, or **F5** and a choice")),
        Row("change the cache; shrink the cache; resize the cache; make the cache bigger; give you more cache; step the cache", True, "F4 or `/cache` does it in the app", ("**F4** steps the cache, `/cache 40%` sets it, also in the middle of an answer",)),
        Row("change the temperature; set the seed; change sampling; set top_p; make you less random", True, "`/set` does it in the app", ("**`/set`** does it: `/set temperature 0.7`, say",)),
        Row("change the system prompt; give you a system prompt; set an instruction", True, "`/system` does it in the app", ("**`/system TEXT`** does it, for the next turn on",)),
        Row("turn thinking off; stop the thinking; switch thinking on", True, "`/think` does it in the app", ("**`/think off`** ends it, `/think on` brings it back",)),
        Row("switch the tools off; turn on the tools; offer tools to the 35b", True, "`/tools` does it in the app", ("**`/tools on`** or `/tools off` does it",)),
        Row("open an old chat; start a new chat; go to another conversation", True, "Ctrl+O and Ctrl+N do it in the app", ("**Ctrl+O** opens an old one, Ctrl+N begins a new one",)),
        Row("turn on int8; switch int8 on; use --int8; turn int8 off", False, "`--int8` is an option of the start", ("**`--int8`** is given at the start: quit, then `flashmoe chat --int8`",)),
        Row("change the experts a token; use fewer experts a token; go from 8 experts to 4", False, "`--experts` is an option of the start", ("**`--experts`** is given at the start: quit, then `flashmoe chat --experts 4`",)),
        Row("change the context size; raise the context; make the context longer", False, "`--context` is an option of the start", ("**`--context`** is given at the start, before the model is loaded",)),
        Row("change the memory budget; set --memory anew; lower the memory limit", False, "`--memory` is an option of the start", ("**`--memory`** is given at the start; while it runs F4 changes the cache alone",)),
    )),
    Topic("the same text", (
        "is the [text|answer] [still |]the same with @", "do i get the same [answer|text|words] with @", "are answers [still |]exact with @", "is it [still |]exact with @", "do answers stay the same with @", "{does} @ give [the same text|the same answer]", "does the text stay as it is with @",
    ), ("the [text|answer] is the same with @", "answers are exact with @", "i get the same text with @"), (
        Row("int8; --int8; int8 inputs; int8 activations; inputs rounded to 8 bits; 8-bit inputs", False, "Inputs are rounded to 8 bits, a shortcut", ("int8 rounds inputs, so it is **no longer exact**; the panel names the shortcut",)),
        Row("fewer experts; --experts 4; 4 experts a token; only half of the experts a token; 2 experts a token", False, "Experts are left out, a shortcut", ("experts are left out, so it is **no longer exact**; the panel says so in amber",)),
        Row("3 bits; 2 bits; --bits 3; --bits 2; a copy packed in 2 bits; a 3-bit copy; fewer bits", False, "Weights are rounded further, a shortcut", ("the weights are rounded further, so it is **no longer exact**: a shortcut",)),
        Row("a packed copy; the packed model; a copy made by flashmoe pack; a bit for bit copy; a packed model; plain packing", True, "Packing without `--bits` keeps the weights bit for bit", ("packed without `--bits`, the weights are **the same**, bit for bit",)),
        Row("a small cache; a larger cache; a cache of 5%; 25% in the cache; a tiny cache; all experts in the cache; a cold cache; a warm cache", True, "Every picked expert is computed at any cache size", ("every picked expert is computed, so the text is **the same**; only the speed changes",)),
        Row("less memory; --memory 4G; a low memory limit; 8 gb of memory; little ram; more memory", True, "Memory only sets how many experts are kept", ("memory decides what is kept, not what is computed: **the same** text",)),
        Row("a slow ssd; a faster ssd; a slow disk; an external ssd", True, "A disk only sets how long reads take", ("a disk decides how long reads take: **the same** text",)),
        Row("a reopened chat; a kept state; the state read from disk; a reused prefix", True, "A kept state goes on where it was", ("a kept state goes on where it was, with **the same** text",)),
    ), 1.2),
    Topic("what stays on the disk", (
        "{is} @ [kept|still there|left on the disk] [afterwards|in the end|when it is done|after that]", "does it keep @", "will @ be on my disk [afterwards|later|in the end]", "do i still have @ [afterwards|in the end]", "does the program [keep|leave] @",
    ), ("@ {is} [kept|still there afterwards]", "it keeps @"), (
        Row("the original of a pull; what pull downloads unpacked; each file as pull downloaded it; the unpacked download of a pull; the published file that a pull has packed; the original after a pull", False, "`pull` packs each file and deletes it, unless `--keep`", ("`pull` packs each file and deletes it, unless you say **`--keep`**",)),
        Row("the original with pull --keep; the download with --keep; the published file after pull --keep", True, "`--keep` leaves what `pull` has downloaded", ("**`--keep`** leaves the published files beside the packed ones",)),
        Row("the packed model of a pull; the packed copy; what pull has packed; the model after a pull", True, "The packed model is what `pull` is for", ("the **packed** model is what stays; `flashmoe models` lists it",)),
        Row("the source of a pack; the directory i packed; the original when i pack it; the model i gave to pack", True, "`pack` writes a copy and leaves the source", ("`pack` writes a copy, and the **source** stays as it was",)),
        Row("a half download; half of a stopped pull; what a broken pull has fetched; the part that was fetched", True, "A stopped pull goes on from there", ("the same command **goes on** from there",)),
        Row("a model after flashmoe rm; the files of a model i removed with rm; a removed model", False, "`rm` deletes the files that flashmoe has made", ("`flashmoe rm` **deletes** them; `flashmoe pull` would fetch it again",)),
        Row("the kept state of a deleted chat; the state of a chat i deleted", False, "Kept state is deleted with its chat", ("kept state is **deleted** with any of the chats it is made of",)),
        Row("the kept state of a chat; the state at a message boundary; the state of my last chat", True, "Kept state lies in memory and on disk", ("it is kept **on disk**, at most 4 GB, unless you say `/cache disk off`",)),
    )),
    Topic("the network", (
        "{does} @ [use|need|want] the [internet|network]", "{does} @ go [online|over the network|to the internet]", "is anything [sent|transferred] with @", "is the network [used|needed] for @", "do i need [wifi|internet|to be online] for @",
    ), ("the [network|internet] is used for @", "i need the [network|internet] for @"), (
        Row("flashmoe pull; a pull; downloading a model; fetching the 35b; flashmoe plan of a repository; a plan of a repository; planning a hugging face repo", True, "`pull`, and `plan` of a repository, use the network", ("**`pull`**, and `plan` of a repository, use the network; nothing else does",)),
        Row("the setup; make setup; the first make; installing it", True, "Setup fetches Python packages", ("the **setup** fetches packages, once; after it only `pull`, and `plan` of a repository, do",)),
        Row("chatting; a chat; an answer; a question; flashmoe chat; flashmoe run; flint; the built-in model; flashmoe eval; flashmoe bench; flashmoe verify; flashmoe pack; packing a model; a search in my chats; the calculator; your clock; a conversation; loading a model; a batch; an export; reading the figures", False, "Only `pull` and `plan` of a repository use the network", ("**nothing** is sent: only `pull`, and `plan` of a repository, use the network", "that stays on this machine, and **nothing** is sent")),
    )),
    Topic("what leaves this machine", (
        "{is} @ [sent|uploaded|transferred] [to a server|anywhere|to somebody|to the cloud|over the internet]", "does anyone [get|receive|see] @", "do the makers [get|see|receive] @", "does it [send|upload|report] @", "{is} @ stored [in the cloud|on a server|somewhere else]",
    ), ("it [sends|uploads] @ [to a server|to somebody|]", "the makers [get|see] @", "it lets @ go to a server"), (
        Row("my chats; my questions; what i type; my prompts; the conversation; my conversations; usage data; statistics; crash reports; telemetry; my name; my files; error reports; anything i write; my answers; my history", False, "Nothing is sent, all stays on this machine", ("**nothing** is sent: conversations are files on this machine", "all of it stays here, and **nothing** is sent")),
    ), 0.5),
    Topic("what stays on this machine", (
        "{does} @ stay [here|on this machine|on my computer|with me|local]", "is everything about @ kept [here|local|on this machine]",
    ), ("@ {is} kept [here|on my computer|local]",), (
        Row("my chats; my questions; what i type; my prompts; the conversation; my conversations; my files; anything i write; my answers; my history; kept state", True, "Nothing is sent, all stays on this machine", ("it stays **on this machine**; nothing is sent", "everything stays **on this machine**, in files of yours")),
    ), 0.5),
    Topic("what the program has", (
        "[is there|do you have|does it have|does this have|has it got|do i get] @", "does [it|the program|flashmoe|this app] [come with|offer|provide|include] @", "{is} @ [built in|part of it|included]", "can i [have|get] @ here", "i need @, is [it|that] there", "any chance of @",
    ), ("[it|the program|flashmoe] [has|comes with|offers] @", "there is @"), (
        Row("an api server; an openai-compatible server; an http api; a rest api; an api endpoint; a local server; a server mode; a port i can call; an openai endpoint; something like ollama serve; a web api; a url for my other programs", False, "There is no server; scripts take `flashmoe run` or Python", ("**no server**: scripts call `flashmoe run --json`, and Python imports `Engine`", "there is **no server** and no port; take `flashmoe run`, or `Engine` in Python")),
        Row("a web page; a web interface; a web ui; a browser version; a website; a mobile app; a desktop window with buttons", False, "It is a terminal app", ("it is a **terminal** app, and nothing else",)),
        Row("speculative decoding; a draft model; speculative sampling", False, "There is no speculative decoding", ("**no speculative** decoding: each token is computed in turn",)),
        Row("voice input; speech output; image generation; vision; a camera mode; a paperclip for photos", False, "It is text only", ("it is **text only**",)),
        Row("web search; a browser tool; access to the web; a search engine; a weather service", False, "The tools are calculator, clock and engine_stats", ("the tools are **calculator**, clock and engine_stats, and none reaches the network",)),
        Row("a python interface; a python api; something for python; a library for python; an engine class", True, "Python imports `Engine`", ("**Python** has `from engine import Engine`, and `Engine.load('demo')` loads me",)),
        Row("json output; a json mode of run; something for scripts; a command for scripts; a machine-readable output", True, "`flashmoe run --json` is for scripts", ("**`flashmoe run --json`** prints one JSON object for scripts",)),
        Row("a batch mode; something for many prompts; a way to ask overnight; a queue of prompts", True, "`flashmoe run --batch` takes a prompt a line", ("**`flashmoe run --batch`** takes a prompt a line, and goes on after a stop",)),
        Row("a calculator; a clock; built-in tools; function calling; tools", True, "The tools are calculator, clock and engine_stats", ("**calculator**, clock and engine_stats, run by the program for the model",)),
        Row("a benchmark; a speed test; a way to measure my machine", True, "`flashmoe bench` measures", ("**`flashmoe bench`** measures any model: cold and warm, memory, bytes read",)),
        Row("a check of the files; a checksum test; a way to check a download", True, "`flashmoe verify` checks every byte", ("**`flashmoe verify`** reads every byte again, against its hash",)),
        Row("a forecast of the speed; a check before the download; a judgement of my machine", True, "`flashmoe plan` foretells", ("**`flashmoe plan`** says what a model needs and how fast it will be",)),
        Row("a search of old chats; a list of conversations; a history of chats", True, "Ctrl+O finds conversations", ("**Ctrl+O** finds a conversation, Ctrl+F a word in it",)),
        Row("a doctor; a self-test; a check of what is slow", True, "`flashmoe doctor` says what is slow or broken", ("**`flashmoe doctor`** says what is slow or broken, in the app `/doctor`",)),
    ), 1.4),
    Topic("memory of the user", (
        "do you [remember|know|still know|recall|have] @", "can you [remember|recall|see|look up] @", "do you have @ in [mind|view|your memory]", "{is} @ [still |]known to you",
    ), ("you [remember|know|recall] @", "@ {is} known to you"), (
        Row("another chat of last week; our chat of yesterday; last week's conversation; what i told you yesterday; my other chats; the chat before this one; what we said last time; an older conversation; what my friend asked you; our last talk; what i asked in another window; the chats of other people; my name from last month", False, "That is another chat, and I see this one alone", ("I see **this conversation** alone. Ctrl+O finds the other one for you", "another chat is closed to me, I know only **this conversation**; Ctrl+O opens it for you")),
        Row("what i said above; what i said a minute ago; my first message here; the start of this chat; what i just told you; the question before this one; what you just answered; this chat; the last message; what we said here", True, "That is this chat, which I see as far as the context goes", (f"I see **this conversation**, up to {CONTEXT:,} tokens of it", "it stands in **this conversation**, and that I see")),
    ), on_me=True),
    Topic("who can read the kept state", (
        "can @ read [the kept state|my kept states|the state on disk|my saved chats|my conversations|the files of my chats]", "is the kept state [readable|open] for @", "are [my saved chats|my conversations] [readable|open] for @", "{does} @ get to see [my chats|my conversations|the kept state]",
    ), ("@ can read [my chats|the kept state|my conversations]",), (
        Row("another account; another user; other accounts on this machine; other users; a guest account; my brother with his own account; somebody with another login; my colleague's account; a second user of the pc", False, "The files are readable by your account alone", ("the files are readable by **your account** alone",)),
        Row("the makers; the developers; a server; a company; the internet; somebody online; alibaba", False, "The files stay on this machine", ("the files stay **on this machine**, and nothing is sent",)),
        Row("my own account; my account; me; someone at my unlocked keyboard; a person logged in as me; a program that i start; my editor; whoever uses my login", True, "The files are readable by your account", ("whoever works under **your account** can: they are its files, and not encrypted",)),
        Row("root; the administrator; the admin; a superuser; the root user", True, "Root reads every file, and these are not encrypted", ("**root** reads every file of a machine, and these are not encrypted",)),
    )),
    Topic("what the tools can do", (
        "can your tools @", "[may|can] a tool [of yours |]@", "do your tools @", "are your tools able to @", "could [the|your] tools @", "will a tool of yours @", "can the three tools @",
    ), ("your tools [can|may] @", "a tool of yours can @"), (
        Row("read my files; open a file; read files; delete files; write to the disk; see my documents; change a file; list a folder; save a note", False, "Calculator, clock and engine_stats; none reaches a file", ("there are calculator, clock and engine_stats, and **none** reaches a file",)),
        Row("run a shell; run a command; execute code; start a program; run python; use bash; install something; run a script; type commands for me", False, "Calculator, clock and engine_stats; none reaches a shell", ("there are calculator, clock and engine_stats, and **none** reaches a shell",)),
        Row("go online; search the web; send an email; call a website; look up the weather; download something; read the news; book a table; post a message", False, "Calculator, clock and engine_stats; none reaches the network", ("there are calculator, clock and engine_stats, and **none** reaches the network",)),
        Row("multiply; divide; add big numbers; do a sum; work out brackets; subtract; compute exactly; multiply large numbers; work out a product", True, "The calculator does + - * / and brackets", ("the **calculator** does + - * / and brackets, exactly",)),
        Row("tell the time; say what day it is; give me the date; look at the clock; say how late it is", True, "The clock tells date and time", ("the **clock** tells date and time",)),
        Row("see the hit rate; read the engine's figures; say how fast you are; look at the cache; tell the speed; count the misses; see the memory use", True, "engine_stats has the engine's figures", ("**engine_stats** has the figures of the engine I run on",)),
        Row("be used several times in an answer; be called twice in a row; be called more than once", True, "At most 8 rounds in an answer", ("up to **8 rounds** of calls, then the answer is stopped",)),
    ), 1.3),
    Topic("training data", (
        "were you trained on @", "did you [learn from|read|see] @[| in training]", "{was} @ in your training", "does your training [contain|include|hold] @", "have you [read|seen] @", "do you come from @",
    ), ("you were trained on @", "you [have read|learnt from] @", "@ {was} in your training"), (
        Row("the whole internet; the internet; the web; wikipedia; books; reddit; news; newspapers; common crawl; github; social media; web pages; novels; the bible; scientific papers; twitter; the library; forums; human conversations", False, "All my text was generated by this project", ("all my text was **generated** by this project's own programs", "no page of it: my text was **generated** for me")),
        Row("my chats; my messages; users' chats; private messages; what people type here; other people's questions", False, "All my text was generated before, and I learn nothing here", ("all my text was **generated** by this project, and I learn nothing from chats",)),
        Row("chatgpt's answers; the output of gpt-4; answers of another ai; qwen's answers; text from claude", False, "This project's programs wrote my text", ("programs of this project **generated** my text, no other model",)),
        Row("generated text; synthetic text; text made by programs; made-up examples; text from a generator; text written for you; artificial text", True, "All my text was generated by this project", ("all of it was **generated** by this project's programs",)),
        Row("sums; additions; word puzzles; lists to sort; spelling; questions about this program; jokes; facts about flash-moe; english text; arithmetic; little stories", True, "Such text was generated for me", ("that is what was **generated** for me, among other things",)),
    ), on_me=True),
    Topic("computing on it", (
        "can i [use|take|compute on|run it on] @", "does it [use|compute on|run on|make use of|take advantage of] @", "will it [use|run on] @", "{is} @ [used|supported|of use]",
    ), ("it [uses|runs on|computes on] @", "@ {is} [used|supported]"), (
        Row("an amd gpu; my amd card; a radeon; an rx 7900; rocm; vulkan; an intel arc; an intel gpu; integrated graphics; an npu; a tpu; my amd graphics card", False, "Only NVIDIA on Linux and Apple's GPU are, else the CPU", ("**not used**: it is the CPU, NVIDIA on Linux as an experiment, or Apple's GPU",)),
        Row("an nvidia gpu on linux; an nvidia card under linux; my rtx 4090 on linux; cuda on linux; a geforce on linux; an h100 on linux; my rtx 3060 on ubuntu", True, "NVIDIA on Linux is, as an experiment", ("as an **experiment**, after `make setup BACKEND=cuda13` (or `cuda12`)",)),
        Row("the gpu of an m2; metal; my mac's gpu; apple's gpu; the gpu of my macbook m3; the graphics of an m1", True, "MLX computes by Metal there, not yet run", ("there MLX computes by **Metal**, though nobody has run this version on a Mac yet",)),
        Row("the cpu; my cpu; a plain cpu; an ordinary processor; a cpu without a gpu; avx2; avx-512; a ryzen; an intel cpu on linux", True, "The CPU is what it computes on under Linux", ("on Linux the **CPU** computes, by C kernels of its own",)),
    )),
)  # fmt: skip
