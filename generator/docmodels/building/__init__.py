"""Plugins of programs that build distributions; each is imported by its program."""
