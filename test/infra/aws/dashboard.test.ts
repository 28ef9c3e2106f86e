import { describe, expect, it } from "vitest";
import { functions, queues, type FunctionWiring } from "../../../infra/wiring.ts";
import { synthesize } from "./synthesize.ts";

const prod = synthesize();

interface Widget {
  type: "metric" | "alarm";
  x: number;
  y: number;
  width: number;
  height: number;
  properties: { title: string; metrics?: unknown[][]; alarms?: string[] };
}

/** What CloudWatch would read: each reference stands as the name of what it refers to. */
function readWidgets(): Widget[] {
  const [dashboard, ...others] = Object.values(prod.all("AWS::CloudWatch::Dashboard"));
  expect(others).toEqual([]);
  const { DashboardBody } = dashboard as {
    DashboardBody: { "Fn::Join": [string, (string | { Ref?: string; "Fn::GetAtt"?: [string, string] })[]] };
  };
  const body = DashboardBody["Fn::Join"][1]
    .map((part) => (typeof part === "string" ? part : (part.Ref ?? part["Fn::GetAtt"]!.join("."))))
    .join("");
  return (JSON.parse(body) as { widgets: Widget[] }).widgets;
}

const widgets = readWidgets();
const metrics = widgets.flatMap(({ properties }) => properties.metrics ?? []);
const spelled = metrics.map((metric) => JSON.stringify(metric));

describe("the dashboard", () => {
  it("shows the state of every alarm, first of all", () => {
    const [first] = widgets;
    const alarms = Object.keys(prod.all("AWS::CloudWatch::Alarm")).map((id) => `${id}.Arn`);
    expect(first!.type).toBe("alarm");
    expect(first!.properties.alarms!.toSorted()).toEqual(alarms.toSorted());
  });

  it("has a widget for each step of the path, in its order, with its errors, its time and what waits for it", () => {
    const names = Object.keys(functions);
    const steps = widgets.filter(({ properties }) => names.includes(properties.title));
    expect(steps.map(({ properties }) => properties.title)).toEqual(names);
    for (const { properties } of steps) {
      const { on } = functions[properties.title as keyof typeof functions] as FunctionWiring;
      const shown = properties.metrics!.map(([, name]) => name as string);
      const waited = ("queues" in on ? on.queues : []).map(() => "ApproximateAgeOfOldestMessage");
      expect(shown).toEqual(["Errors", ...waited, "Duration"]);
    }
  });

  it("shows every queue's dead letters and the events that reached nobody", () => {
    const dead = metrics.filter(([, name]) => name === "ApproximateNumberOfMessagesVisible");
    expect(dead).toHaveLength(Object.keys(queues).length + 1);
    expect(new Set(dead.map((metric) => metric[3])).size).toBe(dead.length);
  });

  it("stays free: at most 50 metrics, none of them shown twice", () => {
    expect(metrics.length).toBeLessThanOrEqual(50);
    expect(new Set(spelled).size).toBe(metrics.length);
  });

  it("draws no widget over another or beyond the edge", () => {
    for (const [n, a] of widgets.entries()) {
      expect(a.x + a.width).toBeLessThanOrEqual(24);
      for (const b of widgets.slice(n + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.properties.title} and ${b.properties.title}`).toBe(true);
      }
    }
  });
});
