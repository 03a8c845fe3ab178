"""The engine of a generated client: calls, log-in, continuation, waiting, errors.

It depends on httpx and the standard library alone. To read it: `session.py` holds
what one call does, as a generator that yields the events of `events.py` and does no
input or output; `drive.py` runs such calls, sync and async, with `transport.py`, the
one file that knows httpx; `continuation.py` makes many calls of one query.
"""
