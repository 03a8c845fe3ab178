#!/usr/bin/env python3
"""A real MediaWiki for the tests: install it, seed it, start it, stop it.

The program is Debian's `mediawiki` package, 1.39 of bookworm and 1.43 of trixie,
unpacked aside and run by `php -S` on SQLite, with every bundled extension and skin. A
wiki is seeded once, kept as a template in the cache directory (`MWFORGE_LIVE_CACHE`,
else `mwforge-live` in the user's cache), and copied for each run.

    wiki.py install        PHP and both MediaWikis (needs root when PHP is missing)
    wiki.py start 1.43     a fresh copy, until `stop`; prints its URL and a JSON line
    wiki.py stop 1.43
    wiki.py status
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import html
import http.cookiejar
import json
import os
import platform
import re
import secrets
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

RELEASES: Final = {"1.39": "bookworm", "1.43": "trixie"}
"""The Debian release that packages each MediaWiki."""

VERSIONS: Final = tuple(RELEASES)

PHP_PACKAGES: Final = (
    *("php-cli", "php-sqlite3", "php-intl", "php-mbstring", "php-xml", "php-curl"),
    *("php-apcu", "php-gd", "php-gmp", "lua5.1"),
)
PHP_MODULES: Final = frozenset(
    {"pdo_sqlite", "intl", "mbstring", "xml", "curl", "apcu", "gd", "gmp"}
)

ADMIN: Final = "Admin"
ADMIN_PASSWORD: Final = "administering mwforge"
USER: Final = "Alice"
USER_PASSWORD: Final = "wandering mwforge"
ROBOT: Final = "Robot"
ROBOT_PASSWORD: Final = "automating mwforge"
OTHERS: Final = ("Bob", "Zoë", "Vandal", "Sleeper")
OTHER_PASSWORD: Final = "another mwforge pass"

BOT_APP: Final = "bot"
ADMIN_BOT_PASSWORD: Final = "adminbotpassword0123456789abcdef"
USER_BOT_PASSWORD: Final = "alicebotpassword0123456789abcdef"

CATEGORY: Final = "Category:Specimens"
CATEGORY_SIZE: Final = 150
"""The pages of CATEGORY: three batches of the 50 that a plain user gets at a time."""

TAG: Final = "mwforge-seed"
FLAGGED: Final = "mwforge-flag"
FORBIDDEN: Final = "mwforge-forbidden"
"""Words in an edit that an abuse filter tags, and one that it disallows."""

PORTAL: Final = 3000
"""The wiki's extra namespace."""

SETTINGS: Final = "settings.json"
"""What `change_settings` writes, beside LocalSettings.php."""

FAR_OFF: Final = "2099-01-01T00:00:00Z"

ODD_TITLES: Final = (
    "Übergröße",
    "東京",
    "Ελλάδα",
    "Привет, мир",
    "مرحبا بالعالم",
    "नमस्ते",
    "Café ☕ 𝔘nicode 🜁",
    "AT&T + \"quotes\" 'n' more",
    "C++",
    "Is 1 + 1 = 2?",
    "100% sure; semi/colon",
    "Back\\slash, comma (and brackets)!",
)

SERVER_WORKERS: Final = 8
START_SECONDS: Final = 60


class LiveWikiError(RuntimeError):
    """A wiki could not be installed, seeded, started or asked; the message says why."""


@dataclass(frozen=True)
class LiveWiki:
    """A running wiki, and who can log in to it.

    `robot` is an account in the group `bot`; `bot_user` and `user_bot_user` are bot
    passwords with every grant, the admin's and the plain user's.
    """

    version: str
    url: str
    api: str
    directory: Path
    admin: str = ADMIN
    admin_password: str = field(default=ADMIN_PASSWORD, repr=False)
    user: str = USER
    user_password: str = field(default=USER_PASSWORD, repr=False)
    robot: str = ROBOT
    robot_password: str = field(default=ROBOT_PASSWORD, repr=False)
    bot_user: str = f"{ADMIN}@{BOT_APP}"
    bot_password: str = field(default=ADMIN_BOT_PASSWORD, repr=False)
    user_bot_user: str = f"{USER}@{BOT_APP}"
    user_bot_password: str = field(default=USER_BOT_PASSWORD, repr=False)

    @property
    def server_log(self) -> Path:
        """Every request, and PHP's complaints."""
        return self.directory / "server.log"

    @property
    def exception_log(self) -> Path:
        """MediaWiki's uncaught exceptions; there only if there were any."""
        return self.directory / "exception.log"


# ----------------------------------------------------------------------------
# The cache directory


def cache_directory() -> Path:
    """Where MediaWikis, templates and running wikis lie."""
    chosen = os.environ.get("MWFORGE_LIVE_CACHE")
    if chosen:
        return Path(chosen).absolute()
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "mwforge-live"


@contextmanager
def _cache_locked() -> Iterator[Path]:
    """Hold the cache against other processes: one seeds, the others wait and copy."""
    cache = cache_directory()
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield cache


def is_dead(directory: Path) -> bool:
    """Tell whether a wiki's server is gone: all its processes hold the wiki's lock."""
    try:
        with (directory / "lock").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return True
    except BlockingIOError:
        return False
    return True


def _sweep(cache: Path) -> None:
    """Remove what killed runs have left behind."""
    for directory in (cache / "runs").glob("*"):
        if is_dead(directory):
            shutil.rmtree(directory, ignore_errors=True)


def _tree(version: str) -> Path:
    """The unpacked MediaWiki of a version."""
    return cache_directory() / "mediawiki" / version


def package_version(version: str) -> str | None:
    """The Debian version of an unpacked MediaWiki, or None if there is none."""
    try:
        return (_tree(version) / "debian-version").read_text()
    except FileNotFoundError:
        return None


# ----------------------------------------------------------------------------
# Installing


