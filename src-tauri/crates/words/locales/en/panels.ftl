# The panels beside the map: what can be said about each thing.

kind-map = Map
kind-persona = Persona
kind-stage = Stage
kind-touchpoint = Touchpoint
kind-lane = Lane
kind-card = Card
kind-emotion = Emotion
kind-hand_off = Hand-off
kind-channel = Channel
kind-team = Team
kind-person = Person
kind-crossing = No hand-off described yet

unnamed-channel = Unnamed channel
unnamed-team = Unnamed team
unnamed-person = Unnamed person
name-hand-off = { $from } → { $to }
name-emotion = { $persona }: { $touchpoint }
number = { $number }
one-thing = 1 { $thing }
rating--2 = −2
rating--1 = −1
rating-0 = 0
rating-1 = +1
rating-2 = +2
times = { $number } ×

close-panel = Close the panel
several-values = Several values
several-selected = { $what } selected
different-selected = { $count } things selected
only-these = Only { $what }
cancel = Cancel

section-evidence = Evidence
section-owner = Owner
section-page = Language and page
section-portrait = Portrait
section-preferred-channels = Preferred channels
section-channel = Channel
section-emotions = Emotions
section-moment = Moment of truth
section-hand-offs = Hand-offs
section-picture = Picture
section-more = More

field-title = Title
field-name = Name
field-text = Text
field-question = Business question
field-scenario = Scenario
field-customer-goal = What the customer wants to achieve
field-start_event = Start event
field-end_event = End event
field-state = State
field-basis = Basis
field-review_date = Review date
review-past = That day has passed: look at it again, and set the next one.
review-badge = Review overdue
review-overdue = Review overdue since { $date }
review-overdue-metrics = Metrics overdue for review since { $date }
field-language = Language
field-direction = Reading direction
field-notes = Notes
field-badge = How well they are known
field-quote = Quote
field-goals = Goals
field-frustrations = Frustrations
field-behaviours = Behaviours
field-preferences = Preferences
field-communication = How they like to be spoken to
field-context = Life and work
field-currency = Currency
field-portrait = Portrait
field-preferred-channels = Preferred channels
field-stage-goal = What the customer wants to have achieved at its end
field-description = Description
field-kind = Kind
field-duration = Duration
field-span = Touchpoints
span-from = From
span-until = To
field-place = Place
field-channel = Channel
field-channel_reason = Why this channel
field-other-channels = Other channels
field-moment_of_truth = This is a moment of truth
field-moment_reason = Why it is one
field-lane-kind = What it holds
field-hidden = Hidden
field-width = Width of the column
hint-width = From 96 to 1200; empty: as wide as its cards want.
field-height = Least height of the row
hint-height = From 24 to 2400; empty: as high as its cards want.
field-collapsed = Folded
field-heading = Heading
heading-explained = { $count ->
    [0] Nothing stands under this heading yet.
    [one] One card stands under this heading.
   *[other] { $count } cards stand under this heading.
}
under-heading-explained = { $count ->
    [one] This card stands under it alone.
   *[other] { $count } cards stand under it.
}
heading-fold = Fold the cards away
heading-show = Show the cards in the map
heading-take-out = Take out from under the heading: { $name }
move-no-heading = Under none
field-stack = Stack
stack-explained = { $count } cards lie on one another, from the top down.
stack-show = Show all in the map
stack-close = Show only the top card
stack-dissolve = Unstack all
stack-raise = Put on top: { $name }
stack-take-out = Take out of the stack: { $name }
unlike = Not the same as
unlike-explained = They read alike, but somebody said that they differ.
field-tags = Tags
add-tag = Add a tag
field-severity = Severity
field-breakdown = What breaks down
field-impact = Impact
field-effort = Effort
field-answers = Answers
field-answered-by = Answered by
field-author = Written by
field-picture = Picture
field-picture-alt = What the picture shows
field-pair = Rating
field-persona = Persona
field-touchpoint = Touchpoint
field-value = Feeling
curves-whose = Whose curve is drawn
curves-hint = A stroke across the touchpoints, or a click on a level, rates for this persona.
curves-alone = Show this curve alone
field-spread = How far ratings differ
hint-spread = The highest rating of those asked minus the lowest: 0 if all agree, 4 from terrible to wonderful.
field-emotion-note = Why
field-from = From
field-to = To
field-trigger = What sets it off
field-hand-off-kind = When it goes this way
hand-off-kind-usual = Usually
hand-off-kind-exception = When something fails
hand-off-kind-escalation = When it is escalated
field-pauses = The journey stops here for a while
field-resumes = A journey that had stopped goes on here
field-context_carried = What is known on both sides
field-context_lost = What gets lost
field-repeats = Who has to say it again
field-wait_typical = Typical wait
field-wait_worst = Worst wait
field-exception_path = What happens when it fails
field-system_from = System on the leaving side
field-system_to = System on the arriving side
field-icon = Icon
field-medium = Medium
field-desired_role = Desired role
field-people = People
field-role = Role
field-team = Team
field-evidence = How we know
field-evidence_kind = What sort of source
evidence-kind-interview = Interview
evidence-kind-survey = Survey
evidence-kind-observation = Observation
evidence-kind-analytics = Analytics
evidence-kind-complaint = Complaint
evidence-kind-front_line = Front line
evidence-kind-customer = Customer in the room
field-evidence_source = Source
field-evidence_date = Date of the source
field-evidence_n = How many people or cases (n)
field-owner = Owner
field-owner_state = Who answers for it
field-owner_team = Team
field-owner_person = Person
field-claim-reason = Why
field-extensions = Kept for other programs

