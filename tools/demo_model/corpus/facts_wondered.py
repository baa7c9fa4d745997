"""What newcomers wonder about: why an SSD, whether more cache helps, MLX against llama.cpp, ChatGPT, which memory to buy.
Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent
from tools.demo_model.shape import SIZE

WONDERED = (
    Intent(
        "why the ssd matters",
        ("why is [the|my|an|a fast] ssd [important|so important|needed|that important|the key|decisive|relevant]?", "why does the [ssd|disk|drive] matter[| so much| here]?", "why do you [care about|talk about|need] [the|my|an] [ssd|disk]?", "[does|do] [the ssd|my ssd|ssd speed|disk speed|the disk] matter[| here| much]?", "what has [the|my] [ssd|disk|drive] to do with [it|an ai|the model|tokens|the speed]?", "why an ssd[| of all things]?", "why [must|should] the [ssd|disk] be fast?", "is [the ssd|the disk|disk speed|a fast ssd] [important|so important|that important|crucial]?",
         "ssd, why?", "why not [a hard disk|an hdd|a usb stick|any disk]?", "what is the ssd [for|doing|used for] here?", "what role does the ssd [play|have]?", "[how|in what way] does the ssd [come in|help|matter|make a difference]?", "why is everyone talking about the ssd here?", "does a [faster|better|newer] ssd [help|make a difference|change anything|make it faster]?", "will a faster ssd help[| me]?", "is it worth buying a [faster|better] ssd?", "importance of the ssd?", "why do experts [live|lie|stay|sit] on the ssd?", "the ssd's role?", "why so much about the ssd?"),
        ("For a large model each token reads **experts** that are not in memory: up to 4.2 GB for the 397B. How fast the SSD delivers them sets the pace.",
         "The **experts** lie on the SSD, and those not in the cache are read while you wait. A faster SSD, a faster answer; for tiny me it hardly matters."),
        ("Why the SSD matters: missing experts are read from it.", "The SSD delivers the experts, so it sets the pace."),
        (), ("experts",),
        but=(("[does|do] [the ssd|my ssd|ssd speed|disk speed|the disk] matter[| here| much]?; does a [faster|better|newer] ssd [help|make a difference|change anything|make it faster]?; will a faster ssd help[| me]?; is [the ssd|the disk|disk speed|a fast ssd] [important|so important|that important|crucial]?",
              "Yes, for a large model: its **experts** are read from the SSD, and that sets the pace. For tiny me hardly."),),
    ),
    Intent(
        "more cache, more speed",
        ("is it [faster|quicker|better] with [more|a bigger|a larger] cache?", "does [more|a bigger|a larger] cache [make it faster|help|speed it up|make you faster|bring speed|mean more speed]?", "[more|bigger|larger] cache, [more speed|faster|faster answers|is it faster]?", "will [more|a bigger|a larger] cache [help|make it faster|be faster]?", "[faster|quicker] with more cache?", "is a [bigger|larger] cache [faster|better|quicker]?", "what does [more|a bigger] cache [bring|do|give|change]?", "why is it faster with [more|a bigger] cache?", "do i get more speed with [more|a larger] cache?", "how much faster with [more|a full] cache?", "if i [raise|increase|enlarge] the cache, [is it faster|does it get faster|what happens]?", "does extra [memory|ram] make [it|you] faster?", "is it slower with [less|a smaller] cache?", "does a small cache make [it|you] slow[er|]?", "[less|smaller] cache, slower?"),
        ("Yes: with more **cache** more picks are hits, and fewer experts are read from the SSD. F4 shows it at once.",
         "Yes, until all experts fit: more **cache**, fewer misses, less waiting. Press F4 in the middle of an answer and watch."),
        ("More cache, fewer misses, more speed.", "A larger cache: faster, yes."),
        (), ("cache",),
        but=(("is it slower with [less|a smaller] cache?; does a small cache make [it|you] slow[er|]?; [less|smaller] cache, slower?", "Yes: with less **cache** more picks are misses, and each is read from the SSD first. The text stays the same."),
             ("what does [more|a bigger] cache [bring|do|give|change]?; why is it faster with [more|a bigger] cache?; how much faster with [more|a full] cache?", "Fewer misses: what is in the **cache** need not be read from the SSD. How much that is, F4 and Ctrl+R show on your machine."),
             ("if i [raise|increase|enlarge] the cache, [is it faster|does it get faster|what happens]?", "Then more picks are hits in the **cache**, fewer experts are read, and it gets faster. The text stays the same.")),
    ),
    Intent(
        "mlx or llama.cpp",
        ("mlx or llama.cpp?", "[does it|does this|does flashmoe] use [mlx or llama.cpp|llama.cpp or mlx|llama.cpp|ollama|pytorch|torch|tensorflow|transformers|vllm|ggml|onnx|jax]?", "is [it|flashmoe] [using|a wrapper around|a frontend for|a wrapper for|running on] [mlx|llama.cpp|ollama|pytorch|ggml|vllm]?", "llama.cpp or mlx[| here]?", "[which|what] [backend|engine|runtime|inference engine|library] [is this|does it use|runs you|computes|is behind it|is under the hood]?", "[pytorch|torch|llama.cpp|ollama|ggml|vllm] [inside|under the hood|behind it]?", "what runs the maths[| here]?", "is there llama.cpp [inside|in here|behind this]?", "backend?", "which inference engine?", "what [computes|does the computing] here?", "mlx-lm or llama.cpp?", "mlx or torch?", "is it mlx?"),
        ("**MLX**, with an engine of this project's own around it, and C kernels on a CPU. Nothing of llama.cpp or PyTorch is inside.",
         "Its own engine on **MLX**; on a CPU the large products are own C kernels. No llama.cpp, no Ollama, no PyTorch."),
        ("The engine here: its own, on MLX.", "MLX, not llama.cpp."),
        (), ("mlx",),
        but=(("[does it|does this|does flashmoe] use [llama.cpp|ollama|pytorch|torch|tensorflow|transformers|vllm|ggml|onnx|jax]?; is [it|flashmoe] [using|a wrapper around|a frontend for|a wrapper for|running on] [llama.cpp|ollama|pytorch|ggml|vllm]?; [pytorch|torch|llama.cpp|ollama|ggml|vllm] [inside|under the hood|behind it]?; is there llama.cpp [inside|in here|behind this]?",
              "No: an engine of this project's own, on **MLX**, with C kernels on a CPU."),
             ("is [it|flashmoe] [using|running on] mlx?; is it mlx?", "Yes, **MLX** is below; the engine around it is this project's own."),),
    ),
    Intent(
        "against chatgpt",
        ("[difference|differences] [to|from|between you and|with|between this and] [chatgpt|claude|gemini|gpt-4|copilot]?", "[what's|what is|whats] the difference [to|from|between this and|with|between flashmoe and] [chatgpt|claude|gemini|copilot]?", "how [is this|are you|is it] different [from|than|to] [chatgpt|claude|gemini|gpt|copilot]?", "[chatgpt|claude|gemini] vs [you|this|flint]?", "[you|this|flint] vs [chatgpt|claude|gemini]?", "how do you [compare|differ] [to|with|from] [chatgpt|claude|gemini|gpt-4]?", "what can [chatgpt|claude|gemini] do that you [can't|cannot]?", "what can you do that [chatgpt|claude|gemini] [can't|cannot]?", "compared [to|with] [chatgpt|claude|gemini]?", "[are you|is this] like [chatgpt|gemini|claude]?", "why [you|this] and not [chatgpt|claude|gemini]?", "what makes you different from [chatgpt|claude|other ais|other chatbots]?", "so [it's|this is|you are] like chatgpt[ but|, but] [local|offline|small|on my machine]?"),
        (f"Size and place: I am {SIZE} and run on **this machine**, offline, and know sums, words and this program. Those know the world, on other people's computers.",
         f"They are some thousand times larger and run in data centres. I am {SIZE}, run on **this machine**, and you can watch me work. For knowledge take them, or a real model here."),
        ("Against the famous ones: tiny, local, and open to watch.", "The difference: size, place, knowledge."),
        (), ("this machine",),
        but=(("what can you do that [chatgpt|claude|gemini] [can't|cannot]?", "Run on **this machine** without a network, and show you every expert that is read. Clever I am not."),
             ("what can [chatgpt|claude|gemini] do that you [can't|cannot]?", "Nearly all: they know the world, languages and code. I do sums, words and this program, on **this machine**."),
             ("so [it's|this is|you are] like chatgpt[ but|, but] [local|offline|small|on my machine]?; [are you|is this] like [chatgpt|gemini|claude]?", "A chat, yes, but on **this machine** and tiny: sums, words and this program are all I know.")),
    ),
    Intent(
        "a giant on a laptop",
        ("[400b|397b|a 400b model|a 397b model|400 billion parameters|223 gb] [on|in] [a laptop|a macbook|a normal pc|my laptop|16 gb|a small machine][, how| how][?|]", "how [does|could] [a|the] [400b|397b|400 billion|giant|223 gb] model [run|fit|work] on [a laptop|a macbook|my laptop|a normal pc|a small machine]?", "how [do you|does it|does this] [get|fit|squeeze|run|put] [a 400b|the 397b|a 400b model|a giant model|223 gb|such a large model] [on|onto|into] [a laptop|a macbook|a normal pc|16 gb of memory|my machine]?", "how is [that|it] possible, [400b|397b|a giant] on a laptop?", "[can|could] [400b|a 400b model|the 397b] really run on [a laptop|a macbook]?", "a laptop running [400b|397b|a 400b model], [really|how|impossible]?", "isn't [400b|397b|a 400b model] too [big|large|much] for a laptop?", "[no way|i don't believe it|impossible], [400b|397b] on a laptop", "explain how [400b|397b|a 400b] runs on a laptop", "what's the trick [behind|with|of] [400b|397b|a giant] on a laptop?"),
        ("A token uses 10 of 512 experts in each layer. What every token needs, 5.5 GB, stays in memory; the **experts** are read from the SSD as they are picked. At least 7.3 GB in all.",
         "By not loading it: of the 397B's 223 GB only 5.5 stay in memory, and each token's **experts** come from the SSD. Slow, a token or a few a second, but it runs."),
        ("A giant on a laptop: only what is picked is read.", "397B: 5.5 GB stay, experts are streamed."),
        (), ("experts",),
        but=(("[can|could] [400b|a 400b model|the 397b] really run on [a laptop|a macbook]?; a laptop running [400b|397b|a 400b model], [really|how|impossible]?", "That is the idea: its **experts** stay on the SSD and are read as they are picked. 7.3 GB of memory and 223 GB of disk at least; `flashmoe plan 397B-A17B` says how slow."),
             ("isn't [400b|397b|a 400b model] too [big|large|much] for a laptop?; [no way|i don't believe it|impossible], [400b|397b] on a laptop", "Too large for its memory, yes. But the **experts** stay on the SSD, and only those a token picks are read: 7.3 GB of memory are enough to start.")),
    ),
    Intent(
        "connecting the disk",
        ("is [a thunderbolt drive|a thunderbolt ssd|thunderbolt|thunderbolt 4|usb4|usb-c|usb 3|usb 3.2|a portable ssd|sata|nvme|an nvme drive|pcie 4|pcie 5|raid|a raid] [ok|enough|fast enough|good enough|fine|too slow|good]?", "[thunderbolt|usb4|usb-c|sata|nvme|an sd card|a nas|a raid|an external drive] [ok|enough|fine|drive ok|ssd ok|too slow][?|]", "can [the model|models|the experts|a model] [lie|live|sit|stay] on [an external ssd|a thunderbolt drive|a nas|a network drive|an sd card|a usb drive]?", "how fast is [thunderbolt|usb4|usb-c|sata|nvme|pcie 4] for this?", "thunderbolt or internal[| ssd]?"),
        ("What counts is how many **GB a second** it delivers: a good internal NVMe several, Thunderbolt some 3, SATA half a one. For tiny me any will do; `flashmoe plan` measures yours.",
         "It works on any; only the rate counts, in **GB a second**. Internal NVMe is best, Thunderbolt good, SATA and USB slow, a network drive poor."),
        ("The way the disk is connected: its GB a second count.", "Any disk works; NVMe is quickest."),
        (), ("gb a second",),
    ),
)  # fmt: skip
