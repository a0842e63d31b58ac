"""The projected tables of the client desk: what ties clients together, what is planned for them, what is followed up.

They stand apart from `db.tables` only because a file is one thought; the same rules hold.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.tables import Base, ClientRef, Day, Flag, Ref, RowId, Text, Whole


class VerificationTable(Base):
    __tablename__ = "verification"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    part: Mapped[Text]
    on: Mapped[Day]
    source: Mapped[Text]
    note: Mapped[Text]


class PassageTable(Base):
    __tablename__ = "passage"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    kind: Mapped[Text]
    code: Mapped[Text]
    text: Mapped[Text]
    on: Mapped[Day]


class LifeEventTable(Base):
    __tablename__ = "life_event"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    kind: Mapped[Text]
    on: Mapped[Day]
    yearly: Mapped[Flag]
    person: Mapped[Text]
    note: Mapped[Text]
    report: Mapped[Flag]
    report_on: Mapped[Day]


class TaskTable(Base):
    __tablename__ = "task"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    title: Mapped[Text]
    starts: Mapped[Day]
    due: Mapped[dt.date | None] = mapped_column(index=True)
    state: Mapped[Text]
    done_on: Mapped[Day]
    closed_by: Mapped[Text]
    origin: Mapped[Text]
    origin_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    content: Mapped[Text]
    note: Mapped[Text]
    uid: Mapped[Text]
    revision: Mapped[Text]


class RelationTable(Base):
    __tablename__ = "relation"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    other_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    name: Mapped[Text]
    role: Mapped[Text]
    way: Mapped[Text]
    birthday: Mapped[Text]
    note: Mapped[Text]
    since: Mapped[Day]
    until: Mapped[Day]


class HouseholdTable(Base):
    __tablename__ = "household"

    id: Mapped[RowId]
    key: Mapped[str | None] = mapped_column(index=True)
    name: Mapped[Text]
    greet_id: Mapped[Ref]
    note: Mapped[Text]


class TeamTable(Base):
    __tablename__ = "team"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    name: Mapped[Text]
    role: Mapped[Text]
    phone: Mapped[Text]
    since: Mapped[Day]
    until: Mapped[Day]
    note: Mapped[Text]


class OpportunityTable(Base):
    __tablename__ = "opportunity"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    title: Mapped[Text]
    need: Mapped[Text]
    product: Mapped[Text]
    amount_fen: Mapped[Whole]
    stage: Mapped[Text]
    stage_on: Mapped[Day]
    source: Mapped[Text]
    referral_id: Mapped[Ref]
    outcome: Mapped[Text]
    reason: Mapped[Text]
    opened: Mapped[Day]
    closed: Mapped[Day]
    note: Mapped[Text]


class OpportunityStepTable(Base):
    __tablename__ = "opportunity_step"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    opportunity_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    stage: Mapped[Text]
    on: Mapped[Day]
    note: Mapped[Text]
    interaction_id: Mapped[Ref]


class ReferralTable(Base):
    __tablename__ = "referral"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    on: Mapped[Day]
    source: Mapped[Text]
    signals: Mapped[Text]
    referrer: Mapped[Text]
    referrer_role: Mapped[Text]
    referrer_id: Mapped[Ref]
    assigned: Mapped[Day]
    outcome: Mapped[Text]
    outcome_on: Mapped[Day]
    feedback: Mapped[Text]
    feedback_on: Mapped[Day]
    note: Mapped[Text]


class AliasTable(Base):
    __tablename__ = "alias"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    kind: Mapped[Text]
    value: Mapped[str | None] = mapped_column(index=True)


class DistinctPairTable(Base):
    __tablename__ = "distinct_pair"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    other_id: Mapped[Ref]
    on: Mapped[Day]
    note: Mapped[Text]


class SavedViewTable(Base):
    __tablename__ = "saved_view"

    id: Mapped[RowId]
    page: Mapped[Text]
    name: Mapped[Text]
    payload: Mapped[Text]
    place: Mapped[Whole]
