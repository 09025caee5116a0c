//! The one thread that writes.
//!
//! It takes all that is waiting, carries it out in one transaction with a
//! savepoint for each, and answers after the commit: so a group of people pays
//! for the disk once, and an answer is a promise.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};

use model::Map;

use crate::ledger::Ledger;
use crate::{MapId, StoreError};

/// The most that one transaction takes up, so that nobody waits for long.
const LARGEST_GROUP: usize = 256;

/// The maps that are open, as of the last commit.
#[derive(Debug, Default)]
pub struct Published(Mutex<BTreeMap<MapId, Map>>);

impl Published {
    /// An open map.
    pub fn get(&self, map: MapId) -> Option<Map> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&map).cloned()
    }

    fn take_in(&self, touched: Vec<(MapId, Option<Map>)>) {
        let mut maps = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (id, map) in touched {
            match map {
                Some(map) => maps.insert(id, map),
                None => maps.remove(&id),
            };
        }
    }
}

/// Something that the writer is asked to do.
pub trait Job: Send {
    /// Whether it is done by itself, outside of any transaction.
    fn is_alone(&self) -> bool;

    /// Does it, within a transaction; says whether it shall be kept. It may be
    /// asked to do it again, after all that it did was rolled back.
    fn run(&mut self, ledger: &mut Ledger) -> bool;

    /// Answers whoever asked, once it is known whether the transaction holds.
    fn answer(self: Box<Self>, failure: Option<StoreError>);
}

/// A job that somebody waits for.
pub struct Asked<T, F> {
    work: F,
    is_alone: bool,
    done: Option<Result<T, StoreError>>,
    reply: SyncSender<Result<T, StoreError>>,
}

impl<T, F> Asked<T, F> {
    /// A job whose result goes to `reply`.
    pub const fn new(work: F, reply: SyncSender<Result<T, StoreError>>) -> Self {
        Self { work, is_alone: false, done: None, reply }
    }

    /// The same for what no transaction may hold; it is asked for once.
    pub const fn alone(work: F, reply: SyncSender<Result<T, StoreError>>) -> Self {
        Self { work, is_alone: true, done: None, reply }
    }
}

impl<T, F> Job for Asked<T, F>
where
    T: Send,
    F: FnMut(&mut Ledger) -> Result<T, StoreError> + Send,
{
    fn is_alone(&self) -> bool {
        self.is_alone
    }

    fn run(&mut self, ledger: &mut Ledger) -> bool {
        // A mistake in one edit must not take the library from all others.
        let done = catch_unwind(AssertUnwindSafe(|| (self.work)(ledger))).unwrap_or_else(|_| {
            ledger.forget();
            Err(StoreError::Mistake)
        });
        let keep = done.is_ok();
        self.done = Some(done);
        keep
    }

    fn answer(self: Box<Self>, failure: Option<StoreError>) {
        let done = match (self.done, failure) {
            (Some(Err(own)), _) => Err(own),
            (_, Some(failure)) => Err(failure),
            (Some(done), None) => done,
            (None, None) => Err(StoreError::Closed),
        };
        // Whoever asked may have gone; what was done stays done.
        let _ = self.reply.send(done);
    }
}

/// Works until nobody can ask any more.
pub fn work(mut ledger: Ledger, jobs: &Receiver<Box<dyn Job>>, published: &Arc<Published>) {
    let mut next = None;
    while let Some(mut first) = next.take().or_else(|| jobs.recv().ok()) {
        if first.is_alone() {
            first.run(&mut ledger);
            answer(&mut ledger, vec![first], published, None);
            continue;
        }
        let mut group = vec![first];
        while group.len() < LARGEST_GROUP
            && let Ok(job) = jobs.try_recv()
        {
            if job.is_alone() {
                next = Some(job);
                break;
            }
            group.push(job);
        }
        match carry_out(&mut ledger, &mut group) {
            Ok(()) => answer(&mut ledger, group, published, None),
            Err(failure) if group.len() == 1 => {
                answer(&mut ledger, group, published, Some(failure));
            }
            // One of them spoils it for all: each by itself shows which.
            Err(_) => {
                for job in group {
                    let mut alone = vec![job];
                    let failure = carry_out(&mut ledger, &mut alone).err();
                    answer(&mut ledger, alone, published, failure);
                }
            }
        }
    }
    if let Err((_, error)) = ledger.connection.close() {
        tracing::warn!(%error, "the library was not closed in good order");
    }
}

