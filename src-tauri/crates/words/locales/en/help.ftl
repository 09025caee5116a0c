# The window of help, and the tour on the sample.

help-title = Help
help-window-title = Help – Throughline
help-contents = Contents
help-tools = Pages
help-search = Search help
help-found = { $count ->
    [0] No page says this
    [one] One page says this
   *[other] { $count } pages say this
}
help-back = Back
help-forward = Forward
help-language = This page is written in English.

tour-title = Tour
tour-step = Step { $number } of { $count }: { $what }
tour-done = Done: { $what }
tour-skip = Skip
tour-back = Back
tour-more = Read more
tour-leave = Leave the tour
tour-end = That was the tour
tour-end-do = What you have done stays, and can be undone. Help tells you more about each step.
tour-look = Go to a card
tour-look-do = The map is a table: stages and touchpoints across, lanes down. Click a card; or walk with the arrow keys, Enter goes into a cell.
tour-write = Write a card
tour-write-do = Go to a cell with a click or the arrow keys, type what a customer might say, and press Enter.
tour-pain = Mark a pain point
tour-pain-do = In the lane “{ $lane }”, type a card that ends in !4, its severity, and press Enter.
tour-rate = Change a rating
tour-rate-do = Drag a point of a curve up or down. By keyboard: go onto the point and press an arrow up or down.
tour-move = Move a card
tour-move-do = Drag a card into another cell; or select it and press { $keys }.
tour-pass = Describe a hand-off
tour-pass-do = Select a touchpoint, press { $keys }, and say what sets the hand-off off.
tour-know = Say how it is known
tour-know-do = Select a card, and choose another level of evidence in its details ({ $keys }).
tour-lens = Look through another lens
tour-lens-do = Press { $keys }: the journey weaves between the channels, and is upright wherever the customer changes them.
tour-colour = Colour the cards by evidence
tour-colour-do = Press { $keys } to get back to the lanes. Then search the actions for “{ $action }” ({ $search }).
tour-export = Take it with you
tour-export-do = Press { $keys }. You see the pages as they will be, and need not save anything.
