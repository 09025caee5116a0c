//! Tables with a row for each interaction.

use format::import::Likelihood;
use format::logs::{ColumnRole, LogError, LogRequest};
use words::Explain as _;

use crate::{likelihood, lines, read, read_as, said, traits};

#[test]
fn columns_are_known_by_their_headers_in_several_languages() {
    let check = |text: &str| {
        let read = read("log.csv", text).unwrap();
        let expected = [
            "7: call by phone with Care 13 10:21:14, answer by mail with Care 13 11:00:00",
            "8: call by phone with Sales 14 09:00:00",
        ];
        assert_eq!(lines(&read.log), expected, "{text}");
        assert_eq!(likelihood("log.csv", text), Likelihood::Sure, "{text}");
    };
    check(
        "customer,session,event,timestamp,channel,team\n\
         7,a,call,2024-03-13T10:21:14Z,phone,Care\n\
         8,b,call,2024-03-14T09:00:00Z,phone,Sales\n\
         7,c,answer,2024-03-13T11:00:00Z,mail,Care\n",
    );
    check(
        "Kundennummer;Aktivität;Zeitstempel;Kanal;Abteilung\n\
         7;call;13.03.2024 10:21:14;phone;Care\n\
         7;answer;13.03.2024 11:00;mail;Care\n\
         8;call;14.03.2024 09:00;phone;Sales\n",
    );
    check(
        "case:concept:name\tconcept:name\ttime:timestamp\torg:group\tCanal\n\
         7\tcall\t2024-03-13 10:21:14+00:00\tCare\tphone\n\
         7\tanswer\t2024-03-13 12:00:00+01:00\tCare\tmail\n\
         8\tcall\t2024-03-14 09:00:00+00:00\tSales\tphone\n",
    );
    check(
        "顧客ID,活動,日時,channel,team\n\
         7,call,1710325274,phone,Care\n\
         7,answer,1710327600,mail,Care\n\
         8,call,1710406800,phone,Sales\n",
    );
}

#[test]
fn columns_are_known_by_what_stands_in_them() {
    let text = "a,b,c,d\n\
                x1,2024-03-13 10:00,open,1\n\
                x2,2024-03-13 11:00,open,2\n\
                x3,2024-03-13 11:30,open,3\n\
                x1,2024-03-13 12:00,close,4\n\
                x2,2024-03-13 13:00,close,5\n\
                x3,2024-03-13 14:00,close,6\n";
    let read = read("log.csv", text).unwrap();
    assert_eq!(lines(&read.log)[0], "x1: open 13 10:00:00, close 13 12:00:00");
    assert_eq!(likelihood("log.csv", text), Likelihood::Perhaps);
}

#[test]
fn a_day_and_a_time_of_day_may_stand_in_two_columns() {
    let text = "user,event,date,time\n7,call,2024-03-13,10:21:14\n7,answer,2024-03-14,9:05\n";
    let read = read("log.csv", text).unwrap();
    assert_eq!(lines(&read.log), ["7: call 13 10:21:14, answer 14 09:05:00"]);
}

#[test]
fn a_beginning_and_an_end_make_one_interaction() {
    let two_rows = "case,activity,lifecycle,time\n\
                    7,talk,start,2024-03-13T10:00:00Z\n\
                    7,talk,complete,2024-03-13T10:05:00Z\n\
                    7,wait,schedule,2024-03-13T10:06:00Z\n\
                    7,visit,start,2024-03-13T11:00:00Z\n";
    let first = read("log.csv", two_rows).unwrap();
    assert_eq!(lines(&first.log), ["7: talk 13 10:00:00-13 10:05:00, visit 13 11:00:00"]);
    let expected = [
        "For 1 interaction only the beginning is known.",
        "line 4: “schedule” is neither a beginning nor an end.",
    ];
    assert_eq!(said(&first), expected);
    let two_columns = "case,activity,start,end\n\
                       7,talk,2024-03-13T10:00:00Z,2024-03-13T10:05:00Z\n\
                       7,visit,2024-03-13T11:00:00Z,\n\
                       7,mail,2024-03-13T12:00:00Z,2024-03-13T11:00:00Z\n";
    let second = read("log.csv", two_columns).unwrap();
    let expected = ["7: talk 13 10:00:00-13 10:05:00, visit 13 11:00:00, mail 13 12:00:00"];
    assert_eq!(lines(&second.log), expected);
    let expected = ["line 4: It is over before it begins; only the beginning is taken."];
    assert_eq!(said(&second), expected);
}