hint-question = What the map shall help to decide.
hint-language = A language tag such as en, de or pt-BR; empty if it is not said.
hint-one-a-line = One a line.
hint-currency = What money on this map is counted in, such as EUR.
hint-preferred-channels = The first one is liked best.
hint-duration = With its unit: 4 d, 2 h 30 min, 90 s.
hint-moment = It weighs more than others in what the customer thinks of the whole.
hint-lane-title = Empty: called as what it holds.
hint-collapsed-lane = One low row that counts its cards. Nothing in it is lost.
hint-collapsed-stage = One narrow column that counts its touchpoints and cards. Nothing in it is lost.
hint-hidden = Left out of the picture. Nothing in it is lost.
hint-severity = 1 a nuisance, 5 makes customers leave.
hint-impact = 1 helps little, 5 helps most.
hint-effort = 1 is done in a day, 5 takes a project.
hint-desired_role = What the company wants it to be used for.
hint-picture-alt = For those who cannot see it.
hint-claims = Write down every claim: who says, or is said, to answer for it, and why.

direction-auto = As the language
direction-ltr = From left to right
direction-rtl = From right to left

none-said = Not said
none-asked = Not asked yet
none-rated = No rating
none-channel = No channel
none-team = No team
none-person = Nobody in particular

icon-review = Reviews
icon-news = News

owner-by-nobody = Who is it owned by?
owner-by-nobody-hint = Choose a team or a person below: that says that it is owned.
owner-no-teams = There are no teams in this map yet.
open-teams = Open teams
person-of = { $name } ({ $team })
claim = Claim { $number }
add-claim = Add a claim
remove-claim = Remove claim { $number }

open-rating = Note and evidence…
open-rating-of = Note and evidence: { $persona }
no-personas-to-rate = Ratings belong to personas, and there are none yet.
open-personas = Open personas

hand-off-out = Goes on
hand-off-in = Comes in
crossing = { $crossing }: channel or owner changes here, and no hand-off is described.
crossing-explained = Channel or owner changes between these two touchpoints. Describe the hand-off: what is carried over, what gets lost, who repeats themselves, who answers for it.
make-hand-off = Describe the hand-off
make-hand-off-to = New hand-off from here to
choose-touchpoint = Choose a touchpoint
no-other-touchpoint = A hand-off leads to another touchpoint, and there is none yet.

