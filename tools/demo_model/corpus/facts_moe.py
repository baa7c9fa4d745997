"""Facts: Mixture of Experts: the experts and who picks them. Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent
from tools.demo_model.shape import EXPERT_WIDTH, EXPERTS, LAYERS, TOP_K

_ALL = LAYERS * EXPERTS

MOE = (
    Intent(
        "mixture of experts",
        ("what does moe [mean|stand for]?", "how do [moe|mixture of experts] models work?", "moe meaning",
         "what is special about moe models?", "what kind of model is a moe?", "what is the moe architecture?",
         "what's a sparse model?", "how is a moe model built?"),
        (f"A Mixture of Experts has many small networks in each layer, the **experts**, and a router that picks a few for each token. I have {EXPERTS} a layer and use {TOP_K}.",
         "MoE is short for Mixture of Experts: each layer holds many small networks, and only a few of these experts work on any one token.",
         "A model cut into specialists. Every layer has many experts; a router chooses a handful for each token and the rest stay idle."),
        ("Mixture of Experts: many experts a layer, few picked for a token.", "MoE: a router picks a few experts for each token."),
        ("moe", "mixture of experts", "a mixture of experts", "a moe model", "mixture-of-experts", "sparse models"),
        ("experts",),
        more="""what does the moe in flash-moe stand for?; [why is it called|what's behind the name] flash-moe?; where does the name flash-moe come from?; spell out moe; moe = ?; moe is short for what?; moe abbreviation; full form of moe;
             is moe [a company|a person|a japanese word]?; who is moe?; what are the three letters m o e?; in [one|two] sentence[|s], what is moe?; i know neural networks but not moe; i come from web development, what is moe?;
             what makes a model a moe?; how would i recognise a moe model?; what does a mixture of experts consist of?; what is mixed in a mixture of experts?; a model with [many small|lots of little] networks, how does that work?;
             sparse vs what, what does sparse mean?; what is sparsity here?; what does sparse activation mean?; what is conditional computation?; conditional computation?; what are sparsely activated models?;
             how can only part of a model work?; does only a part of the model run?; is only part of [you|the model] used at a time?; [you|the model] only use[|s] some of the weights for each word?;
             which kind of models does this program stream?; what kind of models are these that get streamed?; basics of moe; moe 101; moe for [dummies|beginners|newbies]; crash course moe; introduction to moe please;
             what is the main idea of [moe|mixture of experts]?; the principle of moe?; mixture of experts, is that several models in one?; is moe an ensemble?; is a moe several models that vote?;
             my [boss|friend|teacher] says modern models are moe, meaning?; i saw moe in the title; the readme keeps saying moe; what's a mixture of expert model; what's the concept here, experts and so on?""",
        called="the moe idea; the moe design; a sparse mixture of experts; the term mixture of experts; moes; this mixture thing; a model made of experts",
        but=(
            ("is moe [a company|a person|a japanese word|a program|a file format]?; who is moe?",
             "No: MoE is a kind of model, a Mixture of **Experts**: many small networks, of which a few work on each token."),
            ("is a moe several models that vote?; is moe an ensemble?; mixture of experts, is that several models in one?; do the experts vote?",
             "No, no ensemble: the **experts** are small networks inside each layer of one model, and a router picks a few."),
            ("does only a part of the model run?; is only part of [you|the model] used at a time?; do you use only some of your weights for each word?",
             "Yes: a router picks a few **experts** for each token, and the others rest."),
        ),
    ),
    Intent(
        "why moe",
        ("why [use|have] experts[| at all]?", "why [mixture of experts|moe]?", "what's the [advantage|benefit|use] of [moe|experts|mixture of experts]?",
         "why not [one big network|a dense model]?", "is moe better than dense?", "why are big models moe?",
         "why does moe make streaming possible?", "what do you gain from experts?", "pros of moe"),
        ("A model can know much while each token costs little: only a few experts work at a time. And what does not work need not be in memory.",
         "Because most of it rests. A token uses a few percent of the experts, so the work stays small and the rest can wait on the SSD.",
         "Large knowledge, small work: each token passes only a few experts. That is also what makes streaming from disk possible."),
        ("Why MoE: few experts a token, so little work.", "The gain: only a few experts work on a token."),
        (),
        ("only a few", "few percent"),
        more="""what problem does [moe|a mixture of experts] solve?; why are [modern|large|new|today's] models [moe|mixtures of experts]?; why do [companies|labs|people] build moe models?; why would anyone [split|cut] a model into experts?;
             why split a model into [experts|many small networks]?; why cut the network into pieces?; why so many small networks instead of a big one?; why not just use [one big network|all the weights|everything]?;
             isn't one big network [better|simpler]?; wouldn't a single network be simpler?; what do i gain from a moe?; what's in it for me with moe?; is moe [worth it|cheaper|more efficient|faster]?;
             is a mixture of experts [cheaper|faster|more efficient] than a dense model?; why is moe [cheap|cheaper|efficient|fast]?; moe benefits; moe advantages; moe pros and cons; advantages of experts; what's the trick of moe?;
             what makes moe [so popular|interesting|attractive|special for streaming]?; why does moe help when memory is short?; why is moe good for small computers?; why do experts make sense?; why does the program need a moe?;
             does it have to be a moe for streaming?; why can only moe models be streamed?; why does streaming work with moe?; why are experts a good fit for the ssd?; reason for using experts?; what would be lost without experts?;
             what if there were no experts?; what if models had no experts?; convince me of moe; sell me moe; is moe just hype?; moe sounds complicated, why bother?; why bother with experts?; why go through all this trouble with experts?""",
        called="the advantage of moe; the benefit of experts; the advantages of mixture of experts; the appeal of moe",
        but=(
            ("is moe just hype?; is moe only a fashion?",
             "No: with **only a few** experts at work a token costs little, and the rest can wait on the SSD."),
            ("isn't one big network [better|simpler]?; wouldn't a single network be simpler?",
             "Simpler, yes, but all of it would work on every token. Of a MoE **only a few** experts do."),
            ("is moe [worth it|cheaper|more efficient|faster]?; is a mixture of experts [cheaper|faster|more efficient] than a dense model?; is moe better than dense?",
             "For the same size yes: **only a few** experts work on a token, so it costs less. A dense model of that work would know less."),
            ("does it have to be a moe for streaming?; can only moe models be streamed?",
             "Yes: streaming pays because **only a few** experts work at a time. A dense model needs all of itself for each token."),
        ),
    ),
    Intent(
        "dense against sparse",
        ("what is the difference between [dense and moe|a dense and a moe model|moe and dense|dense and sparse]?", "dense vs moe",
         "moe vs dense", "how is moe different from a [normal|dense|regular] model?", "dense or sparse?", "are you dense or sparse?",
         "can this stream a dense model?", "does streaming work for dense models?", "is [llama|a dense model] a moe?"),
        ("A dense model uses all its weights for every token; a Mixture of Experts only a few experts. So streaming a dense model would mean reading all of it each token.",
         "Dense: every weight works on every token. MoE: a router picks a few experts. I am the second kind, only small.",
         "In a dense model nothing ever rests, so nothing can stay on disk. In a MoE most experts rest at any moment."),
        ("Dense uses every weight, MoE a few experts.", "Difference: dense works with all weights, MoE with few."),
        ("a dense model", "dense models"),
        ("dense",),
        more="""[dense|normal|ordinary|classic] model or [moe|mixture of experts]?; [dense|normal] or [sparse|moe], [which one are you|what are you|what is this]?; compare [dense and moe|moe and dense|a moe with a dense model];
             what makes a model dense?; how do dense and sparse models differ?; in what way is a moe not like a normal model?; how are you different from a dense model?; is flint [dense|sparse]?; is this model [dense|sparse]?;
             are all [your|the] weights used for [every|each] [word|token]?; do you use all your weights [at once|every time]?; does [every|each] token use [all the weights|the whole model|all parameters]?;
             can i stream [a normal model|an ordinary model|a non-moe model]?; would this work [for|with] [a dense model|normal models]?; why can't [you|this|the program] stream a dense model?; why not stream dense models?;
             does offloading make sense for dense models?; what about models that aren't moe?; what about dense models?; is [gpt-2|gemma|mistral 7b] [dense|a moe]?; isn't every model a moe?; are all models moe?;
             are there models without experts?; which models have no experts?; a model without experts, would that stream?; what's the opposite of moe?; opposite of sparse?; opposite of dense?; what does dense mean?;
             what does dense model mean?; dense meaning; why is dense bad for streaming?; sparse versus dense; dense versus mixture; difference please: dense, moe; i only know dense models, what changes?; i have a dense 70b, does it stream?;
             my model has no experts, can it be streamed?""",
        called="the dense kind of model; a non-moe model; an ordinary dense model; models without experts",
        but=(
            ("do you use all your weights [at once|every time]?; does [every|each] token use [all the weights|the whole model|all parameters]?",
             "No, I am not **dense**: a token uses all that is shared and only 8 of 64 experts a layer."),
            ("can [you|this|the program] stream a dense model?; can i stream [a normal model|an ordinary model|a non-moe model]?; does streaming work for dense models?; would this work [for|with] [a dense model|normal models]?; i have a dense 70b, does it stream?; my model has no experts, can it be streamed?; does offloading make sense for dense models?",
             "No: a **dense** model uses every weight for every token, so all of it would be read for each."),
            ("are all models moe?; isn't every model a moe?",
             "No: many models are **dense**, every weight works on every token. The very large ones are mostly MoE."),
            ("are you dense or sparse?; is flint [dense|sparse]?; is this model [dense|sparse]?",
             "Sparse, not **dense**: a router picks 8 of 64 experts in each layer."),
            ("are there models without experts?; is a dense model a moe?; is [gpt-2|gemma|mistral 7b] [dense|a moe]?; is llama a moe?",
             "Models without experts are called **dense**. Many smaller ones are, like GPT-2 or Mistral 7B."),
        ),
    ),
    Intent(
        "expert",
        ("what do the experts do?", "what is inside an expert?", "what's in an expert?", "what does one expert do?",
         "is an expert a [whole model|model|network|neural network]?", "what are experts made of?", "what is an expert network?"),
        (f"An expert is a small feed-forward network inside a layer: three matrices. Mine have width {EXPERT_WIDTH} and take 28 kB each.",
         "One of many small networks in a layer. It takes the token's vector, works on it, and hands it back: a feed-forward network of three matrices.",
         "A little feed-forward network that the router may pick for a token. Each of mine is 28 kB on disk."),
        ("An expert: a small feed-forward network in a layer.", "What an expert is: three matrices, a small network."),
        ("an expert", "experts", "the experts", "expert", "routed experts"),
        ("network",),
        more="""what are [these|those|all these] experts[| i see| on the map| on the screen| everyone talks about]?; what is meant by expert here?; what counts as an expert?; expert in what sense?; what kind of thing is an expert?;
             are experts [models|humans|programs|files|layers|neurons|agents|llms]?; is an expert a [person|human|file|layer|neuron|chatbot|small model|piece of the model]?; an expert is a person, right?; experts are little models, right?;
             so an expert is a whole model?; do you mean human experts?; who are the experts?; who are these experts of yours?; what is one expert physically?; what does an expert look like inside?; what does an expert contain?;
             how is an expert built?; what is an expert built from?; anatomy of an expert; structure of an expert; how many matrices has an expert?; what does an expert [take in|put out|return|receive]?;
             what goes into an expert and what comes out?; can an expert answer [alone|by itself|on its own]?; can one expert chat?; does an expert understand language?; does an expert know anything by itself?;
             where in the model [is|sits] an expert?; in which part of a layer are the experts?; is an expert the same as a [layer|neuron|head]?; expert vs layer; expert or layer?; expert vs neuron; is expert just a fancy word?;
             expert, but of what?; why do you say expert?; when you say expert you mean what?; i thought experts were people""",
        called="one expert; a single expert; an expert in a moe; these experts; those experts; the word expert; expert networks; expert modules; expert blocks; a specialist in the model",
        but=(
            ("is an expert a [person|human]?; are experts [humans|people]?; do you mean human experts?; i thought experts were people; an expert is a person, right?",
             "No person: an expert is a small **network** inside a layer, three matrices of numbers."),
            ("are experts [models|llms|agents|chatbots]?; is an expert a [small model|chatbot]?; so an expert is a whole model?; experts are little models, right?; can i talk to an expert?; can an expert answer [alone|by itself|on its own]?; can one expert chat?; does an expert understand language?; does an expert know anything by itself?",
             "No: an expert is only a small **network** inside one layer. Alone it can say nothing."),
            ("is an expert the same as a [layer|neuron|head]?; is an expert a [layer|neuron]?",
             "No: a layer holds 64 experts, and each is a **network** of three matrices."),
            ("are experts programs?; are experts files?; is an expert a file?",
             "No: an expert is a small **network**, three matrices of numbers in the model's files."),
        ),
    ),
    Intent(
        "expert size",
        ("how [big|large|heavy] is [an expert|one expert|a single expert|each expert]?", "[size|weight] of [an expert|one expert]",
         "how many bytes is [an expert|one expert]?", "how much [space|memory|disk] does [an expert|one expert] take?",
         "expert size?", "are experts big?", "how many kb is one of your experts?"),
        ("Mine are **28 kB** each at 4 bits. In the 397B model an expert is 7.1 MB, some 250 times as much.",
         "One of my experts: 28 kB. For comparison, one of the 397B's is 7.1 MB.",
         "28 kB for each of mine; real models have 1.8 MB (35B), 5.3 MB (122B) or 7.1 MB (397B), all at 4 bits."),
        ("One expert of mine: 28 kB.", "Expert size: 28 kB here, 7.1 MB in the 397B."),
        ("the size of an expert",),
        ("28 kb",),
        more="""how [big|large|heavy|small] are [the|your] experts?; how [big|large|small] is [one of your experts|an expert of yours|an expert on disk|an expert in memory|an expert in bytes]?;
             how many [bytes|kb|kilobytes|megabytes|mb] [does an expert have|per expert|are in one expert|is each expert|make an expert]; [bytes|kilobytes|megabytes|size] per expert[?|]; expert in bytes?; expert in kilobytes?;
             what does one expert weigh?; what's the size of [one|a single|each] expert?; how much is read for one expert?; how many bytes are read on one miss?; how large is one read?; how large is a single miss?;
             how big is an expert of the [397b|122b|35b|large model|real models]?; how large are the experts of the [397b|122b|35b|big ones]?; what is the size of a 397b expert?; is an expert of the 397b bigger than yours?;
             compare your experts with the 397b's; compare expert sizes; are your experts [small|tiny|large]?; does every expert have the same size?; are all experts equally [big|large]?; how much memory for one expert?;
             how much disk for one expert?; how much room does an expert need?; how much space per expert?; kb per expert?; one expert = how many kb?; your experts must be huge; are experts several gigabytes?; is an expert a gigabyte?;
             do experts fit on a floppy?; weight of a single expert please; expert footprint?; what's the footprint of an expert?; file size of an expert?""",
        called="expert sizes; the bytes of an expert; the weight of one expert",
        but=(
            ("is an expert a gigabyte?; are experts several gigabytes?; your experts must be huge; are experts big?",
             "No: mine are **28 kB** each. Even in the 397B an expert is 7.1 MB."),
            ("are all experts equally [big|large]?; does every expert have the same size?",
             "Yes, within a model: each of mine takes **28 kB**."),
            ("is an expert of the 397b bigger than yours?",
             "Yes, 250 times: 7.1 MB against **28 kB**."),
        ),
    ),
    Intent(
        "how many experts",
        ("how many experts [do you have|are there|have you got|are in you|does flint have]?", "number of experts", "how many experts?",
         "count of experts", "experts in total?", "total experts?", "how many experts altogether?", "what's your expert count?",
         "how many specialists do you have?"),
        (f"**{_ALL}**: {LAYERS} layers of {EXPERTS}. {TOP_K} of each {EXPERTS} work on a token.",
         f"{EXPERTS} in each of {LAYERS} layers, **{_ALL}** in all, and one shared expert a layer besides.",
         f"{LAYERS} × {EXPERTS} = **{_ALL}** experts. The map on the panel has a mark for each."),
        (f"{LAYERS} layers of {EXPERTS} experts: {_ALL}.", f"My experts: {_ALL} in all."),
        ("the number of experts",),
        (str(_ALL),),
        more="""how many experts does [this model|the model|the demo|the built-in model|flint] [have|contain|hold]?; how many experts do you [have|own] in total?; how many experts are [in this model|on the map|on the panel|stored|listed]?;
             total number of experts[?|]; what is [the|your] [total |]number of experts?; how many of them [are there|exist], the experts?; count [the|your] experts; can you count your experts?; do you know how many experts you have?;
             [tell me|say] how many experts you have; your experts: how many?; experts: how many in all?; expert count please; number of your experts; layers times experts?; how many experts [times|by] how many layers?;
             why 512 experts?; where does [512|the 512] come from?;
             why does it say of 512 experts?; what are the 512?; 512 what?; what is 8 × 64?; what does 8 × 64 on the panel mean?; do you have [more than a hundred|hundreds of|thousands of|a million|a dozen|only eight] experts?;
             are there 512 experts?; is it 512 experts?; 64 or 512 experts?; are there only 64 experts?; i counted 64 experts, is that all?; how big is your team of experts?; size of the expert pool?; how many dots are on the map?;
             how many cells does the map have?; how many small networks are in you?; of how many experts do you consist?; how many specialists work for you?; and how many experts is that altogether?""",
        called="the expert count; the total of experts; the number of your experts",
        but=(
            ("are there 512 experts?; is it 512 experts?",
             "Yes: 8 layers of 64 make **512**."),
            ("are there only 64 experts?; i counted 64 experts, is that all?; 64 or 512 experts?; do you have only 64 experts?",
             "64 is one layer. I have 8 layers, so **512**."),
            ("do you have [thousands of|a million|a dozen|only eight|only 8] experts?",
             "No: **512**, 64 in each of 8 layers."),
        ),
    ),
    Intent(
        "active experts",
        ("how many experts [work on|are used for|does|process] [a|one|each] token[| use]?", "how many experts are [active|used|busy] [at once|at a time]?",
         "how many experts do you use?", "experts per token?", "how many experts at once?", "how many of your experts work at the same time?",
         "active experts?", "experts a token?", "how many are picked?"),
        (f"**{TOP_K}** of {EXPERTS} in each layer, so {TOP_K * LAYERS} picks a token. A shared expert works besides.",
         f"{TOP_K} a layer and token, **{TOP_K}** times {LAYERS} layers: {TOP_K * LAYERS} picks for each token I write.",
         f"The router takes the best {TOP_K} of the {EXPERTS} in a layer; over {LAYERS} layers that makes {TOP_K * LAYERS} experts a token."),
        (f"{TOP_K} of {EXPERTS} experts a layer work on a token.", f"Active: {TOP_K} a layer."),
        ("active experts",),
        (str(TOP_K),),
        more="""how many experts [work|are working|are active|are busy|run|compute] [for|on] [one|each|every|a single] [token|word|step]?; how many experts does [a|one|each|every] [token|word] [need|use|get|pass|go through|touch|activate]?;
             how many experts are needed for [a|one] [token|word|answer token]?; how many experts [fire|wake up|light up] [per token|at once|each time]?;
             how many of [the 64|the 512|your experts|the experts] [are used|work|are active|are picked][| per token| for a token| at once]?; how many does the router [pick|choose|select|take][| per token| in each layer| each time]?;
             number of [active|picked|working|selected] experts[| per token]?; picks per token?; how many picks [does a token make|per token|are there for a token]?; what share of [the|your] experts works [on a token|at a time]?;
             what fraction of experts is active?; what percentage of experts is used[| per token]?; do all experts work [at once|on every token|together|all the time]?; are all [64|512|experts] used [for every token|at once|all the time]?;
             does every expert work on every token?; all experts at once?; all of them at once?; all experts help with each word, right?; only one expert per token?; is it one expert per token?; does one expert do [a|the whole] token?;
             [8|eight] of 64?; [8|eight] experts per token?; is it 8 experts per layer or in total?; why are only some cells bright at a time?; how many bright cells per row?; how many cells are bright for one token?; experts per word?;
             how busy are the experts?; how many experts do work right now?; how many experts in parallel?; how many work simultaneously?; how many experts make one word?; experts needed for one token?; how many specialists work on one word?;
             how many experts does one step take?; how many get picked in each layer?""",
        called="the active experts; the experts at work on a token",
        but=(
            ("do all experts work [at once|on every token|together|all the time]?; does every expert work on every token?; all experts at once?; are all 64 used for every token?; all experts help with each word, right?",
             "No: **8** of 64 in each layer work on a token, the others rest."),
            ("is it one expert per token?; does one expert do [a|the whole] token?; only one expert per token?",
             "No: **8** in each layer, 64 picks over all layers."),
            ("is it 8 experts per layer or in total?; 8 experts per layer?; eight per layer or in all?",
             "**8** in each layer; over 8 layers that makes 64 picks a token."),
        ),
    ),
    Intent(
        "top-k",
        ("what does top-[8|10] mean?", "what is k in top-k?", "what is top k routing?", "top k?", "what does k stand for?",
         "why [8|eight] experts?", "how big is k?", "what's the top-k of [yours|this model]?"),
        (f"Top-k means that only the k experts with the highest router score work on a token. For me k is {TOP_K}.",
         f"The router ranks all experts of a layer and keeps the best k: {TOP_K} of {EXPERTS} in my case, 10 of 512 in the 397B.",
         f"k is how many experts of a layer the router picks for a token. Mine is {TOP_K}; everything below that score stays idle."),
        ("Top-k: the k best experts by score.", f"k is how many experts are picked: {TOP_K}."),
        ("top-k", "top k", "top-8", "top-k routing"),
        ("router",  "highest"),
        more="""what is k[| for this model| for flint| for the router| in routing]?; what's your k?; what value has k?; value of k?; which k do you use[| for routing]?; how large is the k of the [router|397b]?; what's k for the 397b?;
             is top-k [a setting|fixed|learnt|the same as top-k sampling|about experts]?; top-k of [experts|the router]?; top-k [experts|routing] [meaning|explained|definition]; top-k in [moe|routing|the router]?; what is topk?; topk?;
             num_experts_per_tok?; what is num_experts_per_tok?; num_experts_per_tok meaning?; where is top-k in the config?; top-1 or top-8?; do you use top-1 or top-2?; is it top-2?; is your routing top-1?; what does top mean in top-k?;
             why k and not all?; why a fixed number of experts?; why always the same number of experts?; why not let the router take as many as it likes?; why exactly [8|eight]?; why 10 for the 397b?; who set k to 8?;
             what happens below the top k?; what about the experts that are not in the top 8?; what happens to number nine in the ranking?; what happens to experts that are not picked?; the ninth best expert, is it used?;
             does the ninth expert do anything?; is a low-scored expert used a little?; best k of n?; k best experts?; how does ranking the experts work?; how does the cut after 8 work?; i know top-k from sampling, is this the same?;
             greater k, better answers?; what would a larger k do?""",
        called="top-k selection; the k in top-k; this top-k thing; top-10 routing; the top-k value; top-8 routing",
        but=(
            ("i know top-k from sampling, is this the same?; is top-k the same as top-k sampling?",
             "No: here k is how many experts the **router** picks. In sampling it is how many tokens are drawn from; that is `top_k`."),
            ("do you use top-1 or top-2?; is it top-2?; is your routing top-1?",
             "No: the **router** takes the best 8 of 64."),
            ("does the ninth expert do anything?; the ninth best expert, is it used?; is a low-scored expert used a little?",
             "No: only the 8 that the **router** scores highest work, all others do nothing."),
        ),
    ),
    Intent(
        "router",
        ("who [chooses|picks|selects|decides on] the experts?", "how are [experts|the experts] [chosen|picked|selected]?", "what does the router do?",
         "how does the router [decide|choose|pick|know which expert]?", "which experts are used?", "how do you choose your experts?",
         "who decides which expert works?", "what chooses the experts?", "how does it know which experts it needs?"),
        (f"The **router** scores all {EXPERTS} experts of a layer for each token and picks the best {TOP_K}. Their outputs are added, weighted by the scores.",
         f"A small matrix in each layer, the router: it gives every expert a score for the token at hand, and the top {TOP_K} do the work.",
         "Each layer has a router. It looks at the token, scores the experts, and takes the highest. Nobody tells it; training did."),
        ("The router picks the experts by score.", "Router: scores all experts, takes the best."),
        ("the router", "router", "routing", "a router", "expert routing", "the gate of the experts"),
        ("router",),
        more="""[who|what] [decides|determines|says|controls] [which experts work|which experts are used|which expert gets a token|what experts are needed|who works on a token]?;
             [who|what] [picks|chooses|selects|assigns] [them|the experts|experts|the eight|which experts to use|the ones that work|the winners]?;
             how does [it|the model|the program|a token|each layer] [decide|know|choose|find|pick] [which experts to use|its experts|the right experts|which expert to ask]?;
             how are the [8|eight|active|right|best] experts [found|picked|chosen|selected]?; how does a token [find|get to|reach|choose] its experts?; by what rule are experts picked?; on what basis are experts [chosen|picked]?;
             what determines the picks?; where do the picks come from?; is the choice of experts [random|fixed|learnt|hand-made|rule-based]?; are experts picked [at random|randomly|by hand|by chance|by topic|by keyword]?;
             do i choose the experts?; does the program choose the experts?; do you pick your experts yourself?; does the cpu decide which expert runs?;
             is the router [a network|an expert|a program|a device|hardware|my wifi router|code|trained]?; like a wifi router?; is this about my internet router?; router as in network router?; how many routers [are there|do you have]?;
             is there a router in every layer?; one router or many?; how does routing work?; how do the experts get their work?; what is a router score?; how are experts scored?; what are the router's scores?;
             are the experts' outputs added up?; how are expert outputs combined?; how are the results of the experts mixed?; how do eight answers become one?; who sends tokens to experts?; who is the boss of the experts?;
             who hands out the work?; what stands before the experts?; what selects 8 out of 64?; something must choose the experts, what is it?; explain how experts get selected; expert selection?; how does expert selection work?;
             gating of experts?; can the router be wrong?; does the router make mistakes?; router in one line; what does a router look at?""",
        called="the routers; the routing network; the gating network; the dispatcher of the experts; the chooser of experts; the selector of experts; the expert router; moe routing; the routing of tokens; a routing layer; the router weights",
        but=(
            ("is the router [my wifi router|a device|hardware]?; like a wifi router?; router as in network router?; is this about my internet router?; do you mean my wifi router?",
             "No: this **router** is a small matrix in each layer that scores experts. It has nothing to do with a network."),
            ("is the choice of experts random?; are experts picked [at random|randomly|by chance]?",
             "No: the **router** scores all of them for the token, and the highest are taken."),
            ("is there a router in every layer?; does every layer have a router?",
             "Yes: each layer has its own **router** for its own 64 experts."),
            ("do i choose the experts?; does the program choose the experts?; does the cpu decide which expert runs?; do you pick your experts yourself?",
             "No: the **router** does, a small matrix in each layer of the model. Nobody else decides."),
            ("can the router be wrong?; does the router make mistakes?",
             "There is no right choice to miss: the **router** takes what training taught it to take. The answer can still be wrong."),
            ("are the experts' outputs added up?",
             "Yes, weighted by the scores of the **router**."),
        ),
    ),
    Intent(
        "specialisation",
        ("are [the|your] experts [people|specialised|specialized|different|all the same]?", "do experts have [subjects|topics|specialities]?",
         "what is each expert [good at|specialised in|for]?", "which expert does [sums|maths|spelling|words]?", "is there a maths expert?",
         "what do experts specialise in?", "do different questions use different experts?", "does every topic have its own expert?",
         "who gives the experts their subject?", "why are they called experts?"),
        ("Nobody assigns them subjects; training divides the work. In me, sums light other experts than words do: watch the map.",
         "They are specialised, but not neatly: no expert owns maths. Training shares the work out, and sums use other experts than chat.",
         "No labels, no subjects given. Training decides, and the map shows it: a sum and a spelling light different cells."),
        ("Experts are specialised by training, not by hand.", "Nobody assigns subjects: training does."),
        ("expert specialisation", "expert specialization"),
        ("training",),
        more="""[is there|do you have] [an expert for|a separate expert for|one expert for] [maths|sums|french|spelling|code|poems|history|chemistry]?;
             which expert [knows|does|handles|is for] [maths|french|spelling|code|arithmetic|words|history]?; is one expert for [maths|words|spelling] and another for [french|code|lists]?; what does expert [5|7|12|17|23|42|60] do?;
             what is expert number [3|9|31|50] good at?; do experts [have|get] [different jobs|their own topics|names|labels|titles|specialties]?; are the experts [labelled|named|specialists|interchangeable|identical|assigned to topics]?;
             does each expert have a [topic|subject|job|speciality|name|label|field]?; does every expert know something else?; what are the experts expert in?; expert in what?; experts at what?;
             what [topics|subjects|fields] do the experts [cover|have]?; list the experts' subjects; can you name your experts?; give me a list of your experts and what they do; who decides what an expert is good at?;
             who assigned the topics?; who told the experts what to learn?; did somebody choose the subjects of the experts?; did you give each expert a subject?; how do experts [become|get] [specialised|specialists|different]?;
             how do experts learn their job?; how does an expert become an expert?; do all experts know the same?; do [maths|sums] and [words|chat|spelling] use different experts?; do sums and spelling light the same cells?;
             does a french word use another expert?; does the map look different for sums?; why do different cells light up for different questions?; are there lazy experts without a subject?; is there a doctor among your experts?;
             a chemistry expert maybe?; are they real experts?; so one expert is the maths guy?; one is for maths and one for grammar, right?; experts by topic?; topic experts?; is it like departments in a company?;
             like doctors with specialities?; do they specialise?; can i see what an expert specialises in?""",
        called="the specialisation of experts; the subjects of the experts; experts for different subjects",
        but=(
            ("[is there|do you have] [an expert for maths|a maths expert|an expert for french|an expert for code|a separate expert for sums|one expert for spelling]?; so one expert is the maths guy?; does every topic have its own expert?; is one for maths and one for grammar, right?",
             "No: **training** shared the work out over many. Sums light other experts than words, but none owns a subject."),
            ("are the experts identical?; are the experts all the same?; do all experts know the same?",
             "No: **training** made them different, only not by subjects that have names."),
            ("did you give each expert a subject?; did somebody choose the subjects of the experts?; are the experts [labelled|named]?",
             "No: nobody gave them subjects or names, **training** divided the work."),
            ("do sums and spelling light the same cells?; do all questions use the same experts?",
             "No: **training** divided the work, so a sum and a spelling light different cells."),
            ("do different questions use different experts?; do [maths|sums] and [words|chat|spelling] use different experts?; does the map look different for sums?",
             "Yes, in part: **training** divided the work. Watch the map: a sum lights other cells than a chat."),
            ("can you name your experts?; is there a doctor among your experts?; do experts have [names|titles|labels]?",
             "No: they have numbers only. **Training** divided the work, nobody named it."),
        ),
    ),
    Intent(
        "shared expert",
        ("why is there a shared expert?", "what does the shared expert do?", "is the shared expert [cached|always in memory|streamed]?",
         "how many shared experts?", "does every token use the shared expert?", "which expert is always used?"),
        ("The shared expert works on every token, whatever the router picks. So it always stays in memory and is never streamed.",
         "One expert in each layer that every token passes. Since it is always needed, it lives in memory, outside the cache.",
         "It does the common work for every token, so the routed experts can specialise. It never leaves memory."),
        ("The shared expert works on every token.", "Shared expert: always used, always in memory."),
        ("the shared expert", "a shared expert", "shared expert", "shared experts"),
        ("every token",),
        more="""[is there|do you have] a shared expert?; how many shared experts [do you have|are there|does a layer have]?; which expert [is shared|is always on|works on everything|never rests|is never evicted]?;
             is there an expert that [always works|never rests|is always used|every token uses|sees every token]?; is any expert used [every time|for every token|by all tokens]?; shared vs routed expert;
             difference between shared and routed experts; how does the shared expert differ from the others?; routed or shared?; is the shared expert picked by the router?; does the router pick the shared expert?;
             does the shared expert need the router?; does the shared expert count [as one of the eight|among the 8|among the 64|in the 512]?; is the shared expert [on disk|on the ssd|in the cache|in ram|in memory|on the map|evicted]?;
             can the shared expert be evicted?; does the shared expert take a slot?; does the shared expert count as a hit?; is the shared expert read from the ssd?; is the shared expert streamed or resident?;
             why is the shared expert not streamed?; why isn't the shared expert in the cache?; why is one expert shared?; shared by whom?; shared with whom?; who shares the shared expert?; with other users?;
             is the shared expert shared with other computers?; what's shared about it?; how big is the shared expert?; why would you want an expert that every token passes?; what if the shared expert were missing?; 8 plus 1 experts?;
             eight and one shared, why?; what does the shared expert know?; why have one expert that does everything?""",
        called="the common expert; the always active expert; the always-on expert; the expert that always works; the ninth expert; the shared one; shared experts in moe; the shared mlp",
        but=(
            ("does the router pick the shared expert?; is the shared expert picked by the router?",
             "No: **every token** passes it, whatever the router picks."),
            ("can the shared expert be evicted?; is the shared expert [on the ssd|streamed|evicted|read from the ssd]?; does the shared expert take a slot?",
             "No: **every token** needs it, so it stays in memory, outside the cache."),
            ("is there an expert that [always works|never rests|is always used|every token uses]?; is any expert used [every time|for every token]?; do you have a shared expert?; is there a shared expert?; does every token use the shared expert?",
             "Yes, the shared one in each layer: **every token** passes it."),
            ("does the shared expert count [as one of the eight|among the 8|among the 64|in the 512]?",
             "No: it comes on top. **Every token** passes it besides the 8 that are picked."),
            ("is the shared expert shared with other computers?; shared with other users?",
             "No: it is shared by the tokens: **every token** passes it."),
        ),
    ),
    Intent(
        "load balancing",
        ("are all experts used[| equally]?", "do some experts do nothing?", "are there dead experts?", "why are some experts used more?",
         "is the work shared evenly among experts?", "what is router balancing?", "are experts used evenly?", "which experts are never used?"),
        ("Not equally. A weak balancing in training kept every expert at work over all, while one conversation leans on a few. That helps the cache.",
         "Unevenly, on purpose: balancing was weak and over the whole batch, so each subject has its favourites and the cache hits more.",
         "Over everything each expert gets its share; within one answer some are far busier. Training balanced the batch, not the sentence."),
        ("Balancing: all experts used overall, unevenly in one answer.", "Experts are used unevenly; balancing was weak."),
        ("load balancing", "router balancing", "expert balancing", "dead experts"),
        ("balanc", "unevenly"),
        more="""do all experts [get|do] [the same amount of|equally much|an equal share of] work?; does every expert do the same work?; is the [work|load] [balanced|spread|divided] [evenly|equally|fairly][| among the experts| over the experts]?;
             are [your|the] experts [balanced|equally busy|used fairly]?; are some experts [busier|lazier|more popular|favourites|idle|useless|never picked|never used]?;
             is there an expert that is [never used|never picked|always idle|hardly used]?; which experts are [busiest|most popular|picked most|used most]?; is any expert [dead|idle|useless|unemployed]?;
             why do [some|the same] [cells|experts] [always light up|keep coming up|light up so often]?; why are some cells never lit?; why does one expert work so much?; why do a few experts do most of the work?;
             why is [it|the use of experts|the load] uneven?; why not use all experts equally?; is uneven use bad?; wouldn't an even spread be better?; isn't it wasteful that some experts idle?; do idle experts waste space?;
             can i delete the experts that are never used?; could unused experts be thrown away?; what is [expert|router] collapse?; what is the auxiliary loss?; aux loss?; do you use a load balancing loss?; auxiliary loss for routing?;
             how was the routing balanced?; how did training balance the experts?; balanced how?; what keeps all experts at work?; how do you avoid dead experts?; who takes care that all experts are used?; does the router have favourites?;
             router favourites?; does one conversation use all experts?; does one answer use all the experts?; fair distribution among experts?; distribution of picks?; do they take turns?; do the experts take turns?""",
        called="the balance of experts; uneven experts; unused experts; lazy experts; balanced routing; the balancing loss; router collapse",
        but=(
            ("do all experts [get|do] the same amount of work?; are all experts used equally?; are your experts equally busy?; does every expert do the same work?; are experts used evenly?; is the work shared evenly among experts?; is the load balanced evenly?",
             "No, **unevenly**: over everything each gets its share, within one answer some are far busier."),
            ("can i delete the experts that are never used?; could unused experts be thrown away?; are there dead experts?",
             "There are none: **balancing** in training kept every expert at work, if not in every answer."),
            ("does one answer use all the experts?; does one conversation use all experts?",
             "No, it leans on a few. Only over very many texts is the work **balanced**."),
            ("do the experts take turns?; do they take turns?",
             "No: the router picks by score. It is **unevenly** spread in one answer and balanced only over many."),
            ("is uneven use bad?; isn't it wasteful that some experts idle?; do idle experts waste space?",
             "No: **unevenly** used experts suit a cache, for the busy ones stay in it. The idle ones cost disk only."),
            ("does the router have favourites?; are some experts busier?; are some experts more popular?; are some experts favourites?",
             "Yes, **unevenly** in one conversation: each subject has its favourites, and the cache hits the more for it."),
        ),
    ),
    Intent(
        "choose an expert",
        ("can i choose an expert?", "can i switch off an expert?", "can i ask one expert?"),
        ("No: the **router** picks the experts, for every token anew. You can only set how many: `--experts N`, which is a shortcut.",
         "That is the router's business, not yours or mine. `--experts N` changes how many are used, not which.",
         "Not possible: which experts work is decided by the router. No key or command names a single one."),
        ("The router picks; nobody chooses an expert by hand.", "Experts cannot be chosen, the router does it."),
        (),
        ("router",),
        more="""can i [choose|pick|select|force|decide] [the experts|which expert works|which experts are used|a certain expert|my own expert|expert number 5|an expert myself|one expert by hand]?;
             can i [switch off|disable|turn off|remove|block|delete|mute|exclude|kill] [an expert|one expert|single experts|expert 12|some experts|a bad expert]?;
             can i [talk to|ask|use|test|call|run] [one expert only|just one expert|expert 7|only the maths expert]?; how [do|can] i [choose|select|force|disable|pick|switch off] [an expert|a certain expert|the experts|one expert|expert 7]?;
             let me [choose|pick] the experts; let me talk to one expert; use [expert 7|only one expert|the maths expert|a better expert]; switch off expert [3|7|12]; i want to [choose|pick|select] [the experts|an expert|my experts];
             i want [another expert|a different expert|a better expert|the maths expert]; i'd like to talk to the maths expert; which expert should i choose?; which expert do i have to choose?; do i have to [choose|pick|select] an expert?;
             must i pick an expert[| myself]?; should i select an expert for maths?; how do i select the right expert for my question?; is there a [command|key|setting|way] to [choose|pick|force|disable] an expert?;
             can the user choose experts?; can the router be [overridden|switched off|changed|forced]?; can i override the router?; can i change what the router picks?; can i tell the router what to pick?;
             can you choose another expert for me?; can you pick better experts?; could you use other experts?; can you switch experts?; try another expert; give me another expert; your expert is bad, take another; manual routing?;
             is there manual routing?; manual mode for experts?; what if i disable one expert?; what would happen without expert 7?; can a broken expert be taken out?; can i add an expert?; can i add my own expert?;
             can i train a new expert for you?; may i bring my own expert?; how do i add an expert?; add an expert please; replace an expert?; can i replace an expert?; can i swap an expert for another?""",
        called="choosing an expert by hand; switching an expert off; the manual choice of experts; talking to a single expert",
        but=(
            ("can i choose [an expert|the experts]?; can i switch off an expert?; can i add an expert?; can i override the router?; can you [choose another expert for me|pick better experts|switch experts]?; can the user choose experts?; can i tell the router what to pick?; can i [replace an expert|swap an expert for another|add my own expert|ask one expert]?; is there manual routing?",
             "No: the **router** picks, for every token anew."),
            ("do i have to [choose|pick|select] an expert?; must i pick an expert[| myself]?; should i select an expert for maths?",
             "No: ask as you like, the **router** picks the experts."),
        ),
    ),
    Intent(
        "history of moe",
        ("who invented mixture of experts?", "how old is moe?", "when was moe invented?"),
        ("The idea is from **1991**, by Jacobs, Jordan, Nowlan and Hinton. In 2017 Shazeer and others made it large and sparse.",
         "Jacobs, Jordan, Nowlan and Hinton described it in 1991. With a sparse top-k router, as here, it came in 2017 by Shazeer and others.",
         "Older than it looks: 1991, Jacobs, Jordan, Nowlan and Hinton. In language models it is common since the 2020s."),
        ("Mixtures of experts are from 1991.", "MoE: 1991, and sparse since 2017."),
        (),
        ("1991",),
        more="""who [invented|came up with|thought of|discovered|designed|created|introduced|proposed|is behind] [moe|mixture of experts|mixtures of experts|the idea of experts|the mixture of experts idea|experts in models]?;
             when was [moe|mixture of experts|the mixture of experts|this technique] [invented|introduced|first described|first used|proposed]?; how old is [mixture of experts|the idea of experts|the moe idea|this technique]?;
             is [moe|mixture of experts] [new|a new idea|old|an old idea|recent|from google|from qwen|from mistral|an invention of qwen]?; where does [moe|mixture of experts|the idea of experts] come from?;
             since when [is there moe|are there mixtures of experts|do mixtures of experts exist|does moe exist]?; from which year is moe?; what year was moe invented?; year of moe?; which year?, moe;
             [first|original] [paper|work] on [moe|mixture of experts]?; what's the [first|original|classic] [paper|work] on [moe|mixture of experts]?; which paper [introduced|invented|describes|started] [moe|mixture of experts]?;
             paper on mixture of experts?; reference for moe?; citation for moe?; what should i cite for moe?; what should i read about the history of moe?; literature on moe?; who wrote the first moe paper?;
             did [hinton|google|openai|qwen|mistral|shazeer|deepseek] invent moe?; was it [hinton|google|shazeer|mistral|deepseek] who invented moe?; did you invent mixture of experts?; did danveloper invent mixture of experts?;
             did the authors invent moe?; is moe older than transformers?; was moe there before transformers?; moe before transformers?; history please: moe; history of experts in neural networks?; birth of moe?; roots of moe?""",
        called="the history of mixture of experts; the origin of moe; the inventors of moe; the history of moe",
        but=(
            ("did you invent mixture of experts?; did danveloper invent mixture of experts?; did [qwen|mistral|openai|google|deepseek] invent moe?; is moe [new|a new idea|recent|an invention of qwen|from qwen|from mistral]?",
             "No: Jacobs, Jordan, Nowlan and Hinton described it in **1991**."),
            ("is moe older than transformers?; was moe there before transformers?; is moe [old|an old idea]?",
             "Yes: **1991**, and the transformer is from 2017."),
            ("did hinton invent moe?; was it hinton who invented moe?",
             "He was one of four: Jacobs, Jordan, Nowlan and Hinton, **1991**."),
        ),
    ),
)  # fmt: skip
