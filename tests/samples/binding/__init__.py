"""Tests of `docmodels.samples.binding`."""
