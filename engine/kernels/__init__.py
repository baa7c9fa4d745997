"""The CPU kernels: one C file, how it is compiled, and its ctypes face. They know arrays, no models and no files."""
