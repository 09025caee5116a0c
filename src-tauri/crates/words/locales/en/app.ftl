# The window.

app-name = Throughline

error-unexplained = That did not work.
error-unexplained-hint = Nothing has changed. Try again; if it happens again, start the app anew.

# What a person can do.

action-new-map = New map
action-open-file = Open…
action-import-pasted = Import what is on the clipboard…
action-import-file = Import…
action-save-copy = Save a copy…
action-share-copy = Share-safe copy…
action-export-pdf = Export as PDF…
action-export-report = Export a report (PDF)…
action-export-svg = Export as SVG…
action-export-png = Export as PNG…
action-export-pptx = Export as slides (PPTX)…
action-export-csv = Export the register as CSV…
action-export-xlsx = Export as a workbook…
action-export-other = Export in another format…
action-close-map = All maps
action-undo = Undo
action-undo-step = Undo: { $step }
action-redo = Redo
action-redo-step = Redo: { $step }
action-cut = Cut
action-copy = Copy
action-paste = Paste
action-duplicate = Duplicate
action-delete = Delete
action-merge = Merge into one
action-split = Split into lines
action-stack = Stack
action-unstack = Unstack
action-put-on-top = Put on top of the stack
action-part-stage = Begin a new stage here
action-part-touchpoint = Into a touchpoint of their own
action-fold = Fold or open
action-group = Put under a heading
action-ungroup = Remove the heading, keep its cards
action-open-stack = Open or close the stack or heading
action-edit-text = Edit text
action-select-all = Select all cards
action-add-card = Add a card
action-capture-bar = Type in large letters
action-add-touchpoint = Add a touchpoint
action-add-stage = Add a stage
action-add-lane = Add a lane
action-add-persona = Add a persona
action-open-link = Open link
action-move-to = Move to…
action-move-to-map = Move to another map…
action-copy-as-picture = Copy as picture
action-copy-as-table = Copy as table
action-copy-to-map = Copy to another map…
action-nudge-left = Move left
action-nudge-right = Move right
action-nudge-up = Move up
action-nudge-down = Move down
action-grab = Pick up and move
action-rate-higher = Rate higher
action-rate-lower = Rate lower
action-go-to-message = Go to the message
action-span-more = Span one touchpoint further
action-span-less = Span one touchpoint less
action-next-curve = Draw the next persona's curve
action-previous-curve = Draw the previous persona's curve
action-curve-alone = Show one curve alone, or all
action-sort-severity = Sort by severity
action-sort-evidence = Sort by evidence
action-sort-owner = Sort by owner
action-sort-text = Sort by text
action-show-palette = Search actions and places
action-find = Find on the map…
action-find-next = Find next
action-find-previous = Find previous
action-find-duplicates = Find duplicates…
action-go-to-stage = Go to a stage or touchpoint…
action-zoom-in = Zoom in
action-zoom-out = Zoom out
action-zoom-actual = Actual size
action-zoom-fit = Show the whole map
action-zoom-selection = Zoom to selection
action-panel-inspector = Details
action-panel-personas = Personas
action-panel-channels = Channels
action-panel-teams = Teams and people
action-panel-lanes = Lanes
action-panel-parking = Parking lot
action-panel-questions = Questions
action-panel-inconsistencies = Inconsistencies
action-panel-actions = Actions
action-make-opportunity = Make an opportunity that answers it
action-make-action = Make an action of it
action-note-inconsistency = Note that channels say different things
action-at-hand-off = Mend the hand-off from { $from } to { $to }
how-might-we = How might we{ " " }
action-add-reading = Add a reading
action-panel-measures = Measures
action-panel-interactions = Interaction data
action-ask-question = Turn into a research question
action-panel-check = Map check
action-overview-map = Overview map
action-lens-journey = Look at the journey with its lanes
action-lens-channels = Look at the journey between channels
action-lens-owners = Look at the journey between owners
action-lens-flow = Look at the journey as a flow chart
action-lens-timeline = Look at the journey in time
action-make-hand-off = Write down a hand-off, to the next touchpoint or between two
action-lens-outline = Read the journey as a text
action-lens-register = Look at the journey in tables
action-show-in-journey = Show in the journey
why-no-tile = Select the tile of a metric on the dashboard first.
why-no-register = Look at a register first.
why-not-in-table = Select a row of a table first.
action-lens-priorities = Look at what is worth doing first
action-lens-dashboard = Look at the dashboard
action-colour-by-kind = Colour cards by kind
action-colour-by-evidence = Colour cards by evidence
action-colour-by-owner = Colour cards by owner
action-colour-by-department = Colour cards by the touchpoint’s department
action-colour-by-severity = Colour cards by severity
action-colour-by-tag = Colour cards by tag
action-colour-by-author = Colour cards by author
action-theme-system = Colours of the system
action-theme-light = Light colours
action-theme-dark = Dark colours
action-theme-contrast = High contrast
action-density-comfortable = Comfortable spacing
action-density-compact = Compact spacing
action-text-larger = Larger text and controls
action-text-smaller = Smaller text and controls
action-text-usual = Usual size of text and controls
action-language-system = Language of the system
action-language-en = Language: English
action-language-de = Language: Deutsch
action-language-es = Language: Español
action-language-fr = Language: Français
action-language-nl = Language: Nederlands
action-language-pl = Language: Polski
action-language-ar = Language: العربية
action-language-ja = Language: 日本語
action-show-settings = Settings
action-show-backups = Backups…
action-back-up = Back up the library now
action-export-settings = Export settings…
action-import-settings = Import settings…
action-show-help = Help
action-start-tour = Take the tour
action-show-keys = Keys
action-show-about = About Throughline