#[test]
fn the_order_of_day_and_month_is_told_by_all_times_of_the_file() {
    let check = |times: [&str; 2], expected: &str, guessed: bool| {
        let text = format!("user,event,time\n7,a,{}\n7,b,{}\n", times[0], times[1]);
        let read = read("log.csv", text).unwrap();
        assert_eq!(lines(&read.log), [expected], "{times:?}");
        let said = said(&read);
        assert_eq!(said.iter().any(|it| it.contains("the day was taken")), guessed, "{times:?}");
    };
    check(["3/4/2024 10:00", "3/13/2024 10:00"], "7: a 04 10:00:00, b 13 10:00:00", false);
    check(["3/4/2024 10:00", "13/4/2024 10:00"], "7: a 03 10:00:00, b 13 10:00:00", false);
    check(["3/4/2024 10:00", "5/4/2024 10:00"], "7: a 03 10:00:00, b 05 10:00:00", true);
    check(["3.4.2024 10:00", "5.4.2024 10:00"], "7: a 03 10:00:00, b 05 10:00:00", false);
}

#[test]
fn rows_that_cannot_be_read_are_left_out_by_line_and_counted_when_they_are_many() {
    let mut text = String::from("customer,event,time\n7,call,2024-03-13T10:00:00Z\n");
    text += ",call,2024-03-13T10:00:00Z\n7,,2024-03-13T10:00:00Z\n7,call,\n";
    text += "7,call,2024-03-13T10:00:00Z,more\n";
    text += &"7,call,soon\n".repeat(30);
    text += "7,\"never closed,2024-03-13T10:00:00Z\n";
    let read = read("log.csv", text).unwrap();
    assert_eq!(lines(&read.log), ["7: call 13 10:00:00"]);
    let said = said(&read);
    let expected = [
        "20 places beside those that are named: The time cannot be read.",
        "line 3: It does not say whose journey it belongs to.",
        "line 4: It does not say what happened.",
        "line 5: It does not say when it happened.",
        "line 6: The row has more fields than there are headers.",
        "line 7: “soon” is no time that can be read. Write it like 2024-03-13 10:21:14.",
    ];
    assert_eq!(said[..6], expected);
    assert_eq!(said.last().unwrap(), "line 37: A quote opens here and is never closed.");
    assert_eq!(said.len(), 5 + 10 + 1);
}

#[test]
fn what_stays_the_same_in_a_case_is_a_trait() {
    let text = "customer,event,time,plan,mood,country\n\
                7,call,2024-03-13T10:00:00Z,gold,good,de\n\
                7,answer,2024-03-13T11:00:00Z,gold,bad,de\n\
                8,call,2024-03-13T12:00:00Z,basic,bad,de\n\
                9,call,2024-03-13T12:00:00Z,,bad,de\n";
    let read = read("log.csv", text).unwrap();
    assert_eq!(traits(&read.log, 0), ["plan=gold"]);
    assert_eq!(traits(&read.log, 1), ["plan=basic"]);
    assert_eq!(traits(&read.log, 2), ["plan=?"]);
    let roles: Vec<ColumnRole> = read.columns.iter().map(|it| it.role).collect();
    use ColumnRole::{Activity, Case, Ignore, Time, Trait};
    assert_eq!(roles, [Case, Activity, Time, Trait, Ignore, Ignore]);
    assert_eq!(read.columns[1].samples, ["call", "answer"]);
}

