"""Tests of docmodels.run."""
