//! Badges: the count of a petition as an image for other sites.

use fluent_bundle::FluentArgs;
use petition::language::Direction;

use super::render::render;
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::snapshot::Renderer;
use crate::variables::Badge;
use reader::content::Petition;

/// The width of most characters at a font size of 11 units.
const CHARACTER: usize = 7;
/// The width of characters that are as wide as high, such as Chinese ones.
const WIDE_CHARACTER: usize = 12;
/// The space around a text, both sides together.
const PADDING: usize = 10;

pub(super) fn badge_file(renderer: &Renderer<'_>, petition: &Petition) -> Result<OutputFile, tera::Error> {
    let language = renderer.addresses().page_language(petition, &petition.language);
    let theme = renderer.theme(language);
    let signatures = renderer.count(petition).signatures();
    let mut arguments = FluentArgs::new();
    // Fluent counts in floating point; counts stay far below 2^53.
    #[expect(clippy::cast_precision_loss, reason = "chooses a plural")]
    arguments.set("count", signatures as f64);
    let label = theme.texts().get("signatures-word", &arguments).map_err(tera::Error::message)?;
    let badge = badge(label, theme.locale().number(signatures), language.direction() == Direction::Rtl);
    let svg = render(renderer, language, "badge.svg", &badge)?;
    Ok(OutputFile::text(PageKind::Petition.place_of(petition.main.slug.as_str()) + "badge.svg", svg))
}

fn badge(label: String, count: String, is_rtl: bool) -> Badge {
    let (count_width, label_width) = (width(&count), width(&label));
    let (count_x, label_x) = if is_rtl { (label_width, 0) } else { (0, count_width) };
    Badge {
        count,
        label,
        width: count_width + label_width,
        label_x,
        label_width,
        count_middle: count_x + count_width / 2,
        label_middle: label_x + label_width / 2,
    }
}

fn width(text: &str) -> usize {
    let width_of = |c: char| if u32::from(c) >= 0x1100 { WIDE_CHARACTER } else { CHARACTER };
    PADDING + text.chars().map(width_of).sum::<usize>()
}
