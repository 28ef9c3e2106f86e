/** A contact as the store gives it, for the tests of what is told of it; sentences of our own. */
import type { ContactRecord, Participant } from "../../shared/extract/contact-record.ts";
import type { WholeContact } from "../../shared/store/contacts.ts";
import type { ReportingPage } from "../../shared/path.ts";
import type { Claim, Contact, Revision } from "../../shared/store/contacts.ts";

export const putin: Participant = {
  id: "vladimir-putin",
  name: "Vladimir Putin",
  country: "RU",
  office: "president",
  level: "leader",
};
export const trump: Participant = {
  id: "donald-trump",
  name: "Donald Trump",
  country: "US",
  office: "president",
  level: "leader",
};

export const record: ContactRecord = {
  type: "call",
  status: "held",
  level: "leader",
  participants: [putin, trump],
  date: { from: "2025-12-28", to: "2025-12-28" },
  durationMinutes: { min: 75, max: 75 },
  place: null,
  hostCountry: null,
  initiator: "donald-trump",
  ordinal: { n: 8, since: "2025-01-01" },
  reportedBy: ["Yuri Ushakov"],
  topics: ["ukraine-war"],
  evidence: [
    {
      quote: "Ông Putin và ông Trump nói chuyện qua điện thoại 75 phút theo đề nghị của phía Mỹ.",
      start: 0,
      end: 80,
    },
  ],
  confidence: 0.95,
};

export const page: ReportingPage = {
  sourceId: "00112233445566aa",
  versionId: "00112233445566aa-1",
  url: "https://bao.example.vn/the-gioi/putin-trump-dien-dam",
  outlet: "bao.example.vn",
  title: "Ông Putin và ông Trump điện đàm trước cuộc gặp ở Florida",
  lang: "vi",
  publishedAt: "2025-12-28T23:40:00+07:00",
  seenAt: "2025-12-28T16:42:00.000Z",
};

export const claim = (changes: Partial<Claim> = {}): Claim => ({
  contactId: "c-1",
  page,
  record,
  firstSeen: "2025-12-28T16:42:00.000Z",
  revision: 1,
  ...changes,
});

/** @param states the contact's facts after each revision */
export function wholeContact(
  states: ContactRecord[] = [record],
  changes: Partial<WholeContact> = {},
): WholeContact {
  const latest = states.at(-1)!;
  const contact: Contact = {
    ...latest,
    id: "c-1",
    sides: "donald-trump+vladimir-putin",
    firstSeen: "2025-12-28T16:42:00.000Z",
    updatedAt: "2025-12-28T16:42:00.000Z",
    revision: states.length,
    disputed: [],
    links: [],
    reports: 1,
    outlets: 1,
  };
  const revisions = states.map((state, n): Revision => ({
    contactId: "c-1",
    n: n + 1,
    at: "2025-12-28T16:42:00.000Z",
    what: n === 0 ? "first-seen" : "fact-changed",
    changes: [],
    contact: { ...contact, ...state },
  }));
  return { contact, claims: [claim()], revisions, ...changes };
}
