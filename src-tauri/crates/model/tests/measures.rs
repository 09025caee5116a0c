//! What is counted amounts to what the literature says, or there is a reason
//! why it does not.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use model::measures::scores::{self, ScoreKind};
use model::measures::{
    Fault, Input, Measured, Method, Point, against_last, against_target, measure, metrics,
};
use model::records::{Action, Better, Channel, Estimate, Metric, MetricKind, Persona, Reading};
use model::{Date, Id, Record, Value};
use proptest::prelude::*;
use uuid::Uuid;
use words::{Explain as _, Words, plain};

use MetricKind::*;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// A metric of a kind.
fn metric(kind: MetricKind) -> Metric {
    Metric { kind, ..Metric::blank(id(1)) }
}

/// A record whose columns have these values.
fn with<R: Record>(number: u128, columns: &[(&str, f64)]) -> R {
    let mut record = R::blank(id(number));
    for (column, value) in columns {
        record.set(column, &Value::from_number(*value)).unwrap();
    }
    record
}

/// What one reading amounts to.
fn point(kind: MetricKind, columns: &[(&str, f64)]) -> Point {
    let reading: Reading = with(2, columns);
    let measured = measure(&metric(kind), &[&reading]);
    assert_eq!(measured.overall.points.len(), 1);
    measured.overall.points[0].clone()
}

/// Whether it is the number of a source, which was rounded there.
#[track_caller]
fn same(found: f64, expected: f64) {
    let digits = expected.to_string().split_once('.').map_or(0, |(_, digits)| digits.len());
    let rounded = format!("{found:.digits$}");
    assert_eq!(rounded.parse::<f64>().unwrap(), expected, "{found}");
}

/// Customer effort, 1 to 7, as the source counted it.
const EFFORT: [(&str, f64); 7] = [
    ("rated_1", 80.0),
    ("rated_2", 210.0),
    ("rated_3", 140.0),
    ("rated_4", 110.0),
    ("rated_5", 160.0),
    ("rated_6", 180.0),
    ("rated_7", 120.0),
];

