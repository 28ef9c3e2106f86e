import type { LookupAddress } from "node:dns";
import { expect, test } from "vitest";
import { guardLookup, isPublicAddress } from "../../shared/fetch/address-guard.ts";

test.each([
  "127.0.0.1",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "198.18.0.1",
  "::",
  "::1",
  "::127.0.0.1",
  "::ffff:127.0.0.1",
  "::ffff:a9fe:a9fe",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "fe80::1%eth0",
  "fd00:ec2::254",
  "ff02::1",
  "2001:db8::1",
  "not an address",
])("takes %s for private", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["1.1.1.1", "203.162.4.1", "2606:4700::1111", "::ffff:1.1.1.1"])(
  "takes %s for public",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test("gives the connection only the public ones of the addresses of a name", () => {
  const mixed: LookupAddress[] = [
    { address: "127.0.0.1", family: 4 },
    { address: "1.1.1.1", family: 4 },
  ];
  const guarded = guardLookup((_, __, callback) => callback(null, mixed), isPublicAddress);
  const answers: unknown[] = [];
  guarded("both.example", { all: true }, (_, addresses) => answers.push(addresses));
  guarded("both.example", {}, (_, address, family) => answers.push([address, family]));
  expect(answers).toEqual([[{ address: "1.1.1.1", family: 4 }], ["1.1.1.1", 4]]);
});
