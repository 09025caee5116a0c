//! The texts of a map as plain tables, one for each stage with a row for each
//! card: the least that a print of the map has to say.

use std::collections::BTreeMap;

use model::records::{Card, Touchpoint};
use model::{Id, Map, facts};

/// The tables as a page.
pub fn html(map: &Map) -> String {
    let escaped = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', "<br>")
    };
    let title = escaped(&map.info.title);
    let mut page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title>\
         <style>@page {{ size: A4 landscape; margin: 8mm }} \
         table {{ border-collapse: collapse; width: 100% }} \
         td, th {{ border: 1px solid; padding: 2px; text-align: start }}</style>\
         <h1>{title}</h1>"
    );
    for table in tables(map) {
        page.push_str(&format!("<h2>{}</h2><table><thead><tr>", escaped(&table.title)));
        HEADS.iter().for_each(|head| page.push_str(&format!("<th>{head}</th>")));
        page.push_str("</tr></thead><tbody>");
        for row in &table.rows {
            page.push_str("<tr>");
            row.iter().for_each(|cell| page.push_str(&format!("<td>{}</td>", escaped(cell))));
            page.push_str("</tr>");
        }
        page.push_str("</tbody></table>");
    }
    page.push_str("</html>");
    page
}

/// The tables in typst's language.
pub fn typst(map: &Map) -> String {
    // A string in code: no letter of it means anything.
    let quoted = |text: &str| {
        let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        format!("\"{text}\"")
    };
    let title = quoted(&map.info.title);
    let mut text = format!(
        "#set document(title: {title})\n#set page(paper: \"a4\", flipped: true, margin: 8mm)\n\
         #heading(level: 1, {title})\n"
    );
    for table in tables(map) {
        text.push_str(&format!("#heading(level: 2, {})\n", quoted(&table.title)));
        text.push_str("#table(columns: (1fr, 1fr, 3fr), table.header(");
        HEADS.iter().for_each(|head| text.push_str(&format!("{},", quoted(head))));
        text.push_str("),\n");
        for row in &table.rows {
            row.iter().for_each(|cell| text.push_str(&format!("{},", quoted(cell))));
            text.push('\n');
        }
        text.push_str(")\n");
    }
    text
}

const HEADS: [&str; 3] = ["Touchpoint", "Lane", "Card"];

struct Table<'a> {
    title: String,
    rows: Vec<[&'a str; 3]>,
}

fn tables(map: &Map) -> Vec<Table<'_>> {
    let mut at: BTreeMap<Id<Touchpoint>, Vec<&Card>> = BTreeMap::new();
    for card in map.cards.values() {
        if let Some(touchpoint) = card.touchpoint {
            at.entry(touchpoint).or_default().push(card);
        }
    }
    let rows_of = |id: Id<Touchpoint>| {
        let cards = at.get(&id).into_iter().flatten();
        cards.map(move |card| {
            let touchpoint = map.touchpoints.get(&id).map_or("", |it| &*it.title);
            let lane = map.lanes.get(&card.lane).map_or("", |it| &*it.title);
            [touchpoint, lane, &*card.text]
        })
    };
    let stages = facts::columns(map).into_iter();
    stages
        .map(|it| Table {
            title: it.stage.title.clone(),
            rows: it.touchpoints.iter().flat_map(|it| rows_of(it.id)).collect(),
        })
        .collect()
}
