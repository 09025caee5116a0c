//! The words of the file.

use model::records;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fields::Wire;

/// Declares the words for an enum of the model; a word that is missing here
/// does not compile.
macro_rules! words {
    (
        $(#[$meta:meta])*
        $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema,
        )]
        pub(crate) enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $word)] $variant, )+
        }

        impl Wire<records::$name> for $name {
            fn of(model: &records::$name) -> Self {
                match model { $(records::$name::$variant => Self::$variant,)+ }
            }

            fn model(&self) -> records::$name {
                match self { $(Self::$variant => records::$name::$variant,)+ }
            }
        }
    };
}

/// What every map file calls itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) enum FormatName {
    #[serde(rename = "throughline-map")]
    Map,
}

words! {
    /// Whether a map shows what is or what shall be.
    MapState {
        /// The journey as it is today.
        #[default] Current = "current",
        /// The journey as it shall be.
        Future = "future",
    }
}

words! {
    /// What a map rests on.
    Basis {
        /// What the people in the room believe.
        #[default] Assumption = "assumption",
        /// What was asked, observed or measured.
        Research = "research",
    }
}

words! {
    /// Which way a journey runs on the page.
    ReadingDirection {
        /// As the map's language runs.
        #[default] Auto = "auto",
        /// From left to right.
        Ltr = "ltr",
        /// From right to left.
        Rtl = "rtl",
    }
}

words! {
    /// What carries a channel.
    Medium {
        /// Screens that the customer operates.
        #[default] Digital = "digital",
        /// A voice.
        Voice = "voice",
        /// Written messages between people.
        Message = "message",
        /// People who meet in one place.
        Personal = "personal",
        /// Paper and things.
        Physical = "physical",
        /// What others say and publish.
        Media = "media",
    }
}

words! {
    /// How well a persona is known.
    Badge {
        /// Written down from what people believe.
        #[default] Assumed = "assumed",
        /// Drawn from interviews, observation or data.
        Researched = "researched",
    }
}

words! {
    /// What sort of moment a touchpoint is.
    TouchpointKind {
        /// Digital or human contact.
        #[default] Direct = "direct",
        /// A review, word of mouth, the news.
        Indirect = "indirect",
        /// A shop, a parcel, a letter.
        Physical = "physical",
        /// The customer does something alone.
        Action = "action",
        /// The customer waits.
        Wait = "wait",
    }
}

words! {
    /// What a lane holds. The three lines hold nothing and divide the others.
    LaneKind {
        /// Cards of any sort.
        #[default] Text = "text",
        /// Pictures: the storyboard.
        Images = "images",
        /// What the customer does.
        Actions = "actions",
        /// The emotion curves, and cards about them.
        Emotions = "emotions",
        /// What the customer says.
        Quotes = "quotes",
        /// What the customer thinks.
        Thoughts = "thoughts",
        /// What the customer needs or expects.
        Needs = "needs",
        /// What goes wrong for the customer.
        PainPoints = "pain_points",
        /// What could be better.
        Opportunities = "opportunities",
        /// Things that the customer sees or holds.
        Proof = "physical_evidence",
        /// What staff and technology do where the customer sees it.
        Frontstage = "frontstage",
        /// What they do where the customer does not.
        Backstage = "backstage",
        /// Systems and other support.
        Systems = "systems",
        /// Rules that apply.
        Policy = "policy",
        /// Figures.
        Metrics = "metrics",
        /// Between the customer and the company.
        LineOfInteraction = "line_of_interaction",
        /// Between what the customer sees and does not see.
        LineOfVisibility = "line_of_visibility",
        /// Between those who serve the customer and those who serve them.
        LineOfInternalInteraction = "line_of_internal_interaction",
    }
}

words! {
    /// What sort of note a card is.
    CardKind {
        /// A plain note.
        #[default] Note = "note",
        /// What somebody said, in their words.
        Quote = "quote",
        /// What goes wrong for the customer.
        PainPoint = "pain_point",
        /// What could be better.
        Opportunity = "opportunity",
        /// A picture, with its text as caption.
        Image = "image",
        /// No note itself, but what those are called that stand under it.
        Heading = "heading",
    }
}

words! {
    /// What breaks down where it hurts.
    Breakdown {
        /// What is said or written.
        #[default] Content = "content",
        /// What is known.
        Data = "data",
        /// What is done.
        Process = "process",
        /// Who answers for it.
        Ownership = "ownership",
    }
}

words! {
    /// How we know.
    Evidence {
        /// Nobody has checked.
        #[default] Assumption = "assumption",
        /// Someone in the room saw it.
        Anecdote = "anecdote",
        /// Interviews, observation.
        Research = "research",
        /// Measured.
        Data = "data",
        /// What is known is in conflict.
        Disputed = "disputed",
    }
}

words! {
    /// Whether somebody answers for a thing.
    OwnerState {
        /// A team does, and perhaps a person in it.
        #[default] Owned = "owned",
        /// It was asked, and nobody knows.
        Unknown = "unknown",
        /// Several say so, or each says that another does; see the claims.
        Disputed = "disputed",
    }
}

