//! `journey check`.

use jiff::Zoned;
use model::check::{Finding, Severity, check};
use serde::Serialize;
use uuid::Uuid;
use words::sentence;

use crate::arguments::Check;
use crate::convert::read_map;
use crate::failure::Failure;
use crate::speech::{self, answer};

/// A finding as others read it.
#[derive(Serialize)]
struct Told {
    /// The id of the rule.
    id: &'static str,
    severity: Severity,
    /// The id of the record that it is about; that of the map if it is about all
    /// of it.
    record: Uuid,
    message: String,
    hint: String,
}

/// Says what the map check finds, without what is silenced. Whether that is
/// nothing.
pub fn check_file(asked: &Check) -> Result<bool, Failure> {
    let file = read_map(&asked.file)?;
    let findings: Vec<Finding> = check(&file.map, Zoned::now().date())
        .into_iter()
        .filter(|finding| finding.silenced.is_none())
        .collect();
    if asked.json {
        let told: Vec<Told> = findings.iter().map(told).collect();
        answer(&serde_json::to_string_pretty(&told).unwrap_or_default())?;
    } else {
        for finding in &findings {
            let what = finding.message.clone();
            let line = match finding.severity {
                Severity::Problem => sentence!("check-line-problem", what = what),
                Severity::Gap => sentence!("check-line-gap", what = what),
                Severity::Hint => sentence!("check-line-hint", what = what),
            };
            answer(&speech::say(&line))?;
            answer(&speech::say(&sentence!("check-line-mend", how = finding.hint.clone())))?;
        }
        answer(&speech::say(&sentence!("check-findings", count = findings.len())))?;
    }
    Ok(findings.is_empty())
}

fn told(finding: &Finding) -> Told {
    Told {
        id: finding.rule,
        severity: finding.severity,
        record: finding.id,
        message: speech::say(&finding.message),
        hint: speech::say(&finding.hint),
    }
}