action-group-file = Maps and files
action-group-edit = Edit
action-group-insert = Add
action-group-move = Move
action-group-find = Find and go to
action-group-view = View
action-group-present = Present
action-group-help = Help

key-mod = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Esc
key-tab = Tab
key-space = Space
key-home = Home
key-end = End
key-insert = Ins
key-pageup = Page up
key-pagedown = Page down

# Why something cannot be done now.

why-no-lanes-shown = This is about lanes and cards: look at the journey first
why-no-map = No map is open.
why-nothing-selected = Nothing is selected.
why-not-with-this = Not with what is selected.
why-nothing-to-undo = There is nothing to take back.
why-nothing-to-redo = There is nothing to do again.
why-no-stages = There are no stages yet.
why-nothing-to-rate = Select a touchpoint, or something below one. There must be a persona.
why-no-message = There is no message.
why-not-several-cards = Select several cards that are not in one stack already.
why-nothing-to-group = Select cards, at most one of them a heading, or an empty cell.
why-nothing-to-ask = Select something that no question was made of yet.
why-nothing-to-answer = Select a pain point or a hand-off.
why-no-two-channels = Channels can only say different things if the map has two of them.
why-nothing-to-do = Select an opportunity, a pain point or a hand-off.
question-of = Is it so: { $text }?
said-asked = { $count ->
    [one] One question to be answered
   *[other] { $count } questions to be answered
}
why-no-heading = Select a heading, or a card under one.
why-no-stack = Select a card in a stack.
why-no-cards = There are no cards yet that could read alike.
why-no-link = There is no address in what is selected.
why-not-presenting = Nothing is presented.
why-presenting = A map is presented already.

# The library.

library-title = Your maps
library-search = Search your maps
library-none = No map is called “{ $wanted }”.
library-found = { $count ->
    [one] One map
   *[other] { $count } maps
}
library-empty = Begin with a journey
library-empty-hint = A map shows one customer's journey through channels and teams. Everything stays on this computer.
library-sample = Open the sample map
library-sample-hint = A fault is reported and repaired: six stages, two personas.
library-gallery = Make a map
library-gallery-hint = Empty, with stages, or from one of eight maps to learn from.
library-begin-file = Open a file
library-begin-file-hint = A map that somebody has sent you, or a table.
library-open = Open
library-more = More for { $title }
library-recent = Recent files
library-counts = { $touchpoints ->
    [one] { $touchpoints } touchpoint
   *[other] { $touchpoints } touchpoints
  }, { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
  }

# The bar over a map.

