"""Serves a built site as a careful web server would: its `_headers`, and always the strict policy."""

import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

# The browser applies every policy that it is sent, so the site must live with both.
STRICT_POLICY = "default-src 'self'"


class SiteServer:
    """Serves `site` at the path that its base URL has, on a port of this machine."""

    # Seconds between the first byte of every file and the rest: by then a browser has left the page before.
    pause = 0

    def __init__(self, site):
        self.root = urlsplit(site.base).path if site.base else "/"
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site, self.root))
        self._server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self.url = self.origin + self.root

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


def _handler(site, root):
    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        extensions_map = SimpleHTTPRequestHandler.extensions_map | {
            ".webmanifest": "application/manifest+json",
            ".woff2": "font/woff2",
            ".js": "text/javascript",
        }

        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(site.folder))

        def do_GET(self):
            if self.path == "/favicon.ico":  # browsers ask for it where a file is shown by itself
                self.send_response(204)
                self.end_headers()
            elif not self.path.startswith(root):
                self.send_error(404)
            else:
                self.asked = urlsplit(self.path).path
                self.path = "/" + self.path.removeprefix(root)
                super().do_GET()

        def end_headers(self):
            self.send_header("Content-Security-Policy", STRICT_POLICY)
            for name, value in site.headers(getattr(self, "asked", self.path)):
                self.send_header(name, value)
            super().end_headers()

        def copyfile(self, source, outputfile):
            if SiteServer.pause:
                outputfile.write(source.read(1))
                time.sleep(SiteServer.pause)
            super().copyfile(source, outputfile)

        def log_message(self, *_):
            pass

    return Handler
