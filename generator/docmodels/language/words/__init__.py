"""The words of documentation, as data."""
