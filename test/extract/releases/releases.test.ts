import { describe, expect, it } from "vitest";
import { agencies } from "./agencies.ts";
import { american } from "./american.ts";
import { houses } from "./houses.ts";
import { other } from "./other.ts";
import { contactsOf } from "./release.ts";
import { russian } from "./russian.ts";
import { ukrainian } from "./ukrainian.ts";
import { wires } from "./wires.ts";

describe.each([
  ["Washington", american],
  ["Moscow", russian],
  ["Kyiv", ukrainian],
  ["other houses", other],
  ["governments and organisations", houses],
  ["state agencies", agencies],
  ["wires and newspapers", wires],
])("releases in the manner of %s", (_, releases) => {
  it.each(releases)("reads $about", (release) => {
    expect(contactsOf(release).toSorted()).toEqual(release.contacts.toSorted());
  });
});
