"""Files -> bytes -> tensors: what lies where in a checkpoint, and the only code that reads weight bytes from disk."""
