"""The two front ends: the window (Qt) and the command line (`ui.cli`, without Qt)."""
