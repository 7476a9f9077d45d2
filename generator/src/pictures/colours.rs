//! Colours as pages have them: sRGB with eight bits, which is also assumed of a picture without a profile.

use ::image::{DynamicImage, RgbImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// The picture in sRGB, with eight bits a colour; `profile` is its ICC profile. Damaged profiles and those of printers are ignored.
pub(super) fn to_srgb(picture: DynamicImage, profile: Option<&[u8]>) -> DynamicImage {
    let has_alpha = picture.color().has_alpha();
    let profile = profile.and_then(|profile| ColorProfile::new_from_slice(profile).ok());
    let converted = match &profile {
        Some(profile) if profile.color_space == DataColorSpace::Gray && !has_alpha && !picture.color().has_color() => {
            from_grey(&picture, profile)
        }
        Some(profile) if profile.color_space == DataColorSpace::Rgb => from_rgb(&picture, profile),
        _ => None,
    };
    match (converted, has_alpha) {
        (Some(converted), _) => converted,
        (None, true) => picture.into_rgba8().into(),
        (None, false) => picture.into_rgb8().into(),
    }
}

fn from_rgb(picture: &DynamicImage, profile: &ColorProfile) -> Option<DynamicImage> {
    let layout = if picture.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    let transform =
        profile.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default()).ok()?;
    if picture.color().has_alpha() {
        let source = picture.to_rgba8();
        let mut pixels = source.clone();
        transform.transform(&source, &mut pixels).ok()?;
        Some(pixels.into())
    } else {
        let source = picture.to_rgb8();
        let mut pixels = source.clone();
        transform.transform(&source, &mut pixels).ok()?;
        Some(pixels.into())
    }
}

fn from_grey(picture: &DynamicImage, profile: &ColorProfile) -> Option<DynamicImage> {
    let srgb = ColorProfile::new_srgb();
    let transform =
        profile.create_transform_8bit(Layout::Gray, &srgb, Layout::Rgb, TransformOptions::default()).ok()?;
    let source = picture.to_luma8();
    let mut pixels = RgbImage::new(source.width(), source.height());
    transform.transform(&source, &mut pixels).ok()?;
    Some(pixels.into())
}

#[cfg(test)]
mod tests {
    use ::image::{ImageBuffer, Luma, Rgb, Rgba};

    use super::*;

    #[test]
    fn colours_of_other_profiles_are_converted() {
        let profile = ColorProfile::new_display_p3().encode().unwrap();
        let p3 = RgbImage::from_pixel(1, 1, Rgb([234, 51, 35]));
        let converted = to_srgb(p3.into(), Some(&profile)).to_rgb8();
        // The red of sRGB in Display P3.
        let [red, green, blue] = converted.get_pixel(0, 0).0;
        assert!(red >= 254 && green <= 3 && blue <= 3, "{red} {green} {blue}");
        let same = DynamicImage::new_rgb8(1, 1);
        assert_eq!(to_srgb(same.clone(), Some(b"no profile")), same);
        assert_eq!(to_srgb(same.clone(), None), same);
    }

    #[test]
    fn greys_of_other_profiles_are_converted() {
        let linear = ColorProfile::new_gray_with_gamma(1.0).encode().unwrap();
        let grey = ::image::GrayImage::from_pixel(1, 1, Luma([55]));
        let converted = to_srgb(grey.into(), Some(&linear)).to_rgb8();
        let [red, green, blue] = converted.get_pixel(0, 0).0;
        // A fifth of the light is the middle of sRGB.
        assert!((125..=131).contains(&red) && red == green && green == blue, "{red} {green} {blue}");
    }

    #[test]
    fn sixteen_bits_become_eight() {
        let deep = ImageBuffer::from_pixel(1, 1, Rgba([65_535_u16, 32_896, 0, 65_535]));
        let converted = to_srgb(DynamicImage::ImageRgba16(deep), None);
        assert_eq!(converted, DynamicImage::from(::image::RgbaImage::from_pixel(1, 1, Rgba([255, 128, 0, 255]))));
    }
}
