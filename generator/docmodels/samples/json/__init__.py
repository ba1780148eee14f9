"""JSON whose every value knows its place on the page."""