answer-card = Card: { $name }
answer-hand-off = Hand-off: { $name }
add-answer = Add a pain point or a hand-off
add-answered-by = Add an opportunity
nothing-to-answer = There are no pain points or hand-offs in this map yet.
nothing-answers = There are no opportunities in this map yet.

choose-picture = Choose a picture…
replace-picture = Another picture…
make-picture-smaller = Make smaller…
picture-sizes = Sizes of the picture
picture-size = { $width } × { $height } pixels, { $bytes }
picture-size-now = Now { $width } × { $height } pixels, { $bytes }.
picture-size-small = It would not become smaller.
remove-picture = Remove the picture

add-channel = Add a channel…
add-channel-to = Add a channel: { $list }
move-up = Move up: { $name }
move-down = Move down: { $name }
take-out = Take out: { $name }
remove-named = Delete: { $name }
removed-named = “{ $name }” was deleted.
removed-with = With it went { $what }.
remove-takes = Deleting it also deletes { $what }.
remove-changes = Deleting it takes it away from { $what }.
removed-from = Taken away from { $what }.

cell-explained = { $count ->
    [0] No card here yet. Type to add one.
    [one] One card here. Type to add another.
   *[other] { $count } cards here. Type to add another.
}

personas = Personas
no-personas = A persona is who makes the journey; add one, and rate how each touchpoint feels to them.
add-persona = Add a persona
channels = Channels
no-channels = A channel is a way for customer and company to meet, such as phone or store; touchpoints choose from these.
add-a-channel = Add a channel
teams = Teams and people
no-teams = A team is a department that can answer for touchpoints, hand-offs and cards; add those in the room.
add-team = Add a team
add-person = Add a person
people-without-team = People without a team
lanes = Lanes
no-lanes = A lane is a row of the map, such as thoughts or pain points; cards lie in lanes.
add-lane = Add a lane
choose-lane-kind = Choose what it holds
hide-lane = Hide: { $name }
show-lane = Show: { $name }
is-hidden = Hidden
said-hidden = { $name } is hidden
lane-is-hidden = Not in the picture: its lane is hidden.
said-shown = { $name } is shown

# What is typed and cannot be read.

example-duration = 2 h 30 min
example-language = en
duration-space = { " " }
duration-unit-week = w wk week weeks
duration-unit-day = d day days
duration-unit-hour = h hr hrs hour hours
duration-unit-minute = min mins minute minutes
duration-unit-second = s sec secs second seconds
wrong-duration-no-unit = “{ $part }” has no unit.
wrong-duration-unit = “{ $part }” is no unit of time.
wrong-duration-number = “{ $part }” is no number.
wrong-duration-order = “{ $part }” must stand before smaller units, and each unit once.
wrong-duration-fraction = “{ $part }” is no whole number of seconds.
wrong-duration-hint = Write it like 4 d, 2 h 30 min or 90 s.
wrong-date = “{ $part }” is no date.
wrong-date-hint = Write it like { $example } or 2026-03-31.
wrong-language = “{ $part }” is no language tag.
wrong-language-hint = Write it like en, de or pt-BR.
wrong-count = “{ $part }” is no whole number.
wrong-count-hint = Write it in digits, or leave the field empty.

# The dialogs.

new-map = New map
hint-new-title = It can be changed at any time.
new-map-stages = Begin with
new-map-empty = An empty map
new-map-empty-hint = Lanes, channels and a persona to give a name to. All of it can be changed.
new-map-blank = No stages
new-map-blank-hint = You name them yourself
new-map-templates = A map to learn from
new-map-picture = Preview
new-map-picture-of = What the map looks like: { $name }
new-map-language = This template is written in { $language }.
new-map-make = Make the map
template-counts = { $stages ->
    [one] { $stages } stage
   *[other] { $stages } stages
  }, { $touchpoints ->
    [one] { $touchpoints } touchpoint
   *[other] { $touchpoints } touchpoints
  }, { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
  }, { $personas ->
    [one] { $personas } persona
   *[other] { $personas } personas
  }

