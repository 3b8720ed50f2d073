"""Every page is valid HTML."""

import nu_checker


def test_no_error(site):
    assert "\n".join(nu_checker.errors(site.folder)) == ""


def test_checker_finds(tmp_path):
    (tmp_path / "a.html").write_text(
        "<!DOCTYPE html><html lang=vi><title>a</title><p><div popover></p><button popovertarget=a>b</button>"
    )
    found = nu_checker.errors(tmp_path)
    assert any("No “p” element in scope" in line for line in found)
    assert not any("popover" in line and "not allowed" in line for line in found)
