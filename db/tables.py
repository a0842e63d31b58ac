"""The projected tables, as typed SQLAlchemy rows; they never leave this package.

Every table here stands in `workbench.domain.registry` under the same names (a test holds both against each
other). Natural keys are not unique: two rows with one client number are a duplicate to resolve, not an error.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from sqlalchemy import ForeignKey, Index, LargeBinary, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

RowId = Annotated[bytes, mapped_column(LargeBinary(16), primary_key=True)]
ClientRef = Annotated[
    bytes | None,
    mapped_column(LargeBinary(16), ForeignKey("client.id", deferrable=True, initially="DEFERRED"), index=True),
]
Ref = Annotated[bytes | None, mapped_column(LargeBinary(16))]
Text = Annotated[str | None, mapped_column()]
Whole = Annotated[int | None, mapped_column()]
Flag = Annotated[bool | None, mapped_column()]
Day = Annotated[dt.date | None, mapped_column()]


class Base(DeclarativeBase):
    """Names every constraint, so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
        }
    )


class ClientTable(Base):
    __tablename__ = "client"

    id: Mapped[RowId]
    client_no: Mapped[str | None] = mapped_column(index=True)
    name: Mapped[Text]
    kind: Mapped[Text]
    status: Mapped[Text]
    gender: Mapped[Text]
    birth: Mapped[Day]
    bday_calendar: Mapped[Text]
    bday_year: Mapped[Whole]
    bday_month: Mapped[Whole]
    bday_day: Mapped[Whole]
    bday_leap: Mapped[Flag]
    id_type: Mapped[Text]
    id_no: Mapped[Text]
    id_flag: Mapped[Text]
    employer: Mapped[Text]
    job: Mapped[Text]
    risk: Mapped[Text]
    risk_on: Mapped[Day]
    risk_until: Mapped[Day]
    opened: Mapped[Day]
    manager: Mapped[Text]
    branch: Mapped[Text]
    tier_reported: Mapped[Text]
    products: Mapped[Text]
    household: Mapped[Text]
    salutation: Mapped[Text]
    preferred_time: Mapped[Text]
    preference: Mapped[Text]
    taboo: Mapped[Text]
    consent_messages: Mapped[Flag]
    no_contact: Mapped[Flag]
    mourning_until: Mapped[Day]
    deceased_on: Mapped[Day]
    public_official: Mapped[Flag]
    important: Mapped[Flag]
    remark: Mapped[Text]
    source: Mapped[Text]
    since: Mapped[Day]
    reading: Mapped[Text]
    industry: Mapped[Text]
    recording_no: Mapped[Text]


class ContactWayTable(Base):
    __tablename__ = "contact_way"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    kind: Mapped[Text]
    value: Mapped[Text]
    masked: Mapped[Flag]
    preferred: Mapped[Flag]
    note: Mapped[Text]
    time: Mapped[Text]
    consent: Mapped[Flag]
    place: Mapped[Whole]


class AddressTable(Base):
    __tablename__ = "address"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    kind: Mapped[Text]
    text: Mapped[Text]
    district: Mapped[Text]
    street: Mapped[Text]
    postcode: Mapped[Text]


class HoldingTable(Base):
    __tablename__ = "holding"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    kind: Mapped[Text]
    code: Mapped[Text]
    name: Mapped[Text]
    risk: Mapped[Text]
    amount_fen: Mapped[Whole]
    starts: Mapped[Day]
    matures: Mapped[dt.date | None] = mapped_column(index=True)
    rate: Mapped[Text]
    auto_renew: Mapped[Flag]
    as_of: Mapped[Day]


class SnapshotTable(Base):
    __tablename__ = "snapshot"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    month: Mapped[str | None] = mapped_column(index=True)
    as_of: Mapped[Day]
    aum_fen: Mapped[Whole]
    balance_fen: Mapped[Whole]
    quarter_avg_fen: Mapped[Whole]
    year_avg_fen: Mapped[Whole]
    short_fen: Mapped[Whole]
    long_fen: Mapped[Whole]
    mortgage_fen: Mapped[Whole]
    other_loan_fen: Mapped[Whole]
    overdraft_fen: Mapped[Whole]
    invest_fen: Mapped[Whole]
    card_fen: Mapped[Whole]
    settle_fen: Mapped[Whole]
    demand_fen: Mapped[Whole]
    term_fen: Mapped[Whole]
    wealth_fen: Mapped[Whole]
    fund_fen: Mapped[Whole]
    insurance_fen: Mapped[Whole]
    bond_fen: Mapped[Whole]
    metal_fen: Mapped[Whole]
    trust_fen: Mapped[Whole]
    loan_fen: Mapped[Whole]
    card_spend12_fen: Mapped[Whole]
    mortgage_contract_fen: Mapped[Whole]
    stock_fen: Mapped[Whole]
    card_gross12_fen: Mapped[Whole]
    card_excluded12_fen: Mapped[Whole]
    contribution_fen: Mapped[Whole]
    trade_count: Mapped[Whole]
    product_count: Mapped[Whole]


class TierOverrideTable(Base):
    __tablename__ = "tier_override"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    scheme: Mapped[Text]
    tier: Mapped[Text]
    since: Mapped[Day]
    until: Mapped[Day]
    reason: Mapped[Text]


