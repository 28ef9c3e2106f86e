import { expect, it } from "vitest";
import { CONTACT_STATUSES, CONTACT_TYPES } from "../shared/extract/contact-record.ts";

it("names five kinds and five statuses of contact", () => {
  expect(CONTACT_TYPES).toHaveLength(5);
  expect(CONTACT_STATUSES).toHaveLength(5);
});
