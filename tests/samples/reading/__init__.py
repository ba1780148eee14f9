"""Tests of `docmodels.samples.reading`."""
