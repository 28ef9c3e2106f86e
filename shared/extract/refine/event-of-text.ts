/** Days and place of the one summit that a text tells of: those of the contacts at it that have none of their own. */
import type { ContactStatus } from "../contact-record.ts";
import { resolveDate, type DateContext } from "../dates/date-value.ts";
import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import type { PlaceMention, SentenceView } from "../sentence-view.ts";
import type { DateReading } from "./read-date.ts";
import type { PlaceReading } from "./read-place.ts";

/** Looks for the event when it is first asked for. */
export class EventOfText {
  private where: { place: PlaceMention | undefined } | undefined;
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

  /** Where a meeting at the event takes place. */
  placeFor(finding: Finding): PlaceReading | undefined {
    if (finding.type !== "meeting" || finding.hostCountry || !this.language.isAtEvent?.(finding))
      return undefined;
    const { place } = (this.where ??= { place: this.findPlace() });
    return place && { name: place.name, country: place.country };
  }

  private findPlace(): PlaceMention | undefined {
    const places = this.views.flatMap((view) => this.language.eventPlace?.(view) ?? []);
    const lands = new Set(places.map(({ country }) => country));
    return lands.size === 1 ? (places.find(({ kind }) => kind !== "country") ?? places[0]) : undefined;
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
