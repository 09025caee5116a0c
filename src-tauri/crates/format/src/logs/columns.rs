//! What the columns of a log mean, told by their headers and by what stands in
//! them.

use std::collections::HashSet;

use csv::StringRecord;
use words::{Sentence, sentence};

use super::pairs::Phase;
use super::time::{self, Clock};
use crate::table::columns::plain;

/// What a column of a log can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnRole {
    /// Whose journey it is.
    Case,
    /// What happened.
    Activity,
    /// When, or when it began. Of two such columns the first is the day and the
    /// second the time of day.
    Time,
    /// When it was over.
    Until,
    /// Whether it began or was over.
    Phase,
    /// Which beginning and which end belong together.
    Instance,
    /// Through which channel.
    Channel,
    /// Who at the company took part: a team, a person or a system.
    Hand,
    /// What is known of the case as a whole.
    Trait,
    /// Nothing that is read.
    Ignore,
}

/// A column of a log, and what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogColumn {
    /// Its header.
    pub header: String,
    /// What it was taken for.
    pub role: ColumnRole,
    /// Some of what stands in it.
    pub samples: Vec<String>,
}

impl ColumnRole {
    /// All of them, in the order in which people look for them.
    pub const ALL: [Self; 10] = [
        Self::Case,
        Self::Activity,
        Self::Time,
        Self::Until,
        Self::Channel,
        Self::Hand,
        Self::Phase,
        Self::Instance,
        Self::Trait,
        Self::Ignore,
    ];

    /// What it is called.
    pub fn in_words(self) -> Sentence {
        match self {
            Self::Case => sentence!("log-role-case"),
            Self::Activity => sentence!("log-role-activity"),
            Self::Time => sentence!("log-role-time"),
            Self::Until => sentence!("log-role-until"),
            Self::Phase => sentence!("log-role-phase"),
            Self::Instance => sentence!("log-role-instance"),
            Self::Channel => sentence!("log-role-channel"),
            Self::Hand => sentence!("log-role-hand"),
            Self::Trait => sentence!("log-role-trait"),
            Self::Ignore => sentence!("log-role-ignore"),
        }
    }

    /// What is usually called so: names in small letters, without spaces and
    /// signs, those that say it best first.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Case => CASES,
            Self::Activity => ACTIVITIES,
            Self::Time => TIMES,
            Self::Until => UNTILS,
            Self::Phase => PHASES,
            Self::Instance => INSTANCES,
            Self::Channel => CHANNELS,
            Self::Hand => HANDS,
            Self::Trait | Self::Ignore => &[],
        }
    }

    /// How well a name says it: 0 is best.
    pub(super) fn rank(self, header: &str) -> Option<usize> {
        let header = plain(header);
        self.names().iter().position(|name| *name == header)
    }
}

/// First what says that it is the case, then people, then what they do things
/// with: a customer's journey goes on when a session is over.
const CASES: &[&str] = &[
    "caseconceptname",
    "caseid",
    "case",
    "fallid",
    "fall",
    "fallnummer",
    "journeyid",
    "journey",
    "customerid",
    "customer",
    "customernumber",
    "customerno",
    "kundenid",
    "kundennummer",
    "kundennr",
    "kunde",
    "clientid",
    "client",
    "clientnumber",
    "klant",
    "klantid",
    "cliente",
    "idcliente",
    "clienteid",
    "numclient",
    "userid",
    "user",
    "username",
    "usuario",
    "idusuario",
    "utilisateur",
    "utente",
    "gebruiker",
    "nutzer",
    "nutzerid",
    "benutzer",
    "benutzerid",
    "visitorid",
    "visitor",
    "besucher",
    "besucherid",
    "patientid",
    "patient",
    "patientnumber",
    "citizenid",
    "citizen",
    "bürger",
    "bürgerid",
    "memberid",
    "member",
    "mitglied",
    "guestid",
    "guest",
    "gast",
    "applicantid",
    "applicant",
    "bewerber",
    "bewerberid",
    "studentid",
    "student",
    "subscriberid",
    "subscriber",
    "contactid",
    "personid",
    "person",
    "accountid",
    "account",
    "accountnumber",
    "konto",
    "kontonummer",
    "householdid",
    "household",
    "anonymousid",
    "cookieid",
    "deviceid",
    "客户",
    "客户id",
    "用户",
    "用户id",
    "顧客",
    "顧客id",
    "клиент",
    "العميل",
    "ticketid",
    "ticket",
    "ticketnumber",
    "ticketnr",
    "incidentid",
    "incident",
    "vorgangsnummer",
    "vorgangsid",
    "vorgang",
    "requestid",
    "request",
    "anfrage",
    "anfrageid",
    "applicationid",
    "application",
    "antrag",
    "antragsnummer",
    "claimid",
    "claim",
    "schadennummer",
    "orderid",
    "order",
    "ordernumber",
    "bestellung",
    "bestellnummer",
    "auftrag",
    "auftragsnummer",
    "commande",
    "pedido",
    "ordine",
    "caso",
    "idcaso",
    "dossier",
    "zaak",
    "zaakid",
    "trace",
    "traceid",
    "processinstance",
    "processinstanceid",
    "conversationid",
    "conversation",
    "threadid",
    "callid",
    "sessionid",
    "session",
    "sitzung",
    "sitzungsid",
    "visitid",
    "visit",
    "besuch",
    "sesion",
];

