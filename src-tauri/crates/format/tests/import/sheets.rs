//! Maps as people draw them in sheets.

use std::io::Write as _;

use format::import::ImportError;
use model::records::{LaneKind, OwnerState};
use rust_xlsxwriter::{Format, Note, Workbook};
use words::Words;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{Read, blank, bring, part, read, real, refused};

const ACROSS: &str = "\
Fault repair,,,
Stages,Notice,,Repair
Touchpoints,Connection drops,Calls,Technician comes
Channels,,Phone,\"Visit at home, Phone\"
Owner,Owner unknown,Contact centre,Field service
Actions,Restarts the router,\"• Waits in the queue
• Tells the story\",
Pain points,,22 minutes,The part is missing
,,Nobody knows the name,
Emotion: Ana (1-5),3,1,5
Emotion: Herr Brandt,😐,😡 Furious,
What else,,,A neighbour watches
";

fn check_the_repair(read: &Read) {
    assert_eq!(read.stages(), ["Notice", "Repair"]);
    assert_eq!(read.journey(), ["Connection drops", "Calls", "Technician comes"]);
    assert_eq!(read.personas(), ["Ana", "Herr Brandt"]);
    assert_eq!(read.rating("Ana", "Connection drops"), Some(0.0));
    assert_eq!(read.rating("Ana", "Calls"), Some(-2.0));
    assert_eq!(read.rating("Ana", "Technician comes"), Some(2.0));
    assert_eq!(read.rating("Herr Brandt", "Calls"), Some(-2.0));
    assert_eq!(read.rating("Herr Brandt", "Technician comes"), None);
    for (text, lane, touchpoint) in [
        ("Restarts the router", "Actions", "Connection drops"),
        ("Waits in the queue", "Actions", "Calls"),
        ("Tells the story", "Actions", "Calls"),
        ("22 minutes", "Pain points", "Calls"),
        ("Nobody knows the name", "Pain points", "Calls"),
        ("A neighbour watches", "What else", "Technician comes"),
    ] {
        assert_eq!(read.place(text), (lane.into(), None, Some(touchpoint.into())), "{text}");
    }
    let map = &read.map;
    let lane = map.lanes.values().find(|it| it.title == "Pain points").unwrap();
    assert_eq!(lane.kind, LaneKind::PainPoints);
    let first = map.touchpoints.values().find(|it| it.title == "Connection drops").unwrap();
    assert_eq!((first.channel, first.owner_state), (None, Some(OwnerState::Unknown)));
    let last = map.touchpoints.values().find(|it| it.title == "Technician comes").unwrap();
    assert_eq!(map.channels[&last.channel.unwrap()].name, "Visit at home");
    assert_eq!(map.touchpoint_channels.len(), 1);
    assert_eq!(map.teams[&last.owner_team.unwrap()].name, "Field service");
}

#[test]
fn a_map_that_was_drawn_in_a_sheet_is_read_with_lanes_down() {
    let read = read("repair.csv", ACROSS);
    check_the_repair(&read);
    assert_eq!(read.map.info.title, "Fault repair");
    assert_eq!(read.remarks(), Vec::<String>::new());
}

#[test]
fn and_with_lanes_across() {
    let rows: Vec<csv::StringRecord> = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(ACROSS.as_bytes())
        .records()
        .skip(1)
        .map(Result::unwrap)
        .collect();
    let mut turned = csv::Writer::from_writer(Vec::new());
    for column in 0..4 {
        turned.write_record(rows.iter().map(|row| &row[column])).unwrap();
    }
    check_the_repair(&read("repair.csv", turned.into_inner().unwrap()));
}

#[test]
fn stages_alone_take_cards_across_and_what_is_felt_gets_a_touchpoint() {
    let alone = read("stages.csv", ",Discover,Borrow\nThoughts,Is it free?,So many rules\n");
    assert_eq!(alone.stages(), ["Discover", "Borrow"]);
    assert_eq!(alone.place("Is it free?"), ("Thoughts".into(), Some("Discover".into()), None));
    let felt =
        read("stages.csv", "Phase;Entdecken;Leihen\nGedanken;Kostet es was?;\nEmotionen;+1;-2\n");
    assert_eq!(felt.journey(), ["Entdecken", "Leihen"]);
    assert_eq!(felt.remarks().len(), 1, "{:?}", felt.remarks());
}

