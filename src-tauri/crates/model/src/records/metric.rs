//! What is measured, and what was counted.

use jiff::civil::Date;

use super::{
    Channel, Evidence, EvidenceKind, HandOff, OwnerState, Person, Persona, Stage, Team, Touchpoint,
};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// Something that is measured again and again. It belongs to a stage, a
    /// touchpoint, a hand-off or a channel, or to the map if to none of these.
    pub struct Metric {
        /// Place among the metrics.
        position: OrderKey,
        /// What it is called.
        title: String,
        /// How it is computed.
        kind: MetricKind,
        /// What exactly is counted, by whom, and when.
        definition: String,
        /// The stage that it is about.
        stage: Option<Id<Stage>> => Stage,
        /// The touchpoint that it is about.
        touchpoint: Option<Id<Touchpoint>> => Touchpoint,
        /// The hand-off that it is about.
        hand_off: Option<Id<HandOff>> => HandOff,
        /// The channel that it is about.
        channel: Option<Id<Channel>> => Channel,
        /// What it shall be, in the unit of its values.
        target: Option<f64>,
        /// Which way is better; nothing if it is what its kind suggests.
        better: Option<Better>,
        /// What its values are counted in, where its kind does not say.
        unit: String,
        /// Whether somebody is known to answer for it; nothing if nobody has
        /// asked yet.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<Id<Team>> => Team,
        /// The person in it who does.
        owner_person: Option<Id<Person>> => Person,
        /// When it is looked at again.
        review_date: Option<Date>,
        /// How its values are known.
        evidence: Evidence,
        /// What sort of source that is; nothing if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: String,
        /// Of when it is.
        evidence_date: Option<Date>,
        /// How many people or cases it rests on.
        evidence_n: Option<i64>,
        /// Anything else.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// What was counted for a metric in a period: only what was counted, never
    /// what follows from it. Which of the columns a metric needs, its kind says; the others are empty.
    pub struct Reading {
        /// The metric.
        metric: Id<Metric> => Metric,
        /// The first day.
        period_start: Option<Date>,
        /// The last day: readings are in order by it.
        period_end: Option<Date>,
        /// Of contacts through this channel only.
        channel: Option<Id<Channel>> => Channel,
        /// Of customers like this one only.
        persona: Option<Id<Persona>> => Persona,
        /// What is divided: those that count, or a sum.
        numerator: Option<f64>,
        /// By what it is divided: all of them.
        denominator: Option<f64>,
        /// Seconds that agents spoke or wrote.
        talk: Option<f64>,
        /// Seconds that customers were on hold meanwhile.
        hold: Option<f64>,
        /// Seconds of work after the contact.
        after_work: Option<f64>,
        /// Seconds of dialling, where the company calls.
        dialling: Option<f64>,
        /// Seconds that customers waited.
        waiting: Option<f64>,
        /// Seconds that customers did something themselves.
        doing: Option<f64>,
        /// Customers at the end of the period.
        at_end: Option<f64>,
        /// Customers won during the period.
        won: Option<f64>,
        /// What a customer leaves over in a period, in money.
        margin: Option<f64>,
        /// The part of the customers who stay for another period, from 0 to 1.
        retention_rate: Option<f64>,
        /// By which part money is worth less a period later, such as 0.1.
        discount_rate: Option<f64>,
        /// What winning a customer costs, in money.
        acquisition_cost: Option<f64>,
        /// Answers of 9 and 10, where no more is known of them.
        promoters: Option<i64>,
        /// Answers of 7 and 8, where no more is known of them.
        passives: Option<i64>,
        /// Answers of 0 to 6, where no more is known of them.
        detractors: Option<i64>,
        /// Answers of 0 on the scale of the metric's kind.
        rated_0: Option<i64>,
        /// Answers of 1.
        rated_1: Option<i64>,
        /// Answers of 2.
        rated_2: Option<i64>,
        /// Answers of 3.
        rated_3: Option<i64>,
        /// Answers of 4.
        rated_4: Option<i64>,
        /// Answers of 5.
        rated_5: Option<i64>,
        /// Answers of 6.
        rated_6: Option<i64>,
        /// Answers of 7.
        rated_7: Option<i64>,
        /// Answers of 8.
        rated_8: Option<i64>,
        /// Answers of 9.
        rated_9: Option<i64>,
        /// Answers of 10.
        rated_10: Option<i64>,
        /// How many people or cases it rests on, where the counts do not say.
        n: Option<i64>,
        /// Where it comes from.
        source: String,
        /// Anything else.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

impl Metric {
    /// How many things it belongs to; one that belongs to none belongs to the
    /// map.
    pub fn subjects(&self) -> usize {
        usize::from(self.stage.is_some())
            + usize::from(self.touchpoint.is_some())
            + usize::from(self.hand_off.is_some())
            + usize::from(self.channel.is_some())
    }
}

choice! {
    /// How a metric is computed.
    pub enum MetricKind {
        /// Net promoter score: would recommend, from 0 to 10.
        Nps = "nps",
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

choice! {
    /// Which way is better.
    pub enum Better {
        /// More is.
        Higher = "higher",
        /// Less is.
        Lower = "lower",
    }
}
