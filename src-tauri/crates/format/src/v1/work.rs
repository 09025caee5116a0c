//! The records of the file that are about measuring, finding out and doing.

use model::{Id, records};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::choices::{
    ActionKind, ActionState, Better, Evidence, EvidenceKind, MetricKind, OwnerState, QuestionState,
};
use super::fields::{
    Count, Day, Extensions, Number, Position, RecordId, Score, Text, Wire, is_default,
};
use super::records::record;

record! {
    /// Something that is measured again and again. It belongs to a stage, a
    /// touchpoint, a hand-off or a channel, or to the map if to none of these.
    Metric {
        /// Place among the metrics.
        position: Position,
        /// What it is called.
        title: Text,
        /// How it is computed.
        kind: MetricKind,
        ; optional:
        /// What exactly is counted, by whom, and when.
        definition: Text,
        /// The stage that it is about.
        stage: Option<RecordId>,
        /// The touchpoint that it is about.
        touchpoint: Option<RecordId>,
        /// The hand-off that it is about.
        hand_off: Option<RecordId>,
        /// The channel that it is about.
        channel: Option<RecordId>,
        /// What it shall be, in the unit of its values.
        target: Option<Number>,
        /// Which way is better; nothing if it is what its kind suggests.
        better: Option<Better>,
        /// What its values are counted in, where its kind does not say.
        unit: Text,
        /// Whether somebody answers for it; left out if nobody has asked.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<RecordId>,
        /// The person in it who does.
        owner_person: Option<RecordId>,
        /// When it is looked at again.
        review_date: Option<Day>,
        /// How its values are known.
        evidence: Evidence,
        /// What sort of source that is; left out if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: Text,
        /// Of when it is.
        evidence_date: Option<Day>,
        /// How many people or cases it rests on.
        evidence_n: Option<Count>,
        /// Anything else.
        notes: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// What was counted for a metric in a period: only what was counted, never
    /// what follows from it. Which of the columns a metric needs, its kind says; the others are empty.
    Reading {
        /// The metric.
        metric: RecordId,
        ; optional:
        /// The first day.
        period_start: Option<Day>,
        /// The last day: readings are in order by it.
        period_end: Option<Day>,
        /// Of contacts through this channel only.
        channel: Option<RecordId>,
        /// Of customers like this one only.
        persona: Option<RecordId>,
        /// What is divided: those that count, or a sum.
        numerator: Option<Number>,
        /// By what it is divided: all of them.
        denominator: Option<Number>,
        /// Seconds that agents spoke or wrote.
        talk: Option<Number>,
        /// Seconds that customers were on hold meanwhile.
        hold: Option<Number>,
        /// Seconds of work after the contact.
        after_work: Option<Number>,
        /// Seconds of dialling, where the company calls.
        dialling: Option<Number>,
        /// Seconds that customers waited.
        waiting: Option<Number>,
        /// Seconds that customers did something themselves.
        doing: Option<Number>,
        /// Customers at the end of the period.
        at_end: Option<Number>,
        /// Customers won during the period.
        won: Option<Number>,
        /// What a customer leaves over in a period, in money.
        margin: Option<Number>,
        /// The part of the customers who stay for another period, from 0 to 1.
        retention_rate: Option<Number>,
        /// By which part money is worth less a period later, such as 0.1.
        discount_rate: Option<Number>,
        /// What winning a customer costs, in money.
        acquisition_cost: Option<Number>,
        /// Answers of 9 and 10, where no more is known of them.
        promoters: Option<Count>,
        /// Answers of 7 and 8, where no more is known of them.
        passives: Option<Count>,
        /// Answers of 0 to 6, where no more is known of them.
        detractors: Option<Count>,
        /// Answers of 0 on the scale of the metric's kind.
        rated_0: Option<Count>,
        /// Answers of 1.
        rated_1: Option<Count>,
        /// Answers of 2.
        rated_2: Option<Count>,
        /// Answers of 3.
        rated_3: Option<Count>,
        /// Answers of 4.
        rated_4: Option<Count>,
        /// Answers of 5.
        rated_5: Option<Count>,
        /// Answers of 6.
        rated_6: Option<Count>,
        /// Answers of 7.
        rated_7: Option<Count>,
        /// Answers of 8.
        rated_8: Option<Count>,
        /// Answers of 9.
        rated_9: Option<Count>,
        /// Answers of 10.
        rated_10: Option<Count>,
        /// How many people or cases it rests on, where the counts do not say.
        n: Option<Count>,
        /// Where it comes from.
        source: Text,
        /// Anything else.
        notes: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// What somebody will do. From *agreed* on there is somebody who does, and a
    /// date.
    Action {
        /// Place among the actions.
        position: Position,
        /// What is done, in a few words.
        title: Text,
        /// What sort of work it is.
        kind: ActionKind,
        /// How far it is.
        state: ActionState,
        ; optional:
        /// Whether somebody answers for it; left out if nobody has asked.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<RecordId>,
        /// The person in it who does.
        owner_person: Option<RecordId>,
        /// By when.
        due: Option<Day>,
        /// The metric that tells whether it has helped.
        metric: Option<RecordId>,
        /// What that metric was before.
        baseline: Option<Number>,
        /// What it brings, in the map's currency.
        benefit: Option<Number>,
        /// What it costs, in the map's currency.
        cost: Option<Number>,
        /// The first step, and anything else.
        notes: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Says what an action is about: a pain point or an opportunity, or a
    /// hand-off; exactly one of them.
    ActionSubject {
        /// The action.
        action: RecordId,
        ; optional:
        /// The pain point or the opportunity, a card.
        card: Option<RecordId>,
        /// The hand-off.
        hand_off: Option<RecordId>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// An action tried out with a few before it is done for all.
    Pilot {
        /// The action.
        action: RecordId,
        ; optional:
        /// With whom.
        sample_group: Text,
        /// When.
        date: Option<Day>,
        /// What came out.
        findings: Text,
        /// What was changed because of it.
        change_made: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Something that has to be found out, mostly because it was assumed. It
    /// remembers where it came from: from at most one of these.
    Question {
        /// Place among the questions.
        position: Position,
        /// What is asked.
        text: Text,
        ; optional:
        /// The card that assumes something.
        card: Option<RecordId>,
        /// The rating that does.
        emotion: Option<RecordId>,
        /// The hand-off that does.
        hand_off: Option<RecordId>,
        /// The metric that does.
        metric: Option<RecordId>,
        /// The touchpoint that does.
        touchpoint: Option<RecordId>,
        /// The persona that does.
        persona: Option<RecordId>,
        /// Whether somebody answers for it; left out if nobody has asked.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<RecordId>,
        /// The person in it who does.
        owner_person: Option<RecordId>,
        /// By when.
        due: Option<Day>,
        /// How far it is.
        state: QuestionState,
        /// What was found out.
        answer: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// What people reckon an improvement to be worth, in the terms of each of
    /// the usual scores. There is at most one a card.
    Estimate {
        /// The card, as a rule an opportunity.
        card: RecordId,
        ; optional:
        /// RICE: how many customers it reaches in a period.
        reach: Option<Number>,
        /// RICE: how much it does for each: 3, 2, 1, 0.5 or 0.25.
        rice_impact: Option<Number>,
        /// RICE: how sure that is: 100, 80 or 50 per cent.
        rice_confidence: Option<Number>,
        /// RICE: the work, in months of one person.
        person_months: Option<Number>,
        /// ICE: how much it would help, from 1 to 10.
        ice_impact: Option<Number>,
        /// ICE: how sure that is, from 1 to 10.
        ice_confidence: Option<Number>,
        /// ICE: how easy it would be, from 1 to 10.
        ice_ease: Option<Number>,
        /// Opportunity score: how much it matters to customers, from 0 to 10.
        importance: Option<Number>,
        /// Opportunity score: how content they are today, from 0 to 10.
        satisfaction: Option<Number>,
        /// What it is worth to the customer, from 1 to 5.
        customer_value: Option<Score>,
        /// How feasible it is, from 1 to 5.
        feasibility: Option<Score>,
        /// How these figures came about.
        notes: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Says that a touchpoint takes the place of one of another map: of a map
    /// of today, where this is a map of the future. One may replace several,
    /// and several one.
    Replacement {
        /// The touchpoint of this map.
        touchpoint: RecordId,
        /// The other map.
        other_map: RecordId,
        /// The touchpoint there.
        other_touchpoint: RecordId,
        ; optional:
        /// What is different, and why.
        notes: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// That customers learn different things through two channels.
    Inconsistency {
        /// One of the channels.
        channel: RecordId,
        /// The other.
        other: RecordId,
        ; optional:
        /// Where it shows, if it does at one touchpoint.
        touchpoint: Option<RecordId>,
        /// What it is about, such as a price.
        topic: Text,
        /// What is said through the one.
        said: Text,
        /// What is said through the other.
        other_said: Text,
        /// How it is known.
        evidence: Evidence,
        /// What sort of source that is; left out if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: Text,
        /// Of when it is.
        evidence_date: Option<Day>,
        /// How many people or cases it rests on.
        evidence_n: Option<Count>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Who answers for what the customer gets out of the whole journey, together
    /// with all others of whom that is said.
    Accountable {
        /// Place among them.
        position: Position,
        /// The team.
        team: RecordId,
        ; optional:
        /// The person in it.
        person: Option<RecordId>,
        /// For which part of it.
        part: Text,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}

record! {
    /// Says that a finding of the map check is known and let be, and why. It is
    /// about at most one of these, or about the map if about none.
    Silence {
        /// The id of the rule.
        rule: Text,
        /// Why it is let be.
        reason: Text,
        ; optional:
        /// The stage that the rule was found to hold for.
        stage: Option<RecordId>,
        /// The touchpoint.
        touchpoint: Option<RecordId>,
        /// The card.
        card: Option<RecordId>,
        /// The hand-off.
        hand_off: Option<RecordId>,
        /// The metric.
        metric: Option<RecordId>,
        /// The action.
        action: Option<RecordId>,
        /// The channel.
        channel: Option<RecordId>,
        /// The persona.
        persona: Option<RecordId>,
        /// The inconsistency between two channels.
        inconsistency: Option<RecordId>,
        /// What other programs keep with it.
        extensions: Extensions,
    }
}
