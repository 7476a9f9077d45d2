//! Web addresses in names, which make the confirmation email an advertisement.

use crate::input::skeleton;

/// Top-level domains that do not occur after a dot in names, in lower or upper case. `J.R.R. Tolkien`, `St.John` and `J.Li`
/// are names.
#[rustfmt::skip]
const WEB_ENDINGS: &[&str] = &[
    "biz", "casino", "click", "club", "cn", "com", "icu", "info", "link", "mobi", "net", "online", "org", "pharmacy", "poker",
    "porn", "ru", "sbs", "shop", "site", "top", "vip", "website", "xxx", "xyz", "zip",
    // The top-level domains of other scripts that sites use most.
    "рф", "рус", "укр", "бел", "бг", "срб", "мкд", "қаз", "мон", "онлайн", "сайт", "орг", "дети", "москва", "ком",
    "中国", "中國", "公司", "网址", "在线", "中文网", "网络", "移动", "我爱你", "香港", "台湾", "台灣", "商城", "商店", "网店",
    "コム", "みんな", "닷컴", "닷넷", "한국", "भारत", "कॉम", "संगठन", "ไทย", "คอม", "ελ", "ευ", "հայ", "გე", "קום", "ישראל",
    "كوم", "شبكة", "موقع", "مصر", "السعودية", "امارات", "الاردن", "المغرب", "ایران", "بھارت", "پاکستان",
];

/// Other top-level domains. They also occur as names or abbreviations, as in `Ana.Me` or `Jean.De`, but then with a capital.
#[rustfmt::skip]
const LOWER_CASE_ENDINGS: &[&str] = &[
    // Countries; without those that are short names, such as `li`, `ng`, `no` and `ma`.
    "ai", "ar", "at", "au", "be", "bg", "br", "bz", "ca", "cc", "ch", "cl", "co", "cx", "cz", "de", "dk", "ee", "es", "eu",
    "fi", "fm", "fr", "gg", "gl", "gq", "gr", "hk", "hr", "hu", "ie", "io", "is", "it", "jp", "kr", "lt", "lv", "ly", "me", "ml",
    "mx", "nl", "nu", "nz", "pl", "pt", "pw", "ro", "rs", "se", "sh", "sk", "sx", "tk", "to", "tv", "tw", "ua", "uk", "us",
    "vc", "vn", "ws", "za",
    // Words.
    "academy", "accountant", "agency", "app", "art", "asia", "auction", "bar", "beauty", "best", "bet", "bid", "bingo", "bio", "blog",
    "bond", "business", "buzz", "cam", "care", "cash", "center", "cfd", "chat", "cheap", "city", "cloud", "codes", "company",
    "cool", "coupons", "credit", "cyou", "date", "dating", "deals", "dev", "diet", "digital", "discount", "dog", "domains",
    "download", "edu", "email", "events", "exchange", "expert", "express", "faith", "finance", "fit", "fun", "fyi", "gallery",
    "game", "games", "gift", "gifts", "global", "gold", "gov", "group", "guru", "hair", "health", "help", "homes", "host",
    "hosting", "house", "ink", "international", "jobs", "life", "live", "loan", "loans", "lol", "love", "ltd", "makeup", "market", "marketing",
    "media", "men", "mom", "money", "monster", "name", "network", "news", "ninja", "one", "page", "party", "photos", "pics",
    "pizza", "plus", "press", "pro", "promo", "pub", "quest", "racing", "rent", "rest", "review", "reviews", "rip", "rocks", "run",
    "sale", "school", "science", "services", "sex", "sexy", "show", "skin", "social", "software", "solutions", "space", "store", "stream",
    "studio", "support", "systems", "team", "tech", "technology", "tel", "tips", "today", "tools", "trade", "trading",
    "travel", "tube", "uno", "video", "vote", "watch", "webcam", "wiki", "win", "work", "works", "world", "wtf", "zone",
];

/// Endings that are also particles of surnames, as in `Jean.de La Tour`.
const PARTICLES: &[&str] = &["de", "to"];

/// Titles that are typed without a space before a name, as in `prof.love`.
const TITLES: &[&str] =
    &["capt", "col", "dra", "frau", "gen", "herr", "ing", "mag", "mlle", "mme", "mrs", "prof", "rev", "sra"];

/// Whether a name contains a web or email address, also a disguised one: the name is read as a mail program may read it, split
/// at everything that hosts cannot contain, and each piece is judged.
pub(super) fn has_web_address(name: &str) -> bool {
    // East Asian full stops are dots in domain names, too (UTS #46).
    let seen = skeleton(name).replace('\u{3002}', ".");
    seen.contains("://") || seen.split_whitespace().any(is_mail) || has_scheme(&seen) || {
        let is_host = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.');
        let mut rest = seen.as_str();
        std::iter::from_fn(|| {
            rest = rest.trim_start_matches(|c| !is_host(c));
            let end = rest.find(|c| !is_host(c)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            rest = after;
            (!piece.is_empty()).then_some((piece, after))
        })
        .any(|(piece, after)| is_web_address(piece, after))
    }
}

/// An email address; mail programs turn it into a link, too.
fn is_mail(word: &str) -> bool {
    word.rsplit_once('@').is_some_and(|(local, host)| !local.is_empty() && host.trim_matches('.').contains('.'))
}

fn has_scheme(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.match_indices(':').any(|(colon, _)| {
        let before = &lower[..colon];
        let word = &before[before.trim_end_matches(char::is_alphanumeric).len()..];
        matches!(word, "http" | "https" | "hxxp" | "hxxps" | "ftp" | "mailto")
    })
}

/// Whether a piece is a host name with a known top-level domain, or an IP address. One letter before the dot is an initial,
/// unless all is lower case (`x.com`, but not `A.Com`) or a path follows (`t.me/spam`).
fn is_web_address(piece: &str, after: &str) -> bool {
    let piece = piece.trim_matches(['.', '-']);
    let lower = piece.to_lowercase();
    let Some((before, ending)) = lower.rsplit_once('.') else { return false };
    let is_lower = piece.ends_with(ending);
    let labels = before.split('.').filter(|label| !TITLES.contains(label));
    let longest = labels.map(|label| label.chars().count()).max().unwrap_or_default();
    let has_path = after.starts_with(['/', ':', '?', '#']) && after[1..].starts_with(char::is_alphanumeric);
    let is_initial = longest < 2 && !(piece == lower && matches!(ending, "com" | "net" | "org")) && !has_path;
    let is_typed = is_lower && (longest > 2 || has_path);
    lower.starts_with("www.")
        || lower.split('.').any(|label| label.starts_with("xn--"))
        || lower.parse::<std::net::Ipv4Addr>().is_ok()
        || !before.ends_with(['.', '-'])
            && (WEB_ENDINGS.contains(&ending) && !is_initial
                || LOWER_CASE_ENDINGS.contains(&ending) && is_typed && !is_particle(ending, after))
}

/// Whether an ending is followed by the rest of a surname.
fn is_particle(ending: &str, after: &str) -> bool {
    PARTICLES.contains(&ending)
        && after.strip_prefix(char::is_whitespace).is_some_and(|next| {
            next.starts_with(char::is_uppercase)
                || next
                    .split_whitespace()
                    .next()
                    .is_some_and(|word| matches!(word, "la" | "las" | "los" | "el" | "den" | "der"))
        })
}
