"""Build what pyproject.toml cannot describe in settled words: the compiled scorer of the n-gram tables, a compiled set of words, and a compiled look at
what a record holds.

Where there is no C compiler, all else installs, and NumPy and Python compute the same, several times slower.
"""

from setuptools import Extension, setup

setup(
    ext_modules=[
        Extension(
            "classifiers.ngram._compiled",
            ["classifiers/ngram/_compiled.c"],
            depends=["classifiers/ngram/grams.h", "classifiers/ngram/told.h"],
            # a multiplication fused with an addition would round otherwise than NumPy does
            extra_compile_args=["-std=c11", "-O3", "-ffp-contract=off"],
            libraries=["m"],
            py_limited_api=True,
            optional=True,
        ),
        Extension(
            "classifiers.text._vocabulary",
            ["classifiers/text/_vocabulary.c"],
            extra_compile_args=["-std=c11", "-O3"],
            py_limited_api=True,
            optional=True,
        ),
        Extension(
            "gateway.audit._plain",
            ["gateway/audit/_plain.c"],
            extra_compile_args=["-std=c11", "-O3"],
            py_limited_api=True,
            optional=True,
        ),
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
)
