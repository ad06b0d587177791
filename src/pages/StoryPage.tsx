import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { NavigationType, useNavigationType } from "react-router";
import type { Story, StoryStep } from "../core/dataset/storiesSchema";
import type { UnEvent } from "../core/domain/event";
import { paths } from "../core/url/paths";
import { PageActions } from "../share/PageActions";
import { useLoadedTimeline } from "../state/datasetContext";
import { usePresentation } from "../state/usePresentation";
import { useSay } from "../state/useLanguage";
import { useHref } from "../state/useUrlState";
import { AppLink } from "../ui/AppLink";
import { Spoken } from "../ui/Spoken";
import { StepLinks } from "../ui/StepLinks";
import { useStepKeys } from "../ui/useStepKeys";
import { useSwipe } from "../ui/useSwipe";
import { EventDocuments } from "../views/event/EventDocuments";
import { EventOrigin } from "../views/event/EventOrigin";
import { LoadedRecommendations } from "../views/recommendations/LoadedRecommendations";
import { StatusInBrief } from "../views/recommendations/StatusInBrief";
import { LoadedStories } from "../views/story/LoadedStories";
import { StepEvents } from "../views/story/StepEvents";
import { StepSilence } from "../views/story/StepSilence";
import { StepText } from "../views/story/StepText";
import { StoryProgress } from "../views/story/StoryProgress";
import { PagePrint } from "./PagePrint";
import { StoryDeckLink } from "./StoryDeckLink";
import { StoryFigure } from "./StoryFigure";
import styles from "./StoryPage.module.css";
import { UnknownStory } from "./UnknownStory";

type Props = {
  readonly id: string;
  /** As the address has it; absent: the first. */
  readonly wantedStep: string | undefined;
};

/** `/stories/:id/:step`: one step of a story, its text beside the timeline that it is told of. */
export function StoryPage({ id, wantedStep = "1" }: Props) {
  return (
    <div className={styles.page}>
      <LoadedStories>
        {(stories) => {
          const story = stories.find((one) => one.id === id);
          const number = /^[1-9][0-9]*$/.test(wantedStep) ? Number(wantedStep) : 0;
          const step = story?.steps[number - 1];
          if (story === undefined || step === undefined) {
            return <UnknownStory wanted={id} wantedStep={wantedStep} stories={stories} />;
          }
          return <FoundStep story={story} step={step} number={number} />;
        }}
      </LoadedStories>
    </div>
  );
}

type FoundProps = { readonly story: Story; readonly step: StoryStep; readonly number: number };

function FoundStep({ story, step, number }: FoundProps) {
  const { t } = useLingui();
  const say = useSay();
  const href = useHref();
  const navigation = useNavigationType();
  const { isPresenting } = usePresentation().view;
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [firstNumber] = useState(number);
  const addresses = story.steps.map((_, place) => href(paths.story(story.id, place + 1)));
  const steps = { addresses, place: number - 1 };
  useStepKeys(steps, isPresenting);
  useSwipe(box, steps);
  const { eventById } = useLoadedTimeline().dataset;
  const heading = say(step.heading)?.text ?? "";
  const title = say(story.title)?.text ?? story.id;
  const path = paths.story(story.id, number);
  const target = { kind: "story", id: story.id, title, path, view: step.view } as const;
  return (
    <article ref={setBox} className={styles.story}>
      <title>{t`${heading} · ${title} · UN Accountability Tracker`}</title>
      <header className={styles.header}>
        <p className={styles.title}>
          <Spoken text={say(story.title)} />
        </p>
        <StoryProgress story={story} step={number} />
        <PageActions target={target} />
      </header>
      <div className={styles.text}>
        <StepText
          key={number}
          step={step}
          takesFocus={number !== firstNumber || navigation === NavigationType.Push}
        >
          {step.silence !== undefined && <StepSilence bodyId={step.silence} />}
          {step.recommendation !== undefined && <StepStatus id={step.recommendation} />}
        </StepText>
        <StepLinks steps={steps} label={t`Before and after in the story`} />
      </div>
      <StoryFigure view={step.view} />
      <div className={styles.text}>
        <StepEvents key={`events ${number}`} events={step.events} renderDetails={renderDetails} />
        {number === story.steps.length && (
          <p>
            <Trans>
              That is the end of the story.{" "}
              <AppLink path={paths.timeline()}>Go on with the whole timeline</AppLink>
            </Trans>
            {" · "}
            <StoryDeckLink story={story} />
          </p>
        )}
      </div>
      <PagePrint target={target} restsOn={step.events.flatMap((id) => eventById.get(id) ?? [])} />
    </article>
  );
}

function renderDetails(event: UnEvent) {
  return (
    <>
      <EventOrigin event={event} />
      <EventDocuments documents={event.documents ?? []} />
    </>
  );
}

/** Computed from the evidence, so that no step of a story can grow old. */
function StepStatus({ id }: { readonly id: string }) {
  return (
    <LoadedRecommendations>
      {(recommendations) => {
        const found = recommendations.find((one) => one.id === id);
        return found === undefined ? null : <StatusInBrief recommendation={found} />;
      }}
    </LoadedRecommendations>
  );
}
