"""Urval: an offline desktop program for assessing competitive applications."""

__version__ = "0.2.0"
