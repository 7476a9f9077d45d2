//! Social images: other sites show them beside a link to a petition. They contain its title, its targets and the site, and
//! the picture of the petition if it has one.

mod rgb;
mod fonts;
#[cfg(feature = "pictures")]
mod shaping;
#[cfg(feature = "pictures")]
mod setting;
#[cfg(feature = "pictures")]
mod logo;
#[cfg(feature = "pictures")]
mod canvas;
#[cfg(feature = "pictures")]
mod drawing;

use std::path::PathBuf;

use petition::language::{Direction, Language};
use petition::text::fold_white_space;

use self::fonts::has_glyph;
use self::rgb::Rgb;
use super::image::Source;
use crate::trace::fingerprint;
use crate::variables::Colours;

#[cfg(feature = "pictures")]
pub(super) use self::logo::Logo;

/// Changes with the drawing, so that its files get other names.
const VERSION: u32 = 3;

/// All that a social image is drawn from, as far as the fonts have its letters. Equal cards share an image.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SocialCard {
    /// `None` if the fonts lack a letter of it.
    title: Option<String>,
    /// `Petitioning the City Council`; may be empty.
    target_line: String,
    /// The name or the host of the site.
    site: String,
    colours: SocialColours,
    is_rtl: bool,
    logo: Option<PictureInput>,
    photo: Option<PictureInput>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct SocialColours {
    paper: Rgb,
    brand: Rgb,
    on_brand: Rgb,
    ink: Rgb,
    muted: Rgb,
}

/// A picture of the content that is part of a social image.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct PictureInput {
    path: PathBuf,
    digest: u64,
}

/// What a social image says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SocialWords<'a> {
    pub(crate) title: &'a str,
    /// May be empty.
    pub(crate) target_line: &'a str,
    /// The name or the host of the site.
    pub(crate) site: &'a str,
    pub(crate) language: &'a Language,
}

impl SocialCard {
    pub(crate) fn new(
        words: SocialWords<'_>,
        colours: &Colours,
        logo: Option<&Source>,
        photo: Option<&Source>,
    ) -> Self {
        let title = drawable(words.title).filter(|title| !title.is_empty());
        let target_line = drawable(words.target_line).filter(|_| title.is_some()).unwrap_or_default();
        let input = |source: &Source| PictureInput { path: source.path.clone(), digest: source.digest };
        Self {
            target_line,
            site: drawable(words.site).unwrap_or_default(),
            colours: SocialColours {
                paper: colours.paper.light.rgb(),
                brand: colours.brand.light.rgb(),
                on_brand: colours.on_brand.light.rgb(),
                ink: colours.ink.rgb(),
                muted: colours.muted.rgb(),
            },
            is_rtl: title.is_some() && words.language.direction() == Direction::Rtl,
            logo: logo.filter(|_| title.is_some()).map(input),
            // Pictures of drawings have no size to crop.
            photo: photo.filter(|photo| title.is_some() && !photo.is_svg()).map(input),
            title,
        }
    }

    /// The path in the site: the hash of all that the image is drawn from.
    pub(crate) fn place(&self) -> String {
        let ending = if self.photo.is_some() { "jpg" } else { "png" };
        format!("og/{:016x}.{ending}", fingerprint(&("social image", VERSION, self)))
    }
}

/// The text with white space folded and without symbols that the fonts lack; `None` if they lack a letter.
fn drawable(text: &str) -> Option<String> {
    let mut drawable = String::with_capacity(text.len());
    for c in fold_white_space(text).chars() {
        if has_glyph(c) {
            drawable.push(c);
        } else if c.is_alphanumeric() {
            return None;
        }
    }
    Some(fold_white_space(&drawable))
}

#[cfg(test)]
#[cfg(feature = "pictures")]
mod tests;
