"""A web server as a clinic would have: files, `index.html`, and `404.html` with status 404.

It adds no headers of its own: the pages must carry their Content-Security-Policy themselves.
"""

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from built_site import BuiltSite


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".webmanifest": "application/manifest+json",
    }

    def __init__(self, *arguments, site: BuiltSite, **options):
        self.not_found = site.folder / site.path.strip("/") / "404.html"
        super().__init__(*arguments, directory=str(site.folder), **options)

    def send_error(self, code, message=None, explain=None):
        if code != 404 or not self.not_found.exists():
            return super().send_error(code, message, explain)
        body = self.not_found.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64


@contextmanager
def served(site: BuiltSite):
    """The origin, such as `http://127.0.0.1:49152`."""
    server = Server(("127.0.0.1", 0), partial(Handler, site=site))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
