"""Tests of `docmodels.run`."""