#[test]
fn metrics_are_what_the_literature_says() {
    /// A kind, what was counted, what it amounts to, and how many it rests on.
    type Vector = (MetricKind, &'static [(&'static str, f64)], f64, Option<f64>);
    let hundred = Some(100.0);
    let vectors: &[Vector] = &[
        (Nps, &[("promoters", 50.0), ("passives", 30.0), ("detractors", 20.0)], 30.0, hundred),
        (Nps, &[("promoters", 12.0), ("passives", 9.0), ("detractors", 9.0)], 10.0, Some(30.0)),
        // 6 is a detractor, too, and 7 and 8 are in the base.
        (Nps, &[("rated_10", 50.0), ("rated_8", 30.0), ("rated_6", 20.0)], 30.0, hundred),
        (Nps, &[("rated_9", 1.0), ("rated_7", 1.0), ("rated_0", 2.0)], -25.0, Some(4.0)),
        (CsatTopTwoOfFive, &[("numerator", 80.0), ("denominator", 100.0)], 80.0, hundred),
        (
            CsatTopTwoOfFive,
            &[("rated_5", 50.0), ("rated_4", 30.0), ("rated_3", 20.0)],
            80.0,
            hundred,
        ),
        (CsatTopOfFive, &[("rated_5", 50.0), ("rated_4", 30.0), ("rated_3", 20.0)], 50.0, hundred),
        (
            CsatTopTwoOfSeven,
            &[("rated_7", 1.0), ("rated_6", 1.0), ("rated_5", 2.0)],
            50.0,
            Some(4.0),
        ),
        (CsatMeanOfFive, &[("rated_5", 1.0), ("rated_2", 1.0)], 3.5, Some(2.0)),
        (CesMean, &EFFORT, 4.08, Some(1000.0)),
        (CesMean, &[("numerator", 4080.0), ("denominator", 1000.0)], 4.08, Some(1000.0)),
        (CesAgreement, &EFFORT, 46.0, Some(1000.0)),
        (CesIndex, &EFFORT, -13.0, Some(1000.0)),
        (FirstContactResolution, &[("numerator", 90.0), ("denominator", 100.0)], 90.0, hundred),
        (OneContactResolution, &[("numerator", 59.0), ("denominator", 100.0)], 59.0, hundred),
        (
            HandlingTime,
            &[("talk", 5000.0), ("hold", 1000.0), ("after_work", 2000.0), ("denominator", 100.0)],
            80.0,
            hundred,
        ),
        (
            HandlingTime,
            &[
                ("talk", 5000.0),
                ("hold", 1000.0),
                ("after_work", 2000.0),
                ("dialling", 500.0),
                ("denominator", 100.0),
            ],
            85.0,
            hundred,
        ),
        (EscalationRate, &[("numerator", 12.0), ("denominator", 48.0)], 25.0, Some(48.0)),
        (ChannelSwitchRate, &[("numerator", 3.0), ("denominator", 4.0)], 75.0, Some(4.0)),
        (SwitchesPerTransition, &[("numerator", 7.0), ("denominator", 28.0)], 25.0, Some(28.0)),
        (AgentProductivity, &[("numerator", 240.0), ("denominator", 40.0)], 6.0, Some(240.0)),
        (Churn, &[("numerator", 40.0), ("denominator", 800.0)], 5.0, Some(800.0)),
        (Retention, &[("at_end", 820.0), ("won", 60.0), ("denominator", 800.0)], 95.0, Some(800.0)),
        (
            LifetimeValue,
            &[("margin", 100.0), ("retention_rate", 0.8), ("discount_rate", 0.1)],
            266.67,
            None,
        ),
        (
            LifetimeValueNow,
            &[("margin", 100.0), ("retention_rate", 0.8), ("discount_rate", 0.1)],
            366.67,
            None,
        ),
        (
            LifetimeValue,
            &[
                ("margin", 100.0),
                ("retention_rate", 0.8),
                ("discount_rate", 0.1),
                ("acquisition_cost", 66.67),
                ("n", 12.0),
            ],
            200.0,
            Some(12.0),
        ),
        (CostPerInteraction, &[("numerator", 910.0), ("denominator", 100.0)], 9.1, hundred),
        (CostPerResolution, &[("numerator", 2604.0), ("denominator", 100.0)], 26.04, hundred),
        (RevenuePerCustomer, &[("numerator", 5000.0), ("denominator", 40.0)], 125.0, Some(40.0)),
        (CrossSellRate, &[("numerator", 30.0), ("denominator", 120.0)], 25.0, Some(120.0)),
        (EffortTime, &[("waiting", 600.0), ("doing", 300.0)], 900.0, None),
        (
            EffortTime,
            &[("waiting", 600.0), ("doing", 300.0), ("denominator", 3.0)],
            300.0,
            Some(3.0),
        ),
        (Ratio, &[("numerator", 1.0), ("denominator", 8.0)], 12.5, Some(8.0)),
        (Average, &[("numerator", -9.0), ("denominator", 2.0)], -4.5, Some(2.0)),
        (Sum, &[("numerator", 4.25)], 4.25, None),
    ];
    for &(kind, columns, expected, n) in vectors {
        let found = point(kind, columns);
        same(*found.value.as_ref().unwrap_or_else(|fault| panic!("{kind:?}: {fault}")), expected);
        assert_eq!(found.n, n, "{kind:?}");
    }
    for &kind in MetricKind::ALL {
        assert!(vectors.iter().any(|vector| vector.0 == kind), "{kind:?} has no vector");
    }
}

