//! Proves that each kind of input has to be recorded: without it, an edit leaves a page stale.

use std::mem::discriminant;

use super::model::{Edit, Model, PETITIONS, PetitionEdit, SiteEdit};
use super::{Lane, clean, difference};
use crate::trace::{Collection, Input, List, Omission};
use petition::language::Language;
use petition::slug::Slug;

/// An edit, and the kind of input by which it reaches the site.
#[derive(Debug)]
struct Case {
    omission: Omission,
    before: Vec<Edit>,
    edit: Edit,
    is_without_drafts: bool,
}

fn case(omission: Omission, before: Vec<Edit>, edit: Edit) -> Case {
    Case { omission, before, edit, is_without_drafts: false }
}

fn kind(input: &Input) -> Omission {
    Omission::Kind(discriminant(input))
}

/// A case for each kind but two. `SocialImage` is the address of a picture that shows nothing but what the same pages record
/// anyway, and `FormSample` belongs to a check without files.
fn cases() -> Vec<Case> {
    let (en, slug) = (Language::parse("en").unwrap(), Slug::parse("a").unwrap());
    let first = |edit, value| Edit::Petition(0, edit, value);
    let own = |input, edit, value| case(kind(&input), vec![], first(edit, value));
    let site = |input, edit, value| case(kind(&input), vec![], Edit::Site(edit, value));
    let counted = |input| case(kind(&input), vec![], Edit::Count(0, 7));
    let link = Input::Link(en.clone(), reader::content::InternalLink::Site(String::new()));
    vec![
        site(Input::Theme(en.clone()), SiteEdit::Template, 1),
        case(
            kind(&Input::Addresses),
            vec![Edit::Site(SiteEdit::Without, 4), first(PetitionEdit::Topic, 3)],
            Edit::Site(SiteEdit::Recipient, 4),
        ),
        case(kind(&Input::Settings), vec![first(PetitionEdit::Closes, 3)], Edit::Site(SiteEdit::Timezone, 1)),
        site(Input::Site(en.clone()), SiteEdit::About, 1),
        own(Input::Topics(en.clone()), PetitionEdit::Topic, 2),
        case(
            kind(&Input::Topic(en.clone(), slug.clone())),
            vec![],
            Edit::Petition(PETITIONS - 1, PetitionEdit::Topic, 4),
        ),
        site(Input::OrganisationLinks(en.clone()), SiteEdit::NewOrganisation, 1),
        site(Input::OrganisationLink(en.clone(), slug.clone()), SiteEdit::Organisation, 1),
        site(Input::Organisation(slug.clone()), SiteEdit::OrganisationText, 1),
        site(Input::Article(String::new()), SiteEdit::AboutText, 1),
        own(Input::Petition(slug.clone()), PetitionEdit::Text, 1),
        own(Input::Card(en.clone(), slug.clone()), PetitionEdit::Title, 1),
        own(Input::CardLink(en.clone(), slug.clone()), PetitionEdit::Title, 1),
        own(Input::Entry(slug.clone()), PetitionEdit::Title, 1),
        counted(Input::Count(slug.clone())),
        case(kind(&Input::CountReport(slug.clone())), vec![Edit::Count(0, 7)], Edit::Fetched(7)),
        case(kind(&Input::History(slug.clone())), vec![Edit::Count(0, 7)], Edit::Refreshed(3)),
        own(Input::List(List::Page(Collection::All, 1)), PetitionEdit::Featured, 1),
        counted(Input::Supporters(slug)),
        counted(Input::Signatures),
        own(Input::SigningFacts, PetitionEdit::KeepDays, 1),
        Case {
            is_without_drafts: true,
            ..case(
                kind(&link),
                vec![Edit::Petition(1, PetitionEdit::Topic, 3)],
                Edit::Petition(1, PetitionEdit::Status, 1),
            )
        },
        site(Input::Picture("a".into()), SiteEdit::Picture, 1),
        site(Input::PreviewKey, SiteEdit::Recipient, 5),
        site(Input::Subjects, SiteEdit::NewArticle, 1),
        site(Input::Asset(String::new()), SiteEdit::Document, 1),
        case(Omission::Absence, vec![], Edit::Site(SiteEdit::Privacy, 1)),
        case(Omission::Period, vec![first(PetitionEdit::Opens, 3)], Edit::Clock(3)),
    ]
}

#[test]
fn a_page_is_stale_if_any_kind_of_input_is_not_recorded() {
    let is_needed = |Case { omission, before, edit, is_without_drafts }: &Case| {
        let mut model = Model::new(*is_without_drafts);
        before.iter().for_each(|edit| model.apply(edit));
        let mut lane = Lane::new(false);
        lane.builder.omission = Some(*omission);
        lane.build(&model).unwrap();
        model.apply(edit);
        difference(&lane.build(&model), &clean(&model)).is_some()
    };
    let superfluous: Vec<Case> = cases().into_iter().filter(|case| !is_needed(case)).collect();
    assert!(superfluous.is_empty(), "not needed: {superfluous:#?}");
}
