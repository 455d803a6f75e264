"""Urval: an offline desktop program for assessing competitive applications."""

__version__ = "0.1.0"
