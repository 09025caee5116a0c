# The command line.

cli-error = error: { $what }
cli-hint = hint: { $what }
cli-warning = warning: { $what }
cli-no-history = { $file }: Only a .journey tells the history of a map.
cli-no-history-hint = End the name in .journey, or leave it out.
cli-no-command = { $file }, line { $line }, column { $column }: { $what }
cli-no-command-hint = Each line holds one JSON object with “do”, as the app sends them.
cli-refused = { $file }, line { $line }: { $what }
cli-missing-hint = Look up the ids in the map: written as .json it names them all.
cli-no-text = { $file }: This is not UTF-8 text.
cli-no-text-hint = Save the file as UTF-8.
cli-unsound = { $count ->
    [one] One thing is wrong with the library.
   *[other] { $count } things are wrong with the library.
}
cli-unsound-hint = Keep the file. The app mends what it can when it opens the map.
cli-output = The answer cannot be printed. { $what }
cli-output-hint = Check where the output goes.
cli-row-left-out = { $file }, line { $line }: { $what } The row was left out.
cli-row-otherwise = { $file }, line { $line }: { $what }
cli-column-kept = { $file }: The column “{ $header }” is not known; its values are kept with what their rows became.
cli-problem = Map { $map }: { $what }
cli-well = All is well: { $maps }, { $records }, { $pictures }.
cli-maps = { $count ->
    [one] { $count } map
   *[other] { $count } maps
}
cli-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
cli-pictures = { $count ->
    [one] { $count } picture
   *[other] { $count } pictures
}
cli-field = { $name }: { $value }
cli-title = title
cli-state = state
cli-stages = stages
cli-touchpoints = touchpoints
cli-lanes = lanes
cli-cards = cards
cli-pain-points = pain points
cli-opportunities = opportunities
cli-personas = personas
cli-emotions = emotions
cli-channels = channels
cli-teams = teams
cli-hand-offs = hand-offs
cli-measure = { $title }: { $what }
cli-measure-value = { $value }, { $period }
cli-measure-detail = { $value }; { $detail }
cli-measure-target = target { $target } ({ $difference })
cli-measure-nothing = nothing counted yet
cli-measure-reason = no value, { $period }. { $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] No metrics.
    [one] { $count } metric.
   *[other] { $count } metrics.
}
cli-no-map = { $file }: Something is to be added to this file, and it holds no map.
cli-no-map-hint = Name a .journey or a .json file with --into, or make a map of the file with journey convert.
cli-map-already = { $file }: This is a map already.
cli-map-already-hint = Convert it with journey convert. What is added to a map comes from other programs.
cli-sheets = { $file }: There are { $parts } sheets in this workbook; this is “{ $title }”. Choose another with --part.
cli-parts = { $file }: There are { $parts } journeys in this file; this is “{ $title }”. Choose another with --part.
cli-log-cases = cases
cli-log-interactions = interactions
cli-log-from = from
cli-log-until = until
cli-log-kind = type of the cases
cli-log-kinds = types of objects
cli-log-column = column “{ $header }”
cli-log-activities = activities
cli-log-hands = teams and people
cli-log-trait = trait “{ $name }”
cli-log-left-out = { $file }, line { $line }: { $what } This was left out.
cli-study-journeys = journeys on the map
cli-study-left-out = interactions that are not on the map
cli-study-stage = stage “{ $name }”
cli-study-reached = { $reached } reached it in order, { $visited } were there
cli-study-switched = change channel
cli-study-returned = come back
cli-study-waits = wait in all
cli-study-ways = ways
cli-study-differs = differs: { $name }
cli-study-times = map { $map }, data { $data } (n = { $n })
cli-study-values = map { $map }, data { $data } (n = { $n })
cli-study-seen = seen (n = { $n })
cli-study-spread = median { $median }, 95 % within { $most }
cli-no-secret = “{ $word }” is nothing that can be removed.
cli-no-secret-hint = Name some of these: { $words }, or team:NAME for a department.
cli-no-team = No department of the map is called “{ $name }”.
cli-no-team-hint = There are: { $teams }.
cli-no-teams-hint = The map has no departments.
cli-no-table = { $file }: There is no table in this file whose columns could be mapped.
cli-no-table-hint = Only CSV, TSV, XLSX and ODS have columns.
