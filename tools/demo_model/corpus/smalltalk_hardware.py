"""The few words of computing that the model can explain, because its own program is made of them. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent

HARDWARE = (
    Intent("ssd", ("ssd meaning", "what does ssd stand for?", "is an ssd a hard drive?", "ssd or hard disk, what's the difference?"),
           ("An SSD is a **drive** without moving parts, quick to read at any place. Here it holds the experts that are not in memory.", "A **drive** made of memory chips. In this program the experts wait on it until the router picks them."),
           ("An SSD: a drive of chips; here the experts wait on it.",), about=("an SSD", "SSD", "a solid state drive", "SSDs", "an SSD drive"), accept=("drive",)),
    Intent("ram", ("ram meaning", "what does ram stand for?", "is ram the same as disk space?", "ram or ssd, what's the difference?"),
           ("RAM is the working **memory** of a computer: fast, and empty again when it is switched off. Here it holds the expert cache and what every token needs.", "The fast **memory** that programs work in. In this program the expert cache lies there; the rest waits on the SSD."),
           ("RAM: working memory; here the cache lies in it.",), about=("RAM", "a stick of RAM", "computer memory", "random access memory", "the RAM of a computer"), accept=("memory",)),
    Intent("cpu", ("cpu meaning", "what does cpu stand for?", "cpu or gpu, what's the difference?"),
           ("A CPU is the **processor** that runs a computer's programs. On Linux I run on one alone, with no graphics card.", "The main **processor** of a computer. A model of my size is content with two of its cores."),
           ("A CPU: the main processor; I run on it.",), about=("a CPU", "CPU", "a processor", "the CPU of a computer", "a CPU core"), accept=("processor",)),
    Intent("gpu", ("gpu meaning", "what does gpu stand for?", "what is a graphics card for?"),
           ("A GPU is a **processor** that does very many sums at once: made for pictures, good for models. I was trained on a few of them.", "A **processor** for many sums at once. On a Mac this program computes on it; larger models gain most."),
           ("A GPU: a processor for many sums at once.",), about=("a GPU", "GPU", "a graphics card", "graphics cards", "a video card"), accept=("processor",)),
    Intent("hard disk", ("hdd meaning", "what does hdd stand for?", "is a hard disk slow?"),
           ("A hard disk is a **drive** with turning plates: roomy, but slow to jump about. For streaming experts take an SSD.", "A **drive** that reads from turning plates. Experts lie all over a file, so an SSD suits this program far better."),
           ("A hard disk: a drive with turning plates; slow to jump.",), about=("a hard disk", "a hard drive", "HDD", "an HDD", "hard drives"), accept=("drive",)),
    Intent("terminal", ("terminal meaning", "what is a tui?", "what does tui stand for?", "is this a terminal?"),
           ("A terminal is a window for **text**, in which one types commands. This program draws itself in one.", "A window of **text** and nothing else; a TUI is a program that draws its screen in it, as this one does."),
           ("A terminal: a window for text; I live in one.",), about=("a terminal", "a TUI", "a command line", "a terminal window", "terminals"), accept=("text",)),
    Intent("bytes", ("how big is a gigabyte?", "what does gb stand for?", "how many bits in a byte?", "gb meaning"),
           ("A byte is **eight bits**, and a gigabyte a thousand million bytes.", "**Eight bits** make a byte, a million bytes a megabyte, and a thousand of those a gigabyte."),
           ("A byte: eight bits; a gigabyte: a thousand million bytes.",), about=("a byte", "a bit and a byte", "a gigabyte", "a megabyte", "GB", "bits and bytes"), accept=("eight bits",)),
)  # fmt: skip
