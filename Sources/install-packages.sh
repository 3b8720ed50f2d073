#!/bin/sh
# Installs what a build (`build`) or the tests (`test`) need and the machine lacks. Says what it does;
# does nothing when all is there.
set -eu

purpose=${1:-build}
libraries="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev zlib1g-dev pkg-config"
programs="cmark-gfm"

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_debian() {
  wanted=$libraries
  if [ "$purpose" = test ]; then
    wanted="$wanted $programs libicu-dev g++ chromium esbuild poppler-utils zbar-tools"
    command -v java >/dev/null || wanted="$wanted default-jre-headless"
    command -v python3 >/dev/null || wanted="$wanted python3 python3-pip python3-venv"
    python3 -c 'import ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
  fi
  missing=
  for package in $wanted; do
    dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
  done
  if [ -z "$missing" ]; then return; fi
  echo "Installing:$missing"
  as_root apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq $missing
}

install_brew() {
  wanted="cmark-gfm libyaml pkg-config"
  if [ "$purpose" = test ]; then wanted="$wanted esbuild poppler zbar openjdk"; fi
  for formula in $wanted; do
    brew list --versions "$formula" >/dev/null 2>&1 || brew install "$formula"
  done
}

install_python() {
  python3 -c 'import jinja2, sys; sys.exit(jinja2.__version__ < "3.1")' 2>/dev/null && return
  echo "Installing: Jinja2 for Python"
  python3 -m pip install --quiet 'Jinja2>=3.1,<4' 2>/dev/null ||
    python3 -m pip install --quiet --break-system-packages 'Jinja2>=3.1,<4'
}

# An oracle for QR codes.
install_qrcode() {
  python3 -c 'import qrcode' 2>/dev/null && return
  echo "Installing: qrcode for Python"
  python3 -m pip install --quiet 'qrcode>=7,<9' 2>/dev/null ||
    python3 -m pip install --quiet --break-system-packages 'qrcode>=7,<9'
}

# An oracle for the order of Vietnamese words; the tests do without it where it does not install.
install_icu() {
  python3 -c 'import icu' 2>/dev/null && return
  echo "Installing: PyICU for Python"
  python3 -m pip install --quiet PyICU 2>/dev/null ||
    python3 -m pip install --quiet --break-system-packages PyICU 2>/dev/null ||
    echo "PyICU does not install here; the comparison with ICU is left out."
}

# What looks at the built site, in an environment of its own: beside its list of what it holds.
install_site_tests() {
  root=$(cd "$(dirname "$0")/.." && pwd)
  wanted=$root/Tests/SiteTests/requirements.txt
  environment=$root/.build/site-tests
  cmp -s "$wanted" "$environment/requirements.txt" && return
  echo "Installing: what the tests of the built site need, into .build/site-tests"
  python3 -m venv --clear "$environment"
  "$environment/bin/pip" install --quiet -r "$wanted"
  cp "$wanted" "$environment/requirements.txt"
}

if command -v apt-get >/dev/null; then install_debian; elif command -v brew >/dev/null; then install_brew; fi
if ! command -v swift >/dev/null; then
  echo "Cần Swift 6.2 trở lên: https://www.swift.org/install (Swift 6.2 or later is needed.)" >&2
  exit 1
fi
if [ "$purpose" = test ]; then
  install_python
  install_qrcode
  install_icu
  install_site_tests
fi
