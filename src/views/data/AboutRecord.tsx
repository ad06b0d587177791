import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { describeEdtf } from "../../core/text/dates";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import { DataSection } from "./DataSection";

/** What the dataset is, and how large. */
export function AboutRecord() {
  const { i18n } = useLingui();
  const { dataset, plain } = useLoadedTimeline();
  const say = useSay();
  return (
    <DataSection id="about" heading={<Trans>What this is</Trans>}>
      <p>
        <strong>
          <Spoken text={say(dataset.title)} />
        </strong>
      </p>
      {dataset.description !== undefined && (
        <p>
          <Spoken text={say(dataset.description)} />
        </p>
      )}
      <p>
        <Trans>
          A record of what each body did, when, and how it decided, with the sources of each event. What no
          source supports is left out, not guessed. There are no scores and no rankings: only counts and
          texts.
        </Trans>
      </p>
      <p>
        <Plural value={plain?.count ?? dataset.events.length} one="# event" other="# events" />
        {" · "}
        <Plural value={dataset.bodies.length} one="# body" other="# bodies" />
        {dataset.released !== undefined && (
          <>
            {" · "}
            <Trans>released on {describeEdtf(dataset.released, i18n)}</Trans>
          </>
        )}
      </p>
    </DataSection>
  );
}
