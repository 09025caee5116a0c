# What a file of another program says that cannot be taken, or not as it stands there.

importer-table = table
importer-notes = notes
importer-mermaid = Mermaid journey
importer-markdown = Markdown
importer-cjml = Customer Journey Modelling Language (CJML)
importer-canvas = JSON Canvas
importer-studio = Enablement Map Studio
importer-persona-lab = Persona Lab backup
importer-blueprint = Agentic Service Blueprinting
importer-lanescape = Lanescape project

import-fault-in-line = { $file }, line { $line }, character { $column }: { $what }
import-fault-hint = Mend the file in the program that wrote it, or export it there again.
import-no-journey = { $file }: There is no journey in this file, which was read as { $format }.
import-no-journey-hint = Check that the right file was chosen and that it is saved.
import-version = { $file }: This is { $format } of version { $version }, which is not known here.
import-version-hint = Export it in an older version in the program that wrote it.
import-no-part = { $count ->
    [one] { $file }: There is no part { $part } in the file, only one.
   *[other] { $file }: There is no part { $part } in the file, only { $count }.
}
import-no-part-hint = Choose one of those that there are.
import-unknown = Nobody knows this format.
import-no-yaml = This is not YAML. “{ $detail }”
import-yaml-large = Aliases or anchors multiply what it says beyond what is read.
import-long-text = A text of { $bytes } bytes is longer than a card may be ({ $most }) and was written on several.
import-map-keeps = The map keeps what it says of itself; left out is: { $texts }.
import-rated-already = The touchpoint has another rating by this persona already, which stays.
import-comments = { $count ->
    [one] A comment is left out.
   *[other] { $count } comments are left out.
}

mermaid-other-diagram = The diagram is not a journey; it begins with “{ $word }”.
mermaid-front-matter = What stands above the diagram between dashes cannot be read.
mermaid-front-settings = Above the diagram only the title is read, not: { $names }.
mermaid-settings = Settings of how the diagram looks are left out.
mermaid-nameless-section = The section has no name.
mermaid-section-colon = The name of the section was read as “{ $name }”, with its colon.
mermaid-nameless-task = The task has no name.
mermaid-colons = The name of the task was read as “{ $name }”: the score is what stands before the actors.
mermaid-no-score = “{ $name }” has no score and is not rated.
mermaid-score = The score “{ $score }” of “{ $name }” is none from 1 to 5; it is not rated.
mermaid-no-section = { $tasks ->
    [one] A task stands before the first section and has a stage of its own.
   *[other] { $tasks } tasks stand before the first section and have a stage of their own.
}
mermaid-no-actor = { $scores ->
    [one] A score names nobody and was given to the first persona.
   *[other] { $scores } scores name nobody and were given to the first persona.
}
mermaid-open-block = The description is never closed; it ends with the file.

import-no-xml = This is not sound XML: { $detail }
import-deep = The elements lie deeper in each other than { $most } levels.
import-many = There are more than { $most } elements.
import-attributes = An element has more than { $most } attributes.
import-entity = “&{ $name };” stands for nothing that is known.
import-entities = The file declares entities of its own, which are not read.
import-open-element = The element “{ $name }” is never closed.
import-no-element = There is no element in the file.
import-kept-as-card = “{ $name }” has no place of its own and became a card.
import-field = { $count ->
    [one] The field “{ $name }” is not known and is left out.
   *[other] The field “{ $name }” is not known and is left out { $count } times.
}
import-fields = { $count ->
    [one] One more field that is not known is left out.
   *[other] { $count } more fields that are not known are left out.
}
import-stage-ratings = { $ratings ->
    [one] A rating is of a whole stage and holds for each touchpoint in it.
   *[other] { $ratings } ratings are of whole stages and hold for each touchpoint in them.
}
import-stage-rating = The rating { $rating } of the stage “{ $stage }” is none from −2 to +2, or nobody’s.

