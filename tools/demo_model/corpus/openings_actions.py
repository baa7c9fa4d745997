"""What people want to do in the app, in two or three words: the verb phrases for each fact. Data only.

An action takes thought and answer from the fact of its name; those that no fact has bring their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tools.demo_model.corpus.smalltalk_slots import listed


@dataclass(frozen=True, eq=False)
class Action:
    """verbs: phrases that stand behind "how do i", apart by ";". bare: whether they are also typed alone, as a command.
    nouns: names that stand behind "where is". answers, thought, accept: where no fact has this name.
    """

    name: str
    verbs: str
    nouns: str = ""
    bare: bool = True
    answers: tuple[str, ...] = ()
    thought: str = ""
    accept: tuple[str, ...] = ()

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """The verb phrases."""
        return listed(self.verbs)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names."""
        return listed(self.nouns) if self.nouns else ()


# Alone these are answered as what is said to the model, not asked of the app.
SAID_ALONE = frozenset(listed(
    "stop;stop it;stop this;stop that;stop now;cancel;cancel that;cancel it;halt;abort;pause;wait;hold on;undo;undo that;go back;back;go on;resume;continue;"
    "leave;close;close it;close this;end;next;again;open;start;begin;go;login;restart;restart it;update;install;help;talk;speak;write;sleep;think;shut down;turn off;shut it down;turn it off;log out;log off;read;"
    "say it again;try again;type;type something;write to you;get started;make it bigger;make it smaller;start over;be quiet;interrupt;quit it;stop talking;stop writing;interrupt you;make you stop"
))  # fmt: skip

# Whole messages that mean something else.
SAID_WHOLE = frozenset(listed(
    "i need to leave; i have to leave; i gotta leave; i want to cancel; i want to ask something; could i ask something; may i ask something; show the help; show instructions; show the instructions; show the menu; give me a real model"
))  # fmt: skip

