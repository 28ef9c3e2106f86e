import { expect, it } from "vitest";
import { BadSourcesFile, readSourcesFile } from "../../shared/watch/read-sources-file.ts";

const problemsOf = (text: string): string[] => {
  try {
    readSourcesFile(text, "sources.yaml");
    return [];
  } catch (error) {
    if (error instanceof BadSourcesFile) return error.problems;
    throw error;
  }
};

it("reads sources and subscribers, durations as seconds and addresses without tracking", () => {
  const file = readSourcesFile(
    `sources:
  - url: https://news.example/the-gioi?utm_source=x
    kind: listing
    every: 5m
    ignore: [".related"]
subscribers:
  - email: reader@example.test
    background: true
`,
    "sources.yaml",
  );
  expect(file.sources).toEqual([
    { url: "https://news.example/the-gioi", kind: "listing", every: 300, ignore: [".related"] },
  ]);
  expect(file.subscribers[0]).toMatchObject({ email: "reader@example.test", lang: "vi", background: true });
});

it("reports unknown keys, bad URLs, bad durations and unknown kinds all at once, each with its line", () => {
  const problems = problemsOf(`sources:
  - url: ftp://news.example/
  - url: https://a.example/
    every: soon
    colour: red
  - url: https://b.example/
    kind: blog
`);
  expect(problems).toHaveLength(4);
  expect(problems[0]).toMatch(/^line 2: .*not an http or https URL/);
  expect(problems.join("\n")).toMatch(/line 4: .*duration/);
  expect(problems.join("\n")).toMatch(/line 3: "colour" is not known/);
  expect(problems.join("\n")).toMatch(/line 7: .*kind/);
});

it("reports what is no CSS selector, before anything is watched by it", () => {
  const problems = problemsOf(`sources:
  - url: https://a.example/
    select: "div["
    ignore: [".fine", "p:unheard-of(2)"]
`);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^line 3: .*not a CSS selector/);
  expect(problems[1]).toMatch(/^line 4: .*not a CSS selector/);
});

it("reports a URL that stands twice with both lines", () => {
  expect(problemsOf("sources:\n  - url: https://a.example/x#top\n  - url: https://a.example/x\n")).toEqual([
    "line 3: the URL stands in line 2 already",
  ]);
});

it("reports a URL that stands twice together with all else that is wrong", () => {
  const problems = problemsOf(`sources:
  - url: https://a.example/x
    every: soon
  - url: https://a.example/x
  - 7
`);
  expect(problems).toHaveLength(3);
  expect(problems[1]).toBe("line 4: the URL stands in line 2 already");
});

it("reports what no subscriber can be told by, with its line", () => {
  const problems = problemsOf(`sources:
  - url: https://a.example/
subscribers:
  - email: reader@nowhere
  - email: reader@example.test
    leaders: [Vladimir Putin]
    countries: [Nga]
`);
  expect(problems).toHaveLength(3);
  expect(problems[0]).toMatch(/^line 4: .*not an email address/);
  expect(problems[1]).toMatch(/^line 6: .*leaders/);
  expect(problems[2]).toMatch(/^line 7: .*countries/);
});

it("reports what is no YAML with its line", () => {
  expect(problemsOf("sources:\n  - url: [\n")[0]).toMatch(/^line \d+: /);
});

it("wants at least one source", () => {
  expect(problemsOf("")).toHaveLength(1);
  expect(problemsOf("sources: []")[0]).toContain("at least one source");
});
