//! What the columns of a table mean, told by their headers.

use csv::StringRecord;
use words::Words;

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
    /// What sort of record the row is about.
    Record,
    /// The id of that record.
    Id,
    /// What sort of card or touchpoint it is.
    Kind,
    /// Whose rating it is, or who says the card.
    Persona,
    /// What the lane holds.
    LaneKind,
    /// Of a pain point: how bad.
    Severity,
    /// Of a pain point: what breaks down.
    Breakdown,
    /// Of an opportunity: how much it would help.
    Impact,
    /// Of an opportunity: how much work it would be.
    Effort,
    /// Whether somebody is known to answer for it.
    OwnerState,
    /// The person who answers for it.
    Person,
    /// Of a disputed owner: who claims what.
    Claims,
    /// How it is known.
    Evidence,
    /// What sort of source that is.
    EvidenceKind,
    /// Of when it is.
    Date,
    /// How many people or cases it rests on.
    Cases,
    /// Who wrote it.
    Author,
    /// The tags of the card.
    Tags,
    /// The id of the heading that the card stands under.
    HeadingId,
    /// The id of the card that it lies under.
    UnderId,
    /// The id of the stage.
    StageId,
    /// The id of the touchpoint.
    TouchpointId,
    /// The id of the last touchpoint that the card covers.
    UntilId,
    /// The id of the lane.
    LaneId,
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
    /// Those that any table may have.
    const ANY: [Self; 11] = [
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

    /// Those of a table that Throughline itself has written, in the order in
    /// which it writes them. A table is one if it has [`Self::Record`] and
    /// [`Self::Id`].
    pub const OWN: [Self; 33] = [
        Self::Record,
        Self::Stage,
        Self::Touchpoint,
        Self::Until,
        Self::Lane,
        Self::Kind,
        Self::Text,
        Self::Emotion,
        Self::Persona,
        Self::Channel,
        Self::Severity,
        Self::Breakdown,
        Self::Impact,
        Self::Effort,
        Self::OwnerState,
        Self::Owner,
        Self::Person,
        Self::Claims,
        Self::Evidence,
        Self::EvidenceKind,
        Self::Source,
        Self::Date,
        Self::Cases,
        Self::Author,
        Self::Tags,
        Self::Id,
        Self::StageId,
        Self::TouchpointId,
        Self::UntilId,
        Self::LaneId,
        Self::LaneKind,
        Self::HeadingId,
        Self::UnderId,
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
            Self::Record => "record",
            Self::Id => "id",
            Self::Kind => "kind",
            Self::Persona => "persona",
            Self::LaneKind => "lane_kind",
            Self::Severity => "severity",
            Self::Breakdown => "breakdown",
            Self::Impact => "impact",
            Self::Effort => "effort",
            Self::OwnerState => "owner_state",
            Self::Person => "person",
            Self::Claims => "claims",
            Self::Evidence => "evidence",
            Self::EvidenceKind => "evidence_kind",
            Self::Date => "date",
            Self::Cases => "n",
            Self::Author => "author",
            Self::Tags => "tags",
            Self::HeadingId => "heading_id",
            Self::UnderId => "under_id",
            Self::StageId => "stage_id",
            Self::TouchpointId => "touchpoint_id",
            Self::UntilId => "until_id",
            Self::LaneId => "lane_id",
        }
    }

    /// What people call it: the header of a sheet that Throughline writes.
    pub fn title(self, words: &Words) -> String {
        words::plain(&words.text(&format!("csv-{}", self.header())))
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
            // Only tables that name records by their ids have the others.
            _ => &[],
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
    if let Some(own) = own(&plain) {
        for (index, field) in own {
            columns[index].field = Some(field);
        }
        return columns;
    }
    for field in TableField::ANY {
        let exact = plain.iter().position(|header| header == field.header());
        let synonym =
            || plain.iter().position(|header| field.synonyms().contains(&header.as_str()));
        if let Some(index) = exact.or_else(synonym) {
            columns[index].field = Some(field);
        }
    }
    columns
}

/// The columns of a table that Throughline has written: with its own headers,
/// or with what they are called in one of its languages.
fn own(headers: &[String]) -> Option<Vec<(usize, TableField)>> {
    let position = |field: TableField| {
        let named = |name: String| headers.iter().position(|header| *header == self::plain(&name));
        let titled = || {
            let languages = words::LANGUAGES.iter();
            languages.map(|language| field.title(&Words::of(language))).find_map(named)
        };
        named(field.header().to_owned()).or_else(titled)
    };
    position(TableField::Record).and(position(TableField::Id))?;
    let found = TableField::OWN.into_iter();
    Some(found.filter_map(|field| Some((position(field)?, field))).collect())
}

/// A header or title in small letters, without spaces and signs.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many of some headers are known.
pub(super) fn known(headers: &StringRecord) -> usize {
    recognise(headers).iter().filter(|column| column.field.is_some()).count()
}
