"""The streaming of experts: the memory that MLX computes from, which expert sits where in it, and how it gets there."""
