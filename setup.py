"""Build what pyproject.toml cannot describe in settled words: the compiled scorer of the n-gram tables.

Where there is no C compiler, all else installs and NumPy computes the same scores, several times slower.
"""

from setuptools import Extension, setup

setup(
    ext_modules=[
        Extension(
            "classifiers.ngram._compiled",
            ["classifiers/ngram/_compiled.c"],
            depends=["classifiers/ngram/grams.h"],
            # a multiplication fused with an addition would round otherwise than NumPy does
            extra_compile_args=["-std=c11", "-O3", "-ffp-contract=off"],
            libraries=["m"],
            py_limited_api=True,
            optional=True,
        )
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
)