#[test]
fn columns_can_be_chosen() {
    let text = "customer,order,event,page,time\n\
                7,1,click,home,2024-03-13T10:00:00Z\n\
                7,2,click,cart,2024-03-13T11:00:00Z\n";
    let by_default = read("log.csv", text).unwrap();
    assert_eq!(lines(&by_default.log), ["7: click 13 10:00:00, click 13 11:00:00"]);
    let named = |role, column: &str| (role, column.to_owned());
    let request = LogRequest {
        named: vec![named(ColumnRole::Case, "order"), named(ColumnRole::Activity, "Page")],
        ..LogRequest::default()
    };
    let read = read_as("log.csv", text, &request).unwrap();
    assert_eq!(lines(&read.log), ["1: home 13 10:00:00", "2: cart 13 11:00:00"]);
    use ColumnRole::{Activity, Case, Ignore, Time};
    let columns = vec![Ignore, Case, Ignore, Activity, Time];
    let request = LogRequest { columns: Some(columns), ..LogRequest::default() };
    assert_eq!(read_as("log.csv", text, &request).unwrap().log, read.log);
    let request = LogRequest { named: vec![named(Case, "who")], ..LogRequest::default() };
    let error = read_as("log.csv", text, &request).unwrap_err();
    let message = "log.csv: There is no column “who”; the headers are \
                   customer, order, event, page, time.";
    assert_eq!(error.message().to_string(), message);
}

#[test]
fn what_is_no_log_is_told_apart() {
    let check = |file: &str, text: &str| assert_eq!(likelihood(file, text), Likelihood::No);
    check("map.csv", "stage,touchpoint,lane,text\nBuy,Shop,Thoughts,nice\nBuy,Pay,Thoughts,hm\n");
    check("counts.csv", "month,promoters,passives,detractors\n2024-01,1,2,3\n2024-02,2,2,3\n");
    check("daily.csv", "date,contacts,resolved\n2024-01-01,5,3\n2024-01-02,5,3\n2024-01-03,6,3\n");
    check("notes.txt", "We met on Tuesday.\nIt rained.\n");
    check("empty.csv", "");
    check("journey.json", "{\"format\":\"throughline-map\",\"version\":1}");
}

#[test]
fn a_map_as_a_table_is_hardly_a_log() {
    let map = "record,stage,touchpoint,lane,text,person,date\n\
               card,Buy,Shop,Thoughts,nice,Kim,2024-03-13\n\
               card,Buy,Pay,Thoughts,hm,Kim,2024-03-14\n";
    assert_eq!(likelihood("map.csv", map), Likelihood::Perhaps);
}

#[test]
fn a_log_that_says_the_stage_of_each_interaction_is_one() {
    let row = |at: usize| format!("{at},2023-01-01,web,Buy,click\n");
    let head = "customer_id,timestamp,channel,journey_stage,action\n";
    let days: String = (0..400).map(row).collect();
    assert_eq!(likelihood("log.csv", format!("{head}{days}")), Likelihood::Sure);
    let clock = "1,2023-01-01T09:15:23,mail,landing,view\n1,2023-01-01T09:16:08,mail,cart,add\n";
    assert_eq!(likelihood("log.csv", format!("{head}{clock}")), Likelihood::Sure);
    let few: String = (0..5).map(row).collect();
    assert_eq!(likelihood("map.csv", format!("{head}{few}")), Likelihood::Perhaps);
}

#[test]
fn a_table_that_does_not_say_who_or_when_shows_its_columns() {
    let error = read("log.csv", "what,when\ncall,2024-03-13T10:00:00Z\n").unwrap_err();
    let message = "log.csv: No column is known for: case. The headers are what, when.";
    assert_eq!(error.message().to_string(), message);
    let LogError::NoColumns { columns, .. } = error else { panic!("{error}") };
    assert_eq!(columns[0].samples, ["call"]);
}

#[test]
fn a_table_without_anything_readable_says_why() {
    let error = read("log.csv", "user,event,time\n7,call,\n7,call,\n7,,\n").unwrap_err();
    let message = "log.csv: No column is known for: time. The headers are user, event, time.";
    assert_eq!(error.message().to_string(), message);
    use ColumnRole::{Activity, Case, Time};
    let columns = Some(vec![Case, Activity, Time]);
    let request = LogRequest { columns, ..LogRequest::default() };
    let error = read_as("log.csv", "user,event,time\n7,call,\n7,call,\n", &request).unwrap_err();
    let message = "log.csv: No interaction in this file could be read. Most were left out for \
                   this reason: It does not say when it happened.";
    assert_eq!(error.message().to_string(), message);
    assert!(matches!(read("log.csv", "").unwrap_err(), LogError::Empty { .. }));
    let letter = "Dear Ana,\n\nthe fault is mended.\n";
    assert!(matches!(read("letter.txt", letter).unwrap_err(), LogError::NoLog { .. }));
    assert!(read("log.csv", "user,event,time\n").is_err());
}
