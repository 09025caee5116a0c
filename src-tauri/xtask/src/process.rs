//! Starting other programs, and saying what went wrong.

use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// The result of a step.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Why a step failed, for the person who started it.
#[derive(Debug)]
pub struct Failure {
    message: String,
    hint: Option<String>,
}

/// A program that has ended.
pub struct Finished {
    /// Whether it ended with success.
    pub success: bool,
    /// Everything it printed, without colours.
    pub output: String,
}

impl Failure {
    /// A failure with what happened.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    /// Adds what to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.message)?;
        match &self.hint {
            Some(hint) => write!(out, "\n{hint}"),
            None => Ok(()),
        }
    }
}

/// Shows a command and runs it to its end; what it prints is seen at once.
pub fn run(command: &mut Command) -> Outcome {
    announce(command);
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("This command failed ({status}): {}", shown(command))))
    }
}

/// Shows a command, runs it to its end and keeps what it prints, which is also
/// seen at once.
pub fn run_and_read(command: &mut Command) -> Outcome<Finished> {
    /// How long a program that has ended may leave its output open. A
    /// grandchild that lives on would otherwise hold it for ever.
    const PATIENCE: Duration = Duration::from_secs(2);

    announce(command);
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| not_started(command, &error))?;
    let (sender, receiver) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        forward(stdout, sender.clone());
    }
    if let Some(stderr) = child.stderr.take() {
        forward(stderr, sender);
    }

    let mut output = Vec::new();
    let mut ended = None;
    loop {
        match receiver.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => {
                print!("{}", String::from_utf8_lossy(&line));
                output.extend(line);
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                if ended.is_none() && matches!(child.try_wait(), Ok(Some(_))) {
                    ended = Some(Instant::now());
                }
                if ended.is_some_and(|at| at.elapsed() > PATIENCE) {
                    break;
                }
            }
        }
    }
    let status = child
        .wait()
        .map_err(|error| Failure::new(format!("{} was lost: {error}", shown(command))))?;
    let output = without_colours(&String::from_utf8_lossy(&output));
    Ok(Finished { success: status.success(), output })
}

/// What a program prints on its standard output, or nothing when it is not
/// there or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A command for a program that must not outlive this one, however this one
/// ends.
///
/// Linux can tell a child when its parent has died; `setpriv` asks for it.
/// Where it is missing, the child is ended only on the usual ways out.
pub fn bound(program: impl AsRef<OsStr>) -> Command {
    if !cfg!(target_os = "linux") || !on_path("setpriv") {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM", "--"]).arg(program);
    command
}

/// Starts a program.
pub fn spawn(command: &mut Command) -> Outcome<Child> {
    command.spawn().map_err(|error| not_started(command, &error))
}

/// Ends a program: politely at first, so that it can put away its files.
pub fn end(child: &mut Child) {
    const PATIENCE: Duration = Duration::from_secs(5);

    if cfg!(unix) {
        let _ = Command::new("kill").arg(child.id().to_string()).status();
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            if !matches!(child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// Whether a program can be found.
pub fn on_path(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path)
            .any(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)).is_file())
    })
}

fn forward(from: impl Read + Send + 'static, to: Sender<Vec<u8>>) {
    thread::spawn(move || {
        let mut lines = BufReader::new(from);
        loop {
            let mut line = Vec::new();
            match lines.read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) => {
                    if to.send(line).is_err() {
                        return;
                    }
                }
            }
        }
    });
}

fn announce(command: &Command) {
    println!("$ {}", shown(command));
}

fn shown(command: &Command) -> String {
    let mut words = vec![
        std::path::Path::new(command.get_program())
            .file_name()
            .unwrap_or(command.get_program())
            .to_string_lossy()
            .into_owned(),
    ];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("This command could not be started: {} ({error})", shown(command)))
}

/// Removes the escape sequences that set colours.
fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // The sequence ends with its first letter.
            let _ = characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_removed() {
        assert_eq!(
            without_colours("\u{1b}[32;1m3 passed\u{1b}[0m, 0 failed"),
            "3 passed, 0 failed"
        );
    }

    #[cfg(unix)]
    #[test]
    fn output_is_read_although_a_grandchild_keeps_it_open() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo seen; sleep 30 & exit 3"]);
        let started = Instant::now();
        let finished = run_and_read(&mut command).unwrap();
        assert!(!finished.success);
        assert_eq!(finished.output, "seen\n");
        assert!(started.elapsed() < Duration::from_secs(25), "it waited for the grandchild");
    }
}
