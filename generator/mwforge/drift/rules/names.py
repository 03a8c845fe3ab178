"""Rules about the Python names of the generated client."""

from __future__ import annotations

from .. import prove
from ..find import of_module, of_parameter
from ..pairs import Modules, Parameters
from .rule import ADDITIVE, BREAKING, NONE, Rule

OF_MODULES: tuple[Rule[Modules], ...] = (
    Rule(
        id="python-class-changed",
        compares="the Python name of the module's request class, and its package",
        wire=NONE,
        source=BREAKING,
        message="the class `{old}` is now `{new}`",
        mirror="python-class-changed",
        find=of_module.fact(of_module.class_name, python=True),
        witness=prove.renamed_class,
    ),
    Rule(
        id="python-file-changed",
        compares="the Python file of the module's request class",
        wire=NONE,
        source=BREAKING,
        message="the file `{old}` is now `{new}`",
        mirror="python-file-changed",
        find=of_module.fact(of_module.file_name, python=True),
        witness=prove.renamed_file,
    ),
    Rule(
        id="python-response-changed",
        compares="the Python name of the module's response type",
        wire=NONE,
        source=BREAKING,
        message="the type `{old}` is now `{new}`",
        mirror="python-response-changed",
        find=of_module.fact(of_module.response_name, python=True),
        witness=prove.renamed_response,
    ),
    Rule(
        id="python-method-changed",
        compares="the Python name of the module's method",
        wire=NONE,
        source=BREAKING,
        message="the method `{old}` is now `{new}`",
        mirror="python-method-changed",
        find=of_module.fact(of_module.method_name, python=True),
        witness=prove.renamed_method,
    ),
    Rule(
        id="python-facade-changed",
        compares="the Python name of the class that holds the submodules' methods",
        wire=NONE,
        source=BREAKING,
        message="the class `{old}` is now `{new}`",
        mirror="python-facade-changed",
        find=of_module.fact(of_module.facade_name, python=True),
        witness=prove.renamed_facade,
    ),
    Rule(
        id="python-extra-argument-changed",
        compares="the Python name of the argument for dynamic parameters",
        wire=NONE,
        source=BREAKING,
        message="the argument `{old}` is now `{new}`",
        mirror="python-extra-argument-changed",
        find=of_module.fact(of_module.extra_name),
        witness=prove.extra,
    ),
)


OF_PARAMETERS: tuple[Rule[Parameters], ...] = (
    Rule(
        id="python-argument-changed",
        compares="the Python name of the parameter",
        wire=NONE,
        source=BREAKING,
        message="the argument `{old}` is now `{new}`",
        mirror="python-argument-changed",
        find=of_parameter.argument,
        witness=prove.old_argument,
    ),
    Rule(
        id="python-alias-changed",
        compares="the Python name of the parameter's values",
        wire=NONE,
        source=BREAKING,
        message="the type `{old}` is now `{new}`",
        mirror="python-alias-changed",
        find=of_parameter.alias_changed(old=True, new=True),
        witness=prove.with_alias,
    ),
    Rule(
        id="python-alias-removed",
        compares="the Python name of the parameter's values",
        wire=NONE,
        source=BREAKING,
        message="the type `{old}` was removed",
        mirror="python-alias-added",
        find=of_parameter.alias_changed(old=True, new=False),
        witness=prove.with_alias,
    ),
    Rule(
        id="python-alias-added",
        compares="the Python name of the parameter's values",
        wire=NONE,
        source=ADDITIVE,
        message="the type `{new}` is new",
        mirror="python-alias-removed",
        find=of_parameter.alias_changed(old=False, new=True),
    ),
)
