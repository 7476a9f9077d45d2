//! `site.yaml`.

use super::{EXTRA, Key, LOCALIZED_TYPE, ValueType, key, required};

pub(crate) const TITLE: Key =
    required("title", LOCALIZED_TYPE, "The site's name, or its names by language.", "title: \"Our petitions\"");
pub(crate) const BASE_URL: Key = required(
    "base_url",
    ValueType::Url,
    "The URL of the published site; it may have a path.",
    "base_url: https://petitions.example.org/",
);
pub(crate) const LANGUAGE: Key =
    key("language", ValueType::Language, "The language of files without one of their own; default en.", "language: en");
pub(crate) const LANGUAGES: Key = key("languages", ValueType::Languages, "Further languages.", "languages: [fr, ar]");
pub(crate) const REVIEWED_LANGUAGES: Key = key(
    "reviewed_languages",
    ValueType::Languages,
    "Languages whose texts, those of consent and privacy above all, a native speaker has read for you.",
    "reviewed_languages: [fr]",
);
pub(crate) const TIMEZONE: Key = key(
    "timezone",
    ValueType::TimeZone,
    "The IANA name of the time zone of all dates; default UTC.",
    "timezone: Europe/Paris",
);
pub(crate) const THEME: Key =
    key("theme", ValueType::Slug, "The name of a folder in themes/; default default.", "theme: default");
pub(crate) const DESCRIPTION: Key =
    key("description", LOCALIZED_TYPE, "A sentence about the site, or sentences by language.", "description: \"…\"");
pub(crate) const LOGO: Key = key(
    "logo",
    ValueType::File,
    "An image file in content/; one that is twice as wide as high stands for the title.",
    "logo: logo.svg",
);
pub(crate) const ICON: Key = key(
    "icon",
    ValueType::File,
    "A square image file in content/, for the tabs of browsers; defaults to the logo if that is about square.",
    "icon: icon.svg",
);
pub(crate) const BRAND: Key = key(
    "brand",
    ValueType::ColourOrMap(brand::ALL),
    "The brand colour, or one for each look; a look without one gets a similar colour that is readable on its paper.",
    "brand: \"#0b5c55\"",
);
pub(crate) const HOME: Key = key(
    "home",
    ValueType::OneOf(&["auto", "petition", "list"]),
    "What the home page shows: the petition (the featured or newest open one), the list, or by default the petition if only one is open.",
    "home: list",
);
pub(crate) const TOPICS: Key = key(
    "topics",
    ValueType::TopicNames,
    "Names of topics in further languages.",
    "topics: { Libraries: { fr: \"Bibliothèques\" } }",
);
pub(crate) const SOCIAL: Key = key(
    "social",
    ValueType::Addresses,
    "URLs of accounts elsewhere, by name.",
    "social: { mastodon: https://example.social/@us }",
);
pub(crate) const MAIL: Key =
    key("mail", ValueType::Map(mail::ALL), "The sender of emails.", "mail: { from: petitions@example.org }");
pub(crate) const CONTROLLER: Key = key(
    "controller",
    ValueType::Map(controller::ALL),
    "Who is responsible for the signers' data.",
    "controller: { name: \"Our group\", contact: privacy@example.org }",
);
pub(crate) const PRIVACY: Key = key(
    "privacy",
    ValueType::Map(privacy::ALL),
    "What the privacy notice needs to say and only you know.",
    "privacy: { updated: 2026-03-01 }",
);
pub(crate) const SIGNING: Key =
    key("signing", ValueType::Map(signing::ALL), "How petitions are signed.", "signing: { keep_days: 180 }");
pub(crate) const AWS: Key =
    key("aws", ValueType::Map(aws::ALL), "Where the tables and buckets are.", "aws: { region: eu-central-1 }");

pub(crate) const ALL: &[Key] = &[
    TITLE,
    BASE_URL,
    LANGUAGE,
    LANGUAGES,
    REVIEWED_LANGUAGES,
    TIMEZONE,
    THEME,
    DESCRIPTION,
    LOGO,
    ICON,
    BRAND,
    HOME,
    TOPICS,
    SOCIAL,
    MAIL,
    CONTROLLER,
    PRIVACY,
    SIGNING,
    AWS,
    EXTRA,
];

/// Below `brand`.
pub(crate) mod brand {
    use super::{Key, ValueType, key};

    pub(crate) const LIGHT: Key = key(
        "light",
        ValueType::Colour,
        "Contrast of at least 4.5:1 with the light backgrounds of the theme.",
        "light: \"#0b5c55\"",
    );
    pub(crate) const DARK: Key = key(
        "dark",
        ValueType::Colour,
        "Contrast of at least 4.5:1 with the dark backgrounds of the theme.",
        "dark: \"#74cdc0\"",
    );
    pub(crate) const ALL: &[Key] = &[LIGHT, DARK];
}

/// Below `mail`.
pub(crate) mod mail {
    use super::{Key, ValueType, key, required};

    pub(crate) const FROM: Key = required(
        "from",
        ValueType::Sender,
        "The sender: an email address, or a name and an address in angle brackets.",
        "from: \"Our group <petitions@example.org>\"",
    );
    pub(crate) const REPLY_TO: Key =
        key("reply_to", ValueType::Sender, "The address for replies.", "reply_to: hello@example.org");
    pub(crate) const ALL: &[Key] = &[FROM, REPLY_TO];
}

/// Below `controller`.
pub(crate) mod controller {
    use super::super::TEXT_TYPE;
    use super::{Key, ValueType, key, required};

