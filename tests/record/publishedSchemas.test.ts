import { describe, expect, it } from "vitest";
import { publishedSchemas } from "../../src/record/publishedSchemas";

/** Every property of a JSON Schema, however deep, by its path. */
function propertiesOf(schema: unknown, path = ""): [path: string, property: object][] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const inner = propertiesOf(value, `${path}/${key}`);
    if (key !== "properties" || typeof value !== "object" || value === null) return inner;
    const own = Object.entries(value).map(([name, property]): [string, object] => [
      `${path}/${name}`,
      property,
    ]);
    return [...own, ...inner];
  });
}

const undescribed = (schema: unknown) =>
  propertiesOf(schema)
    .filter(([, property]) => !("description" in property) || property.description === "")
    .map(([path]) => path);

describe(publishedSchemas, () => {
  it("says of every field what it means", () => {
    const { timeline, positions, stories } = publishedSchemas();
    expect(propertiesOf(timeline).length).toBeGreaterThan(80);
    expect(propertiesOf(positions).length).toBeGreaterThan(7);
    expect([timeline, positions, stories].flatMap(undescribed)).toEqual([]);
  });

  it("gives fields of the same type meanings of their own", () => {
    const { $defs = {} } = publishedSchemas().timeline;
    expect($defs["Tally"]).toMatchObject({
      properties: {
        inFavour: { minimum: 0, description: "How many were in favour." },
        against: { minimum: 0, description: "How many were against." },
      },
    });
    expect($defs["Body"]).toMatchObject({
      properties: {
        names: { type: "object", description: "Full name, by language." },
        about: { type: "object", description: "What the body is, by language." },
      },
    });
  });

  it("refers only to definitions that it has", () => {
    for (const schema of Object.values(publishedSchemas())) {
      const names = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
        ([, name]) => name,
      );
      expect(names.length).toBeGreaterThan(0);
      expect(Object.keys(schema.$defs ?? {})).toEqual(expect.arrayContaining(names));
    }
  });
});
