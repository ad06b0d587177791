import { Trans } from "@lingui/react/macro";
import { useLoadedTimeline } from "../../state/datasetContext";
import { NewTabLink } from "../../ui/NewTabLink";
import { DataSection } from "./DataSection";
import styles from "./list.module.css";

const CC_BY_4 = "https://creativecommons.org/licenses/by/4.0/";
const GENERAL_ASSEMBLY_VOTES = "https://hdl.handle.net/1902.1/12379";
const NATURAL_EARTH = "https://www.naturalearthdata.com/";
const UN_DIGITAL_LIBRARY = "https://digitallibrary.un.org/";

/** What one may do with the data, and to whom it owes what it says. */
export function Credits() {
  const { dataset } = useLoadedTimeline();
  return (
    <DataSection id="licence" heading={<Trans>Licence and credits</Trans>}>
      {dataset.licence !== undefined && (
        <p>
          <Trans>Licence that this dataset states: {dataset.licence}</Trans>
        </p>
      )}
      <p>
        <Trans>
          Our own words in our record, such as titles and summaries, may be used by anyone under{" "}
          <NewTabLink href={CC_BY_4}>CC BY 4.0</NewTabLink>: say where they come from, and what you changed.
          Names, titles and symbols of UN documents are quoted as the UN gives them.
        </Trans>
      </p>
      <ul className={styles.points}>
        <li>
          <Trans>
            Voting records and documents: United Nations Dag Hammarskjöld Library, and the OHCHR library.
          </Trans>
        </li>
        <li>
          <Trans>
            Votes of States in the General Assembly: Erik Voeten and others, Harvard Dataverse,{" "}
            <NewTabLink href={GENERAL_ASSEMBLY_VOTES}>hdl:1902.1/12379</NewTabLink> (CC0).
          </Trans>
        </li>
        <li>
          <Trans>
            Outlines of the map: <NewTabLink href={NATURAL_EARTH}>Natural Earth</NewTabLink> (public domain),
            as packaged by the World Atlas project (ISC licence), simplified here.
          </Trans>
        </li>
        <li>
          <Trans>
            The dataset of the UN library is offered for non-commercial use. We link to the{" "}
            <NewTabLink href={UN_DIGITAL_LIBRARY}>UN Digital Library</NewTabLink> and do not copy it.
          </Trans>
        </li>
      </ul>
    </DataSection>
  );
}
