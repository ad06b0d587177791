/** Names for the values of the record that it does not name itself. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { DocumentReference } from "../domain/event";
import type { RelationType } from "../domain/relation";
import type { SourceKind, SupportLevel } from "../domain/source";

/**
 * How an event stands to a related one, as said beside the name of the related one, which is "it". `inverse`: the
 * related event states the relation.
 */
export function relationLabel(type: RelationType, inverse: boolean, i18n: I18n): string {
  return i18n._(RELATION_LABELS[type][inverse ? "inverse" : "stated"]);
}

type BothWays = { readonly stated: MessageDescriptor; readonly inverse: MessageDescriptor };

const RELATION_LABELS: Readonly<Record<RelationType, BothWays>> = {
  mandates: { stated: msg`has its mandate from it`, inverse: msg`gave it its mandate` },
  fulfils: { stated: msg`carries out what it asked`, inverse: msg`was carried out by it` },
  "partly-fulfils": {
    stated: msg`carries out part of what it asked`,
    inverse: msg`was carried out in part by it`,
  },
  "responds-to": { stated: msg`answers it`, inverse: msg`was answered by it` },
  "responds-to-draft": { stated: msg`answers a draft of it`, inverse: msg`was answered by it as a draft` },
  extends: { stated: msg`continues or updates it`, inverse: msg`was continued or updated by it` },
  "builds-on": { stated: msg`builds on it`, inverse: msg`was built on by it` },
  succeeds: {
    stated: msg`follows it in the same office`,
    inverse: msg`was followed by it in the same office`,
  },
  cites: { stated: msg`refers to it`, inverse: msg`is referred to in it` },
  precedes: {
    stated: msg`comes before it, on the same matter`,
    inverse: msg`comes after it, on the same matter`,
  },
  "asks-for": { stated: msg`asks for it`, inverse: msg`was asked for in it` },
  presents: { stated: msg`presents it`, inverse: msg`was presented there` },
  "reports-to": { stated: msg`reports as it asked`, inverse: msg`was reported to by it` },
  "transmits-to": {
    stated: msg`carries it to another body`,
    inverse: msg`was carried to another body by it`,
  },
  rejects: { stated: msg`rejects it`, inverse: msg`was rejected by it` },
  "part-of": { stated: msg`took place within it`, inverse: msg`included it` },
  context: { stated: msg`has it as background (our link)`, inverse: msg`is background to it (our link)` },
};

export function supportLabel(level: SupportLevel, i18n: I18n): string {
  return i18n._(SUPPORT[level].label);
}

/** What a level of support means, in one line. */
export function supportMeaning(level: SupportLevel, i18n: I18n): string {
  return i18n._(SUPPORT[level].meaning);
}

type Explained = { readonly label: MessageDescriptor; readonly meaning: MessageDescriptor };

const SUPPORT: Readonly<Record<SupportLevel, Explained>> = {
  "official-record": {
    label: msg`Official record`,
    meaning: msg`A document, library entry or press release of the body itself says so.`,
  },
  "two-sources": {
    label: msg`Two sources`,
    meaning: msg`Two sources that do not depend on each other say so.`,
  },
  "one-source": { label: msg`One source`, meaning: msg`Only one source says so.` },
  disputed: { label: msg`Sources differ`, meaning: msg`Sources say different things; each is named.` },
  "not-stated": { label: msg`Not stated`, meaning: msg`The record does not say how well this is supported.` },
};

export function sourceKindLabel(kind: SourceKind, i18n: I18n): string {
  return i18n._(SOURCE_KIND_LABELS[kind]);
}

const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, MessageDescriptor>> = {
  official: msg`official`,
  "official-copy": msg`copy of an official document`,
  state: msg`a Government`,
  dataset: msg`dataset`,
  press: msg`press`,
  ngo: msg`non-governmental organization`,
  analysis: msg`analysis`,
  participant: msg`told by somebody who took part`,
};

export type DocumentRole = NonNullable<DocumentReference["role"]>;

/** What a document is to its event; one without a role is the event's own. */
export function documentRoleLabel(role: DocumentRole | undefined, i18n: I18n): string {
  return i18n._(role === undefined ? msg`Document` : DOCUMENT_ROLE_LABELS[role]);
}

const DOCUMENT_ROLE_LABELS: Readonly<Record<DocumentRole, MessageDescriptor>> = {
  text: msg`Text`,
  draft: msg`Draft`,
  "meeting-record": msg`Meeting record`,
  "press-release": msg`Press release`,
  letter: msg`Letter`,
  report: msg`Report`,
};
