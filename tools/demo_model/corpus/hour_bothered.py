"""A setting asked for by what bothers the person: "it thinks too long, switch that off", "the thoughts are in my way, hide
them". One complaint has several cures, and what is demanded tells which: off, shorter, hidden. Beside these what is asked
in a scrap of words: an option for the cache, the last chat from the shell, the place of the chats, the oldest Python.

Data for `hour` only; every answer must stay true. tests/tools/test_demo_facts.py holds them to the program.
"""

from __future__ import annotations

from tools.demo_model.corpus.hour_jobs import Job


def _demanded(complaints: str, demands: str) -> str:
    """Patterns that join each complaint with each demand, in either order, and as a question or a wish."""
    return "; ".join((
        f"[{complaints}], [{demands}][| please| pls|!]", f"[{complaints}]. [{demands}][| please| now| then]", f"[{demands}], [{complaints}]", f"[{complaints}], how [do|can] i [{demands}]?", f"[can|could] [i|one|you] [{demands}]? [{complaints}]", f"[{complaints}] and i want to [{demands}]", f"[{complaints}] - [{demands}]?", f"i wanna [{demands}] because [{complaints}]",
    ))  # fmt: skip


_THINKS = "it thinks too long|it thinks forever|you think way too much|the thinking takes ages|all that thinking is slow|it ponders every question|you brood before every answer|the thinking costs me time|this thinking bores me|it thinks even about a hello|the thinking part goes on and on|you always think first"
_AN_OFF = "switch the thinking off|turn the thinking off|disable the thinking|stop the thinking|get rid of the thinking|kill the thinking|skip that step|answer straight away|switch that off|turn that off|make it stop thinking"
_A_LIMIT = "put a cap on the thinking|limit the thinking|give it a limit|make the thinking shorter|shorten the thinking|set a maximum for the thinking|let it think only a bit|allow only 200 tokens of it|cap it|keep the thinking short|restrict it to a few tokens"
_HIDDEN = "hide the thinking|fold the thinking away|collapse the thoughts|put the thoughts out of sight|fold it|tuck the thoughts away|close the thinking block"
_SEEN = "the thoughts are in my way|the thinking fills my screen|i don't want to read the thinking|the thought text distracts me|the thinking is a wall of text|i only want to see the answer"
_CIRCLES = "it cuts off my repeating text|my long list was ended as a circle|it says went in circles and stops|the loop stop ends my poem|the program stops me whenever a line repeats"
_TOOLS = "it calls the calculator for everything|you use the calculator all the time|it keeps calling tools|these tool calls annoy me|you look at the clock when i don't ask"
_PANEL = "the panel takes half my screen|the figures on the right distract me|all those numbers make me nervous|the right side is too busy|i need the whole width for the chat|that box with figures bothers me"
_TEMPER = "you answer differently each time|the answers are too random|every run gives another text|the text is too wild|it is never the same twice"
_MODEL = "you are too small for my questions|this model is too weak|i want a smarter model|flint knows too little|i have the 35b here"

_CACHE_SIZE = "the cache size|the size of the cache|how big the cache is|the expert cache|the expert cache's size|a smaller cache|a bigger cache|the size of the expert cache"
_OPTION = "command line option|command-line option|cli option|startup option|launch option|start option|command line flag|cli flag|command line switch|option at the start|flag at startup|parameter at launch"
_LAST = "my last conversation|my last chat|my latest chat|the last talk|yesterday's chat|my previous conversation|the chat from before|where i left off"
_SHELL = "from the shell|from the terminal|from the command line|at the prompt|from bash|when i start it|at launch|with one command"
_CHATS = "conversations|chats|my chats|my conversations|the conversations|old chats|the saved chats|all our talks"
_LINUX = "on linux|on ubuntu|on debian|under linux|on my linux box|on a linux machine|on fedora|in wsl"
_A_MAC = "on a mac|on macos|on my macbook|under macos|on an imac"
_OLDEST = "oldest|lowest|minimum|minimal|earliest|smallest"


def _this_python(version: str, works: bool) -> Job:
    """Whether one version will do."""
    asks = f"[python|py|python version] {version} [ok|good enough|enough|fine|supported|works][?|]; [will python {version} do|does python {version} work|is python {version} enough|is python {version} ok|can it run on python {version}][?| here?| for this?]; i have python {version}, [ok|is that enough|does it work|is that fine]?; only python {version} here, [ok|will it run]?"
    verdict, answer = ("works", "Yes: any Python from **3.11 to 3.14** works.") if works else ("too old", "No, too old: it takes Python **3.11 to 3.14**. uv brings one.")  # fmt: skip
    thought = f"Python {version}: {verdict}. So {'yes' if works else 'no'}."
    return Job(fact="python version", accept="3.11 to 3.14", thought=thought, answers=(answer,), asks=asks)