class InteractionTable(Base):
    __tablename__ = "interaction"
    # Covers what is counted and timed over everybody, so that the notes beside it are not read.
    __table_args__ = (
        Index("ix_interaction_pace", "on", "channel", "result", "occasion", "minutes"),
        # Greetings are few among years of contacts.
        Index("ix_interaction_occasion", "occasion", sqlite_where=text("occasion IS NOT NULL")),
    )

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    at: Mapped[Text]
    on: Mapped[dt.date | None] = mapped_column(index=True)
    channel: Mapped[Text]
    result: Mapped[Text]
    note: Mapped[Text]
    minutes: Mapped[Whole]
    next_step: Mapped[Text]
    next_on: Mapped[Day]
    occasion: Mapped[Text]
    occasion_year: Mapped[Whole]
    appointment_id: Mapped[Ref]
    group_id: Mapped[Ref]
    interest: Mapped[Whole]
    news: Mapped[Text]
    opinion: Mapped[Text]
    appraisal: Mapped[Text]


class AppointmentTable(Base):
    __tablename__ = "appointment"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    starts: Mapped[str | None] = mapped_column(index=True)
    minutes: Mapped[Whole]
    kind: Mapped[Text]
    title: Mapped[Text]
    place: Mapped[Text]
    purpose: Mapped[Text]
    state: Mapped[Text]
    note: Mapped[Text]
    mode: Mapped[Text]
    remind: Mapped[Whole]
    series_id: Mapped[bytes | None] = mapped_column(LargeBinary(16), index=True)
    occurrence: Mapped[Text]
    uid: Mapped[Text]
    revision: Mapped[Text]
    calendar: Mapped[Text]


class GreetingTable(Base):
    __tablename__ = "greeting"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    occasion: Mapped[str | None] = mapped_column(index=True)
    year: Mapped[Whole]
    day: Mapped[Day]
    channel: Mapped[Text]
    text: Mapped[Text]
    state: Mapped[Text]
    blocked_by: Mapped[Text]
    interaction_id: Mapped[Ref]
    frozen_on: Mapped[Day]
    place: Mapped[Whole]


class ImportFileTable(Base):
    __tablename__ = "import_file"

    id: Mapped[RowId]
    file: Mapped[Text]
    sheet: Mapped[Text]
    kind: Mapped[Text]
    encoding: Mapped[Text]
    header_row: Mapped[Whole]
    data_date: Mapped[Day]
    at: Mapped[Text]
    mapping: Mapped[Text]
    new: Mapped[Whole]
    changed: Mapped[Whole]
    same: Mapped[Whole]
    rejected: Mapped[Whole]


class MappingProfileTable(Base):
    __tablename__ = "mapping_profile"

    id: Mapped[RowId]
    signature: Mapped[Text]
    kind: Mapped[Text]
    mapping: Mapped[Text]


class RuleSetTable(Base):
    __tablename__ = "rule_set"

    id: Mapped[RowId]
    type: Mapped[Text]
    code: Mapped[Text]
    version: Mapped[Text]
    effective: Mapped[Day]
    toml: Mapped[Text]
    reason: Mapped[Text]
    state: Mapped[Text]


class WaiverTable(Base):
    __tablename__ = "waiver"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    obligation: Mapped[Text]
    reason: Mapped[Text]
    until: Mapped[Day]


class SettingTable(Base):
    __tablename__ = "setting"

    id: Mapped[RowId]
    key: Mapped[Text]
    value: Mapped[Text]


class DeviceTable(Base):
    __tablename__ = "device"

    id: Mapped[RowId]
    name: Mapped[Text]
    public_key: Mapped[Text]


class AccessTable(Base):
    __tablename__ = "access"

    id: Mapped[RowId]
    client_id: Mapped[Ref]
    kind: Mapped[Text]
    what: Mapped[Text]
    rows: Mapped[Whole]
    reason: Mapped[Text]
    at: Mapped[Text]
    sha256: Mapped[Text]
    file: Mapped[Text]


class FrozenReportTable(Base):
    __tablename__ = "frozen_report"

    id: Mapped[RowId]
    name: Mapped[Text]
    period: Mapped[Text]
    payload: Mapped[Text]
    at: Mapped[Text]
    scope: Mapped[Text]
    rules: Mapped[Text]
    version: Mapped[Whole]


class MarkTable(Base):
    __tablename__ = "mark"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    kind: Mapped[Text]
    code: Mapped[Text]
    score: Mapped[Whole]
    note: Mapped[Text]
    on: Mapped[Day]
    until: Mapped[Day]


class DeedTable(Base):
    __tablename__ = "deed"

    id: Mapped[RowId]
    code: Mapped[Text]
    on: Mapped[dt.date | None] = mapped_column(index=True)
    count: Mapped[Whole]
    note: Mapped[Text]


class EntitlementUseTable(Base):
    __tablename__ = "entitlement_use"

    id: Mapped[RowId]
    client_id: Mapped[ClientRef]
    entitlement: Mapped[Text]
    on: Mapped[Day]
    count: Mapped[Whole]
    note: Mapped[Text]


class SegmentTable(Base):
    __tablename__ = "segment"

    id: Mapped[RowId]
    name: Mapped[Text]
    filter: Mapped[Text]
    goal: Mapped[Text]
    content: Mapped[Text]
    starts: Mapped[Day]
    until: Mapped[Day]
    note: Mapped[Text]
