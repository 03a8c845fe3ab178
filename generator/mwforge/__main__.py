"""``python -m mwforge``, the same as the command ``mwforge``."""

from __future__ import annotations

from mwforge.cli import main

if __name__ == "__main__":
    main()
