"""Things of `hour` that take a setting back, a switch on again, a job that stands beside its opposite: who asks for the one
is not to be told the other. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.hour_jobs import Job

UNDONE = (
    Job(
        fact="thinking off", by=("command",), accept="`/think on`", thought="Thinking again: /think on.",
        goals="turn thinking back on; let you think again; have you think first again; switch the thinking on; undo /think off; get your steps before the answer back; enable thinking; make you work it out first again",
        scenes="i typed /think off and your sums are wrong now; you answer at once and wrongly since i switched thinking off; the line with your thoughts is missing since /think off",
        answers=("**`/think on`**: then I write my steps first again.", "Type **`/think on`**. For sums that is the better way."),
    ),
    Job(
        fact="thinking budget", by=("command",), accept="`/think on`", thought="No limit any more: /think on.",
        goals="take the thinking budget away; let you think without a limit again; undo /think budget 200; remove the limit of your thoughts; lift the limit on thinking",
        scenes="i set a budget for thinking and want it gone; your thought breaks off since i limited it",
        answers=("**`/think on`**: thinking without a limit again.", "Type **`/think on`**; a budget holds only until then."),
    ),
    Job(
        fact="seed", by=("command",), accept="`/set seed default`", thought="No fixed seed: /set seed default.",
        goals="take the fixed seed away; get random seeds again; remove the seed i set; undo /set seed 1; have a new seed for each answer again; unset the seed; stop using the same seed; go back to chance",
        scenes="i set a seed and now each answer to it is the same; my seed is still 1 and i don't want it; every time the same text since i fixed the seed",
        answers=("**`/set seed default`**: each answer draws its own again.", "Type **`/set seed default`**. A number would fix it anew."),
    ),
    Job(
        fact="longest answer", by=("command",), accept="`/set max_tokens default`", thought="No limit: /set max_tokens default.",
        goals="take the limit of tokens away; remove the maximum length; allow long answers again; undo /set max_tokens 200; lift the limit for answers; let answers be as long as they like; unset max_tokens",
        scenes="all answers are cut since i set max_tokens; i limited the answers to 100 tokens and regret it; each answer ends with cut since i set a limit",
        answers=("**`/set max_tokens default`**: as long as the context has room.", "Type **`/set max_tokens default`**; then only the context limits an answer."),
    ),
    Job(
        fact="the loop stop off", by=("command",), accept="`/set loop_stop on`", thought="The loop stop again: /set loop_stop on.",
        goals="have circles ended again; switch the loop stop back on; undo /set loop_stop off; let it end endless repetition again; stop answers that repeat themselves without end; turn loop_stop on",
        scenes="i switched the loop stop off and now an answer repeats for ever; i typed /set loop_stop off and regret it",
        answers=("**`/set loop_stop on`**, or `default`: circles are ended again.", "Type **`/set loop_stop on`**; that is how it starts, too."),
    ),
    Job(
        fact="the loop stop off", by=("command",), accept="`/set loop_stop off`", thought="Circles allowed: /set loop_stop off.",
        goals="let an answer repeat itself; let answers go round in circles; have no answer ended for repeating; allow a text that repeats on purpose; keep it from ending repeated text; switch the loop stop off",
        scenes="it ends my refrain each time; it says went round in circles and i wanted the repetition; the list i want repeats and gets cut off",
        answers=("**`/set loop_stop off`**: then nothing is ended for repeating; Esc stops it.", "Type **`/set loop_stop off`**, and `on` to have it back."),
    ),
    Job(
        fact="tools on and off", by=("command",), accept="`/tools auto`", thought="As at the start: /tools auto.",
        goals="put tools back to normal; reset the tools setting; have only the built-in model use tools again; undo /tools on; undo /tools off; go back to the usual offer of tools",
        scenes="i changed the tools and want it as it was",
        answers=("**`/tools auto`**: the built-in model has them, others not.", "Type **`/tools auto`**, which is how it starts."),
    ),
    Job(
        fact="stop repetition", by=("command",), accept="`/set repetition_penalty default`", thought="Penalty away: /set repetition_penalty default.",
        goals="take the repetition penalty away; undo /set repetition_penalty 1.1; reset the penalty; have no penalty any more; remove the penalty i set",
        answers=("**`/set repetition_penalty default`** takes it back.", "Type **`/set repetition_penalty default`**; the other penalties likewise."),
    ),
    Job(
        fact="change the cache", by=("key", "command"), accept="100%", thought="Everything in: 100%, by F4 or /cache 100%.",
        goals="get the full cache back; hold all experts again; undo the small cache; go back to a large cache; put the cache to the maximum; make it as fast as it was before f4; have every expert in memory",
        scenes="i pressed f4 and now it is slow; since f4 the map is nearly empty; i shrank the cache and want it large again; after f4 the words come slowly",
        answers=("F4 until it says **100%**, or `/cache 100%`; it steps 100, 50, 25, 5 and round again.", "Press F4 on: after 5 comes **100%**. `/cache 100%` does it at once."),
    ),
    Job(
        fact="f2", by=("key",), accept="F2", thought="The panel back: F2 again.",
        goals="get the panel back; see the figures again; bring the rows on the right back; show the panel again after i hid it; return the chat after the panel filled the screen",
        scenes="i pressed f2 and the panel is gone; i pressed f2 and now the chat is gone; there are only figures and no chat any more; all numbers have vanished",
        answers=("**F2** again: it goes round through strip, side, full and off.", "Press **F2** until it looks right; strip, side, full, off, and round again."),
    ),
    Job(
        fact="fork", by=("key",), accept="`f`", thought="A fork keeps both ways: select, then f.",
        goals="branch off without losing the rest; try another way and keep this one; start a second branch at an old message; split the talk in two",
        answers=("Select the message (Shift+Up), then **`f`**: a branch starts there, what came after is kept.", "Shift+Up to it and **`f`**; Left and Right go between the branches."),
    ),
    Job(
        fact="continue an answer", by=("key",), accept="`c`", thought="The rest of it: select, then c.",
        goals="get the rest after i pressed esc; let a stopped answer go on; finish what was cut; resume after a stop; have you carry on where you broke off; undo the stop",
        scenes="i stopped you and want the rest after all; i pressed esc by mistake; it says stopped and i need the end of it; it says cut and the end is missing",
        answers=("Shift+Up selects the answer, **`c`** goes on with it.", "Select it (Shift+Up), then **`c`**: it continues where it ended."),
    ),
    Job(
        fact="select a message", by=("key",), accept="Esc", thought="Leaving the selection: Esc.",
        goals="get out of the selected message; leave the frame around a message; go back to typing after shift+up; unselect a message; get the cursor back into the input",
        scenes="there is a frame around a message and i can't type; i pressed shift+up and now letters do odd things; i type and it folds and copies instead of writing",
        answers=("**Esc** leaves the selection: you are back in the input.", "Press **Esc**. While a message is selected, letters act on it."),
    ),
    Job(
        fact="scrolling", by=("key",), accept="PgUp", thought="Back up: PgUp; the end: End.",
        goals="scroll up with the keyboard; read what was further up; see the beginning of a long answer; page back in the chat; go up without the mouse",
        scenes="the top of the answer ran off the screen; i have no wheel and want to read further up",
        answers=("**PgUp** and PgDn scroll; End goes back to the newest text.", "With **PgUp**, or the wheel; End follows the text again."),
    ),
)  # fmt: skip
