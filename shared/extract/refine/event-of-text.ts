/** The days of the one summit that a text tells of: those of the contacts at it that have no day of their own. */
import type { ContactStatus } from "../contact-record.ts";
import { resolveDate, type DateContext } from "../dates/date-value.ts";
import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { DateReading } from "./read-date.ts";

/** Looks for the event when it is first asked for. */
export class EventOfText {
  private read: { event: DateReading | undefined } | undefined;

  constructor(
    private readonly views: readonly SentenceView[],
    private readonly context: DateContext,
    private readonly language: Language,
  ) {}

  /** For a contact that takes place at the event; nothing where its days and the status do not agree. */
  daysFor(finding: Finding, status: ContactStatus): DateReading | undefined {
    if (finding.pointsBack || !this.language.isAtEvent?.(finding)) return undefined;
    const { event } = (this.read ??= { event: this.find() });
    const today = this.context.published ?? this.context.anchor;
    if (!event || !today) return undefined;
    const over = event.range.to < today;
    const ahead = event.range.from > today;
    return (status === "held" && ahead) || (status !== "held" && over) ? undefined : event;
  }

  /** Two events are one too many to tell which is meant. */
  private find(): DateReading | undefined {
    let found: DateReading | undefined;
    for (const view of this.views) {
      const mention = this.language.eventDays?.(view);
      const range = mention && resolveDate(mention.value, this.context);
      if (!range) continue;
      if (found && (found.range.from !== range.from || found.range.to !== range.to)) return undefined;
      found = { range, value: mention.value, mention };
    }
    return found;
  }
}
