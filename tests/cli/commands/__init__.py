"""Tests of docmodels.cli.commands."""