header-title = Title of the map
header-tools = Tools
rail = Beside the map
header-zoom = Zoom
header-zoom-at = Zoom, now { $percent }
header-share = Share
window-title = { $title } – { $state }
saving-saved = Saved
saving-saving = Saving…
saving-failed = Not saved

# The canvas.

canvas-label = Journey map: { $title }
canvas-offers = What the mark could mean
canvas-new-card-hint = Type, then Enter · #tag @owner !3
canvas-edit-text = Text
canvas-rate = { $persona }: { $level }
menu-context = What can be done here
parking = Parking lot

capture-bar = Type in large letters
capture-where = { $column } · { $lane }
capture-nowhere = Choose a cell on the map
capture-label = New card: { $where }
capture-hint = Type, then Enter · Tab: next touchpoint
capture-close = Close
place-card = { $column }, { $lane }, { $position } of { $count }
place-span = { $from } to { $until }
place-under-heading = { $where }, { $position } of { $count } under “{ $heading }”
place-in-stack = { $where }, { $position } of { $count } in the stack
place-several = { $column }, { $lane }
place-touchpoint = { $stage }, { $position } of { $count }
place-among = { $position } of { $count }
here-card = { $position } of { $count } in { $lane }, touchpoint { $touchpoint }, stage { $stage }
here-cell = { $lane }, touchpoint { $touchpoint }, stage { $stage }
here-span = { $lane }, whole stage { $stage }
here-empty = empty
here-more = { $told }, { $more }
said-moved = Moved to { $where }
said-added = { $count ->
    [one] Card added: { $where }
   *[other] { $count } cards added, the last: { $where }
}
said-written = Now says: { $text }
said-emptied = Now says nothing
said-lens = Looking at: { $lens }
said-at = { $at } of { $count }: { $name }
said-grabbed = Picked up: { $name }. The arrow keys move it, Enter puts it down, Escape puts it back.
said-no-further = No further
said-put-down = Put down: { $where }
said-put-back = Put back: { $where }
grab-hint = ← ↑ → ↓ move · Enter puts down · Esc puts back
said-nothing-rated = Nothing is rated yet. At a touchpoint { $higher } rates higher and { $lower } lower.
said-untimed = { $count ->
    [one] How long it takes is no longer known
   *[other] { $count } lengths of time are no longer known
}
said-merged = { $count } things became one
said-curve = The curve of { $persona } is drawn now
said-curve-alone = Only the curve of { $persona }; the others are faint
said-curves-all = All curves
said-sorted = { $count } cards in order
said-split = Split into { $count } cards
said-stacked = { $count } cards in one stack
said-unstacked = { $count ->
    [one] One card taken from its stack
   *[other] { $count } cards taken from their stack
}
said-on-top = On top of the stack
said-grouped = { $count ->
    [one] One card put under a heading
   *[other] { $count } cards put under a heading
}
said-ungrouped = { $count ->
    [0] Heading removed
    [one] One card taken out from under its heading
   *[other] { $count } cards taken out from under their heading
}
said-heading-removed = { $count ->
    [one] “{ $name }” removed, its card stays
   *[other] “{ $name }” removed, its { $count } cards stay
}
said-heading-opened = { $count ->
    [one] One card shown under its heading
   *[other] { $count } cards shown under their heading
}
said-heading-closed = { $count ->
    [one] One card folded away under its heading
   *[other] { $count } cards folded away under their heading
}
said-stack-opened = Stack of { $count } opened
said-stack-closed = Stack of { $count } closed
alike-asked = Like “{ $text }”
alike-stack = Stack them
alike-leave = Not the same
said-folded = Folded
said-opened = Opened
said-rated = Rated: { $persona }, { $touchpoint }, { $level }
said-swept = { $count ->
    [one] One touchpoint rated
   *[other] { $count } touchpoints rated
}
said-unrated = Rating taken back
said-removed-name = “{ $name }” deleted
said-removed-what = { $what } deleted
said-removed = { $count ->
    [one] One thing deleted
   *[other] { $count } things deleted
}
said-copied = { $count ->
    [one] One thing copied
   *[other] { $count } things copied
}
pictures-put = { $count ->
    [one] Picture added: { $where }
   *[other] { $count } pictures added, the first: { $where }
}
pictures-describe = Describe
pictures-describe-hint = What does it show? A sentence is there for those who cannot see it.
pictures-smaller-hint = It was larger than a map can hold and was made smaller.
pictures-still-hint = It moved; the first of its pictures was kept.
pictures-bare-hint = What was written beside it, such as where and when it was taken, was removed.
sent-card = { $count ->
    [one] A card
   *[other] { $count } cards
}
sent-touchpoint = { $count ->
    [one] A touchpoint
   *[other] { $count } touchpoints
}
sent-stage = { $count ->
    [one] A stage
   *[other] { $count } stages
}
sent-moved = { $what } moved to “{ $title }”
sent-copied = { $what } copied to “{ $title }”
sent-undo-both = Undo in both
sent-open = Open that map
sent-taken-back = Taken back
doors-to = To another map:
doors-other = Another…
to-map-move = Move to another map: { $what }
to-map-copy = Copy to another map: { $what }
to-map-do-move = Move
to-map-do-copy = Copy
to-map-same = Where the same names are
to-map-same-hint = Each card goes to the cell of the same touchpoint and lane, or waits in the parking lot if there is none.
to-map-none = There is no other map yet.
said-undone = Undone: { $step }
said-redone = Done again: { $step }

