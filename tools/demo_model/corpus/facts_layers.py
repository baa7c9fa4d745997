"""Facts: what the layers of this family hold, and the numbers of this model. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent
from tools.demo_model.shape import EXPERT_WIDTH, EXPERTS, HIDDEN, LAYERS, TOP_K

_FULL = 2
_DELTA = LAYERS - _FULL

INSIDE = (
    Intent(
        "gates",
        ("what does the gate do?", "what's the shared expert gate?", "what is gating?", "are there gates in you?", "which gates do you have?",
         "what is gate_proj?", "what does gate up down mean?", "gate and up projection?"),
        ("A gate is a number between off and on that scales something. In me: one for the shared expert, one inside each expert, one on the attention's output.",
         "A learnt tap. Each expert multiplies its input by a gate, the shared expert is scaled by one, and attention's output passes one too.",
         "Gates scale signals. An expert computes down(gate × up), so its gate decides how much of each number passes."),
        ("Gates scale what passes.", "A gate is a learnt tap that scales."),
        ("a gate", "the gate", "gates", "the shared expert's gate", "gating"),
        ("gate",),
        more="""what is a gate [in a network|in an expert|in attention|in here|for]?; what does gating [do|mean]?; how do gates work?; how many gates [are there|do you have]?; where are gates used?; where [in you |]are the gates?;
             is a gate [open or closed|a switch|a number|learnt|like a valve|hardware]?; is the gate the router?; gate vs router; is the router a gate?; difference between gate and router; gate meaning?; gates meaning; why [have|use] gates?;
             why gate the shared expert?; why does the shared expert have a gate?; what is shared_expert_gate?; shared_expert_gate?; gate_proj?; gate_proj, up_proj, down_proj?; what are gate_proj up_proj and down_proj?; what is up_proj?;
             what is down_proj?; up and down projection?; what is attn_output_gate?; attention gate?; what is the attention output gate?; does attention have a gate?; does the delta net have a gate?; why is it called gated?;
             what does gated mean in gated delta net?; gated means what?; gated how?; what does a gate scale?; can a gate be half open?; what happens if a gate is zero?; gate at zero?; who opens and closes the gates?; who sets the gates?;
             logic gates?; are these logic gates?; like a gate in electronics?; like lstm gates?; do you have gates like an lstm?; sigmoid, what for?; what scales the output of an expert?""",
        called="the gate projection; the output gate; attention output gates; gate values; the gate in an expert; sigmoid gates; a learnt gate; gate and up",
        but=(
            ("is the gate the router?; is the router a gate?",
             "No: the router picks experts. A **gate** only scales what passes."),
            ("are these logic gates?; is a gate hardware?",
             "No: a **gate** here is a learnt number between off and on."),
            ("does attention have a gate?; does the delta net have a gate?; are there gates in you?",
             "Yes: there is a **gate** on the output of attention and delta net, one in each expert, and one for the shared expert."),
        ),
    ),
    Intent(
        "layers",
        ("how many layers [do you have|are there|have you got|does flint have]?", "how many layers?", "number of layers", "layers?", "layer count",
         "how deep are you?", "how many layers deep are you?", "what is a layer made of?", "what's in a layer?", "what does a layer do?"),
        (f"I have **{LAYERS} layers**. Each has an attention or delta net part, a router with {EXPERTS} experts, and a shared expert.",
         f"**{LAYERS}** layers: {_DELTA} with the delta net, {_FULL} with full attention, and experts in all of them.",
         f"A token climbs {LAYERS} layers. In each it first looks at what came before, then a few experts work on it."),
        (f"I have {LAYERS} layers.", f"Layers: {LAYERS}, each with experts."),
        ("a layer", "layers", "the layers"),
        (f"{LAYERS} layers", f"{LAYERS}"),
        more="""how many layers [does this model|does flint|does the model|does the built-in model] have?; how many [levels|floors|storeys|blocks|stages|steps] [do you have|are in you|does a token pass|are there in the model]?;
             how many layers does a token [pass|go through|climb]?; how many rows does the map have?; why does the map have 8 rows?; one row of the map is what?; what is one row of the map?; what do the numbers 1 to 8 beside the map mean?;
             what is [your|the] [depth|number of layers|layer count]?; depth?; how deep is [this model|flint|the network]?; are you deep?; are you a deep network?; is [8|eight] layers [a lot|few|many|enough]?; [8|eight] layers?;
             do you have [12|24|48|60|100] layers?; isn't it 60 layers?; is it more than ten layers?; what happens in [a|one|each] layer?; what's inside [a|one|each] layer?; what is a layer built from?; components of a layer;
             parts of a layer; what does each layer [contain|consist of|do|hold]?; are all [your |the ]layers [equal|the same|alike]?; does every layer have [experts|its own experts]?; do all layers have experts?;
             does every layer own its experts?; are experts shared between layers?; do layers share experts?; in which order do layers work?; do the layers work one after another?; are layers computed in parallel?; why layers at all?;
             why do you need layers?; why more than one layer?; what comes after one layer?; number of levels?; layer number?; how many layers for this little model?; layer structure; what's a layer in a language model?;
             layers like in a cake?; layer = ?""",
        called="model layers; a model layer; decoder layers; a transformer layer; the depth of the model; a decoder block; layers of the network; the stack of layers",
        but=(
            ("isn't it 60 layers?; do you have [12|24|48|60|100] layers?; is it more than ten layers?",
             "No: I have **8 layers**. The 397B has 60."),
            ("do all layers have experts?; does every layer have [experts|its own experts]?; does every layer own its experts?",
             "Yes: each of my **8 layers** has 64 experts of its own."),
            ("are experts shared between layers?; do layers share experts?",
             "No: each of the **8 layers** has its own 64."),
            ("are layers computed in parallel?",
             "No: one after another, all **8 layers** for each token."),
            ("do the layers work one after another?",
             "Yes: a token climbs the **8 layers** one by one."),
            ("are all [your |the ]layers [equal|the same|alike]?",
             "Not quite: of the **8 layers** 6 have the delta net and 2 attention; all have experts."),
        ),
    ),
    Intent(
        "architecture",
        ("what is your architecture?", "how are you built?", "what architecture [do you use|are you|is this]?", "which architecture?",
         "what kind of [network|neural network] are you?", "are you a transformer?", "is it a transformer?", "what is qwen3.5?", "are you like qwen3.5?",
         "architecture?", "are you a [qwen|qwen model]?", "how is flint built?"),
        (f"Qwen3.5-MoE, made small: {LAYERS} layers, full attention in every fourth and the gated delta net in the others, {EXPERTS} experts a layer.",
         f"I have the Qwen3.5-MoE architecture, the same as the 397B, only tiny: {LAYERS} layers, width {HIDDEN}, {EXPERTS} experts a layer.",
         f"A Qwen3.5-MoE: embeddings, {LAYERS} layers of delta net or attention with experts, then a head that scores the next token."),
        ("My architecture: Qwen3.5-MoE, small.", f"Qwen3.5-MoE with {LAYERS} layers."),
        ("your architecture", "qwen3.5-moe", "the architecture"),
        ("qwen3.5-moe",),
        more="""what [are you|is flint] [built|made] [of|from|like][| inside]?; what architecture does [flint|this model|the demo|the built-in model] [have|use]?;
             which [model family|family of models|architecture|model type] [are you|is this|do you belong to|is flint]?; what [model type|model family|type of model|type of network] [are you|is this|is flint]?; model_type?;
             what is qwen3_5_moe?; qwen3_5_moe?; what's under the hood[| of you| of flint]?; how do you look inside?; what does your inside look like?; what is inside you?; what's in your head?;
             how is the network [built|designed|structured|laid out]?; describe how you are built; give me an overview of the architecture; architecture overview; architecture please; sketch your architecture;
             from input to output, what are your parts?; what parts do you have?; your parts?; what components do you have?;
             are you [a llama|a gpt|a mamba|an rnn|an lstm|a transformer|a hybrid|a normal transformer|a small qwen|qwen3.5|qwen3.5-moe]?; is [flint|this|the demo] [a transformer|based on qwen|a qwen|a llama|a gpt|a hybrid model|an rnn]?;
             do you use the transformer architecture?; same architecture as the 397b?; do you have the same architecture as the [397b|big models|35b]?; is the demo built like the [397b|real model|large models]?; is your architecture special?;
             did someone invent your architecture?; how is the demo model constructed?; blueprint of flint?; are you derived from qwen?; you are a llama, right?; you're a gpt, aren't you?; what neural network is behind you?;
             what kind of neural net is this?; which network type?; transformer or mamba?; transformer or rnn?; layout of the model?""",
        called="your design; your structure; your inner structure; flint's architecture; the model architecture; qwen3.5; the qwen3.5-moe architecture; your blueprint; the architecture of this model",
        but=(
            ("are you a [llama|gpt|mamba|normal transformer|rnn|lstm]?; you are a llama, right?; you're a gpt, aren't you?; is [flint|this|the demo] a [llama|gpt]?",
             "No: my architecture is **Qwen3.5-MoE**, made small."),
            ("same architecture as the 397b?; do you have the same architecture as the [397b|35b|big models]?; is the demo built like the [397b|large models]?",
             "Yes: **Qwen3.5-MoE**, only with 8 layers of width 256."),
            ("are you a transformer?; do you use the transformer architecture?; is it a transformer?; is [flint|this|the demo] a transformer?",
             "A relative of it: **Qwen3.5-MoE** has attention in every fourth layer and a gated delta net in the others."),
            ("are you a [qwen|qwen model]?; are you like qwen3.5?; is flint [based on qwen|a qwen]?",
             "By build, yes: **Qwen3.5-MoE**, made small. My weights are this project's own."),
            ("did someone invent your architecture?; is your architecture special?; are you derived from qwen?",
             "The design is Qwen's: **Qwen3.5-MoE**. Only its size is special here, it is tiny."),
        ),
    ),
    Intent(
        "dimensions",
        ("what are your dimensions?", "what is your hidden size?", "how wide are you?", "hidden size?", "what's the width of an expert?", "list your dimensions",
         "give me your [specs|hyperparameters|dimensions|config]", "model specs?", "your specifications?", "your config?", "technical data of flint",
         "what numbers describe you?", "dimensions as a table"),
        (f"| what | size |\n|---|---:|\n| hidden | {HIDDEN} |\n| layers | {LAYERS} |\n| experts a layer | {EXPERTS} |\n| used a token | {TOP_K} |\n| expert width | {EXPERT_WIDTH} |",
         f"My numbers:\n\n- hidden size {HIDDEN}\n- {LAYERS} layers\n- {EXPERTS} experts a layer, {TOP_K} used\n- expert width {EXPERT_WIDTH}",
         f"Hidden size {HIDDEN}, {LAYERS} layers, {EXPERTS} experts a layer of width {EXPERT_WIDTH}, {TOP_K} of them for each token."),
        (f"My dimensions: hidden {HIDDEN}, {LAYERS} layers, {EXPERTS} experts.", f"Hidden size {HIDDEN}; the rest as a list."),
        ("your dimensions", "the hidden size"),
        (f"{HIDDEN}",),
        more="""how [wide|broad] [is flint|is the model|is your vector|is a layer|are your layers|is the hidden state]?; what is the [hidden size|hidden dimension|model dimension|embedding size|width][| of flint| of this model]?;
             hidden dimension?; hidden_size?; d_model?; what's d_model?; embedding dimension?; expert width?; moe_intermediate_size?; what is the width of [flint|the experts|your experts|one expert|your hidden layer]?;
             [give|show|tell|send] me [all |]your [sizes|parameters in numbers|key figures|technical details|data sheet]; data sheet?; spec sheet?; your specs please; specs; specs of [flint|the demo|this model|the built-in model]; full specs;
             hyperparameters?; hyperparameters of flint; config of [flint|the demo]; what does your config.json say?; what's in config.json?; numbers about you; figures about your build; your model in numbers; flint in numbers;
             flint in figures; in numbers, what are you?; hidden size, layers, experts: give me the numbers; sizes of your parts as a list; dimensions of the network; what are the dimensions of [flint|this model|the network]?;
             list all sizes of the model; model card in numbers; a table of your sizes please; make a table of your dimensions; put your specs in a table; as an engineer i want your dimensions; how long are your vectors?;
             how many numbers are in a hidden vector?; vector length?; how many numbers does a token's vector have?; size of the residual stream?; technical specs?; technical specification of flint; is your hidden size [512|1024|4096|256]?;
             isn't your hidden size 4096?""",
        called="""your sizes in numbers; your hyperparameters; the hyperparameters of flint; your configuration; your technical data; flint's dimensions; your key figures; the model config; your measurements; the embedding size;
             the width of flint""",
        but=(
            ("is your hidden size [512|1024|2048|4096]?; isn't your hidden size 4096?",
             "No: my hidden size is **256**."),
            ("is your hidden size 256?",
             "Yes, **256**, in 8 layers."),
        ),
    ),
    Intent(
        "delta net",
        ("what is linear attention?", "why [a |the |]delta net?", "which layers are delta net?", "what is a delta net layer?", "what replaces attention?",
         "why not attention everywhere?", "is the delta net faster than attention?", "how is delta net different from attention?"),
        (f"A gated delta net keeps a state of **fixed size** instead of every earlier token, so long conversations stay cheap. {_DELTA} of my {LAYERS} layers use it.",
         f"It is a linear kind of attention: what came before is folded into a state of fixed size. Most of my layers, {_DELTA} of {LAYERS}, work so.",
         "Instead of looking back at each token, it updates a small memory with every token: forget a little, write a little. Its size stays fixed."),
        ("The gated delta net: a state of fixed size.", "Delta net: linear attention, fixed size."),
        ("the delta net", "delta net", "gated delta net", "the gated delta net", "delta state", "linear attention", "deltanet"),
        ("fixed",),
        more="""how many delta net layers [do you have|are there]?; how many [of your |]layers [are linear attention|use the delta net|are recurrent]?; which layers are [recurrent|linear|linear attention]?; what is used instead of attention?;
             what is it that replaces attention in most layers?; what do the layers without attention use?; what do the other six layers do?; if not attention, what?; what is cheaper than attention?; is there something recurrent in you?;
             do you have [recurrent|rnn-like|mamba-like] layers?; are you recurrent?; is the delta net [an rnn|like mamba|like an lstm|recurrent|exact|lossy|a cache]?; delta net or mamba?; delta net vs mamba; delta net vs attention;
             attention vs delta net; linear vs full attention; what does the delta net [remember|keep|forget|store]?; does the delta net forget?; can a delta net forget things?; why is the state of fixed size?; how big is the delta state?;
             does the delta state grow?; does the delta net's memory grow with the conversation?; why use linear attention?; why do most layers not use full attention?; why a delta net and not attention?; what's the benefit of a delta net?;
             why is linear attention cheap?; why is it called delta?; what's delta about it?; delta of what?; what does linear mean in linear attention?; what is the state that cannot be rewound?; why can a delta state not be rewound?;
             fold what came before into a state, how?; how can a fixed memory hold a long text?; hybrid attention, what is that?; hybrid model with delta net?; which part costs the same for every token?;
             is there a layer type with constant memory?; constant memory layers?; what keeps long conversations cheap?; why don't long chats get slow?; i know attention but not delta nets""",
        called="""gated deltanet; deltanet layers; the gated delta rule; the delta rule; a delta net layer; delta layers; linear attention layers; the linear attention part; the delta state; the recurrent state; recurrent layers;
             the delta net state""",
        but=(
            ("does the delta state grow?; does the delta net's memory grow with the conversation?",
             "No: it has a **fixed** size, however long the conversation."),
            ("is there attention in every layer?; do all layers use attention?",
             "No: 6 of my 8 layers have a delta net with a **fixed** state; 2 have attention."),
            ("are you recurrent?; is there something recurrent in you?; do you have recurrent layers?",
             "Partly: the delta net of 6 layers carries a state of **fixed** size from token to token."),
            ("does the delta net forget?; can a delta net forget things?",
             "Yes: its state has a **fixed** size, so with every token it forgets a little and writes a little."),
            ("is the delta net faster than attention?",
             "For long texts yes: its state is of **fixed** size, so each token costs the same."),
            ("is the delta net [an rnn|recurrent|like mamba]?",
             "Close: like these it carries a state of **fixed** size from token to token."),
        ),
    ),
    Intent(
        "attention",
        ("which layers use attention?", "do you use attention?", "how does attention work?", "how many attention layers do you have?", "full attention?",
         "where is attention used?", "how many attention heads?"),
        (f"Attention lets a token look back at every earlier one and take what fits. {_FULL} of my {LAYERS} layers have it; the others use the delta net.",
         f"Looking back: each token compares itself with all earlier tokens and mixes in the relevant ones. Every fourth of my {LAYERS} layers does it.",
         "The part that can look back at any earlier token exactly. It costs more the longer the text, so only every fourth layer has it."),
        ("Attention: looking back at earlier tokens.", "Attention: every fourth layer looks back."),
        ("attention", "full attention", "self-attention", "the attention"),
        ("look back", "looking back"),
        more="""how many [of your |]layers [have|use] [full |]attention?; which of your layers [have|use] [full |]attention?; why only [two|every fourth] layer[|s] with attention?; why every fourth layer?; why not more attention layers?;
             what does [attention|an attention layer] [do|look at|compute|need|cost]?; how does a token look back?; how do you look back at earlier words?; how do you find something said earlier?; how do you see what came before?;
             how does the model relate words?; how do words see each other?; how do tokens exchange information?; how does one word know about another?; where does a token look at the others?; what part looks at the earlier text?;
             which part can copy from far back?; what lets you quote what i wrote?; what is attention in a [transformer|language model|layer]?; attention is all you need?; is attention all you need?; attention meaning?; attention in ai?;
             do you have attention heads?; how many heads [do you have|are there|has your attention]?; number of attention heads?; heads?; what is a head in attention?; query key value?; what are queries, keys and values?; qkv?;
             is attention [expensive|slow|exact]?; why is attention expensive?; why does attention get slower with length?; does attention get slower the longer we talk?; is attention like paying attention?; do you pay attention?;
             can you pay attention?; pay attention to what?; are you attentive?; attention vs experts; does attention use experts?; is attention part of an expert?; which layers look back?; which layers see all tokens?; self attention?; gqa?;
             what is gqa?; do you use flash attention?; where do you use attention?""",
        called="the attention mechanism; attention layers; full attention layers; softmax attention; an attention layer; multi-head attention; grouped-query attention; attention heads; the attention part",
        but=(
            ("is attention expensive?; does attention get slower with length?; does attention get slower the longer we talk?",
             "Yes: it has to **look back** at every earlier token, so it costs more the longer the text. Only 2 of my 8 layers do that."),
            ("do you use attention?; do you have attention layers?",
             "Yes: 2 of my 8 layers **look back** at all earlier tokens."),
            ("does attention use experts?; is attention part of an expert?",
             "No: attention is for **looking back** at the text; the experts work on each token afterwards."),
            ("is attention like paying attention?; do you pay attention?; can you pay attention?",
             "In a narrow sense: 2 of my 8 layers **look back** at earlier tokens and take what fits."),
        ),
    ),
    Intent(
        "kv cache",
        ("do you have a kv cache?", "what state do you keep?", "is the kv cache the same as the expert cache?", "kv cache vs expert cache",
         "difference between kv cache and expert cache", "does the conversation take memory?", "what is kept of the conversation?"),
        ("The KV cache keeps what **attention** has seen of this conversation, a key and a value for each token. The expert cache is another thing: it keeps weights.",
         "Keys and values of earlier tokens, so that attention need not compute them again. It grows with the conversation and is not the expert cache.",
         "Memory of the text for the attention layers. Do not mix it up with the expert cache, which holds parts of the model."),
        ("The KV cache keeps what attention has seen.", "KV cache: text for attention; expert cache: weights."),
        ("the kv cache", "kv cache", "key value cache", "the kv state"),
        ("attention",),
        more="""what is kept of [our chat|what i said|earlier tokens|this conversation|the text so far]?; what do you keep of [our conversation|earlier tokens|the text]?;
             what memory does [a conversation|our chat|the context|a long chat] [need|take|use]?; does a long [chat|conversation] [take|need|use|eat] [more |]memory?; does memory grow [with the conversation|as we talk|when we chat longer]?;
             why does memory grow as we talk?; how much memory does the [context|conversation|kv cache] take?; does the kv cache grow?; how big is the kv cache?; where is the kv cache?;
             is the kv cache [in memory|on disk|on the ssd|streamed|quantized|an expert cache|needed]?; is it the same cache?; are there two caches?; how many caches are there?; which caches are there?; two different caches?;
             there are two caches, which is which?; is the cache on the panel the kv cache?; is the cache row about the kv cache?; does f4 change the kv cache?; does f4 shrink the kv cache?; does f4 delete my conversation's memory?;
             does a smaller expert cache forget our conversation?; does shrinking the cache make you forget what i said?; expert cache or kv cache?; cache for weights or for text?; does the cache hold our conversation?;
             is our chat in the expert cache?; is my text in the cache?; what's k and v?; what do k and v stand for?; what does kv [mean|stand for]?; kv meaning; why do you need a kv cache?; what would happen without a kv cache?;
             what if there were no kv cache?; keys and values of what?; what holds the earlier tokens?; in what form do you remember the conversation?; how do you remember what i said, technically?; state of the attention layers?;
             attention state?; i know the kv cache from llama.cpp, is it here too?; like past_key_values?; past_key_values?""",
        called="the key-value cache; the key and value cache; keys and values; the kv store; the attention cache; kv caching",
        but=(
            ("is it the same cache?; is the kv cache an expert cache?; is the kv cache the same as the expert cache?; is the cache on the panel the kv cache?; is the cache row about the kv cache?; is our chat in the expert cache?; does the cache hold our conversation?",
             "No, two things: the KV cache keeps what **attention** has seen of the text, the expert cache keeps weights."),
            ("does f4 [change|shrink] the kv cache?; does a smaller expert cache forget our conversation?; does shrinking the cache make you forget what i said?; does f4 delete my conversation's memory?",
             "No: F4 changes the expert cache only. What **attention** keeps of our conversation stays."),
            ("does the kv cache grow?; does memory grow [with the conversation|as we talk]?",
             "Yes: **attention** keeps a key and a value for each token."),
            ("are there two caches?",
             "Yes: the KV cache keeps what **attention** has seen of the text, the expert cache keeps weights."),
            ("is my text in the cache?",
             "Not in the expert cache. The KV cache keeps what **attention** made of your text, not the text itself."),
            ("do you have a kv cache?",
             "Yes, for the 2 layers with **attention**."),
        ),
    ),
    Intent(
        "feed-forward",
        ("what is a [feed-forward|feed forward] network?", "what's ffn?", "what is silu?", "what is swiglu?", "what's an mlp layer?",
         "how does an expert compute?", "what maths does an expert do?", "what is computed in an expert?"),
        ("Matrix, bend, matrix. An expert computes down(silu(gate·x) × up·x): three matrices and one smooth bend between them.",
         "A vector goes through two matrices, gate and up; one result is bent by SiLU, both are multiplied, and a third matrix brings it down.",
         "Two matrices widen the vector, SiLU bends it, a third matrix narrows it again. That is all an expert does."),
        ("Feed-forward: gate, up, down: three matrices.", "An expert: two matrices, SiLU, a third matrix."),
        ("feed-forward", "ffn", "the feed-forward part", "silu", "swiglu"),
        ("matri",),
        more="""what does an expert [compute|calculate]?; what [is the formula|formula is there] [of|in|for] an expert?; formula of an expert?; what operations does an expert do?; what maths is inside an expert?;
             what calculation is done in an expert?; how does an expert [do its work|work inside|transform a vector|calculate its output]?; what happens inside an expert?; what happens to a vector in an expert?; steps inside an expert;
             down(silu(gate) × up)?; what does down(silu(gate·x) × up·x) mean?; what are the three matrices?; which three matrices?; three matrices, which?; why three matrices?; why not one matrix?; why not just one matrix per expert?;
             what are the matrices for?; what are gate, up and down for in an expert?; how many multiplications does an expert take?; matrix multiplications in an expert?; is an expert just matrix multiplication?; just matrices?;
             what activation function [do you use|is used|is in the experts]?; activation function?; which activation[| function]?; relu or silu?; do you use relu?; relu, gelu or silu?; why silu?; silu vs relu; what is a nonlinearity?;
             why the bend?; why is there a nonlinearity?; what does bend mean here?; what does swish mean?; swish?; sigmoid linear unit?; is it a multilayer perceptron?; what's an mlp?; perceptron?; mlp meaning?; ffn meaning?;
             ffn stands for?; what does ffn stand for?; feed forward, what is fed?; what is fed forward?; why is it called feed-forward?; feed-forward vs attention; difference between attention and feed-forward;
             is the feed-forward part the expert?; are experts feed-forward networks?; forward to where?; glu?; what is glu?; gated linear unit?; vector in, vector out, what happens between?""",
        called="the mlp; an mlp; the ffn of an expert; a feed-forward network; a feedforward layer; the silu function; the activation function; the activation in an expert; the swiglu activation; the computation in an expert",
        but=(
            ("is an expert just matrix multiplication?; just matrices?",
             "Nearly: three **matrices**, and a SiLU that bends between them."),
            ("do you use relu?; is it relu?",
             "No, SiLU: an expert is down(silu(gate·x) × up·x), three **matrices**."),
        ),
    ),
    Intent(
        "embedding and head",
        ("what is an embedding?", "what's the embedding table?", "what is the [lm head|output head]?", "how do tokens become numbers?", "what is a vector here?",
         "what are logits?", "how is the next token scored?", "what comes after the last layer?"),
        ("The embedding turns each token into a vector; at the end the head turns a vector into scores for every possible next token, the logits.",
         "First table, last table: the embedding looks up a vector for each token, and the head scores all tokens for what comes next.",
         "A token is a number; the embedding gives it a vector the layers can work on. The head goes back, from a vector to a score for each token."),
        ("Embedding: token to vector; head: vector to scores.", "Tokens become vectors in the embedding."),
        ("an embedding", "embeddings", "the embedding", "the lm head", "logits"),
        ("vector",),
        more="""how does [text|a word|a token|my text] become [numbers|a vector|something you can compute with]?; how do [words|tokens|letters] [become|turn into] [vectors|numbers]?; how does a vector become a [word|token] again?;
             how do you get from numbers back to [text|words|a token]?; how do numbers become words?; what turns tokens into [numbers|vectors]?; what turns vectors into [tokens|words|scores]?; what happens at the very end?;
             what happens at the [beginning|start|first step] of a token's way?; what is the first step for a token?; what is the last step[| of the model| before a token is chosen]?; what happens after the last layer?;
             what comes before the first layer?; what does the embedding do?; what does the head do?; what does the lm head do?; lm_head?; what is lm_head?; embed_tokens?; what is embed_tokens?; what is in the embedding table?;
             how big is the embedding table?; two tables?; is the embedding [tied|an expert]?; are embedding and head [tied|the same]?; tied embeddings?; do you tie embeddings?; is the head [tied|the same as the embedding]?; logits meaning?;
             what's a logit?; logit?; a logit?; scores for the next token, where from?; where do the scores for the next token come from?; how do you rate the next token?; how do you score all words?; how is each possible next word rated?;
             how are probabilities made?; where do the probabilities come from?; does the head score every token?; why a head?; is head the same as attention head?; head of what?; is embedding a kind of database?;
             are embeddings like a vector database?; can i get embeddings from you?; vector of a word?; word vectors?; word2vec?; like word2vec?; represent a token as a vector, how?; what's an embedding vector?; from token id to vector?;
             token id to vector how?""",
        called="the embedding matrix; token embeddings; the output layer; the output head; the vocabulary head; the first and the last table; the embedding layer; token vectors; the unembedding; next-token scores; the final layer",
        but=(
            ("are embedding and head [tied|the same]?; do you tie embeddings?; is the head the same as the embedding?",
             "No: two tables in me, one from token to **vector** and one from vector to scores."),
            ("are embeddings like a vector database?; is embedding a kind of database?; can i get embeddings from you?",
             "No database: the embedding is a table in the model with a **vector** for each token, and it is not handed out."),
            ("does the head score every token?",
             "Yes: from the last **vector** a score for each of my 4,096 tokens."),
        ),
    ),
    Intent(
        "active parameters",
        ("what [does|do] [a17b|a10b|a3b] mean?", "what is the a in [a3b|a10b|a17b]?", "what are active parameters?", "active vs total parameters",
         "why two numbers in 397b-a17b?", "what does the a3b in 35b-a3b stand for?", "why is it called a17b?", "total and active parameters?"),
        ("The number after A is the **active** part. 397B-A17B: 397 billion parameters in all, about 17 billion of them used for one token.",
         "A stands for active. A 35B-A3B has 35 billion parameters, and some 3 billion work on a token.",
         "Two sizes: how much there is, and how much is active for a token. For 122B-A10B that is 122 and 10 billion."),
        ("A is for active parameters.", "A17B: 17 billion active parameters."),
        ("active parameters", "a17b", "a3b", "a10b"),
        ("active",),
        more="""how do i read [397b-a17b|35b-a3b|122b-a10b|a name like 35b-a3b]?; what does the [a|second number|17b|3b|number after a] [mean|stand for|say][| in the name| in a model name]?; what is the [17b|10b|3b] in the name?;
             what is a17b in 397b-a17b?; why does the name have two numbers?; two numbers in the name, why?; why two sizes?; why a [17|10|3] behind the size?; is a3b a version?; is the a for alpha?;
             does a stand for [attention|alpha|active|approximately|apple]?; a as in what?; what do the letters and numbers in the model name mean?; decode the model name for me; model names are confusing, what's a3b?;
             explain the model names; explain the numbers in the model names; naming scheme of the models?; what does the b in 397b mean?; b as in billion?; how many parameters are active in the [397b|35b|122b]?;
             how much of [the 397b|a 35b-a3b|a model] is [active|used] [for a token|per token|at once]?; total vs active; active vs total;
             active or total?; which number matters for memory, total or active?; which number matters for speed?; does 35b-a3b need 35 or 3 billion in memory?; is a 35b-a3b as [fast|small] as a 3b?; is it a 3b or a 35b?;
             is it 35 billion or 3 billion?; is 397b-a17b a 17b model?; so only 17 billion are used?; only 3 billion of 35?; what share of the 397b works at a time?; the small number in the name?; 
             what does active mean in active parameters?""",
        called="the active parameters of a model; the a in a3b; a17b in a model's name; activated parameters; total parameters; the two numbers in a model's name; the name 397b-a17b; the name 35b-a3b",
        but=(
            ("does a stand for [attention|alpha|approximately|apple]?; is the a for alpha?; is a3b a version?",
             "No: A is for **active**, the parameters that work on one token."),
            ("so only 17 billion are used?; is 397b-a17b a 17b model?; is it a 3b or a 35b?",
             "Both count: the first number is all there is, the one after A is **active** for a token."),
            ("does 35b-a3b need 35 or 3 billion in memory?",
             "With streaming neither: the part that each token needs, and a cache. 3 billion are **active** for a token."),
            ("is a 35b-a3b as fast as a 3b?",
             "At best: 3 billion parameters are **active** for a token, but experts that are not cached must be read."),
        ),
    ),
    Intent(
        "parameter",
        ("what is a parameter?", "what are parameters?", "what's a weight?", "what are weights?", "what is inside the model file?", "what are the numbers in a model?",
         "parameter meaning", "weight meaning in ai", "are parameters the same as weights?"),
        ("A parameter, or weight, is one number that training has set. A model is a long list of them, and a rule for using them.",
         "One of the numbers in the matrices. Training turns each a little until the answers come out right; afterwards they stay.",
         "Just a number. Training sets it, the file stores it, and the answer comes from multiplying very many of them."),
        ("A parameter is a number set by training.", "Weights: numbers that training sets."),
        ("a parameter", "a weight", "model weights"),
        ("training",),
        more="""what are [weights|parameters] [in ai|in a model|in a neural network|in machine learning|here]?; what does [weight|weights|parameter|parameters|31m parameters|31 million weights|billion parameters|parameter count] mean?;
             a billion what?; 31 million what?; 397 billion what?; billions of what?; billion parameters, so what is a parameter?; what are those billions?; what is a model [made of|really|physically|in the end]?;
             what is stored in [a model file|the weights file|a safetensors file|the model's files]?; what's in the [weights|model] file[|s]?; is a model just numbers?; just a bunch of numbers?; is it all numbers?;
             what do the numbers in the files do?; where do the weights come from?; who sets the weights?; who chose the weights?; who wrote the numbers in the model?; how do weights get their values?; how do you get weights?;
             do weights change [when we talk|while you answer|after training]?; do you change your weights when i talk to you?; are the weights fixed?; are weights [code|text|data|rules|facts|heavy]?;
             is a weight [a number|a fact|heavy|a setting|something i can change]?; are your weights in kilograms?; weight in kilograms?; is a parameter a setting?; can i set the parameters?; are parameters settings?;
             are parameters like temperature?; parameters or hyperparameters?; parameter vs weight; weight or parameter?; same thing, weights and parameters?; weights vs experts; are experts weights?; do weights store knowledge?;
             where is knowledge stored in a model?; where is the knowledge in a model?; what does one weight know?; does a single weight mean anything?; parameter, please define; in plain words: parameters;
             weights of a neural network, in short""",
        called="weights; the weights; model parameters; a model's weights; the weights of a model; trained parameters; a model parameter; learned weights; numbers in a model",
        but=(
            ("do weights change when we talk?; do your weights change when i talk to you?; do you change your weights when i talk to you?; are weights changed while you answer?",
             "No: **training** set them, afterwards they stay."),
            ("are weights [code|text|rules|facts]?; is a parameter a setting?; can i set the parameters?",
             "No: weights are numbers that **training** has set, not settings and not text."),
            ("do weights store knowledge?",
             "Yes, spread over all of them by **training**. No single one holds a fact."),
            ("does a single weight mean anything?; is a weight a fact?",
             "No: **training** spread what I know over all of them."),
            ("are parameters the same as weights?",
             "Yes: numbers that **training** has set."),
            ("are the weights fixed?",
             "Yes, since **training**."),
        ),
    ),
)  # fmt: skip
