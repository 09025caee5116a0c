//! `journey`: the doors of the app for scripts and servers, without a window.
//!
//! What it prints to standard output is the answer; warnings and errors go to
//! standard error. It ends with 0, also when it has warned, with 1 where a
//! strict check has found something, and with 2 when something could not be
//! done; then nothing has been written.

mod apply;
mod arguments;
mod check;
mod compare;
mod convert;
mod failure;
mod future;
mod import;
mod info;
mod interactions;
mod library;
mod manual;
mod mapping;
mod measures;
mod paper;
mod share;
mod speech;
mod study;

use std::process::ExitCode;

use clap::Parser as _;

use crate::arguments::{Arguments, Task};
use crate::failure::Failure;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Nobody is left to tell if the terminal is gone.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    match carry_out(arguments.task) {
        Ok(Answer::Well) => ExitCode::SUCCESS,
        Ok(Answer::Wanting) => ExitCode::from(1),
        Err(failure) => {
            speech::complain(&failure);
            ExitCode::from(2)
        }
    }
}

/// What came of a task that could be done.
enum Answer {
    Well,
    /// Something was found that should not be there.
    Wanting,
}

fn carry_out(task: Task) -> Result<Answer, Failure> {
    match task {
        Task::Info(asked) => info::info(&asked)?,
        Task::Check(asked) => {
            if !check::check_file(&asked)? && asked.strict {
                return Ok(Answer::Wanting);
            }
        }
        Task::Measures(asked) => measures::measures(&asked)?,
        Task::Interactions(asked) => interactions::interactions(&asked)?,
        Task::Compare(asked) => compare::compare_files(&asked)?,
        Task::Future(asked) => future::make(&asked)?,
        Task::Convert(asked) => convert::convert(&asked)?,
        Task::Import(asked) => import::import(&asked)?,
        Task::Apply(asked) => apply::apply_file(&asked)?,
        Task::Library { place, task } => library::library(place.library, task)?,
        Task::Manual { folder } => manual::manual(&folder)?,
    }
    Ok(Answer::Well)
}