import-title = Import { $file }
import-rows = { $taken ->
    [one] { $taken } of { $rows } rows can be imported.
   *[other] { $taken } of { $rows } rows can be imported.
}
import-how = Read as { $encoding }, separated by { $delimiter }.
import-format = Read as { $format }.
import-part = Which of the { $count } journeys in the file
import-sheets = { $count ->
    [one] One sheet is read: { $sheets }.
   *[other] { $count } sheets are read together: { $sheets }.
}
import-own-columns = How the columns are read
import-sheet-columns = How the columns of “{ $sheet }” are read
import-sheet = Which of the { $count } sheets in the workbook
import-no-text = There is no text on the clipboard that could become a map.
import-pasted = Pasted text
import-take-all = Import
imported-file = { $file } was imported.
import-gains = The map gains
import-more-warnings = { $count ->
    [one] One more remark
   *[other] { $count } more remarks
}
import-changed = { $count ->
    [one] One thing that the map has already gets other values.
   *[other] { $count } things that the map has already get other values.
}
import-columns = Columns
import-column = Column
import-lines = Lines
import-line-head = Line
import-examples = First values
import-becomes = Used for
import-becomes-of = What { $name } is used for
import-own-lane = A lane of its own
import-lane-of = What the lane of { $name } is called
import-keep = Kept with the card, out of sight
import-ignore = Not read
import-shape = What stands where
import-shape-rows = A row for each card
import-shape-across = Stages across
import-shape-down = Stages down
import-scale = Emotions from … to …
import-scale-of = { $least } to { $most }
import-no-scale = No ratings, but cards
import-letters = Encoding
import-said-found = Found automatically.
import-said-hand = As you say it. It will be remembered for tables with this header.
import-said-memory = As you said it the last time for this header.
import-find = Find automatically
import-open = Say what at least one column is used for.
import-not-read = Not read
import-no-header = (no name)
import-left-out = { $count ->
    [one] One thing is left out
   *[other] { $count } things are left out
}
import-otherwise = { $count ->
    [one] One thing is taken otherwise than it stands there
   *[other] { $count } things are taken otherwise than they stand there
}
import-line = Line
import-reason = Reason
import-more = and { $count } more
import-into = Import into
import-into-open = The open map
import-into-new = A new map, “{ $title }”
import-take = { $rows ->
    [one] Import one row
   *[other] Import { $rows } rows
}
import-nothing = There is nothing in it that the map does not have already.
imported = { $rows ->
    [one] One row of { $file } was imported.
   *[other] { $rows } rows of { $file } were imported.
}
csv-stage = Stage
csv-touchpoint = Touchpoint
csv-channel = Channel
csv-lane = Lane
csv-text = Text of the card
csv-emotion = Emotion
csv-owner = Owner
csv-source = Source
csv-until = Last touchpoint
csv-stack = Stack
csv-heading = Heading
csv-persona = Persona
csv-record = What the row is
csv-id = ID
csv-kind = Kind
csv-lane_kind = What the lane holds
csv-severity = Severity
csv-breakdown = Breakdown
csv-impact = Impact
csv-effort = Effort
csv-owner_state = Who answers for it
csv-person = Person
csv-claims = Claims
csv-evidence = How we know
csv-evidence_kind = Sort of source
csv-date = Date of the source
csv-n = n
csv-author = Author
csv-tags = Tags
csv-heading_id = ID of the heading
csv-under_id = ID of the card above
csv-stage_id = ID of the stage
csv-touchpoint_id = ID of the touchpoint
csv-until_id = ID of the last touchpoint
csv-lane_id = ID of the lane
csv-spread = How far ratings differ
csv-channel_reason = Why this channel
csv-duration = Duration
csv-moment_of_truth = Moment of truth
csv-moment_reason = Why it is one
csv-reach = RICE: reach
csv-rice_impact = RICE: impact on each
csv-rice_confidence = RICE: confidence in per cent
csv-person_months = RICE: months of one person
csv-ice_impact = ICE: impact
csv-ice_confidence = ICE: confidence
csv-ice_ease = ICE: ease
csv-importance = Importance to customers
csv-satisfaction = Satisfaction today
csv-customer_value = Value to the customer
csv-feasibility = Feasibility
csv-estimate_notes = How the numbers came about
csv-notes = Notes
csv-persona_id = ID of the persona

