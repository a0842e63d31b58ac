"""Marks English source texts for the translation catalogue without translating them."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Return `text` unchanged; `pyside6-lupdate` collects it under `context`."""
    return text
