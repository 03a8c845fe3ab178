"""What mwforge understands of a wiki's API: frozen data, built by `spec.build`, read by all later rooms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Literal, TypeAlias

from ..shapes.model import Shape
from .docs import Help
from .names import Identifier


@dataclass(frozen=True, slots=True)
class Text:
    """A free string; `sort` is paraminfo's own word: string, text, raw, user, title, password, or an unknown one."""

    sort: str = "string"


@dataclass(frozen=True, slots=True)
class Integer:
    pass


@dataclass(frozen=True, slots=True)
class Boolean:
    pass


@dataclass(frozen=True, slots=True)
class Limit:
    """A count of results, or `max`."""


@dataclass(frozen=True, slots=True)
class Timestamp:
    pass


@dataclass(frozen=True, slots=True)
class Expiry:
    pass


@dataclass(frozen=True, slots=True)
class Upload:
    pass


@dataclass(frozen=True, slots=True)
class NamespaceId:
    """A namespace's number; `extra` are those allowed beyond the wiki's own (-2 Media, -1 Special)."""

    extra: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an enumeration, as on the wire."""

    wire: str
    deprecated: bool = False
    internal: bool = False
    help: str = ""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A list of values. An open one changes with the wiki's configuration, so other strings are allowed too.

    `alias` is the Python name of its `Literal`; None where that has one value, which is written in
    place, or where the type is a plain `str`.
    """

    values: tuple[Value, ...]
    open: bool
    alias: Identifier | None


@dataclass(frozen=True, slots=True)
class Submodules:
    """A parameter whose value is a submodule; `paths` maps each value to that module's path.

    `prefix` goes before the submodule's own parameters (the `g` of generators). `alias` is the
    Python name of the `Literal` of the submodules' names, None where there is only one. `values` are
    those of them of which the parameter says something.
    """

    paths: tuple[tuple[str, str], ...]
    prefix: str
    alias: Identifier | None
    values: tuple[Value, ...] = ()


Type: TypeAlias = (
    Text
    | Integer
    | Boolean
    | Limit
    | Timestamp
    | Expiry
    | Upload
    | NamespaceId
    | Enumeration
    | Submodules
)


Also: TypeAlias = Literal["integer", "expiry"]
"""What a text stands for in fact, although paraminfo calls it a string."""


@dataclass(frozen=True, slots=True)
class Info:
    """A condition of a parameter's use: paraminfo's word for it, the values it names, and the sentence.

    MediaWiki has `singlepageonly` and the like, and `modes` with the numbers of the modes
    (ApiQueryAllDeletedRevisions, ApiQueryAllImages and others).
    """

    name: str
    values: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a module.

    `name` is paraminfo's, `wire` what is sent (module prefix + name), `argument` the Python name.
    `multi_limits` is how many values are taken, without and with the right `apihighlimits`.
    `all_value` stands for every value. `maximums` are those of a normal user and a bot.
    `also` is what a text stands for (overrides.toml). `divided`: more values than `multi_limits` are
    asked for in several requests.
    `variables` maps each `{variable}` of a templated parameter to the parameter that lists its values.
    `enforce_range`: a number beyond the bounds is refused, not cut. `unknown` are keys of paraminfo
    that mwforge does not know, with their values as JSON.
    """

    name: str
    wire: str
    argument: Identifier
    type: Type
    multi: bool
    required: bool
    help: Help
    default: str | None = None
    deprecated: bool = False
    sensitive: bool = False
    token: str | None = None
    all_value: str | None = None
    multi_limits: tuple[int, int] | None = None
    duplicates: bool = False
    minimum: int | None = None
    maximums: tuple[int, int] | None = None
    max_bytes: int | None = None
    max_chars: int | None = None
    subtypes: tuple[str, ...] = ()
    must_exist: bool = False
    variables: tuple[tuple[str, str], ...] = ()
    info: tuple[Info, ...] = ()
    enforce_range: bool = False
    unknown: tuple[tuple[str, str], ...] = ()
    also: Also | None = None
    divided: bool = False


class Kind(Enum):
    """How a module is called, which decides what a call of it returns."""

    MAIN = "main"
    ACTION = "action"
    QUERY = "query"
    LIST = "list"
    PROP = "prop"
    META = "meta"
    SUBMODULE = "submodule"
    FORMAT = "format"


@dataclass(frozen=True, slots=True)
class Example:
    """A request that the module's help gives: the query string as it stands there, and what it does."""

    query: str
    description: str


