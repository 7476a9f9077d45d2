//! The preview of the command, if `UNDERSIGNED` names the program: its first page, and the time from a save until the page that a
//! browser asks for shows it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::corpus;
use crate::measure::{Cost, cpu_of, peak_mib};

/// Saves of each kind, of which the median counts.
const SAVES: usize = 9;
/// What a person does between two saves.
const PAUSE: Duration = Duration::from_millis(300);
/// Between two looks at a page.
const LOOK_EVERY: Duration = Duration::from_millis(1);
/// A page that does not show a save by then never will.
const LAST_LOOK: Duration = Duration::from_secs(60);
/// The theme of the site, whose files are saved. Its base template is the default theme's.
const THEME: &str = "themes/ours";

struct Preview {
    process: Child,
    /// `127.0.0.1:PORT`.
    address: String,
}

/// The program.
pub(crate) fn find() -> Option<PathBuf> {
    std::env::var_os("UNDERSIGNED").map(PathBuf::from)
}

/// Measures the preview of a site that has been built, so that its pictures are cached.
pub(crate) fn measure(program: &Path, root: &Path) -> Vec<(String, Cost)> {
    write_theme(root);
    let petition = corpus::slug(7);
    let page = format!("/petitions/{petition}/");
    let begin = Instant::now();
    let preview = Preview::start(program, root);
    wait_until(&page, || preview.get(&page).contains("</html>"));
    let mut rows = vec![("serve: first page after the start".to_owned(), preview.cost(begin, Duration::ZERO))];

    let at = |page: &str| {
        let page = page.to_owned();
        move |preview: &Preview| preview.get(&page)
    };
    let path = format!("content/petitions/{petition}.md");
    let text = read(root, &path);
    let base = read(root, &format!("{THEME}/templates/base.html"));
    let marked = |mark: &str| (format!("{text}\n{mark}\n"), mark.to_owned());
    rows.push(preview.saves("a text", root, &path, &at(&page), &marked));
    let newest = preview.newest();
    let path = format!("content/petitions/{newest}.md");
    let text = read(root, &path);
    let title = |mark: &str| (text.replacen("title: \"", &format!("title: \"{mark} "), 1), mark.to_owned());
    rows.push(preview.saves("a title in a list", root, &path, &at("/petitions/"), &title));
    let count = |mark: &str| {
        let number = mark.bytes().last().expect("it ends with a digit") - b'0';
        let counts =
            format!("{{ \"store\": \"local\", \"petitions\": {{ \"{petition}\": {{ \"online\": 4000{number} }} }} }}");
        (counts, format!("40,00{number}"))
    };
    rows.push(preview.saves("a count", root, ".undersigned/counts.json", &at(&page), &count));
    let template = |mark: &str| {
        let template = base.replacen("</body>", &format!("<!-- {mark} --></body>"), 1);
        (template, mark.to_owned())
    };
    let path = format!("{THEME}/templates/base.html");
    rows.push(preview.saves("the base template", root, &path, &at(&page), &template));
    let text = |mark: &str| (format!("sign-button = Sign {mark}\n"), mark.to_owned());
    rows.push(preview.saves("a text of the theme", root, &format!("{THEME}/i18n/en.ftl"), &at(&page), &text));
    let style = |mark: &str| (format!("h1 {{ --{mark}: 0 }}\n"), format!("--{mark}"));
    let of_page = |preview: &Preview| preview.get(&own_style(&preview.get(&page)));
    rows.push(preview.saves("CSS", root, &format!("{THEME}/static/custom.css"), &of_page, &style));
    rows.push(("serve: all of these".to_owned(), preview.cost(begin, Duration::ZERO)));
    drop(preview);

    let site = read(root, "content/site.yaml");
    fs::write(root.join("content/site.yaml"), format!("{site}languages: [fr]\n")).expect("written");
    let preview = Preview::start(program, root);
    let text = |mark: &str| (format!("---\ntitle: \"{mark}\"\n---\nUn texte.\n"), mark.to_owned());
    let path = format!("content/petitions/{petition}.fr.md");
    rows.push(preview.saves("a translation", root, &path, &at(&format!("/fr{page}")), &text));
    rows
}

/// The path of the theme's own stylesheet, which a page links to; that of the site without one.
fn own_style(page: &str) -> String {
    let mut links = page.split("href=\"").filter_map(|rest| rest.split('"').next());
    links.find(|link| link.contains("/custom.")).unwrap_or("/").to_owned()
}

/// A theme with a base template and texts of its own.
fn write_theme(root: &Path) {
    let theirs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../themes/default/templates/base.html");
    for folder in ["templates", "i18n", "static"] {
        fs::create_dir_all(root.join(THEME).join(folder)).expect("a folder");
    }
    fs::write(root.join(THEME).join("theme.yaml"), "name: Ours\nextends: default\n").expect("written");
    fs::copy(theirs, root.join(THEME).join("templates/base.html")).expect("the default theme");
    let site = read(root, "content/site.yaml");
    fs::write(root.join("content/site.yaml"), format!("{site}theme: ours\n")).expect("written");
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect("a file of the corpus")
}

impl Preview {
    fn start(program: &Path, root: &Path) -> Self {
        let mut command = Command::new(program);
        command.args(["serve", "--port", "0", "--now", "2026-11-02T12:00:00Z", "--root"]).arg(root);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
        let mut lines = BufReader::new(process.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let address = lines.find_map(|line| line.strip_prefix("Preview at http://").map(str::to_owned));
        let address = address.expect("the preview prints its address").trim_end_matches('/').to_owned();
        // Further output must not fill the pipe.
        thread::spawn(move || lines.for_each(drop));
        Self { process, address }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("the preview listens");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).expect("the preview reads");
        let mut response = Vec::new();
        stream.read_to_end(&mut response).expect("the preview answers");
        String::from_utf8_lossy(&response).into_owned()
    }

    /// The slug of the first petition in the list.
    fn newest(&self) -> String {
        let list = self.get("/petitions/");
        let number = list.split("/petitions/petition-").nth(1).and_then(|rest| rest.split('/').next());
        format!("petition-{}", number.expect("the list has petitions"))
    }

    fn cost(&self, begin: Instant, cpu: Duration) -> Cost {
        let id = self.process.id();
        let cpu = cpu_of(id).saturating_sub(cpu);
        Cost { wall: begin.elapsed(), cpu, peak_mib: peak_mib(id).unwrap_or_default() }
    }

    /// Saves a file with different marks, and waits for each to be shown. `save` returns the file's text and what is shown then.
    fn saves(
        &self,
        what: &str,
        root: &Path,
        path: &str,
        look: &dyn Fn(&Self) -> String,
        save: &dyn Fn(&str) -> (String, String),
    ) -> (String, Cost) {
        let mut costs: Vec<Cost> = (0..SAVES)
            .map(|number| {
                thread::sleep(PAUSE);
                let (text, shown) = save(&format!("mark-{number}"));
                let (begin, cpu) = (Instant::now(), cpu_of(self.process.id()));
                fs::write(root.join(path), text).expect("written");
                wait_until(path, || look(self).contains(&shown));
                self.cost(begin, cpu)
            })
            .collect();
        costs.sort_by_key(|cost| cost.wall);
        (format!("serve: save of {what}, until the page has it"), costs[SAVES / 2])
    }
}

fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < LAST_LOOK, "{what} is never shown");
        thread::sleep(LOOK_EVERY);
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
