"""A real browser, and visits to a page under given circumstances, with everything that went wrong meanwhile."""

import os
import shutil

from playwright.sync_api import sync_playwright

PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
# Milliseconds and bytes per second, and a processor at a quarter of its speed.
POOR_CONNECTION = {"offline": False, "latency": 100, "downloadThroughput": 1_000_000, "uploadThroughput": 1_000_000}
SLOWDOWN = {"rate": 4}


class Browser:
    """With `slowly`, everything takes long: a test that looks before the browser is done then hardly ever passes."""

    def __init__(self, slowly=False):
        self._slowly = slowly

    def __enter__(self):
        self._playwright = sync_playwright().start()
        program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)
        # Root may not use Chromium's sandbox, and containers have a small /dev/shm.
        self._browser = self._playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        return self

    def __exit__(self, *_):
        self._browser.close()
        self._playwright.stop()

    def visit(self, server, page, **circumstances):
        visit = self.context(server.origin + "/", **circumstances)
        visit.go(server.url + page.removesuffix("index.html"))
        return visit

    def visit_file(self, file, **circumstances):
        """Opens a file as by double-click."""
        visit = self.context("file://", **circumstances)
        visit.go(file.as_uri())
        return visit

    def context(self, allowed, width=1280, height=800, scheme="light", script=True, before="", **more):
        """`before` is a script that runs in every page ahead of its own."""
        options = {"viewport": {"width": width, "height": height}, "color_scheme": scheme, "locale": "vi-VN"}
        context = self._browser.new_context(**options, java_script_enabled=script, **more)
        context.add_init_script(before)
        visit = Visit(context, allowed)
        if self._slowly:
            session = context.new_cdp_session(visit.page)
            session.send("Network.emulateNetworkConditions", POOR_CONNECTION)
            session.send("Emulation.setCPUThrottlingRate", SLOWDOWN)
        return visit


class Visit:
    """A page in the browser. `complaints` are errors on the console, failed and foreign requests."""

    def __init__(self, context, allowed):
        self.context = context
        self.complaints = []
        self.page = context.new_page()
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        context.on("requestfailed", self._failed)
        context.route(lambda url: not url.startswith(allowed), self._refuse)

    def go(self, url):
        self.page.goto(url)
        self.page.evaluate("() => document.fonts.ready.then(() => null)")

    def close(self):
        self.context.close()

    def _heard(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text}")

    def _failed(self, request):
        if request.failure != "net::ERR_ABORTED":  # by going on to another page
            self.complaints.append(f"failed: {request.url}")

    def _refuse(self, route):
        self.complaints.append(f"foreign request: {route.request.url}")
        route.abort()
