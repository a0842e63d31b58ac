"""Turns readmodels into what JSON can hold and back, so that the figures of a printed report can be kept for ever."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Model = TypeVar("Model")


def to_plain(value: Any) -> Any:
    """Return a frozen record, and what is in it, as dicts, lists, texts and numbers: days as ISO, bytes as hex."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: to_plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        if all(isinstance(key, str) for key in value):
            return {key: to_plain(one) for key, one in value.items()}
        return [[to_plain(key), to_plain(one)] for key, one in value.items()]
    if isinstance(value, set | frozenset):
        return sorted(to_plain(one) for one in value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [to_plain(one) for one in value]
    return value


def from_plain(kind: type[Model], plain: Mapping[str, Any]) -> Model:
    """Return the record that `to_plain` took apart; a field that came later has its default.

    Raises:
        KeyError: a field without default is missing.
    """
    record: Any = kind
    hints = _hints(record)
    known = {name: _read(hints[name], value) for name, value in plain.items() if name in hints}
    return kind(**known)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(hint: Any, value: Any) -> Any:
    """Return a plain value as the type that a field is declared with."""
    if value is None:
        return None
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _read(next(one for one in inner if one is not type(None)), value)
    if origin is tuple and not (len(inner) == 2 and inner[1] is Ellipsis):
        return tuple(_read(one, part) for one, part in zip(inner, value, strict=True))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        pairs = value.items() if isinstance(value, Mapping) else value
        return {_read(inner[0], key): _read(inner[1], part) for key, part in pairs}
    if isinstance(origin, type) and issubclass(origin, set | frozenset):
        return frozenset(_read(inner[0], part) for part in value)
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return tuple(_read(inner[0], part) for part in value)
    return _single(hint, value)


def _single(hint: Any, value: Any) -> Any:
    if hint is date:
        return date.fromisoformat(value)
    if hint is bytes:
        return bytes.fromhex(value)
    if isinstance(hint, type) and is_dataclass(hint):
        return from_plain(hint, value)
    if isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_fields"):
        hints = _hints(hint)
        return hint(*(_read(hints[name], part) for name, part in zip(hint._fields, value, strict=True)))
    return value
