"""What people ask in their first hour: a tour, the most useful key, two disks, the fan, other ways to use it, the project.
Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent

NEWCOMERS = (
    Intent(
        "a quick tour",
        ("[teach|explain|show] me [the app|this app|this program|flashmoe|everything] in [5|five|three|3|a few|ten|two] [lines|sentences|points|steps|words|minutes]", "[quick|short|fast|small|two minute|five minute|guided] tour[?| please| of the app]", "[give|take] me [a|on a] [quick |short |little |guided |][tour|introduction|overview|walkthrough][| of this| of the app| please]", "[crash course|quick start|quickstart|getting started|walkthrough|onboarding|introduction][?| please| to this app]", "[overview|summary] of [the app|this app|the screen|this program]", "how do i [get started|use this app|use the app|use flashmoe|learn this quickly]?", "the app in [a nutshell|short|brief|five lines]", "[basics|the basics|the essentials|essentials][?| please]", "what do i need to know[| first| to start]?", "show me around[| please]", "walk me through [it|this|the app]", "where do i look first?", "[what's|what is] what [here|on this screen]?", "explain the screen[| to me| please]"),
        ("- Type, **Enter**; Esc stops\n- F4 changes the cache, F3 shows each layer\n- F2 changes the panel\n- F5 has the models\n- F1 explains all, Ctrl+Q leaves",
         "Type below and press **Enter**; the panel shows where my experts come from. F4 changes the cache, F5 the model, F1 explains the rest."),
        ("A quick tour: Enter, F1 to F5, Ctrl+Q.", "The app in short."),
        (), ("enter",),
    ),
    Intent(
        "the most useful key",
        ("[what's|what is|which is] the [most useful|most important|best|coolest|most interesting|one] key[| to know| here| to press]?", "[which|what] [key|keys] should i [remember|know|learn|press|try][| first]?", "[3|three|two|five|the three|the most] important keys[?| please]", "[most important|most useful|essential|important] [keys|key|shortcuts|shortcut][?|]", "your favourite key?", "if i learn [one key|only one key|one thing], which?", "one key to remember?", "which key is [worth it|the best|fun]?", "what key do you like[| most]?", "top [3|three|5|five] [keys|shortcuts][?|]"),
        ("**F4**: it changes the expert cache in the middle of an answer, and you see what it costs. Then F1 for help and Ctrl+Q to leave.",
         "**F4** to play with the cache, F1 when lost, Esc to stop me. The rest can wait."),
        ("The most useful key: F4, then F1 and Esc.", "Keys to remember: F4, F1, Esc."),
        (), ("f4",),
    ),
    Intent(
        "nothing changed with the cache",
        ("i [changed|set|raised|lowered|shrank|enlarged] the cache and nothing [happened|changed|is different]", "[changing|setting|shrinking] the cache [does|changes] nothing", "[f4|/cache] [changed nothing|made no difference|seems to do nothing|makes no difference]", "why does the cache [make no difference|change nothing|not matter|have no effect][| here| for you]?", "no difference between [5% and 100%|100% and 5%|a small and a large cache]", "it is just as fast with [5%|a small cache|less cache]", "the speed is the same at [5%|100%|any cache size]", "i see no difference [after|with|when i press] f4", "why is it [as fast|not slower|still fast] with [5%|a tiny cache]?"),
        ("I am **tiny**: my misses are read in no time, so the speed hardly falls. Look at hits and misses instead; for a large model it is much slower.",
         "With me the difference is small, for my experts have 28 kB each, **tiny** reads. The text is the same in any case; watch the map and the hit rate."),
        ("The cache seems to do nothing: I am tiny.", "Tiny experts, quick misses."),
        (), ("tiny",),
    ),
    Intent(
        "two disks",
        ("can i use [two|2|several|three|both] [ssds|disks|drives][| at once| for one model| together]?", "can [the|a] model [be split|be spread|lie|be striped] [over|across|on] [two|several|2] [ssds|disks|drives]?", "[two|2|several] [ssds|disks|drives][| faster| twice as fast]?", "does [a second ssd|raid 0|raid|striping] [help|make it faster|double the speed]?", "[raid 0|raid0|raid|striping]?", "would two ssds be [faster|twice as fast]?", "split the [model|experts] over two [ssds|disks|drives]"),
        ("A model lies in **one** folder. Two SSDs joined by the system (RAID 0) look like one disk, and then read faster.",
         "Not by itself: the files are in **one** folder. A RAID 0 of the system is one disk to me, a quicker one."),
        ("Two disks: one folder; RAID 0 joins them.", "Several SSDs: only as one, by RAID."),
        (), ("one",),
    ),
    Intent(
        "models talking to each other",
        ("can [two|2|several] models [talk|speak|chat] [to each other|together|with each other]?", "can you [talk|chat|speak] [to|with] [another model|the 35b|another ai|chatgpt|yourself]?", "can i [let|make] two models [discuss|talk|chat|argue]?", "[two|several] models in one chat?", "can the 35b and you [both answer|answer together|talk]?", "[group chat|multi agent|agents talking] [possible|here][?|]", "let two models [talk|debate|argue]"),
        ("No: **one** model answers in a window. `/model` changes it in the middle of a conversation, so the next can go on where the last one stopped.",
         "Only one after the other: **one** model at a time, but `/model NAME` lets another go on with the same conversation."),
        ("Models among themselves: one at a time.", "One model answers; /model changes it."),
        (), ("one",),
    ),
    Intent(
        "other ways to use it",
        ("[vs code|vscode|vim|emacs|neovim|jetbrains|obsidian|browser|chrome] [extension|plugin|integration][?|]", "is there [a vs code extension|a plugin|a browser extension|a gui|a desktop app|a mobile app|a phone app|a web app|a web ui|a web version|an app for my phone|an electron app|a telegram bot|a discord bot|a slack bot|a docker image|any extension]?", "[gui|web ui|webui|desktop app|mobile app|docker image|docker|web version|phone app][?|]", "can i use it [in the browser|in vs code|in my editor|from my phone|without a terminal|with a mouse only|with open webui|with langchain]?", "only in the terminal?", "[open webui|librechat|langchain|continue.dev|cursor] [with this|support|possible][?|]", "do i need a terminal?", "terminal only?", "is it terminal only?", "why [no gui|only a terminal|a terminal|is there no gui|in a terminal]?"),
        ("Only the **terminal** so far: this app, `flashmoe run` for scripts, and the Python interface. No server, GUI or extension.",
         "No: it lives in the **terminal**. Other programs can call `flashmoe run --json` or import the engine from Python."),
        ("Other ways: terminal, scripts, Python; no GUI, no server.", "No GUI, no extension: the terminal."),
        (), ("terminal",),
        but=(("only in the terminal?; terminal only?; is it terminal only?; do i need a terminal?", "Yes: this app in the **terminal**, `flashmoe run` for scripts, or the engine from Python."),
             ("why [no gui|only a terminal|a terminal|is there no gui|in a terminal]?", "A **terminal** is everywhere, over ssh too, and figures look good in it. Why exactly, I was not told.")),
    ),
    Intent(
        "news of the project",
        ("[changelog|roadmap|release notes|what's new in this version|milestones|news of the project][?|]", "[is there|where is|show me] [a|the] [changelog|roadmap|release notes|todo list]?", "how old is [this|the] [project|program|app]?", "when [was|did] [this project|this program|this app|flashmoe] [started|start|begin|begun|released|published|come out|written]?", "how many [people|developers|contributors|stars|users|downloads] [work on it|does it have|are there|has it]?", "how [do|can] i [contribute|help the project|send a patch|donate|sponsor it|support the project|join the project]?", "[sponsor|donate|contribute|pull requests welcome|contributing][?|]", "what is [planned|coming next|the next version|on the roadmap]?", "how many lines of code[| is it| does it have| are there]?", "[when|what] is the next [release|version|update]?", "is it [still |actively |][maintained|developed|alive|abandoned]?", "who maintains it?", "is there a [community|forum|discord|mailing list|website|newsletter|twitter]?"),
        ("That I was **not told**. The README and the project's page are the places to look.",
         "I was **not told**: I know the program as it was when I was trained, not its news. See the project's page."),
        ("News of the project: not told.", "Not told; the project's page knows."),
        (), ("not told",),
    ),
    Intent(
        "what it is written in",
        ("why python[?| of all things?| and not c?| and not rust?]", "[is this|was it] [made|coded|programmed] in [rust|c|c++|go|java|javascript|python|swift|zig]?", "[which|what] [programming |]language is [it|this|this program|the program|the app] [written|made|coded|programmed] in?", "[rust|c++|python|go|swift|zig] [or python|code|inside][?|]", "isn't python [too slow|slow] for [this|that]?", "[written in|programmed in|coded in] [what|which language|python][?|]", "python is slow, [isn't it|why python|so why]?", "what is [this|the program|the app|flashmoe] [written in|coded in|made with|programmed in]?"),
        ("**Python**, with the heavy work elsewhere: MLX on Metal or CUDA, own C kernels on a CPU, and a C library that reads the disk.",
         "In **Python**; what takes time is C or MLX: the kernels, the arrays, the reading of the disk. So Python itself hardly slows it."),
        ("Written in Python, with C and MLX below.", "Python outside, C and MLX inside."),
        (), ("python",),
        but=(("[is this|was it] [made|coded|programmed] in [rust|c|c++|go|java|javascript|swift|zig]?", "No, in **Python**, with C kernels and MLX for the heavy work."),
             ("[is this|was it] [made|coded|programmed] in python?", "Yes, **Python**, with C kernels and MLX for the heavy work."),
             ("isn't python [too slow|slow] for [this|that]?; python is slow, [isn't it|why python|so why]?", "For the heavy work it would be; but that is done by C kernels, MLX and threads of a C library. **Python** only directs.")),
    ),
    Intent(
        "you forgot",
        ("you [forgot|have forgotten|already forgot|don't remember|do not remember] [what i said|what i told you|my name|everything|it|the beginning|what i wrote|our chat]", "why did you forget[| that| it| what i said| my name| me]?", "you don't know [my name|what i said|me] [any more|anymore]", "did you forget [it|that|me|already|what i said]?", "you [lost|have lost] [the thread|the plot|track][?|]", "why can't you remember [that|it|me|what i said]?", "you were told [that|this] before", "i already told you[| that| this| my name]", "i told you [that|this] [already|before|earlier]"),
        ("That may be: I see **2,048 tokens**, and the oldest turns leave; besides, I am small and overlook things. Tell me once more, please.",
         "Sorry. What is older than **2,048 tokens** I no longer see, and what is newer I sometimes miss. Say it again, and I will use it."),
        ("They say that I forgot: 2,048 tokens, and I am small.", "Forgotten: it may have left the prompt."),
        (), ("2048",),
    ),
    Intent(
        "the fan",
        ("[why|how come] [is|does|did|has] my [fan|fans|laptop fan|mac's fan|mac fan] [loud|so loud|run|running|start|started|spin|spin up|turn on|go on]?", "my [fan|laptop|mac|computer|pc] is [loud|so loud|noisy|hot|very hot|getting hot|burning|warm]", "why is my [laptop|mac|computer|pc] [hot|so hot|warm|loud|noisy|slow now]?", "[fan noise|the fan|fans][?|]", "the fan [started|is loud|won't stop|goes crazy]", "you make my [fan|fans|laptop] [spin|loud|hot]"),
        ("While I answer, the **processor** works at full speed, so it gets warm and the fan starts. Between answers nearly nothing runs.",
         "That is the **processor** at work while a token is computed. It does no harm, and rests as soon as I stop."),
        ("The fan: the processor works while I answer.", "Warm while answering, then it rests."),
        (), ("processor",),
    ),
)  # fmt: skip
