//! The site's brand colour, checked against the backgrounds of the theme.

use super::manifest::Manifest;
use crate::variables::{Colour, Colours};
use reader::content::Site;
use reader::contrast::CONTRAST_MIN;
use reader::diagnostic::{Diagnostics, LOW_CONTRAST};

/// The colours of the theme with the brand colour of the site; `None` if it is hard to read on the theme's backgrounds.
pub(super) fn brand_colours(manifest: &Manifest, site: &Site, diagnostics: &mut Diagnostics) -> Option<Colours> {
    let Some(brand) = &site.brand else { return Some(manifest.colours) };
    let colours = manifest.colours.with_brand(brand);
    let [on_light, on_dark] = colours.backgrounds();
    let looks = [
        ("light", colours.brand.light, on_light, &site.spans.brand_light),
        ("dark", colours.brand.dark, on_dark, &site.spans.brand_dark),
    ];
    let mut is_readable = true;
    for (look, colour, backgrounds, span) in looks {
        let [paper, surface] = backgrounds.map(|background| colour.contrast(background));
        let contrast = paper.min(surface);
        if contrast < CONTRAST_MIN {
            is_readable = false;
            // Truncated, not rounded: 4.49 must not be shown as 4.5.
            let shown = (contrast * 100.0).floor() / 100.0;
            diagnostics.push(
                site.spans
                    .report(LOW_CONTRAST, format!("this colour is hard to read on {look} backgrounds"), span.as_ref())
                    .label(format!("the contrast is {shown:.2}; at least {CONTRAST_MIN} is needed"))
                    .help(format!(
                        "write `\"{}\"`, the nearest colour that passes",
                        colour.nearest_readable(backgrounds)
                    )),
            );
        }
    }
    is_readable.then_some(colours)
}

/// Checks a brand colour against the default theme.
///
/// # Errors
/// A message that names the nearest colour that passes, or that it is no colour.
pub fn check_brand(written: &str) -> Result<(), String> {
    let colour = Colour::parse(written).ok_or_else(|| format!("`{written}` is not a colour such as #0b5c55"))?;
    let [on_light, _] = Colours::default().backgrounds();
    let near = colour.nearest_readable(on_light);
    match near == colour {
        true => Ok(()),
        false => {
            Err(format!("`{written}` is hard to read on light backgrounds; the nearest colour that passes is {near}"))
        }
    }
}
