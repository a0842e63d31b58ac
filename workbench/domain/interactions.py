"""Channels and results of interactions, by code and by what a manager types."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.texts import QT_TRANSLATE_NOOP

#: Channel codes (`domain.md` V1) with their English names for the catalogue.
CHANNELS: Mapping[str, str] = {
    "call": QT_TRANSLATE_NOOP("Channels", "Call"),
    "sms": QT_TRANSLATE_NOOP("Channels", "SMS"),
    "wechat": QT_TRANSLATE_NOOP("Channels", "WeChat"),
    "email": QT_TRANSLATE_NOOP("Channels", "Email"),
    "letter": QT_TRANSLATE_NOOP("Channels", "Letter"),
    "visit": QT_TRANSLATE_NOOP("Channels", "Visit"),
    "arrival": QT_TRANSLATE_NOOP("Channels", "Branch arrival"),
    "event": QT_TRANSLATE_NOOP("Channels", "Event"),
}

#: Result codes; `no-answer` closes nothing.
RESULTS: Mapping[str, str] = {
    "connected": QT_TRANSLATE_NOOP("Results", "Reached"),
    "no-answer": QT_TRANSLATE_NOOP("Results", "No answer"),
    "appointment": QT_TRANSLATE_NOOP("Results", "Appointment made"),
    "refused": QT_TRANSLATE_NOOP("Results", "Refused"),
    "sent": QT_TRANSLATE_NOOP("Results", "Sent"),
    "done": QT_TRANSLATE_NOOP("Results", "Done"),
}

#: What people type for a code, beside the code itself.
SPOKEN: Mapping[str, str] = {
    "电话": "call",
    "phone": "call",
    "短信": "sms",
    "微信": "wechat",
    "邮件": "email",
    "信函": "letter",
    "上门": "visit",
    "拜访": "visit",
    "到访": "arrival",
    "活动": "event",
    "接通": "connected",
    "ok": "connected",
    "reached": "connected",
    "未接": "no-answer",
    "no_answer": "no-answer",
    "约见": "appointment",
    "拒绝": "refused",
    "已发": "sent",
    "完成": "done",
}


def code_of(word: str, codes: Mapping[str, str]) -> str | None:
    """Return the code that `word` means among `codes`, or None."""
    folded = word.strip().lower()
    code = SPOKEN.get(folded, folded)
    return code if code in codes else None
