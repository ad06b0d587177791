import { Trans } from "@lingui/react/macro";
import { paths } from "../../core/url/paths";
import { AppLink } from "../../ui/AppLink";
import { DataSection } from "./DataSection";

/** How to use the app without a mouse or without seeing the picture. */
export function Accessibility() {
  return (
    <DataSection id="accessibility" heading={<Trans>Accessibility and keyboard</Trans>}>
      <p>
        <Trans>
          Everything works by keyboard. Press <kbd>?</kbd> on any page for the list of keys, and <kbd>/</kbd>{" "}
          to search.
        </Trans>
      </p>
      <p>
        <Trans>
          The timeline is one stop of the Tab key: the arrow keys move inside it. The{" "}
          <AppLink path={paths.table()}>table</AppLink> holds the same events and every fact about them as
          text; how each State voted, and the documents in their languages, stand with each event.
        </Trans>
      </p>
      <p>
        <Trans>
          The pages follow the settings of your device for dark colours, high contrast, less motion and text
          size.
        </Trans>
      </p>
    </DataSection>
  );
}
