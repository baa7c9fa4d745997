"""How good a model's answers are: perplexity over a text, and tasks whose answers can be checked."""