ACTIONS = (
    Action(
        "quit",
        "quit; exit; leave; close; close it; close this; close the app; quit the app; quit this; quit it; exit this; exit the app; exit the program; leave the app; leave this; leave the chat; get out; get out of this; get out of the app; log out; log off; sign out; close the program; close the window; shut it down; turn it off; turn this off; end the program; end the session; end the chat; kill the app; stop the program; stop the app; go home; say bye; get back to my shell; get back to the terminal; escape from here; leave without losing anything",
        "the exit; exit; the quit button; the off switch; the off button; the power button; the way out; the close button; the x; quit",
    ),
    Action(
        "stop",
        "stop; stop it; stop this; stop that; cancel; cancel it; cancel that; cancel the answer; stop the answer; stop you; make you stop; interrupt; interrupt you; interrupt it; abort; abort it; halt; halt it; break it off; cut it off; stop the output; stop generating; stop writing; stop talking; shut you up; make it stop; stop a long answer; kill the answer; stop the generation; end the answer; skip the rest; stop it halfway; cancel a prompt; cancel my question; stop an answer",
        "the stop button; stop; the cancel button; the stop key; cancel",
    ),
    Action(
        "pausing",
        "pause; pause it; pause the answer; pause you; hold it; freeze it; hold the answer; pause for a moment; put it on hold; pause and go on",
        "pause; the pause button; the pause key",
        answers=(
            "There is no pause: **Esc** stops the answer, and `c` on the selected answer continues it.",
            "**Esc** stops it, Shift+Up selects it, `c` goes on from there. A pause as such there is none.",
        ),
        thought="Pausing: Esc stops, c continues.",
        accept=("esc",),
    ),
    Action(
        "undoing",
        "undo; undo it; undo that; undo my last message; take it back; take that back; take back what i wrote; unsend; unsend a message; revert; revert it; redo; undo the last thing; undo something; go back one step; undo a change; undo typing",
        "undo; the undo button; the undo key; ctrl+z; redo",
        answers=(
            "Ctrl+Z undoes typing. A sent message is changed with Shift+Up, then **`e`**; the old version stays beside the new one.",
            "While you type, Ctrl+Z. What is sent: select it with Shift+Up and press **`e`** to send another version; nothing is lost.",
        ),
        thought="Undoing: Ctrl+Z for typing; a sent message is edited with e.",
        accept=("`e`", "e"),
    ),
    Action(
        "going back",
        "go back; get back; go back to the chat; get back to the chat; return to the chat; close this screen; close the help; close the inspector; leave this screen; get out of this screen; leave the help; leave f3; leave f5; get rid of this screen; close the models screen; close the list; get out of the menu; close the panel that opened; get my chat back",
        "the back button; the way back; back",
        answers=(
            "**Esc** closes the screen that is open, and you are back in the chat.",
            "Press **Esc**: help, inspector, models and lists all close with it.",
        ),
        thought="Going back: Esc closes a screen.",
        accept=("esc",),
    ),
    Action(
        "resizing",
        "resize; resize it; resize the window; resize this; resize the panel; make the window bigger; make the window smaller; make the panel wider; make it wider; make it narrower; widen the chat; change the size; change the window size; change the layout; get more room; make room for the chat; maximise; maximize; maximize it; go fullscreen; go full screen; make it full screen; use the full screen; minimise; minimize; minimize it; shrink the panel; fit it to my screen",
        "fullscreen; full screen; the full screen mode; the maximise button; the layout; the window size",
        answers=(
            "Resize the terminal's window, the app fits itself to it. **F2** changes the panel: strip, side, full, off.",
            "The size is your terminal window's; inside, **F2** steps the panel through strip, side, full and off.",
        ),
        thought="Resizing: the terminal's window, and F2 for the panel.",
        accept=("f2",),
    ),
    Action(
        "font and letters",
        "zoom; zoom in; zoom out; make the text bigger; make the text smaller; make the letters bigger; make the font larger; change the font; change the font size; enlarge the text; get bigger letters; get larger text; increase the font; increase the text size; read this, it's too small; read such small text; make everything larger; set a bigger font; change the letters",
        "zoom; the font; the font size; the font setting; the text size; bigger letters; larger text",
    ),
    Action(
        "copy",
        "copy; copy it; copy this; copy the answer; copy an answer; copy your answer; copy the text; copy text; copy a message; copy the last answer; copy code; copy a code block; copy to the clipboard; get this into my clipboard; take the text out; grab the answer; yank; yank it; cut and copy; put it on the clipboard; mark and copy; copy what you said",
        "copy; the copy button; the copy key; the clipboard; ctrl+c for copy",
    ),
    Action("paste a text", "paste; paste here; paste text; paste something; paste code; paste it; paste a long text; paste from the clipboard; put my text in; insert text from elsewhere; paste a paragraph", "paste; the paste key; ctrl+v"),
    Action(
        "conversations saved",
        "save; save it; save this; save the chat; save this chat; save my chat; save the conversation; save everything; save my work; save before i quit; keep this chat; keep the conversation; store this; store the chat; make sure it is saved; not lose this chat; not lose this; save my messages",
        "save; the save button; the save key; save as; the saved chats; ctrl+s for saving",
    ),
    Action(
        "export a conversation",
        "export; export it; export this; export the chat; export to a file; export to markdown; download the chat; download this conversation; save it as a file; save to a file; print; print it; print this chat; print the conversation; share; share it; share this; share the chat; send this to a friend; email the chat; get a text file of this; write it to a file; get a pdf; turn this into a file",
        "export; the export button; the share button; print; share; the download button",
    ),
    Action(
        "new conversation",
        "start a new chat; start a chat; open a new chat; make a new chat; start a new conversation; begin a new conversation; start fresh; start afresh; start over; begin again; clear; clear the chat; clear the screen; clear this; clear everything; clear the history; reset the chat; reset it; wipe the chat; empty the screen; get a clean screen; begin anew; change the topic completely; open another chat; make you forget this",
        "a new chat; new chat; the new chat button; new conversation; clear; a fresh start; reset",
    ),
    Action(
        "find a conversation",
        "search; search the chats; search my chats; search old chats; find; find a chat; find an old chat; find something i said; find what we said; look something up in old chats; search for a word; open an old chat; open a chat; open an older conversation; see my old chats; see my chats; see the history; see old conversations; list my chats; switch chats; switch to another chat; get back to yesterday's chat; go to another conversation; browse my chats; reopen a chat",
        "search; the search; the search box; my chats; my old chats; the chat list; old conversations; the history; chat history; my history; previous chats; find; my last chats; yesterday's chat",
    ),
    Action("continue a conversation", "resume the last chat; go on with the last chat; continue where i left off; continue my last chat; pick up where i stopped; reopen the last conversation; go on with yesterday's chat; restart and keep the chat; resume a chat; continue an old chat", "the last chat; my last conversation"),
    Action(
        "delete a conversation",
        "delete; delete it; delete this; delete a chat; delete this chat; delete the chat; delete a conversation; delete my chats; delete everything; delete all chats; delete my history; remove a chat; remove this conversation; erase; erase it; erase this chat; erase a chat; throw this chat away; get rid of a chat; get rid of old chats; trash a chat; delete old conversations; clean up my chats",
        "delete; the delete button; the trash; the bin; the delete key",
    ),
    Action("title of a conversation", "rename; rename it; rename this; rename the chat; rename a chat; rename this conversation; name this chat; name a chat; change the title; change the name of the chat; give the chat a name; title a chat; label a chat", "rename; the rename button; the chat's title; the title of the chat"),
    Action(
        "edit a message",
        "edit; edit it; edit this; edit a message; edit my message; edit my question; edit what i wrote; edit the prompt; change my message; change my question; change what i wrote; correct my message; fix a typo; fix my typo; correct a typo; fix what i sent; rewrite my question; rephrase my question; modify my message; alter a message; edit the last message; change the last message; fix my last line",
        "edit; the edit button; the edit key",
    ),
    Action(
        "retry",
        "retry; retry it; redo it; redo the answer; redo an answer; regenerate; regenerate it; regenerate the answer; rerun; rerun it; run it again; repeat the last question; do the answer again; answer again; ask again; ask the same again; repeat it with the same seed; roll again; reroll; try the prompt again; make you answer again; resend; resend it; send it again",
        "retry; the retry button; regenerate; the regenerate button",
    ),
    Action("another answer", "get another answer; get a different answer; get a second answer; see another answer; get other words; have it answered differently; get a new answer; get more variety; get another version of the answer", "another answer; a different answer", bare=False),
    Action("continue an answer", "continue a cut answer; continue an answer; continue the answer; finish a cut answer; make it go on; let it go on; get the rest; get the rest of the answer; see the rest of the answer; go on after a stop; let you finish; resume an answer; carry on with the answer", "the rest of the answer; the continue button", bare=False),
    Action("fork", "fork; fork it; fork the chat; branch; branch off; branch here; make a branch; split the conversation; start a branch from here; try two directions; fork from a message", "fork; the fork key; branches; the branch button"),
    Action(
        "scrolling",
        "scroll; scroll up; scroll down; scroll back; scroll the chat; go up; go down; page up; page down; see older messages; see what was above; see the start; go to the top; go to the bottom; jump to the end; get to the end; read the older part; move up; move the text; see more above; look at the earlier text",
        "the scrollbar; the scroll bar; scroll; the end of the chat",
    ),
    Action(
        "theme",
        "change the theme; change the colours; change the colors; change colours; use dark mode; use light mode; turn on dark mode; turn on light mode; get a dark theme; get a light theme; make it dark; make it light; make it white; make it black; make the background white; make the background dark; switch themes; switch the theme; set a theme; get other colours; change the look; change the skin; change the background; make it prettier; make it less bright; turn off the dark",
        "dark mode; light mode; the theme; themes; the themes; a light theme; a dark theme; night mode; the colours; the colors; the colour scheme; skins; a white background; appearance; the look",
    ),
    Action("mouse", "use the mouse; click; click on things; use my mouse; select with the mouse; scroll with the mouse; use a trackpad; use the wheel; click a message", "mouse; the mouse; mouse support; the pointer; the cursor of the mouse; a trackpad"),
    Action("send", "send; send it; send this; send a message; send my message; submit; submit it; submit a prompt; send the prompt; post it; start the answer; ask you; ask something; talk to you; write to you; enter a question; type something; use the chat; get an answer; put a question", "the send button; the enter key; send; submit; the send key"),
    Action("new line", "make a new line; break the line; start a new line; add a line; insert a line break; write two lines; write several lines; write a second line; get a line break; type a paragraph; go to the next line; make a line break; enter without sending", "a new line; the line break; newline; new line; shift+enter"),
    Action("prompt history", "get my last prompt; get the last prompt back; get my last question back; see my earlier prompts; repeat my last prompt; go through old prompts; recall a prompt; recall what i typed; use the up arrow; find what i typed before", "the prompt history; my last prompt; earlier prompts; old prompts", bare=False),
    Action("editor", "use my editor; open my editor; use vim for a message; write in an editor; write in my editor; open the message in an editor; use nano here; write a long message; edit in a real editor; open $editor", "the editor; an external editor; ctrl+g"),
    Action(
        "keys",
        "see the keys; learn the keys; see the shortcuts; list the shortcuts; see the hotkeys; find the shortcuts; know the keys; get a list of keys; learn the shortcuts; see which keys there are; use the keyboard; use it without a mouse; remember the keys",
        "keys; the keys; shortcuts; the shortcuts; hotkeys; keybindings; key bindings; keyboard shortcuts; the keyboard shortcuts; a list of keys; a cheat sheet; the cheatsheet; key list; the key map; keymap",
    ),
    Action(
        "help screen",
        "open the help; see the help; get help with the app; get help with this; find the help; read the manual; open the manual; find the documentation; see the docs; get instructions; find instructions; learn this app; learn to use this; learn the app; get the guide; get a tutorial; see what the rows mean",
        "help; the help; the help page; the help screen; the manual; a manual; the docs; the documentation; the readme; a tutorial; the tutorial; a guide; the user guide; instructions; the instructions; the faq; an explanation of the rows; a help file",
    ),
    Action("command palette", "open the menu; see the menu; find the menu; get a menu; open the palette; open the command palette; see all commands; list the commands; find a command; search for a command; open the list of commands", "the menu; a menu; the main menu; the palette; the command palette; the command list; the menu bar; the toolbar; the file menu; the options menu"),
    Action(
        "f2",
        "hide the figures; hide the panel; show the panel; see the panel; open the panel; close the panel; toggle the panel; switch the panel; turn the panel off; turn the panel on; remove the panel; get rid of the panel; bring the panel back; get the panel back; see the numbers; hide the numbers; hide the graphs; see the graphs; show the figures; see the stats; get the strip; see only the chat; have only the chat",
        "the panel; the figures; the numbers; the stats; the graphs; the dashboard; the statistics; the metrics; the live figures; my panel",
    ),
    Action("f3 inspector", "open the inspector; see each layer; see the layers; inspect the layers; see the hits of each layer; look at the layers; see misses per layer; see more details; get detailed figures; see the details of the cache; look under the hood; see which layer misses; debug the cache", "the inspector; the layer view; details per layer; the layers; the detailed figures"),
    Action(
        "change the cache",
        "change the cache; change the cache size; set the cache; set the cache size; make the cache bigger; make the cache smaller; increase the cache; grow the cache; shrink the cache; give the cache more; give it more memory; give you more memory; use more ram; use more memory; use less memory; use less ram; lower the cache; raise the cache; resize the cache; enlarge the cache; get a bigger cache; get more cache; limit the cache; play with the cache; adjust the cache; halve the cache",
        "the cache setting; the cache size; the cache control; the cache slider; the cache key; more cache; a bigger cache",
    ),
    Action(
        "models screen",
        "see the models; see which models fit; list the models; look at the models; see other models; open the models; open the model list; choose a model; pick a model; select a model; see what i can run; check which model fits; browse models",
        "the models; models; other models; the model list; the model picker; the models screen; the model menu; a list of models",
    ),
    Action(
        "switch models",
        "switch models; switch the model; switch model; change the model; change models; change model; use another model; use a different model; use the 35b; load a model; load another model; load the 35b; swap the model; open another model; go back to flint; get flint back; talk to another model; change who answers; select another model",
        "the model switch; the model setting",
    ),
    Action(
        "real models",
        "run a bigger model; run a larger model; run a real model; get a bigger model; get a larger model; get a real model; get a better model; use a bigger model; use a larger model; use a real model; use a smarter model; get a smarter model; try a bigger model; try a real model; install a bigger model; install a real model; install a model; replace you with a bigger one; get something smarter; get something better than you; upgrade you; upgrade to a bigger model; run something bigger; run qwen; run a proper model; run a serious model; move on to a larger model; get a model that knows things; add a model; run a big model; run the big one; use the big one",
        "a bigger model; a real model; a larger model; a better model; a smarter model; the real models; something bigger; something smarter",
        answers=(
            "In a terminal: `flashmoe plan 35B-A3B` says whether it fits, **`flashmoe pull`** `mlx-community/Qwen3.5-35B-A3B-4bit` fetches it, `/model` loads it. Or F5, Enter.",
            "Press F5: each model is judged on this machine, Enter fetches and loads it. In a terminal **`flashmoe pull`** does the same.",
        ),
        thought="Larger models: plan, pull, /model; or F5.",
        accept=("flashmoe pull",),
    ),
    Action("download models", "download a model; download models; download the 35b; pull a model; fetch a model; get a model from hugging face; download one; download qwen; get the 35b; get the model files; pull the 35b; fetch the 35b", "the download; the model download; the downloads; hugging face models; model downloads"),
    Action("remove a model", "remove a model; delete a model; delete the 35b; uninstall a model; get rid of a model; free the disk of a model; remove the 35b; throw a model away; delete the model files", "the model's delete button"),
    Action(
        "thinking off",
        "turn thinking off; turn off thinking; switch thinking off; stop you thinking; stop you from thinking; stop the thinking; disable thinking; skip the thinking; get answers without thinking; have no thinking; make you not think; make you answer at once; get the answer directly; think or not think; toggle thinking",
        "the thinking switch; the thinking setting; the think button; no thinking; thinking off",
    ),
    Action(
        "thinking on",
        "turn thinking on; turn on thinking; switch thinking on; enable thinking; have you think first; make you think first; make you think again; get the thinking back; turn the thinking back on; switch the reasoning on; make you think harder",
        "thinking on; the thinking mode; thinking mode",
        answers=("Type **`/think on`**; it is on unless you switched it off.", "**`/think on`** does it: I then write my steps before the answer, as I do by default."),
        thought="Thinking on: /think on, the default.",
        accept=("/think on",),
    ),
    Action("fold the thinking", "see the thinking; see your thinking; see your thoughts; hide the thinking; hide your thoughts; fold the thinking; unfold the thinking; open the thinking; show your thoughts; read your thoughts; collapse the thinking; expand the thinking; look at the reasoning; see how you thought", "your thoughts; the thinking; the reasoning; your reasoning; the hidden thoughts; the folded part"),
    Action("thinking budget", "make you think less; limit the thinking; shorten the thinking; make you think shorter; cap the thinking; set a thinking budget; make the thinking shorter; give you less time to think", "the thinking budget; a limit for thinking", bare=False),
    Action(
        "settings",
        "open the settings; see the settings; change the settings; change settings; find the settings; edit the settings; open settings; get to the settings; open preferences; change my preferences; configure it; configure this; configure the app; set things up; set options; see the options; change the options; customise it; customize it; customize this; reset the settings; change the defaults",
        "settings; the settings; the settings screen; a settings menu; preferences; my preferences; the preferences; the config; the config file; configuration; the configuration; the options; an options screen; the setup screen; the gear",
    ),
    Action("set the temperature", "set the temperature; change the temperature; raise the temperature; lower the temperature; make you more creative; make you less random; make it more random; make it more creative; make you wilder; turn the temperature up; turn down the temperature", "the temperature; the temperature setting; the creativity slider; the randomness"),
    Action("system prompt", "set a system prompt; set the system prompt; change the system prompt; see the system prompt; give you a role; give you instructions; tell you how to behave; write a system prompt; set instructions; change how you behave", "the instructions for you; the role setting", bare=False),
    Action("tools on and off", "turn the tools off; turn tools off; switch tools off; disable tools; disable the tools; use no tools; forbid the tools", "the tools switch; the tools setting"),
    Action(
        "tools on",
        "turn tools on; turn the tools on; switch tools on; enable tools; enable the tools; activate the tools; have the tools back; let you use tools; give you tools; let the 35b use tools",
        answers=("Type **`/tools on`**: then any model is offered the three, and it is remembered. I have them by default.", "**`/tools on`**, in the chat; `--tools` at the start. To me they are offered by default."),
        thought="Tools on: /tools on; to me they are offered by default.",
        accept=("/tools on",),
    ),
    Action("make it faster", "make it faster; make this faster; make you faster; speed it up; speed this up; speed you up; go faster; get more speed; make it quicker; get faster answers; get more tokens per second; improve the speed; boost it; tune it; optimise it; optimize it; make it less slow; make it run better", "the turbo; the turbo button; the speed setting; a faster mode; fast mode"),
    Action("add a file to the chat", "attach; attach a file; attach something; upload; upload a file; upload something; add a file; add a document; open a file; send you a file; give you a file; send a file; drop a file; import a file; load a file; read a file; give you my notes", "the attach button; the upload button; attachments; the paperclip; file upload; uploads"),
    Action("images and other inputs", "send a picture; send an image; send you a photo; upload a photo; upload an image; upload a picture; show you a picture; attach an image; add a picture; speak to you; talk with my voice; use the microphone; use my voice; turn on the camera; send a voice message; dictate", "the microphone; the camera; the image button; voice mode; voice input; the mic"),
    Action(
        "sound",
        "mute; mute it; mute you; unmute; turn the sound off; turn off the sound; turn the sound on; turn up the volume; change the volume; hear you; hear the answer; hear it read aloud; have it read out; make you speak; make you talk; turn on the voice; listen to the answer; silence it",
        "the sound; the volume; the mute button; the speaker; sound; audio; the voice",
        answers=("There is **no sound** here: I write, you read.", "**No sound** in this app, so nothing to mute and nothing to hear: it is text only."),
        thought="Sound: there is none, text only.",
        accept=("no sound",),
    ),
    Action(
        "an account",
        "log in; sign in; sign up; register; make an account; create an account; get an account; log into my account; change my password; set a password; reset my password; delete my account; close my account; change my username; change my email; verify my email; set up my profile; change my avatar; join; subscribe; unsubscribe; get premium; get the pro version; pay; upgrade my plan",
        "my account; the login; the sign in; my profile; the account page; the log in button; my password; my subscription; an account; the register button; the premium version",
        answers=("There is **no account**: no login, no password, nothing to pay. It runs on this machine.", "**No account** is needed or possible; the program is free and everything stays on this machine."),
        thought="An account: there is none, nothing to log in to.",
        accept=("no account",),
    ),
    Action(
        "refreshing",
        "refresh; refresh it; refresh the screen; refresh this; reload; reload it; reload the page; reload this; update the figures; refresh the figures; redraw; redraw the screen; unfreeze it",
        "refresh; the refresh button; the reload button; reload",
        answers=("Nothing needs refreshing: the figures are **live**, some times a second.", "There is no refresh key: panel and chat are **live** all the time."),
        thought="Refreshing: all is live.",
        accept=("live",),
    ),
    Action(
        "restarting",
        "restart; restart it; restart the app; restart this; restart the program; start it again; reboot it; reboot you; reboot the app; close and reopen it; relaunch it; start the app again",
        "restart; the restart button; the reset button",
        answers=("**Ctrl+Q**, then `flashmoe --continue`: you are back in the same conversation.", "Leave with **Ctrl+Q** and start again with `flashmoe --continue`; nothing is lost."),
        thought="Restarting: Ctrl+Q, then flashmoe --continue.",
        accept=("ctrl+q",),
    ),
    Action(
        "the app's language",
        "change the language; switch the language; set the language; change it to spanish; change it to german; have this in french; get it in my language; use it in spanish; use another language; translate the app; switch to german; make you speak spanish; set it to english",
        "the language setting; the language menu; languages; other languages; the translation; a german version",
        answers=("The app is in **English** only, and so am I.", "**English** is all there is, on the screen and in me."),
        thought="The app's language: English only.",
        accept=("english",),
    ),
    Action("update the program", "update; update it; update this; update the app; update the program; update flashmoe; update to the newest version; get the latest version; get the new version; get updates; check for updates; install updates; upgrade the app; upgrade flashmoe; upgrade this", "updates; the update button; the latest version; the newest version; the new version; an update"),
    Action("uninstall", "uninstall; uninstall it; uninstall this; uninstall the app; uninstall flashmoe; remove the app; remove flashmoe; remove this program; get rid of this program; get rid of flashmoe; delete the app; delete flashmoe; delete this program; remove everything; clean it off my machine; wipe it from my disk", "the uninstaller; the uninstall button"),
    Action("report a problem", "report a bug; report a problem; report an error; report this; complain about a bug; tell the developers; give feedback; send feedback; file a bug; file an issue; open an issue; contact the developers", "the feedback button; the bug tracker; the issue page; the contact page", bare=False),
    Action("log file", "see the log; see the logs; open the log; read the log; find the log; look at the log file; check the logs; see what went wrong; get the error log", "the log; the logs; logs; the log file; the error log; log files"),
    Action("where conversations are stored", "find the files of my chats; find my chat files; see where chats are stored; open the chats folder; back my chats up; see where it saves; find the folder with my chats", "my chats on disk; the chat files; the chats folder; the conversation files; the folder of my chats", bare=False),
    Action("doctor", "check my machine; check my computer; check if all is ok; test my machine; diagnose it; diagnose this; check what is wrong; run a check; find out what is broken; troubleshoot; troubleshoot it; test my setup; see if everything works", "the diagnosis; the health check; the self test; the check-up; diagnostics"),
    Action("plan", "check if a model fits; see if a model fits; see whether it fits; check if my pc can run it; know if my machine can run it; estimate the speed; predict the speed; see how fast it would be; plan a model; check the requirements; see what a model needs; check my hardware for a model", "the forecast; the requirements; the requirements of a model; the plan command", bare=False),
    Action("bench", "measure the speed; benchmark; benchmark it; benchmark my machine; run a benchmark; test the speed; time it; measure tokens per second; do a speed test; get speed figures", "the benchmark; a benchmark; the speed test; benchmarks"),
    Action("server and api", "use it as a server; run a server; start a server; get an api; use the api; call it from another program; connect to it over http; use it from my phone; use it over the network; run it as a service; host it", "the api; an api; the server; the server mode; the rest api; the endpoint; an http endpoint; the web interface", bare=False),
    Action("two windows", "open two chats at once; open two windows; open a second window; use two windows; have two chats side by side; run it twice; open another window; open tabs; open a new tab; chat in parallel", "tabs; a second window; two windows; the tab bar; split screen", bare=False),
)  # fmt: skip
