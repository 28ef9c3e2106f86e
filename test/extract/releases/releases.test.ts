import { describe, expect, it } from "vitest";
import { american } from "./american.ts";
import { other } from "./other.ts";
import { contactsOf } from "./release.ts";
import { russian } from "./russian.ts";
import { ukrainian } from "./ukrainian.ts";

describe.each([
  ["Washington", american],
  ["Moscow", russian],
  ["Kyiv", ukrainian],
  ["other houses", other],
])("releases in the manner of %s", (_, releases) => {
  it.each(releases)("reads $about", (release) => {
    expect(contactsOf(release).toSorted()).toEqual(release.contacts.toSorted());
  });
});
