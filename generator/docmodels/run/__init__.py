"""The stages put together: read, generate, check, verify."""
