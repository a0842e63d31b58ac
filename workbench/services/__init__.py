"""Use cases: one verb a function; they ask the store through `workbench.ports` and hold no rules."""