def _run(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    typed: str = "",
) -> str:
    """Run a command to its end and give its output; `typed` is what it reads.

    Raises:
        LiveWikiError: it failed; the message holds the end of what it printed.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            env={**os.environ, **(env or {})},
            cwd=cwd,
            input=typed,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except FileNotFoundError:
        raise LiveWikiError(f"{words[0]} is not on this machine") from None
    if done.returncode:
        end = done.stdout[-3000:]
        raise LiveWikiError(f"exit {done.returncode} of: {' '.join(words)}\n{end}")
    return done.stdout


def _missing_php() -> str | None:
    """Say what PHP lacks, or None."""
    if not shutil.which("php"):
        return "PHP"
    lacking = PHP_MODULES - set(_run(["php", "-m"]).lower().split())
    return f"PHP's {', '.join(sorted(lacking))}" if lacking else None


def missing(version: str) -> str | None:
    """Say what a version needs that is not installed, or None if it can be started."""
    lacking = _missing_php()
    if lacking is None and package_version(version) is None:
        lacking = f"MediaWiki {version}"
    if lacking is None:
        return None
    return f"{lacking} is not installed: run `{Path(__file__).name} install`"


def install(versions: Iterable[str] = VERSIONS) -> None:
    """Install PHP with the machine's apt and unpack MediaWikis; only what is missing.

    Raises:
        LiveWikiError: apt failed, or PHP is missing and this process is not root.
    """
    lacking = _missing_php()
    if lacking:
        if os.geteuid() != 0:
            raise LiveWikiError(f"{lacking} is missing, and only root can install it")
        env = {"DEBIAN_FRONTEND": "noninteractive"}
        options = ("--yes", "--no-install-recommends")
        _run(["apt-get", "update"], env=env)
        _run(["apt-get", "install", *options, *PHP_PACKAGES], env=env)
    with _cache_locked() as cache:
        for version in versions:
            if package_version(version) is None:
                _unpack(version, cache)


def _unpack(version: str, cache: Path) -> None:
    """Download a release's MediaWiki and unpack it, without installing it."""
    with tempfile.TemporaryDirectory(dir=cache) as name:
        scratch = Path(name)
        apt = ["apt-get", *_apt_options(RELEASES[version], scratch)]
        # Some source may lack the other release; if it matters, the download fails.
        subprocess.run([*apt, "update"], capture_output=True)
        _run([*apt, "download", "mediawiki", "mediawiki-classes"], cwd=scratch)
        for package in scratch.glob("*.deb"):
            _run(["dpkg", "-x", package, scratch / "root"])
        [package] = scratch.glob("mediawiki_*.deb")
        debian_version = _run(["dpkg-deb", "--field", package, "Version"]).strip()
        found = scratch.glob("root/usr/**/mediawiki/api.php")
        [tree] = (api.parent for api in found if not api.is_symlink())
        # They lead to the wiki that the package would make on this machine.
        for link in [path for path in tree.iterdir() if path.is_symlink()]:
            link.unlink()
        (tree / "extensions").symlink_to("extensions-core")
        (tree / "debian-version").write_text(debian_version)
        _tree(version).parent.mkdir(exist_ok=True)
        tree.rename(_tree(version))


def _apt_options(release: str, scratch: Path) -> list[str]:
    """Give apt the machine's sources for another release, and a state of its own."""
    own = platform.freedesktop_os_release()["VERSION_CODENAME"]
    names = ("FILE", "Dir::Etc::sourcelist/f", "PARTS", "Dir::Etc::sourceparts/d")
    assigned = _run(["apt-config", "shell", *names])
    where = dict(re.findall(r"^(\w+)='(.*)'$", assigned, re.MULTILINE))
    parts = Path(where["PARTS"])
    for folder in ("sources", "state/lists/partial", "cache/archives/partial"):
        (scratch / folder).mkdir(parents=True)
    (scratch / "status").touch()
    for source in (
        Path(where["FILE"]),
        *parts.glob("*.list"),
        *parts.glob("*.sources"),
    ):
        text = source.read_text() if source.is_file() else ""
        changed, count = re.subn(rf"(?<![\w-]){own}\b", release, text)
        if count:
            (scratch / "sources" / source.name).write_text(changed)
    settings = {
        "Dir::State": scratch / "state",
        "Dir::State::status": scratch / "status",
        "Dir::Cache": scratch / "cache",
        "Dir::Etc::sourcelist": os.devnull,
        "Dir::Etc::sourceparts": scratch / "sources",
        # Apt's own user could not write here.
        "APT::Sandbox::User": "",
        "Acquire::Languages": "none",
    }
    return [f"-o{name}={value}" for name, value in settings.items()]


# ----------------------------------------------------------------------------
# The wiki's own files

LOCAL_SETTINGS: Final = r"""<?php
# The directory is copied, and its port changes: nothing here may hold either.
$wgSitename = 'Stock @DIGITS@';
$wgServer = trim( file_get_contents( __DIR__ . '/server' ) );
$wgScriptPath = '';
$wgArticlePath = '/wiki/$1';
$wgLanguageCode = 'en';
$wgLocaltimezone = 'UTC';
$wgSecretKey = str_repeat( '0123456789abcdef', 4 );
$wgUpgradeKey = '0123456789abcdef';
$wgAuthenticationTokenVersion = '1';
$wgPingback = false;

$sqlite = static fn ( string $name, int $flags = 0 ) => [
	'type' => 'sqlite',
	'dbname' => $name,
	'tablePrefix' => '',
	'variables' => [ 'synchronous' => 'OFF' ],
	'dbDirectory' => __DIR__ . '/data',
	# A transaction that starts by reading fails where it would wait for a writer.
	'trxMode' => 'IMMEDIATE',
	'flags' => $flags,
];
$wgDBtype = 'sqlite';
$wgDBname = 'wiki';
$wgSQLiteDataDir = __DIR__ . '/data';
$wgDBservers = [ [ 'load' => 1 ] + $sqlite( 'wiki', DBO_DEFAULT ) ];
$wgObjectCaches[CACHE_DB] = [
	'class' => SqlBagOStuff::class,
	'loggroup' => 'SQLBagOStuff',
	'server' => $sqlite( 'wikicache' ),
];
$wgLocalisationCacheConf['storeServer'] = $sqlite( 'wiki_l10n_cache' );
$wgJobTypeConf['default'] = [
	'class' => 'JobQueueDB',
	'claimTTL' => 3600,
	'server' => $sqlite( 'wiki_jobqueue' ),
];
$wgMainCacheType = CACHE_ACCEL;
$wgSessionCacheType = CACHE_DB;
$wgResourceLoaderUseObjectCacheForDeps = true;
$wgJobRunRate = 0;
$wgDebugLogGroups['exception'] = __DIR__ . '/exception.log';

$wgEnableUploads = true;
$wgAllowCopyUploads = true;
$wgCopyUploadsFromSpecialUpload = true;
$wgUploadDirectory = __DIR__ . '/www/images';
$wgUploadPath = '/images';
$wgFileExtensions = [ 'png', 'gif', 'jpg', 'jpeg', 'webp', 'svg', 'txt', 'pdf' ];
$wgUseImageMagick = false;
$wgSVGConverter = false;

$wgRateLimits = [];
$wgPasswordAttemptThrottle = [];
$wgAccountCreationThrottle = [];
$wgCaptchaTriggers['badlogin'] = false;
$wgCaptchaTriggers['badloginperuser'] = false;
$wgGroupPermissions['user']['skipcaptcha'] = true;
foreach ( [
	'deletelogentry', 'deleterevision',
	'interwiki', 'pagelang', 'upload_by_url', 'userrights',
] as $right ) {
	$wgGroupPermissions['sysop'][$right] = true;
}
$wgPageLanguageUseDB = true;

# Every mail counts as sent.
$wgHooks['AlternateUserMailer'][] = static fn () => false;
# The default lists are fetched from another site.
$wgBlacklistSettings = [ 'spam' => [ 'files' => [] ], 'email' => [ 'files' => [] ] ];

$wgUseRCPatrol = true;
$wgUseNPPatrol = true;
$wgUseFilePatrol = true;
$wgWatchlistExpiry = true;
$wgNamespacesWithSubpages[NS_MAIN] = true;
$wgExtraNamespaces[@PORTAL@] = 'Portal';
$wgExtraNamespaces[@PORTAL@ + 1] = 'Portal_talk';

$bundled = static fn ( string $kind ) => array_map(
	static fn ( string $file ) => basename( dirname( $file ) ),
	glob( "$IP/{$kind}s/*/$kind.json" )
);
wfLoadSkins( $bundled( 'skin' ) );
wfLoadExtensions( $bundled( 'extension' ) );
$wgDefaultSkin = 'vector';
# Linter hears of nothing otherwise.
$wgParsoidSettings['linting'] = true;
$wgScribuntoEngineConf['luastandalone']['luaPath'] = '@LUA@' ?: null;

# What a test sets for a while.
$passing = __DIR__ . '/@SETTINGS@';
foreach ( is_file( $passing ) ? json_decode( file_get_contents( $passing ), true ) : [] as $name => $value ) {
	$GLOBALS[$name] = $value;
}
"""

