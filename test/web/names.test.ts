import { expect, it } from "vitest";
import { personName } from "../../shared/web/words/names.ts";

it("writes the names that readers know, never those spelled by ear", () => {
  expect(personName({ id: "shinzo-abe", name: "Shinzo Abe" }, "vi")).toBe("Shinzo Abe");
  expect(personName({ id: "xi-jinping", name: "Xi Jinping" }, "vi")).toBe("Tập Cận Bình");
});
