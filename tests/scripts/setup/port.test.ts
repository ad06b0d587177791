import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { checkPortIsFree, choosePort } from "../../../scripts/setup/port.mjs";

describe(choosePort, () => {
  it("takes PORT, or else the usual one", () => {
    expect(choosePort(4173, "8080")).toBe(8080);
    expect(choosePort(4173, "")).toBe(4173);
  });

  it.each(["abc", "0", "70000", "80.5"])("refuses %s", (wanted) => {
    expect(() => choosePort(4173, wanted)).toThrow(`PORT is "${wanted}"`);
  });
});

describe(checkPortIsFree, () => {
  it("refuses a port while something listens on it", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    await expect(checkPortIsFree(port)).rejects.toThrow(`Port ${port} is in use`);

    await new Promise((resolve) => {
      server.close(resolve);
    });
    await expect(checkPortIsFree(port)).resolves.toBeUndefined();
  });
});