#[test]
fn intervals_are_what_the_literature_says() {
    let check = |kind, columns: &[(&str, f64)], method, low: f64, high: f64| {
        let found = point(kind, columns).interval.unwrap();
        assert_eq!(found.method, method);
        same(found.low, low);
        same(found.high, high);
    };
    let nps = |promoters, passives, detractors| {
        [("promoters", promoters), ("passives", passives), ("detractors", detractors)]
    };
    check(Nps, &nps(50.0, 30.0, 20.0), Method::AdjustedWald, 14.1, 44.2);
    check(Nps, &nps(12.0, 9.0, 9.0), Method::AdjustedWald, -18.9, 37.1);
    let csat = [("numerator", 80.0), ("denominator", 100.0)];
    check(CsatTopTwoOfFive, &csat, Method::Wilson, 71.1, 86.7);
    // At the ends it stays on the scale, and one answer settles nothing.
    let all = point(Nps, &nps(3.0, 0.0, 0.0)).interval.unwrap();
    assert!(all.low < 0.0 && all.high == 100.0, "{all:?}");
    let none = point(CsatTopTwoOfFive, &[("numerator", 0.0), ("denominator", 5.0)]);
    assert_eq!(none.interval.unwrap().low, 0.0);
    assert!(none.rests_on_few());
    assert_eq!(point(Churn, &csat).interval, None);
}

#[test]
fn what_makes_no_sense_has_a_reason_and_no_value() {
    use Input::*;
    let check = |kind, columns: &[(&str, f64)], fault: Fault| {
        let found = point(kind, columns);
        assert_eq!(found.value, Err(fault.clone()), "{kind:?} {columns:?}");
        assert_eq!(found.interval, None);
        for language in words::LANGUAGES {
            let words = Words::of(language);
            for said in [words.say(&fault.message()), words.say(&fault.hint())] {
                assert!(!said.trim().is_empty() && !said.contains("measure-"), "{said}");
            }
        }
    };
    check(Nps, &[], Fault::Missing { input: Promoters });
    check(Nps, &[("promoters", 5.0), ("detractors", 5.0)], Fault::Missing { input: Passives });
    check(Nps, &[("rated_9", 0.0)], Fault::NoBase { input: Answers });
    let scale = |rating, least, most| Fault::OffScale { rating, least, most };
    check(CesMean, &[("rated_0", 1.0), ("rated_7", 2.0)], scale(0.0, 1, 7));
    check(CsatTopTwoOfFive, &[("rated_5", 1.0), ("rated_6", 1.0)], scale(6.0, 1, 5));
    check(CesMean, &[("numerator", 71.0), ("denominator", 10.0)], scale(7.1, 1, 7));
    check(
        Nps,
        &[("rated_9", 5.0), ("promoters", 6.0)],
        Fault::Contradiction { input: Promoters, counted: 5.0, said: 6.0 },
    );
    check(CesIndex, &[("numerator", 5.0), ("denominator", 9.0)], Fault::Missing { input: Easy });
    let share = |part, base| [("numerator", part), ("denominator", base)];
    check(FirstContactResolution, &share(1.0, 0.0), Fault::NoBase { input: Contacts });
    check(
        FirstContactResolution,
        &share(-1.0, 5.0),
        Fault::Negative { input: ResolvedFirst, number: -1.0 },
    );
    check(Churn, &share(9.0, 8.0), Fault::NoPart { part: 9.0, input: AtStart, whole: 8.0 });
    check(Ratio, &share(1.0, -8.0), Fault::Negative { input: Whole, number: -8.0 });
    check(CostPerResolution, &share(26.04, 0.0), Fault::NoBase { input: Resolved });
    check(Average, &share(1e308, 1e-300), Fault::TooLarge);
    let customers = |end, won, start| [("at_end", end), ("won", won), ("denominator", start)];
    check(
        Retention,
        &customers(900.0, 60.0, 800.0),
        Fault::NoPart { part: 840.0, input: AtStart, whole: 800.0 },
    );
    check(
        Retention,
        &customers(50.0, 60.0, 800.0),
        Fault::NoPart { part: -10.0, input: AtStart, whole: 800.0 },
    );
    check(Retention, &customers(50.0, 10.0, 0.0), Fault::NoBase { input: AtStart });
    let worth =
        |rate, discount| [("margin", 100.0), ("retention_rate", rate), ("discount_rate", discount)];
    let not_below =
        |number| Fault::NotBelow { input: RetentionRate, number, least: 0.0, most: 1.0 };
    check(LifetimeValue, &worth(1.0, 0.1), not_below(1.0));
    check(LifetimeValue, &worth(-0.1, 0.1), not_below(-0.1));
    check(LifetimeValue, &worth(0.8, -0.2), Fault::Unbounded);
    check(LifetimeValueNow, &worth(0.8, -0.5), Fault::Unbounded);
    check(
        LifetimeValue,
        &worth(0.8, -1.0),
        Fault::NotAbove { input: DiscountRate, number: -1.0, least: -1.0 },
    );
    check(HandlingTime, &[("talk", 1.0), ("denominator", 1.0)], Fault::Missing { input: Hold });
    check(
        EffortTime,
        &[("waiting", 1.0), ("doing", 1.0), ("denominator", 0.0)],
        Fault::NoBase { input: Cases },
    );
}

