"""Paper: one document a file, drawn with reportlab from rows that are handed in."""

from reportlab import rl_config

# Charts are made of thousands of shapes, and reportlab would check every attribute of each; mypy did that before.
# It looks at this switch once, when its shapes are first imported.
rl_config.shapeChecking = 0
