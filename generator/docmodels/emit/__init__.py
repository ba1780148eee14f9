"""From a schema to the texts that are made of it."""