#[test]
fn channels_weigh_as_much_as_they_have_contacts() {
    let channel = |number, contacts, talk| Reading {
        channel: Some(Id::new(id(number))),
        ..with(
            number,
            &[("talk", talk), ("hold", 0.0), ("after_work", 0.0), ("denominator", contacts)],
        )
    };
    let (chat, phone) = (channel(10, 10.0, 6000.0), channel(11, 90.0, 5400.0));
    let measured = measure(&metric(HandlingTime), &[&chat, &phone]);
    let values = |points: &[Point]| -> Vec<f64> {
        points.iter().map(|point| *point.value.as_ref().unwrap()).collect()
    };
    // Not 330, the mean of the two means.
    assert_eq!(values(&measured.overall.points), [114.0]);
    assert_eq!(measured.overall.points[0].n, Some(100.0));
    assert_eq!(measured.overall.points[0].parts, 2);
    let each: Vec<(Id<Channel>, Vec<f64>)> =
        measured.by_channel.iter().map(|(id, series)| (*id, values(&series.points))).collect();
    assert_eq!(each, [(Id::new(id(10)), vec![600.0]), (Id::new(id(11)), vec![60.0])]);

    // One that is wrong spoils the whole, and one of all says more than the sum.
    let mut broken = chat.clone();
    broken.hold = None;
    let spoilt = measure(&metric(HandlingTime), &[&broken, &phone]);
    assert_eq!(spoilt.overall.points[0].value, Err(Fault::Missing { input: Input::Hold }));
    let all = Reading { channel: None, ..channel(12, 100.0, 9000.0) };
    let measured = measure(&metric(HandlingTime), &[&chat, &phone, &all]);
    assert_eq!(values(&measured.overall.points), [90.0]);
    assert_eq!(measured.overall.points[0].parts, 0);

    // What a customer is worth in each channel says nothing of all of them.
    let worth = |number| Reading {
        channel: Some(Id::new(id(number))),
        ..with(number, &[("margin", 9.0), ("retention_rate", 0.5), ("discount_rate", 0.1)])
    };
    let measured = measure(&metric(LifetimeValue), &[&worth(10), &worth(11)]);
    assert_eq!(measured.overall.points[0].value, Err(Fault::DoesNotAddUp));
    assert_eq!(measured.by_channel.len(), 2);
}

