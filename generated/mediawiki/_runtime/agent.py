"""The User-Agent: who asks, and how they can be reached."""

from __future__ import annotations


def agent_of(user_agent: str) -> str:
    """A User-Agent that names a contact, which Wikimedia's policy demands.

    https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy

    Raises:
        ValueError: it names none, or is no single line.
    """
    good = "MyBot/1.0 (https://example.org/mybot; me@example.org)"
    if not user_agent.isprintable():
        raise ValueError("user_agent must be one line of text")
    if "@" not in user_agent and "://" not in user_agent:
        raise ValueError(
            f"user_agent={user_agent!r} names no way to reach you: put an e-mail"
            f" address or a URL in it, such as {good!r}"
        )
    return user_agent
