"""Rules about texts that people read."""

from __future__ import annotations

from ..find import of_module, of_parameter
from ..pairs import Modules, Parameters
from .rule import DOCS, Rule

OF_MODULES: tuple[Rule[Modules], ...] = (
    Rule(
        id="module-help-changed",
        compares="the module's description",
        wire=DOCS,
        source=DOCS,
        message="the description changed",
        of_value="the description of the dynamic parameters changed",
        mirror="module-help-changed",
        find=of_module.module_help,
    ),
    Rule(
        id="help-urls-changed",
        compares="the module's help links",
        wire=DOCS,
        source=DOCS,
        message="the help links changed {change}",
        mirror="help-urls-changed",
        find=of_module.fact(of_module.help_urls),
    ),
    Rule(
        id="examples-changed",
        compares="the module's examples",
        wire=DOCS,
        source=DOCS,
        message="the examples changed {change}",
        of_value="the descriptions of the examples changed",
        mirror="examples-changed",
        find=of_module.examples,
    ),
    Rule(
        id="source-changed",
        compares="the extension that the module comes with",
        wire=DOCS,
        source=DOCS,
        message="the module moved from {old} to {new}",
        mirror="source-changed",
        find=of_module.fact(of_module.source),
    ),
    Rule(
        id="credits-changed",
        compares="the name and the licence of what the module comes with",
        wire=DOCS,
        source=DOCS,
        message="the credits of the module changed {change}",
        mirror="credits-changed",
        find=of_module.credits,
    ),
)


OF_PARAMETERS: tuple[Rule[Parameters], ...] = (
    Rule(
        id="parameter-help-changed",
        compares="the descriptions of the parameter and its values",
        wire=DOCS,
        source=DOCS,
        message="the description of `{parameter}` changed",
        of_value="the description of the value `{value}` of `{parameter}` changed",
        mirror="parameter-help-changed",
        find=of_parameter.parameter_help,
    ),
)
