# A copy that can be given away.

redacted-name = [name]
redacted-quote = [quote]
redacted-person = Person { $number }
redacted-team = Department { $number }

share-removed = Removed: { $things }.
share-remains = The file may still tell too much, look at it before you send it: { $things }.

share-lost-person = { $count ->
    [one] the name of one person
   *[other] the names of { $count } people
}
share-lost-team = { $count ->
    [one] one department
   *[other] { $count } departments
}
share-lost-mention = { $count ->
    [one] one mention in a text
   *[other] { $count } mentions in texts
}
share-lost-quote = { $count ->
    [one] one quote
   *[other] { $count } quotes
}
share-lost-cost = { $count ->
    [one] one thing counted in money
   *[other] { $count } things counted in money
}
share-lost-author = { $count ->
    [one] the author of one card
   *[other] the authors of { $count } cards
}
share-lost-picture = { $count ->
    [one] one picture
   *[other] { $count } pictures
}
share-lost-link = { $count ->
    [one] one link to another map
   *[other] { $count } links to other maps
}
share-lost-extension = { $count ->
    [one] what other programs keep with one thing
   *[other] what other programs keep with { $count } things
}

share-doubt-name = { $count ->
    [one] one word that could be a name
   *[other] { $count } words that could be names
}
share-doubt-mail = { $count ->
    [one] one e-mail address
   *[other] { $count } e-mail addresses
}
share-doubt-phone = { $count ->
    [one] one telephone number
   *[other] { $count } telephone numbers
}
share-doubt-quotation = { $count ->
    [one] one text with quotation marks
   *[other] { $count } texts with quotation marks
}
share-doubt-amount = { $count ->
    [one] one text with an amount of money
   *[other] { $count } texts with amounts of money
}

# The dialog.

share-title = Share-safe copy
share-about = Choose what people must not read who get the file. It becomes a map of its own, so that it cannot be merged with this one by accident: all ids are new, and its past, links to other maps and what other programs keep with it are always left out.
share-remove = Remove
share-counted = { $label } ({ $count })
share-names = People’s names
share-names-hint = People become “Person 1” without a role. Texts say “[name]” in their place. Authors are removed as well.
share-quotes = Quotes
share-quotes-hint = Cards that are quotes, and what personas would say.
share-costs = Costs
share-costs-hint = What actions cost and bring, and metrics in money with all that was counted for them.
share-authors = Authors
share-authors-hint = Who wrote which card.
share-pictures = Pictures
share-pictures-hint = On cards and of personas, with their descriptions.
share-history = History
share-history-hint = Earlier states of the map. Always removed from such a copy.
share-teams = Departments
share-teams-hint = A department becomes “Department 1” and still owns what it owned. Its people are removed as names are.
share-is-removed = What is removed
share-nothing-removed = Nothing yet.
share-may-remain = Look at these yourself
share-may-remain-hint = They stay as they are and may still tell too much.
share-nothing-remains = Nothing was found that could still tell too much.
share-times = { $count ->
    [one] once
   *[other] { $count } times
}
share-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
share-go-on = Choose a format…
share-with-all = Names, quotes and all else are in the file.
share-without = The file is without: { $things }
share-choose = Remove something…
share-change = Change…
