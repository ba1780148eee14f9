"""Comparing samples with their models."""
