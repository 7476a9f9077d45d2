//! The site's brand colour, checked against the paper of the theme.

use super::manifest::Manifest;
use crate::variables::{Colour, Colours};
use reader::content::Site;
use reader::contrast::CONTRAST_MIN;
use reader::diagnostic::{Diagnostics, LOW_CONTRAST};

/// The colours of the theme with the brand colour of the site; `None` if it is hard to read on the theme's paper.
pub(super) fn brand_colours(manifest: &Manifest, site: &Site, diagnostics: &mut Diagnostics) -> Option<Colours> {
    let Some(brand) = &site.brand else { return Some(manifest.colours) };
    let colours = manifest.colours.with_brand(brand);
    let looks = [
        ("light", colours.brand.light, colours.paper.light, &site.spans.brand_light),
        ("dark", colours.brand.dark, colours.paper.dark, &site.spans.brand_dark),
    ];
    let mut is_readable = true;
    for (look, colour, paper, span) in looks {
        let contrast = colour.contrast(paper);
        if contrast < CONTRAST_MIN {
            is_readable = false;
            // Truncated, not rounded: 4.49 must not be shown as 4.5.
            let shown = (contrast * 100.0).floor() / 100.0;
            diagnostics.push(
                site.spans
                    .report(LOW_CONTRAST, format!("this colour is hard to read on {look} paper"), span.as_ref())
                    .label(format!("the contrast is {shown:.2}; at least {CONTRAST_MIN} is needed"))
                    .help(format!("choose {} colour", better_on(paper))),
            );
        }
    }
    is_readable.then_some(colours)
}

fn better_on(paper: Colour) -> &'static str {
    let [white, black] =
        ["#ffffff", "#000000"].map(|colour| Colour::parse(colour).map_or(0.0, |it| it.contrast(paper)));
    if black >= white { "a darker" } else { "a lighter" }
}
