"""From the rows of tables to declarations of properties."""