fn answer(
    ledger: &mut Ledger,
    group: Vec<Box<dyn Job>>,
    published: &Arc<Published>,
    mut failure: Option<StoreError>,
) {
    // Whoever has an answer must find what it speaks of.
    published.take_in(ledger.take_touched());
    for job in group {
        job.answer(failure.take());
    }
}

/// Carries out a group, whole or not at all.
fn carry_out(ledger: &mut Ledger, group: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    ledger.connection.execute_batch("BEGIN IMMEDIATE")?;
    let done = carry_out_each(ledger, group);
    let done = done.and_then(|()| Ok(ledger.connection.execute_batch("COMMIT")?));
    if done.is_err() {
        ledger.forget();
        if !ledger.connection.is_autocommit() {
            ledger.connection.execute_batch("ROLLBACK")?;
        }
    }
    done
}

fn carry_out_each(ledger: &mut Ledger, group: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    for job in group {
        ledger.connection.execute_batch("SAVEPOINT command")?;
        if !job.run(ledger) {
            ledger.connection.execute_batch("ROLLBACK TO command")?;
        }
        ledger.connection.execute_batch("RELEASE command")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{channel, sync_channel};

    use super::*;
    use crate::ledger::Identity;
    use crate::{System, schema};

    /// The sentences that a group of jobs says to the database, and what each
    /// job is told and leaves behind.
    fn check(group: &[&'static str], expected: &[(bool, u32)]) {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("library.sqlite");
        let connection = schema::open_writer(&path).unwrap();
        schema::migrate(&connection, 0).unwrap();
        let identity = Identity {
            author: String::new(),
            session: String::new(),
            surroundings: Arc::new(System),
        };
        let ledger = Ledger::new(connection, identity);
        let (jobs, waiting) = channel::<Box<dyn Job>>();
        let answers: Vec<_> = group
            .iter()
            .map(|&sentence| {
                let (reply, answer) = sync_channel(1);
                let work = move |ledger: &mut Ledger| {
                    assert_ne!(sentence, "panic");
                    Ok(ledger.connection.execute_batch(sentence)?)
                };
                jobs.send(Box::new(Asked::new(work, reply))).unwrap();
                answer
            })
            .collect();
        drop(jobs);
        work(ledger, &waiting, &Arc::default());
        let reader = schema::open_reader(&path).unwrap();
        for (number, (answer, expected)) in answers.into_iter().zip(expected).enumerate() {
            let count = "SELECT count(*) FROM layout_cache WHERE key = ?1";
            let left = reader.query_row(count, [number.to_string()], |row| row.get(0)).unwrap();
            assert_eq!((answer.recv().unwrap().is_ok(), left), *expected, "{}", group[number]);
        }
    }

    const FIRST: &str = "INSERT INTO layout_cache VALUES ('0', x'00')";
    const THIRD: &str = "INSERT INTO layout_cache VALUES ('2', x'00')";

    #[test]
    fn one_that_is_refused_leaves_nothing_and_harms_nobody() {
        let half_done =
            "INSERT INTO layout_cache VALUES ('1', x'00'); INSERT INTO nowhere VALUES (1)";
        check(&[FIRST, half_done, THIRD], &[(true, 1), (false, 0), (true, 1)]);
    }

    #[test]
    fn one_that_spoils_the_commit_is_found_out_and_harms_nobody() {
        let dangling = "INSERT INTO layout_cache VALUES ('1', x'00');
            INSERT INTO version VALUES ('no map', 'name', 1, 'now')";
        check(&[FIRST, dangling, THIRD], &[(true, 1), (false, 0), (true, 1)]);
        let ended = "INSERT INTO layout_cache VALUES ('1', x'00'); ROLLBACK";
        check(&[FIRST, ended, THIRD], &[(true, 1), (false, 0), (true, 1)]);
    }

    #[test]
    fn a_mistake_in_one_leaves_the_library_to_the_others() {
        check(&[FIRST, "panic", THIRD], &[(true, 1), (false, 0), (true, 1)]);
    }
}
