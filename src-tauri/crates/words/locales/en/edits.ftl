# What a step of the history did. They stand in the menu after “Undo:”.

edit-create = Add { $what }
edit-change = Change { $what }
edit-move = Move { $what }
edit-span = Stretch { $what }
edit-copy = Duplicate { $what }
edit-remove = Delete { $what }
edit-rate = Rate a touchpoint
edit-add = Add { $what }
edit-merge = Merge { $what }
edit-split = Split { $what }
edit-stack = Stack { $what }
edit-unstack = Unstack { $what }
edit-paste = Paste { $what }
edit-send = Move { $what } to another map
edit-receive = Bring { $what } from another map
edit-import = Import of { $what }
edit-open = Opened from { $what }

things-records = { $count ->
    [one] one thing
   *[other] { $count } things
}
things-map = { $count ->
    [one] the map
   *[other] { $count } maps
}
things-team = { $count ->
    [one] team
   *[other] { $count } teams
}
things-person = { $count ->
    [one] person
   *[other] { $count } people
}
things-channel = { $count ->
    [one] channel
   *[other] { $count } channels
}
things-tag = { $count ->
    [one] tag
   *[other] { $count } tags
}
things-persona = { $count ->
    [one] persona
   *[other] { $count } personas
}
things-persona_channel = { $count ->
    [one] preferred channel
   *[other] { $count } preferred channels
}
things-stage = { $count ->
    [one] stage
   *[other] { $count } stages
}
things-touchpoint = { $count ->
    [one] touchpoint
   *[other] { $count } touchpoints
}
things-touchpoint_channel = { $count ->
    [one] other channel
   *[other] { $count } other channels
}
things-lane = { $count ->
    [one] lane
   *[other] { $count } lanes
}
things-card = { $count ->
    [one] card
   *[other] { $count } cards
}
things-card_tag = { $count ->
    [one] tag of a card
   *[other] { $count } tags of cards
}
things-unlike = { $count ->
    [one] pair of cards that are not the same
   *[other] { $count } pairs of cards that are not the same
}
things-emotion = { $count ->
    [one] emotion
   *[other] { $count } emotions
}
things-hand_off = { $count ->
    [one] hand-off
   *[other] { $count } hand-offs
}
things-answer = { $count ->
    [one] answer
   *[other] { $count } answers
}
things-claim = { $count ->
    [one] claim
   *[other] { $count } claims
}
things-view = { $count ->
    [one] view
   *[other] { $count } views
}
things-view_filter = { $count ->
    [one] filter of a view
   *[other] { $count } filters of views
}
things-metric = { $count ->
    [one] metric
   *[other] { $count } metrics
}
things-reading = { $count ->
    [one] reading
   *[other] { $count } readings
}
things-action = { $count ->
    [one] action
   *[other] { $count } actions
}
things-action_subject = { $count ->
    [one] subject of an action
   *[other] { $count } subjects of actions
}
things-pilot = { $count ->
    [one] pilot
   *[other] { $count } pilots
}
things-question = { $count ->
    [one] question
   *[other] { $count } questions
}
things-estimate = { $count ->
    [one] estimate
   *[other] { $count } estimates
}
things-replacement = { $count ->
    [one] replaced touchpoint
   *[other] { $count } replaced touchpoints
}
things-log_name = { $count ->
    [one] name in interaction data
   *[other] { $count } names in interaction data
}
things-inconsistency = { $count ->
    [one] inconsistency
   *[other] { $count } inconsistencies
}
things-accountable = { $count ->
    [one] share in the outcome
   *[other] { $count } shares in the outcome
}
things-silence = { $count ->
    [one] silenced finding
   *[other] { $count } silenced findings
}

copy-of = Copy of { $title }
opened-beside = The library has another version of this map. This one was put beside it.
opened-beside-deleted = Another version of this map was deleted here, and stays deleted. This one is in the library as the file has it.
future-of = { $title } – future
edit-pin = Evidence from { $what }
