"""Tests of docmodels.cli."""