ROUTER: Final = r"""<?php
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );
$scripts = '~^/(api|index|rest|load|thumb|opensearch_desc)\.php(/|$)~';
if ( preg_match( $scripts, $path, $match ) ) {
	$script = "/$match[1].php";
} elseif ( $path === '/' || str_starts_with( $path, '/wiki/' ) ) {
	$script = '/index.php';
} else {
	return false;
}
$root = getenv( 'MW_INSTALL_PATH' );
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir( $root );
require $root . $script;
"""

PHP_SETTINGS: Final = {
    "memory_limit": "512M",
    "upload_max_filesize": "100M",
    "post_max_size": "110M",
    "display_errors": "0",
    "log_errors": "1",
    "error_reporting": "E_ALL & ~E_DEPRECATED",
    "opcache.enable": "1",
    "opcache.enable_cli": "1",
    "opcache.memory_consumption": "384",
    "opcache.interned_strings_buffer": "32",
    "opcache.max_accelerated_files": "40000",
    "apc.shm_size": "128M",
}

PICTURES: Final = r"""
function picture( $width, $height, $hue ) {
	$image = imagecreatetruecolor( $width, $height );
	for ( $x = 0; $x < $width; $x += 20 ) {
		$red = ( $hue + $x ) % 256;
		$colour = imagecolorallocate( $image, $red, 2 * $hue % 256, 255 - $x % 256 );
		imagefilledrectangle( $image, $x, 0, $x + 19, $height - 1, $colour );
	}
	return $image;
}
chdir( $argv[1] );
imagejpeg( picture( 640, 480, 10 ), 'landscape-1.jpg' );
imagejpeg( picture( 800, 600, 90 ), 'landscape-2.jpg' );
for ( $number = 1; $number <= 10; $number++ ) {
	imagepng( picture( 120, 80, 20 * $number ), sprintf( 'swatch-%02d.png', $number ) );
}
"""

SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">'
    '<title>Diagram</title><circle cx="50" cy="50" r="40" fill="#36c"/></svg>\n'
)


def _php_environment(version: str, directory: Path) -> dict[str, str]:
    """The variables by which PHP finds the program and the wiki."""
    return {
        "MW_INSTALL_PATH": str(_tree(version)),
        "MW_CONFIG_FILE": str(directory / "LocalSettings.php"),
    }


def _maintain(
    version: str, directory: Path, script: str, *words: str | Path, typed: str = ""
) -> str:
    """Run one of MediaWiki's maintenance scripts on a wiki."""
    scripts = _tree(version) / "maintenance"
    command: list[str | Path] = ["php", "-dmemory_limit=-1", "-dapc.enable_cli=1"]
    if (scripts / "run.php").exists():
        command += [scripts / "run.php", script]
    else:
        command += [scripts / f"{script}.php"]
    env = {} if script == "install" else _php_environment(version, directory)
    return _run([*command, *words], env=env, typed=typed)


def _make_wiki(version: str, directory: Path) -> None:
    """Make an empty wiki: its database, its settings, the directory that is served."""
    data = directory / "data"
    data.mkdir(parents=True)
    options: dict[str, str | Path] = {
        "--dbtype": "sqlite",
        "--dbpath": data,
        "--dbname": "wiki",
        "--confpath": data,
        "--server": "http://127.0.0.1",
        "--scriptpath": "",
        "--pass": ADMIN_PASSWORD,
    }
    words = (word for option in options.items() for word in option)
    _maintain(version, directory, "install", *words, "Stock", ADMIN)
    (data / "LocalSettings.php").unlink()
    values = {
        "@DIGITS@": version.replace(".", ""),
        "@PORTAL@": str(PORTAL),
        "@SETTINGS@": SETTINGS,
        "@LUA@": shutil.which("lua5.1") or "",
    }
    settings = re.sub("@[A-Z]+@", lambda match: values[match[0]], LOCAL_SETTINGS)
    (directory / "LocalSettings.php").write_text(settings)
    (directory / "router.php").write_text(ROUTER)
    (directory / "server").write_text("http://127.0.0.1")
    (directory / "www" / "images").mkdir(parents=True)
    for folder in ("extensions", "resources", "skins"):
        (directory / "www" / folder).symlink_to(_tree(version) / folder)
    _maintain(version, directory, "update", "--quick")


# ----------------------------------------------------------------------------
# Serving


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _serve(
    version: str, directory: Path, port: int | None = None, *, outlive: bool = False
) -> subprocess.Popen[bytes]:
    """Start the server of a wiki and wait until its API answers.

    It is a process group of its own, and dies with this process unless it may outlive it.

    Raises:
        LiveWikiError: it did not start; the message holds the end of its log.
    """
    address = f"127.0.0.1:{port or _free_port()}"
    (directory / "server").write_text(f"http://{address}")
    command = ["php", *(f"-d{name}={value}" for name, value in PHP_SETTINGS.items())]
    command += ["-S", address, "-t", str(directory / "www")]
    command += [str(directory / "router.php")]
    # `cat` ends when this process does, however it ends; PHP would leave its workers.
    watch = '"$@"; kill 0' if outlive else '{ "$@"; kill 0; } & cat; kill 0'
    log_path, lock_path = directory / "server.log", directory / "lock"
    with lock_path.open("w") as lock, log_path.open("ab") as log:
        fcntl.flock(lock, fcntl.LOCK_EX)
        process = subprocess.Popen(
            ["sh", "-c", watch, "sh", *command],
            env={
                **os.environ,
                **_php_environment(version, directory),
                "PHP_CLI_SERVER_WORKERS": str(SERVER_WORKERS),
            },
            stdin=subprocess.DEVNULL if outlive else subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
            pass_fds=[lock.fileno()],
        )
    (directory / "group").write_text(str(process.pid))
    try:
        _await_answer(f"http://{address}/api.php", process)
    except BaseException as error:
        _end(directory, process)
        if isinstance(error, LiveWikiError):
            end = log_path.read_text(errors="replace")[-3000:]
            message = f"MediaWiki {version} did not start at {address}: {error}\n{end}"
            raise LiveWikiError(message) from None
        raise
    return process


