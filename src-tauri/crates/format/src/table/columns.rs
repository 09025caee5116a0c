//! What the columns of a table mean, told by their headers.

use csv::StringRecord;

/// What a column can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableField {
    /// The stage.
    Stage,
    /// The touchpoint.
    Touchpoint,
    /// The touchpoint's channel.
    Channel,
    /// The lane of the text.
    Lane,
    /// The text of a card.
    Text,
    /// A rating from −2 to +2, or words.
    Emotion,
    /// The team that answers for it.
    Owner,
    /// Where the text comes from.
    Source,
    /// The last touchpoint of a card that covers several.
    Until,
    /// The stack that the card lies in.
    Stack,
    /// The heading that the card stands under.
    Heading,
}

/// A column and what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnUse {
    /// Its header, as it is written.
    pub header: String,
    /// What it means; nothing if the header is not known. The values of such a
    /// column are kept with the cards.
    pub field: Option<TableField>,
    /// How many values it has.
    pub values: usize,
}

impl TableField {
    /// Every one of them.
    pub const ALL: [Self; 11] = [
        Self::Stage,
        Self::Touchpoint,
        Self::Channel,
        Self::Lane,
        Self::Text,
        Self::Emotion,
        Self::Owner,
        Self::Source,
        Self::Until,
        Self::Stack,
        Self::Heading,
    ];

    /// The header that Throughline itself writes.
    pub const fn header(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Touchpoint => "touchpoint",
            Self::Channel => "channel",
            Self::Lane => "lane",
            Self::Text => "text",
            Self::Emotion => "emotion",
            Self::Owner => "owner",
            Self::Source => "source",
            Self::Until => "until",
            Self::Stack => "stack",
            Self::Heading => "heading",
        }
    }

    /// Other headers for the same, without spaces and signs.
    const fn synonyms(self) -> &'static [&'static str] {
        match self {
            Self::Stage => &[
                "stages",
                "phase",
                "phasen",
                "etappe",
                "abschnitt",
                "journeystage",
                "journeyphase",
                "stagename",
                "phasename",
                "section",
            ],
            Self::Touchpoint => &[
                "touchpoints",
                "step",
                "steps",
                "moment",
                "kontaktpunkt",
                "kontaktpunkte",
                "berührungspunkt",
                "beruehrungspunkt",
                "schritt",
                "schritte",
                "interaction",
                "task",
                "activity",
                "aktivität",
                "touchpointname",
                "stepname",
            ],
            Self::Channel => &["channels", "kanal", "kanäle", "kanaele", "channelname"],
            Self::Lane => &[
                "lanes",
                "row",
                "swimlane",
                "zeile",
                "bahn",
                "ebene",
                "reihe",
                "category",
                "kategorie",
                "type",
                "typ",
                "art",
                "lanename",
                "rowname",
            ],
            Self::Text => &[
                "texts",
                "note",
                "notes",
                "notiz",
                "notizen",
                "card",
                "karte",
                "content",
                "inhalt",
                "description",
                "beschreibung",
                "comment",
                "kommentar",
                "bemerkung",
                "statement",
                "aussage",
                "cardtext",
                "stickynote",
                "sticky",
            ],
            Self::Emotion => &[
                "emotions",
                "sentiment",
                "feeling",
                "feelings",
                "mood",
                "stimmung",
                "gefühl",
                "gefuehl",
                "emotionen",
                "emotionscore",
                "emotionalstate",
                "experience",
            ],
            Self::Owner => &[
                "owners",
                "team",
                "teams",
                "department",
                "abteilung",
                "bereich",
                "responsible",
                "verantwortlich",
                "verantwortung",
                "zuständig",
                "zustaendig",
                "zuständigkeit",
                "eigentümer",
            ],
            Self::Stack => &["stacks", "stapel", "pile"],
            Self::Heading => {
                &["headings", "überschrift", "ueberschrift", "group", "gruppe", "cluster"]
            }
            Self::Source => &[
                "sources",
                "quelle",
                "quellen",
                "evidence",
                "beleg",
                "belege",
                "reference",
                "herkunft",
                "origin",
            ],
            Self::Until => &["untiltouchpoint", "lasttouchpoint", "biskontaktpunkt"],
        }
    }
}

/// What the columns of a header row mean. Each meaning is given once: to the
/// column that has its very name, or else to the first that has a synonym.
pub(crate) fn recognise(headers: &StringRecord) -> Vec<ColumnUse> {
    let plain: Vec<String> = headers.iter().map(plain).collect();
    let mut columns: Vec<ColumnUse> = headers
        .iter()
        .map(|header| ColumnUse { header: header.trim().to_owned(), field: None, values: 0 })
        .collect();
    for field in TableField::ALL {
        let exact = plain.iter().position(|header| header == field.header());
        let synonym =
            || plain.iter().position(|header| field.synonyms().contains(&header.as_str()));
        if let Some(index) = exact.or_else(synonym) {
            columns[index].field = Some(field);
        }
    }
    columns
}

/// A header or title in small letters, without spaces and signs.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many of some headers are known.
pub(super) fn known(headers: &StringRecord) -> usize {
    recognise(headers).iter().filter(|column| column.field.is_some()).count()
}
