/** A date where it stands in a text. */
import type { DateValue } from "./date-value.ts";

export interface DateMention {
  /** Token indexes, `to` not included. */
  from: number;
  to: number;
  value: DateValue;
}
