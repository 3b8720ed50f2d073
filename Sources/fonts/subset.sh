#!/bin/sh
# Makes the theme's fonts anew in templates/assets/fonts: Inter (variable, for what is looked up) and
# Vollkorn (for what is read), cut down to what Vietnamese pages need, from Debian's packages. Needs
# apt-get and python3; nothing is installed on the machine.
set -eu

cd "$(dirname "$0")/../.."
target=$PWD/templates/assets/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Latin with all Vietnamese letters, marks on their own, the letters of the Ê Đê, Jrai and Ba Na,
# punctuation, currency, arrows and a few signs.
letters=U+0020-007E,U+00A0-00FF,U+0102-0103,U+010C-010D,U+0110-0115,U+0128-012D,U+014E-014F
letters=$letters,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0303,U+0306,U+0309,U+031B,U+0323
letters=$letters,U+1EA0-1EF9,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030
letters=$letters,U+2032-2033,U+2039-203A,U+2044,U+20AB-20AC,U+2116,U+2122,U+2190-2193
letters=$letters,U+2212,U+2260,U+2264-2265
features=kern,mark,mkmk,ccmp,locl,calt,liga,tnum

cd "$work"
apt-get download -q fonts-inter-variable fonts-vollkorn
for package in *.deb; do dpkg-deb -x "$package" .; done
python3 -m venv tools
tools/bin/pip install --quiet 'fonttools==4.60.1' 'brotli==1.1.0'

subset() { # SOURCE NAME
  tools/bin/pyftsubset "$1" --unicodes="$letters" --layout-features="$features" --no-hinting \
    --flavor=woff2 --output-file="$target/$2.woff2"
}

# The figures of Vollkorn hang below the line; those that stand on it take their place, so that no
# style sheet has to ask for them again and again.
lining() { # NAME
  tools/bin/python3 - "$truetype/vollkorn/Vollkorn-$1.ttf" "$1.ttf" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1], recalcTimestamp=False)
lookups = font["GSUB"].table.LookupList.Lookup
lining = {}
for record in font["GSUB"].table.FeatureList.FeatureRecord:
    if record.FeatureTag != "lnum": continue
    for index in record.Feature.LookupListIndex:
        for table in lookups[index].SubTable:
            lining.update(getattr(table, "mapping", None) or table.ExtSubTable.mapping)
for table in font["cmap"].tables:
    for code, name in table.cmap.items():
        table.cmap[code] = lining.get(name, name)
font.save(sys.argv[2])
PYTHON
}

mkdir -p "$target"
truetype=usr/share/fonts/truetype
tools/bin/fonttools varLib.instancer -q --no-recalc-timestamp -o inter.ttf \
  "$truetype/inter-vf/Inter-roman.var.ttf" wght=400:700
subset inter.ttf inter
lining Regular
subset Regular.ttf vollkorn
lining Italic
subset Italic.ttf vollkorn-italic
lining SemiBold
subset SemiBold.ttf vollkorn-semibold
ls -l "$target"
