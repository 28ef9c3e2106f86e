/** The reader of contacts as a bundle of its own, with its tables apart so that each can be timed. */
export { gazetteerFor } from "../../shared/extract/gazetteer.ts";
export { readContacts } from "../../shared/extract/read-contacts.ts";
