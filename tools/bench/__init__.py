"""Measurements that stand in the README, each a command that anyone can repeat."""
