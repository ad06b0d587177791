import { Trans } from "@lingui/react/macro";
import type { ShareTarget } from "../core/url/shareTarget";
import { ExportStatus } from "../exports/ExportStatus";
import { makeFile } from "../exports/makeFile";
import { useExport } from "../exports/useExport";
import { useExportContext } from "../exports/useExportContext";
import { Button } from "../ui/Button";
import { usePageAddress } from "./usePageAddress";
import { usePinnedQuery } from "../state/usePinnedQuery";

/** The view as one slide, with everything that a speaker needs beside it. */
export function SlidesSection({ target }: { readonly target: ShareTarget }) {
  const { query, isSettled } = usePinnedQuery();
  const context = useExportContext();
  const download = useExport();
  const address = usePageAddress(target.path);
  return (
    <>
      <p>
        <Trans>
          One slide for PowerPoint, Keynote or Google Slides: what it shows as its title, the picture with a
          text for those who do not see it, the source, and the citations in the speaker’s notes.
        </Trans>
      </p>
      <div>
        <Button
          variant="primary"
          disabled={!isSettled}
          onClick={() => download.run((signal) => makeFile("pptx", { target, query }, context, signal))}
        >
          <Trans>Save the slide (PPTX)</Trans>
        </Button>
      </div>
      <ExportStatus of={download} address={address} />
    </>
  );
}
