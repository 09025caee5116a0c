# What interaction data says, written into the map as metrics.
insight-switch-rate = Journeys that change channel
insight-switch-rate-defined = Journeys with at least one change of channel, of all whose channels are known. From interaction data.
insight-switches-per-transition = Channel changes per transition
insight-switches-per-transition-defined = Transitions between visits at which the channel changes, of all at which it is known on both sides. From interaction data.
insight-switches-per-journey = Channel changes per journey
insight-switches-per-journey-defined = All changes of channel over all journeys whose channels are known. From interaction data.
insight-return-rate = Journeys that come back
insight-return-rate-defined = Journeys that come back to a touchpoint at which they had been, after half an hour or from elsewhere. From interaction data.
