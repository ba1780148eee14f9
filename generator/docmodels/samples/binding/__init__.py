"""Finding the model that a sample shows."""