cjml-version = The file is of version { $version } of the language; it was read as version 2.
cjml-unknown-actor = The actor “{ $name }” is named and nowhere declared; it was taken as a service provider.
cjml-unknown-phase = The phase “{ $name }” is named and nowhere declared; it became a stage of its own.
cjml-element = “{ $name }” is no touchpoint of the language and was read as one.
cjml-rating = The rating “{ $rating }” is none from 1 to 5; the touchpoint is not rated.
cjml-whole-rating = The rating { $rating } is of the journey as a whole; only touchpoints are rated.

canvas-type = A node of the unknown type “{ $kind }” was read as a text.
canvas-background = The picture behind a group is left out.
canvas-loose = { $cards ->
    [one] One node lies in no stage and became a card in the parking lot.
   *[other] { $cards } nodes lie in no stage and became cards in the parking lot.
}
canvas-headings = { $groups ->
    [one] One group is neither stage nor touchpoint and became a heading over its cards.
   *[other] { $groups } groups are neither stages nor touchpoints and became headings over their cards.
}
canvas-silent = { $nodes ->
    [one] One node says nothing and is left out.
   *[other] { $nodes } nodes say nothing and are left out.
}
canvas-arrows = { $arrows ->
    [one] An arrow does not lead from touchpoint to touchpoint and became no hand-off: { $list }.
   *[other] { $arrows } arrows do not lead from touchpoint to touchpoint and became no hand-offs: { $list }.
}
canvas-arrow = “{ $from }” → “{ $to }”
canvas-files = { $files ->
    [one] One node shows a file; the card names it, and the file stays where it is.
   *[other] { $files } nodes show files; the cards name them, and the files stay where they are.
}
canvas-colours = Colours, places and sizes are kept with the cards and not shown.

studio-phase = The action “{ $action }” belongs to the phase “{ $phase }”, which is not declared; it became a stage.
studio-task-lane = The task “{ $task }” is in the lane “{ $lane }”, which is not declared; it became a lane.
studio-score = The score { $score } of “{ $action }” is none from −2 to +2; it is not rated.
studio-loose = { $tasks ->
    [one] One task serves no action of the journey and is in the parking lot.
   *[other] { $tasks } tasks serve no action of the journey and are in the parking lot.
}
studio-connections = { $count ->
    [one] A connection between tasks is left out.
   *[other] { $count } connections between tasks are left out.
}
studio-others = { $count ->
    [one] A document of an unknown kind is left out.
   *[other] { $count } documents of unknown kinds are left out.
}
studio-lane-actions = To be done
studio-lane-skills = Skills
studio-lane-knowledge = Knowledge
studio-lane-tools = Tools

persona-lab-others = “{ $name }” ({ $count }) is no journey and is left out.
persona-lab-portrait = The portrait of “{ $name }” is left out.
persona-lab-personas = { $count ->
    [one] One persona does not make this journey and is left out.
   *[other] { $count } personas do not make this journey and are left out.
}

lanescape-wide = The row “{ $lane }” has more columns than the journey; what is beyond is in the parking lot.
lanescape-divider = The dividing line “{ $text }” is none of a blueprint and is left out.
lanescape-span = The cell “{ $text }” goes across several stages; its card is at the first.
lanescape-rating = The stage has no touchpoint that could be rated with “{ $text }”; it is a card.

