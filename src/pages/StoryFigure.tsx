import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { useParams } from "react-router";
import { ROUTES } from "../core/url/paths";
import { readerAddress } from "../core/url/readerAddress";
import { lazyView } from "../state/lazyView";
import { usePresentation } from "../state/usePresentation";
import { useUrlState } from "../state/useUrlState";
import { RouteLink } from "../ui/RouteLink";
import { ScreenPart } from "../ui/ScreenPart";
import { TimelineView } from "../views/timeline/TimelineView";
import { RoutesAt } from "./RoutesAt";
import styles from "./StoryPage.module.css";

const VerticalTimeline = lazyView(
  async () => (await import("../views/timeline/VerticalTimeline")).VerticalTimeline,
  { name: "VerticalTimeline" },
);

/**
 * The timeline of a step. Everything in it reads the address of the step's view instead of the page's own; what a reader
 * presses or moves in it therefore leads out of the story, to that timeline, unless the story is presented.
 */
export function StoryFigure({ view }: { readonly view: string }) {
  const { t } = useLingui();
  const { state } = useUrlState();
  const { isPresenting } = usePresentation().view;
  const address = readerAddress(view, state);
  // One element for both, so that the next step moves the timeline and does not build it anew.
  const figure = <Figure key="figure" />;
  const routes = [
    { path: ROUTES.event, element: figure },
    { path: "*", element: figure },
  ];
  return (
    <section className={styles.figure} aria-label={t`Timeline of this step`}>
      <RoutesAt routes={routes} address={address} leadsOut={!isPresenting} />
      {!isPresenting && (
        <p className={styles.explore}>
          <RouteLink to={address}>
            <Trans>Explore this timeline</Trans>
          </RouteLink>
        </p>
      )}
    </section>
  );
}

function Figure() {
  const { id } = useParams();
  return (
    <>
      <ScreenPart screen="wide">
        <TimelineView selected={id} dateFields={null} />
      </ScreenPart>
      <ScreenPart screen="narrow">
        <Suspense fallback={null}>
          <VerticalTimeline selected={id} />
        </Suspense>
      </ScreenPart>
    </>
  );
}
