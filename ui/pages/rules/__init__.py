"""The page 规则: read, compare, edit, try out, adopt and hand round tier schemes and maintenance standards."""