const ACTIVITIES: &[&str] = &[
    "conceptname",
    "activity",
    "activityname",
    "aktivität",
    "aktivitaet",
    "activité",
    "actividad",
    "atividade",
    "attività",
    "activiteit",
    "event",
    "eventname",
    "ereignis",
    "ereignisname",
    "événement",
    "evento",
    "gebeurtenis",
    "action",
    "aktion",
    "acción",
    "actionname",
    "handling",
    "interaction",
    "interaktion",
    "touchpoint",
    "berührungspunkt",
    "kontaktpunkt",
    "step",
    "stepname",
    "schritt",
    "prozessschritt",
    "arbeitsschritt",
    "étape",
    "paso",
    "stap",
    "task",
    "taskname",
    "aufgabe",
    "vorgangsschritt",
    "operation",
    "message",
    "what",
    "was",
    "活动",
    "活動",
    "事件",
    "действие",
    "событие",
    "النشاط",
    "eventtype",
    "activitytype",
    "ereignistyp",
    "page",
    "pagename",
    "pageurl",
    "url",
    "screen",
    "seite",
    "type",
    "typ",
    "art",
];

const TIMES: &[&str] = &[
    "timetimestamp",
    "timestamp",
    "starttimestamp",
    "timestampstart",
    "starttime",
    "starttime",
    "startdatetime",
    "startdate",
    "start",
    "begin",
    "begintime",
    "began",
    "startedat",
    "startzeit",
    "startzeitpunkt",
    "startdatum",
    "beginn",
    "von",
    "anfang",
    "début",
    "inicio",
    "inizio",
    "eventtime",
    "eventtimestamp",
    "eventdatetime",
    "eventdate",
    "datetime",
    "datetimeutc",
    "date",
    "time",
    "when",
    "at",
    "occurredat",
    "occurred",
    "createdat",
    "created",
    "receivedat",
    "logtime",
    "zeitstempel",
    "zeitpunkt",
    "zeit",
    "datum",
    "uhrzeit",
    "datumuhrzeit",
    "wann",
    "tag",
    "erstelltam",
    "erstellt",
    "horodatage",
    "dateheure",
    "heure",
    "fecha",
    "fechahora",
    "hora",
    "data",
    "dataora",
    "ora",
    "datahora",
    "tijd",
    "tijdstip",
    "ts",
    "时间",
    "日期",
    "時間",
    "日時",
    "日付",
    "время",
    "дата",
    "الوقت",
    "التاريخ",
];

const UNTILS: &[&str] = &[
    "completetimestamp",
    "timestampcomplete",
    "completetime",
    "completiontime",
    "completedat",
    "endtimestamp",
    "timestampend",
    "endtime",
    "enddatetime",
    "enddate",
    "end",
    "endedat",
    "until",
    "finish",
    "finished",
    "finishtime",
    "finishedat",
    "complete",
    "stop",
    "stoptime",
    "resolvedat",
    "closedat",
    "endzeit",
    "endzeitpunkt",
    "enddatum",
    "ende",
    "bis",
    "abschluss",
    "beendet",
    "fin",
    "fine",
    "einde",
];

const PHASES: &[&str] = &[
    "lifecycletransition",
    "lifecycle",
    "transition",
    "registrationtype",
    "phase",
    "lebenszyklus",
    "status",
    "state",
    "zustand",
    "eventtype",
    "type",
    "typ",
];

