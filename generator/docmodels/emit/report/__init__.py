"""From what was understood to one page in HTML, for people who look."""