export-title = Export the map
export-format = Format
export-slides = Size of the slides
export-slides-wide = 16:9
export-slides-a4 = A4
export-slides-hint = Each card is one shape with its text; all texts are in the notes, too. Small signs inside cards are left out, and rows without a card in a stage.
export-sections = Sections
export-group-picture = What you look at
export-group-map = The whole map
export-left-out = What this format leaves out
export-nothing-left-out = This format leaves nothing out.
export-what = What is written is what you look at: { $what }.
export-register = { $lens }, { $register }
export-filtered = Only the rows that say “{ $filter }”.
export-paper = Paper
export-paper-fit-hint = One page as large as the map.
export-paper-hint = The whole map on one page of this size.
export-orientation = Orientation
export-theme = Colours
export-transparent = Transparent
export-transparent-hint = Nothing behind the picture, for slides and pages with a colour of their own.
export-letters = Text
export-letters-embedded = With its typeface
export-letters-named = With names of typefaces
export-letters-outlines = As outlines
export-letters-embedded-hint = Can be searched and looks right in every browser.
export-letters-named-hint = Can be searched and is small; looks right where the typefaces are installed.
export-letters-outlines-hint = Looks the same in every program; cannot be searched or changed as text.
export-scale = Size
export-scale-hint = Pixels for each unit of the map.
export-write = Choose where to save…
export-writing = Writing…
export-warnings = What the file leaves out or shows otherwise
export-theme-print = For paper
export-theme-light = Light
export-theme-dark = Dark
export-theme-contrast = High contrast
paper-fit = As large as the map
paper-a4 = A4
paper-a3 = A3
paper-a2 = A2
paper-a1 = A1
paper-a0 = A0
paper-letter = Letter
paper-legal = Legal
paper-tabloid = Tabloid
orientation-auto = As fits best
orientation-portrait = Portrait
orientation-landscape = Landscape

move-title = Move “{ $name }”
move-several = Move { $what }
move-column = Touchpoint or stage
move-lane = Lane
move-stage = Stage
move-position = Position
move-whole-stage = { $stage }: across the whole stage
move-touchpoint = { $stage }: { $touchpoint }
move-last = At the end
move-alone = Alone in this place
move-before = Before “{ $name }”
move-do = Move

landmark-in = { $kind } · { $where }

palette-placeholder = What would you like to do, or where to go?
palette-placeholder-library = What would you like to do?
palette-placeholder-journey = Where to?
palette-hint = ↑ ↓ choose, Enter does it, Esc closes.
palette-recent = Used last
palette-actions = Actions
palette-places = Go to
palette-impossible = Not possible now
palette-journey = The journey
palette-none = Nothing is called “{ $wanted }”.
palette-found = { $count ->
    [one] One entry
   *[other] { $count } entries
}
palette-more = { $count ->
    [one] And one more place: type on to narrow it down.
   *[other] And { $count } more places: type on to narrow it down.
}

keys-title = Keys
keys-search = Search by name or keys
keys-none = Nothing that can be done is called that.
keys-found = { $count ->
    [one] One action
   *[other] { $count } actions
}
keys-change = Change { $keys }: { $action }
keys-add = Add keys: { $action }
keys-usual = Reset keys: { $action }
keys-press = Press the new keys
keys-press-for = Press the new keys for “{ $action }”. Esc gives up.
keys-remove = No keys
keys-refused-system = { $keys } belongs to the system.
keys-refused-texts = { $keys } belongs to texts in every program.
keys-refused-walking = { $keys } goes from one thing to the next.
keys-refused-unnamed = This key cannot be told from others.
keys-taken = { $keys } is taken: { $holder }
keys-take = Use it here instead
keys-keep = Choose other keys
keys-set = { $action }: { $keys }
keys-set-none = { $action }: no keys
keys-reset = Reset all keys
keys-were-reset = All keys are as they were at first.
keys-take-back = Undo
keys-map-only = on the map
keys-off = off in the settings
keys-unknown = The settings name keys for actions that this version does not know: { $list }. They are kept.

