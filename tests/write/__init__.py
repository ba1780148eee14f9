"""Tests of docmodels.write."""
