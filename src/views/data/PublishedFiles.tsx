import { Trans, useLingui } from "@lingui/react/macro";
import { paths } from "../../core/url/paths";
import { AppLink } from "../../ui/AppLink";
import styles from "./Downloads.module.css";

/** What the build publishes beside the JSON files: the shipped record as tables, and how it changes. */
export function PublishedFiles() {
  const { t } = useLingui();
  const files = [
    { name: "events.csv", what: t`Every event, a line each.` },
    { name: "votes.csv", what: t`Every position that is on record, a line for each State and vote.` },
    { name: "recommendations.csv", what: t`Every recommendation with its status and the rule behind it.` },
    { name: "states.csv", what: t`Every State with its other names and its regional group.` },
    { name: "memberships.csv", what: t`Who was a member of the two Councils, a line for each term.` },
    {
      name: "dissociations.csv",
      what: t`Which States were no part of the agreement on a text adopted without a vote, as far as sources name them.`,
    },
    {
      name: "dprk.stories.json",
      what: t`The stories: the record told in steps, each with the events on which it rests.`,
    },
    {
      name: "datapackage.json",
      what: t`A description of the tables for machines (Frictionless Data Package).`,
    },
    { name: "dprk.atom", what: t`A feed that tells of every release.` },
    { name: "README.md", what: t`What is in the files, in words.` },
    { name: "LICENSE", what: t`Under which terms the data may be used.` },
  ];
  return (
    <>
      <ul className={styles.files}>
        {files.map(({ name, what }) => (
          <li key={name}>
            <a href={`${import.meta.env.BASE_URL}data/${name}`} download>
              {name}
            </a>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          The files are those of the record as it is now. Earlier ones and what changed:{" "}
          <AppLink path={paths.releases()}>releases and changes</AppLink>.
        </Trans>{" "}
        <Trans>
          The matrix of <AppLink path={paths.votes()}>all votes</AppLink> can be saved as a table there,
          filtered as you like.
        </Trans>
      </p>
    </>
  );
}