find-label = Find on the map
find-none = Nothing found
find-count = { $count } found
find-at = { $at } of { $count }
find-concealed = { $count ->
    [one] Show one that is folded or hidden
   *[other] Show { $count } that are folded or hidden
 }
find-close = Close the search
find-filters = Filters
filter-owner = Owner
filter-evidence = Evidence
filter-severity = Severity
filter-tag = Tag
filter-persona = Persona
filter-channel = Channel
filter-nobody = No owner named
filter-chip = { $kind }: { $value }
filter-remove = Remove the filter “{ $filter }”
filter-remove-all = Remove all

# What has no place on the map yet.

parking-add = New card without a place
parking-add-hint = Say it, then Enter
parking-empty = What comes up and does not belong here yet waits here, and is part of the file. Cards can be dragged here from the map.
questions = Questions
no-questions = What nobody knows for sure can be found out: select a card and turn it into a question, or add one here.
add-question = Add a question
unnamed-question = A question without words
kind-question = Question
question-open = Open
question-answered = Answered
field-question-text = Question
field-origin = Asked about
field-question-state = How far it is
field-answer = Answer
field-due = By when
map-check = Map check
map-check-none = The check finds nothing. It asks what a specialist would ask: who answers for what, how it is known, what is missing.
map-check-problems = { $count ->
    [one] One problem
   *[other] { $count } problems
}
map-check-gaps = { $count ->
    [one] One gap
   *[other] { $count } gaps
}
map-check-hints = { $count ->
    [one] One hint
   *[other] { $count } hints
}
map-check-silenced = { $count ->
    [one] One finding is let be
   *[other] { $count } findings are let be
}
map-check-show = Go to: { $message }
map-check-silence = Let be …
map-check-reason = Why it is let be
map-check-silence-do = Let be
map-check-again = Ask again
parking-target = { $touchpoint }, { $lane }
parking-put = Put “{ $name }” at { $where }
parking-move = Move “{ $name }” to…

duplicates-title = Cards that read alike
duplicates-looking = Looking…
duplicates-none = No two cards read alike.
duplicates-explained = What is ticked is laid under the first card of its group. No text is lost, and one undo takes it back.
duplicates-group = Group { $number } of { $count }
duplicates-first = On top · { $where }
duplicates-stack = { $place } · stack of { $count }
duplicates-moves = Cards from other places move to where the first one is.
lens = Look at it through
lens-journey = Journey
lens-channels = Channels
lens-owners = Owners
lens-flow = Flow
lens-timeline = Timeline
lens-outline = Outline
lens-register = Register
lens-priorities = Priorities
lens-dashboard = Dashboard
lens-comparison = Comparison
lens-personas = Persona sheets
track-none = No channel
track-unknown = Owner unknown
track-disputed = Owner disputed
track-channel = Channel
track-owner = Owner
colours-bar = What the colours mean
colours-choose = Colour the cards by
colours-alone = { $what }: only these stand out
colours-usual = Colour the cards by kind again

views = Views
view-save = Save as a view…
view-update = Let “{ $name }” show what is shown now
view-rename = Rename “{ $name }”…
view-remove = Delete “{ $name }”
view-name = Name of the view
view-keep = Save
untitled-view = View without a name
palette-views = Views
palette-view = View: { $name }

overview-map = Overview of the map
overview-map-how = Drag, or press an arrow key, to look elsewhere.

# Above the registers.

