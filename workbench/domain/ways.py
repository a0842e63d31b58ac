"""Which of a client's contact ways to use for what: the preferred one first, never a refused one for messages."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.clients import Client, ContactWay

#: The kinds of ways that can be called.
CALLABLE = ("mobile", "phone", "work")
#: Which kinds of ways serve a channel; a channel that is not here needs none.
KINDS_OF_CHANNEL = {"call": CALLABLE, "sms": ("mobile",), "wechat": ("wechat",), "email": ("email",)}
#: Channels that send something, for which consent is needed.
MESSAGES = frozenset({"sms", "wechat", "email"})
#: The kinds of ways that messages go by.
MESSAGE_KINDS = ("mobile", "wechat", "email")
_CALLED_ONLY = CALLABLE[1:]
#: What is proposed first where the client prefers nothing.
_ORDER = ("mobile", "phone", "work", "wechat", "email")
_CHANNEL_OF_KIND = {"mobile": "sms", "wechat": "wechat", "email": "email", "phone": "call", "work": "call"}


def consent_of(client: Client, way: ContactWay) -> bool | None:
    """Return whether messages by this way are agreed to, None where nobody recorded it.

    A refusal of all messages holds for every way; what was said of one way goes before a consent to all.
    """
    if client.consent_messages is False:
        return False
    return client.consent_messages if way.consent is None else way.consent


def way_for(channel: str, ways: Sequence[ContactWay], client: Client | None = None) -> ContactWay | None:
    """Return the way that serves a channel, in the order of the card; None when there is none.

    A message never goes by a refused way. A call may: a refusal is about messages, but another number comes first.
    """
    kinds = KINDS_OF_CHANNEL.get(channel, ())
    fitting = [way for way in ways if way.kind in kinds and way.value]
    if channel in MESSAGES:
        return next((way for way in fitting if not _refused(way, client)), None)
    return min(fitting, key=lambda way: way.consent is False, default=None)


def is_refused(channel: str, ways: Sequence[ContactWay], client: Client) -> bool:
    """Tell whether the client wants no messages of a channel by any way that it has for it."""
    fitting = [way for way in ways if way.kind in KINDS_OF_CHANNEL.get(channel, ()) and way.value]
    return channel in MESSAGES and bool(fitting) and way_for(channel, ways, client) is None


def may_message(client: Client, ways: Sequence[ContactWay]) -> bool | None:
    """Tell whether messages may be sent at all: True by some way, False when refused, None while nothing is recorded.

    A consent that was given for one way alone is enough; without any way that messages go by, what was said of all
    messages decides.
    """
    if client.consent_messages is False:
        return False
    said = {
        client.consent_messages if way.consent is None else way.consent for way in ways if way.kind in MESSAGE_KINDS
    }
    if not said:
        return client.consent_messages
    return True if True in said else None if None in said else False


def channel_for(client: Client, ways: Sequence[ContactWay], *, call: bool = False) -> str:
    """Return the channel to propose: a call without consent, else what the client prefers, else SMS before others.

    The standard asks for 电话或短信; WeChat and e-mail are proposed where preferred or where nothing else is known.
    A way by which the client wants no messages is passed over. With `call` a call goes before messages that the client
    does not prefer.
    """
    known = [way for way in ways if way.kind in _ORDER and (way.kind in _CALLED_ONLY or consent_of(client, way))]
    if not known or not may_message(client, ways):
        return "call"
    preferred = [way for way in known if way.preferred]
    if call and not preferred and any(way.kind in CALLABLE for way in known):
        return "call"
    preferred = preferred or known
    return _CHANNEL_OF_KIND[min((way.kind for way in preferred), key=_ORDER.index)]


def _refused(way: ContactWay, client: Client | None) -> bool:
    return way.consent is False or (client is not None and consent_of(client, way) is False)
