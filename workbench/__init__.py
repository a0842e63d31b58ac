"""The free core: rules, import, reports and use cases. No Qt, no SQL, no clock."""
