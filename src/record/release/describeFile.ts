import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { ReleasedFile } from "../../core/dataset/releasesSchema";

/** Size and checksum; of a text, those of its UTF-8. */
export function describeFile(content: Uint8Array | string): ReleasedFile {
  return {
    bytes: Buffer.byteLength(content),
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}
