"""Looking at what a wiki answers, and what shapes its answers have."""
