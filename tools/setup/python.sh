#!/bin/sh
# Prints the Python that the environment is to be made with, or says in one line on stderr why there is none: exit 1
# where another Python would do, exit 2 where this machine cannot run it at all.
# FLASHMOE_PYTHON names one by hand. A name on PATH is believed only after it has run: version managers leave shims
# behind that exist and fail.
set -u

fail() { # message, exit status
    echo "flashmoe setup: $1" >&2
    exit "${2:-1}"
}

case "$(uname -s)-$(uname -m)" in
    Darwin-arm64 | Linux-x86_64 | Linux-aarch64) ;;
    Darwin-x86_64) fail "Intel Macs are not supported: MLX needs Apple silicon (a terminal under Rosetta also says x86_64)" 2 ;;
    Darwin-* | Linux-*) fail "the processor $(uname -m) is not supported: MLX has builds for x86_64 and arm64" 2 ;;
    *) fail "$(uname -s) is not supported: this runs on macOS and Linux (on Windows, inside WSL 2)" 2 ;;
esac

if [ "$(uname -s)" = Linux ]; then
    libc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || libc=
    case "$libc" in
        "glibc "*) ;;
        *) fail "this Linux uses musl (or another C library), and MLX needs glibc 2.35 or newer: use a glibc distribution or container" 2 ;;
    esac
    version=${libc#glibc }
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    if [ "$major" -lt 2 ] || { [ "$major" -eq 2 ] && [ "$minor" -lt 35 ]; }; then
        fail "glibc $version is too old: MLX needs 2.35 or newer (Ubuntu 22.04, Debian 12, Fedora 36 or later)" 2
    fi
fi

usable='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14) or sys.maxsize < 2**32)'
if [ -n "${FLASHMOE_PYTHON:-}" ]; then
    "$FLASHMOE_PYTHON" -c "$usable" >/dev/null 2>&1 </dev/null || fail "FLASHMOE_PYTHON=$FLASHMOE_PYTHON is not a working Python 3.11 to 3.14"
    echo "$FLASHMOE_PYTHON"
    exit 0
fi

# The first that runs is kept, but one that can also make environments is preferred to it.
found=
newest=
for name in python3.13 python3.12 python3.11 python3.14 python3 python; do
    IFS=:
    for folder in $PATH; do
        python=${folder:-.}/$name
        [ -x "$python" ] || continue
        if "$python" -c "$usable" >/dev/null 2>&1 </dev/null; then
            if "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 </dev/null; then
                echo "$python"
                exit 0
            fi
            found=${found:-$python}
        else
            newest=${newest:-$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null </dev/null)}
        fi
    done
    unset IFS
done
[ -n "$found" ] && echo "$found" && exit 0
[ -n "$newest" ] && fail "Python $newest is not supported: install Python 3.11 to 3.14 (macOS: brew install python@3.13; Debian and Ubuntu: apt install python3.11), or uv"
fail "no Python found: install Python 3.11 to 3.14 (macOS: brew install python@3.13; Debian and Ubuntu: apt install python3 python3-venv), or uv"