const INSTANCES: &[&str] = &[
    "conceptinstance",
    "activityinstance",
    "activityinstanceid",
    "instance",
    "instanceid",
    "lifecycleid",
    "handlingid",
    "activityid",
    "aktivitätsid",
    "taskid",
    "stepid",
    "interactionid",
];

const CHANNELS: &[&str] = &[
    "channel",
    "channelname",
    "kanal",
    "kanäle",
    "canal",
    "canale",
    "kanaal",
    "contactchannel",
    "kontaktkanal",
    "touchpointchannel",
    "eventchannel",
    "interactionchannel",
    "orgchannel",
    "medium",
    "渠道",
    "チャネル",
    "канал",
    "القناة",
    "platform",
    "plattform",
    "plateforme",
    "plataforma",
    "device",
    "devicetype",
    "gerät",
    "geräteart",
];

const HANDS: &[&str] = &[
    "orggroup",
    "team",
    "group",
    "gruppe",
    "department",
    "abteilung",
    "bereich",
    "équipe",
    "equipo",
    "afdeling",
    "queue",
    "warteschlange",
    "orgrole",
    "orgresource",
    "resource",
    "ressource",
    "recurso",
    "agent",
    "agentid",
    "agentname",
    "employee",
    "employeeid",
    "mitarbeiter",
    "mitarbeiterin",
    "bearbeiter",
    "sachbearbeiter",
    "performer",
    "handler",
    "assignee",
    "assignedto",
    "assignmentgroup",
    "zuständig",
    "owner",
    "operator",
    "staff",
    "role",
    "rolle",
    "部门",
    "担当",
    "отдел",
    "system",
];

/// What sorts of objects are like a customer, as plain text.
const CUSTOMERS: &[&str] = &[
    "customer",
    "kunde",
    "kundin",
    "client",
    "klant",
    "cliente",
    "patient",
    "citizen",
    "bürger",
    "user",
    "nutzer",
    "benutzer",
    "visitor",
    "besucher",
    "member",
    "mitglied",
    "guest",
    "gast",
    "applicant",
    "bewerber",
    "student",
    "subscriber",
    "person",
    "usuario",
    "utilisateur",
    "utente",
    "consumer",
    "traveller",
    "passenger",
    "household",
    "顧客",
    "客户",
    "用户",
    "клиент",
];

/// Whether objects of a sort are people to whom a journey happens.
pub(super) fn is_customer(kind: &str) -> bool {
    is_one_of(kind, CUSTOMERS)
}

/// Whether objects of a sort are those who take part in journeys of others.
pub(super) fn is_hand(kind: &str) -> bool {
    is_one_of(kind, HANDS)
}

/// Whether objects of a sort are channels.
pub(super) fn is_channel(kind: &str) -> bool {
    is_one_of(kind, CHANNELS)
}

/// One or many of them.
fn is_one_of(kind: &str, names: &[&str]) -> bool {
    let kind = plain(kind);
    let one = ["", "s", "n", "en", "es", "ids", "id"];
    names.iter().any(|name| kind.strip_prefix(name).is_some_and(|end| one.contains(&end)))
}

/// How many rows are looked at to tell what columns hold.
pub(super) const PROFILED: usize = 20_000;
/// How many values of a column are shown.
const SAMPLES: usize = 3;
/// How many of the first values of a column tell whether they are times.
const TRIED: usize = 200;

/// What stands in a column.
#[derive(Debug, Default)]
pub(super) struct Profile {
    values: usize,
    different: HashSet<String>,
    tried: usize,
    days: usize,
    clocks: usize,
    phases: usize,
    samples: Vec<String>,
}

impl Profile {
    pub fn take(&mut self, text: &str, reading: time::Reading) {
        if text.is_empty() {
            return;
        }
        self.values += 1;
        if !self.different.contains(text) {
            if self.samples.len() < SAMPLES {
                self.samples.push(text.chars().take(80).collect());
            }
            self.different.insert(text.to_owned());
        }
        if self.tried < TRIED {
            self.tried += 1;
            match time::look(text, reading) {
                Some(Clock::Day | Clock::Both) => self.days += 1,
                Some(Clock::TimeOfDay) => self.clocks += 1,
                None => {}
            }
            self.phases += usize::from(Phase::of(text).is_some_and(|it| it != Phase::Other));
        }
    }

    /// Whether nearly all values are times.
    fn is_time(&self) -> bool {
        self.tried > 0 && self.days * 10 >= self.tried * 8
    }

