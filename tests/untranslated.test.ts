/** Every word that a reader meets goes through a catalogue; this finds those that were written into a view as they are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";

const ROOMS = ["src/app", "src/pages", "src/ui", "src/views"];
/** Attributes that are shown or spoken. */
const SPOKEN_ATTRIBUTES = new Set(["alt", "aria-label", "label", "placeholder", "title"]);

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Texts and spoken attributes with letters that stand in JSX outside of `Trans`. */
function untranslated(file: string, code: string): readonly string[] {
  const found: string[] = [];
  let translatedDepth = 0;
  const report = (text: string) => {
    if (translatedDepth === 0 && hasLetters(text)) found.push(`${file}: ${text.trim()}`);
  };
  const reportValue = (value: ESTree.Node) => {
    if (value.type === "Literal" && typeof value.value === "string") report(value.value);
    if (value.type === "TemplateLiteral") for (const { value: part } of value.quasis) report(part.raw);
    if (value.type === "LogicalExpression") reportValue(value.right);
    if (value.type === "ConditionalExpression") {
      reportValue(value.consequent);
      reportValue(value.alternate);
    }
  };
  const reportChildren = (children: readonly ESTree.JSXChild[]) => {
    for (const child of children) {
      if (child.type === "JSXText") report(child.value);
      if (child.type === "JSXExpressionContainer") reportValue(child.expression);
    }
  };
  const visitor = new Visitor({
    JSXElement(node) {
      if (isTranslated(node)) translatedDepth += 1;
      reportChildren(node.children);
    },
    "JSXElement:exit"(node) {
      if (isTranslated(node)) translatedDepth -= 1;
    },
    JSXFragment: ({ children }) => reportChildren(children),
    JSXAttribute({ name, value }) {
      if (value === null || name.type !== "JSXIdentifier" || !SPOKEN_ATTRIBUTES.has(name.name)) return;
      reportValue(value.type === "JSXExpressionContainer" ? value.expression : value);
    },
  });
  visitor.visit(parseSync(file, code).program);
  return found;
}

function isTranslated({ openingElement: { name } }: ESTree.JSXElement): boolean {
  return name.type === "JSXIdentifier" && name.name === "Trans";
}

describe("the search for untranslated text", () => {
  it("finds texts, texts in braces and spoken attributes outside of Trans", () => {
    const code =
      'const a = <p title="One">Two {"Three"} {on && `Four ${n}`}<b aria-label={on ? "Five" : t`x`}>·</b></p>;';
    expect(untranslated("a.tsx", code).toSorted()).toEqual(
      ["One", "Two", "Three", "Four", "Five"].map((word) => `a.tsx: ${word}`).toSorted(),
    );
  });

  it("lets pass what is translated, what has no letters, and what nobody reads", () => {
    const code =
      'const a = <p className="one" title={t`Two`}><Trans>Three <b>four</b></Trans>{" · "}{five}</p>;';
    expect(untranslated("a.tsx", code)).toEqual([]);
  });
});

describe("the interface", () => {
  it("has no words outside of its catalogues", () => {
    const files = ROOMS.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".tsx"))
        .map((file) => join(room, file)),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => untranslated(file, readFileSync(file, "utf8")))).toEqual([]);
  });
});
