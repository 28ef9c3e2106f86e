import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FolderInUse, NoData, requireData } from "../../../infra/local/data-folder.ts";
import { openFolder } from "../../../infra/transfer/place.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "parley-data-"))));
afterAll(() => rm(folder, { recursive: true }));

describe("the data folder", () => {
  it("is refused while another works on it, and free afterwards", async () => {
    const data = join(folder, "data");
    const place = await openFolder(data);
    await expect(openFolder(data)).rejects.toThrow(FolderInUse);
    await place.close();
    await (await openFolder(data)).close();
    expect(() => requireData(data)).not.toThrow();
  });

  it("is not made by what only reads it", async () => {
    expect(() => requireData(join(folder, "mistyped"))).toThrow(NoData);
    expect(await readdir(folder)).not.toContain("mistyped");
  });
});
