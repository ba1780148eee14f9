"""What `docmodels init` proposes: a folder of documentation becomes a table."""
