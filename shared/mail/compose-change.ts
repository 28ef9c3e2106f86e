/** What became of a page as a letter, or as an entry of a digest: the same comparison as on the web, as far as it fits. */
import { diffTexts, type DiffBlock } from "../diff/diff-texts.ts";
import type { WordEdit } from "../diff/diff-words.ts";
import type { Services } from "../services.ts";
import type { PageChange } from "../store/changes.ts";
import { parseVersionId, versionId, type Version } from "../store/versions.ts";
import { diffPath, versionPath } from "../web/page/link.ts";
import { wordsOf } from "../web/words/words.ts";
import type { Style } from "./compose-alert.ts";
import { linkTo, type Block, type Inline, type Letter } from "./letter.ts";
import { bothTimes, ownTime } from "./word-times.ts";
import { mailWords } from "./words.ts";

/** A page before and after one change, or several. */
export interface PageStory {
  /** The latest, also of a page that is gone. */
  version: Version;
  before?: { id: string; text: string };
  text: string;
  isRemoved: boolean;
  edits: number;
  /** When the last was seen. */
  at: string;
}

const MOST_SHOWN = 8;
/** Unchanged words around an edit, in characters. */
const CONTEXT = 90;
const LONGEST = 700;

/**
 * @param changes of one page, oldest first
 * @returns undefined when nothing is known of it any more
 */
export async function readStory(
  changes: PageChange[],
  { versions }: Pick<Services, "versions">,
): Promise<PageStory | undefined> {
  const last = changes.at(-1);
  const version = last && (await versions.get(last.versionId));
  if (!version) return undefined;
  const edits = changes.filter(({ what }) => what === "changed");
  const { sourceId, seq } = (edits[0] && parseVersionId(edits[0].versionId)) ?? { sourceId: "", seq: 1 };
  const previous = seq > 1 ? await versions.get(versionId(sourceId, seq - 1)) : undefined;
  return {
    version,
    ...(previous && { before: { id: previous.id, text: await versions.text(previous.textHash) } }),
    text: await versions.text(version.textHash),
    isRemoved: last.what === "removed",
    edits: edits.length,
    at: last.at,
  };
}

export function composeChange(story: PageStory, style: Style): Letter {
  const { version, isRemoved } = story;
  const { lang } = style.reader;
  const text = mailWords(lang);
  const href = addressOf(story, style);
  return {
    lang,
    subject: `${subjectOfStory(story, style)} – ${outletOf(version)}`,
    preview: isRemoved ? text.pageRemoved : (version.change?.summary ?? ""),
    blocks: [
      ...composePage(story, style),
      { kind: "button", text: isRemoved ? text.storedPage : text.comparison, href },
    ],
    footer: [],
  };
}

/** "Đã sửa: Hai nhà lãnh đạo điện đàm" */
export function subjectOfStory({ version, isRemoved }: PageStory, { reader }: Style): string {
  const text = mailWords(reader.lang);
  return `${isRemoved ? text.removed : text.edited} ${version.title}`;
}

/** The page, the times, and the comparison. */
export function composePage(story: PageStory, style: Style): Block[] {
  const { version, isRemoved, edits, at } = story;
  const { reader } = style;
  const text = mailWords(reader.lang);
  const theirs = version.modifiedAt === undefined ? undefined : bothTimes(version.modifiedAt, reader);
  const rows = [
    { label: text.theirPage, content: [linkTo(outletOf(version), version.url)] },
    ...(theirs !== undefined && !isRemoved ? [{ label: text.theyEdited, content: [theirs] }] : []),
    { label: isRemoved ? text.seenRemoved : text.seenEdited, content: [ownTime(at, reader)] },
    ...(edits > 1 ? [{ label: text.times, content: [String(edits)] }] : []),
  ];
  return [
    { kind: "heading", text: subjectOfStory(story, style), href: addressOf(story, style) },
    ...(isRemoved ? [{ kind: "paragraph" as const, content: [text.pageRemoved] }] : []),
    { kind: "facts", rows },
    ...comparison(story, style),
  ];
}

const outletOf = ({ url }: Version): string => new URL(url).host.replace(/^www\./, "");

const addressOf = ({ version, before, isRemoved }: PageStory, { baseUrl }: Style): string =>
  before && !isRemoved
    ? `${baseUrl}${diffPath(version.sourceId, before.id, version.id)}`
    : `${baseUrl}${versionPath(version.id)}`;

function comparison({ before, text: after }: PageStory, { reader: { lang } }: Style): Block[] {
  if (!before) return [];
  const diff = diffTexts(before.text, after);
  const old = before.text.split("\n");
  const changes = diff.blocks.filter(({ kind }) => kind !== "same" && kind !== "respelled");
  const { summary } = wordsOf(lang).diff;
  const said = summary(changes.length, diff.words.added, diff.words.removed);
  const more = changes.length - MOST_SHOWN;
  return [
    { kind: "paragraph", content: [{ text: said, mark: "strong" }] },
    ...changes
      .slice(0, MOST_SHOWN)
      .map((block): Block => ({ kind: "edit", content: editOf(block, old, lang) })),
    ...(more > 0 ? [{ kind: "paragraph" as const, content: [mailWords(lang).moreChanges(more)] }] : []),
  ];
}

/** @param old paragraphs of the text before */
function editOf(block: DiffBlock, old: string[], lang: Style["reader"]["lang"]): Inline[] {
  const text = mailWords(lang);
  const quiet = (note: string): Inline => ({ text: note, mark: "quiet" });
  switch (block.kind) {
    case "added":
      return [{ text: clip(block.text), mark: "added" }];
    case "removed":
      return [{ text: clip(block.text), mark: "removed" }];
    case "changed":
      return wordsIn(block.words);
    case "moved":
      return [quiet(text.movedHere), " ", ...(block.words ? wordsIn(block.words) : [clip(block.text)])];
    case "moved-away":
      return [quiet(text.movedAway), " ", clip(old[block.from] ?? "")];
    case "same":
    case "respelled":
      return [];
  }
}

const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The words of a passage; what is far from any edit is left out. */
function wordsIn(edits: WordEdit[]): Inline[] {
  return edits.flatMap(({ kind, text }, n): Inline[] => {
    if (kind === "same") return [shorten(text, n === 0, n === edits.length - 1)];
    const words = text.trimEnd();
    return [{ text: clip(words), mark: kind }, text.slice(words.length)];
  });
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  if (text.length <= head + tail + 20) return text;
  const begin = text.slice(0, head).replace(/\S*$/, "");
  const end = text.slice(text.length - tail).replace(/^\S*/, "");
  return `${begin}…${tail === 0 ? "" : end}`;
}
