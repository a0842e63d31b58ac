"""The tables and columns of the operation log, with numbers that are never reused.

A number, once given, names its column for ever: files of the log outlive the program's versions
(`reliability.md` §3.6). New columns are added at the end with the next free number; nothing is renamed.
Columns of type `ref` hold the 16-byte id of a row; a table whose `parent` is set has such a column
(named by `parent[0]`) that points at a row of `parent[1]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

ColumnType = Literal["text", "int", "bool", "date", "ref"]


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One synced column. `int` holds whole numbers (money in fen), `date` an ISO day, `text` also decimals."""

    number: int
    name: str
    type: ColumnType


@dataclass(frozen=True, slots=True)
class TableSpec:
    number: int
    name: str
    columns: tuple[ColumnSpec, ...]
    parent: tuple[str, str] | None = None


def _table(number: int, name: str, spec: str, parent: tuple[str, str] | None = None) -> TableSpec:
    columns = []
    for position, entry in enumerate(spec.split(), 1):
        column, _, kind = entry.partition(":")
        columns.append(ColumnSpec(position, column, cast("ColumnType", kind or "text")))
    return TableSpec(number, name, tuple(columns), parent)


TABLES: tuple[TableSpec, ...] = (
    _table(
        1,
        "client",
        # who: kind person|company, status managed|prospect, gender M|F
        "client_no name kind status gender birth:date "
        # what is celebrated: calendar solar|lunar, for a lunar one the lunar year
        "bday_calendar bday_year:int bday_month:int bday_day:int bday_leap:bool "
        # id_no is null when the file spoilt it; id_flag ok|bad-check|spoilt|masked
        "id_type id_no id_flag employer job risk risk_on:date risk_until:date opened:date "
        "manager branch tier_reported products household salutation preferred_time preference taboo "
        # consent to messages: true, false or null (not recorded); no_contact is 勿扰
        "consent_messages:bool no_contact:bool mourning_until:date deceased_on:date "
        "public_official:bool important:bool "
        # since: the day of the client's first import or entry; obligations run from it
        "remark source since:date "
        # reading: how the manager says the name is read, syllables without tones separated by blanks ('shan xiong');
        # recording_no: the bank's number of the recorded sale (双录编号)
        "reading industry recording_no",
    ),
    # kind: mobile|phone|work|email|wechat|other; masked: the file gave it masked; time: when to use it;
    # consent to this way alone: true, false or null (what the client said of all messages holds);
    # place: the manager's own order among the ways of a client, null for as they came
    _table(
        2,
        "contact_way",
        "client_id:ref kind value masked:bool preferred:bool note time consent:bool place:int",
        ("client_id", "client"),
    ),
    # its kind is home, work or other; text is the whole address, district and street are parts of it
    _table(3, "address", "client_id:ref kind text district street postcode", ("client_id", "client")),
    # rate: per cent a year as decimal text; matures null for products without maturity
    _table(
        4,
        "holding",
        "client_id:ref kind code name risk amount_fen:int starts:date matures:date rate auto_renew:bool as_of:date",
        ("client_id", "client"),
    ),
    # one client's figures of one month ('2026-10') as imported; all money in fen
    _table(
        5,
        "snapshot",
        "client_id:ref month as_of:date aum_fen:int balance_fen:int quarter_avg_fen:int year_avg_fen:int "
        # monthly averages of the star-point inputs (balances) and the month's flows
        "short_fen:int long_fen:int mortgage_fen:int other_loan_fen:int overdraft_fen:int "
        "invest_fen:int card_fen:int settle_fen:int "
        # composition on the data date
        "demand_fen:int term_fen:int wealth_fen:int fund_fen:int insurance_fen:int bond_fen:int metal_fen:int "
        "trust_fen:int loan_fen:int card_spend12_fen:int "
        # inputs of further schemes: contract amount of home loans and value of shares (T3), twelve months of card spend
        # and what is excluded of it (T2a), contribution (L16), transactions of the month and products held (T6)
        "mortgage_contract_fen:int stock_fen:int card_gross12_fen:int card_excluded12_fen:int contribution_fen:int "
        "trade_count:int product_count:int",
        ("client_id", "client"),
    ),
    # a tier set by hand, with reason; scheme is its id ('boc')
    _table(6, "tier_override", "client_id:ref scheme tier since:date until:date reason", ("client_id", "client")),
    # at: UTC ISO moment; on: the manager's local day; channel and result: codes of workbench.domain.interactions
    _table(
        7,
        "interaction",
        "client_id:ref at on:date channel result note minutes:int next_step next_on:date "
        # group_id: shared by the rows of one contact with several clients; interest: 1 none to 5 decided
        "occasion occasion_year:int appointment_id:ref group_id:ref interest:int "
        # what a visit report asks for beside the note (V2): 动态, 意见建议, 对我的评价
        "news opinion appraisal",
        ("client_id", "client"),
    ),
    # starts: local 'YYYY-MM-DDTHH:MM'; state planned|done|cancelled; kind visit|call|arrival|event|other;
    # client_id null for what concerns no client; mode: directed (定向) or round (巡回); remind: minutes before it
    # begins, null as the settings say, -1 never; series_id and occurrence: which turn of a series it stands for, by the
    # moment that the rule gives; uid, revision, calendar: its name in the .ics, which version, whose calendar it was
    _table(
        8,
        "appointment",
        "client_id:ref starts minutes:int kind title place purpose state note "
        "mode remind:int series_id:ref occurrence uid revision calendar",
        ("client_id", "client"),
    ),
    # one greeting of one client for one occasion and year; state planned|done|blocked|skipped; frozen_on: the day on
    # which the run was frozen with it, place: its number on the printed sheet from then on
    _table(
        9,
        "greeting",
        "client_id:ref occasion year:int day:date channel text state blocked_by interaction_id:ref "
        "frozen_on:date place:int",
        ("client_id", "client"),
    ),
    # one applied sheet of one imported file
    _table(
        10,
        "import_file",
        "file sheet kind encoding header_row:int data_date:date at mapping new:int changed:int same:int rejected:int",
    ),
    # a remembered column mapping for a head of this signature; mapping is JSON {header: field}
    _table(11, "mapping_profile", "signature kind mapping"),
    # an adopted scheme or standard with its whole text, so that old reports keep the rules of their day;
    # state is null for an adopted one, `draft` for one that is still written and holds for nobody
    _table(12, "rule_set", "type code version effective:date toml reason state"),
    # one thing owed that was waived: obligation is its stable key
    _table(13, "waiver", "client_id:ref obligation reason until:date", ("client_id", "client")),
    _table(14, "setting", "key value"),
    # a copy of the book that takes part in sync; public_key is hex of its Ed25519 key
    _table(15, "device", "name public_key"),
    # audit of what was shown in full, printed or exported: kind view|print|export
    _table(16, "access", "client_id:ref kind what rows:int reason at sha256 file"),
    # the figures of a printed report of a closed period: payload is JSON, it cannot change any more; scope says about
    # whom and in which language it is, rules what it was judged by; a print with later data is the next version
    _table(17, "frozen_report", "name period payload at scope rules version:int"),
    # what the manager says of a client in one word: kind radar|strategic|stage|attrition|need|attitude|ownership|…,
    # code within the kind, score 0–100 where the kind has one
    _table(18, "mark", "client_id:ref kind code score:int note on:date until:date", ("client_id", "client")),
    # a duty of the desk itself that was done (`[[desk]]` of a standard): batches sent, a forum held, a report handed in
    _table(19, "deed", "code on:date count:int note"),
    # one use of what a tier entitles a client to
    _table(20, "entitlement_use", "client_id:ref entitlement on:date count:int note", ("client_id", "client")),
    # a group of clients with a goal and a maintenance plan (L10): filter is JSON of the client list's filters
    _table(21, "segment", "name filter goal content starts:date until:date note"),
    # that a part of the file was checked with the client or another source; part: who|reach|care|bank|work|family
    _table(22, "verification", "client_id:ref part on:date source note", ("client_id", "client")),
    # a text of the manager's under a heading: kind plan (the five parts of a service plan, MS6) or grid (九宫格)
    _table(23, "passage", "client_id:ref kind code text on:date", ("client_id", "client")),
    # something in the client's life that asks for a word or more (P6, R12); yearly comes again on its day each year
    _table(
        24,
        "life_event",
        "client_id:ref kind on:date yearly:bool person note report:bool report_on:date",
        ("client_id", "client"),
    ),
    # something to do by a day: made by hand, by a life event, an opportunity, a referral or a promise (origin names the
    # table, origin_id its row). closed_by: null by hand, contact by any contact that reaches the client from starts on;
    # state open|done|dropped; content: emotion|aftercare|information|diagnosis (L11); uid, revision: of the .ics
    _table(
        25,
        "task",
        "client_id:ref title starts:date due:date state done_on:date closed_by origin origin_id:ref content note "
        "uid revision",
        ("client_id", "client"),
    ),
    # what ties a client to another one (other_id) or to somebody who is not in the book (name and the rest);
    # role: what the other one is to the client
    _table(
        26,
        "relation",
        "client_id:ref other_id:ref name role way birthday note since:date until:date",
        ("client_id", "client"),
    ),
    # what is known of a household beside its members, who name its key in client.household; greet_id speaks for it
    _table(27, "household", "key name greet_id:ref note"),
    # who else looks after a client: role co-owner (协管), backup (B角) or member (维护小组)
    _table(28, "team", "client_id:ref name role phone since:date until:date note", ("client_id", "client")),
    # a need followed to won or lost (RF4); outcome null while it is open, else won|lost|declined
    _table(
        29,
        "opportunity",
        "client_id:ref title need product amount_fen:int stage stage_on:date source referral_id:ref outcome reason "
        "opened:date closed:date note",
        ("client_id", "client"),
    ),
    # one step of an opportunity: into which stage, on which day, what was said
    _table(
        30,
        "opportunity_step",
        "client_id:ref opportunity_id:ref stage on:date note interaction_id:ref",
        ("client_id", "client"),
    ),
    # somebody pointed a client out (RF1): signals are codes of the ten signs (P8) separated by blanks; referrer_id
    # when a client did; outcome null while it is followed up, else converted|kept|declined|invalid
    _table(
        31,
        "referral",
        "client_id:ref on:date source signals referrer referrer_role referrer_id:ref assigned:date outcome "
        "outcome_on:date feedback feedback_on:date note",
        ("client_id", "client"),
    ),
    # another number or name under which files know a client, kept when duplicates were merged;
    # its kind is client_no, id_no or name
    _table(32, "alias", "client_id:ref kind value", ("client_id", "client")),
    # two clients that look alike and are two people
    _table(33, "distinct_pair", "client_id:ref other_id:ref on:date note", ("client_id", "client")),
    # a list of clients as the manager wants it again: payload is JSON of search, filters, order and columns
    _table(34, "saved_view", "page name payload place:int"),
    # what comes again: rule is an RFC 5545 RRULE, skipped the moments that are left out, separated by blanks; the rest
    # as in appointment, for every turn; the turn that was moved, done or cancelled is an appointment of its own
    _table(
        35,
        "series",
        "client_id:ref starts minutes:int kind title place purpose note mode remind:int rule skipped uid revision "
        "calendar",
        ("client_id", "client"),
    ),
    # minutes from one district to another, as the manager says; without a row they are learned from recorded visits
    _table(36, "travel", "origin destination minutes:int"),
    # a day on which the branch is open or closed whatever the State Council says; hours: '09:00-12:00', null as usual
    _table(37, "business_day", "day:date open:bool hours note"),
    # the days off of a year that the program did not bring: payload is the text of the year's file
    _table(38, "statutory_year", "year:int notice published:date source payload"),
    # an occasion of the manager's own: payload is JSON as one [[occasion]] of calendar/occasions.toml
    _table(39, "own_occasion", "code name payload"),
    # a kind of gift in the cupboard: taboos are codes separated by blanks, value_fen of one piece; below `least` pieces
    # it is to be bought again
    _table(40, "gift_item", "name kind value_fen:int taboos note retired:bool least:int"),
    # pieces that came in (positive) or were counted out otherwise than as a gift (negative)
    _table(41, "stock_move", "item_id:ref on:date count:int reason note", ("item_id", "gift_item")),
    # one gift to one client; item is its name on that day, value_fen of all pieces; state planned|given|cancelled;
    # reason is the code of its purpose, despite why it is given against a warning, cancelled why it is not
    _table(
        42,
        "gift",
        "client_id:ref item_id:ref item on:date count:int value_fen:int reason occasion occasion_year:int approver "
        "approved_on:date state signed_on:date gathering_id:ref entitlement note interaction_id:ref despite cancelled "
        "signed_by",
        ("client_id", "client"),
    ),
    # a salon, forum or outreach: level branch|city, state planned|held|cancelled, follow_up days separated by blanks;
    # appointment_id: its own entry in the calendar
    _table(
        43,
        "gathering",
        "title kind level starts minutes:int place host capacity:int state template goal follow_up note "
        "appointment_id:ref",
    ),
    # one line of its plan: kind task|material|cost|person; phase before|during|after; fen of money: planned, then spent
    _table(
        44,
        "gathering_item",
        "gathering_id:ref kind phase title who due:date count:int planned_fen:int spent_fen:int done_on:date place:int "
        "note",
        ("gathering_id", "gathering"),
    ),
    # one client at one gathering; reply null while nothing was said, else yes|no|maybe; came null while it is not over;
    # place: the row of the printed sheet; interaction_id: the attendance as it counts for the standard
    _table(
        45,
        "attendance",
        "client_id:ref gathering_id:ref invited_on:date channel reply replied_on:date came:bool companions:int note "
        "place:int interaction_id:ref",
        ("client_id", "client"),
    ),
)

BY_NAME: Mapping[str, TableSpec] = {table.name: table for table in TABLES}
BY_NUMBER: Mapping[int, TableSpec] = {table.number: table for table in TABLES}
