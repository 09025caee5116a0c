//! The app's pages in Chromium, with the core behind them: as Windows shows them,
//! whose web view is a Chromium. What WebKit does not have is looked at there.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use desk::{Desk, Keep, Options, Start};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::pages;
use crate::shell::Shell;
use crate::window::Window;

/// What the pages are looked at with, as a page can ask for it.
pub type Media = [(&'static str, &'static str)];

/// The pages in a browser.
pub struct Browser {
    /// What they are driven by, as the app's own window is.
    pub window: Window,
    address: String,
    shell: Arc<Shell>,
}

impl Browser {
    /// Opens the library in this folder with what it is to begin with. What is
    /// asked for a file is answered by the lines of `paths.answers` in it.
    pub async fn open(folder: PathBuf, start: Start) -> Self {
        let desk = Desk::open(Options {
            library: Some(folder.join("library.sqlite")),
            settings: Keep::BesideLibrary { before: None },
            start,
            ..Options::default()
        });
        let shell = Shell::new(Arc::new(desk.expect("the library is new")), move |_| next(&folder));
        let shell = Arc::new(shell);
        let address = pages::serve(&shell);
        let capabilities = json!({
            "goog:chromeOptions": { "binary": "/usr/bin/chromium", "args": [
                "--headless=new",
                // Whoever works in a container is root there.
                "--no-sandbox",
                "--window-size=1280,800",
                "--force-device-scale-factor=1",
                "--hide-scrollbars",
                "--disable-extensions",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ] }
        });
        let window = Window::drive(&mut Command::new("chromedriver"), &capabilities).await;
        Self { window, address, shell }
    }

    /// Goes to the first page, as the system that is set to this would show it.
    pub async fn begin(&self, media: &Media) {
        self.wear(media).await;
        self.window.client.goto(&self.address).await.expect("the page is served here");
        self.window.wait_for("main").await;
    }

    /// Has the page that is driven now shown as by a system that is set to this.
    pub async fn wear(&self, media: &Media) {
        let features: Vec<Value> =
            media.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let command = DevTools("Emulation.setEmulatedMedia", json!({ "features": features }));
        self.window.client.issue_cmd(command).await.expect("Chromium emulates media");
    }

    /// What is on the screen, as a PNG.
    pub async fn picture(&self) -> Vec<u8> {
        self.window.client.screenshot().await.expect("Chromium takes pictures")
    }

    /// Closes all of it.
    pub async fn close(self) {
        self.window.close().await;
        self.shell.close();
    }
}

/// The first of the lines in the list of answers, which is taken away.
fn next(folder: &std::path::Path) -> Option<PathBuf> {
    let list = folder.join("paths.answers");
    let text = std::fs::read_to_string(&list).ok()?;
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    std::fs::write(&list, rest).ok()?;
    (!first.is_empty()).then(|| PathBuf::from(first))
}

/// A command of Chromium's own protocol, by way of its driver.
#[derive(Debug)]
struct DevTools(&'static str, Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "cmd": self.0, "params": self.1 }).to_string()))
    }
}
