//! What the preview adds to a page and the site has not: the bar, and over the page the errors of the last change.
//!
//! Both are in a shadow tree, so that the theme's style sheet and script do not meet them.

use generator::Scene;
use reader::diagnostic::Diagnostics;

use super::editor::EditorLinks;
use super::inbox::escape;
use super::report::{self, Problem};
use super::scene::{self, COUNTS, STAGES};
use crate::terminal::counted;

/// What the bar and the report of a page show.
pub(crate) struct Overlay<'a> {
    /// Why the last change cannot be shown.
    pub(crate) problem: Option<&'a Problem>,
    /// The warnings about the files of the page.
    pub(crate) own: &'a Diagnostics,
    /// The number of warnings about the whole site.
    pub(crate) warnings: usize,
    /// The scene that a petition's page is in; `None` on other pages.
    pub(crate) scene: Option<Scene>,
    /// Whether the page has a form to sign.
    pub(crate) has_form: bool,
    /// For browsers on this machine.
    pub(crate) editor: Option<&'a EditorLinks>,
}

impl Overlay<'_> {
    /// The content of the shadow tree, without its style sheet.
    pub(crate) fn html(&self) -> String {
        format!("{}{}", self.report(), self.bar())
    }

    fn report(&self) -> String {
        self.problem.map_or_else(String::new, |problem| {
            format!(
                "<section class=\"report\" role=\"alert\" lang=\"en\" dir=\"ltr\">\n<details open>\n\
                 <summary>The last change has errors; this is the page before it</summary>\n{}</details>\n</section>\n",
                problem.html(self.editor)
            )
        })
    }

    fn bar(&self) -> String {
        let own = self.own.warning_count();
        let badge = match own {
            0 => String::new(),
            count => format!(" <span class=\"badge\">{}</span>", counted(count, "warning", "warnings")),
        };
        let fill =
            if self.has_form { "<button type=\"button\" data-do=\"fill\">Fill in the form</button>\n" } else { "" };
        format!(
            "<aside class=\"bar\" lang=\"en\" dir=\"ltr\" aria-label=\"Preview\" hidden>\n\
             <details class=\"fold\">\n<summary>Preview{badge}</summary>\n<div class=\"tools\">\n\
             <div class=\"row\" role=\"group\" aria-label=\"Look\">\n\
             <button type=\"button\" data-do=\"phone\">Phone width</button>\n\
             <button type=\"button\" data-do=\"rtl\" aria-pressed=\"false\">Right to left</button>\n\
             <button type=\"button\" data-do=\"dark\" aria-pressed=\"false\">Dark</button>\n{fill}</div>\n\
             {scenes}<div class=\"row\">\n<a href=\"/_preview/inbox/\">Inbox</a>\n{all}</div>\n{own}</div>\n</details>\n</aside>\n",
            scenes = self.scene.map_or_else(String::new, scene_rows),
            all = self.all_link(),
            own = if own == 0 {
                String::new()
            } else {
                let count = counted(own, "warning", "warnings");
                let list = report::list(self.own, self.editor);
                format!("<details class=\"own\">\n<summary>{count} about this page</summary>\n{list}</details>\n")
            },
        )
    }

    fn all_link(&self) -> String {
        match self.warnings {
            0 => "<span>No warnings</span>\n".to_owned(),
            count => {
                let count = counted(count, "warning", "warnings");
                format!("<a href=\"/_preview/diagnostics/\">{count} in the site</a>\n")
            }
        }
    }
}

/// The links to the page in each state.
fn scene_rows(now: Scene) -> String {
    let counts = std::iter::once(("As now", None)).chain(COUNTS.map(|(_, label, count)| (label, Some(count))));
    let counts = counts.map(|(label, count)| (label, Scene { count, ..now }));
    let stages = std::iter::once(("As now", None)).chain(STAGES.map(|(_, label, stage)| (label, Some(stage))));
    let stages = stages.map(|(label, stage)| (label, Scene { stage, ..now }));
    let row = |name: &str, links: &mut dyn Iterator<Item = (&str, Scene)>| {
        let links: String = links
            .map(|(label, scene)| {
                let current = if scene == now { " aria-current=\"true\"" } else { "" };
                format!("<a href=\"{}\" data-scene{current}>{label}</a>\n", escape(&scene::link(scene)))
            })
            .collect();
        format!("<nav class=\"row\" aria-label=\"{name}\"><span>{name}</span>\n{links}</nav>\n")
    };
    format!("{}{}", row("Signatures", &mut counts.into_iter()), row("Stage", &mut stages.into_iter()))
}
