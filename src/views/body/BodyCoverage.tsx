import { Trans, useLingui } from "@lingui/react/macro";
import type { Coverage } from "../../core/domain/body";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import { describeEdtf } from "../../core/text/dates";
import { BodySection } from "./BodySection";

/** From when to when, and for what, the record claims to be complete. */
export function BodyCoverage({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <BodySection heading={<Trans>What this record covers</Trans>}>
      {coverage.length === 0 && (
        <p>
          <Trans>This record makes no claim to be complete for this body.</Trans>
        </p>
      )}
      {coverage.map(({ from, to, what }) => (
        <p key={`${from} ${to} ${say(what)?.text}`}>
          <Trans>
            This record claims to hold all of this from {describeEdtf(from, i18n)} to {describeEdtf(to, i18n)}
            : <Spoken text={say(what)} />.
          </Trans>
        </p>
      ))}
    </BodySection>
  );
}