registers = Registers
register-filter = Only rows that say
register-filter-none = Show all rows again
register-name-pain-points = Pain points
register-name-hand-offs = Hand-offs
register-name-opportunities = Opportunities
register-name-actions = Actions
register-name-touchpoints = Touchpoints
register-name-evidence = Evidence
register-in-journey-order = In the order of the journey
register-copy = Copy the table
said-picture-copied = Copied as a picture.
said-table-copied = { $count ->
    [one] 1 row copied
   *[other] { $count } rows copied
}
said-sorted-up = Sorted by { $column }, least first
said-sorted-down = Sorted by { $column }, most first
said-sorted-not = In the order of the journey

# What is done about what was found, and what it is worth.

actions = Actions
kind-action = Action
kind-estimate = Estimate
unnamed-action = An action without a title
unnamed-metric = A metric without a title
no-actions = What somebody will do about a pain point, an opportunity or a hand-off: select one on the map and make an action of it (Ctrl+Alt+A), or add one here. It is agreed when it has an owner and a date.
add-action = Add an action
remove-action = Remove the action
actions-all = All actions
actions-view = Show as
actions-view-board = Board
actions-view-due = By date
actions-view-owner = By owner
actions-calendar = Calendar file
actions-calendar-hint = An all-day event for each action that has a date, for any calendar
actions-csv = CSV
actions-csv-hint = A table of all actions, for a spreadsheet
actions-overdue = Overdue
actions-soon = In the next seven days
actions-later = Later
actions-undated = Without a date
actions-nobody = Nobody yet
actions-closed = { $count ->
    [one] One done or dropped
   *[other] { $count } done or dropped
}
actions-all-closed = Nothing is left to do.
actions-board-how = Drag an action to another column, or move it there with Alt and the arrow keys.
action-nobody = Nobody yet
action-undated = No date
action-overdue = overdue since { $date }
action-subject = { $kind }: { $name }
action-kind-integrate_systems = Integrate systems
action-kind-train_staff = Train staff
action-kind-change_process = Change the process
action-kind-other = Other
action-state-idea = Idea
action-state-agreed = Agreed
action-state-doing = Being done
action-state-done = Done
action-state-dropped = Dropped
agree-title = “{ $name }” cannot be agreed yet
agree-do-idea = Keep
agree-do-agreed = Agree
agree-do-doing = Agree and begin
agree-do-done = Keep as done
agree-do-dropped = Keep
said-action-moved = { $name }: { $state }
section-work = What is done about it
section-worth = What it is worth
section-success = How success is told
section-pilots = Tried out
section-value = Value and feasibility
section-rice = RICE
section-ice = ICE
section-opportunity-score = Opportunity score
no-work-yet = No action yet.
field-action-title = What is done
field-action-about = About
hint-action-about = Pain points, opportunities or hand-offs that it does something about.
add-action-subject = Add what it is about
field-action-state = How far it is
hint-action-state = From Agreed on it has an owner and a date.
field-action-kind = What sort of work
field-action-metric = Success metric
hint-action-metric = It tells whether the action has helped.
field-baseline = What the metric was before
field-benefit = Benefit
field-cost = Cost
hint-money = In the map’s currency, both over the same time.
weighed-return = ROI
weighed-rice = RICE
weighed-ice = ICE
weighed-opportunity = Opportunity score
no-estimate = Value, feasibility, RICE, ICE, opportunity score: nobody has reckoned them yet.
begin-estimate = Reckon what it is worth
remove-estimate = Remove these numbers
said-estimate-removed = Numbers removed
field-customer_value = Value to the customer
field-feasibility = Feasibility
field-reach = Reach
hint-reach = How many customers in a period, such as a quarter.
field-rice_impact = Impact on each
hint-rice_impact = 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.
field-rice_confidence = Confidence in per cent
hint-rice_confidence = 100 high, 80 medium, 50 low.
field-person_months = Effort in months of one person
field-ice_impact = Impact
hint-ice = Each from 1 to 10.
field-ice_confidence = Confidence
field-ice_ease = Ease
field-importance = Importance to customers
hint-importance = Both from 0 to 10.
field-satisfaction = Satisfaction today
hint-estimate-notes = How the numbers came about.
wrong-number = “{ $part }” is no number.
wrong-number-hint = Write it in digits, or leave the field empty.
no-pilots = Tried out with a few before it is done for all: with whom, when, what came out, what was changed.
pilot = Pilot { $number }
add-pilot = Add a pilot
remove-pilot = Remove pilot { $number }
said-pilot-removed = Pilot { $number } removed
field-sample_group = With whom
field-pilot-date = When
field-findings = What came out
field-change_made = What was changed
field-accountables = Answer together for the whole
hint-accountables = Teams that share the responsibility for what the customer gets out of the whole journey.
field-accountable-part = For which part
add-accountable = Add a team
said-accountable-removed = { $name } no longer answers for the whole
# A future map, comparison, sub-journeys, whose a card is.

