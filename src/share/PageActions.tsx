import { Trans } from "@lingui/react/macro";
import { paths } from "../core/url/paths";
import type { ShareTarget } from "../core/url/shareTarget";
import { Later } from "../state/Later";
import { AppLink } from "../ui/AppLink";
import { PresentButton } from "../views/present/PresentButton";
import { AddToDeck } from "./AddToDeck";
import styles from "./PageActions.module.css";
import { ShareButton } from "./ShareButton";

/** Pages that have steps to go through. */
const PRESENTED: ReadonlySet<ShareTarget["kind"]> = new Set(["timeline", "event", "story"]);

type Props = { readonly target: ShareTarget };

/** What a reader can do with a page as it stands, in one row: pages put it where they have room. */
export function PageActions({ target }: Props) {
  return (
    <div role="group" aria-label={target.title} className={styles.actions}>
      <Later fallback={<span className={styles.toCome} />}>
        {target.kind !== "page" && <ShareButton target={target} />}
        {PRESENTED.has(target.kind) && <PresentButton />}
        <AddToDeck target={target} />
      </Later>
      {target.kind === "timeline" && (
        <AppLink path={paths.stories()} className={styles.story}>
          <Trans>Read it as a story</Trans>
        </AppLink>
      )}
    </div>
  );
}
