#!/bin/sh
# Print the first interpreter on PATH that really runs and is Python 3.11 or newer. A name alone proves
# nothing: version managers put shims on PATH for interpreters that are not installed.
for name in "${PYTHON:-python3}" python3.12 python3.13 python3.11; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        command -v "$name"
        exit 0
    fi
done
echo "no Python 3.11 or newer on PATH; install one, or name it: make PYTHON=/path/to/python3.12 ..." >&2
exit 1
