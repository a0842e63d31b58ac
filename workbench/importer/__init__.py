"""Bank files become a plan: file → sheets of cells → fields → new, changed, same, rejected with row and reason.

The room writes nothing and knows no store: `read_file` opens a file by its content, `recognise` finds heads,
kinds and units, `plan` compares with what the book already holds and says what to put.
"""