#[test]
fn what_is_too_great_together_is_neither_0_nor_infinite() {
    let huge = |number: u128| Reading {
        channel: Some(Id::new(id(number))),
        ..with(number, &[("numerator", 1.0), ("denominator", f64::MAX)])
    };
    for kind in [Ratio, Average, CostPerResolution, Churn, AgentProductivity] {
        let measured = measure(&metric(kind), &[&huge(10), &huge(11)]);
        let point = &measured.overall.points[0];
        assert_eq!(point.value, Err(Fault::TooLarge), "{kind:?}");
        assert!(point.n.is_none_or(f64::is_finite), "{kind:?}: {:?}", point.n);
        assert_eq!(point.worked(kind), None, "{kind:?}");
    }
    // Everybody says the same, however many they are: the interval is one.
    let all = i64::MAX / 4;
    let mut reading: Reading = with(2, &[]);
    (reading.promoters, reading.passives, reading.detractors) = (Some(all), Some(0), Some(0));
    let measured = measure(&metric(Nps), &[&reading]);
    let interval = measured.overall.points[0].interval.unwrap();
    assert!(interval.low.is_finite() && interval.high.is_finite(), "{interval:?}");
}

#[test]
fn nobody_is_counted_twice_where_channels_and_personas_are_counted() {
    let share = |number, columns: &[(&str, f64)]| -> Reading { with(number, columns) };
    let counted = [("numerator", 1.0), ("denominator", 2.0)];
    let phone = Reading { channel: Some(Id::new(id(10))), ..share(3, &counted) };
    let ana: Id<Persona> = Id::new(id(20));
    let of_ana = Reading { persona: Some(ana), ..share(4, &counted) };
    let both = Reading { persona: Some(ana), ..phone.clone() };
    let measured = measure(&metric(Ratio), &[&phone, &of_ana, &both]);
    assert_eq!(measured.overall.points[0].n, Some(2.0));
    assert_eq!(measured.by_persona[0].1.points[0].n, Some(2.0));
}

/// Readings of three months and of no date, one of them without a value.
fn months() -> Measured {
    let month = |number: i8, part: f64| Reading {
        period_start: Date::new(2026, number, 1).ok(),
        period_end: Date::new(2026, number, 28).ok(),
        ..with(number.unsigned_abs().into(), &[("numerator", part), ("denominator", 100.0)])
    };
    let undated: Reading = with(9, &[("numerator", 1.0), ("denominator", 100.0)]);
    let broken = month(2, 101.0);
    measure(&metric(FirstContactResolution), &[&month(3, 60.0), &undated, &broken, &month(1, 55.0)])
}

#[test]
fn values_are_in_the_order_of_their_dates() {
    let measured = months();
    let values: Vec<Option<f64>> =
        measured.overall.points.iter().map(|point| point.value.clone().ok()).collect();
    assert_eq!(values, [Some(1.0), Some(55.0), None, Some(60.0)]);
}

#[test]
fn a_value_stands_to_its_target_and_to_the_last() {
    let measured = months();
    let now = measured.overall.now().unwrap();
    let mut fcr = metric(FirstContactResolution);
    assert_eq!(against_target(&fcr, now), None);
    fcr.target = Some(70.0);
    let standing = against_target(&fcr, now).unwrap();
    assert_eq!((standing.difference, standing.met), (-10.0, Some(false)));
    let step = against_last(&fcr, &measured.overall).unwrap();
    assert_eq!((step.from, step.difference, step.better), (55.0, 5.0, Some(true)));
    // What meets its target to the last digit meets it, whichever way is better.
    let sum = point(Average, &[("numerator", 0.1 + 0.2), ("denominator", 1.0)]);
    for better in Better::ALL {
        let average = Metric { target: Some(0.3), better: Some(*better), ..metric(Average) };
        assert_eq!(against_target(&average, &sum).unwrap().met, Some(true));
    }
    // Less is better, as the metric says or as its kind does.
    fcr.better = Some(Better::Lower);
    assert_eq!(against_target(&fcr, now).unwrap().met, Some(true));
    assert_eq!(against_last(&fcr, &measured.overall).unwrap().better, Some(false));
    let own = Metric { target: Some(1.0), ..metric(Ratio) };
    assert_eq!(against_target(&own, now).unwrap().met, None);
    // A target within the interval is neither met nor missed for sure.
    let nps = Metric { target: Some(40.0), ..metric(Nps) };
    let counts = [("promoters", 50.0), ("passives", 30.0), ("detractors", 20.0)];
    let standing = against_target(&nps, &point(Nps, &counts)).unwrap();
    assert_eq!((standing.met, standing.open), (Some(false), true));
}

