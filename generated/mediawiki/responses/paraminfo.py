"""What the module paraminfo answers."""

from typing import Any, NotRequired, TypedDict


class ParamInfoFormatmoduleParameter(TypedDict):
    """`paraminfo.formatmodules[].parameters[]` in an answer of paraminfo."""

    default: NotRequired[str]
    index: int
    multi: bool
    name: str
    required: bool
    type: str | list[str]


class ParamInfoFormatmodule(TypedDict):
    """`paraminfo.formatmodules[]` in an answer of paraminfo."""

    classname: str
    group: str
    helpurls: list[str]
    licenselink: str
    licensetag: str
    name: str
    parameters: list[ParamInfoFormatmoduleParameter]
    path: str
    prefix: str
    readrights: NotRequired[bool]
    source: str
    sourcename: str
    templatedparameters: list[Any]


class ParamInfoMainmoduleParameter(TypedDict):
    """`paraminfo.mainmodule.parameters[]` in an answer of paraminfo."""

    default: NotRequired[int | str]
    index: int
    internalvalues: NotRequired[list[str]]
    min: NotRequired[int]
    multi: bool
    name: str
    required: bool
    submodules: NotRequired[dict[str, str]]
    subtypes: NotRequired[list[str]]
    type: str | list[str]


class ParamInfoMainmodule(TypedDict):
    """`paraminfo.mainmodule` in an answer of paraminfo."""

    classname: str
    helpurls: list[Any]
    licenselink: str
    licensetag: str
    name: str
    parameters: list[ParamInfoMainmoduleParameter]
    path: str
    prefix: str
    source: str
    sourcename: str
    templatedparameters: list[Any]


class ParamInfoModuleDescription(TypedDict):
    """`paraminfo.modules[].description[]` in an answer of paraminfo."""

    key: str
    params: list[Any]


class ParamInfoExample(TypedDict):
    """`paraminfo.modules[].examples[]` in an answer of paraminfo."""

    description: str | ParamInfoModuleDescription
    query: str


class ParamInfoParameterDescription(TypedDict):
    """`paraminfo.modules[].parameters[].description[]` in an answer of paraminfo."""

    forvalue: NotRequired[str]
    key: str
    params: list[Any]


class ParamInfoModuleParameterInfo(TypedDict):
    """`paraminfo.modules[].parameters[].info[]` in an answer of paraminfo."""

    name: str
    text: NotRequired[str | list[ParamInfoModuleDescription]]


class ParamInfoModuleParameter(TypedDict):
    """`paraminfo.modules[].parameters[]` in an answer of paraminfo."""

    allspecifier: NotRequired[str]
    default: NotRequired[int | str]
    deprecated: NotRequired[bool]
    deprecatedvalues: NotRequired[list[str]]
    description: NotRequired[str | list[ParamInfoParameterDescription]]
    highlimit: NotRequired[int]
    highmax: NotRequired[int]
    index: int
    info: NotRequired[list[ParamInfoModuleParameterInfo]]
    internalvalues: NotRequired[list[str]]
    limit: NotRequired[int]
    lowlimit: NotRequired[int]
    max: NotRequired[int]
    min: NotRequired[int]
    multi: bool
    mustExist: NotRequired[bool]
    name: str
    required: bool
    sensitive: NotRequired[bool]
    submoduleparamprefix: NotRequired[str]
    submodules: NotRequired[dict[str, str]]
    subtypes: NotRequired[list[str]]
    tokentype: NotRequired[str]
    type: str | list[str]


class ParamInfoTemplatedparameter(TypedDict):
    """`paraminfo.modules[].templatedparameters[]` in an answer of paraminfo."""

    description: NotRequired[str | list[ParamInfoModuleDescription]]
    index: int
    multi: bool
    name: str
    required: bool
    templatevars: dict[str, str]
    type: str | list[str]


class ParamInfoModule(TypedDict):
    """`paraminfo.modules[]` in an answer of paraminfo."""

    classname: str
    description: NotRequired[str | list[ParamInfoModuleDescription]]
    examples: NotRequired[list[ParamInfoExample]]
    generator: NotRequired[bool]
    group: NotRequired[str]
    helpurls: list[str]
    internal: NotRequired[bool]
    licenselink: str
    licensetag: str
    mustbeposted: NotRequired[bool]
    name: str
    parameters: list[ParamInfoModuleParameter]
    path: str
    prefix: str
    readrights: NotRequired[bool]
    source: str
    sourcename: str
    templatedparameters: list[ParamInfoTemplatedparameter]
    writerights: NotRequired[bool]


class ParamInfoPagesetmoduleParameter(TypedDict):
    """`paraminfo.pagesetmodule.parameters[]` in an answer of paraminfo."""

    highlimit: NotRequired[int]
    index: int
    limit: NotRequired[int]
    lowlimit: NotRequired[int]
    multi: bool
    name: str
    required: bool
    submoduleparamprefix: NotRequired[str]
    submodules: NotRequired[dict[str, str]]
    type: str | list[str]


class ParamInfoPagesetmodule(TypedDict):
    """`paraminfo.pagesetmodule` in an answer of paraminfo."""

    classname: str
    helpurls: list[Any]
    licenselink: str
    licensetag: str
    parameters: list[ParamInfoPagesetmoduleParameter]
    prefix: str
    readrights: NotRequired[bool]
    source: str
    sourcename: str
    templatedparameters: list[Any]


class ParamInfoQuerymoduleParameterInfo(TypedDict):
    """`paraminfo.querymodules[].parameters[].info[]` in an answer of paraminfo."""

    name: str


class ParamInfoQuerymoduleParameter(TypedDict):
    """`paraminfo.querymodules[].parameters[]` in an answer of paraminfo."""

    default: NotRequired[str]
    deprecatedvalues: NotRequired[list[str]]
    highlimit: NotRequired[int]
    index: int
    info: NotRequired[list[ParamInfoQuerymoduleParameterInfo]]
    limit: NotRequired[int]
    lowlimit: NotRequired[int]
    multi: bool
    mustExist: NotRequired[bool]
    name: str
    required: bool
    type: str | list[str]


class ParamInfoQuerymodule(TypedDict):
    """`paraminfo.querymodules[]` in an answer of paraminfo."""

    classname: str
    group: str
    helpurls: list[str]
    licenselink: str
    licensetag: str
    name: str
    parameters: list[ParamInfoQuerymoduleParameter]
    path: str
    prefix: str
    querytype: str
    readrights: NotRequired[bool]
    source: str
    sourcename: str
    templatedparameters: list[Any]


class ParamInfoResult(TypedDict):
    """`paraminfo` in an answer of paraminfo."""

    formatmodules: NotRequired[list[ParamInfoFormatmodule]]
    """Needs `formatmodules`."""
    helpformat: str
    mainmodule: NotRequired[ParamInfoMainmodule]
    """Needs `formatmodules`."""
    modules: list[ParamInfoModule]
    """Needs `modules`."""
    pagesetmodule: NotRequired[ParamInfoPagesetmodule]
    """Needs `formatmodules`."""
    querymodules: NotRequired[list[ParamInfoQuerymodule]]
    """Needs `formatmodules`."""


class ParamInfoResponse(TypedDict):
    """What paraminfo answers."""

    paraminfo: ParamInfoResult
