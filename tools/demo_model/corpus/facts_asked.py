"""Facts that people ask for in the first hour and that stood nowhere: what measuring takes, the demo's own files, two
models at once, what is loaded. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent

ASKED = (
    Intent(
        "how long measuring takes",
        ("how long does [eval|flashmoe eval|the evaluation|an evaluation] [take|run|need|last]?", "how long does [flashmoe verify|verifying|plan|flashmoe plan|doctor|flashmoe doctor] [take|run|need]?", "is [eval|bench|verify|flashmoe eval|flashmoe bench] [slow|quick|fast|long]?", "how much time [does|will] [eval|bench|verify|an evaluation] [take|need|cost]?", "[eval|verify] takes [for ever|so long|hours], [is that normal|why]?", "can i [stop|interrupt|abort] [eval|bench|verify]?", "how many minutes does [eval|bench|verify|an evaluation] take?"),
        ("`plan` and `doctor` take seconds. `verify` reads every byte once; `bench` and `eval` take as long as the model needs for their **prompts**: 92 questions for `eval`.",
         "It depends on the model's pace: `eval` asks 92 questions besides its text, `bench` its own **prompts**. For me that is minutes, for a large model hours.",
         "As long as the answers take: `eval` has 92 questions, so a slow model needs hours. Fewer **prompts**: `--questions`."),
        ("How long: as long as the model needs for its answers.", "Measuring takes the time of its prompts."),
        (),
        ("prompts",),
        but=(
            ("how long does [plan|flashmoe plan|doctor|flashmoe doctor] [take|run|need]?", "Seconds: it loads no model and asks no **prompts**."),
            ("how long does [flashmoe verify|verifying] [take|run|need]?; is [verify] [slow|quick|fast|long]?; how many minutes does [verify] take?", "As long as it takes to read every byte once: the disk decides, there are no **prompts**."),
        ),
    ),
    Intent(
        "is a network needed to measure",
        ("[does|do] [eval|bench|verify|doctor|flashmoe eval|flashmoe bench|flashmoe verify|flashmoe doctor|pack|flashmoe pack] [need|use|want|require] [the internet|a network|the network|to be online]?", "can i [evaluate|bench|pack|verify|measure] [a model |][offline|without internet|without a network|on a plane]?", "does [eval|bench|doctor|verify] send [anything|results|my results|data] [anywhere|to anyone|home|]?", "are [bench|eval|benchmark] results [uploaded|sent|shared|published]?"),
        ("No **network** for that: bench, eval, verify, pack and doctor work on what is on this machine, and send nothing.",
         "They run without a **network**. Only `pull`, and `plan` of a repository, connect.",
         "No: all measuring stays on this machine, without a **network**, results too."),
        ("Measuring and packing: no network.", "No network for bench, eval, verify, pack, doctor."),
        (),
        ("network",),
        but=(
            ("can i [evaluate|bench|pack|verify|measure] [a model |][offline|without internet|without a network|on a plane]?", "Yes: measuring, packing and verifying take no **network**. Only `pull`, and `plan` of a repository, connect."),
        ),
    ),
    Intent(
        "deleting the built-in model",
        ("can i [delete|remove|uninstall|throw away|get rid of] [you|flint|the demo|the demo model|the built-in model]?", "[how do i|is it possible to|can one] [delete|remove|uninstall] [flint|the demo|the built-in model|the demo model]?", "does [flashmoe rm|rm] [delete|remove] [you|flint|the demo|the built-in model]?", "what if i delete [you|flint|the demo model|engine/demo]?", "flashmoe rm demo?", "i don't need [flint|the demo|the demo model] any more, can it go?", "does the program [work|run|start] without [you|flint|the demo]?"),
        ("I am part of the program's **files**, `engine/demo`, and under 20 MB; `flashmoe rm` removes only models that it has fetched or packed.",
         "Not with `flashmoe rm`: I belong to the checkout's **files**. Open another model, and I stay on the disk without disturbing.",
         "I come with the checkout, so I go with it. My **files** are under 20 MB; tests and the first start need them."),
        ("Deleting me: I am part of the checkout.", "The demo is the program's own; rm does not take it."),
        (),
        ("files",),
    ),
    Intent(
        "two models side by side",
        ("can [you|flint] and [the 35b|a large model|another model|the 397b] [run|be loaded|answer|work] at [the same time|once]?", "can [two|several|three] models [run|be loaded|be open|work] [at once|at the same time|together|side by side]?", "[does|will] [loading|opening] [the 35b|another model|a large model] [unload|close|remove] [you|flint|the demo]?", "do you stay in memory when i [load|open] another model?", "are [you|flint] still loaded [then|when the 35b runs|behind the big model]?", "how many models can be loaded [at once|at a time]?"),
        ("One model at a **time** in a window: `/model NAME` lets the other go. A second window may hold another, with memory of its own.",
         "In one window one after the other; loading frees the one before. Start the program twice for two models at a **time**.",
         "One at a **time**: when another opens, I leave memory. `/model demo` brings me back."),
        ("Two models: one at a time in a window.", "One model a window at a time."),
        (),
        ("time",),
    ),
    Intent(
        "process larger than the model",
        ("why is the process [memory |][larger|bigger|much larger|so much bigger] than [you|your size|the model|your files|20 mb|the model's files]?", "you are 20 mb, why does [it|the program|the process] [use|take|need] [200|300|400|500] mb[| of memory]?", "why does a [20 mb|31m|tiny] model [need|use|take] [so much|400 mb of|hundreds of mb of] memory?", "what [uses|takes|eats] [the rest of the memory|all that memory|the other memory][| besides you]?", "where does all the memory go?", "your files are small, but the process is [big|large|huge], why?"),
        ("Most of the **process** is not me: Python, MLX, the app and their libraries, and buffers. My experts take 14 MB at most.",
         "Python and the libraries take the most of the **process**; weights are the small part with a model as small as me.",
         "The **process** holds the interpreter, MLX, Textual, the conversation's state, scratch for prefill, and only then me."),
        ("The process: Python and libraries, the model is the small part.", "Why larger: libraries, not weights."),
        (),
        ("process",),
    ),
    Intent(
        "font and letters",
        ("how do i [change|set|enlarge|make] the [font|font size|letters|text size|letter size][| bigger| larger| smaller]?", "[the text|the font|everything|the writing] is too [small|big|large|tiny]", "can i [zoom|zoom in|make the text larger|have bigger letters]?", "which font does it use?", "font size?", "i can't read the small letters", "bigger letters please"),
        ("The **terminal** decides on letters and their size, mostly with Ctrl and plus or minus. With fewer columns the panel becomes a strip.",
         "That is your **terminal**'s setting; the app draws characters only. Larger letters leave fewer columns, so the panel may shrink.",
         "Fonts belong to the **terminal**: look into its preferences."),
        ("The font is the terminal's.", "Letters: the terminal's setting."),
        ("the font size",),
        ("terminal",),
    ),
    Intent(
        "damage found by verify",
        ("what [happens|do i do|now|then] if [verify|flashmoe verify|a check] [finds|reports|shows] [damage|an error|a difference|a wrong hash|a bad file]?", "verify [found|reports|says there is] [damage|an error|a bad file|a wrong hash|a difference], [what now|what do i do]?", "verify failed, what now?", "a model's file is [damaged|broken|corrupt], what [now|helps|do i do]?", "how do i repair a [damaged|broken|corrupt] model?", "can verify repair [a model|files|anything]?"),
        ("`verify` names the first file that is wrong and mends nothing: remove the model with `flashmoe rm`, then `flashmoe pull` or **pack** it again.",
         "It says which file differs. The cure is a new copy: `flashmoe rm NAME`, then pull or **pack** again.",
         "Fetch or **pack** it anew; `verify` only finds damage. If it comes back, ask `flashmoe doctor` about the disk."),
        ("Damage: a new copy, pull or pack again.", "verify finds, it does not repair."),
        (),
        ("pack",),
    ),
    Intent(
        "you against the large ones",
        ("[can you|could you|please] compare yourself [with|to] [the 35b|the 122b|the 397b|a real model|a large model]", "how do you compare [to|with] [the 35b|the 122b|the 397b|a real qwen]?", "how much [smaller|dumber|worse|weaker] are you than [the 35b|the 122b|the 397b|a real model]?", "[you|flint] or the [35b|122b|397b]?", "what can [the 35b|the 397b|a large model] do that you can't?", "is the 35b [better|smarter|cleverer|much better] than you?", "how many times [larger|bigger] is the [35b|397b] than you?"),
        ("Even the smallest, the 35B, has over a **thousand** times my weights, the 397B over ten thousand times. They know the world; I know sums, words and this program.",
         "Every way but one they win: over a **thousand** times my weights, and knowledge. I start at once and need under 20 MB.",
         "I am 31 million weights; the least of them is over a **thousand** times that. Same architecture, another league."),
        ("Compared with the large ones: a thousandth in size.", "The 35B: over a thousand times as large."),
        (),
        ("thousand",),
    ),
)  # fmt: skip
