"""Finding the JSON samples of a page."""
