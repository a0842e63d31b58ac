"""`tag` and `tags`: words of the manager's own, given to clients and taken away."""

from __future__ import annotations

from db.queries import records
from db.queries.tags import tag_counts, tags_by_client
from ui.cli.session import Misused, Session
from ui.cli.usage import TAKE
from workbench.services.tagging import change_tags, usual_tags

#: What stands before a tag that is given.
GIVE = "+"


def tag(session: Session) -> None:
    """Change the tags of clients, and show what they have then."""
    desk, words = session.desk, session.options.words
    numbers = [word for word in words if word[:1] not in (GIVE, TAKE)]
    given = [word[1:] for word in words if word[:1] == GIVE]
    taken = [word[1:] for word in words if word[:1] == TAKE]
    if not numbers:
        raise Misused(session.texts.tr("CommandLine", "tag needs at least one client number."))
    clients = list(dict.fromkeys(map(desk.client_id, numbers)))
    operation = None
    if given or taken:
        operation = change_tags(desk, clients, add=given, remove=taken, on=session.today).operation
        session.refresh()
    said, known = tags_by_client(desk, clients), {one.id: one for one in records.clients(desk.connection, clients)}
    documents = [
        {"id": one, "client_no": known[one].client_no, "name": known[one].name, "tags": said.get(one, [])}
        for one in clients
    ]
    tr = session.texts.tr
    heads = [tr("CommandLine", "Number"), tr("CommandLine", "Name"), tr("CommandLine", "Tags")]
    rows = [[known[one].client_no, known[one].name, " ".join(said.get(one, []))] for one in clients]
    session.show_table({"operation": operation, "clients": documents}, heads, rows)


def show_tags(session: Session) -> None:
    """Show every tag with the number of its clients, the usual ones that nobody has yet at the end."""
    counts, usual = tag_counts(session.desk), usual_tags()
    listed = [*counts, *(one for one in usual if one not in counts)]
    documents = [{"tag": one, "clients": counts.get(one, 0), "usual": one in usual} for one in listed]
    tr = session.texts.tr
    heads = [tr("CommandLine", "Tag"), tr("CommandLine", "Clients")]
    session.show_table(documents, heads, [[one, counts.get(one, 0)] for one in listed])