#[test]
fn scores_are_what_the_literature_says() {
    use ScoreKind::*;
    let score = |kind, columns: &[(&str, f64)]| scores::score(kind, &with::<Estimate>(2, columns));
    let rice = |reach, impact, confidence, effort| {
        [
            ("reach", reach),
            ("rice_impact", impact),
            ("rice_confidence", confidence),
            ("person_months", effort),
        ]
    };
    assert_eq!(score(Rice, &rice(5000.0, 2.0, 80.0, 2.0)), Ok(4000.0));
    let ice = |impact, confidence, ease| {
        [("ice_impact", impact), ("ice_confidence", confidence), ("ice_ease", ease)]
    };
    assert_eq!(score(Ice, &ice(1.0, 1.0, 1.0)), Ok(1.0));
    assert_eq!(score(Ice, &ice(10.0, 10.0, 10.0)), Ok(1000.0));
    let opportunity =
        |importance, satisfaction| [("importance", importance), ("satisfaction", satisfaction)];
    assert_eq!(score(Opportunity, &opportunity(9.0, 3.0)), Ok(15.0));
    assert_eq!(score(Opportunity, &opportunity(4.0, 8.0)), Ok(4.0));
    let money = [("benefit", 12_000.0), ("cost", 4_000.0)];
    let returned = |columns| scores::return_on_investment(&with::<Action>(2, columns));
    assert_eq!(returned(&money), Ok(200.0));

    let refused = |kind, columns: &[(&str, f64)]| score(kind, columns).unwrap_err();
    assert!(matches!(refused(Rice, &rice(1.0, 2.0, 80.0, 0.0)), Fault::NotAbove { .. }));
    assert!(matches!(refused(Rice, &rice(1.0, 1.5, 80.0, 1.0)), Fault::NotOneOf { .. }));
    assert!(matches!(refused(Rice, &rice(-1.0, 1.0, 80.0, 1.0)), Fault::Negative { .. }));
    assert!(matches!(refused(Ice, &ice(11.0, 1.0, 1.0)), Fault::OutOfRange { .. }));
    assert!(matches!(refused(Opportunity, &opportunity(5.0, 10.5)), Fault::OutOfRange { .. }));
    let free = [("benefit", 1.0), ("cost", 0.0)];
    assert_eq!(returned(&free), Err(Fault::NoBase { input: Input::Cost }));
    assert_eq!(refused(Rice, &[]), Fault::Missing { input: Input::Reach });
}

#[test]
fn formulas_read_as_they_are_computed() {
    let check = |kind, english: &str, german: &str| {
        let said = metrics::definition(kind).formula.sentence();
        assert_eq!(said.to_string(), english);
        assert_eq!(plain(&Words::of("de").say(&said)), german);
    };
    check(
        Nps,
        "100 × (answers of 9 and 10 − answers of 0 to 6) ÷ answers",
        "100 × (Antworten 9 und 10 − Antworten 0 bis 6) ÷ Antworten",
    );
    check(
        HandlingTime,
        "(talk + hold + work after + dialling) ÷ contacts handled",
        "(Gespräch + Warteschleife + Nacharbeit + Wählen) ÷ bearbeitete Kontakte",
    );
    check(
        LifetimeValue,
        "margin × retention ÷ (1 + discount − retention) − cost of winning a customer",
        "Ertrag × Bindung ÷ (1 + Abzinsung − Bindung) − Kosten der Gewinnung",
    );
    check(
        Retention,
        "(customers at the end − customers won) ÷ customers at the start × 100 %",
        "(Kunden am Ende − gewonnene Kunden) ÷ Kunden zu Beginn × 100 %",
    );
    let score = |kind| scores::definition(kind).formula.sentence().to_string();
    assert_eq!(score(ScoreKind::Rice), "reach × impact × confidence ÷ 100 ÷ effort");
    assert_eq!(score(ScoreKind::Opportunity), "importance + max(importance − satisfaction, 0)");
    let returned = scores::RETURN_ON_INVESTMENT.formula.sentence();
    assert_eq!(returned.to_string(), "100 × (benefit − cost) ÷ cost");
}

