"""Tests of `docmodels.samples.json`."""
