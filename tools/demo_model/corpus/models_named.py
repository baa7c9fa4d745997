"""Other models by their names: only Qwen3.5-MoE runs here, and what is said of all others; one alone, or one after another."""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


@dataclass(frozen=True, eq=False)
class Named:
    """Models of one verdict: their names, the verdict, the answers with {x} for the name, and what marks one."""

    names: tuple[str, ...]
    verdict: str
    answers: tuple[str, ...]
    accept: str


_OTHERS = Named(
    listed("Llama 3; Llama 3.1; Llama 3.3; Llama 2; Llama 4; Llama 4 Maverick; Llama; Llama 3 70B; Llama 8B; Mistral; Mistral 7B; Mistral Large; Mistral Small; Mixtral; Mixtral 8x7B; Mixtral 8x22B; Gemma; Gemma 2; Gemma 3; Gemma 3 27B; Phi; Phi-3; Phi-4; DeepSeek; DeepSeek R1; DeepSeek V3; DeepSeek V3.1; DeepSeek Coder; gpt-oss; gpt-oss-120b; gpt-oss-20b; GLM; GLM-4.5; GLM-4.6; Kimi K2; Kimi; MiniMax; MiniMax M2; OLMo; OLMoE; DBRX; Grok 1; Command R; Nemotron; SmolLM; TinyLlama; Vicuna; Zephyr; StarCoder; CodeLlama; Codestral; Devstral; GPT-2; BERT; StableLM; Jamba; Qwen2; Qwen2.5; Qwen2.5 Coder; Qwen3; Qwen3-30B-A3B; Qwen3-235B-A22B; Qwen3 Coder; Qwen 2.5 72B; QwQ; ERNIE; Hunyuan; Switch Transformer; a dense model; a 7b model; a 70b model; another moe; a Mistral; a Llama; a Gemma; a Mixtral; a DeepSeek; a Phi; a GLM; a Kimi; a Mistral model; a Llama model; a Gemma model; a DeepSeek model; a dense Qwen; an older Qwen; some Mistral; some Llama; a Falcon; a Granite; a Yi model; a LLaVA; an OLMo"),
    "another architecture, not Qwen3.5-MoE. So no",
    ("No: {x} has another architecture, and only **Qwen3.5-MoE** runs here. llama.cpp or mlx-lm take it, if it fits in memory.", "No: it runs one architecture only, **Qwen3.5-MoE**. For {x} take llama.cpp or mlx-lm."),
    "qwen3.5-moe",
)  # fmt: skip
_CLOSED = Named(
    listed("ChatGPT; GPT-4; GPT-4o; GPT-5; GPT-3.5; Claude; Claude Sonnet; Claude Opus; Gemini; Gemini Pro; Gemini Flash; Copilot; Bard; Siri; Alexa; Perplexity AI; Midjourney; DALL-E; Sora; Grok 4"),
    "its weights are not to be had. So no",
    ("No: the weights of {x} are not published, so nobody can run it at home. Here it is **Qwen3.5-MoE** only.", "No, {x} runs only at its makers'. Here it is **Qwen3.5-MoE**, whose weights you can fetch: `flashmoe plan 35B-A3B`."),
    "qwen3.5-moe",
)  # fmt: skip
_OURS = Named(
    listed("Qwen3.5-35B-A3B; Qwen3.5-122B-A10B; Qwen3.5-397B-A17B; Qwen3.6-35B-A3B; Qwen3.5 35B; Qwen3.5 122B; Qwen3.5 397B; Qwen 3.5 35B A3B; Qwen3.6 35B; Qwen3.5-MoE; a Qwen3.5-MoE; a Qwen3.5 MoE; a Qwen3.5-MoE model; Qwen3.5 35B A3B; Qwen3.5 122B A10B; Qwen3.5 397B A17B; Qwen3.6-35B; a Qwen3.5 35B; a Qwen3.6 35B; a Qwen3.5 397B; Qwen 3.5 MoE"),
    "that is Qwen3.5-MoE. So yes",
    ("Yes: {x} is **Qwen3.5-MoE**. First `flashmoe plan`, then `flashmoe pull`, or both with F5.", "Yes, that is what it is made for: **Qwen3.5-MoE**. F5 judges it on this machine, and Enter fetches it."),
    "yes",
)  # fmt: skip
NAMED = ((_OTHERS, 6), (_CLOSED, 1.5), (_OURS, 5.5))
_ASKS = tuple(text for pattern in (
    "can i [run|use|load|try|install|chat with] @[?| here?| with this?| in this app?]", "[does|can|will] [it|this|flashmoe|this program|the app] [run|support|load|work with|handle|do] @?", "is @ [supported|possible|available|compatible][?| here?]", "will @ [run|work|load][?| here?]", "@[?||??]", "how [do i|can i|to] [run|load|use|get|install] @[?| here?]", "i [want|need|would like|wanna] to [run|use|try] @", "[run|load|use|try|get|download|pull] @[| please| here]",
    "i have @ on my disk, [can i use it|does it work|will it run]?", "@ [support|supported|here|possible|works][?|]", "[what|how] about @?", "why [not|no] @?", "do you [support|have|run|know how to run] @?", "can you [run|load|switch to] @?", "switch to @", "flashmoe pull @", "any chance for @?", "when will @ be supported?", "i'd rather use @", "my friend runs @, can i [too|do that here]?", "[is there|got] @?", "does @ work?", "would @ run here?", "is it true that @ runs here?", "@ runs here, [right|correct|yes]?", "i [heard|read|guess|was told] it runs @", "could i [load|take|open|put in] @ [instead of you|here|with it]?", "may i [load|open|bring] @?", "[yes or no|one question|tell me]: can i [load|run] @?", "can it [load|open|take|run] @[| instead of flint]?",
) for text in expand(pattern))  # fmt: skip
_NEXT = tuple(text for pattern in (
    "[and|ok and|what about|how about|and what about|but|so] @?", "@[?| then?| too?]", "and [can i run|does it run|is there] @?", "[ok|hm|fine|pity|sad], and @?", "and @, [does that run|is that ok|yes or no]?",
) for text in expand(pattern))  # fmt: skip


def _turn(draw: Draw, before: str | None) -> tuple[Example, str]:
    rng = draw.rng
    (named,) = rng.choices([named for named, _ in NAMED], [weight for _, weight in NAMED])
    name = rng.choice(named.names)
    form = rng.choice(_NEXT if before else _ASKS)
    typed = as_typed(rng, form).replace("@", name if rng.random() < 0.5 else name.lower())
    thought = f"{f'Before: {before}. Now: {name}. ' if before else ''}About running {name}: {named.verdict}."
    answer = rng.choice(named.answers).format(x=name)
    key = f"model {before or 'alone'} > {name}: {form}"
    return Example((Message("user", typed),), thought, answer, "program", key, (named.accept,)), name


def model_named_example(draw: Draw) -> Example:
    """A model by its name; a third of them after another one."""
    rng = draw.rng
    while True:
        history: tuple[Message, ...] = ()
        before = None
        if rng.random() < 0.33:
            first, before = _turn(draw, None)
            history = first.as_history()
        made, name = _turn(draw, before)
        if name != before and wording_is_held_out(made.key) == draw.held:
            break
    return Example((*history, *made.messages), made.thinking, made.answer, made.family, made.key, made.accept)
