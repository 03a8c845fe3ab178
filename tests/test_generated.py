"""The reference client in generated/ is what the bundled wiki makes, to the byte."""

from __future__ import annotations

from forging import ROOT

from mwforge.render.python import render_client
from mwforge.snapshot import bundled, digest
from mwforge.spec.build import build
from mwforge.write import compare


def test_the_reference_client_is_up_to_date() -> None:
    snapshot = bundled()
    tree = render_client(build(snapshot), package="mediawiki", digest=digest(snapshot))
    differences = compare(tree, ROOT / "generated" / "mediawiki")
    assert not differences, f"run `make generate`: {differences}"