markdown-whole-text = The text of the file
markdown-left = “{ $section }” belongs to no stage; { $cards ->
    [one] its text is a card in the parking lot.
   *[other] its { $cards } texts are cards in the parking lot.
}
markdown-left-unnamed = What stands under no heading belongs to no stage; { $cards ->
    [one] its text is a card in the parking lot.
   *[other] its { $cards } texts are cards in the parking lot.
}
markdown-changes = { $count ->
    [one] A feeling changes within its stage: the first touchpoint is rated as it begins, the last as it ends.
   *[other] { $count } feelings change within their stages: the first touchpoint is rated as they begin, the last as they end.
}
feelings-read = Feelings in words were read as ratings from −2 to +2, and are cards, too: { $feelings }.
feeling-read = “{ $text }” as { $value }
markdown-feelings = { $count ->
    [one] A feeling is told in words of which no rating is known; it is a card.
   *[other] { $count } feelings are told in words of which no rating is known; they are cards.
}
markdown-code = A diagram or a piece of code is kept as text, on a card in the parking lot.
markdown-picture = A picture is not brought along; a card in the parking lot says where it is.
markdown-scale = The numbers of “{ $label }” were read on a scale from { $least } to { $most }.
markdown-scale-unsure = The numbers of “{ $label }” were read as they stand, on the scale from −2 to +2; they could be of another, such as 1 to 5.
markdown-scale-none = The numbers of “{ $label }” are of no usual scale and rate nothing; they are cards.
markdown-feeling-unclear = “{ $text }” does not say whether its number is how good or how strong the feeling is; it rates nothing and is a card.
markdown-channel = The stage “{ $stage }” has no touchpoint that could use the channel “{ $text }”; it is a card.
markdown-wide = The row has more cells than the table has columns; “{ $text }” is a card in the parking lot.
markdown-report = This is a report that Throughline has written. Not read: { $sections }. People beside teams, evidence and dates are not read either; a .journey or JSON file has all of it.

blueprint-languages = The texts in other languages ({ $names }) are left out.
blueprint-phases = Phases without journeys are left out: { $names }.
matrix-touchpoint-of-stage = The table names no touchpoints: each column became one with the name of its stage.
matrix-scale = The numbers in “{ $label }” were read on a scale from { $least } to { $most }.
scale-turned = In “{ $label }” { $best } is the best and { $worst } is the worst; the ratings were read so.
matrix-no-touchpoint = “{ $text }” is about a touchpoint, and the table names none; it became a card.
matrix-no-rating = “{ $text }” is no rating; it became a card.
rated-already = The touchpoint is rated already; “{ $text }” became a card.
matrix-second-owner = The touchpoint has an owner already; “{ $text }” of “{ $label }” stands in its description.
matrix-over-stages = “{ $text }” covers several stages; its card is in the first.
importer-spreadsheet = spreadsheet
sheet-broken = It is damaged, or no workbook. “{ $detail }”
sheet-large = It unpacks to more than { $most } MB.
sheet-cells-many = The sheet has more than { $most } cells.
sheet-wide = The sheet has more than { $most } columns.
sheet-long = The sheet has more than { $most } rows.
sheet-formulas = { $count ->
    [one] One formula has no stored result and is left out: { $list }. Save the file in a spreadsheet program first.
   *[other] { $count } formulas have no stored results and are left out: { $list }. Save the file in a spreadsheet program first.
}
sheet-errors = { $count ->
    [one] One cell says that it is wrong and is left out: { $list }
   *[other] { $count } cells say that they are wrong and are left out: { $list }
}
sheet-comments = { $count ->
    [one] One comment on a cell is left out: { $list }
   *[other] { $count } comments on cells are left out: { $list }
}
sheet-links = { $count ->
    [one] One link of a cell is left out: { $list }
   *[other] { $count } links of cells are left out: { $list }
}

mapping-unreadable = The mapping cannot be read: { $detail }
mapping-no-column = The mapping names a column “{ $name }”, which is not there. There are: { $names }.
mapping-twice = Two columns are mapped to { $used }: “{ $one }” and “{ $other }”. Only one can be.
mapping-no-line = The mapping uses “{ $name }” as { $used }, which a line of a map that was drawn cannot be. It can be stage, touchpoint, channel, owner, emotion, id, lane, or not be read.
notes-parked = Nothing says where { $cards ->
    [one] the note belongs; it waits
   *[other] the notes belong; they wait
} beside the map.
mapping-hint = Check the names and uses of the columns. `journey import FILE --print-mapping` prints a mapping to begin with.
mapping-no-table = There is a mapping of columns, and this is no table.
table-day-order = Dates such as 3/4/2026 were read with the day first.
table-ids-twice = “{ $text }” names several rows, so nothing is found again by that column.
table-card-stays = “{ $text }” is no longer in the table; its card stays.
table-only-counts = “{ $header }” only counts and was not read.
table-unread = “{ $text }” cannot be read in “{ $header }”; it is kept with the card.
