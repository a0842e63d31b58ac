"""Marks English source texts for the translation catalogue without translating them."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - name and shape that lupdate looks for
    """Return `text` unchanged; `pyside6-lupdate` collects it under `context`."""
    return text