#[test]
fn ratings_of_other_scales_are_said_and_what_is_none_stays_a_text() {
    let read = read(
        "scale.csv",
        "Stage,One,,\nTouchpoint,A,B,C\nPain points,x y z,,\nEmotion,8,furious,3\nEmotion: Ben,500,1,2\n",
    );
    let persona = read.personas()[0].clone();
    assert_eq!(read.rating(&persona, "A"), Some(1.11));
    assert_eq!(read.place("furious").2.as_deref(), Some("B"));
    assert_eq!(read.place("500").2.as_deref(), Some("A"));
    assert_eq!(read.rating("Ben", "B"), None, "500 is on no scale, so 1 is not either");
    let remarks = read.remarks();
    assert!(remarks.iter().any(|it| it.contains("from 1 to 10")), "{remarks:?}");
    assert!(remarks.iter().any(|it| it.contains("furious")), "{remarks:?}");
}

#[test]
fn other_languages_draw_maps_too() {
    let read = read(
        "map.csv",
        "阶段,发现,,修复\n触点,断线,打电话,上门\n痛点,,等了二十分钟,\n情绪,-1,-2,2\n",
    );
    assert_eq!(read.stages(), ["发现", "修复"]);
    assert_eq!(read.journey(), ["断线", "打电话", "上门"]);
    assert_eq!(read.map.info.language, "zh");
    let lane = read.map.lanes.values().find(|it| it.title == "痛点").unwrap();
    assert_eq!(lane.kind, LaneKind::PainPoints);
}

#[test]
fn a_map_that_was_copied_as_a_table_comes_back() {
    for language in ["en", "de"] {
        let sample = format::sample().unwrap();
        let cells = format::matrix(&sample, &Words::of(language));
        let read = read("copied.csv", format::sheet::commas(&cells));
        let stages: Vec<String> =
            model::facts::stages(&sample).iter().map(|it| it.title.clone()).collect();
        assert_eq!(read.stages(), stages);
        let journey: Vec<String> =
            model::facts::journey(&sample).iter().map(|it| it.title.clone()).collect();
        assert_eq!(read.journey(), journey);
        assert_eq!(read.map.emotions.len(), sample.emotions.len());
        // Its cards about feelings are texts, and only they are said to be.
        assert_eq!(read.remarks().len(), 1, "{:?}", read.remarks());
    }
}

#[test]
fn what_is_no_map_is_a_table_as_before() {
    let long = "stage,touchpoint,lane,text,emotion\nA,b,Pain points,It hurts,-1\n";
    assert_eq!(read("long.csv", long).place("It hurts").0, "Pain points");
    if let Some(bytes) = real("government/va-journeys-of-veterans.csv") {
        assert_eq!(read("va.csv", bytes).stages().len(), 10);
    }
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of Excel with these sheets, each the XML of its rows.
fn excel(sheets: &[(&str, &str)]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut listed = String::new();
    let mut linked = String::new();
    let mut parts: Vec<(String, String)> = Vec::new();
    for (index, (name, rows)) in sheets.iter().enumerate() {
        listed += &format!("<sheet name=\"{name}\" sheetId=\"{}\" r:id=\"r{index}\"/>", index + 1);
        linked += &format!(
            "<Relationship Id=\"r{index}\" Type=\"{LINKS}/worksheet\" \
             Target=\"worksheets/sheet{index}.xml\"/>"
        );
        parts.push((
            format!("xl/worksheets/sheet{index}.xml"),
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>"),
        ));
    }
    parts.push((
        "xl/workbook.xml".to_owned(),
        format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets>{listed}</sheets></workbook>"
        ),
    ));
    parts.push((
        "xl/_rels/workbook.xml.rels".to_owned(),
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             {linked}</Relationships>"
        ),
    ));
    parts.push((
        "_rels/.rels".to_owned(),
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"r\" Type=\"{LINKS}/officeDocument\" Target=\"xl/workbook.xml\"/>\
             </Relationships>"
        ),
    ));
    let parts: Vec<(&str, &str)> = parts.iter().map(|(a, b)| (&**a, &**b)).collect();
    zipped(&parts)
}

