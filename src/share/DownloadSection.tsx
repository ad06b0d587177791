import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { paths } from "../core/url/paths";
import type { ShareTarget } from "../core/url/shareTarget";
import { ExportStatus } from "../exports/ExportStatus";
import { type FileKind, makeFile } from "../exports/makeFile";
import { pageOfAll } from "../exports/pageContent";
import { useExport } from "../exports/useExport";
import { useExportContext } from "../exports/useExportContext";
import { useMatchCount } from "../state/useMatchingEvents";
import { AppLink } from "../ui/AppLink";
import { Button } from "../ui/Button";
import styles from "./DownloadSection.module.css";
import { PrintChoice } from "./PrintChoice";
import { usePageAddress } from "./usePageAddress";
import { usePinnedQuery } from "../state/usePinnedQuery";

type Props = { readonly target: ShareTarget };

/** Pictures, data and paper: of what is shown, or of everything. */
export function DownloadSection({ target }: Props) {
  const { t } = useLingui();
  const { query, isSettled } = usePinnedQuery();
  const context = useExportContext();
  const download = useExport();
  const [isAll, setAll] = useState(false);
  const address = usePageAddress(target.path);
  const hasEvents = target.kind !== "state" && target.kind !== "story";
  const isOfMany = target.kind === "timeline" || target.kind === "table";

  function save(kind: FileKind) {
    const page = { target, query };
    download.run((signal) => makeFile(kind, isAll ? pageOfAll(page) : page, context, signal));
  }
  const button = (kind: FileKind, name: string) => (
    <Button disabled={!isSettled} onClick={() => save(kind)}>
      {name}
    </Button>
  );

  return (
    <>
      {isOfMany && <ShownOrAll isAll={isAll} onChoose={setAll} />}
      {hasEvents && (
        <Group name={t`Picture`}>
          {button("svg", "SVG")}
          {button("png-1x", "PNG")}
          {button("png-2x", t`PNG, double size`)}
          {button("png-4k", "PNG 4K")}
        </Group>
      )}
      {hasEvents && target.kind !== "recommendation" && (
        <Group name={t`Data`}>
          {button("csv", t`Table (CSV)`)}
          {button("json", t`Timeline (JSON)`)}
          {button("ics", t`Calendar (ICS)`)}
        </Group>
      )}
      {!hasEvents && (
        <p>
          <Trans>The tables of this page have buttons of their own that save them.</Trans>
        </p>
      )}
      <ExportStatus of={download} address={address} />
      <PrintChoice />
      <p className={styles.note}>
        <Trans>
          Each file says its title, filters, data release, licence and address. The whole record, with its
          schemas and releases, is under <AppLink path={paths.data()}>Data and method</AppLink>.
        </Trans>
      </p>
    </>
  );
}

type ChoiceProps = { readonly isAll: boolean; readonly onChoose: (isAll: boolean) => void };

function ShownOrAll({ isAll, onChoose }: ChoiceProps) {
  const { i18n } = useLingui();
  const { shown, total } = useMatchCount();
  const choice = (value: boolean, count: number) => (
    <label className={styles.choice}>
      <input type="radio" name="what-to-save" checked={isAll === value} onChange={() => onChoose(value)} />
      {value ? (
        <Trans>Everything ({i18n.number(count)})</Trans>
      ) : (
        <Trans>What is shown ({i18n.number(count)})</Trans>
      )}
    </label>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>
        <Trans>Which events</Trans>
      </legend>
      {choice(false, shown)}
      {choice(true, total)}
    </fieldset>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      {children}
    </fieldset>
  );
}
