"""What the `flashmoe` command does, one module a command; cli.py declares them and imports each only when it is run."""
