//! What columns, attributes and types of objects are called that mean
//! something in a log: in small letters, without spaces and signs.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::ColumnRole;
use crate::table::columns::plain;

impl ColumnRole {
    /// How well a name says it: 0 is best.
    pub(super) fn rank(self, name: &str) -> Option<usize> {
        let ranks = RANKS.get(plain(name).as_str())?;
        ranks.iter().find(|(role, _)| *role == self).map(|(_, rank)| *rank)
    }

    /// What is usually called so, those that say it best first.
    const fn names(self) -> &'static str {
        match self {
            Self::Case => CASES,
            Self::Activity => ACTIVITIES,
            Self::Time => TIMES,
            Self::Until => UNTILS,
            Self::Phase => PHASES,
            Self::Instance => INSTANCES,
            Self::Channel => CHANNELS,
            Self::Hand => HANDS,
            Self::Trait | Self::Ignore => "",
        }
    }
}

/// What each name says, and how well.
static RANKS: LazyLock<HashMap<&str, Vec<(ColumnRole, usize)>>> = LazyLock::new(|| {
    let mut ranks: HashMap<&str, Vec<(ColumnRole, usize)>> = HashMap::new();
    for role in ColumnRole::ALL {
        for (rank, name) in role.names().split_whitespace().enumerate() {
            ranks.entry(name).or_default().push((role, rank));
        }
    }
    ranks
});

/// Whether objects of a type are people to whom a journey happens.
pub(super) fn is_customer(kind: &str) -> bool {
    is_one_of(kind, CUSTOMERS)
}

/// Whether objects of a type are those who take part in journeys of others.
pub(super) fn is_hand(kind: &str) -> bool {
    is_one_of(kind, HANDS)
}

/// Whether objects of a type are channels.
pub(super) fn is_channel(kind: &str) -> bool {
    is_one_of(kind, CHANNELS)
}

/// One or many of them.
fn is_one_of(kind: &str, names: &str) -> bool {
    const ENDS: [&str; 7] = ["", "s", "n", "en", "es", "id", "ids"];
    let kind = plain(kind);
    names
        .split_whitespace()
        .any(|name| kind.strip_prefix(name).is_some_and(|end| ENDS.contains(&end)))
}

/// First what says that it is the case, then people, then what they do things
/// with: a customer's journey goes on when a session is over.
const CASES: &str = "caseconceptname caseid case fallid fall fallnummer journeyid journey customerid \
    customer customernumber customerno kundenid kundennummer kundennr kunde clientid \
    client clientnumber klant klantid cliente idcliente clienteid numclient userid user \
    username usuario idusuario utilisateur utente gebruiker nutzer nutzerid benutzer \
    benutzerid visitorid visitor besucher besucherid patientid patient patientnumber \
    citizenid citizen bürger bürgerid memberid member mitglied guestid guest gast \
    applicantid applicant bewerber bewerberid studentid student subscriberid subscriber \
    contactid personid person accountid account accountnumber konto kontonummer \
    householdid household anonymousid cookieid deviceid 客户 客户id 用户 用户id 顧客 顧客id клиент \
    العميل ticketid ticket ticketnumber ticketnr incidentid incident vorgangsnummer \
    vorgangsid vorgang requestid request anfrage anfrageid applicationid application \
    antrag antragsnummer claimid claim schadennummer orderid order ordernumber \
    bestellung bestellnummer auftrag auftragsnummer commande pedido ordine caso idcaso \
    dossier zaak zaakid trace traceid processinstance processinstanceid conversationid \
    conversation threadid callid sessionid session sitzung sitzungsid visitid visit \
    besuch sesion";

const ACTIVITIES: &str = "conceptname activity activityname aktivität aktivitaet activité actividad atividade \
    attività activiteit event eventname ereignis ereignisname événement evento \
    gebeurtenis action aktion acción actionname handling interaction interaktion \
    touchpoint berührungspunkt kontaktpunkt step stepname schritt prozessschritt \
    arbeitsschritt étape paso stap task taskname aufgabe vorgangsschritt operation \
    message what was 活动 活動 事件 действие событие النشاط eventtype activitytype ereignistyp \
    page pagename pageurl url screen seite type typ art";

const TIMES: &str = "timetimestamp timestamp starttimestamp timestampstart starttime startdatetime \
    startdate start begin begintime began startedat startzeit startzeitpunkt startdatum \
    beginn von anfang début inicio inizio eventtime eventtimestamp eventdatetime \
    eventdate datetime datetimeutc date time when at occurredat occurred createdat \
    created receivedat logtime zeitstempel zeitpunkt zeit datum uhrzeit datumuhrzeit \
    wann tag erstelltam erstellt horodatage dateheure heure fecha fechahora hora data \
    dataora ora datahora tijd tijdstip ts 时间 日期 時間 日時 日付 время дата الوقت التاريخ";

const UNTILS: &str = "completetimestamp timestampcomplete completetime completiontime completedat \
    endtimestamp timestampend endtime enddatetime enddate end endedat until finish \
    finished finishtime finishedat complete stop stoptime resolvedat closedat endzeit \
    endzeitpunkt enddatum ende bis abschluss beendet fin fine einde";

const PHASES: &str = "lifecycletransition lifecycle transition registrationtype phase lebenszyklus status \
    state zustand eventtype type typ";

const INSTANCES: &str = "conceptinstance activityinstance activityinstanceid instance instanceid lifecycleid \
    handlingid activityid aktivitätsid taskid stepid interactionid";

const CHANNELS: &str = "channel channelname kanal kanäle canal canale kanaal contactchannel kontaktkanal \
    touchpointchannel eventchannel interactionchannel orgchannel medium 渠道 チャネル канал \
    القناة platform plattform plateforme plataforma device devicetype gerät geräteart";

const HANDS: &str = "orggroup team group gruppe department abteilung bereich équipe equipo afdeling queue \
    warteschlange orgrole orgresource resource ressource recurso agent agentid agentname \
    employee employeeid mitarbeiter mitarbeiterin bearbeiter sachbearbeiter performer \
    handler assignee assignedto assignmentgroup zuständig owner operator staff role \
    rolle 部门 担当 отдел system";

const CUSTOMERS: &str = "customer kunde kundin client klant cliente patient citizen bürger user nutzer \
    benutzer visitor besucher member mitglied guest gast applicant bewerber student \
    subscriber person usuario utilisateur utente consumer traveller passenger household \
    顧客 客户 用户 клиент";
