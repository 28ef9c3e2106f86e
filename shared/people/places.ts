/** Which country a town, a venue or a seat of government lies in: "Sochi" → RU, "Nhà Trắng" → US. */
import { countries } from "./countries.ts";
import { places as table } from "./table/places.ts";

export interface Place {
  /** As the press writes it, NFC. */
  name: string;
  country: string;
  /** `seat`: its master is the country's leader ("ông chủ Nhà Trắng"), and it speaks for the government; `venue`: a house. */
  kind: "capital" | "seat" | "venue" | "town";
}

export const places: readonly Place[] = [
  ...countries.flatMap(({ code, capitals }) =>
    capitals.map((name): Place => ({ name, country: code, kind: "capital" })),
  ),
  ...table
    .trim()
    .replace(/\n\s+/g, " ")
    .split("\n")
    .flatMap((line) => {
      const [head = "", list = ""] = line.split(/:(.*)/);
      const kind = head.startsWith("seat ") ? "seat" : head.startsWith("venue ") ? "venue" : "town";
      return list.split(",").map((name): Place => ({ name: name.trim(), country: head.slice(-2), kind }));
    }),
];
