import { Trans, useLingui } from "@lingui/react/macro";
import { LoadedStories } from "../views/story/LoadedStories";
import { StoryList } from "../views/story/StoryList";
import styles from "./readingPage.module.css";

/** `/stories`: what is told in steps. */
export function StoriesPage() {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <title>{t`Stories · UN Accountability Tracker`}</title>
      <div>
        <h1>
          <Trans>Stories</Trans>
        </h1>
        <p>
          <Trans>
            The record told in steps. Each step names the events, and so the sources, it rests on.
          </Trans>
        </p>
      </div>
      <LoadedStories>{(stories) => <StoryList stories={stories} />}</LoadedStories>
    </div>
  );
}
