import type { CompanionResult } from "../core/dataset/parseCompanion";
import { fetchCompanion } from "../loading/companionFiles";
import { ExportError } from "./exportFailure";

/** @throws ExportError "not-loaded" */
export async function loadCompanion<T>(
  address: string,
  parse: (json: unknown) => CompanionResult<T>,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await fetchCompanion(address, parse, signal);
  } catch (cause) {
    throw new ExportError("not-loaded", { cause });
  }
}
