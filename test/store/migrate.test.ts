import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { MIGRATIONS, migrate, shapeOf, type Migration } from "../../shared/store/migrate.ts";
import { openTable, type Table } from "../../shared/store/table.ts";
import { databases } from "../databases.ts";

/** `name` becomes `title`, as an example. */
const rename: Migration = {
  to: 2,
  what: "a source's name is called its title",
  async bring(item, table) {
    const { name, sk } = item;
    if (sk !== "THING" || name === undefined) return false;
    await table.update(item, { set: { title: name }, remove: ["name"] }, { equals: { name } });
    return true;
  },
};

describe.each(databases)("a migration on $name", ({ start }) => {
  let database: EmbeddedDatabase;
  let table: Table;
  beforeAll(async () => {
    database = await start();
    table = openTable(database.documents, database.tableName);
  });
  afterAll(() => database.close());
  const run = (migrations: Migration[]) =>
    migrate(database.documents, database.tableName, () => undefined, migrations);

  it("finds a table of the first released shape", async () => {
    expect(await shapeOf(database.documents, database.tableName)).toBe(1);
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, i) => i + 2));
  });

  it("changes the items of the old shape, and none that was written meanwhile", async () => {
    for (let i = 0; i < 30; i++) await table.put({ pk: `T#${i}`, sk: "THING", name: `thing ${i}` });
    await table.put({ pk: "OTHER", sk: "OTHER", name: "left alone" });
    const meanwhile: Migration = {
      ...rename,
      async bring(item, table) {
        // A writer of the new release is faster than we are.
        if (item.pk === "T#7") await table.put({ pk: "T#7", sk: "THING", title: "written meanwhile" });
        return rename.bring(item, table);
      },
    };
    expect(await run([meanwhile])).toBe(29);
    expect(await table.get({ pk: "T#3", sk: "THING" })).toEqual({ pk: "T#3", sk: "THING", title: "thing 3" });
    expect(await table.get({ pk: "T#7", sk: "THING" })).toEqual({
      ...{ pk: "T#7", sk: "THING", title: "written meanwhile" },
    });
    expect(await table.get({ pk: "OTHER", sk: "OTHER" })).toMatchObject({ name: "left alone" });
  });

  it("is done once, and known to be", async () => {
    expect(await shapeOf(database.documents, database.tableName)).toBe(2);
    expect(await run([rename])).toBe(0);
  });
});
