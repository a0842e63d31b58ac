"""Hides the middle of numbers that identify a person; names are never masked (JR/T 0171-2020, annex A)."""

from __future__ import annotations

import re

STAR = "*"
#: A number within words that is as long as a phone's.
_NUMBER = re.compile(r"\+?\d[\d -]{5,}\d")


def hide(text: str, head: int, tail: int) -> str:
    """Keep `head` first and `tail` last characters and star the rest; a text too short for that is starred whole."""
    if len(text) <= head + tail:
        return STAR * len(text)
    return text[:head] + STAR * (len(text) - head - tail) + text[len(text) - tail :]


def phone(number: str) -> str:
    """Mask a phone number: 138****5678, 0510-****4321, +852 ****4567; what is starred already stays so.

    A mobile keeps three and four digits, a landline its area code and four; a short number (a hotline or an
    extension) keeps its last two.
    """
    number = number.strip()
    if STAR in number:
        return number
    area, dash, local = number.partition("-")
    if dash and local and area.lstrip("+").isdigit() and len(area) <= 5:  # an area or country code
        return f"{area}-{_local(local)}"
    return _local(number)


def _local(number: str) -> str:
    digits = sum(character.isdigit() for character in number)
    if digits >= 11:
        return _mobile_like(number)
    return hide(number, 0, 4 if digits >= 7 else 2)


def _mobile_like(number: str) -> str:
    """Keep the head before the last eight digits and the last four: +86 138****5678, 0510****4321."""
    positions = [position for position, character in enumerate(number) if character.isdigit()]
    return number[: positions[-8]] + STAR * 4 + number[positions[-4] :]


def identity(number: str) -> str:
    """Mask an identity number: 110101********1234; other documents keep two and two characters."""
    number = number.strip()
    if STAR in number:
        return number
    if len(number) in {15, 18}:
        return hide(number, 6, 4)
    return hide(number, 2, 2)


def card(number: str) -> str:
    """Mask a bank card number: 622202*********1234."""
    return hide(number.replace(" ", "").strip(), 6, 4)


def email(address: str) -> str:
    """Mask the name before the @ but for its first character: l***@example.com."""
    name, at, host = address.partition("@")
    return f"{name[:1]}***@{host}" if at else hide(address, 1, 0)


def contact(kind: str, value: str) -> str:
    """Mask a contact way by its kind: mobile, phone, work, email, wechat or other."""
    if kind == "email":
        return email(value)
    if kind in {"mobile", "phone", "work"}:
        return phone(value)
    return hide(value, 1, 1)


def words(text: str) -> str:
    """Mask every number as long as a phone's within words: 手机 138****5678 (女儿); a mail address as such."""
    if "@" in text:
        return email(text)
    return _NUMBER.sub(lambda found: phone(found.group()), text)


def address(text: str) -> str:
    """Star the numbers of house and flat: 太湖新城学府街***号*幢****室; district and road stay."""
    return "".join(STAR if character.isdigit() else character for character in text)
