import { expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const explain = (text: string, publishedAt = "2025-10-17") => {
  const lines: string[] = [];
  readContacts({ text, publishedAt, lang: "vi" }, ({ step, message }) => lines.push(`${step} ${message}`));
  return lines;
};

it("tells which rule fired on which words, what each refiner made of them, and what came of it", () => {
  const lines = explain(
    "Tổng thống Nga Putin hôm 16/10 điện đàm với Tổng thống Mỹ Donald Trump trong hai giờ, theo đề nghị của phía Mỹ.",
  );
  expect(lines[0]).toMatch(/^rule call-with: ".* điện đàm với .*" → vladimir-putin, donald-trump$/);
  expect(lines[1]).toBe(
    'status call-with: held, date 2025-10-16..2025-10-16 ("16 / 10"), 120–120 minutes, asked for by US',
  );
  expect(lines.at(-1)).toBe("record held call of vladimir-putin, donald-trump");
});

it("tells why nothing came of it", () => {
  expect(explain("Cựu Tổng thống Mỹ Barack Obama gặp Thủ tướng Canada Mark Carney.").at(-1)).toMatch(
    /^drop meeting of barack-obama, mark-carney/,
  );
});
