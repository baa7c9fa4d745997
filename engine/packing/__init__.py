"""Checkpoint -> packed model directory: one record an expert, ready to be read by one call."""
