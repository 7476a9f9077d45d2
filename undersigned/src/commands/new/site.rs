//! `undersigned new site`.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use petition::language::Language;
use reader::scaffold::{self, NewFile, NewSite};

use super::questions::Questions;
use crate::cli::NewSiteArgs;
use crate::exit::Failure;
use crate::terminal::Terminal;

/// The files of a new site. On a terminal, asks for what the arguments leave out.
pub(super) fn files(new: &NewSiteArgs, today: Date, terminal: &Terminal) -> Result<Vec<NewFile>, Failure> {
    if fs::read_dir(&new.dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Failure::Usage(format!("{} is not empty", new.dir.display())));
    }
    if let Some(outer) = site_around(&new.dir) {
        terminal.status(format_args!(
            "warning: {} is inside the site {}; commands in it use the inner one",
            new.dir.display(),
            outer.display()
        ));
    }
    let (mut input, mut output) = (io::stdin().lock(), io::stderr());
    let is_interactive = input.is_terminal() && output.is_terminal() && !terminal.is_quiet();
    let mut questions = Questions { input: &mut input, output: &mut output, is_interactive };
    let site = answers(new, &mut questions, today).map_err(Failure::Usage)?;
    scaffold::new_site(&site).map_err(|error| Failure::Usage(error.to_string()))
}

fn answers(new: &NewSiteArgs, questions: &mut Questions<'_>, today: Date) -> Result<NewSite, String> {
    let text = |text: &str| Ok(text.to_owned());
    let title = questions.ask(new.title.as_deref(), "Name of the site", "Our petitions", text)?;
    let organisation = questions.ask(new.organisation.as_deref(), "Organisation", "Our group", text)?;
    let language = questions.ask(new.language.as_deref(), "Language (en, fr, pt-BR, …)", "en", language)?;
    let brand = questions.ask(new.brand.as_deref(), "Brand colour, such as #0b5c55", "", brand)?;
    let title_or_none = |text: &str| Ok((!text.trim().is_empty()).then(|| text.to_owned()));
    let petition = questions.ask(new.petition.as_deref(), "Title of the first petition", "", title_or_none)?;
    let base_url = match &new.base_url {
        Some(url) => Some(self::base_url(url)?),
        None => None,
    };
    let timezone = TimeZone::try_system().ok().and_then(|zone| zone.iana_name().map(str::to_owned));
    let timezone = timezone.filter(|name| name.contains('/')).unwrap_or_else(|| "UTC".to_owned());
    Ok(NewSite { title, organisation, language, brand, petition, base_url, timezone, today })
}

fn language(written: &str) -> Result<Language, String> {
    let language =
        Language::parse(written).ok_or_else(|| format!("`{written}` is no language tag such as en or fr"))?;
    if generator::has_default_texts(&language) {
        return Ok(language);
    }
    Err(format!(
        "there are no texts in the language `{language}` yet; choose another one, such as en, and add it later"
    ))
}

fn brand(written: &str) -> Result<Option<String>, String> {
    if written.is_empty() {
        return Ok(None);
    }
    generator::check_brand(written).map(|()| Some(written.to_owned()))
}

fn base_url(written: &str) -> Result<String, String> {
    match url::Url::parse(written) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none() => {
            Ok(url.to_string())
        }
        _ => Err(format!("--base-url `{written}` is not a URL such as https://petitions.example.org/")),
    }
}

/// The site that a directory, which need not exist, is in.
fn site_around(dir: &Path) -> Option<std::path::PathBuf> {
    let dir = std::path::absolute(dir).ok()?;
    dir.ancestors().skip(1).find(|folder| folder.join("content/site.yaml").is_file()).map(Path::to_path_buf)
}
