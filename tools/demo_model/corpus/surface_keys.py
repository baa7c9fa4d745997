"""Every key of every screen, one small fact each: what it does there, and which key it is that does so. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.names import KINDS
from tools.demo_model.corpus.surface import Place, Small, facts, forms

ASK_KEY = forms(
    "what does @ do ~?", "~, what does @ do?", "[what's|what is|whats] @ [for ~|~]?", "what happens [if|when] i press @ ~?", "@ ~[?|]", "[and|what about|how about] @ ~?", "i pressed @ ~, [what happened|what did i do|what does that do|what now]?",
    "[tell me|please tell me|remind me] what @ does ~", "explain @ ~", "[i forgot|no idea|i don't know|not sure] what @ [does|is for] ~", "what do i get with @ ~?", "does @ do anything ~?", "is there something on @ ~?", "pressing @ ~[?| does what?]", "~: @ does what?",
    "[why|when] would i press @ ~?", "what will @ do ~?", "@ does what ~?", "[function|meaning|use|purpose] of @ ~?", "~ there is @, what is it for?", "what can i do with @ ~?", "[my friend|the readme|somebody] says press @ ~, what does it do?", "~ i hit @ by accident, what was that?",
    "so @ ~ is for what?", "what's on @ ~?", "i'm ~ and pressed @, what did that do?", "is it safe to press @ ~?", "what is the use of @ ~?", "@, ~: what for?",
)  # fmt: skip
WANT_KEY = forms(
    "[which|what] key [lets me|is there to|do i press to|do i need to|do i use to] # ~?", "what do i [press|hit|type|push] to # ~?", "[which|what] [letter|button|key] to # ~?", "key [to|for this: to|that lets me] # ~?", "[is there|got|do you have] a key to # ~?", "i want to # ~, [which key|what do i press|what key is it]?",
    "with [which|what] key do i # ~?", "~, [which|what] key do i press to #?", "~ i [want|would like|need] to #, which key?", "how do i # ~[ with the keyboard| with a key| by key]?", "to # ~ i press what?", "press what to # ~?", "shortcut to # ~?", "[remind me|tell me], which key to # ~?", "i have to # ~. key?",
    "# ~: which key?", "what's the key to # ~?", "name the key to # ~", "i forgot the key to # ~", "is there a [shortcut|letter|button] to # ~?", "one key to # ~, which?", "[trying|want] to # ~, what key?", "which one is the key to # ~?", "what should i press ~ to #?", "no mouse: how do i # ~?", "the key that lets me # ~, please",
)  # fmt: skip
_MESSAGE = facts({
    "`e`": ("the letter e; the e key; key e; letter e", "edits it: Enter then sends another version, and the old one stays", "edit a message; edit my question; change what i wrote; correct a message; reword my question; fix a typo in my message; write another version of a message; change my last question; rewrite a sent message"),
    "`r`": ("the letter r; the r key; key r; letter r", "answers it again with the same seed: a retry", "retry an answer; get a message answered again; retry this message; run a message again; redo an old answer; answer an older question again; regenerate an answer with the same seed"),
    "`c`": ("the letter c; the c key; key c; letter c", "continues the answer where it stopped", "continue an answer; go on with a cut answer; let a stopped answer go on; get the rest of an answer; finish a half answer; extend an answer; resume the text where it broke off"),
    "`y`": ("the letter y; the y key; key y; letter y", "copies the whole message to the clipboard", "copy a message; copy the answer; copy a whole answer; get a message into the clipboard; yank a message; put an answer on the clipboard; take the text of one message"),
    "`1` to `9`": ("1; 2; 3; the digit 1; a digit; the number keys; digits; the digits 1 to 9; a number; the number 2; 1-9", "copy a code block: `1` the first in the message, `2` the second", "copy a code block; copy the first code block; copy the second code block; copy only the code; copy a snippet of an answer; take just the code; copy code block 3"),
    "`f`": ("the letter f; the f key; key f; letter f", "forks here: a new branch starts at this message, and what came after is kept", "fork a conversation; start a branch; branch off at a message; fork here; go on differently from a message; make a second branch; begin a new branch at a message"),
    "`i`": ("the letter i; the i key; key i; letter i", "shows its own figures: tokens, speed, picks, settings and seed", "see the figures of an answer; see the seed of an answer; see the details of an answer; see how fast one answer was; see the statistics of one message; inspect one answer; find out the seed of an old answer"),
    "Space": ("space; the space bar; the spacebar; space bar; blank", "folds or opens its thinking and its calls", "fold its thinking; open the thinking of a message; fold the calls of one answer; unfold the thought of an answer; hide the thinking of one message; open the tool calls of one answer"),
    "Left": ("the left arrow; left arrow; arrow left; the left key; cursor left", "shows its version before this one", "see the version before; go to the older version; get the previous version; see the message before the edit; get back the first version; step to the earlier version of an answer"),
    "Right": ("the right arrow; right arrow; arrow right; the right key; cursor right", "shows its version after this one", "see the next version; go to the newer version; see the version after this one; step to the later version; come back to the newest version"),
    "Up": ("the up arrow; up arrow; arrow up; k; shift+up", "selects the message before, as Shift+Up and `k` do", "select the message above; go to the message before; move the selection up; get to an older message; go one message up"),
    "Down": ("the down arrow; down arrow; arrow down; j; shift+down", "selects the message after, as `j` does; behind the last one is the composer", "select the message below; go to the message after; move the selection down; get to a newer message; go one message down"),
    "Enter": ("return; the enter key; the return key", "folds or opens its thinking and its calls, as Space does", ""),
    "Esc": ("escape; the escape key", "leaves the selection: you are back in the composer", "leave the selection; unselect a message; stop selecting; get back to the composer; get rid of the frame"),
})  # fmt: skip
_MODELS = facts({
    "Enter": ("return; the enter key; the return key; enter key", "loads the chosen model, or fetches it if it is not here", "load the chosen model; fetch a model; download the marked model; start a model; choose a model; get the model of this row"),
    "`o`": ("the letter o; the o key; key o; letter o", "fetches it otherwise: in fewer bits, or with the published files kept", "fetch a model in fewer bits; download a model in 3 bits; fetch it otherwise; keep the published files; fetch a smaller version; download in 2 bits; fetch with fewer bits"),
    "`f`": ("the letter f; the f key; key f; letter f", "lets you feel its speed: Flint is slowed to what was predicted for it", "feel the speed of a model; try how slow a model would be; slow flint to a model's speed; feel how fast the 397b would be; get a feeling for a model's pace; pretend to be the big model"),
    "`p`": ("the letter p; the p key; key p; letter p", "packs it: Enter bit for bit, a digit in so many bits", "pack a model; repack a model; make a packed copy; pack the chosen model in 3 bits; turn a model into records; write a packed copy of a model"),
    "`v`": ("the letter v; the v key; key v; letter v", "verifies it: every byte is read again, against its hashes and its source", "verify a model; check the files of a model; check a model's hashes; see whether a model is damaged; read every byte of a model again; test whether a model is whole"),
    "`e`": ("the letter e; the e key; key e; letter e", "evaluates it in short: some questions and a text", "evaluate a model; measure how good a model is; ask a model some test questions; see how well a model answers; test a model's quality; rate a model"),
    "Delete": ("del; the delete key; the del key; delete key", "removes it, after asking", "remove a model; delete a model; throw a model away; free the disk of a model; get rid of a model; uninstall a model"),
    "Tab": ("the tab key; tab key; tabulator", "goes to the line for another repository, owner/name", "type another repository; fetch a model that is not listed; enter owner/name; get a model of another owner; fetch any other repository"),
    "Esc": ("escape; the escape key", "drops a question, stops a job that runs, or else closes the screen", "close the models screen; stop a download; stop a job; cancel a pack; leave the list of models; abort a fetch; get back to the chat from the models"),
    "`k`": ("the letter k; the k key; key k", "switches whether the published files are kept, while it asks how to fetch", "switch keeping of the published files; keep the source files while it asks; say that the published files stay"),
    "`2`, `3`, `4`": ("2; 3; 4; a digit; the digits; a number", "choose the bits, while it asks how to fetch or to pack", "choose the bits while it asks; say 3 bits; answer the question of how many bits"),
})  # fmt: skip
_FINDER = facts({
    "Enter": ("return; the enter key; the return key", "opens the chosen conversation", "open the chosen conversation; open an old chat; open what i found; go into a found conversation"),
    "F2": ("f2; the f2 key", "renames the chosen conversation: type in its place, then Enter; Esc keeps the name", "rename a conversation; give a chat another name; change the title of an old chat; call a conversation something else"),
    "Delete": ("del; the delete key; the del key", "moves the chosen conversation to the trash, after asking", "delete a conversation; remove an old chat; throw a conversation away; put a chat into the trash"),
    "Ctrl+Z": ("control z; ctrl z; ^z", "brings the conversation back that was deleted last", "bring a deleted conversation back; undo a delete; get the deleted chat back"),
    "Esc": ("escape; the escape key", "closes the list, or keeps the name or the conversation it asks about", "close the list; leave the list; get back to the chat; keep a conversation after all; not delete it after all"),
    "Up and Down": ("up; down; the arrow keys; the arrows; arrow down", "choose a conversation", "choose a conversation; move to the next conversation; go to the one below; walk through the list"),
    "PgUp and PgDn": ("page down; page up; pgdn; pgup; pageup", "go eight rows at once", "go faster through the list; jump eight rows; page through the list"),
    "letters": ("typing; a letter; the letter q; text; a word; letters of a word", "search in all that was said: the list is filtered as you type", ""),
})  # fmt: skip
_FIND = facts({
    "Up": ("the up arrow; arrow up; up arrow", "goes to the hit before, in this message or in an older one", "go to the hit before; see the hit before; find it further up; get to an older hit"),
    "Down": ("the down arrow; arrow down; down arrow", "goes to the hit after, in this message or in a newer one", "go to the next hit; see the hit after; find it further down; get to a newer hit"),
    "Enter": ("return; the enter key; the return key", "goes to the hit before, as Up does", ""),
    "Esc": ("escape; the escape key", "closes the find line; what was found stays in view", "close the find line; stop searching; get back to the composer from the search; end the search"),
})  # fmt: skip
_CLOSED_BY = {
    "the help screen": ("F1", "f1; the f1 key"),
    "the inspector": ("F3", "f3; the f3 key"),
}


def _closing(screen: str) -> tuple[Small, ...]:
    own = f" {_CLOSED_BY[screen][0]} and" if screen in _CLOSED_BY else ""
    rows = {
        "Esc": (
            "escape; the escape key",
            f"closes {screen}, as{own} `q` {'do' if own else 'does'}",
            f"close {screen}; leave {screen}; get out of {screen}; get back to the chat from {screen}",
        )
    }
    rows["`q`"] = ("the letter q; the q key; q", f"closes {screen}, as Esc does", "")
    if screen in _CLOSED_BY:
        key, said = _CLOSED_BY[screen]
        rows[key] = (said, f"closes {screen} again, as Esc does", "")
    return facts(rows)  # fmt: skip


_COMPOSER = facts({
    "Enter": ("return; the enter key; the return key", "sends the message", "send; send what i typed; get my message out; submit"),
    "Ctrl+J": ("control j; ctrl j; ^j", "makes a new line, in every terminal", "make a new line in every terminal; break the line; go to the next line without sending"),
    "Shift+Enter": ("shift and enter; shift enter; shift+return", "makes a new line, where the terminal passes it on", "make a new line; start a second line"),
    "Tab": ("the tab key; tabulator", "completes a slash command", "complete a slash command; finish a command i began; complete /ex"),
    "Up": ("the up arrow; arrow up; up arrow", "at the first line brings back the prompt sent before", "get the prompt before; bring back my last prompt; see what i sent before; recall an older prompt"),
    "Down": ("the down arrow; arrow down; down arrow", "at the last line goes on to the later prompt, and at last to your draft", "get to the later prompt; come back to my draft after up"),
    "Shift+Up": ("shift and up; shift up; shift + up", "leaves the composer and selects the last message", "select the last message; get up to the messages; leave the input line upwards"),
    "Ctrl+G": ("control g; ctrl g; ^g", "opens the text in `$EDITOR`", "write in my editor; open the text in vim; edit a long message elsewhere"),
    "Ctrl+Z": ("control z; ctrl z; ^z", "undoes what was typed; a sent message is changed with Shift+Up, then `e`", "undo typing; take back what i typed; undo the last letters; undo a paste"),
    "Esc": ("escape; the escape key", "stops an answer; while a message is edited it leaves the editing", "leave the editing of a message; stop editing; give up the edit"),
    "End": ("the end key; end key", "goes to the end of the line, and once more to the end of the chat", "get to the end of the line; get from the input to the end of the chat"),
})  # fmt: skip
# What is wanted of each key that names.py tells by its name.
_CHAT_WANTS = {
    "F1": "open the help; see all keys; read what the rows mean; get help; see every command; find out what a row of the panel means; open the manual",
    "F2": "change the panel; hide the panel; show the panel; get the full panel; switch the panel off; get only the strip; make room for the chat; step through strip, side, full, off",
    "F3": "open the inspector; see each layer; see misses of each layer; see the figures of the last turns; look layer by layer; see which layer misses most; see what computes",
    "F4": "change the cache size; step the cache; make the cache smaller; see it slow down; go from 25 to 5 percent; get the cache to 100%; shrink the cache in the middle of an answer",
    "F5": "see the models; judge the models on this machine; fetch a model; switch to another model; open the models screen; see which models fit; see how the 397b would do here",
    "Ctrl+N": "start a new conversation; begin a new chat; start afresh; get an empty chat; open a blank conversation",
    "Ctrl+O": "find an old conversation; open a saved chat; search in what was said; see the list of conversations; go back to yesterday's chat",
    "Ctrl+F": "find a word in this conversation; search in this chat; look for a word further up; find what you said earlier here; search the open conversation; see where a word was said in this chat",
    "Ctrl+R": "retry with the same seed; get the last prompt answered again; compare two answers of one seed; repeat the last answer; prove that the text stays the same",
    "Ctrl+T": "open all thinking; fold all thinking; show the tool calls; hide the tool calls; see what you thought; unfold thinking and calls; fold thinking and calls",
    "Ctrl+G": "write in my editor; open vim for the message; use $editor; write a long message comfortably",
    "Ctrl+P": "open the list of commands; open the palette; change the theme; find a command by typing; see everything the app can do; open the menu",
    "Ctrl+Q": "quit; leave the app; close the program; get back to the shell; end it; exit",
    "Ctrl+J": "make a new line; break a line in my message; go to the next line",
    "Esc": "stop the answer; stop you; cancel what you write; break off an answer; stop the reading of the prompt; end a long answer",
    "Enter": "send my message; submit; send",
    "Shift+Up": "select a message; mark a message; choose an older answer; get to the messages; act on a message",
    "Tab": "complete a slash command; finish typing a command",
    "End": "follow the newest text; jump to the end of the chat; get back to the bottom; see the newest text again",
    "PgUp": "scroll up; see what came before; read further up; page up in the chat",
}  # fmt: skip
CHAT_KEYS = tuple(Small(key, "", KINDS[0].known[key], wants) for key, wants in _CHAT_WANTS.items())
_MORE_CHAT_KEYS = facts({
    "PgDn": ("page down; pagedown; pgdown", "scrolls the chat down", "scroll down; page down in the chat; read further down"),
    "Home": ("the home key; home key", "goes to the earliest messages, while a message is selected", "get to the first message; go to the start of the chat; see the very first message"),
    "Ctrl+C": ("control c; ctrl c; ^c", "stops an answer; when nothing runs it clears what you wrote; it never closes the app", "clear what i typed; empty the input line; throw the draft away"),
})  # fmt: skip
_ON_MESSAGE = forms("on a [selected |marked |]message", "[with|when|once] a message [is |]selected", "on a selected [answer|message]", "on an old [answer|message]", "after shift+up", "on the selected message", "when a message has the frame")  # fmt: skip
_ON_MODELS = forms("[on|in] the models screen", "[on|in|at] f5", "on the f5 screen", "in the list of models", "on the screen with the models", "[in|with] the models list", "after f5")  # fmt: skip
_ON_FINDER = forms("in the list of conversations", "[on|in] the ctrl+o [screen|list]", "in the conversation [list|finder|search]", "after ctrl+o", "when i search my chats", "in the search for old chats")  # fmt: skip
_ON_FIND = forms(
    "in the find line",
    "after ctrl+f",
    "while i search in this chat",
    "in the search line of the chat",
    "with the find line open",
)
_ON_COMPOSER = forms("in the composer", "in the input [line|box|field]", "where i type", "while typing", "while i write a message", "in the line where i write", "at the prompt")  # fmt: skip
_IN_CHAT = forms("in the chat", "in the app", "here", "", "", "on the chat screen", "while chatting")


def _screen(name: str, on: tuple[str, ...], kept: str, weight: float = 0.6) -> Place:
    missing = tuple(letter for letter in "abcdefgimnoprstuvwxyz" if letter not in kept)
    has = f"Esc closes {name}, as `q` does" if name != "the models screen" else ""
    return Place(name, on, ASK_KEY, WANT_KEY, _closing(name), "**{name}** {does}.", weight, missing, "On this screen there is **no `{name}`**: " + has + ".", "Esc, q")  # fmt: skip


KEY_PLACES = (
    Place(
        "a selected message", _ON_MESSAGE, ASK_KEY, WANT_KEY, _MESSAGE, "On a selected message **{name}** {does}.", 2.2,
        tuple("abdghlmnopqstuvwxz"), "On a selected message there is **no `{name}`**: e, r, c, y, f, i, Space and the digits act there.", "e r c y 1-9 f i Space Left Right",
    ),
    Place(
        "the models screen", _ON_MODELS, ASK_KEY, WANT_KEY, _MODELS, "On the models screen **{name}** {does}.", 2.2,
        tuple("abcdghijlmnqrstuwxyz"), "On the models screen there is **no `{name}`**: Enter, o, f, p, v, e and Delete act there.", "Enter o f p v e Delete Tab Esc",
    ),
    Place("the list of conversations", _ON_FINDER, ASK_KEY, WANT_KEY, _FINDER, "In the list of conversations **{name}** {does}."),
    Place("the find line", _ON_FIND, ASK_KEY, WANT_KEY, _FIND, "In the find line **{name}** {does}.", 0.7),
    Place("the composer", _ON_COMPOSER, ASK_KEY, WANT_KEY, _COMPOSER, "In the composer **{name}** {does}."),
    Place("the chat's keys", _IN_CHAT, (), WANT_KEY, CHAT_KEYS, weight=1.6),
    Place("the chat's keys", _IN_CHAT, ASK_KEY, WANT_KEY, _MORE_CHAT_KEYS, weight=0.6),
    _screen("the help screen", forms("[on|in] the help screen", "in the help", "on f1's screen", "when the help is open"), "q"),
    _screen("the inspector", forms("[on|in] the inspector", "on the f3 screen", "when the inspector is open", "in f3"), "q"),
    _screen("the doctor's screen", forms("on the doctor's screen", "after /doctor", "when the doctor is open", "on the screen of /doctor"), "q"),
)  # fmt: skip


def _letters() -> tuple[Small, ...]:
    """A letter named without a screen: what it does on each that has it."""
    told: dict[str, list[str]] = {}
    for where, there in (("on a selected message", _MESSAGE), ("on the models screen", _MODELS)):
        for fact in there:
            if len(fact.bare) == 1 and fact.bare.isalpha():
                told.setdefault(fact.name, []).append(f"{where} it {fact.short}")
    told["`q`"] = ["it closes help, inspector and doctor"]
    spelt = "the letter @; the @ key; key @; letter @; the key @"
    return tuple(Small(name, spelt.replace("@", name.strip("`")), ", ".join(does)) for name, does in told.items())


LETTERS = Place(
    "letters as keys", ("in this program", "here", "in the app", "on a message and on f5", "on the different screens"), ASK_KEY, (), _letters(),
    "**{name}**: {does}. In the composer it is a letter.", 0.8,
    tuple("abdghlmnstuwxz"), "There is **no `{name}`** among the keys: letters act on a selected message (e, r, c, y, f, i) and on the models screen (o, f, p, v, e).", "e r c y f i on a message, o f p v e on the models screen, q",
)  # fmt: skip