def _await_answer(api: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        if process.poll() is not None:
            raise LiveWikiError("the server ended")
        try:
            call(Session(api), "query", meta="siteinfo")
            return
        except OSError as error:
            if time.monotonic() > deadline:
                raise LiveWikiError(str(error)) from None
            time.sleep(0.05)


def _kill(directory: Path) -> None:
    """End the server of a wiki with all its workers, and wait until it is gone."""
    group = int((directory / "group").read_text())
    for number in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + 5
        while not is_dead(directory) and time.monotonic() < deadline:
            try:
                os.killpg(group, number)
            except ProcessLookupError:
                return
            time.sleep(0.02)


def _end(directory: Path, process: subprocess.Popen[bytes]) -> None:
    """End a server that this process has started, and reap it."""
    _kill(directory)
    if process.stdin:
        process.stdin.close()
    process.wait()


def _live_wiki(version: str, directory: Path) -> LiveWiki:
    url = (directory / "server").read_text()
    return LiveWiki(version, url, f"{url}/api.php", directory)


@contextmanager
def _served(version: str, directory: Path) -> Iterator[LiveWiki]:
    """Serve a wiki where it lies."""
    process = _serve(version, directory)
    try:
        yield _live_wiki(version, directory)
    finally:
        _end(directory, process)


def _serve_copy(
    version: str, name: str, port: int | None = None, *, outlive: bool = False
) -> tuple[LiveWiki, subprocess.Popen[bytes]]:
    """Copy a version's template and serve the copy."""
    lacking = missing(version)
    if lacking:
        raise LiveWikiError(lacking)
    with _cache_locked() as cache:
        _sweep(cache)
        directory = cache / "runs" / name
        shutil.copytree(_template(version, cache), directory, symlinks=True)
        try:
            process = _serve(version, directory, port, outlive=outlive)
        except BaseException:
            shutil.rmtree(directory, ignore_errors=True)
            raise
    return _live_wiki(version, directory), process


@contextmanager
def running(version: str) -> Iterator[LiveWiki]:
    """Run a freshly seeded wiki, and remove it in the end.

    Raises:
        LiveWikiError: the version is not installed, or did not start.
    """
    wiki, process = _serve_copy(version, f"{version}-{secrets.token_hex(4)}")
    try:
        yield wiki
    finally:
        _end(wiki.directory, process)
        shutil.rmtree(wiki.directory, ignore_errors=True)


def started(version: str) -> LiveWiki | None:
    """The wiki that `start` has left running, if any."""
    directory = cache_directory() / "runs" / version
    return None if is_dead(directory) else _live_wiki(version, directory)


def start(version: str, port: int | None = None) -> LiveWiki:
    """Start a wiki that outlives this process, until `stop`; one of each version.

    Raises:
        LiveWikiError: one runs already, the version is not installed or did not start.
    """
    there = started(version)
    if there:
        raise LiveWikiError(f"MediaWiki {version} is running already at {there.url}")
    return _serve_copy(version, version, port, outlive=True)[0]


def stop(version: str) -> None:
    """Stop the wiki that `start` has left running, if any, and remove it."""
    wiki = started(version)
    if wiki:
        _kill(wiki.directory)
    with _cache_locked() as cache:
        _sweep(cache)


def change_settings(wiki: LiveWiki, **settings: object) -> None:
    """Let a wiki have other settings for a while, such as `wgReadOnly="Moving"`."""
    path = wiki.directory / SETTINGS
    fresh = path.with_suffix(".new")  # no request may see half of them
    fresh.write_text(json.dumps(settings))
    fresh.replace(path)


def restore_settings(wiki: LiveWiki) -> None:
    """Give a wiki its own settings again."""
    (wiki.directory / SETTINGS).unlink(missing_ok=True)


def run_upload_jobs(wiki: LiveWiki) -> None:
    """Do what uploads have put off; MediaWiki leaves these to a job runner of their own."""
    for job in ("AssembleUploadChunks", "PublishStashedFile"):
        _maintain(wiki.version, wiki.directory, "runJobs", "--type", job)


def demand_second_factor(wiki: LiveWiki, name: str, secret: str) -> None:
    """Let a user's log-in ask for one-time passwords, as if they had set that up.

    Args:
        secret: the key of the one-time passwords, in base 32.
    """
    key = {"secret": secret, "scratch_tokens": []}
    connection = sqlite3.connect(wiki.directory / "data" / "wiki.sqlite", timeout=30)
    with connection:
        statement = "SELECT user_id FROM user WHERE CAST(user_name AS TEXT) = ?"
        (number,) = connection.execute(statement, [name]).fetchone()
        if wiki.version == "1.39":
            connection.execute(
                "INSERT INTO oathauth_users (id, module, data) VALUES (?, 'totp', ?)",
                [number, json.dumps({"keys": [key]})],
            )
        else:
            connection.execute(
                "INSERT OR IGNORE INTO oathauth_types (oat_name) VALUES ('totp')"
            )
            connection.execute(
                "INSERT INTO oathauth_devices (oad_user, oad_type, oad_data)"
                " SELECT ?, oat_id, ? FROM oathauth_types WHERE oat_name = 'totp'",
                [number, json.dumps(key)],
            )
    connection.close()


def hold_promotion_back(wiki: LiveWiki, name: str) -> None:
    """Keep a user from the groups that come by themselves, as an abuse filter would."""
    code = (
        "$user = MediaWiki\\MediaWikiServices::getInstance()->getUserFactory()"
        f"->newFromName({json.dumps(name)});"
        " echo (int)MediaWiki\\Extension\\AbuseFilter\\AbuseFilterServices::"
        'getBlockAutopromoteStore()->blockAutoPromote($user, "seed", 86400);'
    )
    _maintain(wiki.version, wiki.directory, "eval", typed=code)


# ----------------------------------------------------------------------------
# A small client of the API, for seeding and for tests


@dataclass(frozen=True)
class Session:
    """Somebody's access to a wiki: cookies and tokens."""

    api: str
    opener: urllib.request.OpenerDirector = field(
        default_factory=lambda: urllib.request.build_opener(
            urllib.request.ProxyHandler({}),
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()),
        )
    )
    tokens: dict[str, str] = field(default_factory=dict)


Files = Mapping[str, tuple[str, bytes]]
"""Files to send: by parameter, a name and the content."""

TOKEN_TYPES: Final = frozenset({"patrol", "rollback", "userrights", "watch"})
"""The actions whose token is of a type of its own; the others want `csrf`."""


