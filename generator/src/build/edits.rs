//! Random edits of a site: a process that goes on, new processes with stored traces, and a clean build publish the same.

mod model;
mod omissions;

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use self::model::{Edit, Model};
use super::{BuildOptions, Builder, TraceOptions};

/// A folder with a site, and what goes on building it.
struct Lane {
    root: tempfile::TempDir,
    builder: Builder,
    /// Whether each build is one of a new process.
    is_new_process: bool,
}

impl Lane {
    fn new(is_new_process: bool) -> Self {
        Self { root: tempfile::tempdir().unwrap(), builder: Builder::new(), is_new_process }
    }

    fn options(&self, model: &Model) -> BuildOptions {
        let path = self.root.path().join(".undersigned/cache/traces");
        let traces = self.is_new_process.then(|| TraceOptions { path, program: "test".to_owned() });
        BuildOptions { traces, ..model.options(self.root.path()) }
    }

    /// Writes the model's files and builds. Returns all files of the site, or what was reported.
    fn build(&mut self, model: &Model) -> Result<Vec<(String, Vec<u8>)>, String> {
        model.write(self.root.path());
        if self.is_new_process {
            self.builder = Builder::new();
        }
        let options = self.options(model);
        let outcome = self.builder.build(&options);
        outcome.report.map(|_| files(&options.out)).ok_or_else(|| outcome.diagnostics.render_short())
    }

    /// Changes the published site as a person might.
    fn change_site(&self, value: u8) {
        let site = self.root.path().join("site");
        let file = |name: &str| site.join(name);
        let _ = match value % 4 {
            0 => fs::write(file("robots.txt"), "mine"),
            1 => fs::remove_file(file("index.html")),
            2 => fs::write(file("petitions/index.html"), "mine"),
            _ => fs::remove_dir_all(file("petitions/p0")).and_then(|()| fs::write(file("petitions/p0"), "mine")),
        };
    }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let file = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
        (path, fs::read(entry.path()).unwrap())
    };
    files.map(file).collect()
}

fn clean(model: &Model) -> Result<Vec<(String, Vec<u8>)>, String> {
    Lane::new(false).build(model)
}

/// The first difference, for people.
fn difference(
    a: &Result<Vec<(String, Vec<u8>)>, String>,
    b: &Result<Vec<(String, Vec<u8>)>, String>,
) -> Option<String> {
    match (a, b) {
        (Ok(a), Ok(b)) => {
            let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
            if names(a) != names(b) {
                return Some(format!("the files {:?} and {:?}", names(a), names(b)));
            }
            a.iter().zip(b).find(|(a, b)| a != b).map(|((path, _), _)| format!("{path} differs"))
        }
        (a, b) => (a != b).then(|| format!("{:?} and {:?}", a.as_ref().err(), b.as_ref().err())),
    }
}

fn check(edits: &[Edit]) -> Result<(), TestCaseError> {
    let mut model = Model::default();
    let mut lanes = [Lane::new(false), Lane::new(true)];
    for edit in edits {
        if let Edit::ChangeSite(value) = edit {
            lanes.iter().for_each(|lane| lane.change_site(*value));
        }
        model.apply(edit);
        let expected = clean(&model);
        for lane in &mut lanes {
            let found = difference(&lane.build(&model), &expected);
            prop_assert!(found.is_none(), "new processes: {}, {edit:?}: {}", lane.is_new_process, found.unwrap());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_site_is_as_after_a_clean_build(edits in prop::collection::vec(model::edit(), 8)) {
        check(&edits)?;
    }
}
