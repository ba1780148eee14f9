"""What the command line shows: diagnostics, and results as text."""
