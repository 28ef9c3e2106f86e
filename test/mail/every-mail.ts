/** Every kind of mail as its reader gets it, in both languages: what the looks are tested on. Sentences of our own. */
import { filterSchema } from "../../shared/alert/filter-schema.ts";
import type { ContactRecord, Lang } from "../../shared/extract/contact-record.ts";
import { composeAlert, type Style } from "../../shared/mail/compose-alert.ts";
import type { WholeContact } from "../../shared/store/contacts.ts";
import { composeChange } from "../../shared/mail/compose-change.ts";
import { composeDigest } from "../../shared/mail/compose-digest.ts";
import { composeConfirmation } from "../../shared/mail/draft-confirmation.ts";
import { noticeLetter } from "../../shared/mail/draft-notice.ts";
import { footerFor } from "../../shared/mail/finish-mail.ts";
import type { Letter } from "../../shared/mail/letter.ts";
import { nameWith } from "../../shared/mail/name-people.ts";
import { createSigner } from "../../shared/mail/tokens.ts";
import { mailWords } from "../../shared/mail/words.ts";
import { knownPeople } from "../../shared/people/known-people.ts";
import type { Version } from "../../shared/store/versions.ts";
import { claim, page, record, wholeContact } from "./told-contact.ts";

const clock = () => new Date("2025-12-28T18:00:00Z");
const services = {
  clock,
  config: { baseUrl: "https://parley.example", settleSeconds: 0, recentDays: 14 },
  signer: createSigner("a secret of at least thirty-two characters"),
  nameOf: nameWith(knownPeople),
  followed: new Map([
    ["00112233445566aa", { id: "00112233445566aa", name: page.title, url: page.url }],
    [
      "00112233445566bb",
      { id: "00112233445566bb", name: "Tin <b>nhanh</b> – Thế giới", url: "https://tin.example/the-gioi" },
    ],
  ]),
};
const styleIn = (lang: Lang): Style => ({
  reader: { lang, timeZone: lang === "vi" ? "Asia/Ho_Chi_Minh" : "Europe/Berlin" },
  baseUrl: services.config.baseUrl,
  name: services.nameOf,
  now: clock(),
});
const subscriberIn = (lang: Lang) => ({
  ...{ id: "abc", address: "an@thu.example", lang, timeZone: "UTC" },
  ...{ subscriptions: [], createdAt: "2025-12-01", revision: 1, entries: [] },
});

const shorter: ContactRecord = { ...record, durationMinutes: { min: 50, max: 50 }, ordinal: null };
const other = claim({
  page: {
    ...page,
    outlet: "hangtin.example.org",
    title: "Điện Kremlin thông báo về cuộc điện đàm",
    url: "https://hangtin.example.org/a".padEnd(200, "x"),
    versionId: "00112233445566bb-1",
  },
  record: {
    ...shorter,
    evidence: [
      { quote: "Cuộc nói chuyện kéo dài 50 phút, một trợ lý của tổng thống cho biết.", start: 0, end: 9 },
    ],
  },
});
const reported = wholeContact([shorter, record], { claims: [claim(), other] });
const disputed: WholeContact = {
  ...reported,
  contact: { ...reported.contact, disputed: ["durationMinutes"], reports: 2, outlets: 2 },
};
const planned: ContactRecord = {
  ...record,
  type: "meeting",
  status: "planned",
  durationMinutes: null,
  place: "Budapest",
  hostCountry: "HU",
  initiator: null,
  ordinal: null,
};
const cancelled = wholeContact([planned, { ...planned, status: "cancelled" }], {
  claims: [
    claim({
      record: {
        ...planned,
        status: "cancelled",
        evidence: [{ quote: "Nhà Trắng nói cuộc gặp ở Budapest sẽ không diễn ra.", start: 0, end: 9 }],
      },
    }),
  ],
});

