"""Export of the log in constant memory: the exact records as JSON lines, or one row a decision in other forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO, Final

from gateway.audit.export_filter import Filter
from gateway.audit.export_parquet import ParquetWriter
from gateway.audit.export_row import Row, Unit, row_of, units
from gateway.audit.export_source import Placed
from gateway.audit.export_text import Cef, Csv, Ocsf

FORMATS: Final = ("jsonl", "csv", "parquet", "ocsf", "cef")
_TEXTS: Final[dict[str, type[Csv | Ocsf | Cef]]] = {"csv": Csv, "ocsf": Ocsf, "cef": Cef}


@dataclass(slots=True)
class Exported:
    """How much went out: records for `jsonl`, rows for the others."""

    count: int = 0


def export(writers: Iterable[Iterable[Placed]], kind: str, keep: Filter, out: IO[bytes]) -> Exported:
    """Write what `keep` keeps to `out`; `writers`: the records of each, in order. Raises as they do, and OSError.

    `jsonl` holds each record's own bytes: all of them in the order of the log, or, filtered, those of each exchange
    together. Raises ConfigurationError where the library for `parquet` is not there.
    """
    if kind == "jsonl":
        return _lines(writers, keep, out)
    if kind == "parquet":
        return _parquet(writers, keep, out)
    done, form = Exported(), _TEXTS[kind]()
    out.write(form.header)
    for row, _ in _kept(writers, keep):
        out.write(form.render(row))
        done.count += 1
    return done


def _lines(writers: Iterable[Iterable[Placed]], keep: Filter, out: IO[bytes]) -> Exported:
    done = Exported()
    for records in _raw(writers) if keep.keeps_all else (unit.records for _, unit in _kept(writers, keep)):
        for data in records:
            out.write(data + b"\n")
            done.count += 1
    return done


def _parquet(writers: Iterable[Iterable[Placed]], keep: Filter, out: IO[bytes]) -> Exported:
    done, writer = Exported(), ParquetWriter(out)
    for row, _ in _kept(writers, keep):
        writer.write(row)
        done.count += 1
    writer.close()
    return done


def _raw(writers: Iterable[Iterable[Placed]]) -> Iterator[Iterator[bytes]]:
    return ((each.data for each in records) for records in writers)


def _kept(writers: Iterable[Iterable[Placed]], keep: Filter) -> Iterator[tuple[Row, Unit]]:
    for records in writers:
        for unit in units(records):
            row = row_of(unit)
            if keep.keeps(row):
                yield row, unit
