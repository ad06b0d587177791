import { Trans } from "@lingui/react/macro";
import type { Body } from "../../core/domain/body";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { BodySection } from "./BodySection";
import styles from "./RelatedBodies.module.css";

/** The body in whose lane this one is drawn, or the bodies that are drawn in its lane. */
export function RelatedBodies({ body }: { readonly body: Body }) {
  const { dataset } = useLoadedTimeline();
  const parent = body.parent === undefined ? undefined : dataset.bodyById.get(body.parent);
  const children = dataset.bodies.filter((other) => other.parent === body.id);

  if (parent !== undefined) {
    return (
      <BodySection heading={<Trans>Where it is drawn</Trans>}>
        <p>
          <Trans>
            On the timeline it shares the lane of <BodyLink body={parent} />.
          </Trans>
        </p>
      </BodySection>
    );
  }
  if (children.length === 0) return null;
  return (
    <BodySection heading={<Trans>Also drawn in its lane</Trans>}>
      <ul className={styles.list}>
        {children.map((child) => (
          <li key={child.id}>
            <BodyLink body={child} />
          </li>
        ))}
      </ul>
    </BodySection>
  );
}

function BodyLink({ body }: { readonly body: Body }) {
  const say = useSay();
  return (
    <AppLink path={paths.body(body.id)}>
      <Spoken text={say(body.names)} />
    </AppLink>
  );
}
