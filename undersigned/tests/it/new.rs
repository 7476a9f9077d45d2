//! The files of `undersigned new`, as a newcomer who follows the README creates them.

use std::process::{Command, Stdio};

use crate::site::repository;

/// The commands under "Your own site" in the README, except the installation and the preview.
fn readme_commands() -> Vec<Vec<String>> {
    let readme = std::fs::read_to_string(repository().join("README.md")).unwrap();
    let section = readme.split("## Your own site").nth(1).unwrap();
    let block = section.split("```").nth(1).unwrap();
    let lines = block.lines().filter_map(|line| line.strip_prefix("undersigned new "));
    lines.map(|line| words(line.split(" && ").next().unwrap())).collect()
}

/// The files that the same section shows: a petition, then an update.
fn readme_files() -> Vec<String> {
    let readme = std::fs::read_to_string(repository().join("README.md")).unwrap();
    let section = readme.split("## Your own site").nth(1).unwrap().split("\n### ").next().unwrap();
    let blocks = section.split("```markdown\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

/// The words of a command line with double quotes.
fn words(line: &str) -> Vec<String> {
    let quoted = line.split('"').enumerate();
    let parts = quoted.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    parts.collect()
}

#[test]
fn the_site_in_the_readme_builds_without_edits() {
    let folder = tempfile::tempdir().unwrap();
    let run = |folder: &std::path::Path, arguments: &[String]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_undersigned")).args(arguments).current_dir(folder).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let commands = readme_commands();
    assert_eq!(commands.len(), 3, "{commands:?}");
    assert_eq!(commands[0][0], "site");
    let new = |rest: &[String]| [&["new".to_owned()], rest].concat();
    let (code, printed) = run(folder.path(), &new(&commands[0]));
    assert_eq!(code, Some(0), "{printed}");
    let root = folder.path().join(&commands[0][1]);
    for command in commands[1..].iter().map(|rest| new(rest)).chain([vec!["build".to_owned()]]) {
        let (code, printed) = run(&root, &command);
        assert_eq!(code, Some(0), "{command:?}: {printed}");
    }

    // The files in the README can be pasted into the site.
    let files = readme_files();
    assert_eq!(files.len(), 2, "{files:?}");
    let petition = root.join("content/petitions/on-saturdays");
    std::fs::create_dir_all(petition.join("updates")).unwrap();
    std::fs::write(petition.join("index.md"), &files[0]).unwrap();
    std::fs::write(petition.join("updates/2026-10-02-the-council-listens.md"), &files[1]).unwrap();
    let (code, printed) = run(&root, &["build".to_owned()]);
    assert_eq!(code, Some(0), "{printed}");
    let page = std::fs::read_to_string(root.join("site/petitions/on-saturdays/index.html")).unwrap();
    assert!(page.contains("The council listens"), "{page}");

    let ambiguous = ["new", "petition", "Another"].map(str::to_owned);
    let (code, printed) = run(&root, &ambiguous);
    assert_eq!(code, Some(2));
    assert!(printed.contains("--organisation") && printed.contains("friends-of-the-library, our-group"), "{printed}");
}

/// As in `undersigned completions bash | head`.
#[test]
fn completions_can_be_printed_to_a_closed_pipe() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_undersigned"));
    let mut child =
        command.args(["completions", "bash"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let all = Command::new(env!("CARGO_BIN_EXE_undersigned")).args(["completions", "bash"]).output().unwrap();
    assert!(String::from_utf8(all.stdout).unwrap().contains("complete -F _undersigned"));
}

#[test]
fn messages_name_existing_files_and_quote_directories() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_undersigned"));
        let output = command.args(arguments).current_dir(folder.path()).output().unwrap();
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    };
    let printed = run(&["new", "site", "my site (2)"]);
    assert!(printed.contains("Next: cd 'my site (2)' && undersigned serve"), "{printed}");
    let root = ["--root", "my site (2)"];
    let printed = run(&[&root[..], &["new", "petition", "Another", "--organisation", "unknown"]].concat());
    assert!(printed.contains("unknown.md does not exist; the site has our-group"), "{printed}");
    run(&[&root[..], &["new", "petition", "Another"]].concat());
    let printed = run(&[&root[..], &["new", "petition", "Another"]].concat());
    assert!(
        printed.contains("another.md already exists and is not overwritten") && !printed.contains("os error"),
        "{printed}"
    );
    let printed = run(&["signatures", "import", "another", "x.csv", "--source", "x", "--date", "20.11.2026"]);
    assert!(printed.contains("use year, month and day, such as 2026-11-20"), "{printed}");
}

#[test]
fn paths_for_editors_are_relative_to_the_current_directory() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("wr/content/petitions")).unwrap();
    std::fs::create_dir(folder.path().join("other")).unwrap();
    std::fs::write(folder.path().join("wr/content/site.yaml"), "titel: x\nbase_url: https://example.org/\n").unwrap();
    let run = |from: &str, arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_undersigned"));
        let output = command.args(arguments).current_dir(folder.path().join(from)).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let short = ["check", "--message-format", "short"];
    assert!(run("wr/content", &short).starts_with("../content/site.yaml:1:1: "), "{}", run("wr/content", &short));
    assert!(run("wr", &short).starts_with("content/site.yaml:1:1: "));
    assert!(run("", &[&["--root", "wr"], &short[..]].concat()).starts_with("wr/content/site.yaml:1:1: "));
    assert!(run("other", &[&["--root", "../wr"], &short[..]].concat()).starts_with("../wr/content/site.yaml:1:1: "));
    let printed = run("", &["--root", "wr", "check", "--message-format", "github"]);
    assert!(printed.starts_with("::error file=wr/content/site.yaml,line=1,"), "{printed}");
}

#[test]
fn a_language_is_added_by_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_undersigned"));
        let output = command.args(arguments).current_dir(folder.path()).output().unwrap();
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    };
    std::fs::create_dir(folder.path().join("content")).unwrap();
    let settings = "title: x\nbase_url: https://example.org/\nlanguages: [KO]\n";
    std::fs::write(folder.path().join("content/site.yaml"), settings).unwrap();
    let file = folder.path().join("themes/default/i18n/ko.ftl");

    let printed = run(&["new", "language", "KO"]);
    assert!(
        printed.contains("ko.ftl\n") && printed.contains("add `ko` to `languages` in content/site.yaml"),
        "{printed}"
    );
    let text = std::fs::read_to_string(&file).unwrap();
    let to_fill_in = |line: &&str| !line.starts_with('#') && (line.ends_with('=') || line.ends_with("->"));
    let messages = text.lines().filter(to_fill_in).count();
    assert!(printed.contains(&format!("{messages} messages to translate")), "{printed}");
    assert!(run(&["check"]).contains("`skip-to-content` has no text yet"));

    assert!(run(&["new", "language", "ko"]).contains("ko.ftl has all messages"));
    std::fs::write(&file, text.replace("\nmenu =\n", "\n")).unwrap();
    let printed = run(&["new", "language", "ko"]);
    assert!(printed.contains("1 message to translate"), "{printed}");
    assert!(std::fs::read_to_string(&file).unwrap().ends_with("\n## Everywhere\n\n# Main menu\nmenu =\n"));

    assert!(run(&["new", "language", "fr"]).contains("the default theme has texts in `fr`"));
    assert!(run(&["new", "language", "korean"]).contains("`korean` is not a language tag"));
}
