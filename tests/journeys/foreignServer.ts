/** Somebody else's server: another origin, so that the rules of the web for other origins apply. */
import { createServer } from "node:http";

type Answer = {
  readonly body: string;
  readonly status?: number;
  readonly type?: string;
  /** Whether other sites may read the answer; they may when nothing is said. */
  readonly isOpen?: boolean;
};

export type ForeignServer = {
  /** Puts an answer at an address of its own, and says which. */
  readonly offer: (answer: Answer) => string;
  readonly close: () => Promise<void>;
};

export async function startForeignServer(): Promise<ForeignServer> {
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    const place = Number(request.url?.slice(1) ?? Number.NaN);
    const { body, status = 200, type = "application/json", isOpen = true } = answers[place] ?? NOTHING;
    response.writeHead(status, {
      "Content-Type": type,
      ...(isOpen ? { "Access-Control-Allow-Origin": "*" } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    offer: (answer) => `http://127.0.0.1:${address.port}/${answers.push(answer) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NOTHING: Answer = { body: "There is nothing here.", status: 404, type: "text/plain" };
