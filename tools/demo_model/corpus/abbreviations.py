"""What letters stand for: MoE, SSD, A17B. The words behind them first, then what the thing is here."""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

# The letters -> the words, and what it is.
LETTERS: dict[str, tuple[str, str]] = {
    "MoE": ("Mixture of Experts", "many small networks in each layer, of which a router picks a few for each token"),
    "SSD": ("solid state drive", "a disk of chips without moving parts; here the experts lie on it"),
    "LRU": ("least recently used", "what was not used for the longest time leaves the cache first; here it is LRFU, with a fading count"),
    "LRFU": ("least recently and frequently used", "the rule by which an expert leaves my cache: a fading count of its uses"),
    "KV": ("key and value", "what attention keeps of each earlier token, in the KV cache"),
    "TUI": ("text user interface", "a program drawn with characters in a terminal, like this one"),
    "MLX": ("no official words", "it is the name of Apple's array library, which computes here"),
    "GPU": ("graphics processing unit", "a chip for many products at once; I do without"),
    "CPU": ("central processing unit", "the main processor, on which I run here"),
    "RAM": ("random access memory", "the working memory, where the expert cache lies"),
    "NVMe": ("non-volatile memory express", "the fast way by which an SSD is connected"),
    "VRAM": ("video random access memory", "the memory of a graphics card"),
    "LLM": ("large language model", "a network that writes text token by token; I am a small one"),
    "AI": ("artificial intelligence", "a large word for programs that seem clever; I am a small one"),
    "FFN": ("feed-forward network", "matrix, bend, matrix: each of my experts is one"),
    "BPE": ("byte pair encoding", "how a tokenizer merges frequent pairs of bytes into tokens"),
    "GGUF": ("no official words", "it is the file format of llama.cpp, which is not read here"),
    "TTFT": ("time to first token", "how long the prompt is read before the answer begins"),
    "tok/s": ("tokens per second", "how many pieces of text are written each second"),
    "tps": ("tokens per second", "how many pieces of text are written each second"),
    "GB": ("gigabyte", "a billion bytes"),
    "MB": ("megabyte", "a million bytes"),
    "kB": ("kilobyte", "a thousand bytes"),
    "OS": ("operating system", "Linux or macOS, which runs this program; its page cache keeps file pages"),
    "CLI": ("command line interface", "commands typed in a shell, like `flashmoe plan`"),
    "API": ("application programming interface", "how one program calls another; here it is a Python one"),
    "JSON": ("JavaScript Object Notation", "data as text; `/export json` writes it"),
    "HF": ("Hugging Face", "the place on the web from which `flashmoe pull` fetches models"),
    "WSL": ("Windows Subsystem for Linux", "the way to run this program on Windows"),
    "CUDA": ("Compute Unified Device Architecture", "how programs use NVIDIA cards; an experiment here"),
    "AVX": ("Advanced Vector Extensions", "instructions of a CPU that work on many numbers at once"),
    "bf16": ("brain floating point of 16 bits", "a number in two bytes, as many models are published"),
    "int8": ("integer of 8 bits", "a whole number in one byte; `--int8` is a shortcut here"),
    "EOS": ("end of sequence", "the token with which an answer ends"),
    "MIT": ("Massachusetts Institute of Technology", "its short free licence is the one of this program"),
    "A17B": ("17 billion active parameters", "so many of the 397 billion are used for one token"),
    "A3B": ("3 billion active parameters", "so many of the 35 billion are used for one token"),
    "A10B": ("10 billion active parameters", "so many of the 122 billion are used for one token"),
    "397B": ("397 billion parameters", "the weights of the largest Qwen3.5-MoE, 223 GB at 4 bits"),
    "35B": ("35 billion parameters", "the weights of the smallest real model here, 19 GB at 4 bits"),
    "31M": ("31 million parameters", "the weights that I have in all"),
    "397B-A17B": ("397 billion parameters, 17 billion of them active", "so many in all, and so many for one token"),
    "35B-A3B": ("35 billion parameters, 3 billion of them active", "so many in all, and so many for one token"),
    "122B-A10B": ("122 billion parameters, 10 billion of them active", "so many in all, and so many for one token"),
}  # fmt: skip
_ASKS = tuple(text for pattern in (
    "what does @ stand for[?||, please?| actually?| exactly?| here?| again?]", "what do the letters @ [stand for|mean]?", "@ stands for[?| what?]", "@ [is short for what|is an abbreviation of what|stands for what words|= ?|=?]", "what's @ short for?", "what is @ [short for|an abbreviation of|the abbreviation of|the acronym for]?",
    "[what does|tell me what] the [abbreviation|acronym|short form] @ [means|stands for|mean|stand for]", "@ [in full|full form|long form|written out|spelled out in words|abbreviation|acronym][?|]", "[full form|long form|meaning] of @[?|]", "[the full form|the long form|the words behind|the full name] of @?", "[and |]what [words|word] [are|is] behind @?", "what do the letters in @ mean?",
    "[tell me|do you know|i forgot|i don't know|i never knew|remind me] what @ stands for", "why is it called @?", "why do they call it @?", "is @ [an acronym|an abbreviation|short for something]?", "[expand|write out] [@|the letters @|the abbreviation @]", "what does @ mean in [words|full|letters]?", "@, what are the [letters|words]?", "[everyone|the screen|the readme] says @, what does it stand for?", "the letters @?",
    "i [see|keep reading] @ [here|everywhere], what does it stand for?", "[so |ok, |and ]@ stands for?", "what is meant by the letters @?",
) for text in expand(pattern))  # fmt: skip


def stands_for(letters: str) -> str:
    """The answer: the words behind the letters, and what it is."""
    words, gloss = LETTERS[letters]
    if words.startswith("no "):
        return f"**{letters}** has {words}: {gloss}."
    return f"**{letters}** stands for **{words}**: {gloss}."


def letters_example(draw: Draw) -> Example:
    """Letters, asked what they stand for."""
    rng = draw.rng
    while True:
        letters = rng.choice(tuple(LETTERS))
        form = rng.choice(_ASKS)
        if wording_is_held_out(form.replace("@", letters)) == draw.held:
            break
    typed = as_typed(rng, form)
    shown = letters if rng.random() < 0.6 else letters.lower() if rng.random() < 0.7 else letters.upper()
    words, _ = LETTERS[letters]
    thought = f"The letters {letters}: {words}."
    message = Message("user", typed.replace("@", shown))
    return Example((message,), thought, stands_for(letters), "program", f"letters {letters}: {form}", (words,))


# The same asked in the words of a fact: its name -> (how such a wording begins, the answer).
LETTERS_OF: dict[str, tuple[tuple[str, str], ...]] = {
    "mixture of experts": ((r"what does moe stand for|moe is short for|moe abbreviation", stands_for("MoE")),),
    "kv cache": (("what does kv stand for", stands_for("KV")),),
    "feed-forward": (("what does ffn stand for", stands_for("FFN")),),
    "eviction rule": (("what does lrfu stand for|abbreviation lrfu", stands_for("LRFU")), ("what does lru stand for|abbreviation lru", stands_for("LRU"))),
    "first token": (("what does ttft stand for", stands_for("TTFT")),),
    "tokens a second": (("what does (tok/s|'tok/s'|tps|t/s) stand for|tok/s abbreviation", stands_for("tok/s")),),
}  # fmt: skip
