"""What every table of a page is for."""
