"""Pure readings of one cell each: text, dates, money, phones, identity numbers, choices.

Every function takes a cell as the file gave it and returns the value with the code of what is doubtful about it
(None when nothing is). Nothing here knows of columns, sheets or the book.
"""
