//! The app's pages for a browser, and the shell behind them. Only this machine
//! reaches them.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use crate::shell::Shell;

/// Put before all that a page loads, so that it finds a shell to ask.
const SHELL: &str = include_str!("shell.js");

/// What is answered to a request: its media type, and its bytes.
type Answer = Option<(String, Vec<u8>)>;

/// Serves the pages that were built, for as long as this process runs. Gives
/// their address.
pub fn serve(shell: &Arc<Shell>) -> String {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    assert!(built.join("index.html").is_file(), "no pages are built; `cargo xtask setup` does it");
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let address = listener.local_addr().expect("it was just bound");
    let shell = Arc::clone(shell);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (shell, built) = (Arc::clone(&shell), built.clone());
            // A browser that has gone away is not told anything.
            thread::spawn(move || answer(stream, &shell, &built).ok());
        }
    });
    format!("http://{address}")
}

fn answer(stream: TcpStream, shell: &Shell, built: &Path) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let path = line.split(' ').nth(1).unwrap_or("/").to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let found = if path == "/core" {
        shell.answer(&body).ok().map(|said| ("application/json".to_owned(), said.into_bytes()))
    } else if let Some(hash) = path.strip_prefix("/picture/") {
        shell.picture(hash)
    } else {
        file(built, &path)
    };
    let (status, (media_type, bytes)) = match found {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", ("text/plain".to_owned(), Vec::new())),
    };
    let mut stream = reader.into_inner();
    let length = bytes.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    )?;
    stream.write_all(&bytes)
}

fn file(built: &Path, path: &str) -> Answer {
    let name = path.split(['?', '#']).next()?.trim_start_matches('/');
    let name = PathBuf::from(if name.is_empty() { "index.html" } else { name });
    let media_type = match name.extension()?.to_str()? {
        "css" => "text/css",
        "html" => "text/html",
        "js" => "text/javascript",
        "svg" => "image/svg+xml",
        "ttf" => "font/ttf",
        _ => "application/octet-stream",
    };
    let bytes = std::fs::read(built.join(&name)).ok()?;
    if media_type != "text/html" {
        return Some((media_type.to_owned(), bytes));
    }
    let page = String::from_utf8(bytes).ok()?;
    let page = page.replacen("<head>", &format!("<head><script>{SHELL}</script>"), 1);
    Some((media_type.to_owned(), page.into_bytes()))
}
