//! The commands of this repository: `cargo xtask COMMAND`.
//!
//! Set-up begins here, on a machine that may have nothing but Rust and Node,
//! so this program depends on little and builds in seconds. What needs our own
//! crates (the generators) is a second program that `codegen` starts.
#![allow(clippy::print_stdout, reason = "a command talks to the person who typed it")]

mod access_test;
mod bench;
mod checkout;
mod codegen;
mod digest;
mod icons;
mod machine;
mod package_test;
mod paper_test;
mod peers;
mod process;
mod python;
mod release;
mod rivals;
mod run;
mod setup;
mod site;
mod slow;
mod summary;
mod test;
mod tidy;
mod virtual_display;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::checkout::Checkout;
use crate::process::Outcome;

/// Set up, run, test and release Throughline.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing and build the user interface; `run` and `test` do it first.
    Setup,
    /// Start the app; without a display, on a virtual one, leaving a picture and exports in target/demo.
    Run {
        /// Make the installation packages and start the released build.
        #[arg(long)]
        release: bool,
        /// A map or a CSV file to open.
        file: Option<PathBuf>,
    },
    /// Take the pictures of the app that the README shows.
    Pictures,
    /// Everything that has to hold: rules, lints, types, tests and journeys in the real window.
    Test,
    /// Look at every screen in Chromium: colours that the system forces on everything, less
    /// motion, texts that are spaced out.
    AccessTest,
    /// Write every kind of PDF of the sample in four languages, and have a checker of PDF/UA-1
    /// judge them (needs Python, into which it installs the checker for that alone).
    PaperTest,
    /// Kill the store 200 times while it writes, and look for what was lost.
    KillTest,
    /// Feed damaged files and random commands to the core (needs cargo-fuzz).
    Fuzz {
        /// The fuzz target; all of them, one after the other, when left out.
        target: Option<String>,
        /// How long each target runs.
        #[arg(long, default_value_t = 60)]
        seconds: u32,
    },
    /// Measure, and print the figures beside their targets; `bench peers` and `bench rivals`
    /// beside other programs, which they install.
    Bench {
        /// Arguments for the benchmark program.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Write the generated files: types for TypeScript, tokens, schemas.
    Codegen {
        /// Write nothing; fail and name the file that is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Write the pages of help as a site into `target/site`.
    Site,
    /// Make the icons of the app and of its files anew, at every size, from their drawings.
    Icons,
    /// Check the rules of the house.
    Tidy,
    /// Make the installation packages, with a list of their SHA-256 sums.
    Release {
        /// Print what the change log says of this version, and make nothing.
        #[arg(long, exclusive = true)]
        notes: bool,
        /// Arguments for `tauri build`: `--bundles deb,appimage` makes these kinds only,
        /// `--debug` makes them quickly.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Install the packages into a Debian that has never seen them, use them there, and
    /// remove them.
    PackageTest {
        /// Those that `release --debug` has made.
        #[arg(long)]
        debug: bool,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match dispatch(arguments.command) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Outcome<ExitCode> {
    let checkout = Checkout::find()?;
    let done = match command {
        Command::Setup => setup::prepare(&checkout, setup::Purpose::Everything),
        Command::Run { release: false, file } => run::run(&checkout, run::Build::Debug, file),
        Command::Run { release: true, file } => run::run(&checkout, run::Build::Release, file),
        Command::Pictures => run::pictures(&checkout),
        Command::Test => return test::run(&checkout),
        Command::AccessTest => access_test::run(&checkout),
        Command::PaperTest => paper_test::run(&checkout),
        Command::KillTest => slow::kill(&checkout),
        Command::Fuzz { target, seconds } => slow::fuzz(&checkout, target.as_deref(), seconds),
        Command::Bench { arguments } if arguments.first().is_some_and(|it| it == peers::NAME) => {
            peers::run(&checkout, &arguments[1..])
        }
        Command::Bench { arguments } if arguments == [rivals::NAME] => rivals::run(&checkout),
        Command::Bench { arguments } => bench::run(&checkout, &arguments),
        Command::Codegen { check: false } => codegen::write(&checkout),
        Command::Codegen { check: true } => codegen::check(&checkout),
        Command::Site => site::write(&checkout),
        Command::Icons => icons::make(&checkout),
        Command::Tidy => tidy::run(&checkout),
        Command::Release { notes: true, .. } => release::print_notes(&checkout),
        Command::Release { notes: false, arguments } => release::run(&checkout, &arguments),
        Command::PackageTest { debug: false } => {
            package_test::run(&checkout, release::Profile::Release)
        }
        Command::PackageTest { debug: true } => {
            package_test::run(&checkout, release::Profile::Debug)
        }
    };
    done.map(|()| ExitCode::SUCCESS)
}
