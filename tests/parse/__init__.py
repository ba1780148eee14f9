"""Tests of `docmodels.parse`."""
