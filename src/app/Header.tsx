import { useLingui } from "@lingui/react/macro";
import { useLocation } from "react-router";
import { SUPPORTED_LANGUAGES, type SupportedLanguage } from "../core/text/languages";
import { paths } from "../core/url/paths";
import { Later } from "../state/Later";
import { lazyView } from "../state/lazyView";
import { useUrlState } from "../state/useUrlState";
import { AppLink } from "../ui/AppLink";
import { NARROW_SCREEN } from "../ui/narrowScreen";
import { useMediaQuery } from "../ui/useMediaQuery";
import styles from "./Header.module.css";

const SearchField = lazyView(async () => (await import("../views/filters/laterViews")).SearchField, {
  isLater: true,
});

/** Each language by its own name; these are never translated. */
const OWN_NAMES: Record<SupportedLanguage, { readonly name: string; readonly short: string }> = {
  en: { name: "English", short: "EN" },
  ko: { name: "한국어", short: "한국어" },
};

/** A page and what lies below it; the timeline lies above everything, and counts only as itself. */
function isAt(pathname: string, path: string): boolean {
  return pathname === path || (path !== paths.timeline() && pathname.startsWith(`${path}/`));
}

/** Pages that show what a search finds. On a phone an event hides the timeline. */
function showsResults(pathname: string, isNarrow: boolean): boolean {
  if (pathname.startsWith(paths.event(""))) return !isNarrow;
  return [paths.timeline(), paths.table(), paths.recommendations()].includes(pathname);
}

/** Name, places, search, help and language. On a phone the places stand at the foot of the screen. */
export function Header({ onHelp }: { readonly onHelp: () => void }) {
  const { t, i18n } = useLingui();
  const { pathname } = useLocation();
  const { dataset } = useUrlState().state;
  const isNarrow = useMediaQuery(NARROW_SCREEN);
  const places = [
    { path: paths.timeline(), name: t`Timeline` },
    { path: paths.votes(), name: t`Votes` },
    { path: paths.table(), name: t`Table` },
    { path: paths.recommendations(), name: t`Recommendations` },
    { path: paths.data(), name: t`Data & method` },
  ];
  return (
    <header className={styles.header} data-screen-only="">
      <AppLink path={paths.timeline()} className={styles.brand}>
        <span className={styles.name}>{t`Accountability Tracker`}</span>{" "}
        {/* Another data set may be about another situation. */}
        {dataset === undefined && <span className={styles.situation}>{t`North Korea`}</span>}
      </AppLink>
      <nav className={styles.places} aria-label={t`Pages`}>
        {places.map(({ path, name }) => (
          <AppLink
            key={path}
            path={path}
            aria-current={isAt(pathname, path) ? "page" : undefined}
            className={styles.place}
          >
            {name}
          </AppLink>
        ))}
      </nav>
      <div className={styles.search}>
        <Later>
          <SearchField {...(showsResults(pathname, isNarrow) ? {} : { resultsPath: paths.timeline() })} />
        </Later>
      </div>
      <div className={styles.tools}>
        <nav className={styles.languages} aria-label={t`Language`} data-needs-script>
          {SUPPORTED_LANGUAGES.map((tag) => (
            <AppLink
              key={tag}
              path={pathname}
              change={(state) => ({ ...state, lang: tag })}
              lang={tag}
              hrefLang={tag}
              title={OWN_NAMES[tag].name}
              aria-current={i18n.locale === tag ? "true" : undefined}
            >
              {OWN_NAMES[tag].short}
            </AppLink>
          ))}
        </nav>
        <button
          type="button"
          className={styles.help}
          onClick={onHelp}
          aria-label={t`Help and keyboard shortcuts`}
        >
          ?
        </button>
      </div>
    </header>
  );
}