BOTHERED = (
    Job(
        fact="thinking off", accept="`/think off`", thought="In the chat: /think off.", asks="; ".join((_demanded(_THINKS, _AN_OFF), _demanded(_SEEN, "switch the thinking off|turn the thinking off|disable the thinking|stop the thinking for good"))),
        answers=("**`/think off`**; `/think on` brings it back. Expect more slips.", "Type **`/think off`**: I then answer at once, and am wrong more often."),
    ),
    Job(
        fact="thinking budget", accept="/think budget", thought="A limit for thinking: /think budget N.", asks=_demanded(_THINKS, _A_LIMIT),
        answers=("**`/think budget 200`**: at most so many tokens of thinking, then I must answer.", "With **`/think budget N`**; `/think off` spares it altogether."),
    ),
    Job(
        fact="fold the thinking", accept="Ctrl+T", thought="Out of sight: Ctrl+T folds it.", asks=_demanded(_SEEN, _HIDDEN),
        answers=("**Ctrl+T** folds it away. I think all the same; `/think off` ends that.", "With **Ctrl+T**; once more opens it."),
    ),
    Job(
        fact="thinking off", accept="--no-think", thought="In a script: --no-think.",
        asks="; ".join((_demanded("my script waits for the thinking|flashmoe run thinks too long|the batch spends its time thinking|my cron job should not think", "switch the thinking off|leave the thinking out|skip the thinking|turn that off"), f"[{_OPTION}] [to skip the thinking|against thinking|for no thinking|without thinking|that turns thinking off][?|]")),
        answers=("**`--no-think`**: `flashmoe run --no-think \"...\"` answers at once.", "Add **`--no-think`** to `flashmoe run`; in the chat it is `/think off`."),
    ),
    Job(
        fact="the loop stop off", accept="/set loop_stop off", thought="Circles allowed: /set loop_stop off.",
        asks=_demanded(_CIRCLES, "switch that off|turn that off|let it go on|allow circles|disable that stop|let it repeat itself"),
        answers=("**`/set loop_stop off`** lets it go on; in a script `--no-loop-stop`.", "Type **`/set loop_stop off`**, and on to have it back."),
    ),
    Job(
        fact="tools on and off", accept="/tools off", thought="No more calls: /tools off.",
        asks=_demanded(_TOOLS, "switch that off|turn the tools off|stop the calls|disable the tools|make it stop|take the tools away"),
        answers=("**`/tools off`** takes all three away; `/tools auto` gives them back.", "Type **`/tools off`**. Large sums I work myself then, and slip more often."),
    ),
    Job(
        fact="f2", accept="F2", thought="The panel: F2 changes and hides it.",
        asks=_demanded(_PANEL, "switch that off|hide the panel|hide it|close the panel|make it smaller|get rid of it|turn the panel off"),
        answers=("**F2** steps through its forms, down to none.", "Press **F2** until it is as small as you like, or off."),
    ),
    Job(
        fact="set the temperature", accept="/set temperature", thought="No chance in it: /set temperature 0.",
        asks=_demanded(_TEMPER, "turn the randomness off|make it less random|lower the temperature|make it steady|take the chance out|switch the randomness off"),
        answers=("**`/set temperature 0`** takes the likeliest token each time.", "With **`/set temperature 0`**: no chance is left in it."),
    ),
    Job(
        fact="switch models", accept="/model", thought="Another model: /model NAME.",
        asks=_demanded(_MODEL, "load another model|change the model|swap the model|take a larger one|switch to another one|switch the model"),
        answers=("**`/model NAME`** loads another one in this chat; `/model` alone shows which are here.", "Type **`/model`** and its name; `/model demo` brings me back."),
    ),
    Job(
        fact="change the cache", accept="`--cache", thought="At the start: --cache.",
        asks=f"[{_OPTION}] [for|that sets|to set|to choose] [{_CACHE_SIZE}][?|]; [which|what] [{_OPTION}] [is for|sets|chooses] [{_CACHE_SIZE}]?; [{_CACHE_SIZE}], [{_OPTION}]?; [set|choose|pick] [{_CACHE_SIZE}] [when i start it|on the command line|from the shell|at launch][, how|, which flag|, what flag|][?|]; [{_OPTION}]: [{_CACHE_SIZE}]?; [start it with|launch it with|run it with] [a smaller cache|a bigger cache|half the cache|a 2 gb cache], [what flag|which option|how]?",
        answers=("**`--cache`**, as bytes or a share: `--cache 8G`, `--cache 25%`.", "At the start **`--cache`** sets it, `8G` or `25%`; inside the app F4 does."),
    ),
    Job(
        fact="memory option", accept="`--memory", thought="The most it may use: --memory.",
        asks=f"[{_OPTION}] [for|that sets|to set] [all the memory it may use|the total memory|the memory budget|the most ram|the ram limit|a memory limit][?|]; [which|what] [{_OPTION}] [sets|caps|limits] [all the memory|the ram|the total memory|the whole program's memory]?; [all the memory|the ram limit|the memory budget|total memory], [{_OPTION}]?",
        answers=("**`--memory`** is the most that it may use, as `--memory 12G`.", "**`--memory`**, `12G` for example. The size of the cache alone is `--cache`."),
    ),
    Job(
        fact="continue a conversation", accept="--continue", thought="The last chat: --continue.",
        asks=f"[straight|right|directly|] [back to|back into|into] [{_LAST}] [{_SHELL}][?|]; [{_SHELL}] [back into|into|reopen|go on with] [{_LAST}][?|]; [open|reopen|resume|load|get] [{_LAST}] [{_SHELL}][?|]; [{_SHELL}], [{_LAST}]: [flag|option|how]?; [{_OPTION}] [for|that opens|to reopen] [{_LAST}][?|]; start [it|the app|flashmoe] [with|in|on] [{_LAST}] [open|already open|][?|, how]; i don't want an empty chat, [i want|give me] [{_LAST}] [{_SHELL}]",
        answers=("**`flashmoe --continue`** opens the last one; `--resume ID` any other.", "Start with **`--continue`**. Inside the app Ctrl+O finds every chat."),
    ),
    Job(
        fact="folders", accept="`~/.local/share/flashmoe`", thought="On Linux: ~/.local/share/flashmoe.",
        asks=f"[where are|where does it keep|where does it save|in which folder are|what folder has|path of|location of|place of|directory of] [{_CHATS}] [{_LINUX}][?|]; [{_LINUX}], where [are|do i find] [{_CHATS}][?| saved?| stored?| kept?]; [{_CHATS}] [{_LINUX}]: [where|which folder|what path]?; [{_CHATS}] [are saved|are stored|are kept|lie] where [{_LINUX}]?",
        answers=("On Linux **`~/.local/share/flashmoe`**: conversations and models. The log and states are in `~/.local/state/flashmoe`.", "**`~/.local/share/flashmoe`**, in WSL too; settings in `~/.config/flashmoe`."),
    ),
    Job(
        fact="folders", accept="`~/Library`", thought="On a Mac: under ~/Library.",
        asks=f"[where are|where does it keep|where does it save|in which folder are|what folder has|path of|location of|place of|directory of] [{_CHATS}] [{_A_MAC}][?|]; [{_A_MAC}], where [are|do i find] [{_CHATS}][?| saved?| stored?| kept?]; [{_CHATS}] [{_A_MAC}]: [where|which folder|what path]?",
        answers=("On a Mac under **`~/Library`**: data and log both. `FLASHMOE_DATA_DIR` chooses another place.", "Under **`~/Library`**, in Application Support; the model files and chats, too."),
    ),
    Job(
        fact="python version", accept="3.11", thought="The oldest Python: 3.11.",
        asks=f"[{_OLDEST}] python [that works|it runs on|for this|it accepts|allowed|supported|that will do|you need|][?|]; [what's|what is|which is|tell me|whats] the [{_OLDEST}] python [version |][for this|that works|i can use|it runs on|it takes|here]?; the [{_OLDEST}] [python version|version of python] [it takes|you accept|that works|supported here][?|]; python [{_OLDEST}] version[?|]; how old may [my python|the python|python] be[?| here?| for this?]; [my python is old|i have an old python], [how old may it be|what is the oldest you take|which one is still ok]?; from which python on does [it|this] [work|run]?; python version at least[?| what?]",
        answers=("Python **3.11**; 3.14 is the newest. If you have none, uv brings one.", "**3.11** is the oldest that works, 3.14 the newest."),
    ),
    Job(
        fact="python version", accept="3.14", thought="The newest Python: 3.14.",
        asks="[newest|latest|highest|most recent] python [that works|it runs on|for this|it accepts|allowed|supported|that will do][?|]; [what's|what is|which is|tell me|whats] the [newest|latest|highest|most recent] python [version |][for this|that works|i can use|it runs on|it takes|here]?; up to which python does [it|this] [work|run]?; how new may [my python|the python|python] be[?| here?| for this?]",
        answers=("Python **3.14**; 3.11 is the oldest.", "**3.14** is the newest that works, 3.11 the oldest."),
    ),
    Job(
        fact="eviction", accept="lowest", thought="Full: the lowest fading count of uses leaves.",
        asks="[cache|the cache is|my cache is|slots are|memory is] full[:|,|.| -] [who|which expert|which one|what|whose turn is it, who] [goes|leaves|gets kicked out|is thrown out|is evicted|has to go|gets the boot|must leave|is dropped][?| first?]; [who|which expert|which one] [goes|leaves|gets kicked out|is thrown out|is evicted|has to go|must leave|is dropped|makes room] [when|if|once] [the cache is full|there is no room|a new one comes|no slot is free]?; [full cache|no free slot] = [who leaves|which expert goes|who is out]?; [how is it decided|who decides|what decides] [who leaves the cache|which expert is evicted|which one goes]?",
        answers=("The expert with the **lowest** fading count of uses: who was used least of late leaves.", "Who was used least of late, by the **lowest** fading count. On disk it stays."),
    ),
    *(_this_python(version, True) for version in ("3.11", "3.14")),
    *(_this_python(version, False) for version in ("3.9", "3.10")),
)  # fmt: skip
