/** What is built is what readers get, and nothing that only the tests need. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./reader";

test("the built site holds nothing of the simulated servers of the tests", () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
  expect(files).toContain("index.html");
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.filter((file) => /mockServiceWorker|msw/i.test(file))).toEqual([]);
  const suspects = scripts.filter((file) =>
    /mockServiceWorker|setupWorker/.test(readFileSync(join("dist", file), "utf8")),
  );
  expect(suspects).toEqual([]);
});
