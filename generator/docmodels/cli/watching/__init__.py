"""What `docmodels watch` looks at, and how it learns of changes."""
