//! `docs/tutorial.md`, followed to the letter: each command, each file, and the steps in the browser.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::preview::{agent, answer, attribute_of, attributes_of};
use crate::site::repository;

/// A person at a terminal, and what they started.
struct Reader {
    folder: PathBuf,
    preview: Option<Child>,
    address: String,
    /// Since the section began.
    printed: String,
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(preview) = &mut self.preview {
            let _ = preview.kill();
            let _ = preview.wait();
        }
    }
}

impl Reader {
    /// Types a line into a shell, in which the command is installed.
    fn types(&mut self, line: &str) {
        if let Some(folder) = line.strip_prefix("cd ") {
            self.folder.push(folder);
            return;
        }
        let installed = Path::new(env!("CARGO_BIN_EXE_undersigned")).parent().unwrap();
        let path = format!("{}:{}", installed.display(), std::env::var("PATH").unwrap());
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("exec {line}")]).current_dir(&self.folder).env("PATH", path).stdin(Stdio::null());
        if line == "undersigned serve" {
            let mut preview = shell.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
            let mut lines = BufReader::new(preview.stdout.take().unwrap()).lines();
            let address = lines.find_map(|line| line.unwrap().strip_prefix("Preview at ").map(str::to_owned));
            self.address = address.expect("the preview prints its address");
            self.preview = Some(preview);
            // Further output must not fill the pipe.
            std::thread::spawn(move || lines.for_each(drop));
            return;
        }
        let output = shell.output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{line}: {}\n{out}\n{err}", output.status);
        self.printed += &out;
    }

    fn get(&self, path: &str) -> String {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) };
        answer(agent().get(url).header("Accept", "text/html").call().unwrap()).body
    }

    /// Fills in the form of the home page, follows the link in the inbox, and confirms, by the buttons that the tutorial names.
    fn signs(&self, buttons: &[&str]) {
        let page = self.get("");
        assert!(page.contains(buttons[0]), "no button {}", buttons[0]);
        let hidden = ["text", "notice", "consent"]
            .map(|name| (name, attribute_of(&page, &format!("input[name=\"{name}\"]"), "value")));
        let mut form = vec![("name", "Ann Example"), ("email", "ann@example.org"), ("lang", "en")];
        form.extend(hidden.iter().map(|(name, value)| (*name, value.as_str())));
        let origin = self.address.trim_end_matches('/');
        let action = attribute_of(&page, "form[data-sign-form]", "action");
        let signed = answer(agent().post(format!("{origin}{action}")).send_form(form).unwrap());
        assert_eq!(signed.status, 303, "{}", signed.body);
        let mail = loop {
            if let Some(mail) = attributes_of(&self.get("_preview/inbox/"), "ol a", "href").pop() {
                break self.get(&format!("{origin}{mail}"));
            }
            std::thread::yield_now();
        };
        let links = attributes_of(&mail, "a", "href");
        let link = links.iter().find(|link| link.contains("/api/confirm/")).expect("a link");
        assert!(self.get(link).contains(buttons[1]), "no button {}", buttons[1]);
        let confirmed = answer(agent().post(link).send_form([("action", "confirm")]).unwrap());
        assert!(confirmed.status == 303 && confirmed.location.ends_with("/confirmed/"), "{}", confirmed.status);
    }
}

#[test]
fn the_tutorial_leads_to_a_confirmed_signature() {
    let tutorial = std::fs::read_to_string(repository().join("docs/tutorial.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let printed = String::new();
    let mut reader = Reader { folder: folder.path().to_owned(), preview: None, address: String::new(), printed };
    let mut named = PathBuf::new();
    let mut blocks = 0;
    for section in tutorial.split("\n## ").skip(1) {
        reader.printed.clear();
        for (at, part) in section.split("```").enumerate() {
            let (language, text) = part.split_once('\n').unwrap_or((part, ""));
            match (at % 2, language) {
                (0, _) => {
                    let mut files =
                        part.split('`').filter(|word| word.starts_with("content/") && word.ends_with(".md"));
                    named = files.next_back().map_or(named, PathBuf::from);
                }
                (_, "sh") => text.lines().for_each(|line| reader.types(line)),
                (_, "markdown") => std::fs::write(reader.folder.join(&named), text).unwrap(),
                (_, other) => panic!("a block of {other}"),
            }
            blocks += at % 2;
        }
        if section.starts_with("Sign and confirm") {
            let buttons: Vec<&str> = section.split("**").skip(1).step_by(2).collect();
            assert_eq!(buttons.len(), 2, "{buttons:?}");
            reader.signs(&buttons);
        }
        if section.starts_with("See the count") {
            let counted = reader.printed.lines().next().unwrap_or_default();
            assert!(counted.starts_with("keep-the-library-open-on-sundays") && counted.contains('1'), "{counted}");
            assert!(reader.get("petitions/keep-the-library-open-on-sundays/count.json").contains("\"signatures\":1"));
        }
    }
    assert_eq!(blocks, 5, "all are run");
}
