/** The network of the tests: it answers what a test tells it to, and a request nobody expects fails the test. */
import { setupServer } from "msw/node";

export const server = setupServer();
