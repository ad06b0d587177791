import { Plural, Trans } from "@lingui/react/macro";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { DataSection } from "./DataSection";

/** The way to what no source consulted could settle. */
export function OpenQuestionsSection() {
  const { dataset } = useLoadedTimeline();
  return (
    <DataSection id="questions" heading={<Trans>Open questions</Trans>}>
      <p>
        <Trans>What no source could settle stands on a list of its own and is never shown as a fact.</Trans>{" "}
        <AppLink path={paths.questions()}>
          <Plural value={dataset.questions.length} one="# open question" other="# open questions" />
        </AppLink>
      </p>
    </DataSection>
  );
}
