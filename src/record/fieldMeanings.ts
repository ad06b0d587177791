/**
 * What each field of a published record means, in one sentence: for people who read the JSON Schema.
 *
 * Apart from the schemas themselves, which the browser loads. The types see to it that no field is forgotten.
 */
import type { Story, StoryStep } from "../core/dataset/storiesSchema";
import type { OpenQuestion, StartingPoint } from "../core/dataset/timelineSchema";
import type { Action, Tally } from "../core/domain/action";
import type { Positions } from "../core/domain/positions";
import type { Sponsorship } from "../core/domain/sponsorship";
import type { Body, Coverage } from "../core/domain/body";
import type { Dissociation, DissociationList } from "../core/domain/dissociation";
import type { Disagreement, DocumentReference, EventRecord, Translation } from "../core/domain/event";
import type { Member, Membership } from "../core/domain/membership";
import type { Ask, Evidence, Recommendation } from "../core/domain/recommendation";
import type { RegionalGroup } from "../core/domain/regionalGroup";
import type { Relation } from "../core/domain/relation";
import type { Source } from "../core/domain/source";
import type { EventType, Passage, Theme } from "../core/domain/vocabulary";
import type { State } from "../core/domain/state";

/** A sentence for every field, also for those that only some kinds of a union have. */
export type Meanings<T> = Readonly<Record<T extends unknown ? keyof T : never, string>>;

type Described = {
  readonly Action: Meanings<Action>;
  readonly Ask: Meanings<Ask>;
  readonly Body: Meanings<Body>;
  readonly Coverage: Meanings<Coverage>;
  readonly Disagreement: Meanings<Disagreement>;
  readonly Dissociation: Meanings<Dissociation>;
  readonly DissociationList: Meanings<DissociationList>;
  readonly DocumentReference: Meanings<DocumentReference>;
  readonly Evidence: Meanings<Evidence>;
  readonly EventRecord: Meanings<EventRecord>;
  readonly EventType: Meanings<EventType>;
  readonly Member: Meanings<Member>;
  readonly Membership: Meanings<Membership>;
  readonly OpenQuestion: Meanings<OpenQuestion>;
  readonly Passage: Meanings<Passage>;
  readonly Positions: Meanings<Positions>;
  readonly Recommendation: Meanings<Recommendation>;
  readonly RegionalGroup: Meanings<RegionalGroup>;
  readonly Relation: Meanings<Relation>;
  readonly Source: Meanings<Source>;
  readonly Sponsorship: Meanings<Sponsorship>;
  readonly StartingPoint: Meanings<StartingPoint>;
  readonly State: Meanings<State>;
  readonly Story: Meanings<Story>;
  readonly StoryStep: Meanings<StoryStep>;
  readonly Tally: Meanings<Tally>;
  readonly Theme: Meanings<Theme>;
  readonly Translation: Meanings<Translation>;
};

