//! What the columns of a table of counts mean, told by their headers.

use csv::StringRecord;
use model::measures::{Input, metrics};
use model::records::Metric;
use words::Words;

use crate::table::columns::plain;

/// What a column of counts can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingField {
    /// A day, or a month, a quarter or a year as a whole.
    Date,
    /// The first day.
    From,
    /// The last day.
    To,
    /// The channel.
    Channel,
    /// How many people or cases it rests on.
    Base,
    /// Where it comes from.
    Source,
    /// Anything else.
    Notes,
    /// What was counted: the column of a reading, and what it is to the metric.
    Count {
        /// The column.
        column: &'static str,
        /// The input; none for the answers of one rating.
        input: Option<Input>,
    },
}

/// The columns of the answers, by rating.
const RATED: [&str; 11] = [
    "rated_0", "rated_1", "rated_2", "rated_3", "rated_4", "rated_5", "rated_6", "rated_7",
    "rated_8", "rated_9", "rated_10",
];

/// What people call the columns that are no counts, in the languages of the app
/// and some others: without spaces and signs, in small letters.
const DATES: &str = "date day month period week quarter year datum tag monat zeitraum quartal jahr \
    periodend fecha día mes periodo período semana trimestre año jour mois période semaine année \
    dag maand periode kwartaal jaar data dzień miesiąc okres tydzień kwartał rok giorno mese \
    التاريخ تاريخ اليوم الشهر الفترة السنة 日付 日 月 期間 四半期 年 日期 дата";
const FROM: &str = "from start begin periodstart von beginn desde inicio début van od początek dal \
    inizio من البداية 開始 从 с";
const TO: &str = "to until end bis ende hasta fin final jusquà jusquau tot einde do koniec al fine \
    إلى حتى النهاية 終了 到 по";
const CHANNELS: &str =
    "channel kanal canal kanaal kanał canale القناة قناة チャネル チャンネル 渠道 канал";
const BASES: &str = "n base basis samplesize stichprobe muestra échantillon steekproef próba \
    campione العينة サンプル数 標本 样本";
const SOURCES: &str =
    "source quelle fuente bron źródło fonte المصدر مصدر 情報源 出典 来源 источник";
const NOTES: &str = "notes note comment notizen notiz bemerkung kommentar nota notas comentario \
    comentarios commentaire notities opmerking notatka notatki uwagi komentarz commento ملاحظات \
    ملاحظة تعليق メモ 備考 コメント 备注 примечание";

/// What each header means to a metric; nothing where it is not known, or was
/// there before.
pub(super) fn recognise(headers: &StringRecord, metric: &Metric) -> Vec<Option<ReadingField>> {
    let known = fields(metric);
    let mut found: Vec<Option<ReadingField>> = Vec::with_capacity(headers.len());
    for header in headers {
        let header = plain(header);
        let field =
            known.iter().find(|(_, names)| names.contains(&header)).map(|(field, _)| *field);
        found.push(field.filter(|field| !found.contains(&Some(*field))));
    }
    found
}

/// What a table for a metric can have, each with its names in all languages.
fn fields(metric: &Metric) -> Vec<(ReadingField, Vec<String>)> {
    let definition = metrics::definition(metric.kind);
    let mut fields = Vec::new();
    for needed in definition.inputs {
        let Some(column) = needed.column else { continue };
        let mut names = vec![plain(column), plain(needed.input.word())];
        for language in words::LANGUAGES {
            names.push(plain(&words::plain(&Words::of(language).say(&needed.input.sentence()))));
        }
        names.extend(synonyms(needed.input).iter().map(|&name| name.to_owned()));
        fields.push((ReadingField::Count { column, input: Some(needed.input) }, names));
    }
    if definition.scale.is_some() {
        // Answers that are not on the scale are read as well, and told to be none.
        for (rating, column) in (0_i64..).zip(RATED) {
            let names = vec![rating.to_string(), plain(column)];
            fields.push((ReadingField::Count { column, input: None }, names));
        }
    }
    for (field, names) in [
        (ReadingField::Date, DATES),
        (ReadingField::From, FROM),
        (ReadingField::To, TO),
        (ReadingField::Channel, CHANNELS),
        (ReadingField::Base, BASES),
        (ReadingField::Source, SOURCES),
        (ReadingField::Notes, NOTES),
    ] {
        fields.push((field, names.split_whitespace().map(ToOwned::to_owned).collect()));
    }
    fields
}

/// What else people call it, without spaces and signs.
const fn synonyms(input: Input) -> &'static [&'static str] {
    match input {
        Input::Promoters => &["promoter", "promotoren", "befürworter"],
        Input::Passives => &["passive", "neutrals", "indifferente"],
        Input::Detractors => &["detractor", "detraktoren", "kritiker"],
        Input::Answers => &["responses", "antworten"],
        Input::Satisfied => &["zufrieden", "top2", "topbox"],
        Input::Contacts | Input::Handled => &["contacts", "calls", "kontakte", "anrufe", "volume"],
        Input::Customers => &["customers", "kunden"],
        Input::ResolvedFirst => &["resolved", "firstcontactresolutions", "gelöst"],
        Input::Resolved => &["resolved", "solved", "gelöst"],
        Input::PassedOn => &["escalated", "escalations", "eskaliert", "eskalationen"],
        Input::AfterWork => &["wrapup", "acw", "nachbearbeitung"],
        Input::Part => &["part", "numerator", "zähler"],
        Input::Whole => &["whole", "total", "denominator", "nenner"],
        Input::Total => &["total", "amount", "betrag"],
        Input::Count => &["count", "anzahl"],
        Input::Cost => &["costs", "kosten"],
        Input::Revenue => &["sales", "umsatz"],
        Input::Cases => &["fälle"],
        _ => &[],
    }
}
