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