@dataclass(frozen=True, slots=True)
class Names:
    """Every Python name that belongs to a module.

    `package` and `file` place its source (`query`, `revisions`); `cls` is its request class,
    `response` the alias of what a call returns, `method` its name on the facade.
    `methods` is the package of its own submodules, with the class names of their facades.
    """

    package: Identifier | None
    file: Identifier
    cls: Identifier
    response: Identifier
    method: Identifier
    methods: Methods | None = None


@dataclass(frozen=True, slots=True)
class Methods:
    """The facade over the submodules of one module."""

    package: Identifier
    sync: Identifier
    asynchronous: Identifier


@dataclass(frozen=True, slots=True)
class Counting:
    """What a query module's `limit` counts, and how its batches go (see overrides.toml).

    `wire` is the parameter, `batch` the most results that any user gets at once, fewer with one of
    `narrows`. `keys` are what is counted where that does not stand under the module's name. `history`
    are the parameters without which the module gives the present state of a page alone. With `repeats`
    it can name a page several times as a generator.
    """

    wire: str
    batch: int
    narrows: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    repeats: bool = False


LIST_ANSWER: Final = "list[Any]"
RAW_ANSWER: Final = "Raw"


@dataclass(frozen=True, slots=True)
class Module:
    """One module.

    `route` is what selects it on the wire, from `action` down. `result` overrides where the answer of a
    list or meta module stands in the response; with `spread` it has no place of its own (see
    overrides.toml), `answer` is the type of an action's answer where that is no JSON object, and `media_types` are
    those of what it may print in place of JSON. `parent_arguments` are those arguments
    of the parent module's class that the method of this one takes too, under their names there.
    `extra` names the argument that holds parameters which the wiki only knows at run time.
    `undivided` are the wire names beside which no parameter is divided (overrides.toml).
    `licence` is that of the extension it comes with. `unknown` are keys of paraminfo that mwforge
    does not know, with their values as JSON.
    """

    path: str
    name: str
    prefix: str
    kind: Kind
    group: str
    classname: str
    source: str
    names: Names
    parent: str | None
    route: tuple[tuple[str, str], ...]
    parameters: tuple[Parameter, ...]
    help: Help
    help_urls: tuple[str, ...]
    examples: tuple[Example, ...]
    read_rights: bool = False
    write_rights: bool = False
    must_be_posted: bool = False
    internal: bool = False
    deprecated: bool = False
    generator: bool = False
    disabled: bool = False
    dynamic: str | None = None
    extra: Identifier | None = None
    result: tuple[str, ...] = ()
    spread: bool = False
    answer: str = ""
    media_types: tuple[str, ...] = ()
    counting: Counting | None = None
    undivided: tuple[str, ...] = ()
    parent_arguments: tuple[tuple[Identifier, Identifier], ...] = ()
    source_name: str = ""
    licence: str = ""
    licence_link: str = ""
    unknown: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Namespace:
    """A namespace of the wiki: its number, its local and English names, and the member of the wiki's enum.

    `further` is what else siteinfo says of it, as JSON.
    """

    id: int
    name: str
    canonical: str
    aliases: tuple[str, ...]
    member: Identifier
    further: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Extension:
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Wiki:
    """Who answered: `api` is the URL of api.php ('' when unknown), `version` like 'MediaWiki 1.43.9'.

    `further` is what else is known of it, as JSON.
    """

    api: str
    name: str
    version: str
    language: str
    licence: str
    extensions: tuple[Extension, ...]
    further: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Spec:
    """A wiki's whole API.

    Modules are sorted by path and include `main`; `notes` say what was not understood. `shapes` are
    those of the modules' answers, by path, as far as they have been observed.
    """

    wiki: Wiki
    namespaces: tuple[Namespace, ...]
    modules: tuple[Module, ...]
    notes: tuple[str, ...]
    shapes: Mapping[str, Shape] = field(default_factory=dict, repr=False, hash=False)
