//! The program itself, run as a script would run it.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own, with the sample in it.
struct Host(tempfile::TempDir);

impl Host {
    fn new() -> Self {
        let host = Self(tempfile::tempdir().unwrap());
        let sample = format::MapFile::new(format::sample().unwrap());
        fs::write(host.path("sample.json"), format::write_json(&sample).unwrap()).unwrap();
        host
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Said {
        self.run_in("C", arguments)
    }

    /// With what the environment says of languages.
    fn run_in(&self, language: &str, arguments: &[&str]) -> Said {
        let output = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args(arguments)
            .current_dir(self.0.path())
            .env("THROUGHLINE_LIBRARY", self.path("library.sqlite"))
            .env("LC_ALL", language)
            .output()
            .unwrap();
        Said::new(output)
    }

    /// The names of all files, to see that nothing else was left behind.
    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn new(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    #[track_caller]
    fn fine(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }

    #[track_caller]
    fn refused(self, because: &[&str]) -> Self {
        assert_eq!(self.code, 2, "{self:?}");
        for part in because {
            assert!(self.err.contains(part), "“{part}” is not in {}", self.err);
        }
        assert!(self.err.contains("hint: "), "{}", self.err);
        self
    }
}

fn json(said: &Said) -> serde_json::Value {
    serde_json::from_str(&said.out).unwrap()
}

#[test]
fn info_counts_what_is_in_a_file() {
    let host = Host::new();
    let info = json(&host.run(&["info", "sample.json", "--json"]).fine());
    let map = format::sample().unwrap();
    let counts = serde_json::to_value(model::facts::counts(&map)).unwrap();
    for (name, count) in counts.as_object().unwrap() {
        assert_eq!(&info[name], count, "{name}");
    }
    assert_eq!(info["title"], map.info.title);
    assert_eq!(info["state"], "current");
    let plain = host.run(&["info", "sample.json"]).fine();
    assert!(plain.out.contains(&format!("\nstages: {}\n", map.stages.len())), "{}", plain.out);
}

#[test]
fn a_map_survives_the_way_through_every_format_that_holds_it() {
    let host = Host::new();
    let before = json(&host.run(&["info", "sample.json", "--json"]).fine());
    host.run(&["convert", "sample.json", "a.journey"]).fine();
    host.run(&["convert", "a.journey", "b.pdf", "--paper", "a3", "--theme", "light"]).fine();
    host.run(&["convert", "b.pdf", "c.json"]).fine();
    assert_eq!(json(&host.run(&["info", "c.json", "--json"]).fine()), before);
    assert_eq!(fs::read(host.path("c.json")).unwrap(), fs::read(host.path("sample.json")).unwrap());
    host.run(&["convert", "a.journey", "d.svg", "--theme", "dark"]).fine();
    host.run(&["convert", "a.journey", "e.png", "--scale", "0.25"]).fine();
    assert!(fs::read(host.path("e.png")).unwrap().starts_with(b"\x89PNG"));
    assert!(fs::read_to_string(host.path("d.svg")).unwrap().contains("</svg>"));
    host.run(&["convert", "a.journey", "g.svg", "--theme", "dark", "--curves", "straight"]).fine();
    assert_ne!(fs::read(host.path("g.svg")).unwrap(), fs::read(host.path("d.svg")).unwrap());
    for (lens, word) in [
        ("channels", "changes of channel"),
        ("owners", "changes of team"),
        ("flow", "What leads to what"),
        ("timeline", "True to scale"),
    ] {
        let file = format!("{lens}.svg");
        host.run(&["convert", "a.journey", &file, "--lens", lens]).fine();
        assert!(fs::read_to_string(host.path(&file)).unwrap().contains(word), "{lens}");
    }
    host.run(&["convert", "a.journey", "f.json", "--title", "Another name"]).fine();
    assert_eq!(json(&host.run(&["info", "f.json", "--json"]).fine())["title"], "Another name");
}

#[test]
fn a_register_is_written_as_rows_and_a_picture_without_a_table_is_not() {
    let host = Host::new();
    let ask =
        ["convert", "sample.json", "rows.csv", "--lens", "register", "--register", "hand-offs"];
    host.run(&ask).fine();
    let rows = fs::read_to_string(host.path("rows.csv")).unwrap();
    assert!(rows.starts_with("\u{feff}From → to,Channel switch,Kind,Trigger"), "{rows}");
    assert!(rows.contains("Tries the chat bot → Waits in the phone queue,Chat → Phone"), "{rows}");
    host.run(&["convert", "sample.json", "text.svg", "--lens", "outline"]).fine();
    let refused = host.run(&["convert", "sample.json", "none.csv", "--lens", "outline"]);
    refused.refused(&["What is shown is no table"]);
    assert!(!host.files().contains(&"none.csv".to_owned()));
    // Whoever names no lens means all of the map, and is told what is not in it.
    let whole = host.run(&["convert", "sample.json", "whole.csv"]).fine();
    assert!(whole.err.contains("The file leaves out 8 hand-offs"), "{}", whole.err);
    let args = ["convert", "sample.json", "some.html", "--sections", "cover,actions"];
    host.run(&args).fine();
    let page = fs::read_to_string(host.path("some.html")).unwrap();
    assert!(page.contains("<section id=\"actions\"") && !page.contains("<section id=\"map\""));
}

#[test]
fn a_map_is_printed_over_sheets_and_nonsense_is_refused() {
    let host = Host::new();
    let pages = |arguments: &[&str]| {
        let said = host.run(&[&["convert", "sample.json", "out.pdf"], arguments].concat());
        assert_eq!(said.code, 0, "{arguments:?}: {said:?}");
        let pdf = fs::read(host.path("out.pdf")).unwrap();
        pdf.windows(9).filter(|it| it == b"/MediaBox").count()
    };
    assert_eq!(pages(&["--tile", "a3", "--overlap", "10mm", "--scale", "0.7"]), 6);
    assert_eq!(pages(&["--paper", "a3", "--pages-wide", "2", "--orientation", "landscape"]), 6);
    assert_eq!(pages(&["--paper", "300x200mm", "--margin", "12mm"]), 1);
    assert!(pages(&["--paper", "a4", "--lens", "outline"]) > 5);
    assert_eq!(pages(&["--paper", "a4", "--lens", "outline", "--one-page"]), 1);

    fs::remove_file(host.path("out.pdf")).unwrap();
    let refused = |arguments: &[&str], why: &str| {
        let said = host.run(&[&["convert", "sample.json", "out.pdf"], arguments].concat());
        assert_eq!(said.code, 2, "{arguments:?}");
        assert!(said.err.contains(why), "{arguments:?}: {}", said.err);
        assert!(!host.path("out.pdf").exists());
    };
    refused(&["--tile", "a4", "--margin", "120mm"], "margins of 120 mm has no room");
    refused(&["--tile", "a4", "--overlap", "150mm"], "cannot overlap by 150 mm");
    refused(&["--tile", "a4", "--scale", "50"], "more than 1,000 sheets");
    refused(&["--tile", "a4", "--margin=-3mm"], "no length such as 10mm");
    refused(&["--paper", "a4", "--overlap", "5mm"], "--pages-wide");
    refused(&["--tile", "fit"], "sheets need a size of paper");
    refused(&["--pages-wide", "0"], "1..=100");
    refused(&["--paper", "a9"], "300x200mm");
    refused(&["--tile", "a4", "--one-page"], "cannot be used with");
}

#[test]
fn a_table_without_anything_to_take_is_refused_with_the_reasons() {
    let check = |text: &str, expected: &[&str]| {
        let host = Host::new();
        host.write("table.csv", text);
        for task in
            [&["convert", "table.csv", "table.json"][..], &["library", "import", "table.csv"]]
        {
            host.run(task).refused(expected);
        }
        assert!(!host.files().contains(&"table.json".to_owned()));
    };
    check("stage,touchpoint,text\n", &["table.csv: The table has headers, but no rows."]);
    check("stage,touchpoint,text\nA,B,C,D,E\n", &["line 2: The row has 5", "Nothing in it is new"]);
}

#[test]
fn columns_that_are_not_known_are_named() {
    let host = Host::new();
    host.write("table.csv", "stage,touchpoint,text,Mood ring\nA,B,C,green\n");
    for task in [&["convert", "table.csv", "table.json"][..], &["library", "import", "table.csv"]] {
        let said = host.run(task).fine();
        assert!(said.err.contains("The column “Mood ring” is not known"), "{}", said.err);
    }
}

#[test]
fn a_table_becomes_a_map_and_its_faults_are_told_by_line() {
    let host = Host::new();
    host.write(
        "table.csv",
        "stage;touchpoint;lane;text\nReport;Call;Pain points;On hold\ntoo;few\nReport;Call;Quotes;Again?\n",
    );
    let said = host.run(&["convert", "table.csv", "table.journey"]).fine();
    assert!(said.err.contains("warning: table.csv, line 3: "), "{}", said.err);
    let info = json(&host.run(&["info", "table.journey", "--json"]).fine());
    assert_eq!((&info["title"], &info["cards"]), (&"Table".into(), &2.into()));
    assert_eq!(info["pain_points"], 1);
}

#[test]
fn what_cannot_be_done_leaves_the_output_untouched() {
    let host = Host::new();
    host.write("broken.json", "{ \"format\": \n  oops }");
    host.write("out.pdf", "mine");
    let before = host.files();
    host.run(&["convert", "broken.json", "out.pdf"]).refused(&["broken.json", "line 2"]);
    host.run(&["convert", "missing.journey", "out.pdf"]).refused(&["missing.journey"]);
    host.run(&["convert", "sample.json", "out.docx"]).refused(&["out.docx", ".journey"]);
    host.run(&["convert", "sample.json", "no/folder/out.svg"]).refused(&["out.svg"]);
    host.run(&["convert", "sample.json", "huge.png", "--scale", "1000"]).refused(&["too large"]);
    host.run(&["convert", "sample.json", "odd.png", "--scale", "-1"]);
    host.run(&["info", "sample.json", "--nonsense"]);
    assert_eq!(host.files(), before);
    assert_eq!(fs::read_to_string(host.path("out.pdf")).unwrap(), "mine");
}

#[test]
fn commands_are_carried_out_all_or_none() {
    let host = Host::new();
    let map = format::sample().unwrap().info.id;
    let rename = |title: &str| {
        format!(
            "{{\"do\":\"change\",\"record\":\"map\",\"ids\":[\"{map}\"],\"set\":{{\"title\":\"{title}\"}}}}\n"
        )
    };
    host.write("good.jsonl", &format!("{}\n{}", rename("One"), rename("Two")));
    host.run(&["apply", "sample.json", "good.jsonl", "two.journey"]).fine();
    assert_eq!(json(&host.run(&["info", "two.journey", "--json"]).fine())["title"], "Two");

    let nobody = "00000000-0000-7000-8000-000000000000";
    let remove = format!(
        "{{\"do\":\"remove\",\"targets\":[{{\"record\":\"card\",\"id\":\"{nobody}\"}}]}}\n"
    );
    host.write("refused.jsonl", &format!("{}\n{remove}{}", rename("One"), rename("Two")));
    host.run(&["apply", "sample.json", "refused.jsonl", "no.journey"])
        .refused(&["refused.jsonl, line 3", nobody]);
    host.write("unknown.jsonl", "{\"do\":\"juggle\"}\n");
    host.run(&["apply", "sample.json", "unknown.jsonl", "no.journey"])
        .refused(&["unknown.jsonl, line 1, column ", "juggle"]);
    host.write(
        "no-id.jsonl",
        "{\"do\":\"change\",\"record\":\"card\",\"ids\":[\"0193\"],\"set\":{}}\n",
    );
    host.run(&["apply", "sample.json", "no-id.jsonl", "no.journey"])
        .refused(&["no-id.jsonl, line 1: Here belongs an id"]);
    host.write("broken.jsonl", &format!("{}{{\"do\":", rename("One")));
    host.run(&["apply", "sample.json", "broken.jsonl", "no.journey"])
        .refused(&["broken.jsonl, line 2, column "]);
    assert!(!host.path("no.journey").exists());
}

#[test]
fn the_library_takes_maps_in_and_gives_them_out() {
    let host = Host::new();
    host.write("table.csv", "stage,touchpoint,text\nReport,Call,On hold\n");
    let imported = host.run(&["library", "import", "sample.json", "table.csv"]).fine();
    assert_eq!(imported.out.lines().count(), 2);
    let list = json(&host.run(&["library", "list", "--json"]).fine());
    let titles: Vec<&str> =
        list.as_array().unwrap().iter().map(|map| map["title"].as_str().unwrap()).collect();
    assert_eq!(titles.len(), 2);
    assert!(titles.contains(&"Table"), "{titles:?}");
    let id = format::sample().unwrap().info.id.to_string();
    host.run(&["library", "export", &id, "back.json"]).fine();
    assert!(
        fs::read(host.path("back.json")).unwrap() == fs::read(host.path("sample.json")).unwrap()
    );
    let check = host.run(&["library", "check"]).fine();
    assert!(check.out.contains("2 maps"), "{}", check.out);

    let elsewhere = host.path("other.sqlite");
    let elsewhere = Path::to_str(&elsewhere).unwrap();
    assert_eq!(host.run(&["library", "list", "--library", elsewhere]).fine().out, "");
    let nobody = "00000000-0000-7000-8000-000000000000";
    host.run(&["library", "export", nobody, "no.json"]).refused(&[nobody]);
    assert!(!host.path("no.json").exists());
}

#[test]
fn the_library_is_given_new_maps_of_templates_and_stage_sets() {
    let host = Host::new();
    let template = host.run(&["library", "new", "--template", "event"]).fine();
    host.run(&["library", "export", template.out.trim(), "event.json"]).fine();
    let map = json(&host.run(&["info", "event.json", "--json"]).fine());
    assert_eq!((&map["stages"], &map["personas"]), (&6.into(), &2.into()));
    let named = ["library", "new", "--stages", "classic", "--title", "Moving house"];
    host.run(&named).fine();
    let list = host.run(&["library", "list"]).fine().out;
    assert!(list.contains("Moving house") && list.contains("Lanternfest"), "{list}");
    let unknown = host.run(&["library", "new", "--template", "nine-lives"]);
    assert!(unknown.code == 2 && unknown.err.contains("patient-visit"), "{unknown:?}");
}

#[test]
fn the_library_can_be_read_while_the_app_has_it() {
    let host = Host::new();
    host.run(&["library", "import", "sample.json"]).fine();
    let app = store::Library::open(host.path("library.sqlite"), store::Options::default()).unwrap();
    let id = format::sample().unwrap().info.id;
    let list = host.run(&["library", "list"]).fine();
    assert!(list.out.contains(&id.to_string()), "{}", list.out);
    host.run(&["library", "export", &id.to_string(), "out.journey"]).fine();
    host.run(&["library", "export", &id.to_string(), "out.pdf"]).fine();
    assert!(host.run(&["library", "check"]).fine().out.contains("1 map, "));
    let refused = host.run(&["library", "import", "sample.json"]);
    refused.refused(&["library.sqlite", "the window that is open", "close it"]);
    app.close();
    host.run(&["library", "import", "sample.json"]).fine();
}

#[test]
fn a_file_tells_its_past_where_that_is_asked_for() {
    let host = Host::new();
    host.run(&["library", "import", "sample.json"]).fine();
    let id = format::sample().unwrap().info.id.to_string();
    host.run(&["library", "export", &id, "plain.journey"]).fine();
    let plain = format::open_path(&host.path("plain.journey")).unwrap();
    let rename = format!(
        "{{\"do\":\"change\",\"record\":\"map\",\"ids\":[\"{id}\"],\"set\":{{\"title\":\"Two\"}}}}\n"
    );
    host.write("commands.jsonl", &rename);
    // An edit is one more revision, the same one each time.
    for name in ["one.journey", "two.journey"] {
        host.run(&["apply", "plain.journey", "commands.jsonl", name]).fine();
    }
    assert!(
        fs::read(host.path("one.journey")).unwrap() == fs::read(host.path("two.journey")).unwrap()
    );
    let edited = format::open_path(&host.path("one.journey")).unwrap();
    assert_eq!((edited.revisions.len(), edited.history.len()), (plain.revisions.len() + 1, 0));
    assert_eq!(edited.revisions[0], plain.revisions[0]);
    host.run(&["convert", "plain.journey", "three.journey", "--title", "Two"]).fine();
    assert!(
        fs::read(host.path("three.journey")).unwrap()
            == fs::read(host.path("one.journey")).unwrap()
    );

    host.write("table.csv", "stage,touchpoint,text\nReport,Call,On hold\n");
    let imported = host.run(&["library", "import", "table.csv"]).fine();
    let table = imported.out.split('\t').next().unwrap();
    host.run(&["library", "export", table, "told.journey", "--with-history"]).fine();
    assert!(!format::open_path(&host.path("told.journey")).unwrap().history.is_empty());
    host.run(&["library", "export", table, "told.json", "--with-history"]).refused(&["told.json"]);
    assert!(!host.path("told.json").exists());
}

#[test]
fn what_another_program_has_written_is_added_to_a_map_in_one_step() {
    let host = Host::new();
    host.write("day.mmd", "journey\n  title Day\n  section Work\n    Tea: 5: Me\n    Sit: 9: Me\n");
    host.run(&["convert", "day.mmd", "day.journey"]).fine();
    host.write("more.md", "# More\n\n## Stage 1: Work\n\n**Pain points**\n- Cold tea\n");
    let said = host.run(&["import", "more.md", "--into", "day.journey"]).fine();
    assert!(said.err.contains("The map keeps what it says of itself"), "{}", said.err);
    let info = host.run(&["info", "day.journey"]).fine();
    assert!(info.out.contains("title: Day") && info.out.contains("stages: 1"), "{}", info.out);
    assert!(info.out.contains("pain points: 1"), "{}", info.out);
    let before = fs::read(host.path("day.journey")).unwrap();
    host.run(&["import", "more.md", "--into", "day.journey"]).refused(&["more.md"]);
    let map = &["import", "day.journey", "--into", "day.journey"];
    host.run(map).refused(&["This is a map already"]);
    let table = &["import", "more.md", "--into", "day.mmd"];
    host.run(table).refused(&["it holds no map"]);
    assert_eq!(fs::read(host.path("day.journey")).unwrap(), before);
}

#[test]
fn what_is_said_is_in_the_language_of_the_environment() {
    let host = Host::new();
    let check = |arguments: &[&str], english: &str, german: &str| {
        for (language, expected) in [("C", english), ("de_AT.UTF-8", german)] {
            let said = host.run_in(language, arguments);
            let all = format!("{}{}", said.out, said.err);
            assert!(all.contains(expected), "{expected} is not in {all}");
        }
    };
    host.run(&["library", "import", "sample.json"]).fine();
    check(&["library", "check"], "All is well: 1 map, ", "Alles in Ordnung: 1 Karte, ");
    check(&["info", "sample.json"], "state: Current state", "Zustand: Ist-Zustand");
    check(
        &["info", "missing.json"],
        "error: missing.json: The file cannot be read. There is nothing of that name.\nhint: ",
        "Fehler: missing.json: Die Datei lässt sich nicht lesen. Unter diesem Namen gibt es \
         nichts.\nHinweis: ",
    );
    let nobody = "00000000-0000-7000-8000-000000000000";
    let remove =
        format!("{{\"do\":\"remove\",\"targets\":[{{\"record\":\"card\",\"id\":\"{nobody}\"}}]}}");
    host.write("remove.jsonl", &remove);
    // There is no undo on the command line.
    check(
        &["apply", "sample.json", "remove.jsonl", "out.json"],
        "hint: Look up the ids in the map",
        "Hinweis: Sieh die Kennungen in der Karte nach",
    );
}

#[test]
fn help_names_every_task() {
    let host = Host::new();
    let help = host.run(&["--help"]).fine();
    for task in ["info", "convert", "apply", "library"] {
        assert!(help.out.contains(task), "{task}");
    }
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let host = Host::new();
    let said = host.run(&["manual", "."]);
    assert_eq!(said.code, 0, "{said:?}");
    let check = |page: &str, words: &str| {
        let text = fs::read_to_string(host.path(page)).unwrap().replace('\\', "");
        assert!(text.contains(words), "{page} does not say {words}:\n{text}");
    };
    check("journey.1", "journey-convert(1)");
    check("journey-convert.1", "--paper");
    check("journey-apply.1", "COMMANDS.jsonl");
    check("journey-library-export.1", "journey-library-export");
    assert!(!host.files().iter().any(|name| name.contains("manual")), "{:?}", host.files());
}

#[test]
fn check_says_what_a_specialist_would_ask_and_is_strict_if_asked() {
    let host = Host::new();
    let said = host.run(&["check", "sample.json"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.out.contains("Problem: "), "{said:?}");
    let strict = host.run(&["check", "sample.json", "--json", "--strict"]);
    assert_eq!(strict.code, 1, "{strict:?}");
    let findings: Vec<serde_json::Value> = serde_json::from_str(&strict.out).unwrap();
    assert!(said.out.ends_with(&format!("{} findings.\n", findings.len())), "{said:?}");
    for finding in &findings {
        let fields: Vec<&String> = finding.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["hint", "id", "message", "record", "severity"]);
        assert!(finding["record"].is_string());
    }
    host.write("empty.csv", "stage,touchpoint,lane,text\n");
    assert_eq!(host.run(&["check", "nowhere.json", "--strict"]).code, 2);
}

#[test]
fn check_leaves_out_what_is_silenced() {
    let host = Host::new();
    let first = host.run(&["check", "sample.json", "--json"]);
    let findings: Vec<serde_json::Value> = serde_json::from_str(&first.out).unwrap();
    let is_of_touchpoint = |it: &&serde_json::Value| {
        it["id"].as_str().is_some_and(|rule| rule.starts_with("touchpoint-"))
    };
    let touchpoint = findings.iter().find(is_of_touchpoint).unwrap().clone();
    let silence = serde_json::json!({
        "do": "create", "record": "silence", "id": "01990000-0000-7000-8000-00000000ffff",
        "set": {
            "rule": touchpoint["id"], "reason": "decided in March",
            "touchpoint": touchpoint["record"],
        },
    });
    host.write("silence.jsonl", &format!("{silence}\n"));
    assert_eq!(host.run(&["apply", "sample.json", "silence.jsonl", "quiet.json"]).code, 0);
    let second = host.run(&["check", "quiet.json", "--json"]);
    let left: Vec<serde_json::Value> = serde_json::from_str(&second.out).unwrap();
    assert_eq!(left.len(), findings.len() - 1);
    assert!(!left.contains(&touchpoint));
}

#[test]
fn a_future_map_is_made_and_compared_and_personas_have_a_sheet() {
    let host = Host::new();
    host.run(&["library", "--library", "l.sqlite", "new", "--template", "fault-repair"]).fine();
    let maps = json(&host.run(&["library", "--library", "l.sqlite", "list", "--json"]).fine());
    let id = maps[0]["id"].as_str().unwrap().to_owned();
    host.run(&["library", "--library", "l.sqlite", "export", &id, "today.journey"]).fine();
    host.run(&["future", "today.journey", "future.journey", "--title", "Tomorrow"]).fine();
    let info = json(&host.run(&["info", "future.journey", "--json"]).fine());
    assert_eq!(
        (info["title"].as_str(), info["state"].as_str()),
        (Some("Tomorrow"), Some("future"))
    );
    assert_eq!((info["pain_points"].as_u64(), info["emotions"].as_u64()), (Some(0), Some(0)));
    let whole = ["future", "today.journey", "all.journey", "--carry", "pain-points,ratings"];
    host.run(&whole).fine();
    let info = json(&host.run(&["info", "all.journey", "--json"]).fine());
    assert!(info["pain_points"].as_u64() > Some(0) && info["emotions"].as_u64() > Some(0));

    let compared = host.run(&["compare", "today.journey", "future.journey", "--json"]).fine();
    let compared = json(&compared);
    let pairs = compared["touchpoints"].as_array().unwrap();
    assert!(!pairs.is_empty() && pairs.iter().all(|pair| pair["fate"] == "kept"));
    assert!(compared["figures"].as_array().unwrap().iter().all(|it| it["saved"] == 0));
    host.run(&["compare", "today.journey", "future.journey", "both.svg"]).fine();
    assert!(
        fs::read_to_string(host.path("both.svg")).unwrap().contains("What becomes of the journey")
    );
    host.run(&["compare", "today.journey", "future.journey", "over.svg", "--overlay"]).fine();
    assert!(fs::read_to_string(host.path("over.svg")).unwrap().contains("Compared with"));
    host.run(&["convert", "today.journey", "people.svg", "--sheets"]).fine();
    assert!(fs::read_to_string(host.path("people.svg")).unwrap().contains("How the journey feels"));
}

#[test]
fn interaction_data_is_told_and_what_is_not_taken_is_a_warning() {
    let host = Host::new();
    let rows = "customer,session,event,time,channel\n\
                Ana,1,call,2024-03-13T10:00:00Z,phone\n\
                Ana,2,mail,2024-03-13T11:00:00Z,mail\n\
                Bo,3,call,2024-03-14T09:00:00Z,phone\n\
                Bo,3,call,soon,phone\n";
    host.write("log.csv", rows);
    let said = host.run(&["interactions", "log.csv"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for line in [
        "cases: 2",
        "interactions: 3",
        "from: 2024-03-13T10:00:00Z",
        "until: 2024-03-14T09:00:00Z",
        "column “customer”: case",
        "    call: 2",
    ] {
        assert!(said.out.lines().any(|it| it == line), "{line}\n{}", said.out);
    }
    assert!(
        said.err.contains("log.csv, line 5: “soon” is no time that can be read."),
        "{}",
        said.err
    );
    let said = host.run(&["interactions", "log.csv", "--case", "session", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&told["cases"], &told["interactions"]), (&3.into(), &3.into()));
    assert_eq!(told["activities"][0], serde_json::json!({"name": "call", "count": 2}));
    assert_eq!(told["columns"][1]["role"], "case");
    assert_eq!(told["not_taken"][0]["line"], 5);
    assert!(said.err.is_empty(), "{}", said.err);
    let said = host.run_in("de_DE.UTF-8", &["interactions", "sample.json"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("keine Interaktionsdaten"), "{}", said.err);
}

#[test]
fn interaction_data_is_held_against_a_map_and_pinned_to_it() {
    let host = Host::new();
    host.write("map.csv", "stage,touchpoint\nReport,Calls\nRepair,Technician visit\n");
    host.write(
        "log.csv",
        "customer,event,time,channel\n\
         Ana,calls,2026-03-01 10:00,phone\n\
         Ana,technician_visit,2026-03-03 10:00,home\n\
         Bo,calls,2026-03-01 11:00,phone\n\
         Bo,sends_flowers,2026-03-01 12:00,phone\n",
    );
    assert_eq!(host.run(&["convert", "map.csv", "map.json"]).code, 0);
    let asked = ["interactions", "log.csv", "--map", "map.json", "--pin", "pinned.json"];
    let said = host.run(&asked);
    assert_eq!(said.code, 0, "{said:?}");
    for line in [
        "journeys on the map: 2",
        "interactions that are not on the map: 1",
        "stage “Repair”: 1 reached it in order, 1 were there",
        "    Calls → Technician visit: 1",
    ] {
        assert!(said.out.lines().any(|it| it == line), "{line}: {}", said.out);
    }
    let map = format::open_path(&host.path("pinned.json")).unwrap().map;
    let told: Vec<_> =
        map.touchpoints.values().map(|it| (it.evidence_n, it.evidence_source.as_str())).collect();
    assert!(told.contains(&(Some(2), "log.csv")), "{told:?}");
    let said = host.run(&["interactions", "log.csv", "--map", "map.json", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(told["contacts"]["switches"], 1);
    // Without a map there is nothing to pin to.
    assert_eq!(host.run(&["interactions", "log.csv", "--pin", "x.json"]).code, 2);
}