# Messages.

toasts-name = Messages
toast-dismiss = Dismiss
toast-saved = Saved as { $file }.
toast-backed-up = A backup has been made.
toast-reveal = Show file
reveal-failed = The file manager of this computer does not answer.
reveal-failed-hint = { $file } lies in the folder { $folder }.
toast-map-deleted = “{ $title }” was deleted.
drop-files = Drop files to open them
drop-no-map = Open a map first, then drop it there.
interactions-need-map = { $file } is interaction data. Open the map that it is about first, then the data.
dropped-beside = Put into the parking lot. Drop on a cell to put it there.

# Settings.

density-comfortable = Comfortable
density-compact = Compact
as-the-system = As the system
# Languages are called as they call themselves.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast

# About.

about-line = Maps of customer journeys, on your own computer.
about-version = Version { $version }
about-library = Library: { $library }
about-sends-title = What this app sends
about-sends = Nothing. No account, no cloud, no statistics; it opens no connection and looks for no new version. A link that you choose is opened by your browser.
about-licence-title = Licence
about-licence = Free software under the MIT licence or Apache 2.0, as you like. It contains the works of others.
about-licences = Licences of these works
about-back = Back
about-look = Look for a new version…
about-look-ask = Your browser will open { $address }. Nothing about you or your maps is sent along.
about-look-open = Open in the browser
dialog-close = Close

# Presenting.

action-present = Present
action-present-follow = Projector: follow my view
action-present-pin = Projector: pin the view
action-present-walk = Projector: walk the journey
action-present-next = Projector: next
action-present-previous = Projector: back
action-present-next-stage = Projector: next stage
action-present-previous-stage = Projector: stage before
action-present-first = Projector: to the beginning
action-present-last = Projector: to the end
action-present-spotlight = Projector: spotlight what is selected
action-present-blank = Projector: blank
action-present-contrast = Projector: high contrast
action-present-draft = Projector: show what is being typed
action-present-end = End the presentation
present-bar = Presentation
present-end = End
present-now-follows = The projector shows what you see
present-now-pinned = The projector stays where it is
present-now-blank = The projector is blank
present-marker = { $position } of { $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = The projector shows what is being typed
said-draft-hidden = The projector shows cards when they are finished
said-presenting = Presenting: the projector shows what you see
said-presented = The presentation is over
said-blank = The projector is blank
said-projected = The projector shows the map again
said-follows = The projector follows your view
said-pinned = The projector stays where it is

# Maps beside this one.

action-make-future = Make a future map from this one…
action-compare = Compare with another map
action-compare-with = Compare with…
action-overlay = Draw today’s journey over this map
action-persona-sheets = Persona sheets
action-open-sub-journey = Open the sub-journey
action-back-to-map = Back to the map before
why-no-earlier-map = There is no earlier map to draw over this one. A future map that is made from a map knows it; any other can be chosen with “Compare with…”.
why-no-sub-journey = Select a touchpoint that leads to another map.
why-no-way-back = You have not come from another map.
