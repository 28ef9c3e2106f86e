import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserTests, chromiumPath, openSite } from "./browser.ts";

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

describe.skipIf(!chromiumPath)(`every page ${browserTests}`, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let axe: string;
  beforeAll(async () => {
    site = await openSite();
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  });
  afterAll(() => site.close());

  const pages = () => {
    const diff = `/sources/${site.ids.source}/diff?from=${site.ids.version(1)}&to=${site.ids.version(2)}`;
    return [
      ...[
        "/",
        "/?country=RU",
        "/sources",
        "/about",
        "/outbox",
        "/countries/RU",
        "/api/v1/docs",
        "/who",
        "/calendar?month=2026-01",
        "/nothing-here",
      ],
      ...[
        "/leaders/vladimir-putin",
        "/pairs/RU+US",
        `/contacts/${site.ids.call}`,
        `/sources/${site.ids.source}`,
      ],
      ...["/subscribe", "/preferences", diff, `${diff}&view=side`, `/versions/${site.ids.version(2)}`],
    ];
  };

  const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // In the dark, only colours differ.
  const looks = [
    { colorScheme: "light", rules: all },
    { colorScheme: "dark", rules: ["color-contrast", "link-in-text-block"] },
  ] as const;
  for (const { colorScheme, rules } of looks)
    it(
      `meets WCAG 2.2 AA by axe, ${colorScheme}, and is not wider than a phone`,
      { timeout: 240_000 },
      async () => {
        const context = await site.browser.newContext({
          viewport: { width: 360, height: 740 },
          colorScheme,
          bypassCSP: true,
        });
        const page = await context.newPage();
        const found: string[] = [];
        for (const path of pages()) {
          await page.goto(site.origin + path);
          await page.evaluate(axe);
          const { violations } = await page.evaluate<AxeResults>(
            `axe.run({ runOnly: ${JSON.stringify(rules)} })`,
          );
          for (const { id, nodes } of violations)
            found.push(`${path}: ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
          const tooWide = await page.evaluate<boolean>("document.documentElement.scrollWidth > innerWidth");
          if (tooWide) found.push(`${path}: wider than the screen`);
        }
        expect(found).toEqual([]);
        await context.close();
      },
    );
});
