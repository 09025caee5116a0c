# What interaction data says that cannot be taken, or not as it stands there.

log-empty = There is nothing in this file.
log-empty-hint = Check that the right file was chosen and that it is saved.
log-no-log = This is no interaction data that can be read.
log-no-log-hint = Export the data as CSV with a row for each interaction (who, what, when), or as XES or OCEL.
log-database = This is a database of another program, which is not opened.
log-database-hint = Export the data as OCEL 2.0 in JSON or XML, or as CSV.
log-packed-broken = The packed file is damaged and cannot be unpacked.
log-no-columns = No column is known for: { $missing }. The headers are { $headers }.
log-no-columns-hint = Say which column it is, or name the columns in the first row: case, activity, time.
log-no-such-column = There is no column “{ $column }”; the headers are { $headers }.
log-no-such-kind = There are no objects of the type “{ $kind }” to which anything happened; the types are { $kinds }.
log-no-such-hint = Choose one of those that are there.
log-nothing = There is no interaction in this file.
log-nothing-because = No interaction in this file could be read. Most were left out for this reason: { $reason }
log-nothing-hint = Check that the right columns or the right type of objects were chosen.
log-too-large = The file is larger than { $most } MB, which is the most.
log-too-many = { $of ->
    [interactions] There are more than { $most } interactions, which is the most.
    [cases] There are more than { $most } cases, which is the most.
    [activities] There are more than { $most } different activities, which is the most.
    [channels] There are more than { $most } different channels, which is the most.
    [hands] There are more than { $most } different teams or people, which is the most.
   *[parts] There are more than { $most } events, objects and ties between them, which is the most.
}
log-too-many-hint = Export a shorter time or fewer customers. If there are too many names, another column or attribute may be meant.

log-role-case = case
log-role-activity = activity
log-role-time = time
log-role-until = end
log-role-phase = beginning or end
log-role-instance = what belongs together
log-role-channel = channel
log-role-hand = team or person
log-role-trait = trait of the case
log-role-ignore = not read

log-record = “{ $id }”: { $what }
log-more = { $count ->
    [one] { $count } place beside those that are named: { $reason }
   *[other] { $count } places beside those that are named: { $reason }
}
log-no-case = It does not say whose journey it belongs to.
log-no-activity = It does not say what happened.
log-no-time = It does not say when it happened.
log-time = “{ $text }” is no time that can be read. Write it like 2024-03-13 10:21:14.
log-times = The time cannot be read.
log-until = “{ $text }” is no time that can be read; only the beginning is taken.
log-untils = The end cannot be read; only the beginning is taken.
log-backwards = It is over before it begins; only the beginning is taken.
log-fields = The row has more fields than there are headers.
log-long-name = It has a name of more than 1,000 bytes.
log-phase = “{ $text }” is neither a beginning nor an end.
log-phases = It is neither a beginning nor an end.
log-no-name = The case has no name and is called “{ $text }”.
log-no-names = The case has no name and is called by its number.
log-same-name = There is another case of this name; this one is called “{ $text }”.
log-same-names = There is another case of this name; this one has a number behind it.
log-same-id = There is another one with the id “{ $text }”.
log-same-ids = There is another one with the same id.
log-no-object = It belongs to “{ $text }”, which is not in the file.
log-no-objects = It belongs to something that is not in the file.
log-open = { $count ->
    [one] For { $count } interaction only the beginning is known.
   *[other] For { $count } interactions only the beginning is known.
}
log-no-zone = The times do not say in which zone they are; they are taken as UTC.
log-no-clock = Some times are days alone and count from midnight.
log-order-guessed = The file does not tell whether the day or the month comes first; the day was taken.
log-no-traits = These columns say different things within a case, or more than 50 altogether, and are not read: { $names }.
