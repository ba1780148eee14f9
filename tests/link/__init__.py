"""Tests of `docmodels.link`."""
