import { expect, it } from "vitest";
import { readLinkHeader } from "../../shared/watch/read-link-header.ts";

const read = (header: string | undefined) =>
  Object.fromEntries(readLinkHeader(header, "https://news.example/rss.xml"));

it.each([
  ['<https://hub.example/>; rel="hub"', { hub: "https://hub.example/" }],
  [
    '<https://hub.example/>;rel=hub, </rss.xml>; rel="self"',
    { hub: "https://hub.example/", self: "https://news.example/rss.xml" },
  ],
  [
    '<a,b>; title="x, <c>; rel=y"; rel="alternate self"',
    { alternate: "https://news.example/a,b", self: "https://news.example/a,b" },
  ],
  ["<https://one.example/>; rel=hub, <https://two.example/>; rel=hub", { hub: "https://one.example/" }],
  ["<javascript:alert(1)>; rel=hub, <http://>; rel=self, no link at all", {}],
  ["<https://hub.example/>", {}],
  [undefined, {}],
])("reads %s", (header, expected) => {
  expect(read(header)).toEqual(expected);
});

it("is not held up by a hostile header", () => {
  expect(read(`<a>${'; a="'.repeat(20_000)}`)).toEqual({});
});
