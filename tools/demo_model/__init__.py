"""How the built-in model is made: corpus, tokenizer, training, export, evaluation. Nothing here is used at run time."""