/// Rows of Excel: a cell that is a number is one.
fn cells(rows: &[&[&str]]) -> String {
    let mut xml = String::new();
    for (row, texts) in rows.iter().enumerate() {
        xml += &format!("<row r=\"{}\">", row + 1);
        for (column, text) in texts.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
            let name = format!("{}{}", char::from(b'A' + column as u8), row + 1);
            xml += &match text.parse::<f64>() {
                Ok(_) => format!("<c r=\"{name}\"><v>{text}</v></c>"),
                Err(_) => format!(
                    "<c r=\"{name}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
                ),
            };
        }
        xml += "</row>";
    }
    xml
}

fn repair_cells() -> Vec<Vec<String>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(ACROSS.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn sheets_of_excel_are_read_one_by_one() {
    let rows = repair_cells();
    let rows: Vec<Vec<&str>> =
        rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let long = cells(&[
        &["stage", "touchpoint", "lane", "text", "emotion"],
        &["A", "b", "Pain points", "It hurts", "-1"],
        &["A", "c", "", "", "1.5"],
    ]);
    let bytes = excel(&[("Drawing", ""), ("Map", &cells(&rows)), ("List", &long)]);
    let first = read("workbook.xlsx", &bytes);
    check_the_repair(&first);
    assert_eq!(first.import.parts, ["Map", "List"]);
    let second = part("workbook.xlsx", &bytes, 1);
    assert_eq!(second.journey(), ["b", "c"]);
    assert_eq!(second.rating("Unnamed persona", "c"), Some(1.5));
}

#[test]
fn the_sheet_that_is_most_like_a_map_is_read_and_the_others_are_named() {
    let notes = cells(&[&["Read me"], &["This is our journey, as of March."], &["Notes", "none"]]);
    let budget = cells(&[&["Item", "Cost"], &["Vans", "20000"], &["Training", "3000"]]);
    let journey = cells(&[
        &["Phase", "Step", "Lane", "Note", "Emotion"],
        &["Buy", "Pays", "Pain points", "It hurts", "-1"],
    ]);
    let bytes = excel(&[("Read me", &notes), ("Budget", &budget), ("Journey", &journey)]);
    let found = read("workbook.xlsx", &bytes);
    assert_eq!((found.import.part, found.journey()), (2, vec!["Pays".to_owned()]));
    assert_eq!(found.import.parts, ["Read me", "Budget", "Journey"]);
    let said = found.remarks();
    assert!(said.iter().any(|it| it.contains("Read me") && it.contains("Budget")), "{said:?}");
    // Whoever wants another one says so.
    let error = bring("workbook.xlsx", &bytes, Some(1), &blank()).unwrap_err();
    assert!(matches!(error, ImportError::Unmapped { part: 1, .. }), "{error:?}");
    // A drawn map beside lists.
    let rows = repair_cells();
    let rows: Vec<Vec<&str>> =
        rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let bytes = excel(&[("Read me", &notes), ("Budget", &budget), ("Map", &cells(&rows))]);
    check_the_repair(&read("workbook.xlsx", &bytes));
}

#[test]
fn sheets_of_open_document_are_read_with_what_they_repeat() {
    let content = "<?xml version=\"1.0\"?><office:document-content \
        xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
        <table:table table:name=\"Map\">\
        <table:table-row><table:table-cell><text:p>Stages</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"2\"><text:p>One</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
        <table:table-row><table:table-cell><text:p>Touchpoints</text:p></table:table-cell>\
        <table:table-cell><text:p>A</text:p></table:table-cell>\
        <table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell><text:p>Thoughts</text:p></table:table-cell>\
        <table:table-cell><office:annotation><dc:creator xmlns:dc=\"d\">Kim</dc:creator><text:p>asked \
        twice</text:p></office:annotation><text:p>first</text:p><text:p>second</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell><text:p>Emotions</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"float\" office:value=\"-1.5\"><text:p>-1,5</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>\
        </table:table></office:spreadsheet></office:body></office:document-content>";
    let mimetype = "application/vnd.oasis.opendocument.spreadsheet";
    let read = read("map.ods", zipped(&[("mimetype", mimetype), ("content.xml", content)]));
    assert_eq!(
        (read.stages(), read.journey()),
        (vec!["One".to_owned()], vec!["A".into(), "B".into()])
    );
    assert_eq!(read.place("second").2.as_deref(), Some("A"));
    assert_eq!(read.rating("Unnamed persona", "A"), Some(-1.5));
    let said = read.remarks();
    assert_eq!(said, ["One comment on a cell is left out: Map!B3 asked twice"]);
    let many = content.replace(
        "table:number-rows-repeated=\"1048570\"><table:table-cell/>",
        "table:number-rows-repeated=\"999999999\"><table:table-cell><text:p>x</text:p></table:table-cell>",
    );
    let error = refused("map.ods", zipped(&[("mimetype", mimetype), ("content.xml", &many)]));
    assert!(matches!(error, ImportError::Fault { line: Some(_), .. }), "{error:?}");
}

#[test]
fn workbooks_that_would_fill_the_memory_are_refused() {
    let far = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
               <row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>";
    // Two cells far from each other are two rows.
    assert!(refused("far.xlsx", excel(&[("Far", far)])).to_string().contains("far.xlsx"));
    let beyond = "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>";
    refused("beyond.xlsx", excel(&[("Beyond", beyond)]));
    let long = " ".repeat(129 << 20);
    let bomb = excel(&[("Bomb", &long)]);
    assert!(bomb.len() < 2 << 20);
    let error = refused("bomb.xlsx", bomb);
    assert!(error.to_string().contains("128"), "{error}");
    let whole = excel(&[("Map", &cells(&[&["stage", "text"], &["A", "b"]]))]);
    for end in (0..whole.len()).step_by(61) {
        let cut = format::import::Source::new(&whole[..end], "cut.xlsx");
        if format::import::importer_of(&cut).is_some_and(|it| it.id == "spreadsheet") {
            refused("cut.xlsx", &whole[..end]);
        }
    }
}

#[test]
fn what_a_sheet_has_beside_its_values_is_reported() {
    let raw = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>stage</t></is></c>\
        <c r=\"B1\" t=\"inlineStr\"><is><t>text</t></is></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Buy</t></is></c>\
        <c r=\"B2\"><f>CONCATENATE(\"a\",\"b\")</f><v></v></c></row>\
        <row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Use</t></is></c>\
        <c r=\"B3\" t=\"e\"><v>#N/A</v></c></row>\
        <row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>End</t></is></c>\
        <c r=\"B4\" t=\"str\"><f>IF(1,\"\",2)</f><v></v></c></row>";
    let found = read("raw.xlsx", excel(&[("Map", raw)]));
    assert_eq!(found.stages(), ["Buy", "Use", "End"]);
    let said = found.remarks();
    let has = |said: &[String], text: &str| {
        assert!(said.iter().any(|it| it.contains(text)), "{text}: {said:?}");
    };
    has(&said, "One formula has no stored result and is left out: Map!B2 =CONCATENATE(");
    has(&said, "One cell says that it is wrong and is left out: Map!B3 #N/A");

    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Map").unwrap();
    for (row, texts) in
        [["stage", "touchpoint", "text"], ["A", "b", ""], ["A", "b", ""], ["A", "b", ""]]
            .iter()
            .enumerate()
    {
        for (column, text) in texts.iter().enumerate() {
            sheet.write(row as u32, column as u16, *text).unwrap();
        }
    }
    let format = |code: &str| Format::new().set_num_format(code);
    sheet.write_with_format(1, 2, 0.42, &format("0%")).unwrap();
    sheet.write_with_format(2, 2, 20.0 / 1440.0, &format("hh:mm")).unwrap();
    sheet.write_url_with_text(3, 2, "https://calls.example/", "Calls").unwrap();
    sheet.insert_note(1, 1, &Note::new("asked twice").add_author_prefix(false)).unwrap();
    let found = read("book.xlsx", book.save_to_buffer().unwrap());
    for text in ["42%", "00:20", "Calls"] {
        assert_eq!(found.place(text).2.as_deref(), Some("b"));
    }
    let said = found.remarks();
    has(&said, "One comment on a cell is left out: Map!B2 asked twice");
    has(&said, "One link of a cell is left out: Map!C4 https://calls.example/");
}

#[test]
fn a_part_that_is_not_there_is_no_other_one() {
    let sheet = cells(&[&["stage", "text"], &["A", "b"]]);
    let book = excel(&[("One", &sheet), ("Two", &sheet)]);
    let diagrams = "```mermaid\njourney\n  section A\n    b: 3: C\n```\n";
    let two = format!("{diagrams}\n{diagrams}");
    let cases: [(&str, &[u8], usize); 4] = [
        ("two.xlsx", &book, 2),
        ("two.md", two.as_bytes(), 2),
        ("one.md", diagrams.as_bytes(), 1),
        ("table.csv", b"stage,text\nA,b\n", 1),
    ];
    for (file, bytes, count) in cases {
        bring(file, bytes, Some(count - 1), &blank()).unwrap();
        let error = bring(file, bytes, Some(count), &blank()).unwrap_err();
        let file = file.to_owned();
        assert_eq!(error, ImportError::NoPart { file, part: count + 1, count });
    }
}

#[test]
fn of_several_tables_on_a_sheet_one_is_read_and_the_others_are_named() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Map").unwrap();
    let rows: [(u32, u16, &[&str]); 8] = [
        (1, 1, &["Journey map"]),
        (3, 1, &["Stage", "Aware", "Buy"]),
        (4, 1, &["Actions", "sees", "pays"]),
        (5, 1, &["Pain points", "ads", "queue"]),
        // An empty row for the look, and a lane.
        (7, 1, &["Backstage", "editors", "tills"]),
        (3, 7, &["Stage", "Aware", "Buy"]),
        (4, 7, &["Actions", "hears", "orders by phone"]),
        (12, 1, &["Risk", "Owner", "Score"]),
    ];
    for (row, column, texts) in rows {
        for (index, text) in texts.iter().enumerate() {
            sheet.write(row, column + index as u16, *text).unwrap();
        }
    }
    sheet.write(13, 1, "GDPR").unwrap();
    sheet.write(13, 3, 3.0).unwrap();
    let found = read("tables.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(found.stages(), ["Aware", "Buy"]);
    assert_eq!(found.map.lanes.len(), 3);
    assert_eq!(found.place("tills").0, "Backstage");
    let told = "Other tables on the sheet are not read: H4:J5, B13:D14. \
                Put each on a sheet of its own to bring it in.";
    assert!(found.remarks().iter().any(|it| it == told), "{:?}", found.remarks());
}

#[test]
fn cells_of_an_open_document_are_merged_as_those_of_a_workbook() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let wide = "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Looks</text:p>\
                </table:table-cell><table:covered-table-cell/>";
    let rows = [
        row(&["Stage", "Find", "Find", "Buy"].map(cell).concat()),
        row(&["Touchpoint", "Web", "Shop", "Till"].map(cell).concat()),
        row(&format!("{}{wide}{}", cell("Actions"), cell("Pays"))),
    ];
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">\
         <office:body><office:spreadsheet><table:table table:name=\"Map\">{}</table:table>\
         </office:spreadsheet></office:body></office:document-content>",
        rows.concat()
    );
    let mimetype = "application/vnd.oasis.opendocument.spreadsheet";
    let read = read("map.ods", zipped(&[("mimetype", mimetype), ("content.xml", &content)]));
    let card = read.map.cards.values().find(|it| it.text == "Looks").unwrap();
    assert_eq!(card.until.map(|it| read.map.touchpoints[&it].title.as_str()), Some("Shop"));
    assert_eq!(read.place("Pays").2.as_deref(), Some("Till"));
}
