"""mwforge rules"""

from __future__ import annotations

import click


@click.command()
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the reports.")
def rules(schema: bool) -> None:
    """List the rules of drift, with their severity on the wire and in the source.

    An entry of [[tool.mwforge.ignore]] names a rule, or several by * and ?.
    """
    from mwforge.drift import as_json
    from mwforge.drift.rules import CATALOGUE

    if schema:
        click.echo(as_json.schema(), nl=False)
        return
    for one in CATALOGUE.values():
        levels = f"{one.wire.value:<14}{one.source.value:<14}"
        click.echo(f"{one.id:<32}{levels}{one.compares}")