def fetch(session: Session, url: str, body: bytes | None = None, kind: str = "") -> str:
    """Ask a wiki for a page, by POST if there is a body.

    Raises:
        OSError: there was no answer, or one that is no success.
    """
    headers = {"User-Agent": "mwforge-tests"} | ({"Content-Type": kind} if kind else {})
    request = urllib.request.Request(url, body, headers)
    with session.opener.open(request, timeout=120) as answer:
        text: str = answer.read().decode()
        return text


def call(
    session: Session, action: str, files: Files | None = None, /, **parameters: str
) -> dict[str, Any]:
    """POST a request to the API and give its answer; `from_` stands for `from`.

    Raises:
        LiveWikiError: the API answered with an error, or with something else than JSON.
        OSError: there was no answer.
    """
    fields = {"action": action, "format": "json", "formatversion": "2"}
    fields |= {name.rstrip("_"): value for name, value in parameters.items()}
    answer: dict[str, Any] = posted(session, fields, files)
    if "error" in answer:
        raise LiveWikiError(f"{action} {parameters}: {answer['error']}")
    return answer


def posted(
    session: Session, fields: Mapping[str, str], files: Files | None = None
) -> Any:
    """POST a request to the API as it is, and give its answer, which may be an error.

    Raises:
        LiveWikiError: the answer is no success, or no JSON.
        OSError: there was no answer.
    """
    action = fields["action"]
    body, kind = _multipart(fields, files) if files else _form(fields)
    try:
        text = fetch(session, session.api, body, kind)
    except urllib.error.HTTPError as error:
        text = error.read().decode(errors="replace")
        raise LiveWikiError(f"{action}: HTTP {error.code}: {text[:2000]}") from None
    try:
        return json.loads(text)
    except ValueError:
        raise LiveWikiError(f"{action}: no JSON: {text[:2000]}") from None


def _form(fields: Mapping[str, str]) -> tuple[bytes, str]:
    body = urllib.parse.urlencode(fields).encode()
    return body, "application/x-www-form-urlencoded"


def _multipart(fields: Mapping[str, str], files: Files) -> tuple[bytes, str]:
    boundary = f"mwforge{secrets.token_hex(16)}"
    head = f"--{boundary}\r\nContent-Disposition: form-data; name="
    body = b"".join(
        f'{head}"{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()
    )
    for name, (filename, content) in files.items():
        start = f'{head}"{name}"; filename="{filename}"\r\n'
        start += "Content-Type: application/octet-stream\r\n\r\n"
        body += start.encode() + content + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    return body, f"multipart/form-data; boundary={boundary}"


def query(session: Session, **parameters: str) -> Any:
    """Run a query, without continuing it, and give what stands below `query`.

    Raises:
        LiveWikiError: as `call`.
    """
    return call(session, "query", **parameters).get("query", {})


def write(
    session: Session, action: str, files: Files | None = None, /, **parameters: str
) -> Any:
    """Run an action that writes, with its token; give what it answers below its name.

    Raises:
        LiveWikiError: as `call`, or the action's own result is no success.
    """
    if not session.tokens:
        tokens = query(session, meta="tokens", type="*")["tokens"]
        session.tokens.update(tokens)
    token = session.tokens[f"{action if action in TOKEN_TYPES else 'csrf'}token"]
    answer = call(session, action, files, **parameters, token=token)
    done = answer.get("result" if action == "thank" else action)
    if isinstance(done, dict) and done.get("result", "Success") != "Success":
        raise LiveWikiError(f"{action} {parameters}: {done}")
    return done


def log_in(api: str, user: str, password: str) -> Session:
    """Log in with an account's own password.

    Raises:
        LiveWikiError: the wiki refused.
    """
    session = Session(api)
    token = query(session, meta="tokens", type="login")["tokens"]["logintoken"]
    answer = call(
        session,
        "clientlogin",
        username=user,
        password=password,
        logintoken=token,
        loginreturnurl=api,
    )["clientlogin"]
    if answer["status"] != "PASS":
        raise LiveWikiError(f"{user} cannot log in: {answer}")
    return session


# ----------------------------------------------------------------------------
# The seed: pages with dates of their own by import; what is logged or recent by the API


@dataclass(frozen=True)
class _Page:
    """A page to import: its revisions are pairs of a user and a text."""

    title: str
    revisions: tuple[tuple[str, str], ...]
    model: str = "wikitext"
    redirect: str | None = None


FORMATS: Final = {
    "wikitext": "text/x-wiki",
    "javascript": "text/javascript",
    "css": "text/css",
    "Scribunto": "text/plain",
}
NAMESPACES: Final = {
    "Talk": 1,
    "User": 2,
    "User talk": 3,
    "Project": 4,
    "MediaWiki": 8,
    "Template": 10,
    "Help": 12,
    "Category": 14,
    "Module": 828,
    "Portal": PORTAL,
    "Portal talk": PORTAL + 1,
}
FIRST_REVISION: Final = datetime(2024, 1, 1, 12)
SPECIMEN_USERS: Final = (USER, "Bob", "Zoë", ROBOT, "192.0.2.7")

TEMPLATES: Final = {
    "Fact": "<sup>[fact {{{1|?}}}]</sup>",
    "Infobox": (
        "{| class=infobox\n! {{{name}}}\n|-\n| {{{image|}}} {{Fact|0}}\n|}\n"
        '<noinclude><templatedata>{"description": "A box.", "params": {'
        '"name": {"type": "string", "required": true}, '
        '"image": {"type": "wiki-file-name"}}}</templatedata></noinclude>'
    ),
    **{f"Note {number}": f"Note {number}: {{{{{{1}}}}}}" for number in range(1, 9)},
}

INTERFACE: Final = {
    "Gadgets-definition": "== tools ==\n* hello[ResourceLoader]|hello.js|hello.css\n",
    "Gadget-hello.js": "console.log( 'hello' );\n",
    "Gadget-hello.css": ".hello { color: green; }\n",
    "Gadget-hello": "Says hello",
    "Gadget-section-tools": "Tools",
    "Titleblacklist": ".*Forbidden title.*\n",
    "Spam-blacklist": "forbidden\\.example\n",
    # Everybody comes from one address: a block of the vandal must not reach it.
    "Block-autoblock-exemptionlist": "* 127.0.0.1\n",
}

MODULE: Final = "local p = {}\nfunction p.six() return 2 * 3 end\nreturn p\n"

GALLERY: Final = """{{DISPLAYTITLE:''Gallery''}}
{{Infobox|name=Gallery|image=[[File:Landscape.jpg|200px]]}}
[[File:Landscape.jpg|thumb|A landscape]] of [[Specimen 001|specimens]].
<gallery>
Diagram.svg|One
Swatch 02.png|Two
</gallery>
{{#invoke:Counting|six}} [[Media:Notes.txt]] [[commons:Gallery]]
[https://example.org/gallery A gallery]<ref name="a">A source.</ref>
== References ==
<references />
[[de:Galerie]] [[Category:Group 1]]
"""

