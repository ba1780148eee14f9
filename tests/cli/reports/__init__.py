"""Tests of docmodels.cli.reports."""
