"""The projected tables of calendar, greetings, gifts and gatherings; the rules of `db.tables` hold."""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.tables import Base, ClientRef, Day, Flag, RowId, Text, Whole

ItemRef = Annotated[
    bytes | None,
    mapped_column(LargeBinary(16), ForeignKey("gift_item.id", deferrable=True, initially="DEFERRED"), index=True),
]
GatheringRef = Annotated[
    bytes | None,
    mapped_column(LargeBinary(16), ForeignKey("gathering.id", deferrable=True, initially="DEFERRED"), index=True),
]


class SeriesTable(Base):
    __tablename__ = "series"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    starts: Mapped[Text]
    minutes: Mapped[Whole]
    kind: Mapped[Text]
    title: Mapped[Text]
    place: Mapped[Text]
    purpose: Mapped[Text]
    note: Mapped[Text]
    mode: Mapped[Text]
    remind: Mapped[Whole]
    rule: Mapped[Text]
    skipped: Mapped[Text]
    uid: Mapped[Text]
    revision: Mapped[Text]
    calendar: Mapped[Text]


class TravelTable(Base):
    __tablename__ = "travel"

    id: Mapped[RowId]
    origin: Mapped[Text]
    destination: Mapped[Text]
    minutes: Mapped[Whole]


class BusinessDayTable(Base):
    __tablename__ = "business_day"

    id: Mapped[RowId]
    day: Mapped[Day]
    open: Mapped[Flag]
    hours: Mapped[Text]
    note: Mapped[Text]


class StatutoryYearTable(Base):
    __tablename__ = "statutory_year"

    id: Mapped[RowId]
    year: Mapped[Whole]
    notice: Mapped[Text]
    published: Mapped[Day]
    source: Mapped[Text]
    payload: Mapped[Text]


class OwnOccasionTable(Base):
    __tablename__ = "own_occasion"

    id: Mapped[RowId]
    code: Mapped[Text]
    name: Mapped[Text]
    payload: Mapped[Text]


class GiftItemTable(Base):
    __tablename__ = "gift_item"

    id: Mapped[RowId]
    name: Mapped[Text]
    kind: Mapped[Text]
    value_fen: Mapped[Whole]
    taboos: Mapped[Text]
    note: Mapped[Text]
    retired: Mapped[Flag]
    least: Mapped[Whole]


class StockMoveTable(Base):
    __tablename__ = "stock_move"

    id: Mapped[RowId]
    item_id: Mapped[ItemRef]
    on: Mapped[Day]
    count: Mapped[Whole]
    reason: Mapped[Text]
    note: Mapped[Text]


class GiftTable(Base):
    __tablename__ = "gift"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    item_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    item: Mapped[Text]
    on: Mapped[Day]
    count: Mapped[Whole]
    value_fen: Mapped[Whole]
    reason: Mapped[Text]
    occasion: Mapped[Text]
    occasion_year: Mapped[Whole]
    approver: Mapped[Text]
    approved_on: Mapped[Day]
    state: Mapped[Text]
    signed_on: Mapped[Day]
    gathering_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    entitlement: Mapped[Text]
    note: Mapped[Text]
    interaction_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    despite: Mapped[Text]
    cancelled: Mapped[Text]
    signed_by: Mapped[Text]


class GatheringTable(Base):
    __tablename__ = "gathering"

    id: Mapped[RowId]
    title: Mapped[Text]
    kind: Mapped[Text]
    level: Mapped[Text]
    starts: Mapped[str | None] = mapped_column(index=True)
    minutes: Mapped[Whole]
    place: Mapped[Text]
    host: Mapped[Text]
    capacity: Mapped[Whole]
    state: Mapped[Text]
    template: Mapped[Text]
    goal: Mapped[Text]
    follow_up: Mapped[Text]
    note: Mapped[Text]
    appointment_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)


class GatheringItemTable(Base):
    __tablename__ = "gathering_item"

    id: Mapped[RowId]
    gathering_id: Mapped[GatheringRef]
    kind: Mapped[Text]
    phase: Mapped[Text]
    title: Mapped[Text]
    who: Mapped[Text]
    due: Mapped[Day]
    count: Mapped[Whole]
    planned_fen: Mapped[Whole]
    spent_fen: Mapped[Whole]
    done_on: Mapped[Day]
    place: Mapped[Whole]
    note: Mapped[Text]


class AttendanceTable(Base):
    __tablename__ = "attendance"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    gathering_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    invited_on: Mapped[Day]
    channel: Mapped[Text]
    reply: Mapped[Text]
    replied_on: Mapped[Day]
    came: Mapped[Flag]
    companions: Mapped[Whole]
    note: Mapped[Text]
    place: Mapped[Whole]
    interaction_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
