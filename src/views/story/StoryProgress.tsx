import { useLingui } from "@lingui/react/macro";
import type { Story } from "../../core/dataset/storiesSchema";
import { paths } from "../../core/url/paths";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import styles from "./StoryProgress.module.css";

type Props = {
  readonly story: Story;
  /** From 1. */
  readonly step: number;
};

/** All steps as numbers, the one that is shown marked; each says its heading to who cannot see where it leads. */
export function StoryProgress({ story, step }: Props) {
  const { t } = useLingui();
  const say = useSay();
  return (
    <nav aria-label={t`Steps of the story`}>
      <ol className={styles.progress}>
        {story.steps.map(({ heading }, place) => {
          const number = place + 1;
          const name = say(heading)?.text;
          return (
            <li key={number}>
              <AppLink
                path={paths.story(story.id, number)}
                className={styles.step}
                aria-current={number === step ? "step" : undefined}
                aria-label={t`Step ${number}: ${name}`}
                title={name}
              >
                {number}
              </AppLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
