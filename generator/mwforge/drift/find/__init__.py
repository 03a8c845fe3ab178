"""What the rules of the catalogue look for: each function yields its findings in a pair, or makes one that does."""
