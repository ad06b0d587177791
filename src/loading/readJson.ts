/** Address in, JSON out: counts bytes, notices silence, and says in data what went wrong. */
import { LoadError, type LoadFailure } from "./loadFailure";

export type ReadLimits = {
  readonly maxBytes: number;
  /** Longest wait for the next byte, in milliseconds. */
  readonly idleMs: number;
};

const BYTES_PER_MB = 1_000_000;
const DEFAULT_LIMITS: ReadLimits = { maxBytes: 200 * BYTES_PER_MB, idleMs: 30_000 };

/** Fetches and parses; every failure is a `LoadError`, except that of the caller's own `signal`. */
export async function readJson(
  address: string,
  signal: AbortSignal,
  limits: Partial<ReadLimits> = {},
): Promise<unknown> {
  return await parseJson(await receive(await request(address, signal, limits)));
}

/** What a server answered: bytes in the order in which they came. What calls itself HTML may still be JSON. */
export type LoadedBytes = {
  readonly chunks: readonly Uint8Array[];
  readonly byteCount: number;
  readonly isLabelledHtml: boolean;
};

/** How much has come, and how much there is where the server says so. */
export type ReportBytes = (bytes: number, totalBytes: number | undefined) => void;

/** An answer whose bytes are still on their way. */
type Answer = {
  readonly response: Response;
  readonly signal: AbortSignal;
  readonly silence: SilenceAlarm;
  readonly maxBytes: number;
};

/** Asks for a file; the bytes come with `receive`. Every failure is a `LoadError`, except that of the caller's own `signal`. */
export async function request(
  address: string,
  signal: AbortSignal,
  limits: Partial<ReadLimits> = {},
): Promise<Answer> {
  const { maxBytes, idleMs } = { ...DEFAULT_LIMITS, ...limits };
  const silence = new SilenceAlarm(idleMs);
  return await unlessStopped(signal, silence, async () => {
    const response = await silence.watch(
      // Cookies never leave for another origin, and nobody learns which page the reader was on.
      fetch(address, {
        credentials: "same-origin",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.any([signal, silence.signal]),
      }).catch(() => fail({ kind: navigator.onLine ? "unreachable" : "offline" })),
    );
    checkHead(response, maxBytes);
    return { response, signal, silence, maxBytes };
  });
}

/** The answer's body, whole; fails like `request`. */
export async function receive(
  { response, signal, silence, maxBytes }: Answer,
  report: ReportBytes = () => undefined,
): Promise<LoadedBytes> {
  return await unlessStopped(signal, silence, async () => {
    const chunks = await readChunks(response, silence, maxBytes, report);
    const byteCount = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return { chunks, byteCount, isLabelledHtml: isLabelledHtml(response) };
  });
}

/** Asked to stop, by the caller or by the silence: then that is the reason, whatever the step broke on. */
async function unlessStopped<T>(
  signal: AbortSignal,
  silence: SilenceAlarm,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    signal.throwIfAborted();
    silence.signal.throwIfAborted();
    throw error;
  } finally {
    silence.stop();
  }
}

function checkHead(response: Response, maxBytes: number): void {
  const { status } = response;
  if (status === 404 || status === 410) fail({ kind: "not-found" });
  if (status >= 500) fail({ kind: "server", status });
  if (!response.ok) fail({ kind: "refused", status });
  // A compressed length can only be smaller than what will be counted.
  if (Number(response.headers.get("content-length") ?? 0) > maxBytes) fail(tooLarge(maxBytes));
}

async function readChunks(
  response: Response,
  silence: SilenceAlarm,
  maxBytes: number,
  report: ReportBytes,
): Promise<Uint8Array[]> {
  const reader = response.body?.getReader();
  if (reader === undefined) return [];
  // Of a compressed answer the length counts other bytes than those that come out.
  const isPlain = response.headers.get("content-encoding") === null;
  const total = isPlain ? Number(response.headers.get("content-length") ?? 0) || undefined : undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await silence.watch(reader.read().catch(() => fail({ kind: "cut-off" })));
      if (done) return chunks;
      bytes += value.byteLength;
      if (bytes > maxBytes) fail(tooLarge(maxBytes));
      chunks.push(value);
      report(bytes, total);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** The text of the bytes; fails with a `LoadError` when they are not UTF-8, or end within a character. */
function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const pieces = chunks.map((chunk) => {
    try {
      return decoder.decode(chunk, { stream: true });
    } catch {
      return fail({ kind: "not-text" });
    }
  });
  try {
    pieces.push(decoder.decode());
  } catch {
    fail({ kind: "cut-off" });
  }
  return pieces.join("");
}

function isLabelledHtml({ headers }: Response): boolean {
  return /^\s*(?:text\/html|application\/xhtml)/i.test(headers.get("content-type") ?? "");
}

/** Some servers call every file HTML, so the label only counts where there is no JSON. */
export async function parseJson({ chunks, isLabelledHtml: isLabelled }: LoadedBytes): Promise<unknown> {
  const text = decode(chunks);
  const first = text.trimStart().charAt(0);
  if (first === "") fail({ kind: "empty" });
  if (first === "<") fail({ kind: "html" });
  try {
    return JSON.parse(text);
  } catch {
    if (isLabelled) fail({ kind: "html" });
    const { findJsonFault } = await import("./jsonFault");
    return fail(findJsonFault(text) ?? { kind: "not-json", line: 1, column: 1 });
  }
}

function tooLarge(maxBytes: number): LoadFailure {
  return { kind: "too-large", limitMb: maxBytes / BYTES_PER_MB };
}

function fail(failure: LoadFailure): never {
  throw new LoadError(failure);
}

/** Fails a watched step that takes longer than allowed, and aborts its signal. */
class SilenceAlarm {
  readonly #idleMs: number;
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(idleMs: number) {
    this.#idleMs = idleMs;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  watch<T>(step: Promise<T>): Promise<T> {
    this.stop();
    const alarm = new Promise<never>((_, reject) => {
      this.#timer = setTimeout(() => {
        const error = new LoadError({ kind: "timed-out" });
        reject(error);
        this.#controller.abort(error);
      }, this.#idleMs);
    });
    return Promise.race([step, alarm]);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
