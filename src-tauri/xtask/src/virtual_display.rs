//! A display for machines that have none.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use crate::process::{Failure, Outcome, bound, end, spawn};

/// An X server without a screen. It ends with this value.
pub struct VirtualDisplay {
    server: Child,
    name: String,
}

impl VirtualDisplay {
    /// Starts one on a display number that is free, which the server chooses
    /// itself; it answers as soon as it can be used.
    pub fn start() -> Outcome<Self> {
        Self::of("1280x800")
    }

    /// The same of another size, in pixels.
    pub fn of(size: &str) -> Outcome<Self> {
        let mut command = bound("Xvfb");
        let screen = format!("{size}x24");
        command.args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = spawn(&mut command)?;
        let mut number = String::new();
        if let Some(stdout) = server.stdout.as_mut() {
            // A server that cannot start closes its output, and the number
            // stays empty.
            let _ = BufReader::new(stdout).read_line(&mut number);
        }
        if number.trim().is_empty() {
            end(&mut server);
            return Err(Failure::new("The virtual display could not be started.")
                .hint("Does `Xvfb -displayfd 1` work on this machine?"));
        }
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }

    /// The value for `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}
