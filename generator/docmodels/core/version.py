"""The version of docmodels: that of the installed distribution."""

from importlib.metadata import version

__version__ = version("docmodels")
