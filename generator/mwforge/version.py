"""The version of mwforge, which what it makes and how it asks tell."""

__version__ = "0.1.0"
