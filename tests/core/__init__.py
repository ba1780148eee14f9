"""Tests of docmodels.core."""
