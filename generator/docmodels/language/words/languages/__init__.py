"""The words of documentation in other languages than English: a module each."""
