//! What a file is to be without.

use std::collections::BTreeSet;

use clap::Args;
use desk::wire::{ShareGroup, ShareRequest};
use desk::{ShareSafe, share_safe};
use edit::Secret;
use format::MapFile;
use model::facts;
use uuid::Uuid;

use crate::failure::Failure;
use crate::speech::{answer, warn, words};

/// How a word begins that names a department.
const TEAM: &str = "team:";

/// What a file is to be without.
#[derive(Debug, Args)]
pub struct ShareArguments {
    /// Write a copy that is without something, in any format: names, quotes,
    /// costs, authors, pictures, history, and team:NAME for a department, with
    /// commas between. It is another map, with new ids, without its past, links to
    /// other maps and what other programs keep with it. What was removed is said
    /// on standard output, a line each: removed, what sort of thing, how often,
    /// and the text; and what may still tell too much: remains, and the same.
    #[arg(long, value_delimiter = ',', value_name = "WHAT")]
    pub redact: Vec<String>,
}

impl ShareArguments {
    /// What that asks for of a map with certain departments.
    pub fn request(&self, departments: &[(Uuid, String)]) -> Result<ShareRequest, Failure> {
        let mut request = ShareRequest::default();
        let mut teams: Vec<String> = Vec::new();
        let mut is_name = false;
        for word in &self.redact {
            if let Some(name) = word.trim_start().strip_prefix(TEAM) {
                teams.push(name.to_owned());
                is_name = true;
            } else if let Some(secret) = Secret::from_word(word.trim()) {
                request.secrets.insert(secret);
                is_name = false;
            } else if let Some(team) = teams.last_mut().filter(|_| is_name) {
                // The comma was part of the name.
                team.push(',');
                team.push_str(word);
            } else {
                return Err(Failure::NoSecret { word: word.trim().to_owned() });
            }
        }
        for name in teams {
            let plain = |name: &str| name.trim().to_lowercase();
            let called = departments.iter().filter(|(_, it)| plain(it) == plain(&name));
            let before = request.teams.len();
            request.teams.extend(called.map(|(id, _)| *id));
            if request.teams.len() == before {
                let teams = departments.iter().map(|(_, name)| name.clone()).collect();
                return Err(Failure::NoTeam { name: name.trim().to_owned(), teams });
            }
        }
        Ok(request)
    }
}

/// A file without what it is to be without. Says what that is.
pub fn without(file: MapFile, asked: &ShareArguments) -> Result<MapFile, Failure> {
    let teams = facts::teams(&file.map);
    let teams: Vec<_> = teams.iter().map(|it| (it.id.uuid(), it.name.clone())).collect();
    let request = asked.request(&teams)?;
    if request == ShareRequest::default() {
        return Ok(file);
    }
    let safe = share_safe(&file, &request.redaction(), &words())?;
    tell(&safe.removed, &safe.remains)?;
    safe.in_words().into_iter().for_each(warn);
    let ShareSafe { file, .. } = safe;
    Ok(file)
}

/// Says what was removed, and what may still tell too much.
pub fn tell(removed: &[ShareGroup], remains: &[ShareGroup]) -> Result<(), Failure> {
    list("removed", removed)?;
    list("remains", remains)
}

fn list(what: &str, groups: &[ShareGroup]) -> Result<(), Failure> {
    for group in groups {
        for item in &group.items {
            let text = item.text.split_whitespace().collect::<Vec<_>>().join(" ");
            answer(&format!("{what}\t{}\t{}\t{text}", group.word, item.count))?;
        }
    }
    Ok(())
}

/// The words that ask for something to be left out.
pub fn all() -> String {
    let words: BTreeSet<&str> = Secret::ALL.into_iter().map(Secret::word).collect();
    Vec::from_iter(words).join(", ")
}
