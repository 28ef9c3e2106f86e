/** The design in one sheet: variables for type, colour and spacing first, then the page, then its parts. */
import { charts } from "./charts.ts";
import { contact } from "./contact.ts";
import { forms } from "./forms.ts";
import { lists } from "./lists.ts";
import { page } from "./page.ts";
import { parts } from "./parts.ts";
import { print } from "./print.ts";
import { reading } from "./reading.ts";
import { tables } from "./tables.ts";
import { variables } from "./variables.ts";

const sheets = [variables, page, parts, lists, contact, reading, forms, tables, charts, print];

/** What browsers get: without comments, and without the white space that only we need. */
export const style = sheets
  .join("")
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/\s+/g, " ")
  .replace(/ ?([{};,>]) ?/g, "$1")
  .replaceAll(": ", ":");