#[test]
fn everything_has_its_words_and_its_columns() {
    for language in words::LANGUAGES {
        let words = Words::of(language);
        for input in Input::ALL {
            assert!(!words.say(&input.sentence()).starts_with("input-"), "{input:?}");
        }
        for kind in MetricKind::WORDS {
            assert!(words.has(&format!("metric-{kind}")), "{kind}");
            assert!(words.has(&format!("metric-{kind}-means")), "{kind}");
        }
        for kind in ScoreKind::WORDS {
            assert!(words.has(&format!("score-{kind}")), "{kind}");
        }
    }
    for &kind in MetricKind::ALL {
        for needed in metrics::definition(kind).inputs {
            let there = |name: &str| Reading::COLUMNS.iter().any(|column| column.name == name);
            assert!(needed.column.is_none_or(there), "{kind:?} {:?}", needed.input);
            assert!(needed.column.is_some() || needed.from_answers.is_some(), "{kind:?}");
        }
    }
    for &kind in ScoreKind::ALL {
        for needed in scores::definition(kind).inputs {
            let name = needed.column.unwrap();
            assert!(Estimate::COLUMNS.iter().any(|column| column.name == name), "{name}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_counted_there_is_a_finite_value_or_a_reason(
        kind in prop::sample::select(MetricKind::ALL),
        columns in prop::collection::vec((0..Reading::COLUMNS.len(), any::<f64>(), 0_u8..4), 0..30),
        channels in prop::collection::vec(0_u128..3, 3),
    ) {
        let mut readings: Vec<Reading> = (0..3).map(|it| Reading::blank(id(100 + it))).collect();
        for (index, (column, number, how)) in columns.iter().enumerate() {
            let number = match how {
                0 => Value::from_number(*number),
                1 => Value::Integer((number % 5.0) as i64),
                _ => Value::Integer((number % 1000.0).abs() as i64),
            };
            // Columns of other types take no numbers, and whole ones no others.
            let _ = readings[index % 3].set(Reading::COLUMNS[*column].name, &number);
        }
        for (reading, channel) in readings.iter_mut().zip(channels) {
            reading.channel = (channel > 0).then(|| Id::new(id(channel)));
        }
        let readings: Vec<&Reading> = readings.iter().collect();
        let measured = measure(&metric(kind), &readings);
        let of_channels = measured.by_channel.iter().map(|(_, series)| series);
        for point in of_channels.chain([&measured.overall]).flat_map(|series| &series.points) {
            match &point.value {
                Ok(value) => prop_assert!(value.is_finite()),
                Err(fault) => prop_assert!(!fault.to_string().starts_with("measure-")),
            }
            if let (Some(interval), Ok(value)) = (point.interval, &point.value) {
                prop_assert!(interval.low <= interval.high, "{:?}", interval);
                prop_assert!(interval.low.is_finite() && interval.high.is_finite());
                // Adjusted Wald is centred a little towards 0.
                prop_assert!(interval.low <= value + 1e-9 || interval.method == Method::AdjustedWald);
            }
        }
    }
}