const version: Version = {
  ...{
    id: "00112233445566aa-3",
    sourceId: "00112233445566aa",
    seq: 3,
    url: page.url,
    title: page.title,
    lang: "vi",
  },
  ...{
    seenAt: "2025-12-28T17:10:00.000Z",
    modifiedAt: "2025-12-29T00:05:00+07:00",
    textHash: "x",
    records: [],
  },
  snapshot: { sha256: "x", bytes: 1, status: 200, contentType: "text/html" },
  change: { addedWords: 12, removedWords: 2, movedLines: 0, summary: "50 → 75" },
};
const lines = (minutes: number, ...more: string[]) =>
  [
    page.title,
    "Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump tối 28/12 trao đổi qua điện thoại về tình hình Ukraine.",
    `Cuộc điện đàm kéo dài ${minutes} phút và diễn ra theo đề nghị của phía Mỹ, trợ lý tổng thống Nga nói với báo chí tại Moskva.`,
    "Hai bên thống nhất tiếp tục trao đổi ở cấp chuyên viên trong những tuần tới.",
    ...more,
  ].join("\n");
const edited = {
  version,
  before: { id: "00112233445566aa-2", text: lines(50) },
  text: lines(75, "Hai nhà lãnh đạo sẽ nói chuyện trở lại sau cuộc gặp ở Florida."),
  isRemoved: false,
  edits: 1,
  at: version.seenAt,
};

function lettersIn(lang: Lang): Record<string, Letter> {
  const style = styleIn(lang);
  const footer = footerFor(subscriberIn(lang), services);
  const pageFooter = footerFor(subscriberIn(lang), services, mailWords(lang).whyPage);
  const told = (whole: WholeContact, toldBefore?: number) =>
    composeAlert({ whole, revision: whole.contact.revision, toldBefore, background: false }, footer, style);
  const milestone = {
    contactId: "c-1",
    milestone: "new",
    revision: 2,
    at: clock().toISOString(),
    background: false,
  };
  const span = { period: "daily" as const, to: clock().toISOString() };
  const { before: _before, ...gone } = edited;
  const subscription = {
    ...{
      id: "s",
      origin: "site" as const,
      frequency: "daily" as const,
      hour: 7,
      weekday: 1,
      createdAt: "2025-12-01",
    },
    filter: filterSchema.parse({ leaders: ["vladimir-putin"], pairs: ["RU+US"], types: ["call", "meeting"] }),
  };
  return {
    new: told(wholeContact()),
    update: told(disputed, 1),
    cancelled: told(cancelled, 1),
    digest: composeDigest(
      {
        news: [
          { whole: disputed, milestone },
          { whole: cancelled, milestone },
        ],
        pages: [edited],
      },
      span,
      footer,
      style,
    ),
    confirmation: composeConfirmation(
      "confirm",
      { id: "p", subscriberId: "abc", lang, subscription: { ...subscription } },
      services,
    ),
    following: composeConfirmation(
      "confirm",
      {
        id: "p",
        subscriberId: "abc",
        lang,
        subscription: {
          ...subscription,
          filter: filterSchema.parse({ sources: [...services.followed.keys()] }),
        },
      },
      services,
    ),
    link: composeConfirmation("link", { id: "p", subscriberId: "abc", lang }, services),
    edited: { ...composeChange(edited, style), footer: pageFooter },
    removed: { ...composeChange({ ...gone, isRemoved: true, edits: 0 }, style), footer: pageFooter },
  };
}

const notice = {
  ...{ kind: "operator" as const, sourceId: "00112233445566bb", name: "Tin nhanh – Thế giới" },
  ...{ url: "https://tin.example/the-gioi", since: "2025-12-28T09:15:00.000Z" },
};
const toOperator = {
  failing: noticeLetter(
    { ...notice, event: "failing", error: "http-error: 503 Service Unavailable" },
    "https://parley.example",
  ),
  recovered: noticeLetter({ ...notice, event: "recovered" }, "https://parley.example"),
};

export const everyMail: { name: string; letter: Letter }[] = [
  ...(["vi", "en"] as const).flatMap((lang) =>
    Object.entries(lettersIn(lang)).map(([kind, letter]) => ({ name: `${kind}-${lang}`, letter })),
  ),
  ...Object.entries(toOperator).map(([kind, letter]) => ({ name: `${kind}-operator`, letter })),
];
