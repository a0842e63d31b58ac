"""The client card and what is done from it: record, plan, edit; pages put it beside their lists."""