    pub(crate) const NAME: Key =
        required("name", TEXT_TYPE, "The person or body responsible for the signers' data.", "name: \"Our group\"");
    pub(crate) const ADDRESS: Key = key("address", TEXT_TYPE, "Its postal address.", "address: \"12 Elm Street\"");
    pub(crate) const CONTACT: Key =
        key("contact", ValueType::Contact, "An email address or a URL.", "contact: privacy@example.org");
    pub(crate) const REPRESENTATIVE: Key = key(
        "representative",
        TEXT_TYPE,
        "For controllers outside the European Union: its representative there (GDPR, Article 27).",
        "representative: \"Example Ltd, 1 Example Street, Dublin\"",
    );
    pub(crate) const DPO: Key = key(
        "dpo",
        TEXT_TYPE,
        "The data protection officer (GDPR, Article 37): a name or how to reach them.",
        "dpo: dpo@example.org",
    );
    pub(crate) const ALL: &[Key] = &[NAME, ADDRESS, CONTACT, REPRESENTATIVE, DPO];
}

/// Below `privacy`.
pub(crate) mod privacy {
    use super::super::LOCALIZED_TYPE;
    use super::{Key, ValueType, key, processor};

    pub(crate) const PROCESSORS: Key = key(
        "processors",
        ValueType::Maps(processor::ALL),
        "The companies that process signers' data for you (GDPR, Article 28); AWS is added if `aws` has a region.",
        "processors: [{ name: \"Example Hosting\", purpose: \"hosting\", country: DE }]",
    );
    pub(crate) const AUTHORITY: Key = key(
        "authority",
        LOCALIZED_TYPE,
        "The data protection authority that is responsible for you.",
        "authority: \"Data Protection Commission, Dublin\"",
    );
    pub(crate) const UPDATED: Key = key(
        "updated",
        ValueType::Date,
        "The day on which you last changed something that the privacy notice says.",
        "updated: 2026-03-01",
    );
    pub(crate) const ALL: &[Key] = &[PROCESSORS, AUTHORITY, UPDATED];
}

/// An item of `processors`.
pub(crate) mod processor {
    use super::super::{LOCALIZED_TYPE, TEXT_TYPE};
    use super::{Key, ValueType, key, required};

    pub(crate) const NAME: Key = required("name", TEXT_TYPE, "The company.", "name: \"Example Hosting\"");
    pub(crate) const PURPOSE: Key =
        required("purpose", LOCALIZED_TYPE, "What it does for you, or by language.", "purpose: \"hosting\"");
    pub(crate) const COUNTRY: Key =
        required("country", ValueType::Country, "Where it stores the data, as two letters.", "country: DE");
    pub(crate) const SAFEGUARD: Key = key(
        "safeguard",
        LOCALIZED_TYPE,
        "Outside the European Economic Area: what protects the data (GDPR, Articles 45 and 46), or by language.",
        "safeguard: \"standard contractual clauses\"",
    );
    pub(crate) const ALL: &[Key] = &[NAME, PURPOSE, COUNTRY, SAFEGUARD];
}

/// Below `signing`.
pub(crate) mod signing {
    use super::super::petition::signing::{CONFIRM_BY_EMAIL, KEEP_DAYS, PER_MAILBOX};
    use super::{Key, ValueType, key};

    pub(crate) const ENDPOINT: Key = key(
        "endpoint",
        ValueType::Endpoint,
        "The URL of the signer: a path on this site, or an absolute URL.",
        "endpoint: /api",
    );
    pub(crate) const RECOVERY_DAYS: Key = key(
        "recovery_days",
        ValueType::Integer(0, 365),
        "For how many days backups still have deleted data: `RecoveryDays` of the deployment; default 28.",
        "recovery_days: 28",
    );
    pub(crate) const LIMITS: Key = key(
        "limits",
        ValueType::Map(super::limits::ALL),
        "Rate limits of the signer. The deployment's parameters and the rules of staff replace them.",
        "limits: { per_minute: 20 }",
    );
    pub(crate) const ALL: &[Key] = &[CONFIRM_BY_EMAIL, KEEP_DAYS, PER_MAILBOX, ENDPOINT, RECOVERY_DAYS, LIMITS];
}

/// Below `signing.limits`.
pub(crate) mod limits {
    use super::{Key, ValueType, key};

    const RATE: ValueType = ValueType::Integer(1, 1_000_000);

    pub(crate) const PER_MINUTE: Key =
        key("per_minute", RATE, "Signatures from one network on one petition per minute.", "per_minute: 10");
    pub(crate) const PER_FIVE_MINUTES: Key =
        key("per_five_minutes", RATE, "The same per five minutes.", "per_five_minutes: 20");
    pub(crate) const MAILBOX_PER_DAY: Key = key(
        "mailbox_per_day",
        RATE,
        "Emails to one address per day; further ones are sent on the next day.",
        "mailbox_per_day: 30",
    );
    pub(crate) const ALL: &[Key] = &[PER_MINUTE, PER_FIVE_MINUTES, MAILBOX_PER_DAY];
}

/// Below `aws`.
pub(crate) mod aws {
    use super::super::TEXT_TYPE;
    use super::{Key, key};

    pub(crate) const REGION: Key =
        key("region", TEXT_TYPE, "The region of the tables and buckets.", "region: eu-central-1");
    pub(crate) const PREFIX: Key = key("prefix", TEXT_TYPE, "The prefix of the tables' names.", "prefix: petitions-");
    pub(crate) const ALL: &[Key] = &[REGION, PREFIX];
}
