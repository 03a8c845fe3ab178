"""Shapes of answers: what the values look like that a wiki answers with."""
