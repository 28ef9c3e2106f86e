// Servers on loopback for the tests: whatever the handler does, they are gone after the test.
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import { createSecureServer } from "node:http2";
import type { Server } from "node:net";
import { onTestFinished } from "vitest";
import { certificate, key } from "./self-signed.ts";

/** Serves plain HTTP/1.1 on a free port and gives its base URL, without a slash at the end. */
export async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  return `http://127.0.0.1:${await listen(server, () => server.closeAllConnections())}`;
}

/** Serves HTTP/2 and, unless `only2`, HTTP/1.1 over TLS. */
export async function serveSecurely(handler: RequestListener): Promise<string> {
  const server = createSecureServer({ key, cert: certificate, allowHTTP1: true }, handler as never);
  const sessions = new Set<{ destroy(): void }>();
  server.on("session", (session) => sessions.add(session));
  return `https://localhost:${await listen(server, () => sessions.forEach((session) => session.destroy()))}`;
}

/** Listens on loopback and closes with the test; gives the port. */
export async function listen(server: Server, cutOff: () => void = () => undefined): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    cutOff();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
