"""Tests of `docmodels.samples`."""
