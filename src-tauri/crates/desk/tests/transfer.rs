//! Things that go from one map of the library to another.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use desk::wire::{NewMap, StartingPoint, Transfer, TransferWay};
use desk::{Desk, DeskError, Options};
use edit::{Command, Place, Target};
use layout::text::FontSource;
use model::records::LaneKind;
use model::{AnyRecord, Id, RecordKind};
use tempfile::TempDir;
use uuid::Uuid;

/// A desk with two maps of the same stages, which have other ids, and a card in
/// the first.
struct Host {
    desk: Desk,
    one: Uuid,
    two: Uuid,
    _folder: TempDir,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Some(folder.path().join("library.sqlite"));
        let options = Options { library, fonts: FontSource::Bundled, ..Options::default() };
        let desk = Desk::open(options).unwrap();
        let new = |title: &str| {
            let with = StartingPoint::StageSet { name: "classic".into() };
            let map = desk.create_map(&NewMap { title: title.into(), with }).unwrap();
            let stage = ids(&desk, map, RecordKind::Stage)[0];
            let at = Place::Stage { stage: Id::new(stage), before: None };
            let (first_id, texts) = (Uuid::now_v7(), vec!["Calls".into(), "Waits".into()]);
            desk.edit(map, Command::Capture { first_id, at, texts }, None).unwrap();
            map
        };
        let (one, two) = (new("One"), new("Two"));
        Self { desk, one, two, _folder: folder }
    }

    fn lane(&self, map: Uuid, kind: LaneKind) -> Uuid {
        let lanes = records(&self.desk, map).into_iter().find_map(|it| match it {
            AnyRecord::Lane(lane) if lane.kind == kind => Some(lane.id.uuid()),
            _ => None,
        });
        lanes.unwrap()
    }

    fn touchpoint(&self, map: Uuid, title: &str) -> Uuid {
        let found = records(&self.desk, map).into_iter().find_map(|it| match it {
            AnyRecord::Touchpoint(it) if it.title == title => Some(it.id.uuid()),
            _ => None,
        });
        found.unwrap()
    }

    fn card(&self, text: &str, lane: LaneKind, touchpoint: &str) -> Target {
        let at = Place::Cell {
            lane: Id::new(self.lane(self.one, lane)),
            touchpoint: Id::new(self.touchpoint(self.one, touchpoint)),
            before: None,
        };
        let id = Uuid::now_v7();
        let command = Command::Capture { first_id: id, at, texts: vec![text.into()] };
        self.desk.edit(self.one, command, None).unwrap();
        Target { record: RecordKind::Card, id }
    }

    fn send(&self, targets: &[Target], way: TransferWay) -> Uuid {
        let (from, to, targets) = (self.one, self.two, targets.to_vec());
        let sent = self.desk.transfer(&Transfer { from, to, targets, at: None, way }).unwrap();
        assert_eq!(sent.edited.is_some(), way == TransferWay::Move);
        sent.mark.parse().unwrap()
    }

    /// What the cards of a map say, and the lane and touchpoint of each.
    fn cards(&self, map: Uuid) -> Vec<(String, LaneKind, String)> {
        let all = records(&self.desk, map);
        let mut cards: Vec<_> = all
            .iter()
            .filter_map(|it| match it {
                AnyRecord::Card(card) => Some(card),
                _ => None,
            })
            .map(|card| {
                let lane = all.iter().find_map(|it| match it {
                    AnyRecord::Lane(lane) if lane.id == card.lane => Some(lane.kind),
                    _ => None,
                });
                let touchpoint = all.iter().find_map(|it| match it {
                    AnyRecord::Touchpoint(it) if Some(it.id) == card.touchpoint => {
                        Some(it.title.clone())
                    }
                    _ => None,
                });
                (card.text.clone(), lane.unwrap(), touchpoint.unwrap_or_default())
            })
            .collect();
        cards.sort_by(|a, b| a.0.cmp(&b.0));
        cards
    }
}

fn records(desk: &Desk, map: Uuid) -> Vec<AnyRecord> {
    desk.open_map(map).unwrap().records
}

fn ids(desk: &Desk, map: Uuid, kind: RecordKind) -> Vec<Uuid> {
    records(desk, map).iter().filter(|it| it.kind() == kind).map(AnyRecord::uuid).collect()
}

fn said(text: &str, lane: LaneKind, touchpoint: &str) -> (String, LaneKind, String) {
    (text.to_owned(), lane, touchpoint.to_owned())
}

