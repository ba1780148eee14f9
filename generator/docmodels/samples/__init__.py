"""JSON on the pages: what it shows of the models, and where it differs."""
