"""Tests of docmodels.cli.config."""
