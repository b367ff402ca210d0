"""Rows as Parquet, for queries. pyarrow comes with the extra `archive` and is loaded when asked for."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any, Final

from gateway.audit.export_row import FLAGS, LISTS, NUMBERS, TIMES, Row
from gateway.errors import ConfigurationError

ROW_GROUP: Final = 20_000  # rows in memory at once
_REPEATING: Final = [
    "type", "phases", "tenant", "writer", "key", "route", "model", "policy", "policy_sha256", "language",
    "action", "status", "input_action", "output_action", "reason",
]  # fmt: skip


def load_pyarrow() -> tuple[Any, Any]:
    """Return the modules pyarrow and pyarrow.parquet. Raises ConfigurationError that names the extra."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise ConfigurationError("Parquet needs pyarrow: `pip install 'caveat[archive]'`") from error
    return pa, pq


class ParquetWriter:
    """Collects rows and writes them a group at a time. `sink`: a path, or an open binary file that only goes forward."""

    def __init__(self, sink: Path | IO[bytes]) -> None:
        pa, pq = load_pyarrow()
        self._pa = pa
        self._schema = pa.schema([(name, _type(pa, name)) for name in Row._fields])
        target = str(sink) if isinstance(sink, Path) else pa.PythonFile(_Forward(sink), mode="w")
        self._writer = pq.ParquetWriter(
            target, self._schema, compression="zstd", compression_level=3, use_dictionary=_REPEATING
        )
        self._rows: list[Row] = []

    def write(self, row: Row) -> None:
        self._rows.append(row)
        if len(self._rows) >= ROW_GROUP:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if not self._rows:
            return
        columns = zip(*self._rows, strict=True)
        arrays = [self._pa.array(column, type=field.type) for column, field in zip(columns, self._schema, strict=True)]
        self._writer.write_batch(self._pa.record_batch(arrays, schema=self._schema))
        self._rows = []


class _Forward:
    """A pipe, for a library that asks where it is."""

    closed = False

    def __init__(self, sink: IO[bytes]) -> None:
        self._sink = sink
        self._position = 0

    def write(self, data: Any) -> int:
        view = bytes(data)
        self._sink.write(view)
        self._position += len(view)
        return len(view)

    def tell(self) -> int:
        return self._position

    def flush(self) -> None:
        self._sink.flush()

    def close(self) -> None:
        self._sink.flush()


def _type(pa: Any, name: str) -> Any:
    if name in TIMES:
        return pa.timestamp("us", tz="UTC")
    if name in NUMBERS:
        return pa.int64()
    if name in FLAGS:
        return pa.bool_()
    return pa.list_(pa.string()) if name in LISTS else pa.string()
