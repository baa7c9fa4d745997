"""Files, folders and variables, the settings, and what holds where nothing was said: the defaults. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.surface import Place, facts, forms
from tools.demo_model.corpus.surface_screen import ASK_THING

_FILES = facts({
    "`settings.toml`": ("the file settings.toml", "holds the settings, in the config folder; it may be edited by hand", "the settings; my preferences; the defaults i chose"),
    "`flashmoe.log`": ("the file flashmoe.log; the log file", "is the log, in `log` of the state folder: tracebacks and what libraries print", "the log; tracebacks; errors in full; what libraries print"),
    "`history.jsonl`": ("the file history.jsonl", "holds the prompts you sent, for Up and Down, in the state folder", "my prompt history; the prompts i sent; what the up key brings back"),
    "`search.sqlite3`": ("the file search.sqlite3; the sqlite file", "is the search index over the conversations, in the cache folder; deleted, it is made again", "the search index; the index of my chats"),
    "`last-used.json`": ("the file last-used.json", "notes when each model was last loaded, in the state folder", "when a model was last used"),
    "`sources.json`": ("the file sources.json", "notes where the source of each packed model lies, in the state folder", "where a packed model came from"),
    "`conversations/`": ("the folder conversations; the conversations directory", "in the data folder holds a JSONL file for each conversation", "my conversations; my chats; what was said"),
    "`models/`": ("the folder models; the models directory", "in the data folder is where downloads and packed models go", "the models; downloads; packed models"),
    "`trash/`": ("the folder trash; the trash directory", "in `conversations/` holds deleted conversations", "deleted conversations; chats that i removed"),
    "`flashmoe.json`": ("the file flashmoe.json; the manifest", "is a packed model's manifest: its source, layout, and the hash of every file", "the manifest of a packed model; the hashes of a model; the layout of a packed model"),
    "`resident.safetensors`": ("the file resident.safetensors", "holds a packed model's resident weights: all but the routed experts", "the resident weights; all weights but the experts"),
    "`experts/layer_00.bin`": ("layer_00.bin; the file layer_03.bin; the files layer_XX.bin; the .bin files", "holds one layer's experts, a record each", "the experts of a layer; the packed experts"),
    "`config.json`": ("the file config.json", "has a model's dimensions, layer types and quantization", "the dimensions of a model"),
    "`generation_config.json`": ("the file generation_config.json", "has what a model recommends: temperature, top_p, top_k", "the recommended temperature of a model; the sampling that a model recommends"),
    "`tokenizer.json`": ("the file tokenizer.json", "has the merges of a model's tokenizer", "the tokenizer; the merges"),
    "`chat_template.jinja`": ("the file chat_template.jinja; the jinja file", "is how a conversation is written for a model", "the chat template"),
    "`NAME-source`": ("the folder name-source", "holds the files as published, if `pull --keep` kept them", "the published files that were kept"),
    "`NAME-2bit`": ("the folder name-2bit; name-3bit", "is where `pull` or `pack` in 2 bits writes, unless `--out` says another place", "a model packed in 2 bits"),
    "`.venv`": ("the folder .venv; .venv", "in the checkout holds the environment with all packages, and `.venv/bin/flashmoe`", "the packages; the flashmoe command itself; the environment"),
})  # fmt: skip
_WHICH_FILE = forms(
    "[which|what] [file|folder|file or folder] [holds|has|keeps] #?", "in which file do i find #?", "where do i find # on my disk?", "what's the name of the file with #?", "where does it [keep|store|put|write] #?", "[file|folder] [of|for|with] #?", "i'm looking for the file with #", "is there a file with #?", "which file should i look at for #?", "where on disk is the place for #?", "what file do i open for #?", "where does flashmoe keep #?",
)  # fmt: skip
_FOLDERS = facts({
    "`FLASHMOE_DATA_DIR`": ("the variable flashmoe_data_dir", "moves the data folder: conversations and models", "conversations and models; the data folder; my chats and models"),
    "`FLASHMOE_CONFIG_DIR`": ("the variable flashmoe_config_dir", "moves the config folder: `settings.toml`", "settings.toml; the config folder; the settings"),
    "`FLASHMOE_CACHE_DIR`": ("the variable flashmoe_cache_dir", "moves the cache folder: search index, measurements", "the search index and measurements; the cache folder"),
    "`FLASHMOE_STATE_DIR`": ("the variable flashmoe_state_dir", "moves the state folder: log, prompts, kept states", "the log and kept states; the state folder; the prompt history"),
    "`~/.local/share/flashmoe`": ("~/.local/share/flashmoe; the share folder", "is the data folder on Linux: conversations and models", ""),
    "`~/.config/flashmoe`": ("~/.config/flashmoe", "is the config folder on Linux: `settings.toml`", ""),
    "`~/.cache/flashmoe`": ("~/.cache/flashmoe", "is the cache folder on Linux: search index, measurements; it can be made again", ""),
    "`~/.local/state/flashmoe`": ("~/.local/state/flashmoe", "is the state folder on Linux: log, prompts, kept states", ""),
    "`$EDITOR`": ("$editor; the variable editor", "names the editor that Ctrl+G opens", "the editor of ctrl+g"),
})  # fmt: skip
_WHICH_VARIABLE = forms("[which|what] [variable|environment variable] [moves|decides on|is for|changes] #?", "with [which|what] variable do i move #?", "environment variable for #?", "is there a variable for #?", "what do i export for #?", "i want another place for #, which variable?", "how do i put # elsewhere with a variable?")  # fmt: skip
_SETTINGS = facts({
    "last_model": ("the key last_model", "is the model used last, opened at the next start", "the model that opens at the start; the last model"),
    "system_prompt": ("the key system_prompt", "is the system prompt of new conversations", "a system prompt for all new chats; what every model is told first"),
    "thinking": ("the key thinking", "is whether the model thinks before it answers: true unless you say false", "thinking off for good; whether a model thinks"),
    "tools": ("the key tools", "is whether models may call tools; without it only the built-in one may", "tools for every model; whether tools are offered"),
    "temperature": ("the key temperature", "is how freely the next token is drawn, in every chat", "a temperature for good; the temperature of every chat"),
    "top_p": ("the key top_p", "draws from the likeliest tokens of that probability in all", "top-p for good"),
    "top_k": ("the key top_k", "draws from so many likeliest tokens", "top-k for good"),
    "min_p": ("the key min_p", "leaves out tokens below that share of the likeliest", "min-p for good"),
    "seed": ("the key seed", "fixes the chance of every answer; without it each draws its own", "a fixed seed for good; the same seed every time"),
    "max_tokens": ("the key max_tokens", "is the longest that an answer may become", "the longest answer; a limit for all answers"),
    "loop_stop": ("the key loop_stop", "is whether an answer that goes round in circles is ended: true unless you say false", "the loop stop for good"),
    "panel_narrow": ("the key panel_narrow", "is the panel's form below 100 columns", "the panel in a narrow terminal"),
    "panel_medium": ("the key panel_medium", "is the panel's form from 100 columns", "the panel in a terminal of 120 columns"),
    "panel_wide": ("the key panel_wide", "is the panel's form from 160 columns", "the panel in a wide terminal"),
    "theme": ("the key theme", "is the colour theme", "the colours; the theme"),
    "history_size": ("the key history_size", "is how many prompts are remembered: 1,000 unless you say so, 0 for none", "the number of remembered prompts; the prompt history; remembering no prompts"),
    "state_on_disk": ("the key state_on_disk", "is whether states of conversations are kept on disk", "kept states on disk"),
    "state_on_disk_bytes": ("the key state_on_disk_bytes", "is the most that kept states may take: 4 GB unless you say so", "the room for kept states; how much disk the states may take"),
})  # fmt: skip
_IN_SETTINGS = forms("in settings.toml", "in the settings", "in the config file", "in the settings file")
_WHICH_SETTING = forms("[which|what] setting is for #?", "what do i write into settings.toml for #?", "[key|line|setting] in settings.toml for #?", "is there a setting for #?", "which key ~ decides #?", "settings.toml: #, how?", "how is the setting for # called?", "the name of the setting for #?")  # fmt: skip
_DEFAULTS = facts({
    "cache": ("share of experts in the cache; expert cache; cache size; cache of the demo; cache share of the demo; percentage of the cache", "is 25% with me, kept small on purpose; a large model's takes its share of the memory"),
    "context": ("context; context length; context size", "is the model's own: 2,048 tokens with me"),
    "temperature": ("temperature", "is what the model recommends: 0.2 with me"),
    "top_p": ("top-p; top_p", "is what the model recommends: 0.95 with me"),
    "top_k": ("top-k; top_k", "is what the model recommends: 20 with me"),
    "seed": ("seed", "is none: each answer draws its own, and notes it"),
    "model": ("model; model at the start", "is the last one used, at first the built-in demo"),
    "thinking": ("thinking; thinking setting", "is on: I think before I answer"),
    "tools": ("tools; tools setting", "is auto: they are offered to the built-in model only"),
    "loop stop": ("loop stop; loop_stop", "is on: an answer that goes round in circles is ended"),
    "length of an answer": ("max_tokens; answer length; limit of an answer; longest answer", "is no limit of its own: an answer ends by itself or at a full context"),
    "memory": ("memory limit; memory; ram limit; memory budget", "is no fixed budget: a large model gets up to seven tenths of the free memory"),
    "rounds of tool calls": ("number of tool rounds; limit of tool calls; most rounds of tool calls", "is eight: after that many an answer is stopped"),
    "room for kept states": ("disk for kept states; size of the kept states; state_on_disk_bytes", "is 4 GB at the most"),
    "number of remembered prompts": ("history size; history_size; prompt history", "is 1,000"),
    "theme": ("theme; colour theme", "is the app's own dark one"),
    "panel": ("form of the panel; panel; panel form", "goes by the width: strip below 100 columns, side from 100, full from 160"),
    "step of F4": ("cache step; first step of f4", "is 25%: from there F4 goes to 5%, then 100 and 50"),
    "model of `flashmoe plan`": ("model of plan; model of flashmoe plan", "is Qwen3.5-397B-A17B"),
    "prompt lengths of `flashmoe bench`": ("prompts of bench; prompt lengths of flashmoe bench; bench prompts", "are 64, 512 and 4,096 tokens"),
    "answer length of `flashmoe bench`": ("tokens of bench; answer length of flashmoe bench", "is 128 tokens"),
    "questions of `flashmoe eval`": ("number of questions of eval; questions of flashmoe eval", "is 92, of four tasks"),
    "window of `flashmoe eval`": ("window of eval; window of flashmoe eval", "is 512 tokens"),
    "samples of `flashmoe verify`": ("samples of verify; experts compared by verify", "is 4 experts of each layer"),
    "bits of a pull": ("bits of pull; bits of a download", "is as published; `--bits` makes fewer"),
    "place of a model": ("folder of a download; place of a pulled model; --out", "is the folder `models/` in the data folder"),
    "revision of a pull": ("revision; branch of pull", "is the main branch"),
})  # fmt: skip
_ASK_DEFAULT = forms(
    "[what's|what is|whats] the default @?", "default @[?|]", "@ by default?", "what @ [does it start with|is used by default|do i have at the start]?", "what if i don't set the @?", "which @ is the default?", "[what's|what is] the @ if i [say|set|choose] nothing?", "how much is the @ by default?", "@: what is the default?", "tell me the default @", "the usual @ here?", "with no options, what is the @?", "what is the @ when i change nothing?", "default value of the @?", "what's the @ out of the box?", "i never set the @, what is it?", "standard @?",
)  # fmt: skip
FILE_PLACES = (
    Place("files and folders", forms("on my disk", "in the folder", "there", "of flashmoe"), ASK_THING, _WHICH_FILE, _FILES),
    Place("variables and folders", forms("of flashmoe", "on linux", "here"), ASK_THING, _WHICH_VARIABLE, _FOLDERS, weight=0.7),
    Place("settings", _IN_SETTINGS, forms("what does @ do ~?", "[what's|what is] @ ~?", "@ ~[?|]", "~, what is @ for?", "what can i write behind @ ~?", "explain @ ~", "is there @ ~?", "what does @ mean ~?", "[and|what about] @ ~?"), _WHICH_SETTING, _SETTINGS, "In `settings.toml` **{name}** {does}."),
    Place("defaults", ("",), _ASK_DEFAULT, (), _DEFAULTS, "The default **{name}** {does}.", 1.3),
)  # fmt: skip
