/** Colours of charts in a light page, as attributes, so that a chart that was downloaded has them too. */
import type { ContactType } from "../../extract/contact-record.ts";

export const TYPE_COLOURS: Record<ContactType, string> = {
  call: "#0f766e",
  video: "#2f62c9",
  meeting: "#b0610f",
  visit: "#7a44ad",
  message: "#64686f",
};
export const INK = "#1c1b18";
export const MUTED = "#5b574e";
export const LINE = "#e2dccf";
export const ACCENT = "#0b5d5b";
export const PAPER = "#ffffff";