UNTIDY: Final = "Untidy page"
UNTIDY_TEXT: Final = (
    "<center><b>bold</center>\n\n<tt>old</tt> [[File:Landscape.jpg|thumb|nonsense|A]]"
)


def _page(title: str, *texts: str, user: str = USER, model: str = "wikitext") -> _Page:
    return _Page(title, tuple((user, text) for text in texts), model)


def _redirect(title: str, target: str) -> _Page:
    return _Page(title, ((USER, f"#REDIRECT [[{target}]]\n"),), redirect=target)


def _specimen(number: int) -> str:
    return f"Specimen {(number - 1) % CATEGORY_SIZE + 1:03}"


def _specimen_page(number: int) -> _Page:
    """A page of CATEGORY: one to four revisions, links, now and then a file."""
    text = f"'''{_specimen(number)}''' is a specimen.{{{{Fact|{number}}}}}\n"
    text += f"See [[{_specimen(number + 1)}]], [[{_specimen(7 * number)}|another]].\n"
    if number % 10 == 0:
        text += f"[[File:Swatch {number // 10 % 6 + 1:02}.png|thumb|A swatch]]\n"
    if number % 5 == 0:
        text += f"== History ==\nFound in [https://example.org/{number} an archive].\n"
        text += f"== Notes ==\n[[:de:Probe {number}]]\n[[de:Probe {number}]]\n"
    text += f"[[{CATEGORY}]] [[Category:Group {number % 6}]]\n"
    users = (SPECIMEN_USERS[(number + turn) % 5] for turn in range(number % 4 + 1))
    revisions = ((user, text + "More.\n" * turn) for turn, user in enumerate(users))
    return _Page(_specimen(number), tuple(revisions))


def _pages() -> Iterator[_Page]:
    """Every page to import, in the order of their dates."""
    yield _page("Merge source", "First words.", "First words, and more.")
    for name, text in TEMPLATES.items():
        categories = "<noinclude>[[Category:Templates]]</noinclude>"
        yield _page(f"Template:{name}", text + categories)
    yield _page("Module:Counting", MODULE, model="Scribunto")
    for name, text in INTERFACE.items():
        models = {".js": "javascript", ".css": "css"}
        model = models.get(Path(name).suffix, "wikitext")
        yield _page(f"MediaWiki:{name}", text, user=ADMIN, model=model)

    for number in range(1, CATEGORY_SIZE + 1):
        yield _specimen_page(number)
    for number in range(1, CATEGORY_SIZE + 1, 10):
        title = _specimen(number)
        question = f"== Question ==\nIs {number} right? [[User:{USER}|{USER}]]\n"
        yield _page(f"Talk:{title}", question)
        yield _page(f"{title}/Notes", f"Notes. {{{{Note {number % 8 + 1}|yes}}}}\n")
        yield _redirect(f"Sample {number}", title)
    yield _redirect("Sample of a sample", "Sample 1")
    yield _redirect("Sample of nothing", "No such page")

    for title in ODD_TITLES:
        text = f"'''{title}''' — naïve “text”, 漢字, עברית.\n[[Category:Odd titles]]\n"
        yield _page(title, f"{text}{{{{DEFAULTSORT:{title}}}}}\n")
    yield _page("Gallery", GALLERY)
    sections = (f"== Section {n} ==\n{'Words and words. ' * 80}\n" for n in range(30))
    yield _page("Long page", "".join(sections))
    yield _page("Lonely page", "Nobody links here.")
    wanted = "[[Wanted page]], {{Wanted template}}, [[File:Wanted.png]]"
    yield _page("Wanting page", f"{wanted} [[Category:Wanted category]]")
    yield _page(UNTIDY, UNTIDY_TEXT)
    yield _page("Data", "{}")
    for number in range(1, 9):
        yield _page(f"Doomed {number}", f"Doomed {number}.", "In vain.")
    for number in range(1, 6):
        yield _page(f"Wanderer {number}", f"Number {number}. [[Category:Wanderers]]")
        door = f"A door to [[{_specimen(number)}]]. [[Category:Doors]]"
        yield _page(f"Portal:Door {number}", door)
        yield _page(f"Help:Chapter {number}", f"{{{{Note {number}|help}}}}")
    yield _page("Wanderer 1/Camp", "A subpage that moves along.")
    yield _page("Talk:Wanderer 1", "A talk page that moves along.")
    yield _page("Portal talk:Door 1", "Is it open?")
    yield _page("Project:About", "About this wiki.")
    yield _page("Merge target", "Later words.", "Later words, and more.")
    names = ["Specimens", "Templates", "Doors", "Wanderers", "Odd titles"]
    for name in names + [f"Group {number}" for number in range(6)]:
        yield _page(f"Category:{name}", f"Everything in {name}.\n[[Category:Top]]")
    yield _page("Category:Top", "__HIDDENCAT__ Everything.")
    for name in (USER, "Bob", "Zoë", ROBOT):
        yield _page(f"User:{name}", f"I am {name}.", user=name)
    yield _page(f"User:{USER}/Draft", "A draft. {{Infobox|name=Draft}}")


def _dump(pages: Iterable[_Page]) -> str:
    """Write pages as MediaWiki's XML, a minute between any two revisions."""
    moment = FIRST_REVISION
    schema = "http://www.mediawiki.org/xml/export-0.11/"
    lines = [f'<mediawiki xmlns="{schema}" version="0.11" xml:lang="en">']
    for page in pages:
        namespace = NAMESPACES.get(page.title.partition(":")[0], 0)
        lines += [f"<page><title>{escape(page.title)}</title><ns>{namespace}</ns>"]
        if page.redirect:
            lines.append(f"<redirect title={quoteattr(page.redirect)} />")
        for number, (user, text) in enumerate(page.revisions, 1):
            moment += timedelta(minutes=1)
            kind = "ip" if user[0].isdigit() else "username"
            lines += [
                f"<revision><timestamp>{moment:%Y-%m-%dT%H:%M:%SZ}</timestamp>",
                f"<contributor><{kind}>{user}</{kind}></contributor>",
                f"<comment>version {number}</comment><model>{page.model}</model>",
                f"<format>{FORMATS[page.model]}</format>",
                f'<text xml:space="preserve">{escape(text)}</text></revision>',
            ]
        lines.append("</page>")
    return "\n".join([*lines, "</mediawiki>\n"])


