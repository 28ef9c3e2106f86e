/** "Tháng 12/2025", "December 2025": a month as a heading; and in few letters, "12/2025", "Dec 2025". */
import { formatDay } from "../words/format.ts";
import type { View } from "./view.ts";

export function monthName(month: string, { words }: View): string {
  const [year = "", number = ""] = month.split("-");
  const name = words.units.month(year, number);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const shortMonth = (month: string, { lang }: View): string =>
  formatDay(`${month}-01`, lang).replace(/^\d+[ /]/, "");
