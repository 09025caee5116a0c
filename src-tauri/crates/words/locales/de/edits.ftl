# edits
