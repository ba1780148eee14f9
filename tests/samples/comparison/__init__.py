"""Tests of `docmodels.samples.comparison`."""
