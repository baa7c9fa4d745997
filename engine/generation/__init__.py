"""From logits to text: choosing tokens, and the loop around it."""
