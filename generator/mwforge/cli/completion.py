"""mwforge completion"""

from __future__ import annotations

import click

from .group import cli


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print a script that completes mwforge's commands in a shell.

    \b
    To have it always:
      bash  mwforge completion bash >> ~/.bashrc
      zsh   mwforge completion zsh >> ~/.zshrc
      fish  mwforge completion fish > ~/.config/fish/completions/mwforge.fish
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None, "click completes these three shells"
    click.echo(kind(cli, {}, "mwforge", "_MWFORGE_COMPLETE").source())
