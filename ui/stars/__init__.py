"""The star calculator: points of amounts that are typed."""
