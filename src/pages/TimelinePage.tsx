import { useLingui } from "@lingui/react/macro";
import { Suspense, useCallback } from "react";
import { NavigationType, useNavigationType, useParams } from "react-router";
import { eventTitle } from "../core/text/eventText";
import { isPresenting } from "../core/url/isPresenting";
import { paths } from "../core/url/paths";
import { useLoadedTimeline } from "../state/datasetContext";
import { Later } from "../state/Later";
import { lazyView } from "../state/lazyView";
import { useSay } from "../state/useLanguage";
import { useMatchCount } from "../state/useMatchingEvents";
import { useUpdateUrl, useUrlState } from "../state/useUrlState";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { NARROW_SCREEN } from "../ui/narrowScreen";
import { ScreenPart } from "../ui/ScreenPart";
import { useMediaQuery } from "../ui/useMediaQuery";
import { ResultCount } from "../views/filters/ResultCount";
import { Intro } from "../views/timeline/Intro";
import { TimelineView } from "../views/timeline/TimelineView";
import { PagePrint } from "./PagePrint";
import styles from "./TimelinePage.module.css";

const EventPanel = lazyView(async () => (await import("../views/event/EventPanel")).EventPanel, {
  name: "EventPanel",
});
const UnknownEvent = lazyView(async () => (await import("../views/event/UnknownEvent")).UnknownEvent);
const DateFields = lazyView(async () => (await import("../views/filters/laterViews")).DateFields, {
  isLater: true,
});
const FilterBar = lazyView(async () => (await import("../views/filters/laterViews")).FilterBar, {
  isLater: true,
});
const FilterNotes = lazyView(async () => (await import("../views/filters/laterViews")).FilterNotes, {
  isLater: true,
});
const EmptyResult = lazyView(async () => (await import("../views/filters/laterViews")).EmptyResult, {
  isLater: true,
});
const Legend = lazyView(async () => (await import("../views/timeline/Legend")).Legend, {
  isLater: true,
  name: "Legend",
});
const SilencesNote = lazyView(async () => (await import("../views/timeline/SilencesNote")).SilencesNote);
const ViewOptions = lazyView(async () => (await import("../views/timeline/laterViews")).ViewOptions, {
  isLater: true,
});
const PageActions = lazyView(async () => (await import("../share/PageActions")).PageActions, {
  isLater: true,
});
const EventSteps = lazyView(async () => (await import("../views/present/EventSteps")).EventSteps);
const VerticalTimeline = lazyView(
  async () => (await import("../views/timeline/VerticalTimeline")).VerticalTimeline,
  { name: "VerticalTimeline" },
);

/** The timeline with its filters, and the selected event beside it. */
export function TimelinePage() {
  const { t, i18n } = useLingui();
  const { id } = useParams();
  const { dataset, plain } = useLoadedTimeline();
  const address = useUrlState().state;
  const { dataset: foreignAddress, view } = address;
  const say = useSay();
  const { shown } = useMatchCount();
  const updateUrl = useUpdateUrl();
  const isNarrow = useMediaQuery(NARROW_SCREEN);
  const navigation = useNavigationType();
  const close = useCallback(() => updateUrl((state) => state, { path: paths.timeline() }), [updateUrl]);
  const event =
    id === undefined ? undefined : plain === undefined ? dataset.eventById.get(id) : plain.find(id);
  const foreignTitle = foreignAddress === undefined ? undefined : say(dataset.title);
  const title =
    event === undefined ? foreignTitle?.text : eventTitle(event, dataset.language, i18n.locale).text;
  // On a phone the event is the page.
  const headingLevel = isNarrow ? 1 : 2;
  const timelineTarget = {
    kind: "timeline",
    title: say(dataset.title)?.text ?? dataset.id,
    path: paths.timeline(),
  } as const;
  const eventTarget =
    event === undefined
      ? undefined
      : ({ kind: "event", id: event.id, title: title ?? event.title, path: paths.event(event.id) } as const);

  return (
    <div className={id === undefined ? styles.page : `${styles.page} ${styles.withPanel}`}>
      <title>
        {title === undefined
          ? t`UN Accountability Tracker: North Korea`
          : t`${title} · UN Accountability Tracker`}
      </title>
      <div className={styles.timeline} data-screen-only="">
        <Intro />
        <div className={styles.bar}>
          <Later fallback={<div className={styles.filtersToCome} />}>
            <FilterBar />
          </Later>
          <ResultCount />
          <noscript>
            {t`Without JavaScript this page shows all events, whatever filters its address asks for.`}
          </noscript>
          <Later fallback={<div className={styles.optionsToCome} />}>
            <ViewOptions />
          </Later>
          {/* An event that is open has its own, and the row stays as high as it was. */}
          {eventTarget === undefined ? (
            <Later fallback={<div className={styles.actionsToCome} />}>
              <PageActions target={timelineTarget} />
            </Later>
          ) : (
            <div className={styles.actionsToCome} />
          )}
          <div className={styles.legend}>
            <ScreenPart screen="wide">
              <Suspense fallback={null}>
                <Legend />
              </Suspense>
            </ScreenPart>
            <ScreenPart screen="narrow">
              <details>
                <summary>{t`How to read the marks`}</summary>
                <Suspense fallback={null}>
                  <Legend />
                </Suspense>
              </details>
            </ScreenPart>
          </div>
        </div>
        <div className={styles.chips}>
          <Later>
            <FilterNotes />
          </Later>
        </div>
        {view.silences && (
          <Suspense fallback={null}>
            <SilencesNote />
          </Suspense>
        )}
        {shown === 0 && (
          <Later>
            <EmptyResult />
          </Later>
        )}
        <ScreenPart screen="wide">
          <TimelineView selected={event?.id} dateFields={<DateFields isCompact />} />
        </ScreenPart>
        {/* Beside an event no page says all others, too. */}
        {(id === undefined || isNarrow) && (
          <ScreenPart screen="narrow">
            <Suspense fallback={null}>
              <VerticalTimeline selected={event?.id} />
            </Suspense>
          </ScreenPart>
        )}
      </div>
      {isPresenting(address) && (
        <Suspense fallback={null}>
          <EventSteps selected={id} />
        </Suspense>
      )}
      {id !== undefined && (
        <aside className={styles.panel} aria-label={t`Selected event`}>
          <ErrorBoundary resetKey={id} headingLevel={headingLevel}>
            <Suspense fallback={<p className={styles.waiting}>{t`Loading…`}</p>}>
              {event === undefined || eventTarget === undefined ? (
                <UnknownEvent id={id} headingLevel={headingLevel} />
              ) : (
                <EventPanel
                  key={event.id}
                  event={event}
                  onClose={close}
                  focusOnOpen={navigation === NavigationType.Push}
                  headingLevel={headingLevel}
                  actions={
                    <Later>
                      <PageActions target={eventTarget} />
                    </Later>
                  }
                />
              )}
            </Suspense>
          </ErrorBoundary>
        </aside>
      )}
      <PagePrint target={eventTarget ?? timelineTarget} />
    </div>
  );
}
