declare module "dynalite" {
  import type { Server } from "node:http";
  interface Options {
    /** Folder of the database; in memory when left out. */
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }
  export default function dynalite(options?: Options): Server;
}
