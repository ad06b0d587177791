import { Trans, useLingui } from "@lingui/react/macro";
import type { Story } from "../core/dataset/storiesSchema";
import { StoryList } from "../views/story/StoryList";

type Props = {
  readonly wanted: string;
  readonly wantedStep: string;
  readonly stories: readonly Story[];
};

/** An address of a story, or of a step, that there is none of; and those that there are. */
export function UnknownStory({ wanted, wantedStep, stories }: Props) {
  const { t } = useLingui();
  const isKnown = stories.some(({ id }) => id === wanted);
  return (
    <>
      <title>{t`Story not found · UN Accountability Tracker`}</title>
      <h1>{isKnown ? <Trans>This story has no such step</Trans> : <Trans>There is no such story</Trans>}</h1>
      <p>
        {isKnown ? (
          <Trans>
            The story has no step <code>{wantedStep}</code>. Begin with its first:
          </Trans>
        ) : (
          <Trans>
            No story has the id <code>{wanted}</code>. These are the stories:
          </Trans>
        )}
      </p>
      <StoryList stories={isKnown ? stories.filter(({ id }) => id === wanted) : stories} />
    </>
  );
}
