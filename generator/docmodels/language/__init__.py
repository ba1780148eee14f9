"""How documentation speaks: its words, its types and its sentences."""