export const FIELD_MEANINGS: Described = {
  Action: {
    manner: "How the body decided; “without-vote” does not mean that all agreed.",
    outcome: "What came of it; “not-put” means that it was not put to the vote.",
    question: "What was decided, when it is not the adoption of the event's own text.",
    note: "What else the record says about the decision.",
    tally: "The counts; absent where nobody could confirm them.",
  },
  Ask: {
    date: "When it was asked, as an EDTF date.",
    by: "Who asked.",
    event: "Id of the event at which, or in whose document, it was asked.",
    symbol: "Symbol of the document that asks.",
    place: "Place in that document, such as a paragraph.",
    text: "How it was asked, when the event and the symbol do not say it.",
    sources: "Addresses where this can be read, each of a source of the recommendation.",
  },
  Body: {
    id: "Name of the body in addresses and references; never changes.",
    parent: "Id of the body in whose lane this one is drawn; absent: it has a lane of its own.",
    names: "Full name, by language.",
    uncheckedNames: "Languages of the names whose wording was found in no official source.",
    aliases: "Other names by which people look for it.",
    shortNames: "Name for the label of a lane, where the full one is too long, by language.",
    abbreviation: "Usual abbreviation.",
    remark: "A line under the label of the lane, by language.",
    about: "What the body is, by language.",
    can: "What the body can do, each by language.",
    cannot: "What the body cannot do, each by language.",
    decides: "How the body decides, by language.",
    lifetime:
      "When the body existed or held its mandate, as an EDTF interval; absent: not stated, or longer than the timeline.",
    coverage: "For what the record claims to be complete; absent: for nothing.",
    sources: "Where what is said of the body was read.",
    support: "How well the sources support what is said of the body.",
  },
  Coverage: {
    from: "From when the record claims to be complete, as an EDTF date.",
    to: "Last day or month that was looked at, as an EDTF date.",
    what: "What exactly is complete, by language.",
    types: "Ids of the types of events for which it is complete; absent: all.",
  },
  Disagreement: {
    text: "What the sources say differently.",
    sources: "The sources that differ.",
  },
  Dissociation: {
    state: "ISO 3166-1 alpha-3 code of the State.",
    did: "What the sources say that it did.",
    sources: "Addresses where this can be read, each of a source of the list.",
  },
  DissociationList: {
    statements: "The States that sources name; there may have been more.",
    note: "What the list may lack.",
    sources: "Where it was read.",
    support: "How well the sources support it.",
  },
  DocumentReference: {
    symbol: "Symbol of the UN document, or its name where it has none.",
    url: "Web address of the document; absent: it is found by its symbol.",
    role: "What the document is to the event; absent: the event's own document.",
  },
  Evidence: {
    date: "When it happened or was said, as an EDTF date.",
    event: "Id of the event that it is.",
    text: "What happened, or was said not to have happened.",
    effect: "What it did to the recommendation; the status follows from the effects.",
    sources: "Addresses where this can be read, each of a source of the recommendation.",
  },
  EventRecord: {
    id: "Name of the event in addresses and references; never changes.",
    body: "Id of the body that acted.",
    type: "Id of the kind of event.",
    date: "When it took place, as an EDTF date or interval, no more precise than its source.",
    title: "Title in the language of the timeline.",
    officialTitle: "Title as the UN printed it, when the title is in other words.",
    aliases: "Other names by which people look for it.",
    highlight: "A few words for the label beside the mark, on the events that matter most.",
    summary: "What happened, in plain and neutral words.",
    documents: "Documents of the event.",
    session: "Session in which it took place, as the record names it.",
    meeting: "Meeting in which it took place, as the record names it.",
    actors: "Who else is named in it.",
    action: "How it was decided; absent: there was nothing to decide.",
    themes: "Ids of the themes that it is about.",
    relations: "Links to other events, such as what it builds on.",
    standsAlone: "Why nothing is linked to it, when nothing is.",
    sources: "Where the facts were read.",
    support: "How well the sources support the event.",
    disagreements: "On what the sources differ.",
    note: "What else a reader should know.",
    translations: "Texts of the event in other languages, by BCP 47 tag.",
  },
  EventType: {
    id: "Name of the type in addresses and references; never changes.",
    names: "Name, by language.",
    shape: "Shape of its marks on the timeline.",
    didNotHappen: "True for what was sought and did not take place.",
    meaning: "What the type means, by language.",
  },
  Member: {
    state: "ISO 3166-1 alpha-3 code of the State.",
    permanent: "Whether it has a permanent seat.",
    terms: "When it was a member, as EDTF intervals, the earliest first; none for a permanent seat.",
  },
  Membership: {
    body: "Id of the body.",
    coverage: "When every member is listed, as an EDTF interval; terms outside of it may be missing.",
    members: "The members with their terms.",
    sources: "Where the terms were read.",
    support: "How well the sources support them.",
    note: "What else a reader should know.",
  },
  OpenQuestion: {
    id: "Name of the question, for machines.",
    text: "The question, by language.",
    events: "Ids of the events that it is about.",
  },
  Passage: {
    symbol: "Symbol of the document.",
    paragraphs: "Numbers of the paragraphs, as printed.",
    source: "Where it was read.",
  },
  Positions: {
    inFavour: "ISO 3166-1 alpha-3 codes of the States in favour.",
    against: "ISO 3166-1 alpha-3 codes of the States against.",
    abstaining: "ISO 3166-1 alpha-3 codes of the States that abstained.",
    notVoting: "ISO 3166-1 alpha-3 codes of the members that took no part; absent: the source does not say.",
  },
  Recommendation: {
    id: "Name of the recommendation in addresses and references; never changes.",
    title: "What is asked, in a few words.",
    summary: "What is asked, in plain and neutral words.",
    addressees: "Of whom it is asked: ids of bodies, or words where no body of the record is meant.",
    themes: "Ids of the themes that it is about.",
    asked: "Each time that it was asked, the first one first.",
    evidence: "What happened, or was said not to have happened, after it was asked.",
    sources: "Where the facts were read.",
    support: "How well the sources support it.",
    note: "What else a reader should know.",
    status: "What came of it, by the first rule that the evidence meets.",
    asOf: "Date of the latest evidence, as an EDTF date; absent: there is none.",
  },
  RegionalGroup: {
    id: "Name of the group in addresses and references; never changes.",
    names: "Name, by language.",
    note: "States that stand in it with a reservation, by language.",
    sources: "Where its members were read.",
    support: "How well the sources support it.",
  },
  Relation: {
    type: "How this event stands to the other one.",
    target: "Id of the other event.",
    source: "Address where the link can be read: of a source of one of the two events.",
    note: "What else the record says about the link.",
  },
  Source: {
    publisher: "Who published it, or where it was read.",
    title: "Title of what was read.",
    url: "Web address of what was read.",
    kind: "What kind of source it is.",
    supports: "What it supports, when that is not the whole.",
    checked: "Day on which it was read for this record, as an EDTF date; absent: nobody has read it yet.",
  },
  Sponsorship: {
    draft: "Symbol of the draft.",
    states: "ISO 3166-1 alpha-3 codes of the States that put it forward.",
    note: "What the list holds and what it may lack.",
    sources: "Where the list was read.",
  },
  StartingPoint: {
    question: "The question, by language.",
    address: "Address inside the site that answers it.",
  },
  State: {
    iso3: "ISO 3166-1 alpha-3 code of the State; SCG for Serbia and Montenegro.",
    names: "Name, by language.",
    shortNames: "Name for a narrow row, where the full one is too long, by language.",
    aliases: "Other names by which people look for it, also earlier ones.",
    region: "Id of the regional group by which it is elected; absent: none, or not on record.",
  },
  Story: {
    id: "Name of the story in addresses; never changes.",
    title: "Title, by language.",
    steps: "The steps, the first one first.",
  },
  StoryStep: {
    heading: "What the step tells, in one sentence, by language.",
    text: "What the record says, in plain words, by language.",
    reading: "How we read it, where that is more than the record says, by language.",
    events: "Ids of the events on which the step rests, the one that it is about first.",
    view: "The timeline beside the text, as an address inside the site.",
    recommendation: "Id of the recommendation whose computed status the step tells.",
    silence: "Id of the body whose longest silence, which is computed, the step tells.",
  },
  Tally: {
    inFavour: "How many were in favour.",
    against: "How many were against.",
    abstaining: "How many abstained.",
    notVoting: "How many members took no part; absent: the source does not say.",
  },
  Theme: {
    id: "Name of the theme in addresses and references; never changes.",
    names: "Name, by language.",
    meaning: "What the theme means, by language.",
    passages: "Where the inquiry's report treats it.",
  },
  Translation: {
    title: "Title in this language.",
    summary: "Summary in this language.",
    highlight: "Label beside the mark in this language.",
    note: "Note in this language.",
  },
};
