"""Tests of docmodels.building."""
