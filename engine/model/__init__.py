"""The mathematics of Qwen3.5-MoE, in MLX. Modules are named as the checkpoint names them."""
