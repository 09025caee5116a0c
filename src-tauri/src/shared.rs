//! What all commands share.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use desk::wire::{AppError, AppErrorCode, ErrorSubject};
use desk::{Desk, DeskError};
use words::{Sentence, sentence};

/// The desk, and what the shell itself has to remember.
pub struct Shared {
    desk: Arc<Desk>,
    /// Whether somebody still waits to hear of the first picture.
    awaits_paint: AtomicBool,
}

impl Shared {
    /// For one run of the app.
    pub fn new(desk: Desk, awaits_paint: bool) -> Self {
        Self { desk: Arc::new(desk), awaits_paint: AtomicBool::new(awaits_paint) }
    }

    /// The desk.
    pub fn desk(&self) -> &Arc<Desk> {
        &self.desk
    }

    /// Lets the desk do, beside all else, what the app was started for.
    pub fn prepare(&self) {
        let desk = Arc::clone(&self.desk);
        tauri::async_runtime::spawn_blocking(move || desk.prepare());
    }

    /// Whether this is the first picture and somebody waits for it.
    pub fn is_first_paint(&self) -> bool {
        self.awaits_paint.swap(false, Ordering::Relaxed)
    }

    /// Does something with the desk where it may take its time. A fault in it
    /// becomes an error like any other.
    pub async fn work<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Desk) -> Result<T, DeskError> + Send + 'static,
    ) -> Result<T, AppError> {
        let desk = Arc::clone(&self.desk);
        match tauri::async_runtime::spawn_blocking(move || job(&desk)).await {
            Ok(result) => result.map_err(|error| error.said(&self.desk.words())),
            Err(fault) => {
                Err(self.internal(&sentence!("app-part-failed", detail = fault.to_string())))
            }
        }
    }

    /// An error that is the program's own.
    pub fn internal(&self, what: &Sentence) -> AppError {
        let words = self.desk.words();
        AppError {
            code: AppErrorCode::Internal,
            message: words.say(what),
            hint: Some(words.say(&sentence!("app-fault-hint"))),
            about: ErrorSubject::default(),
        }
    }
}
