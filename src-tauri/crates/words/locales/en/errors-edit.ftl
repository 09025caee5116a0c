# Why a map cannot be like that, and why an edit was refused.

# The kinds of record in running text.
record = { $record ->
    [map] map
    [team] team
    [person] person
    [channel] channel
    [tag] tag
    [persona] persona
    [persona_channel] preferred channel
    [stage] stage
    [touchpoint] touchpoint
    [touchpoint_channel] other channel
    [lane] lane
    [card] card
    [card_tag] tag of a card
    [unlike] pair of cards that are not the same
    [emotion] emotion
    [hand_off] hand-off
    [answer] answer
    [claim] claim
    [view] view
    [view_filter] filter of a view
    [metric] metric
    [reading] reading
    [action] action
    [action_subject] subject of an action
    [pilot] pilot
    [question] question
    [estimate] estimate
    [replacement] replaced touchpoint
    [log_name] name in interaction data
    [inconsistency] inconsistency
    [accountable] share in the outcome
    [silence] silenced finding
   *[other] record
}
record-named = { record } “{ $title }” ({ $id })
record-unnamed = { record } { $id }

# What a column takes.

value-text = “{ $text }”
value-nothing = nothing
value-true = true
value-false = false
value-number = { $number }
takes-text = a text
takes-optional-text = a text or nothing
takes-order = an order key of digits and Latin letters
takes-bool = true or false
takes-integer = a whole number or nothing
takes-number = a number
takes-optional-number = a number or nothing
takes-date = a date like 2026-03-31 or nothing
takes-id = the id of a record
takes-choice = one of the words { $words }
value-wrong = Here belongs { $expected }, not { $found }.
value-wrong-hint = Give a value that fits.
column-unknown = There is no column “{ $column }” in the kind “{ record }”.
column-wrong = The column “{ $column }” of the kind “{ record }” takes { $expected }, not { $found }.
column-hint = Use a column of this kind of record, and a value that fits it.

# What holds in every map.

rule-order = The order key is missing.
rule-nul = “{ $column }” holds a NUL character.
rule-long = “{ $column }” has { $bytes } bytes; { $most } are the most.
rule-extensions = The extensions are no JSON object.
rule-scale = “{ $column }” is { $number }, not 1 to 5.
rule-stack-chain = The card lies under one that lies under another.
rule-stack-place = The card lies under one that lies elsewhere.
rule-heading-kind = The card stands under one that is no heading, or is a heading itself.
rule-heading-place = The card stands under a heading that lies elsewhere.
rule-heading-stack = A heading lies in no stack.
rule-unlike-itself = Both sides are the same card.
rule-size = “{ $column }” is { $number }, not { $least } to { $most }.
rule-negative = “{ $column }” is { $number }, less than 0.
rule-reference = “{ $column }” refers to the { record } { $id }, which does not exist.
rule-card-places = The card lies under a touchpoint and spans a stage at once.
rule-span-begins-nowhere = The card ends at a touchpoint, but begins at none.
rule-span-backwards = The card ends at a touchpoint that does not come after the one where it begins.
rule-card-line = The card lies in a dividing line.
rule-rating = The rating is { $number }, not −2 to +2.
rule-spread = The ratings lie more than { $most } apart.
rule-rated-twice = The same persona has rated this touchpoint already.
rule-hand-off-itself = The hand-off leads from a touchpoint to itself.
rule-claim-subjects = The claim is about { $count } things, not one.
rule-answer-subjects = The answer must be about a pain point or a hand-off, one of them.
rule-answer-from = The answer comes from a card that is no opportunity.
rule-answer-to = The answer goes to a card that is no pain point.
rule-touchpoint-channel = The touchpoint has this channel already.
rule-persona-channel = The persona has this channel already.
rule-card-tag = The card bears this tag already.
rule-view-filter = A filter of a view is for { $count } things, not one.
rule-agreed-owner = The action is agreed, but nobody is named who does it.
rule-agreed-date = The action is agreed, but there is no date.
rule-metric-subjects = The metric belongs to { $count } things, not to one or to the map.
rule-period = The period ends before it begins.
rule-action-subjects = The action must be about a card or a hand-off, one a link.
rule-action-card = The action is about a card that is neither a pain point nor an opportunity.
rule-question-origins = The question comes from { $count } things, not from one.
rule-silence-rule = It is not said which rule is silenced.
rule-silence-reason = It is not said why the finding is let be.
rule-silence-subjects = What is silenced is about { $count } things, not about one or the map.
rule-log-name = A name in interaction data must not be blank.
rule-inconsistency-itself = Both sides are the same channel.
rule-share = More than a hundred of a hundred contacts go through the channel.
rule-estimated-twice = There is an estimate of this card already.
rule-replaced-twice = The touchpoint replaces that one already.
rule-action-subject-twice = The action is about this already.
rule-silenced-twice = This rule is silenced for this already.
rule-owned-by-nobody = It is owned, but by nobody.
rule-owner-unsaid = An owner is named, but it is not said that it is owned.
rule-other-team = The person named belongs to another team.

# Edits.

edit-missing = There is no { record } with the id { $id }.
edit-missing-hint = It may have been removed. Undo brings back what was removed.
edit-exists = There is a { record } with the id { $id } already.
edit-exists-hint = Give the new record an id of its own.
edit-place-unsaid = It is not said where the { record } goes.
edit-place-unfit = A { record } cannot be put there.
edit-place-hint = Choose another place.
edit-map-made = A map is not made inside of a map.
edit-map-made-hint = Make maps in the library.
edit-map-removed = A map cannot be removed from itself.
edit-map-removed-hint = Delete maps in the library.
edit-lane-with-cards = A lane that holds cards cannot become a dividing line.
edit-lane-with-cards-hint = Move or delete its cards first.
edit-named-twice = The same { record } is named twice.
edit-named-twice-hint = Name each once.
edit-belongs = A { record } belongs to one thing only and cannot be copied by itself.
edit-belongs-hint = Copy what it belongs to.
edit-not-written = A { record } has no text to type into.
edit-not-written-hint = Name a card or a touchpoint, or change a column.
edit-not-merged = A { record } cannot be merged with others.
edit-not-merged-hint = Cards, touchpoints and stages can.
edit-heading-stacked = A heading cannot be laid in a stack.
edit-heading-stacked-hint = Put the cards under the heading instead.
edit-heading-merged = A heading can only be merged with other headings.
edit-heading-merged-hint = Put the cards under the heading, or merge the cards without it.
edit-stands-alone = The action “{ $title }” is agreed, and nobody else is named who does it.
edit-stands-alone-hint = Give the action another owner first, or make it an idea again.
edit-placing = “{ $column }” cannot be set: it follows from where the { record } is put.
edit-placing-hint = Move it instead.
edit-invariant = The { record } { $id } would not be sound ({ $rule }). { $what }
edit-invariant-hint = Change the value so that the rule holds.
edit-misfit = The { record } { $id } is no longer as it was. { $what }
edit-misfit-hint = It has been changed in the meantime. Look at it and try again.
misfit-says-nothing = The change says neither what was nor what is.
misfit-there = It is there already.
misfit-gone = It has been removed.
misfit-changed = It has been changed since.
misfit-column = “{ $column }” has been changed since.
edit-too-large = The table has { $rows } rows and { $columns } columns; from here on there are { $lanes } lanes and { $touchpoints } touchpoints.
edit-too-large-hint = Begin farther up or to the left, or add lanes and touchpoints first.
edit-empty = No record is named.
edit-empty-hint = Name at least one.
