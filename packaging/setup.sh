#!/bin/sh
# Makes .venv ready on a fresh machine: system packages where it may, locked packages with hashes, the program itself.
# Quiet when all is well; the second run only looks. Python and packages come from the machine's own configuration.
set -eu

cd "$(dirname "$0")/.."
venv=.venv
lock=packaging/requirements.lock
log=out/setup.log
mkdir -p out

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "setup: $*"
    exit 1
}

# Runs a command silently; shows the end of what it said only when it fails.
quietly() {
    if ! "$@" >>"$log" 2>&1; then
        tail -n 25 "$log" >&2
        fail "this failed: $* (all of it: $log)"
    fi
}

# ---- Python: the machine's own if it fits ------------------------------------------------------------------------

fits() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' >/dev/null 2>&1
}

find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.14 python3.11 python; do
        if fits "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    fail "Python 3.11 to 3.14 is needed, and none was found. On Debian 12 or Ubuntu 24.04: sudo apt-get install python3"
}

# ---- System packages ---------------------------------------------------------------------------------------------

# One need a line; names that a newer release gave to the same library stand behind a bar.
needs() {
    cat <<'NEEDS'
libglib2.0-0t64|libglib2.0-0
libgl1
libegl1
libxkbcommon0
libdbus-1-3
libfontconfig1
libxcb-cursor0
libxkbcommon-x11-0
libxcb-icccm4
libxcb-keysyms1
libxcb-shape0
xvfb
xauth
poppler-utils
NEEDS
    # Debian and Ubuntu keep what `python3 -m venv` needs in a package of its own.
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        "$python" -c 'import sys; print("python%d.%d-venv|python3-venv" % sys.version_info[:2])'
    fi
}

offered() {
    apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'
}

missing_needs() {
    wanted=$(needs)
    # shellcheck disable=SC2046 # names hold no spaces
    present=" $(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $(printf '%s' "$wanted" | tr '|' ' ') 2>/dev/null |
        sed -n 's/ installed$//p' | tr '\n' ' ')"
    for line in $wanted; do
        found=
        for name in $(printf '%s' "$line" | tr '|' ' '); do
            case $present in *" $name "*) found=yes ;; esac
        done
        [ -n "$found" ] || printf '%s\n' "$line"
    done
}

# Turns needs into the names that this release of the distribution knows.
chosen_names() {
    for line in "$@"; do
        choice=
        for name in $(printf '%s' "$line" | tr '|' ' '); do
            if [ -z "$choice" ] && offered "$name"; then choice=$name; fi
        done
        printf '%s\n' "${choice:-${line##*|}}"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; }
}

# shellcheck disable=SC2086 # lists of names, split on purpose
install_system_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 || fail "$python lacks venv and ensurepip; install them."
        return
    fi
    missing=$(missing_needs)
    [ -n "$missing" ] || return 0
    if may_install; then
        quietly as_root apt-get -qq -o DPkg::Lock::Timeout=300 update
        names=$(chosen_names $missing | tr '\n' ' ')
        say "setup: installing system packages: $names"
        quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
            -o DPkg::Lock::Timeout=300 install $names
        return
    fi
    say "setup: system packages are missing, and this account may not install them. Please have this done once:"
    say "    sudo apt-get install $(chosen_names $missing | tr '\n' ' ')"
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        fail "without $(chosen_names $missing | grep venv) nothing can be set up."
    fi
}

# ---- The environment ---------------------------------------------------------------------------------------------

fingerprint() {
    "$python" -c 'import sys; print(sys.version)'
    cksum "$lock" pyproject.toml packaging/setup.sh
    pwd
}

fresh() {
    [ -x $venv/bin/python ] && [ -f $venv/stamp ] && [ "$(cat $venv/stamp)" = "$(fingerprint)" ] &&
        $venv/bin/python -c '' >/dev/null 2>&1
}

make_environment() {
    say "setup: making $venv with $("$python" --version); the first time takes a minute or two"
    rm -rf $venv
    quietly "$python" -m venv $venv
    # A setting that sends packages to the home folder would miss the environment.
    export PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1
    quietly $venv/bin/python -m pip install --quiet --require-hashes --only-binary :all: -r $lock
    quietly $venv/bin/python -m pip install --quiet --no-deps --no-index --no-build-isolation --editable .
    quietly $venv/bin/python -c 'import sqlcipher3, PySide6.QtWidgets, PySide6.QtPdf'
    fingerprint >$venv/stamp
}

python=$(find_python)
install_system_packages
fresh || { : >"$log" && make_environment; }