future-title = Make a future map
future-about = A new map with the same journey, to be changed into what it shall be. Each of its touchpoints knows which one of today it takes the place of, so the two can be compared at any time.
future-name = Title
future-carried = What comes along
future-always = Always: stages, touchpoints, channels, teams, lanes, hand-offs, and the same personas.
future-notes = Notes in the cells
future-notes-hint = What happens, systems, policy and the like: most of it stays true.
future-opportunities = Opportunities
future-opportunities-hint = Ideas to build in.
future-trouble = Trouble at hand-offs: waits, lost context, repetition
future-trouble-hint = It stays until somebody takes it out, so that only what you change counts as saved.
future-painPoints = Pain points and quotes
future-painPoints-hint = They are true of today, and the comparison has them.
future-ratings = Ratings
future-ratings-hint = How today feels is drawn behind the future curve anyway; a future rating is a hope that has to be said.
future-stays = Readings, questions, actions, findings and the parking lot stay with today’s map. All that comes along is an assumption there.
future-make = Make the map
compare-title = Compare with
compare-none = There is no other map in the library. Make a future map from this one first.
compare-do = Compare
beside-bar = Other maps
beside-compared = Compared with { $title }
beside-nothing = Nothing to compare with yet
beside-personas = A sheet for each persona
beside-inside = Opened from a touchpoint of another map
beside-other = Another map…
beside-close = Back to the journey
section-other-maps = Other maps
field-sub_journey = Sub-journey
hint-sub-journey = The map that shows this touchpoint as a journey of its own.
none-sub-journey = None
sub-journey-elsewhere = A map that is not in this library
sub-journey-elsewhere-hint = That map is not in this library. The link is kept, and works as soon as the map is here.
field-replaces = Takes the place of
hint-replaces = Touchpoints of the map that this one was made from.
add-replaces = Add a touchpoint of today’s map…
replaces-elsewhere = A touchpoint of a map that is not in this library
replaces-removed = A touchpoint that is no longer there
field-card-persona = Persona
none-card-persona = Everybody

# Where channels say different things.

inconsistencies = Inconsistencies
inconsistencies-all = All inconsistencies
kind-inconsistency = Inconsistency
unnamed-inconsistency = Inconsistency without a topic
section-inconsistencies = Inconsistencies
no-inconsistencies = Do customers read one thing on the website and hear another on the phone? Write down both.
add-inconsistency = Note an inconsistency
remove-inconsistency = Remove this inconsistency
inconsistency-unsaid = not written down yet
inconsistency-at = Shows at “{ $touchpoint }”
inconsistency-show = Show “{ $touchpoint }”
section-one-side = Through the one channel
section-other-side = Through the other channel
field-topic = What it is about
hint-topic = In a few words: a price, a date, whether there is a fault.
field-inconsistency-touchpoint = Where it shows
none-inconsistency-touchpoint = Anywhere
field-one-channel = Channel
field-said = What customers learn there
field-other-channel = Channel
field-other_said = What customers learn there
