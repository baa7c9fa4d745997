#!/bin/sh
# Makes or mends one environment:  setup.sh FOLDER base|dev|peer [cpu|cuda12|cuda13]
# Uses uv where it is installed, else Python's own venv and pip, else virtualenv. The stamp FOLDER/ready... is written
# last, so that an interrupted run is never mistaken for a whole one.
set -eu
cd "$(dirname "$0")/../.."
env=$1 kind=$2 backend=${3:-}
here=$(pwd -P)

fail() {
    echo "flashmoe setup: $1" >&2
    exit 1
}

case "$kind" in
    base) what=. stamps=ready ;;
    dev) what='.[dev]' stamps='ready ready-dev' ;;
    peer) what='.[dev,peer]' stamps=ready-peer ;;
    *) fail "unknown kind of environment: $kind" ;;
esac
[ -n "$backend" ] || backend=$(cat "$env/backend" 2>/dev/null || echo cpu)
case "$backend" in
    cpu) ;;
    cuda12 | cuda13) [ "$(uname -s)" = Linux ] || fail "BACKEND=$backend is for Linux; on a Mac the default uses Metal" ;;
    *) fail "unknown BACKEND=$backend: cpu, cuda12 or cuda13" ;;
esac

# One at a time: two that make the same environment tear down what the other has. A link is made at once or not at all,
# and says whose it is; that of a process that was killed is taken away.
lock=$env.making
waited=
until ln -s "$$" "$lock" 2>/dev/null; do
    owner=$(readlink "$lock") || { ln -s "$$" "$lock" && break || fail "$here cannot be written to (see above)"; }
    kill -0 "$owner" 2>/dev/null || { rm -f "$lock" && continue; }
    [ -n "$waited" ] || echo "Waiting for process $owner, which makes $env (if it does not, remove $lock)" >&2
    waited=yes
    sleep 1
done
complaint=$(mktemp)
trap 'rm -f "$complaint" "$lock"' EXIT
trap 'exit 1' INT TERM HUP
if [ -n "$waited" ] && [ "$backend" = "$(cat "$env/backend" 2>/dev/null || echo cpu)" ]; then
    made=yes
    for stamp in $stamps; do
        [ "$(cat "$env/$stamp" 2>/dev/null)" = "$here" ] || made=
    done
    [ -z "$made" ] || exit 0
fi
uv=
command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1 && uv=uv
rm -f "$env"/ready "$env"/ready-dev "$env"/ready-peer

usable() { # it runs, and its scripts point here: in a checkout that was moved they point to where it was
    "$env/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 &&
        grep -qF "$here/$env" "$env/bin/activate" 2>/dev/null
}
has_pip() { "$env/bin/python" -m pip --version >/dev/null 2>&1; }

make_with_uv() {
    # uv fetches a Python by itself where there is none; --seed keeps pip inside, so that either tool can mend it later.
    uv venv --quiet --clear --seed --python "${python:->=3.11,<3.15}" "$env"
}

make_with_python() {
    if "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        "$python" -m venv --clear "$env"
    elif command -v virtualenv >/dev/null 2>&1; then
        virtualenv --quiet --clear --python "$python" "$env"
    else
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        fail "$python cannot make environments: install its venv package (Debian and Ubuntu: apt install python$version-venv), virtualenv or uv"
    fi
}

install() {
    if [ -n "$uv" ] && uv pip install --quiet --python "$env/bin/python" "$@"; then
        return
    fi
    [ -z "$uv" ] || echo "flashmoe setup: uv did not succeed; trying pip" >&2
    has_pip || fail "$env has no pip: remove $env and run again"
    "$env/bin/python" -m pip install --quiet --disable-pip-version-check "$@" ||
        fail "the packages could not be installed (see above); check the network and run again"
}

if ! usable || { [ -z "$uv" ] && ! has_pip; }; then
    status=0
    python=$(sh tools/setup/python.sh 2>"$complaint") || status=$?
    if [ "$status" = 2 ] || { [ "$status" = 1 ] && [ -z "$uv" ]; }; then
        cat "$complaint" >&2
        exit 1
    fi
    echo "Making $env" >&2
    if [ -z "$uv" ] || ! make_with_uv; then
        uv=
        [ -n "$python" ] || fail "uv could not fetch a Python, and there is none here: $(cat "$complaint")"
        make_with_python
    fi
fi

echo "Installing packages into $env (about a minute, once)" >&2
install --editable "$what"
if [ "$backend" != cpu ] || [ "$(cat "$env/backend" 2>/dev/null || echo cpu)" != cpu ]; then
    # Both builds own the same files, and removing one breaks the other: out with every one, then one afresh.
    has_pip || fail "$env has no pip: remove $env and run again"
    "$env/bin/python" -m pip uninstall --quiet --yes mlx mlx-cpu mlx-cuda-12 mlx-cuda-13
    echo "$backend" >"$env/backend"
    range=$(sed -n 's/.*"mlx\[cpu\]\([^;]*\);.*/\1/p' pyproject.toml)
    install "mlx[$backend]$range"
fi
"$env/bin/python" -c 'import mlx.core' || fail "MLX does not load with BACKEND=$backend (see above)"
"$env/bin/python" - >&2 <<'END'
from engine.kernels.library import load

kernels, reason = load(None)
print(f"CPU kernels: {kernels.name}, {kernels.threads} threads" if kernels else f"CPU kernels not in use: {reason}; MLX computes")
END
for stamp in $stamps; do
    printf '%s\n' "$here" >"$env/$stamp"
done
