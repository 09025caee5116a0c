//! Packages of Python that a command needs for itself, in a folder beside Cargo's.

use std::path::PathBuf;
use std::process::Command;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome, run};

/// A Python with packages of its own.
pub struct Python {
    folder: PathBuf,
}

impl Python {
    /// The one of that name, whether it is there or not.
    pub fn named(checkout: &Checkout, name: &str) -> Self {
        Self { folder: checkout.path("target").join(name) }
    }

    /// A program of it, once it is there: `python`, or what a package brought.
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        let within = if cfg!(windows) { "Scripts" } else { "bin" };
        let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        let program = self.folder.join(within).join(name);
        program.is_file().then_some(program)
    }

    /// Installs a package, as in `name==1.0`.
    pub fn install(&self, package: &str) -> Outcome {
        if self.program("python").is_none() {
            let python = if cfg!(windows) { "python" } else { "python3" };
            run(Command::new(python).args(["-m", "venv"]).arg(&self.folder))?;
        }
        let missing = || Failure::new("Python was not found.").hint("Install Python 3 with venv.");
        run(Command::new(self.program("python").ok_or_else(missing)?).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            package,
        ]))
    }
}
