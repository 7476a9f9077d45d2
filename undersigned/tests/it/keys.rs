//! `undersigned keys`: private keys and secrets are never in the site's directory.

use std::path::Path;

use signer::{MailerSecrets, PublicSecrets, Secrets, SystemRandom};

use crate::site::Site;

fn site() -> Site {
    Site::of(&[
        ("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\nlanguage: en\n"),
        ("content/organisations/friends.md", "---\nname: Friends\n---\nNeighbours.\n"),
    ])
}

/// Whether any file of the site contains a private key.
fn contains_a_key(site: &Site) -> bool {
    site.snapshot("").iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("AGE-SECRET-KEY"))
}

#[test]
fn a_private_key_is_readable_by_its_owner_alone_and_never_overwritten() {
    let site = site();
    let home = site.outside();
    let new = || site.command(&["keys", "new", "friends"]).env("XDG_CONFIG_HOME", home).output().unwrap();
    let created = new();
    assert!(created.status.success());
    let public = String::from_utf8(created.stdout).unwrap();
    assert!(public.starts_with("age1"), "{public}");
    let path = home.join("undersigned/friends.key");
    let private = std::fs::read_to_string(&path).unwrap();
    assert!(private.contains("AGE-SECRET-KEY-1") && private.contains(public.trim()));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);
    assert!(!contains_a_key(&site));

    assert_eq!(new().status.code(), Some(2), "an existing key is not overwritten");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), private);
}

#[test]
fn no_path_leads_into_the_sites_directory() {
    let site = site();
    let (root, outside) = (site.root().to_str().unwrap().to_owned(), site.outside().to_str().unwrap().to_owned());
    let name = site.root().file_name().unwrap().to_str().unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(site.root(), Path::new(&outside).join("link")).unwrap();
    let into = [
        "friends.key".to_owned(),
        "new/folder/friends.key".to_owned(),
        format!("{root}/content/friends.key"),
        format!("{root}/../{name}/friends.key"),
        format!("{root}/nowhere/../friends.key"),
        format!("{outside}/nowhere/../../{name}/friends.key"),
        #[cfg(unix)]
        format!("{outside}/link/friends.key"),
        #[cfg(unix)]
        format!("{outside}/link/new/friends.key"),
    ];
    let before = site.snapshot("");
    for (path, command) in
        into.iter().flat_map(|path| [(path, &["keys", "new", "friends"][..]), (path, &["keys", "site"])])
    {
        let refused = site.run(&[command, &["--output", path]].concat());
        let stderr = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(2), "{path}: {stderr}");
        assert!(stderr.contains("must be outside the site's directory"), "{path}: {stderr}");
        assert!(before == site.snapshot(""), "{path}");
    }
    let at_home = site.command(&["keys", "new", "friends"]).env("XDG_CONFIG_HOME", site.root()).output().unwrap();
    assert_eq!(at_home.status.code(), Some(2), "a site in the configuration directory");
    assert!(!contains_a_key(&site));
}

#[test]
fn a_sites_secrets_are_those_of_its_functions() {
    let site = site();
    let folder = site.outside().join("undersigned/site");
    let new = || site.command(&["keys", "site"]).env("XDG_CONFIG_HOME", site.outside()).output().unwrap();
    assert!(new().status.success());
    let [public, mailer] = ["public", "mailer"].map(|name| std::fs::read_to_string(folder.join(name)).unwrap());
    let (opens, seals) = (MailerSecrets::parse(&mailer).unwrap(), PublicSecrets::parse(&public).unwrap());
    assert_eq!(opens.mailbox[0].to_public().to_string(), seals.mailbox.to_string());
    assert!(!public.contains("AGE-SECRET-KEY") && !mailer.contains("identity"));
    #[cfg(unix)]
    for (path, mode) in [(folder.clone(), 0o700), (folder.join("public"), 0o600), (folder.join("mailer"), 0o600)] {
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, mode);
    }

    std::fs::remove_file(folder.join("public")).unwrap();
    assert_eq!(new().status.code(), Some(2), "secrets are not overwritten, and no half is replaced");
    assert!(!folder.join("public").exists());
    assert_eq!(std::fs::read_to_string(folder.join("mailer")).unwrap(), mailer);
}

/// People sign and confirm throughout a rotation, so each step keeps what the functions still read.
#[test]
fn a_rotated_secret_is_added_beside_the_old_one_until_that_is_retired() {
    let site = site();
    let folder = site.outside().join("undersigned/site");
    let keys = |arguments: &[&str]| {
        let arguments = [&["keys"], arguments].concat();
        site.command(&arguments).env("XDG_CONFIG_HOME", site.outside()).output().unwrap()
    };
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(keys(&["rotate", "tokens"]).status.code(), Some(2), "there is nothing to rotate");
    assert!(keys(&["site"]).status.success());
    let (first, origin) = (PublicSecrets::parse(&read("public")).unwrap(), read("origin").trim().to_owned());
    assert_eq!(origin.len(), 64);

    for secret in ["tokens", "mailbox", "origin"] {
        assert!(keys(&["rotate", secret]).status.success(), "{secret}");
    }
    let (public, mailer) =
        (PublicSecrets::parse(&read("public")).unwrap(), MailerSecrets::parse(&read("mailer")).unwrap());
    assert_eq!(*public.identity.to_hexadecimal(), *first.identity.to_hexadecimal());
    assert_eq!((public.tokens.len(), mailer.tokens.len(), mailer.mailbox.len()), (2, 2, 2));
    assert_eq!(mailer.mailbox[0].to_public().to_string(), public.mailbox.to_string());
    let rotated = read("origin").trim().to_owned();
    assert!(rotated.ends_with(&format!(",{origin}")) && rotated.len() == 129, "{rotated}");

    for secret in ["tokens", "mailbox", "origin"] {
        assert!(keys(&["rotate", secret, "--retire"]).status.success(), "{secret}");
    }
    let mailer = MailerSecrets::parse(&read("mailer")).unwrap();
    assert_eq!((mailer.tokens.len(), mailer.mailbox.len()), (1, 1));
    assert_eq!(read("origin").trim(), &rotated[..64]);

    std::fs::write(folder.join("mailer"), Secrets::generate(&SystemRandom).mailer().to_text().as_bytes()).unwrap();
    let mixed = keys(&["rotate", "mailbox"]);
    assert_eq!(mixed.status.code(), Some(2));
    assert!(String::from_utf8(mixed.stderr).unwrap().contains("do not fit each other"));
}
