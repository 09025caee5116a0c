# Ways out for files: sheets, reports, notations of other programs.

# The sheets of a workbook, and columns that nothing else has.

sheet-cards = Cards
sheet-touchpoints = Touchpoints
sheet-ratings = Ratings
sheet-personas = Personas
sheet-hand-offs = Hand-offs
sheet-metrics = Metrics
sheet-readings = Readings
sheet-actions = Actions
sheet-hand-off = Hand-off
sheet-metric = Metric
sheet-first-day = First day
sheet-last-day = Last day
sheet-pilots = Pilots
sheet-questions = Questions
sheet-answers = Answers
sheet-inconsistencies = Inconsistencies
sheet-stages = Stages
sheet-lanes = Lanes
sheet-channels = Channels
sheet-teams = Teams
sheet-people = People
sheet-map = Map
sheet-id-of = { $name } (ID)
sheet-said = What customers learn in this channel
sheet-other-channel = Other channel
sheet-other-said = What customers learn in the other channel

# Formats that the window and the command line offer.

format-journey = Map file (.journey)
format-journey-hint = All of the map in one file, for another computer with this app.
format-json = Map as JSON (.json)
format-json-hint = All of the map as one text, for programs.
format-pdf = PDF
format-pdf-hint = To print and to send: searchable, readable aloud, with the map itself attached.
format-svg = SVG
format-svg-hint = A drawing that other programs can edit.
format-png = PNG
format-png-hint = A picture for documents and messages.
format-pptx = Slides
format-pptx-hint = An overview and some slides for each stage, to be edited in PowerPoint, Keynote, Impress or Google Slides.
format-csv = CSV of this register
format-csv-hint = The rows for a spreadsheet, in the order and with the filter that are shown.
format-cards = CSV of the whole map
format-cards-hint = A row for each card, rating, touchpoint and stage. Changed in a spreadsheet and imported again, the rows change what they name.
format-xlsx = Workbook (XLSX)
format-xlsx-hint = Sheets for cards, touchpoints, ratings, personas, hand-offs, metrics and actions, for Excel, LibreOffice and the like.
format-ics = Calendar (ICS)
format-ics-hint = The actions that have a date, as days in a calendar.

left-out = The file leaves out { $things }.
left-evidence = { $count ->
    [one] how one card is known
   *[other] how { $count } cards are known
}
left-owners = { $count ->
    [one] who answers for one card or touchpoint
   *[other] who answers for { $count } cards and touchpoints
}
left-tags = { $count ->
    [one] one tag on a card
   *[other] { $count } tags on cards
}
left-pictures = { $count ->
    [one] one picture
   *[other] { $count } pictures
}

# The report.

report-cover = About this map
report-map = The map
report-personas = Personas
report-pain-points = Pain points
report-hand-offs = Hand-offs
report-opportunities = Opportunities
report-actions = Actions
report-evidence = Evidence
report-appendix = All cards
report-page = Page { $page } of { $count }
report-sheet = { $sheet } · { $page }
report-contents = Contents
report-current = The journey as it is today
report-future = The journey as it shall be
report-assumed = based on assumptions
report-researched = based on research
report-owner = Owner
report-no-owner = Nobody has asked yet
report-share = How much is assumed
report-share-of = { $assumed } of { $count } cards are backed by nothing more than an assumption
report-written = As of
report-channel = Channel
report-ratings = Feeling
report-lane = Lane
report-untitled-lane = Untitled lane
report-whole-stage = The whole stage
report-stage = Stage: { $stage }
report-picture = The map as a picture. The tables below say the same.
report-severity = severity { $severity } of 5
report-pain-points-about = The worst first.
report-hand-offs-about = Those first that nobody answers for, or that are disputed.
report-opportunities-about = Those first that would help most, and of these those with the least work.
report-actions-about = What somebody will do, by when.
report-evidence-about = What rests on more than an assumption, and where that comes from.

format-report = Report (PDF)
format-report-hint = To print and to hand out: a cover with contents, the map over several pages, personas, pain points, hand-offs, actions and all cards. Searchable, readable aloud, with the map itself attached.
format-html = Report (HTML)
format-html-hint = One page for a browser, with a cover, the map as picture and tables, personas, pain points, hand-offs, actions and all cards. It needs no network and can be read aloud and printed.

# Notations of other programs.

format-markdown = Markdown (.md)
format-markdown-hint = The same as text, for wikis and version control: outline, tables and all cards, without the picture.
format-mermaid = Mermaid journey (.mmd)
format-mermaid-hint = Text that many wikis draw: stages, touchpoints, and ratings as scores from 1 to 5.
format-cjml = CJML 2.0 (.cjml)
format-cjml-hint = The Customer Journey Modelling Language. A researched map of today is an actual journey, any other one a planned one.
left-unrated = { $count ->
    [one] that one touchpoint has no rating: it stands at 3
   *[other] that { $count } touchpoints have no rating: they stand at 3
}
left-rounded = { $count ->
    [one] the fraction of one rating
   *[other] the fractions of { $count } ratings
}
left-notes = { $count ->
    [one] why one rating is as it is
   *[other] why { $count } ratings are as they are
}
left-ratings = { $count ->
    [one] one rating by another persona
   *[other] { $count } ratings by other personas
}
left-spans = { $count ->
    [one] how far one card goes on beyond its touchpoint
   *[other] how far { $count } cards go on beyond their touchpoint
}
left-kinds-to-colours = { $count ->
    [one] what kind of card one is: its colour says it
   *[other] what kind of card { $count } are: their colours say it
}
left-headings = { $count ->
    [one] what lies under one heading
   *[other] what lies under { $count } headings
}
left-silent-cards = { $count ->
    [one] one card that says nothing
   *[other] { $count } cards that say nothing
}
left-empty-lanes = { $count ->
    [one] one lane without cards
   *[other] { $count } lanes without cards
}
left-channel-shares = { $count ->
    [one] how often a persona uses one channel
   *[other] how often personas use { $count } channels
}
left-channel-reasons = { $count ->
    [one] why one further channel is used
   *[other] why { $count } further channels are used
}
left-hidden-lanes = { $count ->
    [one] that one lane is hidden
   *[other] that { $count } lanes are hidden
}
left-long-texts = { $count ->
    [one] what one text says beyond 32,767 letters
   *[other] what { $count } texts say beyond 32,767 letters
}
left-map-owner = who answers for the map
format-canvas = JSON Canvas (.canvas)
format-canvas-hint = A board for Obsidian and others: stages as groups, touchpoints and cards in columns and rows, hand-offs as arrows. Imported again, it has the same stages, touchpoints, lanes and cards.
