//! Files in and out, and the library.

use std::path::Path;
use std::process::Command;

use fantoccini::key::Key;
use tests::real_maps;

use crate::Trip;
use crate::window::CONTROL;

const TABLE: &str = "\
stage;touchpoint;channel;lane;text;emotion;owner;source
Before;Hears of it;Word of mouth;Thoughts;Is it for me?;1;;
Before;Hears of it;Word of mouth;Pain points;Nobody explains it;;Sales;Interview 3
After;Calls;Phone;Quotes;“Who are you again?”;-2;Contact centre;
;;;;;;;
";

#[tokio::test]
async fn a_table_is_previewed_and_becomes_a_map() {
    let Some(trip) = Trip::new() else { return };
    let table = trip.path("journey.csv");
    std::fs::write(&table, TABLE).unwrap();
    let window = trip.start(&[table.to_str().unwrap()]).await;
    window.wait_for("dialog").await;
    window
        .wait_until(
            "the preview speaks of the row that is empty",
            "return document.querySelector('dialog').textContent.includes('left out')",
        )
        .await;
    window.press_button("Import 3 rows").await;
    window.wait_for("[data-node=map]").await;
    window
        .wait_until(
            "all cards are there",
            "return document.querySelectorAll('[data-node^=\"card:\"]').length >= 3",
        )
        .await;
    window.close().await;
}

const JOURNEYS: &str = "\
# Two days

```mermaid
journey
    title Monday
    section Work
      Make tea: 5: Me
```

```mermaid
journey
    title Tuesday
    section Home
      Sleep: 9: Me, Cat
```
";