words! {
    /// Who has to say it again.
    Repeats {
        /// The customer.
        #[default] Customer = "customer",
        /// The staff.
        Staff = "staff",
        /// Nobody.
        Nobody = "nobody",
    }
}

words! {
    /// What the colour of a card says.
    ColourBy {
        /// What sort of note it is.
        #[default] Kind = "kind",
        /// How it is known.
        Evidence = "evidence",
        /// Who answers for it.
        Owner = "owner",
        /// Who answers for the touchpoint under which it lies.
        Department = "department",
        /// How bad it is.
        Severity = "severity",
        /// What it is marked with.
        Tag = "tag",
        /// Who wrote it.
        Author = "author",
    }
}

words! {
    /// How an owner can be missing.
    Unowned {
        /// Nobody was named.
        #[default] Nobody = "nobody",
        /// It was asked, and nobody knows.
        Unknown = "unknown",
        /// Several say so, or each says that another does.
        Disputed = "disputed",
    }
}

words! {
    /// What sort of source something is known from.
    EvidenceKind {
        /// Somebody was asked in a conversation.
        #[default] Interview = "interview",
        /// Many were asked the same.
        Survey = "survey",
        /// Somebody was watched.
        Observation = "observation",
        /// Systems counted it.
        Analytics = "analytics",
        /// A customer complained.
        Complaint = "complaint",
        /// Those who speak with customers say so.
        FrontLine = "front_line",
        /// A customer was in the room.
        Customer = "customer",
    }
}

words! {
    /// When a journey goes this way.
    HandOffKind {
        /// In the usual course of things.
        #[default] Usual = "usual",
        /// When something fails.
        Exception = "exception",
        /// When it is passed on to somebody who may do more.
        Escalation = "escalation",
    }
}

words! {
    /// How a metric is computed.
    MetricKind {
        /// Net promoter score: would recommend, from 0 to 10.
        #[default] Nps = "nps",
        /// Customer satisfaction: 4 and 5 among answers from 1 to 5.
        CsatTopTwoOfFive = "csat_top_2_of_5",
        /// Customer satisfaction: 5 among answers from 1 to 5.
        CsatTopOfFive = "csat_top_1_of_5",
        /// Customer satisfaction: 6 and 7 among answers from 1 to 7.
        CsatTopTwoOfSeven = "csat_top_2_of_7",
        /// Customer satisfaction: the mean of answers from 1 to 5.
        CsatMeanOfFive = "csat_mean_of_5",
        /// Customer effort score 2.0: the mean of answers from 1 to 7.
        CesMean = "ces_mean",
        /// Customer effort score 2.0: 5 to 7 among answers from 1 to 7.
        CesAgreement = "ces_agreement",
        /// Customer effort score 2.0: 6 and 7 less 1 to 3 among answers from 1 to
        /// 7.
        CesIndex = "ces_index",
        /// First-contact resolution.
        FirstContactResolution = "fcr",
        /// One-contact resolution: in the first contact, through one channel.
        OneContactResolution = "ocr",
        /// Average handling time, weighted by volume.
        HandlingTime = "aht",
        /// Contacts that were passed on.
        EscalationRate = "escalation_rate",
        /// Journeys that changed channel.
        ChannelSwitchRate = "channel_switch_rate",
        /// Transitions at which the channel changed.
        SwitchesPerTransition = "switches_per_transition",
        /// Contacts handled in an hour of an agent's work.
        AgentProductivity = "agent_productivity",
        /// Customers who stayed.
        Retention = "retention",
        /// Customers who left.
        Churn = "churn",
        /// Customer lifetime value, the first margin coming after one period.
        LifetimeValue = "clv",
        /// Customer lifetime value, the first margin coming now.
        LifetimeValueNow = "clv_margin_now",
        /// What a contact costs.
        CostPerInteraction = "cost_per_interaction",
        /// What it costs until a matter is settled.
        CostPerResolution = "cost_per_resolution",
        /// What a customer brings.
        RevenuePerCustomer = "revenue_per_customer",
        /// Customers who bought something else as well.
        CrossSellRate = "cross_sell_rate",
        /// The time that it costs the customer.
        EffortTime = "effort_time",
        /// A part of a whole that the definition names.
        Ratio = "ratio",
        /// A sum over a number that the definition names.
        Average = "average",
        /// A sum that the definition names.
        Sum = "sum",
    }
}

words! {
    /// Which way is better.
    Better {
        /// More is.
        #[default] Higher = "higher",
        /// Less is.
        Lower = "lower",
    }
}

words! {
    /// What sort of work an action is.
    ActionKind {
        /// Systems learn of each other.
        #[default] IntegrateSystems = "integrate_systems",
        /// People learn something.
        TrainStaff = "train_staff",
        /// Something is done in another way.
        ChangeProcess = "change_process",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// How far an action is.
    ActionState {
        /// Somebody has said it.
        #[default] Idea = "idea",
        /// Somebody has taken it on, until a date.
        Agreed = "agreed",
        /// It is being done.
        Doing = "doing",
        /// It is done.
        Done = "done",
        /// It will not be done.
        Dropped = "dropped",
    }
}

words! {
    /// Whether a question is answered.
    QuestionState {
        /// Not yet.
        #[default] Open = "open",
        /// It is.
        Answered = "answered",
    }
}
