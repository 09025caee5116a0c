//! The report: what is in it, in which order, and that nothing in it runs.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use format::html::html;
use format::report::report;
use model::records::OwnerState;
use model::report::{Block, Report, Section};
use model::{Date, Map};
use words::Words;

fn of(map: &Map, wanted: &[Section], language: &str) -> Report {
    report(map, wanted, Date::constant(2026, 11, 22), &Words::of(language))
}

fn page(map: &Map, language: &str) -> String {
    html(&of(map, &Section::ALL, language), Some("<svg></svg>"), "Contents")
}

fn table(report: &Report, section: Section) -> &model::report::Table {
    let part = report.parts.iter().find(|it| it.section == section).unwrap();
    let tables = part.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.unwrap()
}

#[test]
fn a_report_has_its_sections_in_order_and_only_those_that_are_wanted() {
    let map = format::sample().unwrap();
    let all = of(&map, &Section::ALL, "en");
    let sections: Vec<Section> = all.parts.iter().map(|it| it.section).collect();
    assert_eq!(sections, Section::ALL);
    let some = of(&map, &[Section::Actions, Section::Cover], "en");
    let sections: Vec<Section> = some.parts.iter().map(|it| it.section).collect();
    assert_eq!(sections, [Section::Cover, Section::Actions]);
    for section in Section::ALL {
        assert_eq!(Section::from_word(section.word()), Some(section));
    }
    // What is not there has no section that says nothing.
    let empty = of(&Map::new(map.info.id), &Section::ALL, "en");
    assert_eq!(empty.parts.len(), 1);
}

#[test]
fn the_worst_comes_first_and_what_nobody_owns() {
    let map = format::sample().unwrap();
    let report = of(&map, &Section::ALL, "en");
    let pains = table(&report, Section::PainPoints);
    let severity = |row: &Vec<model::report::Cell>| {
        row[2].items.first().and_then(|it| it.parse::<i64>().ok()).unwrap_or_default()
    };
    let severities: Vec<i64> = pains.rows.iter().map(severity).collect();
    assert!(severities.windows(2).all(|pair| pair[0] >= pair[1]), "{severities:?}");
    assert!(severities[0] > 0);
    let hand_offs = table(&report, Section::HandOffs);
    assert_eq!(hand_offs.rows.len(), map.hand_offs.len());
    let owned = map.hand_offs.values().filter(|it| it.owner_state == Some(OwnerState::Owned));
    let open = hand_offs.rows.len() - owned.count();
    let teams: Vec<&str> = map.teams.values().map(|it| it.name.as_str()).collect();
    for (index, row) in hand_offs.rows.iter().enumerate() {
        let is_owned = teams.iter().any(|team| row[1].items[0].starts_with(team));
        assert_eq!(is_owned, index >= open, "{:?}", row[1]);
    }
}

#[test]
fn every_card_is_in_the_appendix_word_for_word() {
    let map = format::sample().unwrap();
    let report = of(&map, &[Section::Appendix], "en");
    let mut texts = Vec::new();
    for block in &report.parts[0].blocks {
        if let Block::Facts(facts) = block {
            texts.extend(facts.iter().flat_map(|(_, texts)| texts.iter().cloned()));
        }
    }
    assert_eq!(texts.len(), map.cards.len());
    for card in map.cards.values().filter(|it| !it.text.is_empty()) {
        assert!(texts.iter().any(|text| text == card.text.trim()), "{}", card.text);
    }
}

#[test]
fn nothing_that_somebody_typed_is_markup() {
    let mut map = format::sample().unwrap();
    let hostile = "</td><script>alert(1)</script><img src=x onerror=alert(1)> \" onload=\"x' &lt;b\u{0}\u{1b}\u{fdd0}";
    Arc::make_mut(&mut map.info).title = hostile.to_owned();
    Arc::make_mut(&mut map.info).question = hostile.to_owned();
    Arc::make_mut(&mut map.info).language = "\"><script>".to_owned();
    let cards: Vec<_> = map.cards.keys().copied().collect();
    for id in cards {
        let mut card = (*map.cards[&id]).clone();
        hostile.clone_into(&mut card.text);
        hostile.clone_into(&mut card.evidence_source);
        map.put(card.into());
    }
    for id in map.personas.keys().copied().collect::<Vec<_>>() {
        let mut persona = (*map.personas[&id]).clone();
        hostile.clone_into(&mut persona.name);
        hostile.clone_into(&mut persona.quote);
        map.put(persona.into());
    }
    let page = page(&map, "en");
    assert!(!page.contains("<script") && !page.contains("<img"));
    assert!(!page.contains(['\u{0}', '\u{1b}', '\u{fdd0}']));
    assert!(page.contains("&lt;/td&gt;&lt;script&gt;alert(1)"));
    assert!(page.contains("&amp;lt;b"));
    // No attribute but those of the writer.
    for tag in page.split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
        assert!(!tag.contains("onload") && !tag.contains("onerror"), "{tag}");
    }
}

#[test]
fn a_page_says_its_language_and_direction_and_fetches_nothing() {
    let mut map = format::sample().unwrap();
    assert!(page(&map, "en").contains("<html lang=\"en\" dir=\"ltr\">"));
    Arc::make_mut(&mut map.info).language = "ar".to_owned();
    let page = page(&map, "ar");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("default-src 'none'"));
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("url("));
}

#[test]
fn words_that_nobody_typed_say_their_language_where_it_is_not_the_maps() {
    let mut map = format::sample().unwrap();
    let own = page(&map, "en");
    assert!(!own.contains(" lang=\"en\" dir=\"ltr\">Pain points"));
    Arc::make_mut(&mut map.info).language = "he".to_owned();
    // There are no Hebrew words of ours, so they are English.
    let page = page(&map, "he");
    for ours in [
        "<h2 id=\"pain-points-title\" lang=\"en\" dir=\"ltr\">",
        "<nav aria-label=\"Contents\" lang=\"en\">",
        "<figcaption lang=\"en\" dir=\"ltr\">",
        "<p class=\"kind\" lang=\"en\" dir=\"ltr\">",
        "<dt lang=\"en\" dir=\"ltr\">Business question</dt>",
        "<th scope=\"col\" lang=\"en\" dir=\"ltr\">Lane</th>",
    ] {
        assert!(page.contains(ours), "{ours}");
    }
    let stage = map.touchpoints.values().next().unwrap();
    assert!(page.contains(&format!("<th scope=\"col\" dir=\"auto\">{}</th>", stage.title)));
}

#[test]
fn tables_are_as_wide_as_their_heads() {
    for template in format::TEMPLATES {
        let report = of(&template.map("de").unwrap(), &Section::ALL, "de");
        for block in report.parts.iter().flat_map(|part| &part.blocks) {
            let Block::Table(table) = block else { continue };
            for row in &table.rows {
                let width: usize = row.iter().map(|cell| cell.span).sum();
                assert_eq!(width, table.heads.len(), "{}", table.caption);
            }
            // No message is missing.
            for text in table.heads.iter().map(|it| &it.title).chain([&table.caption]) {
                assert!(!text.starts_with("column-") && !text.starts_with("report-"), "{text}");
            }
        }
    }
}
