//! Arguments of `undersigned new` and `undersigned theme`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;

#[derive(Debug, Subcommand)]
pub(crate) enum NewCommand {
    /// Create a site in a new or empty directory
    ///
    /// On a terminal, asks for what is not given as an option.
    #[command(after_help = "Examples:
  undersigned new site my-campaign
  undersigned new site my-campaign --title \"Save the Library\" --organisation \"Friends of the Library\" --language fr")]
    Site(NewSiteArgs),
    /// Create a petition as a draft
    #[command(after_help = "Example:
  undersigned new petition \"Keep the library open on Sundays\" --organisation friends-of-the-library")]
    Petition {
        /// The title of the petition
        title: String,
        /// The name of its file, and the last part of its URL [default: derived from the title]
        #[arg(long)]
        slug: Option<String>,
        /// The organisation that starts the petition, by its file name in content/organisations/
        ///
        /// Required if the site has several organisations.
        #[arg(long, value_name = "NAME")]
        organisation: Option<String>,
    },
    /// Create an organisation
    #[command(after_help = "Example:
  undersigned new organisation \"Friends of the Library\"")]
    Organisation {
        /// The name of the organisation
        name: String,
        /// The name of its file, and the last part of its URL [default: derived from the name]
        #[arg(long)]
        slug: Option<String>,
    },
    /// Create an update of a petition
    #[command(after_help = "Example:
  undersigned new update keep-the-library-open \"The council listens\"")]
    Update {
        /// The slug of the petition: the name of its file or folder
        petition: String,
        /// The title of the update
        title: String,
        /// The day of the update [default: today]
        #[arg(long, value_name = "YEAR-MONTH-DAY")]
        date: Option<Date>,
        /// The name of its file, after the date [default: derived from the title]
        #[arg(long)]
        slug: Option<String>,
    },
    /// Create a page, such as one about you
    #[command(after_help = "Example:
  undersigned new page \"How to help\" --menu main")]
    Page {
        /// The title of the page
        title: String,
        /// The name of its file, and the last part of its URL [default: derived from the title]
        #[arg(long)]
        slug: Option<String>,
        /// The menu that links to the page
        #[arg(long, value_enum)]
        menu: Option<MenuPlace>,
    },
    /// Create the translation of a petition, organisation, update or page
    ///
    /// It starts with the texts of the original.
    #[command(after_help = "Examples:
  undersigned new translation keep-the-library-open fr
  undersigned new translation content/pages/about.md fr")]
    Translation {
        /// The file to translate, or its name without .md
        file: String,
        /// The language to translate to, such as fr or pt-BR
        language: String,
    },
    /// Create the file that adds a language to the site, or add the messages that it lacks
    #[command(after_help = "Example:
  undersigned new language ko")]
    Language {
        /// The tag of the language, such as ko or sr-Latn
        tag: String,
    },
    /// Create a theme that changes nothing yet
    #[command(after_help = "Example:
  undersigned new theme ours")]
    Theme {
        /// The name of the theme's folder in themes/
        name: String,
    },
    /// Create the page and configuration of Sveltia CMS, for editing petitions in a browser
    ///
    /// The page is in cms/ and is published apart from the site: nothing of it runs where people sign.
    #[command(after_help = "Example:
  undersigned new cms --repository our-group/petitions")]
    Cms {
        /// The repository on GitHub
        #[arg(long, value_name = "OWNER/NAME", value_parser = parse_repository)]
        repository: String,
        /// The branch that is published
        #[arg(long, value_name = "NAME", default_value = "main", value_parser = parse_branch)]
        branch: String,
    },
    /// Create a workflow that checks pull requests and publishes what is merged
    #[command(after_help = "Example:
  undersigned new workflow github")]
    Workflow {
        /// The service that runs it
        #[arg(value_enum)]
        service: WorkflowService,
    },
}

/// The owner and name of a repository, which become part of YAML.
fn parse_repository(text: &str) -> Result<String, String> {
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
    let is_repository = text.split_once('/').is_some_and(|(owner, name)| is_name(owner) && is_name(name));
    is_repository
        .then(|| text.to_owned())
        .ok_or_else(|| "write it as owner/name, such as our-group/petitions".to_owned())
}

/// The name of a branch, likewise.
fn parse_branch(text: &str) -> Result<String, String> {
    let is_branch = text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "._/-".contains(c));
    is_branch.then(|| text.to_owned()).ok_or_else(|| "use letters, digits, `.`, `_`, `/` and `-`".to_owned())
}

#[derive(Debug, Args)]
pub(crate) struct NewSiteArgs {
    /// The directory to create the site in
    pub(crate) dir: PathBuf,
    /// The name of the site
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// The name of the organisation that starts the petitions
    #[arg(long, value_name = "NAME")]
    pub(crate) organisation: Option<String>,
    /// The language that petitions are written in, such as en, fr or pt-BR
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<String>,
    /// The brand colour, such as "#0b5c55"
    #[arg(long, value_name = "COLOUR")]
    pub(crate) brand: Option<String>,
    /// The title of its first petition, a draft; an example if it is left out
    #[arg(long, value_name = "TITLE")]
    pub(crate) petition: Option<String>,
    /// The URL where the site will be published
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum MenuPlace {
    Main,
    Footer,
}

impl MenuPlace {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Footer => "footer",
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum WorkflowService {
    /// GitHub Actions
    Github,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ThemeCommand {
    /// Print a file of the default theme, or the names of all its files
    #[command(after_help = "Examples:
  undersigned theme show
  undersigned theme show templates/base.html")]
    Show {
        /// The file, by its path in the theme or by its name
        file: Option<String>,
    },
    /// Copy a file of the default theme to the site's theme, to change it there
    #[command(after_help = "Example:
  undersigned theme eject templates/parts/footer.html")]
    Eject {
        /// The file, by its path in the theme or by its name
        file: String,
    },
}
