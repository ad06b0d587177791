import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "react-router";
import type { LitChain, LitEvents } from "../../core/chains/litChain";
import { formatEdtfDay } from "../../core/domain/edtf";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLitChain } from "../../state/useLitChain";
import { useFilter, useMatchingEvents } from "../../state/useMatchingEvents";
import { changeFilter, type UrlChange, useUpdateUrl } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { Button } from "../../ui/Button";
import { Chip } from "../../ui/Chip";
import { Spoken } from "../../ui/Spoken";
import styles from "./ChainNotice.module.css";

const WITHOUT_CHAIN: UrlChange = (state) => ({ ...state, view: { ...state.view, chain: undefined } });

type Props = {
  /** The chain is about to be taken off, and this notice with it. */
  readonly onLeave: () => void;
};

/** Names the chain that stands out, says how much of it is in sight, and takes it off again. */
export function ChainNotice({ onLeave }: Props) {
  const { t } = useLingui();
  const updateUrl = useUpdateUrl();
  const { status, chain, retry } = useLitChain();
  const { dataset } = useLoadedTimeline();
  return (
    <div className={styles.notice}>
      {chain !== undefined && (
        <Chip
          removeLabel={t`Stop showing this chain`}
          onRemove={() => {
            onLeave();
            updateUrl(WITHOUT_CHAIN);
          }}
        >
          <Trans>
            Chain: <Spoken text={{ text: chain.of.title, lang: dataset.language }} />
          </Trans>
        </Chip>
      )}
      <p role="status">{chain !== undefined && <Extent chain={chain} />}</p>
      {chain !== undefined && <Ways chain={chain} />}
      {status === "failed" && (
        <>
          <p>
            <Trans>The recommendations could not be loaded, so no chain is shown.</Trans>
          </p>
          <Button onClick={retry}>
            <Trans>Try again</Trans>
          </Button>
        </>
      )}
    </div>
  );
}

/** How many events stand out, and why some may be missing. */
function Extent({ chain: { events, eventless } }: { readonly chain: LitChain }) {
  const shown = useMatchingEvents().filter(({ id }) => events.has(id)).length;
  const hidden = events.size - shown;
  return (
    <>
      <Plural value={shown} one="# event stands out." other="# events stand out." />
      {hidden > 0 && (
        <>
          {" "}
          <Plural
            value={hidden}
            one="# more is hidden by the filters."
            other="# more are hidden by the filters."
          />
        </>
      )}
      {eventless > 0 && (
        <>
          {" "}
          <Plural
            value={eventless}
            one="# step is no event of this record."
            other="# steps are no events of this record."
          />
        </>
      )}
    </>
  );
}

/** To the years of the chain, where others are in sight, and to its text. */
function Ways({ chain: { of, kind, events } }: { readonly chain: LitChain }) {
  const { pathname } = useLocation();
  const filter = useFilter();
  const years = yearsOf(events);
  const path = kind === "event" ? paths.event(of.id) : paths.recommendation(of.id);
  return (
    <>
      {years !== undefined && (filter.from !== years.from || filter.to !== years.to) && (
        <AppLink path={pathname} change={changeFilter(years)} className={styles.way}>
          {years.from === years.to ? (
            <Trans>Show only {years.from}</Trans>
          ) : (
            <Trans>
              Show only {years.from} to {years.to}
            </Trans>
          )}
        </AppLink>
      )}
      {pathname !== path && (
        <AppLink path={path} className={styles.way}>
          <Trans>The chain as text</Trans>
        </AppLink>
      )}
    </>
  );
}

/** From the year in which the first event began to that in which the last one did. */
function yearsOf(events: LitEvents): { readonly from: string; readonly to: string } | undefined {
  const starts = [...events.values()].map(({ event }) => event.extent.from);
  if (starts.length === 0) return undefined;
  const year = (time: number) => formatEdtfDay(time).slice(0, 4);
  return { from: year(Math.min(...starts)), to: year(Math.max(...starts)) };
}
