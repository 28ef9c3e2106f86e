// For tests of what a kill leaves behind.
import type { Table } from "../../shared/store/table.ts";

/** A table that is cut off before its n-th write from now. */
export function mortal() {
  let left = Infinity;
  const lives = async (): Promise<void> => {
    left -= 1;
    if (left < 0) throw new Error("killed");
  };
  return {
    around: (table: Table): Table => ({
      ...table,
      put: async (...write) => lives().then(() => table.put(...write)),
      update: async (...write) => lives().then(() => table.update(...write)),
      delete: async (...write) => lives().then(() => table.delete(...write)),
    }),
    dieAfter: (writes: number) => void (left = writes),
    isAlive: () => left >= 0,
  };
}
