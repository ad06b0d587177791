import { Trans, useLingui } from "@lingui/react/macro";
import type { Deck } from "../core/url/deck";
import { ExportStatus } from "../exports/ExportStatus";
import { makeDeckFile } from "../exports/makeDeckFile";
import { useExport } from "../exports/useExport";
import { useExportContext } from "../exports/useExportContext";
import { Button } from "../ui/Button";

type Props = {
  readonly deck: Deck;
  /** Opens the deck from anywhere. */
  readonly address: string;
};

/** The deck to take away, for presentations without this site. */
export function DeckDownload({ deck, address }: Props) {
  const { t } = useLingui();
  const context = useExportContext();
  const download = useExport();
  return (
    <div>
      <Button
        onClick={() => download.run((signal, report) => makeDeckFile(deck, t`Deck`, context, signal, report))}
      >
        <Trans>Save the deck (PPTX)</Trans>
      </Button>
      <ExportStatus of={download} address={address} />
    </div>
  );
}
