/** "Tháng 12/2025", "December 2025": a month as a heading. */
import type { View } from "./view.ts";

export function monthName(month: string, { words }: View): string {
  const [year = "", number = ""] = month.split("-");
  const name = words.units.month(year, number);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