    fn is_clock(&self) -> bool {
        self.tried > 0 && self.clocks * 10 >= self.tried * 8
    }

    fn is_phase(&self) -> bool {
        self.phases * 2 >= self.tried.max(1) && self.different.len() <= 20
    }

    fn repeats(&self) -> bool {
        self.different.len() < self.values
    }
}

/// What the columns of a table mean, by their headers and what stands in them.
pub(super) fn recognise(headers: &StringRecord, profiles: &[Profile]) -> Vec<ColumnRole> {
    let mut roles = vec![ColumnRole::Trait; headers.len()];
    let mut free: Vec<usize> = (0..headers.len()).collect();
    let mut give = |role: ColumnRole, fits: &dyn Fn(&Profile) -> bool| {
        let best = free
            .iter()
            .filter_map(|&column| {
                let rank = role.rank(headers.get(column)?)?;
                let profile = profiles.get(column)?;
                (profile.values > 0 && fits(profile)).then_some((rank, column))
            })
            .min();
        if let Some((_, column)) = best {
            roles[column] = role;
            free.retain(|it| *it != column);
        }
        best.is_some()
    };
    give(ColumnRole::Time, &Profile::is_time);
    give(ColumnRole::Until, &Profile::is_time);
    let has_phase = give(ColumnRole::Phase, &Profile::is_phase);
    let named_activity = give(ColumnRole::Activity, &|it| !it.is_time());
    // What is different in each row tells rows apart, not customers.
    let named_case =
        give(ColumnRole::Case, &Profile::repeats) || give(ColumnRole::Case, &|it| !it.is_time());
    give(ColumnRole::Channel, &|it| !it.is_time());
    give(ColumnRole::Hand, &|it| !it.is_time());
    if has_phase {
        give(ColumnRole::Instance, &Profile::repeats);
    }
    by_content(&mut roles, free, profiles, (named_case, named_activity));
    roles
}

/// Finds what no header has told.
fn by_content(
    roles: &mut [ColumnRole],
    mut free: Vec<usize>,
    profiles: &[Profile],
    (named_case, named_activity): (bool, bool),
) {
    let mut give = |roles: &mut [ColumnRole], role, found: Option<usize>| {
        if let Some(column) = found {
            roles[column] = role;
            free.retain(|it| *it != column);
        }
        free.clone()
    };
    let mut left = give(roles, ColumnRole::Ignore, None);
    let has = |roles: &[ColumnRole], role| roles.contains(&role);
    if !has(roles, ColumnRole::Time) {
        let found = left.iter().copied().find(|&it| profiles[it].is_time());
        left = give(roles, ColumnRole::Time, found);
    }
    // A day and a time of day stand in two columns.
    let only_days = roles.iter().zip(profiles).any(|(role, it)| {
        *role == ColumnRole::Time && it.samples.iter().all(|text| !text.contains(':'))
    });
    if only_days {
        let found = left.iter().copied().find(|&it| profiles[it].is_clock());
        left = give(roles, ColumnRole::Time, found);
    }
    let is_name = |it: &Profile| !it.is_time() && !it.is_clock() && it.values > 0;
    if !named_case {
        // Whoever comes often, and of whom there are many.
        let found = left
            .iter()
            .copied()
            .filter(|&it| is_name(&profiles[it]) && profiles[it].repeats())
            .max_by_key(|&it| (profiles[it].different.len(), usize::MAX - it));
        let found = found.filter(|&it| profiles[it].different.len() > 1);
        left = give(roles, ColumnRole::Case, found);
    }
    if !named_activity {
        // What happens has few names and comes again and again.
        let found = left
            .iter()
            .copied()
            .filter(|&it| {
                let profile = &profiles[it];
                is_name(profile)
                    && profile.different.len() > 1
                    && profile.different.len() * 2 <= profile.values.max(4)
            })
            .max_by_key(|&it| (profiles[it].different.len(), usize::MAX - it));
        give(roles, ColumnRole::Activity, found);
    }
}

/// The columns with what was made of them.
pub(super) fn uses(
    headers: &StringRecord,
    roles: &[ColumnRole],
    profiles: Vec<Profile>,
) -> Vec<LogColumn> {
    let columns = headers.iter().zip(roles).zip(profiles);
    columns
        .map(|((header, role), profile)| LogColumn {
            header: header.trim().to_owned(),
            role: *role,
            samples: profile.samples,
        })
        .collect()
}
