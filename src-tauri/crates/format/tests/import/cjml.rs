//! CJML 2.0.

use format::import::ImportError;
use model::records::{MapState, TouchpointKind};

use crate::{part, read, real, refused};

const LOAN: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<CJML version="2.0">
  <plannedJourney>
    <journeyID>PJ1</journeyID>
    <journeyTitle>Borrow a bicycle</journeyTitle>
    <journeyPhases>
      <journeyPhase phaseID="P1"><phaseName>Find</phaseName></journeyPhase>
      <journeyPhase phaseID="P2"><phaseName>Ride</phaseName></journeyPhase>
    </journeyPhases>
    <journeyShortSummary>A guest borrows a bicycle &amp; brings it back</journeyShortSummary>
    <actors>
      <endUser actorID="guest"><actorName>Guest</actorName></endUser>
      <serviceProvider actorID="shop"><companyName>Wheels Ltd</companyName></serviceProvider>
    </actors>
    <touchpoints>
      <plannedCommunicationPoint>
        <touchpointID>T1</touchpointID>
        <belongsTo phaseIDref="P1"/>
        <initiator><refersTo actorIDref="guest"/><initiatorLabel>Asks for a bicycle</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="shop"/><receiverLabel>Looks for one</receiverLabel></receiver>
        <channel><channelName>Phone</channelName></channel>
      </plannedCommunicationPoint>
      <plannedAction>
        <touchpointID>T2</touchpointID>
        <belongsTo phaseIDref="P2"/>
        <initiator><refersTo actorIDref="guest"/><initiatorLabel>Rides</initiatorLabel></initiator>
      </plannedAction>
    </touchpoints>
  </plannedJourney>
  <actualJourney>
    <journeyID>AJ1</journeyID>
    <actors><endUser actorIDref="guest"/></actors>
    <touchpoints>
      <actualCommunicationPoint>
        <touchpointID>T1</touchpointID>
        <initiator><refersTo actorIDref="guest"/><initiatorLabel>Asks</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="Stranger"/><receiverLabel>Answers</receiverLabel></receiver>
        <touchpointExperience>
          <experienceDescription>Nobody knew</experienceDescription>
          <experienceRating>2</experienceRating>
        </touchpointExperience>
        <weather>Rain</weather>
      </actualCommunicationPoint>
      <actualAction>
        <initiator><refersTo actorIDref="guest"/><initiatorLabel>Walks</initiatorLabel></initiator>
        <touchpointExperience><experienceRating>6</experienceRating></touchpointExperience>
      </actualAction>
    </touchpoints>
  </actualJourney>
</CJML>
"#;

#[test]
fn a_planned_journey_becomes_a_map_of_the_future() {
    let loan = read("loan.xml", LOAN);
    assert_eq!(loan.import.parts, ["Borrow a bicycle", "AJ1"]);
    assert_eq!(loan.map.info.title, "Borrow a bicycle");
    assert_eq!(loan.map.info.state, MapState::Future);
    assert_eq!(loan.map.info.scenario, "A guest borrows a bicycle & brings it back");
    assert_eq!(loan.stages(), ["Find", "Ride"]);
    assert_eq!(loan.journey(), ["Asks for a bicycle", "Rides"]);
    assert_eq!(loan.personas(), ["Guest"]);
    let asks = loan.map.touchpoints.values().find(|it| it.title.starts_with("Asks")).unwrap();
    assert_eq!(loan.map.channels[&asks.channel.unwrap()].icon, "phone");
    assert_eq!(loan.map.teams[&asks.owner_team.unwrap()].name, "Wheels Ltd");
    let rides = loan.map.touchpoints.values().find(|it| it.title == "Rides").unwrap();
    assert_eq!(rides.kind, TouchpointKind::Action);
    let place = ("Frontstage".to_owned(), None, Some("Asks for a bicycle".to_owned()));
    assert_eq!(loan.place("Looks for one"), place);
    assert_eq!(loan.remarks(), [""; 0]);
}

#[test]
fn an_actual_journey_brings_experience_and_says_what_is_unknown() {
    let found = part("loan.xml", LOAN.as_bytes(), 1);
    assert_eq!(found.map.info.state, MapState::Current);
    assert_eq!(found.personas(), ["Guest"]);
    assert_eq!(found.rating("Guest", "Asks"), Some(-1.0));
    assert_eq!(found.rating("Guest", "Walks"), None);
    assert_eq!(found.place("Nobody knew").0, "Emotions");
    assert_eq!(found.place("weather: Rain").2.as_deref(), Some("Asks"));
    assert_eq!(
        found.remarks(),
        [
            "The actor “Stranger” is named and nowhere declared; it was taken as a service \
             provider.",
            "line 42: “weather” has no place of its own and became a card.",
            "line 46: The rating “6” is none from 1 to 5; the touchpoint is not rated.",
        ]
    );
}

