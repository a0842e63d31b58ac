"""客户: the list of all clients, quick to search and filter, with the card beside it."""