#[test]
fn e53_cards_go_to_the_cells_of_the_same_names_and_the_rest_is_parked() {
    let host = Host::new();
    let stage = ids(&host.desk, host.one, RecordKind::Stage)[0];
    let at = Place::Stage { stage: Id::new(stage), before: None };
    let (first_id, texts) = (Uuid::now_v7(), vec!["Only here".to_owned()]);
    host.desk.edit(host.one, Command::Capture { first_id, at, texts }, None).unwrap();
    let lanes = ids(&host.desk, host.two, RecordKind::Lane).len();
    let sent = [
        host.card("a #late", LaneKind::PainPoints, "Waits"),
        host.card("b", LaneKind::Opportunities, "Calls"),
        host.card("c", LaneKind::PainPoints, "Only here"),
    ];
    host.send(&sent, TransferWay::Move);
    let expected = [
        said("a", LaneKind::PainPoints, "Waits"),
        said("b", LaneKind::Opportunities, "Calls"),
        said("c", LaneKind::PainPoints, ""),
    ];
    assert_eq!(host.cards(host.two), expected);
    assert_eq!(host.cards(host.one), []);
    // The tag comes along; no lane does, because each was found.
    assert_eq!(ids(&host.desk, host.two, RecordKind::Tag).len(), 1);
    assert_eq!(ids(&host.desk, host.two, RecordKind::Lane).len(), lanes);
}

#[test]
fn e53_a_named_place_is_taken_and_brings_no_lane_along() {
    let host = Host::new();
    let card = host.card("a", LaneKind::PainPoints, "Waits");
    let pains = host.lane(host.two, LaneKind::PainPoints);
    let removal = vec![Target { record: RecordKind::Lane, id: pains }];
    host.desk.edit(host.two, Command::Remove { targets: removal }, None).unwrap();
    let at = Some(Place::Cell {
        lane: Id::new(host.lane(host.two, LaneKind::Opportunities)),
        touchpoint: Id::new(host.touchpoint(host.two, "Calls")),
        before: None,
    });
    let (from, to, way) = (host.one, host.two, TransferWay::Copy);
    let lanes = ids(&host.desk, host.two, RecordKind::Lane).len();
    host.desk.transfer(&Transfer { from, to, targets: vec![card], at, way }).unwrap();
    assert_eq!(host.cards(host.two), [said("a", LaneKind::Opportunities, "Calls")]);
    assert_eq!(host.cards(host.one).len(), 1);
    assert_eq!(ids(&host.desk, host.two, RecordKind::Lane).len(), lanes);
}

#[test]
fn e53_a_touchpoint_goes_with_its_cards_to_the_stage_of_its_name() {
    let host = Host::new();
    host.card("a", LaneKind::PainPoints, "Waits");
    let touchpoint =
        Target { record: RecordKind::Touchpoint, id: host.touchpoint(host.one, "Waits") };
    let before = ids(&host.desk, host.two, RecordKind::Touchpoint).len();
    host.send(&[touchpoint], TransferWay::Move);
    assert_eq!(host.cards(host.two), [said("a", LaneKind::PainPoints, "Waits")]);
    assert_eq!(host.cards(host.one), []);
    assert_eq!(ids(&host.desk, host.two, RecordKind::Touchpoint).len(), before + 1);
    assert_eq!(ids(&host.desk, host.two, RecordKind::Stage).len(), 4);
}

#[test]
fn a_transfer_is_one_step_in_each_map_and_is_taken_back_in_both() {
    let host = Host::new();
    let card = host.card("a", LaneKind::PainPoints, "Waits");
    let mark = host.send(&[card], TransferWay::Move);
    let ([from, to], edited) = host.desk.take_back_transfer(mark).unwrap();
    assert_eq!(([from, to], edited.is_some()), ([host.one, host.two], true));
    assert_eq!(host.cards(host.one).len(), 1);
    assert_eq!(host.cards(host.two), []);

    // Who has gone on in one of them takes it back in each.
    let mark = host.send(&[card], TransferWay::Move);
    host.card("more", LaneKind::PainPoints, "Waits");
    let refused = host.desk.take_back_transfer(mark);
    assert!(matches!(refused, Err(DeskError::MovedOn)));
    host.desk.undo(host.two).unwrap();
    assert_eq!(host.cards(host.two), []);
}
