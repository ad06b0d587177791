import { Trans } from "@lingui/react/macro";
import { DataSection } from "./DataSection";

/** How a reader can contest what the record says. */
export function ReportError() {
  return (
    <DataSection id="errors" heading={<Trans>If something is wrong</Trans>}>
      <p>
        <Trans>
          Tell the publisher of this site, or propose a change to the file of the event in the source code.
          Copy the link of the event, say what is wrong, and name a source that others can open: the record
          changes only when a source supports the change.
        </Trans>
      </p>
    </DataSection>
  );
}
