//! Registers on their way out of the app.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use desk::wire::{
    ExportFormat, ExportRequest, Lens, NewMap, Register, RegisterLook, SortedBy, StartingPoint,
};
use desk::{Desk, Keep, Options};
use edit::{Columns, Command};
use layout::text::FontSource;
use model::{RecordKind, Value};
use uuid::Uuid;

#[test]
fn a_table_leaves_as_it_is_shown_and_one_that_is_named_leaves_whole() {
    let folder = tempfile::tempdir().unwrap();
    let library = Some(folder.path().join("library.sqlite"));
    let settings = Keep::BesideLibrary { before: None };
    let options = Options { library, settings, fonts: FontSource::Bundled, ..Options::default() };
    let desk = Desk::open(options).unwrap();
    let blank = NewMap { title: "A fault".into(), with: StartingPoint::Blank };
    let map = desk.create_map(&blank).unwrap();
    desk.open_map(map).unwrap();
    for title in ["Mend the form", "=2+3", "Ask Ana"] {
        let set = Columns::from([("title".to_owned(), Value::Text(title.into()))]);
        let command =
            Command::Create { record: RecordKind::Action, id: Uuid::now_v7(), at: None, set };
        desk.edit(map, command, None).unwrap();
    }
    desk.look_through(map, Lens::Register).unwrap();
    let look = RegisterLook {
        register: Register::Actions,
        sorted_by: Some(SortedBy { column: "action".into(), descending: false }),
        filter: "a".into(),
    };
    desk.look_at_register(map, look).unwrap();
    let written = |register| {
        let path = folder.path().join("rows.csv");
        let request =
            ExportRequest { format: ExportFormat::Csv, register, ..ExportRequest::default() };
        desk.export(map, &request, &path).unwrap();
        let text = fs::read_to_string(path).unwrap();
        let rows = text.lines().skip(1).map(|row| row.split(',').next().unwrap().to_owned());
        rows.collect::<Vec<String>>()
    };
    // “Mend the form” is an idea: whatever is filtered by what a row says.
    assert_eq!(written(None), ["'=2+3", "Ask Ana", "Mend the form"]);
    let look = RegisterLook {
        register: Register::PainPoints,
        filter: "nothing says this".into(),
        ..RegisterLook::default()
    };
    desk.look_at_register(map, look).unwrap();
    assert_eq!(written(Some(Register::Actions)), ["Mend the form", "'=2+3", "Ask Ana"]);
}
