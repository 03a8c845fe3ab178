"""What mwforge's commands do, as functions: the command line parses and prints around them.

A function takes what a user names to snapshots (`source`), and goes from there to specs, files
and the disk without coming back up. `mwforge` itself offers them to Python programs.

They share these arguments:

- ``wikis`` are addresses of wikis, names from `[tool.mwforge.wikis]`, snapshots or recorded
  responses, as on the command line;
- ``access`` is how a wiki is asked, where there is something to ask;
- ``config`` is what is configured; without it, it is read from the nearest pyproject.toml;
- ``progress`` is told how far things have come.

They raise `MwforgeError` for what a user can put right.
"""
