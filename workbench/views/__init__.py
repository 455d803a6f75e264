"""Urval's window: Qt widgets on top of the domain packages."""
