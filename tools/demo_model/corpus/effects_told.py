"""What an act or a mishap does to a thing: the rows of `effects`. Data only; every answer must stay true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Fate = Literal["kept", "gone", "same", "changed"]


@dataclass(frozen=True)
class Event:
    """name: as the thought has it. acts: what somebody does, in the infinitive; befalls: clauses with a subject of their
    own; both apart by ";". effects: things (apart by ";"), what becomes of them, and how it is told, small at its start."""

    name: str
    acts: str
    effects: tuple[tuple[str, Fate, str], ...]
    befalls: str = ""


_CHAT = "my chat; the chat; this conversation; the conversation; our talk; what we said"
_CHATS = "my chats; my conversations; the saved chats; my old chats; the saved conversations"
_MODELS = "my models; the models i fetched; the downloaded models; the models on my disk"
_TEXT = "the answer; the text; what you write; the wording; the quality of the answers; the answers"
_SPEED = "the speed; the pace; tokens a second; how fast you write"
_CACHED = "the cache; the cached experts; the experts in memory; the experts in the cache"
_RUNNING = "the answer that is coming; a running answer; the answer you are writing; the unfinished answer"
_DRAFT = (
    "my unsent message; what i typed and did not send; my draft; the text i have not sent; the half message i wrote"
)
_DOWNLOAD = "a running download; my download; the download; a pull that runs; what was fetched so far"
_SETTINGS = "my settings; the settings; the theme i chose; my preferences"

EVENTS = (
    Event("stopping an answer", "stop you half way; press esc; press escape; stop an answer; interrupt you; cut you off; cancel an answer; stop the reply; stop you in the middle", (
        ("what you wrote already; the half answer; the text so far; what has come; the answer so far; the part i have read", "kept", "what has come is **kept**; Shift+Up, then `c` goes on from there"),
        ("my question; my prompt; what i asked", "kept", "your question **stays**; if nothing of the answer has come, it is back in the composer"),
        (_CHAT, "kept", "Esc ends one answer, and the chat **stays** open"),
        ("the model; the loaded model", "kept", "the model **stays** loaded"),
        (_CACHED, "kept", "the experts **stay** in their slots"),
    )),
    Event("quitting", "quit; press ctrl+q; close the app; leave the program; exit; close flashmoe; leave for today; shut the program", (
        (f"{_CHAT}; {_CHATS}", "kept", "every turn is **saved** by itself; `flashmoe --continue` opens the last one again"),
        (_RUNNING, "kept", "what has come of it is **saved**; only the rest is not written"),
        (_DRAFT, "kept", "Up brings an unsent message **back** at the next start"),
        (_DOWNLOAD, "kept", "it stops with the app, and the same pull **goes on** where it was"),
        (f"{_SETTINGS}; the panel's form", "kept", "theme, panel and tools are **remembered**"),
        ("what i set with /set; the temperature i set; my /set values", "gone", "`/set` holds for this run **alone**; settings.toml keeps a value for good"),
        (_MODELS, "kept", "models **stay** on the disk"),
        (_CACHED, "gone", "memory is freed; but which experts were in it is **noted**, and they are read at the next start"),
    )),
    Event("a crash", "", (
        (f"{_CHAT}; {_CHATS}", "kept", "every turn is **saved** at once; `flashmoe --continue` opens the last one"),
        (_RUNNING, "kept", "it is **saved** as it grows; at most about a second of it is missing"),
        (_DOWNLOAD, "kept", "the same pull **goes on** where it was"),
        ("a pack that runs; half a pack", "kept", "the same pack **goes on** where it was"),
        ("a running batch; my batch", "kept", "the same command **goes on**, and asks nothing twice"),
        (_MODELS, "kept", "finished models **stay** whole on the disk"),
    ), "the power goes off; the power fails; my laptop crashes; the program crashes; the battery dies; my computer reboots; the terminal window is closed; the ssh connection drops; it crashes; everything freezes and i restart"),
    Event("loading another model", "load another model; switch models; open the 35b; change the model; choose a model on f5; load a bigger model; use another model", (
        (_CHAT, "kept", "the chat **stays** as it is; only who answers changes"),
        ("flint; the model i had; the old model; the model before", "kept", "it leaves memory and **stays** on the disk; `/model NAME` brings it back"),
        (_CACHED, "gone", "the new model has a cache of its **own**, with its own experts"),
        ("the cache size i chose; the size i set with f4", "gone", "the new model **chooses** its own size; F4 changes it"),
        (_SETTINGS, "kept", "settings **stay**; they belong to no model"),
    )),
    Event("a new conversation", "start a new chat; press ctrl+n; begin a new conversation; type /new; open an empty chat; start afresh", (
        ("the old chat; the chat before; the old conversation; this chat; what we said", "kept", "it is **saved**; Ctrl+O finds it again"),
        ("what i told you; my name; what you know about me; the facts i gave you", "gone", "of another chat I know **nothing**; the old file has it all"),
        ("the model; the loaded model", "kept", "the model **stays** loaded"),
        (_CACHED, "kept", "the experts **stay** in their slots"),
        ("the system prompt; the instruction i gave with /system", "kept", "a new chat **begins** with the same one; `/system off` ends it"),
        ("what i set with /set; the temperature i set", "kept", "it **holds** until you quit"),
    )),
    Event("opening an old conversation", "open an old chat; open another conversation; reopen a chat; go back to yesterday's chat; take an old chat from the list", (
        ("the chat i am in; this chat; the present conversation", "kept", "it is **saved**; Ctrl+O leads back to it"),
        ("the model; the loaded model", "kept", "the model **stays** loaded; a chat brings none with it"),
        ("the seeds of its answers; its figures; the figures of old answers", "kept", "figures and seeds are **saved** with each answer; `i` shows them"),
    )),
    Event("editing a message", "edit a message; change my question; correct a sent message; press e on a message; fix a typo in an old message; rewrite my question", (
        ("the old version; the first wording; my old question; the message as it was; the old answer", "kept", "it **stays** as another version; Left and Right go between them"),
        ("the answers after it; what came after; the rest of the chat; the later messages", "kept", "they **stay** on the other branch; Left leads back to it"),
        (_DRAFT, "kept", "your draft is **back** when the edit is sent or left"),
    )),
    Event("a retry", "retry; press ctrl+r; regenerate the answer; type /retry; let you answer again; retry an answer", (
        ("the old answer; the first answer; the answer before; the other answer", "kept", "it **stays** as another version; Left leads to it"),
        ("the text; the wording; the words of the answer", "same", "the seed is kept, so the text is **the same**; for other words ask anew"),
        (_SPEED, "changed", "it may **differ**, for the cache holds other experts by now"),
    )),
    Event("a smaller cache", "make the cache smaller; shrink the cache; set the cache to 5%; make the cache tiny; lower the cache; use a small cache; give you less cache", (
        (_TEXT, "same", "every picked expert is computed, so the text is **the same**"),
        (_SPEED, "changed", "it **falls**: more picks miss, and each miss is read first"),
        ("the hit rate; the share of hits; the hits", "changed", "it **falls**: fewer experts are there when they are picked"),
        ("the experts that leave; the experts that no longer fit; the evicted experts", "kept", "they **stay** on the disk and are read again when they are picked"),
        (_RUNNING, "kept", "it **goes on**, only slower"),
        ("the memory it takes; memory use", "changed", "it **falls** by what the slots took"),
    )),
    Event("a larger cache", "make the cache bigger; enlarge the cache; set the cache to 100%; raise the cache; give you more cache; use a large cache", (
        (_TEXT, "same", "every picked expert is computed at any size, so the text is **the same**"),
        (_SPEED, "changed", "it **rises**: fewer experts are read, until all of them fit"),
        ("the hit rate; the share of hits; the hits", "changed", "it **rises**: more experts are there when they are picked"),
        ("the memory it takes; memory use", "changed", "it **rises**: every slot takes the room of an expert"),
        ("the disk space; the room on my disk; the model files", "same", "the files are **the same**; a cache takes memory, no disk"),
    )),
    Event("clearing the cache", "clear the cache; type /cache clear; empty the cache; use /cache clear", (
        (_CHATS, "kept", "conversations are files and **stay**; experts and kept states go"),
        (_MODELS, "kept", "models **stay** on the disk"),
        ("the kept states; the state of my chats", "gone", "they **go**, and the next turn reads its prompt afresh"),
        (_CACHED, "gone", "they **leave** memory and are read again when they are picked"),
        (_TEXT, "same", "the text is **the same**; only the first tokens come slower"),
    )),
    Event("a full context", "", (
        ("the oldest messages; the beginning of the chat; my first question; what i said first", "kept", "it **stays** in the file and on the screen; only I no longer see it"),
        ("the saved file; the file of the chat", "kept", "the file **keeps** everything"),
        ("the newest messages; what i said last; my last question", "kept", "the newest **stay** in my sight; the oldest leave first"),
    ), "the context is full; the chat gets too long; the conversation outgrows the context; we talk for hours; the limit of tokens is reached"),
    Event("deleting a conversation", "delete a conversation; remove a chat; press delete in the list; throw a chat away; erase a chat", (
        ("its file; the chat; its messages; the deleted chat", "kept", "it **moves** to the trash folder; Ctrl+Z in the list brings it back"),
        ("the other chats; my other conversations", "kept", "only the chosen one goes, the others **stay**"),
        (_MODELS, "kept", "models **stay**; a chat holds none"),
        ("the file i exported of it; its export; my markdown copy", "kept", "an exported file is a copy and **stays**"),
    )),
    Event("exporting", "export the chat; write the chat to a file; use /export; export a conversation", (
        (_CHAT, "kept", "it **stays** where it is; the file is a copy"),
        ("an older export; the file i exported before; a file of the same name", "kept", "an existing file is **never** overwritten; one line says so"),
    )),
    Event("exporting markdown", "export to markdown; type /export md; write the chat as markdown", (
        ("the other branches; my other versions; the answers that i retried", "gone", "Markdown has the branch on the screen **alone**; `/export json` has them all"),
        ("the thinking; your thoughts", "kept", "it is **in** the file, folded"),
    )),
    Event("importing", "import a chat; type /import; load an exported chat; import a json file", (
        ("the file; the json; the exported file", "kept", "it is only read and **stays**; what opens is a copy"),
        ("the chat i am in; this chat; the open conversation", "kept", "it is **saved**; Ctrl+O leads back to it"),
    )),
    Event("renaming", "rename a chat; give this chat another title; type /title; change the title; rename the conversation", (
        ("its messages; what is in the chat; the text of the chat; the file", "kept", "all of it **stays**; only the title is another one"),
    )),
    Event("thinking off", "turn thinking off; type /think off; switch off the thinking; let you answer without thinking; disable thinking", (
        ("the time i wait; the wait for an answer; how soon you answer", "changed", "the answer comes **sooner**: no steps are written first"),
        ("the quality of the answers; your sums; how right you are; the answers", "changed", "sums and lists go **wrong** more often without steps"),
        ("the thoughts of older answers; earlier thinking; the old thoughts", "kept", "they **stay** folded in their answers; Ctrl+T opens them"),
        ("the speed of a token; tokens a second", "same", "a token takes **the same** time; there are only fewer of them"),
    )),
    Event("folding the thinking", "fold the thinking; press ctrl+t; hide the thoughts; close the thinking", (
        ("the thinking; your thoughts; what you thought", "kept", "it is only folded, and Ctrl+T **opens** it again"),
        (_SPEED, "same", "it is thought all **the same**; `/think off` ends that"),
        ("the answer; the text", "same", "the answer is **the same**; folding is for the eyes"),
    )),
    Event("hiding the panel", "hide the panel; switch the panel off; close the panel; press f2 until it is off; turn off the figures", (
        (_SPEED, "same", "it is **the same**: the panel costs hardly anything"),
        ("the figures; the numbers; what is measured", "kept", "they are **measured** all the same; F2 brings the panel back"),
        (_CHAT, "kept", "it **stays**, and has the whole width"),
    )),
    Event("packing", "pack a model; run flashmoe pack; make a packed copy; press p on f5", (
        ("the original; the source files; the published files; the model i had", "kept", "the source **stays**; `pack` writes a copy"),
        ("the disk space; the room on my disk", "changed", "there is **less**: the copy lies beside the source"),
    )),
    Event("packing bit for bit", "pack without --bits; pack a model bit for bit; pack it as it is", (
        (f"the weights; the quality; {_TEXT}", "same", "the weights are **the same**, bit for bit"),
        ("the way an expert is read; the reads", "changed", "an expert becomes **one** read instead of several"),
    )),
    Event("fewer bits", "use fewer bits; pack with --bits 2; take 3 bits; go down to 2 bits; quantize it further; pull in 2 bits", (
        (_TEXT, "changed", "it is a shortcut, and answers may get **worse**; `flashmoe eval` measures it"),
        (_SPEED, "changed", "it **rises**: an expert has fewer bytes to read"),
        ("the disk space; the size on disk; the size of the files", "changed", "it **shrinks**, nearly as the bits do"),
    )),
    Event("int8", "use --int8; start with --int8; round to 8 bits; turn on int8", (
        (_TEXT, "changed", "it may **differ** a little, so the panel names a shortcut"),
        ("the time of reading a prompt; prefill; the speed of prefill", "changed", "on a CPU it gets **faster**, some 1.4 times"),
        ("the model files; the files on disk; the disk space", "same", "the files are **the same**; only inputs of products are rounded"),
    )),
    Event("fewer experts", "use fewer experts; start with --experts 4; compute fewer experts a token; lower the experts a token", (
        (_TEXT, "changed", "it is **no longer** exact, so the panel names a shortcut"),
        (_SPEED, "changed", "it **rises**: less is read and computed for a token"),
        ("the model files; the disk space; the size on disk", "same", "the files are **the same**; all experts stay on the disk"),
    )),
    Event("less memory", "give it less memory; lower --memory; limit the memory; start with a small --memory; cap the ram", (
        (_TEXT, "same", "every picked expert is computed, so the text is **the same**"),
        (_SPEED, "changed", "it **falls**: fewer experts fit, so more are read"),
        ("the hit rate; the hits", "changed", "it **falls**, as the cache is smaller"),
    )),
    Event("updating", "update the program; run git pull; get the newest version; pull the latest code", (
        (_CHATS, "kept", "they lie in the data folder and **stay**"),
        (_MODELS, "kept", "they lie in the data folder and **stay**"),
        (_SETTINGS, "kept", "they lie in the config folder and **stay**"),
    )),
    Event("deleting the checkout", "delete the checkout; remove the cloned folder; delete the repository; throw the cloned folder away", (
        (_CHATS, "kept", "they lie in the data folder and **stay** until you delete that"),
        (_MODELS, "kept", "they lie in the data folder and **stay** until you delete that"),
        ("flint; the built-in model; you", "gone", "I lie in the checkout and go **with it**"),
        (_SETTINGS, "kept", "they lie in the config folder and **stay**"),
    )),
    Event("removing a model", "remove a model; run flashmoe rm; press delete on f5; delete the 35b; uninstall a model", (
        (_CHATS, "kept", "conversations **stay**, also those that it has answered"),
        ("its files; the files of the model; the model", "gone", "its files are **deleted**; `flashmoe pull` fetches it again"),
        ("flint; the built-in model; the demo", "kept", "I **stay**: `flashmoe rm` takes only what it has fetched or packed"),
        ("the other models; my other models", "kept", "only the named one goes, the others **stay**"),
    )),
    Event("stopping a download", "stop a download; press esc during a download; interrupt a pull; press ctrl-c during a pull; cancel a pull", (
        ("what was fetched; the part i have; the gigabytes so far; the half model; what i downloaded already", "kept", "it is kept, and the same pull **goes on** from there"),
    )),
    Event("no network", "switch the network off; unplug the network; turn off my wifi; go offline", (
        (_CHAT, "kept", "it **goes on**: chatting needs no network"),
        (_DOWNLOAD, "kept", "the same pull **goes on** when the network is back"),
        (_TEXT, "same", "it is **the same**: nothing is asked of a server"),
    ), "the internet is gone; my wifi drops; the network dies; there is no internet"),
    Event("tools off", "turn the tools off; type /tools off; switch off the tools; take your tools away", (
        ("the old calls; earlier calls; the tool calls in this chat", "kept", "they **stay** in the chat; only new ones are not made"),
        ("the way you do large sums; your sums", "changed", "I work them **myself** then, and slip more often"),
    )),
    Event("a slow disk", "put the model on a slow disk; use a slow ssd; keep the model on a usb stick; take a hard disk", (
        (_TEXT, "same", "each missing expert is waited for, so the text is **the same**"),
        (_SPEED, "changed", "it **falls**: each miss takes longer"),
        ("the hit rate; the hits", "same", "it is **the same**: the disk decides how long a miss takes, not how many there are"),
    ), "my ssd is slow; the disk is slow"),
    Event("Ctrl+C in the app", "press ctrl+c; hit ctrl-c; type ctrl c", (
        ("the app; the program", "kept", "it **stays** open; Ctrl+Q leaves it"),
        ("what i typed; my message; the text i wrote", "kept", "it is cleared where nothing runs, and Up brings it **back**"),
        (_RUNNING, "kept", "it ends, and what has come is **kept**"),
    )),
    Event("a fork", "fork the chat; press f on a message; make a branch; branch off; fork a conversation", (
        ("what came after; the later messages; the rest of the chat; the old branch", "kept", "it **stays** on its branch; Left and Right lead there"),
    )),
    Event("feeling a model's speed", "feel another model's speed; press f on f5; slow you to the 397b's pace; feel the 397b", (
        (_TEXT, "same", "it is **the same**: only the pace is borrowed"),
        (_SPEED, "changed", "it is **slowed** to the forecast; F5, then `f` again ends that"),
    )),
    Event("a smaller window", "make the window smaller; shrink the terminal; zoom in; use bigger letters; have fewer columns", (
        ("the panel; the figures beside the chat", "changed", "below 100 columns only the **strip** has room"),
        (_CHAT, "kept", "it **stays**, with shorter lines"),
    )),
    Event("measuring", "run flashmoe bench; run flashmoe eval; measure the speed; evaluate a model; run a benchmark", (
        (_CHATS, "kept", "they **stay** as they are; measuring writes into none"),
        (_MODELS, "kept", "they **stay** as they are; measuring only reads them"),
    )),
    Event("verifying", "verify a model; run flashmoe verify; press v on f5; check a model", (
        ("the model; its files; the weights", "kept", "every file **stays** as it is; verify only reads"),
        ("a damaged file; a broken file", "kept", "it **stays** broken: verify names it and repairs nothing"),
    )),
)  # fmt: skip
