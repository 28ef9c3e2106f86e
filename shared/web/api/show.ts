/** What is stored as the API shows it: every field always there, null where nothing is known. */
import type * as z from "zod";
import type { WholeContact } from "../../store/contacts.ts";
import type { ListedContact } from "../../store/listed-contacts.ts";
import type { Source } from "../../store/sources.ts";
import type { Suppression, Version } from "../../store/versions.ts";
import type { Watch } from "../../store/watches.ts";
import type * as answers from "./answers.ts";

type Answer<T extends z.ZodType> = z.input<T>;

export function showFacts(contact: ListedContact): Answer<typeof answers.contactFacts> {
  const { id, sides, firstSeen, updatedAt, disputed, withdrawn = false } = contact;
  const {
    type,
    status,
    level,
    participants,
    date,
    durationMinutes,
    place,
    hostCountry,
    initiator,
    ordinal,
    topics,
  } = contact;
  return {
    ...{
      id,
      type,
      status,
      level,
      participants,
      date,
      durationMinutes,
      place,
      hostCountry,
      initiator,
      ordinal,
    },
    ...{ topics, sides, firstSeen, updatedAt, disputed, withdrawn },
  };
}

export function showContact({ contact, claims, revisions }: WholeContact): Answer<typeof answers.contact> {
  const { reportedBy, evidence, confidence, links } = contact;
  return {
    ...showFacts(contact),
    ...{ reportedBy, evidence, confidence, links },
    sources: claims.map(({ page, record, firstSeen, withdrawnAt = null }) => {
      const { url, sourceId, versionId, outlet, title, lang, publishedAt, seenAt } = page;
      return {
        url,
        sourceId,
        versionId,
        outlet,
        title,
        lang,
        publishedAt,
        seenAt,
        firstSeen,
        withdrawnAt,
        record,
      };
    }),
    revisions: revisions.map(({ n, at, what, changes, page }) => ({
      ...{ n, at, what },
      changes: changes.map(({ fact, before, after }) => ({ fact, before, after })),
      source: page ? { url: page.url, versionId: page.versionId, outlet: page.outlet } : null,
    })),
  };
}

export function showSource(source: Source): Answer<typeof answers.source> {
  const { id, url, name, addedAt, state } = source;
  const { kind = null, lang = null, everySeconds = null, follow = null } = source;
  const { discoveredFrom = null, failingSince = null, latestVersionId = null } = source;
  return {
    ...{ id, url, name, kind, lang, everySeconds, follow, discoveredFrom, addedAt, state },
    ...{ failingSince, latestVersionId },
  };
}

export function showHealth(
  source: Source,
  watch: Watch | undefined,
  suppressed: Suppression[],
): Answer<typeof answers.sourceHealth> {
  const checked = watch?.checkedAt !== undefined && watch.outcome !== undefined;
  return {
    ...showSource(source),
    lastCheck: checked
      ? {
          at: watch.checkedAt ?? "",
          outcome: watch.outcome ?? "error",
          status: watch.status ?? null,
          error: watch.error ?? null,
          failures: watch.failures,
          okAt: watch.okAt ?? null,
        }
      : null,
    suppressed,
  };
}

export function showVersion(version: Version): Answer<typeof answers.version> {
  const { id, sourceId, seq, url, title, lang, seenAt, textHash, snapshot } = version;
  const { author = null, publishedAt = null, modifiedAt = null, change = null, removed = null } = version;
  return {
    ...{
      id,
      sourceId,
      seq,
      url,
      title,
      author,
      lang,
      publishedAt,
      modifiedAt,
      seenAt,
      textHash,
      snapshot,
      change,
      removed,
    },
    contacts: version.records.length,
  };
}

export const showWholeVersion = (version: Version, text: string): Answer<typeof answers.wholeVersion> => ({
  ...showVersion(version),
  text,
  records: version.records,
});