def _seed(version: str, directory: Path) -> None:
    """Fill an empty wiki."""
    database = directory / "data" / "wiki.sqlite"
    _execute(
        database,
        "INSERT INTO interwiki"
        " (iw_prefix, iw_url, iw_api, iw_wikiid, iw_local, iw_trans)"
        " VALUES ('de', 'https://de.example.org/wiki/$1', '', '', 1, 0)",
    )
    with _served(version, directory) as wiki:
        _seed_users(log_in(wiki.api, ADMIN, ADMIN_PASSWORD))
    _execute(
        database,
        "UPDATE user SET user_email = 'user' || user_id || '@example.org',"
        " user_email_authenticated = '20240101000000'"
        f" WHERE user_name IN ('{ADMIN}', '{USER}', 'Bob')",
    )
    # A server that runs would not see imported messages: its cache is its own.
    dump = directory / "dump.xml"
    dump.write_text(_dump(_pages()))
    # Updating the links of each page once is half the time of doing it with the import.
    _maintain(version, directory, "importDump", "--no-updates", dump)
    for script in ("refreshLinks", "rebuildtextindex", "initEditCount"):
        _maintain(version, directory, script)
    _maintain(version, directory, "initSiteStats", "--update")
    dump.unlink()
    help_text = _maintain(version, directory, "createBotPassword", "--showgrants")
    grants = ",".join(re.findall(r"^([a-z]+) {2,}\S", help_text, re.MULTILINE))
    options = ("--appid", BOT_APP, "--grants", grants)
    for owner in ((ADMIN, ADMIN_BOT_PASSWORD), (USER, USER_BOT_PASSWORD)):
        _maintain(version, directory, "createBotPassword", *options, *owner)
    with _served(version, directory) as wiki:
        admin = log_in(wiki.api, ADMIN, ADMIN_PASSWORD)
        user = log_in(wiki.api, USER, USER_PASSWORD)
        _seed_files(admin)
        _seed_filters(admin)
        _seed_edits(admin, user)
        _seed_discussion(admin, user, version)
        _seed_administration(admin, user)
        # Parsoid is what finds lint errors.
        untidy = urllib.parse.quote(UNTIDY)
        fetch(admin, f"{wiki.url}/rest.php/v1/page/{untidy}/html")
        _maintain(version, directory, "runJobs")


def _execute(database: Path, statement: str) -> None:
    connection = sqlite3.connect(database, timeout=30)
    with connection:
        connection.execute(statement)
    connection.close()


def _seed_users(admin: Session) -> None:
    write(admin, "managetags", operation="create", tag=TAG, reason="seed")
    passwords = {USER: USER_PASSWORD, ROBOT: ROBOT_PASSWORD}
    for name, password in (passwords | dict.fromkeys(OTHERS, OTHER_PASSWORD)).items():
        tokens = query(admin, meta="tokens", type="createaccount")["tokens"]
        answer = call(
            admin,
            "createaccount",
            username=name,
            password=password,
            retype=password,
            reason="seed",
            createreturnurl=admin.api,
            createtoken=tokens["createaccounttoken"],
        )["createaccount"]
        if answer["status"] != "PASS":
            raise LiveWikiError(f"cannot create {name}: {answer}")
    write(admin, "userrights", user=ROBOT, add="bot", reason="seed")
    write(admin, "userrights", user=ADMIN, add="suppress", reason="seed")
    write(admin, "userrights", user="Bob", add="interface-admin", expiry=FAR_OFF)


def _seed_files(admin: Session) -> None:
    with tempfile.TemporaryDirectory() as name:
        _run(["php", "-r", PICTURES, "--", name])
        content = {path.name: path.read_bytes() for path in Path(name).iterdir()}
    content |= {"diagram.svg": SVG.encode(), "notes.txt": "Naïve notes.\n".encode()}

    def upload(filename: str, source: str, **more: str) -> None:
        text = "A file.\n[[Category:Files]]"
        file = {"file": (source, content[source])}
        more |= {"ignorewarnings": "1", "text": text, "comment": "seed"}
        write(admin, "upload", file, filename=filename, **more)

    upload("Landscape.jpg", "landscape-1.jpg")
    upload("Landscape.jpg", "landscape-2.jpg")
    upload("Landscape again.jpg", "landscape-1.jpg")
    upload("Diagram.svg", "diagram.svg")
    upload("Notes.txt", "notes.txt")
    for number in range(1, 8):
        upload(f"Swatch {number:02}.png", f"swatch-{number:02}.png")
    upload("Grüße & Küsse.png", "swatch-08.png")
    upload("Doomed.png", "swatch-09.png")
    upload("Stashed.png", "swatch-10.png", stash="1")
    write(admin, "delete", title="File:Doomed.png", reason="seed")


FILTERS: Final = (
    {
        "wpFilterDescription": "Flagged words",
        "wpFilterRules": f'added_lines contains "{FLAGGED}"',
        "wpFilterActionTag": "1",
        "wpFilterTags": "mwforge-flagged",
    },
    {
        "wpFilterDescription": "Forbidden words",
        "wpFilterRules": f'added_lines contains "{FORBIDDEN}"',
        "wpFilterActionDisallow": "1",
        "wpFilterDisallowMessage": "abusefilter-disallowed",
    },
)


def _seed_filters(admin: Session) -> None:
    """Make abuse filters with the wiki's form: the API has no action for it."""
    index = admin.api.replace("api.php", "index.php")
    page = {"title": "Special:AbuseFilter/new", "wpFilterEnabled": "1"}
    for fields in FILTERS:
        form = fetch(admin, f"{index}?title={page['title']}")
        [field_] = re.findall(r"<input[^>]*wpEditToken[^>]*>", form)
        [token] = re.findall(r"value=[\"']([^\"']*)", field_)
        sent = page | fields | {"wpEditToken": html.unescape(token)}
        fetch(admin, index, *_form(sent))
    found = query(admin, list="abusefilters")["abusefilters"]
    if len(found) != len(FILTERS):
        raise LiveWikiError(f"the abuse filters were not saved: {found}")


def _seed_edits(admin: Session, user: Session) -> None:
    """Make recent changes: of a user, a bot, somebody unknown and an undone vandal."""
    robot = log_in(admin.api, ROBOT, ROBOT_PASSWORD)
    vandal = log_in(admin.api, "Vandal", OTHER_PASSWORD)
    kinds: tuple[dict[str, str], ...] = ({"minor": "1"}, {"tags": TAG}, {})
    for number in range(1, 13):
        title, more = _specimen(number), kinds[number % 3]
        write(user, "edit", title=title, appendtext="\nSeen.", summary="seen", **more)
        title = _specimen(number + 20)
        write(robot, "edit", title=title, appendtext="\nTidy.", bot="1", minor="1")
    for number in range(1, 7):
        title, text = f"New page {number}", f"New {number}.\n[[Category:New]]"
        write(user, "edit", title=title, text=text, createonly="1")
    write(Session(admin.api), "edit", title=_specimen(40), appendtext="\nI was here.")
    flagged = f"\n{FLAGGED}"
    write(user, "edit", title=_specimen(41), appendtext=flagged, summary="/* Notes */")
    for number in (42, 43):
        write(vandal, "edit", title=_specimen(number), text="Gone.", summary="ha")
    write(admin, "rollback", title=_specimen(42), user="Vandal")
    [page] = query(admin, titles=_specimen(43), prop="revisions", rvprop="ids")["pages"]
    bad = str(page["revisions"][0]["revid"])
    write(admin, "edit", title=_specimen(43), undo=bad)
    hidden = "content|comment"
    write(admin, "revisiondelete", type="revision", ids=bad, hide=hidden, reason="seed")
    write(admin, "tag", revid=bad, add=TAG, reason="seed")
    new = {"rcshow": "unpatrolled", "rctype": "new", "rcprop": "ids", "rclimit": "2"}
    for change in query(admin, list="recentchanges", **new)["recentchanges"]:
        write(admin, "patrol", rcid=str(change["rcid"]))


