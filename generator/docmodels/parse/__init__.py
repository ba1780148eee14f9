"""From a folder of Markdown to pages.

What is used from outside: `finding` and `folder` find and read files, `markdown` reads
what is in them.  They have no common face: a run that has nothing to do finds the
files, and need not wait for a parser of Markdown.
"""