#[test]
fn what_is_not_well_formed_is_refused_by_line_and_character() {
    let check = |text: &str, expected: (usize, usize)| {
        let error = refused("a.xml", text);
        let (file, line, column) = error.place();
        assert_eq!((file, line, column), ("a.xml", Some(expected.0), Some(expected.1)), "{error}");
    };
    check("<CJML>\n  <plannedJourney>\n  </actualJourney>\n</CJML>", (3, 3));
    check("<CJML>\n  <plannedJourney>\n", (3, 1));
    check("<CJML>\n <a b=1/></CJML>", (2, 2));
    check("<CJML>&undeclared;</CJML>", (1, 7));
    assert!(matches!(refused("a.xml", "<CJML/>"), ImportError::NoJourney { .. }));
    let newer = refused("a.xml", "<CJML version=\"3.0\"><journey/></CJML>");
    assert!(newer.to_string().contains("3.0"), "{newer}");
    let wrong = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><CJML><plannedJourney>\
        <journeyTitle>Caf\xE9 br\xFBl\xE9</journeyTitle></plannedJourney></CJML>";
    let found = crate::read("a.xml", wrong);
    assert_eq!(found.map.info.title, "Café brûlé");
    assert!(found.remarks()[0].contains("Windows-1252"), "{:?}", found.remarks());
    assert!(matches!(refused("a.xml", "<svg></svg>"), ImportError::NoJourney { .. }));
}

#[test]
fn bombs_are_refused_at_once() {
    let laughs = "<!DOCTYPE CJML [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n\
                  <CJML>&b;</CJML>";
    let error = refused("a.xml", laughs);
    assert!(error.to_string().contains("declares entities"), "{error}");
    let outside = "<!DOCTYPE CJML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CJML>&x;</CJML>";
    assert!(refused("a.xml", outside).to_string().contains("declares entities"));
    let deep = format!("<CJML>{}", "<a>".repeat(100_000));
    assert!(refused("a.xml", deep).to_string().contains("deeper"));
}

#[test]
fn the_journeys_of_others_come_in_whole() {
    if let Some(bytes) = real("cjml/chocolatebox-three-planned-journeys.cjml.xml") {
        let mut counts = Vec::new();
        for index in 0..3 {
            let found = part("three.xml", &bytes, index);
            assert_eq!(found.import.parts.len(), 3);
            assert_eq!(found.map.info.state, MapState::Future);
            assert!(found.personas().contains(&"Customer".to_owned()));
            counts.push((found.map.stages.len(), found.map.touchpoints.len()));
        }
        let sum = counts.iter().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        assert_eq!(sum, (28, 29));
    }
    if let Some(bytes) = real("cjml/data-citizen-journey.cjml.xml") {
        let found = read("data.xml", bytes);
        assert_eq!((found.map.stages.len(), found.map.touchpoints.len()), (6, 19));
        assert_eq!(found.personas().len(), 3);
        assert_eq!(found.rating("DataAnalyst", "Read README"), Some(2.0));
        assert_eq!(found.rating("DataEngineer", "Install dependencies"), Some(0.0));
    }
    if let Some(bytes) = real("cjml/cjml-no-bookis-example.xml") {
        let found = read("bookis.xml", bytes);
        assert_eq!(found.journey(), ["Customer creates account"]);
        // The actor that is not declared is the company of that name.
        let teams: Vec<_> = found.map.teams.values().map(|it| it.name.clone()).collect();
        assert_eq!(teams, ["Bookis"]);
        assert_eq!(found.remarks().len(), 1);
    }
}

#[test]
fn a_touchpoint_without_a_description_brings_no_card_back() {
    let from = read("a.csv", "Stage,Touchpoint,Channel\nBuy,Till,Shop\nBuy,Door,Shop\n");
    let xml = format::notation::cjml::cjml(&from.map, &words::Words::english());
    let back = read("a.cjml", xml);
    assert_eq!(back.journey(), from.journey());
    assert_eq!(back.map.cards.len(), 0);
}