def _seed_discussion(admin: Session, user: Session, version: str) -> None:
    """Let users talk to each other; where there is Echo, they are notified of it."""

    def talk(who: Session, title: str, heading: str, text: str) -> Any:
        more = {"section": "new", "sectiontitle": heading, "text": f"{text} ~~~~"}
        return write(who, "edit", title=title, **more)

    asked = talk(user, "Talk:Gallery", "Light", "Is it too dark?")
    answer = f"\n:No, [[User:{USER}]]. ~~~~"
    write(admin, "edit", title="Talk:Gallery", appendtext=answer)
    talk(user, f"User talk:{ADMIN}", "Hello", "Hello!")
    talk(admin, f"User talk:{USER}", "Welcome", "Welcome!")
    if version != "1.39":
        write(admin, "thank", rev=str(asked["newrevid"]), source="seed")


def _seed_administration(admin: Session, user: Session) -> None:
    """Do everything that has a log or a list of its own."""

    def do(action: str, **parameters: str) -> None:
        write(admin, action, **parameters, reason="seed")

    def protect(title: str, protections: str, **more: str) -> None:
        do("protect", title=title, protections=protections, **more)

    protect("Main Page", "edit=sysop|move=sysop")
    protect("Specimen 002", "edit=autoconfirmed", expiry=FAR_OFF)
    protect("Gallery", "edit=sysop", cascade="1")
    protect("Never page", "create=sysop")
    protect("Never page too", "create=autoconfirmed")
    protect("File:Diagram.svg", "upload=sysop")
    do("move", from_="Wanderer 1", to="Settler 1", movetalk="1", movesubpages="1")
    do("move", from_="Wanderer 2", to="Settler 2", noredirect="1")
    do("move", from_="Wanderer 3", to="Portal:Settler 3")
    do("move", from_="File:Swatch 07.png", to="File:Swatch seven.png")
    for number in range(1, 8):
        do("delete", title=f"Doomed {number}")
    do("undelete", title="Doomed 7")
    do("mergehistory", from_="Merge source", to="Merge target")
    do("setpagelanguage", title="東京", lang="ja")
    write(admin, "changecontentmodel", title="Data", model="json", summary="seed")
    do("block", user="Vandal", nocreate="1", autoblock="1")
    do("block", user="192.0.2.55", expiry=FAR_OFF, anononly="1")
    do("block", user="198.51.100.0/24", anononly="1", nocreate="1")
    pages = "Main Page|Gallery"
    do("block", user="Zoë", partial="1", pagerestrictions=pages, allowusertalk="1")
    do("block", user="Sleeper")
    do("unblock", user="Sleeper")
    moves = query(admin, list="logevents", leaction="move/move", lelimit="1")
    event = str(moves["logevents"][0]["logid"])
    do("revisiondelete", type="logging", ids=event, hide="comment")
    texts = ("From another wiki.", "Still from there.")
    dump = _dump([_page("Imported page", *texts, user="Elsewhere")]).encode()
    files = {"xml": ("dump.xml", dump)}
    write(admin, "import", files, interwikiprefix="de", summary="seed")
    titles = "|".join(_specimen(number) for number in range(1, 16))
    write(admin, "watch", titles=f"{titles}|Gallery|Portal:Door 1")
    write(user, "watch", titles=titles)
    write(user, "watch", titles="Gallery|東京", expiry=FAR_OFF)
    write(user, "options", change="nickname=Alice of the Wiki")
    # An archived file is named by the second in which it was replaced.
    time.sleep(1)
    name = "Landscape.jpg"
    info = {"prop": "imageinfo", "iiprop": "archivename", "iilimit": "2"}
    [page] = query(admin, titles=f"File:{name}", **info)["pages"]
    archived = page["imageinfo"][1]["archivename"]
    write(admin, "filerevert", filename=name, archivename=archived, comment="seed")


def _template(version: str, cache: Path) -> Path:
    """The seeded wiki to copy; made again when this script or the package changes."""
    recipe = [Path(__file__).read_text(), package_version(version), str(_tree(version))]
    digest = hashlib.sha256(json.dumps(recipe).encode()).hexdigest()[:16]
    templates = cache / "templates"
    template = templates / f"{version}-{digest}"
    if template.is_dir():
        return template
    templates.mkdir(exist_ok=True)
    for old in templates.glob(f"{version}-*"):
        shutil.rmtree(old)
    directory = cache / "runs" / f"{version}-seeding"
    try:
        _make_wiki(version, directory)
        _seed(version, directory)
        # Sessions of the seeding, and cached answers that name its port.
        _execute(directory / "data" / "wikicache.sqlite", "DELETE FROM objectcache")
        for leftover in ("lock", "group", "server.log"):
            (directory / leftover).unlink()
        directory.rename(template)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    return template


# ----------------------------------------------------------------------------
# The command line


def _describe(wiki: LiveWiki) -> str:
    """A running wiki as one line of JSON."""
    users = {ADMIN: ADMIN_PASSWORD, USER: USER_PASSWORD, ROBOT: ROBOT_PASSWORD}
    users |= dict.fromkeys(OTHERS, OTHER_PASSWORD)
    return json.dumps(asdict(wiki) | {"users": users}, ensure_ascii=False, default=str)


def _status(version: str) -> str:
    wiki = started(version)
    state = f"running at {wiki.url}" if wiki else "not running"
    return f"{version}: {missing(version) or package_version(version)}; {state}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    parser = argparse.ArgumentParser(description="A real MediaWiki for the tests.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("install", help="install PHP and unpack both MediaWikis")
    starting = commands.add_parser("start", help="run a seeded wiki until `stop`")
    starting.add_argument("version", choices=VERSIONS)
    starting.add_argument("--port", type=int, help="default: any free one")
    stopping = commands.add_parser("stop", help="stop and remove what `start` made")
    stopping.add_argument("version", choices=VERSIONS)
    commands.add_parser("status", help="what is installed and what runs")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.command == "install":
            install()
        elif chosen.command == "start":
            wiki = start(chosen.version, chosen.port)
            print(wiki.url, _describe(wiki), sep="\n")
        elif chosen.command == "stop":
            stop(chosen.version)
        else:
            print(*map(_status, VERSIONS), sep="\n")
    except LiveWikiError as error:
        print(f"wiki.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
