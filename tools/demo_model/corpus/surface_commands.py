"""Slash commands with each of their values, the subcommands, the exit statuses and the targets of make. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.names import KINDS
from tools.demo_model.corpus.surface import Place, Small, facts, forms

ASK_TYPED = forms(
    "what does @ do?", "@[?|]", "[what's|what is|whats] @[ for|]?", "what happens [if|when|after] i type @?", "i typed @, [what happened|what did that do|and now]?", "explain @", "when do i [use|need] @?", "tell me what @ does", "what would @ do?", "what do i get with @?", "what changes [with|after] @?",
    "can i type @?", "is there @?", "how does @ work?", "@, what does it do?", "what does @ mean?", "[effect|meaning|purpose|use] of @?", "does @ exist?", "[and|what about|how about] @?", "i forgot what @ does", "@ does what?", "what is the use of @?", "why would i type @?",
    "the readme mentions @, what is that?", "someone told me to type @", "is @ safe to type?",
)  # fmt: skip
WANT_TYPED = forms(
    "[which|what] [slash |/ |]command [lets me|do i type to|do i need to|is there to] #?", "what do i type to #[ in the chat|]?", "how do i # [with a command|by typing|in the chat|with a slash command]?", "[slash |/|]command to #[?|]", "is there a [slash |]command to #?", "i want to #, [which command|what do i type]?",
    "type what to #?", "the command to #, [please|what was it]?", "[i forgot|remind me of|tell me] the command to #", "in the chat, how do i #?", "what should i type to #?", "which / [lets me|do i need to] #?", "[can|could] i # by typing something?", "with which command do i #?", "# by command, how?",
    "no key, a command: how do i #?", "i'd like to #. what's the command?", "[need|trying] to #, which command?",
)  # fmt: skip
_SLASH = KINDS[1].known
_WANTED = {
    "/new": "start a new conversation; begin a new chat; get a blank chat",
    "/open": "find an old conversation; open a saved chat; search my chats",
    "/title": "rename this conversation; give this chat a name; change the title of this chat; see what this chat is called",
    "/retry": "answer the last question again; retry; get the same answer once more",
    "/system": "set what you are told first; give a system prompt; give you a role; set instructions for you",
    "/set": "change the sampling; change how tokens are drawn; change a setting for the next answers",
    "/think": "switch thinking; limit your thinking; turn the thinking off or on",
    "/tools": "switch the tools; offer tools to a model; take the tools away",
    "/model": "load another model; change the model; see the models",
    "/cache": "set the cache to 40 percent; change the cache size; set any cache size",
    "/copy": "copy the last answer; copy your answer; get the last answer into the clipboard",
    "/export": "export the conversation; write the chat to a file",
    "/import": "open an exported conversation again; read a chat from a json file; bring a conversation in from a file",
    "/doctor": "check this machine; see what is slow here; find out what is broken",
    "/help": "see the help; list the commands; see the keys",
    "/quit": "quit; leave; close the app",
}
_SLASHES = tuple(Small(f"`{name}`", "", does, _WANTED[name]) for name, does in _SLASH.items())
_VALUES = facts({
    "`/cache 40%`": ("/cache 40; /cache n%; /cache 10%; /cache 75%; /cache 100%; /cache 5%", "lets the cache hold that share of all experts, also while an answer runs", "set the cache to exactly 40%; hold 60 percent of the experts; set a cache size between the steps"),
    "`/cache save`": ("the command /cache save; cache save", "notes which experts are in the cache now, for good: they are read at the next start", "remember which experts are cached; note the hot experts; save the hot set; keep this cache for the next start"),
    "`/cache warm`": ("the command /cache warm; cache warm", "reads the experts that were noted into the cache", "warm the cache; read the noted experts; fill the cache with the saved experts; load the hot set"),
    "`/cache clear`": ("the command /cache clear; cache clear", "lets go of all that is kept: cached experts and kept states", "empty the cache; throw away all that is kept; delete the kept states; get a cold cache"),
    "`/cache disk off`": ("the command /cache disk off; cache disk off", "keeps no states of conversations on disk, and deletes those that are there", "keep no states on disk; stop writing kept states; delete the states from my disk and write no more"),
    "`/cache disk on`": ("the command /cache disk on; cache disk on", "allows states of conversations on disk again, from the next load of a model on", "allow states on disk again; keep states on disk; turn the kept states back on"),
    "`/think on`": ("the command /think on; think on", "lets me think before I answer", "turn thinking on; let you think first; get the thinking back"),
    "`/think off`": ("the command /think off; think off", "makes me answer at once, without thinking", "turn thinking off; get answers at once; stop you from thinking; skip the thinking"),
    "`/think budget 200`": ("/think budget; /think budget n; /think budget 50; think budget", "limits the thinking to so many tokens", "limit the thinking; let you think for at most 200 tokens; cap the thinking; set a thinking budget"),
    "`/tools on`": ("the command /tools on; tools on", "offers the three tools to any model, and is remembered", "offer the tools to every model; turn the tools on; give a large model the tools"),
    "`/tools off`": ("the command /tools off; tools off", "offers no tools, and is remembered", "turn the tools off; offer no tools; take your calculator away"),
    "`/tools auto`": ("the command /tools auto; tools auto", "offers the tools to the built-in model only", "offer the tools to the demo only; set the tools back to the default; let the program decide on tools"),
    "`/tools` alone": ("/tools without anything; /tools with nothing behind it; bare /tools", "says whether tools are offered, and which", "see whether tools are offered"),
    "`/model NAME`": ("/model name; /model 35b; /model with a name; /model flint", "loads that model; the one before leaves memory", "load a model by its name; switch to the 35b by typing; open the model called x"),
    "`/model demo`": ("model demo; the command /model demo", "loads me, the built-in model", "get flint back; load the built-in model; go back to the demo"),
    "`/model` alone": ("/model without a name; /model with nothing; bare /model", "opens the models screen, as F5 does", "open the models screen"),
    "`/copy 2`": ("/copy n; copy 2; /copy with a number", "copies the answer before the last", "copy the answer before the last; copy the second last answer; copy the last but one answer"),
    "`/copy 3`": ("copy 3", "copies the third answer from the end", "copy the third answer from the end"),
    "`/export md`": ("export md; the command /export md", "writes the conversation as Markdown into the current directory, to be read", "get the chat as markdown; export to a readable file; export the chat as text"),
    "`/export json`": ("export json; the command /export json", "writes the whole conversation as JSON into the current directory, every branch", "export the chat as json; get the conversation with all its branches; export for a program"),
    "`/import FILE`": ("/import with a file; /import chat.json; import a file", "opens a copy of a conversation from a JSON file: of `/export json`, or OpenAI-style messages", "open an exported chat again; load a conversation from a json file; take a chat over from another computer"),
    "`/title TEXT`": ("/title with a text; /title holiday plans; /title text", "calls this conversation so; F2 in the list of conversations renames any", "rename this conversation; call this chat holiday plans; give this chat a title of my own"),
    "`/title` alone": ("/title without text; bare /title; /title with nothing", "says what this conversation is called", "see the title of this chat; read what this conversation is called"),
    "`/system TEXT`": ("/system with a text; /system be brief; /system text", "sets what the model is told first in this conversation", "set the system prompt; tell you to be brief for the whole chat; write the instructions that come first"),
    "`/system` alone": ("/system without text; bare /system; /system with nothing", "shows what the model is told first", "see the system prompt; read what you were told first"),
    "`/system off`": ("/system off; /system and the word off", "ends what the model is told first", "remove the system prompt; end the instructions; get rid of what you were told first; have you told nothing first"),
    "`/set` alone": ("/set without anything; bare /set; /set with nothing", "lists every setting, its value, and what the model recommends where that is another", "see every setting; see which temperature holds; see what the model recommends; see what was set; list my sampling settings; find out what i changed"),
    "`/set temperature 0.7`": ("/set temperature; /set temperature 1; set temperature 0.7", "sets how freely the next token is drawn, from the next answer on", "set the temperature; make you more creative; change the randomness"),
    "`/set temperature 0`": ("set temperature 0", "always takes the likeliest token", "always get the likeliest token; have no randomness; make you greedy"),
    "`/set temperature default`": ("set temperature default", "takes the model's own temperature again", "get the usual temperature back; undo my temperature"),
    "`/set top_p 0.9`": ("/set top_p; /set top-p; set top_p 0.9", "draws from the likeliest tokens that together have that probability", "set top-p; set the nucleus; limit the draw by probability"),
    "`/set top_k 20`": ("/set top_k; /set top-k; set top_k 20", "draws from so many likeliest tokens; 0 is no limit", "set top-k; limit the draw to 20 tokens"),
    "`/set min_p 0.05`": ("/set min_p; /set min-p; set min_p", "leaves out tokens less likely than that share of the likeliest", "set min-p; leave out unlikely tokens"),
    "`/set seed 1`": ("/set seed; /set seed 42; set seed 1", "fixes the chance: the same question then gets the same answer", "fix the seed; set the seed; get the same answer each time; make answers repeatable"),
    "`/set seed default`": ("set seed default", "draws a new seed for each answer again", "get random seeds back; stop using a fixed seed"),
    "`/set max_tokens 300`": ("/set max_tokens; /set max-tokens; set max_tokens", "is the longest that an answer may become, in tokens", "limit the length of answers; set the longest answer; make answers at most 300 tokens"),
    "`/set repetition_penalty 1.1`": ("/set repetition_penalty; /set repetition-penalty; repetition penalty", "makes tokens that came before less likely, in the prompt too", "set the repetition penalty; make you repeat less; punish repeated words"),
    "`/set presence_penalty 0.5`": ("/set presence_penalty; presence penalty; /set presence-penalty", "makes tokens less likely that the answer has used at all", "set the presence penalty"),
    "`/set frequency_penalty 0.5`": ("/set frequency_penalty; frequency penalty; /set frequency-penalty", "makes tokens less likely the more often the answer has used them", "set the frequency penalty"),
    "`/set loop_stop off`": ("set loop_stop off; /set loop-stop off", "lets an answer that goes round in circles go on", "let an answer repeat itself; switch the loop stop off; stop the program from ending a repeating answer"),
    "`/set loop_stop on`": ("set loop_stop on; /set loop_stop default", "ends an answer that goes round in circles again; that is the default", "switch the loop stop back on; end looping answers again"),
})  # fmt: skip
_PLAIN = facts({
    "`/new`": ("new; the command /new", "starts a conversation", "start a new conversation"),
    "`/system TEXT`": ("/system; /system with a text", "sets what the model is told first", "set the system prompt"),
    "`/quit`": ("quit; the command /quit", "leaves", "leave; end the chat; quit"),
})  # fmt: skip
_ON_PLAIN = forms(
    "in [plain mode|the plain chat]", "with --plain", "in flashmoe chat --plain", "line by line", "without the app"
)
_ASK_PLAIN = forms(
    "what does @ do ~?", "@ ~?", "~, what does @ do?", "does @ work ~?", "can i type @ ~?", "is there @ ~?"
)
_WANT_PLAIN = forms("how do i # ~?", "~, how do i #?", "what do i type ~ to #?", "which command lets me # ~?", "is there a command to # ~?")  # fmt: skip

_SUBCOMMAND_WANTS = {
    "flashmoe chat": "open the app; start the chat; chat with a model; get the terminal app",
    "flashmoe run": "get one answer in the shell; ask from a script; answer a file of prompts; print an answer to standard output",
    "flashmoe plan": "see whether a model fits; foretell the speed of a model; know what a model needs; judge a model before buying a machine",
    "flashmoe pull": "download a model; fetch a model from hugging face; get the 35b; go on with an interrupted download",
    "flashmoe models": "list my models; see which models are here; see how large my models are; see when a model was last used",
    "flashmoe rm": "remove a model; delete a model from disk; free the space of a model; drop an interrupted download",
    "flashmoe pack": "pack a model; make a packed copy; bring a model to 3 bits; rewrite a checkpoint so that an expert is one read",
    "flashmoe verify": "check a packed model; compare a packed model with its source; look for damaged files; hash every byte of a model",
    "flashmoe doctor": "check this machine; see what is slow or broken; measure my ssd; find out what is wrong with the setup",
    "flashmoe bench": "measure the speed; benchmark a model; time prompts and answers; compare with a saved run",
    "flashmoe eval": "measure how good the answers are; measure perplexity; compare 3 bits with 4; find out what a shortcut costs",
}  # fmt: skip
SUBCOMMANDS = tuple(Small(f"`{name}`", "", KINDS[2].known[name], wants) for name, wants in _SUBCOMMAND_WANTS.items())
_WANT_SUBCOMMAND = forms(
    "[which|what] [flashmoe command|subcommand|command in the shell|command] [lets me|do i run to|do i need to|is there to] #?", "what do i [run|type in the shell|enter in a terminal] to #?", "how do i # [from|in|on] the [shell|command line|terminal]?", "flashmoe what to #?", "flashmoe command to #[?|]", "is there a [flashmoe |sub]command to #?",
    "i want to # from the shell, which command?", "[remind me|tell me|i forgot] which flashmoe command is there to #", "outside the app, how do i #?", "which verb of flashmoe is it to #?", "command line: how to #?", "what's the flashmoe command to #?", "name the subcommand to #", "in a terminal i want to #",
)  # fmt: skip

_STATUS = facts({
    "0": ("exit code 0; exit status 0; status 0; return code 0; exit 0; code 0; a 0", "means done: all went well", "success; done; all went well; everything is fine"),
    "1": ("exit code 1; exit status 1; status 1; return code 1; exit 1; code 1; a 1", "means failed: one line on stderr says why; an empty answer counts, too", "a failure; failed; an error; an empty answer; a model that is not there; too little memory"),
    "2": ("exit code 2; exit status 2; status 2; return code 2; exit 2; code 2; a 2", "means wrong usage: an option or argument that the command does not take", "wrong usage; a wrong option; a mistyped option; a missing argument; bad arguments"),
    "130": ("exit code 130; exit status 130; status 130; return code 130; exit 130; code 130; a 130", "means interrupted: Ctrl-C ended the command", "ctrl-c; an interrupt; a command stopped with ctrl+c; being interrupted"),
    "141": ("exit code 141; exit status 141; status 141; return code 141; exit 141; code 141; a 141", "means that the reader of the output has gone, as behind `| head`", "a broken pipe; a reader that has gone; piping into head; a closed pipe"),
})  # fmt: skip
_ASK_STATUS = forms(
    "what does @ mean?", "what is @?", "what's @?", "@?", "[my script|flashmoe run|flashmoe|it|the command|pull] [ended with|returned|gives|exits with|says] @, [why|what does that mean|what is it]?", "why @?", "explain @", "@ means what?", "[meaning|reason] of @?", "i got @", "@ after flashmoe run?", "when do i get @?", "when does it end with @?", "is @ an error?", "[what about|and] @?", "@, what happened?", "flashmoe: @?", "my ci shows @",
)  # fmt: skip
_WANT_STATUS = forms(
    "[which|what] [exit status|exit code|status|code|return code] [means|is|stands for] #?", "[exit code|exit status|status|return code] [for|of|after] #?", "what does flashmoe return [after|on|for] #?", "what number does my script get [after|on] #?", "what is the [exit code|exit status|status] [for|of|after|on] #?", "what does it exit with [on|after] #?", "how does my script see #?", "$? after #?", "which number is #?", "tell me the exit code for #",
)  # fmt: skip
_MAKE = facts({
    "`make chat`": ("make chat", "sets everything up and opens the app on the built-in model", "start the app; set up and chat; open the app after cloning"),
    "`make demo`": ("make demo", "prints one answer of the built-in model, with its figures", "get one answer of the demo with its figures; see a single answer without the app"),
    "`make test`": ("make test", "runs linter, type checker and tests", "run the tests; check the code; run the linter and the type checker"),
    "`make test-long`": ("make test-long", "compares with other implementations, soaks and fuzzes; it downloads gigabytes", "run the long tests; compare with other implementations; run the fuzzing"),
    "`make setup`": ("make setup", "sets up `.venv` alone; `BACKEND=cuda13` takes MLX's CUDA build", "set up the environment alone; get the cuda build; install without starting"),
    "`make larger-than-memory`": ("make larger-than-memory; make larger than memory", "runs a model of 3.9 GB in 1.6 GB of memory, in two minutes", "see a model larger than memory; run the demonstration with a memory limit; prove that streaming works"),
    "`make screenshots`": ("make screenshots", "takes the pictures in `screenshots/` from the real app", "make the pictures of the readme; take the screenshots again"),
    "`make`": ("make alone; make without a target; plain make", "does what `make chat` does", ""),
})  # fmt: skip
_WANT_MAKE = forms("[which|what] make [target|command|goal] [lets me|do i need to|is there to] #?", "make what to #?", "with make, how do i #?", "is there a make target to #?", "in the checkout, how do i #?", "how do i # with make?", "target to #?")  # fmt: skip
COMMAND_PLACES = (
    Place("the values of slash commands", ("",), ASK_TYPED, WANT_TYPED, _VALUES, weight=1.3),
    Place("slash commands", ("",), (), WANT_TYPED, _SLASHES),
    Place("the plain chat", _ON_PLAIN, _ASK_PLAIN, _WANT_PLAIN, _PLAIN, "In the plain chat **{name}** {does}.", 0.7),
    Place("subcommands", ("",), (), _WANT_SUBCOMMAND, SUBCOMMANDS, weight=1.2),
    Place("exit statuses", ("",), _ASK_STATUS, _WANT_STATUS, _STATUS, "Exit status **{name}** {does}.", 2.2, bare=False),
    Place("make", ("",), ASK_TYPED, _WANT_MAKE, _MAKE),
)  # fmt: skip
