/** The tables of office holders, in the order in which they are read. */
import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { asia } from "./asia.ts";
import { europe } from "./europe.ts";
import { middleEast } from "./middle-east.ts";
import { oceania } from "./oceania.ts";
import { officials } from "./officials.ts";
import { organisations } from "./organisations.ts";

export const tables = [asia, middleEast, europe, americas, africa, oceania, organisations, officials];
