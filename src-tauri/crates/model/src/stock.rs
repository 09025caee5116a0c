//! What every new map begins with: channels that nearly everybody has, stage
//! sets from the literature, and a set of lanes; and metrics that are usually
//! measured, for whoever asks for them. All of it can be changed.

use crate::records::{LaneKind, Medium, MetricKind};

/// A channel of the stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StockChannel {
    /// The name of its icon, and the last part of the message that names it.
    pub icon: &'static str,
    /// What carries it, where there is one answer.
    pub medium: Option<Medium>,
}

const fn channel(icon: &'static str, medium: Medium) -> StockChannel {
    StockChannel { icon, medium: Some(medium) }
}

/// The channels that a new map is given. Their names come from the catalogue
/// of messages, so that they speak the facilitator's language.
pub const CHANNELS: &[StockChannel] = &[
    channel("phone", Medium::Voice),
    channel("e-mail", Medium::Message),
    channel("chat", Medium::Message),
    channel("messenger", Medium::Message),
    channel("sms", Medium::Message),
    channel("social", Medium::Media),
    channel("web", Medium::Digital),
    channel("app", Medium::Digital),
    channel("self-service", Medium::Digital),
    channel("video-call", Medium::Voice),
    channel("store", Medium::Personal),
    channel("field-visit", Medium::Personal),
    channel("event", Medium::Personal),
    channel("post", Medium::Physical),
    channel("word-of-mouth", Medium::Media),
    channel("advert", Medium::Media),
    StockChannel { icon: "other", medium: None },
];

/// The stage sets that a new map can begin with: the message that names the
/// set, then the messages that name its stages.
pub const STAGE_SETS: &[(&str, &[&str])] = &[
    ("classic", &["awareness", "consideration", "purchase", "advocacy"]),
    ("delivery", &["awareness", "evaluation", "purchase", "delivery", "support"]),
    (
        "relationship",
        &["awareness-and-acquisition", "onboarding-and-engagement", "post-purchase-support"],
    ),
    ("loyalty", &["awareness", "consideration", "purchase", "usage", "advocacy"]),
];

/// The lanes that a new map is given, named by the messages of their kinds.
pub const LANES: &[LaneKind] = &[
    LaneKind::Actions,
    LaneKind::Thoughts,
    LaneKind::Emotions,
    LaneKind::PainPoints,
    LaneKind::Opportunities,
    LaneKind::LineOfInteraction,
    LaneKind::Frontstage,
    LaneKind::LineOfVisibility,
    LaneKind::Backstage,
    LaneKind::LineOfInternalInteraction,
    LaneKind::Systems,
];

/// A metric of the stock: its kind, and for one that says nothing by itself the
/// message that names what is measured, behind which another defines it.
pub type StockMetric = (MetricKind, Option<&'static str>);

/// The metrics that those begin with who have none: the message that names the
/// set, then the metrics.
pub const METRIC_SETS: &[(&str, &[StockMetric])] = &[
    (
        "contact-centre",
        &[
            (MetricKind::Nps, None),
            (MetricKind::CsatTopTwoOfFive, None),
            (MetricKind::CesMean, None),
            (MetricKind::FirstContactResolution, None),
            (MetricKind::HandlingTime, None),
            (MetricKind::EscalationRate, None),
            (MetricKind::ChannelSwitchRate, None),
            (MetricKind::AgentProductivity, None),
            (MetricKind::CostPerInteraction, None),
            (MetricKind::CostPerResolution, None),
        ],
    ),
    (
        "web-shop",
        &[
            (MetricKind::Nps, None),
            (MetricKind::CsatTopTwoOfFive, None),
            (MetricKind::CesAgreement, None),
            (MetricKind::Ratio, Some("conversion")),
            (MetricKind::Ratio, Some("returns")),
            (MetricKind::ChannelSwitchRate, None),
            (MetricKind::Retention, None),
            (MetricKind::RevenuePerCustomer, None),
            (MetricKind::LifetimeValue, None),
            (MetricKind::CrossSellRate, None),
        ],
    ),
];
