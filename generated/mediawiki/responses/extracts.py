"""What the module query+extracts answers."""

from .._runtime.forms import PageBase


class ExtractsPage(PageBase):
    """A page as query+extracts tells of it."""

    extract: str