#[tokio::test]
async fn one_of_several_journeys_of_another_program_is_chosen_and_imported() {
    let Some(trip) = Trip::new() else { return };
    let file = trip.path("days.md");
    std::fs::write(&file, JOURNEYS).unwrap();
    let window = trip.start(&[file.to_str().unwrap()]).await;
    window.wait_for("dialog select").await;
    window
        .eval(
            "const list = document.querySelector('dialog select'); list.value = '1'; \
             list.dispatchEvent(new Event('change', { bubbles: true }))",
        )
        .await;
    window
        .wait_until(
            "the preview names the line of the score that is none",
            "return document.querySelector('dialog').textContent.includes('is none from 1 to 5')",
        )
        .await;
    window.press_button("Import").await;
    window.wait_for("[data-node=map]").await;
    window
        .wait_until(
            "the map is that of the second journey",
            "return document.querySelector('[data-node^=\"touchpoint:\"]')?.textContent.includes('Sleep')",
        )
        .await;
    window.run_action("Undo").await;
    window
        .wait_until(
            "all of it is undone in one step",
            "return document.querySelectorAll('[data-node^=\"touchpoint:\"], \
             [data-node^=\"stage:\"]').length === 0",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn the_map_of_the_veterans_is_imported_whole() {
    let Some(trip) = Trip::new() else { return };
    let table = real_maps::folder().join("government/va-journeys-of-veterans.csv");
    if !table.exists() {
        eprintln!("skipped: {} is not here", table.display());
        return;
    }
    let window = trip.start(&[table.to_str().unwrap()]).await;
    window.wait_for("dialog").await;
    window.press_button("Import 153 rows").await;
    window.wait_for("[data-node=map]").await;
    let stages = "return document.querySelectorAll('[data-node^=\"stage:\"]').length";
    window.wait_until("stages are there", &format!("{stages} > 0")).await;
    window.close().await;
}

#[tokio::test]
async fn the_paper_and_the_copy_hold_the_same_map() {
    let Some(trip) = Trip::new() else { return };
    let (paper, copy) = (trip.path("out.pdf"), trip.path("out.journey"));
    trip.answer(&[&paper, &copy]);
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.run_action("Export as PDF…").await;
    window.wait_for("dialog").await;
    window.press_button("Choose where to save…").await;
    wait_for_file(&paper).await;
    window
        .wait_until("no dialog is open", "return document.querySelector('dialog') === null")
        .await;
    window.run_action("Save a copy…").await;
    wait_for_file(&copy).await;
    window.close().await;

    let desk::Document::Map(from_paper) = desk::read(&paper).unwrap() else {
        panic!("the PDF does not open as a map");
    };
    let from_copy = format::open_path(&copy).unwrap();
    assert_eq!(from_paper.map, from_copy.map);
    assert_eq!(from_copy.map.cards.len(), format::sample().unwrap().cards.len());
}

#[tokio::test]
async fn the_pages_that_are_shown_are_the_pages_that_are_written() {
    let Some(trip) = Trip::new() else { return };
    let paper = trip.path("out.pdf");
    trip.answer(&[&paper]);
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.run_action("Export as PDF…").await;
    window.wait_for("dialog").await;
    let sheets = |count: usize| {
        format!("return document.querySelectorAll('dialog li img').length === {count}")
    };
    window.wait_until("the page is shown", &sheets(1)).await;
    // By keyboard: past what can be removed first, the paper, then over how many
    // sheets, then how large.
    window.press(Key::Tab).await;
    window.press(Key::Tab).await;
    window.type_text("A3").await;
    window.press(Key::Tab).await;
    window.press(Key::Right).await;
    window.press(Key::Right).await;
    window.press(Key::Tab).await;
    window.chord(&[CONTROL, 'a']).await;
    window.type_text("70").await;
    window.press(Key::Enter).await;
    let says = "return document.querySelector('dialog [role=status]').textContent
        .replace(/[\\u2068\\u2069]/g, '').includes('6 sheets, 2 beside each other, 3 below')";
    window.wait_until("their number is said", says).await;
    let names = "return [...document.querySelectorAll('dialog li .name')]
        .map((it) => it.textContent).join(' ') === 'A1 B1 A2 B2 A3 B3'";
    window.wait_until("each has its name", names).await;
    window.press_button("Choose where to save…").await;
    wait_for_file(&paper).await;
    let pdf = std::fs::read(&paper).unwrap();
    assert_eq!(pdf.windows(9).filter(|it| it == b"/MediaBox").count(), 6);
    window.close().await;
}

#[tokio::test]
async fn a_report_is_looked_at_page_by_page_and_written_without_a_section() {
    let Some(trip) = Trip::new() else { return };
    let paper = trip.path("report.pdf");
    trip.answer(&[&paper]);
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.run_action("Export a report (PDF)…").await;
    window.wait_for("dialog").await;
    let pages = "const pages = document.querySelectorAll('dialog li .name').length;";
    let all = window
        .wait_until("its pages are named", &format!("{pages} return pages > 9 && pages"))
        .await;
    let first = "return document.querySelectorAll('dialog li img').length > 0";
    window.wait_until("the first page is drawn", first).await;

    // One page at large, and back to all.
    window.click("dialog li button").await;
    window.wait_for("dialog button.large img").await;
    window.press(Key::Enter).await;

    // All cards are many pages.
    let section = "const all = [...document.querySelectorAll('dialog fieldset label')];
        const found = all.find((it) => it.textContent.includes('All cards'));";
    window.eval(&format!("{section} found.querySelector('input').click(); return true")).await;
    let fewer = format!("{pages} return pages < {all} && pages");
    let left = window.wait_until("there are fewer pages", &fewer).await;
    window.press_button("Choose where to save…").await;
    wait_for_file(&paper).await;
    window.close().await;

    let pdf = std::fs::read(&paper).unwrap();
    let count = pdf.windows(9).filter(|it| it == b"/MediaBox").count();
    assert_eq!(Some(count as u64), left.as_u64());
    let output = Command::new("pdftohtml").args(["-stdout", "-xml", "-i"]).arg(&paper).output();
    let Ok(output) = output else {
        eprintln!("skipped: pdftohtml cannot be run");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout);
    let outline = said.split_once("<outline>").unwrap_or_default().1;
    for section in ["The map", "Personas", "Pain points", "Hand-offs", "Evidence"] {
        assert!(outline.contains(&format!(">{section}<")), "{section}: {outline}");
    }
    assert!(!outline.contains(">All cards<"), "{outline}");
}

#[tokio::test]
async fn a_map_that_is_deleted_comes_back() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.press_button("All maps").await;
    // The sample comes with what it shall become.
    let count = "return document.querySelectorAll('.maps .map').length";
    let both = format!("{count} === 2");
    window.wait_until("the maps are listed", &both).await;
    window.click("main li button[aria-haspopup]").await;
    window.press_entry("Delete").await;
    window.wait_until("the map is gone", &format!("{count} === 1")).await;
    window.press_button("Undo").await;
    window.wait_until("the map is back", &both).await;
    window.close().await;
}

#[tokio::test]
async fn a_broken_file_is_said_plainly() {
    let Some(trip) = Trip::new() else { return };
    let file = trip.path("broken.journey");
    std::fs::write(&file, b"PK\x03\x04 not a map").unwrap();
    let window = trip.start(&[file.to_str().unwrap()]).await;
    window
        .wait_until(
            "the message names the file",
            "return document.body.textContent.toLowerCase().includes('broken.journey')",
        )
        .await;
    window.close().await;
}

pub async fn wait_for_file(path: &Path) {
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !path.exists() {
        assert!(std::time::Instant::now() < deadline, "{} is not written", path.display());
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
}

#[tokio::test]
async fn a_log_out_closes_the_library_in_good_order() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    // It names the process that has the library, until that has closed it.
    let lock = trip.path("library.sqlite.lock");
    assert!(!std::fs::read_to_string(&lock).unwrap().is_empty());
    window.tell_to_end();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while !std::fs::read_to_string(&lock).unwrap().is_empty() {
        assert!(std::time::Instant::now() < deadline, "the library is still open");
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
}
