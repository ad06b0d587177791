// @ts-check
import { connect } from "node:net";
import { SetupProblem } from "./setupProblem.mjs";

/** Both meanings of "localhost": a browser may take either. */
const LOOPBACKS = ["127.0.0.1", "::1"];

/**
 * The port to serve on: PORT, else `usual`.
 *
 * @param {number} usual
 * @param {string | undefined} wanted
 */
export function choosePort(usual, wanted = process.env.PORT) {
  if (wanted === undefined || wanted === "") return usual;
  const port = Number(wanted);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new SetupProblem(`PORT is "${wanted}": it must be a whole number from 1 to 65535.`);
}

/**
 * Refuses a port on which something already answers, before any time goes into a build.
 *
 * @param {number} port
 */
export async function checkPortIsFree(port) {
  const answers = await Promise.all(LOOPBACKS.map((host) => somethingListens(port, host)));
  if (!answers.includes(true)) return;
  throw new SetupProblem(
    `Port ${port} is in use: stop the program that uses it, or choose another with PORT=${port + 1} npm start.`,
  );
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function somethingListens(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("connect", () => settle(true));
    socket.on("error", () => settle(false));
    socket.on("timeout", () => settle(false));
  });
}
