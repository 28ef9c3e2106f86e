/** The pictures of contacts and comparisons, made when somebody asks, and kept by whoever asked. */
import { Hono } from "hono";
import { diffTexts, type DiffBlock } from "../../diff/diff-texts.ts";
import { diffQuery, readQuery } from "../api/queries.ts";
import type { Card, CardLine } from "../card/card.ts";
import type { Colour } from "../card/canvas.ts";
import { ACCENT, TYPE_COLOURS } from "../charts/palette.ts";
import type { Env, WebContext, WebServices } from "../env.ts";
import { askedBy, officesLine } from "../page/contact-entry.tsx";
import { readPair } from "../page/read-pair.ts";
import { viewOf } from "../page/view.ts";
import { found } from "../refusal.ts";
import { formatDays, formatMinutes, formatTime, headlineOf } from "../words/format.ts";

export const cards = ({ contacts, sources, versions }: WebServices) =>
  new Hono<Env>()
    .get("/contacts/:id/card.png", async (context) => {
      const contact = found(await contacts.get(context.req.param("id")), "contact");
      const view = viewOf(context);
      const { words, lang } = view;
      const day = contact.date ? formatDays(contact.date, lang) : words.contacts.undated;
      const facts = [
        contact.durationMinutes && formatMinutes(contact.durationMinutes, lang),
        contact.place,
        askedBy(contact, view),
      ].filter(Boolean);
      return send(context, {
        kicker: [words.types[contact.type], words.statuses[contact.status], day].join(" · "),
        headline: headlineOf(contact, lang),
        lines: [officesLine(contact, view), facts.join(" · ")].filter(Boolean).map((text) => ({ text })),
        foot: words.contacts.reports(contact.reports),
        colour: colourOf(TYPE_COLOURS[contact.type]),
      });
    })
    .get("/sources/:id/diff/card.png", async (context) => {
      const asked = readQuery(diffQuery, context.req.query());
      const { words, lang } = viewOf(context);
      const [source, { before, after }] = await Promise.all([
        sources.get(context.req.param("id")),
        readPair(context.req.param("id"), asked, versions),
      ]);
      const { blocks } = diffTexts(before.text, after.text);
      const old = before.text.split("\n");
      return send(context, {
        kicker: `${words.diff.changesOf} ${found(source, "source").name}`,
        headline: after.version.title,
        lines: blocks.flatMap((block) => lineOf(block, old)),
        foot: formatTime(after.version.seenAt, lang),
        colour: colourOf(ACCENT),
      });
    });

/** What draws is loaded with the first card: pages are asked for far more often. */
async function send(context: WebContext, card: Card): Promise<Response> {
  const { drawCard } = await import("../card/card.ts");
  return context.body(drawCard(card), 200, {
    "content-type": "image/png",
    "cache-control": "public, max-age=86400",
    "cross-origin-resource-policy": "cross-origin",
  });
}

/** An edit of words in its words; a paragraph that came or went by its beginning. */
function lineOf(block: DiffBlock, old: string[]): CardLine[] {
  switch (block.kind) {
    case "changed": {
      const said = (kind: "added" | "removed") =>
        block.words
          .filter((edit) => edit.kind === kind)
          .map(({ text }) => text.trim())
          .join(" … ");
      return [{ gone: said("removed"), come: said("added") }];
    }
    case "added":
      return [{ gone: "", come: block.text }];
    case "removed":
      return [{ gone: old[block.from] ?? "", come: "" }];
    default:
      return [];
  }
}

const colourOf = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};
