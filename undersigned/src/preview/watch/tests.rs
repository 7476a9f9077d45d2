use std::fs;

use tempfile::TempDir;

use super::*;
use crate::cli::{ColorChoice, GlobalArgs};

/// A site that is watched, and what the watcher reports.
struct WatchedSite {
    folder: TempDir,
    reports: Receiver<Vec<PathBuf>>,
}

impl WatchedSite {
    fn new(is_polling: bool, files: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for path in files {
            write(&folder.path().join(path), "Before");
        }
        fs::create_dir(folder.path().join(".undersigned")).unwrap();
        Self::watch(folder, is_polling)
    }

    fn watch(folder: TempDir, is_polling: bool) -> Self {
        let (sender, reports) = mpsc::channel();
        let global = GlobalArgs { root: None, color: ColorChoice::Never, quiet: true, verbose: false };
        let changed = move |paths| drop(sender.send(paths));
        watch(folder.path(), is_polling, &Terminal::new(&global), changed).unwrap();
        Self { folder, reports }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Waits until each of the paths was reported; returns all that was.
    fn reports(&self, expected: &[&str]) -> Vec<PathBuf> {
        let mut missing: Vec<PathBuf> = expected.iter().map(|path| self.path(path)).collect();
        let mut all = Vec::new();
        while !missing.is_empty() {
            let reported = self.reports.recv().unwrap();
            missing.retain(|path| !reported.contains(path));
            all.extend(reported);
        }
        all
    }

    /// Writes the file until that is reported, as its folder may not be watched yet.
    fn reports_a_change_of(&self, path: &str, file: &Path) {
        for text in 0.. {
            write(file, &text.to_string());
            if self.reports.try_iter().flatten().any(|reported| reported == self.path(path)) {
                return;
            }
            thread::yield_now();
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn files_of_editors_and_the_system_are_not_reported() {
    for is_polling in [false, true] {
        let site = WatchedSite::new(is_polling, &["content/petitions/elm.md", "content/petitions/.elm.md.swp"]);
        let petitions = site.path("content/petitions");
        for name in [
            ".elm.md.swp",
            ".elm.md.swx",
            "4913",
            "elm.md~",
            "#elm.md#",
            ".DS_Store",
            "~$elm.docx",
            ".~lock.elm.odt#",
            "elm.md___jb_tmp___",
            "Thumbs.db",
            "lu123.tmp",
            ".git/index",
        ] {
            write(&petitions.join(name), "not shown");
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("ann@host.1:2", petitions.join(".#elm.md")).unwrap();
        fs::remove_file(petitions.join("4913")).unwrap();
        fs::remove_file(petitions.join(".elm.md.swp")).unwrap();
        write(&petitions.join("elm.md"), "After");
        let reported = site.reports(&["content/petitions/elm.md"]);
        let folders = ["content", "content/petitions"].map(|path| site.path(path));
        let is_shown = |path: &&PathBuf| path.ends_with("elm.md") || folders.contains(path);
        assert!(reported.iter().all(|path| is_shown(&path)), "{reported:?}");
    }
}

#[test]
fn an_atomic_save_is_a_change_of_the_file() {
    for is_polling in [false, true] {
        let site = WatchedSite::new(is_polling, &["content/petitions/elm.md"]);
        let file = site.path("content/petitions/elm.md");
        // As sed, GNOME and many others save, then as Vim does with a backup.
        let temporary = site.path("content/petitions/sedAbCdEf");
        write(&temporary, "After");
        fs::rename(&temporary, &file).unwrap();
        site.reports(&["content/petitions/elm.md"]);
        fs::rename(&file, site.path("content/petitions/elm.md~")).unwrap();
        write(&file, "Again");
        fs::remove_file(site.path("content/petitions/elm.md~")).unwrap();
        site.reports(&["content/petitions/elm.md"]);
    }
}

#[test]
fn folders_that_are_removed_and_created_again_are_watched() {
    let site = WatchedSite::new(false, &["content/petitions/elm.md"]);
    fs::rename(site.path("content"), site.path("elsewhere")).unwrap();
    site.reports(&["content"]);
    fs::rename(site.path("elsewhere"), site.path("content")).unwrap();
    site.reports(&["content"]);
    site.reports_a_change_of("content/petitions/elm.md", &site.path("content/petitions/elm.md"));
}

#[test]
fn a_file_that_is_created_only_to_be_renamed_is_no_change() {
    let folder = tempfile::tempdir().unwrap();
    let [gone, kept] = ["sedAbCdEf", "elm.md"].map(|name| folder.path().join(name));
    write(&kept, "After");
    let mut batch = Batch::default();
    batch.add(Notice::Changed { paths: vec![gone.clone()], is_creation: true });
    batch.add(Notice::Changed { paths: vec![gone, kept.clone()], is_creation: false });
    assert_eq!(batch.paths(), [kept]);
}

#[cfg(unix)]
#[test]
fn a_change_of_what_a_link_leads_to_is_reported_for_the_link() {
    use std::os::unix::fs::symlink;
    for is_polling in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        for path in
            ["content/shared/elm.txt", "content/shared/oak.txt", "content/..1/site.yaml", "content/..2/site.yaml"]
        {
            write(&folder.path().join(path), "Before");
        }
        let content = folder.path().join("content");
        fs::create_dir_all(content.join("petitions")).unwrap();
        symlink("../shared/elm.txt", content.join("petitions/elm.md")).unwrap();
        symlink("elm.md", content.join("petitions/second.md")).unwrap();
        // As Kubernetes mounts a config map: all files change by the rename of one link.
        symlink("..1", content.join("..data")).unwrap();
        symlink("..data/site.yaml", content.join("site.yaml")).unwrap();
        fs::create_dir(folder.path().join(".undersigned")).unwrap();
        let site = WatchedSite::watch(folder, is_polling);

        write(&content.join("shared/elm.txt"), "After");
        site.reports(&["content/shared/elm.txt", "content/petitions/elm.md", "content/petitions/second.md"]);
        symlink("../shared/oak.txt", content.join("petitions/.new")).unwrap();
        fs::rename(content.join("petitions/.new"), content.join("petitions/elm.md")).unwrap();
        site.reports(&["content/petitions/elm.md", "content/petitions/second.md"]);
        write(&content.join("shared/oak.txt"), "After that");
        site.reports(&["content/shared/oak.txt", "content/petitions/elm.md", "content/petitions/second.md"]);
        write(&content.join("..2/site.yaml"), "After");
        symlink("..2", content.join("..new")).unwrap();
        fs::rename(content.join("..new"), content.join("..data")).unwrap();
        site.reports(&["content/site.yaml"]);
    }
}

#[cfg(unix)]
#[test]
fn a_theme_that_is_a_link_is_watched_where_it_is() {
    use std::os::unix::fs::symlink;
    let (outside, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for path in ["one/theme.yaml", "two/theme.yaml"] {
        write(&outside.path().join(path), "Before");
    }
    fs::create_dir_all(folder.path().join("themes")).unwrap();
    fs::create_dir(folder.path().join(".undersigned")).unwrap();
    let link = folder.path().join("themes/own");
    symlink(outside.path().join("one"), &link).unwrap();
    let site = WatchedSite::watch(folder, false);
    write(&outside.path().join("one/theme.yaml"), "After");
    site.reports(&["themes/own/theme.yaml"]);
    fs::remove_file(&link).unwrap();
    symlink(outside.path().join("two"), &link).unwrap();
    site.reports(&["themes/own"]);
    site.reports_a_change_of("themes/own/theme.yaml", &outside.path().join("two/theme.yaml"));
}

#[test]
fn polling_compares_what_a_stamp_may_not_show() {
    let site = WatchedSite::new(true, &["content/petitions/elm.md"]);
    let (file, places) = (site.path("content/petitions/elm.md"), Places::new(site.folder.path()));
    let mut poller = Poller::new(&places);
    let modified = fs::metadata(&file).unwrap().modified().unwrap();
    // `touch`, then a change of equal length with the times of the file before.
    fs::File::options().write(true).open(&file).unwrap().set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(poller.look(&places), Vec::<PathBuf>::new());
    write(&file, "Beyond");
    fs::File::options().write(true).open(&file).unwrap().set_modified(modified).unwrap();
    assert_eq!(poller.look(&places), std::slice::from_ref(&file));
    fs::remove_file(&file).unwrap();
    assert_eq!(poller.look(&places), [file]);
    assert_eq!(poller.look(&places), Vec::<PathBuf>::new());
}

#[test]
fn without_events_the_files_are_polled_and_the_message_names_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".undersigned")).unwrap();
    let (sender, notices) = mpsc::channel();
    let mut batch = Batch::default();
    sender.send(Notice::Changed { paths: vec![folder.path().join("content")], is_creation: false }).unwrap();
    drop(sender);
    assert!(!events::arrive(&Places::new(folder.path()), &notices, &mut batch));
    assert!(!batch.is_empty(), "what changes in the meantime is not lost");

    let limit = notify::Error::new(notify::ErrorKind::MaxFilesWatch);
    let instances = notify::Error::io(std::io::Error::from_raw_os_error(24));
    for (error, setting) in [(limit, "max_user_watches"), (instances, "max_user_instances")] {
        let message = events::explain(&error);
        assert!(message.contains("twice a second"), "{message}");
        assert!(!cfg!(target_os = "linux") || message.contains(setting), "{message}");
    }
}
