//! Pages at old addresses.

use crate::address::file_of;
use crate::escape;
use crate::output::OutputFile;
use crate::pages::Renderer;
use reader::content::Petition;

/// A page at an old address that leads to the petition, for readers and for search engines.
pub(super) fn alias_page(renderer: &Renderer<'_>, petition: &Petition, alias: &str) -> OutputFile {
    let place = renderer.inputs.addresses.petition(petition, &petition.language);
    let (path, permalink) = (renderer.inputs.addresses.path(&place), renderer.inputs.addresses.permalink(&place));
    let title = escape::html(&petition.main.title);
    let language = &petition.language;
    let html = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta name=\"description\" content=\"{title}\">\n\
         <link rel=\"canonical\" href=\"{permalink}\">\n<meta http-equiv=\"refresh\" content=\"0; url={path}\">\n\
         </head>\n<body>\n<main>\n<h1><a href=\"{path}\">{title}</a></h1>\n</main>\n</body>\n</html>\n"
    );
    OutputFile::text(file_of(&format!("{alias}/")), html)
}
