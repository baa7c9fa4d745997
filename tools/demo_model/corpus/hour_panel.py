"""Things of `hour` that stand on the panel: scraps of its rows as they are read off, and what one sees happen. Data only;
every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.hour_jobs import Job
from tools.demo_model.shape import CONTEXT

SEEN_ON_PANEL = (
    Job(
        fact="hit and miss", accept="hit", thought="Hits: picks that were in the cache.",
        scraps="[84|79|91|66|50] % hits; hits; hits [1,204|3,880|612]; [92|71]% hits · read [12|9] mb; many hits",
        wonders="what counts as a hit; when is it a hit; hits of what; what is hit there",
        answers=("A **hit** is a picked expert that was in the cache already: no read, no wait.", "Of the experts picked, so many were in the cache: **hits**. The others had to be read."),
    ),
    Job(
        fact="cache row", accept="leave", thought="Evicted: experts that leave the cache, a second.",
        scraps="evicted [37|26|4|112|0|61]/s; evicted; evictions; [37|80] evicted a second; evicted [12|5]/s · 90% of picks need [214|180]",
        wonders="what is being evicted; who is thrown out there; what leaves so many times a second",
        answers=("So many experts **leave** the cache each second, for others that are picked. None is lost: all stay on disk.", "Experts that **leave** their slot, a second. They stay on disk; a larger cache (F4) evicts fewer."),
    ),
    Job(
        fact="eviction", accept="lowest", thought="Full: who was used least of late leaves.",
        wonders="who goes when it is full; who has to leave when the cache is full; what if the cache is full; what happens once all slots are taken; which expert is kicked out for a new one; who makes room when there is none left; what does it do with a new expert if no slot is free; how does a new one get in when everything is taken; and when the cache has no room any more; who is the first to be dropped; whom does it throw out",
        scenes="the cache is full and a new expert is needed; all slots are taken; there is no free slot",
        answers=("The expert with the **lowest** fading count of uses leaves, and the new one takes its slot. On disk it stays.", "Who was used least of late: the **lowest** count goes, a new expert takes the slot. Nothing is lost."),
    ),
    Job(
        fact="expert cache", accept="slots", thought="What it is: experts kept in memory, in slots.",
        wonders="what is this cache anyway; what is the cache made of; what does the cache hold; what is kept in the cache; what is the cache there for; cache of what",
        answers=("Lately used experts, kept in memory in a fixed number of **slots**: what is picked again need not be read again.", "The cache is memory with **slots** for experts, so that a pick need not be read from the SSD."),
    ),
    Job(
        fact="ssd row", accept="slow", thought="p99: one read in a hundred is slower. p50: half are.",
        scraps="read p99 [4|2.1|9|1.7] ms; p99; read p50 [0.3|0.8|1.2] ms, p99 [3|5|2.4] ms; p99 [12|7] ms; p50 and p99; read p50",
        wonders="what is the 99 in p99; what does the p stand for in p99; why are there two read times",
        answers=("p99 is the **slow** read time: one read in a hundred takes longer. p50: half of them do.", "Read times: half are slower than p50, one in a hundred **slower** than p99."),
    ),
    Job(
        fact="ssd row", accept="most", thought="Measured: the most that the SSD gave here.",
        scraps="of [3.7|5.1|6.8|2.9] gb/s measured; [1.2|0.4|3.2] gb/s of [3.7|5.0] gb/s measured; ceiling; measured; ssd ceiling; the ceiling [3.7|5.1] gb/s",
        wonders="what is the ceiling of the ssd; ceiling of what; how was the measured number got; why is it below the measured rate; what does of 3.7 gb/s measured mean; which limit is that next to ssd",
        answers=("The **most** that was measured of the SSD on this machine; before it stands what it delivers now.", "A ceiling: the **most** this machine's SSD gave when measured. Now it delivers the number before."),
    ),
    Job(
        fact="ssd row", accept="token", thought="Bytes asked for one token.",
        scraps="[1.8|0.4|0.9] mb a token; [47|300] mb a token; [4.2|1.1] gb a token",
        wonders="what are the megabytes a token; why does a token need megabytes; mb a token of what",
        answers=("So many bytes of experts were asked for, for each **token**: only what the cache did not have.", "What one **token** reads on average: its missed experts. A larger cache makes it less."),
    ),
    Job(
        fact="exact row", accept="picked", thought="Exact: all picked experts computed, no shortcut.",
        scraps="exact; exact: all 8 experts a token, 4-bit; exact: all 10 experts a token, [3|4]-bit; exact all 8 experts",
        wonders="what is exact about it; exact in which sense; exact compared to what",
        answers=("Every expert that the router **picked** was computed: no shortcut. It does not say that the answer is right.", "No shortcut: all **picked** experts were computed, at the precision of the files."),
    ),
    Job(
        fact="exact row", accept="shortcut", thought="Amber at the bottom: a shortcut.",
        scraps="shortcut: [4|6|2] of 8 experts; shortcut: int8; shortcut: [2|3]-bit experts; shortcut",
        scenes="the line at the bottom turned amber; the last row of the panel is orange; the exact line has gone yellow; where it said exact it now says shortcut; the bottom row changed its colour",
        wonders="why is the bottom line amber; why is the last line orange; what does the amber line down there want; why doesn't it say exact any more",
        answers=("Amber there names a **shortcut** that you chose: fewer experts a token, int8 or fewer bits. Faster, no longer exact.", "A **shortcut** is on: `--experts`, `--int8` or fewer bits; without one it says Exact. A borrowed pace (`f` on F5) stands there, too."),
    ),
    Job(
        fact="cache floor", accept="raised", thought="Amber under CACHE: raised to the floor.",
        scraps="raised to the floor; raised to the floor: one layer's experts a token; raised to the floor one layer",
        scenes="the line under cache is amber; below cache there is an orange line; i asked for 1% and a yellow line came under cache; i set the cache tiny and it got bigger",
        answers=("You asked for less than one layer's picks, so the cache was **raised** to just those.", "Too small a wish: the cache was **raised** to what one layer needs for a token."),
    ),
    Job(
        fact="read error", accept="set aside", thought="A read hangs: its slot is set aside.",
        scraps="! 1 slot set aside: a read is stuck; ! [2|3] slots set aside: a read is stuck; 1 slot set aside; a read is stuck",
        scenes="under cache it says a slot is set aside; a read is stuck, says an amber line",
        answers=("The disk did not answer a read, so its slot is **set aside** until it does; the cache is smaller by one. Check the disk: `flashmoe doctor`.", "A read hangs, and its slot is **set aside** so that nobody else uses it. `flashmoe doctor` looks at the disk."),
    ),
    Job(
        fact="one token row", accept="neither", thought="Other: neither computing nor waiting.",
        scraps="other; other [0.3|1.2|0.6] ms; compute [1.1|2] ms · read wait [0.4|3] ms · other [0.2|0.5] ms; · other",
        wonders="what is other in the token's time; other than what; what hides behind other; which part is called other; what is the blue part of one token",
        answers=("The rest of a token's time: **neither** computing nor waiting for reads, as drawing the token and the app.", "Other is what is **neither** computing nor read wait; a small rest."),
    ),
    Job(
        fact="read wait", accept="waiting", thought="Read wait: waiting for experts.",
        scraps="read wait [12|34|58|3] %; read wait [0.4|3|7.5] ms; read wait; wait [2|5] ms",
        scenes="the amber part of the bar is huge; most of the bar under one token is amber; half of the time is read wait",
        wonders="what is it waiting for; who waits for whom in read wait; what is the amber part of one token",
        answers=("Time spent **waiting** for experts that were not in the cache. More cache (F4) makes it shorter.", "So much of a token goes into **waiting** for reads; F4 to a larger cache lowers it."),
    ),
    Job(
        fact="page cache", accept="operating system", thought="Page cache: the system's own copies of file pages.",
        scraps="os page cache ~[16|4|31|0] %; page cache; ~[9|20]% os; page cache or ssd [22|35] %; os page cache",
        wonders="which cache is the page cache; whose cache is the os page cache; why are there two caches; why is there a wave before the page cache's number",
        answers=("The **operating system** keeps lately read file pages in memory and served this share; `~`: an estimate.", "That cache is the **operating system**'s: file pages in spare memory. Its share is estimated, so `~`."),
    ),
    Job(
        fact="90% of picks", accept="nine", thought="The size for nine picks in ten.",
        scraps="90% of picks need [214|180|305|97]; needs [214|160] for 90%; 90% of picks need; need [240|330] for 90%; · 90% of picks need [120|270]",
        wonders="needs 214 of what for 90%; what is needed for 90 percent; who needs 214 there",
        answers=("A cache of that many experts would have served **nine** picks in ten. If yours is smaller, F4 enlarges it.", "With so many slots, **nine** picks in ten would have been hits. A hint for the cache's size."),
    ),
    Job(
        fact="tokens a second", accept="pieces", thought="tok/s: pieces of text a second.",
        scraps="[300|120|899|36|609|4.1] tok/s; tok/s; t/s; tok / s; [210|55] tok/s avg [190|48]; avg [280|130] · peak [340|160]",
        wonders="what is tok/s; what does tok/s stand for; which unit is tok/s; what is counted in tok/s",
        answers=("Tokens a second: how many **pieces** of text, words or parts of them, are written in a second. More is faster.", "Speed: **pieces** of text a second, a token being a word or a part of one."),
    ),
    Job(
        fact="speed row", accept="average", thought="avg: average of this answer; peak: its best.",
        scraps="avg [280|190|33]; peak [340|612]; avg [101|77] · peak [120|90]; avg and peak",
        wonders="avg of what; peak of what; what are the two small numbers beside the speed",
        answers=("avg is the **average** of this answer, peak its best; the large number is the last two seconds.", "The **average** over the answer and the best moment; before them the speed now."),
    ),
    Job(
        fact="prefix reuse", accept="kept", thought="First slow, next quick: the earlier turns are kept.",
        scraps="[2,031/2,060|900/950|310/362] reused; [98|85|91] % reused; reused",
        scenes="first answer slow and later ones quick; the first question took long and the next start at once; the second answer began much sooner; only my first message takes long; it had to think long at first, and now it starts at once",
        wonders="why is the first answer slow and the later ones quick; why do later questions start faster; how come the second answer starts sooner; why does only the first one take so long to start; why was my long text slow once and quick the next time",
        answers=("What was read is **kept**: the next turn reads only its new text. The cache is warm by then, too.", "The state of earlier turns is **kept**, so later ones start sooner; and the experts are cached by then."),
    ),
    Job(
        fact="cold cache", accept="empty", thought="The first words slow, then quick: the cache was cold.",
        scenes="the first words come slowly and then it speeds up; right after the start it is slow; it gets faster while it writes; after /cache clear the first words are slow; the speed climbs in the first seconds",
        wonders="why are the first words slow and the rest quick; why does it speed up after some words; why is it slow right after /cache clear; why does it need a run-up; why is the beginning of the text slower than the end",
        answers=("The cache was **empty**: the first tokens miss and are read for. Then the usual experts are in.", "At first the slots are **empty**, so each pick is read; some words later it is warm and quicker."),
    ),
    Job(
        fact="dimmed figures", accept="last answer", thought="Dimmed: the last answer's figures.",
        scenes="the numbers went grey; the panel has faded; the figures on the right are pale now; all numbers stand still and are dim; the panel doesn't move any more",
        wonders="why are the figures grey now; why has the panel faded; why do the numbers stand still",
        answers=("Nothing runs: they are the **last answer**'s figures, dimmed. With the next one they are bright again.", "Between answers the panel keeps the **last answer**'s figures, dimmed."),
    ),
    Job(
        fact="expert map", accept="disk", thought="The map: at work, in the cache, on disk.",
        scraps="experts 8 × 64; experts 8 x 64; ● ▪ ·; the dots on the right",
        wonders="what are all those dots; what is the starry sky on the right; what do the blinking dots show; what is the field of dots",
        answers=("All experts, a row a layer: ● at work on this token, ▪ kept in the cache, · only on **disk**.", "Each dot is an expert: bright at work, square in the cache, small only on **disk**."),
    ),
    Job(
        fact="memory row", accept="budget", thought="MEMORY: this process, against its budget.",
        scraps="memory [412|380|1.5] mb; [1.5|3.2] gb of [1.6|4] gb budget; of [12|8] gb budget; memory",
        wonders="whose memory is that in the last rows; budget of what",
        answers=("What this process uses, against its **budget** if you gave one by `--memory`; else with what computes.", "The program's memory, not the machine's; behind it the **budget** that `--memory` set, if any."),
    ),
    Job(
        fact="title line", accept="context", thought="In the title: context used, of how much.",
        scraps="context [312|80|1,900|644] of 2,048; [1,200|310] of 2,048",
        wonders="what fills up at the top right; what is counted against 2,048; what runs to 2,048 up there",
        answers=(f"So many tokens of my **context** are used by this chat. At {CONTEXT:,} the oldest turns leave.", "Used and whole **context**, in tokens; when it is full, the oldest turns are no longer seen."),
    ),
    Job(
        fact="cache row", accept="slots", thought="CACHE: slots of all experts.",
        scraps="cache [128|26|256] of 512; [128|26] of 512 experts; cache 25%: 128 of 512 experts; 512 of 512",
        wonders="128 of 512 what; which 128 are meant",
        answers=("So many **slots** for the model's experts: that share of them fits in the cache at a time. F4 changes it.", "The cache has that many **slots**, of all the experts; 128 of 512 is a quarter."),
    ),
)  # fmt: skip
