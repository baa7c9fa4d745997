"""What the program says and gives out: one-line messages, the fields of its JSON, the doctor's subjects, the names of its
Python door; and its limits in numbers. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.surface import Place, facts, forms
from tools.demo_model.corpus.surface_screen import ASK_PLACED

_MESSAGES = facts({
    "still answering: Esc stops it": ("'still answering'; still answering: esc stops it; still answering, esc stops it", "means that one answer runs at a time: wait for its end, or press Esc"),
    "there is no command /...; /help lists them": ("'there is no command'; there is no command /sav; there is no command", "means that no slash command begins so; what you typed is still there"),
    "/think takes on, off, or budget and a number of tokens": ("'/think takes on, off, or budget'; think takes on, off or budget", "means that `/think` was given something else"),
    "/export takes md or json": ("'/export takes md or json'; export takes md or json", "means that the format was missing or another one"),
    "/import takes the name of a file": ("'/import takes the name of a file'; import takes the name of a file", "means that `/import` was given nothing: it needs a JSON file"),
    "/tools takes on, off or auto": ("'/tools takes on, off or auto'; tools takes on, off or auto", "means that `/tools` was given something else"),
    "there is nothing to export yet": ("'there is nothing to export yet'; nothing to export yet", "means that the conversation is still empty"),
    "there is nothing to retry yet": ("'there is nothing to retry yet'; nothing to retry yet", "means that no question has been asked yet"),
    "… is already there; move it away first": ("'is already there; move it away first'; the export is already there", "means that an export of this conversation lies in the current directory; none is overwritten"),
    "only an answer can be continued": ("'only an answer can be continued'", "means that `c` was pressed on one of your own messages"),
    "this answer is complete": ("'this answer is complete'", "means that there is nothing to continue: it ended by itself"),
    "this answer is still being made": ("'this answer is still being made'", "means that the letters act on it only when it has ended"),
    "a branch starts here; what came after is kept": ("'a branch starts here'; a branch starts here; 'what came after is kept'", "is what `f` says: you have forked the conversation at this message"),
    "this message has 1 code block": ("'this message has 1 code block'; this message has 0 code blocks; 'this message has 2 code blocks'", "means that there is no code block of the number that you pressed"),
    "copied": ("'copied the answer'; copied the message; 'copied code block 1'", "means that a clipboard program took the text"),
    "sent to the terminal's clipboard": ("'sent to the terminal's clipboard'; sent to the terminals clipboard", "means that the terminal was asked to copy, by OSC 52; it may refuse and does not say so"),
    "not answered: your message is back": ("'not answered: your message is back'; your message is back", "means that the answer was stopped before it began, so the text is in the composer again"),
    "your message waits": ("'your message waits'", "means that the model is still loading; Esc takes the message back"),
    "you can already type": ("'you can already type'", "means that the model is loading, and you may write meanwhile"),
    "nothing found": ("'nothing found'", "means that no saved conversation holds what you typed"),
    "nothing saved yet": ("'nothing saved yet'", "means that there is no saved conversation"),
    "this one is open; start another (Ctrl+N) before deleting it": ("'this one is open'; this one is open; start another before deleting it", "means that the open conversation cannot be deleted: Ctrl+N first"),
    "Ctrl+Z brings it back": ("'ctrl+z brings it back'; ctrl+z brings it back", "means that the conversation was deleted: Ctrl+Z undoes that, and its file lies in the folder `trash/`"),
    "this model is in use: load another one first": ("'this model is in use'; this model is in use", "means that the loaded model cannot be removed"),
    "… is not on this machine": ("'is not on this machine'; the model is not on this machine", "means that the chosen model must be fetched before it can be packed, verified or evaluated"),
    "… is under way: Esc stops it": ("'is under way: esc stops it'; a download is under way", "means that one job runs already; there is one at a time"),
    "measuring this machine first": ("'measuring this machine first, then enter goes on by itself'; measuring this machine first", "means that the model is being judged; Enter goes on by itself after that"),
    "the cache can be changed once the model is loaded": ("'the cache can be changed once the model is loaded'", "means that F4 or `/cache` came before the model was there"),
    "something could not be shown (the log has the details)": ("'something could not be shown'; something could not be shown", "means an error of the screen; the conversation goes on, `flashmoe.log` has the whole"),
    "Ctrl+Q quits · Esc stops an answer": ("'ctrl+q quits · esc stops an answer'; ctrl+q quits, esc stops an answer", "is what Ctrl+C says when nothing runs and nothing is written, for it never closes the app"),
    "stopped after 8 rounds of tool calls": ("'stopped after 8 rounds of tool calls'; stopped after 8 rounds", "means that the answer called tools again and again, and was ended"),
    "Ctrl+Q leaves · Enter again sends it": ("'ctrl+q leaves, enter again sends it'; ctrl+q leaves, enter again sends it; enter again sends it", "is said where your message is a word that leaves other programs, as exit or bye: Ctrl+Q leaves here, and a second Enter sends it to me"),
    "▲ 12 earlier messages · click, or Home, to show": ("'12 earlier messages · click, or home, to show'; ▲ 40 earlier messages; earlier messages, click or home to show", "stands above a long chat: older messages are folded away until you ask for them"),
})  # fmt: skip
_ASK_MESSAGE = forms(
    "what does @ mean?", "it says @[|, why?|, what now?|. what does it mean?]", "[the app|the screen|flashmoe] says @", "why does it say @?", "i get @[|, what is that?]", "there is a line: @", "[explain|meaning of] @", "i read @ on the screen", "@, what does that mean?", "what did i do wrong? it says @", "when does it say @?", "@?", "it told me @",
)  # fmt: skip
_JSON = facts({
    "text": ("the field text", "is the answer", "the answer itself"), "thinking": ("the field thinking", "is what was thought before the answer", "the thinking"), "seed": ("the field seed", "is the seed that gives this answer again", "the seed"), "model": ("the field model", "is the model's label", "the name of the model"), "mode": ("the field mode", "says whether it was exact, or which shortcut was taken", "whether it was exact"),
    "finish_reason": ("finish_reason", "says how the answer ended: stop, length, cancelled or loop, say", "how the answer ended"), "usage": ("the field usage", "counts tokens: prompt, reused, thinking, completion, total", "token counts; the number of tokens"), "timings": ("the field timings", "has seconds: load, prefill, first token, decode, and tokens a second", "times; tokens a second; the time of the first token"),
    "experts": ("the field experts", "has hits, misses, evictions, hit rate and bytes read", "the hit rate; hits and misses; bytes read"), "problem": ("the field problem", "is there only when something is wrong with the answer, and says what", "what is wrong with the answer"), "tool_calls": ("tool_calls", "lists calls of tools with their results, if there were any", "the calls of tools"),
})  # fmt: skip
_IN_JSON = forms("in the json", "in the json of flashmoe run", "in the output of --json", "in the json object")
_WHICH_FIELD = forms("[which|what] field of the json [has|holds|is] #?", "where in the json is #?", "how do i read # from the json?", "json field for #?", "is # in the json?", "jq what, for #?")  # fmt: skip
_COLUMNS = facts({
    "NAME": ("the column name", "is what `--model` and `flashmoe rm` take", ""), "SIZE": ("the column size", "is what the model takes on disk", "the size of a model"), "BITS": ("the column bits", "are the bits of its experts", "the bits of a model"),
    "LAST USED": ("the column last used", "is when it was last loaded", "when a model was last used"), "SOURCE": ("the column source", "is where it comes from: a repository, built in, packed from, or interrupted", "where a model comes from; whether a download was interrupted"),
})  # fmt: skip
_IN_LIST = forms("in flashmoe models", "in the list of flashmoe models", "in the output of flashmoe models")
_WHICH_IN_LIST = forms("where in flashmoe models do i see #?", "which column of flashmoe models is #?", "does flashmoe models show #?")  # fmt: skip
_STATS = facts({
    "experts in memory": ("the line experts in memory", "is how many experts are cached now, of all", "how many experts are in memory"), "share in memory": ("the line share in memory", "is the same as a percentage", "the percentage of experts in memory"), "process memory": ("the line process memory", "is what the whole program uses", "the memory of the program"), "hit rate": ("the line hit rate", "is the share of picks that were cached, in the last answer", "the hit rate"), "speed": ("the line speed", "is tokens a second of the last answer", "the speed"),
    "read wait": ("the line read wait", "is the share of time spent waiting for reads", "the waiting"), "read from disk": ("the line read from disk", "is how many bytes the last answer read", "the bytes read"), "evicted": ("the line evicted", "is how many experts left the cache in the last answer", "the evictions"),
})  # fmt: skip
_IN_STATS = forms("in engine_stats", "in the result of engine_stats", "in what engine_stats gives back")
_WHICH_STAT = forms(
    "does engine_stats [give|have|tell] #?", "what in engine_stats is #?", "which line of engine_stats has #?"
)
_BATCH = facts({
    "prompt": ("the key prompt", "is the question, as a text", "the question"), "messages": ("the key messages", "is a whole conversation instead of one prompt", "a conversation instead of a prompt"), "id": ("the key id", "names the line, so that its answer can be found again", "a name for the line"), "system": ("the key system", "is what the model is told first on this line", "a system prompt of its own"), "max_tokens": ("the key max_tokens", "limits this line's answer", "a limit of its own"), "seed": ("the key seed", "fixes this line's chance", "a seed of its own"),
    "temperature": ("the key temperature", "is this line's temperature", "a temperature of its own"), "thinking": ("the key thinking", "is whether the model thinks on this line", "thinking or not on one line"), "loop_stop": ("the key loop_stop", "is whether a circle ends this line's answer", ""),
})  # fmt: skip
_IN_BATCH = forms("in a line of a batch", "in the batch file", "in the input of --batch", "in in.jsonl")
_WHICH_KEY = forms(
    "how do i give a line of a batch #?", "which key of a batch line is #?", "can a line of the batch have #?"
)
_CHECKED = facts({
    "chip": ("the line chip", "is the processor and its cores", "my processor"), "memory": ("the line memory", "is how much there is and how much is free", "my memory"), "mlx": ("the line mlx", "is whether MLX computes, and on what", "whether mlx works"), "kernels": ("the line kernels", "is whether the C kernels are there, and which", "the c kernels"), "disk": ("the line disk", "is the measured rate of random reads where models lie", "my ssd's speed"), "built-in model": ("the line built-in model", "is whether my own files are whole", "whether the demo's files are whole"),
    "terminal": ("the line terminal", "is its colours, characters and size", "my terminal"), "clipboard": ("the line clipboard", "is which way copies go", "the clipboard"), "hugging face": ("the line hugging face", "is how downloads are set up", "the set-up of downloads"), "ok": ("the word ok", "means that there is nothing to do", ""), "slow": ("the word slow", "means that it works, but costs speed; a remedy stands below", ""), "broken": ("the word broken", "means that something does not work; a remedy stands below, and the exit status is 1", ""),
})  # fmt: skip
_IN_DOCTOR = forms("in flashmoe doctor", "in what the doctor says", "after /doctor", "in the doctor's list")
_WHICH_CHECK = forms("does the doctor look at #?", "does flashmoe doctor [check|test] #?", "which line of the doctor is about #?", "where does flashmoe doctor say something about #?")  # fmt: skip
_DOOR = facts({
    "`Engine`": ("engine; the class engine", "loads a model with `Engine.load`, answers with `chat`, and ends with `close`", "loading a model; chatting from python"), "`EngineConfig`": ("engineconfig", "says how to load: cache bytes, memory, active experts, context, directories", "the cache size in python; how to load; the memory limit in python"), "`SamplingParams`": ("samplingparams", "says how to sample: temperature, top_p, top_k, min_p, penalties, seed", "the temperature in python; the seed in python; sampling in python"), "`CancelToken`": ("canceltoken", "stops an answer from any thread", "stopping an answer in python"),
    "`PrefillProgress`": ("prefillprogress", "is the event that says how far the prompt is read", "the progress of the prompt"), "`TokenEvent`": ("tokenevent", "is the event of one generated token, with its text", "each token as it comes"), "`ToolCallEvent`": ("toolcallevent", "is the event of a whole call of a tool", "a call of a tool in python"), "`Finished`": ("finished; the event finished", "is the last event: the whole text, the thinking, the seed and the figures", "the whole text at the end; the end of an answer in python"), "`Snapshot`": ("snapshot", "is the engine's figures at one moment, from `engine.telemetry()`", "the live figures in python"),
    "`EngineError`": ("engineerror", "is the base of all errors of the engine, each one clear line", "all errors of the engine"), "`ModelNotFound`": ("modelnotfound", "says that no model of that name or path is here", "a model that is not there"), "`UnsupportedModel`": ("unsupportedmodel", "says that the architecture or format is none that it can run", "another architecture"), "`MemoryBudgetError`": ("memorybudgeterror", "says that the memory given is too little, and how much would do", "too little memory"), "`ExpertReadError`": ("expertreaderror", "says that an expert could not be read from disk", "a failed read"), "`PromptTooLong`": ("prompttoolong", "says that one message alone does not fit the context", "a message too long for the context"),
    "`CheckpointError`": ("checkpointerror", "says that a model's files are missing, cut or misshapen", "damaged files"), "`NonFiniteError`": ("nonfiniteerror", "says that a NaN or infinity came up, so the answer stops", "a nan"), "`InvalidRequest`": ("invalidrequest", "says that a value or a message is not possible", "a value out of range"), "`EngineThreadError`": ("enginethreaderror", "says that the engine was called from another thread than its own", "the wrong thread"),
})  # fmt: skip
_IN_PYTHON = forms(
    "in the python interface", "in python", "of the engine package", "in `engine`", "for python programs"
)
_WHICH_CLASS = forms("[which|what] class is for #?", "from engine import what, for #?", "what is # called in the python interface?", "which name of the engine package is for #?", "in python, how do i see #?", "which python [class|event|error] stands for #?")  # fmt: skip

SAID_PLACES = (
    Place("what the screen says", ("",), _ASK_MESSAGE, (), _MESSAGES, weight=1.2),
    Place("the fields of run --json", _IN_JSON, ASK_PLACED, _WHICH_FIELD, _JSON, "In the JSON of `flashmoe run` **{name}** {does}.", 0.8),
    Place("the columns of flashmoe models", _IN_LIST, ASK_PLACED, _WHICH_IN_LIST, _COLUMNS, "In `flashmoe models` **{name}** {does}.", 0.5),
    Place("the lines of engine_stats", _IN_STATS, ASK_PLACED, _WHICH_STAT, _STATS, "In `engine_stats` **{name}** {does}.", 0.5),
    Place("a line of a batch", _IN_BATCH, ASK_PLACED, _WHICH_KEY, _BATCH, "In a line of `--batch` **{name}** {does}.", 0.5),
    Place("the doctor's lines", _IN_DOCTOR, ASK_PLACED, _WHICH_CHECK, _CHECKED, "In the doctor's list **{name}** {does}.", 0.6),
    Place("the Python interface", _IN_PYTHON, ASK_PLACED, _WHICH_CLASS, _DOOR, weight=0.8),
)  # fmt: skip
