"""What stands between a client and a wiki: a proxy that wants a password, and an encrypted door."""

from __future__ import annotations

import base64
import http.client
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit


@dataclass
class Proxy:
    """A proxy for http, and the addresses that it was asked for."""

    address: str
    asked: list[str] = field(default_factory=list)


@contextmanager
def proxy(user: str, password: str) -> Iterator[Proxy]:
    """A proxy that lets in nobody but this user."""
    wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.headers.get("Proxy-Authorization") != wanted:
                self.send_error(407)
                return
            asked.append(self.path)
            to = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            onward = http.client.HTTPConnection(to.netloc, timeout=60)
            kept = {
                name: value
                for name, value in self.headers.items()
                if not name.lower().startswith("proxy-")
            }
            target = f"{to.path}?{to.query}" if to.query else to.path
            onward.request(self.command, target, body, kept)
            answer = onward.getresponse()
            text = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("content-length", "transfer-encoding"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)
            onward.close()

        do_POST = do_GET

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Proxy(f"127.0.0.1:{server.server_port}", asked)
        server.shutdown()


@contextmanager
def encrypted(port: int, folder: Path) -> Iterator[tuple[str, Path]]:
    """An https door to what listens at a port of this host: its origin, and its certificate."""
    certificate, key = folder / "door.pem", folder / "door.key"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def serve(peer: socket.socket) -> None:
        with (
            suppress(OSError),
            context.wrap_socket(peer, server_side=True) as outside,
            socket.create_connection(("127.0.0.1", port)) as inside,
        ):
            there = threading.Thread(target=pass_on, args=(outside, inside))
            there.start()
            pass_on(inside, outside)
            there.join()

    def pass_on(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(65536):
                target.sendall(piece)
        with suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)

    def accept() -> None:
        with suppress(OSError):
            while True:
                peer, _ = door.accept()
                threading.Thread(target=serve, args=(peer,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as door:
        threading.Thread(target=accept, daemon=True).start()
        yield f"https://127.0.0.1:{door.getsockname()[1]}", certificate
