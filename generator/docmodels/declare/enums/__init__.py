"""From tables and lists of values to declarations of enums."""
