"""schemathesis reads the OpenAPI document and tries what it allows and what it does not.

`positive_data_acceptance` is left out: a door checks more than JSON Schema can say (numbers beyond 2^53, models that are
served, keys that differ in case alone), so a body that fits the schema may still get a 400 that names the place.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from environments import outside, program
from running import Running

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
    "response_headers_conformance,negative_data_rejection,ignored_auth,unsupported_method"
)
EXAMPLES = os.environ.get("CAVEAT_SCHEMATHESIS_EXAMPLES", "50")  # for each operation


def test_threat_10_the_description_is_true_and_nothing_it_allows_is_a_5xx(served: Running, tmp_path: Path) -> None:
    """Whatever is generated from the description gets an answer that the description names."""
    done = subprocess.run(
        [
            *(program("python", "st"), "run", f"{served.data}/openapi.json"),
            *("--header", f"Authorization: Bearer {served.key}", "--checks", CHECKS, "--max-examples", EXAMPLES),
            *("--phases", "examples,coverage,fuzzing", "--seed", "1", "--workers", "1", "--no-color"),
        ],
        env=outside(),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=1400,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:]
    assert "Tested:" in done.stdout
