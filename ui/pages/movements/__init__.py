"""The page 变动: two months compared, the distribution of assets, and value views."""
